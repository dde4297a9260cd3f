"""What the report stands on: the ledger by source, and everything that was not looked at."""

from __future__ import annotations

from collections import Counter
from typing import Final

from msgspec import Struct

from reports.words import platform_name
from scanner.model import CheckNote, CheckState, LedgerEntry, LedgerState, Result, SourceNote

__all__ = ["Books", "SourceBook", "books_of"]

_UNREAD: Final = (LedgerState.FAILED, LedgerState.ENCRYPTED, LedgerState.OVER_LIMIT, LedgerState.UNKNOWN)
_ORDER: Final = {
    state: rank for rank, state in enumerate((*_UNREAD, LedgerState.READ, LedgerState.EMPTY, LedgerState.NOT_NEEDED))
}


class SourceBook(Struct, frozen=True, kw_only=True):
    """One source: how many of its members ended in each state, and what such a source can hold but this one does not."""

    source: SourceNote
    states: list[tuple[LedgerState, int]]
    members: int
    records: int
    absent: list[str]


class Books(Struct, frozen=True, kw_only=True):
    """The ledger, unread members first, and the checks that looked at nothing."""

    sources: list[SourceBook]
    entries: list[LedgerEntry]
    unread: list[tuple[LedgerState, int]]
    skipped: list[tuple[str, list[str]]]
    failed: list[CheckNote]


def books_of(result: Result) -> Books:
    """Sort and count the ledger of a result."""
    entries = sorted(result.ledger, key=lambda entry: _ORDER[entry.state])
    states: Counter[tuple[str, LedgerState]] = Counter()
    records: Counter[str] = Counter()
    for entry in entries:
        states[entry.source, entry.state] += 1
        records[entry.source] += entry.records
    absent: dict[str, list[str]] = {}
    platforms = {source.id: source.platform for source in result.sources}
    alone = Counter(note.source for note in result.coverage)
    for note in result.coverage:
        # Where a source holds several accounts, or is mainly of another platform, it must be said whose files are missing.
        told = note.platform == platforms.get(note.source) and alone[note.source] == 1
        prefix = "" if told else f"{platform_name(note.platform)}: "
        absent.setdefault(note.source, []).extend(prefix + text for text in note.absent)
    totals: Counter[LedgerState] = Counter()
    for (_, state), count in states.items():
        totals[state] += count
    return Books(
        sources=[_source(source, states, records, absent) for source in result.sources],
        entries=entries,
        unread=[(state, totals[state]) for state in _UNREAD if totals[state]],
        skipped=list(_skipped(result).items()),
        failed=[check for check in result.checks if check.state is CheckState.FAILED],
    )


def _skipped(result: Result) -> dict[str, list[str]]:
    """The titles of the checks that were skipped, by the reason, which many have in common."""
    found: dict[str, list[str]] = {}
    for check in result.checks:
        if check.state is CheckState.SKIPPED:
            found.setdefault(check.reason, []).append(check.title or check.check)
    return found


def _source(
    source: SourceNote, states: Counter[tuple[str, LedgerState]], records: Counter[str], absent: dict[str, list[str]]
) -> SourceBook:
    own = [(state, states[source.id, state]) for state in _ORDER if states[source.id, state]]
    return SourceBook(
        source=source,
        states=own,
        members=sum(count for _, count in own),
        records=records[source.id],
        absent=absent.get(source.id, []),
    )
