"""WhatsApp: one chat in a text file, in the ways that phones of different regions write it."""

from datetime import date
from pathlib import Path

import pytest

from scanner.case import Case, Subject
from scanner.engine import ScanOptions, scan
from scanner.model import AddressBookEntry, Audience, Membership, MessageThread, Post, PostKind, Record, TimeBasis, Visit
from scanner.plugins import Account, MemberError, Reading
from scanner.readers import READERS
from scanner.readers.whatsapp import WHATSAPP
from scanner.registry import Registry
from scanner.testing import MemoryMember, read_bytes, reader_complaints

JO = Account("whatsapp", names=("Jo Bell",))
IPHONE = (
    "[22/07/2023, 6:50:12 PM] Dean Price: \u200eMessages and calls are end-to-end encrypted.\r\n"
    "[22/07/2023, 6:50:13\u202fPM] Jo Bell: Meet me at 12 Acacia Avenue\r\n"
    "second line, after 7\r\n"
    "[22/07/2023, 6:51:00 PM] Dean Price: What is your number?\r\n"
    "\u200e[22/07/2023, 6:52:00 PM] Jo Bell: our street \u200e<attached: 00000012-PHOTO-2023-07-22-18-52-00.jpg>\r\n"
    "[22/07/2023, 6:53:00 PM] Jo Bell: \u200eLocation: https://maps.google.com/?q=51.513767,-0.098266\r\n"
    "[22/07/2023, 6:54:00 PM] Dean Price: \u200eLocation: https://maps.google.com/?q=52.000000,-1.000000\r\n"
    "[22/07/2023, 6:55:00 PM] Jo Bell: \u200eimage omitted\r\n"
    "[22/07/2023, 6:56:00 PM] Jo Bell: \u200e<attached: 00000015-Amy Hart.vcf>\r\n"
)
ANDROID = (
    "22/07/2023, 18:50 - Messages and calls are end-to-end encrypted. Tap to learn more.\n"
    '22/07/2023, 18:50 - Dean Price created group "Response Team 4"\n'
    "22/07/2023, 18:50 - Dean Price added you\n"
    "22/07/2023, 18:51 - Jo Bell: Earlies tomorrow\n"
    "22/07/2023, 18:52 - \u202a+44 7700 900123\u202c: Not me\n"
    "22/07/2023, 18:53 - Jo Bell: IMG-20230722-WA0001.jpg (file attached)\n"
    "the back garden\n"
    "22/07/2023, 18:54 - Jo Bell: <Media omitted>\n"
    "22/07/2023, 18:55 - Jo Bell: Fox & Hounds (3 Mill Lane, Ashby AB1 2CD): https://foursquare.com/v/abc\n"
    "22/07/2023, 18:56 - Dean Price: null\n"
)


def read(
    content: str, *, name: str = "_chat.txt", account: Account = JO, messages: bool = True, notes: dict[str, int] | None = None
) -> list[Record]:
    return read_bytes(WHATSAPP, name, content.encode(), account=account, messages=messages, notes=notes)


def thread_of(records: list[Record]) -> MessageThread:
    (thread,) = [record for record in records if isinstance(record, MessageThread)]
    return thread


def texts(records: list[Record]) -> list[str]:
    return [record.text for record in records if isinstance(record, Post)]


def test_an_iphones_chat() -> None:
    records = read(IPHONE)
    thread = thread_of(records)
    assert (thread.people, thread.sent, thread.received) == (("Dean Price",), 5, 2)
    assert thread.when is not None
    assert thread.last is not None
    assert (thread.when.iso(), thread.last.iso()) == ("2023-07-22T18:50:12", "2023-07-22T18:56:00")
    posts = [record for record in records if isinstance(record, Post)]
    assert [(post.kind, post.text, post.at.pointer, post.audience) for post in posts] == [
        (PostKind.MESSAGE, "Meet me at 12 Acacia Avenue\nsecond line, after 7", "line 2", Audience.NAMED),
        (PostKind.MESSAGE, "our street", "line 5", Audience.NAMED),
    ]
    assert posts[0].when is not None
    assert (posts[0].when.iso(), posts[0].when.basis) == ("2023-07-22T18:50:13", TimeBasis.LOCAL)


