"""From the lines of a calendar to visits and to the account holder's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Final

from msgspec import Struct

from scanner.coordinates import from_degrees, parse
from scanner.model import Audience, Coordinate, Moment, Post, PostKind, Record, TimeBasis, Visit, VisitKind
from scanner.plugins import Member, Reading
from scanner.readers.batches import in_batches
from scanner.readers.contentlines import Line, content_lines
from scanner.readers.meta import EMAIL
from scanner.times.calendars import from_calendar, later_by

__all__ = ["read"]

# In the order in which a person would say them: what, where, and the rest.
_WORDS: Final = ("SUMMARY", "LOCATION", "DESCRIPTION", "COMMENT", "CONTACT")
_WANTED: Final = frozenset(
    (
        *_WORDS,
        *("DTSTART", "DTEND", "DUE", "DURATION", "LOCATION", "GEO", "X-APPLE-STRUCTURED-LOCATION", "ORGANIZER", "CLASS"),
        *("X-WR-CALNAME", "X-OWNER"),
    )
)
_ENTRIES: Final = frozenset(("VEVENT", "VTODO", "VJOURNAL"))
_MOST_LINES: Final = 500
_DEEPEST: Final = 50
_LONGEST: Final = 1000
# An audience only where the calendar says who may see an entry; PUBLIC is the default of the format and says nothing.
_AUDIENCES: Final = {"PRIVATE": Audience.ONLY_ME, "CONFIDENTIAL": Audience.ONLY_ME}
_OTHERS: Final = "entries that somebody else organises: their places were read, their words were not"
# Google writes this where it does not know who made an entry.
_NOBODY: Final = re.compile(r"unknownorganizer@|noreply|no-reply", re.I)
_ONLINE: Final = re.compile(r"https?://\S+|(?:microsoft )?teams(?: meeting)?|zoom(?: meeting)?|google meet|online|skype", re.I)
_ADDRESSED: Final = re.compile(r"\d|,")


class _Entry(Struct):
    start: int
    lines: list[Line]

    def first(self, name: str) -> Line | None:
        return next((line for line in self.lines if line.name == name), None)


def read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """A visit for each appointment with a place, a post for each entry that is the account holder's own.

    Of a series only its first occurrence and its exceptions are in the file, so that only these are read.
    """
    mine = _own_addresses(member, reading)
    yield from in_batches(record for entry in _entries(member, reading, mine) for record in _records(entry, mine, reading))


def _own_addresses(member: Member, reading: Reading) -> set[str]:
    """The account holder's e-mail address, or the one of the calendar's owner: Google names a calendar's file after it."""
    stem = PurePosixPath(member.name).name.rsplit(".", 1)[0]
    known = next((text for text in (reading.account.handle, stem) if EMAIL.fullmatch(text)), "")
    return {known.casefold()} if known else set()


def _entries(member: Member, reading: Reading, mine: set[str]) -> Iterator[_Entry]:
    """The entries in the order in which they end; what a file that is cut leaves open comes last."""
    inside: list[str] = []
    entry: _Entry | None = None
    for line in content_lines(member, _WANTED):
        if line.name == "BEGIN":
            what = line.value.strip().upper()[:40]
            if what in _ENTRIES:
                if entry is not None:
                    yield entry
                entry, inside = _Entry(line.number, []), []
            if len(inside) < _DEEPEST:
                inside.append(what)
        elif line.name == "END":
            what = line.value.strip().upper()[:40]
            if what in _ENTRIES and entry is not None:
                yield entry
                entry = None
            if what in inside:
                del inside[len(inside) - 1 - inside[::-1].index(what) :]
        elif line.name in ("X-WR-CALNAME", "X-OWNER"):
            address = _address(line)
            if not mine and EMAIL.fullmatch(address):
                mine.add(address)
        elif entry is not None and inside and inside[-1] in _ENTRIES:
            if len(entry.lines) < _MOST_LINES:
                entry.lines.append(line)
            else:
                reading.note("an entry with more lines than any calendar writes: its rest was left out")
    if entry is not None:
        yield entry


