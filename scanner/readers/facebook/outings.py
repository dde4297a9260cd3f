"""Events, things for sale, and the places Facebook logged."""

from __future__ import annotations

from collections.abc import Iterator

from scanner.model import Audience, Post, PostKind, Record, Visit, VisitKind
from scanner.readers.facebook.feed import place
from scanner.readers.meta import Node

__all__ = ["event", "event_answers", "going", "listing", "located"]


def event(node: Node) -> Iterator[Record]:
    """``your_events_v2``: an event the account holder made. The time is when it begins."""
    name, description = node.get("name"), node.get("description")
    texts = [part for part in (name, description) if part.text()]
    when = node.when("start_timestamp", "create_timestamp")
    if texts:
        at = texts[0].at() if len(texts) == 1 else node.at()
        yield Post(kind=PostKind.EVENT, text="\n".join(part.text() for part in texts), at=at, when=when)
    yield from place(node.get("place"), VisitKind.EVENT, when)


def event_answers(node: Node) -> Iterator[Record]:
    """``event_responses_v2``: only events the account holder said they would go to tell where they were."""
    for entry in node.each("events_joined"):
        yield from going(entry)


def going(node: Node) -> Iterator[Record]:
    """An event the account holder said they would go to."""
    when = node.when("start_timestamp")
    if node.get("place").value is not None:
        yield from place(node.get("place"), VisitKind.EVENT, when)
    elif name := node.text("name").strip():
        yield Visit(kind=VisitKind.EVENT, name=name, at=node.at(), when=when)


def listing(node: Node) -> Iterator[Record]:
    """``items_selling_v2``: title and description are the account holder's; the location is where the thing is."""
    when = node.when("created_timestamp", "updated_timestamp")
    for key in ("title", "description"):
        if text := node.text(key):
            yield Post(kind=PostKind.LISTING, text=text, at=node.get(key).at(), when=when)
    yield from place(node.get("location"), VisitKind.LISTING, when)


def located(node: Node) -> Iterator[Record]:
    """``location_history_v2`` and ``last_location_v2``: where the phone was; kept by Facebook, shown to nobody."""
    when = node.when("creation_timestamp", "time", "timestamp")
    yield from place(node, VisitKind.STAY, when, Audience.PLATFORM_HELD)