def test_only_the_holders_own_pins_and_cards_count() -> None:
    records = read(IPHONE)
    (pin,) = [record for record in records if isinstance(record, Visit)]
    assert pin.place is not None
    assert (pin.place.lat, pin.place.lon, pin.at.pointer) == (51.513767, -0.098266, "line 6")
    assert [record.name for record in records if isinstance(record, AddressBookEntry)] == ["Amy Hart"]
    assert "number?" not in repr(records)


def test_an_androids_group() -> None:
    records = read(ANDROID)
    thread = thread_of(records)
    assert (thread.people, thread.phones, thread.sent, thread.received) == (("Dean Price",), ("+44 7700 900123",), 4, 2)
    (group,) = [record for record in records if isinstance(record, Membership)]
    assert (group.group, group.at.pointer) == ("Response Team 4", "line 2")
    assert texts(records) == ["Earlies tomorrow", "the back garden"]
    assert {record.group for record in records if isinstance(record, Post)} == {"Response Team 4"}
    (venue,) = [record for record in records if isinstance(record, Visit)]
    assert (venue.name, venue.address) == ("Fox & Hounds", "3 Mill Lane, Ashby AB1 2CD")


def test_without_leave_there_are_headers_alone() -> None:
    records = read(IPHONE, messages=False)
    assert [type(record) for record in records] == [MessageThread]


@pytest.mark.parametrize(
    "lines",
    [
        ["22.07.23, 18:50 - Dean Price: hi", "22.07.23, 18:51 - Jo Bell: yes"],
        ["22-07-2023 18:50 - Dean Price: hi", "22-07-2023 18:51 - Jo Bell: yes"],
        ["2023/07/22, 18:50 - Dean Price: hi", "2023/07/22, 18:51 - Jo Bell: yes"],
        ["2023-07-22 6:50 p.\u00a0m. - Dean Price: hi", "2023-07-22 6:51 p.\u00a0m. - Jo Bell: yes"],
        ["7/22/23, 6:50\u202fPM - Dean Price: hi", "7/22/23, 6:51\u202fPM - Jo Bell: yes"],
        ["22/7/23 6:50 p. m. - Dean Price: hi", "22/7/23 6:51 p. m. - Jo Bell: yes"],
        ["22-07-2023 6:50 's avonds – Dean Price: hi", "22-07-2023 6:51 ’s avonds – Jo Bell: yes"],
        ["[22.07.23, 18:50:12] Dean Price: hi", "[22.07.23, 18:51:00] Jo Bell: yes"],
        ["[22.7.2023 klo 18.50.12] Dean Price: hi", "[22.7.2023 klo 18.51.00] Jo Bell: yes"],
        ["[2023. 7. 22. 오후 6:50:12] Dean Price: hi", "[2023. 7. 22. 오후 6:51:00] Jo Bell: yes"],
        ["\u200e[22/07/2023, 6:50:12 pm] Dean Price: \u200ehi", "[22/07/2023, 6:51:00 pm] \u202aJo Bell\u202c: yes"],
        ["22/07/2023 às 18:50 - Dean Price: hi", "22/07/2023 às 18:51 - ~\u202fJo Bell: yes"],
    ],
)
def test_dates_and_times_of_many_regions(lines: list[str]) -> None:
    records = read("\n".join(lines))
    (post,) = [record for record in records if isinstance(record, Post)]
    assert post.text == "yes"
    assert post.when is not None
    assert post.when.iso() == "2023-07-22T18:51:00"
    thread = thread_of(records)
    assert (thread.people, thread.sent, thread.received) == (("Dean Price",), 1, 1)


def test_the_hour_after_midnight() -> None:
    records = read("7/22/23, 12:05 AM - Jo Bell: late\n7/22/23, 12:05 PM - Jo Bell: lunch\n")
    assert [record.when.iso()[11:] for record in records if isinstance(record, Post) and record.when] == [
        "00:05:00",
        "12:05:00",
    ]


