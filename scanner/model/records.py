"""One vocabulary for what any platform's export holds. Readers build these and never judge them.

A record lives only while the spotting functions look at it. Text in a record is always text that the account holder
wrote, or that stands on a page the user named; what other people wrote is never carried.
"""

from __future__ import annotations

from array import array
from enum import StrEnum

from msgspec import Struct

from scanner.model.basics import Audience, Coordinate, Location, Moment

__all__ = [
    "AddressBookEntry",
    "Connection",
    "Field",
    "Fragment",
    "Interaction",
    "InteractionKind",
    "LinkKind",
    "LinkedApp",
    "Login",
    "Membership",
    "MessageThread",
    "PageText",
    "PersonCard",
    "Photo",
    "Positions",
    "Post",
    "PostKind",
    "ProfileField",
    "ProfilePicture",
    "Record",
    "Search",
    "Setting",
    "SettingKind",
    "Track",
    "Visit",
    "VisitKind",
]


class Record(Struct, frozen=True, kw_only=True, gc=False):
    """What every record has: where it stands, when it happened (if told) and who can see it."""

    at: Location
    when: Moment | None = None
    audience: Audience = Audience.UNKNOWN


class Field(StrEnum):
    """Which part of a profile a :class:`ProfileField` is."""

    NAME = "name"
    OTHER_NAME = "other name"
    HANDLE = "handle"
    BIO = "bio"
    ADDRESS = "address"
    POSTCODE = "postcode"
    TOWN = "town"
    HOMETOWN = "hometown"
    TIME_ZONE = "time zone"
    PHONE = "phone"
    EMAIL = "email"
    BIRTHDAY = "birthday"
    EMPLOYER = "employer"
    EDUCATION = "education"
    RELATIVE = "relative"
    PARTNER = "partner"
    WEBSITE = "website"


class ProfileField(Record, frozen=True, kw_only=True, gc=False):
    """One statement of a profile. ``detail`` is the job title, the relation or the status that goes with ``value``.

    ``current`` is None when the source does not say whether the statement still holds.
    """

    field: Field
    value: str
    detail: str = ""
    current: bool | None = None


class PostKind(StrEnum):
    """What sort of text a :class:`Post` is."""

    POST = "post"
    COMMENT = "comment"
    GROUP_POST = "group post"
    CAPTION = "caption"
    EVENT = "event"
    LISTING = "listing"
    MESSAGE = "message"
    REVIEW = "review"


class Post(Record, frozen=True, kw_only=True, gc=False):
    """Text that the account holder wrote. ``tagged``: names of people tagged in it. ``group``: where it was posted, if told.

    ``pictured``: whether a picture or video stands with it; None when the source does not say. ``refs``: what the source calls
    the post and its pictures: a number, an address, names of files. ``edited``: when it was last changed, and ``edits``: how
    often, as the source says; None when it does not, which is no word that it never was.
    """

    kind: PostKind
    text: str
    tagged: tuple[str, ...] = ()
    group: str = ""
    pictured: bool | None = None
    refs: tuple[str, ...] = ()
    edited: Moment | None = None
    edits: int | None = None


class Photo(Record, frozen=True, kw_only=True, gc=False):
    """A picture or a video. ``place`` is None when it carries none: a photo without a place was still read.

    ``radius_m`` is the error the metadata states, if any; ``town`` is the place that IPTC or XMP names in words;
    ``artist`` is the creator's name in the metadata; ``people`` are the names the platform gives to faces in it.
    """

    place: Coordinate | None = None
    radius_m: float | None = None
    town: str = ""
    artist: str = ""
    camera: str = ""
    people: tuple[str, ...] = ()


class ProfilePicture(Record, frozen=True, kw_only=True, gc=False):
    """A picture that the account holder showed as their own, as digests: ``sha256`` of the file in hexadecimal, ``shape`` of 64
    bits that stays nearly the same when the picture is scaled or packed anew (None where it is too plain to tell).
    """

    sha256: str
    shape: int | None = None


