"""Microformats: h-card with nested h-adr and h-geo (microformats2), and the classic hCard with its class names.

Follows the parsing rules of microformats.org/wiki/microformats2-parsing. Only known class names count, because style
sheets use names such as ``h-full`` and ``p-4`` for other things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from bs4.element import NavigableString, PageElement, Tag

from scanner.readers.page.items import IN_LINES, Item, Value
from scanner.readers.page.nodes import Budget, attribute, attributes, squeeze, text_of

__all__ = ["Root", "cards_of", "root_of"]

_ROOT_WORDS: Final = (
    "h-card h-adr h-geo h-entry h-event h-feed h-item h-product h-recipe h-resume h-review h-review-aggregate h-cite "
    "h-listing h-app h-org"
)
_ROOTS: Final = frozenset(_ROOT_WORDS.split())
_CLASSIC_ROOTS: Final = {
    "vcard": "h-card", "adr": "h-adr", "geo": "h-geo", "hentry": "h-entry", "vevent": "h-event", "hproduct": "h-product",
    "hrecipe": "h-recipe", "hresume": "h-resume", "hreview": "h-review", "hlisting": "h-listing",
}  # fmt: skip
_NAME_WORDS: Final = (
    "name given-name additional-name family-name nickname honorific-prefix honorific-suffix org organization-name job-title "
    "role tel email url uid adr label geo latitude longitude street-address extended-address post-office-box locality region "
    "postal-code country-name note author photo category bday impp affiliation contact experience item location reviewer "
    "organizer attendee"
)
_NAMES: Final = _NAME_WORDS.split()
_PREFIXED: Final = {f"{prefix}-{name}": name for name in _NAMES for prefix in ("p", "u", "dt", "e")}
_CLASSIC: Final = {name: name for name in _NAMES if name not in ("name", "job-title")} | {
    "fn": "name",
    "title": "job-title",
    "n": "n",
}
_RELEVANT: Final = _ROOTS | frozenset(_CLASSIC_ROOTS) | frozenset(_PREFIXED)
_IMPLIES_NOTHING: Final = frozenset(("p-", "e-"))
_EDGE: Final = " ,;:|·•-–—()"
_PICTURE_WORDS: Final = re.compile(r"(?:profile |my )?(?:photo|picture|image|avatar|portrait|headshot)\b", re.I)
_PER_CARD: Final = 400
_LONGEST_NAME: Final = 80


@dataclass(slots=True, eq=False)
class Root:
    """The element of a microformat, its properties in document order, and whether others lie inside it."""

    tag: Tag
    kind: str
    classic: bool
    outer: Root | None
    roles: tuple[str, ...] = ()
    properties: list[tuple[tuple[str, ...], Tag | Root]] = field(default_factory=list)
    stated: bool = False
    nested: bool = False


def root_of(tag: Tag, classes: Sequence[str], outer: Root | None) -> Root | None:
    """The microformat that ``tag`` opens; None when it opens none. Enters ``tag`` into ``outer`` if it is a property of it."""
    if _RELEVANT.isdisjoint(classes) and not (outer is not None and outer.classic):
        return None
    names = _names(classes, outer) if outer is not None else ()
    kinds = [name for name in classes if name in _ROOTS]
    classic = not kinds
    kinds = kinds or [_CLASSIC_ROOTS[name] for name in classes if name in _CLASSIC_ROOTS]
    if outer is not None and any(name[:2] in _IMPLIES_NOTHING for name in classes if name in _PREFIXED):
        outer.stated = True
    if not kinds:
        if outer is not None and (names or "include" in classes):
            outer.properties.append((names, tag))
        return None
    kind = "h-card" if "h-card" in kinds else kinds[0]
    # An address or a point belongs to the card around it, also when its author left the property name out.
    names = names or ({"h-adr": ("adr",), "h-geo": ("geo",)}.get(kind, ()) if outer is not None else ())
    root = Root(tag, kind, classic, outer, names)
    if outer is not None:
        outer.nested = True
        outer.properties.append((names, root))
    return root


def _names(classes: Sequence[str], outer: Root) -> tuple[str, ...]:
    found = [_PREFIXED[name] for name in classes if name in _PREFIXED]
    if outer.classic:
        found += [_CLASSIC[name] for name in classes if name in _CLASSIC]
    return tuple(dict.fromkeys(found))


def cards_of(roots: Sequence[Root], ids: dict[str, Tag | None], budget: Budget) -> Iterator[tuple[Item, bool]]:
    """Each card of the page as an item, and whether it is an organisation's instead of a person's."""
    for root in roots:
        if root.kind == "h-card":
            item = _item(root, ids, budget)
            yield item, _is_organisation(root, item)


def _is_organisation(root: Root, item: Item) -> bool:
    if "org" in root.roles or "affiliation" in root.roles or "h-org" in attributes(root.tag, "class"):
        return True
    # The classic rule: a card whose name is its organisation's name is the organisation's.
    name, organisation = item.text("name", "given-name", "family-name", "nickname", "n"), _org(item)
    return bool(organisation) and (name == organisation or (root.classic and not name))


def _org(item: Item) -> str:
    return next((_spoken(value) for value in item.all("org")), "")


def _spoken(value: Value | Item) -> str:
    return value.text if isinstance(value, Value) else value.text("name", "organization-name")


def _item(root: Root, ids: dict[str, Tag | None], budget: Budget) -> Item:
    item = Item(root.tag, frozenset((root.kind[2:],)))
    properties = list(root.properties)
    for names, value in root.properties:
        if not names and isinstance(value, Tag):
            properties += _included(value, root, ids, budget)
    if root.classic:
        for name in (*attributes(root.tag, "headers"), *attributes(root.tag, "itemref")):
            properties += _gathered(ids.get(name), root, budget)
    for names, value in properties[:_PER_CARD]:
        for name in names:
            if isinstance(value, Tag):
                item.values.append((name, _value(value, name, budget)))
            elif name in ("org", "adr", "geo", "affiliation", "contact"):
                # No deeper than this: what a property of a property holds is of no use to a card.
                inner = Item(value.tag, frozenset((value.kind[2:],)))
                inner.values = [
                    (key, _value(part, key, budget))
                    for keys, part in value.properties[:_PER_CARD]
                    if isinstance(part, Tag)
                    for key in keys
                ]
                if not inner.values:
                    inner.values.append(("name", Value(_implied(value, budget) or text_of(value.tag, budget, line=", "))))
                item.values.append((name, inner))
    told = any(names for names, _ in properties) if root.classic else root.stated
    if not item.text("name") and not told and not root.nested:
        item.values.append(("name", Value(_implied(root, budget))))
    link = attribute(root.tag, "href") if root.tag.name in ("a", "area") else ""
    if link and not any(True for _ in item.all("url")):
        item.values.append(("url", Value("", link)))
    return item


def _included(tag: Tag, root: Root, ids: dict[str, Tag | None], budget: Budget) -> list[tuple[tuple[str, ...], Tag | Root]]:
    """The include pattern: a link or an object with the class ``include`` that points at another part of the page."""
    target = attribute(tag, "href") or attribute(tag, "data")
    return _gathered(ids.get(target[1:]), root, budget) if target.startswith("#") else []


def _gathered(target: Tag | None, root: Root, budget: Budget) -> list[tuple[tuple[str, ...], Tag | Root]]:
    found: list[tuple[tuple[str, ...], Tag | Root]] = []
    stack: list[PageElement] = [target] if target is not None else []
    while stack:
        node = stack.pop()
        if isinstance(node, Tag) and node is not root.tag and budget.spend(1 + len(node.contents)):
            names = _names(attributes(node, "class"), root)
            if names:
                found.append((names, node))
            stack.extend(reversed(node.contents))
    return found


def _value(tag: Tag, name: str, budget: Budget) -> Value:
    link = attribute(tag, "href") or (attribute(tag, "data") if tag.name == "object" else "")
    if tag.name in ("data", "input") and attribute(tag, "value"):
        return Value(squeeze(attribute(tag, "value"))[:600], link)
    if tag.name in ("abbr", "link") and attribute(tag, "title"):
        return Value(squeeze(attribute(tag, "title"))[:600], link)
    if tag.name in ("img", "area"):
        return Value(squeeze(attribute(tag, "alt"))[:600], link or attribute(tag, "src"))
    if tag.name == "object":
        # What stands inside is shown in its place where it cannot be.
        return Value(squeeze("".join(str(child) for child in tag.contents if type(child) is NavigableString))[:600], link)
    return Value(_by_class(tag, budget) or text_of(tag, budget, line=", " if name in IN_LINES else " "), link)


def _by_class(tag: Tag, budget: Budget) -> str:
    """The value class pattern: only the parts marked ``value`` (or the title of a ``value-title``) count, joined."""
    parts: list[str] = []
    stack: list[PageElement] = list(reversed(tag.contents)) if budget.spend(len(tag.contents)) else []
    while stack and len(parts) < 20:
        node = stack.pop()
        if not isinstance(node, Tag):
            continue
        classes = attributes(node, "class")
        if "value-title" in classes:
            parts.append(attribute(node, "title"))
        elif "value" in classes:
            stated = {"img": "alt", "area": "alt", "data": "value", "abbr": "title"}.get(node.name, "")
            parts.append((attribute(node, stated) if stated else "") or text_of(node, budget))
        elif budget.spend(1 + len(node.contents)):
            stack.extend(reversed(node.contents))
    return squeeze("".join(parts))[:600]


def _implied(root: Root, budget: Budget) -> str:
    """The name of a card that states no property: its alternative text or title, else the only child's, else its text."""
    tag: Tag | None = root.tag
    for _ in range(3):
        if tag is None:
            break
        stated = {"img": "alt", "area": "alt", "abbr": "title"}.get(tag.name, "")
        name = squeeze(attribute(tag, stated)) if stated else ""
        if name and not _PICTURE_WORDS.match(name):
            return name
        children = [child for child in tag.contents if isinstance(child, Tag)]
        tag = children[0] if len(children) == 1 else None
    text = text_of(root.tag, budget).strip(_EDGE)
    # A class that was put around half a page implies no name.
    return text if len(text) <= _LONGEST_NAME else ""
