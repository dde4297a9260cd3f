"""The settings of accounts: who sees them, who finds them, how they are secured and closed.

Each path stands with the page that states it, or with None where no page was found that does.
"""

from __future__ import annotations

from typing import Final

from checks.knowledge.menus import pages
from checks.knowledge.menus.pages import Page
from checks.knowledge.menus.topics import Topic

__all__ = ["SETTINGS"]

_META: Final = "Accounts Centre > Password and security"
_OWNERSHIP: Final = "Accounts Centre > Personal details > Account ownership and control > Deactivation or deletion"
_FACEBOOK: Final = "Settings & privacy > Settings"
_INSTAGRAM: Final = "Settings and activity"
_X: Final = "Settings and privacy"
_X_SECURITY: Final = f"{_X} > Security and account access"
_X_PRIVACY: Final = f"{_X} > Privacy and safety"
_TIKTOK: Final = "Settings and privacy"
_LINKEDIN: Final = "Settings & privacy"
_TELEGRAM: Final = "Settings > Privacy and security"
_GOOGLE: Final = "myaccount.google.com"

SETTINGS: Final[dict[Topic, dict[str, tuple[str, Page | None]]]] = {
    Topic.LOCK: {
        "facebook": (
            f"{_FACEBOOK} > Audience and visibility > Posts > Who can see your future posts?; then Limit who can see "
            "past posts",
            pages.GUIDE_FACEBOOK,
        ),
        "instagram": (f"{_INSTAGRAM} > Account privacy > Private account", pages.VERGE_COPY),
        "x": (f"{_X_PRIVACY} > Audience, media and tagging > Protect your posts", pages.ANDROID_POLICE_COPY),
        "tiktok": (f"{_TIKTOK} > Privacy > Private account", pages.TECHWEEZ),
        "snapchat": ("Settings > Privacy controls > View my story", pages.GUIDE_SNAPCHAT),
        "strava": ("Settings > Privacy controls > Profile page > Followers", pages.STRAVA_CONTROLS),
        "garmin": ("More > Settings > Profile & privacy > Profile", None),
        "discord": ("User settings > Data & privacy", None),
        "reddit": ("Settings > Profile > Curate your profile > Content and activity", pages.REDDIT_MODNEWS),
        "linkedin": (f"{_LINKEDIN} > Visibility > Edit your public profile", None),
        "mastodon": (
            "your profile > Edit profile > Privacy and reach > Automatically accept new followers > off",
            pages.FEDI_TIPS,
        ),
        "telegram": (_TELEGRAM, pages.GUIDE_TELEGRAM),
    },
    Topic.FRIENDS_LIST: {
        "facebook": (
            f"{_FACEBOOK} > Audience and visibility > How people find and contact you > Who can see your friends list? > "
            "Only me",
            pages.GUIDE_FACEBOOK,
        ),
        "linkedin": (
            f"{_LINKEDIN} > Visibility > Who can see your connections > Connection visibility > off",
            pages.GUIDE_LINKEDIN,
        ),
        "tiktok": (f"{_TIKTOK} > Privacy > Following list > Only me", None),
        "mastodon": ("Preferences > Public profile > Privacy and reach > Show follows and followers on profile", None),
    },
    Topic.FINDABLE: {
        "facebook": (f"{_FACEBOOK} > Audience and visibility > How people find and contact you", pages.GUIDE_FACEBOOK),
        "instagram": (f"{_INSTAGRAM} > Accounts Centre > Your information and permissions", None),
        "x": (f"{_X_PRIVACY} > Discoverability and contacts", pages.GUIDE_X),
        "tiktok": (f"{_TIKTOK} > Privacy > Suggest your account to others", pages.TECHWEEZ),
        "linkedin": (
            f"{_LINKEDIN} > Visibility > Profile discovery using email address, and using phone number",
            pages.GUIDE_LINKEDIN,
        ),
        "telegram": (f"{_TELEGRAM} > Phone number > Who can find me by my number", pages.GUIDE_TELEGRAM),
        "reddit": ("Settings > Privacy > Show up in search results", pages.GUIDE_REDDIT),
        "snapchat": ("Settings > Mobile number, and Email > Let others find me", None),
    },
    Topic.CONTACTS: {
        "facebook": (
            f"{_FACEBOOK} > Accounts Centre > Your information and permissions > Upload contacts; in the app, Menu > Friends > "
            "Manage contacts > Delete all",
            None,
        ),
        "instagram": (f"{_INSTAGRAM} > Accounts Centre > Your information and permissions > Upload contacts > off", None),
        "x": (f"{_X_PRIVACY} > Discoverability and contacts > Manage contacts > Remove all contacts", pages.GUIDE_X),
        "tiktok": (f"{_TIKTOK} > Privacy > Sync contacts and Facebook friends > off, and Remove", pages.TECHWEEZ),
        "snapchat": (
            "Settings > Privacy controls > Clear data > Contacts; then the phone's settings > Snapchat > Contacts",
            None,
        ),
        "linkedin": (f"{_LINKEDIN} > Account preferences > Syncing options > Sync contacts > Remove all", pages.GUIDE_LINKEDIN),
        "telegram": (
            f"{_TELEGRAM} > Delete synced contacts (on an iPhone under Data settings); Sync contacts > off",
            pages.TELEGRAM_FAQ,
        ),
        "discord": ("User settings > Privacy & safety > Find your friends > Sync contacts > off", pages.GUIDE_DISCORD),
        "strava": ("Settings > Privacy controls > Contacts", None),
    },
    Topic.SECOND_FACTOR: {
        "facebook": (f"{_FACEBOOK} > {_META} > Two-factor authentication", pages.FACEBOOK_HELP),
        "instagram": (f"{_INSTAGRAM} > {_META} > Two-factor authentication", pages.LOCKET_INSTAGRAM),
        "x": (f"{_X_SECURITY} > Security > Two-factor authentication", pages.BEGAMOB_X),
        "tiktok": (f"{_TIKTOK} > Security and permissions > 2-step verification", pages.LOCKET_TIKTOK),
        "snapchat": ("Settings > Two-factor authentication", pages.GUIDE_SNAPCHAT),
        "linkedin": (f"{_LINKEDIN} > Sign in & security > Two-factor authentication", pages.BEGAMOB_LINKEDIN),
        "discord": (
            "User settings > My account > Password and authentication > Enable authenticator app",
            pages.BEGAMOB_DISCORD,
        ),
        "telegram": (f"{_TELEGRAM} > Two-step verification", pages.GUIDE_TELEGRAM),
        "google": (f"{_GOOGLE} > Security > 2-Step Verification", pages.GUIDE_GOOGLE),
        "reddit": ("Settings > Account > Account authorisation > Two-factor authentication", pages.GUIDE_REDDIT),
        "mastodon": ("Preferences > Account > Two-factor auth", None),
    },
    Topic.SESSIONS: {
        "facebook": (f"{_FACEBOOK} > {_META} > Where you're logged in", pages.NEWSBYTES),
        "instagram": (f"{_INSTAGRAM} > {_META} > Where you're logged in", None),
        "x": (f"{_X_SECURITY} > Apps and sessions > Sessions", None),
        "tiktok": (f"{_TIKTOK} > Security and permissions > Manage devices", None),
        "snapchat": ("Settings > Session management", pages.GUIDE_SNAPCHAT),
        "linkedin": (f"{_LINKEDIN} > Sign in & security > Where you're signed in", pages.GUIDE_LINKEDIN),
        "discord": ("User settings > Devices", None),
        "telegram": ("Settings > Privacy and security > Devices > Terminate all other sessions", pages.GUIDE_TELEGRAM),
        "google": (f"{_GOOGLE} > Security > Your devices > Manage all devices", pages.GUIDE_GOOGLE),
        "reddit": ("Settings > Account > Log out of all devices", None),
    },
    Topic.APPS: {
        "facebook": (
            f"{_FACEBOOK} > Accounts Centre > Apps and websites, or {_FACEBOOK} > Apps and websites",
            pages.LOCKET_APPS,
        ),
        "instagram": (
            f"{_INSTAGRAM} > Accounts Centre > Apps and websites, or Website permissions > Apps and websites",
            pages.LOCKET_APPS,
        ),
        "x": (f"{_X_SECURITY} > Apps and sessions > Connected apps", pages.GUIDE_X),
        "tiktok": (f"{_TIKTOK} > Security and permissions > connected apps, or Manage app permissions", pages.LOCKET_APPS),
        "snapchat": ("Settings > Connected apps", None),
        "linkedin": (f"{_LINKEDIN} > Data privacy > Permitted services", pages.GUIDE_LINKEDIN),
        "discord": ("User settings > Authorised apps", None),
        "google": (f"{_GOOGLE} > Security > Your connections to third-party apps & services", pages.LOCKET_APPS),
        "reddit": ("Settings > Privacy > Third-party app authorisations", pages.GUIDE_REDDIT),
        "strava": ("Settings > My apps > Revoke access", None),
        "telegram": (f"{_TELEGRAM} > Connected websites", None),
    },
    Topic.CLOSE: {
        "facebook": (f"{_FACEBOOK} > {_OWNERSHIP}", pages.HINDU),
        "instagram": (f"{_INSTAGRAM} > {_OWNERSHIP}", pages.HINDU),
        "x": (f"{_X} > Your account > Deactivate your account", pages.EAST_COAST_DAILY),
        "tiktok": (f"{_TIKTOK} > Account > Deactivate or delete account", None),
        "snapchat": ("accounts.snapchat.com > Delete my account", None),
        "linkedin": (f"{_LINKEDIN} > Account preferences > Account management > Close account", None),
        "discord": ("User settings > My account > Account removal > Delete account", pages.DISCORD_DELETE),
        "telegram": (f"{_TELEGRAM} > If away for, or my.telegram.org > Delete account", None),
        "reddit": ("Settings > Account > Delete account", None),
        "strava": ("Settings > My account > Delete your account", None),
        "garmin": ("garmin.com > Account > Manage your data > Delete account", None),
        "mastodon": ("Preferences > Account > Delete account", None),
        "bluesky": ("Settings > Account > Deactivate account, or Delete account", pages.BLUESKY_SOURCE),
    },
    Topic.HANDLE: {
        "facebook": (f"{_FACEBOOK} > Accounts Centre > Profiles > Username", None),
        "instagram": ("your profile > Edit profile > Username", None),
        "x": (f"{_X} > Your account > Account information > Username", None),
        "tiktok": ("your profile > Edit profile > Username", None),
        "snapchat": ("Settings > Username", None),
        "linkedin": ("your profile > Public profile & URL > Edit your custom URL", None),
        "discord": ("User settings > My account > Username", None),
        "telegram": ("Settings > Username", None),
        "bluesky": ("Settings > Account > Handle", pages.BLUESKY_SOURCE),
        "reddit": ("a user name cannot be changed on Reddit: open a new account and delete this one", None),
        "mastodon": ("a handle cannot be changed on Mastodon: open a new account and delete this one", None),
    },
    Topic.APPROACH: {
        "facebook": (
            f"{_FACEBOOK} > Followers and public content > Who can comment on your public posts?; Profile and tagging > Review "
            "posts that you're tagged in; How people find and contact you > Message requests",
            pages.GUIDE_FACEBOOK,
        ),
        "instagram": (
            f"{_INSTAGRAM} > Comments > Allow comments from; Messages and story replies > Message controls; Tags and mentions "
            "> Who can tag you",
            None,
        ),
        "tiktok": (f"{_TIKTOK} > Privacy > Comments; Direct messages; Mentions and tags", None),
        "x": (
            f"{_X_PRIVACY} > Direct messages > Allow message requests from > No one; Audience, media and tagging > "
            "Photo tagging",
            pages.GUIDE_X,
        ),
    },
    Topic.DETAILS: {
        "facebook": (f"{_FACEBOOK} > Accounts Centre > Personal details > Contact info", None),
        "instagram": (f"{_INSTAGRAM} > Accounts Centre > Personal details > Contact info", None),
        "x": (f"{_X} > Your account > Account information > Phone, and Email", pages.GUIDE_X),
        "tiktok": (f"{_TIKTOK} > Account > User information > Phone number, and Email", None),
        "linkedin": (f"{_LINKEDIN} > Sign in & security > Email addresses, and Phone numbers", None),
        "discord": ("User settings > My account > Email, and Phone number", None),
        "snapchat": ("Settings > Mobile number, and Email", None),
        "google": (f"{_GOOGLE} > Personal info > Contact info", None),
    },
}
