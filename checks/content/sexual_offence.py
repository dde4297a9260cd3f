"""PUB-13: a text tells of a sexual offence and of something by which the victim can be known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import LEGAL, REMOVE, SECURITY
from checks.knowledge.content.content_posts import drafts, read_post
from checks.knowledge.content.content_victims import SEXUAL_EXPRESSION, sexual_identity
from scanner.api import Advisory, Band, Check, Clues, Draft, Family, Hit, PassageClue, Post, Scene, listen

__all__ = ["CHECK"]

_ID: Final = "content.sexual-offence"


def _words(hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    if isinstance(hit.record, Post):
        yield from read_post(_ID, hit.record, "a sexual offence and something that identifies", sexual_identity)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on a sexual offence, with something by which the victim may be known."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-13",
        title="The victim of a sexual offence may be identified",
        why=(
            "From the moment of the allegation the law gives the victim lifelong anonymity; naming, or piecing "
            "together, is an offence, on social media as in print."
        ),
        doubt=(
            "Words about the offender, about fiction or a campaign, or a victim who has waived anonymity in "
            "writing would change this."
        ),
        likelihood=5,
        impact=5,
        fixes=(REMOVE, LEGAL, SECURITY),
        references=(
            "Sexual Offences (Amendment) Act 1992, s.1",
            "Solicitor General’s notice on publishing information online, April 2022",
        ),
        floor=Band.HIGH,
    ),
    conclude=_conclude,
    listeners=(listen(SEXUAL_EXPRESSION, _words),),
)
