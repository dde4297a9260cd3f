"""Dates of birth as keyed tokens: whether a date that a source tells agrees with, or rules out, a listed one."""

from __future__ import annotations

import re
from array import array
from datetime import date
from typing import Final

from scanner.persons.keyed import Keyed

__all__ = ["Births", "Born"]

# A full date, or the year alone.
Born = date | int

# Weights of the domain's evidence table.
_SAME_DATE: Final = 8.0
_SAME_DAY: Final = 4.0
_SAME_YEAR: Final = 1.0
_OTHER: Final = -10.0
_TOLD: Final = re.compile(r"(?:(\d{4})(?![\d])|-)-?(?:(\d\d)-(\d\d)\b)?")


class Births:
    """Every listed date of birth, once, as tokens of the date, of the day in the year and of the year; numbered from 1."""

    def __init__(self, keyed: Keyed) -> None:
        """Start with none."""
        self._keyed = keyed
        self._dates = array("Q", [0])
        self._days = array("Q", [0])
        self._years = array("Q", [0])

    def add(self, born: Born, tokens: dict[str, int]) -> int:
        """Take a date or a year and give its number. Every call makes a new one.

        ``tokens`` takes those of days and years, which come again and again, for as long as the caller keeps it.
        """
        day, year = (born.isoformat()[5:], born.year) if isinstance(born, date) else ("", born)
        self._dates.append(self._keyed.token(f"born:{year:04}-{day}") if day else 0)
        for told, column in ((f"birthday:{day}" if day else "", self._days), (f"year:{year}", self._years)):
            if told and told not in tokens:
                tokens[told] = self._keyed.token(told)
            column.append(tokens[told] if told else 0)
        return len(self._years) - 1

    def weigh(self, number: int, told: str) -> tuple[float, str]:
        """What a told date (``1990-03-02``, ``--03-02`` or ``1990``) says of the listed one, and what agrees in words.

        Plus for what agrees, -10 for what rules the two out as one person, 0 where they cannot be compared.
        """
        found = _TOLD.match(told) if number else None
        if found is None or not (found[1] or found[2]):
            return 0.0, ""
        day = f"{found[2]}-{found[3]}" if found[2] else ""
        year = int(found[1]) if found[1] else 0
        token = self._keyed.token
        if day and self._days[number]:
            if not year:
                return (_SAME_DAY, "day of birth") if self._days[number] == token(f"birthday:{day}") else (_OTHER, "")
            same = self._dates[number] == token(f"born:{year:04}-{day}")
            return (_SAME_DATE, "date of birth") if same else (_OTHER, "")
        if not year:
            return 0.0, ""
        near = any(self._years[number] == token(f"year:{each}") for each in (year, year - 1, year + 1))
        return (_SAME_YEAR, "year of birth") if near else (_OTHER, "")
