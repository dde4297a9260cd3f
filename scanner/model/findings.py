"""What a check says of itself (the advisory), what it concludes (a draft), and what the report prints (a finding)."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct, field

from scanner.model.basics import (
    Audience,
    Band,
    Confidence,
    Coordinate,
    DateRelation,
    Family,
    HomeClaim,
    Outcome,
    Viewpoint,
)
from scanner.model.clues import Clue, PlaceClue, PlaceKind

__all__ = [
    "Advisory",
    "Draft",
    "Effort",
    "Evidence",
    "Finding",
    "Fix",
    "HomeNote",
    "MenuPath",
    "Place",
    "Reach",
    "Together",
    "Weighing",
    "Worse",
]


class Effort(StrEnum):
    """How much work a fix is for the officer."""

    MINUTES = "minutes"
    AN_HOUR = "an hour"
    ASK_OTHERS = "needs somebody else"


class MenuPath(Struct, frozen=True, omit_defaults=True):
    """One platform's menu path, and the page that states it.

    ``platform`` is written as ``Fix.where`` writes it; ``checked`` is the month of the page that states the path (``2026-11``),
    empty where that page carries no date; ``source`` is the short name of that page and ``page`` its address.
    """

    platform: str
    path: str
    checked: str = ""
    source: str = ""
    page: str = ""


class Fix(Struct, frozen=True):
    """One thing to do. ``where`` is the exact menu path or page.

    ``paths`` are the menu paths in ``where`` for which a page is known, spelt as they are there: ``X: Settings > Username``.
    ``topic`` is what they all change, ``search`` the words to look for should a path have moved.
    """

    do: str
    where: str = ""
    effort: Effort = Effort.MINUTES
    paths: tuple[MenuPath, ...] = ()
    topic: str = ""
    search: str = ""


class Worse(Struct, frozen=True):
    """Another exposure beside which this one is worse: its ``row`` of the catalogue (``COL-01``), and why.

    ``because`` completes the sentence "together they are worse, because …".
    """

    row: str
    because: str


class Advisory(Struct, frozen=True, kw_only=True):
    """A check's own text and its default scores.

    ``row`` is the exposure's number in the catalogue (``LOC-01``); ``likelihood`` and ``impact`` are 1-5 and hold for an item
    that is public; ``doubt`` says what would change our mind about any finding of this check. ``lasting`` facts (an address,
    a child) do not age. ``floor`` is a band the finding never falls below, save for the cap of a pattern-only finding.
    ``worse_with`` names exposures that raise this one's findings by a band; only one of two need name the other.
    """

    id: str
    version: str
    family: Family
    row: str
    title: str
    why: str
    doubt: str
    likelihood: int
    impact: int
    fixes: tuple[Fix, ...]
    references: tuple[str, ...] = ()
    outcome: Outcome | None = None
    lasting: bool = False
    floor: Band | None = None
    worse_with: tuple[Worse, ...] = ()


class Weighing(Struct, frozen=True, kw_only=True):
    """What moves a finding's scores away from its advisory's. Every entry is printed in the vector.

    ``indexed``: in a profile field or pinned, +1 likelihood. ``combine``: needs another unpublished fact, -1.
    ``aggregated``: several exposures combine, +1 impact. ``likelihood`` and ``impact`` replace the advisory's defaults.
    ``fixed_likelihood``: the likelihood does not depend on an audience (contacts).
    """

    indexed: bool = False
    combine: bool = False
    aggregated: bool = False
    likelihood: int | None = None
    impact: int | None = None
    fixed_likelihood: bool = False
    floor: Band | None = None


class Reach(Struct, frozen=True, kw_only=True):
    """How near one viewpoint gets to the home: from ``items`` records to within ``radius_m``, or None: it cannot place it."""

    viewpoint: Viewpoint
    radius_m: float | None = None
    items: int = 0


class HomeNote(Struct, frozen=True, kw_only=True):
    """How a place came to be taken for a home, for the finding that claims it.

    ``first``, ``last``: ISO days between which the presence was seen; None when no record has a time. ``supports`` and
    ``contradicts``: plain sentences. ``hours``: 168 counts, Monday 00:00 local time first: in how many distinct weeks presence
    was seen in that hour; empty when no time of day is known. ``reach``: one entry a viewpoint. ``remove_first``: indices into
    the evidence, in the order in which removing it helps most; of a draft's clues, and of a finding's printed evidence.
    """

    first: str | None = None
    last: str | None = None
    supports: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    hours: tuple[int, ...] = ()
    reach: tuple[Reach, ...] = ()
    remove_first: tuple[int, ...] = ()


class Draft(Struct, frozen=True, kw_only=True):
    """What a check concludes. The engine weighs it and gives it an id; a draft without evidence cannot be built.

    ``key`` names the conclusion within the check so that its id stays the same between two exports of the same life:
    use the fact itself (a name, a rounded place), never a position in the export. ``fixes`` stand in place of the
    advisory's where these would name platforms that the finding is not about.
    """

    key: str
    summary: str
    evidence: tuple[Clue, ...]
    confidence: Confidence
    weighing: Weighing = Weighing()
    place: PlaceClue | None = None
    home_claim: HomeClaim | None = None
    home: HomeNote | None = None
    person_ref: str | None = None
    person_role: str | None = None
    date_relation: DateRelation | None = None
    notes: tuple[str, ...] = ()
    fixes: tuple[Fix, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a conclusion that rests on nothing.

        :raises ValueError: if there is no evidence.
        """
        if not self.evidence:
            raise ValueError("a finding needs at least one piece of evidence")


class Place(Struct, frozen=True, kw_only=True):
    """A circle that the report draws: degrees and metres."""

    lat: float
    lon: float
    radius_m: float

    @staticmethod
    def around(centre: Coordinate, radius_m: float) -> Place:
        """The circle, rounded to what the figures can carry (1e-5 degrees is about one metre)."""
        return Place(lat=round(centre.lat, 5), lon=round(centre.lon, 5), radius_m=round(radius_m, 1))


class Evidence(Struct, frozen=True, kw_only=True):
    """One record that a finding rests on. ``what`` says in our words what stands there; it quotes nobody else.

    ``kind`` and ``place`` are set where the record puts a point on the map.
    """

    source: str
    member: str
    pointer: str
    when: str | None
    audience: Audience
    what: str = ""
    kind: PlaceKind | None = None
    place: Place | None = None


class Together(Struct, frozen=True, kw_only=True):
    """Another finding of the same scan that raised this one's band: its id and its title, and why it did."""

    finding: str
    title: str
    because: str


class Finding(Struct, frozen=True, kw_only=True):
    """What an onlooker can conclude about this person, weighed. ``id`` is stable between exports.

    ``outcome`` is what it helps an onlooker to reach, as the check's advisory says. ``together`` lists what raised the band by
    one step, once for all of them.
    """

    id: str
    check: str
    family: Family
    title: str
    summary: str
    band: Band
    likelihood: int
    impact: int
    confidence: Confidence
    vector: str
    audience: Audience
    evidence: list[Evidence]
    evidence_total: int
    outcome: Outcome | None = None
    place: Place | None = None
    home_claim: HomeClaim | None = None
    home: HomeNote | None = None
    person_ref: str | None = None
    person_role: str | None = None
    date_relation: DateRelation | None = None
    fixes: list[Fix] = field(default_factory=list)
    why: str = ""
    doubt: str = ""
    notes: list[str] = field(default_factory=list)
    together: list[Together] = field(default_factory=list)
