"""What an officer can do about a finding on the job: the steps and the menus where they are found."""

from __future__ import annotations

from typing import Final

from checks.knowledge.menus.paths import Topic, fix_for
from scanner.api import Effort, Fix

__all__ = [
    "ASK_FIRST",
    "CHANGE_EMAIL",
    "EDIT_BIO",
    "EDIT_EMPLOYER",
    "EDIT_SKILLS",
    "HIDE_POST",
    "OLD_POSTS",
    "TAG_REVIEW",
    "TELL_COLLEAGUE",
    "UNTAG",
]

EDIT_EMPLOYER: Final = (
    fix_for("Remove the employer, or set who can see it to “Only me”.", Topic.EMPLOYER, ["facebook"]),
    fix_for("Replace the force and the role by something general, or remove the position.", Topic.EMPLOYER, ["linkedin"]),
)
EDIT_BIO: Final = fix_for(
    "Take the rank, the force and other words of the job out of the name and the text about you.", Topic.NAME_AND_BIO
)
EDIT_SKILLS: Final = fix_for(
    "Remove the skill, the certificate or the line that says it, and with a skill its endorsements.", Topic.SKILLS
)
HIDE_POST: Final = fix_for(
    "Edit the post so that it does not show the job, or limit who can see it. Keep a copy if anyone may ask about it.",
    Topic.HIDE_POST,
)
OLD_POSTS: Final = fix_for("Limit all past posts to friends in one step.", Topic.PAST_POSTS, ["facebook"])
UNTAG: Final = fix_for("Remove the tag and the colleague's name from the post.", Topic.UNTAG)
TAG_REVIEW: Final = fix_for(
    "Switch on the review of tags, so that nobody is linked to you before you agree.",
    Topic.TAG_REVIEW,
    ["facebook", "instagram"],
)
TELL_COLLEAGUE: Final = Fix(
    "Tell the colleague, and ask others who were tagged to remove their copies.",
    "In person or by force e-mail",
    Effort.ASK_OTHERS,
)
CHANGE_EMAIL: Final = (
    fix_for(
        "Change the account's address to a private one that you use for nothing else.",
        Topic.DETAILS,
        ["facebook", "x", "linkedin"],
    ),
    Fix(
        "Let your force's information security team know that the address was used.", "Your force's own form", Effort.ASK_OTHERS
    ),
)
ASK_FIRST: Final = Fix(
    "If this may concern a case or a member of the public, ask for advice before you delete anything.",
    "Your supervisor or the professional standards advice line",
    Effort.ASK_OTHERS,
)
