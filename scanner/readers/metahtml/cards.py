"""One block of a page: its heading, its words, its table, what it shows, and the time at its foot."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree
from msgspec import Struct

from scanner.times.written import looks_like_a_time

__all__ = ["Card", "Cell", "Words", "card_of", "gathered", "inner_text", "is_built", "words_of"]

_BLOCK_CLASS: Final = re.compile(r"(?:^|\s)(?:_a6-g|uiBoxWhite)(?:\s|$)")
_HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
_INLINE: Final = frozenset(
    "a abbr b bdi bdo big br cite code del em font i img ins mark q s small span strike strong sub sup time tt u wbr".split()
)
_MEDIA: Final = frozenset("img video audio source".split())
_DROPPED: Final = frozenset("script style noscript template svg button".split())
_NO_LINE: Final = frozenset("table ul ol section footer a".split())
_DEEPEST: Final = 60


class Words(Struct, frozen=True, gc=False):
    """A text of its own: a line, a cell, a heading. ``href`` is where it links to, ``at`` the element it stands in."""

    text: str
    at: etree._Element
    href: str = ""


class Cell(Struct, frozen=True, gc=False):
    """A row of a table: a label, and the values or the blocks it labels."""

    label: str
    at: etree._Element
    words: tuple[Words, ...] = ()
    cards: tuple[Card, ...] = ()

    @property
    def text(self) -> str:
        """The values as one text."""
        return "\n".join([words.text for words in self.words])


class Card(Struct, gc=False):
    """One block. ``stamp`` is the time at its foot as it is written, ``media`` the files it shows (``text``: the path).

    ``items`` are entries of lists: in messages those are what others answered with, so they are no part of the body.
    """

    at: etree._Element
    title: Words | None = None
    body: list[Words] = []
    cells: list[Cell] = []
    items: list[Words] = []
    cards: list[Card] = []
    media: list[Words] = []
    stamp: Words | None = None

    @property
    def heading(self) -> str:
        """The text of the title; empty without one."""
        return "" if self.title is None else self.title.text

    @property
    def text(self) -> str:
        """The body as one text."""
        return "\n".join([words.text for words in self.body])


def is_built(element: etree._Element) -> bool:
    """Whether the class names are those that blocks have had until now."""
    return _BLOCK_CLASS.search(element.get("class") or "") is not None


def card_of(element: etree._Element, depth: int = 0) -> Card:
    """An element as a card."""
    card = Card(element)
    children = [child for child in element if child.tag not in _DROPPED]
    if len(children) > 1 and (foot := _foot(children[-1])) is not None:
        card.stamp = foot if foot.text else None
        children.pop()
    if children and (children[0].tag in _HEADINGS or (len(element) > 1 and _is_plain(children[0]))):
        card.title = words_of(children[0])
        children.pop(0)
    if not children and card.title is None and card.stamp is None:
        _read(element, card, depth)
    elif (text := (element.text or "").strip()) and card.title is None:
        card.title = Words(_squeezed(text), element)
    for child in children:
        _read(child, card, depth)
    return card


def _read(element: etree._Element, card: Card, depth: int) -> None:
    """Add what an element of the body holds to the card."""
    tag = element.tag
    if tag == "div" and not len(element):
        # Half of all elements are empty ones that keep a place for what this record does not have.
        if element.text and (text := _squeezed(element.text)):
            above = element.getparent()
            link = above.get("href") if above is not None and above.tag == "a" else None
            card.body.append(Words(text, element, link or ""))
        return
    if tag in _DROPPED or depth > _DEEPEST:
        return
    if tag == "table":
        for row in element.iter("tr"):
            if next(row.iterancestors("table"), None) is element:
                _read_row(row, card, depth + 1)
        return
    if tag in ("ul", "ol"):
        card.items += [words for entry in element if (words := words_of(entry)) is not None]
        return
    if tag in _MEDIA:
        # What stands inside is for browsers that cannot play it.
        if path := element.get("src") or next((source.get("src") for source in element.iter("source")), None):
            card.media.append(Words(path, element))
        return
    if tag == "section" or is_built(element):
        card.cards.append(card_of(element, depth + 1))
        return
    if tag in _HEADINGS and card.title is None:
        card.title = words_of(element)
        return
    if any(child.tag not in _INLINE for child in element):
        if element.text and (text := element.text.strip()):
            card.body.append(Words(_squeezed(text), element))
        for child in element:
            _read(child, card, depth + 1)
            if child.tail and (text := child.tail.strip()):
                card.body.append(Words(_squeezed(text), element))
        return
    card.media += [Words(path, image) for image in element.iter("img") if (path := image.get("src"))]
    if (words := words_of(element)) is not None:
        card.body.append(words)


def _read_row(row: etree._Element, card: Card, depth: int) -> None:
    """``<td>label</td><td>value</td>``, or one cell with the label in front of what it labels."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    if len(cells) >= 2:
        label, holder = inner_text(cells[0]), gathered(cells[1:], depth)
    elif cells:
        cell = cells[0]
        own = _squeezed((cell.text or "").strip())
        first = next((child for child in cell if child.tag not in _DROPPED), None)
        rest = list(cell)
        if not own and len(cell) > 1 and first is not None and _is_plain(first):
            own, rest = inner_text(first), rest[1:]
        label, holder = own, gathered(rest, depth)
        if own and not (holder.body or holder.cards or holder.cells or holder.items):
            card.body.append(Words(own, cell))
    else:
        return
    words = (*holder.body, *holder.items)
    cards = (*holder.cards, *([Card(row, cells=holder.cells)] if holder.cells else []))
    card.media += holder.media
    if label or cards:
        card.cells.append(Cell(label, row, words, cards))
    else:
        card.body += words


