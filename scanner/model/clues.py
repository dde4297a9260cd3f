"""Facts that a record gives away, normalised. Clues are small and are the only thing kept after the pass."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from scanner.model.basics import AccountClass, Audience, Coordinate, DateRelation, Location, Moment

__all__ = [
    "AccountClue",
    "AddressClue",
    "Clue",
    "ContactClue",
    "EmployerClue",
    "MentionClue",
    "NameClue",
    "PassageClue",
    "PersonClue",
    "PlaceClue",
    "PlaceKind",
    "PostClue",
    "PresenceClue",
    "SourceClue",
    "Tie",
    "WorkplaceClue",
]


class Clue(Struct, frozen=True, kw_only=True):
    """What every clue has: the check that spotted it, and the record it leads back to."""

    spotter: str
    at: Location
    when: Moment | None = None
    audience: Audience = Audience.UNKNOWN


class PlaceKind(StrEnum):
    """What put a place on the map."""

    PHOTO = "photo"
    CHECK_IN = "check-in"
    EVENT = "event"
    LISTING = "listing"
    STAY = "stay"
    CARD = "page"
    HISTORY = "location history"
    ACTIVITY = "activity"


class PlaceClue(Clue, frozen=True, kw_only=True):
    """A point with an error radius in metres. ``label`` is a name the source gives the place ("Home", a venue)."""

    kind: PlaceKind
    place: Coordinate
    radius_m: float
    label: str = ""


class PresenceClue(PlaceClue, frozen=True, kw_only=True):
    """The hours spent around one place, from many positions of one record or from one stay.

    ``days`` holds a number for each local day on which at least ten minutes were spent there: days since 1970 times 2**24, plus
    1 << hour for each of its hours. Putting two of these together is a union, so that order, batches and copies change nothing.
    ``spread_m``: how far single positions lie from the middle, each way (one standard deviation). ``count``: positions.
    """

    days: tuple[int, ...]
    count: int = 1
    spread_m: float = 0.0


class Tie(StrEnum):
    """How words tie an address or a town to the audited person."""

    HOME_NOW = "home now"
    HOME_PAST = "home in the past"
    PROFILE = "stated in a profile or form"
    UNTIED = "no words tie it to the person"


class AddressClue(Clue, frozen=True, kw_only=True):
    """An address, or a part of one, in normal form: postcode ``M1 1AA`` and street ``14 acacia avenue``; empty if not given.

    ``firm``: a form or a set phrase ties it to the person; else what the words around it are about does.
    ``told``: False where one weak sum of such words is all there is, and nobody says whose place it is.
    """

    tie: Tie
    postcode: str = ""
    street: str = ""
    town: str = ""
    firm: bool = True
    told: bool = True


class PersonClue(Clue, frozen=True, kw_only=True):
    """A relation of the audited person to somebody: partner, child, sibling … ``detail``: the school, the age, the status."""

    name: str
    relation: str
    child: bool = False
    detail: str = ""


class EmployerClue(Clue, frozen=True, kw_only=True):
    """An employer that is a police force. ``title`` is the rank or role stated with it; ``current`` None when not told."""

    force: str
    title: str = ""
    current: bool | None = None


class MentionClue(Clue, frozen=True, kw_only=True):
    """A colleague named or tagged in a way that shows the job: ``cue`` is the rank, shift or team word beside the name."""

    name: str
    cue: str


class ContactClue(Clue, frozen=True, kw_only=True):
    """A piece of evidence that may tie a listed person to the account. Holds the opaque reference, never a listed detail.

    ``kind``: friend, request sent, phone in address book … ``weight``: its Fellegi-Sunter style contribution.
    ``evidence``: what agreed (``full name``, ``phone``). ``chance``: expected number of such hits by chance per name compared.
    ``word``: the number of the listed forename that agreed; ``word_share``: its part of the chance.
    ``platform``: whose file it stands in. ``dealing``: it lies in the time in which the officer dealt with the person.
    """

    person_ref: str
    role: str
    kind: str
    evidence: str
    weight: float
    relation: DateRelation
    chance: float = 0.0
    word: int = -1
    word_share: float = 0.0
    platform: str = ""
    dealing: bool = False


class PassageClue(Clue, frozen=True, kw_only=True):
    """A passage that shows the job on a private account, or private life on a police one. ``cue`` names the rule that fired."""

    cue: str
    topic: str


class PostClue(Clue, frozen=True, kw_only=True):
    """A post, by what it is known as and by a digest of its words. ``kind`` says what it was kept for.

    ``edited`` and ``edits`` are those of the record. ``noted``: its words say that it was corrected.
    """

    kind: str
    refs: tuple[str, ...] = ()
    digest: int = 0
    edited: Moment | None = None
    edits: int | None = None
    noted: bool = False


class NameClue(Clue, frozen=True, kw_only=True):
    """A name, handle, e-mail or phone by which the audited person is known. ``kind`` says which."""

    kind: str
    value: str


class AccountClue(Clue, frozen=True, kw_only=True):
    """A fact about one account: a setting, a session, a service with access, or what the account can be known by.

    ``kind`` says which; ``value`` is what stands there, ``on`` the state of a switch. ``handle`` is the account's own.
    """

    platform: str
    account_class: AccountClass
    kind: str
    value: str = ""
    on: bool | None = None
    handle: str = ""


class SourceClue(Clue, frozen=True, kw_only=True):
    """A source as it lies on this computer, given by the engine. ``folders`` are the parts of its path; never printed."""

    name: str
    folders: tuple[str, ...] = ()


class WorkplaceClue(Clue, frozen=True, kw_only=True):
    """A workplace of the audited person that the case names, given by the engine; neither it nor its name is ever printed."""

    place: Coordinate
    radius_m: float
