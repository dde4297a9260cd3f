"""The person's own words, or a form of theirs, say at which number of which street they live."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checks.knowledge.addresses import ANY_HOUSE, NAMED_HOUSE, NUMBERED, NUMBERED_SINGLE, Address, read_address
from checks.knowledge.home_fixes import ADDRESS_FIXES, OPEN_REGISTER
from checks.knowledge.home_ties import Strength, home_tie
from checks.knowledge.home_venues import is_done_at_home
from checks.knowledge.stated import address_clue, claim_of, group_addresses, in_words, is_of_home, items, read_field
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
    yield address_clue(ADVISORY.id, hit.record, found, tie.tie)


def _kind(hit: Hit, found: Address) -> str:
    """What kind of text it is, as far as that tells whose address it is: an appointment may be at anybody's door."""
    if not isinstance(hit.record, Post) or hit.record.kind not in _TELLING:
        return ""
    line = hit.text[hit.text.rfind("\n", 0, found.start) + 1 : found.start] + hit.text[found.end :].partition("\n")[0]
    if hit.record.kind is not PostKind.EVENT or line.strip(" ,.") or "\n" not in hit.text.strip():
        return hit.record.kind.value
    return "at home" if is_done_at_home(hit.text) else "somewhere"


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
        yield Draft(
            key=f"{group.street}|{group.postcode}",
            summary=f"Own words or forms {says} {in_words(group)} ({items(len(group.clues))}).",
            evidence=group.clues,
            confidence=Confidence.A if formal else Confidence.B,
            weighing=Weighing(impact=3) if claim is HomeClaim.PAST else Weighing(),
            home_claim=claim,
        )


CHECK = Check(
    advisory=ADVISORY,
    conclude=conclude,
    spotters=(on(ProfileField, filled_in),),
    listeners=tuple(listen(pattern, heard) for pattern in (NUMBERED, NUMBERED_SINGLE, NAMED_HOUSE, ANY_HOUSE)),
)
