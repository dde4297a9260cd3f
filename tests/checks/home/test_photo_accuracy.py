"""How often the photo check is right over invented lives whose homes are known: dense and sparse, moves, night shifts, holidays."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from checks.home.photo_home import CHECK
from scanner.api import Coordinate, Finding, HomeClaim, Moment, Photo
from scanner.testing import at, findings_of

LIVES: Final = 50
START: Final = datetime(2023, 1, 2)
YEARS: Final = 2
NEAR_M: Final = 120.0
LONDON: Final = ZoneInfo("Europe/London")
DEGREE_M: Final = 111_195.0


@dataclass
class Life:
    """A person's photos, and where they live and work. ``homes``: each with the day on which they moved in."""

    rng: random.Random
    homes: list[tuple[datetime, Coordinate]]
    work: Coordinate
    photos: list[Photo] = field(default_factory=list)

    @property
    def home(self) -> Coordinate:
        return self.homes[-1][1]

    def home_on(self, day: datetime) -> Coordinate:
        return [place for since, place in self.homes if since <= day][-1]

    def take(self, place: Coordinate, local: datetime) -> None:
        """One photo. A receiver is off by some 8 m, indoors by some 30 m, and by the same 12 m at the same walls."""
        spread = 30 if self.rng.random() < 0.25 else 8
        walls = random.Random(str(place))
        north, east = (walls.gauss(0, 12) + self.rng.gauss(0, spread) for _ in range(2))
        moment = Moment(local.replace(tzinfo=LONDON).astimezone(UTC))
        self.photos.append(Photo(at=at("exif", f"media/{len(self.photos)}.jpg"), when=moment, place=moved(place, north, east)))

    def day(self) -> datetime:
        return START + timedelta(days=self.rng.randrange(365 * YEARS))

    def weekday(self) -> datetime:
        return next(day for _ in iter(int, 1) if (day := self.day()).weekday() < 5)


def moved(place: Coordinate, north_m: float, east_m: float) -> Coordinate:
    east = east_m / (DEGREE_M * math.cos(math.radians(place.lat)))
    return Coordinate(round(place.lat + north_m / DEGREE_M, 6), round(place.lon + east, 6))


def somewhere(rng: random.Random, middle: Coordinate, reach_m: float) -> Coordinate:
    """A place at least 600 m and at most ``reach_m`` away."""
    angle, distance = rng.uniform(0, 2 * math.pi), rng.uniform(600, reach_m)
    return moved(middle, distance * math.sin(angle), distance * math.cos(angle))


def life(seed: int) -> Life:
    rng = random.Random(seed)
    home = Coordinate(round(rng.uniform(51, 55), 6), round(rng.uniform(-3, 0), 6))
    return Life(rng, [(START, home)], somewhere(rng, home, 15_000))


def clock(rng: random.Random, day: datetime, begin: float, end: float) -> datetime:
    return day + timedelta(hours=rng.uniform(begin, end))


def at_home(one: Life, count: int) -> None:
    """Breakfast, evenings and bedtimes; more of the day at weekends."""
    for _ in range(count):
        day = one.day()
        hours = [(6.5, 8.5, 2), (17.5, 19, 2), (19, 22, 4), (22, 25, 3)]
        if day.weekday() > 4:
            hours = [(7, 10, 3), (10, 17, 3), (17, 22, 3), (22, 25.5, 2)]
        begin, end, _ = one.rng.choices(hours, [share for *_, share in hours])[0]
        one.take(one.home_on(day), clock(one.rng, day, begin, end))


def at_work(one: Life, count: int, begin: float = 8, end: float = 17.5) -> None:
    for _ in range(count):
        one.take(one.work, clock(one.rng, one.weekday(), begin, end))


def out(one: Life, count: int) -> None:
    """Pubs, parks and friends: some regular places and many that are seen once."""
    regular = [somewhere(one.rng, one.home, 8_000) for _ in range(6)]
    for _ in range(count):
        place = one.rng.choice(regular) if one.rng.random() < 0.5 else somewhere(one.rng, one.home, 30_000)
        one.take(place, clock(one.rng, one.day(), 10, 24))


def holidays(one: Life, trips: int, each: int) -> None:
    """A week or two far away, at one hotel, with pictures day and night."""
    for _ in range(trips):
        hotel, first = somewhere(one.rng, moved(one.home, 300_000, 0), 50_000), one.day()
        for _ in range(each):
            one.take(hotel, clock(one.rng, first + timedelta(days=one.rng.randrange(10)), 7, 25))


def dense(one: Life) -> None:
    at_home(one, 100)
    at_work(one, 40)
    out(one, 50)
    holidays(one, 3, 15)


def sparse(share: float) -> Callable[[Life], None]:
    def fill(one: Life) -> None:
        home = round(50 * share)
        at_home(one, home)
        at_work(one, round((50 - home) * 0.55))
        out(one, 50 - home - round((50 - home) * 0.55))

    return fill


def moves_house(one: Life) -> None:
    one.homes.append((START + timedelta(days=one.rng.randrange(250, 480)), somewhere(one.rng, one.home, 20_000)))
    dense(one)


def second_home(one: Life) -> None:
    """A cottage for every fourth weekend."""
    dense(one)
    cottage = moved(one.home, 90_000, 0)
    for week in range(0, 52 * YEARS, 4):
        for _ in range(4):
            one.take(cottage, clock(one.rng, START + timedelta(days=7 * week + 5), 8, 25))


