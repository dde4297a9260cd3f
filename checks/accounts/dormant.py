"""ACC-09: an account that its holder has not used for two years and that is still there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from checks.knowledge.accounts.account_facts import clock, day, fact, owned, personal, platform_of
from checks.knowledge.menus.paths import Topic, fix_for
from scanner.api import (
    AccountClue,
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Field,
    Life,
    Location,
    Moment,
    ProfileField,
    Scene,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "accounts.dormant"
_DO: Final = "Close the account, or lock it and take off what is old."
_DAYS: Final = 731
# Without any of these the part of the export that would show use is missing, and nothing can be said.
_SHOW_USE: Final = frozenset({"Post", "Photo", "Track"})
# Where a long silence is usual or says nothing: nobody posts to a mailbox, and a watch is worn or not.
_PLATFORMS: Final = frozenset(
    {"bluesky", "discord", "facebook", "instagram", "linkedin", "mastodon", "reddit", "snapchat", "strava", "tiktok", "x"}
)


def _profile(record: ProfileField, scene: Scene) -> Iterator[AccountClue]:
    if personal(scene) and platform_of(scene) in _PLATFORMS and record.field in (Field.NAME, Field.HANDLE):
        yield fact(_ID, record, scene, "profile", value=record.value[:100])


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    accounts = owned(clues.of(AccountClue, _ID))
    platforms = [owner.platform for owner, _ in accounts]
    for owner, facts in accounts:
        whose = {clues.whose(clue) for clue in facts}
        # The parts of an export that do not say whose they are belong to the one account there is.
        alone = platforms.count(owner.platform) == 1
        lives = [
            life for (who, platform), life in clues.lives.items() if platform == owner.platform and (alone or who in whose)
        ]
        newest = max((life.newest for life in lives if life.newest), key=clock, default=None)
        last = _last_act(lives)
        if last is None or newest is None or (clock(newest) - clock(last[0])).days <= _DAYS:
            continue
        yield Draft(
            key=owner.key,
            summary=f"The {owner} has not been used since {day(last[0])}, as far as its export of {day(newest)} tells.",
            evidence=(_at(*last, facts[0]),),
            confidence=Confidence.B,
            weighing=Weighing(fixed_likelihood=True),
            fixes=(fix_for(_DO, Topic.CLOSE, [owner.platform]),),
        )


def _last_act(lives: Sequence[Life]) -> tuple[Moment, Location] | None:
    acts = [(kind, act) for life in lives for kind, act in life.acts.items()]
    if not any(kind in _SHOW_USE for kind, _ in acts):
        return None
    return max((act for _, act in acts), key=lambda act: (clock(act[0]), act[1]))


def _at(when: Moment, at: Location, profile: AccountClue) -> AccountClue:
    return AccountClue(
        spotter=_ID,
        at=at,
        when=when,
        platform=profile.platform,
        account_class=profile.account_class,
        kind="the last thing done there",
        value=day(when),
        handle=profile.handle,
    )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-09",
        title="An account that is no longer used is still there",
        why="Nobody looks after it: its old posts stay open, its password is an old one, and nobody notices when somebody else "
        "signs in.",
        doubt="Use that leaves no trace in an export, such as reading, or a part of the export that was not handed in, would "
        "change this.",
        likelihood=3,
        impact=3,
        fixes=(fix_for(_DO, Topic.CLOSE),),
        # That it lies idle gets no less true with time.
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(ProfileField, _profile),),
)
