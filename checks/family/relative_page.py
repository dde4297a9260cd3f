"""FAM-07: a relative's own page tells the officer's job. Only pages that the case lists, with the relative's agreement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.home.stated import items
from checks.knowledge.kin.family_fixes import ASK_FAMILY
from checks.knowledge.kin.relative_pages import JOB_EXPRESSION, listed, tells_the_job
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
    PageText,
    PassageClue,
    Scene,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "family.relative-page"


def _spot(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    record = hit.record
    if not scene.relatives or not isinstance(record, PageText):
        return
    page = listed(record.page, record.at.member, scene.relatives)
    if page is not None and tells_the_job(hit.text, scene.names):
        yield PassageClue(
            spotter=_ID, at=record.at, when=record.when, audience=record.audience, cue="tells the job", topic=page.page
        )


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.topic, clue.at))
    pages = {page.page: page for page in scene.relatives}
    for address, group in groupby(found, key=lambda clue: clue.topic):
        mine, page = tuple(group), pages[address]
        whose = f"{page.name} ({page.relation})" if page.relation else page.name
        yield Draft(
            key=address,
            summary=f"A page of {whose} tells that somebody of the family is with the police ({items(len(mine), 'passage')}).",
            evidence=mine,
            confidence=Confidence.B,
            notes=(
                f"The page was read because the case lists it with the agreement of {page.name} of "
                f"{page.agreed.day} {page.agreed:%B %Y}. It is theirs: nothing here is the officer's doing.",
            ),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-07",
        title="A relative's page tells the officer's job",
        why=(
            "However little the officer shows, one proud line on a partner's open page names the job, and the page leads on to "
            "the home, the children and the routine of both."
        ),
        doubt="The words are about somebody else in the police, or were meant in jest.",
        likelihood=4,
        impact=4,
        fixes=(
            Fix(
                "Go through the passages together: leave out job, force and rank, or show the page to friends only. It is the "
                "relative's choice.",
                effort=Effort.ASK_OTHERS,
            ),
            ASK_FAMILY,
        ),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    conclude=_conclude,
    listeners=(listen(once(JOB_EXPRESSION), _spot),),
)
