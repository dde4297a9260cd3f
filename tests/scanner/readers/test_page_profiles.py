"""Profile pages as platforms show them to those who are not logged in: whose they are, and what the person says there."""

from __future__ import annotations

import pytest

from scanner.model import PersonCard
from scanner.readers.page import PAGE
from scanner.testing import read_bytes


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def own(head: str, body: str = "") -> PersonCard:
    """The one card of a page."""
    content = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()
    (card,) = [record for record in read_bytes(PAGE, "page.html", content) if isinstance(record, PersonCard)]
    return card


def test_instagram() -> None:
    card = own(
        "<title>Jo Bell (@jo.bell) • Instagram photos and videos</title>"
        + meta("og:type", "profile")
        + meta("og:url", "https://www.instagram.com/jo.bell/")
        + meta("og:title", "Jo Bell (@jo.bell) • Instagram photos and videos")
        + meta("og:image", "https://cdn.example.net/v/jo.jpg")
        + meta(
            "og:description", "312 Followers, 410 Following, 86 Posts - See Instagram photos and videos from Jo Bell (@jo.bell)"
        )
        + meta(
            "description", "312 Followers, 410 Following, 86 Posts - Jo Bell (@jo.bell) on Instagram: &quot;Hills, chips&quot;"
        )
    )
    assert (card.name, card.profile, card.bio) == ("Jo Bell", "instagram:jo.bell", "Hills, chips")
    assert card.picture == "https://cdn.example.net/v/jo.jpg"


def test_x_where_the_markup_mixes_the_user_name_into_the_name() -> None:
    script = (
        '<script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person","givenName":"Jo Bell",'
        '"additionalName":"jobell","description":"Runner.","url":"https://x.com/jobell"}}</script>'
    )
    card = own(
        meta("og:type", "profile")
        + meta("og:url", "https://x.com/jobell")
        + meta("og:title", "Jo Bell (@jobell) on X")
        + script
    )
    assert (card.name, card.profile, card.bio) == ("Jo Bell", "x:jobell", "Runner.")


def test_linkedin_with_what_it_hides_from_strangers() -> None:
    head = (
        meta("og:type", "profile")
        + meta("og:url", "https://uk.linkedin.com/in/joanne-bell-5a")
        + meta("og:title", "Joanne Bell - Sergeant - Northmere Constabulary | LinkedIn")
        + meta(
            "og:description",
            "Sergeant at Northmere Constabulary · Experience: Northmere Constabulary · Location: Northmere · 312 connections on LinkedIn.",
        )
    )
    card = own(head, "<section><h2>People also viewed</h2><ul><li>Gwen Pargeter, teacher</li></ul></section>")
    assert (card.name, card.organisation) == ("Joanne Bell", "Northmere Constabulary")
    assert card.bio == "Sergeant at Northmere Constabulary"
    assert own(head.replace("Experience: Northmere Constabulary", "Experience: ***** ****")).organisation == ""


def test_strava_says_nothing_in_the_persons_own_words() -> None:
    card = own(
        meta("og:url", "https://www.strava.com/athletes/90011")
        + meta("og:title", "Joanne Bell | Strava Runner Profile")
        + meta("og:description", "Joanne Bell is a runner from Northmere, England. Join Strava to track your activities.")
    )
    assert (card.name, card.profile, card.bio) == ("Joanne Bell", "strava:90011", "")


def test_tiktok_that_hands_out_a_title_only() -> None:
    card = own(
        '<title>Jo Bell (@jo.bell) | TikTok</title><link rel="canonical" href="https://www.tiktok.com/@jo.bell">'
        '<meta name="description" content="Jo Bell (@jo.bell) on TikTok | 120 Likes. 33 Followers. Mum, runner. Watch the latest video.">'
    )
    assert (card.name, card.profile, card.bio) == ("Jo Bell", "tiktok:jo.bell", "Mum, runner.")


def test_facebook_knows_a_person_from_a_shop() -> None:
    head = (
        meta("og:type", "video.other")
        + meta("og:title", "Joanne Bell")
        + meta("og:url", "https://www.facebook.com/jo.bell.northmere")
    )
    person = own(head + meta("al:android:url", "fb://profile/100012"))
    assert (person.name, person.profile) == ("Joanne Bell", "facebook:jo.bell.northmere")
    shop = f"<html><head>{head}{meta('al:android:url', 'fb://page/100012')}</head></html>".encode()
    assert not any(isinstance(record, PersonCard) for record in read_bytes(PAGE, "page.html", shop))


def test_a_fediverse_profile_with_the_addresses_it_vouches_for() -> None:
    card = own(
        meta("og:type", "profile")
        + meta("og:title", "Jo (@jo@example.social)")
        + meta("og:url", "https://example.social/@jo")
        + meta("description", "12 Posts, 3 Following, 4 Followers · Hill walker and sourdough tragic"),
        '<a rel="me nofollow" href="https://github.com/jobell">code</a>',
    )
    assert (card.profile, card.handles) == ("mastodon:jo@example.social", ("mastodon:jo@example.social", "github:jobell"))
    assert card.bio == "Hill walker and sourdough tragic"


def test_a_page_saved_with_its_address_in_a_comment() -> None:
    comment = "<!-- saved from url=(0034)https://www.instagram.com/jo.bell/ -->"
    content = f"<!doctype html>{comment}<html><head><title>Jo Bell (@jo.bell)</title></head><body></body></html>".encode()
    (card,) = [record for record in read_bytes(PAGE, "page.html", content) if isinstance(record, PersonCard)]
    assert (card.name, card.profile) == ("Jo Bell", "instagram:jo.bell")


@pytest.mark.parametrize("title", ["Login • Instagram", "Instagram", "TikTok", "Log in"])
def test_a_wall_in_front_of_the_profile_names_nobody(title: str) -> None:
    card = own(meta("og:url", "https://www.instagram.com/jo.bell/") + meta("og:title", title))
    assert (card.name, card.profile) == ("", "instagram:jo.bell")


@pytest.mark.parametrize(
    "address", ["https://x.com/jobell/status/1", "https://www.instagram.com/p/abc/", "https://example.org/jo"]
)
def test_a_post_is_no_profile(address: str) -> None:
    content = f"<html><head>{meta('og:title', 'Jo Bell')}{meta('og:url', address)}</head></html>".encode()
    assert not any(isinstance(record, PersonCard) for record in read_bytes(PAGE, "page.html", content))
