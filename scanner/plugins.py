"""What a plug-in is: a check, a reader or a reporter - data and functions, no base class, no registration by magic."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, Protocol, TypeVar, cast

from msgspec import Struct

from scanner.model import (
    AccountClass,
    Advisory,
    Clue,
    Draft,
    Location,
    Moment,
    Record,
    Result,
)
from scanner.persons import PersonsIndex
from scanner.publishing import Publishing

__all__ = [
    "Account",
    "Check",
    "Clues",
    "Expectation",
    "Hit",
    "Life",
    "Listener",
    "Member",
    "MemberError",
    "Pattern",
    "Plugin",
    "Progress",
    "Reader",
    "Reading",
    "Recognition",
    "RelativePage",
    "Reporter",
    "Scene",
    "Spotter",
    "Voice",
    "listen",
    "on",
]

R = TypeVar("R", bound=Record)
C = TypeVar("C", bound=Clue)
T = TypeVar("T")


# --- what checks are given -------------------------------------------------------------------------------------------


class Account(Struct, frozen=True):
    """The account a record comes from. ``names``: how the account holder is called there. ``assumed``: class not declared.

    ``handle`` is the declared one. ``handles`` are those that the source itself states; a platform's own number for the
    account stands among them as ``id:`` and the number.
    """

    platform: str
    account_class: AccountClass = AccountClass.INDIVIDUAL_PERSONAL
    handle: str = ""
    names: tuple[str, ...] = ()
    assumed: bool = True
    handles: tuple[str, ...] = ()

    @property
    def private(self) -> bool:
        """True for an individual's personal account."""
        return self.account_class is AccountClass.INDIVIDUAL_PERSONAL

    def is_own(self, handle: str) -> bool:
        """Whether a handle, with or without ``@``, is this account's."""
        handle = handle.casefold().lstrip("@")
        return bool(handle) and any(handle == own.casefold().lstrip("@") for own in (self.handle, *self.handles))


class RelativePage(Struct, frozen=True, kw_only=True):
    """A page of a relative who agreed to its being read. ``page``: its address or the name of the saved file."""

    name: str
    relation: str
    agreed: date
    page: str


class Scene(Struct, frozen=True, kw_only=True):
    """What a check may know besides the record: the person's own names and force, the account, the persons list.

    ``names`` are the case's names and those of every account in the scan, ``subject`` the case's alone. ``persons`` is None
    without a list, and so is ``colleagues``, the authority's list of colleagues in sensitive roles. ``platform`` is that of the
    file a record stands in: one folder may hold the exports of several. ``relatives``: the pages of relatives that the case
    lists. ``publishing``: what the editors of a police page keep beside it.
    """

    names: tuple[str, ...] = ()
    force: str = ""
    account: Account = Account("")
    persons: PersonsIndex | None = None
    colleagues: PersonsIndex | None = None
    audit: bool = False
    subject: tuple[str, ...] = ()
    platform: str = ""
    relatives: tuple[RelativePage, ...] = ()
    publishing: Publishing = Publishing()


class Voice(StrEnum):
    """Whose words a text is."""

    OWN = "own"
    PAGE = "page"
    UNKNOWN = "unknown"


class Hit(Struct, frozen=True):
    """Where a pattern matched: the whole ``text`` of the record, the span in it, and the pattern's groups."""

    record: Record
    text: str
    voice: Voice
    start: int
    end: int
    groups: tuple[str | None, ...]

    @property
    def matched(self) -> str:
        """The matched text."""
        return self.text[self.start : self.end]

    def before(self, chars: int = 80) -> str:
        """Up to ``chars`` characters in front of the match."""
        return self.text[max(0, self.start - chars) : self.start]

    def after(self, chars: int = 80) -> str:
        """Up to ``chars`` characters behind the match."""
        return self.text[self.end : self.end + chars]


class Pattern(Struct, frozen=True):
    """A regular expression in RE2 syntax (linear time, no look-around). Multi-line mode: ``^`` and ``$`` are line ends.

    ``once``: it is only asked whether a text holds it; the one match is the whole text, without groups.
    """

    expression: str
    case_sensitive: bool = False
    once: bool = False


