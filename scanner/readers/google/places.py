"""Google Maps: labelled and saved places, reviews, commutes, and the lists that Takeout calls "Saved"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import parse_qs, unquote_plus, urlsplit

from scanner.coordinates import from_degrees, parse
from scanner.model import Audience, Coordinate, Post, PostKind, Record, Visit, VisitKind
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.batches import in_batches
from scanner.readers.google.elements import each_element, read_each
from scanner.readers.google.lookups import place_in
from scanner.readers.nodes import Node
from scanner.tables import Line, open_table

__all__ = ["read_commutes", "read_labelled", "read_list", "read_places"]

_HELD: Final = Audience.PLATFORM_HELD
_MAPS: Final = re.compile(
    r"https?://(?:www\.|maps\.)?google\.[a-z.]{2,6}/maps|https?://maps\.google\.|https?://goo\.gl/maps|maps\.app\.goo"
)
_NOTES: Final = ("Note", "Notiz", "Nota", "Notitie", "Comment", "Kommentar", "Commentaire", "Comentario")


def read_places(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Reviews.json and Saved Places.json. A review that the file calls published is public; its text is the reviewer's."""
    yield from read_each(each_element(member, reading, "features"), _place, reading)


def read_labelled(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Labeled places.json: places that the account holder gave a name, HOME and WORK among them."""
    yield from read_each(each_element(member, reading, "features"), _labelled, reading)


def _labelled(node: Node) -> Iterator[Record]:
    told = node.get("properties")
    name, address, place = told.text("name", "Title"), told.text("address", "Address"), _point(node)
    if place or address:
        yield Visit(kind=VisitKind.LABELLED, name=name, address=address, place=place, label=name, at=node.at(), audience=_HELD)


def _place(node: Node) -> Iterator[Record]:
    told = node.get("properties")
    location = told.get("location") if told.get("location").value is not None else told.get("Location")
    link = told.get("google_maps_url") if told.text("google_maps_url") else told.get("Google Maps URL")
    name = location.text("name", "Business Name") or told.text("Title", "name")
    address = location.text("address", "Address")
    place = _point(node) or location.get("Geo Coordinates").place("Latitude", "Longitude")
    if place is None:
        place, asked = _asked(link.text())
        address = address or asked
    text = _review(told)
    reviewed = text is not None or any(key in told.value for key in _RATINGS)
    when = told.when("date", "Published", "Updated")
    public = reviewed and any(key in told.value for key in _PUBLISHED)
    audience = Audience.PUBLIC if public else Audience.UNKNOWN if reviewed else _HELD
    if name or address or place:
        kind = VisitKind.REVIEW if reviewed else VisitKind.SAVED
        yield Visit(kind=kind, name=name, address=address, place=place, when=when, at=node.at(), audience=audience)
    if text is not None:
        yield Post(kind=PostKind.REVIEW, text=text.text(), group=name, when=when, at=text.at(), audience=audience)
    elif not reviewed and location.value is not None and told.text("Comment"):
        # Where there is no location, Google itself writes a comment that says so, in the account's language.
        said = told.get("Comment")
        yield Post(kind=PostKind.POST, text=said.text(), when=when, at=said.at(), audience=_HELD)


_RATINGS: Final = ("five_star_rating_published", "Star Rating", "star_rating", "review_text_published", "Review Comment")
_PUBLISHED: Final = ("five_star_rating_published", "review_text_published", "Published")


def _review(told: Node) -> Node | None:
    for key in ("review_text_published", "review_text", "Review Comment"):
        if told.text(key):
            return told.get(key)
    return None


def _point(node: Node) -> Coordinate | None:
    """The point of a feature: longitude first, as GeoJSON has it."""
    geometry = node.value.get("geometry") if isinstance(node.value, dict) else None
    pair = geometry.get("coordinates") if isinstance(geometry, dict) else None
    if not isinstance(pair, list) or len(pair) < 2:
        return None
    return from_degrees(pair[1], pair[0])


def _asked(link: str) -> tuple[Coordinate | None, str]:
    """What a map link asks for: a position, or an address in words."""
    if not link:
        return None, ""
    try:
        asked = parse_qs(urlsplit(link).query).get("q", [""])[0]
    except ValueError:
        return None, ""
    place = parse(asked) if asked else None
    return (place, "") if place else (place_in(link), asked if any(map(str.isalpha, asked)) else "")


def read_commutes(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Commute routes.json: the ends of the way to work."""
    yield from read_each(each_element(member, reading, "trips"), _trip, reading)


def _trip(node: Node) -> Iterator[Record]:
    for stop in node.each("place_visit"):
        where = stop.get("place")
        spot = where.get("lat_lng") if where.get("lat_lng").value is not None else where.get("latLng")
        place = spot.place("latitude", "longitude")
        if place is not None:
            label = where.text("type", "label", "name").upper() or "COMMUTE"
            yield Visit(kind=VisitKind.SAVED, label=label, place=place, at=where.at(), audience=_HELD)


def read_list(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """A list of saved places as a table, in any language: a title, the account holder's note, and a map link."""
    table = open_table(member.read(), reading.note)
    if table is None:
        raise MemberError("it is not a table")
    for line, text in table.preamble:
        if text.strip(" ,"):
            at = reading.at(f"line {line}")
            yield [Post(kind=PostKind.POST, text=text.strip(" ,"), at=at, audience=Audience.UNKNOWN)]
    yield from in_batches(record for line in table.lines for record in _saved(line, reading))


def _saved(line: Line, reading: Reading) -> Iterator[Record]:
    link = next((cell.strip() for cell in line.cells if _MAPS.match(cell.strip())), "")
    at = reading.at(line.pointer)
    title = line.text("Title") or line.cells[0].strip()
    if link:
        place, asked = _asked(link)
        name = title if title != link else _named(link)
        yield Visit(kind=VisitKind.SAVED, name=name, address=asked, place=place, at=at, audience=Audience.UNKNOWN)
    note = line.text(*_NOTES)
    if note and note != title:
        yield Post(kind=PostKind.POST, text=note, at=at, audience=Audience.UNKNOWN)


def _named(link: str) -> str:
    found = re.search(r"/maps/place/([^/@?]{1,200})", link)
    return unquote_plus(found[1]) if found else ""