def gathered(elements: list[etree._Element], depth: int = 0) -> Card:
    """What some elements hold, as a card without a heading."""
    holder = Card(elements[0] if elements else etree.Element("div"))
    for element in elements:
        _read(element, holder, depth)
    return holder


def _foot(element: etree._Element) -> Words | None:
    """The last part of a block if it is its foot: a time, or a place kept for one. ``text`` is then empty."""
    if element.tag == "footer":
        return words_of(element) or Words("", element)
    if element.tag in ("table", "section", "ul") or any(True for _ in element.iter("table", "ul", "section", "img", "video")):
        return None
    text = inner_text(element)
    if not text and "_a6-o" in (element.get("class") or ""):
        return Words("", element)
    return words_of(element) if text and looks_like_a_time(text) and sum(1 for _ in element.iter()) <= 4 else None


def _is_plain(element: etree._Element) -> bool:
    """Whether an element is a line of text and nothing else."""
    return (
        element.tag not in _NO_LINE
        and bool((element.text or "").strip())
        and all(child.tag in _INLINE and child.tag != "img" for child in element)
    )


def words_of(element: etree._Element) -> Words | None:
    """The text of an element and what it links to, if it has any text."""
    text = inner_text(element)
    if not text:
        return None
    link = element if element.tag == "a" else next(element.iter("a"), None)
    if link is None and (above := element.getparent()) is not None and above.tag == "a":
        link = above
    return Words(text, element, (link.get("href") or "") if link is not None else "")


def inner_text(element: etree._Element) -> str:
    """The text of an element in lines, with single spaces."""
    if not len(element):
        return _squeezed(element.text or "")
    pieces: list[str] = []
    for node in element.iter():
        if node.tag == "br":
            pieces.append("\n")
        elif node.tag in _DROPPED:
            continue
        elif node.text:
            pieces.append(node.text)
        if node is not element and node.tail:
            pieces.append(node.tail)
    return _squeezed("".join(pieces))


def _squeezed(text: str) -> str:
    if "\n" not in text:
        return " ".join(text.split())
    return "\n".join([line for line in [" ".join(line.split()) for line in text.split("\n")] if line])
