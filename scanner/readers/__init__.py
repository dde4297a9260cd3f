"""The readers that come with footprint-audit, most specific first."""

from typing import Final

from scanner.plugins import Reader
from scanner.readers.bluesky import BLUESKY
from scanner.readers.calendar import CALENDAR
from scanner.readers.discord import DISCORD
from scanner.readers.facebook import FACEBOOK
from scanner.readers.facebook_html import FACEBOOK_HTML
from scanner.readers.garmin import GARMIN
from scanner.readers.generic import GENERIC
from scanner.readers.google import GOOGLE
from scanner.readers.instagram import INSTAGRAM
from scanner.readers.linkedin import LINKEDIN
from scanner.readers.mastodon import MASTODON
from scanner.readers.media import MEDIA
from scanner.readers.page import PAGE
from scanner.readers.reddit import REDDIT
from scanner.readers.snapchat import SNAPCHAT
from scanner.readers.strava import STRAVA
from scanner.readers.telegram import TELEGRAM
from scanner.readers.tiktok import TIKTOK
from scanner.readers.tracks import TRACKS
from scanner.readers.vcard import VCARD
from scanner.readers.webarchive import WEB_ARCHIVE
from scanner.readers.whatsapp import WHATSAPP
from scanner.readers.x import X

__all__ = ["READERS"]

READERS: Final[tuple[Reader, ...]] = (
    FACEBOOK,
    FACEBOOK_HTML,
    INSTAGRAM,
    BLUESKY,
    DISCORD,
    GARMIN,
    GOOGLE,
    LINKEDIN,
    MASTODON,
    REDDIT,
    SNAPCHAT,
    STRAVA,
    TELEGRAM,
    TIKTOK,
    TRACKS,
    WHATSAPP,
    X,
    MEDIA,
    VCARD,
    CALENDAR,
    WEB_ARCHIVE,
    PAGE,
    GENERIC,
)
