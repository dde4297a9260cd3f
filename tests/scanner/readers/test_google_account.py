"""Google: who the account holder is, connections, addresses; notes, conversations and comments."""

from __future__ import annotations

import json

import pytest

from scanner.model import (
    AccountClass,
    Audience,
    Connection,
    Field,
    Login,
    Membership,
    MessageThread,
    Post,
    PostKind,
    ProfileField,
    Record,
    Visit,
)
from scanner.plugins import Account
from scanner.readers.google import GOOGLE
from scanner.testing import read_bytes, reader_complaints

JO = Account("google", AccountClass.INDIVIDUAL_PERSONAL, names=("Jo Bell",))


def read(
    name: str, document: object, notes: dict[str, int] | None = None, account: Account | None = JO, messages: bool = True
) -> list[Record]:
    content = document if isinstance(document, bytes) else json.dumps(document).encode()
    return read_bytes(GOOGLE, name, content, notes=notes, account=account, messages=messages)


def stated(records: list[Record]) -> list[tuple[Field, str]]:
    return [(record.field, record.value) for record in records if isinstance(record, ProfileField)]


PROFILE = {
    "name": {"givenName": "Joanne", "familyName": "Bell", "formattedName": "Joanne Bell"},
    "displayName": "PC Jo Bell",
    "emails": [{"value": "jo.bell@example.com"}],
    "birthday": "1990-05-01",
    "gender": {"type": "female"},
    "organizations": [{"name": "Northmere Constabulary", "title": "Constable"}],
}


@pytest.mark.parametrize("name", ["Takeout/Profile/Profile.json", "Takeout/Profil/Profil.json", "Takeout/Perfil/Perfil.json"])
def test_the_profile_says_who_it_is(name: str) -> None:
    assert GOOGLE.identity is not None
    assert GOOGLE.identity(name)
    records = read(name, PROFILE)
    assert stated(records) == [
        (Field.NAME, "Joanne Bell"),
        (Field.OTHER_NAME, "PC Jo Bell"),
        (Field.EMAIL, "jo.bell@example.com"),
        (Field.EMPLOYER, "Northmere Constabulary"),
        (Field.BIRTHDAY, "1990-05-01"),
    ]
    assert records[0].at.pointer == "/name/formattedName"


SUBSCRIBER = b"""<html><body><div class="section"><h3>GOOGLE SUBSCRIBER INFORMATION</h3><ul>
<li>Google Account ID: 100000000001</li><li>Name: Jo Bell</li><li>e-Mail: jo.bell@example.com</li>
<li>Alternate e-Mails: jobell@example.org, j.bell@example.net</li><li>Terms of Service IP: 192.0.2.7</li></ul></div>
<div class="section"><ul><li>Recovery e-Mail: northmere.jo@example.com</li><li>Recovery SMS: +447700900123 [GB]</li>
<li>Services: Gmail, Google Calendar</li></ul></div>
<table><tr><th>Timestamp</th><th>IP Address</th><th>Activity Type</th></tr>
<tr><td>2023-02-25 04:34:32 Z</td><td>2001:db8:82ae::1d22</td><td>Login</td></tr></table></body></html>"""


def test_the_subscriber_page() -> None:
    records = read("Takeout/Cuenta de Google/jo.bell.SubscriberInfo.html", SUBSCRIBER)
    assert stated(records) == [
        (Field.NAME, "Jo Bell"),
        (Field.EMAIL, "jo.bell@example.com"),
        (Field.EMAIL, "jobell@example.org"),
        (Field.EMAIL, "j.bell@example.net"),
        (Field.EMAIL, "northmere.jo@example.com"),
        (Field.PHONE, "+447700900123"),
    ]
    terms, session = (record for record in records if isinstance(record, Login))
    assert (terms.ip, terms.action) == ("192.0.2.7", "Terms of Service IP")
    assert (session.ip, session.action) == ("2001:db8:82ae::1d22", "Login")
    assert session.when is not None
    assert session.when.iso() == "2023-02-25T04:34:32Z"
    assert session.at.pointer == "html > body > table > tr:nth-of-type(2)"
    assert records[0].audience is Audience.PLATFORM_HELD


