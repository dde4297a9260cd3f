"""The same downloads as pages: every block of a page is put into the shape that JSON has, and read by the same functions.

Instagram writes times as a clock eight hours behind UTC, summer and winter alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import Any, Final, Self

from scanner.coordinates import from_degrees
from scanner.model import Moment, Record, TimeBasis
from scanner.plugins import Member, Reading
from scanner.readers.instagram.conversations import Talk, said
from scanner.readers.instagram.handles import from_link
from scanner.readers.instagram.shapes import Kind, read_all
from scanner.readers.meta import Node
from scanner.readers.metahtml import Card, Page, Words
from scanner.times.written import from_words, looks_like_a_time

__all__ = ["read_page", "read_page_of_messages"]

_CLOCK: Final = timedelta(hours=-8)
_BATCH: Final = 1000
_LAT: Final = re.compile(r"latit|breite|breedte|bredde|szeroko", re.IGNORECASE)
_LON: Final = re.compile(r"longit|länge|lengte|lengde|längd|długo", re.IGNORECASE)
_EXACT: Final = re.compile(r"[+-]?\d{1,3}[.,]\d{4,}")
_TAKEN: Final = re.compile(r"\d{4}:\d\d:\d\d \d\d:\d\d(?::\d\d)?")
_DEEPEST: Final = 12


class _Block(Node, frozen=True):
    """A block of a page as a value: whatever is read of it stands where the block stands."""

    def get(self, key: str) -> Self:
        """The member ``key``."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return type(self)(value, self.pointer, self.reading)

    def each(self, key: str | None = None) -> Iterator[Self]:
        """The elements of an array."""
        found = self.value if key is None else self.get(key).value
        for value in found if isinstance(found, list) else [] if found is None else [found]:
            yield type(self)(value, self.pointer, self.reading)

    def when(self, *keys: str) -> Moment | None:
        """The first of the members that is a time."""
        values = [self.value.get(key) for key in keys] if isinstance(self.value, dict) else []
        return next((value for value in values if isinstance(value, Moment)), None)


def _time(words: Words | None) -> Moment | None:
    if words is None or not looks_like_a_time(words.text):
        return None
    time = from_words(words.text, TimeBasis.FIXED, _CLOCK)
    # A bare date is what somebody stated, a birthday above all.
    return None if time is None or time.basis is TimeBasis.DATE else time


def _record(card: Card) -> dict[str, Any]:
    """A block as the record that it is in JSON."""
    mapped: dict[str, dict[str, Any]] = {}
    _map_cells(card, mapped, 0)
    # The first of several linked names in one block looks like a heading.
    first = [card.title] if card.title is not None and from_link(card.title.href) else []
    listed = _list_words([*first, *card.body])
    stamp = _time(card.stamp)
    record: dict[str, Any] = {"title": "" if first else card.heading, "string_map_data": mapped, "string_list_data": listed}
    if stamp is not None:
        record["creation_timestamp"] = stamp
        if not any("timestamp" in item for item in (*listed, *mapped.values())):
            listed.append({"timestamp": stamp})
    return record


def _map_cells(card: Card, mapped: dict[str, dict[str, Any]], depth: int) -> None:
    for cell in card.cells:
        label = cell.label if cell.label not in mapped else f"{cell.label} {len(mapped)}"
        time = _time(cell.words[0]) if len(cell.words) == 1 else None
        if time is not None:
            mapped[label] = {"timestamp": time, "value": ""}
        elif cell.words:
            mapped[label] = {"value": cell.text, "href": next((words.href for words in cell.words if words.href), "")}
        for inner in cell.cards if depth < _DEEPEST else ():
            _map_cells(inner, mapped, depth + 1)
    for inner in card.cards if depth < _DEEPEST else ():
        _map_cells(inner, mapped, depth + 1)


