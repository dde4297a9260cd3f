"""What the checks of open doors know: menu paths, words of settings, devices, handles and what ties accounts."""

from __future__ import annotations

import time

import pytest

from checks.knowledge.accounts.account_names import plain_handle, same_handle
from checks.knowledge.accounts.account_ties import pointers_in, profile_link, without_service
from checks.knowledge.accounts.devices import device_words, network, region
from checks.knowledge.words.audience_words import named_audience
from scanner.api import Audience


@pytest.mark.parametrize(
    ("value", "audience"),
    [
        ("Everyone", Audience.PUBLIC),
        ("FRIENDS_OF_FRIENDS", Audience.FRIENDS_OF_FRIENDS),
        ("Amis d’amis", Audience.FRIENDS_OF_FRIENDS),
        ("Freunde", Audience.FRIENDS),
        ("Nur ich", Audience.ONLY_ME),
        ("Everyone except Dave", None),
        ("", None),
    ],
)
def test_audiences_in_words(value: str, audience: Audience | None) -> None:
    assert named_audience(value) is audience


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit Safari/604.1", "iPhone, Safari"),
        ("Instagram 301.0 Android (30/11; samsung; SM-G991B)", "Android device"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Chrome/120 Safari/537 Edg/120", "Mac, Edge"),
        ("Something else", "Something else"),
        ("", ""),
    ],
)
def test_devices_in_few_words(text: str, words: str) -> None:
    assert device_words(text) == words


def test_places_and_networks_are_widened() -> None:
    assert region("Northmere, England, United Kingdom") == "United Kingdom"
    assert region("54.6, -2.3") == ""
    assert network("203.0.113.9") == network("203.0.200.1") != ""
    assert network("nonsense") == ""


def test_handles_are_compared_without_sign_and_server() -> None:
    assert plain_handle("@Jo_Runs@social.example") == plain_handle("jo_runs")
    assert plain_handle("owl.bsky.social") == "owl"
    assert same_handle("night.jar", "night_jar")
    assert not same_handle("jo", "jo")


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://www.instagram.com/jo_runs/?hl=en", "instagram:jo_runs"),
        ("twitter.com/jo_runs", "x:jo_runs"),
        ("https://fells.example/@owl", "mastodon:owl"),
        ("https://www.youtube.com/@owl", ""),
        ("https://example.com/jo_runs", ""),
    ],
)
def test_addresses_of_profiles(url: str, link: str) -> None:
    assert profile_link(url) == link


@pytest.mark.parametrize(
    ("bio", "found"),
    [
        ("Runner. IG: @jo_runs", ["instagram:jo_runs"]),
        ("snap → jo_snaps | twitter jo_tweets", ["snapchat:jo_snaps"]),
        ("also u/nightjar_88", ["reddit:nightjar_88"]),
        ("I like Instagram and Facebook", []),
        ("my big family", []),
    ],
)
def test_other_accounts_in_a_bio(bio: str, found: list[str]) -> None:
    assert list(pointers_in(bio)) == found


@pytest.mark.parametrize(
    ("mail", "own"),
    [
        ("J.O.Bell+news@gmail.com", "jobell@gmail.com"),
        ("jo@example.com", "jo@example.com"),
        ("thebells@example.com", ""),
        ("jo.and.zoe@example.com", ""),
        ("support@example.com", ""),
        ("x@privaterelay.appleid.com", ""),
        ("theodore.s@example.com", "theodore.s@example.com"),
        ("sandra.brand@example.com", "sandra.brand@example.com"),
    ],
)
def test_whose_address_it_is(mail: str, own: str) -> None:
    assert without_service(mail) == own


@pytest.mark.parametrize("text", ["a." * 20_000, "ig" * 20_000, "u/" * 20_000, "@" * 40_000])
def test_long_texts_take_no_long_time(text: str) -> None:
    begun = time.perf_counter()
    list(pointers_in(text))
    without_service(text[:1000])
    device_words(text)
    assert time.perf_counter() - begun < 2
