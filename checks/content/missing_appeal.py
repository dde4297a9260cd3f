"""PUB-02: an appeal for a missing person is left up, and no later post says that the person was found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from hashlib import sha256
from typing import Final

from checks.knowledge.accounts.account_facts import clock
from checks.knowledge.content.content_appeals import found_again, missing_appeal
from checks.knowledge.content.content_fixes import CORRECT, LINK_INSTEAD, REMOVE, REMOVE_DATE
from checks.knowledge.content.content_people import somebody_named
from checks.knowledge.content.content_posts import OFFICIAL, official_page, own_post
from checks.knowledge.work.work_clues import named
from scanner.api import Advisory, Check, Clues, Confidence, Draft, Family, Moment, NameClue, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.missing-appeal"
_APPEAL: Final = "appeal for a missing person"
_FOUND: Final = "says that somebody was found"
_DAYS: Final = 7
_SOON: Final = timedelta(days=60)


def _post(record: Post, scene: Scene) -> Iterator[NameClue]:
    if official_page(scene) and own_post(record):
        if missing_appeal(record.text):
            yield named(_ID, record, _APPEAL, _key(record.text))
        if found_again(record.text):
            yield named(_ID, record, _FOUND, _key(record.text))


def _key(text: str) -> str:
    # Only whether two names are one matters: the name itself is not for the report.
    name = somebody_named(text)
    return sha256(name.casefold().encode()).hexdigest()[:16] if name else ""


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    told = sorted(set(clues.of(NameClue, _ID)), key=lambda clue: (clue.at, clue.kind))
    finds: dict[str, list[NameClue]] = {}
    for clue in told:
        if clue.kind == _FOUND:
            finds.setdefault(clues.whose(clue), []).append(clue)
    left: list[PassageClue] = []
    for clue in told:
        newest = _newest(clues, clue)
        old = clue.when and newest and (clock(newest) - clock(clue.when)).days >= _DAYS
        if clue.kind == _APPEAL and old and not _closed(clue, finds.get(clues.whose(clue), ())):
            left.append(_passage(clue))
    if left:
        yield Draft(
            key="missing",
            summary=f"{'An appeal' if len(left) == 1 else f'{len(left)} appeals'} for a missing person on an "
            f"official page, more than "
            f"{_DAYS} days before the newest post, and no later post says that the person was found.",
            evidence=tuple(left),
            confidence=Confidence.B,
            notes=("A post or comment that was not exported, or one that says it in other words, may have closed the appeal.",),
        )


def _passage(clue: NameClue) -> PassageClue:
    return PassageClue(
        spotter=_ID,
        at=clue.at,
        when=clue.when,
        audience=clue.audience,
        cue="no later post says that somebody was found",
        topic=_APPEAL,
    )


def _newest(clues: Clues, clue: NameClue) -> Moment | None:
    found = [life.newest for (who, _), life in clues.lives.items() if who == clues.whose(clue) and life.newest is not None]
    return max(found, key=clock, default=clues.as_of)


def _closed(appeal: NameClue, finds: Sequence[NameClue]) -> bool:
    """Whether a later post closes it: one of the same name, or soon after one that gives no name."""
    begun = clock(appeal.when)
    for find in finds:
        after = clock(find.when) - begun if find.when else timedelta()
        if after < timedelta() or find.at == appeal.at:
            continue
        if find.value == appeal.value if find.value and appeal.value else after <= _SOON:
            return True
    return False


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-02",
        title="An appeal for a missing person is left up",
        why="The person is home and stays “missing” for everybody who searches the name; some ran from "
        "somebody who now reads where "
        "they were seen.",
        doubt="A person who is still missing, or an appeal that was closed in another way, would change this.",
        likelihood=5,
        impact=3,
        fixes=(CORRECT, REMOVE, LINK_INSTEAD, REMOVE_DATE),
        references=("College of Policing APP, Missing persons: publicity",),
    ),
    conclude=_conclude,
    classes=OFFICIAL,
    spotters=(on(Post, _post),),
)
