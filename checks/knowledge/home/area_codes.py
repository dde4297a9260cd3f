"""Which town a landline number belongs to, by its area code.

The towns are cut from the data of the package phonenumbers by ``tests/tools/cut_area_codes.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

__all__ = ["town_of"]

_UK: Final = "+44"
_LONGEST: Final = 7


def town_of(number: str) -> str:
    """The town of a UK landline number in international form (``+441228496000``); empty for any other number.

    An area is wider than its town, and a number may be taken along to another: this is where a line began.
    """
    if not number.startswith(_UK):
        return ""
    digits, towns = number.removeprefix(_UK), _towns()
    return next((towns[digits[:cut]] for cut in range(_LONGEST, 1, -1) if digits[:cut] in towns), "")


@cache
def _towns() -> Mapping[str, str]:
    lines = files("checks.knowledge.home").joinpath("area_codes.tsv").read_text("utf-8").splitlines()
    return MappingProxyType(dict(line.split("\t", 1) for line in lines if "\t" in line))
