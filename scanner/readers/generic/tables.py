"""Tables of unknown layout: every cell with its heading."""

from __future__ import annotations

from collections.abc import Iterator

from scanner.model import Fragment
from scanner.plugins import Reading
from scanner.readers.generic.lines import read_lines
from scanner.readers.generic.words import Carrier, is_sender, is_speech, moment_of, words_of
from scanner.tables import Table, open_table

__all__ = ["read_table"]


def read_table(content: bytes, reading: Reading) -> Iterator[Fragment]:
    """A fragment for each cell, labelled with its heading, at ``row N`` (1 is the first row below the headings)."""
    table = open_table(content, reading.note)
    if table is None:
        yield from read_lines(content, reading)
    else:
        yield from _cells(table, reading)


def _cells(table: Table, reading: Reading) -> Iterator[Fragment]:
    carrier = Carrier(reading)
    for line, words in table.preamble:
        # What stands above the headings is text as well.
        made = carrier.fragment(f"line {line}", "", words)
        if made is not None:
            yield made
    labels = [words_of(heading) for heading in table.headings]
    sender = next((index for index, name in enumerate(labels) if is_sender(name)), None)
    speech = frozenset(index for index, name in enumerate(labels) if sender is not None and is_speech(name))
    for row in table.lines:
        when = moment_of(zip(labels, row.cells, strict=False))
        silent = False
        if speech and sender is not None:
            silent = not carrier.may_speak(row.cells[sender] if sender < len(row.cells) else "")
        for index, cell in enumerate(row.cells):
            if silent and index in speech:
                continue
            label = labels[index] if index < len(labels) else ""
            made = carrier.fragment(row.pointer, label, cell, when)
            if made is not None:
                yield made
