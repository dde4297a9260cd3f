"""ACC-03: whoever likes can comment on a private account, write to it or tag it."""

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
    on,
)

__all__ = ["CHECK"]

_ID: Final = "accounts.open-to-all"
_DO: Final = "Let only people whom you follow, or friends, comment, write and tag."
_WAYS: Final = {
    SettingKind.COMMENTS: "comment",
    SettingKind.MESSAGES: "write messages",
    SettingKind.TAGS: "tag or post on the profile",
}
_BY_NAME: Final = {kind.value: words for kind, words in _WAYS.items()}


def _setting(record: Setting, scene: Scene) -> Iterator[AccountClue]:
    if not personal(scene):
        return
    if record.setting in _WAYS:
        audience = named_audience(record.value)
        if audience is not None:
            yield setting_fact(_ID, record, scene, audience)
    elif record.setting is SettingKind.PUBLIC_ACCOUNT and record.on is not None:
        yield setting_fact(_ID, record, scene, Audience.PUBLIC if record.on else Audience.FRIENDS)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        account = latest([clue for clue in facts if clue.kind == SettingKind.PUBLIC_ACCOUNT.value])
        locked = bool(account) and all(clue.on is False for clue in account)
        found: dict[str, list[AccountClue]] = {}
        for kind in _BY_NAME:
            # Where only followers see the posts, nobody else can comment on them, whatever the switch says.
            if locked and kind == SettingKind.COMMENTS.value:
                continue
            now = latest([clue for clue in facts if clue.kind == kind])
            if open_now := [clue for clue in now if clue.audience is Audience.PUBLIC]:
                found[kind] = open_now
        if found:
            yield Draft(
                key=owner.key,
                summary=f"Anyone can {' and '.join(_BY_NAME[kind] for kind in found)}: {owner}.",
                evidence=tuple(clue for kind in found for clue in found[kind]),
                confidence=Confidence.A,
                fixes=(fix_for(_DO, Topic.APPROACH, [owner.platform]),),
            )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-03",
        title="Strangers can comment, write or tag",
        why="A comment or a tag by a stranger brings an officer's name before other people's friends, and a message from "
        "nowhere is how a suspect, a victim or a swindler makes contact.",
        doubt="A setting that was changed after the export was made, or one that a stricter setting of the platform overrules, "
        "would change this.",
        likelihood=3,
        impact=3,
        fixes=(fix_for(_DO, Topic.APPROACH),),
        references=("ACC-03",),
    ),
    conclude=_conclude,
    spotters=(on(Setting, _setting),),
)
