"""The person's own words, or a form of theirs, say at which number of which street they live."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec.structs import replace

from checks.knowledge.home.addresses import (
    ANY_HOUSE,
    NAMED_HOUSE,
    NUMBERED,
    NUMBERED_SINGLE,
    Address,
    read_address,
    read_street_alone,
)
from checks.knowledge.home.home_fixes import ADDRESS_FIXES, OPEN_REGISTER
from checks.knowledge.home.home_ties import Strength, home_tie
from checks.knowledge.home.home_venues import is_done_at_home
from checks.knowledge.home.stated import (
    StatedAddress,
    address_clue,
    claim_of,
    group_addresses,
    in_words,
    is_of_home,
    items,
    read_field,
)
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
    Scene,
    Tie,
    Voice,
    Weighing,
    listen,
    on,
)

ADVISORY = Advisory(
    id="home.stated-address",
    version="1.0",
    family=Family.HOME,
    row="LOC-04",
    title="The account holder's own words give the home address",
    why="A street and a number lead anyone to the door. An address is the first thing that is passed on when an officer's "
    "details are spread, and a copy stays behind when the post is deleted late.",
    doubt="The address belongs to somebody else or to a business, or the sentence was a joke or a quotation.",
    likelihood=5,
    impact=5,
    fixes=(*ADDRESS_FIXES, OPEN_REGISTER),
    references=("LOC-04", "LOC-14"),
    outcome=Outcome.HOME,
    lasting=True,
)
# Where somebody once lived is background. An address said to be the home, which only newer words about another one make a
# former one, may still be right where more speaks for it than for the other. Not so where one post alone
# sounds of one address, and several, or one that says so outright, speak for another: people live at one.
_OUTLIVED: Final = {True: Weighing(likelihood=2, impact=2), False: Weighing(likelihood=3, impact=3)}
# One sum of words that may be of anybody's place: kept for the reader to judge, never the head of a report.
_HINTED: Final = Weighing(likelihood=2, impact=3)
_OWN_NUMBER: Final = (
    r"\b(?:we're|we’re|we are|i'm|i’m|i am|i live at|ours is|mine is|our house is)[^.!?\n]{0,40}? (?:number|no\.?) ?"
    r"([0-9]{1,4}[a-z]?)\b"
)
_ON_STREET: Final = re.compile(r"\b(?:on|in|down|along|of|off) (?=[A-Z])")
_TELLING = frozenset({PostKind.LISTING, PostKind.EVENT, PostKind.MESSAGE})


def heard(hit: Hit, _: Scene) -> Iterable[AddressClue]:
    """An address in the person's own text. Untied ones are kept quietly: they count only beside a tied one."""
    if hit.voice is not Voice.OWN:
        return
    found = read_address(hit.text, hit.start)
    if found is None:
        return
    tie = home_tie(hit.text, found.start, found.end, _kind(hit, found))
    enough = tie.strength is Strength.CLEAR or (tie.strength is Strength.LIKELY and found.sure)
    if tie.elsewhere or not (enough or (tie.tie is Tie.UNTIED and found.sure)):
        return
    firm = tie.firm and tie.strength is Strength.CLEAR
    yield address_clue(ADVISORY.id, hit.record, found, tie.tie, firm=firm, told=tie.told)


def _kind(hit: Hit, found: Address) -> str:
    """What kind of text it is, as far as that tells whose address it is: an appointment may be at anybody's door."""
    if not isinstance(hit.record, Post) or hit.record.kind not in _TELLING:
        return ""
    line = hit.text[hit.text.rfind("\n", 0, found.start) + 1 : found.start] + hit.text[found.end :].partition("\n")[0]
    if hit.record.kind is not PostKind.EVENT or line.strip(" ,.") or "\n" not in hit.text.strip():
        return hit.record.kind.value
    return "at home" if is_done_at_home(hit.text) else "somewhere"


