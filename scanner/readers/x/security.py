"""Where and with what the account was used: logins, devices, other services, and the places X worked out."""

from __future__ import annotations

from collections.abc import Iterator

from scanner.model import LinkedApp, Login, Record, Visit, VisitKind
from scanner.readers.nodes import Node
from scanner.readers.x.account import phone
from scanner.readers.x.elements import HELD, inside, item_of, objects, when

__all__ = ["app", "broadcast", "created", "device", "logged_in", "phones_and_devices", "registered", "shop", "whereabouts"]


def logged_in(node: Node) -> Iterator[Record]:
    """``ipAudit``: a login."""
    item = item_of(node)
    if ip := item.text("loginIp").strip():
        yield Login(action="login", ip=ip, at=item.at(), when=when(item, "createdAt"), audience=HELD)


def created(node: Node) -> Iterator[Record]:
    """Where the account was made from."""
    item = item_of(node)
    if ip := item.text("userCreationIp").strip():
        yield Login(action="registration", ip=ip, at=item.at(), when=when(item, "createdAt"), audience=HELD)


def device(node: Node) -> Iterator[Record]:
    """``deviceToken``: an app or browser that was signed in within 18 months. The token itself is left where it is."""
    item = item_of(node)
    if name := item.text("clientApplicationName").strip():
        moment = when(item, "lastSeenAt", "createdAt")
        yield Login(action="device", device=name, at=item.at(), when=moment, audience=HELD)


def registered(node: Node) -> Iterator[Record]:
    """Devices that encrypted messages can be read on (``userAgent``), and phones that notices went to (``carrier``)."""
    for found in objects(node):
        name = " ".join(text for key in ("userAgent", "deviceType", "deviceVersion") if (text := found.text(key).strip()))
        if name:
            moment = when(found, "createdAt", "updatedDate", "createdDate")
            yield Login(action="device", device=name, at=found.at(), when=moment, audience=HELD)


def phones_and_devices(node: Node) -> Iterator[Record]:
    """``niDeviceResponse``: phones that notices or sign-in codes go to, with their numbers."""
    yield from phone(node)
    yield from registered(node)


def app(node: Node) -> Iterator[Record]:
    """Another service that may use the account."""
    item = item_of(node)
    if name := item.text("name").strip() or item.get("organization").text("name").strip():
        yield LinkedApp(name=name, active=True, at=item.at(), when=when(item, "approvedAt", "approved_at"), audience=HELD)


def shop(node: Node) -> Iterator[Record]:
    """A shop that is linked to the account."""
    item = item_of(node)
    if domain := item.text("shopDomain").strip():
        yield LinkedApp(name=f"Shopify: {domain}", at=item.at(), when=when(item, "createdAt"), audience=HELD)


def broadcast(node: Node) -> Iterator[Record]:
    """A live broadcast and where it was made from."""
    item = item_of(node)
    spot = item.place("latitude", "longitude")
    town = ", ".join(text for key in ("city", "country") if (text := item.text(key).strip()))
    if spot or town:
        yield Visit(kind=VisitKind.CHECK_IN, name=town, place=spot, at=item.at(), when=when(item, "createdAt"))


def whereabouts(node: Node) -> Iterator[Record]:
    """``locationHistory``: where X believes the account was used in the 60 days before."""
    for found in inside(item_of(node), "locationHistory").each():
        name = found.text().strip()
        name = name or ", ".join(text for key in ("name", "city", "region", "country") if (text := found.text(key).strip()))
        spot = found.place("latitude", "longitude") or found.place("lat", "lon")
        if name or spot:
            moment = when(found, "createdAt", "timestamp", "date")
            yield Visit(kind=VisitKind.STAY, name=name, place=spot, at=found.at(), when=moment, audience=HELD)
