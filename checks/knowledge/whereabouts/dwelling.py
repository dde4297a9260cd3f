"""Where somebody lives and lived: every kind of place clue put together, one answer for each place.

Four ways of knowing are weighed against each other: places that the account holder or the platform calls home (stated),
nearly every hour of a location history (:mod:`slept`), a few dozen pictures and check-ins
(:mod:`residence`), and the starts of activities (:mod:`activity_bases`). Where hours are
known they overrule pictures of the same time; a stated place and an inferred one that disagree are both told, and the weaker
is called unsure.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from checks.knowledge.whereabouts.clocks import clocks_refuse
from checks.knowledge.whereabouts.places import Cluster, clusters_of, sightings_of
from checks.knowledge.whereabouts.radius import widened, wrong_at
from checks.knowledge.whereabouts.residence import Residence, residences
from checks.knowledge.whereabouts.slept import Period, periods_of
from checks.knowledge.whereabouts.stays import Spot, spots_of
from checks.knowledge.whereabouts.track_homes import TrackHome, track_homes
from checks.knowledge.whereabouts.turns import ONE_PLACE_M, in_turn, overruled, told_of_hours
from checks.knowledge.whereabouts.workplaces import beside, inside, workplaces
from scanner.api import Clues, Confidence, Coordinate, HomeClaim, PlaceClue, PlaceKind, PresenceClue

__all__ = ["CHECK_IN", "COMBINED", "HISTORY", "HOME", "PHOTO", "WORK", "WORK_LABELS", "Dwelling", "dwellings"]

PHOTO: Final = "home.photo-home"
CHECK_IN: Final = "home.check-in"
HISTORY: Final = "home.location-history"
COMBINED: Final = "home.inferred-home"
# The labels that a clue carries when its source calls the place so.
HOME: Final = "home"
WORK: Final = "work"
WORK_LABELS: Final = frozenset({"work", "type_work", "inferred_work"})
_MOMENTARY: Final = frozenset({PlaceKind.PHOTO, PlaceKind.CHECK_IN, PlaceKind.STAY})
# On so many days activities start at a home: more than a habit of some weeks.
_MANY_DAYS: Final = 10
_LESS: Final = {Confidence.A: Confidence.B, Confidence.B: Confidence.C, Confidence.C: Confidence.C}
# A name given so long before the newest picture of another home may be that of the home before.
_OUTLIVED_DAYS: Final = 180


class Dwelling(Struct, frozen=True):
    """A place somebody lives or lived at. ``by``: the check that says so; the others stay silent about it.

    At least one of ``stated``, ``period``, ``residence`` and ``starts`` is what the claim rests on. ``seen``: the pictures and
    check-ins there. ``elsewhere_m``: how far away another place lies that is called home in the same time.
    """

    by: str
    place: Coordinate
    radius_m: float
    claim: HomeClaim
    confidence: Confidence
    evidence: tuple[PlaceClue, ...]
    stated: Cluster | None = None
    period: Period | None = None
    residence: Residence | None = None
    starts: TrackHome | None = None
    seen: Cluster | None = None
    spot: Spot | None = None
    elsewhere_m: float | None = None

    @property
    def inferred(self) -> bool:
        """True if what was done there, and not only what it is called, makes it a home."""
        return self.period is not None or self.residence is not None or self.starts is not None

    @property
    def nights(self) -> int:
        """The nights spent there, as far as they were seen."""
        return max(self.period.nights if self.period else 0, len(self.seen.nights) if self.seen else 0)


def dwellings(clues: Clues) -> list[Dwelling]:
    """Every home that the clues can carry: the present one first, then those of which it is unsure, then the past ones."""
    named = workplaces(clues)
    points = [one for one in clues.of(PlaceClue, PHOTO, CHECK_IN) if not inside(one.place, named)]
    presence = clues.of(PresenceClue)
    labelled = clusters_of(sightings_of(one for one in points if one.label == HOME))
    work = [one.place for one in points if one.label == WORK]
    spots = spots_of(presence)
    work_spots = [spot for spot in spots if _is_work(spot.centre, work) or _called_work(spot)]
    work += [spot.centre for spot in work_spots]
    work_spots += [spot for spot in spots if inside(spot.centre, named) and spot not in work_spots]
    clusters = clusters_of(sightings_of(one for one in points if one.kind in _MOMENTARY and one.label != WORK))
    living = [one for one in clusters if not (_is_work(one.centre, work) or inside(one.centre, named))]
    as_of = clues.as_of.at.date() if clues.as_of else None
    periods = periods_of(spots, work_spots, as_of)
    told = told_of_hours(spots)
    few = [one for one in residences(living, clues.as_of) if not overruled(one, periods, told)]
    periods, few = in_turn(periods, few, told)
    found = [_dwelling(stated=None, period=period, clusters=clusters) for period in periods]
    found = _joined_by_residences(found, few)
    found = _joined_by_labels(found, labelled, clusters)
    starts = [home for home in track_homes(clues) if not inside(home.base.cluster.centre, named)]
    found = [_doubted(one, clues) for one in _reconciled(_joined_by_starts(found, starts))]
    order = [HomeClaim.PRESENT, HomeClaim.UNSURE, HomeClaim.PAST]
    return sorted(found, key=lambda one: (order.index(one.claim), one.confidence, one.place.lat, one.place.lon))


def _doubted(one: Dwelling, clues: Clues) -> Dwelling:
    """Less sure of what duty beside a workplace explains as well, and of what the clocks of the accounts speak against."""
    by_day = beside(one.place, workplaces(clues)) and one.inferred and not one.nights and one.stated is None
    if not by_day and not clocks_refuse(one.place, clues):
        return one
    claim = HomeClaim.UNSURE if one.claim is HomeClaim.PRESENT else one.claim
    return replace(one, claim=claim, confidence=_LESS[one.confidence])


def _is_work(place: Coordinate, work: Sequence[Coordinate]) -> bool:
    return any(place.metres_to(one) <= ONE_PLACE_M for one in work)


def _called_work(spot: Spot) -> bool:
    return any(clue.label.strip().lower() in WORK_LABELS for clue in spot.clues)


def _joined_by_residences(found: list[Dwelling], few: Sequence[Residence]) -> list[Dwelling]:
    for one in few:
        at = _nearest(found, one.cluster.centre, one.cluster.radius_m)
        if at is None:
            found.append(_dwelling(residence=one, seen=one.cluster))
        else:
            found[at] = _dwelling(period=found[at].period, residence=one, seen=one.cluster)
    return found


def _joined_by_labels(found: list[Dwelling], labelled: Sequence[Cluster], clusters: Sequence[Cluster]) -> list[Dwelling]:
    for stated in labelled:
        at = _nearest(found, stated.centre, stated.radius_m)
        if at is None or found[at].stated is not None:
            found.append(_dwelling(stated=stated, clusters=clusters))
        else:
            one = found[at]
            found[at] = _dwelling(stated=stated, period=one.period, residence=one.residence, seen=one.seen)
    return found


def _joined_by_starts(found: list[Dwelling], starts: Sequence[TrackHome]) -> list[Dwelling]:
    for home in starts:
        cluster = home.base.cluster
        at = _nearest(found, cluster.centre, cluster.radius_m)
        if at is None or found[at].starts is not None:
            found.append(_dwelling(starts=home))
        else:
            found[at] = _with_starts(found[at], home)
    return found


def _with_starts(one: Dwelling, home: TrackHome) -> Dwelling:
    """A home that activities start from as well. Firm hours of activities settle what the rest leaves open."""
    base = home.base
    sharper = one.spot is None and base.cluster.radius_m < one.radius_m
    claim = one.claim
    if base.firm and base.claim is HomeClaim.PRESENT and one.period is None:
        # Pictures that stopped, of a place that somebody still runs from: the two disagree.
        claim = (
            HomeClaim.PRESENT if one.claim is HomeClaim.UNSURE else HomeClaim.UNSURE if one.claim is HomeClaim.PAST else claim
        )
    return replace(
        one,
        by=COMBINED,
        place=base.cluster.centre if sharper else one.place,
        radius_m=base.cluster.radius_m if sharper else one.radius_m,
        claim=claim,
        confidence=Confidence.A if base.firm else min(one.confidence, Confidence.B),
        evidence=tuple(dict.fromkeys((*one.evidence, *home.evidence))),
        starts=home,
    )


def _nearest(found: Sequence[Dwelling], place: Coordinate, radius_m: float) -> int | None:
    near = [(one.place.metres_to(place), index) for index, one in enumerate(found)]
    distance, index = min(near, default=(0.0, None))
    if index is None or distance > max(ONE_PLACE_M, min(1_000.0, radius_m + found[index].radius_m)):
        return None
    return index


def _dwelling(
    *,
    stated: Cluster | None = None,
    period: Period | None = None,
    residence: Residence | None = None,
    starts: TrackHome | None = None,
    seen: Cluster | None = None,
    clusters: Sequence[Cluster] = (),
) -> Dwelling:
    base = starts.base.cluster if starts else None
    circles = [(one.centre, one.radius_m) for one in (period.spot if period else None, seen, stated, base) if one is not None]
    if residence is not None and len(circles) == 1:
        circles = [(residence.cluster.centre, widened(residence.cluster.radius_m, wrong_at(residence.odds)))]
    place, radius = min(circles, key=lambda circle: circle[1]) if period is None else circles[0]
    seen = seen or next((one for one in clusters if one.centre.metres_to(place) <= ONE_PLACE_M), None)
    evidence = dict.fromkeys(
        [
            *([one.clue for one in stated.sightings] if stated else []),
            *([one.clue for one in seen.sightings] if seen else []),
            *(period.spot.clues if period else ()),
            *(starts.evidence if starts else ()),
        ]
    )
    claim, confidence = _claim(stated, period, residence) if starts is None else _by_starts(starts)
    checks = {clue.spotter for clue in evidence}
    return Dwelling(
        by=checks.pop() if len(checks) == 1 else COMBINED,
        place=place,
        radius_m=radius,
        claim=claim,
        confidence=confidence,
        evidence=tuple(evidence),
        stated=stated,
        period=period,
        residence=residence,
        starts=starts,
        seen=seen,
        spot=period.spot if period else None,
    )


def _by_starts(home: TrackHome) -> tuple[HomeClaim, Confidence]:
    strong = home.base.firm and home.base.days >= _MANY_DAYS
    return home.base.claim, Confidence.A if strong else Confidence.B if home.base.firm else Confidence.C


def _claim(stated: Cluster | None, period: Period | None, residence: Residence | None) -> tuple[HomeClaim, Confidence]:
    inferred = period or residence
    if inferred is None:
        return HomeClaim.PRESENT, Confidence.A
    claim = inferred.claim
    if period is not None and period.second:
        return HomeClaim.UNSURE, Confidence.B if stated or period.firm else Confidence.C
    if stated is not None:
        return (HomeClaim.PRESENT if claim is HomeClaim.UNSURE else claim), Confidence.A
    both = period is not None and residence is not None
    exact = residence is not None and any(one.clue.kind is PlaceKind.PHOTO for one in residence.cluster.sightings)
    many = residence is not None and exact and residence.firm and len(residence.cluster.nights) >= 5
    weeks = period is not None and period.firm and period.weeks >= 8
    level = Confidence.A if many or weeks or (both and inferred.firm) else Confidence.B if inferred.firm else Confidence.C
    return claim, level


def _newest(one: Dwelling) -> date | None:
    """The newest day on which a picture, a check-in or an activity shows life at a home."""
    days = [*(one.seen.days if one.seen else ()), *([one.starts.base.last] if one.starts and one.starts.base.last else ())]
    return max(days, default=None)


def _reconciled(found: Sequence[Dwelling]) -> list[Dwelling]:
    """One present home. Hours that are known beat a name, a name beats a few pictures, and the newer name beats the older."""
    named = [one for one in found if one.stated is not None and not one.inferred]
    lived = [one for one in found if one.inferred and one.stated is None and one.claim is HomeClaim.PRESENT]
    sure = any(one.period is not None for one in lived) or any(one.stated is not None and one.inferred for one in found)
    newest_name = max((day for one in found if one.stated for day in one.stated.days), default=None)
    newest_life = max((day for one in lived if (day := _newest(one)) is not None), default=None)
    outlived = newest_name is not None and newest_life is not None and (newest_life - newest_name).days > _OUTLIVED_DAYS
    settled = []
    first_lived = True
    for one in found:
        rivals = lived if one in named else named
        away = min((other.place.metres_to(one.place) for other in rivals if other is not one), default=None)
        claim = one.claim
        if one in named:
            newest = max(one.stated.days, default=None) if one.stated else None
            alone = len(named) == 1 or (newest is not None and newest == newest_name)
            claim = HomeClaim.PRESENT if alone and not sure and not (lived and outlived) else HomeClaim.UNSURE
        elif one in lived:
            beaten = bool(named) and one.period is None and not outlived
            claim = HomeClaim.PRESENT if first_lived and not beaten else HomeClaim.UNSURE
            first_lived = False
        settled.append(replace(one, claim=claim, elsewhere_m=away if claim is not HomeClaim.PAST else None))
    return settled