Spot = Callable[[Any, Scene], Iterable[Clue]]


class Spotter(Struct, frozen=True):
    """A function that looks at every record of one type. Build it with :func:`on`."""

    record: type[Record]
    spot: Spot


class Listener(Struct, frozen=True):
    """A function that is called for every match of one pattern in any text. Build it with :func:`listen`."""

    pattern: Pattern
    spot: Callable[[Hit, Scene], Iterable[Clue]]


def on(record: type[R], spot: Callable[[R, Scene], Iterable[Clue]]) -> Spotter:
    """Have ``spot`` look at every record of type ``record``."""
    return Spotter(record, spot)


def listen(
    expression: str, spot: Callable[[Hit, Scene], Iterable[Clue]], *, case_sensitive: bool = False, once: bool = False
) -> Listener:
    """Have ``spot`` called for every match of ``expression``, or with ``once`` for every text (see :class:`Pattern`)."""
    return Listener(Pattern(expression, case_sensitive, once), spot)


class Life(Struct, frozen=True):
    """How long an account has been alive, as the files of one platform in one source tell.

    ``newest`` is the newest moment of any of its records. ``acts`` has the last thing of each type of record that the
    account holder did: when, and where that stands. Signing in, and what others did, is no such act.
    """

    newest: Moment | None = None
    acts: Mapping[str, tuple[Moment, Location]] = {}


class Clues:
    """Every clue of a scan, in the order of sources and members. ``as_of`` is the newest moment any record carries.

    ``lives`` is keyed by owner (see :meth:`whose`) and platform. ``whole`` is False where only a part is looked at: what one
    viewpoint sees, or what is left after a removal.
    """

    def __init__(
        self,
        clues: Iterable[Clue],
        as_of: Moment | None = None,
        lives: Mapping[tuple[str, str], Life] | None = None,
        owners: Mapping[str, str] | None = None,
        *,
        whole: bool = True,
    ) -> None:
        """Sort the clues by type."""
        self.as_of = as_of
        self.lives = lives or {}
        self.whole = whole
        self._owners = owners or {}
        self._drawn: dict[object, object] = {}
        self._by_type: dict[type[Clue], list[Clue]] = {}
        for clue in clues:
            self._by_type.setdefault(type(clue), []).append(clue)

    def of(self, kind: type[C], *spotters: str) -> list[C]:
        """The clues of one type; with ``spotters``, only those that these checks spotted."""
        found = self._by_type.get(kind, [])
        return [clue for clue in found if isinstance(clue, kind) and (not spotters or clue.spotter in spotters)]

    def whose(self, clue: Clue) -> str:
        """The account that a clue comes from, in a word that is the same for all its archives; else its source."""
        return self._owners.get(clue.at.source, clue.at.source)

    def drawn(self, draw: Callable[[Clues], T]) -> T:
        """``draw(self)``, worked out once however many checks ask for it."""
        if draw not in self._drawn:
            self._drawn[draw] = draw(self)
        return cast("T", self._drawn[draw])

    def kept(self, keep: Callable[[Clue], bool]) -> Clues:
        """The clues that ``keep`` is true of, as if the other records had never existed."""
        kept = (clue for clues in self._by_type.values() for clue in clues if keep(clue))
        return Clues(kept, self.as_of, self.lives, self._owners, whole=False)


class Check(Struct, frozen=True, kw_only=True):
    """A plug-in that judges: spotters and listeners turn records into clues, ``conclude`` turns clues into drafts.

    ``uses`` names clue types that ``conclude`` takes from other checks' spotters. ``needs_persons``: skipped without a list;
    ``needs_colleagues``: without a list of colleagues in sensitive roles; ``needs_deletions`` and ``needs_consents``: without
    that log. ``classes``: the classes of account its rules are for, if not all; records of other accounts are none that it
    looked at, and without such an account it is skipped.
    """

    advisory: Advisory
    conclude: Callable[[Clues, Scene], Iterable[Draft]]
    spotters: tuple[Spotter, ...] = ()
    listeners: tuple[Listener, ...] = ()
    uses: tuple[type[Clue], ...] = ()
    needs_persons: bool = False
    needs_colleagues: bool = False
    needs_deletions: bool = False
    needs_consents: bool = False
    classes: frozenset[AccountClass] = frozenset()


