"""Facebook: sign-ins, devices, switches, linked services, and what was done towards other people."""

import json

import pytest

from scanner.model import (
    Audience,
    Connection,
    Interaction,
    InteractionKind,
    LinkedApp,
    LinkKind,
    Login,
    Post,
    ProfileField,
    Record,
    Setting,
    SettingKind,
)
from scanner.plugins import Account
from scanner.readers.facebook import FACEBOOK
from scanner.testing import MemoryMember, read_bytes, reader_complaints

ME = Account("facebook", names=("Jo Bell",))
WHEN = 1700000000


def read(name: str, document: object, account: Account = ME, notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(FACEBOOK, name, json.dumps(document).encode(), account=account, notes=notes)


@pytest.mark.parametrize(
    ("name", "document", "expected"),
    [
        (
            "account_activity",
            {
                "account_activity_v2": [
                    {
                        "action": "Login",
                        "timestamp": WHEN,
                        "ip_address": "192.0.2.7",
                        "user_agent": "Mozilla/5.0",
                        "city": "Leeds",
                        "region": "",
                        "country": "GB",
                    }
                ]
            },
            ("Login", "192.0.2.7", "Leeds, GB", "Mozilla/5.0", None),
        ),
        (
            "account_activity",
            {
                "account_activity": [
                    {"action": "Session updated", "timestamp": WHEN, "ip_address": "2001:db8::1", "user_agent": "X"}
                ]
            },
            ("Session updated", "2001:db8::1", "", "X", None),
        ),
        (
            "logins_and_logouts",
            {
                "account_accesses_v2": [
                    {"action": "Log In", "timestamp": WHEN, "site": "www.example.com", "ip_address": "192.0.2.7"}
                ]
            },
            ("Log In", "192.0.2.7", "", "", None),
        ),
        (
            "where_you're_logged_in",
            {
                "active_sessions_v2": [
                    {
                        "created_timestamp": 1,
                        "updated_timestamp": WHEN,
                        "ip_address": "192.0.2.7",
                        "device": "Acme Phone",
                        "location": "Leeds",
                        "app": "Facebook app",
                    }
                ]
            },
            ("Facebook app", "192.0.2.7", "Leeds", "Acme Phone", True),
        ),
        (
            "ip_address_activity",
            {"used_ip_address_v2": [{"ip": "192.0.2.7", "action": "Login", "timestamp": WHEN, "user_agent": "X"}]},
            ("Login", "192.0.2.7", "", "X", None),
        ),
        ("used_ip_addresses", {"used_ip_address": ["192.0.2.7"]}, ("", "192.0.2.7", "", "", None)),
        (
            "recognized_devices",
            {"recognized_devices_v2": [{"name": "Home PC", "created_timestamp": WHEN, "ip_address": "192.0.2.7"}]},
            ("", "192.0.2.7", "", "Home PC", None),
        ),
        (
            "mobile_devices",
            {"devices_v2": [{"type": "Acme Phone 3", "os": "12", "update_time": WHEN, "redact_tokens": []}]},
            ("", "", "", "Acme Phone 3 12", None),
        ),
        (
            "login_protection_data",
            {
                "login_protection_data_v2": [
                    {
                        "name": "Estimated location inferred from IP 53.96, -1.08",
                        "session": {"created_timestamp": WHEN, "ip_address": "192.0.2.7"},
                    }
                ]
            },
            ("", "192.0.2.7", "53.96, -1.08", "", None),
        ),
        (
            "secret_conversations",
            {
                "secret_conversations_v2": {
                    "armadillo_devices": [
                        {
                            "device_manufacturer": "Acme",
                            "device_model": "3",
                            "last_connected_ip": "192.0.2.7",
                            "last_active_time": WHEN,
                        }
                    ]
                }
            },
            ("", "192.0.2.7", "", "Acme 3", None),
        ),
        (
            "your_devices",
            [
                {
                    "media": [],
                    "fbid": "1",
                    "label_values": [{"label": "Gerät", "value": "Acme Phone"}, {"label": "IP-Adresse", "value": "192.0.2.7"}],
                }
            ],
            ("", "192.0.2.7", "", "Acme Phone", None),
        ),
    ],
)
def test_sign_ins_sessions_and_devices(name: str, document: object, expected: tuple) -> None:
    (login,) = read(f"security_and_login_information/{name}.json", document)
    assert isinstance(login, Login)
    assert (login.action, login.ip, login.place, login.device, login.active) == expected
    assert login.audience is Audience.PLATFORM_HELD
    if name not in ("used_ip_addresses", "your_devices"):
        assert login.when is not None
        assert login.when.at.year == 2023


def test_a_change_to_the_account_tells_the_old_address_and_where_it_was_made_from() -> None:
    record = {
        "event": "Email change",
        "session": {"created_timestamp": WHEN, "ip_address": "192.0.2.7", "user_agent": "X"},
        "extra_info": {"old_email": "jo@example.com"},
    }
    field, login = read("security_and_login_information/record_details.json", {"admin_records_v2": [record]})
    assert isinstance(field, ProfileField)
    assert isinstance(login, Login)
    assert (field.value, login.action, login.ip) == ("jo@example.com", "Email change", "192.0.2.7")


def labels(**values: str) -> list[dict[str, object]]:
    return [{"label": label.replace("_", " "), "value": value} for label, value in values.items()]


def test_switches() -> None:
    nested = {
        "label": "Privatsphäre",
        "dict": labels(
            Wer_kann_deine_Freundesliste_sehen="Freunde", Telefonnummer="Alle", Suchmaschinen="Nein", Beiträge="Freunde"
        ),
    }
    found = read("preferences/preferences/privacy_settings.json", {"media": [], "label_values": [nested]})
    assert [(s.setting, s.value, s.on) for s in found if isinstance(s, Setting)] == [
        (SettingKind.FRIENDS_VISIBLE, "Freunde", None),
        (SettingKind.FOUND_BY_PHONE, "Alle", None),
        (SettingKind.SEARCH_ENGINES, "Nein", False),
    ]
    approached = {"Who can comment on your public posts?": "Everyone", "Who can post on your profile?": "Friends"}
    values = [{"label": label, "value": value} for label, value in approached.items()]
    found = read("preferences/preferences/privacy_settings.json", {"media": [], "label_values": values})
    assert [(s.setting, s.value) for s in found if isinstance(s, Setting)] == [
        (SettingKind.COMMENTS, "Everyone"),
        (SettingKind.TAGS, "Friends"),
    ]
    (second,) = read(
        "security_and_login_information/two-factor_authentication.json",
        {"media": [], "label_values": labels(Text_message="False", App="True")},
    )
    assert isinstance(second, Setting)
    assert (second.setting, second.on, second.value) == (SettingKind.SECOND_FACTOR, True, "Text message: False; App: True")
    (upload,) = read(
        "personal_information/profile_information/contacts_sync_settings.json",
        {"media": [], "label_values": labels(Uploading="False")},
    )
    assert isinstance(upload, Setting)
    assert (upload.setting, upload.on) == (SettingKind.CONTACT_UPLOAD, False)


def test_linked_services() -> None:
    apps = [
        {"name": "RunMap", "added_timestamp": WHEN, "category": "active"},
        {"name": "Quiz", "added_timestamp": 1, "removed_timestamp": WHEN},
        {"name": "Shop"},
    ]
    found = read("apps_and_websites_off_of_facebook/connected_apps_and_websites.json", {"installed_apps_v2": apps})
    assert [(app.name, app.active) for app in found if isinstance(app, LinkedApp)] == [
        ("RunMap", True),
        ("Quiz", False),
        ("Shop", None),
    ]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Jo Bell likes Sam Reed's post.", "Sam Reed"),
        ("Jo Bell reacted to Sam O’Reed’s comment.", "Sam O’Reed"),
        ("Jo Bell liked James' photo.", "James"),
        ("Jo Bell likes her own post.", ""),
        ("Jo Bell likes a post.", ""),
        ("Jo Bell gefällt Sam Reeds Beitrag.", ""),
        ("Sam Reed likes Dean Price's post.", ""),
    ],
)
def test_reactions_name_a_person_only_where_the_title_surely_does(title: str, name: str) -> None:
    row = {"timestamp": WHEN, "title": title, "data": [{"reaction": {"reaction": "LIKE", "actor": "Jo Bell"}}]}
    for document, path in (
        ([row], "your_facebook_activity/comments_and_reactions/likes_and_reactions_1.json"),
        ({"reactions_v2": [row]}, "comments_and_reactions/posts_and_comments.json"),
        ({"reactions": [row]}, "likes_and_reactions/posts_and_comments.json"),
    ):
        notes: dict[str, int] = {}
        found = [(i.kind, i.name) for i in read(path, document, notes=notes) if isinstance(i, Interaction)]
        assert found == ([(InteractionKind.REACTED, name)] if name else [])
        assert bool(notes) is not bool(name)
        assert not any("Sam" in note for note in notes)


