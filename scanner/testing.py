"""The conformance kit: what a check or a reader must hold to, and short ways to try one in a test.

Used by this project's own tests and meant for plug-in authors as well.
"""

from __future__ import annotations

import pickle
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from scanner.model import Clue, Finding, Location, Moment, Record
from scanner.plugins import Account, Check, Clues, Life, Member, MemberError, Reader, Reading, Scene
from scanner.risk import grade
from scanner.sources import MemberPlan
from scanner.sources.members import FileSpan
from scanner.spotting import Spotted, Spotting, later
from scanner.work import Accounts, MemberOutcome, Settings, read_member

__all__ = [
    "MemoryMember",
    "at",
    "clues_of",
    "complaints",
    "findings_of",
    "findings_over",
    "outcome_of",
    "read_bytes",
    "reader_complaints",
]

_ID = re.compile(r"[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*")


def at(pointer: str = "/0", member: str = "posts/your_posts_1.json", source: str = "s1") -> Location:
    """A location for a record made by hand."""
    return Location(source, member, pointer)


@dataclass(frozen=True)
class MemoryMember:
    """A member whose bytes are given. ``broken_at`` makes every read past that byte fail, as a cut archive does."""

    name: str
    content: bytes
    source: str = "s1"
    broken_at: int | None = field(default=None)

    @property
    def size(self) -> int:
        """The length of the bytes."""
        return len(self.content)

    def head(self, count: int = 4096) -> bytes:
        """The first bytes."""
        return self.slice(0, count)

    def read(self) -> bytes:
        """All bytes."""
        return self.slice(0, len(self.content))

    def chunks(self) -> Iterator[bytes]:
        """All bytes, in pieces of 64 KiB."""
        for start in range(0, len(self.content), 1 << 16):
            yield self.slice(start, 1 << 16)

    def slice(self, offset: int, count: int) -> bytes:
        """A part of the bytes."""
        if self.broken_at is not None and min(offset + count, len(self.content)) > self.broken_at:
            raise MemberError("the archive ends in the middle of this file")
        return self.content[offset : offset + count]


def read_bytes(
    reader: Reader,
    name: str,
    content: bytes,
    *,
    account: Account | None = None,
    messages: bool = True,
    notes: dict[str, int] | None = None,
) -> list[Record]:
    """The records a reader makes of one member. An empty list also when the reader does not recognise it."""
    member: Member = MemoryMember(name, content)
    if reader.recognise(member) is None:
        return []
    reading = Reading(member, account or Account(reader.platform), messages=messages)
    records = [record for batch in reader.read(member, reading) for record in batch]
    if notes is not None:
        notes.update(reading.notes)
    return records


def outcome_of(
    readers: Sequence[Reader], name: str, content: bytes, *, names: tuple[str, ...] = (), member: Member | None = None
) -> MemberOutcome:
    """What a scan's ledger would say of one member, whichever of the readers reads it. ``names``: the account holder's.

    ``member`` stands in for a sound one of that name and content.
    """
    account = {reader.platform: Account(reader.platform, names=names) for reader in readers}
    settings = Settings(
        run="",
        checks=(),
        readers=tuple(readers),
        scene=Scene(names=names),
        accounts=Accounts(usual=account),
        messages=True,
        today=date.max,
    )
    plan = MemberPlan("s1", name, len(content), FileSpan(""))
    return read_member(settings, Spotting(()), plan, member or MemoryMember(name, content))


def clues_of(checks: Check | Sequence[Check], records: Sequence[Record], scene: Scene | None = None) -> list[Clue]:
    """The clues that the spotters and listeners of ``checks`` find. Raises what a check would be reported failed for."""
    checks = [checks] if isinstance(checks, Check) else list(checks)
    spotted = Spotted()
    Spotting(checks).look(records, scene or Scene(), spotted)
    if spotted.failures:
        raise AssertionError(f"failed: {spotted.failures}")
    return spotted.clues


def findings_of(checks: Check | Sequence[Check], records: Sequence[Record], scene: Scene | None = None) -> list[Finding]:
    """The findings of ``checks`` over ``records`` of one source, as a scan would print them."""
    return findings_over(checks, [(records, scene or Scene())])


def findings_over(
    checks: Check | Sequence[Check], sources: Sequence[tuple[Sequence[Record], Scene]], also: Sequence[Clue] = ()
) -> list[Finding]:
    """The findings over several sources, each with the scene of its account. ``also`` are clues of the engine's own."""
    checks = [checks] if isinstance(checks, Check) else list(checks)
    spotting = Spotting(checks)
    clues, lives = list(also), {}
    newest: Moment | None = None
    for records, scene in sources:
        spotted = Spotted()
        spotting.look(records, scene, spotted)
        if spotted.failures:
            raise AssertionError(f"failed: {spotted.failures}")
        clues += spotted.clues
        newest = later(newest, spotted.newest)
        source = records[0].at.source if records else "s1"
        lives[source, scene.platform or scene.account.platform] = Life(spotted.newest, spotted.acts)
    found = Clues(clues, newest, lives)
    scene = sources[0][1] if sources else Scene()
    return [grade(check.advisory, draft, newest) for check in checks for draft in check.conclude(found, scene)]


def complaints(checks: Iterable[Check]) -> list[str]:
    """What is wrong with a set of checks, in sentences; empty when they conform."""
    found: list[str] = []
    seen: set[str] = set()
    for check in checks:
        advisory = check.advisory
        name = advisory.id
        if not _ID.fullmatch(name):
            found.append(f"{name}: an id is family.name in lower case, words joined by '-'")
        elif name.split(".")[0] != advisory.family.value and "." in name:
            found.append(f"{name}: the id begins with its family ({advisory.family.value})")
        if name in seen:
            found.append(f"{name}: two checks have this id")
        seen.add(name)
        if not (1 <= advisory.likelihood <= 5 and 1 <= advisory.impact <= 5):
            found.append(f"{name}: likelihood and impact are 1 to 5")
        if not advisory.fixes:
            found.append(f"{name}: says no fix")
        for what, text in (("title", advisory.title), ("why", advisory.why), ("doubt", advisory.doubt)):
            if len(text) < 8:
                found.append(f"{name}: says no {what}")
        if not (check.spotters or check.listeners or check.uses):
            found.append(f"{name}: nothing can feed it (no spotter, no listener, no clue type in `uses`)")
        try:
            if list(check.conclude(Clues(()), Scene())):
                found.append(f"{name}: concludes something from no clue at all")
        except Exception as error:
            found.append(f"{name}: conclude fails on no clues ({type(error).__name__})")
        try:
            pickle.dumps(check)
        except Exception:
            found.append(f"{name}: cannot be sent to another process; use functions of a module, not lambdas")
        try:
            Spotting([check])
        except ValueError as error:
            found.append(f"{name}: {error}")
    return found


def reader_complaints(reader: Reader, name: str, content: bytes) -> list[str]:
    """Try a reader on a good member, cut and bit-flipped in many places: it may refuse with MemberError, never crash."""
    found: list[str] = []
    good = len(read_bytes(reader, name, content))
    if good == 0:
        found.append(f"{reader.id}: reads nothing from the good member")
    step = max(1, len(content) // 60)
    for position in range(0, len(content), step):
        flipped = content[:position] + bytes([content[position] ^ 0x55]) + content[position + 1 :]
        for kind, damaged in (("cut", content[:position]), ("flipped", flipped)):
            try:
                read_bytes(reader, name, damaged)
            except MemberError:
                pass
            except Exception as error:
                found.append(f"{reader.id}: {type(error).__name__} on a member {kind} at byte {position}")
    return found
