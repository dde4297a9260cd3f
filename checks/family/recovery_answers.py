"""FAM-05: answers to password recovery questions: mother's maiden name, first school, first pet, first car."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

from checks.knowledge.kin.family_fixes import EDIT_POSTS, NEW_ANSWERS
from checks.knowledge.kin.recovery_questions import ANSWER, QUESTIONS, TOLD, answers, told
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Hit,
    Listener,
    Outcome,
    PassageClue,
    Scene,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "family.recovery-answers"


def _spot(topic: str, rule: Callable[[Hit], bool], hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    if rule(hit):
        yield PassageClue(
            spotter=_ID,
            at=hit.record.at,
            when=hit.record.when,
            audience=hit.record.audience,
            cue="an answer stands in the account holder's own words",
            topic=topic,
        )


def _listener(topic: str, question: str) -> Listener:
    spot: Callable[[Hit, Scene], Iterable[PassageClue]] = partial(_spot, topic, answers)
    return listen(rf"\b(?i:{question}){ANSWER}", spot, case_sensitive=True)


def _told(topic: str, expression: str) -> Listener:
    spot: Callable[[Hit, Scene], Iterable[PassageClue]] = partial(_spot, topic, partial(told, topic))
    return listen(expression, spot, case_sensitive=True)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = clues.of(PassageClue, _ID)
    topics = sorted({clue.topic for clue in found})
    for topic in topics:
        evidence = tuple(clue for clue in found if clue.topic == topic)
        # A list of several such answers is a quiz; a single one may be an ordinary sentence.
        sure = len(topics) > 1 or topic == "mother's maiden name"
        yield Draft(
            key=topic,
            summary=f"An answer to a common recovery question can be read: {topic}.",
            evidence=evidence,
            confidence=Confidence.B if sure else Confidence.C,
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-05",
        title="Answers to password recovery questions can be read",
        why=(
            "Banks and e-mail providers still ask for a mother's maiden name, a first school or a first pet when a password "
            "is "
            "lost. Quizzes that go round collect exactly these."
        ),
        doubt="The answer is a joke, or no account asks this question.",
        likelihood=3,
        impact=3,
        fixes=(EDIT_POSTS, NEW_ANSWERS),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    listeners=tuple(_listener(topic, question) for topic, question in QUESTIONS)
    + tuple(_told(topic, expression) for topic, expression in TOLD),
    conclude=_conclude,
)
