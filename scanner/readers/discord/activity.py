"""The log of what the program saw: millions of events, one a line, of which the address and the town are kept once a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec

from scanner.model import Audience, Login, Record
from scanner.plugins import Member, Reading
from scanner.readers.lines import lines_of
from scanner.times import from_utc

__all__ = ["read_activity"]

_BATCH: Final = 1000
_MOST: Final = 200_000
_DAMAGED: Final = "lines that are cut or damaged were left out"
_UNKNOWN: Final = "activity may be unread: the layout is newer than any known"


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
    decode = msgspec.json.Decoder(_Event).decode
    seen: set[tuple[Any, ...]] = set()
    batch: list[Record] = []
    events = 0
    for number, line in enumerate(lines_of(member), 1):
        if not line or line.isspace():
            continue
        try:
            event = decode(line)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            reading.note(_DAMAGED)
            continue
        events += 1
        stamp = _text(event.timestamp).strip('"')
        what = (stamp[:10], _text(event.ip), _text(event.city), _text(event.os), _text(event.browser), _text(event.device))
        if what in seen or not (what[1] or what[2]):
            continue
        if len(seen) >= _MOST:
            seen.clear()
        seen.add(what)
        places = (_text(event.city), _text(event.region_code), _text(event.country_code))
        batch.append(
            Login(
                action="activity",
                ip=what[1],
                place=", ".join(filter(None, places)),
                device=" ".join(filter(None, what[3:])),
                at=reading.at(f"line {number}"),
                when=from_utc(stamp),
                audience=Audience.PLATFORM_HELD,
            )
        )
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
    if not events and member.size:
        reading.note(_UNKNOWN)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
