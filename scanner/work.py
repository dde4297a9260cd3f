"""What happens to one member: recognised, read, shown to the checks. The same pure function in any process."""

from __future__ import annotations

from collections.abc import Sequence
from contextvars import ContextVar
from datetime import date
from functools import lru_cache
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from scanner.model import LedgerState
from scanner.patience import OutOfPatience, patience, seconds_for
from scanner.plugins import Account, Check, Member, MemberError, Reader, Reading, Recognition, Scene
from scanner.reachable import Reachable
from scanner.sources import MemberPlan, OpenMember
from scanner.spotting import Spotted, Spotting

__all__ = [
    "Accounts",
    "Archive",
    "MemberOutcome",
    "Settings",
    "begin",
    "read_member",
    "recognise",
    "top_folder",
    "work_on",
    "work_through",
]

# A reader that knows no platform reads what nobody else knows; the ledger then says so.
_GENERIC_STRENGTH = 20
# So many bytes hold an empty list and the names around it. More that gives nothing is not passed over without a word.
_HARDLY_ANYTHING: Final = 128


# A source and an archive in it (see ``MemberPlan.inside``).
Archive = tuple[str, str]


class Accounts(Struct, kw_only=True):
    """Whose account the files of a platform belong to.

    ``known``: the accounts of each platform that say whose they are; ``own``: which of them an archive belongs to.
    ``usual``: the account of a platform where nothing tells. ``places``: per archive, which platform stands in which folder.
    """

    usual: dict[str, Account] = field(default_factory=dict)
    known: dict[str, list[Account]] = field(default_factory=dict)
    own: dict[tuple[str, str, str], int] = field(default_factory=dict)
    places: dict[Archive, dict[str, str]] = field(default_factory=dict)

    def number(self, plan: MemberPlan, platform: str) -> int | None:
        """Which of the platform's known accounts a member belongs to; None if that is not known."""
        return self.own.get((plan.source, plan.inside, platform))

    def of(self, plan: MemberPlan, platform: str) -> Account:
        """The account that a member of a platform belongs to; without a platform, that of the export around it."""
        platform = platform or self.platform_around(plan)
        number = self.number(plan, platform)
        return self.usual.get(platform) or Account(platform) if number is None else self.known[platform][number]

    def platform_around(self, plan: MemberPlan) -> str:
        """The platform whose export a file lies in, for files that any platform can have; empty if that is not known."""
        places = self.places.get((plan.source, plan.inside)) or self.places.get((plan.source, "")) or {}
        platforms = set(places.values())
        return platforms.pop() if len(platforms) == 1 else places.get(top_folder(plan), "")


def top_folder(plan: MemberPlan) -> str:
    """The outermost folder of a member's path; empty for one that stands in none."""
    first, slash, _ = plan.path.replace("\\", "/").removeprefix("./").partition("/")
    return first if slash else ""


class Settings(Struct, frozen=True, kw_only=True, eq=False):
    """Everything a worker needs besides the members. ``run`` tells one scan from another.

    ``accounts`` and ``scene`` are what was found out beforehand.
    """

    run: str
    checks: tuple[Check, ...]
    readers: tuple[Reader, ...]
    scene: Scene
    accounts: Accounts
    messages: bool
    today: date

    def __hash__(self) -> int:
        """By run: a worker keeps its compiled patterns from one task to the next."""
        return hash(self.run)

    def __eq__(self, other: object) -> bool:
        """By run."""
        return isinstance(other, Settings) and other.run == self.run


class MemberOutcome(Struct, kw_only=True):
    """What became of a member, and what was spotted in it. ``parts``: what it holds beside its own ``part``."""

    state: LedgerState
    note: str = ""
    records: int = 0
    platform: str = ""
    part: str = ""
    parts: tuple[str, ...] = ()
    spotted: Spotted = field(default_factory=Spotted)


_BEGUN: Final[ContextVar[Settings]] = ContextVar("settings")


def work_through(settings: Settings, plans: Sequence[MemberPlan]) -> list[MemberOutcome]:
    """The outcome of each member, in order."""
    spotting = _spotting(settings)
    return [_work(settings, spotting, plan) for plan in plans]


