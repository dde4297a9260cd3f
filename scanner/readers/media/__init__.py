"""Loose pictures and films, wherever they lie: places, times and words out of their metadata; of profile pictures a digest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scanner.api import Member, MemberError, Reader, Reading, Recognition, Record
from scanner.readers.media.boxes import read_boxes
from scanner.readers.media.chunks import read_exif, read_png, read_webp
from scanner.readers.media.ends import read_ends, read_photoshop_head
from scanner.readers.media.found import Found
from scanner.readers.media.iptc import read_resources, resources
from scanner.readers.media.jpeg import read_jpeg
from scanner.readers.media.kinds import EXTENSIONS, OTHER_FILES, Kind, extension, kind_of
from scanner.readers.media.portraits import is_portrait, portrait
from scanner.readers.media.tiff import read_tiff
from scanner.readers.media.window import Part, Window, part_of
from scanner.readers.media.xmp import read_xmp

__all__ = ["MEDIA"]

_BY_NAME: Final = 60
_BY_CONTENT: Final = 80
_EXIF_RESOURCE: Final = 0x0422
_XMP_RESOURCE: Final = 0x0424
_FILMS: Final = (Kind.MOVIE, Kind.OTHER_MOVIE)
_PICTURES: Final = (Kind.JPEG, Kind.PNG, Kind.WEBP, Kind.GIF)


def _recognise(member: Member) -> Recognition | None:
    last = extension(member.name)
    kind = EXTENSIONS.get(last)
    if kind is not None:
        if member.name.rsplit("/", 1)[-1].startswith("._"):
            return Recognition(_BY_NAME, "macOS side file of a picture", needed=False)
        return Recognition(_BY_NAME, _part(kind))
    if last in OTHER_FILES:
        return None
    kind = kind_of(member.head(32))
    return None if kind is None else Recognition(_BY_CONTENT, _part(kind))


def _part(kind: Kind) -> str:
    return "video" if kind in _FILMS else "photo"


def _read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    window = Window(member)
    if not window.head:
        raise MemberError("the file is empty")
    kind = kind_of(window.head[:64])
    named = EXTENSIONS.get(extension(member.name))
    if kind is None and named in (Kind.OTHER_MOVIE, Kind.SIDECAR):
        # These two have no first bytes that all of them share.
        kind = named
    start = 0
    if kind is None and named is Kind.JPEG and (start := window.head.find(b"\xff\xd8")) >= 0:
        kind = named
    if kind is None:
        raise MemberError("no picture and no film, whatever its name says")
    if named not in (None, kind) and {named, kind} != {Kind.HEIF, Kind.MOVIE}:
        reading.note(f"the name says {named}, the content is {kind}")
    found = Found(reading)
    part = Part(window, start, window.size)
    _look(kind, part, found)
    if found.trailer and not found.has_place and kind is Kind.JPEG:
        # A motion photo: the film at its end may have kept the place that the picture has lost.
        read_boxes(part.sub(part.size - found.trailer, found.trailer), found)
    if window.trouble is not None:
        if not found.has_anything:
            raise window.trouble
        reading.note("a part of the metadata could not be reached")
    if not found.seen and kind in _FILMS:
        found.saw("atom")
    yield found.records()
    if kind in _PICTURES and is_portrait(member.name) and (shown := portrait(member, reading)) is not None:
        yield [shown]


def _look(kind: Kind, part: Part, found: Found) -> None:
    match kind:
        case Kind.JPEG:
            read_jpeg(part, found)
        case Kind.PNG:
            read_png(part, found)
        case Kind.WEBP:
            read_webp(part, found)
        case Kind.TIFF:
            read_tiff(part, found)
        case Kind.HEIF | Kind.MOVIE | Kind.BOXES:
            read_boxes(part, found)
        case Kind.RAF:
            start, size = (int.from_bytes(part.get(at, 4), "big") for at in (84, 88))
            read_jpeg(part.sub(start, size), found)
        case Kind.PHOTOSHOP:
            _photoshop(part, found)
        case Kind.SIDECAR:
            read_xmp(part.all(1 << 20), found)
        case Kind.GIF | Kind.OTHER_MOVIE:
            read_ends(part, found)


def _photoshop(part: Part, found: Found) -> None:
    data = read_photoshop_head(part)
    read_resources(data, found)
    for number, content in resources(data):
        if number == _EXIF_RESOURCE:
            read_exif(part_of(content), found)
        elif number == _XMP_RESOURCE:
            read_xmp(content, found)


MEDIA: Final = Reader(id="media", platform="", recognise=_recognise, read=_read)
