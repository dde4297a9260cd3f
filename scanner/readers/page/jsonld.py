"""JSON-LD in script elements, as pages really write it: in comments, in lists, in graphs, cut off or with stray commas."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Final

from bs4.element import NavigableString, Tag

from scanner.readers.page.items import IN_LINES, Item, Value, local
from scanner.readers.page.nodes import squeeze

__all__ = ["linked_items"]

# A string that is left open runs to the end of the text, so that no part of it is looked at twice.
_TOKEN: Final = re.compile(r'"(?:[^"\\]+|\\.)*+(?:"|\\?\Z)|[{}\[\],]', re.S)
_NEXT: Final = re.compile(r"\s*([,}\]]?)")
_OPENERS: Final = ("<!--", "<![CDATA[", "//", "/*", "*/")
_CLOSERS: Final = ("-->", "]]>", "//", "/*", "*/", ";")
_MOST_NODES: Final = 50_000
_VALUES_PER_ITEM: Final = 400


def linked_items(scripts: list[Tag]) -> tuple[list[Item], int]:
    """The items that the scripts state, with references inside the page resolved, and how many scripts could not be read."""
    items: list[Item] = []
    named: dict[str, Item] = {}
    unread = 0
    for script in scripts:
        text = "".join(str(child) for child in script.contents if isinstance(child, NavigableString))
        documents = _parsed(text)
        if not documents and text.strip():
            unread += 1
        for document in documents:
            items += _items(document, script, named)
    for item in items:
        # An item that is nothing but a reference stands for the one it names.
        item.values = [
            (key, named.get(value.text[1:], value) if isinstance(value, Value) and value.text.startswith("\x00") else value)
            for key, value in item.values
        ]
        item.values = [
            (key, value) for key, value in item.values if not (isinstance(value, Value) and value.text.startswith("\x00"))
        ]
    return items, unread


def _parsed(text: str) -> list[object]:
    text = _unwrapped(text)
    for mend in (str, _mended):
        try:
            return [json.loads(mend(text), strict=False)]
        except (ValueError, RecursionError):
            pass
    found: list[object] = []
    decoder = json.JSONDecoder(strict=False)
    position = 0
    while position < len(text) and len(found) < 100:
        try:
            document, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            break
        found.append(document)
        while position < len(text) and text[position] in " \t\r\n,;":
            position += 1
    return found


def _unwrapped(text: str) -> str:
    """Without the comment signs and CDATA marks that pages put around a script's content."""
    text = text.strip().lstrip("\ufeff")
    for _ in range(8):
        before = text
        for mark in _OPENERS:
            text = text.removeprefix(mark).lstrip()
        for mark in _CLOSERS:
            text = text.removesuffix(mark).rstrip()
        if text == before:
            break
    return text


def _mended(text: str) -> str:
    """Without stray commas, and, if it was cut, up to the last whole value and with everything closed that was open."""
    pieces: list[str] = []
    last = 0
    for match in _TOKEN.finditer(text):
        if match[0] == "," and _following(text, match.end()) in ("}", "]"):
            pieces.append(text[last : match.start()])
            last = match.end()
    body = "".join((*pieces, text[last:]))
    opened: list[str] = []
    end, still_open = 0, 0
    for match in _TOKEN.finditer(body):
        sign = match[0]
        if sign in ("{", "["):
            opened.append("}" if sign == "{" else "]")
        elif sign in ("}", "]") and opened:
            opened.pop()
            end, still_open = match.end(), len(opened)
        elif len(sign) > 1 and sign[-1] == '"' and _following(body, match.end()):
            end, still_open = match.end(), len(opened)
    return body[:end] + "".join(reversed(opened[:still_open])) if opened else body


def _following(text: str, position: int) -> str:
    found = _NEXT.match(text, position)
    return found[1] if found else ""


def _items(document: object, script: Tag, named: dict[str, Item]) -> Iterator[Item]:
    """Every typed object of a document, however deep, each with its own values."""
    stack: list[tuple[object, Item | None, str]] = [(document, None, "")]
    for _ in range(_MOST_NODES):
        if not stack:
            return
        node, outer, key = stack.pop()
        if isinstance(node, list):
            stack += [(child, outer, key) for child in reversed(node[:_MOST_NODES])]
        elif isinstance(node, dict):
            yield from _object(node, outer, key, script, named, stack)
        elif outer is not None and key and isinstance(node, (str, int, float)) and len(outer.values) < _VALUES_PER_ITEM:
            text = squeeze(html.unescape(str(node)), ", " if key in IN_LINES else " ")[:600]
            outer.values.append((key, Value(text, text if "://" in text or text.startswith(("mailto:", "tel:")) else "")))


def _object(
    node: dict[str, object],
    outer: Item | None,
    key: str,
    script: Tag,
    named: dict[str, Item],
    stack: list[tuple[object, Item | None, str]],
) -> Iterator[Item]:
    if "@value" in node:
        stack.append((node["@value"], outer, key))
        return
    for wrapper in ("@graph", "@list", "@set"):
        if wrapper in node and "@type" not in node:
            stack.append((node[wrapper], outer, key))
            return
    name = node.get("@id", node.get("id"))
    if outer is not None and isinstance(name, str) and set(node) <= {"@id", "id", "@type", "type"}:
        outer.values.append((key, Value("\x00" + name)))
        return
    kinds = node.get("@type", node.get("type"))
    types = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]
    item = Item(script, frozenset(local(types)), inside=outer)
    known = named.setdefault(name, item) if isinstance(name, str) else item
    # The same thing may be described in several places: later ones add to the first.
    known.types |= item.types
    if outer is not None and key and len(outer.values) < _VALUES_PER_ITEM:
        outer.values.append((key, known))
    stack += [(value, known, part) for word, value in reversed(node.items()) if (part := (local([word]) or ("",))[0])]
    if known is item:
        yield item
