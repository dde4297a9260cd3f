"""What an officer can do about a finding on the job: the steps and the menus where they are found."""

from __future__ import annotations

from typing import Final

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
    Fix(
        "Remove the employer, or set who can see it to “Only me”.",
        "Facebook: your profile > About > Work and education > pencil beside the employer > audience > Only me",
    ),
    Fix(
        "Replace the force and the role by something general, or remove the position.",
        "LinkedIn: Me > View profile > Experience > pencil beside the position",
    ),
)
EDIT_BIO: Final = Fix(
    "Take the rank, the force and other words of the job out of the name and the text about you.",
    "Facebook: your profile > Edit profile > Bio; Instagram: profile > Edit profile > Bio; X: profile > Edit profile; "
    "LinkedIn: Me > View profile > pencil beside your name",
)
EDIT_SKILLS: Final = Fix(
    "Remove the skill, the certificate or the line that says it, and with a skill its endorsements.",
    "LinkedIn: Me > View profile > Skills > the pencil > the skill > Delete skill; Licences & certifications > the "
    "pencil > Delete",
)
HIDE_POST: Final = Fix(
    "Edit the post so that it does not show the job, or limit who can see it. Keep a copy if anyone may ask about it.",
    "Facebook: … on the post > Edit audience, or Move to bin; Instagram: … on the post > Archive; X: … on the post > Delete",
)
OLD_POSTS: Final = Fix(
    "Limit all past posts to friends in one step.",
    "Facebook: Settings & privacy > Settings > Audience and visibility > Posts > Limit who can see past posts",
)
UNTAG: Final = Fix(
    "Remove the tag and the colleague's name from the post.",
    "Facebook: … on the post > Edit post > Tag people > remove the name; Instagram: … on the post > Edit > Tag people",
)
TAG_REVIEW: Final = Fix(
    "Switch on the review of tags, so that nobody is linked to you before you agree.",
    "Facebook: Settings & privacy > Settings > Profile and tagging > Reviewing; Instagram: Settings > Tags and mentions > "
    "Manually approve tags",
)
TELL_COLLEAGUE: Final = Fix(
    "Tell the colleague, and ask others who were tagged to remove their copies.",
    "In person or by force e-mail",
    Effort.ASK_OTHERS,
)
CHANGE_EMAIL: Final = (
    Fix(
        "Change the account's address to a private one that you use for nothing else.",
        "Facebook: Settings & privacy > Accounts Centre > Personal details > Contact info; X: Settings > Your account > "
        "Account information > Email; LinkedIn: Settings & Privacy > Sign in & security > Email addresses",
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
