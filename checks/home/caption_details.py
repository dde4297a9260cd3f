"""A door number, an address label or the name of the home's Wi-Fi, in a caption, an alternative text or a post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.home.home_fixes import ADDRESS_FIXES
from checks.knowledge.home.seen_details import DETAIL, detail_shown
from checks.knowledge.home.stated import items
from checks.knowledge.home.told_details import by_kind, told
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
    listen,
)

__all__ = ["CHECK"]

ADVISORY: Final = Advisory(
    id="home.caption-details",
    version="1.0",
    family=Family.HOME,
    row="LOC-16",
    title="Captions give away a detail of the home",
    why="A number on a door picks the house out of a street that is known; a label bears the whole address; the name of a "
    "Wi-Fi network stands with its place in public maps of networks.",
    doubt="The words are about another place, or the picture does not show what they say.",
    likelihood=3,
    impact=3,
    fixes=(
        Fix("Look at the picture. Crop the number or the label out and post it again, or delete it."),
        Fix(
            do="Give the Wi-Fi another name that stands nowhere else.",
            where="The router's own page, often 192.168.1.1 or 192.168.0.1, under Wireless: Network name (SSID)",
        ),
        *ADDRESS_FIXES,
    ),
    references=("LOC-16",),
    lasting=True,
)


def heard(hit: Hit, scene: Scene) -> Iterable[PassageClue]:
    """An own text that says what can be seen. Messages are left out: a friend is told the Wi-Fi's name."""
    return told(ADVISORY.id, hit, scene, detail_shown, "detail of the home")


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """One finding a kind of detail."""
    for kind, found in by_kind(clues, ADVISORY.id):
        yield Draft(
            key=kind,
            summary=f"{items(len(found))} in the account holder's own words say that {kind} can be seen or read.",
            evidence=found,
            confidence=Confidence.C,
        )


CHECK: Final = Check(advisory=ADVISORY, conclude=conclude, listeners=(listen(DETAIL, heard, once=True),))
