"""Google Photos: the small JSON file beside each picture, and the one of each album."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scanner.coordinates import from_e7
from scanner.jsonio import load
from scanner.model import Coordinate, Photo, Post, PostKind, Record, Visit, VisitKind
from scanner.plugins import Member, Reading
from scanner.readers.google.elements import plain
from scanner.readers.nodes import Node

__all__ = ["read_album", "read_sidecar"]

_OTHERS: Final = ("fromSharedAlbum", "fromPartnerSharing")
_COMMENTS_LEFT: Final = "comments in shared albums that are not known to be the account holder's were left out"


def read_sidecar(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """A picture: place, time, the faces Google Photos puts names to, and the description if the picture is one's own."""
    node = Node(load(member, reading.note), "", reading)
    if not isinstance(node.value, dict):
        reading.unread("this file")
        return
    when = node.get("photoTakenTime").when("timestamp")
    place, spot = _place(node)
    people = tuple(dict.fromkeys(name for person in node.each("people") if (name := person.text("name").strip())))
    records: list[Record] = [Photo(place=place, people=people, when=when, at=spot.at())]
    said = node.get("description")
    origin = node.get("googlePhotosOrigin")
    if said.text().strip():
        if any(origin.get(key).value is not None for key in _OTHERS):
            reading.note("descriptions of pictures that others shared were left out")
        else:
            records.append(Post(kind=PostKind.CAPTION, text=said.text(), tagged=people, when=when, at=said.at()))
    records += _comments(node)
    yield records


def _place(node: Node) -> tuple[Coordinate | None, Node]:
    """The position that Google Photos shows, else that of the file itself; 0,0 stands for none."""
    for key in ("geoData", "geoDataExif"):
        spot = node.get(key)
        place = spot.place("latitude", "longitude")
        if place is not None:
            return place, spot
    return None, node


def read_album(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """An album: its title and description, the texts and places put between pictures, and one's own comments."""
    whole = Node(load(member, reading.note), "", reading)
    node = whole.get("albumData") if isinstance(whole.get("albumData").value, dict) else whole
    if not isinstance(node.value, dict):
        reading.unread("this file")
        return
    when = node.get("date").when("timestamp")
    records: list[Record] = []
    for key in ("title", "description"):
        said = node.get(key)
        if said.text().strip():
            records.append(Post(kind=PostKind.CAPTION, text=said.text(), when=when, at=said.at()))
    place = node.get("geoData").place("latitude", "longitude")
    if place is not None:
        spot = node.get("geoData")
        records.append(Visit(kind=VisitKind.TAGGED, name=node.text("location"), place=place, when=when, at=spot.at()))
    for addition in node.each("enrichments"):
        written = addition.get("narrativeEnrichment").get("text")
        if written.text().strip():
            records.append(Post(kind=PostKind.CAPTION, text=written.text(), when=when, at=written.at()))
        for location in addition.get("locationEnrichment").each("location"):
            records += _tagged(location)
    yield [*records, *_comments(node)]


def _tagged(location: Node) -> Iterator[Record]:
    value = location.value if isinstance(location.value, dict) else {}
    place = from_e7(value.get("latitudeE7"), value.get("longitudeE7"))
    name, address = location.text("name"), location.text("description")
    if place or name:
        yield Visit(kind=VisitKind.TAGGED, name=name, address=address, place=place, at=location.at())


def _comments(node: Node) -> Iterator[Record]:
    own = {plain(name) for name in node.reading.account.names}
    for comment in node.each("sharedAlbumComments"):
        said = comment.get("text")
        if not said.text().strip():
            continue
        if plain(comment.text("contentOwnerName")) in own:
            when = comment.get("creationTime").when("timestamp")
            yield Post(kind=PostKind.COMMENT, text=said.text(), when=when, at=said.at())
        else:
            node.reading.note(_COMMENTS_LEFT)
