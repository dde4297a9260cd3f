"""The download of 2010 to 2017: ``index.htm`` and ``html/*.htm``, plain pages with headings, lists and tables.

Every page has the account holder's name as its first heading.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from lxml import etree
from msgspec import Struct

from scanner.model import Connection, Field, LinkKind, Moment, Post, PostKind, ProfileField, Record, Visit, VisitKind
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.facebook.feed import is_holder
from scanner.readers.facebook.people import GONE
from scanner.readers.facebook_html import lists
from scanner.readers.facebook_html.posts import pictures
from scanner.readers.facebook_html.profile import profile
from scanner.readers.facebook_html.reading import Desk
from scanner.readers.facebook_html.security import login
from scanner.readers.metahtml import Card, Page, Words
from scanner.readers.metahtml.cards import card_of, gathered, inner_text
from scanner.text import decode
from scanner.times.written import from_words

__all__ = ["albums", "contacts", "events", "friends", "is_old", "logins", "profile_page", "timeline"]

_OLD: Final = re.compile(rb'<div class="contents">')
_OLD_TOO: Final = re.compile(rb'<div class="thread">|(?:timeline|friends|messages|contact_info|security|photos)\.htm"')
_DATED: Final = re.compile(r"(.{1,200}?) \(([^()]*\d{4}[^()]*)\)", re.DOTALL)
_ANSWERED_NO: Final = re.compile(r"declin|not going|abgesagt|refus|rechaz", re.IGNORECASE)
_LOCATION: Final = re.compile(r"^(?:Location|Ort|Lieu|Lugar|Plaats|Luogo|Local|Miejsce): *(.+)$", re.MULTILINE)
_LARGEST: Final = 24 << 20
_MOST_TAGS: Final = 600_000
_BATCH: Final = 500
# In this order, as "sent friend requests" and "removed friends" are also "friends".
_SECTIONS: Final = (
    (r"sent|gesendet|envoyé|enviad|verzonden|inviat|wysłan|anfonwyd", LinkKind.REQUEST_SENT),
    (r"received|erhalten|reçu|recibid|ontvangen|ricevut|recebid|otrzyman|dderbyniwyd", LinkKind.REQUEST_RECEIVED),
    (r"declined|rejected|abgelehnt|refusé|rechazad|geweigerd|rifiutat|recusad|odrzucon|gwrthodwyd", LinkKind.REQUEST_REJECTED),
    (r"removed|entfernt|supprimé|eliminad|verwijderd|rimoss|removid|usunię|dynnu", LinkKind.REMOVED),
    (r"follow(?:ees|ing)|abonniert|suivi|seguid|volgend|obserwowan", LinkKind.FOLLOWING),
    (r"followers|abonnenten|abonnés|seguidores|volgers|obserwując", LinkKind.FOLLOWER),
    (r"friends|freunde|amis|amigos|vrienden|amici|znajomi|ffrindiau", LinkKind.FRIEND),
)


class _Part(Struct):
    """A heading and what stands under it."""

    heading: str
    elements: list[etree._Element]


Take = Callable[[list[_Part], Desk], Iterator[Record]]


def is_old(head: bytes) -> bool:
    """Whether a page is of the build of those years."""
    return _OLD.search(head) is not None and _OLD_TOO.search(head) is not None


def _whole(part: str, take: Take) -> Callable[[Member, Reading], Iterator[Sequence[Record]]]:
    def read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
        if member.size > _LARGEST:
            raise MemberError("a page of more than 24 MB", over_limit=True)
        text = decode(member.read()).replace("\x00", "")
        if text.count("<") > _MOST_TAGS:
            raise MemberError("a page with more than 600,000 tags", over_limit=True)
        parser = etree.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True, encoding="utf-8")
        root = etree.fromstring(text.encode("utf-8", "replace"), parser) if text.strip() else None
        contents = None if root is None else next((div for div in root.iter("div") if div.get("class") == "contents"), None)
        if contents is None:
            if root is not None:
                reading.unread(part)
            return
        parts = _parts(contents)
        found = list(take(parts, Desk(Page(member), reading)))
        for start in range(0, len(found), _BATCH):
            yield found[start : start + _BATCH]
        if not found:
            reading.unread(part)

    return read


def _parts(contents: etree._Element) -> list[_Part]:
    """What stands under each heading; under the first one, the account holder's name, is the page itself."""
    parts = [_Part("", [])]
    stack = list(reversed(contents))
    while stack:
        element = stack.pop()
        if element.tag in ("h1", "h2", "h3"):
            parts.append(_Part(inner_text(element), []))
        elif element.tag == "div" and any(True for _ in element.iter("h2", "h3")):
            stack.extend(reversed(element))
        else:
            parts[-1].elements.append(element)
    return parts