class VisitKind(StrEnum):
    """Why a :class:`Visit` is tied to its place."""

    CHECK_IN = "check-in"
    TAGGED = "tagged place"
    EVENT = "event"
    LISTING = "listing"
    STAY = "stay"
    SAVED = "saved place"
    APPOINTMENT = "appointment"
    REVIEW = "review"
    LABELLED = "labelled place"


class Visit(Record, frozen=True, kw_only=True, gc=False):
    """A named place the account holder was at, or tied something to. ``label`` is the platform's own word (HOME, WORK).

    ``until`` is the end of a stay; ``radius_m`` is the error that the source states.
    """

    kind: VisitKind
    name: str = ""
    address: str = ""
    place: Coordinate | None = None
    radius_m: float | None = None
    label: str = ""
    until: Moment | None = None


class LinkKind(StrEnum):
    """How two people are linked; the direction is part of the kind."""

    FRIEND = "friend"
    REQUEST_SENT = "request sent"
    REQUEST_RECEIVED = "request received"
    REQUEST_REJECTED = "request rejected"
    REMOVED = "removed friend"
    FOLLOWING = "following"
    FOLLOWER = "follower"
    BLOCKED = "blocked"


class Connection(Record, frozen=True, kw_only=True, gc=False):
    """A link to another person. ``handle`` is ``platform:name`` when the source gives one.

    ``name`` is empty where the source gives a number only (``x:12345678``). ``employer`` and ``job_title`` are those of
    the other person.
    """

    link: LinkKind
    name: str
    handle: str = ""
    employer: str = ""
    job_title: str = ""


class AddressBookEntry(Record, frozen=True, kw_only=True, gc=False):
    """A contact in an address book: the account holder's own, or one that a phone or a mailbox uploaded to a platform.

    ``relation`` is what the entry says the person is to the account holder (``spouse``); ``birthday`` is ISO, with ``--``
    for an unknown year; ``note`` is what the account holder wrote beside it. ``own``: the card describes the account holder.
    """

    name: str
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    organisation: str = ""
    job_title: str = ""
    relation: str = ""
    birthday: str = ""
    note: str = ""
    own: bool = False


class MessageThread(Record, frozen=True, kw_only=True, gc=False):
    """The headers of a conversation: with whom, how many messages each way, from when to when. Never its text.

    ``people`` are the others; ``when`` is the first message, ``last`` the last one in this member. ``handles`` and
    ``phones`` are those of the others that the source gives, in no relation to the order of ``people``.
    """

    people: tuple[str, ...]
    sent: int
    received: int
    last: Moment | None = None
    handles: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


class InteractionKind(StrEnum):
    """What the account holder and another person did to each other, where no link need exist; the direction is told."""

    REACTED = "reacted to"
    COMMENTED = "commented on"
    MENTIONED = "mentioned"
    TAGGED_BY = "tagged by"
    CALLED = "called"
    MESSAGED = "messaged"
    POKED = "poked"
    SHARED_LOCATION = "shared location with"
    ENDORSED = "endorsed"
    ENDORSED_BY = "endorsed by"
    INTERACTED = "interacted with"


class Interaction(Record, frozen=True, kw_only=True, gc=False):
    """One thing the account holder did towards another person's account or content.

    ``about`` is the skill that an endorsement is for.
    """

    kind: InteractionKind
    name: str
    handle: str = ""
    about: str = ""


class Login(Record, frozen=True, kw_only=True, gc=False):
    """A session, a sign-in or a device. ``active`` is None when the source does not say whether it still is.

    ``place`` is the town or region that the platform derived from the address of the connection.
    """

    action: str = ""
    ip: str = ""
    place: str = ""
    device: str = ""
    active: bool | None = None


class SettingKind(StrEnum):
    """Which switch of an account a :class:`Setting` is."""

    PUBLIC_ACCOUNT = "public account"
    SECOND_FACTOR = "second factor"
    CONTACT_UPLOAD = "contact upload"
    FOUND_BY_PHONE = "found by phone number"
    FOUND_BY_EMAIL = "found by e-mail address"
    FRIENDS_VISIBLE = "friends list visible"
    LOCATION_HISTORY = "location history"
    LOCATION_SHARING = "location sharing"
    SEARCH_ENGINES = "found by search engines"
    PRIVACY_ZONE = "privacy zone"
    ACTIVITY_VISIBILITY = "who sees activities"
    COMMENTS = "who may comment"
    MESSAGES = "who may write messages"
    TAGS = "who may tag"


