"""BND-09: passages in a person's own words that somebody should read. They are shown, never labelled and never scored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.work.reading import READING, passage_to_read
from checks.knowledge.work.work_clues import passage
from checks.knowledge.work.work_fixes import ASK_FIRST, HIDE_POST
from checks.knowledge.work.work_wording import once
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Effort,
    Family,
    Fix,
    Hit,
    PassageClue,
    Post,
    PostKind,
    Scene,
    Voice,
    Weighing,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "boundaries.read-this"


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    record = hit.record
    if hit.voice is not Voice.OWN or not (found := passage_to_read(hit.text)):
        return
    # A message is never quoted, and where people are listed no words that might name one of them.
    private = isinstance(record, Post) and record.kind is PostKind.MESSAGE
    words = "its words are not repeated here" if private or scene.persons is not None else f"“{found.words}”"
    yield passage(_ID, record, words, f"read this ({found.rule})")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = tuple(sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.at, clue.topic)))
    if found:
        texts = len({clue.at for clue in found})
        yield Draft(
            key="read-this",
            summary=f"{'One text holds' if texts == 1 else f'{texts} texts hold'} words that a person should read in their "
            "context.",
            evidence=found,
            confidence=Confidence.C,
            weighing=Weighing(fixed_likelihood=True),
            notes=(
                "This is a reading list. Nothing is said about what the passages mean or what they say of their writer: the "
                "figures above are the lowest there are, because no figure would be fair.",
                "Quotations, jokes, songs and reclaimed words are left out where the wording shows them; it often does not.",
            ),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.BOUNDARIES,
        row="BND-09",
        title="Passages for a person to read",
        why="Others may quote such words without what stood around them. Better to have read them first, and to know what "
        "one would say of them.",
        doubt="A quotation, a joke among friends, irony, somebody's own word for himself or herself, or another sense of the "
        "word would each settle it: read the whole conversation.",
        likelihood=1,
        impact=1,
        fixes=(
            Fix(
                "Read each passage with what stands around it, best with somebody you trust.",
                "Open the file and pointer that stand beside each passage",
                Effort.AN_HOUR,
            ),
            ASK_FIRST,
            HIDE_POST,
        ),
        references=("College of Policing, Code of Ethics (2014), standard 7.5",),
    ),
    conclude=_conclude,
    listeners=(listen(once(READING.expression), _words),),
)
