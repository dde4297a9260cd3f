"""How somebody tells their own date of birth or, on the day itself, their own age."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.ages import birth_date
from scanner.api import Hit, ProfileField, Voice

__all__ = ["BORN", "MY_NTH", "states_own_birth", "tells_own_age_today"]

BORN: Final = (
    r"\b(?:i was born|born(?: on)?:?|d\.?o\.?b\.?:?|date of birth:?|my birthday is|birthday:)\s*(?:on )?(?:the )?"
    r"[0-9]{1,4}[^\n]{4,20}"
)
MY_NTH: Final = (
    r"\b(?:my [2-9][0-9](?:st|nd|rd|th) birthday(?: today)?|i(?:'m|’m| am) [2-9][0-9] today|i turn(?:ed)? [2-9][0-9] today|"
    r"(?:today|officially) (?:i'm|i’m|i am|i turn|i turned) [2-9][0-9])\b"
)
_NOT_TODAY: Final = re.compile(
    r"\b(?:next|last|was|were|until|before|since|for|ago|yet|when|soon|weeks?|months?|party|present|booked|planning)\b",
    re.IGNORECASE,
)


def states_own_birth(hit: Hit) -> bool:
    """Whether a match of ``BORN`` is the writer's own full date of birth, at least 15 years before it was written."""
    first_person = re.match(r"i was|my birthday", hit.matched, re.IGNORECASE) is not None
    own = hit.voice is Voice.OWN and (first_person or isinstance(hit.record, ProfileField))
    born = birth_date(hit.matched)
    return own and born is not None and (hit.record.when is None or hit.record.when.at.year - born.year >= 15)


def tells_own_age_today(hit: Hit) -> bool:
    """Whether a match of ``MY_NTH`` was written on the birthday, so that the record's date is the date of birth."""
    line = hit.before(40).rsplit("\n", 1)[-1] + hit.matched + hit.after(40).split("\n", 1)[0]
    today = "today" in line.casefold() or hit.after(3).strip()[:1] in {"!", "🎂", "🎉", "🥳"}
    return hit.voice is Voice.OWN and hit.record.when is not None and today and not _NOT_TODAY.search(line)
