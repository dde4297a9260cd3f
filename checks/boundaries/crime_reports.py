"""BND-03: reports of crime are taken or answered from a personal account."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.work.public_contact import REPORT_EXPRESSION, takes_reports
from checks.knowledge.work.work_clues import passage
from checks.knowledge.work.work_fixes import ASK_FIRST
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
    Outcome,
    PassageClue,
    Post,
    Scene,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "boundaries.crime-reports"


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    record = hit.record
    if isinstance(record, Post) and scene.account.private:
        cue = takes_reports(hit.text)
        if cue:
            yield passage(_ID, record, cue, "reports of crime")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = tuple(sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.at, clue.cue)))
    if found:
        posts = len({clue.at for clue in found})
        yield Draft(
            key="crime-reports",
            summary=f"{'One text' if posts == 1 else f'{posts} texts'} on a personal account take or answer what "
            f"reads as a report of crime.",
            evidence=found,
            confidence=Confidence.B,
            notes=("These are passages to read; nothing is said about whether they were right or wrong.",),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.BOUNDARIES,
        row="BND-03",
        title="Reports of crime reach a personal account",
        why="A report that arrives in a private inbox is recorded nowhere: it can be lost, the caller may wait for "
        "help that does not come, and "
        "personal details of victims end up on a private phone.",
        doubt="Help as a neighbour, a joke, or a customer's complaint in other words would change this.",
        likelihood=3,
        impact=4,
        fixes=(
            Fix(
                "Answer such messages with one set sentence: “Please call 101, or 999 in an emergency. I cannot take "
                "reports here.”"
            ),
            Fix(
                "Hand over any report that has not been recorded.",
                "Your supervisor or the force control room",
                Effort.ASK_OTHERS,
            ),
            ASK_FIRST,
        ),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    listeners=(listen(once(REPORT_EXPRESSION), _words),),
)
