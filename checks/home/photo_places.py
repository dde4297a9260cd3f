"""Pictures that carry a place and are not of the home: work, family, routine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checks.knowledge.home.home_fixes import PHOTO_FIXES
from checks.knowledge.home.stated import items
from checks.knowledge.whereabouts.dwelling import dwellings
from checks.knowledge.whereabouts.places import clusters_of, precision_m, sightings_of
from scanner.api import Advisory, Check, Clues, Confidence, Draft, Family, Photo, PlaceClue, PlaceKind, Scene, Weighing, on

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
_AT_HOME_M = 200.0


def on_a_page(photo: Photo, scene: Scene) -> Iterable[PlaceClue]:
    """The place of a picture that a page shows; those of exports and photos are spotted where homes are."""
    if photo.place is not None and scene.platform == "page":
        yield PlaceClue(
            spotter=ADVISORY.id,
            at=photo.at,
            when=photo.when,
            audience=photo.audience,
            kind=PlaceKind.PHOTO,
            place=photo.place,
            radius_m=max(photo.radius_m or 10.0, precision_m(photo.place)),
        )


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """One finding for every place that no home claim holds; its place is the one returned to most, if there is one.

    Another for pictures on pages that carry the place of the home: no home is worked out from these.
    """
    clusters = clusters_of(sightings_of(clues.of(PlaceClue, "home.photo-home", ADVISORY.id)))
    homes_at = [home.place for home in clues.drawn(dwellings)]
    shown = tuple(
        clue
        for clue in clues.of(PlaceClue, ADVISORY.id)
        if any(clue.place.metres_to(home) <= _AT_HOME_M + clue.radius_m for home in homes_at)
    )
    if shown:
        carry = "carries" if len(shown) == 1 else "carry"
        yield Draft(
            key="home on a page",
            summary=f"{items(len(shown), 'picture')} on a page {carry} the exact place of the home.",
            evidence=shown,
            confidence=Confidence.A,
            weighing=Weighing(impact=5),
        )
    others = [cluster for cluster in clusters if all(cluster.centre.metres_to(home) > _AT_HOME_M for home in homes_at)]
    if not others:
        return
    regular = [cluster for cluster in others if len(cluster.days) >= _REGULAR_DAYS]
    evidence = tuple(one.clue for cluster in others for one in cluster.sightings)
    yield Draft(
        key="places",
        summary=_told(len(evidence), len(others), len(regular)),
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


def _told(photos: int, places: int, regular: int) -> str:
    one = photos == 1
    back = ", returned to on three days or more" if places == regular == 1 else f", {regular} of them on three days or more"
    return (
        f"{items(photos, 'photo')} {'carries' if one else 'carry'} the exact place where {'it was' if one else 'they were'} "
        f"taken: {items(places, 'place')}{back if regular else ''}."
    )


CHECK = Check(advisory=ADVISORY, conclude=conclude, spotters=(on(Photo, on_a_page),), uses=(PlaceClue,))
