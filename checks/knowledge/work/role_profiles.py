"""Sensitive roles that a profile states: in a position beside an employer, or in a bio."""

from __future__ import annotations

import re

from checks.knowledge.work.employment import NOT_THEIR_JOB, segments
from checks.knowledge.work.forces import force_of, forces_in
from checks.knowledge.work.ranks import names_rank, police_title
from checks.knowledge.work.roles import SensitiveRole, sensitive_role
from checks.knowledge.work.work_wording import is_fiction, is_hoped_for, other_trade

__all__ = ["role_in_position", "roles_in_bio"]


def role_in_position(employer: str, title: str, own: str) -> SensitiveRole | None:
    """The sensitive role of a position, where the employer is a force or the title is a police one."""
    at_force = force_of(employer, own) is not None or bool(police_title(title, at_force=False))
    return sensitive_role(f"{title} - {employer}", at_force=True) if at_force else None


def roles_in_bio(bio: str, own: str) -> list[tuple[SensitiveRole, bool | None]]:
    """The sensitive roles that a bio states as its owner's, each with False where it is a former one."""
    police = bool(forces_in(bio, own) or names_rank(bio))
    found: list[tuple[SensitiveRole, bool | None]] = []
    for part in segments(bio):
        if NOT_THEIR_JOB.search(part) or is_fiction(part) or is_hoped_for(part):
            continue
        role = sensitive_role(part, at_force=police)
        if role and (police or not other_trade(bio)):
            found.append((role, False if re.search(r"(?i)\b(?:ex|former|retired)\b", part) else None))
    return found
