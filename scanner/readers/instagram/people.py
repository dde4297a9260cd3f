"""People: who is followed, asked, blocked and uploaded, whose posts were liked, and who was searched for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.model import AddressBookEntry, Audience, Connection, Interaction, InteractionKind, LinkKind, Moment, Record, Search
from scanner.readers.instagram.handles import USERNAME, about, as_handle, is_gone, linked_name, who
from scanner.readers.meta import EMAIL, PHONE, Group, Node, Read, groups, mapped

__all__ = ["contact", "labelled_link", "labelled_reaction", "link", "listed_people", "reaction", "searched"]

HELD: Final = Audience.PLATFORM_HELD
_IMPORTED: Final = re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?")


def when_of(found: Group) -> Moment | None:
    """The time of a record: that of its first timed value, or its own."""
    return found.when() or found.node.when("timestamp", "creation_timestamp")


def link(kind: LinkKind) -> Read:
    """The function that reads an entry of a list of people as a link of this kind."""

    def read(node: Node) -> Iterator[Record]:
        found = mapped(node)
        name, user = who(found)
        if name and not is_gone(name):
            yield Connection(link=kind, name=name, handle=as_handle(user), at=node.at(), when=when_of(found))

    return read


def labelled_link(kind: LinkKind) -> Read:
    """The same for records that are written as ``label_values``."""

    def read(node: Node) -> Iterator[Record]:
        for found in groups(node):
            name, user = who(found)
            if name and not is_gone(name):
                at, when = found.node.at(), found.when() or node.when("timestamp")
                yield Connection(link=kind, name=name, handle=as_handle(user), at=at, when=when)
                return

    return read


def listed_people(node: Node) -> Iterator[Record]:
    """A list of people that the account holder made for a narrower audience: its members stand in one value."""
    found = mapped(node)
    when = when_of(found)
    for leaf in found.leaves[1:]:
        for name in re.split(r"[,;|\s]+", leaf.text)[:1000]:
            if name and USERNAME.fullmatch(name) and not name.isdigit():
                handle = as_handle(name)
                yield Connection(link=LinkKind.FRIEND, name=name, handle=handle, at=leaf.node.at(), when=when)


def reaction(node: Node) -> Iterator[Record]:
    """A like, or an answer to a story: the title is the user name of whose it was."""
    found = mapped(node)
    name, user = about(found)
    if name and not is_gone(name):
        kind, handle = InteractionKind.REACTED, as_handle(user)
        timed = [leaf for leaf in found.leaves if leaf.when]
        for leaf in timed:
            at = leaf.node.at() if len(timed) > 1 else node.at()
            yield Interaction(kind=kind, name=name, handle=handle, at=at, when=leaf.when)
        if not timed:
            yield Interaction(kind=kind, name=name, handle=handle, at=node.at(), when=when_of(found))


def labelled_reaction(node: Node) -> Iterator[Record]:
    """A like as ``label_values``: one of the inner groups describes the owner by link, name and user name."""
    when = node.when("timestamp")
    for found in groups(node):
        when = when or found.when()
        if found.node.pointer == node.pointer and not any(linked_name(leaf) for leaf in found.leaves):
            continue
        name, user = who(found)
        if user and not is_gone(user):
            shown = next((leaf.text.strip() for leaf in found.leaves if leaf.text and not leaf.is_link), name)
            handle = as_handle(user)
            yield Interaction(kind=InteractionKind.REACTED, name=shown, handle=handle, at=found.node.at(), when=when)
            return


def searched(*, profile: bool) -> Read:
    """The function that reads what was searched for; ``profile``: it was somebody's account."""

    def read(node: Node) -> Iterator[Record]:
        found = mapped(node)
        texts = [leaf for leaf in found.leaves if leaf.text and not leaf.is_link]
        query = texts[0].text if texts else found.title or next((linked_name(leaf) for leaf in found.leaves), "")
        if query.strip():
            at = texts[0].node.at() if texts else node.at()
            yield Search(query=query.strip(), profile=profile, at=at, when=when_of(found), audience=HELD)

    return read


def contact(node: Node) -> Iterator[Record]:
    """A contact uploaded from a phone: names, then a number or an address, in any language."""
    found = mapped(node)
    texts = [leaf.text.strip() for leaf in found.leaves if leaf.text.strip() and not _IMPORTED.fullmatch(leaf.text.strip())]
    yield from entry(texts, node, when_of(found))


def entry(texts: list[str], node: Node, when: Moment | None = None) -> Iterator[Record]:
    """The contact that some texts make: numbers and addresses by their shape, the rest is the name."""
    emails = tuple(text for text in texts if EMAIL.fullmatch(text))
    phones = tuple(text for text in texts if PHONE.fullmatch(text))
    points = {*emails, *phones}
    name = " ".join(text for text in texts if text not in points)
    if name or emails or phones:
        yield AddressBookEntry(name=name, phones=phones, emails=emails, at=node.at(), when=when, audience=HELD)
