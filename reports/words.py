"""The plain words a reader sees for the model's values. British English, one place, shared by every page."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from markupsafe import Markup
from msgspec import Struct

from scanner.model import (
    Audience,
    Band,
    CheckState,
    Confidence,
    DateRelation,
    Effort,
    Family,
    HomeClaim,
    LedgerState,
    Outcome,
    Viewpoint,
)

__all__ = [
    "AUDIENCES",
    "BANDS",
    "CHECK_STATES",
    "CONFIDENCES",
    "DATE_RELATIONS",
    "EFFORTS",
    "FAMILIES",
    "HOME_CLAIMS",
    "LEDGER_STATES",
    "OUTCOMES",
    "VIEWPOINTS",
    "VISIBLE_TO",
    "Wording",
    "clean",
    "day",
    "metres",
    "platform_name",
    "plural",
]


class Wording(Struct, frozen=True):
    """A word for a label, words that explain it, and a chip that stands by itself."""

    word: str
    meaning: str
    chip: str = ""


BANDS: Final = {
    Band.CRITICAL: Wording("Critical", "deal with this first"),
    Band.HIGH: Wording("High", "deal with this soon"),
    Band.MEDIUM: Wording("Medium", "worth changing when there is time"),
    Band.LOW: Wording("Low", "good to know"),
}
CONFIDENCES: Final = {
    Confidence.A: Wording("Exact", "an identifier or the file’s own data says so", "Exact evidence"),
    Confidence.B: Wording("Two signals", "two separate signals agree", "Two signals agree"),
    Confidence.C: Wording("Check", "a pattern alone; a person should look before anyone relies on it", "To be checked"),
}
AUDIENCES: Final = {
    Audience.PUBLIC: Wording("Anyone", "visible to everybody, signed in or not", "Seen by anyone"),
    Audience.FRIENDS_OF_FRIENDS: Wording(
        "Friends of friends", "visible to friends and to their friends", "Seen by friends of friends"
    ),
    Audience.FRIENDS: Wording("Friends", "visible to friends or accepted followers", "Seen by friends"),
    Audience.NAMED: Wording("Named people", "visible to people picked by name", "Seen by named people"),
    Audience.ONLY_ME: Wording(
        "Only the account holder", "visible to nobody else while the account is safe", "Seen by the account holder"
    ),
    Audience.PLATFORM_HELD: Wording(
        "In the export only", "kept by the platform; seen by whoever holds the export", "In the export only"
    ),
    Audience.UNKNOWN: Wording(
        "Not known", "the export does not say who can see this, so it may be visible to anyone", "Audience not known"
    ),
}
FAMILIES: Final = {
    Family.HOME: Wording("Home", "where home is"),
    Family.FAMILY: Wording("Family", "partner, children, relatives"),
    Family.COLLEAGUES: Wording("Colleagues", "force, role, team and workplace"),
    Family.CONTACTS: Wording("Contacts", "links to people on the list supplied for this audit"),
    Family.BOUNDARIES: Wording("Boundaries", "where private life and the job touch"),
    Family.ACCOUNTS: Wording("Accounts", "settings, log-ins and links between accounts"),
    Family.CONTENT: Wording("Content", "what official or public posts show"),
}
EFFORTS: Final = {
    Effort.MINUTES: "Takes minutes.",
    Effort.AN_HOUR: "Takes about an hour.",
    Effort.ASK_OTHERS: "Needs somebody else.",
}
HOME_CLAIMS: Final = {
    HomeClaim.PRESENT: "This is put forward as the present home.",
    HomeClaim.PAST: "This is put forward as a past home, not the present one.",
    HomeClaim.UNSURE: "It is not settled whether this is the home.",
}
DATE_RELATIONS: Final = {
    DateRelation.BEFORE: "made before the first recorded dealing",
    DateRelation.AFTER: "made after the first recorded dealing",
    DateRelation.SPANS: "begins before and goes on after the first recorded dealing",
    DateRelation.UNKNOWN: "not known whether before or after the first recorded dealing",
}
VIEWPOINTS: Final = {
    Viewpoint.STRANGER: Wording("A stranger", "sees what is public, and may see what has no known audience"),
    Viewpoint.ACQUAINTANCE: Wording("An acquaintance", "a friend or follower: also sees what is shared with friends"),
    Viewpoint.HOLDER: Wording("Whoever holds the export", "sees everything that was read"),
}
OUTCOMES: Final = {
    Outcome.HOME: "Home",
    Outcome.FAMILY: "Family",
    Outcome.TEAM: "Job and team",
    Outcome.LINKED_ACCOUNTS: "Linked accounts",
    Outcome.BOUNDARY: "Private life and the job",
}
LEDGER_STATES: Final = {
    LedgerState.READ: Wording("Read", "its records were read"),
    LedgerState.EMPTY: Wording("Empty", "recognised, and it holds nothing"),
    LedgerState.NOT_NEEDED: Wording("Not needed", "known kind of file that feeds no check"),
    LedgerState.UNKNOWN: Wording("Not recognised", "no reader knows this kind of file"),
    LedgerState.FAILED: Wording("Failed", "it could not be read"),
    LedgerState.ENCRYPTED: Wording("Locked", "it is encrypted"),
    LedgerState.OVER_LIMIT: Wording("Over a limit", "larger or deeper than the tool opens"),
}
CHECK_STATES: Final = {
    CheckState.RAN: "Ran",
    CheckState.SKIPPED: "Skipped",
    CheckState.FAILED: "Failed",
}
_ALL: Final = frozenset(Audience)
VISIBLE_TO: Final = {
    Viewpoint.STRANGER: frozenset({Audience.PUBLIC, Audience.UNKNOWN}),
    Viewpoint.ACQUAINTANCE: _ALL - {Audience.ONLY_ME, Audience.PLATFORM_HELD},
    Viewpoint.HOLDER: _ALL,
}

_LONGEST: Final = 2000
# Not strftime: the month's name there depends on the machine's locale.
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_ODD: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def clean(value: object, longest: int = _LONGEST) -> object:
    """A value as it may be printed: text is cut after ``longest`` characters, and the cut is said.

    Control characters, lone surrogates and the marks that reorder text on the screen become visible, so that a file
    name cannot pose as another one.
    Markup made by the template engine and values that are not text pass through.
    """
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    text = str(value)
    if len(text) > longest:
        text = f"{text[:longest]} … [{len(text) - longest:,} more characters; see result.json]"
    return _ODD.sub(lambda odd: f"⟨U+{ord(odd[0]):04X}⟩", text)


def day(text: str | None) -> str:
    """``2026-11-02`` as ``2 November 2026``, ``2026-11`` as ``November 2026``.

    A time is added with its zone, if there is one; any other text stays as it is.
    """
    if not text:
        return ""
    try:
        if len(text) == 7:
            month = date.fromisoformat(text + "-01")
            return f"{_MONTHS[month.month - 1]} {month.year}"
        if len(text) == 10:
            whole = date.fromisoformat(text)
            return f"{whole.day} {_MONTHS[whole.month - 1]} {whole.year}"
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    zone = " UTC" if at.tzinfo else " (zone not stated)"
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}, {at:%H:%M}{zone}"


def metres(distance: float) -> str:
    """A distance in words that carry no more figures than it deserves: ``63 m``, ``850 m``, ``2.4 km``, ``310 km``."""
    if distance < 995:
        # As the findings state it: a circle of 25 m is not one of 20.
        step = 1 if distance < 100 else 10
        return f"{max(1, round(distance / step) * step)} m"
    kilometres = distance / 1000
    return f"{kilometres:.1f} km" if kilometres < 10 else f"{kilometres:,.0f} km"


def platform_name(platform: str) -> str:
    """A platform as people write it."""
    known = {"x": "X", "linkedin": "LinkedIn", "whatsapp": "WhatsApp", "tiktok": "TikTok"}
    return known.get(platform, platform[:1].upper() + platform[1:])


def plural(count: int, one: str, many: str = "") -> str:
    """``1 finding``, ``2 findings``, ``12,000 findings``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