def test_the_access_log() -> None:
    log = (
        "Gaia ID,Activity Timestamp,IP Address,Proxied Host IP Address,Is Non-routable IP Address,Activity Country,"
        "Activity Region,Activity City,User Agent String,Product Name,Sub-Product Name,Activity Type\n"
        '1000,2023-05-01 22:14:00 UTC,192.0.2.7,,No,GB,ENG,Northmere,"App : GMAIL_APP. Os : IOS_OS.",Gmail,,Login\n'
    )
    (login,) = read("Takeout/Access Log Activity/Activities - A list of Google services accessed by.csv", log.encode())
    assert isinstance(login, Login)
    assert (login.ip, login.place, login.action) == ("192.0.2.7", "Northmere, ENG, GB", "Login")
    assert login.when is not None
    assert (login.when.iso(), login.at.pointer) == ("2023-05-01T22:14:00Z", "row 1")


def test_form_entries_of_chrome() -> None:
    document = {
        "Autofill": [
            {"name": "addressLine1", "value": "12 Acacia Avenue", "usage_timestamp": ["13244473600000000"]},
            {"name": "pc", "value": "NM1 2AB", "usage_timestamp": []},
            {"name": "search", "value": "blue curtains", "usage_timestamp": []},
        ],
        "Autofill Profile": [
            {
                "guid": "x",
                "name_full": ["Jo Bell"],
                "address_home_street_address": "12 Acacia Avenue",
                "address_home_city": "Northmere",
                "address_home_zip": "NM1 2AB",
                "email_address": ["jo.bell@example.com"],
                "phone_home_whole_number": ["07700 900123"],
                "company_name": "Northmere Constabulary",
                "use_date": 1600000000,
            }
        ],
    }
    records = read("Takeout/Chrome/Autofill.json", document)
    assert stated(records) == [
        (Field.ADDRESS, "12 Acacia Avenue"),
        (Field.POSTCODE, "NM1 2AB"),
        (Field.ADDRESS, "12 Acacia Avenue, Northmere, NM1 2AB"),
        (Field.EMAIL, "jo.bell@example.com"),
        (Field.PHONE, "07700 900123"),
        (Field.EMPLOYER, "Northmere Constabulary"),
    ]
    assert records[0].at.pointer == "/Autofill/0/value"
    assert records[0].when is not None
    assert records[0].when.iso() == "2020-09-13T12:26:40Z"


def test_addresses_for_parcels_and_the_household() -> None:
    document = {
        "addresses": [
            {"recipientName": "Jo Bell", "addressLines": ["12 Acacia Avenue"], "city": "Northmere", "postalCode": "NM1 2AB"}
        ]
    }
    records = read("Takeout/Google Shopping/Addresses/Addresses.json", document)
    assert stated(records) == [(Field.ADDRESS, "12 Acacia Avenue, Northmere, NM1 2AB")]
    household = {
        "Home App Data": [
            {
                "full_structures": [
                    {
                        "structure": {
                            "name": "Ours",
                            "physical_location": {
                                "description": "12 Acacia Avenue, Northmere",
                                "point": {"latitude": 53.418354, "longitude": -1.5379219},
                            },
                        },
                        "rooms_and_devices": [{"room": {"name": "Ella's room"}}],
                    }
                ]
            }
        ]
    }
    address, place = read("Takeout/Home App/HomeApp.json", household)
    assert stated([address]) == [(Field.ADDRESS, "12 Acacia Avenue, Northmere")]
    assert isinstance(place, Visit)
    assert (place.label, place.name) == ("HOUSEHOLD", "Ours")


def test_an_address_book_of_an_unknown_layout_is_told() -> None:
    notes: dict[str, int] = {}
    assert read("Takeout/Google Shopping/Addresses/Addresses.json", {"a": [{"b": "12 Acacia Avenue"}]}, notes) == []
    assert notes == {"this file may be unread: the layout is newer than any known": 1}


