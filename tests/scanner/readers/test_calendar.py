"""Calendars: where the account holder was to be, in their own words only, at a time that can be trusted as stated."""

import time

import pytest

from scanner.api import Account, Audience, Post, Record, Visit
from scanner.model import PostKind, TimeBasis, VisitKind
from scanner.readers import READERS
from scanner.readers.calendar import CALENDAR
from scanner.testing import MemoryMember, read_bytes, reader_complaints

JO = Account("icalendar", names=("Jo Bell",))


def read(content: str, name: str = "home.ics", notes: dict[str, int] | None = None, account: Account = JO) -> list[Record]:
    return read_bytes(CALENDAR, name, content.encode(), account=account, notes=notes)


def calendar(*entries: str, head: str = "") -> str:
    inside = "".join(f"BEGIN:VEVENT\n{entry}\nEND:VEVENT\n" for entry in entries)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{inside}END:VCALENDAR\n"


def visits(content: str) -> list[Visit]:
    return [record for record in read(content) if isinstance(record, Visit)]


def texts(content: str, name: str = "home.ics", account: Account = JO) -> list[str]:
    return [record.text for record in read(content, name, account=account) if isinstance(record, Post)]


def test_an_appointment_gives_its_place_and_the_holders_words() -> None:
    found = read(
        calendar(
            "SUMMARY:Dentist\nDESCRIPTION:bring the form\\, and the key\nLOCATION:14 Acacia Avenue\\, North\n mere\n"
            "DTSTART:20240501T090000Z\nDTEND:20240501T100000Z\nATTENDEE;CN=Sam Wood:mailto:sam@example.com\n"
            "BEGIN:VALARM\nDESCRIPTION:Reminder\nEND:VALARM"
        ).replace("\n", "\r\n")
    )
    visit, post = found
    assert isinstance(visit, Visit)
    assert (visit.kind, visit.name, visit.address) == (VisitKind.APPOINTMENT, "", "14 Acacia Avenue, Northmere")
    assert visit.when is not None
    assert visit.until is not None
    assert (visit.when.iso(), visit.until.iso()) == ("2024-05-01T09:00:00Z", "2024-05-01T10:00:00Z")
    assert visit.at.pointer == "line 6"
    assert isinstance(post, Post)
    assert (post.kind, post.text, post.at.pointer) == (
        PostKind.EVENT,
        "Dentist\n14 Acacia Avenue, Northmere\nbring the form, and the key",
        "line 4",
    )
    assert post.when == visit.when
    assert {record.audience for record in found} == {Audience.UNKNOWN}


def test_apples_place_has_a_name_an_address_and_a_position() -> None:
    (visit,) = visits(
        calendar(
            "DTSTART;TZID=Europe/London:20240501T190000\nDURATION:PT1H30M\nLOCATION:The Fox\\n14 Acacia Avenue\\, Northmere\n"
            'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="14 Acacia Avenue\\nNorthmere";X-APPLE-RADIUS=70;\n'
            ' X-TITLE="The Fox":geo:53.5,-2.25'
        )
    )
    assert (visit.name, visit.address) == ("The Fox", "14 Acacia Avenue, Northmere")
    assert visit.place is not None
    assert (visit.place.lat, visit.place.lon, visit.radius_m) == (53.5, -2.25, 70.0)
    assert visit.when is not None
    assert visit.until is not None
    assert (visit.when.iso(), visit.until.iso()) == ("2024-05-01T18:00:00Z", "2024-05-01T19:30:00Z")


def test_a_title_with_a_colon_does_not_hide_the_position() -> None:
    (visit,) = visits(calendar("X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE=Pub: The Fox:geo:53.5,-2.25"))
    assert visit.place is not None


@pytest.mark.parametrize(
    ("start", "basis", "iso"),
    [
        ("DTSTART:20240501T090000Z", TimeBasis.UTC, "2024-05-01T09:00:00Z"),
        ("DTSTART;TZID=Europe/London:20240501T090000", TimeBasis.UTC, "2024-05-01T08:00:00Z"),
        ('DTSTART;TZID="GMT Standard Time":20240101T090000', TimeBasis.UTC, "2024-01-01T09:00:00Z"),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Paris:20240501T090000", TimeBasis.UTC, "2024-05-01T07:00:00Z"),
        ("DTSTART;TZID=Nowhere/At_All:20240501T090000", TimeBasis.LOCAL, "2024-05-01T09:00:00"),
        ("DTSTART;TZID=../../etc/passwd:20240501T090000", TimeBasis.LOCAL, "2024-05-01T09:00:00"),
        ("DTSTART:20240501T090000", TimeBasis.LOCAL, "2024-05-01T09:00:00"),
        ("DTSTART;VALUE=DATE:20240501", TimeBasis.DATE, "2024-05-01"),
    ],
)
def test_times_are_trusted_as_far_as_they_say(start: str, basis: TimeBasis, iso: str) -> None:
    (visit,) = visits(calendar(f"{start}\nLOCATION:The Fox"))
    assert visit.when is not None
    assert (visit.when.basis, visit.when.iso()) == (basis, iso)


@pytest.mark.parametrize("start", ["DTSTART:20241301T000000Z", "DTSTART:soon", "DTSTART:00000000", ""])
def test_a_time_that_is_none_leaves_the_place(start: str) -> None:
    (visit,) = visits(calendar(f"{start}\nLOCATION:The Fox\nDURATION:P99999W"))
    assert (visit.name, visit.when) == ("The Fox", None)


