"""ACC-02: strangers can read the list of friends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.accounts.account_facts import latest, owned, personal, setting_fact
from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.words.audience_words import named_audience
from scanner.api import (
    AccountClue,
    Advisory,
    Audience,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Scene,
    Setting,
    SettingKind,
    Worse,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "accounts.friends-visible"
_DO: Final = "Show the list of friends to nobody but yourself."
_WHO: Final = {
    Audience.PUBLIC: "Anyone",
    Audience.FRIENDS_OF_FRIENDS: "Friends of friends",
    Audience.UNKNOWN: "Somebody besides the account holder",
}


def _setting(record: Setting, scene: Scene) -> Iterator[AccountClue]:
    if record.setting is SettingKind.FRIENDS_VISIBLE and personal(scene):
        audience = named_audience(record.value) or (Audience.UNKNOWN if record.on else Audience.ONLY_ME)
        yield setting_fact(_ID, record, scene, audience)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        shown = [clue for clue in latest(facts) if clue.audience in _WHO]
        if not shown:
            continue
        widest = next(audience for audience in _WHO if any(clue.audience is audience for clue in shown))
        yield Draft(
            key=owner.key,
            summary=f"{_WHO[widest]} can read the list of friends of the {owner}.",
            evidence=tuple(shown),
            confidence=Confidence.A,
            fixes=(fix_for(_DO, Topic.FRIENDS_LIST, [owner.platform]),),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-02",
        title="The list of friends can be read by strangers",
        why="A list of friends names the family, the team and the people who can be asked, added or imitated to get at an "
        "officer whose own profile is locked.",
        doubt="A setting that was changed after the export was made would change this.",
        likelihood=4,
        impact=4,
        fixes=(fix_for(_DO, Topic.FRIENDS_LIST),),
        worse_with=(Worse("COL-06", "an open list of friends with a whole team in it is a list of officers."),),
    ),
    conclude=_conclude,
    spotters=(on(Setting, _setting),),
)
