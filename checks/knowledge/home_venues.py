"""Is a venue the person's home? By its own name, by the platform's label, or by the person's surname in it."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.own_name import surnames
from scanner.api import Scene, Visit

__all__ = ["is_home"]

_HOME_NAME: Final = re.compile(
    r"(?:at )?(?:home|home sweet home|(?:my|our|the) (?:new |humble )?(?:home|house|place|flat|apartment|pad|crib|gaff|"
    r"abode|bed|sofa|"
    r"garden|living room|kitchen)|ours|chez (?:moi|nous)|casa (?:de )?(?:mia|nostra|mi))[\W_]*",
    re.IGNORECASE,
)
_HOME_LABELS: Final = frozenset({"home", "type_home", "inferred_home", "labelled home", "labeled home"})
_FAMILY_SEAT: Final = re.compile(r"\b(?:the|casa|chez|house|home|residence|household|hq|towers)\b", re.IGNORECASE)


def is_home(visit: Visit, scene: Scene) -> bool:
    """True for ``Our new flat``, a place labelled HOME, and ``The Bells`` or ``Bell HQ`` where the person is called Bell."""
    name = " ".join(visit.name.replace("’", "'").split())
    if visit.label.strip().lower() in _HOME_LABELS or _HOME_NAME.fullmatch(name):
        return True
    own = "|".join(re.escape(surname) for surname in surnames(scene.names))
    seat = rf"(?:the |casa |chez )?(?:{own})(?:s|'s|s')?(?: (?:house|home|residence|household|hq|towers))?\W*"
    return bool(own and re.fullmatch(seat, name, re.IGNORECASE) and _FAMILY_SEAT.search(name))
