"""One walk over a parsed page, in document order and without recursion: text blocks, marked-up items, cards and links."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import msgspec
from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag, TemplateString
from msgspec import Struct
from msgspec.structs import replace

from scanner.model import Moment
from scanner.readers.page.cards import Root, root_of
from scanner.readers.page.items import RawItem, item_of
from scanner.readers.page.nodes import BLOCKS, DROPPED, Selectors, attribute, attributes
from scanner.times import from_iso

__all__ = ["Article", "Block", "Here", "Walk", "walk"]

# A template's text is of a type of its own; whether it is shown is a question of the template.
_TEXTS: Final = frozenset((NavigableString, TemplateString))
_BOILERPLATE_ROLES: Final = frozenset(("navigation", "contentinfo", "search", "menu", "menubar"))
# Class names and ids of what is not the page's own: advertisements, and the notices that stand in front of pages.
_NOT_ITS_OWN_WORDS: Final = (
    "ad ads advert adverts advertisement advertisements advertising adsbygoogle ad-slot ad-unit ad-container ad-banner adunit "
    "ad-wrapper sponsored sponsored-content promoted cookie-banner cookie-consent cookie-notice cookiebanner breadcrumb "
    "breadcrumbs"
)
_NOT_ITS_OWN: Final = frozenset(_NOT_ITS_OWN_WORDS.split())
_EVENT_TIMES: Final = frozenset(("startdate", "enddate", "doortime", "dt-start", "dt-end", "dtstart", "dtend"))
# An address written over several lines is one statement; these hold one together.
_WHOLE_CLASSES: Final = frozenset(("adr", "h-adr"))
_ADDRESS_LINES: Final = frozenset(
    f"{prefix}{name}"
    for prefix in ("", "p-")
    for name in ("street-address", "extended-address", "locality", "region", "postal-code", "country-name")
)


@dataclass(slots=True)
class Article:
    """The page, or a ``part`` of it (an ``article`` element) that may have a time of its own."""

    part: bool = False
    when: Moment | None = None


class Block(Struct, eq=False):
    """A run of text and the element that holds it. ``row``: the table row of a cell; ``nested``: other blocks stand inside."""

    tag: Tag
    article: Article
    pieces: list[str] = msgspec.field(default_factory=list)
    row: Block | None = None
    nested: bool = False


class Here(Struct, frozen=True, eq=False):
    """What surrounds a place in the page."""

    block: Block
    article: Article
    item: RawItem | None = None
    typed: RawItem | None = None
    root: Root | None = None
    skip: bool = False
    whole: bool = False


@dataclass(slots=True)
class Walk:
    """What one walk found, each list in document order."""

    ids: dict[str, Tag | None] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    items: list[RawItem] = field(default_factory=list)
    roots: list[Root] = field(default_factory=list)
    links: list[tuple[Tag, Here]] = field(default_factory=list)
    pictures: list[tuple[Tag, Here]] = field(default_factory=list)
    metas: list[Tag] = field(default_factory=list)
    scripts: list[Tag] = field(default_factory=list)
    title: Tag | None = None
    page: Article = field(default_factory=Article)

    def selectors(self) -> Selectors:
        """The maker of CSS selectors for this page."""
        return Selectors(self.ids)


def walk(soup: BeautifulSoup) -> Walk:
    """Look at every node once."""
    found = Walk()
    start = Here(Block(soup, found.page), found.page)
    around: dict[int, Here] = {id(soup): start}
    for node in soup.descendants:
        parent = node.parent
        if parent is None:
            continue
        here = around[id(parent)]
        if isinstance(node, Tag):
            around[id(node)] = _enter(node, here, found)
        elif not here.skip and isinstance(node, NavigableString) and type(node) in _TEXTS:
            here.block.pieces.append(str(node) if parent.name in ("pre", "textarea") else node.replace("\n", " "))
    return found


def _enter(tag: Tag, here: Here, found: Walk) -> Here:
    name = tag.name
    if name == "script":
        if "ld+json" in attribute(tag, "type").lower():
            found.scripts.append(tag)
    elif name == "meta":
        found.metas.append(tag)
    elif name == "title" and found.title is None:
        found.title = tag
    elif name in ("a", "area", "link") and "href" in tag.attrs:
        found.links.append((tag, here))
    elif name == "img" and not here.skip and attribute(tag, "alt"):
        found.pictures.append((tag, here))
    elif name == "br" and not here.skip:
        here.block.pieces.append("\n")
    elif name == "time":
        _time(tag, here)
    if tag.attrs:
        own = tag.attrs.get("id")
        if isinstance(own, str) and own:
            found.ids[own] = None if own in found.ids else tag
        here = _marked(tag, here, found)
        if here.whole and ("itemprop" in tag.attrs or not _ADDRESS_LINES.isdisjoint(attributes(tag, "class"))):
            here.block.pieces.append("\n")
    return _framed(tag, here, found)


def _framed(tag: Tag, here: Here, found: Walk) -> Here:
    """The surroundings inside an element, as far as its name tells: is it boilerplate, a block, an article?"""
    name = tag.name
    if (name in DROPPED and not _shown(tag)) or (name == "footer" and not here.article.part) or _boilerplate(tag):
        return here if here.skip else replace(here, skip=True)
    if name == "article":
        here = replace(here, article=Article(part=True))
    whole = name == "address" or (tag.attrs and not _WHOLE_CLASSES.isdisjoint(attributes(tag, "class")))
    if whole or _is_address(here.item, tag):
        block = Block(tag, here.article)
        found.blocks.append(block)
        # Contact details stay, also in a footer: the markup says that this is what they are.
        return replace(here, block=block, whole=True, skip=False)
    if name not in BLOCKS or here.skip:
        return here
    if here.whole:
        here.block.pieces.append("\n")
        return here
    block = Block(tag, here.article)
    if name in ("td", "th"):
        block.row = here.block if here.block.tag.name == "tr" else None
    elif here.block.row is not None:
        here.block.nested = True
    here.block.pieces.append("\n")
    found.blocks.append(block)
    return replace(here, block=block)


def _shown(tag: Tag) -> bool:
    """Whether this is a template only in name: so browsers write the parts of a page that its own elements are made of."""
    return tag.name == "template" and not {"shadowmode", "shadowrootmode"}.isdisjoint(tag.attrs)


def _boilerplate(tag: Tag) -> bool:
    if not tag.attrs:
        return False
    if attribute(tag, "role").lower() in _BOILERPLATE_ROLES:
        return True
    own = (*attributes(tag, "class"), attribute(tag, "id"))
    return any(name.lower() in _NOT_ITS_OWN for name in own) and tag.name not in ("body", "main", "html")


def _is_address(item: RawItem | None, tag: Tag) -> bool:
    return item is not None and item.tag is tag and "postaladdress" in item.types


def _marked(tag: Tag, here: Here, found: Walk) -> Here:
    """The surroundings inside an element, as far as its attributes tell."""
    attrs = tag.attrs
    if "itemscope" in attrs or "itemprop" in attrs:
        item = item_of(tag, here.item, "itemscope", "itemtype", "itemprop")
        if item is not None:
            found.items.append(item)
            here = replace(here, item=item)
    if "typeof" in attrs or ("property" in attrs and here.typed is not None):
        item = item_of(tag, here.typed, "typeof", "typeof", "property")
        if item is not None:
            found.items.append(item)
            here = replace(here, typed=item)
    if "class" in attrs:
        root = root_of(tag, attributes(tag, "class"), here.root)
        if root is not None:
            found.roots.append(root)
            here = replace(here, root=root)
    return here


def _time(tag: Tag, here: Here) -> None:
    # The time of an event is not the time at which anything was written.
    if here.article.when is None and here.article.part:
        words = {word.lower() for word in (*attributes(tag, "class"), *attributes(tag, "itemprop"))}
        if words.isdisjoint(_EVENT_TIMES):
            here.article.when = from_iso(attribute(tag, "datetime"))
