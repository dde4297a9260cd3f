"""Tables of labels and values: what the JSON download writes as ``label_values``, read by the same functions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

from scanner.model import Location, Record, TimeBasis
from scanner.plugins import Reading
from scanner.readers.facebook_html.reading import Desk, ReadCard
from scanner.readers.meta import Node, Read
from scanner.readers.metahtml import Card, Cell, Words
from scanner.times.written import from_words, looks_like_a_time

__all__ = ["cells_of", "labelled", "tabled_or"]

_DEEPEST: Final = 12


class _Selecting(Reading):
    """A reading whose pointers are turned into selectors: ``places`` tells the element that each was made from."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.account = desk.reading.account
        self.messages = desk.reading.messages
        self.notes = desk.reading.notes
        self.places: dict[str, etree._Element] = {}

    def at(self, pointer: str) -> Location:
        """The location of the element that the value at a pointer was made from, or of the nearest one around it."""
        while pointer and pointer not in self.places:
            pointer = pointer.rpartition("/")[0]
        return self.desk.at(self.places[pointer])


def labelled(read: Read) -> ReadCard:
    """The function that reads a card as ``read`` reads a ``label_values`` record."""

    def read_card(card: Card, desk: Desk) -> Iterator[Record]:
        reading = _Selecting(desk)
        reading.places[""] = card.at
        values = _values(card, "/label_values", reading, 0)
        yield from read(Node({"timestamp": desk.when(card.stamp), "label_values": values}, "", reading))

    return read_card


def tabled_or(read: Read, plain: ReadCard) -> ReadCard:
    """``read`` for cards that hold a table, ``plain`` for those that do not: which it is differs by year."""
    tabled = labelled(read)

    def read_card(card: Card, desk: Desk) -> Iterator[Record]:
        yield from (tabled if next(cells_of(card), None) is not None else plain)(card, desk)

    return read_card


def cells_of(card: Card, depth: int = 0) -> Iterator[Cell]:
    """The rows of the tables of a card and of the blocks in it, without those that a row holds itself."""
    yield from card.cells
    if depth < _DEEPEST:
        for inner in card.cards:
            yield from cells_of(inner, depth + 1)


def _values(card: Card, base: str, reading: _Selecting, depth: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []

    def add(value: dict[str, Any], element: etree._Element) -> None:
        reading.places[f"{base}/{len(found)}"] = element
        found.append(value)

    for cell in card.cells:
        here = f"{base}/{len(found)}"
        if cell.cards and depth < _DEEPEST:
            entries = [_entry(inner, f"{here}/vec/{index}", reading, depth) for index, inner in enumerate(cell.cards)]
            add({"label": cell.label, "vec": entries}, cell.at)
        if cell.cards and not cell.words:
            continue
        if len(cell.words) > 1:
            for index, words in enumerate(cell.words):
                reading.places[f"{base}/{len(found)}/vec/{index}"] = words.at
            add({"label": cell.label, "vec": [_value(words) for words in cell.words]}, cell.at)
        elif cell.words:
            add({"label": cell.label, **_value(cell.words[0])}, cell.at)
    for words in card.body:
        add({"label": "", **_value(words)}, words.at)
    for inner in card.cards if depth < _DEEPEST else ():
        if inner.title is None:
            for index, value in enumerate(_values(inner, f"{base}/{len(found)}/dict", reading, depth + 1)):
                add(value, reading.places.get(f"{base}/{len(found)}/dict/{index}", inner.at))
        else:
            here = f"{base}/{len(found)}/dict"
            add({"title": inner.heading, "dict": _values(inner, here, reading, depth + 1)}, inner.at)
    return found


def _entry(card: Card, base: str, reading: _Selecting, depth: int) -> dict[str, Any]:
    reading.places[base] = card.at
    if not card.cells and not card.cards and len(card.body) == 1 and card.title is None:
        return _value(card.body[0])
    return {"title": card.heading, "dict": _values(card, f"{base}/dict", reading, depth + 1)}


def _value(words: Words) -> dict[str, Any]:
    """A time becomes what the JSON download writes as a number; a bare date stays a text, as it may be a birthday."""
    if looks_like_a_time(words.text):
        moment = from_words(words.text)
        if moment is not None and moment.basis is not TimeBasis.DATE and len(words.text) < 40:
            return {"timestamp_value": moment}
    return {"value": words.text, "href": words.href} if words.href else {"value": words.text}