def test_day_and_month_by_a_number_above_twelve_anywhere() -> None:
    records = read("03/04/23, 10:00 - Jo Bell: one\n03/25/23, 10:00 - Jo Bell: two\n")
    assert [record.when.iso()[:10] for record in records if isinstance(record, Post) and record.when] == [
        "2023-03-04",
        "2023-03-25",
    ]


def test_day_and_month_by_a_chat_that_runs_forwards() -> None:
    notes: dict[str, int] = {}
    records = read(
        "01/02/23, 10:00 - Jo Bell: one\n12/02/23, 10:00 - Jo Bell: two\n01/03/23, 10:00 - Jo Bell: three\n", notes=notes
    )
    assert [record.when.iso()[:10] for record in records if isinstance(record, Post) and record.when] == [
        "2023-02-01",
        "2023-02-12",
        "2023-03-01",
    ]
    assert not any("day and month" in note for note in notes)


def test_a_date_that_nothing_settles_is_said_to_be_ambiguous() -> None:
    notes: dict[str, int] = {}
    records = read("03/04/23, 10:00 - Jo Bell: one\n", notes=notes)
    (post,) = [record for record in records if isinstance(record, Post)]
    assert post.when is not None
    assert (post.when.iso(), post.when.basis) == ("2023-04-03T10:00:00", TimeBasis.AMBIGUOUS)
    assert any("day and month" in note for note in notes)


def test_who_made_the_export_by_the_name_of_the_chat() -> None:
    nobody = Account("whatsapp")
    chat = "22/07/2023, 18:50 - Dean Price: hi\n22/07/2023, 18:51 - Jo: at number 12\n"
    assert texts(read(chat, name="WhatsApp Chat with Dean Price.txt", account=nobody)) == ["at number 12"]
    assert texts(read(chat, name="WhatsApp-Chat mit Dean Price/_chat.txt", account=nobody)) == ["at number 12"]


def test_who_made_the_export_by_the_notice_that_opens_it() -> None:
    assert texts(read(IPHONE.replace("Jo Bell", "JB"), account=Account("whatsapp"))) == [
        "Meet me at 12 Acacia Avenue\nsecond line, after 7",
        "our street",
    ]


def test_who_made_the_export_by_a_message_taken_back() -> None:
    chat = "22/07/2023, 18:50 - Dean: hi\n22/07/2023, 18:51 - JB: You deleted this message\n22/07/2023, 18:52 - JB: I mean no. 12\n"
    assert texts(read(chat, account=Account("whatsapp"))) == ["I mean no. 12"]
    german = chat.replace("You deleted this message", "Du hast diese Nachricht gelöscht.")
    assert texts(read(german, account=Account("whatsapp"))) == ["I mean no. 12"]


def test_a_name_with_a_sign_behind_it_is_the_same_name() -> None:
    assert texts(read("22/07/2023, 18:50 - Dean: hi\n22/07/2023, 18:51 - Jo Bell 🌸: yes\n")) == ["yes"]


def test_where_it_cannot_be_told_no_text_is_read() -> None:
    notes: dict[str, int] = {}
    records = read(IPHONE.replace("Messages and calls are end-to-end", "Nothing is"), account=Account("whatsapp"), notes=notes)
    assert [type(record) for record in records] == [MessageThread]
    thread = thread_of(records)
    assert (set(thread.people), thread.sent) == ({"Dean Price", "Jo Bell"}, 0)
    assert any("no text is read" in note for note in notes)


def test_a_chat_pasted_into_a_message_stays_a_message() -> None:
    chat = "[22/07/2023, 18:50:00] Dean Price: look what he wrote\n22/07/2023, 18:40 - Jo Bell: I live at 12\n[22/07/2023, 18:51:00] Jo Bell: no\n"
    assert texts(read(chat)) == ["no"]


def test_the_folders_name_stays_out_of_the_notes() -> None:
    notes: dict[str, int] = {}
    read(
        "03/04/23, 10:00 - Amy: one\n", name="WhatsApp Chat with Dean Price/_chat.txt", account=Account("whatsapp"), notes=notes
    )
    assert notes
    assert not any("Dean" in note or "Amy" in note for note in notes)


