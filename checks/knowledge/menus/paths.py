"""Where each platform keeps a setting, as typed data: one row a platform and topic.

Menus move. ``checked`` is the month of the page that states the path, and None where no dated page was found; such a path is
printed with a remark and with the words to search for instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from checks.knowledge.menus.pages import Page
from checks.knowledge.menus.posts import POSTS
from checks.knowledge.menus.settings import SETTINGS
from checks.knowledge.menus.topics import SEARCH, Topic
from scanner.api import Effort, Fix, MenuPath

__all__ = ["MENU_PATHS", "OTHER_NAMES", "PLATFORM_NAMES", "MenuRow", "Topic", "fix_for", "joined_fix", "platform_name"]

PLATFORM_NAMES: Final = {
    "bluesky": "Bluesky",
    "discord": "Discord",
    "facebook": "Facebook",
    "garmin": "Garmin Connect",
    "google": "Google",
    "instagram": "Instagram",
    "linkedin": "LinkedIn",
    "mastodon": "Mastodon",
    "reddit": "Reddit",
    "snapchat": "Snapchat",
    "strava": "Strava",
    "telegram": "Telegram",
    "tiktok": "TikTok",
    "whatsapp": "WhatsApp",
    "x": "X",
}
# Devices and parts of platforms with menus of their own: never the platform of an account.
OTHER_NAMES: Final = {
    "android": "Android",
    "google-calendar": "Google Calendar",
    "google-maps": "Google Maps",
    "google-photos": "Google Photos",
    "icloud": "iCloud",
    "iphone": "iPhone",
    "iphone-photos": "iPhone Photos",
    "phone": "Phone",
    "swarm": "Swarm",
    "windows": "Windows",
}


class MenuRow(Struct, frozen=True):
    """One path. ``checked`` is the month its page carries (``2026-11``) or None, ``source`` that page's short name or None."""

    platform: str
    topic: Topic
    path: str
    checked: str | None = None
    source: str | None = None
    page: str | None = None

    @property
    def name(self) -> str:
        """The platform, device or part of a platform as a fix writes it."""
        return OTHER_NAMES.get(self.platform) or platform_name(self.platform)


def _row(platform: str, topic: Topic, path: str, page: Page | None) -> MenuRow:
    if page is None:
        return MenuRow(platform, topic, path)
    return MenuRow(platform, topic, path, page.month, page.name, page.address)


MENU_PATHS: Final = tuple(
    _row(platform, topic, path, page) for topic, paths in (SETTINGS | POSTS).items() for platform, (path, page) in paths.items()
)
_BY_TOPIC: Final = {(row.platform, row.topic): row for row in MENU_PATHS}


def platform_name(platform: str) -> str:
    """How a platform writes its own name."""
    return PLATFORM_NAMES.get(platform, platform.title())


def fix_for(do: str, topic: Topic, platforms: Iterable[str] = (), effort: Effort = Effort.MINUTES) -> Fix:
    """A fix with the path of each platform; without any platform, or with none that is known, those of all."""
    wanted = [row for platform in dict.fromkeys(platforms) if (row := _BY_TOPIC.get((platform, topic)))]
    rows = wanted or [row for row in MENU_PATHS if row.topic is topic]
    where = "; ".join(f"{row.name}: {row.path}" for row in rows)
    known = tuple(MenuPath(row.name, row.path, row.checked or "", row.source, row.page or "") for row in rows if row.source)
    return Fix(do, where, effort, known, topic.value, SEARCH[topic])


def joined_fix(do: str, fixes: Iterable[Fix]) -> Fix:
    """One fix in place of several, with the paths of all of them."""
    fixes = list(fixes)
    where = "; ".join(dict.fromkeys(fix.where for fix in fixes if fix.where))
    paths = tuple(dict.fromkeys(path for fix in fixes for path in fix.paths))
    topics, searches = {fix.topic for fix in fixes} - {""}, {fix.search for fix in fixes} - {""}
    return Fix(do, where, paths=paths, topic="; ".join(sorted(topics)), search=" or ".join(sorted(searches)))
