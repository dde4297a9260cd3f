"""COL-13: membership of a group whose name only people of a force share. Unions and staff associations are never read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.work.police_groups import police_group
from checks.knowledge.work.work_clues import passage
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Fix,
    Membership,
    Outcome,
    PassageClue,
    Scene,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.police-group"
_BY_FORCE: Final = "named after the force"
_BY_WORDS: Final = "named after a team or the job"


def _membership(record: Membership, scene: Scene) -> Iterator[PassageClue]:
    # Anybody may follow a page; only a member or an admin belongs.
    if record.role == "follower" or not scene.account.private:
        return
    told = police_group(record.group, scene.force)
    if told:
        yield passage(_ID, record, told[0], _BY_FORCE if told[1] else _BY_WORDS)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = tuple(sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.at, clue.topic, clue.cue)))
    if not found:
        return
    by_force = any(clue.topic == _BY_FORCE for clue in found)
    groups = len({clue.at for clue in found})
    yield Draft(
        key="police-group",
        summary=f"The account belongs to {'a group' if groups == 1 else f'{groups} groups'} whose "
        f"{'name shows' if groups == 1 else 'names show'} that the members work for the police.",
        evidence=found,
        confidence=Confidence.B if by_force or groups > 1 else Confidence.C,
        weighing=Weighing(likelihood=None if by_force else 2),
    )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-13",
        title="The account belongs to a group of police colleagues",
        why="The members of a shift's or a force's group can be read by every other member, on some platforms by all. "
        "One careless or hostile member gives the whole list away.",
        doubt="A hidden group, a group of the public that only borrows the name, or a team of another trade would change this.",
        likelihood=3,
        impact=2,
        fixes=(
            fix_for("Ask the admin to make the group hidden and to give it a name that says nothing.", Topic.GROUP),
            Fix("Leave groups of past teams."),
        ),
        outcome=Outcome.TEAM,
    ),
    conclude=_conclude,
    spotters=(on(Membership, _membership),),
)
