"""Location history: positions by the thousand and stays with their hours, reduced to the places where life goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.whereabouts.dwelling import dwellings
from checks.knowledge.whereabouts.dwelling_words import drafts
from checks.knowledge.whereabouts.places import precision_m
from checks.knowledge.whereabouts.presence import presences
from checks.knowledge.whereabouts.stays import presence_of_stay
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Draft,
    Family,
    Fix,
    Location,
    Moment,
    Outcome,
    PlaceKind,
    Positions,
    PresenceClue,
    Scene,
    TimeBasis,
    Track,
    Visit,
    VisitKind,
    from_epoch,
    on,
)

ADVISORY = Advisory(
    id="home.location-history",
    version="1.0",
    family=Family.HOME,
    row="LOC-09",
    title="Location history shows where nights are spent",
    why="A history of positions names the house, the workplace and the hours of both. The platform holds it, and so does "
    "anyone who gets the account, the phone or this export.",
    doubt="The phone was somebody else's, or lay at a place where its owner did not live.",
    likelihood=5,
    impact=5,
    fixes=(
        fix_for("Delete the history and switch it off, or have it delete itself after three months.", Topic.TIMELINE),
        Fix(do="Keep this export encrypted, and delete it once it has been looked through."),
    ),
    references=("LOC-09",),
    outcome=Outcome.HOME,
    lasting=True,
)
# A recording of less than this is an activity; one that goes on for days is a history by another name.
_LONG_S = 12 * 3600.0


def positions(record: Positions, _: Scene) -> Iterator[PresenceClue]:
    """A clue for each place at which somebody stayed."""
    for found in presences(record):
        began = from_epoch(found.seconds)
        if record.local and began is not None:
            began = Moment(began.at.replace(tzinfo=None), TimeBasis.LOCAL)
        yield PresenceClue(
            spotter=ADVISORY.id,
            at=Location(record.at.source, record.at.member, record.pointer(found.row)),
            when=began,
            audience=record.audience,
            kind=PlaceKind.HISTORY,
            place=found.place,
            radius_m=found.radius_m,
            days=found.days,
            count=found.count,
            spread_m=found.spread_m,
        )


def logged(track: Track, scene: Scene) -> Iterable[PresenceClue]:
    """The places of a recording that went on for half a day or more: a logger's, not a run's."""
    trail = track.positions
    if trail is None or len(trail.seconds) < 2 or not trail.seconds[-1] - trail.seconds[0] >= _LONG_S:
        return ()
    return positions(trail, scene)


def stayed(visit: Visit, _: Scene) -> Iterable[PresenceClue]:
    """The hours of a stay."""
    if visit.kind is VisitKind.STAY and visit.place is not None:
        radius = max(30.0, precision_m(visit.place), visit.radius_m or 0.0)
        found = presence_of_stay(visit, ADVISORY.id, radius)
        if found is not None:
            yield found


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """A finding for each home that the hours show and nothing else does."""
    yield from drafts(ADVISORY.id, clues, [one for one in clues.drawn(dwellings) if one.by == ADVISORY.id])


CHECK = Check(advisory=ADVISORY, conclude=conclude, spotters=(on(Positions, positions), on(Track, logged), on(Visit, stayed)))
