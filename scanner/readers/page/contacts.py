"""Everybody and every contact detail that a page's markup states, as person cards and as text.

A contact link, a ``rel="me"`` profile or a point on the map that belongs to no card becomes a :class:`PersonCard` whose
``name`` is empty: the page states it and ties it to nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bs4.element import Tag

from scanner.readers.page.cards import Root, cards_of
from scanner.readers.page.handles import contact_of, handle_of
from scanner.readers.page.items import Item, RawItem, Value, items_of
from scanner.readers.page.jsonld import linked_items
from scanner.readers.page.nodes import Budget, attribute, attributes
from scanner.readers.page.people import WANTED, Person, coordinate_of, described, is_person, person_of
from scanner.readers.page.profiles import metas, profile_of
from scanner.readers.page.walk import Here, Walk

__all__ = ["people_of"]

_LOOSE: Final = 2_000
_CARDS: Final = 5_000
_GEO_METAS: Final = ("geo.position", "icbm")


def people_of(page: Walk, budget: Budget, address: str = "") -> tuple[list[Person], list[tuple[Tag, str]], int]:
    """The cards, what the markup says of things that are not persons (element, text), and how many scripts were unreadable.

    ``address``: where the page was saved from, if that is known.
    """
    cards: dict[int, Person] = {}
    others: list[tuple[Tag, str]] = []
    linked, unread = linked_items(page.scripts)
    found = [person_of(item) for item in linked if is_person(item)]
    for item in linked:
        # An address inside something else was told with that.
        detail = item.inside is not None and not item.types.isdisjoint(("postaladdress", "contactpoint"))
        text = "" if is_person(item) or detail else described(item)
        if text:
            others.append((item.tag, text))
    people: dict[int, Person] = {}
    for item in items_of(page.items, page.ids, WANTED, budget):
        if is_person(item) and len(people) < _CARDS:
            people[id(item.tag)] = person_of(item)
    closed: set[int] = set()
    for item, organisation in cards_of(page.roots[:_CARDS], page.ids, budget):
        if organisation:
            closed.add(id(item.tag))
            continue
        known = people.setdefault(id(item.tag), person := person_of(item))
        if known is not person:
            known.merge(person)
    cards.update(people)
    profile = profile_of(page, address, [*found, *cards.values()])
    loose = list(_loose(page, cards, closed, profile))
    found += [person for person in cards.values() if not person.empty]
    if profile is not None and all(profile is not person for person in found):
        found.append(profile)
    return [*found, *_points(page), *loose], others, unread


def _loose(page: Walk, cards: dict[int, Person], closed: set[int], profile: Person | None) -> Iterator[Person]:
    """Enter each contact link into the card around it; give those that stand alone.

    A ``rel="me"`` on a ``profile`` page is said by its owner, wherever it stands.
    """
    count = 0
    for tag, here in page.links:
        address = attribute(tag, "href")
        if ":" not in address[:12]:
            continue
        contact = contact_of(address)
        mine = "me" in [word.lower() for word in attributes(tag, "rel")]
        handle = handle_of(address) if mine else ""
        if contact is None and not handle:
            continue
        owner = _owner(here, tag, cards, closed) or (profile if handle and contact is None else None)
        if owner is None:
            count += 1
            if count > _LOOSE:
                return
            owner = Person(tag)
            yield owner
        owner.add(contact)
        if handle and handle not in owner.handles:
            owner.handles.append(handle)


def _owner(here: Here, tag: Tag, cards: dict[int, Person], closed: set[int]) -> Person | None:
    """The card that a link stands in; None when it stands in none, or in something else inside the card."""
    own = cards.get(id(tag))
    if own is not None:
        return own
    root: Root | None = here.root
    while root is not None and root.kind in ("h-adr", "h-geo"):
        root = root.outer
    if root is not None and id(root.tag) not in closed and id(root.tag) in cards:
        return cards[id(root.tag)]
    for item in (here.item, here.typed):
        inner: RawItem | None = item
        while inner is not None and not inner.types.isdisjoint(("postaladdress", "contactpoint", "place", "geocoordinates")):
            inner = inner.outer
        if inner is not None and id(inner.tag) in cards:
            return cards[id(inner.tag)]
    return None


def _points(page: Walk) -> Iterator[Person]:
    """The place of a page that says where it is: ``geo.position``, ``ICBM``, or OpenGraph's latitude and longitude."""
    parts: dict[str, tuple[str, Tag]] = {}
    for name, content, tag in metas(page):
        parts.setdefault(name.removeprefix("place:location:").removeprefix("og:"), (content, tag))
    stated = [(Value(parts[name][0]), parts[name][1]) for name in _GEO_METAS if name in parts]
    if not stated and "latitude" in parts and "longitude" in parts:
        stated = [(Value(f"{parts['latitude'][0]};{parts['longitude'][0]}"), parts["latitude"][1])]
    for value, tag in stated[:1]:
        item = Item(tag, frozenset(("geo",)), [("geo", value)])
        place = coordinate_of(item)
        if place is not None:
            yield Person(tag, place=place)
