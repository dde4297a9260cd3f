"""BND-05: the same text stands on a personal and on a professional or official account."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec.structs import replace

from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.words.same_text import text_print
from checks.knowledge.work.work_clues import passage
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Outcome,
    PassageClue,
    Post,
    PostKind,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "boundaries.cross-posted"
_PRIVATE: Final = "personal account"
_POLICE: Final = "police account"
_KINDS: Final = frozenset({PostKind.POST, PostKind.CAPTION, PostKind.GROUP_POST, PostKind.EVENT})
# What one account posts again and again ("Good morning …") is a habit of speech, not a copy.
_HABIT: Final = 3
_SAME_DAY: Final = 86_400


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    # Where nobody has said which account is which, no two can be told apart.
    if record.kind in _KINDS and not scene.account.assumed and (found := text_print(record.text)):
        yield passage(_ID, record, found, _PRIVATE if scene.account.private else _POLICE)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    told = clues.of(PassageClue, _ID)
    if len({clue.topic for clue in told}) < 2:
        return
    texts: dict[str, list[PassageClue]] = defaultdict(list)
    for clue in told:
        texts[clue.cue].append(clue)
    evidence: list[PassageClue] = []
    shared, at_once = 0, False
    for found in texts.values():
        sides = [[clue for clue in found if clue.topic == side] for side in (_PRIVATE, _POLICE)]
        if all(0 < len({clue.at for clue in side}) <= _HABIT for side in sides):
            shared += 1
            at_once = at_once or _within_a_day(*sides)
            evidence += found
    if evidence:
        yield Draft(
            key="cross-posted",
            summary=f"{'One text stands' if shared == 1 else f'{shared} texts stand'} word for word both on a personal and "
            "on a police account: whoever sees both knows that they are one person's.",
            evidence=tuple(
                replace(clue, cue=f"on the {clue.topic}", topic="the same text")
                for clue in sorted(evidence, key=lambda clue: (clue.cue, clue.topic, clue.at))
            ),
            confidence=Confidence.B if shared > 1 or at_once else Confidence.C,
        )


def _within_a_day(ours: list[PassageClue], theirs: list[PassageClue]) -> bool:
    """At most three on either side are compared."""
    times = [[clue.when.at.replace(tzinfo=None) for clue in side if clue.when] for side in (ours, theirs)]
    return any(abs((one - other).total_seconds()) <= _SAME_DAY for one in times[0][:_HABIT] for other in times[1][:_HABIT])


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.BOUNDARIES,
        row="BND-05",
        title="The same text was posted on a personal and a police account",
        why="A search for one sentence leads from the account that shows the rank to the one that shows the family.",
        doubt="A text that both copied from somebody else, or a personal account that only friends see, would change this.",
        likelihood=4,
        impact=3,
        fixes=(
            fix_for("Take the copies off the personal account.", Topic.DELETE_POST),
            fix_for("Switch off what posts to both accounts at once.", Topic.CROSS_POSTS),
        ),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    spotters=(on(Post, _post),),
)