def numbered(hit: Hit, _: Scene) -> Iterable[AddressClue]:
    """``we're number 9`` in a text that names one street with a capital, in the sentence before or in the same."""
    if hit.voice is not Voice.OWN:
        return
    begin = max(0, hit.start - 120)
    found = (read_street_alone(hit.text, part.start()) for part in _ON_STREET.finditer(hit.text, begin, hit.end))
    named = [one for one in found if one is not None]
    if len(named) == 1 and hit.groups[0]:
        yield address_clue(
            ADVISORY.id, hit.record, replace(named[0], street=f"{hit.groups[0].lower()} {named[0].street}"), Tie.HOME_NOW
        )


def filled_in(field: ProfileField, scene: Scene) -> Iterable[AddressClue]:
    """An address in a profile, an order form or an address book card of the person's own."""
    if field.field is not Field.ADDRESS or not is_of_home(field.detail, scene):
        return
    found = read_field(field.value)
    if found is not None and found.street:
        tie = {True: Tie.HOME_NOW, False: Tie.HOME_PAST, None: Tie.PROFILE}[field.current]
        yield address_clue(ADVISORY.id, field, found, tie)


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """One finding an address, past ones too."""
    groups = group_addresses(clues.of(AddressClue, ADVISORY.id))
    for group in groups:
        claim = claim_of(group, groups, clues.as_of)
        formal = any(clue.tie is Tie.PROFILE for clue in group.clues)
        says = {
            HomeClaim.PRESENT: "give as the home",
            HomeClaim.PAST: "give as a former home",
            HomeClaim.UNSURE: "name, perhaps as the home,",
        }[claim]
        told_past = all(clue.tie in (Tie.HOME_PAST, Tie.UNTIED) for clue in group.clues)
        rival = max((_support(other, past=False) for other in groups if other is not group), default=0)
        alone = _support(group) == 1 and rival > 1
        background = told_past or alone or rival >= _support(group)
        hinted = claim is not HomeClaim.PAST and _is_hinted(group)
        if (alone or hinted) and claim is HomeClaim.PRESENT:
            claim = HomeClaim.UNSURE
        words = (
            f"The words around {in_words(group)} sound of the home, and nobody says whose place it is: to be checked"
            if hinted
            else f"Own words or forms {says} {in_words(group)}"
        )
        yield Draft(
            key=f"{group.street}|{group.postcode}",
            summary=f"{words} ({items(len(group.clues))}).",
            evidence=group.clues,
            confidence=Confidence.A if formal else Confidence.C if hinted else Confidence.B,
            weighing=_HINTED if hinted else _OUTLIVED[background] if claim is HomeClaim.PAST or alone else Weighing(),
            home_claim=claim,
        )


def _is_hinted(group: StatedAddress) -> bool:
    """Whether a single record speaks of the address and only sounds of a home; a second one that does is a second signal."""
    said = [clue for clue in group.clues if clue.tie is not Tie.UNTIED]
    return not any(clue.told for clue in said) and len({clue.at for clue in said}) == 1


def _support(group: StatedAddress, *, past: bool = True) -> int:
    """How much says that it is the home, or with ``past`` that it was: 1 for a post that only sounds of it, 2 for a set phrase,
    3 for a form; a record counts once."""
    unsaid = {Tie.UNTIED} if past else {Tie.UNTIED, Tie.HOME_PAST}
    said = [
        (clue.at, 3 if clue.tie is Tie.PROFILE else 2 if clue.firm else 1) for clue in group.clues if clue.tie not in unsaid
    ]
    return sum(dict(said).values())


CHECK = Check(
    advisory=ADVISORY,
    conclude=conclude,
    spotters=(on(ProfileField, filled_in),),
    listeners=(
        *(listen(pattern, heard) for pattern in (NUMBERED, NUMBERED_SINGLE, NAMED_HOUSE, ANY_HOUSE)),
        listen(_OWN_NUMBER, numbered),
    ),
)
