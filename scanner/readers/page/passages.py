"""The running text of a page, one passage for each paragraph, list item, heading, table row or definition."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from bs4.element import Tag

from scanner.model import Moment
from scanner.readers.page.nodes import attribute, squeeze
from scanner.readers.page.walk import Block, Walk
from scanner.times import from_iso

__all__ = ["Passage", "passages_of", "title_of"]

_LONGEST: Final = 20_000
_WORDS: Final = re.compile(r"\w\W+\w")
_LETTERS: Final = re.compile(r"\w")
_ABOUT: Final = frozenset(("description", "og:description", "twitter:description"))
_TIMES: Final = ("article:published_time", "og:published_time", "datepublished")


_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "legend", "summary"))
_UNDER: Final = 8
_LONGEST_HEADING: Final = 150


class Passage(NamedTuple):
    """A piece of text, the element that holds it, the time the page gives for it, and what stands above: see ``PageText``."""

    tag: Tag
    text: str
    when: Moment | None
    heading: str = ""
    before: str = ""


class _Above:
    """What stands above a block: the last heading, as long as it is near, and the lines of the same table or list."""

    def __init__(self) -> None:
        self._heading = ""
        self._since = 0
        self._inside: Tag | None = None
        self._lines: list[str] = []

    def over(self, block: Block, text: str) -> tuple[str, str]:
        """Heading and lines over a block, which is then itself above the next."""
        tag = block.tag
        self._since += 1
        heading = self._heading if self._since <= _UNDER else ""
        if tag.name in _HEADINGS:
            self._heading, self._since = text[:_LONGEST_HEADING], 0
        before = ""
        if tag.name in ("tr", "dd"):
            inside = tag.parent
            if inside is not self._inside:
                self._inside, self._lines = inside, []
            before = "\n".join(self._lines)
            self._lines = [*self._lines[-2:], text.replace("\n", " ")[:_LONGEST_HEADING]]
        return heading, before


def title_of(page: Walk) -> str:
    """The title of the page; empty when it has none."""
    return "" if page.title is None else squeeze("".join(str(part) for part in page.title.contents))[:300]


def passages_of(page: Walk) -> Iterator[Passage]:
    """Title, descriptions in the head, then the text in the order of the page. Navigation and site footers are left out."""
    published = _published(page)
    title = title_of(page)
    if title and page.title is not None:
        yield Passage(page.title, title, published)
    about: set[str] = set()
    for tag in page.metas[:500]:
        if (attribute(tag, "property") or attribute(tag, "name")).strip().lower() in _ABOUT:
            text = squeeze(attribute(tag, "content"))
            if text and text not in about:
                about.add(text)
                yield Passage(tag, text[:_LONGEST], published)
    rows = _rows(page)
    above = _Above()
    term = ""
    for block in page.blocks:
        row = block.row
        if row is not None and not _split(row, rows):
            continue
        text = (
            _row(rows[id(block)]) if block.tag.name == "tr" and id(block) in rows and not _split(block, rows) else _text(block)
        )
        if block.tag.name == "dt":
            term = text[:100]
        elif block.tag.name == "dd":
            text = f"{term}: {text}" if term and text else text
        if _LETTERS.search(text):
            yield Passage(block.tag, text, block.article.when or published, *above.over(block, text))
    for tag, here in page.pictures:
        text = squeeze(attribute(tag, "alt"))
        if len(text) >= 12 and _WORDS.search(text):
            yield Passage(tag, text[:_LONGEST], here.article.when or published)


def _rows(page: Walk) -> dict[int, list[Block]]:
    rows: dict[int, list[Block]] = {}
    for block in page.blocks:
        if block.row is not None:
            rows.setdefault(id(block.row), []).append(block)
    return rows


def _split(row: Block, rows: dict[int, list[Block]]) -> bool:
    """Whether the cells of a row stand for themselves, as they do in tables that only lay out a page."""
    cells = rows.get(id(row), [])
    return len(cells) > 40 or any(cell.nested for cell in cells)


def _row(cells: list[Block]) -> str:
    # A cell's lines are parts of one thing: a surname and the given names under it, the lines of an address.
    texts = [(cell.tag.name, re.sub(r",?\n", ", ", _text(cell))) for cell in cells]
    line = ""
    for kind, text in texts:
        if text:
            line += text + (": " if kind == "th" and not text.endswith(":") and len(texts) > 1 else ", ")
    return line.rstrip(", :")[:_LONGEST]


def _text(block: Block) -> str:
    return squeeze("".join(block.pieces), "\n")[:_LONGEST]


def _published(page: Walk) -> Moment | None:
    for tag in page.metas[:500]:
        name = attribute(tag, "property") or attribute(tag, "name") or attribute(tag, "itemprop")
        if name.lower() in _TIMES:
            return from_iso(attribute(tag, "content"))
    return None
