"""The log of what the program saw: millions of events, one a line, of which the address and the town are kept once a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec

from scanner.model import Audience, Login, Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import in_batches
from scanner.readers.lines import lines_of
from scanner.times import from_utc

__all__ = ["read_activity"]

_MOST: Final = 200_000
_DAMAGED: Final = "lines that are cut or damaged were left out"


class _Event(msgspec.Struct, gc=False):
    """What is needed of an event; the other dozens of members are stepped over."""

    ip: Any = None
    city: Any = None
    region_code: Any = None
    country_code: Any = None
    os: Any = None
    browser: Any = None
    device: Any = None
    timestamp: Any = None


def read_activity(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """One record for each day, address, town and device."""
    return in_batches(_records(member, reading))


def _records(member: Member, reading: Reading) -> Iterator[Record]:
    seen: set[tuple[str, ...]] = set()
    for number, event in _events(member, reading):
        stamp = _text(event.timestamp).strip('"')
        what = (stamp[:10], *(_text(value) for value in (event.ip, event.city, event.os, event.browser, event.device)))
        if what in seen or not (what[1] or what[2]):
            continue
        if len(seen) >= _MOST:
            seen.clear()
        seen.add(what)
        places = (_text(event.city), _text(event.region_code), _text(event.country_code))
        yield Login(
            action="activity",
            ip=what[1],
            place=", ".join(filter(None, places)),
            device=" ".join(filter(None, what[3:])),
            at=reading.at(f"line {number}"),
            when=from_utc(stamp),
            audience=Audience.PLATFORM_HELD,
        )


def _events(member: Member, reading: Reading) -> Iterator[tuple[int, _Event]]:
    decode = msgspec.json.Decoder(_Event).decode
    known = False
    for number, line in enumerate(lines_of(member), 1):
        if not line or line.isspace():
            continue
        try:
            yield number, decode(line)
            known = True
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            reading.note(_DAMAGED)
    if not known and member.size:
        reading.unread("activity")


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
