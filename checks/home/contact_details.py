"""A private number or mail address that the person gives out themselves, or that a page shows beside their name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.accounts.page_leads import Label, name_over
from checks.knowledge.accounts.page_naming import how_named, name_beside, spelt_at, with_page_fix
from checks.knowledge.home.area_codes import town_of
from checks.knowledge.home.contact_points import EMAIL, PHONE, is_own, normal_phone
from checks.knowledge.home.home_fixes import ADDRESS_FIXES
from checks.knowledge.home.stated import items
from checks.knowledge.words.own_name import Agreement, agreement
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Field,
    Fix,
    Hit,
    NameClue,
    PersonCard,
    ProfileField,
    Record,
    Scene,
    Voice,
    Weighing,
    listen,
    on,
)

_PURPOSE: Final = Fix(
    "Use a number or an address made for the purpose on pages and in listings, and turn off being found by either."
)
ADVISORY = Advisory(
    id="home.contact-details",
    version="1.0",
    family=Family.HOME,
    row="LOC-11",
    title="A private number or mail address stands in the open",
    why="A private number leads to directory entries and accounts, and lets a stranger ring at night or take over the line. "
    "A private mail address does the same more slowly.",
    doubt="The number or address belongs to somebody else, to a club, or is one made for the purpose.",
    likelihood=5,
    impact=4,
    fixes=(
        *ADDRESS_FIXES,
        _PURPOSE,
    ),
    references=("LOC-11", "LOC-12"),
)
_PHONE: Final = "phone number"
_MAIL: Final = "mail address"
_HELD: Final = "held"
_MAIL_IMPACT: Final = 3
# On a page: an address at work, or that of a post in a club, which passes on with the post.
_NOT_PRIVATE: Final = re.compile(
    r"police\.uk$|^(?:the[._-]?)?(?:info|contact|secretary|treasurer|chair\w*|president|captain|clerk|editor|membership|bookings?|"
    r"admin\w*|office|enquir\w+|hello|press|media|events?|coach\w*|welfare|safeguarding|webmaster|club|team|noreply|no-reply)"
    r"\d{0,3}@"
)


def called(hit: Hit, scene: Scene) -> Iterable[NameClue]:
    """A telephone number in a text of the person's own, or beside their name on a page."""
    number = normal_phone(hit.matched)
    if number and (name := name_over(hit, scene.names, Label.CONTACT)):
        yield _clue(hit.record, _PHONE, number)
        yield name_beside(ADVISORY.id, hit.record, name)
    if hit.voice is Voice.OWN and number:
        yield _clue(hit.record, _PHONE if is_own(hit.text, hit.start, hit.end) else f"unclaimed {_PHONE}", number)


def mailed(hit: Hit, scene: Scene) -> Iterable[NameClue]:
    """A mail address in a text of the person's own, or beside their name on a page; work addresses are another check's.

    A post's address (``secretary@``) is the club's.
    """
    mail = hit.matched.casefold()
    if not _NOT_PRIVATE.search(mail) and (name := name_over(hit, scene.names, Label.CONTACT)):
        yield _clue(hit.record, _MAIL, mail)
        yield name_beside(ADVISORY.id, hit.record, name)
    if hit.voice is Voice.OWN and not mail.endswith("police.uk"):
        yield _clue(hit.record, _MAIL if is_own(hit.text, hit.start, hit.end) else f"unclaimed {_MAIL}", mail)


def carded(card: PersonCard, scene: Scene) -> Iterable[NameClue]:
    """The numbers and addresses of a card in the person's own name."""
    if agreement(card.name, scene.names) is Agreement.FULL:
        yield name_beside(ADVISORY.id, card, card.name)
        for phone in card.phones:
            yield _clue(card, _PHONE, normal_phone(phone) or phone)
        for mail in card.emails:
            if not _NOT_PRIVATE.search(mail.casefold()):
                yield _clue(card, _MAIL, mail.casefold())


def held(field: ProfileField, _: Scene) -> Iterable[NameClue]:
    """What the account itself is registered with: by itself no exposure, but it tells whose number a text gives."""
    if field.field is Field.PHONE:
        yield _clue(field, _HELD, normal_phone(field.value))
    elif field.field is Field.EMAIL:
        yield _clue(field, _HELD, field.value.casefold())


def _clue(record: Record, kind: str, value: str) -> NameClue:
    return NameClue(spotter=ADVISORY.id, at=record.at, when=record.when, audience=record.audience, kind=kind, value=value)


def conclude(clues: Clues, scene: Scene) -> Iterator[Draft]:
    """One finding a number or address that is claimed somewhere, or that the account is registered with."""
    found = clues.of(NameClue, ADVISORY.id)
    named = spelt_at(clues, ADVISORY.id)
    own = {clue.value for clue in found if clue.kind == _HELD}
    shown: dict[tuple[str, str], list[NameClue]] = {}
    for clue in found:
        kind = clue.kind.removeprefix("unclaimed ")
        if kind in (_PHONE, _MAIL) and (clue.kind == kind or clue.value in own):
            shown.setdefault((kind, clue.value), []).append(clue)
    for (kind, value), evidence in shown.items():
        yield Draft(
            key=value,
            summary=f"The private {kind} {value} can be read ({items(len(evidence))}).",
            evidence=tuple(evidence),
            confidence=Confidence.A if value in own else Confidence.B,
            weighing=Weighing(likelihood=4, impact=_MAIL_IMPACT) if kind == _MAIL else Weighing(),
            notes=(*how_named(named, evidence, scene.names), *_area(kind, value)),
            fixes=with_page_fix(ADVISORY.fixes, named, evidence, also=(_PURPOSE,)),
        )


def _area(kind: str, value: str) -> tuple[str, ...]:
    town = town_of(value) if kind == _PHONE else ""
    return (f"Its area code is that of {town}: the line is, or began, thereabouts.",) if town else ()


CHECK = Check(
    advisory=ADVISORY,
    conclude=conclude,
    spotters=(on(PersonCard, carded), on(ProfileField, held)),
    listeners=(listen(PHONE, called), listen(EMAIL, mailed)),
)
