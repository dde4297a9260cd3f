"""Instagram and Threads: people followed, asked, blocked, uploaded, liked and searched for."""

import json

import pytest

from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    Interaction,
    InteractionKind,
    LinkKind,
    Record,
    Search,
)
from scanner.readers.instagram import INSTAGRAM
from scanner.testing import read_bytes

ROOT = "instagram-jo.bell-2025-01-02-AbCd/"
PEOPLE = ROOT + "connections/followers_and_following/"


def read(name: str, document: object, notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(INSTAGRAM, name, json.dumps(document).encode(), notes=notes)


def meta(text: str) -> str:
    return text.encode().decode("latin-1")


def person(name: str, **more: object) -> dict[str, object]:
    entry = {"href": f"https://www.instagram.com/{name}", "value": name, "timestamp": 1700000000}
    return {"title": "", "media_list_data": [], "string_list_data": [entry], **more}


@pytest.mark.parametrize(
    ("key", "link"),
    [
        ("relationships_following", LinkKind.FOLLOWING),
        ("relationships_followers", LinkKind.FOLLOWER),
        ("relationships_follow_requests_sent", LinkKind.REQUEST_SENT),
        ("relationships_permanent_follow_requests", LinkKind.REQUEST_SENT),
        ("relationships_follow_requests_received", LinkKind.REQUEST_RECEIVED),
        ("relationships_blocked_users", LinkKind.BLOCKED),
        ("relationships_unfollowed_users", LinkKind.REMOVED),
        ("relationships_close_friends", LinkKind.FRIEND),
        ("text_post_app_text_post_app_following", LinkKind.FOLLOWING),
        ("text_post_app_text_post_app_followers", LinkKind.FOLLOWER),
        ("text_post_app_text_post_app_follow_requests_sent", LinkKind.REQUEST_SENT),
    ],
)
def test_each_list_gives_its_own_link_whatever_the_file_is_called(key: str, link: LinkKind) -> None:
    (found,) = read("any/liste.json", {key: [person("pat.reed")]})
    assert isinstance(found, Connection)
    assert (found.link, found.name, found.handle) == (link, "pat.reed", "instagram:pat.reed")
    assert found.at.pointer == f"/{key}/0"
    assert found.when is not None
    assert found.when.iso() == "2023-11-14T22:13:20Z"
    assert found.audience is Audience.UNKNOWN


def test_followers_stand_in_a_bare_list() -> None:
    found = read(PEOPLE + "followers_2.json", [person("pat.reed"), person("sam_hill")])
    assert [one.handle for one in found if isinstance(one, Connection)] == ["instagram:pat.reed", "instagram:sam_hill"]
    assert found[1].at.pointer == "/1"


def test_since_2025_the_user_name_is_the_title() -> None:
    entry = {
        "title": "pat.reed",
        "string_list_data": [{"href": "https://www.instagram.com/_u/pat.reed", "timestamp": 1700000000}],
    }
    (found,) = read(PEOPLE + "following.json", {"relationships_following": [entry]})
    assert isinstance(found, Connection)
    assert (found.name, found.handle) == ("pat.reed", "instagram:pat.reed")


def test_threads_gives_the_name_that_is_shown_as_title() -> None:
    entry = person("pat.reed", title=meta("Pat Réed"))
    entry["string_list_data"] = [{"href": "https://www.threads.com/@pat.reed", "value": "pat.reed", "timestamp": 1700000000}]
    name = ROOT + "your_instagram_activity/threads/followers.json"
    (found,) = read(name, {"text_post_app_text_post_app_followers": [entry]})
    assert isinstance(found, Connection)
    assert (found.name, found.handle) == ("Pat Réed", "instagram:pat.reed")


def test_people_as_labelled_values() -> None:
    record = {
        "timestamp": 1700000000,
        "media": [],
        "label_values": [
            {"label": "URL", "value": "https://www.instagram.com/_u/pat.reed", "href": "https://www.instagram.com/_u/pat.reed"},
            {"label": "Nom", "value": "Pat Reed"},
        ],
    }
    (found,) = read(PEOPLE + "following.json", [record])
    assert isinstance(found, Connection)
    assert (found.link, found.name, found.handle) == (LinkKind.FOLLOWING, "Pat Reed", "instagram:pat.reed")


def test_deleted_accounts_name_nobody() -> None:
    assert (
        read(PEOPLE + "following.json", {"relationships_following": [person("__deleted__12"), person("instagramuser_77")]})
        == []
    )


def test_a_list_made_for_a_narrower_audience() -> None:
    values = {"Nom": {"value": "Squad", "timestamp": 0}, "Membres": {"value": "pat.reed, sam_hill", "timestamp": 0}}
    found = read(PEOPLE + "custom_lists.json", {"relationships_custom_lists": [{"title": "", "string_map_data": values}]})
    assert [one.name for one in found if isinstance(one, Connection)] == ["pat.reed", "sam_hill"]


@pytest.mark.parametrize("labels", [("First Name", "Last Name", "Contact Information"), ("Vorname", "Nachname", "Kontaktinfo")])
def test_uploaded_contacts_in_any_language(labels: tuple[str, str, str]) -> None:
    texts = ("Pat", "Reed", "+447700900123")
    values = {label: {"href": "", "value": text, "timestamp": 0} for label, text in zip(labels, texts, strict=True)}
    document = {"contacts_contact_info": [{"title": "", "media_map_data": {}, "string_map_data": values}]}
    (found,) = read(ROOT + "connections/contacts/synced_contacts.json", document)
    assert isinstance(found, AddressBookEntry)
    assert (found.name, found.phones, found.emails) == ("Pat Reed", ("+447700900123",), ())
    assert found.audience is Audience.PLATFORM_HELD


def test_likes_and_answers_to_stories_name_whose_they_were() -> None:
    entry = {
        "title": "pat.reed",
        "string_list_data": [{"href": "https://www.instagram.com/p/x/", "value": "👍", "timestamp": 1700000000}],
    }
    poll = {"title": "sam_hill", "string_list_data": [{"value": "yes", "timestamp": 1700000000}]}
    for document, name in (
        ({"likes_media_likes": [entry]}, "pat.reed"),
        ({"likes_comment_likes": [entry]}, "pat.reed"),
        ({"text_post_app_media_likes": [entry]}, "pat.reed"),
        ({"story_activities_polls": [poll]}, "sam_hill"),
        ({"story_activities_something_new": [poll]}, "sam_hill"),
    ):
        (found,) = read(ROOT + "a.json", document)
        assert isinstance(found, Interaction)
        assert (found.kind, found.name, found.handle) == (InteractionKind.REACTED, name, f"instagram:{name}")
        assert found.when is not None


def test_likes_as_labelled_values_name_the_owner() -> None:
    owner = [{"label": "URL", "value": ""}, {"label": "Name", "value": "Pat Reed"}, {"label": "Username", "value": "pat.reed"}]
    record = {
        "timestamp": 1700000000,
        "media": [],
        "label_values": [
            {"label": "URL", "value": "https://www.instagram.com/p/x/", "href": "https://www.instagram.com/p/x/"},
            {"title": "Owner", "dict": [{"title": "", "dict": owner}]},
        ],
    }
    (found,) = read(ROOT + "your_instagram_activity/likes/liked_posts.json", [record])
    assert isinstance(found, Interaction)
    assert (found.name, found.handle) == ("Pat Reed", "instagram:pat.reed")
    assert found.when is not None


def test_searches_tell_people_from_words() -> None:
    values = {"Recherche": {"href": "", "value": meta("josé"), "timestamp": 0}, "Heure": {"value": "", "timestamp": 1700000000}}
    for key, profile in (("searches_user", True), ("searches_keyword", False), ("searches_place", False)):
        (found,) = read("x.json", {key: [{"title": "", "string_map_data": values}]})
        assert isinstance(found, Search)
        assert (found.query, found.profile, found.audience) == ("josé", profile, Audience.PLATFORM_HELD)
        assert found.at.pointer == f"/{key}/0/string_map_data/Recherche/value"
        assert found.when is not None


def test_a_search_since_2025_has_its_words_in_the_title() -> None:
    entry = {"title": "pat.reed", "string_list_data": [{"href": "https://www.instagram.com/pat.reed", "timestamp": 1700000000}]}
    (found,) = read(ROOT + "logged_information/recent_searches/profile_searches.json", {"searches_user": [entry]})
    assert isinstance(found, Search)
    assert found.query == "pat.reed"


def test_people_set_aside_without_a_link_are_known_and_not_needed() -> None:
    assert read(PEOPLE + "restricted_profiles.json", {"relationships_restricted_users": [person("pat.reed")]}) == []
    assert read(PEOPLE + "removed_suggestions.json", {"relationships_dismissed_suggested_users": [person("pat.reed")]}) == []