def note(**more: object) -> dict[str, object]:
    return {"color": "DEFAULT", "isTrashed": False, "isPinned": False, "isArchived": False, "textContent": "alarm code 4711",
            "title": "House", "userEditedTimestampUsec": 1600000000000000, **more}  # fmt: skip


def test_notes_are_ones_own() -> None:
    title, text, item = read("Takeout/Notizen/House.json", note(listContent=[{"text": "milk", "isChecked": False}]))
    assert isinstance(text, Post)
    assert (text.kind, text.text, text.audience) == (PostKind.POST, "alarm code 4711", Audience.ONLY_ME)
    assert text.when is not None
    assert text.when.iso() == "2020-09-13T12:26:40Z"
    assert [record.at.pointer for record in (title, text, item)] == ["/title", "/textContent", "/listContent/0/text"]


def test_a_note_that_somebody_else_owns_is_not_carried() -> None:
    notes: dict[str, int] = {}
    sharees = [{"email": "ella@example.com", "isOwner": True}, {"email": "jo@example.com", "isOwner": False}]
    assert read("Takeout/Keep/x.json", note(sharees=sharees), notes) == []
    assert notes == {"a note that somebody else owns was left out": 1}


ELLA = {"name": "Ella Moor", "email": "ella@example.com", "user_type": "Human"}
SELF = {"name": "Jo Bell", "email": "jo@example.com", "user_type": "Human"}
CHAT = {
    "messages": [
        {"creator": ELLA, "created_date": "Tuesday, 7 February 2023 at 17:13:43 UTC", "text": "Hers alone", "topic_id": "a"},
        {
            "creator": SELF,
            "created_date": "Wednesday, February 8, 2023 at 10:59:50 AM UTC",
            "text": "See you at nine",
            "topic_id": "a",
        },
    ]
}
TALK = "Takeout/Google Chat/Groups/DM abc/messages.json"


def test_a_conversation() -> None:
    post, thread = read(TALK, CHAT)
    assert isinstance(post, Post)
    assert (post.kind, post.text, post.at.pointer) == (PostKind.MESSAGE, "See you at nine", "/messages/1/text")
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.sent, thread.received, thread.handles) == (("Ella Moor",), 1, 1, ("google:ella@example.com",))
    assert thread.when is not None
    assert thread.last is not None
    assert (thread.when.iso(), thread.last.iso()) == ("2023-02-07T17:13:43Z", "2023-02-08T10:59:50Z")


def test_no_text_without_leave_and_none_without_a_name() -> None:
    assert [type(record) for record in read(TALK, CHAT, messages=False)] == [MessageThread]
    notes: dict[str, int] = {}
    (thread,) = read(TALK, CHAT, notes, account=Account("google"))
    assert isinstance(thread, MessageThread)
    assert thread.sent == 0
    assert any("name is not known" in text for text in notes)


def test_who_belongs_to_a_conversation_and_whose_account_it_is() -> None:
    space, thread = read("Takeout/Google Chat/Groups/Space x/group_info.json", {"name": "Late shift", "members": [ELLA, SELF]})
    assert isinstance(space, Membership)
    assert space.group == "Late shift"
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.sent + thread.received) == (("Ella Moor",), 0)
    info = {
        "user": SELF,
        "membership_info": [
            {"group_name": "Late shift", "group_id": "Space x", "membership_state": "MEMBER_JOINED"},
            {"group_name": "Ella Moor", "group_id": "DM abc", "membership_state": "MEMBER_JOINED"},
        ],
    }
    records = read("Takeout/Google Chat/Users/User 1/user_info.json", info)
    assert stated(records) == [(Field.NAME, "Jo Bell"), (Field.EMAIL, "jo@example.com"), (Field.HANDLE, "jo@example.com")]
    assert [record.group for record in records if isinstance(record, Membership)] == ["Late shift"]


