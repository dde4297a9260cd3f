"""FAM-05: answers to password recovery questions: mother's maiden name, first school, first pet, first car."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

from checks.knowledge.family_fixes import EDIT_POSTS, NEW_ANSWERS
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
    Voice,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "family.recovery-answers"
_QUESTIONS: Final = (
    ("mother's maiden name", r"(?:mother|mum|mam|mom)['’]?s maiden name"),
    ("first pet", r"(?:first|childhood) pet(?:['’]s name)?|name of (?:my |your )?first pet"),
    ("first school", r"(?:first|primary|infant) school"),
    ("first car", r"first car"),
    ("street of childhood", r"(?:street|road) (?:i|you) grew up (?:on|in)|childhood street"),
    ("favourite teacher", r"favou?rite teacher"),
    ("place of birth", r"place of birth|birthplace|town (?:i|you) (?:was|were) born in"),
)
_ANSWER: Final = (
    r"(?:\s*[:=?–—-]\s*|\s+(?:was|is)(?: called| named)?(?: an?| the| my| St\.?)?\s+)(?:an? |the )?([A-Z][\pL'’&-]+)"
)
_WARNING: Final = re.compile(
    r"\b(?:don['’]?t|never|scams?|phishing|passwords?|security questions?|beware|fraud\w*|hackers?|giving away)\b",
    re.IGNORECASE,
)


def _spot(topic: str, hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    if hit.voice is not Voice.OWN or _WARNING.search(hit.text):
        return
    mine = re.search(r"\bmy\b", hit.before(25), re.IGNORECASE) is not None
    if mine or re.search(r"[:=?–—-]", hit.matched[-len(hit.groups[0] or "") - 4 :]):
        yield PassageClue(
            spotter=_ID,
            at=hit.record.at,
            when=hit.record.when,
            audience=hit.record.audience,
            cue="an answer stands in the account holder's own words",
            topic=topic,
        )


def _listener(topic: str, question: str) -> Listener:
    spot: Callable[[Hit, Scene], Iterable[PassageClue]] = partial(_spot, topic)
    return listen(rf"\b(?i:{question}){_ANSWER}", spot, case_sensitive=True)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = clues.of(PassageClue, _ID)
    topics = sorted({clue.topic for clue in found})
    for topic in topics:
        evidence = tuple(clue for clue in found if clue.topic == topic)
        # A list of several such answers is a quiz; a single one may be an ordinary sentence.
        sure = len(topics) > 1 or topic == "mother's maiden name"
        yield Draft(
            key=topic,
            summary=f"An answer to a common recovery question can be read: {topic}",
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
    listeners=tuple(_listener(topic, question) for topic, question in _QUESTIONS),
    conclude=_conclude,
)
