"""Where an officer was, with a phone that writes places into photos: home, work, parents, holidays, a house left behind."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from invented.export import Export, stamp
from invented.persona import Persona, slots_of
from invented.pools import render
from invented.truths import Officer, Spot, Truth

UK = ZoneInfo("Europe/London")
Point = tuple[float, float]

# High moorland and forest, where nobody lives.
_MOORS: tuple[Point, ...] = (
    (54.682, -2.349),
    (55.480, -2.152),
    (50.601, -3.968),
    (52.254, -3.652),
    (57.083, -3.651),
    (53.972, -2.581),
    (55.102, -4.448),
    (54.821, -7.051),
    (53.393, -1.868),
    (52.968, -3.799),
)
_AWAY: tuple[Point, ...] = ((39.52, 2.61), (36.71, -4.44), (50.33, -4.78), (58.21, -6.38), (28.11, -16.73), (45.92, 6.87))

# How many photos are taken at home; None: no photo carries a place.
SCENARIOS: dict[str, tuple[int, int] | None] = {
    "dense": (30, 60),
    "steady": (12, 24),
    "medium": (6, 8),
    "sparse": (2, 3),
    "moved": (20, 36),
    "nights": (18, 30),
    "work-heavy": (10, 16),
    "none": None,
}
# With so few photos, saying that it is not sure is right as well.
_MAY_DOUBT = ("steady", "medium", "sparse", "work-heavy")


@dataclass
class World:
    """The points of one life. ``moved``: when the officer came to live at ``home``."""

    home: Point
    past: Point
    work: Point
    parents: Point
    friend: Point
    away: Point
    begin: datetime
    end: datetime
    moved: datetime
    scenario: str
    loose: list[tuple[datetime, Point | None]] = field(default_factory=list)


def offset(point: Point, metres: float, bearing: float) -> Point:
    """The point so many metres away in a direction (radians)."""
    north, east = metres * math.cos(bearing), metres * math.sin(bearing)
    return point[0] + north / 111_195, point[1] + east / (111_195 * math.cos(math.radians(point[0])))


def make_world(begin: datetime, end: datetime, rng: random.Random) -> World:
    """A new geography between two times."""
    home = offset(rng.choice(_MOORS), rng.uniform(0, 3000), rng.uniform(0, 6.28))

    def near(low: float, high: float) -> Point:
        return offset(home, rng.uniform(low, high), rng.uniform(0, 6.28))

    return World(
        home=home,
        past=near(3000, 25_000),
        work=near(2500, 18_000),
        parents=near(4000, 60_000),
        friend=near(1500, 9000),
        away=rng.choice(_AWAY),
        begin=begin,
        end=end,
        moved=begin + (end - begin) * rng.uniform(0.4, 0.6),
        scenario=rng.choice(list(SCENARIOS)),
    )


def _day(begin: datetime, end: datetime, rng: random.Random, weekdays: tuple[int, ...] = tuple(range(7))) -> datetime:
    while True:
        day = begin + timedelta(days=rng.uniform(1, max(2, (end - begin).days - 1)))
        if day.weekday() in weekdays:
            return day


def _at(day: datetime, hour: float) -> datetime:
    local = datetime(day.year, day.month, day.day, tzinfo=UK) + timedelta(hours=hour)
    return local.astimezone(UTC)


def _home_time(begin: datetime, end: datetime, rng: random.Random) -> datetime:
    way = rng.random()
    if way < 0.6:
        return _at(_day(begin, end, rng), rng.uniform(19.5, 23.6))
    if way < 0.78:
        return _at(_day(begin, end, rng), rng.uniform(6, 8))
    return _at(_day(begin, end, rng, (5, 6)), rng.uniform(9, 18))


def photograph(officer: Officer, export: Export, world: World, rng: random.Random) -> None:
    """Put the photos of a life into the download and on the phone, and plant what they give away."""
    scenario, begin, end = world.scenario, world.begin, world.end
    counts = SCENARIOS[scenario]
    if counts is None:
        _elsewhere(officer, export, world, rng, share=0.0)
        return
    home_from = world.moved if scenario == "moved" else begin
    spots = [
        _shoot(officer, export, world, _home_time(home_from, end, rng), world.home, rng) for _ in range(rng.randint(*counts))
    ]
    if scenario == "nights":
        # Somebody who works nights sleeps, and takes pictures at home, by day.
        spots += [
            _shoot(officer, export, world, _at(_day(begin, end, rng), rng.uniform(8, 17)), world.home, rng) for _ in range(5)
        ]
    sparse = scenario == "sparse"
    claims = ("present", "unsure") if scenario in _MAY_DOUBT else ("present",)
    kind = f"home.photos-{scenario}"
    officer.plant(Truth("home", kind, spots, required=not sparse, claims=claims, place=world.home))
    if scenario == "moved":
        old = [
            _shoot(officer, export, world, _home_time(begin, world.moved, rng), world.past, rng)
            for _ in range(rng.randrange(16, 30))
        ]
        officer.plant(Truth("home", "home.photos-past", old, required=False, claims=("past", "unsure", None), place=world.past))
        officer.homes_past.append(world.past)
    _elsewhere(officer, export, world, rng, share=1.0)


def _elsewhere(officer: Officer, export: Export, world: World, rng: random.Random, share: float) -> None:
    """Work at lunch, nights at the station, Sundays at the parents', evenings at a friend's, and holidays."""
    begin, end = world.begin, world.end
    times: list[tuple[datetime, Point]] = []
    work = rng.randrange(25, 40) if world.scenario == "work-heavy" else rng.randrange(0, 14)
    times += [(_at(_day(begin, end, rng, (0, 1, 2, 3, 4)), rng.uniform(11.8, 13.8)), world.work) for _ in range(work)]
    if world.scenario == "nights":
        times += [(_at(_day(begin, end, rng), rng.uniform(23, 28)), world.work) for _ in range(rng.randrange(4, 8))]
    if rng.random() < 0.6:
        times += [(_at(_day(begin, end, rng, (6,)), rng.uniform(12, 17)), world.parents) for _ in range(rng.randrange(4, 10))]
    if rng.random() < 0.4:
        times += [(_at(_day(begin, end, rng, (4,)), rng.uniform(19, 22.5)), world.friend) for _ in range(2)]
    if rng.random() < 0.7:
        first = _day(begin, end - timedelta(days=12), rng)
        hours = (9.5, 14, 20, 22.5)
        times += [(_at(first + timedelta(days=night), rng.choice(hours)), world.away) for night in range(rng.randrange(4, 9))]
    for when, where in times:
        shown = where if rng.random() < share else None
        spot = _shoot(officer, export, world, when, shown, rng)
        officer.fine.append(("home", spot))


def _shoot(officer: Officer, export: Export, world: World, when: datetime, place: Point | None, rng: random.Random) -> Spot:
    """One photo: in a post, among the uncategorised photos, or loose on the phone."""
    where = offset(place, abs(rng.gauss(0, 14)), rng.uniform(0, 6.28)) if place else None
    way = rng.random()
    if way < 0.22:
        world.loose.append((when.astimezone(UK).replace(tzinfo=None), where))
        name = f"IMG_{3000 + len(world.loose)}.jpg"
        return Spot(name, "exif", ("exif GPSLatitude",), f"photo taken {when:%a %Y-%m-%d %H:%M} UTC")
    node, inside = export.media_node(when, where)
    text = f"photo taken {when:%a %Y-%m-%d %H:%M} UTC"
    uploaded = when + timedelta(hours=rng.uniform(0.2, 20))
    if way < 0.32:
        return export.add("photos", uploaded, node, inside, text=text)
    caption = {"data": [{"post": rng.choice(("", "", "😍", "x"))}]}
    post: dict[str, Any] = {"timestamp": int(uploaded.timestamp()), "title": f"{export.owner} added a new photo."}
    post |= {"attachments": [{"data": [{"media": node}]}]} | (caption if caption["data"][0]["post"] else {})
    return export.add("posts", uploaded, post, f"/attachments/0/data/0/media{inside}", text=text)


def check_in(officer: Officer, export: Export, person: Persona, world: World, rng: random.Random, *, careful: bool) -> None:
    """Places the officer checked in at: home under a pet name for some, and venues whose names only sound like one."""
    words = person.pools
    for _ in range(rng.randrange(0, 5)):
        name = render(words.one("home.check-in-other", rng), slots_of(person, rng), rng)
        where = offset(world.home, rng.uniform(1500, 30_000), rng.uniform(0, 6.28))
        spot = _arrive(export, _at(_day(world.begin, world.end, rng), rng.uniform(9, 22)), name, where)
        officer.fine.append(("home", spot))
    if not careful and rng.random() < 0.2:
        name = render(words.one("home.check-in", rng), slots_of(person, rng) | {"surname": person.surname}, rng)
        begin = max(world.moved, world.end - timedelta(days=1400))
        spot = _arrive(export, _at(_day(begin, world.end, rng), rng.uniform(17, 23)), name, world.home)
        officer.plant(Truth("home", "home.check-in", [spot], claims=("present", "unsure"), place=world.home))


def _arrive(export: Export, when: datetime, name: str, where: Point) -> Spot:
    place = {"name": name, "coordinate": {"latitude": where[0], "longitude": where[1]}, "url": ""}
    node = {"timestamp": stamp(when), "title": f"{export.owner} was at {name}.", "attachments": [{"data": [{"place": place}]}]}
    return export.add("posts", when, node, "/attachments/0/data/0/place", text=f"check-in: {name}")
