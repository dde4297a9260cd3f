"""COL-06: the list of connections shows who else works for the force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.work.forces import force_key, force_of
from checks.knowledge.work.work_clues import employer, individual
from checks.knowledge.work.work_wording import is_union
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Connection,
    Draft,
    EmployerClue,
    Family,
    Fix,
    LinkKind,
    Outcome,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.colleague-map"
# Fewer are acquaintances; from here on the list draws a team.
_TEAM: Final = 5
# So many are evidence enough; the summary gives the count of all.
_SHOWN: Final = 50


def _connection(record: Connection, scene: Scene) -> Iterator[EmployerClue]:
    if not record.employer or record.link is not LinkKind.FRIEND or not individual(scene):
        return
    force = force_of(record.employer, scene.force)
    if force and not is_union(record.employer):
        # The other person's title is left out: a count needs none.
        yield employer(_ID, record, force.name)


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    own = {force_key(scene.force)} if scene.force else set()
    own |= {force_key(clue.force) for clue in clues.of(EmployerClue, "colleagues.employer-force")}
    found = sorted(set(clues.of(EmployerClue, _ID)), key=lambda clue: (force_key(clue.force), clue.at))
    for key, group in groupby(found, key=lambda clue: force_key(clue.force)):
        mine = tuple(group)
        if len(mine) < _TEAM:
            continue
        force = max((clue.force for clue in mine), key=len)
        same = key in own
        yield Draft(
            key=key,
            summary=f"{len(mine)} connections of this account state {force} as their employer"
            f"{', the account holder’s own force' if same else ''}: the list shows who works there.",
            evidence=mine[:_SHOWN],
            confidence=Confidence.A if same else Confidence.B,
            notes=() if same else ("Nothing in the sources says that this is the account holder's force.",),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-06",
        title="The connections show who else works for the force",
        why="Whoever can open the list of connections can copy out the members of a team with "
        "names, ranks and faces, colleagues among them who have said nothing about the job themselves.",
        doubt="A list that nobody else can see, or people who have left the force, would change this.",
        likelihood=4,
        impact=4,
        fixes=(
            fix_for("Hide the list of connections from everybody else.", Topic.FRIENDS_LIST, ["linkedin", "facebook"]),
            Fix("Keep colleagues whose role is sensitive out of a public network; connect with them elsewhere."),
        ),
        outcome=Outcome.TEAM,
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(Connection, _connection),),
    uses=(EmployerClue,),
)
