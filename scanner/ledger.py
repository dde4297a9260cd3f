"""Keeps account: every member with what became of it, every clue, and what was never there to be looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from scanner.model import Clue, Coverage, LedgerEntry, Moment
from scanner.plugins import Clues, Life, Reader
from scanner.sources import MemberPlan
from scanner.spotting import later
from scanner.work import MemberOutcome

__all__ = ["Tally"]


class Tally:
    """Adds up outcomes, in the order of sources and members."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._entries: list[LedgerEntry] = []
        self._masked: dict[str, str] = {}
        self.records: Counter[str] = Counter()
        self.texts = 0
        self.failures: dict[str, str] = {}
        self._clues: list[Clue] = []
        self._newest: Moment | None = None
        self._platforms: dict[str, Counter[str]] = {}
        self._parts: dict[str, dict[str, list[str]]] = {}
        self._lives: dict[tuple[str, str], Life] = {}

    def add(self, plan: MemberPlan, outcome: MemberOutcome) -> None:
        """Enter a member."""
        spotted = outcome.spotted
        for clue in spotted.clues:
            if clue.at.member != plan.name:
                pairs = zip(plan.name.split("/"), clue.at.member.split("/"), strict=True)
                self._masked |= {part: mask for part, mask in pairs if part != mask}
        self._entries.append(
            LedgerEntry(source=plan.source, member=plan.name, state=outcome.state, records=outcome.records, note=outcome.note)
        )
        self.records.update(spotted.records)
        self.texts += spotted.texts
        self.failures |= {check: why for check, why in spotted.failures.items() if check not in self.failures}
        self._clues += spotted.clues
        self._newest = later(self._newest, spotted.newest)
        self._live(plan.source, outcome)
        if outcome.platform:
            self._platforms.setdefault(plan.source, Counter())[outcome.platform] += 1
            parts = self._parts.setdefault(outcome.platform, {})
            parts.setdefault(outcome.part, []).append(plan.source)

    def _live(self, source: str, outcome: MemberOutcome) -> None:
        before = self._lives.get((source, outcome.platform), Life())
        acts = dict(before.acts)
        for kind, (moment, at) in outcome.spotted.acts.items():
            if kind not in acts or later(acts[kind][0], moment) is moment:
                acts[kind] = (moment, at)
        self._lives[source, outcome.platform] = Life(later(before.newest, outcome.spotted.newest), acts)

    @property
    def entries(self) -> list[LedgerEntry]:
        """Every member with its outcome.

        Where a check wrote a digest in place of a part of a path, because it names a listed person, so does every entry.
        """
        return [replace(entry, member=self._mask(entry.member)) for entry in self._entries]

    def clues(self, also: Sequence[Clue] = ()) -> Clues:
        """Every clue of the scan, paths as in the entries; ``also`` are the engine's own."""
        if not self._masked:
            return Clues([*self._clues, *also], self._newest, self._lives)
        clues = [replace(clue, at=replace(clue.at, member=self._mask(clue.at.member))) for clue in self._clues]
        return Clues([*clues, *also], self._newest, {whose: self._masked_life(life) for whose, life in self._lives.items()})

    def _masked_life(self, life: Life) -> Life:
        acts = {kind: (moment, replace(at, member=self._mask(at.member))) for kind, (moment, at) in life.acts.items()}
        return Life(life.newest, acts)

    def _mask(self, member: str) -> str:
        if not self._masked:
            return member
        return "/".join(self._masked.get(part, part) for part in member.split("/"))

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