def begin(settings: Settings) -> None:
    """Make a process ready for :func:`work_on`: settings may be large, so that they travel once a process, not once a task."""
    _BEGUN.set(settings)


def work_on(plans: Sequence[MemberPlan]) -> list[MemberOutcome]:
    """:func:`work_through` in a process that has begun."""
    return work_through(_BEGUN.get(), plans)


@lru_cache(maxsize=2)
def _spotting(settings: Settings) -> Spotting:
    return Spotting(settings.checks, settings.today)


def _work(settings: Settings, spotting: Spotting, plan: MemberPlan) -> MemberOutcome:
    member = OpenMember(plan)
    # What is packed in itself holds several times as much text as its size says.
    seconds = seconds_for(plan.size * (8 if plan.name.lower().endswith(".gz") else 1) + plan.way)
    try:
        with patience(seconds):
            return read_member(settings, spotting, plan, member)
    except OutOfPatience:
        note = f"given up after {seconds:.0f} seconds: no ordinary file of this size takes as long"
        return MemberOutcome(state=LedgerState.OVER_LIMIT, note=note)
    finally:
        member.close()


def read_member(settings: Settings, spotting: Spotting, plan: MemberPlan, member: Member) -> MemberOutcome:
    """Have a member read by the reader that knows it most surely, and its records looked at."""
    try:
        reader, recognition = recognise(settings.readers, member)
    except MemberError as error:
        return MemberOutcome(state=_state(error), note=error.reason)
    if reader is None:
        return MemberOutcome(state=LedgerState.UNKNOWN, note="no reader knows this kind of file; it was not searched")
    outcome = MemberOutcome(state=LedgerState.READ, platform=reader.platform, part=recognition.part)
    if not recognition.needed:
        outcome.state, outcome.note = LedgerState.NOT_NEEDED, recognition.part or "holds nothing that a check could use"
        return outcome
    account = settings.accounts.of(plan, reader.platform)
    reachable = Reachable(member)
    reading = Reading(member, account, messages=settings.messages)
    scene = replace(settings.scene, account=account, platform=reader.platform)
    problem = ""
    try:
        for batch in reader.read(reachable, reading):
            spotting.look(batch, scene, outcome.spotted)
    except MemberError as error:
        # Where the bytes end early, what a reader makes of that matters less.
        error = reachable.failure or error
        outcome.state, problem = _state(error), error.reason
    except Exception as error:
        # A reader that trips costs its own member and nothing else; only the kind of error is kept, never its text.
        outcome.state, problem = LedgerState.FAILED, f"the reader stopped unexpectedly ({type(error).__name__})"
    if reachable.failure is not None and outcome.state is LedgerState.READ:
        outcome.state, problem = _state(reachable.failure), reachable.failure.reason
    outcome.parts = tuple(sorted(reading.parts))
    outcome.records = sum(outcome.spotted.records.values())
    notes = [text if count == 1 else f"{text} ({count} times)" for text, count in reading.notes.items()]
    if problem:
        notes.insert(0, problem + (f"; {outcome.records} records in front of it were read" if outcome.records else ""))
    elif recognition.strength < _GENERIC_STRENGTH:
        outcome.state = LedgerState.UNKNOWN
        notes.insert(0, "no reader knows this file; its text was searched all the same")
    elif outcome.records == 0:
        outcome.state = LedgerState.EMPTY
        if not notes and member.size > _HARDLY_ANYTHING:
            notes.append("nothing in it was of use to a check, or its layout is not known")
    outcome.note = "; ".join(notes)
    return outcome


def _state(error: MemberError) -> LedgerState:
    return LedgerState.OVER_LIMIT if error.over_limit else LedgerState.FAILED


def recognise(readers: Sequence[Reader], member: Member) -> tuple[Reader | None, Recognition]:
    """The reader that knows a member most surely, and how it knows it.

    :raises MemberError: if the member cannot be read.
    """
    best: tuple[Reader | None, Recognition] = (None, Recognition(0))
    for reader in readers:
        try:
            recognition = reader.recognise(member)
        except MemberError:
            raise
        except Exception:  # noqa: S112 - what a reader cannot even look at, another may know
            continue
        if recognition is not None and recognition.strength > best[1].strength:
            best = (reader, recognition)
    return best
