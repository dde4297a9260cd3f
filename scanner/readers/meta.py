"""What the exports of Meta's platforms share: values with a place in the file, and records of labelled values.

Nothing here raises on a value of the wrong type; it counts as absent.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from msgspec import Struct

from scanner.coordinates import parse
from scanner.model import Audience, Coordinate, Moment, Record
from scanner.readers import nodes
from scanner.text import repair_meta
from scanner.times import from_epoch

__all__ = [
    "EMAIL",
    "PHONE",
    "POSTCODE",
    "Group",
    "Leaf",
    "Node",
    "Read",
    "audience_of",
    "groups",
    "mapped",
    "moment",
    "rows",
    "tidy",
]

EMAIL: Final = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]{2,}")
PHONE: Final = re.compile(r"(?=(?:\D*\d){7,15}\D*$)\+?[\d(][\d\s().\-/]{5,24}")
POSTCODE: Final = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}", re.IGNORECASE)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_NOTHING: Final = frozenset({"", "n/a", "none", "null", "-", "redacted", "__phonenumber"})
_DEEPEST: Final = 12
_AUDIENCE_LABELS: Final = re.compile(r"audience|privacy|visib|confidentialit|privatsph|sichtbar|zielgruppe|privacidad", re.I)
_AUDIENCES: Final = {
    "public": Audience.PUBLIC,
    "everyone": Audience.PUBLIC,
    "friends": Audience.FRIENDS,
    "your friends": Audience.FRIENDS,
    "all friends": Audience.FRIENDS,
    "friends of friends": Audience.FRIENDS_OF_FRIENDS,
    "your friends of friends": Audience.FRIENDS_OF_FRIENDS,
    "only me": Audience.ONLY_ME,
    "self": Audience.ONLY_ME,
    "custom": Audience.NAMED,
    "specific friends": Audience.NAMED,
    "friends except": Audience.FRIENDS,
}


def tidy(value: object) -> str:
    """A string as it was meant: Meta's double encoding undone, halves of characters replaced; empty for anything else."""
    if not isinstance(value, str):
        return ""
    if not value.isascii():
        try:
            # A text that is wholly double-encoded, as most are, comes right in one go.
            value = value.encode("latin-1").decode("utf-8")
        except UnicodeError:
            value = repair_meta(value)
        if _SURROGATE.search(value):
            value = _SURROGATE.sub("\ufffd", value)
    return "" if len(value) < 14 and value.strip().lower() in _NOTHING else value


def rows(value: object) -> list[tuple[str, dict[str, Any]]]:
    """The objects in an array, each with its step of a pointer; a bare object is the one row, with an empty step."""
    if isinstance(value, list):
        return [(f"/{index}", row) for index, row in enumerate(value) if isinstance(row, dict)]
    return [("", value)] if isinstance(value, dict) else []


def moment(value: object) -> Moment | None:
    """An epoch in any unit, or None; 0 stands for "not known" in these exports. What is a moment already stays as it is."""
    if isinstance(value, Moment):
        return value
    try:
        return from_epoch(value)
    except (OverflowError, ValueError):
        return None


class Node(nodes.Node, frozen=True):
    """A value and where it stands in the file; text comes as it was meant."""

    @staticmethod
    def words(value: object) -> str:
        """See :func:`tidy`."""
        return tidy(value)

    def when(self, *keys: str) -> Moment | None:
        """The first of the members that is a time."""
        if isinstance(self.value, dict):
            for key in keys:
                found = moment(self.value.get(key))
                if found is not None:
                    return found
        return None


Read = Callable[[Node], Iterator[Record]]


class Leaf(Struct, frozen=True):
    """One labelled value. ``label`` is in the account's language, so it may support a guess and never make one.

    ``href`` is the link that goes with the value, if any.
    """

    label: str
    text: str
    node: Node
    when: Moment | None = None
    href: str = ""

    def says(self, words: re.Pattern[str]) -> bool:
        """Whether the label holds one of the words."""
        return words.search(self.label) is not None

    @property
    def is_link(self) -> bool:
        """Whether the value is a web address."""
        return self.text.startswith(("http://", "https://", "www."))

    @property
    def place(self) -> Coordinate | None:
        """The position, if the value is one."""
        return parse(self.text) if any(digit in self.text for digit in "0123456789") else None


