"""Readings of wording that the checks about the job share: what is not one's own life."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain
from checks.knowledge.work.other_work import guards_or_soldiers, other_trade

__all__ = [
    "first_person",
    "guards_or_soldiers",
    "is_fiction",
    "is_hoped_for",
    "is_memorial",
    "is_union",
    "not_own_work",
    "once",
    "other_trade",
    "own_names",
    "somebody_elses_news",
    "without_houses",
]

# Membership of a union or staff association is special-category data: whatever speaks of one is never read as evidence.
_UNION: Final = screened(
    r"\b(?:police fed(?:eration)?\b|\w*polfed|fed(?:eration)? rep|the fed\b|superintendents'? association|unison|"
    r"unite the union"
    r"|trade union|\bpcs union|gmb union|national black police association|\bnbpa\b|lgbt\+? police network|staff "
    r"association)",
    re.I,
)
_FICTION: Final = screened(
    r"\b(?:(?<!in the )line of duty|happy valley|blue lights (?:series|season|is|on|episode|finale)|the bill\b|luther|"
    r"broadchurch|endeavour|brooklyn (?:nine|99)|police interceptors|traffic cops|24 hours in police custody|motorway "
    r"cops|hot fuzz|bad boys|(?<!a )(?<!as )(?<!our )(?<!the )csi\b(?! (?:at|for|with|job|van|team))|death in paradise|"
    r"midsomer|shetland|taggart|heartbeat|sherlock|poirot|marple|morse|"
    r"vera\b|life on mars|the responder|bodyguard|call of duty|\bcod\b|warzone|gta|grand theft|fortnite|minecraft|"
    r"roblox|among us|lego|playmobil|episodes?|box ?set|season \d|series \d|season finale|finale|netflix|iplayer|itvx|"
    r"disney|drama|sitcom|tv show|telly|films?\b|movies?|cinema|actors?|actress|extras? on|audition|panto(?:mime)?|"
    r"amateur dramatics|murder mystery|novels?|chapter|book club|audiobook|thriller|crime writer|podcast|quiz|lyrics?|"
    r"song|album|band|gig|concert|fancy dress|toys?|warhammer|dungeons|drum ?kit|costumes?|dress(?:ed|ing)?[ -]up|"
    r"dressed (?:up )?as|halloween|world book day|hen (?:do|party|night)|stag (?:do|party|night)|cosplay|larp|airsoft|"
    r"paintball|escape room|board game|video ?games?|gaming|gamers?|cops and robbers|role ?play|dreamt|dreamed|dream "
    r"last night|had a dream|may the force|star wars|jedi|sith|stormtroopers?)\b",
    re.I,
)
# "It's nothing like the telly" is about real life.
_COMPARED: Final = re.compile(
    r"(?i)\b(?:nothing|not(?: at all)?|isn't|wasn't|ain't|un|less|more|never|no|far) ?(?:\w+ )?(?:like|as) "
    r"(?:it is |they (?:do|show) )?(?:on |in )?(?:the |they show on )?[\w' ]{3,30}"
)
_HOPE: Final = screened(
    r"\b(?:hop(?:e|es|ing) to (?:be|become|join|get in)|(?<!not )(?<!n't )want(?:s|ed|ing)? to (?:be(?= (?:an?|the|in|one|"
    r"part|on|police)\b)|become|join)|appl(?:y|ied|ying|"
    r"ication)\b|aspiring|wannabe|"
    r"would(?:'ve| have)? (?:love|like|make|made|be|been)|i'd (?:love|like|make)(?! to (?:speak|talk|hear|trace|thank|see "
    r"anyone))|"
    r"one day (?:i|we)|dream(?:s|ing|t)? of (?:being|"
    r"becoming|joining)|"
    r"thinking (?:of|about) (?:joining|becoming)|future (?:police|pc|cop|officer)|assessment cent(?:re|er)|if i "
    r"(?:was|were|became|joined)|"
    r"if we|wish i|pretend(?:ing|ed)?|imagin(?:e|ing|ary)|when i grow up|should have been a|could have been a|"
    r"interview for)\b",
    re.I,
)
_MEMORIAL: Final = screened(
    r"\b(?:r\.?i\.?p\.?|rest in peace|memorial|remembering|neverforget|never be forgotten|fallen officers?|minute'?s "
    r"silence|killed (?:on|in the line)|"
    r"murdered|tribute to|roll of honour|national police memorial|lest we forget)\b",
    re.I,
)
_NEWS: Final = screened(
    r"^\s*rt\b|\b(?:police (?:scotland )?(?:are|have|were|said|say|called|appeal(?:ing)?|launch|hunt|investigat\w+|confirm\w*)|"
    r"officers (?:are|have|were|said|say|"
    r"attended|arrested|responded|executed|seized)|spokes(?:man|woman|person)|according to|read more|breaking(?: "
    r"news)?:|(?:bbc|itv|sky) news|"
    r"(?:evening|daily) (?:news|standard|post|telegraph|echo|gazette|chronicle|mail|mirror|record|express|star)|"
    r"gazette|mail ?online|"
    r"via @\w|(?:source|credit|shared from): |"
    r"crimewatch|in the (?:news|paper)|headline|article|petition)",
    re.I | re.M,
)
_FIRST: Final = screened(
    r"\b(?:i|i'm|i've|i'd|i'll|im|ive|me|my|mine|myself|we|we're|we've|we'd|we'll|weve|us|our|ours)\b", re.I
)

# A house with its number: "Court" in it is none of justice, and "Albert Terrace" nobody's name.
_HOUSE: Final = screened(
    r"\b\d{1,4}[a-z]? (?:[A-Z][\w']+ ){1,3}(?:Road|Rd|Street|St|Lane|Avenue|Ave|Close|Drive|Court|Terrace|Way|Place|Gardens|"
    r"Grove|"
    r"Crescent|Square|Row|Rise|Park|Hill|View|Mews|Walk|Green)\b"
)


def without_houses(text: str) -> str:
    """The text with numbered houses left out, for rules that look for names or for words of the trade."""
    return _HOUSE.sub("that house", text) if _HOUSE.search(text) else text


def once(expression: str) -> str:
    """The RE2 expression with the rest of the text in its match, so that its listener is called once for a text."""
    return f"(?:{expression})(?s:.*)"


def own_names(names: tuple[str, ...]) -> frozenset[str]:
    """The audited person's names and each word of three letters or more in them, in lower case."""
    whole = {plain(name).casefold().strip() for name in names}
    return frozenset(whole | {word for name in whole for word in name.split() if len(word) > 2})


