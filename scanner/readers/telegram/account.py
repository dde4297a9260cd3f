"""The account's own part of an export: who it is, whose numbers the phone handed over, and where it was signed in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.model import AddressBookEntry, Audience, Field, Interaction, InteractionKind, Login, Moment, ProfileField, Record
from scanner.readers.nodes import Node

__all__ = ["contact", "frequent", "profile", "session", "told"]


_DEVICE: Final = ("device_model", "browser", "platform", "system_version")


def told(node: Node, key: str) -> Moment | None:
    """A time, by preference from the member that holds it as an epoch; the one in words is a wall clock without a zone."""
    return node.when(f"{key}_unixtime", key)


def profile(node: Node) -> Iterator[Record]:
    """``personal_information``."""
    name = _name(node)
    if name:
        yield ProfileField(field=Field.NAME, value=name, at=node.at(), current=True)
    # Who may see the number and the text is a setting that the export does not tell.
    for key, field in (("username", Field.HANDLE), ("phone_number", Field.PHONE), ("bio", Field.BIO)):
        if value := node.text(key).strip():
            said = value.removeprefix("@") if field is Field.HANDLE else value
            yield ProfileField(field=field, value=said, at=node.get(key).at(), current=True)


def contact(node: Node) -> Iterator[Record]:
    """An entry of the address book that the phone handed over."""
    name, phone = _name(node), node.text("phone_number").strip()
    if name or phone:
        yield AddressBookEntry(
            name=name,
            phones=(phone,) if phone else (),
            at=node.at(),
            when=told(node, "date"),
            audience=Audience.PLATFORM_HELD,
        )


def frequent(node: Node) -> Iterator[Record]:
    """A person who is often written to or called. Bots and groups are listed here as well."""
    name = node.text("name").strip()
    kind = {"people": InteractionKind.MESSAGED, "calls": InteractionKind.CALLED}.get(node.text("category"))
    if name and kind is not None and node.text("type") == "user":
        yield Interaction(kind=kind, name=name, at=node.at(), audience=Audience.PLATFORM_HELD)


def session(node: Node) -> Iterator[Record]:
    """A device or a site that is signed in."""
    ip = node.text("last_ip").strip()
    place = ", ".join(filter(None, (node.text("last_region").strip(), node.text("last_country").strip())))
    device = " ".join(
        filter(None, (node.text(key).strip() for key in ("device_model", "browser", "platform", "system_version")))
    )
    application = node.text("application_name", "domain_name").strip()
    if ip or place or device:
        yield Login(
            action=f"session of {application}" if application else "session",
            ip=ip,
            place=place,
            device=device,
            active=True,
            at=node.at(),
            when=told(node, "last_active") or told(node, "created"),
            audience=Audience.PLATFORM_HELD,
        )


def _name(node: Node) -> str:
    return " ".join(filter(None, (node.text("first_name").strip(), node.text("last_name").strip())))
