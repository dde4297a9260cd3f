"""One vocabulary for what any platform's export holds. Readers build these and never judge them.

A record lives only while the spotting functions look at it. Text in a record is always text that the account holder
wrote, or that stands on a page the user named; what other people wrote is never carried.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from scanner.model.basics import Audience, Coordinate, Location, Moment

__all__ = [
    "AddressBookEntry",
    "Connection",
    "Field",
    "Fragment",
    "LinkKind",
    "Membership",
    "MessageThread",
    "PageText",
    "PersonCard",
    "Photo",
    "Post",
    "PostKind",
    "ProfileField",
    "Record",
    "Search",
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
    """Text that the account holder wrote. ``tagged``: names of people tagged in it. ``group``: where it was posted, if told."""

    kind: PostKind
    text: str
    tagged: tuple[str, ...] = ()
    group: str = ""


class Photo(Record, frozen=True, kw_only=True, gc=False):
    """A picture or a video. ``place`` is None when it carries none: a photo without a place was still read.

    ``radius_m`` is the error the metadata states, if any; ``town`` is the place that IPTC or XMP names in words;
    ``artist`` is the creator's name in the metadata.
    """

    place: Coordinate | None = None
    radius_m: float | None = None
    town: str = ""
    artist: str = ""
    camera: str = ""


class VisitKind(StrEnum):
    """Why a :class:`Visit` is tied to its place."""

    CHECK_IN = "check-in"
    TAGGED = "tagged place"
    EVENT = "event"
    LISTING = "listing"
    STAY = "stay"
    SAVED = "saved place"


class Visit(Record, frozen=True, kw_only=True, gc=False):
    """A named place the account holder was at, or tied something to. ``label`` is the platform's own word (HOME, WORK)."""

    kind: VisitKind
    name: str = ""
    address: str = ""
    place: Coordinate | None = None
    label: str = ""


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
    """A link to another person. ``handle`` is ``platform:name`` when the source gives one."""

    link: LinkKind
    name: str
    handle: str = ""


class AddressBookEntry(Record, frozen=True, kw_only=True, gc=False):
    """A contact that the account holder's phone or mail uploaded to the platform."""

    name: str
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


class MessageThread(Record, frozen=True, kw_only=True, gc=False):
    """The headers of a conversation: with whom, how many messages each way, from when to when. Never its text.

    ``people`` are the others; ``when`` is the first message, ``last`` the last one in this member.
    """

    people: tuple[str, ...]
    sent: int
    received: int
    last: Moment | None = None


class Membership(Record, frozen=True, kw_only=True, gc=False):
    """A group that the account holder joined or runs (``role``: member, admin)."""

    group: str
    role: str = "member"


class Search(Record, frozen=True, kw_only=True, gc=False):
    """A search for, or a visit to, somebody or something. ``profile`` is True when a profile was opened."""

    query: str
    profile: bool = False


class PersonCard(Record, frozen=True, kw_only=True, gc=False):
    """A person as a page's own markup describes them (JSON-LD, microdata, h-card)."""

    name: str
    job_title: str = ""
    organisation: str = ""
    address: str = ""
    place: Coordinate | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()


class PageText(Record, frozen=True, kw_only=True, gc=False):
    """A block of text on a named page. ``title`` is the page's title."""

    text: str
    title: str = ""


class Fragment(Record, frozen=True, kw_only=True, gc=False):
    """A labelled string from a file that no reader knows. Whose words these are is not known."""

    label: str
    text: str
