"""How well hidden homes are found: behind privacy zones, and from the starts of activities.

    python tests/accuracy/zones.py [--homes N] [--seed S]

Even seeds use the development plans, odd ones the examination plans (see ``streets``). Beside the attack stands the naive
one: a circle fitted to the ends by least squares, its middle taken for the home.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from zoneinfo import ZoneInfo

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE)]

from streets import DEVELOPMENT, EXAMINATION, Point, Runner  # noqa: E402

from checks.home.activity_starts import CHECK as STARTS  # noqa: E402
from checks.knowledge.whereabouts.tracks import METRES_PER_DEGREE, activity  # noqa: E402
from checks.knowledge.whereabouts.zone_traces import as_shown  # noqa: E402
from checks.knowledge.whereabouts.zones import landing, placed  # noqa: E402
from scanner.api import Coordinate, HomeClaim, Moment, Track  # noqa: E402
from scanner.model import Positions  # noqa: E402
from scanner.testing import at, findings_of  # noqa: E402

TOWN = Coordinate(53.4, -1.5)
MONDAY = datetime(2024, 1, 8, tzinfo=ZoneInfo("Europe/London"))
SIZES = (200, 400, 800)
PLACINGS = ("centred", "to one side", "near the edge")
COUNTS = (3, 10)


@dataclass(frozen=True)
class Try:
    """One attack: the error, the stated radius, and the error of the circle fit; None where there is no answer."""

    plan: str
    size: int
    placing: str
    count: int
    error: float | None
    radius: float
    naive: float


def track_of(points: Sequence[Point], when: datetime, number: str, stated: float | None = None) -> Track:
    """The record that a reader would make of a run at 2.9 m/s."""
    width = METRES_PER_DEGREE * math.cos(math.radians(TOWN.lat))
    seconds, clock = array("d"), when.timestamp()
    for index, point in enumerate(points):
        clock += math.dist(points[max(0, index - 1)], point) / 2.9
        seconds.append(clock)
    where = at("point 1", f"activities/{number}.gpx")
    positions = Positions(
        at=where,
        when=Moment(when.astimezone(UTC)),
        seconds=seconds,
        lats=array("d", [TOWN.lat + y / METRES_PER_DEGREE for _, y in points]),
        lons=array("d", [TOWN.lon + x / width for x, _ in points]),
        radii_m=array("f", [math.nan] * len(points)),
        first=1,
    )
    return Track(at=where, when=Moment(when.astimezone(UTC)), sport="running", positions=positions, distance_m=stated)


def cut(points: Sequence[Point], centre: Point, size: float) -> Sequence[Point]:
    """What a platform shows of a run: without the parts before it first leaves the zone and after it last comes back."""
    outside = [index for index, point in enumerate(points) if math.dist(point, centre) > size]
    inside = [math.dist(end, centre) <= size for end in (points[0], points[-1])]
    if not outside:
        return ()
    first = next(index for index in outside) if inside[0] else 0
    last = outside[-1] if inside[1] else len(points) - 1
    return points[first : last + 1]


def attacks(homes: int, seed: int) -> Iterator[Try]:
    """Every attack on every home: three sizes, three placings, three and ten runs."""
    plans = EXAMINATION if seed % 2 else DEVELOPMENT
    for number in range(homes):
        rng = random.Random(f"zones/{seed}/{number}")
        make = plans[number % len(plans)]
        runner = Runner(make(rng), rng)
        home = placed(TOWN, *runner.home)
        runs = [runner.run() for _ in range(max(COUNTS))]
        for size in SIZES:
            for placing in PLACINGS:
                centre = _centre(runner.home, size, placing, rng)
                shown = [cut(run, centre, size) for run in runs]
                for count in COUNTS:
                    yield _attack(make.__name__, size, placing, home, runs[:count], shown[:count], rng)


def _centre(home: Point, size: float, placing: str, rng: random.Random) -> Point:
    angle = rng.uniform(0, 2 * math.pi)
    away = {"centred": abs(rng.gauss(0, 8)), "to one side": size * 0.5 * math.sqrt(rng.random()), "near the edge": size * 0.6}
    return home[0] + away[placing] * math.cos(angle), home[1] + away[placing] * math.sin(angle)


def _attack(
    plan: str,
    size: int,
    placing: str,
    home: Coordinate,
    runs: Sequence[Sequence[Point]],
    shown: Sequence[Sequence[Point]],
    rng: random.Random,
) -> Try:
    tracks = [
        track_of(part, MONDAY + timedelta(days=index), str(index), _length(whole) * rng.gauss(1, 0.004))
        for index, (whole, part) in enumerate(zip(runs, shown, strict=True))
        if len(part) > 20
    ]
    cuts = [found for track in tracks for clue in activity("test", track) if (found := as_shown(clue, TOWN)) is not None]
    found = landing(cuts, TOWN)
    ends = [(gate.x, gate.y) for one in cuts for gate in one.seen.gates]
    naive = placed(TOWN, *circle_through(ends)).metres_to(home) if ends else math.inf
    if found is None:
        return Try(plan, size, placing, len(runs), None, 0.0, naive)
    place, fall = found
    return Try(plan, size, placing, len(runs), place.metres_to(home), fall.radius_m, naive)


def _length(points: Sequence[Point]) -> float:
    return sum(math.dist(points[index - 1], points[index]) for index in range(1, len(points)))


def circle_through(points: Sequence[Point]) -> Point:
    """The middle of the circle that fits points best by least squares; their mean where there is none."""
    import numpy as np

    table = np.array(points)
    mean = table.mean(axis=0)
    if len(table) < 3:
        return float(mean[0]), float(mean[1])
    local = table - mean
    found, _, rank, _ = np.linalg.lstsq(np.c_[2 * local, np.ones(len(local))], (local**2).sum(axis=1), rcond=None)
    middle = found[:2] if rank == 3 else np.zeros(2)
    for _ in range(30 if rank == 3 else 0):
        away = np.hypot(*(local - middle).T) + 1e-9
        slope = np.c_[-(local - middle) / away[:, None], -np.ones(len(local))]
        radius = away.mean()
        step = np.linalg.lstsq(slope, -(away - radius), rcond=None)[0]
        middle = middle + step[:2]
    return float(mean[0] + middle[0]), float(mean[1] + middle[1])


def lives(count: int, seed: int) -> Iterator[tuple[list[Track], Coordinate | None, Coordinate]]:
    """Tracks of people, their home (None where no activity starts there), and their workplace.

    They run from home at some hours of the week, commute by bicycle, run at lunch from work, go to a parkrun, a track night
    and races; a few have their home in none of it.
    """
    plans = EXAMINATION if seed % 2 else DEVELOPMENT
    for number in range(count):
        rng = random.Random(f"starts/{seed}/{number}")
        plan = plans[number % len(plans)](rng)
        home, work, club, park = (Runner(plan, rng) for _ in range(4))
        at_home = rng.random() > 0.2
        weekly = [(rng.randrange(7), rng.choice((6.3, 7.0, 18.6, 19.5))) for _ in range(rng.randint(1, 4))] if at_home else []
        lunches, commutes = rng.random() < 0.4, at_home and rng.random() < 0.3
        nights, parkrun = rng.random() < 0.4, rng.random() < 0.4
        tracks: list[Track] = []

        def add(points: Sequence[Point], when: datetime, tracks: list[Track] = tracks) -> None:
            tracks.append(track_of(points, when, str(len(tracks))))

        for week in range(rng.randint(6, 40)):
            monday = MONDAY + timedelta(weeks=week)
            for day, hour in weekly:
                if rng.random() < 0.7:
                    add(home.run(), monday + timedelta(days=day, hours=hour + rng.gauss(0, 0.4)))
            for day in range(5):
                if lunches and rng.random() < 0.4:
                    add(work.run(), monday + timedelta(days=day, hours=12.2 + rng.gauss(0, 0.3)))
                if commutes and rng.random() < 0.5:
                    line = _straight(home.home, work.home, rng)
                    add(line, monday + timedelta(days=day, hours=7.5 + rng.gauss(0, 0.3)))
                    add(line[::-1], monday + timedelta(days=day, hours=17 + rng.gauss(0, 0.5)))
            if nights and rng.random() < 0.8:
                add(club.run(), monday + timedelta(days=1, hours=19 + rng.gauss(0, 0.05)))
            if parkrun and rng.random() < 0.7:
                add(park.run(), monday + timedelta(days=5, hours=9 + rng.gauss(0, 0.03)))
        yield tracks, placed(TOWN, *home.home) if at_home else None, placed(TOWN, *work.home)


def _straight(start: Point, end: Point, rng: random.Random) -> list[Point]:
    count = max(2, int(math.dist(start, end) / 20))
    return [
        (
            start[0] + (end[0] - start[0]) * i / count + rng.gauss(0, 4),
            start[1] + (end[1] - start[1]) * i / count + rng.gauss(0, 4),
        )
        for i in range(count + 1)
    ]


def print_attacks(tries: Sequence[Try]) -> None:
    """The figures by size, placing and number of runs, and over all."""
    print("\nprivacy zones: the home found from what is left (beside: the middle of a fitted circle)")
    print(
        f"  {'zone':>5} {'placing':<14}{'runs':>5}{'in 50 m':>9}{'median':>8}{'90 % radius':>13}{'holds':>7}{'silent':>8}{'| circle':>9}"
    )
    for size in SIZES:
        for placing in PLACINGS:
            for count in COUNTS:
                print_row(
                    f"{size:>5} {placing:<14}{count:>5}",
                    [t for t in tries if (t.size, t.placing, t.count) == (size, placing, count)],
                )
    for name in sorted({one.plan for one in tries}):
        print_row(
            f"{name}, 400 m centred"[:25].ljust(25), [t for t in tries if (t.plan, t.size, t.placing) == (name, 400, "centred")]
        )
    for label, chosen in (("all centred", PLACINGS[:1]), ("all off-centre", PLACINGS[1:]), ("all", PLACINGS)):
        print_row(label.ljust(25), [one for one in tries if one.placing in chosen])


def print_row(label: str, tries: Sequence[Try]) -> None:
    """One line of shares and medians."""
    errors = [one.error for one in tries if one.error is not None]
    holds = [one.error <= one.radius for one in tries if one.error is not None]
    print(
        f"  {label}{_share(sum(error <= 50 for error in errors), len(tries)):>9}{median(errors or [math.nan]):>6.0f} m"
        f"{median([one.radius for one in tries] or [math.nan]):>11.0f} m{_share(sum(holds), len(holds)):>7}"
        f"{_share(len(tries) - len(errors), len(tries)):>8}{_share(sum(one.naive <= 50 for one in tries), len(tries)):>9}"
    )


def print_lives(people: Iterable[tuple[list[Track], Coordinate | None, Coordinate]]) -> None:
    """Homes named from the starts of activities, beside the place where most activities start."""
    shown = right = wrong = at_work = silent = hold = naive = naive_work = total = 0
    errors: list[float] = []
    for tracks, home, work in people:
        if not tracks:
            continue
        total += 1
        shown += home is not None
        commonest = _commonest(tracks)
        naive += home is not None and commonest.metres_to(home) <= 100
        naive_work += commonest.metres_to(work) <= 100
        claims = [one for one in findings_of(STARTS, tracks) if one.home_claim is HomeClaim.PRESENT and one.place]
        silent += not claims
        for claim in claims:
            place = Coordinate(claim.place.lat, claim.place.lon)  # type: ignore[union-attr]
            error = place.metres_to(home) if home else math.inf
            right += error <= 100
            wrong += error > 100
            at_work += place.metres_to(work) <= 100 < error
            if error <= 100:
                errors.append(error)
                hold += error <= claim.place.radius_m  # type: ignore[union-attr]
    print(f"\nstarts of activities: {total} people, {shown} of whom start some at home")
    print(f"  named a home {right + wrong}, rightly {right}; workplace called home {at_work}; named none {silent}")
    print(f"  median error {median(errors or [math.nan]):.0f} m, stated radius holds {_share(hold, len(errors))}")
    print(f"  beside: the place where most activities start is the home of {naive} and the workplace of {naive_work}")


def _commonest(tracks: Sequence[Track]) -> Coordinate:
    starts = [Coordinate(track.positions.lats[0], track.positions.lons[0]) for track in tracks if track.positions]
    return max(starts, key=lambda one: sum(one.metres_to(other) < 100 for other in starts))


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


def measure(homes: int, seed: int) -> None:
    """Print both tables."""
    print_attacks(list(attacks(homes, seed)))
    print_lives(lives(homes, seed))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--homes", type=int, default=60, help="how many homes (60)")
    parser.add_argument("--seed", type=int, default=0, help="even: development plans, odd: examination plans (0)")
    wanted = parser.parse_args()
    measure(wanted.homes, wanted.seed)