class Setting(Record, frozen=True, kw_only=True, gc=False):
    """A setting as the source states it. ``on`` is None when it is not a switch or its state is in ``value`` only."""

    setting: SettingKind
    on: bool | None = None
    value: str = ""


class LinkedApp(Record, frozen=True, kw_only=True, gc=False):
    """Another service that has, or had, access to the account. ``active`` is None when the source does not say."""

    name: str
    handle: str = ""
    active: bool | None = None


class Positions(Record, frozen=True, kw_only=True, gc=False):
    """A batch of positions in columns of equal length, in the order of the member.

    ``seconds``: Unix time in UTC, NaN when not told (type code ``d``). ``lats``, ``lons``: degrees (``d``), never 0,0 or
    out of range. ``radii_m``: the error the source states, NaN when not told (``f``). Row ``i`` is ``point first + i``,
    unless points of the member were left out: then ``numbers`` (``q``) holds the number of each row.
    ``local``: the seconds count a wall clock whose zone is not told, as if it were UTC.
    """

    seconds: array[float]
    lats: array[float]
    lons: array[float]
    radii_m: array[float]
    first: int = 0
    local: bool = False
    numbers: array[int] | None = None

    def pointer(self, row: int) -> str:
        """Where a row stands: ``point N``, counted from 0."""
        return f"point {self.first + row if self.numbers is None else self.numbers[row]}"


class Track(Record, frozen=True, kw_only=True, gc=False):
    """One recorded activity; ``when`` is its start. ``positions`` is None where the source lists it without its points.

    ``sport`` is the source's word in lower case. ``author`` is the person the file names, with an e-mail address in
    angle brackets behind the name if there is one. ``start`` and ``end`` are given where the source states them apart
    from the points, and where a long track goes on in ``Positions`` of its own.
    """

    sport: str = ""
    title: str = ""
    author: str = ""
    device: str = ""
    distance_m: float | None = None
    start: Coordinate | None = None
    end: Coordinate | None = None
    positions: Positions | None = None


class Membership(Record, frozen=True, kw_only=True, gc=False):
    """A group that the account holder joined or runs (``role``: member, admin)."""

    group: str
    role: str = "member"


class Search(Record, frozen=True, kw_only=True, gc=False):
    """A search for, or a visit to, somebody or something. ``profile`` is True when a profile was opened."""

    query: str
    profile: bool = False


class PersonCard(Record, frozen=True, kw_only=True, gc=False):
    """A person as a page's own markup describes them (JSON-LD, microdata, h-card).

    ``profile`` is set where the page is that person's own profile at a platform (``instagram:jo.bell``); ``bio`` is what they
    say of themselves there. ``picture``: the address of their picture; ``page``: that of the page, if told. ``digest``: SHA-256
    of the picture in hexadecimal where it was kept with the page, ``shape`` as in :class:`ProfilePicture`.
    """

    name: str
    job_title: str = ""
    organisation: str = ""
    address: str = ""
    place: Coordinate | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    profile: str = ""
    bio: str = ""
    picture: str = ""
    page: str = ""
    digest: str = ""
    shape: int | None = None


class PageText(Record, frozen=True, kw_only=True, gc=False):
    """A block of text on a named page. ``title`` is the page's title, ``page`` the address it was saved from, if told.

    ``heading``: the heading it stands shortly under; ``before``: up to three lines in front of it in the same table or list of
    terms, each on a line of its own.
    """

    text: str
    title: str = ""
    page: str = ""
    heading: str = ""
    before: str = ""


class Fragment(Record, frozen=True, kw_only=True, gc=False):
    """A labelled string from a file that no reader knows. Whose words these are is not known."""

    label: str
    text: str
