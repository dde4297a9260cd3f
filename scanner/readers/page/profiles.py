"""The profile page of an account on a platform, as everybody sees it without logging in: whose it is and what it says.

What a profile page looks like from outside differs by platform and month; what all of them keep is their own address and the
title and description that they hand to others (ogp.me). Recognised by the address; the wording only helps.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from bs4.element import Tag

from scanner.readers.page.handles import handle_of
from scanner.readers.page.nodes import attribute, attributes, squeeze
from scanner.readers.page.passages import title_of
from scanner.readers.page.people import Person
from scanner.readers.page.walk import Walk

__all__ = ["metas", "profile_of"]

# Platforms on which such an address is one person's more often than not, and which do not all say what their pages are.
_PERSONAL_WORDS: Final = "linkedin strava instagram tiktok x threads bluesky snapchat reddit telegram"
_PERSONAL: Final = frozenset(_PERSONAL_WORDS.split())
_SILENT: Final = frozenset(("", "website", "video.other"))
_TITLE_TAIL: Final = re.compile(
    r"\s*(?:\(@?[^)]*\)|[|•·–—]| - | on (?:TikTok|Instagram|X|Threads|Strava|Facebook|Snapchat|Bluesky)\b| / X$).*", re.S
)
_NOT_A_NAME_WORDS: Final = "facebook instagram login profile home tiktok strava linkedin x threads reddit"
_NOT_A_NAME: Final = frozenset((*_NOT_A_NAME_WORDS.split(), "log in", "sign up", "sign in", "join linkedin"))
# Around the bio, on platforms that hand out more than the bio.
_QUOTED: Final = re.compile(r"\bon (?:Instagram|Threads): [\"“](.{1,1000}?)[\"”]\s*$", re.S)
_TIKTOK: Final = re.compile(r" on TikTok \| [^|]{0,60}?Followers\.\s*(.{0,600}?)\s*Watch ", re.S)
_COUNTED: Final = re.compile(r"^[\s\d.,KMkm]{1,12}(?:Followers?|Posts|Likes|Following|Toots)\b[^·•\n-]{0,80}(?:[·•-]\s*)?")
_ABOUT_THE_PLATFORM: Final = re.compile(
    r"See (?:Instagram )?photos and videos|Join (?:Facebook|Strava|Threads)|Watch (?:the latest|awesome)|on Facebook\.|"
    r"View .{1,80} profile on LinkedIn|professional community of|You can contact @",
    re.I,
)
_EMPLOYER: Final = re.compile(
    r"(?:^|·\s*)(?:Experience|Berufserfahrung|Expérience[^:]{0,20}|Experiencia[^:]{0,12})\s*: ([^·]{2,120})"
)
_HIDDEN: Final = re.compile(r"\*{3,}")


def metas(page: Walk) -> Iterator[tuple[str, str, Tag]]:
    """What the head of the page says: names in lower case, contents, elements."""
    for tag in page.metas[:500]:
        name = (attribute(tag, "property") or attribute(tag, "name")).strip().lower()
        content = squeeze(attribute(tag, "content"))
        if name and content:
            yield name, content[:2000], tag


def profile_of(page: Walk, address: str, people: Iterable[Person]) -> Person | None:
    """The person whose profile page this is, or None. One of ``people`` if the page's markup describes them already.

    ``address``: where the page was saved from, as far as that is known.
    """
    values: dict[str, tuple[str, Tag]] = {}
    for name, content, tag in metas(page):
        values.setdefault(name, (content, tag))
    stated = values["og:type"][0].lower() if "og:type" in values else ""
    handle, place = _own_handle(page, values, address)
    if stated != "profile" and not (stated in _SILENT and handle and _is_personal(handle, values)):
        return None
    if stated == "profile" or place is None:
        place = next((values[name][1] for name in ("og:type", "og:title") if name in values), None)
    if place is None:
        return None
    person = Person(place)
    parts = [values[name][0] for name in ("profile:first_name", "profile:last_name") if name in values]
    title = _TITLE_TAIL.sub("", values["og:title"][0] if "og:title" in values else title_of(page) if handle else "")
    person.name = (" ".join(parts) or ("" if title.lower() in _NOT_A_NAME else title))[:200]
    if not handle and "profile:username" in values and "og:site_name" in values:
        site = values["og:site_name"][0].lower()
        handle = handle_of(f"https://{site}.com/{values['profile:username'][0]}")
    person.profile = handle
    person.handles = [handle] if handle else []
    platform = handle.partition(":")[0]
    person.bio = _bio(platform, values)
    person.organisation = _employer(platform, values)
    person.picture = values["og:image"][0][:600] if "og:image" in values else ""
    known = _described(person, people)
    if known is not None:
        # Some platforms put the user name among the names of their markup; the title holds the name alone.
        known.name = person.name or known.name
        known.merge(person)
        return known
    return None if person.empty else person


def _own_handle(page: Walk, values: dict[str, tuple[str, Tag]], address: str) -> tuple[str, Tag | None]:
    """The account whose page this is, by the first address of the page itself that is a profile's, and where that stands."""
    if "og:url" in values and (handle := handle_of(values["og:url"][0])):
        return handle, values["og:url"][1]
    for tag, _ in page.links:
        if tag.name == "link" and "canonical" in attributes(tag, "rel") and (handle := handle_of(attribute(tag, "href"))):
            return handle, tag
    return handle_of(address), page.title


def _is_personal(handle: str, values: dict[str, tuple[str, Tag]]) -> bool:
    platform = handle.partition(":")[0]
    if platform == "facebook":
        # Shops and clubs have the same addresses there; only the link into the telephone's program tells them apart.
        links = (values[name][0] for name in ("al:android:url", "al:ios:url") if name in values)
        return any("fb://profile/" in link for link in links)
    return platform in _PERSONAL or platform == "mastodon"


def _bio(platform: str, values: dict[str, tuple[str, Tag]]) -> str:
    for name in ("description", "og:description", "twitter:description"):
        text = values[name][0] if name in values else ""
        if (quoted := _QUOTED.search(text)) is not None:
            return quoted[1].strip()
        if (told := _TIKTOK.search(text)) is not None:
            return told[1]
        text = _COUNTED.sub("", text).strip()
        if platform == "linkedin":
            text = text.partition(" · ")[0]
        if platform not in ("facebook", "strava", "instagram", "") and text and not _ABOUT_THE_PLATFORM.search(text):
            return text[:1000]
    return ""


def _employer(platform: str, values: dict[str, tuple[str, Tag]]) -> str:
    """Where somebody works, as LinkedIn says it to those who are not logged in."""
    for name in ("og:description", "description"):
        found = _EMPLOYER.search(values[name][0]) if platform == "linkedin" and name in values else None
        if found and not _HIDDEN.search(found[1]):
            return found[1].strip()
    return ""


def _described(person: Person, people: Iterable[Person]) -> Person | None:
    """The card that the page's own markup has for the person: by the account, else by the name if only one bears it."""
    cards = list(people)
    by_account = [card for card in cards if person.profile and person.profile.casefold() in map(str.casefold, card.handles)]
    same = by_account or [card for card in cards if person.name and card.name.casefold() == person.name.casefold()]
    return same[0] if len(same) == 1 else None
