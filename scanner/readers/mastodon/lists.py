"""Mastodon's lists: accounts followed and blocked, as tables, and the posts of others that were marked as favourites."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from scanner.jsonio import Elements, parts, pointer
from scanner.model import Audience, Connection, Interaction, InteractionKind, LinkKind, Record
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.batches import ODD, in_batches
from scanner.readers.mastodon.text import account_of
from scanner.readers.meta import EMAIL
from scanner.readers.nodes import Node
from scanner.tables import open_table

__all__ = ["read_accounts", "read_likes"]


def read_accounts(link: LinkKind, audience: Audience) -> Callable[[Member, Reading], Iterator[Sequence[Record]]]:
    """The function that reads a table whose first column is ``name@host``; until 2019 it had no headings."""

    def read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
        records = _accounts(member, reading, link, audience)
        yield from in_batches(records)

    return read


def _accounts(member: Member, reading: Reading, link: LinkKind, audience: Audience) -> Iterator[Record]:
    table = open_table(member.read(), reading.note)
    if table is None:
        raise MemberError("a table that cannot be split into cells")
    for line in table.lines:
        account = (line.cells[0] if line.cells else "").strip().lstrip("@")
        if EMAIL.fullmatch(account):
            handle = f"mastodon:{account}"
            yield Connection(at=reading.at(line.pointer), audience=audience, link=link, name=account, handle=handle)
        elif account:
            reading.note(ODD)


def read_likes(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """An interaction for each post whose address names its author. The posts themselves are not in the archive."""
    unnamed = False
    for part in parts(member, reading.note):
        if not isinstance(part, Elements) or part.key not in (None, "orderedItems", "items"):
            continue
        base = "" if part.key is None else pointer(part.key)
        batch: list[Record] = []
        for index, item in enumerate(part.items, part.start):
            node = Node(item, f"{base}/{index}", reading)
            account = account_of(node.text() or node.text("id", "url"))
            unnamed = unnamed or not account
            if account:
                at, kind = node.at(), InteractionKind.REACTED
                batch.append(Interaction(at=at, kind=kind, name=account, handle=f"mastodon:{account}"))
        yield batch
    if unnamed:
        reading.note("addresses that do not tell whose post was liked were left out")
