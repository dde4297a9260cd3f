"""Tables: comma, tab, semicolon or bar between the cells, with or without lines of explanation in front."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, deque
from collections.abc import Iterator
from itertools import islice
from typing import Final

from scanner.model import Fragment
from scanner.plugins import Reading
from scanner.readers.generic.lines import read_lines
from scanner.readers.generic.words import Carrier, is_sender, is_speech, moment_of, words_of
from scanner.text import decode

__all__ = ["read_table"]

_DELIMITERS: Final = (",", "\t", ";", "|")
_SAMPLE: Final = 200
_MARKUP: Final = re.compile(r"<[^<>]{0,300}>")
# What stands in a row of values and not in a row of headings.
_IS_VALUE: Final = re.compile(r"\S+@\S+\.\S+|https?://\S+|[+(]?\d[\d\s().:/T+-]{3,}Z?|-?\d+(?:\.\d+)?")


def read_table(content: bytes, reading: Reading) -> Iterator[Fragment]:
    """A fragment for each cell, labelled with its heading, at ``row N`` (1 is the first row below the headings)."""
    text = decode(content).lstrip("\ufeff")
    delimiter = _delimiter(text)
    for quoted in (True, False):
        try:
            deque(_parsed(text, delimiter, quoted), maxlen=0)
        except csv.Error:
            # A quotation mark that is never closed swallows the rest of the file.
            reading.note("a table that is not well formed: read without regard to quotation marks")
        else:
            yield from _cells(text, delimiter, quoted, reading)
            return
    yield from read_lines(content, reading)


def _parsed(text: str, delimiter: str, quoted: bool) -> Iterator[tuple[int, list[str]]]:
    """The number of the last line of each row that is not empty, and its cells."""
    source = io.StringIO(text)
    if quoted:
        rows = csv.reader(source, delimiter=delimiter)
    else:
        rows = csv.reader(source, delimiter=delimiter, quoting=csv.QUOTE_NONE)
    return ((rows.line_num, row) for row in rows if any(row))


def _delimiter(text: str) -> str:
    lines = text[:100_000]

    def score(delimiter: str) -> tuple[int, int]:
        try:
            widths = Counter(len(row) for row in islice(csv.reader(io.StringIO(lines), delimiter=delimiter), _SAMPLE))
        except csv.Error:
            widths = Counter(line.count(delimiter) + 1 for line in lines.splitlines()[:_SAMPLE])
        # Rows of one width tell more than wide rows: cells may hold lists of their own.
        return max(((count, width) for width, count in widths.items() if width > 1), default=(0, 0))

    return max(_DELIMITERS, key=score)


def _cells(text: str, delimiter: str, quoted: bool, reading: Reading) -> Iterator[Fragment]:
    widths = Counter(len(row) for _, row in islice(_parsed(text, delimiter, quoted), _SAMPLE))
    wide = {width: count for width, count in widths.items() if width > 1} or widths
    width = max(wide, key=lambda width: (wide[width], width), default=0)
    carrier = Carrier(reading)
    labels: list[str] | None = None
    sender: int | None = None
    speech: frozenset[int] = frozenset()
    number = 0
    for line, row in _parsed(text, delimiter, quoted):
        if labels is None:
            if len(row) < width:
                # What stands above the headings is text as well.
                made = carrier.fragment(f"line {line}", "", " ".join(row))
                if made is not None:
                    yield made
                continue
            headed = not any(_IS_VALUE.fullmatch(cell.strip()) for cell in row)
            labels = _labels(row) if headed else [f"column {index}" for index in range(1, len(row) + 1)]
            sender = next((index for index, name in enumerate(labels) if is_sender(name)), None)
            speech = (
                frozenset(index for index, name in enumerate(labels) if is_speech(name)) if sender is not None else frozenset()
            )
            if headed:
                continue
        number += 1
        when = moment_of(zip(labels, row, strict=False))
        silent = bool(speech) and sender is not None and not carrier.may_speak(row[sender] if sender < len(row) else "")
        for index, cell in enumerate(row):
            if silent and index in speech:
                continue
            label = labels[index] if index < len(labels) else ""
            made = carrier.fragment(f"row {number}", label, cell, when)
            if made is not None:
                yield made


def _labels(row: list[str]) -> list[str]:
    seen: Counter[str] = Counter()
    labels: list[str] = []
    for cell in row:
        name = words_of(_MARKUP.sub(" ", cell).strip())
        seen[name] += 1
        labels.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return labels
