"""PUB-21: an official page is not kept up: long gaps between its posts, or none for weeks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from statistics import median
from typing import Final

from checks.knowledge.accounts.account_facts import clock, day, platform_of
from checks.knowledge.content.content_posts import OFFICIAL, official_page, own_post
from scanner.api import AccountClue, Advisory, Check, Clues, Confidence, Draft, Effort, Family, Fix, Post, PostKind, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.stale-page"
_GAP: Final = 21
_LAST: Final = 28
_FEWEST: Final = 5
_PUBLISHED: Final = frozenset({PostKind.POST, PostKind.CAPTION, PostKind.EVENT})


def _post(record: Post, scene: Scene) -> Iterator[AccountClue]:
    if official_page(scene) and own_post(record) and record.kind in _PUBLISHED and record.when:
        yield AccountClue(
            spotter=_ID,
            at=record.at,
            when=record.when,
            audience=record.audience,
            platform=platform_of(scene),
            account_class=scene.account.account_class,
            kind="post",
            value=record.when.at.date().isoformat(),
            handle=scene.account.handle,
        )


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    pages: dict[tuple[str, str], list[AccountClue]] = {}
    for clue in set(clues.of(AccountClue, _ID)):
        pages.setdefault((clues.whose(clue), clue.platform), []).append(clue)
    for (whose, platform), mine in sorted(pages.items()):
        posts = sorted(mine, key=lambda clue: (clock(clue.when), clue.at))
        days = sorted({clock(clue.when).date() for clue in posts})
        newest = max(
            (life.newest for (who, where), life in clues.lives.items() if (who, where) == (whose, platform) and life.newest),
            key=clock,
            default=clues.as_of,
        )
        silent = (clock(newest).date() - days[-1]).days if newest else 0
        usual = median((after - before).days for before, after in pairwise(days)) if len(days) >= _FEWEST else 0
        last = posts[-1]
        if silent > _LAST and last.when:
            said = f"has had no post since {day(last.when)}, {silent} days before the newest entry of its export"
        elif usual > _GAP:
            said = f"is updated every {usual:.0f} days (in the median)"
        else:
            continue
        yield Draft(
            key=f"{platform}/{last.handle.casefold()}",
            summary=f"An official page {said}.",
            evidence=(last,),
            confidence=Confidence.B,
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-21",
        title="An official page is not kept up",
        why="People write to a page that looks open and wait for help; a page that nobody looks after is "
        "also the easiest to take over.",
        doubt="Posts that were not exported, or a pause announced on the page, would change this.",
        likelihood=3,
        impact=1,
        fixes=(
            Fix(
                "Post at least every two weeks, or close the page and say where to go instead.",
                "The page's own plan",
                Effort.AN_HOUR,
            ),
        ),
        lasting=True,
    ),
    conclude=_conclude,
    classes=OFFICIAL,
    spotters=(on(Post, _post),),
)
