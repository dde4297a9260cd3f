"""A picture that was kept together with a page: the place it carries, and nothing else of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from scanner.model import Audience, Photo
from scanner.plugins import MemberError, Reading
from scanner.readers.media import MEDIA

__all__ = ["LARGEST_PICTURE", "PICTURES", "digest_of", "places_of"]

PICTURES: Final = ("image/jpeg", "image/png", "image/webp", "image/heic", "image/heif", "image/tiff", "image/avif")
LARGEST_PICTURE: Final = 16 << 20
_PIECE: Final = 1 << 16


class _Picture(Struct, frozen=True):
    """The bytes of a picture, as the reader of pictures takes them."""

    source: str
    name: str
    content: bytes

    @property
    def size(self) -> int:
        return len(self.content)

    def head(self, count: int = 4096) -> bytes:
        return self.content[:count]

    def read(self) -> bytes:
        return self.content

    def chunks(self) -> Iterator[bytes]:
        for start in range(0, len(self.content), _PIECE):
            yield self.content[start : start + _PIECE]

    def slice(self, offset: int, count: int) -> bytes:
        return self.content[offset : offset + count]


def digest_of(content: bytes) -> str:
    """What tells this picture from every other: ``sha256:`` and the digest of the file in hexadecimal."""
    return "sha256:" + hashlib.sha256(content).hexdigest()


def places_of(content: bytes, reading: Reading, base: str, audience: Audience) -> Iterator[Photo]:
    """The picture, if it carries a place. Its captions are left out: nobody says whose words they are."""
    place = reading.at(base)
    picture = _Picture(place.source, place.member, content)
    try:
        for batch in MEDIA.read(picture, Reading(picture, reading.account, messages=False)):
            for record in batch:
                if isinstance(record, Photo) and (record.place is not None or record.town):
                    yield replace(record, at=reading.at(base + record.at.pointer), audience=audience)
    except MemberError as error:
        reading.note(f"pictures kept with a page that were not read: {error.reason}")
