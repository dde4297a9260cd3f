"""Pictures that carry a place and are not of the home: work, family, routine."""

from __future__ import annotations

from collections.abc import Iterator

from checks.knowledge.dwelling import dwellings
from checks.knowledge.home_fixes import PHOTO_FIXES
from checks.knowledge.places import clusters_of, sightings_of
from checks.knowledge.stated import items
from scanner.api import Advisory, Check, Clues, Confidence, Draft, Family, PlaceClue, PlaceKind, Scene

ADVISORY = Advisory(
    id="home.photo-places",
    version="1.0",
    family=Family.HOME,
    row="LOC-02",
    title="Photos carry the places where they were taken",
    why="Exact places show a workplace, visits and the hours of both: a routine that somebody can wait for.",
    doubt="The pictures were taken by somebody else, or in places that anybody may know about.",
    likelihood=4,
    impact=3,
    fixes=PHOTO_FIXES,
    references=("LOC-02",),
)
_REGULAR_DAYS = 3


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """One finding for every place that no home claim holds; its place is the one returned to most, if there is one."""
    clusters = clusters_of(sightings_of(clues.of(PlaceClue, "home.photo-home")))
    homes_at = [home.place for home in clues.drawn(dwellings)]
    others = [cluster for cluster in clusters if all(cluster.centre.metres_to(home) > 200 for home in homes_at)]
    if not others:
        return
    regular = [cluster for cluster in others if len(cluster.days) >= _REGULAR_DAYS]
    evidence = tuple(one.clue for cluster in others for one in cluster.sightings)
    back = f" {len(regular)} of them on three days or more." if regular else ""
    yield Draft(
        key="places",
        summary=f"{items(len(evidence), 'photo')} carry exact places, {len(others)} in all.{back}",
        evidence=evidence,
        confidence=Confidence.A,
        place=PlaceClue(
            spotter=ADVISORY.id,
            at=evidence[0].at,
            kind=PlaceKind.PHOTO,
            place=regular[0].centre,
            radius_m=regular[0].radius_m,
        )
        if regular
        else None,
    )


CHECK = Check(advisory=ADVISORY, conclude=conclude, uses=(PlaceClue,))
