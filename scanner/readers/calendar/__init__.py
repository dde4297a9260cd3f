"""Calendars in iCalendar and vCalendar: appointments with their places, and the account holder's own words about them."""

from __future__ import annotations

from typing import Final

from scanner.plugins import Reader
from scanner.readers.calendar.reading import read
from scanner.readers.contentlines import begins
from scanner.readers.tabled import Row, reader_of

__all__ = ["CALENDAR"]


def _calendar(head: bytes) -> bool:
    return begins(head, "VCALENDAR")


CALENDAR: Final[Reader] = reader_of(
    "calendar",
    "icalendar",
    (Row(part="calendar", read=read, name=r"\.(?:ics|ical|icalendar|ifb|vcs)$", looks=_calendar, must=True),),
    endings=(".ics", ".ical", ".icalendar", ".ifb", ".vcs"),
)
