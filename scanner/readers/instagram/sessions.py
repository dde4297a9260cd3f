"""The account itself: log-ins, devices, where it was last seen, who may see it, and what else is tied to it."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Final

from scanner.coordinates import from_degrees
from scanner.model import Audience, LinkedApp, Login, Moment, Record, Setting, SettingKind, Visit, VisitKind
from scanner.readers.instagram.handles import PRIVATE, PUBLIC, as_handle, from_link
from scanner.readers.meta import Group, Leaf, Node, Read, groups, mapped
from scanner.times import from_iso

__all__ = [
    "app",
    "encrypted_devices",
    "last_seen",
    "linked_accounts",
    "privacy_change",
    "second_factor",
    "session",
    "shared_map",
]

HELD: Final = Audience.PLATFORM_HELD
_DEGREES: Final = re.compile(r"\s*[+-]?\d{1,3}(?:[.,]\d+)?\s*")
_DEVICE: Final = re.compile(
    r"instagram|barcelona|mozilla|android|iphone|ipad|ios|windows|mac|linux|chrome|safari", re.IGNORECASE
)
_FACEBOOK: Final = re.compile(r"https?://(?:www\.|m\.)?facebook\.com/(?P<name>[A-Za-z0-9.]{3,60})/?(?:[?#].*)?")


def session(action: str) -> Read:
    """The function that reads one session: an address and a device by their shape, the time by any of the ways it is told."""

    def read(node: Node) -> Iterator[Record]:
        found = mapped(node)
        texts = [leaf.text.strip() for leaf in found.leaves if leaf.text.strip()]
        ip = next((text for text in texts if is_ip(text)), "")
        device = next((text for text in texts if _DEVICE.search(text) and not is_ip(text) and "@" not in text), "")
        when = found.when() or from_iso(found.title)
        if ip or device or when:
            yield Login(action=action, ip=ip, device=device, at=node.at(), when=when, audience=HELD)

    return read


def is_ip(text: str) -> bool:
    """Whether a text is an address of the internet protocol."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def last_seen(node: Node) -> Iterator[Record]:
    """``account_history_imprecise_last_known_location``: latitude before longitude, once roughly and once exactly."""
    found = mapped(node)
    numbers = [leaf for leaf in found.leaves if _DEGREES.fullmatch(leaf.text)]
    pairs = [
        (place, first.text)
        for first, second in zip(numbers[::2], numbers[1::2], strict=False)
        if (place := from_degrees(first.text, second.text))
    ]
    if pairs and len(numbers) % 2 == 0:
        # The exact one has more decimals; where both have as many, it stands behind the rough one.
        place, _ = max(reversed(pairs), key=lambda pair: len(pair[1].strip()))
        label = "last known location"
        yield Visit(kind=VisitKind.STAY, place=place, label=label, at=node.at(), when=found.when(), audience=HELD)


def privacy_change(node: Node) -> Iterator[Record]:
    """``account_history_account_privacy_history``: the title says in the account's language which way it was switched."""
    found = mapped(node)
    text = found.title.strip() or next((leaf.text.strip() for leaf in found.leaves if leaf.text.strip()), "")
    private, public = PRIVATE.search(text) is not None, PUBLIC.search(text) is not None
    on = None if private == public else public
    if text or found.when():
        yield Setting(setting=SettingKind.PUBLIC_ACCOUNT, on=on, value=text, at=node.at(), when=found.when())


def second_factor(node: Node) -> Iterator[Record]:
    """``devices_two_factor_authentication``: a device that is registered as a second factor."""
    if any(leaf.text.strip() for leaf in mapped(node).leaves):
        yield Setting(setting=SettingKind.SECOND_FACTOR, on=True, at=node.at(), audience=HELD)


def shared_map(node: Node) -> Iterator[Record]:
    """``profile_friend_map``: with whom the own place on Instagram's map is shared, the first of its values."""
    leaf = next((leaf for leaf in mapped(node).leaves if leaf.text.strip()), None)
    if leaf is not None and not leaf.text.strip().isdigit():
        yield Setting(setting=SettingKind.LOCATION_SHARING, value=leaf.text.strip(), at=leaf.node.at())


def app(*, active: bool | None) -> Read:
    """The function that reads another service which has, or had, access; None: an account that is joined to this one."""

    def read(node: Node) -> Iterator[Record]:
        found = mapped(node)
        if name := (found.title or node.text("name")).strip():
            yield LinkedApp(name=name, active=active, at=node.at(), when=found.when(), audience=HELD)

    return read


def encrypted_devices(node: Node) -> Iterator[Record]:
    """``ig_secret_conversations``: the devices that hold the keys of encrypted conversations."""
    for device in node.each("armadillo_devices"):
        named = [
            device.text(key).strip() for key in ("device_manufacturer", "device_model", "device_type", "device_os_version")
        ]
        told = device.text("last_connected_ip").strip()
        ip, when = told if is_ip(told) else "", device.when("last_active_time", "online_since")
        words = " ".join(dict.fromkeys(word for word in named if word))
        if ip or words:
            action = "encrypted conversations"
            yield Login(action=action, ip=ip, device=words, at=device.at(), when=when, audience=HELD)


def linked_accounts(node: Node) -> Iterator[Record]:
    """Other accounts at Meta that are joined to this one, as ``label_values``."""
    when = node.when("timestamp")
    for found in groups(node):
        yield from _linked(found, when or found.when())


def _linked(found: Group, when: Moment | None) -> Iterator[Record]:
    plain = [leaf.text.strip() for leaf in found.leaves if leaf.text.strip() and not leaf.is_link]
    handle = next((name for leaf in found.leaves if (name := _elsewhere(leaf))), "")
    if plain or handle:
        name = plain[0] if plain else handle.partition(":")[2]
        yield LinkedApp(name=name, handle=handle, at=found.node.at(), when=when, audience=HELD)


def _elsewhere(leaf: Leaf) -> str:
    link = leaf.href or leaf.text
    if (found := _FACEBOOK.fullmatch(link.strip())) and found["name"] != "profile.php":
        return f"facebook:{found['name'].lower()}"
    return as_handle(from_link(link))