def _records(entry: _Entry, mine: set[str], reading: Reading) -> Iterator[Record]:
    when, until = _times(entry)
    shown = entry.first("CLASS")
    audience = _AUDIENCES.get(shown.value.strip().upper(), Audience.UNKNOWN) if shown else Audience.UNKNOWN
    visit = _visit(entry, when, until, audience, reading)
    if visit is not None:
        yield visit
    words = [line for name in _WORDS for line in entry.lines if line.name == name and line.text]
    if not words:
        return
    if not _is_own(entry.first("ORGANIZER"), mine, reading):
        reading.note(_OTHERS)
        return
    if all(line.name == "LOCATION" for line in words):
        return
    text = "\n".join(dict.fromkeys(line.text for line in words))
    yield Post(at=reading.at(f"line {words[0].number}"), when=when, audience=audience, kind=PostKind.EVENT, text=text)


def _is_own(organiser: Line | None, mine: set[str], reading: Reading) -> bool:
    if organiser is None:
        return True
    address = _address(organiser)
    if not address or address in mine or _NOBODY.search(address):
        return True
    name = " ".join(organiser.parameter("cn").casefold().split())
    return bool(name) and any(name == " ".join(own.casefold().split()) for own in reading.account.names)


def _address(line: Line) -> str:
    text = line.text.casefold()
    return text.removeprefix("mailto:").strip()


def _times(entry: _Entry) -> tuple[Moment | None, Moment | None]:
    when, until = (_moment(entry.first(name)) for name in ("DTSTART", "DTEND"))
    duration = entry.first("DURATION")
    if when is not None and until is None and duration is not None:
        until = later_by(when, duration.value)
    return when or _moment(entry.first("DUE")), until


def _moment(line: Line | None) -> Moment | None:
    return None if line is None else from_calendar(line.value, line.parameter("tzid"))


def _visit(entry: _Entry, when: Moment | None, until: Moment | None, audience: Audience, reading: Reading) -> Visit | None:
    written, placed = entry.first("LOCATION"), entry.first("X-APPLE-STRUCTURED-LOCATION")
    name, address = _named(written.text) if written is not None else ("", "")
    spot, radius = _geo(entry.first("GEO")), None
    if placed is not None:
        # As any parameter may, those of Apple's hold escaped line breaks.
        title, full = (_one_line(placed.parameter(key).replace("\\n", "\n")) for key in ("x-title", "x-address"))
        # A title with a colon in it, and no marks around it, runs into the value.
        spot = parse(placed.text[max(0, placed.text.rfind("geo:")) :]) or spot
        radius = _radius(placed.parameter("x-apple-radius"))
        if not address and full:
            name, address = name or title, full
        name = name or (title if title != address else "")
    line = written or placed or entry.first("GEO")
    if line is None or not (name or address or spot):
        return None
    if when is not None and until is not None and when.basis is TimeBasis.DATE:
        until = None
    return Visit(
        at=reading.at(f"line {line.number}"),
        when=when,
        audience=audience,
        kind=VisitKind.APPOINTMENT,
        name=name,
        address=address,
        place=spot,
        radius_m=radius if spot is not None else None,
        until=until,
    )


def _named(text: str) -> tuple[str, str]:
    """Name and address out of a location: phones write the name on the first line; one line with a number is an address."""
    lines = [line.strip(" ,") for line in text[:_LONGEST].splitlines() if line.strip(" ,")]
    if not lines or (len(lines) == 1 and _ONLINE.fullmatch(lines[0])):
        return "", ""
    if len(lines) > 1 and not _ADDRESSED.search(lines[0]):
        return lines[0], ", ".join(lines[1:])
    whole = ", ".join(lines)
    return ("", whole) if _ADDRESSED.search(whole) else (whole, "")


def _one_line(text: str) -> str:
    return ", ".join(line.strip(" ,") for line in text.replace("\\,", ",").splitlines() if line.strip(" ,"))[:_LONGEST]


def _geo(line: Line | None) -> Coordinate | None:
    if line is None:
        return None
    lat, _, lon = line.value.replace("\\;", ";").replace(",", ";", 1).partition(";")
    return from_degrees(lat.strip(), lon.strip())


def _radius(text: str) -> float | None:
    try:
        radius = float(text)
    except ValueError:
        return None
    return radius if 0 < radius < 100_000 else None
