"""COL-14: a post names the station together with the shifts worked from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.work.team_photos import ROTA_EXPRESSION, base_and_rota
from checks.knowledge.work.work_clues import individual, passage
from checks.knowledge.work.work_fixes import HIDE_POST, OLD_POSTS
from checks.knowledge.work.work_wording import once
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Hit,
    Outcome,
    PassageClue,
    Post,
    Scene,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.station-rota"


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    record = hit.record
    if isinstance(record, Post) and individual(scene):
        station = base_and_rota(hit.text, scene.force)
        if station:
            yield passage(_ID, record, station, "station and shifts")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.cue, clue.at))
    for station, group in groupby(found, key=lambda clue: clue.cue):
        yield Draft(
            key=station.casefold(),
            summary=f"Posts on this account say that its holder works from {station}, and when.",
            evidence=tuple(group),
            confidence=Confidence.B,
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-14",
        title="The station is named together with the shifts worked there",
        why="Name, station and shift times let somebody wait for an officer on the way to or from work, or know when the "
        "home is empty.",
        doubt="A station that was only visited, or shifts of somebody else, would change this.",
        likelihood=3,
        impact=3,
        fixes=(HIDE_POST, OLD_POSTS),
        outcome=Outcome.TEAM,
    ),
    conclude=_conclude,
    listeners=(listen(once(ROTA_EXPRESSION), _words),),
)
