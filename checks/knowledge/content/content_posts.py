"""Which account a rule of page content applies to, and how the checks of page content turn posts into clues and findings.

A self-check names no account classes: every account is then taken for a private one, and only the rules that hold for any
account are applied.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.words.scales import Reading
from checks.knowledge.work.work_clues import passage
from scanner.api import AccountClass, Clues, Confidence, Draft, PassageClue, Post, PostKind, Record, Scene, Weighing

__all__ = [
    "OFFICIAL",
    "POLICE",
    "READ_THEM",
    "UNSURE",
    "drafts",
    "official_page",
    "own_post",
    "pictured",
    "police_page",
    "read_post",
]

# For ``Check.classes``: the force's own accounts, and those that speak for the police.
OFFICIAL: Final = frozenset({AccountClass.OFFICIAL_CORPORATE, AccountClass.OFFICIAL_GROUP, AccountClass.OFFICIAL_OTHER})
POLICE: Final = OFFICIAL | {AccountClass.INDIVIDUAL_PROFESSIONAL}
# Ends the topic of a passage that words alone, or one sign alone, speak for.
UNSURE: Final = ", by the wording alone"
READ_THEM: Final = "These are passages to read; nothing is said about whether they were right or wrong."


def official_page(scene: Scene) -> bool:
    """Whether the account is the force's own: corporate, of a group, or another official one."""
    return scene.account.account_class in OFFICIAL


def police_page(scene: Scene) -> bool:
    """Whether the account speaks for the police: the force's own, or an officer's professional one."""
    return scene.account.account_class in POLICE


def own_post(record: Record) -> bool:
    """Whether the record is text that the account holder published, rather than sent to somebody."""
    return isinstance(record, Post) and record.kind is not PostKind.MESSAGE


def pictured(record: Record) -> bool | None:
    """Whether a picture stands with a post; None when the source does not say."""
    if not isinstance(record, Post):
        return None
    return True if record.kind is PostKind.CAPTION else record.pictured


def read_post(
    check: str, record: Post, topic: str, read: Callable[[str], Reading | None], *, image: bool = False
) -> Iterator[PassageClue]:
    """The clue of a post that ``read`` speaks of. ``image``: the rule is about a picture that stands with it."""
    shown = pictured(record)
    if not own_post(record) or (image and shown is False):
        return
    found = read(record.text)
    if found is not None:
        unsure = UNSURE if image and shown is None else ""
        yield passage(check, record, found.reasons, topic + unsure)


def drafts(
    check: str,
    clues: Clues,
    say: Callable[[str], str],
    *,
    confidence: Confidence = Confidence.B,
    weighing: Weighing = Weighing(),  # noqa: B008
    notes: tuple[str, ...] = (READ_THEM,),
) -> Iterator[Draft]:
    """One draft for each topic. ``say`` is given "One post" or "3 posts" and makes the summary."""
    found = sorted(set(clues.of(PassageClue, check)), key=lambda clue: (clue.topic, clue.at, clue.cue))
    for topic, group in groupby(found, key=lambda clue: clue.topic):
        mine = tuple(group)
        posts = len({clue.at for clue in mine})
        yield Draft(
            key=topic,
            summary=say("One post" if posts == 1 else f"{posts} posts"),
            evidence=mine,
            confidence=Confidence.C if topic.endswith(UNSURE) else confidence,
            weighing=weighing,
            notes=notes,
        )