def test_reactions_as_labelled_values_name_the_owner_in_any_language() -> None:
    owner = {
        "title": "Besitzer",
        "dict": [{"label": "Name", "value": "Sam Reed"}, {"label": "URL", "value": "https://www.facebook.com/sam"}],
    }
    record = {
        "timestamp": WHEN,
        "media": [],
        "fbid": "1",
        "label_values": [{"label": "Reaktion", "value": "Like"}, {"title": "Beitrag", "dict": [owner]}],
    }
    (done,) = read("your_facebook_activity/comments_and_reactions/likes_and_reactions.json", [record])
    assert isinstance(done, Interaction)
    assert (done.kind, done.name) == (InteractionKind.REACTED, "Sam Reed")


def test_a_comment_tells_under_whose_post_it_stands() -> None:
    said = {
        "timestamp": WHEN,
        "title": "Jo Bell commented on Sam Reed's post.",
        "data": [{"comment": {"timestamp": WHEN, "comment": "Nice", "author": "Jo Bell"}}],
    }
    done, post = read("your_facebook_activity/comments_and_reactions/comments.json", {"comments_v2": [said]})
    assert isinstance(done, Interaction)
    assert isinstance(post, Post)
    assert (done.kind, done.name, done.at.pointer) == (
        InteractionKind.COMMENTED,
        "Sam Reed",
        "/comments_v2/0/data/0/comment/comment",
    )


