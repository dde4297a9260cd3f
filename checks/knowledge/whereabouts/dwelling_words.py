"""A home in words: what speaks for and against it, the hours of presence, how near who gets, and what to remove first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from checks.knowledge.home.stated import items
from checks.knowledge.whereabouts.clocks import fits
from checks.knowledge.whereabouts.dwelling import Dwelling, dwellings
from checks.knowledge.whereabouts.hours import Part, part_of
from checks.knowledge.whereabouts.places import Cluster, Sighting, sightings_of
from checks.knowledge.whereabouts.stays import EPOCH, hours_in
from checks.knowledge.whereabouts.workplaces import beside, days_at_work, workplaces
from scanner.api import (
    VISIBLE,
    Clues,
    Draft,
    HomeClaim,
    HomeNote,
    PlaceClue,
    PlaceKind,
    PresenceClue,
    Reach,
    Viewpoint,
    Weighing,
)

__all__ = ["drafts", "note_of"]

_SAYS: Final = {
    HomeClaim.PRESENT: "show where the account holder lives",
    HomeClaim.PAST: "show where the account holder used to live",
    HomeClaim.UNSURE: "may show where the account holder lives, or lived",
}
_SAME_PLACE_M: Final = 500.0
_FAR_M: Final = 40_000.0
_COMMUTE_M: Final = 80_000.0
_NOUNS: Final = {
    PlaceKind.PHOTO: "photo",
    PlaceKind.CHECK_IN: "check-in",
    PlaceKind.STAY: "visit",
    PlaceKind.HISTORY: "place in a location history",
    PlaceKind.ACTIVITY: "activity end",
}
# What a person seen at such a time gives away about where they live, most first.
_TELLING: Final = (
    Part.WEEKEND_MORNING, Part.EARLY, Part.EDGE, Part.WEEKEND_EDGE, Part.EVENING, Part.WEEKEND_EVENING, Part.TEATIME,
    Part.WEEKEND_DAY, Part.DEEP, Part.WEEKEND_DEEP, Part.WORK,
)  # fmt: skip


def drafts(check: str, clues: Clues, homes: Sequence[Dwelling]) -> Iterator[Draft]:
    """A draft for each home."""
    for home in homes:
        yield Draft(
            key=f"{home.place.lat:.3f},{home.place.lon:.3f}",
            summary=_summary(home),
            evidence=home.evidence,
            confidence=home.confidence,
            weighing=Weighing(impact=3) if home.claim is HomeClaim.PAST else Weighing(),
            place=PlaceClue(
                spotter=check,
                at=home.evidence[0].at,
                kind=home.evidence[0].kind,
                place=home.place,
                radius_m=home.radius_m,
            ),
            home_claim=home.claim,
            home=note_of(home, clues),
        )


def _summary(home: Dwelling) -> str:
    if home.stated is not None and not home.inferred:
        return f"{_call_it_home(home.stated)}, to within about {home.radius_m:.0f} m."
    kinds: dict[str, int] = {}
    for clue in home.evidence:
        noun = _NOUNS.get(clue.kind, "item")
        kinds[noun] = kinds.get(noun, 0) + 1
    what = " and ".join(items(count, noun) for noun, count in kinds.items())
    if home.period is not None:
        nights = f"{items(home.period.nights, 'whole night')} in {items(max(1, home.period.weeks), 'week')}"
    else:
        seen = home.seen
        days = home.starts.base.days if home.starts else 0
        nights = f"{items(len(seen.nights), 'night')} and {items(len(seen.days), 'day')}" if seen else items(days, "day")
    return f"{what} from {nights} {_SAYS[home.claim]}, to within about {home.radius_m:.0f} m."


def note_of(home: Dwelling, clues: Clues) -> HomeNote:
    """What the report shows of a home beside its finding."""
    if not clues.whole:
        # What is asked of a part of the clues is whether a home still stands, many times over; nobody reads its words.
        return HomeNote(remove_first=_remove_first(home))
    sightings = sightings_of(clue for clue in home.evidence if not isinstance(clue, PresenceClue))
    span = _span(home, sightings)
    return HomeNote(
        first=span[0].isoformat() if span else None,
        last=span[1].isoformat() if span else None,
        supports=tuple(_supports(home, clues)),
        contradicts=tuple(_contradicts(home, clues, span)),
        hours=_hours(home, sightings),
        reach=tuple(_reach(home, clues)),
        remove_first=_remove_first(home),
    )


def _span(home: Dwelling, sightings: Sequence[Sighting]) -> tuple[date, date] | None:
    days = [one.day for one in sightings if one.day is not None]
    if home.period is not None:
        days += [home.period.first, home.period.last]
    return (min(days), max(days)) if days else None


def _call_it_home(stated: Cluster) -> str:
    count = len(stated.sightings)
    return f"{items(count)} {'calls' if count == 1 else 'call'} this place home"


def _supports(home: Dwelling, clues: Clues) -> Iterator[str]:
    if home.stated is not None:
        yield f"{_call_it_home(home.stated)}."
    if home.period is not None:
        period = home.period
        if period.weeks:
            yield f"More hours were spent here than anywhere else in {items(period.weeks, 'week')}."
        if period.nights:
            yield f"{items(period.nights, 'whole night')} were spent here, with the hours around them: no shift is as long."
    if home.residence is not None:
        weeks = {day.isocalendar()[:2] for day in home.residence.cluster.days}
        days = items(len(home.residence.cluster.days), "day")
        yield (
            f"Seen here on {days} in {items(len(weeks), 'week')}, at the hours of a home; against every "
            f"other place seen, the odds for this one are {min(99, round(100 * home.residence.odds))} in 100."
        )
        if nights := len(home.residence.cluster.nights):
            yield f"{items(nights, 'night')} or early morning{'' if nights == 1 else 's'} (22:00 to 06:00) among them."
    if home.starts is not None and home.starts.base.days:
        base = home.starts.base
        homely = ", at the hours of a home" if base.firm else ""
        yield f"{base.activities} activities start or end here on {items(base.days, 'day')}{homely}."
    if (back := _returns(home, clues)) > 0:
        yield f"After time more than 40 km away, this is where life went on, {'once' if back == 1 else f'{back} times'}."
    yield from _near_work(home, clues)
    for fit in fits(home.place, clues):
        if fit.possible:
            yield f"The clock of an account is set to {fit.zone}, which fits this place and many others."


def _near_work(home: Dwelling, clues: Clues) -> Iterator[str]:
    days = days_at_work(clues)
    reachable = any(home.place.metres_to(one.place) <= _COMMUTE_M for one in workplaces(clues))
    if days and reachable and home.claim is not HomeClaim.PAST:
        weekdays = sum(day.weekday() < 5 for day in days)
        yield (
            f"On {items(len(days), 'day')}, {weekdays} of them Monday to Friday, the account holder was at a workplace that "
            "the case names and that can be reached from here."
        )


def _returns(home: Dwelling, clues: Clues) -> int:
    """How often the first place known after a time far away was this one."""
    days: dict[int, set[bool]] = {}
    for clue in clues.of(PresenceClue):
        far = clue.place.metres_to(home.place) > _FAR_M
        for day in clue.days if far or clue.place.metres_to(home.place) <= _SAME_PLACE_M else ():
            days.setdefault(day >> 24, set()).add(not far)
    order = [next(iter(days[day])) for day in sorted(days) if len(days[day]) == 1]
    return sum(now and not before for before, now in pairwise(order))


def _contradicts(home: Dwelling, clues: Clues, span: tuple[date, date] | None) -> Iterator[str]:
    if home.period is not None and home.period.second:
        yield "Another place holds more of the nights of the same time: this may be a second home, or somebody else's."
    elif home.period is not None and not home.period.firm:
        yield "The history is short, or another place has nearly as many hours."
    if home.residence is not None and home.period is None and not home.residence.cluster.nights:
        yield "Nobody was seen here at night."
    if home.residence is not None and not home.residence.firm:
        yield "The odds are good and no more: a few other items could change the answer."
    if home.starts is not None and not home.starts.base.firm:
        yield "The hours of the activities do not tell a home from another place of habit."
    if beside(home.place, workplaces(clues)):
        nights = "" if home.nights else " Nobody was seen here at night, so that duty explains the rest as well."
        yield f"This is beside a workplace that the case names.{nights}"
    for fit in fits(home.place, clues):
        if fit.possible is False:
            yield f"The clock of an account is set to {fit.zone}: this place lies in no country that keeps that time."
    if home.elsewhere_m is not None:
        yield f"Another place, {_far(home.elsewhere_m)} away, is taken for the home in the same time."
    newest = max((clue.when.at.date() for clue in clues.of(PlaceClue) if clue.when), default=None)
    if span is not None and newest is not None and (newest - span[1]).days > 180 and home.claim is not HomeClaim.PRESENT:
        yield f"Nothing places the account holder here after {span[1].isoformat()}, though there are newer items."
    if home.stated is not None and home.claim is HomeClaim.PAST:
        yield "It is still called home, though life goes on elsewhere."


def _far(metres: float) -> str:
    return f"{metres / 1000:.0f} km" if metres >= 1500 else f"{metres:.0f} m"


def _hours(home: Dwelling, sightings: Sequence[Sighting]) -> tuple[int, ...]:
    """In how many distinct weeks presence was seen in each hour of the week."""
    weeks: list[set[int]] = [set() for _ in range(168)]
    for one in sightings:
        if one.local is not None:
            day = (one.local.date() - EPOCH).days
            weeks[one.local.weekday() * 24 + one.local.hour].add((day + 3) // 7)
    for day, mask in (home.spot.days if home.spot else {}).items():
        weekday = (day + 3) % 7
        for hour in range(24):
            if mask >> hour & 1:
                weeks[weekday * 24 + hour].add((day + 3) // 7)
    return tuple(len(found) for found in weeks) if any(weeks) else ()


def _reach(home: Dwelling, clues: Clues) -> Iterator[Reach]:
    """The same inference from what each viewpoint can see. An unknown audience counts as visible to everybody."""
    for viewpoint in Viewpoint:
        seen = clues.drawn(_SEEN_BY[viewpoint])
        same = [one for one in seen if one.place.metres_to(home.place) <= max(_SAME_PLACE_M, home.radius_m)]
        if same:
            best = min(same, key=lambda one: (one.radius_m, one.place.lat, one.place.lon))
            yield Reach(viewpoint=viewpoint, radius_m=round(best.radius_m, 1), items=len({clue.at for clue in best.evidence}))
        else:
            yield Reach(viewpoint=viewpoint)


def _seen_by(viewpoint: Viewpoint, clues: Clues) -> list[Dwelling]:
    return dwellings(clues.kept(lambda clue: clue.audience in VISIBLE[viewpoint]))


def _stranger(clues: Clues) -> list[Dwelling]:
    return _seen_by(Viewpoint.STRANGER, clues)


def _acquaintance(clues: Clues) -> list[Dwelling]:
    return _seen_by(Viewpoint.ACQUAINTANCE, clues)


_SEEN_BY: Final = {
    Viewpoint.STRANGER: _stranger,
    Viewpoint.ACQUAINTANCE: _acquaintance,
    Viewpoint.HOLDER: dwellings,
}


def _remove_first(home: Dwelling) -> tuple[int, ...]:
    """A name before times, which it needs none of; then what strangers see before what friends see, and telling hours first."""
    sightings = {id(one.clue): one for one in sightings_of(home.evidence)}

    def worth(index: int) -> tuple[int, int, int, int]:
        clue = home.evidence[index]
        seen = next(rank for rank, view in enumerate(Viewpoint) if clue.audience in VISIBLE[view])
        if clue.label == "home":
            return 0, seen, 0, index
        if isinstance(clue, PresenceClue):
            return 1, seen, -hours_in(clue), index
        one = sightings.get(id(clue))
        telling = _TELLING.index(part_of(one.local)) if one is not None and one.local is not None else len(_TELLING)
        return 2, seen, telling, index

    return tuple(sorted(range(len(home.evidence)), key=worth))
