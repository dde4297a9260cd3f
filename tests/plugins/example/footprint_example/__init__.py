"""A third party's plug-in: one check of its own, and one whose id is already taken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Fix,
    Hit,
    PassageClue,
    Scene,
    Voice,
    listen,
)

INTRANET: Final = Advisory(
    id="content.intranet-address",
    version="1.0",
    family=Family.CONTENT,
    row="PUB-23",
    title="An address inside the force's own network",
    why="Names of internal systems help somebody who wants to get into them.",
    doubt="The address belongs to some other organisation's network.",
    likelihood=3,
    impact=3,
    fixes=(Fix("Delete the post"),),
)


def _spot(hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    if hit.voice is Voice.OWN:
        yield PassageClue(
            spotter=INTRANET.id,
            at=hit.record.at,
            when=hit.record.when,
            audience=hit.record.audience,
            cue="intranet address",
            topic="internal system",
        )


def _conclude(clues: Clues, _scene: Scene) -> Iterator[Draft]:
    found = clues.of(PassageClue, INTRANET.id)
    if found:
        yield Draft(
            key="intranet",
            summary="Names an address inside a network",
            evidence=tuple(found),
            confidence=Confidence.B,
        )


CHECK: Final = Check(advisory=INTRANET, listeners=(listen(r"https?://intranet\w*/", _spot),), conclude=_conclude)
CLASH: Final = Check(
    advisory=replace(INTRANET, id="family.declared-partner", family=Family.FAMILY),
    listeners=CHECK.listeners,
    conclude=_conclude,
)
CHECKS: Final = (CHECK, CLASH)
