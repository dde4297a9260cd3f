"""Check-ins and named places: a venue called home, a place labelled so by the platform, or one visited night after night."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checks.knowledge.home.home_venues import is_home
from checks.knowledge.home.stated import address_clue, items, read_field
from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.whereabouts.dwelling import HOME, WORK, WORK_LABELS, dwellings
from checks.knowledge.whereabouts.dwelling_words import drafts
from checks.knowledge.whereabouts.places import precision_m
from scanner.api import (
    AddressClue,
    Advisory,
    Check,
    Clue,
    Clues,
    Confidence,
    Draft,
    Family,
    HomeClaim,
    Outcome,
    PlaceClue,
    PlaceKind,
    Scene,
    Tie,
    Visit,
    VisitKind,
    on,
)

ADVISORY = Advisory(
    id="home.check-in",
    version="1.0",
    family=Family.HOME,
    row="LOC-07",
    title="Check-ins or saved places lead to the home",
    why="A place that is called home, or checked in at night after night, puts a front door on a map that others can open.",
    doubt="The place is a business with a homely name, somebody else's home, or a workplace with night shifts.",
    likelihood=4,
    impact=5,
    fixes=(
        fix_for("Delete these check-ins, and the venue itself if you made it.", Topic.CHECK_INS),
        fix_for("Remove the label from the saved place and pause location history.", Topic.TIMELINE),
    ),
    references=("LOC-07", "LOC-09"),
    outcome=Outcome.HOME,
    lasting=True,
)
_KINDS = {
    VisitKind.CHECK_IN: PlaceKind.CHECK_IN,
    VisitKind.TAGGED: PlaceKind.CHECK_IN,
    VisitKind.EVENT: PlaceKind.EVENT,
    VisitKind.LISTING: PlaceKind.LISTING,
    VisitKind.STAY: PlaceKind.STAY,
    VisitKind.APPOINTMENT: PlaceKind.EVENT,
}
# Somewhere the account holder only thought of: its time is when it was saved or asked for, not when anybody was there.
_NOT_THERE = frozenset({VisitKind.SAVED, VisitKind.LABELLED, VisitKind.REVIEW})


# A place where the police work is no officer's home, however many nights are spent there.
_STATION = re.compile(
    r"\bpolice (?:station|headquarters|hq|office|centre|post|training|college)\b|\bcustody (?:suite|centre)\b", re.IGNORECASE
)


def visited(visit: Visit, scene: Scene) -> Iterable[Clue]:
    """The place of a visit, labelled ``home`` when its name or the platform says so, and the address of a home."""
    home = is_home(visit, scene)
    there = visit.kind not in _NOT_THERE
    work = visit.label.strip().lower() in WORK_LABELS or _STATION.search(visit.name) is not None
    # A stay with its hours is the location history's.
    moment = there and (visit.kind is not VisitKind.STAY or visit.until is None)
    if visit.place is not None and (moment or home or work):
        yield PlaceClue(
            spotter=ADVISORY.id,
            at=visit.at,
            when=visit.when if there else None,
            audience=visit.audience,
            kind=_KINDS.get(visit.kind, PlaceKind.STAY),
            place=visit.place,
            radius_m=max(30.0, precision_m(visit.place), visit.radius_m or 0.0),
            label=HOME if home else WORK if work else visit.label,
        )
    address = read_field(visit.address) if home else None
    if address is not None:
        yield address_clue(ADVISORY.id, visit, address, Tie.PROFILE)


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """Places called home, one finding each, and places whose nights show it; an address alone where there is neither."""
    found = [one for one in clues.drawn(dwellings) if one.by == ADVISORY.id]
    yield from drafts(ADVISORY.id, clues, found)
    addresses = clues.of(AddressClue, ADVISORY.id)
    if addresses and not any(clue.label == HOME for clue in clues.of(PlaceClue, ADVISORY.id)):
        yield Draft(
            key="address",
            summary=f"{items(len(addresses))} give an address under the name of a home.",
            evidence=tuple(addresses),
            confidence=Confidence.B,
            home_claim=HomeClaim.UNSURE,
        )


CHECK = Check(advisory=ADVISORY, conclude=conclude, spotters=(on(Visit, visited),))
