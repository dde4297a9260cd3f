"""Address books: cards of every version and program, whose own card is whose, and files that are damaged."""

import time

import pytest

from scanner.api import Account, AddressBookEntry, Audience, Field, ProfileField, Record
from scanner.readers import READERS
from scanner.readers.vcard import VCARD
from scanner.testing import MemoryMember, read_bytes, reader_complaints

JO = Account("vcard", names=("Jo Bell",))


def read(content: str | bytes, name: str = "contacts.vcf", notes: dict[str, int] | None = None) -> list[Record]:
    raw = content if isinstance(content, bytes) else content.encode()
    return read_bytes(VCARD, name, raw, account=JO, notes=notes)


def entries(content: str | bytes) -> list[AddressBookEntry]:
    return [record for record in read(content) if isinstance(record, AddressBookEntry)]


def fields(content: str | bytes) -> list[tuple[Field, str, str, str]]:
    return [(r.field, r.value, r.detail, r.at.pointer) for r in read(content) if isinstance(r, ProfileField)]


APPLE = """BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//macOS 14//EN
N:Wood;Sam;;;
FN:Sam Wood
ORG:Northmere Constabulary;Custody;
TITLE:Detention Officer
TEL;type=CELL;type=pref:07700 900123
item1.EMAIL;type=INTERNET:sam@example.com
item2.ADR;type=HOME:;;14 Acacia Avenue\\nFlat 2;Northmere;;NM1
  2AB;UK
item2.X-ABADR:gb
BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-22
item3.X-ABRELATEDNAMES:Jenny Wood
item3.X-ABLabel:_$!<Spouse>!$_
X-SOCIALPROFILE;type=twitter:http://twitter.com/samwood
X-SOCIALPROFILE;type=facebook;x-user=sam.wood.9:x-apple:sam.wood.9
IMPP;X-SERVICE-TYPE=Skype;type=HOME:skype:sam_w
NOTE:Lives next door\\, has a key
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ
 AAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwk
END:VCARD
"""


def test_a_card_becomes_an_entry_with_everything_it_says() -> None:
    (card,) = entries(APPLE.replace("\n", "\r\n"))
    assert card == AddressBookEntry(
        at=card.at,
        audience=Audience.PLATFORM_HELD,
        name="Sam Wood",
        phones=("07700 900123",),
        emails=("sam@example.com",),
        addresses=("14 Acacia Avenue, Flat 2, Northmere, NM1 2AB, UK",),
        handles=("x:samwood", "facebook:sam.wood.9", "skype:sam_w"),
        organisation="Northmere Constabulary, Custody",
        job_title="Detention Officer",
        birthday="--03-22",
        note="Lives next door, has a key",
    )
    assert card.at.pointer == "line 1"
    assert fields(APPLE) == []


def test_only_a_card_in_the_holders_own_name_tells_of_the_holder() -> None:
    own = APPLE.replace("N:Wood;Sam", "N:Bell;Jo").replace("FN:Sam Wood", "FN:PC  jo bell")
    card = entries(APPLE + own)[1]
    assert card.own
    assert card.at.pointer == "line 23"
    assert fields(APPLE + own) == [
        (Field.ADDRESS, "14 Acacia Avenue, Flat 2, Northmere, NM1 2AB, UK", "home", "line 32"),
        (Field.PHONE, "07700 900123", "cell", "line 30"),
        (Field.EMAIL, "sam@example.com", "", "line 31"),
        (Field.BIRTHDAY, "--03-22", "", "line 35"),
        (Field.EMPLOYER, "Northmere Constabulary, Custody", "Detention Officer", "line 28"),
        (Field.PARTNER, "Jenny Wood", "Spouse", "line 36"),
    ]


OWN = "BEGIN:VCARD\nVERSION:3.0\nFN:Jo Bell\n{}\nEND:VCARD\n"


@pytest.mark.parametrize(
    ("lines", "field", "name", "detail"),
    [
        ("RELATED;VALUE=text;TYPE=spouse:Ash Bell", Field.PARTNER, "Ash Bell", "spouse"),
        ("RELATED;TYPE=child:Max Bell", Field.RELATIVE, "Max Bell", "child"),
        ("X-SPOUSE:Ash Bell", Field.PARTNER, "Ash Bell", "spouse"),
        ("X-MS-CHILD:Max Bell", Field.RELATIVE, "Max Bell", "child"),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ash Bell;14;;;;;;;;;;;;;", Field.PARTNER, "Ash Bell", "spouse"),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Max Bell;0;stepson;;", Field.RELATIVE, "Max Bell", "stepson"),
        ("item1.X-ABRELATEDNAMES:Max Bell\nitem1.X-ABLabel:_$!<Son>!$_", Field.RELATIVE, "Max Bell", "Son"),
        ("item1.X-ABRELATEDNAMES:Ash Bell\nitem1.X-ABLabel:Ehemann", Field.RELATIVE, "Ash Bell", "Ehemann"),
        (
            "item1.X-ABRELATEDNAMES:Ash Bell\nitem1.X-ABLabel:_$!<Wife>!$_\nitem2.X-ABDATE:20100612\nitem2.X-ABLabel:_$!<Anniversary>!$_",
            Field.PARTNER,
            "Ash Bell",
            "Wife, anniversary 2010-06-12",
        ),
    ],
)
def test_relations_in_the_words_of_every_program(lines: str, field: Field, name: str, detail: str) -> None:
    assert [found[:3] for found in fields(OWN.format(lines))] == [(field, name, detail)]


