"""Tracks as files of their own: GPX, TCX, FIT, KML and KMZ, each also packed by gzip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from scanner.model import Record
from scanner.plugins import Member, MemberError, Reader, Reading
from scanner.readers.tabled import Row, reader_of
from scanner.readers.tracks.fit import read_fit
from scanner.readers.tracks.kinds import Kind, is_track, kind_of
from scanner.readers.tracks.trail import Facts, Trail
from scanner.readers.tracks.unpacking import maps_in, unpacked

__all__ = ["TRACKS", "Facts", "Trail", "is_track", "read_track"]

_HEAD: Final = 16 << 10


def read_track(member: Member, reading: Reading, *, texts: bool = True) -> Iterator[Sequence[Record]]:
    """The records of a track file, whatever its format. ``texts`` False: names in it stand elsewhere and are not repeated.

    :raises MemberError: when it is no track file, cannot be read at all, or after what could be read.
    """
    # Importing the parser costs more than most exports, which hold no track, should pay.
    from scanner.readers.tracks.gpx import read_gpx
    from scanner.readers.tracks.kml import read_kml
    from scanner.readers.tracks.tcx import read_tcx

    match kind_of(member.head(_HEAD)):
        case Kind.GPX:
            yield from read_gpx(unpacked(member), reading, texts=texts)
        case Kind.TCX:
            yield from read_tcx(unpacked(member), reading, texts=texts)
        case Kind.FIT:
            yield from read_fit(member, reading)
        case Kind.KML:
            yield from read_kml(unpacked(member), reading, texts=texts)
        case Kind.KMZ:
            for document in maps_in(member):
                yield from read_kml(document, reading, texts=texts)
        case None:
            raise MemberError("no track, whatever its name says")


def _kind(head: bytes, kinds: tuple[Kind, ...]) -> bool:
    return kind_of(head) in kinds


def _named(part: str, endings: str, *kinds: Kind) -> Row:
    looks = partial(_kind, kinds=kinds)
    return Row(part=part, read=read_track, name=rf"\.(?:{endings})(?:\.gz)?$", looks=looks, name_needed=True)


TRACKS: Final[Reader] = reader_of(
    "tracks",
    "",
    (
        _named("track (GPX)", "gpx", Kind.GPX),
        _named("track (TCX)", "tcx", Kind.TCX),
        _named("track (FIT)", "fit", Kind.FIT),
        _named("map (KML)", "kml|kmz", Kind.KML, Kind.KMZ),
        Row(part="track", read=read_track, name=r"\.(?:xml|gz)$", looks=is_track, must=True, name_needed=True),
    ),
    endings=(".gpx", ".tcx", ".fit", ".kml", ".kmz", ".xml", ".gz"),
)
