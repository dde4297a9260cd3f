"""Instagram and Threads: the profile, the account's settings, log-ins, and what Instagram believes."""

import json

import pytest

from scanner.model import (
    Audience,
    Coordinate,
    Field,
    LinkedApp,
    Login,
    Photo,
    Post,
    ProfileField,
    Record,
    Setting,
    SettingKind,
    Visit,
    VisitKind,
)
from scanner.readers.instagram import INSTAGRAM
from scanner.testing import read_bytes

ROOT = "instagram-jo.bell-2025-01-02-AbCd/"
ABOUT = ROOT + "personal_information/personal_information/"
SECURITY = ROOT + "security_and_login_information/login_and_profile_creation/"

ENGLISH = ("Email", "Phone Number", "Phone Confirmed", "Username", "Name", "Bio", "Gender", "Date of birth", "Private Account")
FRENCH = (
    "E-mail",
    "Numéro de téléphone",
    "Numéro de téléphone confirmé",
    "Nom d’utilisateur",
    "Nom",
    "Bio",
    "Genre",
    "Date de naissance",
    "Compte privé",
)
UNKNOWN = ("一", "二", "三", "四", "五", "六", "七", "八", "九")
VALUES = (
    "jo@example.org",
    "+447700900123",
    "True",
    "jo.bell",
    "Jo Bell",
    "Tea, hills, PC by day",
    "female",
    "1990-02-03",
    "False",
)


