"""Addresses of profiles as ``platform:name``, and contact links as phone numbers and e-mail addresses."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from scanner.text import clean

__all__ = ["contact_of", "handle_of"]

# Host (without www.) -> platform, and the path that a profile has there. Sources: the platforms' own profile addresses.
_PLATFORMS: Final[tuple[tuple[str, str, str], ...]] = (
    ("facebook.com", "facebook", r"/(?:people/[^/]+/(\d+)|([A-Za-z0-9.]{5,60}))/?"),
    ("instagram.com", "instagram", r"/([A-Za-z0-9._]{1,30})/?"),
    ("twitter.com", "x", r"/@?([A-Za-z0-9_]{1,15})/?"),
    ("x.com", "x", r"/@?([A-Za-z0-9_]{1,15})/?"),
    ("linkedin.com", "linkedin", r"/in/([^/?]{2,100})/?"),
    ("tiktok.com", "tiktok", r"/@([A-Za-z0-9._]{2,30})/?"),
    ("youtube.com", "youtube", r"/(?:@|c/|user/|channel/)([^/?]{1,60})/?"),
    ("snapchat.com", "snapchat", r"/(?:add/|@)([A-Za-z0-9._-]{2,30})/?"),
    ("reddit.com", "reddit", r"/u(?:ser)?/([A-Za-z0-9_-]{2,30})/?"),
    ("threads.net", "threads", r"/@([A-Za-z0-9._]{1,30})/?"),
    ("threads.com", "threads", r"/@([A-Za-z0-9._]{1,30})/?"),
    ("t.me", "telegram", r"/([A-Za-z0-9_]{4,32})/?"),
    ("bsky.app", "bluesky", r"/profile/([A-Za-z0-9.:-]{3,100})/?"),
    ("strava.com", "strava", r"/athletes/([A-Za-z0-9_-]{1,40})/?"),
    ("github.com", "github", r"/([A-Za-z0-9-]{1,39})/?"),
    ("pinterest.com", "pinterest", r"/([A-Za-z0-9_]{3,30})/?"),
    ("pinterest.co.uk", "pinterest", r"/([A-Za-z0-9_]{3,30})/?"),
    ("medium.com", "medium", r"/@([A-Za-z0-9._-]{2,60})/?"),
    ("flickr.com", "flickr", r"/(?:people|photos)/([A-Za-z0-9@_-]{2,60})/?"),
    ("keybase.io", "keybase", r"/([A-Za-z0-9_]{2,30})/?"),
)
_NO_PROFILE_WORDS: Final = (
    "about account accounts ads businesses careers contact dialog directory download events explore features foryou gaming "
    "groups hashtag help home intent join legal login logout marketplace marketing messages notifications pages pages.php "
    "people photo.php photos plugins policies policy pricing privacy profile.php reel reels search settings share sharer "
    "sharer.php signup sponsors status stories story.php terms topics trending tv video videos watch web"
)
_NO_PROFILE: Final = frozenset(_NO_PROFILE_WORDS.split())
_HOST_PREFIX: Final = re.compile(r"^(?:www|m|mobile|web|touch|mbasic|[a-z]{2}|[a-z]{2}-[a-z]{2})\.")
_FEDIVERSE: Final = re.compile(r"/(?:@|users/)([A-Za-z0-9_.-]{1,40})/?")
_HOST: Final = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_EMAIL: Final = re.compile(r"[^\s@<>,;:\"()]{1,64}@[^\s@<>,;:\"()]{1,190}\.[^\s@<>,;:\"().]{2,24}")
_PHONE: Final = re.compile(r"\+?[0-9()./\s\u00a0-]{5,30}")


def handle_of(address: str) -> str:
    """``https://www.instagram.com/jo.bell/`` as ``instagram:jo.bell``; an empty string for what is no known profile.

    X and Twitter are both ``x``. ``https://host/@name`` on any other host is a fediverse account, ``mastodon:name@host``.
    """
    address = address.strip()
    if address.lower().startswith("acct:"):
        name = address[5:].lstrip("@")
        return f"mastodon:{clean(name)}" if _EMAIL.fullmatch(name) else ""
    try:
        parts = urlsplit("https:" + address if address.startswith("//") else address)
        host = (parts.hostname or "").lower()
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not _HOST.fullmatch(host):
        return ""
    path = unquote(parts.path)
    bare = host
    for _ in range(2):
        for known, platform, profile in _PLATFORMS:
            if bare == known:
                return _profile(platform, profile, path, parts.query)
        bare = _HOST_PREFIX.sub("", bare)
    match = _FEDIVERSE.fullmatch(path)
    return f"mastodon:{match[1]}@{bare}" if match else ""


def _profile(platform: str, profile: str, path: str, query: str) -> str:
    if platform == "facebook" and path.strip("/") == "profile.php":
        number = parse_qs(query).get("id", [""])[0]
        return f"facebook:{number}" if number.isascii() and number.isdigit() else ""
    match = re.fullmatch(profile, path)
    name = next((group for group in match.groups() if group), "") if match else ""
    return f"{platform}:{clean(name)}" if name and name.lower() not in _NO_PROFILE else ""


def contact_of(address: str) -> tuple[str, str] | None:
    """``("phone", …)`` or ``("email", …)`` for a ``tel:``, ``sms:``, ``mailto:`` or ``wa.me`` link or a value; else None."""
    address = address.strip()
    scheme, colon, rest = address.partition(":")
    scheme = scheme.lower() if colon else ""
    value = unquote(rest.split("?")[0]).strip() if scheme in ("mailto", "tel", "sms", "callto") else ""
    if scheme == "mailto":
        value = value.split(",")[0].strip()
        return ("email", clean(value)) if _EMAIL.fullmatch(value) else None
    if scheme in ("tel", "sms", "callto"):
        return _phone(value.removeprefix("//").split(";")[0])
    if scheme in ("http", "https"):
        match = re.fullmatch(r"https?://(?:wa\.me|api\.whatsapp\.com/send/?\?phone=)/?\+?([0-9]{8,15})\b.*", address)
        return ("phone", "+" + match[1]) if match else None
    if _EMAIL.fullmatch(address):
        return ("email", clean(address))
    return _phone(address)


def _phone(value: str) -> tuple[str, str] | None:
    value = value.strip()
    if _PHONE.fullmatch(value) and 5 <= sum(char.isdigit() for char in value) <= 15:
        return ("phone", " ".join(value.split()))
    return None
