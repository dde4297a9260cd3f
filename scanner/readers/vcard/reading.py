"""From the lines of an address book to its entries, and to the account holder's own details where a card is theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scanner.model import AddressBookEntry, Audience, Field, ProfileField, Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import in_batches
from scanner.readers.contentlines import Line, content_lines
from scanner.readers.vcard.card import WANTED, Card, bare

__all__ = ["read"]

_MOST_LINES: Final = 2000
_HELD: Final = Audience.PLATFORM_HELD
# Of the words that the formats and the programs themselves have for relations.
_PARTNERS: Final = frozenset(
    ("spouse", "partner", "domestic partner", "husband", "wife", "girlfriend", "boyfriend", "fiancé", "fiancée", "sweetheart")
)
_NO_RELATIVES: Final = frozenset(
    (
        *(
            "friend",
            "assistant",
            "manager",
            "colleague",
            "co-worker",
            "contact",
            "acquaintance",
            "met",
            "neighbor",
            "neighbour",
        ),
        *("referred by", "agent", "muse", "me", "teacher", "other"),
    )
)
_BOTH_WAYS: Final = frozenset(
    (*_PARTNERS, "friend", "sibling", "cousin", "kin", "relative", "colleague", "co-worker", "neighbor", "co-resident")
)


def read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """An entry for each card. Cards in the account holder's own name give profile fields as well."""
    own = frozenset(_folded(name) for name in reading.account.names if name.strip())
    if not own:
        reading.note("which card is the account holder's own is not known: name the person in the case file")
    yield from in_batches(record for card in _cards(member, reading) for record in _records(card, own, reading))


def _cards(member: Member, reading: Reading) -> Iterator[Card]:
    """The cards, also those that are never closed. A card inside another (``AGENT``) comes before it."""
    unfinished: list[Card] = []
    for line in content_lines(member, WANTED):
        if line.name == "BEGIN":
            if line.value.strip().upper() != "VCARD":
                continue
            if not (unfinished and unfinished[-1].lines and unfinished[-1].lines[-1].name == "AGENT"):
                yield from unfinished
                unfinished = []
            unfinished.append(Card(line.number, []))
        elif line.name == "END":
            if unfinished:
                yield unfinished.pop()
        elif unfinished and len(unfinished[-1].lines) < _MOST_LINES:
            unfinished[-1].lines.append(line)
        elif unfinished:
            reading.note("a card with more lines than any address book writes: its rest was left out")
    yield from unfinished


def _records(card: Card, own: frozenset[str], reading: Reading) -> Iterator[Record]:
    names, phones, emails = card.names, card.phones, card.emails
    if card.is_list or not (names or phones or emails):
        return
    mine = not own.isdisjoint(map(_folded, names))
    yield AddressBookEntry(
        at=reading.at(f"line {card.start}"),
        audience=_HELD,
        name=names[0] if names else "",
        phones=phones,
        emails=emails,
        addresses=tuple(text for _, text in card.postal()),
        handles=card.handles,
        organisation=card.first("ORG"),
        job_title=card.first("TITLE", "ROLE"),
        relation="" if mine else _relation(card, own),
        birthday=card.birthday,
        note=card.first("NOTE")[:20_000],
        own=mine,
    )
    if mine:
        yield from _profile(card, reading)


def _relation(card: Card, own: frozenset[str]) -> str:
    """What somebody else's card says of the account holder, where it names them."""
    for relation in card.relations:
        if relation.label and _folded(relation.name) in own:
            label = relation.label.lower()
            return label if label in _BOTH_WAYS else f"names the account holder as {label}"
    return ""


def _profile(card: Card, reading: Reading) -> Iterator[Record]:
    def field(what: Field, number: int, value: str, detail: str = "") -> ProfileField:
        return ProfileField(at=reading.at(f"line {number}"), audience=_HELD, field=what, value=value, detail=detail)

    def kind(line: Line) -> str:
        return card.label(line) or " ".join(kind for kind in line.kinds if kind not in ("pref", "internet", "voice"))

    for line, text in card.postal():
        yield field(Field.ADDRESS, line.number, text, kind(line))
    for what, name, scheme in ((Field.PHONE, "TEL", "tel:"), (Field.EMAIL, "EMAIL", "mailto:")):
        for line in card.all(name):
            if text := bare(line, scheme):
                yield field(what, line.number, text, kind(line))
    for line in card.all("BDAY"):
        if card.birthday:
            yield field(Field.BIRTHDAY, line.number, card.birthday)
    for line in card.all("ORG"):
        if text := card.first("ORG"):
            yield field(Field.EMPLOYER, line.number, text, card.first("TITLE", "ROLE"))
            break
    for line in card.all("URL"):
        if line.text:
            yield field(Field.WEBSITE, line.number, line.text[:500])
    yield from _related(card, reading)


def _related(card: Card, reading: Reading) -> Iterator[Record]:
    for relation in card.relations:
        labels = {word.strip() for word in relation.label.lower().split(",")}
        if labels <= _NO_RELATIVES:
            continue
        partner = not labels.isdisjoint(_PARTNERS)
        detail = relation.label
        if partner and card.anniversary:
            detail = f"{detail}, anniversary {card.anniversary}"
        yield ProfileField(
            at=reading.at(f"line {relation.number}"),
            audience=_HELD,
            field=Field.PARTNER if partner else Field.RELATIVE,
            value=relation.name,
            detail=detail,
        )


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
