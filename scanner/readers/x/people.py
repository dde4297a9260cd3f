"""Whom the account is linked to (mostly by number only), whom it looked for, and whose numbers were uploaded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from scanner.model import AddressBookEntry, Connection, LinkKind, Membership, Record, Search
from scanner.readers.nodes import Node
from scanner.readers.x.elements import HELD, Read, inside, item_of, number_handle, objects

__all__ = ["contact", "deck", "link", "listed", "searched"]

_NUMBERS: Final = "accounts are given by number only: a listed person is found here only where the list has the number (x:123…)"


def link(kind: LinkKind) -> Read:
    """The function that reads ``{accountId, userLink}`` as a link of this kind."""

    def read(node: Node) -> Iterator[Record]:
        item = item_of(node)
        if number := number_handle(item.get("accountId").value):
            if _NUMBERS not in node.reading.notes:
                node.reading.note(_NUMBERS)
            yield Connection(link=kind, name="", handle=number, at=item.at())

    return read


def contact(node: Node) -> Iterator[Record]:
    """``{id, emails, phoneNumbers}``: an entry of an address book that was uploaded; it has no name."""
    item = item_of(node)
    emails = tuple([text for value in item.each("emails") if (text := value.text().strip())])
    phones = tuple([text for value in item.each("phoneNumbers") if (text := value.text().strip())])
    if emails or phones:
        yield AddressBookEntry(name=item.text("name").strip(), phones=phones, emails=emails, at=item.at(), audience=HELD)


def listed(role: str) -> Read:
    """The function that reads ``{url}`` of a list of accounts: it ends in the owner's name and that of the list."""

    def read(node: Node) -> Iterator[Record]:
        url = inside(item_of(node), "url", "urls")
        for address in url.each():
            parts = [part for part in unquote(urlsplit(address.text()).path).split("/") if part]
            if len(parts) >= 3 and parts[1] == "lists" and parts[0] != "i":
                name = " ".join(parts[2].replace("-", " ").replace("_", " ").split())
                yield Membership(group=f"{name} (a list of @{parts[0]})", role=role, at=address.at())

    return read


def searched(node: Node) -> Iterator[Record]:
    """``{query}``: a search that was kept."""
    query = item_of(node).get("query")
    if text := query.text().strip():
        yield Search(query=text, at=query.at(), audience=HELD)


def deck(node: Node) -> Iterator[Record]:
    """Columns of a TweetDeck, some of which are searches (``/search?q=...``)."""
    for found in objects(node):
        path = found.get("pathname")
        if "/search?" in path.text():
            for query in parse_qs(urlsplit(path.text()).query).get("q", []):
                yield Search(query=query, at=path.at(), audience=HELD)
