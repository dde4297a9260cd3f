"""What the family checks advise. The menu paths are those of the platforms' English (UK) settings."""

from __future__ import annotations

from typing import Final

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
HIDE_FAMILY_FIELDS: Final = Fix(
    "Remove the entry, or set who can see it to Only me.",
    "Facebook: your profile > About > Family and relationships > the pencil or the audience sign beside the entry",
)
EDIT_POSTS: Final = Fix(
    "Take the name out of the posts listed here, delete them, or set each to Only me.",
    "Facebook: Settings & privacy > Activity log > Your Facebook activity > Posts; Instagram: your profile > the post > … > "
    "Edit or Archive",
)
LIMIT_OLD_POSTS: Final = Fix(
    "Bring every old post back to friends only. This does not hide them from a friend, or from whom a friend shows them.",
    "Facebook: Settings & privacy > Settings > Posts > Limit who can see past posts; Instagram: Settings > Account privacy > "
    "Private account",
)
TAG_REVIEW: Final = Fix(
    "Remove the tags, and review future tags before they show.",
    "Facebook: Settings & privacy > Settings > Profile and tagging > Reviewing; X: Settings and privacy > Privacy and safety "
    "> "
    "Audience, media and tagging > Photo tagging",
)
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
HIDE_BIRTHDAY: Final = Fix(
    "Set the birthday and above all the birth year to Only me.",
    "Facebook: your profile > About > Contact and basic info > Date of birth; X: your profile > Edit profile > Birth date > "
    "Visibility",
)
NEW_ANSWERS: Final = Fix(
    "Wherever an account still asks such a question, replace the true answer by an invented one kept in a password manager.",
    "Start with the e-mail account: its security settings > recovery or security questions",
    Effort.AN_HOUR,
)
RENAME_ENTRY: Final = Fix(
    "Rename the entries to plain names, and stop services from taking the address book and delete what they took.",
    "Phone: Contacts > the entry > Edit; Facebook: Settings & privacy > Settings > Accounts Centre > Your information and "
    "permissions > Upload contacts > Manage; Google: contacts.google.com > the entry > Edit",
)
CLOSE_CALENDAR: Final = Fix(
    "Share the calendar with nobody who need not see it, and write entries about children without names or places.",
    "Google Calendar: the calendar's three dots > Settings and sharing > Access permissions for events; iCloud: Calendar > the "
    "sharing sign beside the calendar > Public Calendar off",
)
