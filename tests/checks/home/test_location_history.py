"""Location history: where nights and days are spent, told from thousands of positions and from stays."""

from __future__ import annotations

import math
import random
from array import array
from datetime import UTC, datetime, timedelta

import pytest

from checks.home import CHECKS
from checks.home.location_history import CHECK
from scanner.api import (
    Coordinate,
    Finding,
    HomeClaim,
    Moment,
    Positions,
    PresenceClue,
    Record,
    TimeBasis,
    Viewpoint,
    Visit,
    VisitKind,
)
from scanner.testing import at, clues_of, complaints, findings_of

HOME = Coordinate(53.40012, -1.50034)
NEW = Coordinate(53.52011, -1.61027)
WORK = Coordinate(53.43017, -1.46021)
HOTEL = Coordinate(50.26632, -5.05271)
FIRST = datetime(2024, 1, 8, tzinfo=UTC)
Day = list[tuple[float, float, Coordinate]]

DAY_JOB: Day = [(0, 8, HOME), (8.5, 17, WORK), (17.5, 24, HOME)]
DAY_OFF: Day = [(0, 24, HOME)]


def day_of(number: int) -> Day:
    return DAY_JOB if number % 7 < 5 else DAY_OFF


def history(days: dict[int, Day], every: float = 10, seed: int = 1) -> list[Positions]:
    """Fixes every ten minutes, off by some 15 m."""
    rng = random.Random(seed)
    seconds, lats, lons = array("d"), array("d"), array("d")
    for number, plan in days.items():
        for begin, end, place in plan:
            minutes = begin * 60
            while minutes < end * 60:
                seconds.append((FIRST + timedelta(days=number, minutes=minutes)).timestamp())
                lats.append(place.lat + rng.gauss(0, 15) / 111_195)
                lons.append(place.lon + rng.gauss(0, 15) / 66_000)
                minutes += every
    half = len(seconds) // 2
    return [
        Positions(at=at(f"point {begin}"), seconds=seconds[begin:end], lats=lats[begin:end], lons=lons[begin:end],
                  radii_m=array("f", [15.0] * (end - begin)), first=begin)
        for begin, end in ((0, half), (half, len(seconds)))
    ]  # fmt: skip


def found(*records: Record) -> list[Finding]:
    return findings_of(CHECK, records)


def metres(finding: Finding, place: Coordinate) -> float:
    assert finding.place is not None
    return Coordinate(finding.place.lat, finding.place.lon).metres_to(place)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_weeks_of_positions_name_the_home_and_tell_its_hours() -> None:
    (finding,) = found(*history({number: day_of(number) for number in range(60)}))
    assert finding.home_claim is HomeClaim.PRESENT
    assert metres(finding, HOME) < 15
    assert finding.place is not None
    assert finding.place.radius_m <= 40
    assert finding.home is not None
    assert (finding.home.first, finding.home.last) == ("2024-01-08", "2024-03-07")
    assert len(finding.home.hours) == 168
    assert finding.home.hours[3] >= 8
    assert finding.home.hours[12] == 0
    assert any("week" in line for line in finding.home.supports)


def test_somebody_on_nights_sleeps_at_home_by_day() -> None:
    night: Day = [(0, 7, WORK), (7.5, 20.5, HOME), (21, 24, WORK)]
    (finding,) = found(*history({number: night if number % 7 < 5 else DAY_OFF for number in range(60)}))
    assert metres(finding, HOME) < 15


def test_after_a_move_the_old_home_is_past() -> None:
    later = [[(begin, end, NEW if place is HOME else place) for begin, end, place in day_of(n)] for n in range(7)]
    findings = found(*history({n: day_of(n) if n < 60 else later[n % 7] for n in range(120)}))
    assert {f.home_claim: metres(f, HOME) < 15 for f in findings} == {HomeClaim.PRESENT: False, HomeClaim.PAST: True}
    assert min(metres(f, NEW) for f in findings) < 15