# --- what readers are given ------------------------------------------------------------------------------------------


class MemberError(Exception):
    """A member cannot be read. The text is ours and holds nothing of the member's content."""

    def __init__(self, reason: str, *, over_limit: bool = False) -> None:
        """Keep the reason, in words for the ledger."""
        super().__init__(reason)
        self.reason = reason
        self.over_limit = over_limit


class Member(Protocol):
    """One file inside a source. Every read raises :class:`MemberError` when the bytes are damaged or over a limit."""

    @property
    def source(self) -> str:
        """The id of the source."""

    @property
    def name(self) -> str:
        """The path inside the source, as the archive spells it."""

    @property
    def size(self) -> int:
        """The size in bytes that the source states."""

    def head(self, count: int = 4096) -> bytes:
        """The first ``count`` bytes, or fewer if the member is shorter."""

    def read(self) -> bytes:
        """The whole member, checked against its checksum."""

    def chunks(self) -> Iterator[bytes]:
        """The member in pieces, checked against its checksum at the end."""

    def slice(self, offset: int, count: int) -> bytes:
        """``count`` bytes from ``offset``; fewer at the end."""


class Recognition(Struct, frozen=True):
    """How surely a reader knows a member. The highest ``strength`` (1-100) reads it.

    ``part`` is the kind of file in plain words (``friends list``). ``needed`` False: known, and holds no exposure.
    """

    strength: int
    part: str = ""
    needed: bool = True


class Reading:
    """What a reader is given beside the member: whose account it is, whether messages may be read, where to leave notes."""

    def __init__(self, member: Member, account: Account, *, messages: bool) -> None:
        """Start with no notes."""
        self._source = member.source
        self._name = member.name
        self.account = account
        self.messages = messages
        self.notes: dict[str, int] = {}
        self.parts: set[str] = set()

    def at(self, pointer: str) -> Location:
        """The location of a record in this member."""
        return Location(self._source, self._name, pointer)

    def note(self, text: str) -> None:
        """Tell the ledger something. Equal notes are counted; the text holds nothing of the member's content."""
        self.notes[text] = self.notes.get(text, 0) + 1

    def unread(self, part: str) -> None:
        """Tell the ledger that a part has content of which nothing could be made; not for a single record."""
        self.note(f"{part} may be unread: the layout is newer than any known")

    def holds(self, part: str) -> None:
        """Tell the ledger of a part that the reader expects, and that this file holds beside its own kind, empty or not."""
        self.parts.add(part)


class Expectation(Struct, frozen=True):
    """A kind of file that a complete export of a platform can hold and that feeds exposures; its absence is reported.

    Where one file holds all of an account, a part of that file: see :meth:`Reading.holds`.
    """

    part: str
    missing: str


class Reader(Struct, frozen=True, kw_only=True):
    """A plug-in that turns members into records and never judges.

    ``recognise`` is asked for every member and should look at the head only when the name does not settle it.
    ``identity`` tells by the name which members say who the account holder is; they are read first.
    """

    id: str
    platform: str
    recognise: Callable[[Member], Recognition | None]
    read: Callable[[Member, Reading], Iterator[Sequence[Record]]]
    identity: Callable[[str], bool] | None = None
    expects: tuple[Expectation, ...] = ()


# --- what reporters are given ----------------------------------------------------------------------------------------


class Reporter(Struct, frozen=True, kw_only=True):
    """A plug-in that makes files from a result alone: ``render(result, edition)`` gives file name -> bytes."""

    id: str
    render: Callable[[Result, str], Mapping[str, bytes]]
    compare: Callable[[Result, Result], Mapping[str, bytes]] | None = None


Plugin = Check | Reader | Reporter
Progress = Callable[[int, int], None]
