"""Items as page markup states them, whatever the syntax: types, and properties that are texts, links or other items.

Microdata follows the HTML standard's rules for ``itemscope``, ``itemprop`` and ``itemref``; RDFa Lite (``typeof``,
``property``) has the same shape and is read the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from bs4.element import PageElement, Tag

from scanner.readers.page.nodes import Budget, attribute, attributes, squeeze, text_of

__all__ = ["IN_LINES", "Item", "RawItem", "Value", "item_of", "items_of", "local"]

_PARTS: Final = re.compile(r"[/#:]+")
_LINKS: Final = {"a": "href", "area": "href", "link": "href", "img": "src", "object": "data"}
_VALUES: Final = {"data": "value", "meter": "value", "time": "datetime", "input": "value"}
_VALUES_PER_ITEM: Final = 400
# Properties whose line breaks mean something.
IN_LINES: Final = frozenset(("address", "streetaddress", "adr", "label", "street-address"))


@dataclass(slots=True, frozen=True)
class Value:
    """A property's text as a person reads it, and the address it links to, if it does."""

    text: str
    link: str = ""


@dataclass(slots=True, eq=False)
class Item:
    """A thing with types (lower case, without the vocabulary's address) and properties (names likewise).

    ``tag`` is the element that states it; ``inside`` the item of which it is a property, if any.
    """

    tag: Tag
    types: frozenset[str]
    values: list[tuple[str, Value | Item]] = field(default_factory=list)
    inside: Item | None = None

    def all(self, *names: str) -> Iterator[Value | Item]:
        """The values of these properties, in the order of ``names``."""
        for name in names:
            for key, value in self.values:
                if key == name:
                    yield value

    def text(self, *names: str) -> str:
        """The first text among these properties; empty when there is none."""
        return next((value.text for value in self.all(*names) if isinstance(value, Value) and value.text), "")

    def items(self, *names: str) -> Iterator[Item]:
        """The items among these properties."""
        return (value for value in self.all(*names) if isinstance(value, Item))


@dataclass(slots=True, eq=False)
class RawItem:
    """An item in the page's tree, before any of its values was worked out."""

    tag: Tag
    types: frozenset[str]
    outer: RawItem | None
    names: tuple[str, ...]
    properties: list[tuple[tuple[str, ...], Tag | RawItem]] = field(default_factory=list)


def local(names: Sequence[str]) -> tuple[str, ...]:
    """Names without the address or the prefix of their vocabulary, in lower case: ``schema:jobTitle`` is ``jobtitle``."""
    return tuple(parts[-1] for name in names if (parts := [part for part in _PARTS.split(name.lower()) if part]))


def item_of(tag: Tag, outer: RawItem | None, scope: str, kind: str, prop: str) -> RawItem | None:
    """The new item that ``tag`` opens; None when it opens none. Enters ``tag`` into ``outer`` if it is a property of it."""
    names = local(attributes(tag, prop)) if prop in tag.attrs else ()
    if scope not in tag.attrs:
        if outer is not None and names:
            outer.properties.append((names, tag))
        return None
    # A type's address may carry an extension behind a slash (``…/Person/Officer``): every part counts.
    types = frozenset(part for name in attributes(tag, kind) for part in _PARTS.split(name.lower()) if part)
    item = RawItem(tag, types, outer, names)
    if outer is not None and names:
        outer.properties.append((names, item))
    return item


def items_of(raw: Sequence[RawItem], ids: dict[str, Tag | None], wanted: frozenset[str], budget: Budget) -> list[Item]:
    """The items with the values of ``wanted`` properties worked out, in the same order."""
    paired = [(item, Item(item.tag, item.types)) for item in raw]
    items = {id(one): made for one, made in paired}
    by_tag = {id(one.tag): one for one, _ in paired}
    for one, made in paired:
        for names, value in (*one.properties, *_referred(one, ids, by_tag, budget)):
            if len(made.values) >= _VALUES_PER_ITEM:
                break
            if isinstance(value, RawItem):
                inner = items[id(value)]
                inner.inside = inner.inside or made
                made.values += [(name, inner) for name in names]
            elif not wanted.isdisjoint(names):
                stated = _value(value, ", " if not IN_LINES.isdisjoint(names) else " ", budget)
                made.values += [(name, stated) for name in names if name in wanted]
    return [made for _, made in paired]


def _value(tag: Tag, line: str, budget: Budget) -> Value:
    content = attribute(tag, "content")
    link = attribute(tag, _LINKS.get(tag.name, "href")) or attribute(tag, "resource")
    if content or tag.name == "meta":
        return Value(squeeze(content)[:600], link)
    stated = attribute(tag, _VALUES[tag.name]) if tag.name in _VALUES else ""
    text = squeeze(attribute(tag, "alt") if tag.name in ("img", "area") else stated) or text_of(tag, budget, line=line)
    return Value(text[:600], link)


def _referred(
    item: RawItem, ids: dict[str, Tag | None], by_tag: dict[int, RawItem], budget: Budget
) -> list[tuple[tuple[str, ...], Tag | RawItem]]:
    """The properties that stand elsewhere in the page, in elements that ``itemref`` names."""
    found: list[tuple[tuple[str, ...], Tag | RawItem]] = []
    stack: list[PageElement] = [tag for name in reversed(attributes(item.tag, "itemref")) if (tag := ids.get(name)) is not None]
    while stack:
        node = stack.pop()
        if not isinstance(node, Tag) or node is item.tag:
            continue
        if not budget.spend(1 + len(node.contents)):
            break
        inner = by_tag.get(id(node))
        names = local(attributes(node, "itemprop"))
        if names:
            found.append((names, inner if inner is not None else node))
        if inner is None:
            stack.extend(reversed(node.contents))
    return found
