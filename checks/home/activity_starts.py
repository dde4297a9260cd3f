"""Runs and rides that start or end at one place again and again, at the hours of a home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from checks.knowledge.activity_bases import Base, bases, ends_of
from checks.knowledge.stated import items
from checks.knowledge.track_fixes import START_FIXES
from checks.knowledge.tracks import TrackClue, activity
from checks.knowledge.zones import Zone, ZoneClue, hides, zones_of
from scanner.api import (
    Advisory,
    Audience,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    HomeClaim,
    Outcome,
    PlaceClue,
    PlaceKind,
    Scene,
    Track,
    Weighing,
    Worse,
    on,
)

ADVISORY = Advisory(
    id="home.activity-starts",
    version="1.0",
    family=Family.HOME,
    row="LOC-08",
    title="Activities start and end at the home",
    why="A run that starts at the front door shows the door. A few of them, at different hours of the week, tell a home from a "
    "car park or a workplace.",
    doubt="The activities start at a partner's, at a club without fixed hours, or at a workplace with shifts round the clock.",
    likelihood=4,
    impact=5,
    fixes=START_FIXES,
    references=("LOC-08", "https://www.usenix.org/conference/usenixsecurity18/presentation/hassan"),
    outcome=Outcome.HOME,
    lasting=True,
    worse_with=(
        Worse(
            "COL-02",
            "the front door of somebody with this role, and the hours at which they leave it, can be read off the same pages.",
        ),
    ),
)
_SAYS = {
    HomeClaim.PRESENT: "the account holder's home, going by the hours",
    HomeClaim.PAST: "where the account holder used to live, going by the hours",
    HomeClaim.UNSURE: "which may be the account holder's home",
}
_MANY_DAYS = 10


def recorded(track: Track, _: Scene) -> Iterable[TrackClue]:
    """The start and the end of an outdoor activity."""
    return activity(ADVISORY.id, track)


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """A finding for each place that the hours show to be a home, and a weak one where they do not tell."""
    tracks, declared_zones = clues.of(TrackClue), clues.of(ZoneClue)
    # Without the declarations themselves we look with the eyes of others, who do not see what a zone hides.
    whole = any(not zone.outside for zone in declared_zones)
    ends = ends_of(tracks)
    found = bases(ends, clues.as_of)
    zones = zones_of(declared_zones, found[0].cluster.centre if found else None)
    if zones and not whole:
        shown = tuple(one for one in ends.sightings if not _hidden(one.clue, zones))
        found = bases(replace(ends, sightings=shown), clues.as_of)
    for base in found:
        yield _draft(base, zones)


def _hidden(clue: PlaceClue, zones: list[Zone]) -> bool:
    return any(hides(zone, clue.at.source, clue.place) for zone in zones)


def _draft(base: Base, zones: list[Zone]) -> Draft:
    evidence = tuple(
        replace(one.clue, audience=Audience.PLATFORM_HELD) if _hidden(one.clue, zones) else one.clue
        for one in base.cluster.sightings
    )
    hidden = len({clue.at for clue in evidence if clue.audience is Audience.PLATFORM_HELD})
    notes = []
    if hidden:
        rest = base.activities - hidden
        notes.append(
            f"A privacy zone hides the ends of {hidden} of these activities from others. The export shows them in full, so "
            "that whoever gets the export sees more than the public does."
            + (f" No zone hides those of the other {rest}." if rest > 0 else "")
        )
    when = f", from {base.first:%B %Y} to {base.last:%B %Y}," if base.first and base.last else ""
    days = f" on {items(base.days, 'day')}" if base.days else ""
    radius = base.cluster.radius_m
    strong = base.firm and base.days >= _MANY_DAYS
    return Draft(
        key=f"{base.cluster.centre.lat:.3f},{base.cluster.centre.lon:.3f}",
        summary=f"{base.activities} activities{days}{when} start or end within about {radius:.0f} m of one place, "
        f"{_SAYS[base.claim]}.",
        evidence=evidence,
        confidence=Confidence.A if strong else Confidence.B if base.firm else Confidence.C,
        weighing=Weighing(impact=3) if base.claim is HomeClaim.PAST else Weighing(),
        place=PlaceClue(
            spotter=ADVISORY.id,
            at=evidence[0].at,
            kind=PlaceKind.ACTIVITY,
            place=base.cluster.centre,
            radius_m=radius,
        ),
        home_claim=base.claim,
        notes=tuple(notes),
    )


CHECK = Check(advisory=ADVISORY, conclude=conclude, spotters=(on(Track, recorded),), uses=(ZoneClue,))
