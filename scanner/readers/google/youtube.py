"""YouTube: the account holder's comments and live chat, and the channel."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from scanner.model import Audience, Connection, Field, LinkKind, Post, PostKind, ProfileField, Record
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.batches import in_batches
from scanner.tables import Line, open_table
from scanner.times import from_iso
from scanner.times.written import from_words

__all__ = ["read_channel", "read_comments", "read_subscriptions"]

_STAMP: Final = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:.*")
_TEXTS: Final = ("Comment text", "Live chat text", "Community post text", "Text")


def read_comments(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Comments, live chat and community posts. Who sees them depends on the video, which is not told."""
    table = open_table(member.read(), reading.note)
    if table is None:
        raise MemberError("it is not a table")
    lines = list(table.lines)
    made = 0
    for batch in in_batches(record for line in lines for record in _said(line, reading)):
        made += len(batch)
        yield batch
    if lines and not made:
        reading.unread("this file")


def _said(line: Line, reading: Reading) -> Iterator[Record]:
    cell = line.text(*_TEXTS) or next((cell for cell in line.cells if cell.lstrip().startswith('{"')), "")
    text = _plain(cell)
    stamp = next((cell for cell in line.cells if _STAMP.fullmatch(cell.strip())), "")
    when = (from_iso(stamp) or from_words(stamp)) if stamp else None
    if text:
        yield Post(kind=PostKind.COMMENT, text=text, when=when, at=reading.at(line.pointer))


def _plain(cell: str) -> str:
    """The words of a comment, which newer exports write as objects one behind the other."""
    if not cell.lstrip().startswith("{"):
        return cell
    try:
        pieces = msgspec.json.decode("[" + cell + "]")
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return ""
    texts: list[str] = []
    for piece in pieces:
        inner = piece.get("takeoutSegments", [piece]) if isinstance(piece, dict) else []
        texts += [
            segment["text"]
            for segment in (inner if isinstance(inner, list) else [])
            if isinstance(segment, dict) and isinstance(segment.get("text"), str)
        ]
    return "".join(texts).strip()


def read_channel(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The channel: its title, address and description, and whether it is public."""
    table = open_table(member.read(), reading.note)
    if table is None:
        raise MemberError("it is not a table")
    yield from in_batches(record for line in table.lines for record in _channel(line, reading))


def _channel(line: Line, reading: Reading) -> Iterator[Record]:
    seen_by = Audience.PUBLIC if line.text("Channel visibility").lower() == "public" else Audience.UNKNOWN
    for field, heading in (
        (Field.OTHER_NAME, "Channel title (original)"),
        (Field.OTHER_NAME, "Channel title"),
        (Field.HANDLE, "Channel vanity URL 1 name"),
        (Field.BIO, "Channel description (original)"),
    ):
        if value := line.text(heading):
            at = reading.at(line.pointer)
            yield ProfileField(field=field, value=value, detail="YouTube channel", at=at, audience=seen_by)


def read_subscriptions(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The channels subscribed to, by title; whether others see the list is not told."""
    table = open_table(member.read(), reading.note)
    if table is None:
        raise MemberError("it is not a table")
    yield from in_batches(
        Connection(
            link=LinkKind.FOLLOWING, name=line.cells[-1].strip(), handle=f"youtube:{line.cells[0]}", at=reading.at(line.pointer)
        )
        for line in table.lines
        if len(line.cells) > 2 and line.cells[-1].strip()
    )
