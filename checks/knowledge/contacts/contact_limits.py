"""What each platform's files can support about who somebody is, printed beside every contact finding (contacts rules 3.0).

What a list holds decides what may honestly be said: names without anything else make a lead, an account, number or address
that agrees exactly makes a strong match, and a list without dates can never tell before from after. Sources: the exports
themselves, as the readers of each platform find them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from msgspec import Struct

__all__ = ["limits_of"]


class Limit(Struct, frozen=True):
    """What a kind of file has, what it lacks, and the most that it can say of somebody by itself."""

    has: str
    lacks: str
    most: str


_LEAD: Final = "a lead to check"
_EXACT: Final = "a strong match where the list holds the very account, otherwise a lead to check"

_LINKS: Final = {
    "facebook": Limit("a name, a date and the direction", "account, date of birth and town", _LEAD),
    "instagram": Limit("an account name and a date", "the real name", _EXACT),
    "linkedin": Limit(
        "a name, a date, employer and job, and an e-mail address or profile address where it was shared",
        "telephone number and date of birth",
        "a strong match on the address, otherwise a lead to check",
    ),
    "x": Limit("the number of an account", "name, handle and date, so that nothing can be said of before or after", _EXACT),
    "tiktok": Limit("an account name and a date", "the real name", _EXACT),
    "snapchat": Limit("an account name, a name that its owner chose, and a date", "the real name", _EXACT),
    "bluesky": Limit("the number of an account and a date", "name and handle", _EXACT),
    "mastodon": Limit("an account name", "the real name and, in most lists, the date", _EXACT),
    "discord": Limit("an account name", "the real name", _EXACT),
    "reddit": Limit("an account name", "the real name and the date", _EXACT),
    "strava": Limit("the number of an account", "the name", _EXACT),
}
_OTHER_LINKS: Final = Limit("what the person is called there", "date of birth and town", _LEAD)
_RECORDS: Final = {
    "contacts.address-book": Limit(
        "a name with telephone numbers and e-mail addresses, at times a birthday",
        "the day on which it came into the phone, which may be long before it was uploaded",
        "a strong match on the number or address, otherwise a lead to check",
    ),
    "contacts.message-thread": Limit(
        "the others' names, numbers or accounts as the platform shows them, counts and dates",
        "date of birth, and the words, which were not read",
        "a strong match on the number or account, otherwise a lead to check",
    ),
    "contacts.search": Limit("the words that were typed and when", "whom the search found and whether that was meant", _LEAD),
    "contacts.interaction": Limit("a name or an account and a date", "date of birth, town and what was meant by it", _EXACT),
    "contacts.shared-group": Limit("who else was seen in a group", "what either of the two did there", _LEAD),
}
_SHOWN: Final = {"x": "X", "linkedin": "LinkedIn", "tiktok": "TikTok", "whatsapp": "WhatsApp"}


def limits_of(check: str, platforms: Iterable[str]) -> list[str]:
    """A sentence for each platform that the evidence of ``check`` comes from."""
    said: list[str] = []
    for platform in sorted(set(platforms)):
        limit = _RECORDS.get(check) or _LINKS.get(platform, _OTHER_LINKS)
        whose = f" of {_SHOWN.get(platform, platform.capitalize())}" if platform else ""
        said.append(
            f"What this file{whose} can support: it has {limit.has}; it lacks {limit.lacks}. By itself at most {limit.most}."
        )
    return said
