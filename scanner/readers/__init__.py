"""The readers that come with footprint-audit, most specific first."""

from typing import Final

from scanner.plugins import Reader
from scanner.readers.facebook import FACEBOOK
from scanner.readers.garmin import GARMIN
from scanner.readers.generic import GENERIC
from scanner.readers.google import GOOGLE
from scanner.readers.linkedin import LINKEDIN
from scanner.readers.media import MEDIA
from scanner.readers.page import PAGE
from scanner.readers.reddit import REDDIT
from scanner.readers.strava import STRAVA
from scanner.readers.tracks import TRACKS
from scanner.readers.x import X

__all__ = ["READERS"]

READERS: Final[tuple[Reader, ...]] = (
    FACEBOOK,
    X,
    LINKEDIN,
    REDDIT,
    GOOGLE,
    STRAVA,
    GARMIN,
    TRACKS,
    MEDIA,
    PAGE,
    GENERIC,
)