def test_a_holiday_is_no_home() -> None:
    away: Day = [(0, 10, HOTEL), (18, 24, HOTEL)]
    (finding,) = found(*history({number: away if 20 <= number < 34 else day_of(number) for number in range(60)}))
    assert metres(finding, HOME) < 15
    assert finding.home is not None
    assert any("40 km away" in line for line in finding.home.supports)


def test_weekends_at_a_cottage_are_a_second_home_at_most() -> None:
    cottage: Day = [(0, 24, NEW)]
    days = {n: cottage if n % 14 in (5, 6) else day_of(n) for n in range(140)}
    findings = found(*history(days, every=20))
    assert [f.home_claim for f in findings if metres(f, HOME) < 20] == [HomeClaim.PRESENT]
    assert [f.home_claim for f in findings if metres(f, NEW) < 20] == [HomeClaim.UNSURE]
    assert len(findings) == 2


@pytest.mark.parametrize(
    "days",
    [
        {},
        {0: DAY_JOB},
        {number: [(0.0, 24.0, HOTEL)] for number in range(9)},
        {number: [(8.0, 17.0, WORK)] for number in range(90) if number % 7 < 5},
        {number: [(9.0, 9.1, HOME)] for number in range(90)},
    ],
    ids=["nothing", "a day", "a holiday only", "working hours only", "passing by"],
)
def test_histories_that_carry_no_home_stay_silent(days: dict[int, Day]) -> None:
    assert found(*history(days)) == []


def test_the_same_history_twice_and_in_any_order_is_the_same_finding() -> None:
    records = history({number: day_of(number) for number in range(60)})
    (once,), (twice,) = found(*records), found(*reversed([*records, *records]))
    assert (once.place, once.home_claim) == (twice.place, twice.home_claim)
    assert once.home is not None
    assert twice.home is not None
    assert once.home.hours == twice.home.hours


def test_odd_positions_mislead_nobody() -> None:
    odd = Positions(
        at=at("point 0"),
        seconds=array("d", [math.nan, math.inf, -1e18, 1e18, 0.0]),
        lats=array("d", [53.0] * 5),
        lons=array("d", [-1.0] * 5),
        radii_m=array("f", [math.nan] * 5),
    )
    assert found(odd) == []


def test_a_batch_gives_few_clues_that_lead_back_to_positions() -> None:
    records = history({number: day_of(number) for number in range(60)})
    clues = clues_of(CHECK, records)
    assert len(clues) <= 64
    assert all(isinstance(clue, PresenceClue) and clue.at.pointer.startswith("point ") for clue in clues)


def stays(place: Coordinate, days: range, begin: float, hours: float, label: str = "") -> list[Visit]:
    moments = [FIRST.replace(tzinfo=None) + timedelta(days=day, hours=begin) for day in days]
    return [
        Visit(at=at(f"/{place.lat}/{n}"), kind=VisitKind.STAY, place=place, label=label,
              when=Moment(when, TimeBasis.LOCAL), until=Moment(when + timedelta(hours=hours), TimeBasis.LOCAL))
        for n, when in enumerate(moments)
    ]  # fmt: skip


def test_stays_with_their_hours_name_the_home() -> None:
    (finding,) = found(*stays(HOME, range(60), 18, 14), *stays(WORK, range(60), 8.5, 8))
    assert finding.home_claim is HomeClaim.PRESENT
    assert metres(finding, HOME) < 1


def test_what_the_platform_calls_work_is_never_the_home() -> None:
    assert findings_of(CHECKS, stays(WORK, range(60), 18, 14, "INFERRED_WORK")) == []


def test_a_history_that_only_its_holder_has_shows_strangers_nothing() -> None:
    held = [
        Positions(at=one.at, audience=one.audience.PLATFORM_HELD, seconds=one.seconds, lats=one.lats, lons=one.lons,
                  radii_m=one.radii_m, first=one.first)
        for one in history({number: day_of(number) for number in range(60)})
    ]  # fmt: skip
    (finding,) = found(*held)
    assert finding.home is not None
    reach = {one.viewpoint: one.radius_m for one in finding.home.reach}
    assert reach[Viewpoint.STRANGER] is None
    assert reach[Viewpoint.HOLDER] is not None
