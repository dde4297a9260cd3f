"""Discord: the data package, whose messages are the account holder's own."""

import json
from typing import Any

import pytest

from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    Field,
    Interaction,
    InteractionKind,
    LinkedApp,
    LinkKind,
    Login,
    Membership,
    MessageThread,
    Post,
    PostKind,
    ProfileField,
    Record,
    Setting,
)
from scanner.readers import READERS
from scanner.readers.discord import DISCORD
from scanner.testing import MemoryMember, read_bytes, reader_complaints

ID = "747951969171275807"
USER = {
    "id": ID,
    "username": "jobell",
    "discriminator": 0,
    "global_name": "Jo B",
    "email": "jo@example.org",
    "phone": "+447700900123",
    "ip": "203.0.113.5",
    "avatar_hash": "x",
    "mfa_enabled": False,
    "relationships": [
        {"id": "1001", "type": 1, "nickname": None, "user": {"id": "1001", "username": "dean_p", "global_name": "Dean Price"}},
        {"id": "1002", "type": "PENDING_OUTGOING", "user": {"id": "1002", "username": "amy_h"}},
        {"id": "1003", "type": 2, "user": {"id": "1003", "username": "sam_t"}},
    ],
    "notes": {"1001": "from the gym", "1009": "who is this"},
    "connections": [
        {"type": "spotify", "id": "x", "name": "jo.runs", "visibility": 1, "revoked": False},
        {"type": "steam", "id": "y", "name": "jb", "visibility": 0},
    ],
    "payments": [
        {
            "payment_source": {
                "billing_address": {
                    "name": "Joanne Bell",
                    "line_1": "12 Acacia Avenue",
                    "line_2": None,
                    "city": "Ashby",
                    "postal_code": "AB1 2CD",
                    "country": "GB",
                }
            }
        },
        {
            "payment_source": {
                "billing_address": {
                    "name": "Joanne Bell",
                    "line_1": "12 Acacia Avenue",
                    "city": "Ashby",
                    "postal_code": "AB1 2CD",
                    "country": "GB",
                }
            }
        },
    ],
    "user_sessions": [
        {
            "last_used": "2023-07-22T18:50:12.000000+00:00",
            "client_info": {"ip": "203.0.113.6", "location": "Ashby", "os": "Windows", "platform": "Desktop"},
        }
    ],
}
SERVERS = {"464051583559139340": "Northmere Running Club", "464051583559139341": "Ashby Swaps"}
CHANNELS = {
    "464051583559139342": "Direct Message with dean_p#0",
    "464051583559139343": "general in Northmere Running Club",
    "464051583559139344": None,
    "464051583559139345": "Direct Message with Deleted User#1234",
}
MESSAGES = [
    {"ID": 1, "Timestamp": "2023-07-22 18:50:12", "Contents": "at 12 Acacia Avenue", "Attachments": ""},
    {"ID": 2, "Timestamp": "2023-07-23 18:50:12", "Contents": "", "Attachments": "https://example.org/x.jpg"},
]
TABLE = 'ID,Timestamp,Contents,Attachments\n1,2023-07-22 18:50:12.123000+00:00,"at 12, Acacia Avenue",\n2,2023-07-23 18:50:12+00:00,,x\n'


def event(**more: Any) -> str:
    return json.dumps(
        {
            "event_type": "app_opened",
            "event_id": "AQ",
            "user_id": ID,
            "ip": "203.0.113.5",
            "city": "Ashby",
            "country_code": "GB",
            "region_code": "NM",
            "os": "Windows",
            "browser": "Client",
            "timestamp": '"2023-07-22T18:50:12.185Z"',
            **more,
        }
    )


EVENTS = "\n".join(
    [
        event(),
        event(),
        event(timestamp='"2023-07-23T10:00:00.000Z"'),
        event(city="Mereport"),
        event(ip=None, city=None),
        "{broken",
        "",
    ]
)


def read(name: str, document: object, *, messages: bool = True, notes: dict[str, int] | None = None) -> list[Record]:
    content = document.encode() if isinstance(document, str) else json.dumps(document).encode()
    return read_bytes(DISCORD, name, content, messages=messages, notes=notes)


def of(kind: type[Any], records: list[Record]) -> list[Any]:
    return [record for record in records if isinstance(record, kind)]


@pytest.mark.parametrize("name", ["account/user.json", "package/Konto/user.json"])
def test_who_the_account_is(name: str) -> None:
    fields = {(field.field, field.value): field for field in of(ProfileField, read(name, USER))}
    assert set(fields) == {
        (Field.HANDLE, "jobell"),
        (Field.NAME, "Jo B"),
        (Field.EMAIL, "jo@example.org"),
        (Field.PHONE, "+447700900123"),
        (Field.ADDRESS, "12 Acacia Avenue, Ashby, AB1 2CD, GB"),
        (Field.OTHER_NAME, "Joanne Bell"),
    }
    assert fields[(Field.EMAIL, "jo@example.org")].audience is Audience.PLATFORM_HELD
    assert fields[(Field.HANDLE, "jobell")].at.pointer == "/username"


