"""Which cluster of places somebody lives at, or lived at, told from the hours, days and weeks in which they were there.

Counting alone names the workplace: it is where most pictures with a place are taken. A claim needs three distinct nights,
more than one stay, hours that a home explains best, and a clear lead over every other place of the same time. Without
three nights a place that leads by far is "unsure"; often the answer is that nothing can be said.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from checks.knowledge.hours import Hours, hours_of
from checks.knowledge.places import Cluster
from scanner.api import HomeClaim, Moment

__all__ = ["Residence", "residences"]

_NIGHTS: Final = 3
_LEAD: Final = 1.6
_LIKE: Final = 0.8
_SOFT_LIKE: Final = 1.2
# Above this share of 1-5 am among the nights, somebody was awake at work rather than asleep at home.
_ASLEEP: Final = 0.5
_SOFT_SCORE: Final = 2.0
_SOFT_LEAD: Final = 2.0
_REGION_M: Final = 40_000.0
_STAY: Final = timedelta(days=16)
_STALE: Final = timedelta(days=550)
# Stays of at least so many days each, and no more of them than this, are visits to a hotel or a family, not a life.
_STAY_DAYS: Final = 4
_STAYS: Final = 4
# Expected sightings that did not come: one chance in a thousand, and one in ten, that this is an accident. Pictures come in
# bunches, so that the first is in truth nearer to one in a hundred.
_GONE: Final = -math.log(0.001)
_PERHAPS_GONE: Final = -math.log(0.1)


class Residence(Struct, frozen=True):
    """A cluster that is claimed to be a home. ``firm``: three nights and a clear lead carry the claim."""

    cluster: Cluster
    claim: HomeClaim
    firm: bool


class _Spell(Struct, frozen=True):
    """A cluster, what its hours say, and the first and last day on which it was seen."""

    cluster: Cluster
    hours: Hours
    first: date
    last: date


def residences(clusters: Sequence[Cluster], as_of: Moment | None) -> list[Residence]:
    """The clusters lived at, the present one first. Empty when the times cannot carry any claim."""
    spells = [spell for cluster in clusters if (spell := _spell(cluster)) is not None]
    homes = [(spell, _firm(spell, spells)) for spell in spells if _lived_in(spell, spells, clusters)]
    homes = [(one, firm) for one, firm in homes if firm is not None]
    homes.sort(key=lambda pair: (pair[0].last, pair[0].hours.score), reverse=True)
    found: list[Residence] = []
    for one, firm in homes:
        if found and not _together(one, homes[0][0]):
            found.append(Residence(one.cluster, HomeClaim.PAST, firm=bool(firm)))
            continue
        missed = _missed(one, clusters)
        stale = as_of is not None and as_of.at.date() - one.last > _STALE
        claim = HomeClaim.PRESENT if firm and not found else HomeClaim.UNSURE
        if missed >= _GONE:
            claim = HomeClaim.PAST
        elif missed >= _PERHAPS_GONE or stale:
            claim = HomeClaim.UNSURE
        found.append(Residence(one.cluster, claim, firm=bool(firm)))
    if all(one.claim is HomeClaim.PAST for one in found):
        since = max((one.last for one, _ in homes), default=None)
        found = [*_softly(clusters, since), *found]
    return found


def _spell(cluster: Cluster) -> _Spell | None:
    times = [one.local for one in cluster.sightings if one.local is not None]
    days = sorted(cluster.days)
    return _Spell(cluster, hours_of(times), days[0], days[-1]) if times and days else None


def _lived_in(one: _Spell, spells: Sequence[_Spell], clusters: Sequence[Cluster]) -> bool:
    """Three nights or more, not all of one trip, and hours that no job explains better."""
    if len(one.cluster.nights) < _NIGHTS or one.hours.score < 1.5 or _trip(one, clusters):
        return False
    if one.hours.likeness >= _LIKE:
        return True
    # Nights alone, with no second place where life goes on, are kept as a weak sign: there is nothing to tell a bed from
    # a night shift by.
    other_life = any(other is not one and other.hours.homely >= 3 and other.hours.parts >= 4 for other in spells)
    return one.hours.night_shifts and one.hours.deep <= _ASLEEP and not other_life


def _firm(one: _Spell, spells: Sequence[_Spell]) -> bool | None:
    """True: leads clearly over all that was visited at the same time. False: leads narrowly. None: is not the first."""
    if one.hours.likeness < _LIKE:
        return False
    narrow = False
    for rival in spells:
        if rival is one or not _together(one, rival) or (rival.hours.likeness < -1 and rival.hours.score < one.hours.score):
            continue
        own, theirs = _scores_when_both(one, rival)
        if theirs > own:
            return None
        narrow = narrow or own < _LEAD * theirs
    return not narrow


def _scores_when_both(one: _Spell, other: _Spell) -> tuple[float, float]:
    """The scores of two places over the time in which both can be compared: that of the shorter-lived one."""
    first, last = (one.first, one.last) if one.last - one.first < other.last - other.first else (other.first, other.last)

    def within(spell: _Spell) -> float:
        return hours_of(
            seen.local for seen in spell.cluster.sightings if seen.local is not None and first <= seen.local.date() <= last
        ).score

    return max(within(one), one.hours.score), max(0.0, within(other))


def _trip(one: _Spell, clusters: Sequence[Cluster]) -> bool:
    """True if its nights fit one stay or a few full ones, or if the person's weeks between them pass far away."""
    nights = sorted(one.cluster.nights)
    if nights[-1] - nights[0] <= _STAY or _few_full_stays(sorted(one.cluster.days)):
        return True
    near: set[tuple[int, int]] = set()
    far: set[tuple[int, int]] = set()
    for cluster in clusters:
        weeks = {day.isocalendar()[:2] for day in cluster.days if one.first <= day <= one.last}
        (near if cluster.centre.metres_to(one.cluster.centre) <= _REGION_M else far).update(weeks)
    return len(far) > 2 * len(near)


