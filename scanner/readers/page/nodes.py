"""Text, attributes and CSS selectors of elements, in bounded time also on a page that was built to exhaust us."""

from __future__ import annotations

import re
from typing import Final

from bs4.element import NavigableString, PageElement, Tag

from scanner.text import clean

__all__ = ["BLOCKS", "DROPPED", "Budget", "Selectors", "attribute", "attributes", "squeeze", "text_of"]

_DROPPED_WORDS: Final = (
    "script style noscript template nav svg math canvas select datalist iframe object embed audio video button head"
)
DROPPED: Final = frozenset(_DROPPED_WORDS.split())
_BLOCK_WORDS: Final = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tbody td textarea tfoot th "
    "thead tr ul"
)
BLOCKS: Final = frozenset(_BLOCK_WORDS.split())
_LENGTH: Final = 600
_STEPS: Final = 60
_SPACES: Final = re.compile(r"[^\S\n]+")
_LINES: Final = re.compile(r"\s*\n\s*")
_SIMPLE_ID: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,79}")
_ODD_ID: Final = re.compile(r"[!#-\[\]-~]{1,80}")
_TAG_NAME: Final = re.compile(r"[a-z][a-z0-9]*")


class Budget:
    """How many elements may still be looked at for one page, over all values taken from it."""

    def __init__(self, steps: int = 600_000) -> None:
        """Start full."""
        self._left = steps

    def spend(self, steps: int) -> bool:
        """Take some; False when nothing is left."""
        self._left -= steps
        return self._left > 0

    @property
    def spent(self) -> bool:
        """True when something had to be left out."""
        return self._left <= 0


def squeeze(text: str, line: str = " ") -> str:
    """Clean text with every run of white space made one space, and every line break made ``line``."""
    return _LINES.sub(line, _SPACES.sub(" ", clean(text)).strip())


def attribute(tag: Tag, name: str) -> str:
    """The value of an attribute; an empty string when it is missing."""
    value = tag.attrs.get(name)
    if value is None:
        return ""
    return value if isinstance(value, str) else " ".join(value)


def attributes(tag: Tag, name: str) -> list[str]:
    """The words of an attribute that holds a list, such as ``class`` or ``rel``."""
    value = tag.attrs.get(name)
    if value is None:
        return []
    return value.split() if isinstance(value, str) else list(value)


def text_of(tag: Tag, budget: Budget, *, line: str = " ") -> str:
    """The text inside an element as a person would read it, at most 600 characters: pictures by their alternative text."""
    pieces: list[str] = []
    length = 0
    stack: list[PageElement | str] = [tag]
    while stack and length < _LENGTH:
        node = stack.pop()
        if isinstance(node, Tag):
            if node.name == "img" or node.name == "area":
                node = " " + attribute(node, "alt") + " "
            elif node.name == "br":
                node = "\n"
            elif node.name in DROPPED:
                continue
            else:
                if not budget.spend(1 + len(node.contents)):
                    break
                if node.name in BLOCKS:
                    pieces.append("\n")
                    stack.append("\n")
                stack.extend(reversed(node.contents))
                continue
        elif isinstance(node, NavigableString) and type(node) is not NavigableString:
            continue
        if isinstance(node, str):
            # A line break in the source is a space on the screen; one from markup is a line.
            shown = node if node == "\n" and not isinstance(node, NavigableString) else node.replace("\n", " ")
            pieces.append(shown[:_LENGTH])
            length += len(shown)
    return squeeze("".join(pieces), line)[:_LENGTH]


class Selectors:
    """Makes CSS selectors that select exactly the element asked for, or its container when it lies very deep."""

    def __init__(self, ids: dict[str, Tag | None]) -> None:
        """``ids``: the one element of each id; None for an id used twice."""
        self._ids = ids
        self._steps: dict[int, str] = {}
        self._known: dict[int, tuple[str, int]] = {}

    def of(self, tag: Tag) -> str:
        """The selector: from the nearest ancestor with an id of its own, else from ``html``."""
        return self._path(tag)[0]

    def _path(self, tag: Tag) -> tuple[str, int]:
        chain: list[Tag] = []
        node: Tag | None = tag
        path, steps = "", 0
        while node is not None and node.parent is not None:
            known = self._known.get(id(node))
            if known is not None:
                path, steps = known
                break
            chain.append(node)
            node = node.parent
        for node in reversed(chain):
            anchor = self._by_id(node)
            if anchor:
                path, steps = anchor, 1
            elif steps < _STEPS:
                path, steps = (f"{path} > {self._step(node)}" if path else self._step(node)), steps + 1
            self._known[id(node)] = path, steps
        return path, steps

    def _by_id(self, tag: Tag) -> str:
        name = attribute(tag, "id")
        if not name or self._ids.get(name) is not tag:
            return ""
        if _SIMPLE_ID.fullmatch(name):
            return f"#{name}"
        return f'[id="{name}"]' if _ODD_ID.fullmatch(name) else ""

    def _step(self, tag: Tag) -> str:
        step = self._steps.get(id(tag))
        if step is None and tag.parent is not None:
            self._steps.update(_numbered(tag.parent))
            step = self._steps.get(id(tag))
        return step or tag.name


def _numbered(parent: Tag) -> dict[int, str]:
    children = [child for child in parent.contents if isinstance(child, Tag)]
    totals: dict[str, int] = {}
    for child in children:
        totals[child.name] = totals.get(child.name, 0) + 1
    seen: dict[str, int] = {}
    places: dict[int, str] = {}
    for position, child in enumerate(children, 1):
        name = child.name
        seen[name] = seen.get(name, 0) + 1
        if not _TAG_NAME.fullmatch(name):
            places[id(child)] = f"*:nth-child({position})"
        else:
            places[id(child)] = name if totals[name] == 1 else f"{name}:nth-of-type({seen[name]})"
    return places
