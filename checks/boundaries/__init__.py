"""Checks of the boundaries family."""

from typing import Final

from checks.boundaries import crime_reports, kit_and_uniform, police_content, rank_in_bio, views_my_own
from scanner.api import Check

__all__ = ["CHECKS"]

CHECKS: Final[tuple[Check, ...]] = (
    rank_in_bio.CHECK,
    police_content.CHECK,
    views_my_own.CHECK,
    crime_reports.CHECK,
    kit_and_uniform.CHECK,
)
