"""From stated addresses to conclusions: which are the same, and which is lived in now."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct

from checks.knowledge.home.addresses import NAMED_HOUSE, NUMBERED, NUMBERED_SINGLE, Address, read_address
from checks.knowledge.home.postcodes import find_postcodes
from checks.knowledge.words.own_name import Agreement, agreement
from scanner.api import AddressClue, HomeClaim, Moment, Record, Scene, Tie

__all__ = [
    "StatedAddress",
    "address_clue",
    "claim_of",
    "day_of",
    "group_addresses",
    "in_words",
    "is_of_home",
    "items",
    "read_field",
]

# A statement that nobody renewed for this long no longer says where somebody lives now. English Housing Survey: owners
# stay for some 16 years, renters for some 4; eight years lies between.
_STALE: Final = timedelta(days=8 * 365)
_FLAT: Final = re.compile(r"^(?:flat|apartment|apt|unit|studio|maisonette)\s[^,]{1,12},\s*", re.IGNORECASE)
_MOVED_AFTER: Final = timedelta(days=30)
_START: Final = re.compile("|".join((NUMBERED, NUMBERED_SINGLE, NAMED_HOUSE)), re.IGNORECASE)
_PLACEHOLDER: Final = re.compile(r"\W*(?:n/?a|none|null|redacted|unknown|test|-+|x+|0+)\W*", re.IGNORECASE)
_NOT_OF_HOME: Final = re.compile(
    r"\b(?:work|business|company|office|school|employer|organi[sz]ation|parents?|mum|dad|mam|nan|gran\w*|brother|sister|friend|"
    r"gift|pick-?up point|collection point|locker|store|shop)\b",
    re.IGNORECASE,
)
_WAY_TO_WORK: Final = re.compile(r"\bstart of the way to work\b", re.IGNORECASE)
_PERSON: Final = re.compile(r"(?:[A-ZÀ-Þ][\w'’.-]*)(?: [A-ZÀ-Þ][\w'’.-]*){1,3}")


class StatedAddress(Struct, frozen=True):
    """One address and every clue that states it, the oldest first."""

    street: str
    postcode: str
    town: str
    clues: tuple[AddressClue, ...]


def read_field(value: str) -> Address | None:
    """The address in a field that is labelled as one, in any country's form; None if it names a town at most."""
    if _PLACEHOLDER.fullmatch(value):
        return None
    for match in _START.finditer(value):
        found = read_address(value, match.start())
        if found is not None:
            return found
    codes = find_postcodes(value, any_area=True)
    lines = [line.strip() for line in re.split(r"[,\n]", value) if line.strip()]
    # Fields are labelled, so a first line with a number and letters is a street in whatever language it is written.
    if (
        lines
        and re.search(r"\d", lines[0])
        and re.search(r"[^\W\d]{3}", lines[0])
        and not find_postcodes(lines[0], any_area=True)
    ):
        return Address(0, len(value), " ".join(lines[0].lower().split()), codes[0][2] if codes else "")
    return Address(codes[0][0], codes[0][1], "", codes[0][2]) if codes else None


def is_of_home(detail: str, scene: Scene) -> bool:
    """Whether a form's address is the account holder's, as far as its label tells: not their work's, nor another person's."""
    if _NOT_OF_HOME.search(detail) and not _WAY_TO_WORK.search(detail):
        return False
    # A form of a shop names who a parcel goes to.
    named = _PERSON.fullmatch(detail.strip()) is not None
    return not named or not scene.names or agreement(detail, scene.names) is not Agreement.NONE


def address_clue(
    spotter: str, record: Record, found: Address, tie: Tie, *, firm: bool = True, told: bool = True
) -> AddressClue:
    """The address that ``record`` gives away, in normal form."""
    return AddressClue(
        spotter=spotter,
        at=record.at,
        when=record.when,
        audience=record.audience,
        tie=tie,
        postcode=found.postcode,
        street=found.street,
        town=found.town,
        firm=firm,
        told=told,
    )


def day_of(moment: Moment | None) -> datetime | None:
    """The wall time of a moment, for putting things of different time bases in order."""
    return moment.at.replace(tzinfo=None) if moment else None


def group_addresses(clues: Iterable[AddressClue]) -> list[StatedAddress]:
    """Clues by street, in the order in which they were first seen; untied repeats join, untied addresses alone do not."""
    by_street: dict[str, list[AddressClue]] = {}
    for clue in clues:
        if clue.street:
            by_street.setdefault(clue.street, []).append(clue)
    _join_flats(by_street)
    groups = []
    for street, members in by_street.items():
        if all(clue.tie is Tie.UNTIED for clue in members):
            continue
        members.sort(key=lambda clue: (day_of(clue.when) or datetime.max, clue.at))
        postcode = next((clue.postcode for clue in members if clue.postcode), "")
        town = next((clue.town for clue in members if clue.town), "")
        groups.append(StatedAddress(street, postcode, town, tuple(members)))
    return groups


def _join_flats(by_street: dict[str, list[AddressClue]]) -> None:
    """Put "15 Larkspur Close" to "Flat 5, 15 Larkspur Close" where only one flat of the building is ever named."""
    flats: dict[str, list[str]] = {}
    for street in by_street:
        building = _FLAT.sub("", street)
        if building != street:
            flats.setdefault(building, []).append(street)
    for building, named in flats.items():
        if len(named) == 1 and building in by_street:
            by_street[named[0]] += by_street.pop(building)


def claim_of(address: StatedAddress, others: Iterable[StatedAddress], as_of: Moment | None) -> HomeClaim:
    """Whether the words make an address the home of today, of the past, or leave it open.

    Past: the words say so last, or a later post tells of a move to another address. Open: a form that does not say whether
    it still holds and disagrees with another statement, or a statement older than eight years.
    """
    said = [clue for clue in address.clues if clue.tie is not Tie.UNTIED]
    last = said[-1]
    now = [clue for clue in said if clue.tie is not Tie.HOME_PAST]
    if not now:
        return HomeClaim.PAST
    if last.tie is Tie.HOME_PAST and last.when is not None:
        return HomeClaim.PAST
    last_now = max((day for clue in now if (day := day_of(clue.when))), default=None)
    homes = [clue for other in others if other is not address for clue in other.clues if clue.tie is Tie.HOME_NOW]
    for clue in homes:
        day = day_of(clue.when)
        if day is not None and last_now is not None and day > last_now + _MOVED_AFTER:
            return HomeClaim.PAST
    if any(clue.tie is Tie.HOME_PAST for clue in said):
        return HomeClaim.UNSURE
    if all(clue.tie is Tie.PROFILE for clue in now) and homes:
        return HomeClaim.UNSURE
    end = day_of(as_of)
    if last_now is not None and end is not None and end - last_now > _STALE:
        return HomeClaim.UNSURE
    return HomeClaim.PRESENT


def in_words(address: StatedAddress) -> str:
    """``14 Acacia Avenue, Northmere NM1 2AB``: the normalised fact and nothing else of the text."""
    street = " ".join(word[:1].upper() + word[1:] for word in address.street.split())
    rest = " ".join(part for part in (address.town, address.postcode) if part)
    return f"{street}, {rest}" if rest else street


def items(count: int, noun: str = "item") -> str:
    """``1 item``, ``3 items``."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
