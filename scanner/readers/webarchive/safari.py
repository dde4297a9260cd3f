"""Safari's web archive: a property list with the page, its frames and its pictures."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator, Sequence
from typing import Any, Final

from scanner.model import Record
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.page.reader import Origin, read_page
from scanner.readers.webarchive.pictures import LARGEST_PICTURE, PICTURES, Portraits, with_portraits

__all__ = ["read_safari"]

_MOST_FRAMES: Final = 200
_MOST_PICTURES: Final = 2_000


def read_safari(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of the page, and of its frames at ``frame N`` and a selector. Raises :class:`MemberError` without any."""
    try:
        archive = plistlib.loads(member.read())
    except MemberError:
        raise
    except Exception as error:
        # The library raises errors of many kinds for damaged lists.
        raise MemberError("damaged: its property list cannot be read") from error
    pages = list(_pages(archive))
    if not pages:
        raise MemberError("no page is in it")
    portraits = Portraits()
    yield from with_portraits(_read(archive, pages, member, reading, portraits), portraits)


def _read(
    archive: dict[str, Any], pages: Sequence[dict[str, Any]], member: Member, reading: Reading, portraits: Portraits
) -> Iterator[Sequence[Record]]:
    for number, resource in enumerate(pages):
        content, address, charset = (resource.get(f"WebResource{key}") for key in ("Data", "URL", "TextEncodingName"))
        if not isinstance(content, bytes):
            continue
        origin = Origin(
            name=member.name,
            base=f"frame {number} " if number else "",
            address=address[:2000] if isinstance(address, str) and address.startswith("http") else "",
            charset=charset if isinstance(charset, str) else "",
        )
        yield from read_page(content, reading, origin)
    for place, kept in _pictures(archive):
        portraits.add(place, kept)


def _pages(archive: Any) -> Iterator[dict[str, Any]]:
    """The main page and then, level by level, the frames in it."""
    waiting = [archive]
    for count, inside in enumerate(waiting):
        if count >= _MOST_FRAMES or not isinstance(inside, dict):
            continue
        main = inside.get("WebMainResource")
        if isinstance(main, dict) and main.get("WebResourceMIMEType", "text/html") in ("text/html", "application/xhtml+xml"):
            yield main
        frames = inside.get("WebSubframeArchives")
        if isinstance(frames, list):
            waiting += frames[:_MOST_FRAMES]


def _pictures(archive: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    """The pictures that were kept with the main page, each with its address."""
    kept = archive.get("WebSubresources")
    for resource in kept[:_MOST_PICTURES] if isinstance(kept, list) else ():
        if isinstance(resource, dict) and resource.get("WebResourceMIMEType") in PICTURES:
            address, content = resource.get("WebResourceURL"), resource.get("WebResourceData")
            if isinstance(address, str) and isinstance(content, bytes) and len(content) <= LARGEST_PICTURE:
                yield address, content
