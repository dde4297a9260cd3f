"""Which place somebody's activities start from because they live there: not the workplace, not the club's car park.

A home is left and come back to at many hours of the week: before work, in the evening, on weekend mornings. A parkrun is
one hour of one day, a track night another, lunch runs keep office hours, and a commute ends at work. So days count by how
homely their hour is, no more than three for each hour of the week, and only where the day's first activity starts or its
last one ends.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from msgspec import Struct

from checks.knowledge.whereabouts.places import Cluster, Sighting, clusters_of, local_time
from checks.knowledge.whereabouts.tracks import TrackClue
from scanner.api import Coordinate, HomeClaim, Moment, PlaceClue, PlaceKind

__all__ = ["END", "START", "Base", "Ends", "bases", "ends_of"]

START: Final = "start"
END: Final = "end"
_ACTIVITIES: Final = 5
_SPAN: Final = timedelta(days=21)
_WEEKS: Final = 3
_SCORE: Final = 4.0
_HOMELY_DAYS: Final = 3
_ONE_HOUR: Final = 0.8
_SHARP_MINUTES: Final = 15
_EVENT_TIMES: Final = 4
_LEAD: Final = 1.6
_SAME_HOUR: Final = 3
_ONE_WAY: Final = 0.35
_STALE: Final = timedelta(days=550)
_UNTIMED: Final = 8
_SAME_START: Final = timedelta(minutes=3)
_SAME_PLACE_M: Final = 500.0


class Ends(Struct, frozen=True):
    """The starts and ends of distinct activities as sightings (label ``start`` or ``end``), in the order of time."""

    sightings: tuple[Sighting, ...]
    activities: int


class Base(Struct, frozen=True):
    """A cluster of starts and ends. ``firm``: its hours are a home's; else it may be another place of habit.

    ``activities`` and ``days`` count distinct ones; ``first`` and ``last`` are None where no time is told.
    """

    cluster: Cluster
    claim: HomeClaim
    firm: bool
    activities: int
    days: int
    first: date | None
    last: date | None


def ends_of(clues: Iterable[TrackClue]) -> Ends:
    """Starts and ends, each activity counted once in however many files it stands; game worlds left out."""
    kept: list[TrackClue] = []
    untimed: set[tuple[float, float]] = set()
    timed = sorted((clue for clue in clues if _local(clue.place, clue.when) is not None), key=_order)
    for clue in _real(timed):
        if not any(_same(clue, other) for other in kept[-4:]):
            kept.append(clue)
    for clue in sorted((clue for clue in clues if _local(clue.place, clue.when) is None), key=lambda clue: clue.at):
        spot = (round(clue.place.lat, 5), round(clue.place.lon, 5))
        if spot not in untimed:
            untimed.add(spot)
            kept.append(clue)
    sightings = [one for clue in kept for one in _both(clue)]
    return Ends(tuple(sightings), len(kept))


def _order(clue: TrackClue) -> tuple[datetime, bool, object]:
    return _local(clue.place, clue.when) or datetime.max, not clue.head, clue.at


def _same(one: TrackClue, other: TrackClue) -> bool:
    first, second = _local(one.place, one.when), _local(other.place, other.when)
    near = first is not None and second is not None and abs(first - second) <= _SAME_START
    return near and one.place.metres_to(other.place) <= _SAME_PLACE_M


def _real(clues: Sequence[TrackClue]) -> list[TrackClue]:
    """Without those that start at the very same fine coordinate on three days: no receiver does, a game does."""
    days: dict[Coordinate, set[date]] = {}
    for clue in clues:
        if clue.when is not None and round(clue.place.lat, 5) != clue.place.lat:
            days.setdefault(clue.place, set()).add(clue.when.at.date())
    return [clue for clue in clues if len(days.get(clue.place, ())) < 3]


def _both(clue: TrackClue) -> Iterable[Sighting]:
    start = _local(clue.place, clue.when)
    yield _sighting(clue, clue.place, clue.when, START, start)
    if clue.end is not None:
        until = clue.until or clue.when
        yield _sighting(clue, clue.end, until, END, _local(clue.end, until))


def _sighting(clue: TrackClue, place: Coordinate, when: Moment | None, label: str, local: datetime | None) -> Sighting:
    point = PlaceClue(
        spotter=clue.spotter,
        at=clue.at,
        when=when,
        audience=clue.audience,
        kind=PlaceKind.ACTIVITY,
        place=place,
        radius_m=clue.radius_m,
        label=label,
    )
    return Sighting(point, local, local.date() if local else None)


def _local(place: Coordinate, when: Moment | None) -> datetime | None:
    return local_time(place, when) if when else None


class _Spell(Struct, frozen=True):
    cluster: Cluster
    activities: int
    score: float
    homely: int
    one_hour: float
    days: frozenset[date]
    first: date | None
    last: date | None


def bases(ends: Ends, as_of: Moment | None) -> list[Base]:
    """The clusters that are, were or may be a home, the present one first. Often there is none."""
    clusters = clusters_of(ends.sightings)
    round_trips = _round_trips(clusters)
    firsts, lasts = _edges(ends.sightings)
    spells = [_spell(cluster, round_trips, firsts, lasts) for cluster in clusters]
    homes = [one for one in spells if _lived_in(one) and _leads(one, spells)]
    homes.sort(key=lambda one: (one.last or date.min, one.score), reverse=True)
    found: list[Base] = []
    for one in homes:
        later = any(other is not one and _after(other, one) for other in homes)
        claim = HomeClaim.PAST if later else HomeClaim.PRESENT if not found else HomeClaim.UNSURE
        if claim is HomeClaim.PRESENT and as_of and one.last and as_of.at.date() - one.last > _STALE:
            claim = HomeClaim.UNSURE
        found.append(_base(one, claim, firm=True))
    if not found:
        habitual = [one for one in spells if _habit(one) and _outnumbers(one, spells)]
        found = [_base(one, HomeClaim.UNSURE, firm=False) for one in habitual[:1]]
    return found


def _base(one: _Spell, claim: HomeClaim, *, firm: bool) -> Base:
    return Base(one.cluster, claim, firm, one.activities, len(one.days), one.first, one.last)


def _round_trips(clusters: Sequence[Cluster]) -> set[tuple[int, object]]:
    """The activities that start and end in one cluster, with the cluster's number."""
    found = set()
    for cluster in clusters:
        labels: dict[object, set[str]] = {}
        for one in cluster.sightings:
            labels.setdefault(one.clue.at, set()).add(one.clue.label)
        found |= {(id(cluster), at) for at, seen in labels.items() if len(seen) == 2}
    return found


