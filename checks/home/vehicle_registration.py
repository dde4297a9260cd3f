"""The registration of the person's own car, in their words, in a listing or in the name of a picture's file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.home.home_fixes import ADDRESS_FIXES
from checks.knowledge.home.plates import PLATE, normal_plate, of_own_vehicle
from checks.knowledge.home.stated import items
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Fix,
    Hit,
    NameClue,
    Photo,
    Record,
    Scene,
    Voice,
    listen,
    on,
)

__all__ = ["CHECK"]

ADVISORY: Final = Advisory(
    id="home.vehicle-registration",
    version="1.0",
    family=Family.HOME,
    row="LOC-13",
    title="The registration of the own car can be read",
    why="A plate is looked for on streets and car parks: whoever knows it finds the car outside the house or the station, and "
    "can follow it. Some sites tell make, colour and history by it, and people inside firms have looked up keepers.",
    doubt="The vehicle is somebody else's, or was sold long ago.",
    likelihood=3,
    impact=3,
    fixes=(
        *ADDRESS_FIXES,
        Fix("Cover the plate in pictures of the car before they go online, and leave it out of listings: a buyer can ask."),
    ),
    references=("LOC-13",),
)
_PLATE: Final = "vehicle registration"
_FILE: Final = re.compile(r"(?i)(?:^|[ _-])([a-hj-pr-y]{2}\d{2}[ _-]?[a-hj-pr-z]{3})(?=$|[ _-])")
_CAR_FILE: Final = re.compile(r"(?i)(?:^|[ _-])(?:my|our)[ _-](?:\w+[ _-])?(?:car|van|bike|motor|reg)(?=$|[ _-])")


def heard(hit: Hit, scene: Scene) -> Iterable[NameClue]:
    """A plate in the person's own text whose words make the vehicle theirs."""
    if hit.voice is Voice.OWN and scene.account.private and of_own_vehicle(hit.text, hit.start, hit.end):
        yield _clue(hit.record, normal_plate(hit.matched)[0])


def filed(photo: Photo, scene: Scene) -> Iterable[NameClue]:
    """A picture called ``my car AB12 CDE.jpg``. A plate alone is no sign: platforms give files names of random letters."""
    name = photo.at.member.rpartition("/")[2].rpartition(".")[0]
    found = _FILE.search(name) if scene.account.private and _CAR_FILE.search(name) else None
    if found is not None and normal_plate(found[1].replace("_", " "))[0]:
        yield _clue(photo, normal_plate(found[1].replace("_", " "))[0])


def _clue(record: Record, plate: str) -> NameClue:
    return NameClue(spotter=ADVISORY.id, at=record.at, when=record.when, audience=record.audience, kind=_PLATE, value=plate)


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """One finding a plate."""
    by_plate: dict[str, list[NameClue]] = {}
    for clue in clues.of(NameClue, ADVISORY.id):
        by_plate.setdefault(clue.value, []).append(clue)
    for plate, found in by_plate.items():
        yield Draft(
            key=plate,
            summary=f"The registration {plate} is given as that of the account holder's own vehicle ({items(len(found))}).",
            evidence=tuple(found),
            confidence=Confidence.B if len(found) > 1 else Confidence.C,
        )


CHECK: Final = Check(advisory=ADVISORY, conclude=conclude, spotters=(on(Photo, filed),), listeners=(listen(PLATE, heard),))