@pytest.mark.parametrize(
    "content",
    [
        "[2023-07-22 18:50:12] production.ERROR: something: else\n",
        "2023-07-22 18:50:12,123 - root - INFO - x\n",
        "Dear Dean,\n22/07/2023, 18:50 - Jo Bell: quoted\n",
        "12 Acacia Avenue\n",
        "",
    ],
)
def test_other_texts_are_left_alone(content: str) -> None:
    assert WHATSAPP.recognise(MemoryMember("notes.txt", content.encode())) is None


def test_no_other_reader_takes_a_chat() -> None:
    member = MemoryMember("_chat.txt", IPHONE.encode())
    strengths = {reader.id: found.strength for reader in READERS if (found := reader.recognise(member))}
    assert max(strengths, key=lambda reader: strengths[reader]) == "whatsapp"


def test_odd_dates_and_damage() -> None:
    records = read(IPHONE + "[99/99/2023, 6:50:12 PM] Jo Bell: when?\n[22/07/2023, 45:99:12] Jo Bell: then?\n")
    odd = [record for record in records if isinstance(record, Post) and record.when is None]
    assert [post.text for post in odd] == ["when?", "then?"]
    assert reader_complaints(WHATSAPP, "_chat.txt", IPHONE.encode()) == []
    assert reader_complaints(WHATSAPP, "_chat.txt", ANDROID.encode()) == []


def test_another_encoding() -> None:
    assert texts(read_bytes(WHATSAPP, "_chat.txt", ANDROID.encode("utf-16"), account=JO)) == [
        "Earlies tomorrow",
        "the back garden",
    ]
    assert texts(read_bytes(WHATSAPP, "_chat.txt", ANDROID.encode("utf-8-sig"), account=JO)) == [
        "Earlies tomorrow",
        "the back garden",
    ]


def test_a_chat_whose_end_is_missing_in_the_archive_is_read_up_to_there() -> None:
    row = b"22/07/2023, 18:51 - Jo Bell: Earlies tomorrow\n"
    member = MemoryMember("_chat.txt", row * 3000, broken_at=len(row) * 2000)
    records: list[Record] = []
    batches = WHATSAPP.read(member, Reading(member, JO, messages=True))
    with pytest.raises(MemberError):
        records.extend(record for batch in batches for record in batch)
    assert thread_of(records).sent > 1000
    assert len(texts(records)) > 1000


def test_an_iphones_group_whose_name_stands_before_what_the_program_says() -> None:
    chat = (
        "[22/07/2023, 18:50:12] Response Team 4: \u200eMessages and calls are end-to-end encrypted.\n"
        "[22/07/2023, 18:50:12] Response Team 4: \u200eDean Price added you\n"
        "[22/07/2023, 18:51:12] Dean Price: hi\n"
        "[22/07/2023, 18:52:12] Jo Bell: yes\n"
    )
    records = read(chat)
    thread = thread_of(records)
    assert (thread.people, thread.sent, thread.received) == (("Dean Price",), 1, 1)
    assert [record.group for record in records if isinstance(record, Membership)] == ["Response Team 4"]
    assert [record.group for record in records if isinstance(record, Post)] == ["Response Team 4"]


def test_a_group_named_after_somebody_does_not_tell_who_made_the_export() -> None:
    chat = "22/07/2023, 18:50 - Jo: hi\n22/07/2023, 18:51 - Amy: my words\n"
    assert texts(read(chat, name="WhatsApp Chat with Friends of Jo.txt", account=Account("whatsapp"))) == []


def test_a_chat_alone_belongs_to_the_person_the_case_is_about(tmp_path: Path) -> None:
    (tmp_path / "chat.txt").write_text("22/07/2023, 18:50 - Dean: hi\n22/07/2023, 18:51 - Jo Bell: yes\n", encoding="utf-8")
    registry = Registry(checks=(), readers=(WHATSAPP,), reporters=())
    options = ScanOptions(today=date(2026, 11, 21), workers=1)
    for names, records in ((("Jo Bell",), 2), ((), 1)):
        result, _ = scan([tmp_path], registry, options, case=Case(subject=Subject(names=names)))
        assert [(entry.records, bool(entry.note)) for entry in result.ledger] == [(records, not names)]
