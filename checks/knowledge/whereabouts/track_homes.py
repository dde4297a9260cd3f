"""The places that activities start from because somebody lives there, with what privacy zones leave of them to be seen."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from checks.knowledge.whereabouts.activity_bases import Base, bases, ends_of
from checks.knowledge.whereabouts.tracks import TrackClue
from checks.knowledge.whereabouts.zones import Zone, ZoneClue, hides, zones_of
from scanner.api import Audience, Clues, PlaceClue

__all__ = ["STARTS", "TrackHome", "track_homes"]

# The check that says so where activities alone tell.
STARTS: Final = "home.activity-starts"


class TrackHome(Struct, frozen=True):
    """A base and the starts and ends there. Those that a zone hides from others count as held by the platform."""

    base: Base
    evidence: tuple[PlaceClue, ...]

    @property
    def hidden(self) -> int:
        """Of how many activities a zone hides the end at this place."""
        return len({clue.at for clue in self.evidence if clue.audience is Audience.PLATFORM_HELD})


def track_homes(clues: Clues) -> list[TrackHome]:
    """The bases of all activities, the present one first."""
    declared = clues.of(ZoneClue)
    # Without the declarations themselves we look with the eyes of others, who do not see what a zone hides.
    whole = any(not zone.outside for zone in declared)
    ends = ends_of(clues.of(TrackClue))
    found = bases(ends, clues.as_of)
    zones = zones_of(declared, found[0].cluster.centre if found else None)
    if zones and not whole:
        shown = tuple(one for one in ends.sightings if not _hidden(one.clue, zones))
        found = bases(replace(ends, sightings=shown), clues.as_of)
    return [TrackHome(base, _evidence(base, zones)) for base in found]


def _evidence(base: Base, zones: list[Zone]) -> tuple[PlaceClue, ...]:
    return tuple(
        replace(one.clue, audience=Audience.PLATFORM_HELD) if _hidden(one.clue, zones) else one.clue
        for one in base.cluster.sightings
    )


def _hidden(clue: PlaceClue, zones: list[Zone]) -> bool:
    return any(hides(zone, clue.at.source, clue.place) for zone in zones)
