"""Keeps account: every member with what became of it, every clue, and what was never there to be looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from scanner.model import Clue, Coverage, LedgerEntry, Moment
from scanner.plugins import Clues, Reader
from scanner.sources import MemberPlan
from scanner.spotting import later
from scanner.work import MemberOutcome

__all__ = ["Tally"]


class Tally:
    """Adds up outcomes, in the order of sources and members."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.entries: list[LedgerEntry] = []
        self.records: Counter[str] = Counter()
        self.texts = 0
        self.failures: dict[str, str] = {}
        self._clues: list[Clue] = []
        self._newest: Moment | None = None
        self._platforms: dict[str, Counter[str]] = {}
        self._parts: dict[str, dict[str, list[str]]] = {}

    def add(self, plan: MemberPlan, outcome: MemberOutcome) -> None:
        """Enter a member."""
        spotted = outcome.spotted
        # A check that must not give away whom a path names writes a digest in its place; the ledger, and whatever else was
        # spotted in the same member, then speaks of it by that name too.
        member = next((clue.at.member for clue in spotted.clues if clue.at.member != plan.name), plan.name)
        if member != plan.name:
            spotted.clues = [replace(clue, at=replace(clue.at, member=member)) for clue in spotted.clues]
        self.entries.append(
            LedgerEntry(source=plan.source, member=member, state=outcome.state, records=outcome.records, note=outcome.note)
        )
        self.records.update(spotted.records)
        self.texts += spotted.texts
        self.failures |= {check: why for check, why in spotted.failures.items() if check not in self.failures}
        self._clues += spotted.clues
        self._newest = later(self._newest, spotted.newest)
        if outcome.platform:
            self._platforms.setdefault(plan.source, Counter())[outcome.platform] += 1
            parts = self._parts.setdefault(outcome.platform, {})
            parts.setdefault(outcome.part, []).append(plan.source)

    def clues(self) -> Clues:
        """Every clue of the scan."""
        return Clues(self._clues, self._newest)

    @property
    def newest(self) -> Moment | None:
        """The newest moment of any record."""
        return self._newest

    def platforms(self) -> dict[str, str]:
        """The platform of each source: the one most of its members belong to."""
        return {source: counts.most_common(1)[0][0] for source, counts in self._platforms.items()}

    def coverage(self, readers: Sequence[Reader]) -> list[Coverage]:
        """Per platform that was met: the kinds of file that feed exposures and that none of its sources holds."""
        found: list[Coverage] = []
        for reader in readers:
            parts = self._parts.get(reader.platform)
            if not parts or not reader.expects:
                continue
            absent = [f"no {expected.part}: {expected.missing}" for expected in reader.expects if expected.part not in parts]
            source = min(source for sources in parts.values() for source in sources)
            found.append(Coverage(source=source, platform=reader.platform, absent=absent))
        return found
