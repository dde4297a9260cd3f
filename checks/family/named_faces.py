"""FAM-04: relatives whose faces carry names in the pictures of a cloud album."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.kin.family_fixes import ASK_FAMILY
from checks.knowledge.kin.household import draft_for, known, merge, person_clue, resolve
from checks.knowledge.menus.paths import Topic, fix_for
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Draft,
    Family,
    Outcome,
    PersonClue,
    Photo,
    Scene,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "family.named-faces"
_TIMES: Final = 3
_FACES_IN_A_PHOTO: Final = 20


def _spot(record: Photo, _scene: Scene) -> Iterator[PersonClue]:
    for name in record.people[:_FACES_IN_A_PHOTO]:
        if name.strip():
            yield person_clue(_ID, record, name.strip(), "")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    # Whoever names faces writes first names, and means the family: unlike in a tag, a first name is enough.
    family = known(clue for clue in clues.of(PersonClue) if clue.spotter != _ID)
    for person in merge(resolve(clues.of(PersonClue, _ID), family)):
        photos = len({clue.at for clue in person.clues})
        if photos >= _TIMES:
            what = f"({person.relation}) is named on the face in {photos} pictures"
            yield draft_for(person, what, Weighing(impact=4 if person.group.child else None))


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-04",
        title="Relatives' faces carry names",
        why=(
            "A name on a face goes with the picture into shared albums and into every download: it tells whoever opens them "
            "what the family looks like, and when and where they were together."
        ),
        doubt="The face belongs to somebody else of that name, or the program gave the name to a wrong face.",
        likelihood=3,
        impact=3,
        fixes=(
            fix_for("Take the names off the faces, or switch face groups off altogether.", Topic.FACES),
            fix_for("Do not share an album or a download whose faces carry names.", Topic.ALBUM),
            ASK_FAMILY,
        ),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    spotters=(on(Photo, _spot),),
    uses=(PersonClue,),
    conclude=_conclude,
)
