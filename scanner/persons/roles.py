"""The roles a person can have in a list, and the coarse groups that a report may print.

The roles are those of the Minimum POLE Data Standards Dictionary v1.1 (NPCC and the Police Digital Service, 2023).
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["COLLEAGUE", "IGNORED", "role_group"]

IGNORED: Final = "ignored"
# Of a list of its own, in which no row needs a role.
COLLEAGUE: Final = "colleague in a sensitive role"

_GROUPS: Final = {
    "suspect or offender": ("offender", "suspect known", "suspect", "known suspect"),
    "person of interest": ("person of interest known", "person of interest", "poi"),
    "victim": ("victim", "alleged victim"),
    "witness": ("witness",),
    "vulnerable person": (
        "vulnerable child",
        "vulnerable adult",
        "vulnerable person",
        "vulnerable",
        "missing person",
        "missing",
    ),
    "involved party": ("involved party", "involved person"),
    "associate": ("association", "associate", "notifiable association"),
    # Known by looks alone, so there is nothing to compare.
    IGNORED: ("suspect unknown", "unknown suspect"),
}
_BY_ROLE: Final = {role.replace(" ", ""): group for group, roles in _GROUPS.items() for role in roles}


def role_group(text: str) -> str | None:
    """The group of a role, however it is cased, spaced or hyphenated and also in the plural; None for an unknown role."""
    plain = re.sub(r"[^a-z]", "", text.casefold())
    return _BY_ROLE.get(plain) or _BY_ROLE.get(plain.removesuffix("s"))
