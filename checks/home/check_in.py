"""Check-ins and named places: a venue called home, a place labelled so by the platform, or one visited night after night."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checks.knowledge.home_venues import is_home
from checks.knowledge.places import clusters_of, precision_m, sightings_of
from checks.knowledge.residence import residences
from checks.knowledge.stated import address_clue, items, read_field
from scanner.api import (
    AddressClue,
    Advisory,
    Check,
    Clue,
    Clues,
    Confidence,
    Draft,
    Family,
    Fix,
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
        Fix(
            do="Delete these check-ins, and the venue itself if you made it.",
            where="Facebook: Profile > More > Check-ins > the check-in > … > Delete. "
            "Swarm: Profile > Check-ins > the check-in > Delete",
        ),
        Fix(
            do="Remove the label from the saved place and pause location history.",
            where="Google Maps: your picture > Your Timeline > … > Location and privacy settings",
        ),
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
_HOME = "home"


def visited(visit: Visit, scene: Scene) -> Iterable[Clue]:
    """The place of a visit, labelled ``home`` when its name or the platform says so, and the address of a home."""
    home = is_home(visit, scene)
    there = visit.kind not in _NOT_THERE
    if visit.place is not None and (there or home):
        yield PlaceClue(
            spotter=ADVISORY.id,
            at=visit.at,
            when=visit.when if there else None,
            audience=visit.audience,
            kind=_KINDS.get(visit.kind, PlaceKind.STAY),
            place=visit.place,
            radius_m=max(30.0, precision_m(visit.place), visit.radius_m or 0.0),
            label=_HOME if home else visit.label,
        )
    address = read_field(visit.address) if home else None
    if address is not None:
        yield address_clue(ADVISORY.id, visit, address, Tie.PROFILE)


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """Places called home, one finding each; otherwise a place whose nights show it, if there is one."""
    seen = clues.of(PlaceClue, ADVISORY.id)
    named = clusters_of(sightings_of(clue for clue in seen if clue.label == _HOME))
    last = max((day for cluster in named for day in cluster.days), default=None)
    for cluster in named:
        newest = max(cluster.days, default=None)
        claim = HomeClaim.PRESENT if len(named) == 1 or (newest is not None and newest == last) else HomeClaim.UNSURE
        evidence = tuple(one.clue for one in cluster.sightings)
        call = "calls" if len(evidence) == 1 else "call"
        summary = f"{items(len(evidence))} {call} this place home, to within about {cluster.radius_m:.0f} m."
        yield _draft(cluster.centre.lat, cluster.centre.lon, summary, evidence, cluster.radius_m, Confidence.A, claim)
    addresses = clues.of(AddressClue, ADVISORY.id)
    if addresses and not named:
        yield Draft(
            key="address",
            summary=f"{items(len(addresses))} give an address under the name of a home.",
            evidence=tuple(addresses),
            confidence=Confidence.B,
            home_claim=HomeClaim.UNSURE,
        )
    if not named:
        stays = clusters_of(sightings_of(clue for clue in seen if clue.kind in {PlaceKind.CHECK_IN, PlaceKind.STAY}))
        for home in residences(stays, clues.as_of):
            cluster = home.cluster
            evidence = tuple(one.clue for one in cluster.sightings)
            summary = (
                f"Visits on {items(len(cluster.nights), 'night')} and {items(len(cluster.days), 'day')} point to a home of "
                f"the account holder's, to within about {cluster.radius_m:.0f} m."
            )
            level = Confidence.B if home.firm else Confidence.C
            yield _draft(cluster.centre.lat, cluster.centre.lon, summary, evidence, cluster.radius_m, level, home.claim)


def _draft(
    lat: float, lon: float, summary: str, evidence: tuple[PlaceClue, ...], radius_m: float, level: Confidence, claim: HomeClaim
) -> Draft:
    middle = min(evidence, key=lambda clue: (abs(clue.place.lat - lat) + abs(clue.place.lon - lon), clue.at))
    return Draft(
        key=f"{lat:.3f},{lon:.3f}",
        summary=summary,
        evidence=evidence,
        confidence=level,
        place=PlaceClue(spotter=ADVISORY.id, at=middle.at, kind=middle.kind, place=middle.place, radius_m=radius_m),
        home_claim=claim,
    )


CHECK = Check(advisory=ADVISORY, conclude=conclude, spotters=(on(Visit, visited),))
