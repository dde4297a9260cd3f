"""A picture that was kept together with a page: the place it carries, and digests of one that an entry shows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from urllib.parse import urljoin

from msgspec import Struct, field
from msgspec.structs import replace

from scanner.model import Audience, PersonCard, Photo, Record
from scanner.plugins import MemberError, Reading
from scanner.readers.media import MEDIA
from scanner.readers.media.portraits import pixels_of, shape_of

__all__ = ["LARGEST_PICTURE", "PICTURES", "Portraits", "places_of", "with_portraits"]

PICTURES: Final = ("image/jpeg", "image/png", "image/webp", "image/heic", "image/heif", "image/tiff", "image/avif")
LARGEST_PICTURE: Final = 16 << 20
_PIECE: Final = 1 << 16
_MOST_PIXELS: Final = 80_000_000
_EARLY_BYTES: Final = 4 << 20


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


class Portraits(Struct):
    """Cards that show a picture, kept back until it is known whether the archive holds it: then its digests say more.

    Only what a card shows is unpacked, and no more pixels of an archive than two of the largest pictures have.
    """

    cards: list[PersonCard] = field(default_factory=list)
    digests: dict[str, tuple[str, int | None]] = field(default_factory=dict)
    awaited: set[str] = field(default_factory=set)
    early: dict[str, bytes] = field(default_factory=dict)
    pixels_left: int = _MOST_PIXELS
    early_left: int = _EARLY_BYTES

    def without(self, batch: Sequence[Record]) -> list[Record]:
        """The batch without such cards, which are kept."""
        showing = [record for record in batch if isinstance(record, PersonCard) and record.picture]
        self.cards += showing
        self.awaited.update(map(_shown, showing))
        return [record for record in batch if not (isinstance(record, PersonCard) and record.picture)]

    def add(self, address: str, content: bytes) -> None:
        """Take the digests of a picture that stood at an address, the first of several there."""
        if address in self.digests:
            return
        if address not in self.awaited and len(content) <= self.early_left:
            # Some programs write a page behind its pictures.
            self.early_left -= len(content)
            self.early[address] = content
        self.digests[address] = hashlib.sha256(content).hexdigest(), self._shape(content) if address in self.awaited else None

    def _shape(self, content: bytes) -> int | None:
        pixels = pixels_of(content)
        if not 0 < pixels <= self.pixels_left:
            return None
        self.pixels_left -= pixels
        return shape_of(content)

    def told(self) -> list[Record]:
        """The cards, each with the digests of its picture where the archive holds it."""
        for address in sorted(self.awaited & self.early.keys()):
            self.digests[address] = self.digests[address][0], self._shape(self.early[address])
        self.early.clear()
        found = [(card, self.digests.get(_shown(card), ("", None))) for card in self.cards]
        return [replace(card, digest=digest, shape=shape) for card, (digest, shape) in found]


def with_portraits(batches: Iterable[Sequence[Record]], portraits: Portraits) -> Iterator[Sequence[Record]]:
    """The batches, and at the end the cards that show a picture, also of an archive that breaks off."""
    try:
        for batch in batches:
            yield portraits.without(batch)
    except MemberError:
        yield portraits.told()
        raise
    yield portraits.told()


def _shown(card: PersonCard) -> str:
    try:
        return urljoin(card.page or card.picture, card.picture)
    except ValueError:
        return card.picture


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
