"""What an officer can do about an address, a place or a number that is out. Menu paths name the menus as the apps do."""

from __future__ import annotations

from typing import Final

from checks.knowledge.menus.paths import Topic, fix_for
from scanner.api import Effort, Fix

__all__ = ["ADDRESS_FIXES", "CAMERA_OFF", "OPEN_REGISTER", "PAGE_FIX", "PHOTO_FIXES", "PROFILE_FIXES"]

EDIT_POST: Final = fix_for(
    "Delete the post, or edit the address out of it. Where a platform shows the earlier wording of an edited post, deleting is "
    "safer.",
    Topic.DELETE_POST,
)
ASK_COPIES: Final = Fix(
    do="Ask people who shared or quoted it to delete their copy, and ask search engines to drop the old page.",
    where="Search engines: Google’s form “Remove outdated content”, with the address of the page",
    effort=Effort.ASK_OTHERS,
)
PAGE_FIX: Final = Fix(
    do="Ask whoever runs the page to take it out, and search engines to drop the old copy.",
    where="Search engines: Google’s form “Remove outdated content”, with the address of the page",
    effort=Effort.ASK_OTHERS,
)
ADDRESS_FIXES: Final = (EDIT_POST, ASK_COPIES)
OPEN_REGISTER: Final = Fix(
    do="Opt out of the open electoral register, which is sold to directories. It works for future copies only, so ask each "
    "directory that already shows you to take you out. If you are at risk, ask about anonymous registration.",
    where="The electoral services office of your council",
    effort=Effort.AN_HOUR,
)
CAMERA_OFF: Final = fix_for("Stop the camera from writing the place into each new picture.", Topic.CAMERA)
STRIP: Final = fix_for(
    "Replace the pictures by copies without a place. The platform may have stripped the place from what visitors see; the "
    "originals, this export and cloud albums still hold it.",
    Topic.PICTURE_PLACE,
    effort=Effort.AN_HOUR,
)
PHOTO_FIXES: Final = (STRIP, CAMERA_OFF)
PROFILE_FIXES: Final = (fix_for("Remove it from your profile, or let nobody but you see it.", Topic.ENTRIES),)