def _list_words(body: list[Words]) -> list[dict[str, Any]]:
    """Lines as entries; a time belongs to the line in front of it."""
    listed: list[dict[str, Any]] = []
    for words in body:
        time = _time(words)
        if time is None:
            listed.append({"value": words.text, "href": words.href})
        elif listed and "timestamp" not in listed[-1]:
            listed[-1]["timestamp"] = time
        else:
            listed.append({"timestamp": time})
    return listed


def _post(card: Card) -> dict[str, Any]:
    """A block with pictures as the post that it is in JSON; what a picture's metadata told stands in its table."""
    record = _record(card)
    shown: list[dict[str, Any]] = [{"uri": words.text} for words in _shown(card, 0)]
    values = [(label, str(item.get("value", ""))) for label, item in record.pop("string_map_data").items()]
    lines = [item["value"] for item in record.pop("string_list_data") if item.get("value") and not item.get("href")]
    if not record["title"] and lines:
        record["title"] = lines[0]
    found = _exif(values)
    if found and not shown:
        shown = [{"uri": "-"}]
    if found:
        shown[0]["media_metadata"] = {"photo_metadata": {"exif_data": [found]}}
    return {**record, "media": shown} if shown else record


def _shown(card: Card, depth: int) -> Iterator[Words]:
    yield from card.media
    if depth < _DEEPEST:
        for inner in (*card.cards, *(inner for cell in card.cells for inner in cell.cards)):
            yield from _shown(inner, depth + 1)


def _exif(values: list[tuple[str, str]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    lat = next((value for label, value in values if _LAT.search(label)), "")
    lon = next((value for label, value in values if _LON.search(label)), "")
    if not (lat and lon):
        # Latitude stands right in front of longitude, and nothing else in such a table is given to as many decimals.
        pairs = pairwise(values)
        exact = ((one, two) for (_, one), (_, two) in pairs if _EXACT.fullmatch(one) and _EXACT.fullmatch(two))
        lat, lon = next(exact, ("", ""))
    if (place := from_degrees(lat, lon)) is not None:
        found |= {"latitude": place.lat, "longitude": place.lon}
    if taken := next((value for _, value in values if _TAKEN.fullmatch(value.strip())), ""):
        found["date_time_original"] = taken
    return found


def read_page(kind: Kind, member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of a page."""
    yield from read_all(kind, _blocks(kind, member, reading), reading)


def _blocks(kind: Kind, member: Member, reading: Reading) -> Iterator[Node]:
    page = Page(member)
    for card in page.cards():
        value = _post(card) if kind.pictures else _record(card)
        if any(value.values()):
            selector = page.selector(card.at)
            for one in [value] if kind.pictures else _apart(value):
                yield _Block(one, selector, reading)


def _apart(record: dict[str, Any]) -> list[dict[str, Any]]:
    """A block that lists several people, as a record for each."""
    listed = record["string_list_data"]
    if record["title"] or record["string_map_data"] or sum(1 for item in listed if from_link(item.get("href", ""))) < 2:
        return [record]
    return [{**record, "string_list_data": [item]} for item in listed]


def read_page_of_messages(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """A block a message: the sender's name, the words, the time. What was shared or answered is not the sender's own."""
    talk, page = Talk(reading), Page(member)
    own: list[Record] = []
    for card in page.cards():
        when = _time(card.stamp)
        if not card.heading or (when is None and card.stamp is None):
            continue
        text = next((words.text for words in card.body if not words.href and _is_typed(words, card)), "")
        if talk.hear(card.heading, when) and text:
            own.append(said(text, page.selector(card.at), when, reading))
            if len(own) >= _BATCH:
                yield own
                own = []
    yield [*own, *talk.thread("body")]


def _is_typed(words: Words, card: Card) -> bool:
    """Whether a text stands where a message's own words do: in the first or second place; what was shared comes behind."""
    parent = words.at.getparent()
    if parent is None or parent is card.at or words.at is card.at:
        return True
    above = parent.getparent()
    return parent.index(words.at) <= 1 and (above is None or above is card.at or above.index(parent) == 0)
