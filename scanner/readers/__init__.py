"""The readers that come with footprint-audit, most specific first."""

from typing import Final

from scanner.plugins import Reader
from scanner.readers.facebook import FACEBOOK
from scanner.readers.facebook_html import FACEBOOK_HTML
from scanner.readers.generic import GENERIC
from scanner.readers.instagram import INSTAGRAM
from scanner.readers.media import MEDIA
from scanner.readers.page import PAGE

__all__ = ["READERS"]

READERS: Final[tuple[Reader, ...]] = (FACEBOOK, FACEBOOK_HTML, INSTAGRAM, MEDIA, PAGE, GENERIC)
