"""Is a shared surname a family? What the places say at which two people of one surname were together.

A surname alone is a namesake's, a place alone a colleague's or a team mate's. Where a surname is rare, two days at the same
places make its bearer a possible relative, and a home over some months does so firmly. Where it is common, only a home that
both were at over months does, and never firmly.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from checks.knowledge.whereabouts.companions import Together
from scanner.api import Confidence

__all__ = ["SharedLife", "judged"]

_DAYS: Final = 2
_DAYS_OF_A_COMMON_NAME: Final = 3
_MANY_DAYS: Final = 4
_MONTHS: Final = 2
_MANY_MONTHS: Final = 3


class SharedLife(Struct, frozen=True):
    """Why somebody of the same surname may be a relative. ``where`` follows "was with them"."""

    where: str
    confidence: Confidence
    reasons: tuple[str, ...]


def judged(seen: Together, *, common: bool, feasts: int) -> SharedLife | None:
    """What the days together say; None where it is too little. ``feasts``: items about a birthday or another family feast."""
    home, days, months = len(seen.home), len(seen.days), seen.months
    off = 2 * len(seen.off) >= days and len(seen.off) >= _DAYS
    if common:
        if home < _DAYS_OF_A_COMMON_NAME or months < _MANY_MONTHS or not (off or feasts):
            return None
        firm = False
    else:
        if days < _DAYS:
            return None
        firm = (home >= _DAYS and months >= _MONTHS) or (days >= _MANY_DAYS and months >= _MANY_MONTHS and feasts > 0)
    places = [
        f"at the home on {_times(home)}" if home else "",
        f"at one place on {_times(len(seen.again))}" if seen.again else "",
    ]
    reasons = [
        "The surname is a common one, so the places carry the weight." if common else "The surname is not a common one.",
        f"The days lie in {months} different months." if months > 1 else "",
        "Half of the days or more are weekends or the days around Christmas." if off else "",
        f"{feasts} of the items speak of a birthday or another family occasion." if feasts else "",
    ]
    where = " and ".join(places)
    confidence = Confidence.B if firm else Confidence.C
    return SharedLife(where, confidence, tuple(reason for reason in reasons if reason))


def _times(days: int) -> str:
    return f"{days} days" if days > 1 else "one day"
