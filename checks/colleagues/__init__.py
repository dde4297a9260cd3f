"""Checks of the colleagues family."""

from typing import Final

from checks.colleagues import (
    clearance,
    collar_number,
    colleague_map,
    employer_force,
    police_group,
    recommendation,
    sensitive_role,
    station_rota,
    tagged_colleague,
    team_photo,
    work_email,
)
from scanner.api import Check

__all__ = ["CHECKS"]

CHECKS: Final[tuple[Check, ...]] = (
    employer_force.CHECK,
    sensitive_role.CHECK,
    clearance.CHECK,
    recommendation.CHECK,
    collar_number.CHECK,
    work_email.CHECK,
    tagged_colleague.CHECK,
    team_photo.CHECK,
    station_rota.CHECK,
    colleague_map.CHECK,
    police_group.CHECK,
)
