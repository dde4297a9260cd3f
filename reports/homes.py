"""How each home was worked out: when presence was seen, what speaks for and against it, and what to remove first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from reports.gazetteer import near
from reports.words import HOME_CLAIMS, VIEWPOINTS, day, metres
from scanner.model import Coordinate, Evidence, Finding, HomeNote, Outcome, Place, PlaceKind, RouteNote

__all__ = ["Cell", "Home", "Hours", "Named", "Remove", "homes_of", "named_near"]

_HOMES_SHOWN: Final = 6
_REMOVE_SHOWN: Final = 12
_REMOVE_AT_MOST: Final = 120
_CELL: Final = 18
_LEFT: Final = 40
_TOP: Final = 16
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_STEPS: Final = 4
_WEEK: Final = 168
_PLACE: Final = re.compile(r",? at -?\d+\.\d+, -?\d+\.\d+(?: \(within \d+ m\))?")


class Cell(Struct, frozen=True):
    """One hour of the week in picture units. ``step`` is 0 (never seen) to 4 (seen in most weeks)."""

    x: int
    y: int
    step: int


class Hours(Struct, frozen=True, kw_only=True):
    """The picture of a week: 7 rows of 24 hours, and the same in words."""

    cells: list[Cell]
    days: list[tuple[str, int]]
    marks: list[tuple[str, int]]
    words: str
    cell: int = _CELL
    width: int = _LEFT + 24 * _CELL
    height: int = _TOP + 7 * _CELL


class Named(Struct, frozen=True):
    """A named place near by."""

    name: str
    distance: str


class Remove(Struct, frozen=True):
    """A record whose removal helps, and the number it bears among the finding's evidence."""

    what: str
    member: str
    pointer: str
    when: str


class Home(Struct, frozen=True, kw_only=True):
    """One concluded home. ``reach`` tells for each viewpoint how near it gets, in words."""

    finding: str
    title: str
    summary: str
    claim: str
    period: str
    near: tuple[Named, ...]
    supports: tuple[str, ...]
    contradicts: tuple[str, ...]
    reach: list[tuple[str, str]]
    hours: Hours | None
    remove: list[Remove]
    rest: list[Remove]
    enough: str


def named_near(place: Place | Coordinate | None) -> tuple[Named, ...]:
    """The nearest place names; none without a place."""
    at = Coordinate.of(place.lat, place.lon) if place else None
    return tuple(Named(town.name, metres(town.distance_m)) for town in near(at)) if at else ()


def homes_of(findings: Sequence[Finding], routes: Sequence[RouteNote] = ()) -> list[Home]:
    """The homes among the findings that say how they were worked out, the worst first, a few at most."""
    needed: dict[str, int] = {}
    for step in (step for route in routes if route.outcome is Outcome.HOME for step in route.fix_set):
        needed[step.finding] = max(needed.get(step.finding, 0), step.removes)
    told = [(finding, finding.home) for finding in findings if finding.home is not None][:_HOMES_SHOWN]
    return [_home(finding, note, needed.get(finding.id, 0)) for finding, note in told]


def _home(finding: Finding, note: HomeNote, needed: int) -> Home:
    order = [finding.evidence[index] for index in note.remove_first if index < len(finding.evidence)]
    return Home(
        finding=finding.id,
        title=finding.title,
        summary=finding.summary,
        claim=HOME_CLAIMS[finding.home_claim] if finding.home_claim else "",
        period=_period(note),
        near=named_near(finding.place),
        supports=note.supports,
        contradicts=note.contradicts,
        reach=[
            (
                VIEWPOINTS[reach.viewpoint].word,
                f"to within {metres(reach.radius_m)}, from {reach.items} {'item' if reach.items == 1 else 'items'}"
                if reach.radius_m is not None
                else "cannot place it from what it sees",
            )
            for reach in note.reach
        ],
        hours=_hours(note.hours),
        remove=[_remove(item) for item in order[:_REMOVE_SHOWN]],
        rest=[_remove(item) for item in order[_REMOVE_SHOWN : min(needed, _REMOVE_AT_MOST)]],
        enough=_enough(needed, finding.evidence_total),
    )


def _period(note: HomeNote) -> str:
    if note.first and note.last:
        return f"Seen from {day(note.first)} to {day(note.last)}." if note.first != note.last else f"Seen on {day(note.first)}."
    return ""


def _remove(item: Evidence) -> Remove:
    # Where a record stands tells what to open; its coordinates are in the evidence of the finding.
    parts = dict.fromkeys(_PLACE.sub("", part) for part in item.what.split("; "))
    what = "an activity" if item.kind is PlaceKind.ACTIVITY else "; ".join(parts)
    return Remove(what or "a record", item.member, item.pointer, day(item.when) if item.when else "no date")


def _enough(needed: int, total: int) -> str:
    """How many of the records have to go before the rest no longer tells; empty where that was not worked out."""
    if not needed:
        return ""
    if needed >= total:
        return "They lead to the home until the last of them is gone." if total > 1 else "Without it nothing here does."
    first = f"first {needed}" if needed > 1 else "first"
    return f"Without the {first} of the {total}, in this order, the rest of them no longer leads to the home."


def _hours(counts: Sequence[int]) -> Hours | None:
    most = max(counts, default=0)
    if len(counts) != _WEEK or most <= 0:
        return None
    cells = [
        Cell(_LEFT + hour % 24 * _CELL, _TOP + hour // 24 * _CELL, -(-count * _STEPS // most) if count > 0 else 0)
        for hour, count in enumerate(counts)
    ]
    return Hours(
        cells=cells,
        days=[(name, _TOP + number * _CELL + 13) for number, name in enumerate(_DAYS)],
        marks=[(f"{hour:02}", _LEFT + hour * _CELL) for hour in range(0, 24, 6)],
        words=_in_words(counts),
    )


def _in_words(counts: Sequence[int]) -> str:
    """``Mon to Fri mostly between 18:00 and 07:00`` in the plainest form: the busiest hours of each day."""
    told = []
    for number, name in enumerate(_DAYS):
        row = counts[number * 24 : number * 24 + 24]
        most = max(row)
        if most:
            busy = [hour for hour, count in enumerate(row) if count * 2 >= most]
            told.append(f"{name} {', '.join(_runs(busy))}")
    return "; ".join(told)


def _runs(hours: Sequence[int]) -> list[str]:
    runs: list[list[int]] = []
    for hour in hours:
        if runs and hour == runs[-1][1]:
            runs[-1][1] = hour + 1
        else:
            runs.append([hour, hour + 1])
    return [f"{first:02}:00–{last:02}:00" for first, last in runs]
