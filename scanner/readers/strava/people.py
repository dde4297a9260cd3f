"""Other people: followers, blocks, clubs, contacts, comments, messages - and the services that have access."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    LinkedApp,
    LinkKind,
    Login,
    Membership,
    Moment,
    Post,
    PostKind,
    Record,
)
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD, gather
from scanner.readers.strava.cells import EMAIL, cell, is_address, is_number, table_of
from scanner.readers.strava.moments import moment_of
from scanner.tables import Line

__all__ = [
    "Read",
    "apps",
    "captions",
    "club",
    "comments",
    "contact",
    "is_caption",
    "is_comment",
    "is_contact",
    "is_link",
    "is_login",
    "is_post",
    "link",
    "login",
    "posts",
    "rows",
]

HELD: Final = Audience.PLATFORM_HELD
Read = Callable[[Member, Reading], Iterator[Sequence[Record]]]
_PENDING: Final = re.compile(r"pending|request|attente|ausstehend|pendiente|in attesa|pendente|afwachting|ожида", re.IGNORECASE)
_PHONE: Final = re.compile(r"\+?[\d\s().-]{7,20}")
_STATUS: Final = re.compile(r"accepted|pending|true|false|member|admin|owner|active|acceptée?|angenommen", re.IGNORECASE)
_RUNS: Final = re.compile(r"admin|owner|propriétaire|inhaber", re.IGNORECASE)


def rows(read: Callable[[Line, Reading], Iterator[Record]]) -> Read:
    """The function that reads a table by giving each of its rows to ``read``. It can be sent to another process."""
    return partial(_rows, read)


def _rows(read: Callable[[Line, Reading], Iterator[Record]], member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    table = table_of(member, reading)
    if table is not None:
        part = member.name.rsplit("/", 1)[-1]
        yield from gather(part, table.lines, partial(_row, read, reading), reading)


def _row(read: Callable[[Line, Reading], Iterator[Record]], reading: Reading, line: Line) -> list[Record]:
    records = list(read(line, reading))
    if not records:
        reading.note(ODD)
    return records


def is_link(row: list[str]) -> bool:
    """Whether a row tells of another athlete: their number, and little else."""
    return is_number(row[0])


def link(kind: LinkKind, pending: LinkKind | None = None) -> Read:
    """Reads a list of athletes. Strava gives their numbers and no names."""
    return rows(partial(_link, kind, pending or kind))


def _link(kind: LinkKind, pending: LinkKind, line: Line, reading: Reading) -> Iterator[Record]:
    number = next((text.strip() for text in line.cells if is_number(text)), "")
    if number:
        asked = any(_PENDING.search(text) for text in line.cells)
        handle = f"strava:{number.removesuffix('.0')}"
        when = _when(line)
        yield Connection(link=pending if asked else kind, name="", handle=handle, at=reading.at(line.pointer), when=when)


def is_login(row: list[str]) -> bool:
    """Whether a row is a sign-in."""
    return any(is_address(text) for text in row) and any(moment_of(text) for text in row)


def login(line: Line, reading: Reading) -> Iterator[Record]:
    """An internet address, a time, and where the account holder signed in."""
    ip = next((text.strip() for text in line.cells if is_address(text)), "")
    when = _when(line)
    if ip or when is not None:
        rest = [text.strip() for text in line.cells if text.strip() and text.strip() != ip and moment_of(text) is None]
        action = " ".join(rest)[:200]
        yield Login(action=action, ip=ip, at=reading.at(line.pointer), when=when, audience=HELD)


def apps(line: Line, reading: Reading) -> Iterator[Record]:
    """A service that was given access; the list holds those that still have it."""
    if name := next((text.strip() for text in line.cells if _says(text)), ""):
        yield LinkedApp(name=name, active=True, at=reading.at(line.pointer), when=_when(line), audience=HELD)


def club(line: Line, reading: Reading) -> Iterator[Record]:
    """A club: its name where one is given, else its number."""
    texts = [text.strip() for text in line.cells]
    named = (text for text in texts if _says(text) and not _STATUS.fullmatch(text))
    name = next(named, "") or next((f"club {text}" for text in texts if is_number(text)), "")
    if name:
        role = "admin" if any(_RUNS.fullmatch(text) for text in texts) else "member"
        yield Membership(group=name, role=role, at=reading.at(line.pointer), when=_when(line))


def is_contact(row: list[str]) -> bool:
    """Whether a row is an entry of an address book."""
    return any(EMAIL.fullmatch(text.strip()) or _PHONE.fullmatch(text.strip()) for text in row)


def contact(line: Line, reading: Reading) -> Iterator[Record]:
    """An entry of the address book that a phone uploaded."""
    texts = [text.strip() for text in line.cells if text.strip()]
    emails = tuple(text for text in texts if EMAIL.fullmatch(text))
    phones = tuple(text for text in texts if _PHONE.fullmatch(text) and moment_of(text) is None)
    name = " ".join(text for text in texts if text not in emails and text not in phones and _says(text))
    if name or emails or phones:
        yield AddressBookEntry(name=name, phones=phones, emails=emails, at=reading.at(line.pointer), audience=HELD)


def is_comment(row: list[str]) -> bool:
    """Whether a row is something written at a time."""
    return moment_of(row[0]) is not None


def is_post(row: list[str]) -> bool:
    """Whether a row holds a time beside other things."""
    return any(moment_of(text) for text in row)


def comments(line: Line, reading: Reading) -> Iterator[Record]:
    """What the account holder wrote under activities."""
    if text := cell(line, 1):
        yield Post(kind=PostKind.COMMENT, text=text, at=reading.at(line.pointer), when=moment_of(cell(line, 0)))


def posts(line: Line, reading: Reading) -> Iterator[Record]:
    """What the account holder posted: every cell of the row that is text."""
    text = "\n".join(text.strip() for text in line.cells if _says(text))
    if text:
        yield Post(kind=PostKind.POST, text=text, at=reading.at(line.pointer), when=_when(line))


def is_caption(row: list[str]) -> bool:
    """Whether a row tells of a picture in the export."""
    return "/" in row[0] and row[0].strip().lower().startswith(("media/", "photos/"))


def captions(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """What is written under pictures; most have nothing."""
    table = table_of(member, reading)
    written = ((line, cell(line, 1)) for line in (table.lines if table else ()))
    batch = [Post(kind=PostKind.CAPTION, text=text, at=reading.at(line.pointer)) for line, text in written if text]
    if batch:
        yield batch


def _when(line: Line) -> Moment | None:
    return next((when for text in line.cells if (when := moment_of(text)) is not None), None)


def _says(text: str) -> bool:
    """Whether a cell holds words: no number, no date, no switch."""
    return re.search(r"[^\W\d_]{2}", text) is not None and moment_of(text) is None and text.lower() not in ("true", "false")
