"""``user.json``: who the account is, whom it knows, what is linked to it, who pays, and where it was signed in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from scanner.jsonio import load
from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    Field,
    LinkedApp,
    LinkKind,
    Login,
    Moment,
    ProfileField,
    Record,
    Setting,
    SettingKind,
)
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD
from scanner.readers.nodes import Node
from scanner.times import from_utc

__all__ = ["read_account", "when"]

_HELD: Final = Audience.PLATFORM_HELD
_LINKS: Final = {
    1: LinkKind.FRIEND,
    2: LinkKind.BLOCKED,
    3: LinkKind.REQUEST_RECEIVED,
    4: LinkKind.REQUEST_SENT,
    "FRIEND": LinkKind.FRIEND,
    "BLOCKED": LinkKind.BLOCKED,
    "PENDING_INCOMING": LinkKind.REQUEST_RECEIVED,
    "PENDING_OUTGOING": LinkKind.REQUEST_SENT,
}


def when(node: Node, *keys: str) -> Moment | None:
    """The first of the members that is a time; Discord writes them all in UTC, with or without saying so."""
    return next((found for key in keys if (found := from_utc(node.text(key)))), None)


def read_account(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of the account."""
    user = Node(load(member, reading.note), "", reading)
    records = list(_records(user))
    if records:
        yield records
    else:
        reading.unread("the account")


def _records(user: Node) -> Iterator[Record]:
    yield from _profile(user)
    known = {}
    for entry in user.each("relationships"):
        person = entry.get("user")
        username = person.text("username").strip()
        if username:
            known[entry.text("id") or person.text("id")] = username
        yield from _link(entry, username)
    for identifier, note in user.get("notes").members():
        # A note that the account holder wrote beside a person.
        username = known.get(identifier, "")
        if text := (note.text() or note.text("note")).strip():
            yield AddressBookEntry(
                name=username,
                handles=(f"discord:{username or identifier}",),
                note=text,
                at=note.at(),
                audience=Audience.ONLY_ME,
            )
    for entry in user.each("connections"):
        yield from _linked(entry)
    seen: set[str] = set()
    for key in ("payments", "payment_sources", "entitlements", "billing"):
        for entry in user.each(key):
            yield from _payer(entry.get("payment_source") if entry.get("payment_source").value else entry, seen)
    for key in ("user_sessions", "sessions", "auth_sessions"):
        for entry in user.each(key):
            yield from _session(entry)
    factor = user.get("mfa_enabled").value
    if isinstance(factor, bool):
        yield Setting(setting=SettingKind.SECOND_FACTOR, on=factor, at=user.get("mfa_enabled").at(), audience=_HELD)


def _profile(user: Node) -> Iterator[Record]:
    for key, field, audience in (
        ("username", Field.HANDLE, Audience.UNKNOWN),
        ("global_name", Field.NAME, Audience.UNKNOWN),
        ("bio", Field.BIO, Audience.UNKNOWN),
        ("email", Field.EMAIL, _HELD),
        ("phone", Field.PHONE, _HELD),
        ("date_of_birth", Field.BIRTHDAY, _HELD),
    ):
        if value := user.text(key).strip():
            yield ProfileField(field=field, value=value, at=user.get(key).at(), audience=audience, current=True)
    if bio := user.down("user_profile_metadata", "bio").text():
        at = user.down("user_profile_metadata", "bio").at()
        yield ProfileField(field=Field.BIO, value=bio, at=at, current=True)
    if ip := user.text("ip").strip():
        yield Login(action="last address of the account", ip=ip, at=user.get("ip").at(), audience=_HELD)


def _link(entry: Node, username: str) -> Iterator[Record]:
    value: Any = entry.get("type").value
    kind = _LINKS.get(value) if isinstance(value, (int, str)) else None
    name = (entry.text("nickname") or entry.get("user").text("global_name", "display_name") or username).strip()
    if kind is not None and name:
        handle = f"discord:{username}" if username else ""
        yield Connection(link=kind, name=name, handle=handle, at=entry.at(), when=when(entry, "since"))
    elif kind is None and value not in (None, 0, 5, 6):
        entry.reading.note(ODD)


def _linked(entry: Node) -> Iterator[Record]:
    """Another account shown, or not shown, on the profile."""
    service, name = entry.text("type").strip(), entry.text("name").strip()
    if not service or service == "contacts":
        return
    shown = entry.get("visibility").value
    audience = Audience.PUBLIC if shown == 1 else Audience.ONLY_ME if shown == 0 else Audience.UNKNOWN
    active = entry.get("revoked").value is not True if entry.get("revoked").value is not None else None
    yield LinkedApp(name=service, handle=f"{service}:{name}" if name else "", active=active, at=entry.at(), audience=audience)


def _payer(source: Node, seen: set[str]) -> Iterator[Record]:
    """The address that a card is registered at."""
    billing = source.get("billing_address")
    parts = [billing.text(key).strip() for key in ("line_1", "line_2", "city", "state", "postal_code", "country")]
    address = ", ".join(part for part in parts if part)
    if billing.text("line_1") and address not in seen:
        seen.add(address)
        yield ProfileField(field=Field.ADDRESS, value=address, detail="billing address", at=billing.at(), audience=_HELD)
    name = billing.text("name").strip()
    if name and name not in seen:
        seen.add(name)
        yield ProfileField(
            field=Field.OTHER_NAME, value=name, detail="billing address", at=billing.get("name").at(), audience=_HELD
        )


def _session(entry: Node) -> Iterator[Record]:
    client = entry.get("client_info") if isinstance(entry.get("client_info").value, dict) else entry
    ip = client.text("ip", "ip_address").strip()
    place = client.text("location", "city").strip()
    device = " ".join(filter(None, (client.text("platform", "client", "browser").strip(), client.text("os").strip())))
    if ip or place or device:
        moment = when(entry, "last_used", "approx_last_used_time", "creation_time", "created_at")
        yield Login(action="session", ip=ip, place=place, device=device, at=entry.at(), when=moment, audience=_HELD)