def _edges(sightings: Iterable[Sighting]) -> tuple[dict[date, Sighting], dict[date, Sighting]]:
    """The first start and the last end of each day (a day lasts until 4 in the morning)."""
    firsts: dict[date, Sighting] = {}
    lasts: dict[date, Sighting] = {}
    for one in sightings:
        if one.local is None:
            continue
        day = (one.local - timedelta(hours=4)).date()
        if one.clue.label == START:
            if day not in firsts or one.local < (firsts[day].local or one.local):
                firsts[day] = one
        elif day not in lasts or one.local > (lasts[day].local or one.local):
            lasts[day] = one
    return firsts, lasts


def _spell(
    cluster: Cluster,
    round_trips: set[tuple[int, object]],
    firsts: dict[date, Sighting],
    lasts: dict[date, Sighting],
) -> _Spell:
    starts = [one for one in cluster.sightings if one.clue.label == START and one.local is not None]
    slots = Counter((one.local.weekday(), one.local.hour // 2) for one in starts if one.local is not None)
    events = _events(starts)
    edges = {id(one) for one in (*firsts.values(), *lasts.values())}
    count_of: Counter[tuple[int, int]] = Counter()
    worth: dict[tuple[int, int], float] = {}
    homely: set[date] = set()
    for one in cluster.sightings:
        if one.local is None or id(one) not in edges or one.clue.at in events:
            continue
        slot = (one.local.weekday(), one.local.hour // 2)
        value = _homely(one.local, start=one.clue.label == START)
        value *= 1.0 if (id(cluster), one.clue.at) in round_trips or one.clue.label == START else _ONE_WAY
        if value >= 0.5:
            homely.add((one.local - timedelta(hours=4)).date())
        count_of[slot] += 1
        worth[slot] = max(worth.get(slot, 0.0), value)
    days = cluster.days
    return _Spell(
        cluster=cluster,
        activities=len({one.clue.at for one in cluster.sightings}),
        score=sum(min(count, _SAME_HOUR) * worth[slot] for slot, count in count_of.items()),
        homely=len(homely),
        one_hour=_top_share(slots) if slots else 0.0,
        days=days,
        first=min(days, default=None),
        last=max(days, default=None),
    )


def _events(starts: Sequence[Sighting]) -> set[object]:
    """The activities that start on the minute, week after week: a parkrun or a track night, nobody's front door."""
    by_weekday: dict[int, list[tuple[int, object]]] = {}
    for one in starts:
        if one.local is not None:
            by_weekday.setdefault(one.local.weekday(), []).append((one.local.hour * 60 + one.local.minute, one.clue.at))
    found: set[object] = set()
    for times in by_weekday.values():
        times.sort(key=lambda pair: pair[0])
        minutes = [minute for minute, _ in times]
        for minute in sorted(set(minutes)):
            first, last = bisect_left(minutes, minute), bisect_right(minutes, minute + _SHARP_MINUTES)
            around = bisect_right(minutes, minute + 45 + _SHARP_MINUTES) - bisect_left(minutes, minute - 45)
            if last - first >= max(_EVENT_TIMES, 0.8 * around):
                found.update(at for _, at in times[first:last])
    return found


def _top_share(slots: Counter[tuple[int, int]]) -> float:
    """The share of the fullest hour of the week, the next one counted in."""
    return max(slots[slot] + slots[slot[0], slot[1] + 1] for slot in slots) / slots.total()


def _homely(local: datetime, *, start: bool) -> float:
    """How much an hour speaks for a home: 1 early, late and on weekends, little in office hours."""
    hour = local.hour + local.minute / 60
    if local.weekday() >= 5:
        return 1.0
    if start:
        return 1.0 if hour < 8.5 else 0.7 if hour >= 18 else 0.3 if hour >= 16.5 else 0.15
    return 0.5 if hour >= 18.5 or hour < 8 else 0.15


def _lived_in(one: _Spell) -> bool:
    if one.first is None or one.last is None or one.activities < _ACTIVITIES or len(one.days) < _ACTIVITIES:
        return False
    weeks = {day.isocalendar()[:2] for day in one.days}
    lasting = one.last - one.first >= _SPAN and len(weeks) >= _WEEKS
    varied = one.one_hour <= _ONE_HOUR and one.homely >= max(_HOMELY_DAYS, 0.2 * len(one.days))
    return lasting and varied and one.score >= _SCORE


def _leads(one: _Spell, spells: Sequence[_Spell]) -> bool:
    return all(one.score >= _LEAD * other.score for other in spells if other is not one and _together(one, other))


def _together(one: _Spell, other: _Spell) -> bool:
    """True if the two were in use at the same time, by more than the weeks of a move."""
    if None in (one.first, one.last, other.first, other.last):
        return False
    overlap = min(one.last, other.last) - max(one.first, other.first)  # type: ignore[type-var,operator]
    shorter = min(one.last - one.first, other.last - other.first)  # type: ignore[operator]
    return overlap > max(timedelta(days=21), shorter * 0.25) or overlap >= shorter


def _after(other: _Spell, one: _Spell) -> bool:
    return other.last is not None and one.last is not None and other.last > one.last and not _together(other, one)


def _habit(one: _Spell) -> bool:
    """Somewhere that activities start from again and again, but whose hours do not tell what it is."""
    if one.first is None or one.last is None:
        return one.activities >= _UNTIMED
    enough = one.activities >= _ACTIVITIES and len(one.days) >= _ACTIVITIES and one.last - one.first >= _SPAN
    return enough and one.homely >= _HOMELY_DAYS


def _outnumbers(one: _Spell, spells: Sequence[_Spell]) -> bool:
    return all(one.activities >= 2 * other.activities for other in spells if other is not one)
