"""From a draft to a finding: likelihood x impact, confidence, band and the vector that lets anyone work it out again.

The rules are "FPA 1.0" of the method page: likelihood starts at the advisory's figure for a public item and loses one
step for every step by which the audience is narrower; an unknown audience stands one step below public, because many
platforms' default lies between friends and everybody, and is printed as unknown.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec.structs import replace

from scanner.describe import describe
from scanner.model import (
    Advisory,
    Audience,
    Band,
    Clue,
    Confidence,
    Draft,
    Evidence,
    Finding,
    HomeNote,
    Location,
    Moment,
    Place,
    PlaceClue,
)

__all__ = ["METHOD", "band_of", "grade", "widest"]

METHOD: Final = "FPA:1.0"
_EVIDENCE_KEPT: Final = 200
_YEARS_UNTIL_OLD: Final = 5
_AUDIENCE_STEP: Final = {
    Audience.PUBLIC: 0,
    Audience.UNKNOWN: -1,
    Audience.FRIENDS_OF_FRIENDS: -1,
    Audience.FRIENDS: -2,
    Audience.NAMED: -3,
    Audience.ONLY_ME: -4,
    Audience.PLATFORM_HELD: -4,
}
_AUDIENCE_CODE: Final = {
    Audience.PUBLIC: "PUB",
    Audience.UNKNOWN: "UNK",
    Audience.FRIENDS_OF_FRIENDS: "FOF",
    Audience.FRIENDS: "FRI",
    Audience.NAMED: "NAM",
    Audience.ONLY_ME: "OWN",
    Audience.PLATFORM_HELD: "EXP",
}


def widest(audiences: Iterable[Audience]) -> Audience:
    """The audience of several records together: whoever sees the most visible one. Unknown ranks just below public."""
    return max(audiences, key=lambda audience: (_AUDIENCE_STEP[audience], audience is Audience.UNKNOWN))


def band_of(likelihood: int, impact: int, confidence: Confidence, floor: Band | None = None) -> Band:
    """The band: 1-4 low, 5-9 medium, 10-16 high, 20-25 critical; never below ``floor``; a pattern alone at most medium."""
    product = likelihood * impact
    band = Band.LOW if product < 5 else Band.MEDIUM if product < 10 else Band.HIGH if product < 20 else Band.CRITICAL
    if floor is not None and band.rank < floor.rank:
        band = floor
    if confidence is Confidence.C and band.rank > Band.MEDIUM.rank:
        band = Band.MEDIUM
    return band


def grade(advisory: Advisory, draft: Draft, as_of: Moment | None, *, sensitive_role: bool = False) -> Finding:
    """Weigh a draft.

    ``as_of`` is the newest moment of the whole scan; a fact that is not lasting and more than five years older loses one
    step of likelihood. ``sensitive_role`` (declared by the authority, never inferred) adds one to the impact.
    """
    weighing = draft.weighing
    audience = widest(clue.audience for clue in draft.evidence)
    old = not advisory.lasting and _is_old(draft.evidence, as_of)
    likelihood = weighing.likelihood or advisory.likelihood
    if not weighing.fixed_likelihood:
        likelihood += _AUDIENCE_STEP[audience] + weighing.indexed - weighing.combine
    likelihood = max(1, min(5, likelihood - old))
    impact = max(1, min(5, (weighing.impact or advisory.impact) + weighing.aggregated + sensitive_role))
    floor = weighing.floor or advisory.floor
    evidence = list(_evidence(draft.evidence))
    vector = "/".join(
        (
            METHOD,
            f"AUD:{'NA' if weighing.fixed_likelihood else _AUDIENCE_CODE[audience]}",
            f"FND:{'IDX' if weighing.indexed else 'CMB' if weighing.combine else 'STD'}",
            f"LIK:{likelihood}",
            f"IMP:{impact}",
            f"ROLE:{'SEN' if sensitive_role else 'STD'}",
            f"AGG:{'Y' if weighing.aggregated else 'N'}",
            f"AGE:{int(old)}",
            f"CONF:{draft.confidence.value}",
            f"CHK:{advisory.row}@{advisory.version}",
        )
    )
    return Finding(
        id="F" + hashlib.sha256(f"{advisory.id}|{draft.key}".encode()).hexdigest()[:12],
        check=advisory.id,
        family=advisory.family,
        title=advisory.title,
        summary=draft.summary,
        band=band_of(likelihood, impact, draft.confidence, floor),
        likelihood=likelihood,
        impact=impact,
        confidence=draft.confidence,
        vector=vector,
        audience=audience,
        evidence=evidence[:_EVIDENCE_KEPT],
        evidence_total=len(evidence),
        outcome=advisory.outcome,
        place=Place.around(draft.place.place, draft.place.radius_m) if draft.place else None,
        home_claim=draft.home_claim,
        home=_note_on_records(draft),
        person_ref=draft.person_ref,
        person_role=draft.person_role,
        date_relation=draft.date_relation,
        fixes=list(draft.fixes or advisory.fixes),
        why=advisory.why,
        doubt=advisory.doubt,
        notes=list(draft.notes),
    )


def _note_on_records(draft: Draft) -> HomeNote | None:
    """The draft's note with clues counted as the records that are printed."""
    if draft.home is None:
        return None
    numbers: dict[Location, int] = {}
    rows = [numbers.setdefault(clue.at, len(numbers)) for clue in draft.evidence]
    order = dict.fromkeys(rows[index] for index in draft.home.remove_first if 0 <= index < len(rows))
    return replace(draft.home, remove_first=tuple(row for row in order if row < _EVIDENCE_KEPT))


def _is_old(evidence: tuple[Clue, ...], as_of: Moment | None) -> bool:
    newest = max((clue.when.at.replace(tzinfo=None) for clue in evidence if clue.when), default=None)
    if newest is None or as_of is None:
        return False
    return (as_of.at.replace(tzinfo=None) - newest).days > 365.25 * _YEARS_UNTIL_OLD


def _evidence(clues: Iterable[Clue]) -> Iterator[Evidence]:
    """One entry a record, however many clues it gave."""
    records: dict[Location, list[Clue]] = {}
    for clue in clues:
        records.setdefault(clue.at, []).append(clue)
    for at, found in records.items():
        placed = next((clue for clue in found if isinstance(clue, PlaceClue)), None)
        when = next((clue.when for clue in found if clue.when), None)
        yield Evidence(
            source=at.source,
            member=at.member,
            pointer=at.pointer,
            when=when.iso() if when else None,
            audience=widest(clue.audience for clue in found),
            what="; ".join(dict.fromkeys(describe(clue) for clue in found)),
            kind=placed.kind if placed else None,
            place=Place.around(placed.place, placed.radius_m) if placed else None,
        )
