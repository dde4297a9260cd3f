"""Addresses that Google keeps to fill in forms, to deliver parcels, to bill, and for the devices of a household."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from scanner.jsonio import load
from scanner.model import Audience, Coordinate, Field, Moment, ProfileField, Record, Visit, VisitKind
from scanner.plugins import Member, Reading
from scanner.readers.batches import in_batches
from scanner.readers.google.elements import top_level
from scanner.readers.meta import EMAIL, PHONE, POSTCODE
from scanner.readers.nodes import Node
from scanner.times import from_epoch

__all__ = ["read_addresses", "read_autofill", "read_home"]

_HELD: Final = Audience.PLATFORM_HELD
_DEEPEST: Final = 12
_WEBKIT: Final = 11_644_473_600
_STREET: Final = re.compile(
    r"street|addr(?!ess.*(?:mail|ip$))|strasse|straße|calle|(?:^|_)rue|indirizzo|endereco|adres|line_?[123]$", re.IGNORECASE
)
_TOWN: Final = re.compile(r"city|town|locality|ville|stadt|(?:^|_)ort|ciudad|plaats", re.IGNORECASE)
_ZIP: Final = re.compile(r"zip|post(?:al)?_?code|(?:^|_)plz|cap$", re.IGNORECASE)


def read_autofill(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Chrome's form entries: whole addresses with name, numbers and employer, and single values typed into forms."""
    seen = made = 0
    for _, node in top_level(member, reading):
        seen += isinstance(node.value, dict)
        records = list(_whole(node)) or list(_typed(node))
        made += len(records)
        yield records
    if seen and not made:
        reading.unread("this file")


def _whole(node: Node) -> Iterator[ProfileField]:
    told = {key.lower(): text for key, value in node.members() if (text := _first(value))}
    if not any(key.startswith(("address_", "name_full", "phone_home")) for key in told):
        return
    when = node.when("use_date", "date_modified", "modification_date")
    street = told.get("address_home_street_address") or ", ".join(
        told[key] for key in ("address_home_line1", "address_home_line2", "address_street_address") if key in told
    )
    rest = (told.get(f"address_home_{key}") or told.get(f"address_{key}", "") for key in ("city", "state", "zip", "country"))
    town, state, code, country = rest
    if street:
        whole = ", ".join(filter(None, (", ".join(street.split("\n")), town, state, code, country)))
        yield _field(Field.ADDRESS, whole, node, when)
    elif code:
        yield _field(Field.POSTCODE, code, node, when)
    elif town:
        yield _field(Field.TOWN, town, node, when)
    for key, field in _PARTS.items():
        if key in told:
            yield _field(field, told[key], node, when)


_PARTS: Final = {
    "email_address": Field.EMAIL,
    "phone_home_whole_number": Field.PHONE,
    "company_name": Field.EMPLOYER,
}


def _first(node: Node) -> str:
    """A value, or the first of a list of them, or the ``value`` inside an object."""
    for item in node.each():
        if text := (item.text("value") or item.text()).strip():
            return text
    return ""


def _typed(node: Node) -> Iterator[ProfileField]:
    name, value = node.text("name"), node.text("value").strip()
    if not value:
        return
    stamps = [stamp for item in node.each("usage_timestamp") if (stamp := _webkit(item.value))]
    when = max(stamps, default=None)
    at = node.get("value")
    if EMAIL.fullmatch(value):
        yield _field(Field.EMAIL, value, at, when, name)
    elif POSTCODE.fullmatch(value):
        yield _field(Field.POSTCODE, value, at, when, name)
    elif PHONE.fullmatch(value) and re.search(r"phone|tel|mobil|handy", name, re.IGNORECASE):
        yield _field(Field.PHONE, value, at, when, name)
    elif _STREET.search(name) and any(map(str.isalpha, value)):
        yield _field(Field.ADDRESS, value, at, when, name)
    elif _TOWN.search(name) and any(map(str.isalpha, value)):
        yield _field(Field.TOWN, value, at, when, name)


def _webkit(value: Any) -> Moment | None:
    """Microseconds since 1601, as Chrome counts, or since 1970."""
    try:
        micros = int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return from_epoch(micros / 1e6 - _WEBKIT) or from_epoch(micros)


def _field(field: Field, value: str, node: Node, when: Moment | None, detail: str = "") -> ProfileField:
    return ProfileField(field=field, value=value, detail=detail or "form entry", when=when, at=node.at(), audience=_HELD)


def read_addresses(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Delivery and billing addresses of Google Shopping, Pay and Store: the objects that hold a street or lines of one."""
    whole = Node(load(member, reading.note), "", reading)
    records = list(_inside(whole, 0))
    if whole.value and not records:
        reading.unread("this file")
    yield from in_batches(records)


def _inside(node: Node, depth: int) -> Iterator[Record]:
    if depth > _DEEPEST:
        return
    if isinstance(node.value, list):
        for item in node.each():
            yield from _inside(item, depth + 1)
    elif isinstance(node.value, dict):
        address = _joined(node)
        if address:
            name = node.text("name", "recipient", "recipientName", "recipient_name", "addressee")
            yield ProfileField(field=Field.ADDRESS, value=address, detail=name, at=node.at(), audience=_HELD)
        for key, inner in node.members():
            if isinstance(inner.value, (dict, list)) and not (address and _STREET.search(key)):
                yield from _inside(inner, depth + 1)


def _joined(node: Node) -> str:
    """The address that an object spells out; empty where no line of a street is among its members."""
    lines: list[str] = []
    rest: list[str] = []
    for key, inner in node.members():
        texts = [text for item in inner.each() if (text := item.text().strip())]
        if not texts or EMAIL.fullmatch(texts[0]):
            continue
        if _ZIP.search(key) or _TOWN.search(key):
            rest += texts
        elif _STREET.search(key) or key == "formatted":
            lines += texts
    return ", ".join((*lines, *rest)) if lines else ""


def read_home(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Home App: the address and the place of each household that has devices in it."""
    whole = Node(load(member, reading.note), "", reading)
    seen = False
    records: list[Record] = []
    for entry in whole.each("Home App Data"):
        for structure in entry.each("full_structures"):
            seen = True
            records += _household(structure.get("structure"))
    if whole.value and not seen and "Home App Data" not in whole.value:
        reading.unread("this file")
    yield records


def _household(node: Node) -> Iterator[Record]:
    name = node.text("name")
    for key in ("physical_location", "address", "location"):
        spot = node.get(key)
        if spot.value is None:
            continue
        address = spot.text() or spot.text("description", "formatted_address", "address") or _joined(spot)
        place = _position(spot, 0)
        if address:
            yield ProfileField(field=Field.ADDRESS, value=address, detail=name, at=spot.at(), audience=_HELD)
        if place:
            yield Visit(
                kind=VisitKind.LABELLED,
                label="HOUSEHOLD",
                name=name,
                address=address,
                place=place,
                at=spot.at(),
                audience=_HELD,
            )


def _position(node: Node, depth: int) -> Coordinate | None:
    for lat, lon in (("latitude", "longitude"), ("lat", "lng"), ("lat", "lon")):
        if place := node.place(lat, lon):
            return place
    if depth < 4 and isinstance(node.value, dict):
        for _, inner in node.members():
            if isinstance(inner.value, dict) and (place := _position(inner, depth + 1)):
                return place
    return None