class Group(Struct, frozen=True):
    """Labelled values that belong together: those of a record, or of one ``dict`` inside it. ``title`` heads a ``dict``."""

    title: str
    leaves: tuple[Leaf, ...]
    media: tuple[Node, ...]
    node: Node

    def find(self, words: re.Pattern[str]) -> Leaf | None:
        """The first labelled text whose label holds one of the words."""
        return next((leaf for leaf in self.leaves if leaf.text and leaf.says(words)), None)

    def when(self) -> Moment | None:
        """The first time among the values."""
        return next((leaf.when for leaf in self.leaves if leaf.when), None)


def groups(record: Node) -> Iterator[Group]:
    """The groups of a ``label_values`` record, the record's own first, then what ``dict`` and ``vec`` nest in it."""
    yield from _groups(record, "label_values", "", 0)


def _groups(owner: Node, key: str, title: str, depth: int) -> Iterator[Group]:
    leaves: list[Leaf] = []
    media: list[Node] = list(owner.each("media"))
    inner: list[tuple[Node, str, str]] = []
    for item in owner.each(key):
        label = item.text("label", "title", "ent_field_name")
        found = item.get("value")
        text = found.text() or item.text("href")
        when = item.when("timestamp_value", "timestamp")
        if text or when:
            leaves.append(Leaf(label, text, found if found.text() else item, when, item.text("href")))
        media += item.each("media")
        if item.get("dict").value is not None:
            inner.append((item, "dict", label or title))
        for entry in item.each("vec"):
            if entry.get("dict").value is not None:
                inner.append((entry, "dict", label or title))
                continue
            value = entry.get("value") if isinstance(entry.value, dict) else entry
            when = entry.when("timestamp_value")
            if value.text() or when:
                leaves.append(Leaf(label, value.text(), value, when))
    if leaves or media:
        yield Group(title, tuple(leaves), tuple(media), owner)
    if depth < _DEEPEST:
        for node, under, heading in inner:
            yield from _groups(node, under, heading, depth + 1)


def mapped(record: Node) -> Group:
    """The values of ``string_map_data`` and ``string_list_data``, in order, with the pictures that go with them.

    A record of ``label_values`` gives all of its values, whatever groups they are in.
    """
    if record.get("label_values").value is not None:
        return _flat(record)
    items = [("", item) for item in record.each("string_list_data")]
    leaves = tuple([_leaf(label, item) for label, item in [*record.get("string_map_data").members(), *items]])
    media = [item for _, item in record.get("media_map_data").members()]
    return Group(record.text("title"), leaves, (*media, *record.each("media_list_data"), *record.each("media")), record)


def _flat(record: Node) -> Group:
    found = list(groups(record))
    leaves = [leaf for group in found for leaf in group.leaves]
    if (when := record.when("timestamp")) and not any(leaf.when for leaf in leaves):
        leaves.append(Leaf("", "", record, when))
    return Group("", tuple(leaves), tuple([media for group in found for media in group.media]), record)


def _leaf(label: str, item: Node) -> Leaf:
    value = item.get("value") if isinstance(item.value, dict) else item
    text = str(value.value) if isinstance(value.value, (bool, int)) else value.text()
    return Leaf(label, text, value if text else item, item.when("timestamp"), item.text("href"))


def audience_of(found: Group) -> Audience:
    """Who can see it, if one of the values says so in words that are known; else unknown."""
    for leaf in found.leaves:
        if leaf.says(_AUDIENCE_LABELS) and (audience := _AUDIENCES.get(leaf.text.strip().lower())):
            return audience
    return Audience.UNKNOWN