def test_friends_managers_and_references_to_other_cards_are_no_relatives() -> None:
    lines = "RELATED;TYPE=friend:Al\nRELATED;TYPE=spouse:urn:uuid:f81d4fae\nitem1.X-ABRELATEDNAMES:Kim\nitem1.X-ABLabel:_$!<Manager>!$_"
    assert fields(OWN.format(lines)) == []


def test_what_another_card_says_of_the_holder_is_their_relation() -> None:
    cards = "BEGIN:VCARD\nFN:Ash Bell\nRELATED;TYPE=spouse:Jo Bell\nEND:VCARD\nBEGIN:VCARD\nFN:Max Bell\nRELATED;TYPE=parent:Jo Bell\nEND:VCARD\n"
    assert [card.relation for card in entries(cards)] == ["spouse", "names the account holder as parent"]


def test_without_a_known_holder_no_card_is_their_own_and_the_ledger_says_so() -> None:
    notes: dict[str, int] = {}
    found = read_bytes(VCARD, "c.vcf", OWN.format("TEL:07700 900123").encode(), account=Account(""), notes=notes)
    assert [record.own for record in found if isinstance(record, AddressBookEntry)] == [False]
    assert any("own" in note for note in notes)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (
            "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:W=C3=B6rth;Zo=C3=\n=AB\nTEL;CELL:07700 900123\nEND:VCARD",
            "Zoë Wörth",
        ),
        ("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Zo=EB W=F6rth\nEND:VCARD", "Zoë Wörth"),
        ("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-1:Zoë Wörth\nEND:VCARD".encode("latin-1"), "Zoë Wörth"),
        ("BEGIN:VCARD\nVERSION:2.1\nFN:Zoë Wörth\nEND:VCARD".encode("cp1252"), "Zoë Wörth"),
        ("BEGIN:VCARD\nVERSION:2.1\nFN:Zoë\nEND:VCARD".encode("cp1252"), "Zoë"),
        ("BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Wörth\nEND:VCARD".encode("utf-16"), "Zoë Wörth"),
        ("BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Wörth\nEND:VCARD".encode("utf-8-sig"), "Zoë Wörth"),
        (b"BEGIN:VCARD\nVERSION:3.0\nFN:Zo\xc3\n \xab W\xc3\xb6rth\nEND:VCARD", "Zoë Wörth"),
        ('BEGIN:VCARD\nVERSION:4.0\nFN:Zoë Wörth\nTEL;VALUE=uri;TYPE="voice,cell":tel:07700 900123\nEND:VCARD', "Zoë Wörth"),
        ("BEGIN:VCARD\nN:Wörth;Zoë;;;\nORG:Petals\nEND:VCARD", "Zoë Wörth"),
        ("BEGIN:VCARD\nFN:Zoë Wörth\nPHOTO;ENCODING=b:AAAA\n AAAA\nBEGIN:VCARD\nFN:Sam\nEND:VCARD", "Zoë Wörth"),
        ("begin:vcard\nfn:Zoë Wörth", "Zoë Wörth"),
        ("BEGIN:VCARD\rVERSION:3.0\rFN:Zoë Wörth\rEND:VCARD\r", "Zoë Wörth"),
        ('BEGIN:VCARD\nADR;LABEL="x:;;1 Elm Road;;;;\nFN:Zoë Wörth\nEND:VCARD', "Zoë Wörth"),
    ],
)
def test_cards_of_every_version_and_encoding_are_read(content: str | bytes, name: str) -> None:
    cards = entries(content)
    assert cards[0].name == name
    if b"TEL" in (content if isinstance(content, bytes) else content.encode()):
        assert cards[0].phones == ("07700 900123",)


def test_lines_that_were_never_folded_and_pictures_between_lines_cost_nothing() -> None:
    content = (
        "BEGIN:VCARD\nVERSION:2.1\nFN:Sam Wood\nNOTE:has a key\nand a dog\nPHOTO;ENCODING=BASE64;JPEG:AAAA\nBBBB\nCCCC\n\n"
        "TEL;CELL:07700 900123\nEND:VCARD"
    )
    (card,) = entries(content)
    assert card.note == "has a key\nand a dog"
    assert card.phones == ("07700 900123",)


