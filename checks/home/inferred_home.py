"""Pictures, check-ins, location history, activities and saved places that point to one home together."""

from __future__ import annotations

from collections.abc import Iterator

from checks.knowledge.home.home_fixes import PHOTO_FIXES
from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.whereabouts.dwelling import COMBINED, dwellings
from checks.knowledge.whereabouts.dwelling_words import drafts
from checks.knowledge.whereabouts.tracks import TrackClue
from checks.knowledge.whereabouts.zones import ZoneClue
from scanner.api import Advisory, Check, Clues, Draft, Family, Outcome, PlaceClue, PresenceClue, Scene

ADVISORY = Advisory(
    id=COMBINED,
    version="1.0",
    family=Family.HOME,
    row="LOC-01",
    title="Several kinds of records lead to the same home",
    why="Each kind alone could be a coincidence. Together they name a house, and taking one of them away does not hide it.",
    doubt="The account holder only stays there: a partner's or a parent's home, or work with nights.",
    likelihood=5,
    impact=5,
    fixes=(
        *PHOTO_FIXES,
        fix_for("Delete check-ins and labels at this place, and the location history.", Topic.TIMELINE),
    ),
    references=("LOC-01", "LOC-07", "LOC-09"),
    outcome=Outcome.HOME,
    lasting=True,
)


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """A finding for each home that more than one kind of record leads to; what one kind shows alone is its own check's."""
    yield from drafts(ADVISORY.id, clues, [one for one in clues.drawn(dwellings) if one.by == COMBINED])


CHECK = Check(advisory=ADVISORY, conclude=conclude, uses=(PlaceClue, PresenceClue, TrackClue, ZoneClue))
