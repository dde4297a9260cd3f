"""What a police page says of people who were sentenced (PUB-04)."""

from __future__ import annotations

from typing import Final

from checks.knowledge.content.content_appeals import PEOPLE
from checks.knowledge.content.content_people import somebody_named
from checks.knowledge.words.scales import AGAINST, Cue, Reading, Scale

__all__ = [
    "CONVICTED",
    "LENGTH",
    "convicted",
]

_PERSON: Final = "a person"
_SENTENCE: Final = "a sentence of a court"
LENGTH: Final = (
    r"(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"eighteen|twenty|thirty)"
    r"(?: and a half)?[- ](?:years?|months?|weeks?)(?: and a half)?)"
)
CONVICTED: Final = Scale(
    (_SENTENCE, _PERSON),
    4,
    (
        Cue(
            _SENTENCE,
            2,
            r"\b(?:begins?|starts?|starting|beginning) (?:\w+ ){0,2}\d+ (?:years?|months?)\b|\b\d+ years between them\b",
        ),
        Cue(
            _SENTENCE,
            2,
            r"\blocked up\b",
        ),
        Cue(
            _PERSON,
            1,
            r"\b(?:ringleader|brothers?|dealer'?s?|killer|rapist|paedo\w*|conman|fraudster|stalker|mother|father|"
            r"husband|son)\b",
        ),
        Cue(
            _SENTENCE,
            3,
            r"\b(?:jailed|imprisoned|locked up for \w+|behind bars|sent (?:down|to prison)|put away|banged up|"
            r"sentenced|convicted|"
            r"found guilty|pleaded guilty|handed (?:a |an )?(?:\w+[- ]?){1,3}(?:sentence|term|order)|suspended sentence|"
            r"life sentence|community order|disqualified|banned from driving|starts? (?:a|his|her) (?:\w+ "
            r")?(?:sentence|stretch))\b",
        ),
        Cue(
            _SENTENCE,
            2,
            r"\b(?:got|gets|given|serv(?:e|ing)|doing|facing|received|term of) (?:\w+ )?(?:\d+|two|three|four|five|six|"
            r"seven|eight|"
            r"nine|ten|twelve|fifteen|eighteen|twenty) (?:and a half )?(?:years?|months?|weeks?)\b(?! (?:of|old|ago|"
            r"since|with)\b)",
        ),
        Cue(
            _SENTENCE,
            3,
            rf"\b{LENGTH} (?:inside|behind bars|in (?:prison|jail|custody)|stretch|sentence|jail|prison|term|at his "
            rf"majesty|for (?:this|the|his|her)|to think)|"
            rf"\bgoing down for (?:\w+ )?{LENGTH}|\b(?:judge|court|magistrates|jury) (?:gave|handed|put|sent|found)\b|"
            rf"\bgave (?:him|her|them) "
            rf"(?:\w+ )?{LENGTH}|\bstart(?:s|ed|ing) (?:a|an|his|her) (?:\w+ )?{LENGTH}|"
            rf"\bjustice\b.{{0,40}}?\b{LENGTH}",
        ),
        Cue(_PERSON, 1, rf"\b(?:{PEOPLE}|he|she|him|her|they|the (?:two|three|four|five|faces?|smile) (?:who|that|of))\b"),
        Cue(
            "shown or named",
            1,
            r"\b(?:mug ?shots?|pictured|photo\w*|image|picture|face|here's|here is|this|court|judge|robbery|burglary|"
            r"assault|drugs?|"
            r"dealing|murder|rape|theft|fraud|driving|prison|cell|months?|years?)\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:service|dog|(?:station|our) gardens?|weeds?|officer of the year|retire\w*|archive date|link to "
            r"(?:the )?(?:court|release)|"
            r"career|quiz|charity|cadets?|ago today|history|museum|in (?:18|19)\d\d|life ban for (?:fun|biscuits))\b",
        ),
    ),
)


def convicted(text: str) -> Reading | None:
    """Whether a text tells of somebody's sentence."""
    return CONVICTED.read_with(text, _PERSON, 1, lambda: somebody_named(text))
