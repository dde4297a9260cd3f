"""Checks of the boundaries family."""

from typing import Final

from checks.boundaries import (
    business_interest,
    crime_reports,
    cross_posted,
    force_device,
    kit_and_uniform,
    own_comment,
    police_content,
    private_life,
    rank_in_bio,
    read_this,
    views_my_own,
)
from scanner.api import Check

__all__ = ["CHECKS"]

CHECKS: Final[tuple[Check, ...]] = (
    rank_in_bio.CHECK,
    police_content.CHECK,
    views_my_own.CHECK,
    crime_reports.CHECK,
    kit_and_uniform.CHECK,
    private_life.CHECK,
    cross_posted.CHECK,
    business_interest.CHECK,
    own_comment.CHECK,
    force_device.CHECK,
    read_this.CHECK,
)
