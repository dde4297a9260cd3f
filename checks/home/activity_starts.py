"""Runs and rides that start or end at one place again and again, at the hours of a home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checks.knowledge.home.stated import items
from checks.knowledge.whereabouts.dwelling import Dwelling, dwellings
from checks.knowledge.whereabouts.dwelling_words import note_of
from checks.knowledge.whereabouts.track_fixes import START_FIXES
from checks.knowledge.whereabouts.track_homes import STARTS, TrackHome
from checks.knowledge.whereabouts.tracks import TrackClue, activity
from checks.knowledge.whereabouts.zones import ZoneClue
from scanner.api import (
    Advisory,
    Check,
    Clues,
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
    id=STARTS,
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


def recorded(track: Track, _: Scene) -> Iterable[TrackClue]:
    """The start and the end of an outdoor activity."""
    return activity(ADVISORY.id, track)


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """A finding for each place that the hours of activities alone show to be a home, and a weak one where they do not tell."""
    for home in clues.drawn(dwellings):
        if home.by == ADVISORY.id and home.starts is not None:
            yield _draft(home, home.starts, clues)


def _draft(home: Dwelling, starts: TrackHome, clues: Clues) -> Draft:
    base, hidden, notes = starts.base, starts.hidden, []
    if hidden:
        rest = base.activities - hidden
        notes.append(
            f"A privacy zone hides the ends of {hidden} of these activities from others. The export shows them in full, so "
            "that whoever gets the export sees more than the public does."
            + (f" No zone hides those of the other {rest}." if rest > 0 else "")
        )
    when = f", from {base.first:%B %Y} to {base.last:%B %Y}," if base.first and base.last else ""
    days = f" on {items(base.days, 'day')}" if base.days else ""
    return Draft(
        key=f"{home.place.lat:.3f},{home.place.lon:.3f}",
        summary=f"{base.activities} activities{days}{when} start or end within about {home.radius_m:.0f} m of one place, "
        f"{_SAYS[home.claim]}.",
        evidence=home.evidence,
        confidence=home.confidence,
        weighing=Weighing(impact=3) if home.claim is HomeClaim.PAST else Weighing(),
        place=PlaceClue(
            spotter=ADVISORY.id,
            at=home.evidence[0].at,
            kind=PlaceKind.ACTIVITY,
            place=home.place,
            radius_m=home.radius_m,
        ),
        home_claim=home.claim,
        home=note_of(home, clues),
        notes=tuple(notes),
    )


CHECK = Check(advisory=ADVISORY, conclude=conclude, spotters=(on(Track, recorded),), uses=(ZoneClue,))
