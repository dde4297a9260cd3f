"""vCard and iCalendar: address books and appointments. Line format by RFC 6350, RFC 5545 and vCard 2.1."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from scanner.model import AddressBookEntry, Record
from scanner.plugins import Reading
from scanner.readers.generic.words import Carrier
from scanner.text import clean, decode, repair_meta

__all__ = ["read_calendar", "read_contacts"]

_HEAD: Final = re.compile(r'(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)((?:;(?:[^":;]|"[^"]*")*)*):')
_ESCAPED: Final = re.compile(r"\\([nN,;:\\])")
_FIELDS: Final = re.compile(r"(?<!\\);")
_LABEL: Final = re.compile(r"_\$!<(.*)>!\$_")
_PARAMETER_NAMES: Final = frozenset(("type", "charset", "encoding", "value", "pref", "language", "altid", "pid", "x-abadr"))
_KNOWN_TYPES: Final = frozenset(("home", "work", "cell", "other", "dom", "intl", "postal", "parcel"))
_FRAGMENTS: Final = {
    "ADR": "address", "LABEL": "address", "ORG": "organisation", "TITLE": "job title", "ROLE": "job title", "NOTE": "note",
    "BDAY": "birthday", "ANNIVERSARY": "anniversary", "RELATED": "relative", "X-ABRELATEDNAMES": "relative", "X-ABDATE": "date",
    "X-SPOUSE": "spouse", "X-ANNIVERSARY": "anniversary", "X-EVOLUTION-SPOUSE": "spouse", "URL": "link", "IMPP": "handle",
    "X-SOCIALPROFILE": "handle", "GEO": "place",
}  # fmt: skip
_CALENDAR: Final = {
    "SUMMARY": "title", "LOCATION": "location", "DESCRIPTION": "notes", "COMMENT": "notes", "CONTACT": "contact",
    "ATTENDEE": "attendee", "ORGANIZER": "organiser", "X-APPLE-STRUCTURED-LOCATION": "location", "GEO": "place",
    "X-WR-CALNAME": "name", "X-WR-CALDESC": "notes",
}  # fmt: skip
_MOST: Final = 50


class _Line(Struct, frozen=True):
    number: int
    group: str
    name: str
    parameters: tuple[tuple[str, str], ...]
    value: str

    def parameter(self, name: str) -> str:
        """The values of a parameter, joined by a space."""
        return " ".join(value for key, value in self.parameters if key == name)


def read_contacts(content: bytes, reading: Reading) -> Iterator[Record]:
    """An :class:`AddressBookEntry` for each card, and what else a card states as labelled fragments."""
    carrier = Carrier(reading)
    card: list[_Line] = []
    start = 0
    for line in _lines(decode(content)):
        if line.name == "BEGIN" and line.value.strip().upper() == "VCARD":
            yield from _card(card, start, reading, carrier)
            card, start = [], line.number
        elif line.name == "END":
            yield from _card(card, start, reading, carrier)
            card = []
        elif start:
            card.append(line)
    yield from _card(card, start, reading, carrier)


def _card(card: list[_Line], start: int, reading: Reading, carrier: Carrier) -> Iterator[Record]:
    if not card:
        return
    name = next(
        (text for key in ("FN", "N", "NICKNAME", "ORG") for line in card if line.name == key and (text := _named(line))), ""
    )
    phones = tuple(dict.fromkeys(text for line in card if line.name == "TEL" and (text := _plain(line, "tel:"))))
    emails = tuple(dict.fromkeys(text for line in card if line.name == "EMAIL" and (text := _plain(line, "mailto:"))))
    if name or phones or emails:
        yield AddressBookEntry(at=reading.at(f"line {start}"), name=name, phones=phones[:_MOST], emails=emails[:_MOST])
    words = {line.group: _LABEL.sub(r"\1", line.value) for line in card if line.name == "X-ABLABEL"}
    for line in card:
        what = _FRAGMENTS.get(line.name)
        if what is None:
            continue
        kinds = [
            kind
            for kind in line.parameter("type").lower().replace(",", " ").split()
            if kind in _KNOWN_TYPES or what == "relative"
        ]
        own = words.get(line.group, "").lower() if line.group else ""
        label = " ".join(("contact card", what, *kinds, *([clean(own)] if own else [])))
        made = carrier.fragment(f"line {line.number}", label, ", ".join(_parts(line)))
        if made is not None:
            yield made


def _named(line: _Line) -> str:
    parts = _parts(line)
    if line.name == "N":
        # Family, given, additional, prefixes, suffixes.
        fields = [_unescaped(field) for field in _FIELDS.split(line.value)] + [""] * 3
        parts = [" ".join(field for field in (fields[1], fields[2], fields[0]) if field)]
    return clean(repair_meta(" ".join(parts)))[:200].strip()


def _plain(line: _Line, scheme: str) -> str:
    value = " ".join(_parts(line))
    return clean(value[len(scheme) :] if value.lower().startswith(scheme) else value).strip()[:200]


def _parts(line: _Line) -> list[str]:
    fields = _FIELDS.split(line.value) if line.name in ("ADR", "ORG", "N") else [line.value]
    texts = [", ".join(part.strip() for part in _unescaped(field).splitlines() if part.strip()) for field in fields]
    return [text for text in texts if text]


def read_calendar(content: bytes, reading: Reading) -> Iterator[Record]:
    """A labelled fragment for each title, place, note and participant of an appointment."""
    carrier = Carrier(reading)
    inside: list[str] = []
    for line in _lines(decode(content)):
        if line.name == "BEGIN":
            inside.append(line.value.strip().upper())
        elif line.name == "END" and inside:
            inside.pop()
        elif line.name in _CALENDAR and "VALARM" not in inside and "VTIMEZONE" not in inside:
            stated = (line.parameter(key) for key in ("cn", "x-title", "x-address"))
            value = _unescaped(line.value)
            texts = [*stated, value[7:] if value.lower().startswith("mailto:") else value]
            text = ", ".join(part for text in texts if (part := ", ".join(_unescaped(text).split("\n")).strip()))
            made = carrier.fragment(f"line {line.number}", f"calendar {_CALENDAR[line.name]}", text)
            if made is not None:
                yield made


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], text)


def _lines(text: str) -> Iterator[_Line]:
    """The content lines, unfolded and decoded, with the number of the line on which each begins."""
    pieces: list[str] = []
    first, soft = 1, False
    for number, line in enumerate(text.splitlines(), 1):
        if pieces and (soft or line[:1] in (" ", "\t")):
            pieces.append(line if soft else line[1:])
        else:
            yield from _line(first, "".join(pieces))
            pieces, first = [line], number
        coded = "QUOTED-PRINTABLE" in pieces[0][:200].upper().split(":")[0]
        soft = coded and line.endswith("=")
        if soft:
            pieces[-1] = pieces[-1][:-1]
    yield from _line(first, "".join(pieces))


def _line(number: int, text: str) -> Iterator[_Line]:
    match = _HEAD.match(text[:4000])
    if match is None:
        return
    parameters: list[tuple[str, str]] = []
    for word in match[3].split(";")[1:]:
        key, equals, value = word.partition("=")
        # vCard 2.1 leaves the name of a parameter out.
        parameters.append((key.lower(), value.strip('"')) if equals else ("type", key))
    line = _Line(number, (match[1] or "").lower(), match[2].upper(), tuple(parameters), text[match.end() :])
    if "quoted-printable" in f"{line.parameter('encoding')} {line.parameter('type')}".lower():
        line = _Line(line.number, line.group, line.name, line.parameters, _unquoted(line.value, line.parameter("charset")))
    yield line


def _unquoted(value: str, charset: str) -> str:
    content = quopri.decodestring(value.encode("utf-8", "replace"))
    if re.fullmatch(r"(?:windows-125\d|iso-8859-\d{1,2}|us-ascii)", charset, re.I):
        return content.decode(charset, "replace")
    return decode(content)
