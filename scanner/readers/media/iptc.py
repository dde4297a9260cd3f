"""IPTC: Photoshop's resource blocks and the IIM datasets in them (IPTC-IIM 4.2; Adobe Photoshop file formats)."""

from __future__ import annotations

import struct
from typing import Final

from scanner.api import Moment, decode
from scanner.readers.media.found import Found
from scanner.readers.media.moments import exif_time

__all__ = ["IRB_MARK", "read_iim", "read_resources", "resources"]

IRB_MARK: Final = b"8BIM"
_SIGNATURES: Final = (IRB_MARK, b"PHUT", b"DCSR", b"AgHg", b"MeSa")
_IIM: Final = 0x0404
_MOST_DATASETS: Final = 2_000


def resources(data: bytes) -> list[tuple[int, bytes]]:
    """The resource blocks of ``data``: number and content. Stops at the first thing that is not one."""
    blocks: list[tuple[int, bytes]] = []
    position = max(0, data.find(IRB_MARK))
    while len(blocks) < 500 and data[position : position + 4] in _SIGNATURES and position + 12 <= len(data):
        number = struct.unpack_from(">H", data, position + 4)[0]
        name = data[position + 6]
        start = position + 6 + (name + 2) // 2 * 2
        if start + 4 > len(data):
            break
        size = struct.unpack_from(">I", data, start)[0]
        blocks.append((number, data[start + 4 : start + 4 + size]))
        position = start + 4 + size + (size & 1)
    return blocks


def read_resources(data: bytes, found: Found) -> None:
    """Read the IPTC block among Photoshop's resources."""
    for number, content in resources(data):
        if number == _IIM:
            read_iim(content, found)


def read_iim(data: bytes, found: Found) -> None:
    """Read city, place, caption, author and date out of IIM datasets."""
    values: dict[tuple[int, int], str] = {}
    unicode = False
    position = data.find(b"\x1c")
    for _ in range(_MOST_DATASETS):
        if position < 0 or position + 5 > len(data) or data[position] != 0x1C:
            break
        record, dataset, size = struct.unpack_from(">BBH", data, position + 1)
        position += 5
        if size & 0x8000:
            width = size & 0x7FFF
            if width > 4:
                break
            size = int.from_bytes(data[position : position + width], "big")
            position += width
        value = data[position : position + size]
        position += size
        if (record, dataset) == (1, 90):
            unicode = value == b"\x1b%G"
        elif record == 2:
            text = value.decode("utf-8", "replace") if unicode else decode(value)
            values.setdefault((record, dataset), text.strip("\0 \r\n\t"))
    if not values:
        return
    found.saw("iptc")
    city, place = values.get((2, 90), ""), values.get((2, 92), "")
    found.town(", ".join(part for part in (place, city) if part), "iptc City" if city else "iptc Sub-location")
    found.artist(values.get((2, 80), ""), "iptc By-line")
    found.caption(values.get((2, 120), ""), "iptc Caption-Abstract")
    found.caption(values.get((2, 105), ""), "iptc Headline")
    found.time(6, _time(values.get((2, 55), ""), values.get((2, 60), "")))


def _time(day: str, clock: str) -> Moment | None:
    if len(day) != 8 or not day.isdigit():
        return None
    date = f"{day[:4]}:{day[4:6]}:{day[6:]}"
    return exif_time(f"{date} {clock[:2]}:{clock[2:4]}:{clock[4:6]}", clock[6:]) if clock[:6].isdigit() else exif_time(date)
