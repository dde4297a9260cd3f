"""Measures where homes are placed, on simulated lives whose homes are known.

    python tests/accuracy/homes.py [--lives N] [--half development|examination] [--families]

With ``--families``: of each family of receivers (``lives/receivers.py``), how often the stated circle holds the home.
The lives of the two halves have other seeds, another part of the country, other distances, other hours and worse receivers.
Look at the misses of the development half only. "Right" is a claim within 150 m of the home it should name, with the right
tense; of two simple rules beside it, one names the place of most items, the other the place of most items between 22:00 and 06:00.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE)]

from lives.history import history  # noqa: E402
from lives.plane import somewhere  # noqa: E402
from lives.posts import posts  # noqa: E402
from lives.receivers import FAMILIES, Receiver  # noqa: E402
from lives.world import Life  # noqa: E402

from checks.home import CHECKS  # noqa: E402
from checks.knowledge.whereabouts.dwelling import Dwelling, dwellings  # noqa: E402
from checks.knowledge.whereabouts.home_odds import home_odds, seen_at  # noqa: E402
from checks.knowledge.whereabouts.places import clusters_of, sightings_of  # noqa: E402
from checks.knowledge.whereabouts.stays import spots_of  # noqa: E402
from scanner.model import Coordinate, HomeClaim, PlaceClue, PresenceClue, Record  # noqa: E402
from scanner.plugins import Clues  # noqa: E402
from scanner.testing import clues_of  # noqa: E402

NEAR_M = 150.0
WAYS = tuple(check for check in CHECKS if check.advisory.id in {"home.photo-home", "home.check-in", "home.location-history"})
_NIGHT = 0b110000000000000000111111


@dataclass
class Tally:
    """What came of one kind of life."""

    lives: int = 0
    right: int = 0
    claims: int = 0
    planted: int = 0
    spoke: int = 0
    spoke_right: int = 0
    forced: int = 0
    workplace: int = 0
    most: int = 0
    most_work: int = 0
    night: int = 0
    night_work: int = 0
    held: int = 0
    errors: list[float] = field(default_factory=list)
    radii: list[float] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


def dense(seed: str, half: str) -> tuple[Life, list[Record]]:
    life = Life.of(seed, half, days=120)
    return life, [*history(life, job=_job(life))]


def moves(seed: str, half: str) -> tuple[Life, list[Record]]:
    life = Life.of(seed, half, days=200)
    day = life.start + timedelta(days=life.rng.randrange(50, 150))
    life.homes.append((day, somewhere(life.rng, life.town.home, 700, 20_000)))
    return life, [*history(life, job=_job(life))]


def second_home(seed: str, half: str) -> tuple[Life, list[Record]]:
    life = Life.of(seed, half, days=200)
    life.second = somewhere(life.rng, life.town.home, 2_000, 150_000)
    return life, [*history(life, job=_job(life))]


def sparse(share: float, job: str, seed: str, half: str) -> tuple[Life, list[Record]]:
    life = Life.of(seed, half)
    return life, [*posts(life, share, job=job)]


def _job(life: Life) -> str:
    return life.rng.choices(("days", "shifts", "nights"), (5, 4, 1))[0]


def examine(make: Callable[[str, str], tuple[Life, list[Record]]], half: str, lives: int) -> Tally:
    """Simulate, infer, compare."""
    tally = Tally()
    for number in range(lives):
        life, records = make(f"{half}/{number}", half)
        clues = Clues(clues_of(WAYS, records))
        _count(life, dwellings(clues), tally, number)
        _simple(life, clues, tally)
    return tally


def _near(place: Coordinate, other: Coordinate) -> bool:
    return place.metres_to(other) <= NEAR_M


def _count(life: Life, found: Sequence[Dwelling], tally: Tally, number: int) -> None:
    past = [place for _, place in life.homes[:-1]]
    also = [life.second] if life.second is not None else []
    planted = [life.present, *past, *also]
    named: set[int] = set()
    for one in found:
        tally.claims += 1
        tally.workplace += _near(one.place, life.town.work)
        truth = next((index for index, place in enumerate(planted) if _near(one.place, place)), None)
        if truth is None:
            tally.missed.append(f"{number}: {one.claim.value} {_what(life, one.place)}")
            continue
        tense = one.claim is HomeClaim.PAST if planted[truth] in past else one.claim is not HomeClaim.PAST
        tense = tense and not (planted[truth] in also and one.claim is HomeClaim.PRESENT)
        if not tense:
            tally.missed.append(f"{number}: {one.claim.value} {_what(life, one.place)}")
            continue
        named.add(truth)
        tally.right += 1
        tally.errors.append(one.place.metres_to(planted[truth]))
        tally.radii.append(one.radius_m)
        tally.held += one.place.metres_to(planted[truth]) <= one.radius_m
    present = [one for one in found if one.claim is not HomeClaim.PAST]
    tally.lives += 1
    tally.planted += len(planted)
    tally.spoke += bool(present)
    tally.spoke_right += bool(present) and _near(present[0].place, life.present)
    tally.missed += [
        f"{number}: silent about {_what(life, planted[truth])}" for truth in range(len(planted)) if truth not in named
    ]


def _what(life: Life, place: Coordinate) -> str:
    town = life.town
    known = [("home", life.present), ("work", town.work), ("gym", town.gym), ("parents", town.parents)]
    known += [("friend", one) for one in town.friends] + [("old home", one) for _, one in life.homes[:-1]]
    known += [("second home", life.second)] if life.second else []
    return next((name for name, where in known if _near(place, where)), "elsewhere")


def _simple(life: Life, clues: Clues, tally: Tally) -> None:
    """The two simple rules, and our own answer when it must give one."""
    spots = spots_of(clues.of(PresenceClue))
    if spots:
        most = max(spots, key=lambda spot: sum(clue.count for clue in spot.clues)).centre
        night = max(spots, key=lambda spot: sum((mask & _NIGHT).bit_count() for mask in spot.days.values())).centre
        found = dwellings(clues)
        best = found[0].place if found else most
    else:
        clusters = clusters_of(sightings_of(clues.of(PlaceClue)))
        most = max(clusters, key=lambda one: len(one.sightings)).centre
        night = max(clusters, key=lambda one: sum(seen.night is not None for seen in one.sightings)).centre
        odds = home_odds([seen_at(one) for one in clusters], life.days)
        best = clusters[odds.index(max(odds))].centre
    tally.forced += _near(best, life.present)
    tally.most += _near(most, life.present)
    tally.most_work += _near(most, life.town.work)
    tally.night += _near(night, life.present)
    tally.night_work += _near(night, life.town.work)


KINDS: dict[str, Callable[[str, str], tuple[Life, list[Record]]]] = {
    "dense history": dense,
    "dense, moved house": moves,
    "dense, second home": second_home,
    **{
        f"50 posts, {share:.0%} at home, {word}": partial(sparse, share, job)
        for job, word in (("days", "day job"), ("shifts", "shifts"))
        for share in (0.15, 0.3, 0.5)
    },
}


def measure(lives: int, half: str, kinds: Iterable[str] = KINDS, *, verbose: bool = False) -> dict[str, Tally]:
    """Every kind of life, printed as it is measured."""
    print(f"\nHOMES: {lives} lives of each kind, {half} half")
    print(f"{'':<34}{'speaks':>8}{'right':>8}{'P':>7}{'R':>7}{'forced':>8}{'error':>7}{'work':>7}{'in 90%':>8}{'radius':>8}"
          f"   simple rules: most items (work), most at night (work)")  # fmt: skip
    done = {}
    for kind in kinds:
        one = done[kind] = examine(KINDS[kind], half, lives)
        error, radius = (median(values) if values else float("nan") for values in (one.errors, one.radii))
        print(
            f"{kind:<34}{_share(one.spoke, one.lives):>8}{_share(one.spoke_right, one.spoke):>8}"
            f"{_share(one.right, one.claims):>7}{_share(one.right, one.planted):>7}{_share(one.forced, one.lives):>8}"
            f"{error:>6.0f}m{_share(one.workplace, one.lives):>7}{_share(one.held, one.right):>8}{radius:>7.0f}m   "
            f"{_share(one.most, one.lives):>5} ({_share(one.most_work, one.lives)}), "
            f"{_share(one.night, one.lives)} ({_share(one.night_work, one.lives)})",
            flush=True,
        )
        if verbose:
            print(*one.missed, sep="\n")
    return done


def received(name: str, share: float, seed: str, half: str) -> tuple[Life, list[Record]]:
    """The posts of a life whose phone and platform are of one family."""
    life = Life.of(f"{name}/{share}/{seed}", half)
    life.receiver = Receiver(FAMILIES[name], random.Random(f"{name}/{share}/{seed}/receiver"))
    return life, [*posts(life, share, FAMILIES[name].count, job=_job(life))]


def measure_families(lives: int) -> dict[str, tuple[int, int, int]]:
    """Of each family: how many homes are named, how many of those are within 150 m, and of those how many in the circle."""
    print(f"\nFAMILIES of receivers: {lives} lives of each, with 15, 30 and 50 % of the posts at home")
    print(f"{'':<20}{'named':>7}{'right':>8}{'circle holds':>14}{'circle or elsewhere':>21}{'error':>7}{'radius':>8}")
    done = {}
    for name in FAMILIES:
        tallies = [examine(partial(received, name, share), "development", lives) for share in (0.15, 0.3, 0.5)]
        named, right, held = (sum(getattr(one, what) for one in tallies) for what in ("claims", "right", "held"))
        done[name] = named, right, held
        error, radius = (median(value for one in tallies for value in getattr(one, what)) for what in ("errors", "radii"))
        print(
            f"{name:<20}{named:>7}{_share(right, named):>8}{_share(held, right):>14}{_share(held, named):>21}"
            f"{error:>6.0f}m{radius:>7.0f}m",
            flush=True,
        )
    shares = [held / right for _, right, held in done.values()]
    print(f"the circle holds the home in {sum(shares) / len(shares):.3f} of cases, each family counting the same")
    return done


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lives", type=int, default=200, help="how many lives of each kind (200)")
    parser.add_argument("--half", choices=("development", "examination"), default="development")
    parser.add_argument("--kind", action="append", help="only kinds whose name begins so")
    parser.add_argument("--verbose", action="store_true", help="print every miss")
    parser.add_argument("--families", action="store_true", help="how often the circle holds the home, by family of receivers")
    wanted = parser.parse_args()
    if wanted.families:
        measure_families(wanted.lives)
        return
    kinds = [kind for kind in KINDS if not wanted.kind or any(kind.startswith(start) for start in wanted.kind)]
    measure(wanted.lives, wanted.half, kinds, verbose=wanted.verbose)


if __name__ == "__main__":
    main()
