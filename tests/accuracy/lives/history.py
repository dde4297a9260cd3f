"""A phone's location history: where a person was in every half hour, and the fixes that came of it."""

from __future__ import annotations

from array import array
from datetime import datetime, timedelta
from typing import Final

from lives.plane import somewhere
from lives.world import Life, instant
from scanner.model import Audience, Coordinate, Positions
from scanner.testing import at

__all__ = ["history"]

_BATCH: Final = 20_000
_HALF: Final = timedelta(minutes=30)


def history(life: Life, *, job: str = "days", every_minutes: float = 12.0, off: float = 0.06) -> list[Positions]:
    """The fixes of the whole life in batches. ``off``: the share of half hours in which the phone said nothing."""
    rng = life.rng
    seconds, lats, lons, radii = array("d"), array("d"), array("d"), array("f")
    made: list[Positions] = []
    away = _trips(life)
    per_half = max(1.0, 30 / every_minutes)
    fixes = 0.0
    for number in range(life.days):
        day = life.start + timedelta(days=number)
        for half, place in enumerate(_day(life, number, day, job, away)):
            if rng.random() < off:
                continue
            fixes += per_half * rng.uniform(0.3, 1.7)
            while fixes >= 1:
                fixes -= 1
                local = day + half * _HALF + timedelta(minutes=rng.uniform(0, 30))
                fix = life.fix(place) if place is not None else somewhere(rng, life.town.home, 300, 9_000)
                seconds.append(instant(local).timestamp())
                lats.append(fix.lat)
                lons.append(fix.lon)
                radii.append(rng.choice((8, 12, 20, 35, 65)))
        if len(seconds) >= _BATCH or number == life.days - 1:
            made.append(_batch(sum(len(one.seconds) for one in made), seconds, lats, lons, radii))
            seconds, lats, lons, radii = array("d"), array("d"), array("d"), array("f")
    return made


def _batch(first: int, *columns: array[float]) -> Positions:
    seconds, lats, lons, radii = columns
    where = at(f"point {first}", "Takeout/Location History/Records.json")
    return Positions(
        at=where, audience=Audience.PLATFORM_HELD, seconds=seconds, lats=lats, lons=lons, radii_m=radii, first=first
    )


def _trips(life: Life) -> dict[int, Coordinate]:
    rng, away = life.rng, {}
    for _ in range(max(1, life.days // 120)):
        first, hotel = rng.randrange(max(1, life.days - 10)), somewhere(rng, life.present, 80_000, 600_000)
        away.update({first + day: hotel for day in range(rng.randrange(2, 10))})
    return away


def _day(life: Life, number: int, day: datetime, job: str, away: dict[int, Coordinate]) -> list[Coordinate | None]:
    """The place of each half hour; None on the way."""
    rng, town, home = life.rng, life.town, life.home_on(day)
    if number in away:
        hotel = away[number]
        return [hotel] * 19 + [somewhere(rng, hotel, 300, 15_000)] * 22 + [hotel] * 7
    weekend = day.weekday() >= 5
    second_now = life.second is not None and weekend and (number // 7) % 3 == 0
    base = life.second if second_now and life.second is not None else home
    plan: list[Coordinate | None] = [base] * 48

    def put(begin: float, end: float, place: Coordinate) -> None:
        # The way there and back takes half an hour each.
        for half in range(max(0, int(begin * 2)), min(48, int(end * 2))):
            plan[half] = place
        for half in (int(begin * 2) - 1, int(end * 2)):
            if 0 <= half < 48:
                plan[half] = None

    late = life.plan.late
    if job == "days" and not weekend:
        put(8 + rng.choice((0, 0.5)), 17 + rng.choice((0, 0.5, 1)), town.work)
    elif job == "shifts" and number % 8 < 4:
        if number % 8 < 2:
            put(7, 17 + rng.choice((0, 0, 1)), town.work)
        else:
            put(21, 24, town.work)
    if job == "shifts" and number % 8 in (3, 4):
        put(0, 7, town.work)
    if job == "nights":
        if day.weekday() in (0, 1, 2, 3):
            put(21.5, 24, town.work)
        if day.weekday() in (1, 2, 3, 4):
            put(0, 7, town.work)
    if not second_now:
        free = plan[38] is base
        if free and rng.random() < 0.3:
            put(18.5 + late, 22 + late, rng.choice(town.friends))
        elif free and rng.random() < 0.2:
            put(18 + late, 19.5 + late, town.gym)
        if day.weekday() == 6 and rng.random() < 0.5 and plan[26] is base:
            put(12, 18, town.parents)
        elif weekend and plan[24] is base and rng.random() < 0.6:
            put(11, 15, somewhere(rng, home, 500, 20_000))
    return plan
