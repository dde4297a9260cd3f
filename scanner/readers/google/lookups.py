"""What an address on the web tells of an activity: a search and its words, a profile opened, a way that was asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qs, unquote, unquote_plus, urlsplit

from scanner.coordinates import from_degrees, parse
from scanner.model import Audience, Coordinate, Location, Moment, Record, Search, Visit, VisitKind

__all__ = ["AREA_RADIUS_M", "area_of", "lookups", "place_in"]

# Google keeps "this general area" no finer than three square kilometres (source: support.google.com/websearch,
# "Understand & manage your location"); a circle of that size has this radius.
AREA_RADIUS_M: Final = 1000.0
_HELD: Final = Audience.PLATFORM_HELD
_LONGEST: Final = 4000
_HOST: Final = re.compile(r"(?:www\.|m\.|mobile\.|maps\.|[a-z]{2}(?:-[a-z]{2})?\.)*(.+)")
_QUERY_KEYS: Final = {"google": ("q", "query"), "youtube": ("search_query",), "bing": ("q",), "duckduckgo": ("q",)}
_PROFILES: Final = {
    "facebook.com": r"/(?:people/)?([A-Za-z0-9.\-]{4,60})(?:/\d+)?/?",
    "instagram.com": r"/([A-Za-z0-9._]{2,30})/?",
    "twitter.com": r"/([A-Za-z0-9_]{2,15})/?",
    "x.com": r"/([A-Za-z0-9_]{2,15})/?",
    "linkedin.com": r"/in/([^/]{3,100})/?",
    "tiktok.com": r"/@([A-Za-z0-9._]{2,24})/?",
    "threads.net": r"/@([A-Za-z0-9._]{2,30})/?",
    "snapchat.com": r"/add/([A-Za-z0-9._\-]{3,15})/?",
}
_NOBODY: Final = frozenset(
    "about accounts bookmarks checkpoint compose direct events explore feed friends gaming groups hashtag help home i jobs "
    "login login.php logout marketplace me memories messages messenger notifications p pages people permalink.php "
    "photo.php privacy profile.php reel reels search settings share sharer sharer.php signup stories story.php tos "
    "video watch".split()
)
_REDIRECT: Final = re.compile(r"https?://(?:www\.)?google\.[a-z.]{2,6}/url\?(?:[^#]{0,500}?&)?(?:q|url)=(http[^&#]{1,2000})")
_PIN: Final = re.compile(r"!3d(-?\d{1,2}\.\d+)!4d(-?\d{1,3}\.\d+)")
_DATA: Final = re.compile(r"/(?:@|data=).*")
_CENTER: Final = re.compile(r"[?&]center=(-?\d{1,2}\.\d+)(?:,|%2[cC])(-?\d{1,3}\.\d+)")


def area_of(url: str) -> Coordinate | None:
    """The middle of the area that a link to a map with a ``center`` shows."""
    found = _CENTER.search(url[:_LONGEST])
    return from_degrees(found[1], found[2]) if found else None


def place_in(url: str) -> Coordinate | None:
    """The place that a link to a map names by its position; where it only shows an area around, None."""
    url = url[:_LONGEST]
    found = _PIN.search(url)
    if found:
        return from_degrees(found[1], found[2])
    for step in ("/maps/search/", "/maps/place/"):
        _, mark, rest = url.partition(step)
        if mark and (place := parse(unquote_plus(_DATA.sub("", "/" + rest)).strip("/ "))):
            return place
    return None


def lookups(url: str, when: Moment | None, at: Location) -> Iterator[Record]:
    """Whom or what the account holder looked up by opening ``url``; nothing for any other page."""
    behind = _REDIRECT.match(url)
    if behind:
        url = unquote(behind[1])
    try:
        parts = urlsplit(url[:_LONGEST])
        host = _HOST.fullmatch((parts.hostname or "").lower())
    except ValueError:
        return
    if host is None or parts.scheme not in ("http", "https"):
        return
    name = host[1]
    if name.split(".")[0] == "google" and (parts.path.startswith("/maps") or (parts.hostname or "").startswith("maps.")):
        yield from _on_map(parts.path, when, at)
        return
    keys = _QUERY_KEYS.get(name.split(".")[0])
    if keys and parts.path.rstrip("/") in ("/search", "/results", ""):
        asked = parse_qs(parts.query)
        query = next((asked[key][0].strip() for key in keys if key in asked), "")
        if query:
            yield Search(query=query, when=when, at=at, audience=_HELD)
        return
    shape = _PROFILES.get(name)
    found = re.fullmatch(shape, parts.path) if shape else None
    if found and found[1].lower() not in _NOBODY:
        yield Search(query=unquote_plus(found[1]), profile=True, when=when, at=at, audience=_HELD)


def _on_map(path: str, when: Moment | None, at: Location) -> Iterator[Record]:
    steps = [unquote_plus(step).strip() for step in _DATA.sub("", path + "/").split("/")]
    kind = steps[2] if len(steps) > 2 else ""
    if kind == "dir":
        ends = steps[3:5]
        for end, label in zip(ends, ("DIRECTIONS FROM", "DIRECTIONS TO"), strict=False):
            place = parse(end) if end else None
            known = bool(place) or any(map(str.isalpha, end))
            if known:
                address = end if place is None and any(map(str.isdigit, end)) else ""
                name = "" if place or address else end
                yield Visit(
                    kind=VisitKind.SAVED, label=label, name=name, address=address, place=place, when=when, at=at, audience=_HELD
                )
        return
    if kind in ("search", "place") and len(steps) > 3 and any(map(str.isalpha, steps[3])):
        yield Search(query=steps[3], when=when, at=at, audience=_HELD)
