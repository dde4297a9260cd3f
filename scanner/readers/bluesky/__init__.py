"""Bluesky's repository (``repo.car``): everything in it is public, for anybody may fetch it from its server."""

from __future__ import annotations

from typing import Final

from scanner.plugins import Expectation, Reader
from scanner.readers.bluesky.car import begins_archive
from scanner.readers.bluesky.records import read
from scanner.readers.tabled import Row, reader_of

__all__ = ["BLUESKY"]

BLUESKY: Final[Reader] = reader_of(
    "bluesky",
    "bluesky",
    (Row(part="repository", read=read, name=r"\.car$", looks=begins_archive, must=True, identity=True),),
    (Expectation("repository", "posts, the profile and the people followed could not be looked at"),),
    endings=(".car",),
)
