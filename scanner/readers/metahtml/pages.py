"""A page as a stream: pages reach a hundred megabytes, so that every block is given up once it has been read."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Final

from lxml import etree

from scanner.plugins import Member, MemberError
from scanner.readers.metahtml.cards import Card, card_of, inner_text, is_built

__all__ = ["Page"]

_ENDS: Final = ("section", "div", "article", "table", "ul", "h1", "title")
_FEW_ENDS: Final = ("section", "h1", "title")
_SECTIONS: Final = re.compile(rb"<(?:main\b|div[^<>]{0,99} role=.main)[^<>]{0,99}>\s{0,20}<section[\s>]")
_HEAD: Final = 128 << 10
# A block of a real download takes a few kilobytes; the list of a whole address book in one block some megabytes.
_LARGEST_BLOCK: Final = 24 << 20
_MOST_TAGS: Final = 600_000
_MANY: Final = 500
_PIECE: Final = 1 << 16


class Page:
    """A member as a page. ``title`` is its main heading, or else its title, as far as the page has been read."""

    def __init__(self, member: Member) -> None:
        """Read nothing yet."""
        self.title = ""
        self._member = member
        self._main: etree._Element | None = None
        self._gone: dict[etree._Element, int] = {}
        self._places: dict[etree._Element, dict[etree._Element, int]] = {}
        self._held = 0
        self._tags = 0

    def cards(self) -> Iterator[Card]:
        """The blocks of the page in order. Raises MemberError for a block that is beyond all measure."""
        # To be told of the end of every <div> costs as much as all the rest, and today's blocks are no <div>.
        sections = _SECTIONS.search(self._member.head(_HEAD)) is not None
        last: etree._Element | None = None
        for element in self.ends(_FEW_ENDS if sections else _ENDS):
            if element.tag in ("h1", "title"):
                self._head(element)
            elif self._is_block(element):
                for missed in reversed(list(_between(element.itersiblings(preceding=True), last))):
                    yield card_of(missed)
                yield card_of(element)
                self.give_up(element)
                last = element
        if self._main is not None and sections:
            for missed in reversed(list(_between(self._main.iterchildren(reversed=True), last))):
                yield card_of(missed)

    def ends(self, tags: tuple[str, ...]) -> Iterator[etree._Element]:
        """The elements of these names, each as it ends. The caller gives up what it is done with, or it stays in memory."""
        parser = etree.HTMLPullParser(events=("end",), tag=tags, remove_comments=True, remove_pis=True, huge_tree=True)
        for chunk in self._fed(parser):
            self._held += len(chunk)
            self._tags += chunk.count("<")
            if self._held > _LARGEST_BLOCK or self._tags > _MOST_TAGS:
                raise MemberError("one block of the page is larger than any real one", over_limit=True)
            for _, element in parser.read_events():
                if isinstance(element, etree._Element):
                    yield element

    def give_up(self, element: etree._Element) -> None:
        """Empty an element that has been read and drop all that stands before it in its parent."""
        element.clear(keep_tail=True)  # type: ignore[call-arg]
        self._gone.pop(element, None)
        self._held = self._tags = 0
        self._places.clear()
        parent = element.getparent()
        if parent is not None:
            dropped = 0
            while (before := element.getprevious()) is not None:
                parent.remove(before)
                dropped += 1
            if dropped:
                self._gone[parent] = self._gone.get(parent, 0) + dropped

    def selector(self, element: etree._Element) -> str:
        """A CSS selector that finds the element in the page."""
        steps: list[str] = []
        node = element
        while True:
            if node.tag in ("main", "body", "html"):
                steps.append(str(node.tag))
                break
            if node.get("role") == "main":
                steps.append('[role="main"]')
                break
            parent = node.getparent()
            if parent is None:
                steps.append(str(node.tag))
                break
            steps.append(f"{node.tag}:nth-child({self._gone.get(parent, 0) + self._place(node, parent) + 1})")
            node = parent
        return " > ".join(reversed(steps))

    def _place(self, node: etree._Element, parent: etree._Element) -> int:
        """How many elements stand before one in its parent. Long lists are counted once, not once for each entry."""
        place = self._places.get(parent, {}).get(node)
        if place is not None:
            return place
        place = parent.index(node)
        if place >= _MANY:
            self._places[parent] = {child: number for number, child in enumerate(parent)}
        return place

    def _fed(self, parser: etree.HTMLPullParser) -> Iterator[str]:
        # libxml2 would stop at the first byte that is no UTF-8: decode here, and let marks stand for what is damaged.
        decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        try:
            for raw in self._member.chunks():
                for start in range(0, len(raw), _PIECE):
                    chunk = decoder.decode(raw[start : start + _PIECE]).replace("\x00", "")
                    if chunk:
                        parser.feed(chunk)
                        yield chunk
        except etree.LxmlError:
            raise MemberError("a page that cannot be taken apart") from None
        with suppress(etree.LxmlError):  # an empty page has no end
            parser.close()
        yield ""

    def _head(self, element: etree._Element) -> None:
        if element.tag == "h1" or not self.title:
            self.title = inner_text(element)

    def _is_block(self, element: etree._Element) -> bool:
        parent = element.getparent()
        if parent is None:
            return False
        if self._main is not None:
            return parent is self._main
        if parent.tag == "main" or parent.get("role") == "main":
            self._main = parent
            return True
        if not is_built(element) or any(is_built(above) or _is_main(above) for above in element.iterancestors()):
            return False
        self._main = parent
        return True


def _between(elements: Iterable[etree._Element], last: etree._Element | None) -> Iterator[etree._Element]:
    """The blocks among some elements, as far as the one that was read last."""
    for element in elements:
        if element is last:
            return
        if element.tag in _ENDS:
            yield element


def _is_main(element: etree._Element) -> bool:
    return element.tag == "main" or element.get("role") == "main"