@pytest.mark.parametrize(
    ("headings", "cell", "text"),
    [
        (
            "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text",
            "Our station",
            "Our station",
        ),
        (
            "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text",
            '"{""takeoutSegments"":[{""text"":""Our station""}]}"',
            "Our station",
        ),
        (
            "Kommentar-ID,Kanal-ID,Zeitstempel der Erstellung,Preis,Eltern,Video-ID,Kommentartext",
            '"{""text"":""Our ""},{""text"":""station""}"',
            "Our station",
        ),
    ],
)
def test_comments_on_films(headings: str, cell: str, text: str) -> None:
    table = f"{headings}\nUgxAbCdEfGhIjKl,UCabcdefghijklmnopqrstuv,2023-09-19T17:42:53.434647+00:00,0,,v1,{cell}\n"
    (post,) = read("Takeout/YouTube/kommentare/kommentare.csv", table.encode())
    assert isinstance(post, Post)
    assert (post.kind, post.text, post.audience, post.at.pointer) == (PostKind.COMMENT, text, Audience.UNKNOWN, "row 1")
    assert post.when is not None
    assert post.when.iso() == "2023-09-19T17:42:53Z"


def test_the_channel_and_the_channels_followed() -> None:
    channel = b"Channel ID,Channel title (original),Channel visibility\nUCabcdefghijklmnopqrstuv,PC Jo,Public\n"
    (name,) = read("Takeout/YouTube and YouTube Music/channels/channel.csv", channel)
    assert isinstance(name, ProfileField)
    assert (name.field, name.value, name.audience) == (Field.OTHER_NAME, "PC Jo", Audience.PUBLIC)
    followed = b"Kanal-ID,Kanal-URL,Kanaltitel\nUCabcdefghijklmnopqrstuv,http://www.youtube.com/channel/UCabcdefghijklmnopqrstuv,Dean Price\n"
    (link,) = read("Takeout/YouTube/abos/abos.csv", followed)
    assert isinstance(link, Connection)
    assert (link.name, link.handle) == ("Dean Price", "youtube:UCabcdefghijklmnopqrstuv")


SOUND = [
    ("Takeout/Profile/Profile.json", json.dumps(PROFILE).encode()),
    ("Takeout/x/jo.SubscriberInfo.html", SUBSCRIBER),
    ("Takeout/Keep/x.json", json.dumps(note()).encode()),
    (TALK, json.dumps(CHAT).encode()),
    (
        "Takeout/Chrome/Autofill.json",
        json.dumps({"Autofill": [{"name": "pc", "value": "NM1 2AB", "usage_timestamp": []}]}).encode(),
    ),
]


@pytest.mark.parametrize(("name", "content"), SOUND, ids=[name for name, _ in SOUND])
def test_cut_and_flipped_bytes(name: str, content: bytes) -> None:
    assert reader_complaints(GOOGLE, name, content) == []


@pytest.mark.parametrize("value", [None, 5, "x", [], {}, [[]], [None], {"a": 1}, True])
def test_values_of_the_wrong_type_count_as_absent(value: object) -> None:
    read("Profile.json", {"displayName": value, "emails": value, "name": value, "birthday": value, "urls": [value]})
    read(
        "Takeout/Keep/x.json",
        note(textContent=value, title=value, listContent=value, sharees=value, userEditedTimestampUsec=value),
    )
    odd = [
        {"creator": value, "created_date": value, "text": value, "topic_id": "x"},
        {"creator": {"name": value, "email": value}},
        value,
    ]
    records = read(TALK, {"messages": [*CHAT["messages"], *odd]})
    assert any(isinstance(record, MessageThread) and record.sent == 1 for record in records)
    read("x/group_info.json", {"name": value, "members": [ELLA, value, {"name": value, "email": value}]})
    read("x/user_info.json", {"user": {"name": value, "user_type": "Human"}, "membership_info": value})
    whole = {"name_full": value, "address_home_street_address": value, "email_address": value, "use_date": value}
    read(
        "Autofill.json",
        {"Autofill": [{"name": value, "value": value, "usage_timestamp": value}, value], "Autofill Profile": [whole]},
    )
    structures = [{"structure": {"name": value, "physical_location": value}}, {"structure": value}, value]
    read("HomeApp.json", {"Home App Data": [{"full_structures": structures}, {"full_structures": value}, value]})
    read("Takeout/Google Pay/Addresses.json", {"street": value, "x": value})
