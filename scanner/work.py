"""What happens to one member: recognised, read, shown to the checks. The same pure function in any process."""

from __future__ import annotations

from collections.abc import Sequence
from contextvars import ContextVar
from datetime import date
from functools import lru_cache
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from scanner.model import Field, LedgerState, ProfileField, Record
from scanner.patience import OutOfPatience, patience, seconds_for
from scanner.plugins import Account, Check, Member, MemberError, Reader, Reading, Recognition, Scene
from scanner.sources import MemberPlan, OpenMember
from scanner.spotting import Spotted, Spotting

__all__ = ["Identity", "MemberOutcome", "Settings", "begin", "identify", "work_on", "work_through"]

# A reader that knows no platform reads what nobody else knows; the ledger then says so.
_GENERIC_STRENGTH = 20


class Settings(Struct, frozen=True, kw_only=True, eq=False):
    """Everything a worker needs besides the members. ``run`` tells one scan from another.

    ``accounts`` and ``scene`` are what the identity pass found: one account a source.
    """

    run: str
    checks: tuple[Check, ...]
    readers: tuple[Reader, ...]
    scene: Scene
    accounts: dict[str, Account]
    messages: bool
    today: date

    def __hash__(self) -> int:
        """By run: a worker keeps its compiled patterns from one task to the next."""
        return hash(self.run)

    def __eq__(self, other: object) -> bool:
        """By run."""
        return isinstance(other, Settings) and other.run == self.run


class MemberOutcome(Struct, kw_only=True):
    """What became of a member, and what was spotted in it."""

    state: LedgerState
    note: str = ""
    records: int = 0
    platform: str = ""
    part: str = ""
    spotted: Spotted = field(default_factory=Spotted)


_BEGUN: Final[ContextVar[Settings]] = ContextVar("settings")


class Identity(Struct):
    """Who an account holder is, from the members that say so."""

    platform: str = ""
    names: list[str] = field(default_factory=list)
    handles: list[str] = field(default_factory=list)


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
    seconds = seconds_for(plan.size * (8 if plan.name.lower().endswith(".gz") else 1))
    try:
        with patience(seconds):
            return _read(settings, spotting, member)
    except OutOfPatience:
        note = f"given up after {seconds:.0f} seconds: no ordinary file of this size takes as long"
        return MemberOutcome(state=LedgerState.OVER_LIMIT, note=note)
    finally:
        member.close()


def _read(settings: Settings, spotting: Spotting, member: Member) -> MemberOutcome:
    try:
        reader, recognition = _recognise(settings.readers, member)
    except MemberError as error:
        return MemberOutcome(state=_state(error), note=error.reason)
    if reader is None:
        return MemberOutcome(state=LedgerState.UNKNOWN, note="no reader knows this kind of file; it was not searched")
    outcome = MemberOutcome(state=LedgerState.READ, platform=reader.platform, part=recognition.part)
    if not recognition.needed:
        outcome.state, outcome.note = LedgerState.NOT_NEEDED, recognition.part or "holds nothing that a check could use"
        return outcome
    account = settings.accounts.get(member.source) or Account(reader.platform)
    reading = Reading(member, account, messages=settings.messages)
    scene = replace(settings.scene, account=account, platform=reader.platform)
    problem = ""
    try:
        for batch in reader.read(member, reading):
            spotting.look(batch, scene, outcome.spotted)
    except MemberError as error:
        outcome.state, problem = _state(error), error.reason
    except Exception as error:
        # A reader that trips costs its own member and nothing else; only the kind of error is kept, never its text.
        outcome.state, problem = LedgerState.FAILED, f"the reader stopped unexpectedly ({type(error).__name__})"
    outcome.records = sum(outcome.spotted.records.values())
    notes = [text if count == 1 else f"{text} ({count} times)" for text, count in reading.notes.items()]
    if problem:
        notes.insert(0, problem + (f"; {outcome.records} records in front of it were read" if outcome.records else ""))
    elif recognition.strength < _GENERIC_STRENGTH:
        outcome.state = LedgerState.UNKNOWN
        notes.insert(0, "no reader knows this file; its text was searched all the same")
    elif outcome.records == 0:
        outcome.state = LedgerState.EMPTY
    outcome.note = "; ".join(notes)
    return outcome


def _state(error: MemberError) -> LedgerState:
    return LedgerState.OVER_LIMIT if error.over_limit else LedgerState.FAILED


def _recognise(readers: Sequence[Reader], member: Member) -> tuple[Reader | None, Recognition]:
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


def identify(readers: Sequence[Reader], plans: Sequence[MemberPlan]) -> Identity:
    """Read the members that say who the account holder is, before anything else is read."""
    identity = Identity()
    for plan in plans:
        if plan.state is not None or not any(reader.identity and reader.identity(plan.name) for reader in readers):
            continue
        member = OpenMember(plan)
        try:
            reader, recognition = _recognise(readers, member)
            if reader is None or reader.identity is None or not recognition.needed:
                continue
            reading = Reading(member, Account(reader.platform), messages=False)
            identity.platform = identity.platform or reader.platform
            for batch in reader.read(member, reading):
                _take_names(batch, identity)
        except Exception:  # noqa: S112 - the member is read again in its turn; the ledger is told then
            continue
        finally:
            member.close()
    return identity


def _take_names(batch: Sequence[Record], identity: Identity) -> None:
    for record in batch:
        if not isinstance(record, ProfileField) or not record.value:
            continue
        if record.field in (Field.NAME, Field.OTHER_NAME) and record.value not in identity.names:
            identity.names.append(record.value)
        elif record.field is Field.HANDLE and record.value not in identity.handles:
            identity.handles.append(record.value)
