"""Pictures that carry a place, taken night after night within a few steps: the person's home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checks.knowledge.home.home_fixes import PHOTO_FIXES
from checks.knowledge.whereabouts.dwelling import dwellings
from checks.knowledge.whereabouts.dwelling_words import drafts
from checks.knowledge.whereabouts.places import precision_m
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Draft,
    Family,
    Outcome,
    Photo,
    PlaceClue,
    PlaceKind,
    Scene,
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


def placed(photo: Photo, scene: Scene) -> Iterable[PlaceClue]:
    """The place of a picture. A phone in the open is good to some 10 m; rounded places are as coarse as their last digit.

    Who took a picture on a web page nobody says: where its nights were spent tells nothing of the account holder.
    """
    if photo.place is not None and scene.platform != "page":
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
    """A finding for each home that the times of pictures alone can carry, and none where they cannot."""
    yield from drafts(ADVISORY.id, clues, [one for one in clues.drawn(dwellings) if one.by == ADVISORY.id])


CHECK = Check(advisory=ADVISORY, conclude=conclude, spotters=(on(Photo, placed),))
