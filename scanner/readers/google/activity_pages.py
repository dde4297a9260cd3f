"""My Activity and YouTube history as HTML, of any size: cut into entries as the bytes come in."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import Final

from scanner.model import Audience, Moment, Record, Search, TimeBasis
from scanner.plugins import Member, Reading
from scanner.readers.google.activity import SPOKEN_TO
from scanner.readers.google.areas import Areas
from scanner.readers.google.columns import BATCH
from scanner.readers.google.lookups import area_of, lookups
from scanner.times.written import from_words

__all__ = ["ENTRY", "read_activity_page"]

ENTRY: Final = b'<div class="outer-cell'
_LARGEST_ENTRY: Final = 1 << 20
_LINK: Final = re.compile(r'<a\s[^<>]{0,200}?href="([^"<>]{1,4000})"[^<>]{0,200}>([^<>]{0,2000})</a>')
_BODY: Final = re.compile(r'body-1">')
_CAPTION: Final = re.compile(r'typography--caption">')
_TAG: Final = re.compile(r"<[^<>]{0,5000}>")
_BREAK: Final = re.compile(r"<br\s?/?>|</?(?:div|p)\b[^<>]{0,500}>")
_TITLE: Final = re.compile(r'typography--title">([^<]{0,200})')


def read_activity_page(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """As :func:`activity.read_activity`; the times stand in words, in the account's language and zone."""
    areas = Areas(reading)
    batch: list[Record] = []
    seen = dated = 0
    for number, entry in enumerate(_entries(member, reading), 1):
        seen += 1
        dated += _read(entry.decode("utf-8", "replace"), f"body > div > div:nth-of-type({number})", areas, reading, batch)
        if len(areas.columns) >= BATCH:
            batch += areas.columns.positions()
        if len(batch) >= 1000:
            yield batch
            batch = []
    yield [*batch, *areas.columns.positions()]
    if seen > dated:
        reading.notes["entries whose time is written in a way that is not known"] = seen - dated


def _entries(member: Member, reading: Reading) -> Iterator[bytes]:
    buffer = b""
    begun = False
    for chunk in member.chunks():
        buffer += chunk
        pieces = buffer.split(ENTRY)
        buffer = pieces.pop()
        if pieces and not begun:
            begun = True
            del pieces[0]
        yield from pieces
        if len(buffer) > _LARGEST_ENTRY:
            if begun:
                reading.note("an entry larger than any real one was left out")
            # What may be the beginning of the next mark stays.
            buffer = buffer[-len(ENTRY) :]
    if begun:
        yield buffer


def _read(entry: str, selector: str, areas: Areas, reading: Reading, into: list[Record]) -> bool:
    body_at = _BODY.search(entry)
    if body_at is None:
        return False
    caption_at = _CAPTION.search(entry, body_at.end())
    body = entry[body_at.end() : caption_at.start() if caption_at else len(entry)]
    lines = [text for line in _BREAK.split(body) if (text := _text(line))]
    when = _when(lines)
    at = reading.at(selector)
    header = _TITLE.search(entry, 0, body_at.start())
    spoken = header is not None and SPOKEN_TO.search(header[1]) is not None
    # What stands below such an entry is the answer, which is nobody's own words.
    for link, _ in () if spoken else _LINK.findall(body):
        into.extend(lookups(html.unescape(link), when, at))
    if spoken and lines:
        into.append(Search(query=lines[0], when=when, at=at, audience=Audience.PLATFORM_HELD))
    if caption_at:
        for line in _BREAK.split(entry[caption_at.end() :]):
            for link, _ in _LINK.findall(line):
                link = html.unescape(link)
                place = area_of(link)
                if place is not None:
                    labelled = areas.add(place, _text(line.rpartition("</a>")[2]) or _text(line), line, when, at)
                    if labelled is not None:
                        into.append(labelled)
    return when is not None


def _when(lines: list[str]) -> Moment | None:
    """The time below the title: the first line that is a day with a time of day."""
    for line in lines[1:] or lines:
        moment = from_words(line) if len(line) < 60 else None
        if moment is not None and moment.basis is not TimeBasis.DATE:
            return moment
    return None


def _text(markup: str) -> str:
    return " ".join(html.unescape(_TAG.sub(" ", markup)).split())
