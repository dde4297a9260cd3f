"""How somebody tells their own date of birth or, on the day itself, their own age."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.kin.ages import birth_date
from checks.knowledge.words.kin_names import HINTS
from scanner.api import Hit, ProfileField, Voice

__all__ = ["BORN", "MY_NTH", "states_own_birth", "tells_own_age_today"]

BORN: Final = (
    r"\b(?:i was born|born(?: on)?:?|d\.?o\.?b\.?:?|date of birth:?|my birthday is|birthday:)\s*(?:on )?(?:the )?"
    r"[0-9]{1,4}[^\n]{4,20}"
)
MY_NTH: Final = (
    r"\b(?:my [2-9][0-9](?:st|nd|rd|th) birthday(?: today)?|i(?:'m|’m| am) [2-9][0-9] today|i turn(?:ed)? [2-9][0-9] today|"
    r"officially [2-9][0-9] (?:today|tomorrow)|(?:today|officially) (?:i'm|i’m|i am|i turn|i turned) [2-9][0-9]|"
    r"the big [2-9][ -]?[0-9] today|(?:twenty|thirty|forty|fifty|sixty)(?:[ -](?:one|two|three|four|five|six|seven|"
    r"eight|nine))? "
    r"today|[2-9][0-9](?: years old)? today|birthday (?:boy|girl) today\W{1,3}[2-9][0-9])\b"
)
_BARE: Final = re.compile(r"(?:the big|officially [2-9]|twenty|thirty|forty|fifty|sixty|[2-9]|birthday)", re.IGNORECASE)
_OPENING: Final = re.compile(r"\W*(?:(?:finally|so|well|officially|and|yep|right|it['’]?s my birthday)\W+){0,2}", re.IGNORECASE)
# A bare age opens the text and its writer speaks of themselves; otherwise it is a club's or somebody else's.
_OF_SELF: Final = re.compile(
    r"\b(?:i|i['’]?m|i['’]ve|me|my|knees|back (?:hurts|aches)|feel(?:ing)? (?:old|every)|thank(?:s| you|yous)?\b.{0,30}\b"
    r"(?:messages|wishes|cards?|birthday)|still)\b",
    re.IGNORECASE,
)
_OF_OTHERS: Final = re.compile(
    r"\b(?:he|she|they|his|her|their|it|its|happy|congrat\w*|old man|mum|dad|nan|wife|husband|married|years? (?:of|ago)|club|"
    r"degrees|miles|k\b|him|you|your|our)\b|@",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(r"[^\W\d_]+")
_NOT_TODAY: Final = re.compile(
    r"\b(?:next|last|was|were|until|before|since|for|ago|yet|when|soon|weeks?|months?|party|present|booked|planning)\b",
    re.IGNORECASE,
)


def states_own_birth(hit: Hit) -> bool:
    """Whether a match of ``BORN`` is the writer's own full date of birth, at least 15 years before it was written."""
    first_person = re.match(r"i was|my birthday", hit.matched, re.IGNORECASE) is not None
    # "Born on 2 June 1981" at the head of a text that names nobody.
    opens = (
        not hit.before(3).strip() and not _OF_OTHERS.search(hit.text) and HINTS.isdisjoint(_WORDS.findall(hit.text.casefold()))
    )
    own = hit.voice is Voice.OWN and (first_person or opens or isinstance(hit.record, ProfileField))
    born = birth_date(hit.matched)
    return own and born is not None and (hit.record.when is None or hit.record.when.at.year - born.year >= 15)


def tells_own_age_today(hit: Hit) -> bool:
    """Whether a match of ``MY_NTH`` was written on the birthday, so that the record's date is the date of birth."""
    line = hit.before(40).rsplit("\n", 1)[-1] + hit.matched + hit.after(40).split("\n", 1)[0]
    today = (
        "today" in line.casefold()
        or hit.matched.casefold().endswith("tomorrow")
        or hit.after(3).strip()[:1] in {"!", "🎂", "🎉", "🥳"}
    )
    if _BARE.match(hit.matched) and (
        not _OPENING.fullmatch(hit.before(20))
        or not _OF_SELF.search(hit.text)
        or _OF_OTHERS.search(hit.text.replace("thank you", ""))
    ):
        return False
    if _BARE.match(hit.matched):
        line = hit.matched
    elif today:
        # "I turned 50 today, cake for lunch": "for" matters only before the age.
        line = line.replace(" for ", " ") if " for " not in hit.before(40) else line
    return hit.voice is Voice.OWN and hit.record.when is not None and today and not _NOT_TODAY.search(line)
