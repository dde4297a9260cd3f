"""COL-07: a colleague is tagged or named together with a rank, a shift or a team."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.work.colleague_names import TEAM_EXPRESSION, named_colleagues
from checks.knowledge.work.work_clues import individual, mention
from checks.knowledge.work.work_fixes import HIDE_POST, TAG_REVIEW, TELL_COLLEAGUE, UNTAG
from checks.knowledge.work.work_wording import once
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Hit,
    MentionClue,
    Outcome,
    PersonClue,
    Post,
    Scene,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.tagged-colleague"


def _words(hit: Hit, scene: Scene) -> Iterator[MentionClue]:
    record = hit.record
    if isinstance(record, Post) and individual(scene):
        for colleague in named_colleagues(hit.text, record.tagged, scene.names + scene.account.names):
            cue = colleague.cue if colleague.sure else f"{colleague.cue} (by the wording)"
            yield mention(_ID, record, colleague.name, cue)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    # A name without a relation is somebody tagged, and no relative yet.
    relatives = {clue.name.casefold() for clue in clues.of(PersonClue) if clue.name and clue.relation}
    by_name: dict[str, list[MentionClue]] = {}
    for clue in sorted(set(clues.of(MentionClue, _ID)), key=lambda clue: (clue.at, clue.name, clue.cue)):
        # A relative on a night out is no colleague, unless a rank or a tag says so.
        if clue.name.casefold() not in relatives or "(by the wording)" not in clue.cue:
            by_name.setdefault(clue.name.casefold().lstrip("@"), []).append(clue)
    for name, mine in sorted(by_name.items()):
        posts = len({clue.at for clue in mine})
        yield Draft(
            key=name,
            summary=f"{mine[0].name} can be recognised as a police colleague from "
            f"{'a post' if posts == 1 else f'{posts} posts'} on this account.",
            evidence=tuple(mine),
            confidence=Confidence.B,
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-07",
        title="A colleague is named or tagged with a rank, a shift or a team",
        why="A name beside a rank or a shift tells a stranger that this person is an officer too, and which team to "
        "look at next. "
        "The colleague may have chosen to keep the job off line.",
        doubt="A friend from another walk of life, a public figure, or a colleague whose own public profile names the "
        "job would change this.",
        likelihood=4,
        impact=3,
        fixes=(UNTAG, HIDE_POST, TAG_REVIEW, TELL_COLLEAGUE),
        outcome=Outcome.TEAM,
    ),
    conclude=_conclude,
    listeners=(listen(once(TEAM_EXPRESSION), _words),),
    uses=(PersonClue,),
)
