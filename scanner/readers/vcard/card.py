"""What one card of an address book says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from scanner.readers.contentlines import Line
from scanner.readers.page.handles import handle_of

__all__ = ["WANTED", "Card", "Relation"]

WANTED: Final = frozenset(
    (
        *("FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "TEL", "EMAIL", "ADR", "LABEL", "NOTE", "BDAY", "ANNIVERSARY", "URL"),
        *("RELATED", "IMPP", "SOCIALPROFILE", "UID", "AGENT", "KIND", "X-ABLABEL", "X-ABRELATEDNAMES", "X-ABDATE"),
        *("X-SOCIALPROFILE", "X-ANDROID-CUSTOM", "X-SPOUSE", "X-MS-SPOUSE", "X-EVOLUTION-SPOUSE", "X-MS-CHILD"),
        *("X-KADDRESSBOOK-X-SPOUSESNAME", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY"),
        *("X-KADDRESSBOOK-X-ANNIVERSARY", "X-ADDRESSBOOKSERVER-KIND", "X-SKYPE", "X-SKYPE-USERNAME", "X-JABBER", "X-TWITTER"),
        *("X-AIM", "X-ICQ", "X-MSN", "X-YAHOO", "X-GOOGLE-TALK", "X-TELEGRAM", "X-MATRIX", "X-SIGNAL", "X-FACEBOOK"),
    )
)
_SPOUSES: Final = frozenset(("X-SPOUSE", "X-MS-SPOUSE", "X-EVOLUTION-SPOUSE", "X-KADDRESSBOOK-X-SPOUSESNAME"))
_ANNIVERSARIES: Final = frozenset(
    ("ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY")
)
_CHATS: Final = {
    "X-SKYPE": "skype", "X-SKYPE-USERNAME": "skype", "X-JABBER": "xmpp", "X-TWITTER": "x", "X-AIM": "aim", "X-ICQ": "icq",
    "X-MSN": "msn", "X-YAHOO": "yahoo", "X-GOOGLE-TALK": "xmpp", "X-TELEGRAM": "telegram", "X-MATRIX": "matrix",
    "X-SIGNAL": "signal", "X-FACEBOOK": "facebook",
}  # fmt: skip
_SAME_PLATFORM: Final = {
    "twitter": "x",
    "gtalk": "xmpp",
    "googletalk": "xmpp",
    "jabber": "xmpp",
    "ymsgr": "yahoo",
    "aol": "aim",
}
# Apple puts its own labels between these marks; what a person typed stands without them.
_APPLE_LABEL: Final = re.compile(r"_\$!<(.*)>!\$_", re.S)
# Android's own numbers for relations (ContactsContract.CommonDataKinds.Relation) and for events (… .Event).
_ANDROID_RELATIONS: Final = {
    "1": "assistant", "2": "brother", "3": "child", "4": "domestic partner", "5": "father", "6": "friend", "7": "manager",
    "8": "mother", "9": "parent", "10": "partner", "11": "referred by", "12": "relative", "13": "sister", "14": "spouse",
}  # fmt: skip
_ANDROID_ANNIVERSARY: Final = "1"
_DATE: Final = re.compile(r"(\d{4}|--|-)-?(\d\d)(?:-?(\d\d))?(?:[T ].*)?", re.S)
_NO_YEAR: Final = "1604"
_ADDRESS: Final = re.compile(r"\s*[\r\n]+\s*")
_MOST: Final = 50
_LONGEST: Final = 500


class Relation(Struct, frozen=True):
    """A person that a card names as related to the one it describes. ``label``: the relation, as the card words it."""

    name: str
    label: str
    number: int


class Card(Struct, frozen=True):
    """The lines of one card, and the line of the file on which it begins."""

    start: int
    lines: list[Line]

    def all(self, *names: str) -> Iterator[Line]:
        """The lines of these names."""
        return (line for line in self.lines if line.name in names)

    def first(self, *names: str) -> str:
        """The first text of the first of these names that has one."""
        return next((text for name in names for line in self.all(name) if (text := _joined(line))), "")

    @property
    def is_list(self) -> bool:
        """Whether this is a list of addressees and no person."""
        return any(line.value.strip().lower() == "group" for line in self.all("KIND", "X-ADDRESSBOOKSERVER-KIND"))

    @property
    def names(self) -> tuple[str, ...]:
        """The name shown first, then the name put together from its parts."""
        parts = next((line.fields for line in self.all("N")), [])
        fields = [" ".join(field.split()) for field in (parts + [""] * 3)[:3]]
        # Family, given, additional names.
        built = (" ".join(filter(None, (fields[1], fields[0]))), " ".join(filter(None, (fields[1], fields[2], fields[0]))))
        shown = self.first("FN") or built[1] or self.first("NICKNAME", "ORG")
        return tuple(dict.fromkeys(name[:_LONGEST] for name in (shown, *built) if name))

    @property
    def phones(self) -> tuple[str, ...]:
        """Telephone numbers as written."""
        return _few(bare(line, "tel:") for line in self.all("TEL"))

    @property
    def emails(self) -> tuple[str, ...]:
        """E-mail addresses as written."""
        return _few(bare(line, "mailto:") for line in self.all("EMAIL"))

    def postal(self) -> Iterator[tuple[Line, str]]:
        """Addresses, each on one line; those that are only a label for an envelope where there are no others."""
        found = [(line, text) for line in self.all("ADR") if (text := _address(line))]
        if not found:
            found = [(line, text) for line in self.all("LABEL") if (text := _address(line))]
        yield from found[:_MOST]

    @property
    def handles(self) -> tuple[str, ...]:
        """Accounts elsewhere, as ``platform:name``."""
        return _few(_handle(line) for line in self.lines)

    @property
    def birthday(self) -> str:
        """ISO, with ``--`` for an unknown year."""
        return next((date for line in self.all("BDAY") if (date := _date(line))), "")

    @property
    def anniversary(self) -> str:
        """ISO, with ``--`` for an unknown year."""
        for line in self.lines:
            if line.name in _ANNIVERSARIES or (line.name == "X-ABDATE" and self.label(line).lower() == "anniversary"):
                if date := _date(line):
                    return date
            elif line.name == "X-ANDROID-CUSTOM" and "contact_event" in line.value[:60]:
                fields = line.fields
                if fields[2:3] == [_ANDROID_ANNIVERSARY] and (date := iso_date(fields[1])):
                    return date
        return ""

    @property
    def relations(self) -> Iterator[Relation]:
        """The people that the card names as related to the one it describes; an address in place of a name is left out."""
        for line in self.lines:
            name, label = line.text, ""
            if line.name in ("X-ABRELATEDNAMES", "RELATED"):
                label = self.label(line) or ", ".join(kind for kind in line.kinds if kind != "pref")
            elif line.name in _SPOUSES:
                label = "spouse"
            elif line.name == "X-MS-CHILD":
                label = "child"
            elif line.name == "X-ANDROID-CUSTOM" and "item/relation" in line.value[:60]:
                fields = [*line.fields, "", "", "", ""]
                name, label = fields[1], _ANDROID_RELATIONS.get(fields[2], fields[3])
            else:
                continue
            if name and not name.lower().startswith(("urn:", "http:", "https:", "mailto:")):
                yield Relation(" ".join(name.split())[:_LONGEST], label[:100], line.number)

    def label(self, line: Line) -> str:
        """What the card calls a line of a group, without the marks around Apple's own words."""
        if not line.group:
            return ""
        text = next((other.text for other in self.all("X-ABLABEL") if other.group == line.group), "")
        match = _APPLE_LABEL.fullmatch(text)
        return match[1] if match else text