def first_person(text: str) -> bool:
    """Whether the writer speaks of himself, herself or his or her own group."""
    return _FIRST.search(text) is not None


def is_union(text: str) -> bool:
    """Whether the text speaks of a union or staff association (which no check may list)."""
    return _UNION.search(text) is not None


def is_fiction(text: str) -> bool:
    """Whether the text is about television, a book, a game, a song, a costume or play."""
    return _FICTION.search(text) is not None and _FICTION.search(_COMPARED.sub(" ", text)) is not None


def is_hoped_for(text: str) -> bool:
    """Whether the text speaks of something wished for, applied for or imagined."""
    return _HOPE.search(text) is not None


def is_memorial(text: str) -> bool:
    """Whether the text remembers somebody who died."""
    return _MEMORIAL.search(text) is not None


def somebody_elses_news(text: str) -> bool:
    """Whether the text reads as news or a shared notice about the police, not as the writer's own words."""
    return _NEWS.search(text) is not None


def not_own_work(text: str) -> bool:
    """Whether a text cannot be evidence of its writer's police work: union, stories, hopes, the dead, news, another trade."""
    return (
        is_union(text)
        or is_fiction(text)
        or is_hoped_for(text)
        or is_memorial(text)
        or somebody_elses_news(text)
        or other_trade(text)
    )
