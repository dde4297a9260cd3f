"""What people put online: fifty or so posts with a place, of which a part is made at home."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from lives.plane import somewhere
from lives.world import Life, instant, noisy
from scanner.model import Audience, Coordinate, Moment, Photo
from scanner.testing import at

__all__ = ["posts"]

# Hours (from, to, weight) on workdays and on free days. People post when they have a minute: at breakfast, on the sofa, in bed.
_HOME: Final = (
    [(6.5, 8.5, 2.0), (8.5, 17, 1.6), (17, 19, 2.2), (19, 22, 4.6), (22, 24.5, 2.6), (1, 5, 0.15)],
    [(7, 10, 2.6), (10, 17, 4.2), (17, 22, 4.0), (22, 25, 2.0), (1, 5, 0.15)],
)
_DAY_JOB: Final = [(7.5, 9.5, 1.6), (9.5, 12, 2.2), (12, 14, 3.4), (14, 17.5, 2.2), (17.5, 19, 0.3)]
_FRIEND: Final = ([(17.5, 23.5, 3.0)], [(12, 17, 2.0), (17, 25, 3.0)])
_GYM: Final = ([(6, 8, 1.6), (17, 20.5, 3.0)], [(8.5, 12, 1.5)])


def posts(life: Life, share_home: float, count: int = 50, *, job: str = "days", work_share: float = 0.38) -> list[Photo]:
    """``count`` placed posts, ``share_home`` of them at home, the others at work, the gym, friends', the parents', out and away."""
    rng = life.rng
    home = sum(rng.random() < share_home for _ in range(count))
    made = [_at_home(life) for _ in range(home)]
    shares = noisy(rng, [work_share, 0.1, 0.15, 0.07, 0.16, 0.1], 4)
    trips = [_Trip(life) for _ in range(rng.randrange(1, 4))]
    for _ in range(count - home):
        match rng.choices(range(6), shares)[0]:
            case 0:
                made.append((life.town.work, _at_work(life, job)))
            case 1:
                made.append((life.town.gym, _in(life, _GYM)))
            case 2:
                made.append((rng.choice(life.town.friends), _in(life, _FRIEND)))
            case 3:
                sunday = _day(life, lambda day: day.weekday() == 6)
                made.append((life.town.parents, sunday + timedelta(hours=rng.uniform(11, 20))))
            case 4:
                made.append((somewhere(rng, life.present, 300, 40_000), _day(life) + timedelta(hours=rng.uniform(9, 24.5))))
            case _:
                made.append(rng.choice(trips).post(life))
    made.sort(key=lambda one: one[1])
    return [_photo(life, number, place, local) for number, (place, local) in enumerate(made)]


def _photo(life: Life, number: int, place: Coordinate, local: datetime) -> Photo:
    when = Moment(instant(local))
    return Photo(at=at("exif", f"media/{number}.jpg"), when=when, place=life.fix(place), audience=Audience.PUBLIC)


def _day(life: Life, wanted=lambda day: True) -> datetime:  # type: ignore[no-untyped-def]
    while not wanted(day := life.start + timedelta(days=life.rng.randrange(life.days))):
        pass
    return day


def _in(life: Life, hours) -> datetime:  # type: ignore[no-untyped-def]
    day = _day(life)
    table = hours[day.weekday() >= 5]
    begin, end, _ = life.rng.choices(table, [weight for *_, weight in table])[0]
    return day + timedelta(hours=life.rng.uniform(begin, end))


def _habits(life: Life, hours) -> tuple[list[tuple[float, float, float]], ...]:  # type: ignore[no-untyped-def]
    late = life.plan.late
    return tuple(
        [
            (begin + late * (begin > 15), end + late * (begin > 15), weight)
            for (begin, end, _), weight in zip(
                table, noisy(life.rng, [weight for *_, weight in table], life.plan.habit), strict=True
            )
        ]
        for table in hours
    )


def _at_home(life: Life) -> tuple[Coordinate, datetime]:
    if not hasattr(life, "home_habits"):
        life.home_habits = _habits(life, _HOME)  # type: ignore[attr-defined]
    local = _in(life, life.home_habits)  # type: ignore[attr-defined]
    return life.home_on(local), local


def _at_work(life: Life, job: str) -> datetime:
    rng = life.rng
    if job == "days":
        day = _day(life, lambda day: day.weekday() < 5)
        begin, end, _ = rng.choices(_DAY_JOB, [weight for *_, weight in _DAY_JOB])[0]
        return day + timedelta(hours=rng.uniform(begin, end))
    # Four on, four off: two early (7-17), two nights (21-7), as response officers work.
    day = _day(life, lambda day: (day - life.start).days % 8 < 4)
    nights = (day - life.start).days % 8 >= 2
    return day + timedelta(hours=rng.uniform(21, 30.8) if nights else rng.uniform(7, 17))


class _Trip:
    """A holiday: one hotel, four to twelve days, and outings around it."""

    def __init__(self, life: Life) -> None:
        rng = life.rng
        self._days = rng.randrange(4, 13)
        self._first = life.start + timedelta(days=rng.randrange(life.days - 14))
        self._hotel = somewhere(rng, life.present, 80_000, 600_000)

    def post(self, life: Life) -> tuple[Coordinate, datetime]:
        rng = life.rng
        local = self._first + timedelta(days=rng.randrange(self._days), hours=rng.uniform(7.5, 24.5))
        return (self._hotel if rng.random() < 0.6 else somewhere(rng, self._hotel, 300, 20_000)), local
