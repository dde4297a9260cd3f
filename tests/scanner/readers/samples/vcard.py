"""Address books: of a phone, of an older phone, of a webmail service."""

_NOW = """BEGIN:VCARD
VERSION:3.0
FN:Ben Sample
TEL;TYPE=CELL:+447700900123
ADR;TYPE=HOME:;;14 Acacia Avenue;Northmere;;M1 1AA;
NOTE:Ada's brother
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Other;Cara;;;
ORG:Northmere Constabulary;
EMAIL;TYPE=INTERNET:cara@example.com
END:VCARD
"""
_OLD = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:S=C3=A1mple;Ben;;;
TEL;CELL:07700 900123
END:VCARD
"""

SAMPLES = {
    "phone/people.vcf": _NOW.replace("\n", "\r\n"),
    "phone/pim00001.vcf": _OLD.replace("\n", "\r\n"),
}