def test_an_invitation_that_somebody_else_wrote_gives_only_its_place() -> None:
    notes: dict[str, int] = {}
    entry = "ORGANIZER;CN=Sam Wood:mailto:sam@example.com\nSUMMARY:Sam's words\nLOCATION:Southmere Town Hall"
    found = read(calendar(entry, entry), notes=notes)
    assert [type(record) for record in found] == [Visit, Visit]
    assert [count for note, count in notes.items() if "somebody else" in note] == [2]


@pytest.mark.parametrize(
    ("organiser", "head", "name", "handle"),
    [
        ("ORGANIZER;CN=Jo  Bell:mailto:jo@example.com", "", "home.ics", ""),
        ("ORGANIZER:mailto:JO@example.com", "X-WR-CALNAME:jo@example.com\n", "home.ics", ""),
        ("ORGANIZER:mailto:jo@example.com", "", "Takeout/Calendar/jo@example.com.ics", ""),
        ("ORGANIZER:mailto:jo@example.com", "X-WR-CALNAME:sam@example.com\n", "home.ics", "jo@example.com"),
        ("ORGANIZER:mailto:unknownorganizer@calendar.google.com", "", "home.ics", ""),
    ],
)
def test_the_holders_own_invitations_are_their_words(organiser: str, head: str, name: str, handle: str) -> None:
    content = calendar(f"{organiser}\nSUMMARY:Barbecue at ours", head=head)
    assert texts(content, name, Account("", handle=handle, names=("Jo Bell",))) == ["Barbecue at ours"]


def test_somebody_elses_calendar_does_not_make_them_the_holder() -> None:
    content = calendar("ORGANIZER:mailto:sam@example.com\nSUMMARY:Sam's words", head="X-WR-CALNAME:sam@example.com\n")
    assert texts(content, account=Account("", handle="jo@example.com")) == []


def test_private_entries_are_only_mine_and_the_default_says_nothing() -> None:
    found = read(calendar("CLASS:PRIVATE\nSUMMARY:Clinic", "CLASS:PUBLIC\nSUMMARY:Fair"))
    assert [record.audience for record in found] == [Audience.ONLY_ME, Audience.UNKNOWN]


@pytest.mark.parametrize(
    ("location", "name", "address"),
    [
        ("The Fox", "The Fox", ""),
        ("The Fox\\, Northmere", "", "The Fox, Northmere"),
        ("14 Acacia Avenue", "", "14 Acacia Avenue"),
        ("The Fox\\nAcacia Avenue\\nNorthmere", "The Fox", "Acacia Avenue, Northmere"),
        ("14 Acacia Avenue\\nNorthmere", "", "14 Acacia Avenue, Northmere"),
    ],
)
def test_places_in_words(location: str, name: str, address: str) -> None:
    (visit,) = visits(calendar(f"LOCATION:{location}"))
    assert (visit.name, visit.address) == (name, address)


@pytest.mark.parametrize("location", ["https://example.com/j/123", "Microsoft Teams Meeting", "Zoom", " "])
def test_a_meeting_on_a_screen_has_no_place(location: str) -> None:
    assert visits(calendar(f"LOCATION:{location}")) == []


def test_a_series_is_read_once_and_tasks_and_old_calendars_are_read() -> None:
    content = (
        "BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\nDTSTART:20240501T090000\nRRULE:FREQ=WEEKLY;COUNT=50\n"
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=\n=A9\nGEO:53.5;-2.25\nEND:VEVENT\n"
        "BEGIN:VTODO\nSUMMARY:ring the school\nDUE:20240502\nEND:VTODO\nBEGIN:VEVENT\nSUMMARY:cut in the mid"
    )
    assert texts(content, "phone.vcs") == ["Café", "ring the school", "cut in the mid"]
    (visit,) = visits(content)
    assert visit.place is not None


@pytest.mark.parametrize(
    ("name", "content", "known"),
    [
        ("a.ics", b"BEGIN:VCALENDAR\n", True),
        ("no-ending", b"BEGIN:VCALENDAR\n", True),
        ("a.ics", b"nothing of the kind", False),
        ("a.vcf", b"BEGIN:VCARD\n", False),
    ],
)
def test_calendars_are_known_by_their_first_line(name: str, content: bytes, known: bool) -> None:
    assert (CALENDAR.recognise(MemoryMember(name, content)) is not None) == known
    assert CALENDAR in READERS


def test_damaged_calendars_never_crash() -> None:
    content = calendar(
        "DTSTART;TZID=Europe/London:20240501T190000\nDURATION:PT1H30M\nLOCATION:The Fox\nSUMMARY:x\nGEO:53.5;-2.25"
    )
    assert reader_complaints(CALENDAR, "x.ics", content.encode()) == []


@pytest.mark.parametrize(
    "content",
    [
        "BEGIN:VCALENDAR\n" + " x\n" * 300_000,
        "BEGIN:VCALENDAR\n" + "BEGIN:VALARM\n" * 200_000,
        "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n" * 100_000,
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + "SUMMARY:x\n" * 200_000,
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=" + "A/" * 200_000 + ":20240101T000000",
    ],
)
def test_calendars_built_to_exhaust_us_end_soon(content: str) -> None:
    started = time.process_time()
    read(content)
    assert time.process_time() - started < 3