def test_pokes_payments_and_people_interacted_with() -> None:
    pokes = {
        "pokes_v2": [
            {"poker": "Jo Bell", "pokee": "Sam Reed", "rank": 1, "timestamp": WHEN},
            {"poker": "Dean Price", "pokee": "Jo Bell", "timestamp": WHEN},
        ]
    }
    assert [i.name for i in read("your_facebook_activity/other_activity/pokes.json", pokes) if isinstance(i, Interaction)] == [
        "Sam Reed"
    ]
    notes: dict[str, int] = {}
    assert read("other_activity/pokes.json", pokes, Account("facebook"), notes) == []
    assert notes
    paid = {
        "payments_v2": {
            "preferred_currency": "GBP",
            "payments": [
                {"created_timestamp": WHEN, "sender": "Jo Bell", "receiver": "Sam Reed"},
                {"sender": "Jo Bell", "receiver": ""},
            ],
        }
    }
    assert [
        i.name
        for i in read("your_facebook_activity/facebook_payments/payment_history.json", paid)
        if isinstance(i, Interaction)
    ] == ["Sam Reed"]
    people = {
        "people_interactions_v2": [
            {
                "name": "Personen",
                "entries": [{"timestamp": WHEN, "data": {"name": "Sam Reed", "uri": "https://www.facebook.com/sam"}}],
            }
        ]
    }
    (met,) = read("logged_information/activity_messages/people_and_friends.json", people)
    assert isinstance(met, Interaction)
    assert (met.kind, met.name) == (InteractionKind.INTERACTED, "Sam Reed")


def test_followers_in_the_shape_that_is_instagrams_otherwise() -> None:
    rows = [{"title": "", "media_list_data": [], "string_list_data": [{"value": "Sam Reed", "timestamp": WHEN}]}]
    (link,) = read("connections/followers/people_who_followed_you_1.json", rows)
    assert isinstance(link, Connection)
    assert (link.link, link.name, link.when is not None) == (LinkKind.FOLLOWER, "Sam Reed", True)
    assert (
        FACEBOOK.recognise(MemoryMember("connections/followers_and_following/followers_1.json", json.dumps(rows).encode()))
        is None
    )


@pytest.mark.parametrize(
    ("name", "document"),
    [
        (
            "security_and_login_information/account_activity.json",
            {"account_activity_v2": [{"action": "Login", "timestamp": WHEN, "ip_address": "192.0.2.7", "city": 5}]},
        ),
        ("other_activity/pokes.json", {"pokes_v2": [{"poker": "Jo Bell", "pokee": "Sam Reed", "timestamp": "x"}, 5, None]}),
        (
            "apps_and_websites/apps_and_websites.json",
            {"installed_apps": [{"name": "RunMap", "added_timestamp": []}, {"name": {}}]},
        ),
        (
            "preferences/preferences/privacy_settings.json",
            {"media": [], "label_values": [{"label": "Phone", "value": "Friends"}, {"label": 4}]},
        ),
    ],
)
def test_odd_input_never_crashes(name: str, document: object) -> None:
    read(name, document)
    if "pokes" not in name:  # without the account holder's name, as the kit reads, pokes give nothing
        assert reader_complaints(FACEBOOK, name, json.dumps(document).encode()) == []
