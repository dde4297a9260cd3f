"""The one place that touches the network."""

from __future__ import annotations

from msgspec import Struct

__all__ = ["Capture", "FetchError", "capture"]


class FetchError(Exception):
    """The page cannot be fetched; the text is for the person."""


class Capture(Struct, frozen=True):
    """A fetched page."""

    body: bytes


def capture(address: str) -> Capture:
    """Fetch one page."""
    raise FetchError("not available yet")
