"""Where each platform keeps a setting, as typed data: one row a platform and topic.

Menus move. ``checked`` is the month in which somebody last saw the path in the platform's own English (UK) menus, and None
where nobody has written that down; such a path is printed with the remark that it is not checked.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from msgspec import Struct

from scanner.api import Effort, Fix

__all__ = ["MENU_PATHS", "PLATFORM_NAMES", "MenuPath", "Topic", "fix_for", "platform_name"]

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


class Topic(StrEnum):
    """What one wants to change."""

    LOCK = "who sees the account"
    FRIENDS_LIST = "who sees the friends list"
    FINDABLE = "who finds the account by number, address or search engine"
    CONTACTS = "uploaded contacts"
    SECOND_FACTOR = "second factor"
    SESSIONS = "open sessions"
    APPS = "services with access"
    CLOSE = "closing the account"
    HANDLE = "user name"
    PROFILE = "bio, links and contact details"
    LOCATION = "who sees places and activities"
    APPROACH = "who may comment, write and tag"
    DETAILS = "addresses and numbers of the account"


class MenuPath(Struct, frozen=True):
    """One path. ``checked`` is ``2026-11``, or None where it is not known when it was last seen."""

    platform: str
    topic: Topic
    path: str
    checked: str | None = None


_PATHS: Final[dict[Topic, dict[str, str]]] = {
    Topic.LOCK: {
        "facebook": "Settings & privacy > Settings > Audience and visibility > Posts; then Limit who can see past posts",
        "instagram": "Settings and activity > Account privacy > Private account",
        "x": "Settings and privacy > Privacy and safety > Audience, media and tagging > Protect your posts",
        "tiktok": "Settings and privacy > Privacy > Private account",
        "snapchat": "Settings > Privacy controls > View my story",
        "strava": "Settings > Privacy controls > Profile page > Followers",
        "garmin": "More > Settings > Profile & privacy > Profile",
        "discord": "User settings > Data & privacy",
        "reddit": "Settings > Profile > Curate your profile",
        "linkedin": "Settings & privacy > Visibility > Edit your public profile",
        "mastodon": "Preferences > Public profile > Privacy and reach",
        "telegram": "Settings > Privacy and security",
    },
    Topic.FRIENDS_LIST: {
        "facebook": "Settings & privacy > Settings > Audience and visibility > How people find and contact you > Who can see "
        "your friends list? > Only me",
        "linkedin": "Settings & privacy > Visibility > Connections > off",
        "tiktok": "Settings and privacy > Privacy > Following list > Only me",
        "mastodon": "Preferences > Public profile > Privacy and reach > Show follows and followers on profile",
    },
    Topic.FINDABLE: {
        "facebook": "Settings & privacy > Settings > Audience and visibility > How people find and contact you",
        "instagram": "Settings and activity > Accounts Centre > Your information and permissions",
        "x": "Settings and privacy > Privacy and safety > Discoverability and contacts",
        "tiktok": "Settings and privacy > Privacy > Suggest your account to others",
        "linkedin": "Settings & privacy > Visibility > Profile discovery using email address, and using phone number",
        "telegram": "Settings > Privacy and security > Phone number > Who can find me by my number",
        "reddit": "Settings > Privacy > Show up in search results",
        "snapchat": "Settings > Mobile number, and Email > Let others find me",
    },
    Topic.CONTACTS: {
        "facebook": "Settings & privacy > Settings > Accounts Centre > Your information and permissions > Upload contacts; in "
        "the app, Menu > Friends > Manage contacts > Delete all",
        "instagram": "Settings and activity > Accounts Centre > Your information and permissions > Upload contacts > off",
        "x": "Settings and privacy > Privacy and safety > Discoverability and contacts > Manage contacts > Remove all contacts",
        "tiktok": "Settings and privacy > Privacy > Sync contacts and Facebook friends > off, and Remove",
        "snapchat": "Settings > Privacy controls > Clear data > Contacts; then the phone's settings > Snapchat > Contacts",
        "linkedin": "Settings & privacy > Account preferences > Syncing options > Sync contacts; My Network > Manage synced "
        "contacts",
        "telegram": "Settings > Privacy and security > Data settings > Delete synced contacts; Sync contacts > off",
        "discord": "User settings > Friend requests > Sync contacts > off",
        "strava": "Settings > Privacy controls > Contacts",
    },
    Topic.SECOND_FACTOR: {
        "facebook": "Settings & privacy > Settings > Accounts Centre > Password and security > Two-factor authentication",
        "instagram": "Settings and activity > Accounts Centre > Password and security > Two-factor authentication",
        "x": "Settings and privacy > Security and account access > Security > Two-factor authentication",
        "tiktok": "Settings and privacy > Security and permissions > 2-step verification",
        "snapchat": "Settings > Two-factor authentication",
        "linkedin": "Settings & privacy > Sign in & security > Two-step verification",
        "discord": "User settings > My account > Enable authenticator app",
        "telegram": "Settings > Privacy and security > Two-step verification",
        "google": "myaccount.google.com > Security > 2-Step Verification",
        "reddit": "Settings > Account > Two-factor authentication",
        "mastodon": "Preferences > Account > Two-factor auth",
    },
    Topic.SESSIONS: {
        "facebook": "Settings & privacy > Settings > Accounts Centre > Password and security > Where you're logged in",
        "instagram": "Settings and activity > Accounts Centre > Password and security > Where you're logged in",
        "x": "Settings and privacy > Security and account access > Apps and sessions > Sessions",
        "tiktok": "Settings and privacy > Security and permissions > Manage devices",
        "snapchat": "Settings > Session management",
        "linkedin": "Settings & privacy > Sign in & security > Where you're signed in",
        "discord": "User settings > Devices",
        "telegram": "Settings > Devices > Terminate all other sessions",
        "google": "myaccount.google.com > Security > Your devices",
        "reddit": "Settings > Account > Log out of all devices",
    },
    Topic.APPS: {
        "facebook": "Settings & privacy > Settings > Apps and websites",
        "instagram": "Settings and activity > Website permissions > Apps and websites",
        "x": "Settings and privacy > Security and account access > Apps and sessions > Connected apps",
        "tiktok": "Settings and privacy > Security and permissions > Manage app permissions",
        "snapchat": "Settings > Connected apps",
        "linkedin": "Settings & privacy > Data privacy > Other applications > Permitted services",
        "discord": "User settings > Authorised apps",
        "google": "myaccount.google.com > Security > Your connections to third-party apps & services",
        "reddit": "reddit.com/prefs/apps",
        "strava": "Settings > My apps",
        "telegram": "Settings > Privacy and security > Connected websites",
    },
    Topic.CLOSE: {
        "facebook": "Settings & privacy > Settings > Accounts Centre > Personal details > Account ownership and control > "
        "Deactivation or deletion",
        "instagram": "Settings and activity > Accounts Centre > Personal details > Account ownership and control > "
        "Deactivation or deletion",
        "x": "Settings and privacy > Your account > Deactivate your account",
        "tiktok": "Settings and privacy > Account > Deactivate or delete account",
        "snapchat": "accounts.snapchat.com > Delete my account",
        "linkedin": "Settings & privacy > Account preferences > Account management > Close account",
        "discord": "User settings > My account > Delete account",
        "telegram": "Settings > Privacy and security > If away for, or my.telegram.org > Delete account",
        "reddit": "Settings > Account > Delete account",
        "strava": "Settings > My account > Delete your account",
        "garmin": "garmin.com > Account > Manage your data > Delete account",
        "mastodon": "Preferences > Account > Delete account",
        "bluesky": "Settings > Account > Deactivate or Delete account",
    },
    Topic.HANDLE: {
        "facebook": "Settings & privacy > Settings > Accounts Centre > Profiles > Username",
        "instagram": "your profile > Edit profile > Username",
        "x": "Settings and privacy > Your account > Account information > Username",
        "tiktok": "your profile > Edit profile > Username",
        "snapchat": "Settings > Username",
        "linkedin": "your profile > Public profile & URL > Edit your custom URL",
        "discord": "User settings > My account > Username",
        "telegram": "Settings > Username",
        "bluesky": "Settings > Account > Handle",
        "reddit": "a user name cannot be changed on Reddit: open a new account and delete this one",
        "mastodon": "a handle cannot be changed on Mastodon: open a new account and delete this one",
    },
    Topic.PROFILE: {
        "facebook": "your profile > About > Contact and basic info",
        "instagram": "your profile > Edit profile > Bio, and Links",
        "x": "your profile > Edit profile",
        "tiktok": "your profile > Edit profile",
        "linkedin": "your profile > Contact info > the pencil",
        "discord": "User settings > Profiles; and Connections > Display on profile > off",
        "telegram": "Settings > Edit > Bio",
        "bluesky": "your profile > Edit profile",
        "mastodon": "Preferences > Public profile",
        "reddit": "Settings > Profile",
        "strava": "your profile > Edit > Bio",
    },
    Topic.LOCATION: {
        "strava": "Settings > Privacy controls > Activities > Followers; and Aggregated data usage > off",
        "garmin": "More > Settings > Profile & privacy > Activities > Only me",
        "snapchat": "Map > the cogwheel > Ghost mode",
        "instagram": "Direct messages > Map > the cogwheel > No one",
        "google": "myaccount.google.com > Data & privacy > Timeline > Turn off",
    },
    Topic.APPROACH: {
        "facebook": "Settings & privacy > Settings > Followers and public content > Public post comments; Profile and tagging "
        "> Reviewing; How people find and contact you > Message requests",
        "instagram": "Settings and activity > Comments > Allow comments from; Messages and story replies > Message controls; "
        "Tags and mentions > Who can tag you",
        "tiktok": "Settings and privacy > Privacy > Comments; Direct messages; Mentions and tags",
        "x": "Settings and privacy > Privacy and safety > Direct messages > Allow messages only from people you follow; "
        "Audience, media and tagging > Photo tagging",
    },
    Topic.DETAILS: {
        "facebook": "Settings & privacy > Settings > Accounts Centre > Personal details > Contact info",
        "instagram": "Settings and activity > Accounts Centre > Personal details > Contact info",
        "x": "Settings and privacy > Your account > Account information > Phone, and Email",
        "tiktok": "Settings and privacy > Account > User information > Phone number, and Email",
        "linkedin": "Settings & privacy > Sign in & security > Email addresses, and Phone numbers",
        "discord": "User settings > My account > Email, and Phone number",
        "snapchat": "Settings > Mobile number, and Email",
        "google": "myaccount.google.com > Personal info > Contact info",
    },
}
MENU_PATHS: Final = tuple(
    MenuPath(platform, topic, path) for topic, paths in _PATHS.items() for platform, path in paths.items()
)
_BY_TOPIC: Final = {(row.platform, row.topic): row for row in MENU_PATHS}
_NOT_CHECKED: Final = " (path not checked)"


def platform_name(platform: str) -> str:
    """How a platform writes its own name."""
    return PLATFORM_NAMES.get(platform, platform.title())


def fix_for(do: str, topic: Topic, platforms: Iterable[str] = (), effort: Effort = Effort.MINUTES) -> Fix:
    """A fix with the path of each platform; without any platform, or with none that is known, those of all."""
    wanted = [row for platform in dict.fromkeys(platforms) if (row := _BY_TOPIC.get((platform, topic)))]
    rows = wanted or [row for row in MENU_PATHS if row.topic is topic]
    where = "; ".join(f"{platform_name(row.platform)}: {row.path}" for row in rows)
    checked = min((row.checked or "" for row in rows), default="")
    return Fix(do, where if checked else where + _NOT_CHECKED, effort, checked)