def bare(line: Line, scheme: str) -> str:
    """The value without the scheme of its address."""
    text = line.text
    return (text[len(scheme) :] if text.lower().startswith(scheme) else text)[:_LONGEST].strip()


def iso_date(text: str) -> str:
    """``19800322``, ``1980-03-22T00:00:00Z``, ``--0322`` as ``1980-03-22`` or ``--03-22``; empty for what is no date."""
    match = _DATE.fullmatch(text.strip()[:40])
    if match is None:
        return ""
    year, month, day = match[1], int(match[2]), int(match[3] or 1)
    if not (1 <= month <= 12 and 1 <= day <= 31) or not (year[0] == "-" or 1000 <= int(year) < 2100):
        return ""
    start = "-" if year[0] == "-" or year == _NO_YEAR else year
    return f"{start}-{month:02d}" + (f"-{day:02d}" if match[3] else "")


def _date(line: Line) -> str:
    found = iso_date(line.text)
    # Apple writes a year that cannot be meant, and says so.
    return "-" + found[4:] if found and line.parameter("x-apple-omit-year") == found[:4] else found


def _few(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))[:_MOST]


def _joined(line: Line) -> str:
    parts = line.fields if line.name in ("ORG", "N") else [line.text]
    text = ", ".join(part for part in parts if part)
    return text if line.name == "NOTE" else " ".join(text.split())[:_LONGEST]


def _address(line: Line) -> str:
    parts = line.fields if line.name == "ADR" else [line.text]
    text = ", ".join(part.rstrip(",") for field in parts for part in _ADDRESS.split(field) if part.strip(" ,"))
    # vCard 4 may put the whole address into a parameter.
    return (text or ", ".join(part for part in _ADDRESS.split(line.parameter("label").replace("\\n", "\n")) if part))[:_LONGEST]


def _handle(line: Line) -> str:
    if line.name in ("URL", "SOCIALPROFILE"):
        return handle_of(line.text)
    if line.name in _CHATS:
        return f"{_CHATS[line.name]}:{line.text[:200]}" if line.text else ""
    if line.name not in ("X-SOCIALPROFILE", "IMPP"):
        return ""
    text = line.text
    known = handle_of(text)
    if known:
        return known
    scheme, colon, rest = text.partition(":")
    service = line.parameter("x-service-type") or next((kind for kind in line.kinds if kind not in _NO_SERVICES), "")
    name = line.parameter("x-user") or (rest if colon and not rest.startswith("//") else text)
    service = service or (scheme if colon and not rest.startswith("//") else "")
    service = service.lower()
    name = name.removeprefix("//").strip().lstrip("@")
    return f"{_SAME_PLATFORM.get(service, service)}:{name[:200]}" if service and name and "/" not in name else ""


_NO_SERVICES: Final = frozenset(("home", "work", "other", "pref", "internet", "personal", "business", "mobile"))
