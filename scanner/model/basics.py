"""Words that records, clues and findings share: who can see a thing, where it stands, when and where it happened."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from msgspec import Struct

__all__ = [
    "VISIBLE",
    "AccountClass",
    "Audience",
    "Band",
    "Confidence",
    "Coordinate",
    "DateRelation",
    "Family",
    "HomeClaim",
    "LedgerState",
    "Location",
    "Moment",
    "Outcome",
    "TimeBasis",
    "Viewpoint",
]


class Audience(StrEnum):
    """Who can see a record. ``UNKNOWN`` is a value: an export that does not tell is never second-guessed."""

    PUBLIC = "public"
    FRIENDS_OF_FRIENDS = "friends-of-friends"
    FRIENDS = "friends"
    NAMED = "named"
    ONLY_ME = "only-me"
    PLATFORM_HELD = "platform-held"
    UNKNOWN = "unknown"


class Family(StrEnum):
    """The exposure families of the report, in the order in which it prints them."""

    HOME = "home"
    FAMILY = "family"
    COLLEAGUES = "colleagues"
    CONTACTS = "contacts"
    BOUNDARIES = "boundaries"
    ACCOUNTS = "accounts"
    CONTENT = "content"


class Band(StrEnum):
    """How pressing a finding is: likelihood x impact, cut at 5, 10 and 20."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for low … 3 for critical."""
        return list(Band).index(self)


class Confidence(StrEnum):
    """A: an identifier or metadata says so exactly. B: two signals agree. C: a pattern alone, for a person to check."""

    A = "A"
    B = "B"
    C = "C"


class HomeClaim(StrEnum):
    """What a finding claims of a place as the person's home."""

    PRESENT = "present"
    PAST = "past"
    UNSURE = "unsure"


class DateRelation(StrEnum):
    """When a link was made, relative to the day on which the officer first dealt with the person."""

    BEFORE = "before"
    AFTER = "after"
    SPANS = "spans"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """What an onlooker can reach by combining clues."""

    HOME = "home"
    FAMILY = "family"
    TEAM = "team"
    LINKED_ACCOUNTS = "linked-accounts"
    BOUNDARY = "boundary"


class Viewpoint(StrEnum):
    """Whose eyes: a stranger, an acquaintance (friend), or whoever holds the whole export."""

    STRANGER = "stranger"
    ACQUAINTANCE = "acquaintance"
    HOLDER = "holder"


# Records whose audience an export does not tell are counted as visible to everybody: the report says so, and a person can
# check; taking them for hidden could cost somebody a life.
_PUBLIC: Final = frozenset({Audience.PUBLIC, Audience.UNKNOWN})
VISIBLE: Final[Mapping[Viewpoint, frozenset[Audience]]] = MappingProxyType(
    {
        Viewpoint.STRANGER: _PUBLIC,
        Viewpoint.ACQUAINTANCE: _PUBLIC | {Audience.FRIENDS_OF_FRIENDS, Audience.FRIENDS},
        Viewpoint.HOLDER: frozenset(Audience),
    }
)


class AccountClass(StrEnum):
    """The five classes of account that a police social-media policy tells apart."""

    OFFICIAL_CORPORATE = "official corporate"
    OFFICIAL_GROUP = "official group"
    OFFICIAL_OTHER = "official other"
    INDIVIDUAL_PROFESSIONAL = "individual professional"
    INDIVIDUAL_PERSONAL = "individual personal"


class LedgerState(StrEnum):
    """What became of a member of a source."""

    READ = "read"
    EMPTY = "empty"
    NOT_NEEDED = "not-needed"
    UNKNOWN = "unknown"
    FAILED = "failed"
    ENCRYPTED = "encrypted"
    OVER_LIMIT = "over-limit"


class TimeBasis(StrEnum):
    """How far a time can be trusted.

    ``UTC``: an instant. ``FIXED``: a wall clock in a fixed offset that the format is known for, made an instant.
    ``ACCOUNT``: a wall clock in the account's zone, ``LOCAL``: in a device's zone, neither named. ``AMBIGUOUS``: such a
    wall clock whose day and month may be the other way round. ``DATE``: a day without a time.
    """

    UTC = "utc"
    FIXED = "fixed-offset"
    ACCOUNT = "account-zone"
    LOCAL = "device-local"
    AMBIGUOUS = "day-and-month-ambiguous"
    DATE = "date-only"


class Moment(Struct, frozen=True, order=True, gc=False):
    """A point in time. ``at`` is aware (UTC) when ``basis`` is ``UTC`` or ``FIXED`` and naive otherwise; never mixed."""

    at: datetime
    basis: TimeBasis = TimeBasis.UTC

    def iso(self) -> str:
        """``2024-05-01T22:14:00Z``, ``2024-05-01T22:14:00`` (zone unknown) or ``2024-05-01`` (day only)."""
        if self.basis is TimeBasis.DATE:
            return self.at.date().isoformat()
        text = self.at.replace(tzinfo=None, microsecond=0).isoformat()
        return text if self.at.tzinfo is None else text + "Z"


class Location(Struct, frozen=True, order=True, gc=False):
    """Where a record stands: source id, member as the archive spells it, and a pointer inside the member."""

    source: str
    member: str
    pointer: str


_EARTH_RADIUS_M: Final = 6_371_008.8


class Coordinate(Struct, frozen=True, gc=False):
    """WGS 84 degrees. Build it with :meth:`of`, which refuses what cannot be a place on land where people live."""

    lat: float
    lon: float

    @staticmethod
    def of(lat: float, lon: float) -> Coordinate | None:
        """The place, or ``None`` for NaN, infinities, out-of-range values and the 0,0 that platforms write for "none"."""
        if not (math.isfinite(lat) and math.isfinite(lon)) or abs(lat) > 90 or abs(lon) > 180:
            return None
        if abs(lat) < 1e-3 and abs(lon) < 1e-3:
            return None
        return Coordinate(lat, lon)

    def metres_to(self, other: Coordinate) -> float:
        """Great-circle distance in metres (haversine on the mean earth radius, IUGG R1)."""
        phi, psi = math.radians(self.lat), math.radians(other.lat)
        half = (
            math.sin((psi - phi) / 2) ** 2
            + math.cos(phi) * math.cos(psi) * math.sin(math.radians(other.lon - self.lon) / 2) ** 2
        )
        return 2 * _EARTH_RADIUS_M * math.asin(math.sqrt(min(1.0, half)))
