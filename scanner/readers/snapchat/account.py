"""Who the account is and was, where it was signed in, its friends, and what is linked to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from scanner.model import (
    Audience,
    Connection,
    Field,
    LinkedApp,
    LinkKind,
    Login,
    Moment,
    ProfileField,
    Record,
    Search,
    Setting,
    SettingKind,
)
from scanner.readers.nodes import Node
from scanner.times import from_utc

__all__ = ["ACCOUNT", "APPS", "AVATAR", "CHANGES", "FRIENDS", "PUBLIC_PROFILE", "SEARCHES", "Sections", "when"]

Sections = Mapping[str, Callable[[Node], Iterator[Record]]]

_HELD: Final = Audience.PLATFORM_HELD


def when(node: Node, *keys: str) -> Moment | None:
    """The first of the members that is a time; Snapchat writes them all in UTC."""
    return next((found for key in keys if (found := from_utc(node.text(key)))), None)


def _say(node: Node, key: str, field: Field, *, audience: Audience = Audience.UNKNOWN, detail: str = "") -> Iterator[Record]:
    if value := node.text(key).strip():
        at = node.get(key).at()
        yield ProfileField(field=field, value=value, detail=detail, at=at, when=when(node, "Date"), audience=audience)


def _basics(node: Node) -> Iterator[Record]:
    yield from _say(node, "Username", Field.HANDLE)
    yield from _say(node, "Name", Field.NAME)
    yield from _say(node, "Birthday", Field.BIRTHDAY, audience=_HELD)
    yield from _say(node, "Date of Birth", Field.BIRTHDAY, audience=_HELD)
    if ip := node.text("Registration IP").strip():
        yield Login(
            action="registration", ip=ip, at=node.get("Registration IP").at(), when=when(node, "Creation Date"), audience=_HELD
        )


def _device(node: Node) -> Iterator[Record]:
    device = " ".join(filter(None, (node.text("Make").strip(), node.text("Model", "Model Name").strip())))
    if device:
        yield Login(action="device", device=device, at=node.at(), when=when(node, "Start Time"), audience=_HELD)


def _login(node: Node) -> Iterator[Record]:
    ip, device = node.text("IP").strip(), node.text("Device").strip()
    if ip or device:
        yield Login(
            action=" ".join(filter(None, ("login", node.text("Status").strip()))),
            ip=ip,
            place=node.text("Country").strip(),
            device=device,
            at=node.at(),
            when=when(node, "Created"),
            audience=_HELD,
        )


def _name_before(node: Node) -> Iterator[Record]:
    yield from _say(node, "Display Name", Field.OTHER_NAME)


def _address_before(node: Node) -> Iterator[Record]:
    yield from _say(node, "Email Address", Field.EMAIL, audience=_HELD)


def _number_before(node: Node) -> Iterator[Record]:
    yield from _say(node, "Mobile Number", Field.PHONE, audience=_HELD)


def _second_factor(node: Node) -> Iterator[Record]:
    event = " ".join(value.strip() for key, inner in node.members() if key != "Date" and (value := inner.text()))
    words = event.casefold()
    on = False if "disab" in words or "remov" in words else True if "enab" in words or "add" in words else None
    if event:
        yield Setting(
            setting=SettingKind.SECOND_FACTOR, on=on, value=event, at=node.at(), when=when(node, "Date"), audience=_HELD
        )


def _link(kind: LinkKind) -> Callable[[Node], Iterator[Record]]:
    def read(node: Node) -> Iterator[Record]:
        username, name = node.text("Username").strip(), node.text("Display Name").strip()
        if username or name:
            yield Connection(
                link=kind,
                name=name or username,
                handle=f"snapchat:{username}" if username else "",
                at=node.at(),
                when=when(node, "Creation Timestamp", "Last Modified Timestamp"),
            )

    return read


def _avatar(node: Node) -> Iterator[Record]:
    name = " ".join(filter(None, (node.text("First Name").strip(), node.text("Last Name").strip())))
    if name:
        yield ProfileField(field=Field.OTHER_NAME, value=name, detail="Bitmoji", at=node.at(), audience=_HELD)
    yield from _say(node, "Email", Field.EMAIL, audience=_HELD, detail="Bitmoji")
    yield from _say(node, "Phone Number", Field.PHONE, audience=_HELD, detail="Bitmoji")


def _app(node: Node) -> Iterator[Record]:
    name = (node.text("App", "App Name", "Name") or node.text()).strip()
    if name:
        yield LinkedApp(name=name, at=node.at(), when=when(node, "Time", "Date", "Created"))


def _public(node: Node) -> Iterator[Record]:
    # A public profile is what anybody sees who looks the account up.
    for key, field in (
        ("Profile Title", Field.OTHER_NAME),
        ("Bio", Field.BIO),
        ("Profile Description", Field.BIO),
        ("Location", Field.TOWN),
        ("Profile Website", Field.WEBSITE),
        ("Email", Field.EMAIL),
    ):
        yield from _say(node, key, field, audience=Audience.PUBLIC)


def _searched(node: Node) -> Iterator[Record]:
    query = node.text("Search Term", "Search", "Query").strip()
    if query:
        yield Search(query=query, at=node.at(), when=when(node, "Date", "Date and time (hourly)", "Time"), audience=_HELD)


# What is read of each file, by its sections; "" is a section without a name, as some exports have.
ACCOUNT: Final[Sections] = {
    "Basic Information": _basics,
    "Device Information": _device,
    "Device History": _device,
    "Login History": _login,
}
CHANGES: Final[Sections] = {
    "Display Name Change": _name_before,
    "Email Change": _address_before,
    "Mobile Number Change": _number_before,
    "Two-Factor Authentication": _second_factor,
}
FRIENDS: Final[Sections] = {
    "Friends": _link(LinkKind.FRIEND),
    "Friend Requests Sent": _link(LinkKind.REQUEST_SENT),
    "Friend Requests Received": _link(LinkKind.REQUEST_RECEIVED),
    "Pending Requests": _link(LinkKind.REQUEST_RECEIVED),
    "Ignored Snapchatters": _link(LinkKind.REQUEST_REJECTED),
    "Blocked Users": _link(LinkKind.BLOCKED),
    "Deleted Friends": _link(LinkKind.REMOVED),
}
AVATAR: Final[Sections] = {"Basic Information": _avatar}
APPS: Final[Sections] = {"Connected Apps": _app, "Permissions": _app, "Login History": _app}
PUBLIC_PROFILE: Final[Sections] = {"Profile": _public}
SEARCHES: Final[Sections] = {"": _searched, "Search History": _searched}