def test_people_notes_and_linked_accounts() -> None:
    records = read("account/user.json", USER)
    assert {(link.link, link.name, link.handle) for link in of(Connection, records)} == {
        (LinkKind.FRIEND, "Dean Price", "discord:dean_p"),
        (LinkKind.REQUEST_SENT, "amy_h", "discord:amy_h"),
        (LinkKind.BLOCKED, "sam_t", "discord:sam_t"),
    }
    assert [(entry.handles, entry.note, entry.audience) for entry in of(AddressBookEntry, records)] == [
        (("discord:dean_p",), "from the gym", Audience.ONLY_ME),
        (("discord:1009",), "who is this", Audience.ONLY_ME),
    ]
    assert [(app.handle, app.audience, app.active) for app in of(LinkedApp, records)] == [
        ("spotify:jo.runs", Audience.PUBLIC, True),
        ("steam:jb", Audience.ONLY_ME, None),
    ]


def test_sign_ins_and_the_second_factor() -> None:
    records = read("account/user.json", USER)
    assert [(login.ip, login.place, login.device) for login in of(Login, records)] == [
        ("203.0.113.5", "", ""),
        ("203.0.113.6", "Ashby", "Desktop Windows"),
    ]
    assert [setting.on for setting in of(Setting, records)] == [False]


def test_servers_and_channels() -> None:
    assert [membership.group for membership in of(Membership, read("servers/index.json", SERVERS))] == [
        "Northmere Running Club",
        "Ashby Swaps",
    ]
    channels = read("Messages/index.json", CHANNELS)
    (private,) = of(Interaction, channels)
    assert (private.kind, private.name, private.handle) == (InteractionKind.MESSAGED, "dean_p", "discord:dean_p")
    assert private.at.pointer == "/464051583559139342"
    assert [membership.group for membership in of(Membership, channels)] == ["general in Northmere Running Club"]
    assert of(Interaction, read("Wiadomości/index.json", CHANNELS))


def test_own_messages() -> None:
    notes: dict[str, int] = {}
    records = read(f"messages/c{ID}/messages.json", MESSAGES, notes=notes)
    (post,) = of(Post, records)
    assert (post.kind, post.text, post.at.pointer, post.audience) == (
        PostKind.MESSAGE,
        "at 12 Acacia Avenue",
        "/0/Contents",
        Audience.UNKNOWN,
    )
    assert post.when.iso() == "2023-07-22T18:50:12Z"
    (thread,) = of(MessageThread, records)
    assert (thread.people, thread.sent, thread.received, thread.last.iso()) == ((), 2, 0, "2023-07-23T18:50:12Z")
    assert notes
    assert not of(Post, read(f"messages/c{ID}/messages.json", MESSAGES, messages=False))


def test_own_messages_as_a_table() -> None:
    records = read(f"messages/{ID}/messages.csv", TABLE)
    assert [(post.text, post.at.pointer, post.when.iso()) for post in of(Post, records)] == [
        ("at 12, Acacia Avenue", "row 1", "2023-07-22T18:50:12Z")
    ]
    assert [thread.sent for thread in of(MessageThread, records)] == [2]


def test_activity_is_kept_once_a_day() -> None:
    notes: dict[str, int] = {}
    logins = of(Login, read("activity/analytics/events-2023-00000-of-00001.json", EVENTS, notes=notes))
    assert [(login.ip, login.place, login.device, login.when.iso(), login.at.pointer) for login in logins] == [
        ("203.0.113.5", "Ashby, NM, GB", "Windows Client", "2023-07-22T18:50:12Z", "line 1"),
        ("203.0.113.5", "Ashby, NM, GB", "Windows Client", "2023-07-23T10:00:00Z", "line 3"),
        ("203.0.113.5", "Mereport, NM, GB", "Windows Client", "2023-07-22T18:50:12Z", "line 4"),
    ]
    assert notes == {"lines that are cut or damaged were left out": 1}


FILES = {
    "account/user.json": json.dumps(USER),
    "servers/index.json": json.dumps(SERVERS),
    "messages/index.json": json.dumps(CHANNELS),
    f"messages/c{ID}/messages.json": json.dumps(MESSAGES),
    f"messages/c{ID}/messages.csv": TABLE,
    "activity/reporting/events-2023-00000-of-00001.json": EVENTS,
}


@pytest.mark.parametrize("name", FILES)
def test_damage_and_odd_values(name: str) -> None:
    assert reader_complaints(DISCORD, name, FILES[name].encode()) == []
    odd = {
        **USER,
        "relationships": [4, {"type": []}, {"user": "x"}],
        "notes": 5,
        "connections": [{}],
        "payments": [None, 7],
        "user_sessions": {"x": 1},
    }
    assert of(ProfileField, read("account/user.json", odd))


@pytest.mark.parametrize("name", FILES)
def test_no_other_reader_takes_its_files(name: str) -> None:
    member = MemoryMember(name, FILES[name].encode())
    strengths = {reader.id: found.strength for reader in READERS if (found := reader.recognise(member))}
    assert max(strengths, key=lambda reader: strengths[reader]) == "discord"


def test_other_files_are_left_alone() -> None:
    for name, document in (
        ("user.json", {"id": 1, "name": "x"}),
        ("index.json", {"1": "x"}),
        ("messages.json", [{"id": 1, "text": "x"}]),
    ):
        assert DISCORD.recognise(MemoryMember(name, json.dumps(document).encode())) is None
