"""What a walk through one picture or video has found so far, and the records that come of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from scanner.api import Coordinate, Moment, Photo, Post, PostKind, Reading, Record, clean

__all__ = ["COPY", "LEFTOVER", "MAIN", "SHOWN", "Found"]

# Which of several places is believed: the main GPS tags, an XMP copy, a leftover in a thumbnail, the place depicted.
MAIN: Final = 0
COPY: Final = 1
LEFTOVER: Final = 2
SHOWN: Final = 3

_DISAGREE_M: Final = 1_000
_MOST_TEXT: Final = 5_000
_LONGEST_RADIUS_M: Final = 100_000
_LONGEST_DEFAULT: Final = 120

# What cameras, phones and programs write into a caption by themselves.
_DEFAULT: Final = re.compile(
    r"""(?: (?:[\w.&-]+\s){0,3} digital\s(?:still\s)?camera
        | (?:(?:sony|minolta|casio|kodak|fuji|nikon|canon)\s?)?dsc | dcim | dcf\s?1\.0 | digimax\b.*
        | samsung | gopro | dji | vsco
        | default | untitled | camera | photo | picture | image | none | null | n/?a | unknown | description | caption | title
        | screen\s?shot | jpeg | exif[_\s]?jpeg(?:[_\s]?picture)? | ascii | binary\scomment
        | (?:processed|edited|created|made|captured|generated|produced|file\swritten)\s(?:with|by|using|in)\s
          (?:vsco|snapseed|picsart|gimp|adobe|photoshop|lightroom|canva|imagemagick|paint|instagram|prisma|meitu|facetune|inshot
            |capcut|lavf|google|apple)\b.*
        | (?:(?:cof|sdr|[rv]?hdr|edf|mde|dav|qrf|oznor|ozedf|nor|hbr|h?btf|fbt|smc|ptr|cmp|mvimg|bty|sss|dig)[_.]?)+
        | (?:(?:img|dsc|dscn|dscf|pxl|vid|mov|mvi|dji|gopr|p|image|photo|fb_img|wp|snapchat|whatsapp)[\s_-]?)?[\d_\s()-]{3,}
        | [\w()\s+-]{1,80}\.(?:jpe?g|png|heic|heif|tiff?|dng|webp|gif|mp4|mov|psd|avif)
    )""",
    re.IGNORECASE | re.VERBOSE,
)


@dataclass
class Found:
    """Collects facts; nothing here judges. Each fact comes with the pointer of the tag that holds it."""

    reading: Reading
    camera: str = ""
    seen: str = ""
    trailer: int = 0
    _places: list[tuple[int, Coordinate, str, float | None]] = field(default_factory=list)
    _times: list[tuple[int, Moment]] = field(default_factory=list)
    _towns: list[tuple[str, str]] = field(default_factory=list)
    _artists: list[tuple[str, str]] = field(default_factory=list)
    _captions: dict[str, tuple[str, str]] = field(default_factory=dict)
    _people: dict[str, str] = field(default_factory=dict)

    @property
    def has_place(self) -> bool:
        """Whether any place was found."""
        return bool(self._places)

    @property
    def has_anything(self) -> bool:
        """Whether the walk found anything that a record can carry."""
        return bool(self._places or self._times or self._towns or self._artists or self._captions or self.camera)

    def saw(self, part: str) -> None:
        """``part`` (``exif``, ``xmp``, ``iptc`` or ``atom``) is there; the first becomes the pointer of last resort."""
        self.seen = self.seen or part

    def place(self, rank: int, place: Coordinate, pointer: str, radius_m: float | None = None) -> None:
        """A place, with the error in metres that the metadata states for it."""
        if radius_m is not None and not 0 < radius_m < _LONGEST_RADIUS_M:
            radius_m = None
        self._places.append((rank, place, pointer, radius_m))

    def time(self, rank: int, when: Moment | None) -> None:
        """A time of taking; the lowest rank wins."""
        if when is not None:
            self._times.append((rank, when))

    def town(self, words: str, pointer: str) -> None:
        """A place in words."""
        if words := _line(words):
            self._towns.append((words, pointer))

    def artist(self, name: str, pointer: str) -> None:
        """Who made it."""
        name = _line(name)
        if name and not _is_default(name):
            self._artists.append((name, pointer))

    def caption(self, text: str, pointer: str) -> None:
        """A caption; what a camera or a program wrote by itself is dropped."""
        raw = text[:_MOST_TEXT].strip("\ufeff \t\r\n")
        text = clean(raw)
        # Not words but damage: a text that is to a twentieth control characters or characters that no encoding explains.
        if (text.count("‹U+") + text.count("\ufffd")) * 20 > len(raw):
            return
        if len(text) < 3 or text[0] in "{[<" or not any(letter.isalpha() for letter in text) or _is_default(text):
            return
        self._captions.setdefault(" ".join(text.casefold().split()), (text, pointer))

    def person(self, name: str, pointer: str) -> None:
        """Somebody marked in the picture."""
        if name := _line(name):
            self._people.setdefault(name, pointer)

    def records(self) -> list[Record]:
        """Exactly one photo, then its captions."""
        at = self.reading.at
        when = min(self._times, key=lambda time: time[0])[1] if self._times else None
        place, radius, pointer = None, None, ""
        if self._places:
            best = min(self._places, key=lambda place: place[0])
            place, pointer, radius = best[1:]
            if any(place.metres_to(other[1]) > _DISAGREE_M for other in self._places):
                self.reading.note(
                    "the metadata names two places more than 1 km apart; the camera's own GPS field was preferred"
                )
        for known in (self._towns, self._artists):
            pointer = pointer or (known[0][1] if known else "")
        records: list[Record] = [
            Photo(
                at=at(pointer or self.seen or "exif"),
                when=when,
                place=place,
                radius_m=radius,
                town=self._towns[0][0] if self._towns else "",
                artist=self._artists[0][0] if self._artists else "",
                camera=self.camera,
            )
        ]
        people = tuple(self._people)
        for text, where in self._captions.values():
            records.append(Post(at=at(where), when=when, kind=PostKind.CAPTION, text=text, tagged=people))
            people = ()
        if people:
            where = next(iter(self._people.values()))
            records.append(Post(at=at(where), when=when, kind=PostKind.CAPTION, text="", tagged=people))
        return records


def _line(text: str) -> str:
    return " ".join(clean(text[:400]).split())


def _is_default(text: str) -> bool:
    return len(text) <= _LONGEST_DEFAULT and _DEFAULT.fullmatch(text) is not None
