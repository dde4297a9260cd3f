"""What the family checks advise. The menu paths are those of the platforms' English (UK) settings."""

from __future__ import annotations

from typing import Final

from checks.knowledge.menus.paths import Topic, fix_for
from scanner.api import Effort, Fix, Worse

__all__ = [
    "ASK_FAMILY",
    "ASK_PAGE",
    "ASK_SCHOOL",
    "CLOSE_CALENDAR",
    "EDIT_POSTS",
    "HIDE_BIRTHDAY",
    "HIDE_FAMILY_FIELDS",
    "LIMIT_OLD_POSTS",
    "NEW_ANSWERS",
    "OF_AN_OFFICER",
    "RENAME_ENTRY",
    "TAG_REVIEW",
]

OF_AN_OFFICER: Final = Worse(
    "COL-01", "a grievance against the force finds an officer's child, and where that child is on a weekday."
)
HIDE_FAMILY_FIELDS: Final = fix_for("Remove the entry, or set who can see it to Only me.", Topic.FAMILY_ENTRIES)
EDIT_POSTS: Final = fix_for("Take the name out of the posts listed here, delete them, or set each to Only me.", Topic.OWN_POSTS)
LIMIT_OLD_POSTS: Final = fix_for(
    "Bring every old post back to friends only. This does not hide them from a friend, or from whom a friend shows them.",
    Topic.PAST_POSTS,
)
TAG_REVIEW: Final = fix_for("Remove the tags, and review future tags before they show.", Topic.TAG_REVIEW)
ASK_FAMILY: Final = Fix(
    "Talk it through with the family: ask before naming or tagging, children's schools and birthdays first.",
    effort=Effort.ASK_OTHERS,
)
ASK_PAGE: Final = Fix(
    "Ask whoever runs the page to take the name out, and search engines to drop the old copy.",
    "Search engines: Google’s form “Remove outdated content”, with the address of the page",
    effort=Effort.ASK_OTHERS,
)
ASK_SCHOOL: Final = Fix(
    "Ask the school or club to take down pictures and posts that name the child, and to note that none are to be published.",
    effort=Effort.ASK_OTHERS,
)
HIDE_BIRTHDAY: Final = fix_for("Set the birthday and above all the birth year to Only me.", Topic.BIRTHDAY)
NEW_ANSWERS: Final = Fix(
    "Wherever an account still asks such a question, replace the true answer by an invented one kept in a password manager.",
    "Start with the e-mail account: its security settings, under recovery or security questions",
    Effort.AN_HOUR,
)
RENAME_ENTRY: Final = fix_for(
    "Rename the entries to plain names, and stop services from taking the address book and delete what they took.",
    Topic.CONTACT_ENTRY,
)
CLOSE_CALENDAR: Final = fix_for(
    "Share the calendar with nobody who need not see it, and write entries about children without names or places.",
    Topic.CALENDAR,
)
