"""Keeps account: every member with what became of it, every clue, and what was never there to be looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from scanner.fixes import fitting
from scanner.model import AccountClass, Clue, Coverage, Finding, LedgerEntry, Moment
from scanner.plugins import Clues, Expectation, Life, Reader
from scanner.sources import MemberPlan
from scanner.spotting import later
from scanner.work import Accounts, MemberOutcome

__all__ = ["Tally"]


# One stray file says nothing about the rest of an account; two kinds of file are a part of its export.
_KINDS_OF_AN_EXPORT: Final = 2


class _Met(Struct):
    """What was met of one account: its kinds of file, the sources they came from, whether one says whose account it is."""

    parts: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)
    identified: bool = False

    @property
    def is_export(self) -> bool:
        return self.identified or len(self.parts) >= _KINDS_OF_AN_EXPORT


class Tally:
    """Adds up outcomes, in the order in which they are entered.

    ``accounts`` tell whose a member is.
    """

    def __init__(self, accounts: Accounts) -> None:
        """Start with nothing."""
        self._accounts = accounts
        self._entries: list[LedgerEntry] = []
        self._masked: dict[str, str] = {}
        self.records: dict[AccountClass, Counter[str]] = {}
        self.texts: Counter[AccountClass] = Counter()
        self.failures: dict[str, str] = {}
        self._clues: list[Clue] = []
        self._sources: dict[str, str] = {}
        self._of_platform: dict[str, str] = {}
        self._newest: Moment | None = None
        self._platforms: dict[str, Counter[str]] = {}
        self._met: dict[tuple[str, int | None], _Met] = {}
        self._lives: dict[tuple[str, str], Life] = {}
        self._owners: dict[str, str] = {}

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
        if outcome.records:
            account = self._accounts.of(plan, outcome.platform).account_class
            self.records.setdefault(account, Counter()).update(spotted.records)
            self.texts[account] += spotted.texts
        self.failures |= {check: why for check, why in spotted.failures.items() if check not in self.failures}
        owner = self._owner(plan, outcome)
        if spotted.clues:
            rank = f"{len(self._sources):07}"
            self._sources[rank] = plan.source
            self._owners[rank] = owner
            self._of_platform[rank] = outcome.platform or self._accounts.platform_around(plan)
            self._clues += [replace(clue, at=replace(clue.at, source=rank)) for clue in spotted.clues]
        self._newest = later(self._newest, spotted.newest)
        self._live(owner, outcome)
        if outcome.platform:
            self._platforms.setdefault(plan.source, Counter())[outcome.platform] += 1
            number = self._accounts.number(plan, outcome.platform)
            met = self._met.setdefault((outcome.platform, number), _Met(identified=number is not None))
            met.parts.update((outcome.part, *outcome.parts))
            met.sources.add(plan.source)

    def _owner(self, plan: MemberPlan, outcome: MemberOutcome) -> str:
        """Whose a member is, in a word of our own: the same for all archives of one account."""
        # A picture or a calendar is its account's whose export it lies in.
        platform = outcome.platform or self._accounts.platform_around(plan)
        number = self._accounts.number(plan, platform) if platform else None
        return plan.source if number is None else f"{platform} {number}"

    def _live(self, owner: str, outcome: MemberOutcome) -> None:
        before = self._lives.get((owner, outcome.platform), Life())
        acts = dict(before.acts)
        for kind, (moment, at) in outcome.spotted.acts.items():
            if kind not in acts or later(acts[kind][0], moment) is moment:
                acts[kind] = (moment, at)
        self._lives[owner, outcome.platform] = Life(later(before.newest, outcome.spotted.newest), acts)

    @property
    def entries(self) -> list[LedgerEntry]:
        """Every member with its outcome, source by source.

        Where a check wrote a digest in place of a part of a path, because it names a listed person, so does every entry.
        """
        entries = [replace(entry, member=self._mask(entry.member)) for entry in self._entries]
        return sorted(entries, key=lambda entry: _numbered(entry.source))

    def clues(self, also: Sequence[Clue] = ()) -> Clues:
        """Every clue of the scan, paths as in the entries; ``also`` are the engine's own.

        In place of its source a location has the rank of its member, so that whoever sorts by location gets the order of the
        members; :meth:`placed` puts the sources back.
        """
        if not self._masked:
            return Clues([*self._clues, *also], self._newest, self._lives, self._owners)
        clues = [replace(clue, at=replace(clue.at, member=self._mask(clue.at.member))) for clue in self._clues]
        lives = {whose: self._masked_life(life) for whose, life in self._lives.items()}
        return Clues([*clues, *also], self._newest, lives, self._owners)

    def _masked_life(self, life: Life) -> Life:
        acts = {kind: (moment, replace(at, member=self._mask(at.member))) for kind, (moment, at) in life.acts.items()}
        return Life(life.newest, acts)

    def fitted(self, finding: Finding) -> Finding:
        """A finding, before :meth:`placed`, with the fixes that hold for the platforms of its evidence."""
        platforms = {self._of_platform.get(item.source, "") for item in finding.evidence}
        fixes = fitting(finding.fixes, platforms)
        return finding if fixes == finding.fixes else replace(finding, fixes=fixes)

    def placed(self, findings: Sequence[Finding]) -> list[Finding]:
        """The findings, with the source of each piece of evidence."""
        return [
            replace(
                finding,
                evidence=[replace(item, source=self._sources.get(item.source, item.source)) for item in finding.evidence],
            )
            for finding in findings
        ]

    def _mask(self, member: str) -> str:
        if not self._masked:
            return member
        return "/".join(self._masked.get(part, part) for part in member.split("/"))

    @property
    def newest(self) -> Moment | None:
        """The newest moment of any record."""
        return self._newest

    def platforms(self) -> dict[str, str]:
        """The platform of each source that most of its members belong to; a folder of many exports has none."""
        found: dict[str, str] = {}
        for source, counts in self._platforms.items():
            platform, count = counts.most_common(1)[0]
            if count * 2 > counts.total():
                found[source] = platform
        return found

    def exports(self) -> list[tuple[str, int | None]]:
        """The platforms of which more than a stray file was met, each with the number of its account."""
        return [key for key, met in self._met.items() if met.is_export]

    def coverage(self, readers: Sequence[Reader]) -> list[Coverage]:
        """Per account that was met: the kinds of file that feed exposures and that none of its archives holds."""
        expected: dict[str, dict[str, Expectation]] = {}
        for reader in readers:
            for expectation in reader.expects:
                expected.setdefault(reader.platform, {}).setdefault(expectation.part, expectation)
        found: list[Coverage] = []
        for platform, kinds in expected.items():
            for (name, _), met in self._met.items():
                if name == platform:
                    source = min(met.sources, key=_numbered)
                    found.append(Coverage(source=source, platform=platform, absent=_absent(kinds, met)))
        return sorted(found, key=lambda coverage: _numbered(coverage.source))


def _absent(kinds: dict[str, Expectation], met: _Met) -> list[str]:
    if not met.is_export:
        only = next(iter(met.parts)) or "one file"
        return [f"only one kind of file was given ({only}): the rest of the account could not be looked at"]
    return [f"no {kind.part}: {kind.missing}" for kind in kinds.values() if kind.part not in met.parts]


def _numbered(source: str) -> tuple[int, str]:
    """Sources in the order of their numbers: s2 before s10."""
    return len(source), source
