"""The date and time in front of every message, in whatever way the phone's language and region write them."""

from __future__ import annotations

import re
from datetime import datetime
from enum import Enum
from typing import Final

from scanner.model import Moment, TimeBasis

__all__ = ["MARKS", "Order", "Orders", "Stamped", "moment_of", "stamped"]

MARKS: Final = "\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
# [22/07/2023, 6:50:12 PM] … 22.07.23, 18:50 - … 2023. 7. 22. 오후 6:50 - … 12.3.2022 klo 14.08 - …
_STAMP: Final = re.compile(
    rf"[{MARKS}]{{0,4}}(?P<open>\[)?(\d{{1,4}})\s?([./-])\s?(\d{{1,2}})\s?\3\s?(\d{{1,4}})\.?,?\s"
    r"(?P<before>[^\d\[\]\n]{0,16}?)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?P<after>[^\d\[\]\n]{0,24}?)"
    r"(?(open)\]\s?|\s[-\u2013\u2014]\s)(?P<rest>.*)",
    re.DOTALL,
)
_NO_LETTER: Final = re.compile(rf"[\s.{MARKS}]")
# The second half of the day, and the hours before dawn and around noon, as languages that use a 12-hour clock write them.
_AFTER_NOON: Final = frozenset(
    "pm p nachm nachmittags abends 'smiddags ’smiddags 'savonds ’savonds 오후 下午 晚上 傍晚 午後 中午 ös odp popol ip μμ "
    "م مساءً du chiều ch หลังเที่ยง".split()
)
_BEFORE_NOON: Final = frozenset(
    "am a vorm vormittags morgens nachts 'sochtends ’sochtends 'snachts ’snachts 오전 上午 凌晨 早上 清晨 午前 öö dop ap πμ "
    "ص صباحًا de sáng sa ก่อนเที่ยง".split()
)


class Stamped:
    """A line that begins a message. What is seldom asked for is worked out when it is."""

    __slots__ = ("_found",)

    def __init__(self, found: re.Match[str]) -> None:
        """Keep what was found."""
        self._found = found

    @property
    def style(self) -> tuple[bool, str]:
        """How the date is written; lines written differently are part of a message, such as a pasted chat."""
        return self._found[1] is not None, self._found[3]

    @property
    def date(self) -> str:
        """The date as written."""
        return self._found.string[self._found.start(2) : self._found.end(5)]

    @property
    def fields(self) -> tuple[int, int, int]:
        """The three numbers of the date, in the order in which they stand."""
        return int(self._found[2]), int(self._found[4]), int(self._found[5])

    @property
    def year_first(self) -> bool:
        """Whether the first number has the digits of a year."""
        return len(self._found[2]) > 2

    @property
    def time(self) -> tuple[int, int, int]:
        """Hour, minute and second as written."""
        return int(self._found[7]), int(self._found[8]), int(self._found[9] or 0)

    @property
    def half(self) -> str:
        """The word for the half of the day, in letters alone; empty where there is none."""
        return next((word for group in (10, 6) if (word := _NO_LETTER.sub("", self._found[group]).casefold())), "")

    @property
    def rest(self) -> str:
        """What stands behind the date."""
        return self._found[11]


def stamped(line: str) -> Stamped | None:
    """The parts of a line that begins a message, else None."""
    if not (line[:1].isdigit() or line[:1] in "[\u200e\u200f\u202a\u202b\u202c\ufeff"):
        return None
    found = _STAMP.match(line)
    if found is None or (len(found[2]) > 2 and len(found[5]) > 2):
        return None
    return Stamped(found)


class Order(Enum):
    """In which order the three numbers of a date stand."""

    DAY_FIRST = (2, 1, 0)
    MONTH_FIRST = (2, 0, 1)
    YEAR_FIRST = (0, 1, 2)

    def date(self, fields: tuple[int, int, int]) -> tuple[int, int, int]:
        """Year, month and day."""
        year, month, day = (fields[index] for index in self.value)
        return (year + 2000 if year < 100 else year, month, day)


class Orders:
    """Finds the order of the numbers from all dates of a file."""

    def __init__(self) -> None:
        """No date seen."""
        self._seen = ""
        self._wrong = dict.fromkeys(Order, 0)
        self._backwards = dict.fromkeys(Order, 0)
        self._last: dict[Order, tuple[int, int, int]] = {}
        self._four_digits_first = False

    def see(self, line: Stamped) -> None:
        """Take in one date."""
        if line.date == self._seen:
            return
        self._seen = line.date
        self._four_digits_first = self._four_digits_first or line.year_first
        for order in Order:
            year, month, day = date = order.date(line.fields)
            if not (2009 <= year < 2100 and 1 <= month <= 12 and 1 <= day <= 31):
                self._wrong[order] += 1
                continue
            if date < self._last.get(order, date):
                self._backwards[order] += 1
            self._last[order] = date

    def settled(self) -> tuple[Order, bool]:
        """The order, and whether it is sure: any number above 12 settles it, else that a conversation runs forwards."""
        if self._four_digits_first:
            return Order.YEAR_FIRST, True
        fewest = min(self._wrong.values())
        left = [order for order in Order if self._wrong[order] == fewest]
        usual = [order for order in left if order is not Order.YEAR_FIRST]
        if len(left) == 1:
            return left[0], True
        steps = min(self._backwards[order] for order in left)
        forwards = [order for order in left if self._backwards[order] == steps]
        if len(forwards) == 1 and (forwards[0] is not Order.YEAR_FIRST or steps == 0):
            return forwards[0], True
        kept = [order for order in forwards if order in usual] or usual or left
        return kept[0], len(kept) == 1


def moment_of(line: Stamped, order: Order, *, sure: bool) -> Moment | None:
    """When the message was sent, by the phone's own clock; None for no real time."""
    hour, minute, second = line.time
    if line.half in _AFTER_NOON and hour < 12:
        hour += 12
    elif line.half in _BEFORE_NOON and hour == 12:
        hour = 0
    try:
        at = datetime(*order.date(line.fields), hour, minute, second)
    except ValueError:
        return None
    if not 2009 <= at.year < 2100:
        return None
    return Moment(at, TimeBasis.LOCAL if sure or at.day == at.month else TimeBasis.AMBIGUOUS)
