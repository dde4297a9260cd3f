"""COL-08: a colleague whom the authority lists as being in a sensitive role is named or tagged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.contacts.people_named import people_in
from checks.knowledge.work.work_clues import individual, passage
from checks.knowledge.work.work_fixes import HIDE_POST, UNTAG
from scanner.api import (
    Advisory,
    Band,
    Check,
    Clues,
    Confidence,
    Draft,
    Effort,
    Family,
    Fix,
    Interaction,
    InteractionKind,
    MentionClue,
    PassageClue,
    PersonHit,
    Photo,
    Post,
    Record,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.sensitive-colleague"
_HANDLE: Final = "handle"
_PEOPLE_LOOKED_AT: Final = 20
# What others did to the account is not what its holder shows.
_INBOUND: Final = frozenset({InteractionKind.TAGGED_BY, InteractionKind.ENDORSED_BY})


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if scene.colleagues is None or not individual(scene):
        return
    for name in record.tagged[:_PEOPLE_LOOKED_AT]:
        yield from _listed(record, scene.colleagues.by_name(name), "tagged")
    for person in people_in(record.text)[:_PEOPLE_LOOKED_AT]:
        yield from _listed(record, scene.colleagues.by_name(person.name), "named in a text")


def _photo(record: Photo, scene: Scene) -> Iterator[PassageClue]:
    if scene.colleagues is not None and individual(scene):
        for name in record.people[:_PEOPLE_LOOKED_AT]:
            yield from _listed(record, scene.colleagues.by_name(name), "named in a picture")


def _done(record: Interaction, scene: Scene) -> Iterator[PassageClue]:
    if scene.colleagues is not None and record.handle and record.kind not in _INBOUND and individual(scene):
        yield from _listed(record, scene.colleagues.by_handle(record.handle), _HANDLE)


def _listed(record: Record, hits: list[PersonHit], how: str) -> Iterator[PassageClue]:
    # The reference alone is kept, never the name.
    if hits:
        yield passage(_ID, record, hits[0].person_ref, how)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    at_work = {clue.at for clue in clues.of(MentionClue)}
    found = sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.cue, clue.at, clue.topic))
    for reference in dict.fromkeys(clue.cue for clue in found):
        mine = tuple(clue for clue in found if clue.cue == reference)
        # A name alone may be a namesake's; beside a rank or a shift it is a colleague's.
        sure = Confidence.A if any(clue.topic == _HANDLE for clue in mine) else Confidence.C
        if sure is Confidence.C and any(clue.at in at_work for clue in mine):
            sure = Confidence.B
        yield Draft(
            key=reference,
            summary=f"The account may name a colleague on the authority's list of sensitive roles (reference {reference})."
            if sure is Confidence.C
            else f"The account names a colleague on the authority's list of sensitive roles (reference {reference}).",
            evidence=mine,
            confidence=sure,
            person_ref=reference,
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-08",
        title="A colleague in a sensitive role is named",
        why="Whoever looks for a covert officer looks at whom known officers name, tag and stand beside. One old picture with "
        "a name is enough to end a legend, and with it sometimes a life.",
        doubt="A namesake, a name that the force itself has published, or a list that is out of date would change this.",
        likelihood=5,
        impact=5,
        fixes=(
            Fix(
                "Tell the unit's security officer before anything is deleted: they know what to keep and whom to warn.",
                "In person or by a secure line",
                Effort.ASK_OTHERS,
            ),
            UNTAG,
            HIDE_POST,
        ),
        references=("COL-08",),
        lasting=True,
        floor=Band.HIGH,
    ),
    conclude=_conclude,
    spotters=(on(Post, _post), on(Photo, _photo), on(Interaction, _done)),
    uses=(MentionClue,),
    needs_colleagues=True,
)
