"""Sign-ins, sessions and devices, switches of the account, and services that have access to it."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Final

from scanner.coordinates import parse
from scanner.model import Audience, LinkedApp, Login, Record, Setting, SettingKind
from scanner.readers.facebook.profile import contact_change
from scanner.readers.meta import Leaf, Node, Read, groups

__all__ = [
    "account_record",
    "app",
    "device",
    "encrypted_devices",
    "is_address",
    "labelled_login",
    "labelled_session",
    "on_or_off",
    "privacy",
    "protected",
    "setting_of",
    "sign_in",
    "switch",
]

HELD: Final = Audience.PLATFORM_HELD
_AGENT: Final = re.compile(r"Mozilla/|Dalvik/|\[FBAN|FBAV/|CFNetwork/|\b(?:chrome|safari|firefox)\b", re.IGNORECASE)
_DEVICE: Final = re.compile(r"device|gerät|appareil|dispositiv|apparaat|urządz|dyfais|browser|navigat|agent|modell?\b", re.I)
_NO_DEVICE: Final = re.compile(r"cookie|\bid\b|token|session|count|zahl|nombre|number", re.IGNORECASE)
_PLACE: Final = re.compile(
    r"location|^ort$|standort|lieu|ubicaci|locatie|posizione|localiza|lokaliz|lleoliad|^city$|^stadt$", re.IGNORECASE
)
_LOCATED: Final = re.compile(r"[+-]?\d{1,3}\.\d+\s*,\s*[+-]?\d{1,3}\.\d+")


def is_address(text: str) -> bool:
    """Whether a text is an IP address and nothing else."""
    if not 3 <= len(text) <= 45 or not (":" in text or "." in text):
        return False
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def sign_in(active: bool | None = None) -> Read:
    """The function that reads account activity, sign-ins and sessions; ``active``: they are open sessions."""

    def read(node: Node) -> Iterator[Record]:
        bare = node.text().strip()
        ip = bare if is_address(bare) else node.text("ip_address", "ip").strip()
        parts = [part for key in ("city", "region", "country") if (part := node.text(key).strip())]
        place = node.text("location").strip() or ", ".join(parts)
        device = node.text("device", "user_agent", "name").strip()
        action = node.text("action", "event", "app", "site", "site_name").strip()
        when = node.when("timestamp", "updated_timestamp", "created_timestamp")
        if ip or place or device or action:
            yield Login(action=action, ip=ip, place=place, device=device, active=active, at=node.at(), when=when, audience=HELD)

    return read


def device(node: Node) -> Iterator[Record]:
    """``devices_v2``: a telephone on which Facebook was used."""
    name = " ".join(part for key in ("type", "os") if (part := node.text(key).strip()))
    if name:
        yield Login(device=name, at=node.at(), when=node.when("update_time"), audience=HELD)


def protected(node: Node) -> Iterator[Record]:
    """``login_protection_data_v2``: an address, a cookie, or a position that Facebook worked out from the address."""
    session, name = node.get("session"), node.text("name").strip()
    words = name.replace(",", " ").split()
    ip = session.text("ip_address").strip() or next((word for word in words if is_address(word)), "")
    found = _LOCATED.search(name)
    place = found[0] if found and parse(found[0]) else ""
    if ip or place:
        when = session.when("updated_timestamp", "created_timestamp")
        yield Login(ip=ip, place=place, at=node.at(), when=when, audience=HELD)


def account_record(node: Node) -> Iterator[Record]:
    """``admin_records_v2``: a change to the account, and from where it was made."""
    yield from contact_change(node)
    session = node.get("session")
    ip, agent = session.text("ip_address").strip(), session.text("user_agent").strip()
    if ip or agent:
        when = session.when("created_timestamp")
        yield Login(action=node.text("event"), ip=ip, device=agent, at=node.at(), when=when, audience=HELD)


def encrypted_devices(node: Node) -> Iterator[Record]:
    """``secret_conversations_v2``: the devices that encrypted conversations were held on."""
    for key in ("armadillo_devices", "tincan_devices"):
        for found in node.each(key):
            keys = ("device_manufacturer", "device_model", "device_type", "device_os_version")
            name = " ".join(part for part in (found.text(key).strip() for key in keys) if part)
            ip = found.text("last_connected_ip").strip()
            if name or ip:
                when = found.when("last_active_time", "online_since")
                yield Login(ip=ip, device=name, at=found.at(), when=when, audience=HELD)


def labelled_session(record: Node) -> Iterator[Record]:
    """Sessions that are open, as labelled values."""
    return labelled_login(record, active=True)


def labelled_login(record: Node, *, active: bool | None = None) -> Iterator[Record]:
    """Devices and sign-ins as labelled values: known by the shape of the value, then by the label."""
    for found in groups(record):
        texts = [(leaf.label, leaf.text.strip()) for leaf in found.leaves if leaf.text]
        ip = next((text for _, text in texts if is_address(text)), "")
        agent = next((text for _, text in texts if _AGENT.search(text)), "")
        named = (text for label, text in texts if _DEVICE.search(label) and not _NO_DEVICE.search(label))
        place = next((text for label, text in texts if _PLACE.search(label) and not is_address(text)), "")
        device_name = agent or next((text for text in named if not is_address(text) and on_or_off(text) is None), "")
        when = record.when("timestamp") or found.when()
        if ip or device_name or place:
            at = found.node.at()
            yield Login(ip=ip, place=place, device=device_name, active=active, at=at, when=when, audience=HELD)


# --- switches --------------------------------------------------------------------------------------------------------

_ON: Final = frozenset("true on yes enabled active ja oui sí si sim tak ie an ein aan aktiv activé activado ativado".split())
_OFF: Final = frozenset(
    "false off no disabled inactive nein non nee não nie na aus uit inaktiv désactivé desactivado desativado".split()
)
# What a privacy setting is about, in English, German, French, Spanish, Dutch, Italian, Portuguese, Polish and Welsh.
_ABOUT: Final = tuple(
    (re.compile(words, re.IGNORECASE), kind)
    for words, kind in (
        (
            r"search engine|suchmaschine|moteurs? de recherche|buscador|motor(?:es|i) de búsqueda|zoekmachine"
            r"|motori? di ricerca|mecanismos? de (?:pesquisa|busca)|wyszukiwar|peiriant chwilio|peiriannau chwilio",
            SettingKind.SEARCH_ENGINES,
        ),
        (r"phone|telefon|téléphone|teléfono|telefoon|telefone|ffôn", SettingKind.FOUND_BY_PHONE),
        (r"e-?mail|correo|ebost", SettingKind.FOUND_BY_EMAIL),
        (
            r"friends? list|freundesliste|liste d.amis|lista de amigos|vriendenlijst|lista (?:degli |di )?amici"
            r"|list[ay] znajomych|rhestr ffrindiau",
            SettingKind.FRIENDS_VISIBLE,
        ),
    )
)


def on_or_off(text: str) -> bool | None:
    """The state that a value names; None when it is no state in a known language."""
    word = text.strip().lower()
    return True if word in _ON else False if word in _OFF else None


def setting_of(label: str) -> SettingKind | None:
    """Which privacy setting a label is about, if it is one that matters here."""
    return next((kind for words, kind in _ABOUT if words.search(label)), None)


def privacy(record: Node) -> Iterator[Record]:
    """``privacy_settings``: who can look the account holder up, and see their friends. The value names an audience."""
    for found in groups(record):
        for leaf in found.leaves:
            kind = setting_of(leaf.label) or setting_of(found.title)
            if kind is not None and leaf.text:
                value = leaf.text.strip()
                yield Setting(setting=kind, on=on_or_off(value), value=value, at=leaf.node.at(), audience=HELD)


def switch(kind: SettingKind) -> Read:
    """The function that reads a file about one switch: on when any of its values says so, off when all say the opposite."""

    def read(record: Node) -> Iterator[Record]:
        told: list[Leaf] = [leaf for found in groups(record) for leaf in found.leaves if leaf.text]
        states = [state for leaf in told if (state := on_or_off(leaf.text)) is not None]
        state = True if True in states else False if states else None
        if told:
            value = "; ".join(f"{leaf.label}: {leaf.text}".strip(": ") for leaf in told[:8])
            when = record.when("timestamp") or next((leaf.when for leaf in told if leaf.when), None)
            yield Setting(setting=kind, on=state, value=value, at=record.at(), when=when, audience=HELD)

    return read


def app(node: Node) -> Iterator[Record]:
    """``installed_apps_v2``: a service that was given access to the account."""
    if name := node.text("name").strip():
        category = node.text("category").strip().lower()
        gone = node.when("removed_timestamp") is not None
        active = False if gone or category in ("removed", "expired") else True if category == "active" else None
        yield LinkedApp(name=name, active=active, at=node.at(), when=node.when("added_timestamp"), audience=HELD)
