"""Which cluster of places somebody lives at, or lived at, told from the hours, days and weeks in which they were there.

Counting alone names the workplace: it is where most pictures with a place are taken. A claim needs three distinct days over
more than one stay, and good odds against every other place of the same time (:mod:`home_odds`). Often the
answer is that nothing can be said.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from checks.knowledge.whereabouts.home_odds import Seen, odds_of, seen_at, weights_of
from checks.knowledge.whereabouts.places import Cluster
from scanner.api import HomeClaim, Moment

__all__ = ["PERHAPS", "SURE", "Residence", "residences"]

# The odds from which a place is said to be the home, and from which it may be.
SURE: Final = 0.9
PERHAPS: Final = 0.76
_DAYS: Final = 3
_CANDIDATES: Final = 12
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
    """A cluster that is claimed to be a home. ``odds``: to be the home of its time; ``firm``: they carry the claim."""

    cluster: Cluster
    claim: HomeClaim
    firm: bool
    odds: float


class _Spell(Struct, frozen=True):
    """A place, and the first and last day on which it was seen."""

    cluster: Cluster
    seen: Seen
    first: date
    last: date


class _Judged(Struct, frozen=True):
    spell: _Spell
    odds: float


def residences(clusters: Sequence[Cluster], as_of: Moment | None) -> list[Residence]:
    """The clusters lived at, the present one first. Empty when the times cannot carry any claim."""
    spells = [spell for cluster in clusters if (spell := _spell(cluster)) is not None]
    homes = sorted(_judged(spells), key=lambda one: (one.spell.last, one.odds), reverse=True)
    found: list[Residence] = []
    for one in homes:
        firm = one.odds >= SURE
        if found:
            found.append(Residence(one.spell.cluster, HomeClaim.PAST, firm, one.odds))
            continue
        missed = _missed(one.spell, clusters)
        stale = as_of is not None and as_of.at.date() - one.spell.last > _STALE
        claim = HomeClaim.PRESENT if firm else HomeClaim.UNSURE
        if missed >= _GONE:
            claim = HomeClaim.PAST
        elif missed >= _PERHAPS_GONE or stale:
            claim = HomeClaim.UNSURE
        found.append(Residence(one.spell.cluster, claim, firm, one.odds))
    return found


def _spell(cluster: Cluster) -> _Spell | None:
    """None for a place at which nobody was seen at a known time of day."""
    seen = seen_at(cluster)
    return _Spell(cluster, seen, min(seen.days), max(seen.days)) if seen.days else None


def _judged(spells: Sequence[_Spell]) -> list[_Judged]:
    """Each place that may be a home, with its odds over the time in which it was in use, the likeliest first."""
    span = (max((one.last for one in spells), default=date.min) - min((one.first for one in spells), default=date.min)).days
    often = sorted(spells, key=lambda one: -len(one.seen.days))[:_CANDIDATES]
    weights = dict(zip(map(id, spells), weights_of([spell.seen for spell in spells], span), strict=True))
    judged = []
    for one in often:
        if len(one.seen.days) < _DAYS:
            continue
        # What came before it or after it is no rival: another home, perhaps.
        rivals = [weights[id(spell)] for spell in spells if spell is not one and _together(one, spell)]
        odds = odds_of([weights[id(one)], *rivals])[0]
        if odds >= PERHAPS and not _trip(one, spells):
            judged.append(_Judged(one, odds))
    judged.sort(key=lambda one: (-one.odds * len(one.spell.seen.days), one.spell.first))
    kept: list[_Judged] = []
    for each in judged:
        # One life has one home at a time: what overlaps a likelier one is a second place at the most.
        if not any(_together(each.spell, other.spell) for other in kept):
            kept.append(each)
    return kept


def _trip(one: _Spell, spells: Sequence[_Spell]) -> bool:
    """True if its days fit one stay or a few full ones, or if the person's weeks between them pass far away."""
    days = sorted(one.seen.days)
    if days[-1] - days[0] <= _STAY or _few_full_stays(days):
        return True
    near: set[tuple[int, int]] = set()
    far: set[tuple[int, int]] = set()
    for spell in spells:
        weeks = {day.isocalendar()[:2] for day in spell.seen.days if one.first <= day <= one.last}
        (near if spell.cluster.centre.metres_to(one.cluster.centre) <= _REGION_M else far).update(weeks)
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
