"""A page that the person named shows an address beside their name: a directory, a club, a register."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checks.knowledge.addresses import NUMBERED, NUMBERED_SINGLE, Address, read_address
from checks.knowledge.home_fixes import OPEN_REGISTER
from checks.knowledge.own_name import Agreement, agreement, name_pattern
from checks.knowledge.page_naming import how_named, name_beside, other_between
from checks.knowledge.stated import address_clue, group_addresses, in_words, items, read_field
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
    PageText,
    PersonCard,
    Record,
    Scene,
    Tie,
    Voice,
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
_NAME_REACH = 120
# A new sentence, or a place where people meet, stands between a name and an address that is not that person's.
_ELSEWHERE = re.compile(
    r"^,?\s*(?:&|ltd\b|limited\b|interiors?\b|designs?\b|photograph\w+|beauty\b|hair\w*|dental\b|solicitors?\b|plumb\w+|"
    r"catering\b|services\b|studios?\b|fitness\b|therap\w+|associates\b|consult\w+|lettings\b|florists?\b|trading\b|"
    r"opticians?\b|electrical\b|builders?\b|motors\b)|"
    r"[.!?]\s+(?!(?:address|home|house|contact|tel|phone|residing|of)\b)\w+\s+\w|"
    r"\b(?:hall|pavilion|club(?:house)?|centre|center|church|school|pub|inn|hotel|court|office|station|stadium|park|caf[eé]|"
    r"meet(?:s|ings?)?|held|visit|venue|shop|stall|gallery|theatre|surgery|library|gym|pool|museum|garage)\b",
    re.IGNORECASE,
)

# What may stand in front of an address under a person's name; not "Registered office" or "Agent's address".
_LABEL = re.compile(
    r"\s*(?:(?:(?:home|site|correspondence|service|residential|current|previous|past|usual|postal|private|contact)\s+)?"
    r"(?:address|residence|location)(?:es)?(?:\s+of\s+(?:site|proposal|applicant))?|lives?\s+(?:at|in)|of)?\s*[:\-–]?\s*",
    re.IGNORECASE,
)
_OTHER_ROLE = re.compile(
    r"\b(?:agent|officer|case|contact|architect|solicitor|ward|council\w*|company|organisation|venue)\b", re.I
)
_MIDDLE_NAMES = re.compile(r"(?:\s+[A-Z][\w'-]*\.?){0,3}")
_NOTHING = re.compile("")
_TITLED = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|mx|dr|prof|rev|cllr|councillor|pc|sgt)\.?\s+)+|[,\s]*\(?(?:age[ds]?\s*)?\d{2}\)?\s*$", re.IGNORECASE
)


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
    """An address in a page's text: shortly behind the audited person's name, with no other line, entry or person between.

    Or at the start of what stands under a heading, or beside a line of the same table, that is the person's name.
    """
    own = name_pattern(scene.names)
    if hit.voice is not Voice.PAGE or own is None or not isinstance(hit.record, PageText):
        return
    lead = re.split(r"[\n;•]", hit.before(_NAME_REACH))[-1]
    named = own.search(lead)
    name = named[0] if named else ""
    between = lead[named.end() :] if named else ""
    if named is None:
        name = _name_above(hit, own)
    if not name or _ELSEWHERE.search(between) or other_between(between, scene.names):
        return
    found = read_address(hit.text, hit.start)
    if found is not None and found.sure:
        yield _clue(hit.record, found)
        yield name_beside(ADVISORY.id, hit.record, name)


def _name_above(hit: Hit, own: re.Pattern[str]) -> str:
    """The person's name in the heading over an address or in a line over it that names who somebody is; else empty."""
    record, label = hit.record, hit.before(_NAME_REACH)
    if not isinstance(record, PageText) or not _LABEL.fullmatch(label):
        return ""
    if _is_name(record.heading, own):
        return record.heading
    if not label.strip():
        return ""
    for line in reversed(record.before.split("\n")):
        role, _, value = line.rpartition(": ")
        if _OTHER_ROLE.search(role):
            return ""
        if role and _is_name(value, own):
            return value
    return ""


def _is_name(text: str, own: re.Pattern[str]) -> bool:
    bare = _TITLED.sub("", text.strip())
    found = own.match(bare)
    if found is None:
        return False
    # "BELL, Joanne Mary" is a name; "Joanne Bell Interiors" is a shop.
    middle = _MIDDLE_NAMES if "," in found[0] else _NOTHING
    return middle.fullmatch(bare[found.end() :]) is not None


def _clue(record: Record, found: Address) -> AddressClue:
    named = Address(found.start, found.end, found.street or found.postcode.lower(), found.postcode, found.town)
    return address_clue(ADVISORY.id, record, named, Tie.PROFILE)


def conclude(clues: Clues, scene: Scene) -> Iterator[Draft]:
    """One finding an address; for a person to check where no name of the account holder is known."""
    whose = "beside the account holder's name" if scene.names else "beside a name; whose it is cannot be told without a case"
    named = clues.of(NameClue, ADVISORY.id)
    for group in group_addresses(clues.of(AddressClue, ADVISORY.id)):
        yield Draft(
            key=f"{group.street}|{group.postcode}",
            summary=f"A page gives {in_words(group)} {whose} ({items(len(group.clues))}).",
            evidence=group.clues,
            confidence=Confidence.B if scene.names else Confidence.C,
            home_claim=HomeClaim.UNSURE,
            notes=how_named(ADVISORY.id, named, group.clues, scene.names),
        )


CHECK = Check(
    advisory=ADVISORY,
    conclude=conclude,
    spotters=(on(PersonCard, carded),),
    listeners=(listen(NUMBERED, heard), listen(NUMBERED_SINGLE, heard)),
)