def _few_full_stays(days: Sequence[date]) -> bool:
    """True if all days lie in a few stays of up to some two weeks, each well filled and weeks apart from the next."""
    stays = [[days[0]]]
    for day in days[1:]:
        if day - stays[-1][-1] <= _STAY:
            stays[-1].append(day)
        else:
            stays.append([day])
    short = all(stay[-1] - stay[0] <= _STAY for stay in stays)
    return short and len(stays) <= _STAYS and len(days) >= _STAY_DAYS * len(stays)


def _together(one: _Spell, other: _Spell) -> bool:
    """True if the two were in use at the same time, by more than the weeks of a move."""
    overlap = min(one.last, other.last) - max(one.first, other.first)
    shorter = min(one.last - one.first, other.last - other.first)
    return overlap > max(timedelta(days=21), shorter * 0.25) or overlap >= shorter


def _missed(one: _Spell, clusters: Sequence[Cluster]) -> float:
    """How many sightings at this place should have come after the last one, going by the time before, in its region."""
    own = set(one.cluster.days)
    during = len(own)
    elsewhere_then = elsewhere_since = 0
    for cluster in clusters:
        if cluster is one.cluster or cluster.centre.metres_to(one.cluster.centre) > _REGION_M:
            continue
        elsewhere_then += sum(one.first <= day <= one.last for day in cluster.days)
        elsewhere_since += sum(day > one.last for day in cluster.days)
    return elsewhere_since * (during / max(1, during + elsewhere_then))


def _softly(clusters: Sequence[Cluster], since: date | None) -> list[Residence]:
    """Without three nights: a place that leads by far in evenings, nights and weekend mornings may be the home."""
    spells = []
    for cluster in clusters:
        seen = tuple(one for one in cluster.sightings if since is None or (one.day is not None and one.day > since))
        spell = _spell(Cluster(cluster.centre, cluster.radius_m, seen))
        if spell is not None and spell.hours.score > 0:
            spells.append(spell)
    spells.sort(key=lambda spell: (-spell.hours.score, spell.first))
    if not spells:
        return []
    best = spells[0]
    rival = spells[1].hours.score if len(spells) > 1 else 0.0
    weeks = {day.isocalendar()[:2] for day in best.cluster.days}
    weekdays = {day.weekday() for day in best.cluster.days}
    enough = best.hours.score >= _SOFT_SCORE and best.hours.score >= _SOFT_LEAD * rival and best.hours.likeness >= _SOFT_LIKE
    if not enough or best.hours.quiet < 2 or len(weeks) < 3 or len(weekdays) < 3:
        return []
    if best.last - best.first <= _STAY or (best.cluster.nights and len(best.cluster.nights) > 1 and _trip(best, clusters)):
        return []
    return [Residence(best.cluster, HomeClaim.UNSURE, firm=False)]
