"""A page that the person named shows an address beside their name: a directory, a club, a register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checks.knowledge.accounts.page_leads import Label, name_over
from checks.knowledge.accounts.page_naming import how_named, name_beside, spelt_at
from checks.knowledge.home.addresses import NUMBERED, NUMBERED_SINGLE, Address, read_address
from checks.knowledge.home.home_fixes import OPEN_REGISTER
from checks.knowledge.home.stated import address_clue, group_addresses, in_words, items, read_field
from checks.knowledge.words.own_name import Agreement, agreement
from scanner.api import (
    AddressClue,
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Effort,
    Family,
    Fix,
    Hit,
    HomeClaim,
    NameClue,
    Outcome,
    PersonCard,
    Record,
    Scene,
    Tie,
    listen,
    on,
)

ADVISORY = Advisory(
    id="home.page-address",
    version="1.0",
    family=Family.HOME,
    row="LOC-14",
    title="A public page shows an address beside the person's name",
    why="Directories, clubs and registers are copied and searched by name: nobody has to know a person to find their door.",
    doubt="The page is about a namesake, or the address is the club's, an office or a former home.",
    likelihood=5,
    impact=5,
    fixes=(
        Fix(
            do="Ask whoever runs the page to take the address out, and look at the page again once they say it is done.",
            where="The page's own contact or privacy notice",
            effort=Effort.ASK_OTHERS,
        ),
        OPEN_REGISTER,
    ),
    references=("LOC-14",),
    outcome=Outcome.HOME,
    lasting=True,
)

# Nobody lives at more; a page that says so was made to keep a program busy.
_MOST = 50


def carded(card: PersonCard, scene: Scene) -> Iterable[AddressClue | NameClue]:
    """The address of a card in the audited person's own name."""
    # Without any name to go by, every person on a page that was named on purpose may be meant; conclude says so.
    meant = agreement(card.name, scene.names) is Agreement.FULL if scene.names else bool(card.name)
    if not card.address or not meant:
        return
    found = read_field(card.address)
    if found is not None:
        yield _clue(card, found)
        yield name_beside(ADVISORY.id, card, card.name)


def heard(hit: Hit, scene: Scene) -> Iterable[AddressClue | NameClue]:
    """An address in a page's text that stands behind, or under, the audited person's name."""
    name = name_over(hit, scene.names, Label.ADDRESS)
    found = read_address(hit.text, hit.start) if name else None
    if found is not None and found.sure:
        yield _clue(hit.record, found)
        yield name_beside(ADVISORY.id, hit.record, name)


def _clue(record: Record, found: Address) -> AddressClue:
    named = Address(found.start, found.end, found.street or found.postcode.lower(), found.postcode, found.town)
    return address_clue(ADVISORY.id, record, named, Tie.PROFILE)


def conclude(clues: Clues, scene: Scene) -> Iterator[Draft]:
    """One finding an address; for a person to check where no name of the account holder is known."""
    whose = "beside the account holder's name" if scene.names else "beside a name; whose it is cannot be told without a case"
    named = spelt_at(clues, ADVISORY.id)
    for group in group_addresses(clues.of(AddressClue, ADVISORY.id))[:_MOST]:
        yield Draft(
            key=f"{group.street}|{group.postcode}",
            summary=f"A page gives {in_words(group)} {whose} ({items(len(group.clues))}).",
            evidence=group.clues,
            confidence=Confidence.B if scene.names else Confidence.C,
            home_claim=HomeClaim.UNSURE,
            notes=how_named(named, group.clues, scene.names),
        )


CHECK = Check(
    advisory=ADVISORY,
    conclude=conclude,
    spotters=(on(PersonCard, carded),),
    listeners=(listen(NUMBERED, heard), listen(NUMBERED_SINGLE, heard)),
)
