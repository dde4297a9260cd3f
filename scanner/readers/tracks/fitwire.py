"""The wire format of FIT files: definitions, data, compressed times, developer fields, both byte orders, chained files.

Thousands of these files come in one export, and most of what they hold (heart beats, steps, sleep) is of no use here.
So only the fields that are asked for are decoded, and a run of equal messages is decoded in one go.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from typing import Any, Final

from msgspec import Struct

__all__ = ["NONE", "Asked", "Run", "runs"]

_TIME: Final = 253
_STRING: Final = 7
# Base types by their low five bits: a struct code, its size, and the value that stands for "none".
_TYPES: Final[dict[int, tuple[str, int, int | None]]] = {
    0: ("B", 1, 0xFF),
    1: ("b", 1, 0x7F),
    2: ("B", 1, 0xFF),
    3: ("h", 2, 0x7FFF),
    4: ("H", 2, 0xFFFF),
    5: ("i", 4, 0x7FFFFFFF),
    6: ("I", 4, 0xFFFFFFFF),
    7: ("s", 1, None),
    10: ("B", 1, 0),
    11: ("H", 2, 0),
    12: ("I", 4, 0),
    13: ("B", 1, 0xFF),
}
_CUT: Final = "the file is cut or damaged; what could be read in it was read"
NONE: Final = -(1 << 40)
_LONGEST_RUN: Final = 1 << 14


class Asked(Struct, frozen=True):
    """The fields of a message that are wanted: numbers and texts. What a file gives another type is left out."""

    numbers: tuple[int, ...] = ()
    texts: tuple[int, ...] = ()


_ONLY_TIME: Final = Asked()


class Run(Struct):
    """Consecutive messages of one kind: ``columns`` holds, by field, one value a message; :data:`NONE` for none.

    Strings come as bytes. ``starts``: the message is the first of a file (several files may stand in one member).
    """

    message: int
    count: int
    columns: dict[int, list[Any]]
    starts: bool = False


class _Shape(Struct):
    message: int
    size: int
    unpacker: struct.Struct
    fields: tuple[tuple[int, int | None], ...]


class _DamageError(Exception):
    """The bytes do not fit what was announced."""


def runs(content: bytes, wanted: Mapping[int, Asked], note: list[str]) -> Iterator[Run]:
    """The messages of the kinds that ``wanted`` has, with the fields it names. Damage is written into ``note``.

    Checksums are not looked at: archives have their own, and a wrong one would be no reason to read less.
    """
    start, first = 0, True
    while start + 12 <= len(content) and content[start + 8 : start + 12] == b".FIT":
        head, size = content[start], int.from_bytes(content[start + 4 : start + 8], "little")
        end = start + head + size
        if end > len(content) or size == 0:
            # A size of nothing is left by a device that lost power.
            note.append(_CUT)
            end = len(content)
        starts = True
        try:
            for run in _file(content, start + head, end, wanted):
                run.starts, starts = starts, False
                yield run
        except _DamageError:
            note.append(_CUT)
        start, first = end + 2, False
    if first:
        note.append(_CUT)


def _file(content: bytes, position: int, end: int, wanted: Mapping[int, Asked]) -> Iterator[Run]:
    shapes: dict[int, _Shape] = {}
    clock = 0
    while position < end:
        header = content[position]
        if header & 0x80:
            shape = shapes.get(header >> 5 & 3)
            if shape is None or position + 1 + shape.size > end:
                raise _DamageError
            # Five bits that count on from the last full time.
            clock += (header - clock) & 0x1F
            run = _decode(content, position, 1, shape, wanted)
            position += 1 + shape.size
            if run is not None:
                run.columns[_TIME] = [clock if clock > 0x1F else NONE]
                yield run
        elif header & 0x40:
            shape, position = _definition(content, position, end, wanted)
            shapes[header & 0xF] = shape
        else:
            shape = shapes.get(header & 0xF)
            if shape is None:
                raise _DamageError
            step = 1 + shape.size
            count = _run_length(content, position, step, end)
            if count == 0:
                raise _DamageError
            run = _decode(content, position, count, shape, wanted)
            if run is None:
                clock = _last_time(content, position + (count - 1) * step, shape, clock)
            else:
                clock = next((told for told in reversed(run.columns[_TIME]) if told != NONE), clock)
                yield run
            position += count * step


def _run_length(content: bytes, position: int, step: int, end: int) -> int:
    """How many messages with this very header follow each other: each begins where the one before it ends."""
    most = min((end - position) // step, _LONGEST_RUN)
    mark = content[position : position + 1]
    count, span = 1, 8
    while count < most:
        stop = min(count + span, most)
        heads = content[position + count * step : position + (stop - 1) * step + 1 : step]
        same = len(heads) - len(heads.lstrip(mark))
        count += same
        if same < len(heads):
            break
        span *= 2
    return min(count, most)


def _decode(content: bytes, position: int, count: int, shape: _Shape, wanted: Mapping[int, Asked]) -> Run | None:
    if shape.message not in wanted:
        return None
    raw = content[position : position + count * (1 + shape.size)]
    values = zip(*shape.unpacker.iter_unpack(raw), strict=True) if shape.fields else iter(())
    columns: dict[int, list[Any]] = {_TIME: [NONE] * count}
    for (number, none), column in zip(shape.fields, values, strict=False):
        columns[number] = [NONE if value == none else value for value in column] if none in column else list(column)
    return Run(shape.message, count, columns)


def _last_time(content: bytes, position: int, shape: _Shape, clock: int) -> int:
    """Messages that nobody asked for count the time on as well."""
    if not shape.fields:  # the time is the only field that is ever decoded of them
        return clock
    value = shape.unpacker.unpack_from(content, position)[0]
    return clock if value == shape.fields[0][1] else int(value)


def _definition(content: bytes, position: int, end: int, wanted: Mapping[int, Asked]) -> tuple[_Shape, int]:
    header = content[position]
    if position + 6 > end:
        raise _DamageError
    big = content[position + 2] == 1
    message = int.from_bytes(content[position + 3 : position + 5], "big" if big else "little")
    count = content[position + 5]
    position += 6
    if position + 3 * count > end:
        raise _DamageError
    asked = wanted.get(message, _ONLY_TIME)
    code, size, skipped = ">x" if big else "<x", 0, 0
    fields: list[tuple[int, int | None]] = []
    for start in range(position, position + 3 * count, 3):
        number, length, base = content[start], content[start + 1], content[start + 2] & 0x1F
        kind = _TYPES.get(base)
        right = number in asked.texts if base == _STRING else number == _TIME or number in asked.numbers
        if right and kind is not None and length >= kind[1] and all(number != taken for taken, _ in fields):
            code += f"{skipped}x{length}s" if base == _STRING else f"{skipped}x{kind[0]}"
            skipped = 0 if base == _STRING else length - kind[1]
            fields.append((number, kind[2]))
        else:
            skipped += length
        size += length
    position += 3 * count
    if header & 0x20:
        if position >= end or position + 1 + 3 * content[position] > end:
            raise _DamageError
        others = content[position]
        extra = sum(content[position + 2 + 3 * index] for index in range(others))
        skipped, size, position = skipped + extra, size + extra, position + 1 + 3 * others
    return _Shape(message, size, struct.Struct(f"{code}{skipped}x"), tuple(fields)), position