def _entries(part: _Part) -> Iterator[etree._Element]:
    for element in part.elements:
        yield from element.iter("li")


def _friends(parts: list[_Part], desk: Desk) -> Iterator[Record]:
    for part in parts:
        kind = next((kind for words, kind in _SECTIONS if re.search(words, part.heading, re.IGNORECASE)), None)
        if kind is None:
            continue
        for entry in _entries(part):
            text = inner_text(entry)
            dated = _DATED.fullmatch(text)
            name, when = (dated[1].strip(), from_words(dated[2])) if dated else (text, None)
            if name and name.lower() not in GONE:
                yield Connection(link=kind, name=name, at=desk.at(entry), when=when)


def _profile(parts: list[_Part], desk: Desk) -> Iterator[Record]:
    if len(parts) > 1 and parts[1].heading:
        heading = next((above for part in parts[1:2] for above in _before(part)), None)
        if heading is not None:
            yield ProfileField(field=Field.NAME, value=parts[1].heading, current=True, at=desk.at(heading))
    for part in parts:
        for element in part.elements:
            yield from profile(gathered([element]), desk)


def _before(part: _Part) -> Iterator[etree._Element]:
    """The heading above what stands under it."""
    for element in part.elements[:1]:
        node: etree._Element | None = element
        while node is not None:
            if (previous := node.getprevious()) is not None and previous.tag == "h1":
                yield previous
                return
            node = node.getparent()


def _contacts(parts: list[_Part], desk: Desk) -> Iterator[Record]:
    """The first table is the account holder's own; the address book has a heading of its own and rows of name and numbers."""
    own = True
    for part in parts:
        tables = [table for element in part.elements for table in element.iter("table")]
        for table in tables:
            if own and table.find(".//th") is not None:
                yield from profile(gathered([table]), desk)
            else:
                for row in table.iter("tr"):
                    cells = list(row)
                    if len(cells) >= 2:
                        card = Card(row, title=Words(inner_text(cells[0]), cells[0]))
                        points = list(cells[1].iter("li")) or [cells[1]]
                        card.items = [Words(text.rpartition(": ")[2], point) for point in points if (text := inner_text(point))]
                        yield from lists.contact(card, desk)
        own = own and not tables


def _logins(parts: list[_Part], desk: Desk) -> Iterator[Record]:
    for part in parts:
        for entry in _entries(part):
            lines = [line for line in inner_text(entry).split("\n") if line]
            yield from login(Card(entry, body=[Words(line, entry) for line in lines]), desk)


def _events(parts: list[_Part], desk: Desk) -> Iterator[Record]:
    for part in parts:
        for entry in _entries(part):
            text = inner_text(entry)
            if not text or _ANSWERED_NO.search(text):
                continue
            located = _LOCATION.search(text)
            when = next((moment for line in text.split("\n") if (moment := from_words(line))), None)
            address = located[1].strip() if located else ""
            yield Visit(kind=VisitKind.EVENT, name=text.split("\n")[0], address=address, at=desk.at(entry), when=when)


def _albums(parts: list[_Part], desk: Desk) -> Iterator[Record]:
    for part in parts:
        for element in part.elements:
            blocks = [div for div in element.iter("div") if div.get("class") == "block"]
            for block in blocks:
                yield from pictures(card_of(block), desk)


def _timeline(parts: list[_Part], desk: Desk) -> Iterator[Record]:
    """``<div class="meta">time</div>Jo Bell updated her status.<div class="comment">words</div>``, over and over.

    What others wrote on the account holder's wall stands there as well: the sentence in front says whose words follow.
    """
    own = next((part.heading for part in parts if part.heading), "")
    when: Moment | None = None
    said = ""
    for part in parts:
        for element in part.elements:
            for node in element.iter("div"):
                kind = node.get("class") or ""
                if kind == "meta":
                    when, said = desk.when(Words(inner_text(node), node)), " ".join((node.tail or "").split())
                elif kind == "comment" and (text := inner_text(node)) and _is_own(said, own, desk):
                    yield Post(kind=PostKind.POST, text=text, at=desk.at(node), when=when)


def _is_own(said: str, own: str, desk: Desk) -> bool:
    if not said:
        return True
    names = (own, *desk.reading.account.names)
    return any(name and said.startswith(name) for name in names) or is_holder(said, desk.reading)


friends: Final = _whole("friends list", _friends)
profile_page: Final = _whole("profile", _profile)
contacts: Final = _whole("uploaded address book", _contacts)
logins: Final = _whole("logins", _logins)
events: Final = _whole("event responses", _events)
albums: Final = _whole("photos and videos", _albums)
timeline: Final = _whole("posts", _timeline)
