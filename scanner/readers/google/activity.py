"""My Activity, YouTube history and Chrome history as JSON: what was looked up, and from where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from msgspec import Struct

from scanner.jsonio import Elements, parts, pointer
from scanner.model import Audience, Record, Search
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD
from scanner.readers.google.areas import Areas
from scanner.readers.google.columns import BATCH
from scanner.readers.google.lookups import area_of, lookups
from scanner.readers.nodes import Node
from scanner.times import from_epoch, from_iso

__all__ = ["SPOKEN_TO", "read_activity", "read_browser_history"]

SPOKEN_TO: Final = re.compile(r"assistant|gemini|\bbard\b", re.IGNORECASE)
"""Services that are spoken or written to."""


class _Entry(Struct, gc=False):
    """What is read of an activity; nothing else of it is ever made into an object."""

    header: str = ""
    title: str = ""
    titleUrl: str = ""  # noqa: N815 - the format's own names
    time: str = ""
    locationInfos: Any = None  # noqa: N815


def read_activity(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Searches, profiles opened, ways asked for, areas the device reported. Pages read and films watched are passed over."""
    areas = Areas(reading)
    seen = known = 0
    for part in parts(member, reading.note, lambda key: _Entry if key is None else None):
        if part.key is not None or not isinstance(part, Elements):
            continue
        batch: list[Record] = []
        for index, item in enumerate(part.items, part.start):
            if item is None:
                continue
            seen += 1
            entry = item if type(item) is _Entry else _tolerantly(item)
            if entry is None or not (entry.header or entry.title):
                reading.note(ODD)
                continue
            known += 1
            batch += _read(entry, f"/{index}", areas, reading)
        if len(areas.columns) >= BATCH:
            batch += areas.columns.positions()
        yield batch
    yield areas.columns.positions()
    if seen and not known:
        reading.unread("this file")


def _read(entry: _Entry, base: str, areas: Areas, reading: Reading) -> Iterator[Record]:
    when = from_iso(entry.time) if entry.time else None
    if SPOKEN_TO.search(entry.header):
        # What was said or typed stands in the title, behind a verb in the account's language.
        yield Search(query=entry.title, when=when, at=reading.at(base + "/title"), audience=Audience.PLATFORM_HELD)
    elif entry.titleUrl:
        yield from lookups(entry.titleUrl, when, reading.at(base + "/titleUrl"))
    infos = entry.locationInfos
    for index, info in enumerate(infos if isinstance(infos, list) else ()):
        node = Node(info, f"{base}/locationInfos/{index}", reading)
        place = area_of(node.text("url"))
        labelled = areas.add(place, node.text("source"), node.text("sourceUrl"), when, node.at())
        if labelled is not None:
            yield labelled


def _tolerantly(item: Any) -> _Entry | None:
    if not isinstance(item, dict):
        return None
    texts = {key: value for key in ("header", "title", "titleUrl", "time") if isinstance(value := item.get(key), str)}
    return _Entry(**texts, locationInfos=item.get("locationInfos"))


def read_browser_history(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Chrome's history: searches and profiles that were opened; other pages are passed over."""
    for part in parts(member, reading.note):
        if not isinstance(part, Elements):
            continue
        batch: list[Record] = []
        for index, item in enumerate(part.items, part.start):
            url = item.get("url") if isinstance(item, dict) else None
            if isinstance(url, str):
                at = reading.at(f"{pointer(part.key or '')}/{index}/url")
                batch += lookups(url, from_epoch(item.get("time_usec")), at)
        yield batch
