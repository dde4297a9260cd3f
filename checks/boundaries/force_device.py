"""BND-14: a force's device or network among the sign-ins of a personal account."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.work.work_clues import passage
from checks.knowledge.work.work_devices import work_device
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Effort,
    Family,
    Fix,
    LinkedApp,
    Login,
    Outcome,
    PassageClue,
    Record,
    Scene,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "boundaries.force-device"
_DO: Final = "Sign the work device out of the private account."
# Ends the topic of a clue, so that what is sure and what is not are two findings.
_GRADE: Final = ", grade "


def _label(record: Record, labels: tuple[str, ...], scene: Scene) -> Iterator[PassageClue]:
    for label in labels:
        if scene.account.private and label and (told := work_device(label, scene.force)):
            yield passage(_ID, record, f"{told[1]} (“{told[0]}”)", f"a sign-in{_GRADE}{told[2].value}")
            return


def _login(record: Login, scene: Scene) -> Iterator[PassageClue]:
    return _label(record, (record.device, record.action, record.place), scene)


def _app(record: LinkedApp, scene: Scene) -> Iterator[PassageClue]:
    return _label(record, (record.name,) if record.active is not False else (), scene)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.topic, clue.at, clue.cue))
    for topic, group in groupby(found, key=lambda clue: clue.topic):
        mine, grade = tuple(group), Confidence(topic.rpartition(_GRADE)[2])
        sure = grade is not Confidence.C
        times = len({clue.at for clue in mine})
        yield Draft(
            key=grade.value,
            summary=f"{'A force' if sure else 'A work'} device or network {'is' if sure else 'may be'} among the sign-ins of a "
            f"personal account ({'once' if times == 1 else f'{times} times'}): {mine[0].cue}.",
            evidence=mine,
            confidence=grade,
            weighing=Weighing(fixed_likelihood=True),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.BOUNDARIES,
        row="BND-14",
        title="A work device is signed in to a personal account",
        why="Each leaves traces in the other: the platform learns which network the force uses, and whoever holds the "
        "device, or may inspect it, is inside the private account.",
        doubt="A family member's employer, a device that was handed back, or a name chosen in jest would change this.",
        likelihood=2,
        impact=3,
        fixes=(
            fix_for(_DO, Topic.SESSIONS),
            Fix(
                "Ask whether private use was allowed, and let information security know.",
                "Your force's acceptable use policy, information security team",
                Effort.ASK_OTHERS,
            ),
        ),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    spotters=(on(Login, _login), on(LinkedApp, _app)),
)