def test_outlooks_cards() -> None:
    content = (
        "BEGIN:VCARD\nVERSION:2.1\n\nN;LANGUAGE=en-gb:Bell;Jo\nFN:Jo Bell\nTEL;CELL;VOICE:07700 900123\n"
        "ADR;HOME;PREF:;;14 Acacia Avenue;Northmere;;NM1 2AB;UK\nLABEL;HOME;PREF;ENCODING=QUOTED-PRINTABLE:14 Acacia Avenue=0D=0A=\n"
        "=0D=0A=\nNorthmere\nX-MS-OL-DEFAULT-POSTAL-ADDRESS:1\nX-MS-SPOUSE;N=2:Ash Bell\nX-MS-ANNIVERSARY:20100612\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=0D=0A=\n\nREV:20240501T000000Z\nEND:VCARD\n"
    )
    (card,) = entries(content)
    assert (card.own, card.note, card.addresses) == (True, "one\ntwo", ("14 Acacia Avenue, Northmere, NM1 2AB, UK",))
    assert [found[:3] for found in fields(content)] == [
        (Field.ADDRESS, "14 Acacia Avenue, Northmere, NM1 2AB, UK", "home"),
        (Field.PHONE, "07700 900123", "cell"),
        (Field.PARTNER, "Ash Bell", "spouse, anniversary 2010-06-12"),
    ]


def test_a_card_inside_a_card_is_one_of_its_own() -> None:
    content = "BEGIN:VCARD\nFN:Sam Wood\nAGENT:\nBEGIN:VCARD\nFN:Al Moor\nEND:VCARD\nTEL:07700 900123\nEND:VCARD"
    assert [(card.name, card.phones) for card in entries(content)] == [("Al Moor", ()), ("Sam Wood", ("07700 900123",))]


def test_lists_and_cards_that_say_nothing_are_no_entries() -> None:
    assert entries("BEGIN:VCARD\nKIND:group\nFN:Everybody\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD") == []


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("19800322", "1980-03-22"),
        ("1980-03-22T00:00:00Z", "1980-03-22"),
        ("--0322", "--03-22"),
        ("--03-22", "--03-22"),
        ("1604-03-22", "--03-22"),
        ("1980-03", "1980-03"),
        ("circa 1800", ""),
        ("1980-13-40", ""),
    ],
)
def test_birthdays(written: str, date: str) -> None:
    assert entries(f"BEGIN:VCARD\nFN:Sam\nBDAY:{written}\nEND:VCARD")[0].birthday == date


@pytest.mark.parametrize(
    ("name", "content", "known"),
    [
        ("contacts.vcf", b"BEGIN:VCARD\n", True),
        ("no-ending", b"\n begin:vcard\n", True),
        ("contacts.vcf", "BEGIN:VCARD\n".encode("utf-16"), True),
        ("variants.vcf", b"##fileformat=VCFv4.2\n", False),
        ("notes.txt", b"see BEGIN:VCARD", False),
    ],
)
def test_address_books_are_known_by_their_first_line(name: str, content: bytes, known: bool) -> None:
    assert (VCARD.recognise(MemoryMember(name, content)) is not None) == known
    assert VCARD in READERS


def test_damaged_cards_never_crash() -> None:
    assert reader_complaints(VCARD, "c.vcf", APPLE.encode()) == []
    assert reader_complaints(VCARD, "c.vcf", APPLE.encode("utf-16")) == []


@pytest.mark.parametrize(
    "content",
    [
        b"BEGIN:VCARD\n" * 80_000,
        b"BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:" + b"=\n" * 300_000,
        b"BEGIN:VCARD\nFN" + b";x=y" * 250_000 + b":Sam",
        b'BEGIN:VCARD\nFN;x="' + b'a"b"' * 250_000,
        b"BEGIN:VCARD\nADR:" + b"\\;" * 500_000,
        b"BEGIN:VCARD\n" + b"AGENT:\nBEGIN:VCARD\n" * 50_000,
        b"BEGIN:VCARD\nFN:" + b"x" * 5_000_000,
        b"BEGIN:VCARD\n" + b"TEL:07700900123\n" * 100_000,
        b"BEGIN:VCARD\n" + b"a.X-ABLABEL:x\na.TEL:1\na.X-ABRELATEDNAMES:y\n" * 20_000,
    ],
)
def test_cards_built_to_exhaust_us_end_soon(content: bytes) -> None:
    started = time.process_time()
    read(content)
    assert time.process_time() - started < 3
