"""Appointments."""

_EVENTS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Calendar//EN
BEGIN:VEVENT
UID:1@example.org
DTSTART;TZID=Europe/London:20240501T190000
DTEND;TZID=Europe/London:20240501T210000
SUMMARY:Dinner with Ben
LOCATION:The Fox\\, 14 Acacia Avenue\\, Northmere
DESCRIPTION:Bring the keys
ORGANIZER;CN=Ada Example:mailto:ada@example.org
ATTENDEE;CN=Ben Sample:mailto:ben@example.com
END:VEVENT
END:VCALENDAR
"""

SAMPLES = {"phone/home.ics": _EVENTS.replace("\n", "\r\n")}