def read(name: str, document: object, notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(INSTAGRAM, name, json.dumps(document).encode(), notes=notes)


def meta(text: str) -> str:
    return text.encode().decode("latin-1")


def values(labels: tuple[str, ...], texts: tuple[str, ...]) -> dict[str, object]:
    pairs = zip(labels, texts, strict=True)
    return {meta(label): {"href": "", "value": meta(text), "timestamp": 0} for label, text in pairs if text}


def mapped(key: str, labels: tuple[str, ...], texts: tuple[str, ...], **more: object) -> dict[str, object]:
    return {key: [{"title": "", "media_map_data": {}, "string_map_data": values(labels, texts), **more}]}


def fields(records: list[Record]) -> dict[Field, str]:
    return {one.field: one.value for one in records if isinstance(one, ProfileField)}


@pytest.mark.parametrize("labels", [ENGLISH, FRENCH, UNKNOWN])
@pytest.mark.parametrize("key", ["profile_user", "text_post_app_text_post_app_profile"])
def test_the_profile_in_any_language(labels: tuple[str, ...], key: str) -> None:
    found = read("x/personal_information.json", mapped(key, labels, VALUES))
    assert fields(found) == {
        Field.EMAIL: "jo@example.org",
        Field.PHONE: "+447700900123",
        Field.HANDLE: "jo.bell",
        Field.NAME: "Jo Bell",
        Field.BIO: "Tea, hills, PC by day",
        Field.BIRTHDAY: "1990-02-03",
    }
    (setting,) = [one for one in found if isinstance(one, Setting)]
    assert (setting.setting, setting.on) == (SettingKind.PUBLIC_ACCOUNT, True)


def test_the_profile_points_at_the_key_as_it_is_spelled() -> None:
    found = read(ABOUT + "personal_information.json", mapped("profile_user", FRENCH, VALUES))
    setting = next(one for one in found if isinstance(one, Setting))
    assert setting.at.pointer == f"/profile_user/0/string_map_data/{meta('Compte privé')}/value"


def test_a_private_account_an_empty_birthday_and_no_bio() -> None:
    texts = ("", "", "False", "jo.bell", "Jo Bell", "", "female", "1919-01-01", "True")
    found = read(ABOUT + "personal_information.json", mapped("profile_user", UNKNOWN, texts))
    assert fields(found) == {Field.HANDLE: "jo.bell", Field.NAME: "Jo Bell"}
    assert [one.on for one in found if isinstance(one, Setting)] == [False]


def test_the_profile_photo_and_its_place() -> None:
    photo = {"uri": "media/other/1.jpg", "creation_timestamp": 1700000000, "title": ""}
    document = mapped("profile_user", ENGLISH, VALUES, media_map_data={"Profile Photo": photo})
    assert [one.place for one in read(ABOUT + "personal_information.json", document) if isinstance(one, Photo)] == [None]


def test_the_profile_says_whose_export_it_is() -> None:
    assert INSTAGRAM.identity is not None
    for name in (
        ABOUT + "personal_information.json",
        "account_information/personal_information.json",
        "profile.json",
        ABOUT + "personal_information.html",
        ROOT + "your_instagram_activity/threads/personal_information.json",
    ):
        assert INSTAGRAM.identity(name)
    assert not INSTAGRAM.identity(ABOUT + "profile_changes.json")


@pytest.mark.parametrize(
    ("what", "before", "after", "field"),
    [
        ("Username", "pc_bell", "jo.bell", Field.HANDLE),
        ("Nom", "Jo Reed", "Jo Bell", Field.OTHER_NAME),
        ("E-Mail-Adresse", "a@example.org", "b@example.org", Field.EMAIL),
        ("Bio", "Northmere Constabulary", "Tea", Field.BIO),
    ],
)
def test_profile_changes_keep_the_old_value(what: str, before: str, after: str, field: Field) -> None:
    document = mapped("profile_profile_change", ("a", "b", "c"), (what, before, after))
    document["profile_profile_change"][0]["string_map_data"]["d"] = {"value": "", "timestamp": 1700000000}  # type: ignore[index]
    old, new = read(ABOUT + "profile_changes.json", document)
    assert isinstance(old, ProfileField)
    assert isinstance(new, ProfileField)
    assert (old.field, old.value, old.current) == (field, before, False)
    assert (new.field, new.value, new.current) == (field, after, None)
    assert old.when is not None


def test_the_town_and_contact_details_that_instagram_believes_are_held_by_it() -> None:
    (town,) = read("x.json", mapped("inferred_data_primary_location", ("Nom de la ville",), ("Saltwick",)))
    assert isinstance(town, ProfileField)
    assert (town.field, town.value, town.audience) == (Field.TOWN, "Saltwick", Audience.PLATFORM_HELD)
    document = {
        "inferred_data_inferred_emails": [{"title": "", "string_list_data": [{"value": "jo@example.org", "timestamp": 0}]}]
    }
    assert fields(read("x.json", document)) == {Field.EMAIL: "jo@example.org"}


def test_locations_of_interest_are_the_values_of_the_list() -> None:
    record = {
        "media": [],
        "label_values": [
            {"label": "Centres", "vec": [{"value": "Saltwick"}, {"value": meta("Café Town")}]},
            {"label": "Quelle", "value": "derived"},
        ],
    }
    for document in (record, [record]):
        found = read(ROOT + "personal_information/information_about_you/locations_of_interest.json", document)
        assert [one.value for one in found if isinstance(one, ProfileField)] == ["Saltwick", "Café Town"]


def test_form_entries() -> None:
    entry = {"tel": "+447700900125", "street_address": "1 Quay Road", "postal_code": "NM2 3CD", "email": "jo@example.org"}
    found = read(ROOT + "personal_information/autofill_information/autofill_information.json", {"ig_autofill_data": [entry]})
    assert fields(found) == {
        Field.PHONE: "+447700900125",
        Field.ADDRESS: "1 Quay Road",
        Field.POSTCODE: "NM2 3CD",
        Field.EMAIL: "jo@example.org",
    }
    assert {one.audience for one in found} == {Audience.PLATFORM_HELD}


def test_log_ins_by_the_shape_of_their_values() -> None:
    labels = ("Cookie", "Adresse IP", "Langue", "Agent")
    document = mapped("account_history_login_history", labels, ("****abc", "203.0.113.7", "fr", "Instagram 300.0 (iPhone14,5)"))
    document["account_history_login_history"][0]["title"] = "2024-06-15T10:30:00+00:00"  # type: ignore[index]
    (login,) = read(SECURITY + "login_activity.json", document)
    assert isinstance(login, Login)
    assert (login.action, login.ip, login.device) == ("log-in", "203.0.113.7", "Instagram 300.0 (iPhone14,5)")
    assert login.when is not None
    assert login.when.iso() == "2024-06-15T10:30:00Z"
    assert login.audience is Audience.PLATFORM_HELD


def test_sign_up_gives_contact_details_and_a_session_and_takes_no_address_for_a_number() -> None:
    labels = ("Nom d’utilisateur", "Adresse IP", "E-mail", "Téléphone")
    texts = ("jo.bell", "203.0.113.7", "jo@example.org", "+447700900123")
    found = read(SECURITY + "signup_details.json", mapped("account_history_registration_info", labels, texts))
    assert fields(found) == {Field.EMAIL: "jo@example.org", Field.PHONE: "+447700900123"}
    assert [one.ip for one in found if isinstance(one, Login)] == ["203.0.113.7"]


@pytest.mark.parametrize("exact", [("53.7123", "-1.5123"), ("", "")])
def test_where_the_account_was_last_seen(exact: tuple[str, str]) -> None:
    labels = ("Latitude imprécise", "Longitude imprécise", "a", "b")
    document = mapped("account_history_imprecise_last_known_location", labels, ("53.71", "-1.51", *exact))
    (visit,) = read(SECURITY + "last_known_location.json", document)
    assert isinstance(visit, Visit)
    assert (visit.kind, visit.audience) == (VisitKind.STAY, Audience.PLATFORM_HELD)
    assert visit.place == (Coordinate(53.7123, -1.5123) if exact[0] else Coordinate(53.71, -1.51))


@pytest.mark.parametrize(
    ("title", "on"),
    [
        ("Switched to Public", True),
        ("Switched to Private", False),
        ("Passage en compte public", True),
        ("Auf privat umgestellt", False),
        ("Changed from private to public", None),
        ("Ændret", None),
    ],
)
def test_changes_between_private_and_public(title: str, on: bool | None) -> None:
    entry = {"title": meta(title), "string_map_data": {"Zeit": {"value": "", "timestamp": 1700000000}}}
    (setting,) = read(SECURITY + "profile_privacy_changes.json", {"account_history_account_privacy_history": [entry]})
    assert isinstance(setting, Setting)
    assert (setting.setting, setting.on, setting.value) == (SettingKind.PUBLIC_ACCOUNT, on, title)
    assert setting.when is not None


def test_devices_second_factor_contact_upload_and_the_map() -> None:
    agent = {"Agent": {"value": "Instagram 390 Android (35/15; Pixel 7)", "timestamp": 0}, "Zuletzt": {"timestamp": 1700000000}}
    (device,) = read("x.json", {"devices_devices": [{"title": "", "string_map_data": agent}]})
    assert isinstance(device, Login)
    assert (device.action, device.device) == ("device", "Instagram 390 Android (35/15; Pixel 7)")
    (factor,) = read("x.json", mapped("devices_two_factor_authentication", ("Nickname", "Device ID"), ("my phone", "1")))
    assert isinstance(factor, Setting)
    assert (factor.setting, factor.on, factor.value) == (SettingKind.SECOND_FACTOR, True, "")
    (upload,) = read("x.json", mapped("profile_account_insights", ("Kontaktsynchronisierung", "Live"), ("Falsch", "False")))
    assert isinstance(upload, Setting)
    assert (upload.setting, upload.on) == (SettingKind.CONTACT_UPLOAD, False)
    (shared,) = read("x.json", mapped("profile_friend_map", ("Sharing audience", "Incoming requests"), ("Close friends", "3")))
    assert isinstance(shared, Setting)
    assert (shared.setting, shared.value) == (SettingKind.LOCATION_SHARING, "Close friends")


@pytest.mark.parametrize(
    "name", ["preferences/media_settings/comments_allowed_from.json", "comments_settings/comments_allowed_from.json", "x.json"]
)
def test_who_may_comment(name: str) -> None:
    (found,) = read(name, mapped("settings_allow_comments_from", ("Kommentieren gestattet für",), ("Everyone",)))
    assert isinstance(found, Setting)
    assert (found.setting, found.value) == (SettingKind.COMMENTS, "Everyone")


def test_devices_of_encrypted_conversations() -> None:
    device = {
        "device_manufacturer": "Google",
        "device_model": "Pixel 7",
        "last_connected_ip": "203.0.113.7",
        "last_active_time": 1700000000,
    }
    (login,) = read("x.json", {"ig_secret_conversations": {"armadillo_devices": [device], "calls": []}})
    assert isinstance(login, Login)
    assert (login.ip, login.device) == ("203.0.113.7", "Google Pixel 7")
    assert login.at.pointer == "/ig_secret_conversations/armadillo_devices/0"


def test_connected_services_and_other_accounts() -> None:
    entry = {"title": "RunTracker", "string_map_data": {"Expired on": {"timestamp": 1700000000}}}
    (app,) = read("x.json", {"apps_and_websites_expired_apps": [entry]})
    assert isinstance(app, LinkedApp)
    assert (app.name, app.active) == ("RunTracker", False)
    link = "https://www.facebook.com/jo.bell.1"
    record = {
        "timestamp": 1700000000,
        "media": [],
        "label_values": [
            {"title": "Accounts", "dict": [{"label": "Name", "value": "Jo Bell"}, {"label": "URL", "value": link}]}
        ],
    }
    name = ABOUT + "linked_meta_accounts.json"
    (account,) = read(name, record)
    assert isinstance(account, LinkedApp)
    assert (account.name, account.handle) == ("Jo Bell", "facebook:jo.bell.1")


def test_no_words_of_others_come_with_the_account() -> None:
    document = mapped("profile_media_reposts", ("Time of repost", "Text"), ("", "what somebody else wrote"))
    assert not [one for one in read("x.json", document) if isinstance(one, Post)]


def test_any_of_it_may_come_as_labelled_values() -> None:
    def labelled(**texts: str) -> dict[str, object]:
        found = [{"label": label, "value": text} for label, text in texts.items()]
        return {"timestamp": 1700000000, "media": [], "fbid": "1", "label_values": found}

    (login,) = read(SECURITY + "login_activity.json", [labelled(Adresse="203.0.113.7", Agent="Instagram 300 (iPhone)")])
    assert isinstance(login, Login)
    assert (login.ip, login.device, login.when and login.when.iso()) == (
        "203.0.113.7",
        "Instagram 300 (iPhone)",
        "2023-11-14T22:13:20Z",
    )
    found = read(ABOUT + "personal_information.json", labelled(Email="jo@example.org", Username="jo.bell", Name="Jo Bell"))
    assert fields(found) == {Field.EMAIL: "jo@example.org", Field.HANDLE: "jo.bell", Field.NAME: "Jo Bell"}