def night_shifts(one: Life) -> None:
    """A station at which every third week is nights."""
    at_home(one, 60)
    out(one, 40)
    for _ in range(90):
        day = one.weekday()
        late = day.isocalendar().week % 3 == 0
        one.take(one.work, clock(one.rng, day, 22, 30) if late else clock(one.rng, day, 7, 19))


def nights_only(one: Life) -> None:
    """Always on nights, with few pictures from home."""
    at_home(one, 12)
    out(one, 20)
    for _ in range(70):
        one.take(one.work, clock(one.rng, one.weekday(), 21, 30))


def holidays_only(one: Life) -> None:
    """Location switched on for holidays alone, at the same hotel each summer."""
    hotel = moved(one.home, 400_000, 0)
    for summer in range(YEARS):
        for _ in range(25):
            one.take(hotel, clock(one.rng, START + timedelta(days=365 * summer + 200 + one.rng.randrange(10)), 7, 25))


def parents_on_sundays(one: Life) -> None:
    at_home(one, 60)
    at_work(one, 40)
    parents = somewhere(one.rng, one.home, 12_000)
    for week in range(0, 52 * YEARS, 2):
        one.take(parents, clock(one.rng, START + timedelta(days=7 * week + 6), 11, 21))


def found(seed: int, fill: Callable[[Life], None]) -> tuple[Life, list[Finding]]:
    one = life(seed)
    fill(one)
    return one, findings_of(CHECK, one.photos)


def metres(finding: Finding, place: Coordinate) -> float:
    assert finding.place is not None
    return Coordinate(finding.place.lat, finding.place.lon).metres_to(place)


@dataclass
class Tally:
    """Out of ``lives``: how many present homes were claimed, and what was right and wrong about the claims."""

    lives: int = 0
    right: int = 0
    wrong: int = 0
    silent: int = 0
    workplace: int = 0
    past_right: int = 0
    past_wrong: int = 0
    held: int = 0
    radii: list[float] = field(default_factory=list)


def tally(fill: Callable[[Life], None], first_seed: int) -> Tally:
    """Present or unsure claims count as speaking of the home; past ones are held against the earlier homes."""
    count = Tally()
    for seed in range(first_seed, first_seed + LIVES):
        one, findings = found(seed, fill)
        count.lives += 1
        spoken = [finding for finding in findings if finding.home_claim is not HomeClaim.PAST]
        hits = [finding for finding in spoken if metres(finding, one.home) <= NEAR_M]
        count.silent += not spoken
        count.right += bool(hits)
        count.wrong += len(spoken) > len(hits)
        count.workplace += any(metres(finding, one.work) <= NEAR_M for finding in findings)
        count.held += sum(metres(finding, one.home) <= (finding.place.radius_m if finding.place else 0) for finding in hits[:1])
        count.radii += [finding.place.radius_m for finding in hits[:1] if finding.place]
        past = [finding for finding in findings if finding.home_claim is HomeClaim.PAST]
        earlier = [place for _, place in one.homes[:-1]]
        good = [finding for finding in past if any(metres(finding, place) <= NEAR_M for place in earlier)]
        count.past_right += bool(good)
        count.past_wrong += len(past) > len(good)
    return count


@pytest.mark.parametrize(("fill", "right", "wrong"), [(dense, 0.98, 0.02), (parents_on_sundays, 0.95, 0.03)])
def test_a_full_history_names_the_home(fill: Callable[[Life], None], right: float, wrong: float) -> None:
    count = tally(fill, 1_000)
    assert count.right >= right * count.lives, count
    assert count.wrong <= wrong * count.lives, count
    assert count.workplace <= 0.02 * count.lives, count
    assert count.past_wrong <= wrong * count.lives, count


@pytest.mark.parametrize(("share", "spoken"), [(0.15, 0.4), (0.3, 0.6), (0.5, 0.9)])
def test_a_sparse_history_names_the_home_or_says_nothing(share: float, spoken: float) -> None:
    count = tally(sparse(share), 2_000)
    assert count.right >= spoken * count.lives, count
    assert count.right >= 0.95 * (count.lives - count.silent), count
    assert count.workplace <= 0.02 * count.lives, count


def test_after_a_move_the_new_home_is_the_present_one_and_the_old_one_is_past() -> None:
    count = tally(moves_house, 3_000)
    assert count.right >= 0.87 * count.lives, count
    assert count.wrong <= 0.05 * count.lives, count
    assert count.past_right >= 0.87 * count.lives, count
    assert count.past_wrong <= 0.05 * count.lives, count


def test_a_weekend_cottage_takes_no_ones_place() -> None:
    count = tally(second_home, 4_000)
    assert count.right >= 0.95 * count.lives, count
    assert count.workplace == 0, count


def test_nights_at_the_station_are_not_a_home() -> None:
    count = tally(night_shifts, 5_000)
    assert count.right >= 0.87 * count.lives, count
    assert count.workplace <= 0.02 * count.lives, count
    assert tally(nights_only, 5_000).workplace <= 0.02 * LIVES


def test_a_hotel_gone_back_to_is_not_a_home() -> None:
    count = tally(holidays_only, 7_000)
    assert count.silent >= 0.95 * count.lives, count


@pytest.mark.parametrize("fill", [dense, sparse(0.5)])
def test_the_stated_radius_holds_the_home_nine_times_in_ten(fill: Callable[[Life], None]) -> None:
    count = tally(fill, 6_000)
    assert count.right >= 40
    assert count.held >= 0.87 * count.right, count
    assert all(radius <= 80 for radius in count.radii), count
