"""People, groups, searches, contacts, events and things for sale: pages whose blocks name one thing each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    LinkKind,
    Membership,
    Moment,
    Post,
    PostKind,
    Record,
    Search,
    Visit,
    VisitKind,
)
from scanner.readers.facebook.interactions import reacted_to
from scanner.readers.facebook.people import GONE, is_person
from scanner.readers.facebook_html.posts import own_words, pictures, spots
from scanner.readers.facebook_html.reading import Desk, ReadCard
from scanner.readers.facebook_html.tables import cells_of
from scanner.readers.meta import EMAIL, PHONE
from scanner.readers.metahtml import Card, Words
from scanner.times.written import from_words, looks_like_a_time

__all__ = [
    "contact",
    "event",
    "event_answers",
    "group_joined",
    "group_run",
    "link",
    "listing",
    "named",
    "reaction",
    "searched",
    "visited",
]

HELD: Final = Audience.PLATFORM_HELD
_JOINED: Final = re.compile(
    r"(?:member of|membre d[eu]|Mitglied (?:von|der Gruppe)|miembro de|lid van|członkiem) (.{1,200}?)\.?$"
)
_LEFT: Final = re.compile(r"\b(?:left|stopped being|no longer|removed from|verlassen|quitté|dejaste)\b", re.IGNORECASE)
_NOT_GOING: Final = re.compile(
    r"declin|interest|abgesagt|abgelehnt|refus|intéress|rechaz|afgewezen|geïnteress|rifiut|recus|odrzuc|zainteres|gwrthod|ddiddor|invit",
    re.IGNORECASE,
)


def named(card: Card) -> Words | None:
    """What a card is about: its heading, or else the first line that is no time."""
    if card.title is not None:
        return card.title
    lines = (words for words in (*card.body, *card.items) if not looks_like_a_time(words.text))
    return next(lines, None) or next((found for inner in card.cards if (found := named(inner))), None)


def link(kind: LinkKind) -> ReadCard:
    """The function that reads a card as a link of this kind to the person it names."""

    def read(card: Card, desk: Desk) -> Iterator[Record]:
        name = named(card)
        if name is not None and name.text.strip().lower() not in GONE:
            yield Connection(link=kind, name=name.text, at=desk.at(card), when=desk.when(card.stamp))

    return read


def reaction(card: Card, desk: Desk) -> Iterator[Record]:
    """A reaction: the person stands in the sentence above it."""
    yield from reacted_to(card.heading, "", desk.at(card), desk.when(card.stamp), desk.reading)


def group_joined(card: Card, desk: Desk) -> Iterator[Record]:
    """The group's name stands in the body, or only in the sentence above it."""
    lines = [words for words in card.body if not looks_like_a_time(words.text) and words.text != card.heading]
    name = lines[0].text if lines else ""
    if not name:
        told = _JOINED.search(card.heading)
        name = told[1] if told else "" if _LEFT.search(card.heading) else card.heading
    if name:
        role = "former member" if _LEFT.search(card.heading) else "member"
        yield Membership(group=name.strip(), role=role, at=desk.at(card), when=desk.when(card.stamp))


def group_run(card: Card, desk: Desk) -> Iterator[Record]:
    """A group or a page that the account holder runs."""
    if (name := named(card)) is not None:
        yield Membership(group=name.text, role="admin", at=desk.at(name), when=desk.when(card.stamp))


def searched(card: Card, desk: Desk) -> Iterator[Record]:
    """The words that were searched for stand in the body, often in quotation marks."""
    seen: set[str] = set()
    for words in card.body:
        query = words.text.strip().strip('"“”„«»').strip()
        if query and query not in seen and not looks_like_a_time(words.text):
            seen.add(query)
            yield Search(query=query, at=desk.at(words), when=desk.when(card.stamp), audience=HELD)


def visited(card: Card, desk: Desk, heading: str = "", first: bool | None = None) -> Iterator[Record]:
    """``recently_visited``: a block for each kind of thing, profiles first, and a block in it for each visit."""
    first = desk.index == 0 if first is None else first
    for inner in card.cards:
        if inner.cards:
            yield from visited(inner, desk, inner.heading or card.heading, first)
        elif inner.stamp is not None and (name := named(inner)) is not None:
            profile = is_person(card.heading or heading, first=first)
            yield Search(query=name.text, profile=profile, at=desk.at(inner), when=desk.when(inner.stamp), audience=HELD)
    if not card.cards and card.stamp is not None and (name := named(card)) is not None:
        yield Search(query=name.text, at=desk.at(card), when=desk.when(card.stamp), audience=HELD)


def contact(card: Card, desk: Desk) -> Iterator[Record]:
    """An entry of an uploaded address book: the name as the heading, numbers and e-mail addresses below."""
    texts = [words.text.strip() for words in (*card.body, *card.items)]
    texts += [words.text.strip() for cell in cells_of(card) for words in cell.words]
    emails = tuple(dict.fromkeys(text for text in texts if EMAIL.fullmatch(text)))
    phones = tuple(dict.fromkeys(text for text in texts if PHONE.fullmatch(text)))
    points = {*emails, *phones}
    plain = [text for text in texts if text not in points and not looks_like_a_time(text)]
    name = card.heading or next(iter(plain), "")
    if name or emails or phones:
        when = next((moment for text in texts if looks_like_a_time(text) and (moment := from_words(text))), None)
        when = desk.when(card.stamp) or when
        yield AddressBookEntry(name=name, phones=phones, emails=emails, at=desk.at(card), when=when, audience=HELD)


def event(card: Card, desk: Desk) -> Iterator[Record]:
    """An event the account holder made: a name, a description and a place. The time is when it begins, where it is told."""
    lines = list(own_words(card))
    begins = next((moment for words in lines if (moment := _time_in(words.text))), None) or desk.when(card.stamp)
    texts = [card.heading, *(words.text for words in lines if not _time_in(words.text))]
    if text := "\n".join(text for text in texts if text):
        yield Post(kind=PostKind.EVENT, text=text, at=desk.at(card), when=begins)
    yield from spots(card, desk, VisitKind.EVENT, begins)


def _time_in(text: str) -> Moment | None:
    return from_words(text) if looks_like_a_time(text) else None


def event_answers(card: Card, desk: Desk, *, inside: bool = False) -> Iterator[Record]:
    """Events answered, by answer: only those the account holder said they would go to tell where they were."""
    if not inside and (_NOT_GOING.search(card.heading) or (card.cards and desk.index > 0)):
        # Events joined come first, whatever their heading is called in the language.
        return
    if card.cards:
        for inner in card.cards:
            yield from event_answers(inner, desk, inside=True)
        return
    begins = next((moment for words in card.body if (moment := _time_in(words.text))), None) or desk.when(card.stamp)
    found = list(spots(card, desk, VisitKind.EVENT, begins))
    yield from found
    if not found and (name := named(card)) is not None:
        yield Visit(kind=VisitKind.EVENT, name=name.text, at=desk.at(card), when=begins)


def listing(card: Card, desk: Desk) -> Iterator[Record]:
    """A thing for sale: title and description are the account holder's; the place is where the thing is."""
    when = desk.when(card.stamp)
    if card.title is not None:
        yield Post(kind=PostKind.LISTING, text=card.heading, at=desk.at(card.title), when=when)
    for words in own_words(card):
        yield Post(kind=PostKind.LISTING, text=words.text, at=desk.at(words), when=when)
    yield from spots(card, desk, VisitKind.LISTING, when)
    yield from pictures(card, desk)
