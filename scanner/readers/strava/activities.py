"""``activities.csv``: what was done, when, and what was written about it. The points stand in files of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scanner.model import Audience, Post, PostKind, Record, Track
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD, gather
from scanner.readers.strava.cells import cell, is_number, table_of
from scanner.readers.strava.moments import moment_of
from scanner.readers.tracks import read_track
from scanner.tables import Line

__all__ = ["is_activity", "read_activities", "read_activity_file"]

_ID, _DATE, _NAME, _SPORT, _DESCRIPTION, _KILOMETRES = 0, 1, 2, 3, 4, 6
_FILE: Final = re.compile(r"(?:^|/)activities/[^/]+\.(?:gpx|tcx|fit)(?:\.gz)?$", re.IGNORECASE)
_FILE_HEADINGS: Final = (
    *("Filename", "Nom du fichier", "Dateiname", "Nombre de archivo", "Nome file", "Nome do arquivo", "Bestandsnaam"),
    *("Nome do ficheiro", "Имя файла", "ファイル名", "文件名"),
)
_NOTE_HEADINGS: Final = re.compile(r"private note|note privée|private notiz|nota privada|privénotitie|личн", re.IGNORECASE)
_SAYS_NOTHING: Final = re.compile(r"true|false|[\d.,-]*", re.IGNORECASE)


def is_activity(row: list[str]) -> bool:
    """Whether a row of a table is an activity: a number, then a date."""
    return len(row) > _DATE and is_number(row[_ID]) and moment_of(row[_DATE]) is not None


def read_activity_file(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The points of an activity. What it is called stands in ``activities.csv`` and is read there."""
    return read_track(member, reading, texts=False)


def read_activities(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Title and description of each activity, and a ``Track`` for each that has no file."""
    table = table_of(member, reading)
    if table is None:
        return
    lines = list(table.lines)
    file = _file_column(table.headings, lines)
    metres = _metres_column(table.headings)
    note = _note_column(table.headings, lines, file)
    yield from gather("activities", lines, lambda line: _activity(line, reading, file, metres, note), reading)


def _activity(line: Line, reading: Reading, file: int, metres: int, note: int) -> Iterator[Record]:
    when = moment_of(cell(line, _DATE))
    if when is None or not is_number(cell(line, _ID)):
        reading.note(ODD)
        return
    at = reading.at(line.pointer)
    title, description = cell(line, _NAME), cell(line, _DESCRIPTION)
    if text := "\n".join(part for part in (title, description) if part):
        yield Post(kind=PostKind.CAPTION, text=text, at=at, when=when)
    if private := cell(line, note):
        # By its name nobody but the account holder sees it.
        yield Post(kind=PostKind.CAPTION, text=private, at=at, when=when, audience=Audience.ONLY_ME)
    if _FILE.search(cell(line, file)) is None:
        distance = _amount(cell(line, metres)) if metres >= 0 else None
        if distance is None and (kilometres := _amount(cell(line, _KILOMETRES))) is not None:
            distance = kilometres * 1000
        yield Track(at=at, when=when, sport=cell(line, _SPORT).lower(), title=title, distance_m=distance)


def _file_column(headings: tuple[str, ...], lines: Sequence[Line]) -> int:
    """The column that names the files: the one that holds their paths, else the one that is called so; -1 for none."""
    for line in lines:
        for index, text in enumerate(line.cells):
            if _FILE.search(text):
                return index
    known = {heading.casefold() for heading in _FILE_HEADINGS}
    return next((index for index, heading in enumerate(headings) if heading.casefold() in known), -1)


def _metres_column(headings: tuple[str, ...]) -> int:
    """The second of two equal columns is the distance in metres; -1 where there is none."""
    if len(headings) <= _KILOMETRES:
        return -1
    twin = f"{headings[_KILOMETRES]}#2"
    return next((index for index, heading in enumerate(headings) if heading == twin), -1)


def _note_column(headings: tuple[str, ...], lines: Sequence[Line], file: int) -> int:
    """The private note is called so, or stands two columns before the file's name; -1 where it does not."""
    named = next((index for index, heading in enumerate(headings) if _NOTE_HEADINGS.search(heading)), -1)
    if named >= 0 or file < 2:
        return named
    # Until 2021 a switch stood there.
    silent = all(_SAYS_NOTHING.fullmatch(cell(line, file - 2)) for line in lines)
    return -1 if silent else file - 2


def _amount(text: str) -> float | None:
    try:
        number = float(text.replace("\u202f", "").replace("\u00a0", "").replace(",", "."))
    except ValueError:
        return None
    return number if 0 <= number < 1e9 else None
