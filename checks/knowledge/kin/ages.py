"""Ages and birthdays in running text: "happy 7th birthday", "turns 7", "our 6 year old", "Ava (7)", "born 3 May 2017"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Final

from checks.knowledge.words.kin_names import is_hint
from checks.knowledge.words.loosened import loosened
from checks.knowledge.words.screened import screened
from checks.knowledge.words.wordlist import word_list

__all__ = ["ADULT", "YEARS_OLD", "AgeCue", "age_cues", "age_trigger", "birth_date", "number"]

ADULT: Final = 18
_CUES_KEPT: Final = 100
_SMALL: Final = word_list(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    """
)
_ORDINALS: Final = word_list(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth
    """
)
_N: Final = rf"(\d{{1,2}}|{'|'.join(sorted(_SMALL, key=len, reverse=True))})"
_NTH: Final = rf"(\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)})"
YEARS_OLD: Final = re.compile(rf"{_N}[\s-]?(?:y(?:ea)?rs?|y/?o\b|y\b)[\s-]*(?:olds?\b)?", re.IGNORECASE)
_MONTHS: Final = word_list(
    """
    january february march april may june july august september october november december
    """
)
_MONTH: Final = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE: Final = rf"(\d{{1,2}})(?:(?:st|nd|rd|th)?(?:\s+of)?[\s,]+{_MONTH}[\s,]+|\s?[./-](\d{{1,2}})[./-]\s?)((?:19|20)\d\d)"
_ISO: Final = r"((?:19|20)\d\d)-(\d\d)-(\d\d)"
_BORN_ON: Final = re.compile(r"born|birth|dob|d\.o\.b|🎂|arrived|welcome|b\.\s*$", re.IGNORECASE)
_ANY_DATE: Final = re.compile(rf"\b(?:{_DATE}|{_ISO})\b", re.IGNORECASE)
_THING: Final = (
    r"(?!\s*(?:%|percent|am\b|pm\b|o'?clock|miles?|km\b|k\b|minutes?|mins?|hours?|hrs?|points?|goals?|quid|nil|out of|/|:|£|"
    r"-\d|"
    r"of (?:the|them|my|our|us)|people|players|laps|down|up\b|inch|stone|lbs?|degrees|weeks? (?:ago|off)|"
    r"years? (?:in|as|of service|service|on|ago|later|sober|married|together)|into\b|in (?:a row|total)|to \d))"
)
# What may stand behind "turned 7"; "turned 7 shades of red" and "turned 7 pages" are no ages.
_AFTER: Final = (
    r"(?=\s*(?:$|[^\w\s]|(?:today|tomorrow|yesterday|on|this|next|at|and|already|last|soon|so|but|with|the day|over|years? old|"
    r"we|i|he|she|while|as|just|now|later|tonight|x+|years? ago|in (?:a|an|\d|the|two|three|jan|feb|mar|apr|may|jun|jul|aug|"
    r"sep|oct|nov|dec)\w*|before|after|when|because|during|since|and)\b))"
)
_RULES: Final = (
    (re.compile(rf"\b{_NTH}[\s-]+(?:b[irth]{{3,5}}day|bday|b-day|b'day)", re.IGNORECASE), "birthday"),
    (re.compile(rf"\b{_N}\s+(?:mlwydd\s+)?oed\b", re.IGNORECASE), "birthday"),
    (re.compile(rf"\b{_N}[\s-]+years?[\s-]+old\s+(?:today|tomorrow)\b", re.IGNORECASE), "today"),
    (
        re.compile(
            rf"\b(?:turn(?:s|ed|ing)?|turning|just turned|hits?|reaches|reached)\s+(?:the big\s+)?{_N}\b{_AFTER}",
            re.IGNORECASE,
        ),
        "turns",
    ),
    (
        re.compile(
            rf"(?:\b(?:is|are|be|was|been)|['’]s|['’]re)\s+(?:(?:now|officially|only|already|just|finally|nearly|almost|"
            rf"going to be|"
            rf"really|actually)\s+)*{_N}\s*(?:today|the day|tomorrow|2day|2mrw|tmrw|tomoz|the morn|heddiw|now|"
            rf"this (?:week|month|"
            r"weekend)|next (?:week|month)|"
            r"(?:on|this|next) (?:mon|tue|wed|thu|fri|sat|sun)|in the morning|and (?:already|cheeki\w+|still|not|so|full)|"
            r"already|[!?🎂🎉🥳🎈🎁❤💙💖💕]|\.?$)",
            re.IGNORECASE | re.MULTILINE,
        ),
        "today",
    ),
    (
        re.compile(
            rf"(?:^|[.!?,]\s*|\b(?-i:[A-Z])\w+\s+){_N}\s+(?:today|the day|tomorrow|2day|2mrw|tmrw|tomoz|"
            r"the morn|heddiw|in the morning)\b",
            re.IGNORECASE | re.MULTILINE,
        ),
        "today",
    ),
    # "How is Ava 7?!", "When did Leo get to be 9"
    (
        re.compile(
            r"\b(?:how|when|why) (?:on earth |the (?:hell|heck) )?(?:is|did|has|can|could|does)\s+(?:my |our |little |wee )*"
            rf"(?-i:[^\W\d_])[\w'’-]*\s+(?:(?:already|now|get to be|become|be|turn|got to be|reached|old enough to be)\s+)*{_N}"
            r"\s*(?:already|today|now|tomorrow|[?!.]|$)",
            re.IGNORECASE | re.MULTILINE,
        ),
        "how",
    ),
    # "big 7 tomorrow", "7 candles on the cake", "Ava. 7. How dare you."
    (
        re.compile(
            rf"\bbig\s+{_N}\s*(?:today|2day|tomorrow|2mrw|2moro|tmrw|tomoz|on (?:mon|tue|wed|thu|fri|sat|sun)|this|"
            rf"next|[!🎂🎉🎈])",
            re.IGNORECASE,
        ),
        "turns",
    ),
    (re.compile(rf"\b{_N}\s+(?:birthday )?candles\b", re.IGNORECASE), "birthday"),
    (re.compile(rf"\bhappy\s+{_NTH}\b(?!\s+(?:\w+\s+)?(?:anniversary|wedding|of\b|day|year|week))", re.IGNORECASE), "birthday"),
    (re.compile(rf"(?:^|(?<=[^\W\d_]),?|\b)\s*\b{_N},?\s+going on\s+[\w-]+", re.IGNORECASE), "turns"),
    (re.compile(rf"(?:^|[.!?]\s+)(?-i:[A-ZÀ-Þ][a-zà-ÿ]+)[.!,]?\s+{_N}[.!]+(?=\s|$)", re.IGNORECASE | re.MULTILINE), "alone"),
    (
        re.compile(rf"\b{_N}[\s-]?(?:years?|yrs?)[\s-]?olds?\b|\b(\d{{1,2}})\s?y/?o\b|\b(\d{{1,2}})yrs?\b", re.IGNORECASE),
        "years old",
    ),
    (
        re.compile(rf"\b(?:is|are|was)\s+(?:now|already|only|just|nearly|almost)\s+{_N}\b{_THING}", re.IGNORECASE),
        "now",
    ),
    # "Leo is 11 and taller than his mother": an age only directly behind a name.
    (
        re.compile(
            rf"(?<=[^\W\d_])\s+(?:is|will be|['’]s)\s+{_N}\b{_THING}(?=\s*(?:[,.!?]|$|(?:and|but|so|when|while|tomorrow|today|"
            r"next|on|this|in)\b))",
            re.IGNORECASE | re.MULTILINE,
        ),
        "now",
    ),
    (re.compile(rf"\bage[d]?:?\s+{_N}\b", re.IGNORECASE), "aged"),
    (re.compile(r"\(\s*(?:aged? |nearly |almost )?(\d{1,2})(?: ?and(?: a half|½))?(?: ?yrs?| ?years?)?\s*\)"), "in brackets"),
    (re.compile(r"(?<=[^\W\d_]),\s+(\d{1,2})(?=\s*(?:,|and\b|&|\.|!|$|\n))"), "behind the name"),
    (
        re.compile(r"(?<=[a-zà-ÿ])\s+(\d{1,2})(?=\s*(?:,|and\s+[A-Z]|&|\+|\||$|💕|❤|💙|💗|already|today|now|tomorrow))"),
        "behind the name",
    ),
    (re.compile(rf"\b{_N}\s+(?:months?|weeks?|days?)\s+old\b", re.IGNORECASE), "infant"),
)
_FESTIVE: Final = frozenset(("birthday", "turns", "today", "alone", "how"))
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+")
# What makes "her 7th" and "7 years of cuddles" an age; without it they are a place in a race and a spell of anything.
_PARTY: Final = screened(
    r"\b(?:b[irth]{3,5}days?|bday|hbd|candles?|birthday party|cake|balloons?|presents|penblwydd|lá breithe|urodziny|sto lat)\b|"
    r"[🎂🎈🥳🎁]",
    re.IGNORECASE,
)
_YEARS_OF: Final = re.compile(
    rf"\b{_N}\s+(?:whole |full |wonderful |amazing |crazy |beautiful |happy )?years?\b(?!\s*(?:old|ago|in\b|as\b|"
    rf"of service|on\b|"
    r"with|later|sober|clean|married|marriage|together|wed\b|apart|wait|running|since (?:i|we)|of (?:marriage|friendship|"
    r"service|policing|nights|waiting)|free|experience|at\b))",
    re.IGNORECASE,
)
_NTH_ALONE: Final = re.compile(
    rf"(?:\b(?:his|her|our|my|happy|for|the)|[’']s)\s+{_NTH}(?=\s*(?:[,.!?🎂🎈]|$|(?:to|today|tomorrow|this|next|on|at|"
    rf"was|is|done|"
    r"party|and|with|because|i|we|he|she|so|but)\b))(?!\s*(?:anniversary|wedding|place|time))",
    re.IGNORECASE | re.MULTILINE,
)
_BIRTH: Final = re.compile(
    r"\b(?:\d{1,2}\s?lbs?\.?(?:\s?\d{1,2}\s?oz)?|(?<!\bI )(?<!\bi )was born|born (?:at|on|this|last|yesterday|today|"
    r"in the early)|"
    r"arrived (?:safely|at \d|this morning|yesterday|last night|today)|welcome to the world|newborn|"
    r"brought .{0,30}home from (?:the )?hospital)",
    re.IGNORECASE,
)
_TEEN: Final = re.compile(
    r"\b(?:officially a teenager|(?:hit|hits|into) double (?:figures|digits)|double (?:figures|digits)(?= (?:today|"
    r"tomorrow|already|for (?:our|my|(?-i:[A-Z])\w+))\b|!)|sweet sixteen|the big 1-?0)\b",
    re.IGNORECASE,
)
_HAPPY: Final = re.compile(
    r"\b(?:happy (?:\w+ )?(?:birthday|bday)|birthday (?:boy|girl|princess|twins)|(?:'s|’s|our|her|his|"
    r"their) (?:\w+ )?(?:birthday|bday)\b)",
    re.IGNORECASE,
)
# "It's Leo's birthday tomorrow, he'll be 8"; without a party anything may be meant.
_PRONOUN: Final = re.compile(
    rf"\b(?:s?he)(?:['’]ll be| will be|['’]s| is) (?:now |only |already )?{_N}\b{_THING}", re.IGNORECASE
)
# "6 year old dog", "10 year old whisky": the age of a thing or of an animal.
_NOT_A_CHILD: Final = re.compile(
    r"[\s-]*(?:\w+ )?(?:dog|cat|puppy|pup|spaniel|labrador|lab|collie|terrier|horse|mare|gelding|pony|car|van|bike|house|"
    r"laptop|phone|"
    r"whisky|whiskey|malt|tyre|boiler|kettle|sofa|carpet|jumper|trainers|system|policy|record|case|debt|grudge|mystery|photo|"
    r"pensioner|veteran|victim|suspect|male|female|man|woman|driver)s?\b",
    re.IGNORECASE,
)


# "Year 6 today", "bus 5 today": the number of something that is counted.
_COUNTED: Final = re.compile(
    r"^(?:year|level|day|week|bus|number|no|grade|stage|class|room|chapter|part|season|series|episode|platform|junction|gate|"
    r"page|round|game|match|race|lap|mile|set|team|group|group|form|key stage)s?\s",
    re.IGNORECASE,
)
_COUNTED_BEFORE: Final = re.compile(r"\b(?:year|level|day|week|grade|stage|class|episode|season|number)\s+$", re.IGNORECASE)


@dataclass(frozen=True)
class AgeCue:
    """An age or a birthday at ``start``-``end`` (characters). ``age`` in years, None where only a birthday or a birth is told.

    ``adjacent``: a bare figure, which is an age only when it stands directly behind the name.
    ``festive``: told as one tells of a birthday or a birth. ``growing``: "is only 7", "is already 7".
    """

    start: int
    end: int
    age: int | None
    words: str
    adjacent: bool = False
    festive: bool = False
    growing: bool = False


# "Sto lat Zosia! 9 lat": the figure behind a Polish greeting is an age; elsewhere "9 lat" is any span of years.
_POLISH: Final = re.compile(
    r"\b(?:sto lat|najlepszego|urodzin\w*)\b.{0,60}?\b(\d{1,2})[.]?\s+(?:lat(?:a|ka|ek)?|urodzin\w*)\b", re.IGNORECASE
)
# "7 years ago today this one arrived. Happy birthday Leo": all of it is the cue, so that the name beside the greeting is near.
_YEARS_AGO: Final = re.compile(
    rf"\b{_N}\s+years?\s+ago\s+(?:today|tomorrow|yesterday|this (?:morning|afternoon|evening|week))\b"
    r"(?:.{0,160}?\bhappy (?:\w+ )?b[irth]{3,5}day\b|(?=.{0,80}\b(?:born|arrived|gave birth|came into (?:the|our|my))\b))",
    re.IGNORECASE | re.DOTALL,
)


def number(word: str) -> int:
    """The value of "7", "7th", "seven" or "seventh"; 999 for anything else."""
    low = word.casefold()
    if low in _SMALL:
        return _SMALL.index(low) + 1
    if low in _ORDINALS:
        return _ORDINALS.index(low) + 1
    digits = re.match(r"\d+", low)
    return int(digits[0]) if digits else 999


def age_cues(text: str) -> list[AgeCue]:
    """The ages below 18 and the birthdays and births that a text tells, in order.

    Ages of adults, animals and things are left out.
    """
    found: list[AgeCue] = []
    taken: list[tuple[int, int]] = []
    for cue in islice(_every_cue(text), _CUES_KEPT):
        if cue.age is None and any(start - 60 < cue.start < end + 60 for start, end in taken):
            continue
        if not any(start < cue.end and cue.start < end for start, end in taken):
            taken.append((cue.start, cue.end))
            if cue.age is None or 0 <= cue.age < ADULT:
                found.append(cue)
    return sorted(found, key=lambda cue: cue.start)


def _every_cue(text: str) -> Iterator[AgeCue]:
    party = _PARTY.search(text) is not None
    for rule, words in _RULES:
        for match in rule.finditer(text):
            age = number(next(group for group in match.groups() if group))
            if _COUNTED.search(match[0]) or _COUNTED_BEFORE.search(text[: match.start()]):
                continue
            if words in {"years old", "aged"} and _NOT_A_CHILD.match(text, match.end()):
                age = 999
            if words == "alone" and not is_hint(_FIRST_WORD.findall(match[0])[0]):
                continue
            if words == "infant":
                yield AgeCue(match.start(), match.end(), 0, match[0].casefold())
            else:
                # The name between "how is" and "7" is not part of the cue.
                told = match.lastindex or 0
                yield AgeCue(
                    match.start(told) if words in {"how", "alone"} else match.start(),
                    match.end(),
                    age,
                    f"age {age}",
                    words in {"in brackets", "behind the name"},
                    words in _FESTIVE or (words == "years old" and party),
                    words in {"now", "aged"},
                )
    for rule in (_POLISH, _YEARS_AGO):
        for match in rule.finditer(text):
            age = number(match[1])
            yield AgeCue(match.start(1), match.end(), age, f"age {age}", festive=True)
    if party:
        for match in _YEARS_OF.finditer(text):
            yield AgeCue(match.start(), match.end(), number(match[1]), f"age {number(match[1])}", festive=True)
        for match in _PRONOUN.finditer(text):
            yield AgeCue(match.start(), match.end(), number(match[1]), f"age {number(match[1])}", festive=True)
        for match in _NTH_ALONE.finditer(text):
            yield AgeCue(match.start(1), match.end(1), number(match[1]), f"age {number(match[1])}", festive=True)
    for match in _ANY_DATE.finditer(text):
        before = re.split(r"[.!?\n]\s", text[max(0, match.start() - 60) : match.start()].casefold())[-1]
        born = birth_date(match[0])
        if born and _BORN_ON.search(before):
            yield AgeCue(match.start(), match.end(), None, "date of birth")
    for match in _BIRTH.finditer(text):
        yield AgeCue(match.start(), match.end(), 0, "day of birth")
    for match in _TEEN.finditer(text):
        age = 13 if "teen" in match[0].casefold() else 16 if "sixteen" in match[0].casefold() else 10
        yield AgeCue(match.start(), match.end(), age, f"age {age}", festive=True)
    for match in _HAPPY.finditer(text):
        yield AgeCue(match.start(), match.end(), None, "birthday")


def birth_date(text: str) -> date | None:
    """The first full date of a text, day before month as in the UK; None if there is none or it is no day of the calendar."""
    match = _ANY_DATE.search(text)
    if match is None:
        return None
    day, month_word, month, year, iso_year, iso_month, iso_day = match.groups()
    try:
        if iso_year:
            return date(int(iso_year), int(iso_month), int(iso_day))
        number_of_month = (
            _MONTHS.index(next(m for m in _MONTHS if m.startswith(month_word.casefold()))) + 1 if month_word else int(month)
        )
        return date(int(year), number_of_month, int(day))
    except (ValueError, StopIteration):
        return None


# What stands side by side of the two long rules: every "later in the text" doubles the automaton's states.
_FOREIGN_OR_AGO: Final = (
    rf"(?i:[0-9]{{1,2}}[.]?\s+(?:lat(?:a|ka|ek)?|urodzin)|{_N}\s+years?\s+ago\s+(?:today|tomorrow|yesterday|this\s))"
)


def age_trigger() -> str:
    """An RE2 expression that matches wherever :func:`age_cues` may find one."""
    born = rf"(?:born|birth|dob|d\.o\.b|🎂|arrived|welcome|b\.)[^\n]*{loosened(_ANY_DATE)}"
    return "|".join(
        (
            *(loosened(rule) for rule, _ in _RULES),
            *map(loosened, (_BIRTH, _TEEN, _HAPPY, _YEARS_OF, _NTH_ALONE, _PRONOUN)),
            _FOREIGN_OR_AGO,
            born,
        )
    )
