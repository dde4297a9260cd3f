"""The readers that come with footprint-audit, most specific first."""

from typing import Final

from scanner.plugins import Reader
from scanner.readers.bluesky import BLUESKY
from scanner.readers.calendar import CALENDAR
from scanner.readers.facebook import FACEBOOK
from scanner.readers.generic import GENERIC
from scanner.readers.google import GOOGLE
from scanner.readers.linkedin import LINKEDIN
from scanner.readers.mastodon import MASTODON
from scanner.readers.media import MEDIA
from scanner.readers.page import PAGE
from scanner.readers.reddit import REDDIT
from scanner.readers.vcard import VCARD
from scanner.readers.webarchive import WEB_ARCHIVE
from scanner.readers.x import X

__all__ = ["READERS"]

READERS: Final[tuple[Reader, ...]] = (
    *(FACEBOOK, X, LINKEDIN, REDDIT, GOOGLE, MASTODON, BLUESKY),
    *(MEDIA, VCARD, CALENDAR, WEB_ARCHIVE, PAGE, GENERIC),
)
