"""Pictures that carry a place, taken night after night within a few steps: the person's home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checks.knowledge.home_fixes import PHOTO_FIXES
from checks.knowledge.places import clusters_of, precision_m, sightings_of
from checks.knowledge.residence import residences
from checks.knowledge.stated import items
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    HomeClaim,
    Outcome,
    Photo,
    PlaceClue,
    PlaceKind,
    Scene,
    Weighing,
    on,
)

ADVISORY = Advisory(
    id="home.photo-home",
    version="1.0",
    family=Family.HOME,
    row="LOC-01",
    title="Photos lead to the home",
    why="Phones write the exact place into each picture. Pictures taken at one spot over several nights show where "
    "somebody sleeps, to anyone who gets the files.",
    doubt="These nights were spent elsewhere: at a partner's, at work on nights, or on several stays in one place.",
    likelihood=5,
    impact=5,
    fixes=PHOTO_FIXES,
    references=("LOC-01", "LOC-03"),
    outcome=Outcome.HOME,
    lasting=True,
)
_PHONE_ERROR_M = 10.0
_SAYS = {
    HomeClaim.PRESENT: "show where the account holder lives",
    HomeClaim.PAST: "show where the account holder used to live",
    HomeClaim.UNSURE: "may show where the account holder lives, or lived",
}


def placed(photo: Photo, _: Scene) -> Iterable[PlaceClue]:
    """The place of a picture. A phone in the open is good to some 10 m; rounded places are as coarse as their last digit."""
    if photo.place is not None:
        yield PlaceClue(
            spotter=ADVISORY.id,
            at=photo.at,
            when=photo.when,
            audience=photo.audience,
            kind=PlaceKind.PHOTO,
            place=photo.place,
            radius_m=max(photo.radius_m or _PHONE_ERROR_M, precision_m(photo.place)),
        )


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """A finding for each home that the times can carry, and none where they cannot."""
    clusters = clusters_of(sightings_of(clues.of(PlaceClue, ADVISORY.id)))
    for home in residences(clusters, clues.as_of):
        cluster = home.cluster
        evidence = tuple(one.clue for one in cluster.sightings)
        nights = len(cluster.nights)
        yield Draft(
            key=f"{cluster.centre.lat:.3f},{cluster.centre.lon:.3f}",
            summary=f"{items(len(evidence), 'photo')} from {items(nights, 'night')} and {items(len(cluster.days), 'day')} "
            f"{_SAYS[home.claim]}, to within about {cluster.radius_m:.0f} m.",
            evidence=evidence,
            confidence=(Confidence.A if nights >= 5 else Confidence.B) if home.firm else Confidence.C,
            weighing=Weighing(impact=3) if home.claim is HomeClaim.PAST else Weighing(),
            place=PlaceClue(
                spotter=ADVISORY.id,
                at=evidence[0].at,
                kind=PlaceKind.PHOTO,
                place=cluster.centre,
                radius_m=cluster.radius_m,
            ),
            home_claim=home.claim,
        )


CHECK = Check(advisory=ADVISORY, conclude=conclude, spotters=(on(Photo, placed),))
