"""What the editor of a police page can do about a post: the steps and the menus where they are found."""

from __future__ import annotations

from typing import Final

from checks.knowledge.menus.paths import Topic, fix_for
from scanner.api import Effort, Fix

__all__ = [
    "CONSENT",
    "CORRECT",
    "DELAY",
    "EDIT",
    "LEGAL",
    "LINK_INSTEAD",
    "LINK_OUTCOME",
    "LOG_IT",
    "OIC",
    "REMOVE",
    "REMOVE_DATE",
    "SECURITY",
    "STANDARDS",
]

REMOVE: Final = fix_for("Remove the post, after keeping a copy with its address and date for the record.", Topic.DELETE_POST)
EDIT: Final = fix_for("Edit out what gives it away, and say in the post that it was edited.", Topic.EDIT_POST)
CORRECT: Final = fix_for("Correct it so that readers can see it was corrected: add a dated line or a reply.", Topic.EDIT_POST)
LINK_INSTEAD: Final = fix_for(
    "Replace the picture by a link to the force's own appeal or news page, where it is taken down on time.", Topic.EDIT_POST
)
REMOVE_DATE: Final = Fix(
    "Set a date for taking a post down when it goes up, and keep a list of those dates.", "The page's own diary"
)
OIC: Final = Fix(
    "Tell the officer in the case what was shown and since when; it may have to be disclosed.",
    "Force e-mail to the officer in the case",
    Effort.ASK_OTHERS,
)
SECURITY: Final = Fix(
    "Report it to information security the same day, with a hash of the copy. Assume that it has been copied.",
    "Your force's information security incident form",
    Effort.ASK_OTHERS,
)
LEGAL: Final = Fix(
    "Ask the force's legal services before anything else is said about it.", "Force legal services", Effort.ASK_OTHERS
)
STANDARDS: Final = Fix(
    "Ask professional standards for advice before deleting anything.",
    "Your supervisor or the professional standards advice line",
    Effort.ASK_OTHERS,
)
CONSENT: Final = Fix(
    "Find or obtain the recorded consent of the people shown, for children of their parents and the school; else "
    "remove the picture.",
    "The page's consent register; the school's office",
    Effort.ASK_OTHERS,
)
LINK_OUTCOME: Final = fix_for(
    "Add a link to the force's own release or to the court's published outcome, or take the name out.", Topic.EDIT_POST
)
LOG_IT: Final = Fix("Note for every deleted post when, why and by whom, and keep a copy.", "The page's own log", Effort.AN_HOUR)
DELAY: Final = Fix(
    "Post about operations only when they are over, and when the officer in charge has agreed.", "The page's own rules"
)
