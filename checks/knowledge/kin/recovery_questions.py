"""The questions that banks and e-mail providers ask when a password is lost, and how texts answer them."""

from __future__ import annotations

import re
from typing import Final

from scanner.api import Hit, Voice

__all__ = ["ANSWER", "QUESTIONS", "TOLD", "answers", "told"]

QUESTIONS: Final = (
    ("mother's maiden name", r"(?:mother|mum|mam|mom)['’]?s maiden name"),
    ("first pet", r"(?:first|childhood) pet(?:['’]s name)?|name of (?:my |your )?first pet"),
    ("first school", r"(?:first|primary|infant) school"),
    ("first job", r"first (?:\pL+ )?job"),
    ("first car", r"first car"),
    ("street of childhood", r"(?:street|road) (?:i|you) grew up (?:on|in)|childhood street"),
    ("favourite teacher", r"fav(?:e|ou?rite)? (?:\pL+ )?teacher(?: (?:at|in) (?:\pL+ )?school)?"),
    ("place of birth", r"place of birth|birthplace|town (?:i|you) (?:was|were) born in"),
)
ANSWER: Final = (
    r"(?:\s*[:=?–—-]\s*(?:[Aa]n? (?:\pL+ )?\pL+ (?:called|named) )?|\s+(?:was|is)(?: an?(?: \pL+){1,3}?)?(?: called|"
    r" named)?(?: an?| the| my| St\.?| [Mm](?:r|rs|iss|s))?\s+)"
    r"(?:an? |the )?(?:(?:19|20)[0-9][0-9] )?([A-Z][\pL'’&-]+)"
)
_ANIMAL: Final = r"(?:pet|dog|cat|kitten|puppy|hamster|rabbit|goldfish|budgie|guinea pig|pony)"
_NAMED_SCHOOL: Final = r"([A-Z][\pL'’]+ (?:[A-Z][\pL'’]+ )?(?:Primary|Infants?|Juniors?|First School|Infant School|School))\b"
# Sentences that answer without asking: the subject, and the expression, in capitals as written.
TOLD: Final = (
    ("mother's maiden name", r"\b(?i:maiden name),?(?i: was| is| being)? ([A-Z][\pL'’-]+)"),
    (
        "first pet",
        rf"\b(?i:(?:my|our|the) (?:very )?first (?:ever )?{_ANIMAL})\b[^.!?\n]{{0,40}}(?i:called|named) ([A-Z]\pL+)",
    ),
    (
        "first pet",
        rf"\b(?i:called|named) ([A-Z]\pL+),?(?i: (?:was|he was|she was))? (?i:(?:my|our) (?:very )?first (?:ever "
        rf")?{_ANIMAL})\b",
    ),
    (
        "first car",
        r"\b(?i:(?:my|the) first car)(?i: i ever| i)?(?i: had| owned| bought| drove)?(?i: ever)?\s*[,:–-]\s*"
        r"(?i:an? )?(?:\pL+ ){0,3}([A-Z]\pL+)",
    ),
    ("first school", rf"\b(?i:i went to) {_NAMED_SCHOOL}"),
    (
        "first school",
        rf"\b(?i:my (?:old|first|very first) (?:infants?|primary|juniors|(?:infant |junior |first |primary "
        rf")?school))\b[^.!?\n]{{0,25}}[ ,:–-]{_NAMED_SCHOOL}",
    ),
    (
        "mother's place of birth",
        r"\b(?i:mum|mam|mother|mammy|mummy)(?i:['’]s| is| was| were)?(?i: family)?(?i: was)? (?i:born (?:and (?:bred|raised) "
        r")?in|born at) ([A-Z]\pL+)",
    ),
    (
        "mother's place of birth",
        r"\b(?i:mum|mam|mother|mammy|mummy)(?i:['’]s| is| was| came| comes) (?i:from) ([A-Z]\pL+)(?i:,? originally| born)\b",
    ),
)
_MOTHER: Final = re.compile(r"\b(?:mum|mam|mom|mother|mammy|mummy)", re.IGNORECASE)
_OTHERS: Final = re.compile(r"\b(?:his|her|their|your|he|she|the (?:wife|missus))\b[^.!?]*$", re.IGNORECASE)
_NO_ANSWER: Final = frozenset(
    ("mine", "none", "the", "it", "i", "we", "yes", "no", "not", "never", "nobody", "what", "who", "my")
)
_WARNING: Final = re.compile(
    r"\b(?:don['’]?t|never|scams?|phishing|passwords?|security questions?|beware|fraud\w*|hackers?|giving away)\b",
    re.IGNORECASE,
)


def answers(hit: Hit) -> bool:
    """Whether a question and the answer behind it (group 1) are the writer's own, and the text is no warning."""
    if hit.voice is not Voice.OWN or _WARNING.search(hit.text):
        return False
    # "My mum's maiden name was …", and without a possessive where a sentence begins: "Mum's maiden name was …".
    before = hit.before(25)
    mine = (
        re.search(r"\b[Ii]\b", hit.matched) is not None
        or re.search(r"\bmy\b", before, re.IGNORECASE) is not None
        or re.search(r"(?:^|[.!?\n])\s*$", before) is not None
    )
    if (hit.groups[0] or "").casefold() in _NO_ANSWER:
        return False
    return mine or re.search(r"[:=?–—-]", hit.matched[-len(hit.groups[0] or "") - 4 :]) is not None


def told(topic: str, hit: Hit) -> bool:
    """Whether a match of an expression of ``TOLD`` is the writer's own answer."""
    if hit.voice is not Voice.OWN or _WARNING.search(hit.text) or (hit.groups[0] or "").casefold() in _NO_ANSWER:
        return False
    # Whose mother is meant says the word before her; whose name a maiden name is, the text.
    before = hit.before(25)
    if topic.startswith("mother") and _OTHERS.search(before):
        return False
    return topic != "mother's maiden name" or _MOTHER.search(hit.text) is not None
