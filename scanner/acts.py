"""Which records are something that the account holder did, as against what others did or the platform noted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from scanner.model import (
    Connection,
    Interaction,
    InteractionKind,
    LinkKind,
    Membership,
    MessageThread,
    Moment,
    Photo,
    Post,
    Record,
    Search,
    Track,
    Visit,
    VisitKind,
)

__all__ = ["ALWAYS_OWN", "OWN_ACTS"]

_BY_OTHERS: Final = frozenset({InteractionKind.TAGGED_BY, InteractionKind.ENDORSED_BY, InteractionKind.INTERACTED})
_OWN_LINKS: Final = frozenset({LinkKind.FRIEND, LinkKind.FOLLOWING, LinkKind.REQUEST_SENT})
_OWN_VISITS: Final = frozenset({VisitKind.CHECK_IN, VisitKind.REVIEW, VisitKind.LISTING})


def _always(record: Record) -> Moment | None:
    return record.when


def _thread(record: MessageThread) -> Moment | None:
    return (record.last or record.when) if record.sent else None


def _interaction(record: Interaction) -> Moment | None:
    return None if record.kind in _BY_OTHERS else record.when


def _connection(record: Connection) -> Moment | None:
    return record.when if record.link in _OWN_LINKS else None


def _visit(record: Visit) -> Moment | None:
    return record.when if record.kind in _OWN_VISITS else None


OWN_ACTS: Final[Mapping[type[Record], Callable[[Any], Moment | None]]] = {
    Post: _always,
    Photo: _always,
    Track: _always,
    Search: _always,
    Membership: _always,
    MessageThread: _thread,
    Interaction: _interaction,
    Connection: _connection,
    Visit: _visit,
}
# Every record of these types with a date is one.
ALWAYS_OWN: Final = frozenset(kind for kind, moment_of in OWN_ACTS.items() if moment_of is _always)
