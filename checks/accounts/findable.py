"""ACC-04: whoever has a number or an address, or asks a search engine, is led to the account."""

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
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "accounts.findable"
_DO: Final = "Let nobody find the account by telephone number or e-mail address, and keep search engines away from it."
_BY: Final = {
    SettingKind.FOUND_BY_PHONE: "the telephone number",
    SettingKind.FOUND_BY_EMAIL: "the e-mail address",
    SettingKind.SEARCH_ENGINES: "a search engine",
}
_BY_NAME: Final = {kind.value: words for kind, words in _BY.items()}
_OPEN: Final = (Audience.PUBLIC, Audience.FRIENDS_OF_FRIENDS)


def _setting(record: Setting, scene: Scene) -> Iterator[AccountClue]:
    if record.setting in _BY and personal(scene):
        audience = named_audience(record.value) or (Audience.PUBLIC if record.on else Audience.ONLY_ME)
        yield setting_fact(_ID, record, scene, audience)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        ways = {kind: latest([clue for clue in facts if clue.kind == kind]) for kind in _BY_NAME}
        found = {kind: [clue for clue in ways[kind] if clue.audience in _OPEN] for kind in ways}
        led = [kind for kind in found if found[kind]]
        if not led:
            continue
        engine_only = led == [SettingKind.SEARCH_ENGINES.value]
        yield Draft(
            key=owner.key,
            summary=f"The {owner} can be found by {' and by '.join(_BY_NAME[kind] for kind in led)}.",
            evidence=tuple(clue for kind in led for clue in found[kind]),
            confidence=Confidence.A,
            # A search engine leads to what the profile shows, and to that only.
            weighing=Weighing(likelihood=3, impact=2) if engine_only else Weighing(),
            fixes=(fix_for(_DO, Topic.FINDABLE, [owner.platform]),),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-04",
        title="The account can be found by number or address",
        why="A number from a victim's call list, a witness's phone or a leaked list is enough to be led to the private account "
        "behind it, under whatever name it goes.",
        doubt="A number or address that nobody else knows, or a setting that was changed after the export was made, would "
        "change this.",
        likelihood=4,
        impact=4,
        fixes=(fix_for(_DO, Topic.FINDABLE),),
    ),
    conclude=_conclude,
    spotters=(on(Setting, _setting),),
)
