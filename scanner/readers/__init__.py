"""The readers that come with footprint-audit, most specific first."""

from typing import Final

from scanner.plugins import Reader
from scanner.readers.discord import DISCORD
from scanner.readers.facebook import FACEBOOK
from scanner.readers.generic import GENERIC
from scanner.readers.media import MEDIA
from scanner.readers.page import PAGE
from scanner.readers.snapchat import SNAPCHAT
from scanner.readers.telegram import TELEGRAM
from scanner.readers.tiktok import TIKTOK
from scanner.readers.whatsapp import WHATSAPP

__all__ = ["READERS"]

READERS: Final[tuple[Reader, ...]] = (
    FACEBOOK,
    DISCORD,
    SNAPCHAT,
    TELEGRAM,
    TIKTOK,
    WHATSAPP,
    MEDIA,
    PAGE,
    GENERIC,
)
