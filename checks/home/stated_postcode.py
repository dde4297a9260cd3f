"""A whole postcode, tied to the person's home by their own words or by a form of theirs: some fifteen front doors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checks.knowledge.home.home_fixes import ADDRESS_FIXES
from checks.knowledge.home.home_ties import Strength, home_tie
from checks.knowledge.home.postcodes import POSTCODE, is_look_alike, is_seat_of_state, normal_postcode
from checks.knowledge.home.stated import is_of_home, items, read_field
from scanner.api import (
    AddressClue,
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Field,
    Hit,
    HomeClaim,
    Outcome,
    Post,
    PostKind,
    ProfileField,
    Record,
    Scene,
    Tie,
    Voice,
    Weighing,
    Worse,
    listen,
    on,
)

ADVISORY = Advisory(
    id="home.stated-postcode",
    version="1.0",
    family=Family.HOME,
    row="LOC-05",
    title="Own words or forms give the home's postcode",
    why="A whole postcode stands for about fifteen front doors. With a name, a car or a picture of the house it is an address.",
    doubt="The postcode is that of a shop, a club or somebody else.",
    likelihood=4,
    impact=4,
    fixes=ADDRESS_FIXES,
    references=("LOC-05",),
    outcome=Outcome.HOME,
    lasting=True,
    worse_with=(Worse("COL-01", "a postcode finds a street, and the force says who in it is looked for."),),
)
# Things sold by private people are fetched from where they live.
_COLLECTED = re.compile(r"\b(?:collect(?:s|ion|ed)?|pick(?:ed)?[ -]?up|fetch|viewing)\b", re.IGNORECASE)
# What a seller's own place is not: a business, or a fair where things change hands.
_TRADED = re.compile(
    r"\b(?:shop|store|showroom|unit|warehouse|depot|branch|ltd|limited|trade|car boot|fair|market|hall|church|"
    r"school|fits|sorting "
    r"office|delivered from|ships from|parking|station)\b",
    re.IGNORECASE,
)
_ADDRESS_CHECKS = ("home.stated-address", "home.page-address")


def heard(hit: Hit, _: Scene) -> Iterable[AddressClue]:
    """A postcode in the person's own text that the words around it tie to their home."""
    code = normal_postcode(hit.matched)
    if hit.voice is not Voice.OWN or not code or is_look_alike(hit.text, hit.end) or is_seat_of_state(code):
        return
    # Without its space a postcode is as likely a model number: only a clear tie makes up for it.
    spaced = any(char.isspace() for char in hit.matched)
    tie = home_tie(hit.text, hit.start, hit.end, weigh=False)
    listed = isinstance(hit.record, Post) and hit.record.kind is PostKind.LISTING
    if listed and spaced and not tie.elsewhere and (_COLLECTED.search(hit.text) or not _TRADED.search(hit.text)):
        yield _clue(hit.record, code, Tie.HOME_NOW)
        return
    if tie.elsewhere or tie.strength < (Strength.LIKELY if spaced else Strength.CLEAR):
        return
    yield _clue(hit.record, code, tie.tie)


def filled_in(field: ProfileField, scene: Scene) -> Iterable[AddressClue]:
    """A field that holds a postcode, or an address without a street."""
    if field.field not in (Field.POSTCODE, Field.ADDRESS) or not is_of_home(field.detail, scene):
        return
    found = read_field(field.value)
    if found is not None and found.postcode and not found.street:
        yield _clue(field, found.postcode, Tie.HOME_PAST if field.current is False else Tie.PROFILE)


def _clue(record: Record, code: str, tie: Tie) -> AddressClue:
    return AddressClue(spotter=ADVISORY.id, at=record.at, when=record.when, audience=record.audience, tie=tie, postcode=code)


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """One finding a postcode; none where an address in the same record says more."""
    said_better = {clue.at for clue in clues.of(AddressClue, *_ADDRESS_CHECKS) if clue.tie is not Tie.UNTIED}
    by_code: dict[str, list[AddressClue]] = {}
    for clue in clues.of(AddressClue, ADVISORY.id):
        if clue.at not in said_better:
            by_code.setdefault(clue.postcode, []).append(clue)
    for code, found in by_code.items():
        past = all(clue.tie is Tie.HOME_PAST for clue in found)
        formal = any(clue.tie is Tie.PROFILE for clue in found)
        yield Draft(
            key=code,
            summary=f"Own words or forms give {code} as the postcode of {'a former' if past else 'the'} home "
            f"({items(len(found))}).",
            evidence=tuple(found),
            confidence=Confidence.A if formal else Confidence.B,
            weighing=Weighing(likelihood=2, impact=2) if past else Weighing(),
            home_claim=HomeClaim.PAST if past else HomeClaim.PRESENT,
        )


CHECK = Check(
    advisory=ADVISORY, conclude=conclude, spotters=(on(ProfileField, filled_in),), listeners=(listen(POSTCODE, heard),)
)
