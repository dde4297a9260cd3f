"""Files that no platform's reader knows."""

from __future__ import annotations

from collections.abc import Callable

_CARD = """BEGIN:VCARD
VERSION:3.0
FN:Ben Sample
TEL;TYPE=CELL:+447700900123
ADR;TYPE=HOME:;;14 Acacia Avenue;Northmere;;M1 1AA;
END:VCARD
"""

SAMPLES: dict[str, Callable[[], bytes]] = {
    "somewhere/else.json": b'{"who": {"home address": "14 Acacia Avenue, Northmere", "phone": "+447700900123"}}'.strip,
    "somewhere/list.csv": b"name,phone\nBen Sample,+447700900123\n".lower,
    "somewhere/note.txt": b"My address is 14 Acacia Avenue, Northmere.\n".strip,
    "somewhere/people.vcf": _CARD.replace("\n", "\r\n").encode,
}
