"""``actor.json``: the profile. It is a public document on every server, whoever may see the posts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scanner.jsonio import load
from scanner.model import Audience, Field, ProfileField, Record
from scanner.plugins import Member, Reading
from scanner.readers.mastodon.text import account_of, plain
from scanner.readers.meta import EMAIL
from scanner.readers.nodes import Node

__all__ = ["read_actor"]

_LINK: Final = re.compile(r"https?://[^\s\"'<>]{3,500}")
_TOWN: Final = re.compile(r"^(?:location|town|city|based|lives?|where|place|ort|wohnort|ville|lieu|ubicaci|ciudad)", re.I)


def read_actor(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Names, the description, the links and labelled lines of the profile, and accounts it says are the same person's."""
    actor = Node(load(member, reading.note), "", reading)
    if not isinstance(actor.value, dict):
        reading.unread("profile")
        return
    yield list(_fields(actor))


def _fields(actor: Node) -> Iterator[Record]:
    def field(what: Field, node: Node, value: str, detail: str = "") -> ProfileField:
        return ProfileField(at=node.at(), audience=Audience.PUBLIC, field=what, value=value, detail=detail)

    name, user = actor.get("name"), actor.get("preferredUsername")
    if text := plain(name.text()):
        yield field(Field.NAME, name, text)
    address = account_of(actor.text("id")) or account_of(actor.text("url"))
    if address or user.text():
        yield field(Field.HANDLE, user, address or user.text())
    about = actor.get("summary")
    if text := plain(about.text()):
        yield field(Field.BIO, about, text)
    for node in actor.each("attachment"):
        label, value = plain(node.text("name")), node.get("value")
        html = value.text() or node.text("href")
        shown = plain(html)
        if not shown:
            continue
        link = _LINK.search(html)
        if link is not None and " " not in shown:
            yield field(Field.WEBSITE, value, link[0], label)
        elif EMAIL.fullmatch(shown):
            yield field(Field.EMAIL, value, shown, label)
        elif _TOWN.match(label):
            yield field(Field.TOWN, value, shown, label)
        else:
            yield field(Field.BIO, value, f"{label}: {shown}" if label else shown, label)
    for key in ("alsoKnownAs", "movedTo"):
        for node in actor.each(key):
            if other := account_of(node.text()):
                yield field(Field.HANDLE, node, other, "also known as" if key == "alsoKnownAs" else "moved to")
