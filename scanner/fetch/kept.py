"""What a fetch may do, what it brings home, and how it says that it cannot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from scanner.addresses import is_public

__all__ = ["Capture", "Exchange", "FetchError", "Limits"]


class FetchError(Exception):
    """The page cannot be fetched; the text says why and what to do."""


class Limits(Struct, frozen=True, kw_only=True):
    """What a fetch may do. ``seconds`` is the deadline for all of it, ``bytes`` the cap on the unpacked body."""

    seconds: float = 20.0
    bytes: int = 8 << 20
    ports: tuple[int, ...] = (80, 443)
    allowed: Callable[[str], bool] = is_public


class Exchange(Struct, frozen=True, kw_only=True):
    """One request and its answer, byte for byte as they went over the line. ``peer``: the internet address that was dialled."""

    address: str
    when: datetime
    peer: str
    sent: bytes
    received: bytes


class Capture(Struct, frozen=True, kw_only=True):
    """A fetched page or picture.

    ``body`` is unpacked, and in UTF-8 when only the headers named another encoding; ``sha256`` is that of the body unpacked,
    before its encoding was changed. ``exchanges``: what was asked of the server for it, the page's own answer last.
    """

    address: str
    final_address: str
    status: int
    content_type: str
    sha256: str
    body: bytes
    when: datetime
    agent: str
    exchanges: tuple[Exchange, ...] = ()
