"""The elements of a data file of an X archive, and the shape they share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any, Final

from scanner.jsonio import Elements, named, pointer, script_parts
from scanner.model import Audience, Field, Moment, ProfileField, Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import gather
from scanner.readers.nodes import Node
from scanner.readers.tabled import Row
from scanner.times.cells import from_cell

__all__ = ["HELD", "Read", "handle", "inside", "item_of", "number_handle", "objects", "row", "say", "when"]

Read = Callable[[Node], Iterator[Record]]

HELD: Final = Audience.PLATFORM_HELD
_TYPE: Final = re.compile(r"YTD\.(\w{1,80})\.part\d{1,6}|(Grailbird)\.data\.tweets_\w{1,20}|(__THAR_CONFIG|user_details)")
_NAME: Final = re.compile(r"\w{1,30}")
_MOST_OBJECTS: Final = 500


def row(part: str, read: Read | None, *types: str, identity: str = "") -> Row:
    """A kind of file, known by the type that its first statement names (``window.YTD.<type>.part0 =``).

    ``identity``: the file name, without its ending, of one that says who the account holder is.
    """
    name = rf"(?:^|/){identity}\.js$" if identity else ""
    reader = None if read is None else partial(_read, part, read)
    return Row(part=part, read=reader, name=name, looks=partial(_is_of, types), must=True, identity=bool(identity))


def _is_of(types: Sequence[str], head: bytes) -> bool:
    return _type_of(head) in types


@lru_cache(maxsize=4)
def _type_of(head: bytes) -> str:
    """The type in lower case, empty for other files. Kept for a moment, for every row of the table asks for it."""
    found = _TYPE.fullmatch(named(head))
    return next((kind.casefold() for kind in found.groups() if kind), "") if found else ""


def _read(part: str, read: Read, member: Member, reading: Reading) -> Iterator[list[Record]]:
    yield from gather(part, _elements(member, reading), read, reading)


def _elements(member: Member, reading: Reading) -> Iterator[Node]:
    """Each element of the array that the file is; a bare object counts as one."""
    bare: dict[str, Any] = {}
    for found in script_parts(member, reading.note):
        if found.key is None and isinstance(found, Elements):
            for index, item in enumerate(found.items, found.start):
                if item is not None:
                    yield Node(item, f"/{index}", reading)
        elif isinstance(found, Elements):
            bare.setdefault(found.key or "", []).extend(found.items)
        elif found.key is None:
            yield Node(found.value, "", reading)
        else:
            bare[found.key] = found.value
    if bare:
        yield Node(bare, "", reading)


def item_of(node: Node) -> Node:
    """What an element wraps: ``{"tweet": {...}}``. Elements of some older files are not wrapped."""
    if isinstance(node.value, dict) and len(node.value) == 1:
        for key, value in node.value.items():
            if isinstance(value, dict):
                return Node(value, node.pointer + pointer(key), node.reading)
    return node


def inside(node: Node, *keys: str) -> Node:
    """The first of the members that is there."""
    return next((found for key in keys if (found := node.get(key)).value is not None), node.get(keys[0]))


def objects(node: Node) -> Iterator[Node]:
    """An object and all those inside it, for files whose nesting is not known for certain."""
    pending, count = [node], 0
    while pending and count < _MOST_OBJECTS:
        here = pending.pop(0)
        count += 1
        if isinstance(here.value, dict):
            yield here
            pending += [child for _, child in here.members()]
        elif isinstance(here.value, list):
            pending += here.each()


def when(node: Node, *keys: str) -> Moment | None:
    """The first of the members that is a time."""
    for key in keys:
        value = node.get(key).value
        if isinstance(value, (str, int, float)) and (found := from_cell(str(value))) is not None:
            return found
    return None


def handle(name: str) -> str:
    """A screen name as ``x:name``; empty for what is none."""
    name = name.strip().lstrip("@")
    return f"x:{name}" if _NAME.fullmatch(name) else ""


def number_handle(number: object) -> str:
    """The number of an account as ``x:number``; empty for what is none. ``-1`` stands for an account that is gone."""
    text = str(number) if isinstance(number, (str, int)) else ""
    return f"x:{text}" if text.isascii() and text.isdigit() and 0 < len(text) <= 25 and text.strip("0") else ""


def say(
    field: Field,
    node: Node,
    *,
    value: str = "",
    detail: str = "",
    current: bool | None = None,
    moment: Moment | None = None,
    audience: Audience = HELD,
) -> Iterator[ProfileField]:
    """A statement, if there is one. ``value`` is the text of ``node`` unless given."""
    value = (value or node.text()).strip()
    if value:
        yield ProfileField(
            field=field, value=value, detail=detail, current=current, at=node.at(), when=moment, audience=audience
        )
