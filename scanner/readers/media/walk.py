"""The boxes of ISO media and QuickTime files, one after the other."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from scanner.readers.media.window import Part

__all__ = ["walk"]

_WIDE: Final = 1
_TO_THE_END: Final = 0


def walk(part: Part, most: int) -> Iterator[tuple[bytes, Part]]:
    """Type and body of up to ``most`` boxes. Stops at the first thing that cannot be a box, so it always ends."""
    position = 0
    for _ in range(most):
        head = part.get(position, 16)
        if len(head) < 8:
            return
        size, name = struct.unpack(">I4s", head[:8])
        header = 8
        if size == _WIDE:
            if len(head) < 16:
                return
            size, header = struct.unpack(">Q", head[8:])[0], 16
        elif size == _TO_THE_END:
            size = part.size - position
        if size < header:
            return
        yield name, part.sub(position + header, size - header)
        position += size
