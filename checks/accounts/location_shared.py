"""LOC-08: an account shows strangers where its holder moves: activities, a live map, a public heat map."""

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

_ID: Final = "accounts.location-shared"
_DO: Final = "Show activities and places to nobody but yourself, and leave heat maps and live maps."
_ACTIVITIES: Final = SettingKind.ACTIVITY_VISIBILITY
_SHARED: Final = SettingKind.LOCATION_SHARING


def _setting(record: Setting, scene: Scene) -> Iterator[AccountClue]:
    """The value may have its heading in front (``Flyby: Everyone``): there are several such settings, each its own."""
    if record.setting in (_ACTIVITIES, _SHARED) and personal(scene):
        said = named_audience(record.value.rpartition(":")[2])
        state = said is Audience.PUBLIC if said is not None else record.on if record.setting is _SHARED else None
        audience = said or (Audience.PUBLIC if state else Audience.UNKNOWN)
        yield setting_fact(_ID, record, scene, audience, on=bool(state))


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        for kind, words in (
            (_ACTIVITIES, "Anyone can see activities of the"),
            (_SHARED, "Places are shared with others by the"),
        ):
            shown = [clue for clue in latest([clue for clue in facts if clue.kind == kind.value]) if clue.on]
            if shown:
                yield Draft(
                    key=f"{owner.key}/{kind.value}",
                    summary=f"{words} {owner}.",
                    evidence=tuple(shown),
                    confidence=Confidence.A,
                    # A heat map and the people nearby tell less than the tracks themselves.
                    weighing=Weighing() if kind is _ACTIVITIES else Weighing(likelihood=3, impact=3),
                    fixes=(fix_for(_DO, Topic.LOCATION, [owner.platform]),),
                )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="LOC-08",
        title="Strangers can see where the account holder moves",
        why="Activities that begin and end at one door give away the home, the hours and the way to work; a live map gives "
        "away that nobody is in.",
        doubt="A setting that was changed after the export was made, or activities that never come near the home, would change "
        "this.",
        likelihood=4,
        impact=4,
        fixes=(fix_for(_DO, Topic.LOCATION),),
    ),
    conclude=_conclude,
    spotters=(on(Setting, _setting),),
)
