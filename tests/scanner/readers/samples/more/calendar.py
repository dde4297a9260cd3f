"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {
    "phone.vcs": "BEGIN:VCALENDAR\n"
    "VERSION:1.0\n"
    "BEGIN:VEVENT\n"
    "DTSTART:20240501T090000\n"
    "RRULE:FREQ=WEEKLY;COUNT=50\n"
    "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=\n"
    "=A9\n"
    "GEO:53.5;-2.25\n"
    "END:VEVENT\n"
    "BEGIN:VTODO\n"
    "SUMMARY:ring the school\n"
    "DUE:20240502\n"
    "END:VTODO\n"
    "BEGIN:VEVENT\n"
    "SUMMARY:cut in the mid"
}
