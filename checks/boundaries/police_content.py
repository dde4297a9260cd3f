"""BND-02: police work told, or official content posted, on a personal account."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.work.duty import DUTY_EXPRESSION, HALF_TOPIC, WEAK_TOPIC, WORDS_ONLY, duty_cues
from checks.knowledge.work.work_clues import FORMER, passage
from checks.knowledge.work.work_fixes import ASK_FIRST, HIDE_POST, OLD_POSTS
from checks.knowledge.work.work_wording import once
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Effort,
    EmployerClue,
    Family,
    Fix,
    Hit,
    Outcome,
    PassageClue,
    Post,
    PostKind,
    Scene,
    Weighing,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "boundaries.police-content"
# Whose clues say that the account is an officer's: its profile names the rank, or its holder the employer.
_PROFILE: Final = "boundaries.rank-in-bio"


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    record = hit.record
    # An event is a post where a platform shows it to others; an entry of one's own calendar is none.
    entry = isinstance(record, Post) and record.kind is PostKind.EVENT and scene.account.platform != "facebook"
    if isinstance(record, Post) and scene.account.private and not entry:
        for cue in duty_cues(hit.text):
            told = cue.cue + FORMER if cue.former else cue.cue
            yield passage(_ID, record, told, cue.topic)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = tuple(sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.at, clue.topic, clue.cue)))
    sure = {clue.at for clue in found if clue.topic not in (WEAK_TOPIC, HALF_TOPIC, WORDS_ONLY)}
    # Where a post, the profile or the employer has told the job beyond doubt, a word that might be anybody's is the job too.
    known = bool(sure) or any(True for _ in clues.of(EmployerClue)) or any(True for _ in clues.of(PassageClue, _PROFILE))
    if not known:
        found = tuple(clue for clue in found if clue.topic != HALF_TOPIC)
    strong = {clue.at for clue in found if clue.topic != WEAK_TOPIC}
    weak = {clue.at for clue in found} - strong
    reasons = len({(clue.at, clue.cue) for clue in found if clue.at in weak})
    # One number to call or one hashtag is what any citizen posts; a whole appeal, or a second post, is more.
    if not strong and reasons < 2:
        return
    posts = len(strong | weak)
    told = any(clue.topic not in (WEAK_TOPIC, WORDS_ONLY) for clue in found)
    former = all(clue.cue.endswith(FORMER) for clue in found)
    yield Draft(
        key="police-content",
        summary=f"{'One post' if posts == 1 else f'{posts} posts'} on a personal account "
        f"{'tells' if posts == 1 else 'tell'} of "
        f"{'former ' if former else ''}police work or carry official content.",
        evidence=found,
        confidence=Confidence.B if told or len(strong) > 1 else Confidence.C,
        weighing=Weighing(likelihood=3 if former else None),
        notes=("These are passages to read; nothing is said about whether they were allowed.",),
    )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.BOUNDARIES,
        row="BND-02",
        title="Police work appears on a personal account",
        why="Posts about shifts, arrests and appeals show the job to everybody who reads a private account, can be "
        "quoted in court, and may be "
        "taken for the force's own word.",
        doubt="A joke, a shared news item, or words about somebody else's work would change this. Read each passage "
        "in its context.",
        likelihood=4,
        impact=3,
        fixes=(
            HIDE_POST,
            OLD_POSTS,
            ASK_FIRST,
            Fix(
                "Ask for official content to be posted by the force's account.",
                "Your force's communications team",
                Effort.ASK_OTHERS,
            ),
        ),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    listeners=(listen(once(DUTY_EXPRESSION), _words),),
    uses=(EmployerClue, PassageClue),
)
