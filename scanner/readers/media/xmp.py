"""XMP: places, captions and names out of RDF, whatever its prefixes and whichever of its two syntaxes a writer chose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from scanner.api import Coordinate, decode
from scanner.readers.media.angles import Angle, angle_of, position
from scanner.readers.media.found import COPY, SHOWN, Found
from scanner.readers.media.moments import xmp_time

__all__ = ["read_xmp"]

_MOST_BYTES: Final = 4 << 20
_MOST_VALUES: Final = 20_000
_MOST_ATTRIBUTES: Final = 1_000
_MOST_PEOPLE: Final = 50
_FORBIDDEN: Final = re.compile(r"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_PACKET: Final = re.compile(r"<\?[^<>]*\?>")
_NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")

# Wrappers that only carry the value of the property around them.
_WRAPPERS: Final = frozenset(("xmpmeta", "xapmeta", "RDF", "Description", "Alt", "Bag", "Seq", "li", "value"))
# Other pictures' metadata, and what was done to this one.
_FOREIGN: Final = frozenset(("Pantry", "Ingredients", "History", "DerivedFrom", "DocumentAncestors", "ManagedFrom"))
# Structures whose members mean something else than the same names outside them.
_STRUCTURES: Final = frozenset(("LocationCreated", "LocationShown", "Regions", "RegionInfo", "CreatorContactInfo"))

Values = dict[tuple[str, str], list[str]]


def read_xmp(data: bytes, found: Found) -> None:
    """Read an XMP packet. One with a document type is refused: XMP has none, and entities are how XML attacks."""
    start = data.find(b"<") if b"\0<" not in data[:8] else 0
    text = decode(data[max(0, start) : _MOST_BYTES])
    if _FORBIDDEN.search(text):
        found.reading.note("XMP with a document type was refused")
        return
    begin = text.find("<")
    if begin < 0:
        return
    # The XML library's work grows with the square of the attributes of one tag; a true packet has a few hundred.
    if any(tag.count("=") > _MOST_ATTRIBUTES for tag in text.split("<")):
        found.reading.note("XMP with thousands of values in one tag was refused")
        return
    body = _NOT_XML.sub("", _PACKET.sub("", text[begin:])).strip()
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(body.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        found.reading.note("an XMP block could not be read")
        return
    found.saw("xmp")
    values: Values = {}
    for count, (where, name, value) in enumerate(_values(root)):
        if count >= _MOST_VALUES:
            break
        if value := value.strip():
            values.setdefault((where, name), []).append(value)
    _places(values, found)
    _words(values, found)


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2]


def _values(root: etree._Element) -> Iterator[tuple[str, str, str]]:
    """Every value as (structure it stands in or "", property, text)."""
    stack = [(root, "", "")]
    while stack:
        element, inherited, where = stack.pop()
        if not isinstance(element.tag, str):
            continue
        local = _local(element.tag)
        if local in _FOREIGN:
            continue
        name = inherited if local in _WRAPPERS else local
        if local in _STRUCTURES:
            where = local
        for attribute, value in element.attrib.items():
            yield where, _local(str(attribute)), str(value)
        if element.text and name:
            yield where, name, element.text
        stack.extend((child, name, where) for child in reversed(element))


def _places(values: Values, found: Found) -> None:
    for where, rank in (("", COPY), ("LocationCreated", COPY), ("LocationShown", SHOWN)):
        place = _place(values, where)
        if place is None:
            continue
        radius = _first(values, where, "GPSHPositioningError")
        found.place(rank, place, f"xmp {where + ':' if where else ''}GPSLatitude", _number(radius))
    for where in ("", "LocationCreated", "LocationShown"):
        city = _first(values, where, "City")
        part = _first(values, where, "Sublocation") if where else _first(values, where, "Location")
        found.town(", ".join(word for word in (part, city) if word), f"xmp {'City' if city else 'Location'}")


def _place(values: Values, where: str) -> Coordinate | None:
    # DJI's drones misspell the longitude.
    for north, east in (
        ("GPSLatitude", "GPSLongitude"),
        ("GpsLatitude", "GpsLongitude"),
        ("GpsLatitude", "GpsLongtitude"),
        ("lat", "long"),
    ):
        lat = _angle(_first(values, where, north), _first(values, where, north + "Ref"))
        lon = _angle(_first(values, where, east), _first(values, where, east + "Ref"))
        place = position(lat, lon)
        if place is not None:
            return place
    return None


def _angle(text: str, reference: str) -> Angle | None:
    angle = angle_of(text)
    letter = reference[:1].upper()
    if angle is None or angle.letter or not letter or letter not in "NSEW":
        return angle
    return Angle(angle.value, letter, angle.signed)


def _first(values: Values, where: str, name: str) -> str:
    found = values.get((where, name))
    return found[0] if found else ""


def _number(text: str) -> float | None:
    top, _, bottom = text.partition("/")
    try:
        return float(top) / float(bottom or 1)
    except (ValueError, ZeroDivisionError):
        return None


def _words(values: Values, found: Found) -> None:
    for name in ("description", "title", "Headline", "ImageDescription", "UserComment"):
        for text in values.get(("", name), [])[:2]:
            found.caption(text, f"xmp {name}")
    for name in ("creator", "Artist"):
        found.artist(_first(values, "", name), f"xmp {name}")
    make, model = _first(values, "", "Make"), _first(values, "", "Model")
    found.camera = found.camera or " ".join((model if model.lower().startswith(make.lower()) else f"{make} {model}").split())
    people = (
        values.get(("", "PersonInImage"), [])
        + values.get(("", "PersonDisplayName"), [])
        + values.get(("Regions", "PersonDisplayName"), [])
    )
    for where in ("Regions", "RegionInfo"):
        kinds = values.get((where, "Type"), [])
        if all(kind == "Face" for kind in kinds):
            people += values.get((where, "Name"), [])
    for person in people[:_MOST_PEOPLE]:
        found.person(person, "xmp PersonInImage")
    for rank, name in ((3, "DateTimeOriginal"), (3, "DateCreated"), (4, "CreateDate"), (4, "DateTimeDigitized")):
        found.time(rank, xmp_time(_first(values, "", name)))
    offset = _first(values, "", "MicroVideoOffset")
    if offset.isdecimal() and len(offset) < 12:
        found.trailer = int(offset)
    lengths = [text for text in values.get(("", "Length"), []) if text.isdecimal() and len(text) < 12]
    if lengths and not found.trailer and any("video" in mime for mime in values.get(("", "Mime"), [])):
        found.trailer = int(lengths[-1])
