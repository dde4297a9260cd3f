"""What an officer can do about activities that give a place away. Wording of Strava's menus as its help and users show it."""

from __future__ import annotations

from typing import Final

from checks.knowledge.menus.paths import Topic, fix_for
from scanner.api import Effort, Fix

__all__ = ["START_FIXES", "ZONE_FIXES"]

_ONLY_YOU: Final = fix_for("Let nobody but you see activities that start or end at home, the old ones too.", Topic.ACTIVITIES)
_NO_MAP: Final = fix_for(
    "Hide the map of each activity, or the first and last 1.6 km of it wherever it starts. On Strava this covers past "
    "activities only if you edit them.",
    Topic.MAPS,
)
_SHIFT: Final = fix_for(
    "Hide start and end with a zone of 800 m or more around an address some 400 m away from yours, not around your own. "
    "A zone round your own door has its middle at your door, and three to ten activities show where that middle is.",
    Topic.ZONES,
)
_START_AWAY: Final = Fix(
    do="Press start and stop some streets away from home, at a different corner each time.",
    where="The watch or the app you record with",
)
_HEAT_MAP: Final = fix_for("Keep your activities out of the public heat map.", Topic.HEAT_MAP)
_APPS: Final = fix_for(
    "Take access away from connected apps that you no longer use: they get each activity with its hidden part.",
    Topic.APPS,
    ["strava"],
)
_COPIES: Final = Fix(
    do="Look for copies on other platforms that the watch sends activities to. A zone on one hides nothing on the others.",
    where="The settings of Garmin Connect, Strava, Komoot and the like: connected apps, or partner apps",
    effort=Effort.AN_HOUR,
)
START_FIXES: Final = (_ONLY_YOU, _NO_MAP, _SHIFT, _START_AWAY, _HEAT_MAP, _COPIES)
ZONE_FIXES: Final = (_NO_MAP, _ONLY_YOU, _SHIFT, _START_AWAY, _APPS, _COPIES)
