"""Couples and births told without a relation word: "Tom and I got engaged", "married to Sarah", "welcome to the world Leo"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from checks.knowledge.kin.kin_grammar import Mention, quoted, read_names
from checks.knowledge.kin.kinship import Group
from checks.knowledge.kin.not_family import appeal, fame, pets
from checks.knowledge.words.kin_names import is_hint
from checks.knowledge.words.screened import screened
from checks.knowledge.words.tokens import Tokens
from checks.knowledge.words.wordlist import word_set

__all__ = ["BIRTH", "EXPECTING", "NAMING", "PARTED", "PROMISE", "SAID_YES", "TOGETHER", "births", "couples"]

TOGETHER: Final = re.compile(
    r"\b(?:(?:got|get|getting|are|been|were|we['’]?re|be|being|happily) (?:officially |finally |now )?(?:married|engaged|"
    r"hitched|wed)|tied the knot|tie the knot|tying the knot|(?:years?|months?|decades?|\d+) (?:of )?(?:happily |"
    r"being )?(?:married|marriage|wedded|together)\b|married (?:for )?(?:\w+ )?(?:years|decades)|"
    r"been together (?:for )?(?:nearly |over |almost )?\w+ (?:years|months|decades)|"
    r"our (?:\w+ ){0,3}?(?:wedding|anniversary|honeymoon|engagement|big day|first dance)|"
    r"engagement (?:do|party|drinks|bash|meal)|(?:years?|\d+) wed\b|(?:celebrat\w+|marks?|"
    r"marking) (?:our )?(?:\w+ ){0,3}?(?:wedding )?anniversary|mr ?(?:&|and) ?mrs|(?:having|expecting) (?:a|our \w+) baby|"
    r"(?:became|become|becoming) (?:parents|mr)|our first (?:home|house|baby) together|set (?:a|the|our) date\b(?! (?:for|"
    r"to))|said (?:our vows|i do)|"
    r"(?:got|have|picked up|collected) (?:got )?(?:the|our) keys|moved in together|bought (?:a|our) (?:house|flat|home)|"
    r"ring on it|our (?:first|new|forever) (?:home|house|flat|place))",
    re.IGNORECASE,
)
_WORK: Final = re.compile(
    r"\b(?:crew(?:ed|mates?)?|shift|colleagues?|team(?:mates)?|service|business|patrol|work(?:ed|ing)? together|bandmates?|"
    r"squad|"
    r"job|force|training partners?|flatmates?|podcast|company|running club|guests?|attended|best man|bridesmaid|officiat\w*|"
    r"photograph\w*)\b",
    re.IGNORECASE,
)
# "Me and Ann have decided to separate": a couple told by its end.
PARTED: Final = re.compile(
    r"\b(?:separat(?:e|ed|ing|ion)|(?:have|has|are|we['’]ve|to|decided to|recently|finally) (?:to )?split(?:ting)?(?: up)?|"
    r"splitting up|split up\b|(?:getting|got|are|be|been) divorced|divorcing|divorce|separate ways|called it a day|"
    r"no longer (?:together|a couple|an item)|parted ways|broken up|broke up)\b(?! (?:the|from|into|between))",
    re.IGNORECASE,
)
_MARRIED_TO: Final = re.compile(
    r"(?:\b(?i:(?:married|engaged|wed|hitched) (?:to|with)(?: (?:the|my) (?:very )?(?:lovely|amazing|gorgeous|wonderful|"
    r"beautiful|fabulous|fantastic|incredible|brilliant|amazing|one and only|long[- ]suffering|patient|delightful|"
    r"marvellous|fair|divine|talented))?|married(?: to)? (?:my|the) (?:best friend|love of my life|"
    r"soulmate|soul mate|man of my dreams|woman of my dreams|rock)(?:,| -)?|said yes to|proposed to)|"
    r"\bI (?:finally )?(?:married|wed)|\b(?i:(?:get|going|about|allowed) to marry|marrying|thank you for marrying me|"
    r"(?:years|months) since i met),?)\s+(?=[@A-ZÀ-Þ])",
)
_MY_SUBJECT: Final = re.compile(r"\b(?:I|I'm|I’m|i'm|im|me|we|we're|we’re|my|our)\b")
_OF_SELF: Final = re.compile(r"\b(?:i|i['’]m|me|my|we|we['’]re|our|us)\b", re.IGNORECASE)
_DATE: Final = re.compile(
    r"\b(?i:date (?:night|day)|(?:wedding )?anniversary (?:meal|dinner|weekend|trip|drinks|lunch|breakfast|getaway)?|"
    r"honeymoon(?:ing)?|(?:\d+|\w+) (?:happy |wonderful )?years (?:married|together)|valentine['’]?s(?: day| meal| dinner|"
    r" night)?) (?i:with )(?i:this one|my love|the lovely|my darling|my amazing|my gorgeous|my beautiful|my lovely|"
    r"my)?[^\w@.!?]*(?=[@A-ZÀ-Þ])",
)
_ANNIVERSARY: Final = re.compile(
    r"\bhappy (?:(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|tenth|belated|paper|tin|pearl|ruby|"
    r"silver|golden|diamond) )?(?:wedding )?anniversary (?:to (?:us,? )?(?:my (?:\w+ ){0,4})?|"
    r"my (?:\w+ ){0,3}|baby,? |babe,? |darling,? |us,? )?[,:]?\s*(?=[@A-ZÀ-Þ])",
    re.IGNORECASE,
)
# Said to anybody dear; beside a wedding or an engagement, to the partner.
_LOVE_YOU: Final = re.compile(
    r"\b(?i:(?:i )?love (?:you|ya)(?: so much| loads| always| forever| more)?|(?:cheers|here['’]s) to us(?: two)?|many "
    r"more),?\s+"
    r"(?=[A-ZÀ-Þ])"
)
_ROMANCE: Final = screened(
    r"\b(?:engaged|said yes|anniversary|with this one|valentine\w*|years (?:married|together)|newly ?weds?|got married|"
    r"wedding|honeymoon|"
    r"soulmate|fianc\w+|better half|other half|honest (?:man|woman)|down the aisle|years? down|forever|this (?:handsome|"
    r"gorgeous|beautiful|"
    r"lovely|amazing|wonderful|idiot|man of mine|woman of mine)|tied the knot|made me (?:his|her|a) (?:wife|husband|mrs))\b",
    re.IGNORECASE,
)
# "Thirty years wed and Geraldine still can't stand my driving".
_YEARS_WED: Final = re.compile(
    r"\b(?i:years?|yrs|months) (?i:wed|married|hitched|together)(?i: today| yesterday| tomorrow| this \w+)?"
    r"(?:[.!,]+|\s+-|\s+–)?\s+(?i:and |but |,|& )?(?=[A-ZÀ-Þ])"
)
# "Our anniversary - Beth", as calendars have it.
_OUR_DAY: Final = re.compile(r"\b(?i:our (?:\w+ )?(?:wedding )?(?:anniversary|wedding day))(?:\s*[-–:(]\s*)(?=[A-ZÀ-Þ])")
NAMING: Final = (_MARRIED_TO, _DATE, _ANNIVERSARY, _LOVE_YOU, _YEARS_WED, _OUR_DAY)
# A household that expects a child; the one who is named beside it carries it or has the other half of it.
EXPECTING: Final = re.compile(
    r"\b(?:\d{1,2}|twelve|twenty)[ -]?weeks? scan\b|\bscan (?:day|today|photo|pic)\b|\b(?:my|our|the|for|and) bump\b|"
    r"\bbaby (?:number |no\.? |#)(?:\d|two|three|four|five)\b|\b(?:number|no\.?) (?:\d|two|three|four|five) (?:is )?"
    r"(?:on the way|due)\b|\bbaby (?:girl|boy|bump|\w+)? ?(?:is )?due (?:in|on|at|any)\b|"
    r"\b(?:2[0-9]|3[0-9]|40|41)\+? weeks (?:pregnant|gone|today|now)\b|\bis (?:2[0-9]|3[0-9]|40|41) weeks\b|"
    r"\bwaiting (?:on|for) (?:the )?baby\b|\bbump['’]s\b|\bbecom(?:e|ing) a family of\b|\bto be a family of\b|\bwe(?:['’]re| "
    r"are) (?:having|expecting) (?:a|our \w+|another)\b|"
    r"\btill we['’]?re (?:three|four|five)\b|\b(?:third|"
    r"second|first|last) trimester\b|\bdue date\b.{0,20}\bcome and gone\b",
    re.IGNORECASE,
)
_FOR_OTHERS: Final = screened(
    r"\b(?:congrat\w*|for (?:her|him|them|you|you both)|happy for|their|friends?|mates?|sister|brother|cousin|niece|"
    r"baby shower|"
    r"shower|neighbou?rs?|colleagues?|work|team|royal|princess|duchess|auntie|uncle|you)\b",
    re.IGNORECASE,
)
_LEADING: Final = word_set(
    """
    just got get getting finally happily officially now so been being newly still over the moon to be happy one two three four
    five six seven eight nine ten twenty thirty forty fifty a year years month months week weeks and today wonderful amazing
    """
)
PROMISE: Final = re.compile(
    r"\b(?:the|my|our) proposal\b|\bproposal (?:went|was|done|day)\b|\b(?:he|she|i) proposed\b|\bi['’]?m (?:marrying|getting "
    r"married|engaged)\b|\b(?:get|going|about|cannot wait|can['’]?t wait) to marry (?:this|my|him|her)\b|\bfuture (?:mrs|"
    r"wife|husband)\b|\bsoon to be mrs\b|\b(?:i['’]ve|have|had) lived with this "
    r"(?:wo)?man\b|"
    r"\bengagement (?:ring|shoot|photos)\b|💍",
    re.IGNORECASE,
)
SAID_YES: Final = re.compile(
    r"\b(?:said yes|popped the question|got down on one knee|asked me to marry|put a ring on it)\b", re.IGNORECASE
)
_BORN: Final = re.compile(
    r"\b(?:welcome(?: to the (?:world|family))?,?|meet|introducing|say hello to|(?:we(?:['’]ve)? |have )?(?:named|called|"
    r"naming|"
    r"calling) (?:him|her|our \w+)|(?:is|was) (?:named|called)|(?:his|her) name is|(?:arrival|birth) of|baby|"
    r"little)\s+(?:our |my |the )?(?:(?:new|baby|beautiful|little|gorgeous|tiny|newborn|son|daughter|boy|girl|grandson|"
    r"granddaughter|nephew|niece|second|first|third|perfect)\s*,?\s+)*(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
BIRTH: Final = re.compile(
    r"\b(?:\d{1,2}\s?lbs?\b|welcome to the world|born (?:at|on|this|last|yesterday|today|in the early|(?:mon|tue|wed|thu|"
    r"fri|sat|sun)\w*)|"
    r"(?<!\bI )(?<!\bi )was born|newborn|"
    r"safe arrival|the (?:safe )?arrival of|the birth of|arrived (?:safely|at \d|this morning|yesterday|last night|today|"
    r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))",
    re.IGNORECASE,
)
# "Amelia Rose, 7lb 4oz", "Ethan Thomas arrived last night": the newborn's name comes first.
_WEIGHED: Final = re.compile(r"\b\d{1,2}\s?lbs?\b", re.IGNORECASE)
_ARRIVES: Final = re.compile(
    r"(?:^|[.!?:]\s+|\b(?:baby|little) )((?-i:[A-ZÀ-Þ])[\w'’-]+(?:\s+(?-i:[A-ZÀ-Þ])[\w'’-]+){0,2}),?\s+(?:(?:has |finally |"
    r"just )*(?:arrived|was born|is (?:finally )?here|made (?:his|her) entrance)|\d{1,2}\s?lbs?|born)\b",
    re.IGNORECASE | re.MULTILINE,
)
_PARENTS: Final = re.compile(
    r"\b(?:we|we've|we’ve|we're|we’re|our|ours|us|my|i'm|i|your (?:proud )?(?:mum|mam|mummy|dad|daddy)|proud (?:mummy|"
    r"daddy|parents?|mum|dad|grand\w+|nan\w*|aunt\w*|"
    r"uncle)|(?:great[- ])?(?:grandad|granddad|grandma|nan|nana|nanny|granny|gran) (?:at|again|for the|x ?\d)|(?:became|"
    r"become|becoming|being|now|officially) an? (?:new |great[- ]?)?(?:mum|dad|mummy|daddy|parent|nan\w*|"
    r"gran\w*|aunt\w*|uncle))\b",
    re.IGNORECASE,
)
_NOT_OURS: Final = re.compile(
    r"\b(?:congrat\w*|well done|so happy for|pleased for|their (?:baby|first|son|daughter)|royal|prince|princess|duke)\b",
    re.IGNORECASE,
)


def couples(tokens: Tokens, *, bio: bool = False) -> Iterator[Mention]:
    """The partner whom a text names by telling of the couple. Not sure where a colleague or a friend might be meant."""
    text = tokens.text
    if text.startswith("RT @"):
        return
    for index, token in enumerate(tokens.items):
        mine = token.low in {"i", "me", "myself"} and tokens.low(index - 1) in {"and", "&", "+", "n"}
        first = index - 2
        if token.low in {"i", "me", "myself"} and tokens.low(index + 1) in {"and", "&", "+"}:
            mine, first = True, index + 2
        while mine and first == index - 2 and first > 0 and tokens.name_at(first - 1) and tokens.name_at(first):
            first -= 1
        if not mine or first < 0 or not tokens.name_at(first) or (first < index and tokens.low(first - 1) in {"and", "&", ","}):
            continue
        feast = tokens.low(first - 1) == "for" and tokens.low(first - 3) == "engagement"
        if tokens.low(first - 1) in {"in", "at", "near", "from", "to", "of", "on", "for", "by", "via"} and not feast:
            continue
        scope = tokens.sentence(index)
        if scope.start > 1:
            # "Twelve years married today. Tom and I …": the sentence before may tell it, if it names nobody else.
            earlier = tokens.sentence(scope.start - 2)
            if not any(tokens.name_at(place) and is_hint(tokens.items[place].text) for place in earlier):
                scope = range(earlier.start, scope.stop)
        said = text[tokens.items[scope.start].start : tokens.items[scope.stop - 1].end]
        if TOGETHER.search(said) and not _WORK.search(said) and not quoted(tokens, index):
            name, end = tokens.full_name(first)
            yield Mention(name, "partner", Group.PARTNER, True, first, end)
        elif PARTED.search(said) and not _WORK.search(said) and not quoted(tokens, index) and is_hint(tokens.items[first].text):
            name, end = tokens.full_name(first)
            yield Mention(name, "former partner", Group.FORMER_PARTNER, True, first, end)
    yield from _expecting(tokens)
    yield from _promised(tokens)
    for rule in NAMING:
        if rule is _LOVE_YOU and not _ROMANCE.search(text):
            continue
        sure = rule is not _ANNIVERSARY
        for match in rule.finditer(text):
            index = tokens.index_of(match.end())
            names = read_names(tokens, index, many=True)
            scope = tokens.sentence(index)
            if len(names) != 1 or quoted(tokens, index) or tokens.items[names[0][2] - 1].owns:
                continue
            before = range(scope.start, tokens.index_of(match.start()))
            subject = any(
                tokens.name_at(place) and (place > scope.start or is_hint(tokens.items[place].text)) for place in before
            ) or any(tokens.low(place) in {"she", "he", "they"} for place in before)
            close = {tokens.low(place) for place in before if place >= before.stop - 3}
            subject = subject and not close & {"i'm", "im", "we're", "i"}
            own = _MY_SUBJECT.search(text[tokens.items[scope.start].start : match.end()]) is not None
            plain = {tokens.low(place) for place in before if tokens.kind(place) == "word"} <= _LEADING
            # "She only went and said yes, love you Ann": who is loved is spoken to.
            subject = subject and rule is not _LOVE_YOU
            if subject or not (own or bio or rule is not _MARRIED_TO or plain):
                continue
            if rule is _YEARS_WED and not (is_hint(names[0][0].split()[0]) and _OF_SELF.search(text)):
                continue
            if rule is _ANNIVERSARY and not (own or is_hint(names[0][0].split()[0])):
                continue
            yield Mention(names[0][0], "partner", Group.PARTNER, sure or own, names[0][1], names[0][2])
    for match in SAID_YES.finditer(text):
        index = tokens.index_of(match.start())
        if (
            tokens.name_at(index - 1)
            and is_hint(tokens.items[index - 1].text)
            and re.search(r"💍|engaged|fianc|propos|❤|\b(?i:i said yes|marry)\b", text)
        ):
            yield Mention(tokens.items[index - 1].text, "partner", Group.PARTNER, True, index - 1, index)


def _expecting(tokens: Tokens) -> Iterator[Mention]:
    """ "Baby number two due at Easter, poor Ann is off her food": the one name of such a text is possibly the partner's."""
    text = tokens.text
    if not EXPECTING.search(text) or _FOR_OTHERS.search(text) or appeal(text) or pets(text) or fame(text):
        return
    named = [index for index in range(len(tokens.items)) if tokens.name_at(index) and is_hint(tokens.items[index].text)]
    if len({tokens.low(index) for index in named}) == 1 and not quoted(tokens, named[0]):
        name, end = tokens.full_name(named[0])
        if end == named[0] + 1 and tokens.low(named[0] - 1) not in {"baby", "called", "named", "little"}:
            yield Mention(name, "partner", Group.PARTNER, False, named[0], end)


def _promised(tokens: Tokens) -> Iterator[Mention]:
    """ "The proposal went to plan, Ann only dropped the ring once": the one name of such a text is possibly the partner's."""
    text = tokens.text
    if not PROMISE.search(text) or not _OF_SELF.search(text) or _FOR_OTHERS.search(text) or appeal(text) or fame(text):
        return
    named = [index for index in range(len(tokens.items)) if tokens.name_at(index) and is_hint(tokens.items[index].text)]
    if len({tokens.low(index) for index in named}) == 1 and not quoted(tokens, named[0]):
        name, end = tokens.full_name(named[0])
        if end == named[0] + 1 and tokens.low(end) not in {"and", "&"} and tokens.low(named[0] - 1) not in {"in", "at", "from"}:
            yield Mention(name, "partner", Group.PARTNER, False, named[0], end)


def births(tokens: Tokens) -> Iterator[Mention]:
    """The newborn whom a text announces as the writer's own child, grandchild, niece or nephew."""
    text = tokens.text
    ours = _PARENTS.search(text) is not None
    if not BIRTH.search(text) or not (ours or _WEIGHED.search(text)) or _NOT_OURS.search(text) or appeal(text) or pets(text):
        return
    group, relation = Group.CHILD, "child"
    if re.search(
        r"\b(?:grand(?:son|daughter|child|parents?|baby|ma|ad|pa)|nann?a?|nanny|gran|"
        r"granny)\b",
        text,
        re.IGNORECASE,
    ):
        group, relation = Group.GRANDCHILD, "grandchild"
    elif re.search(r"\b(?:nephew|niece|aunt\w*|uncle)\b", text, re.IGNORECASE):
        group, relation = Group.NIBLING, "niece or nephew"
    for match in _BORN.finditer(text):
        index = tokens.index_of(match.end())
        names = read_names(tokens, index, many=False)
        if names and not names[0][0].startswith("@") and not quoted(tokens, index):
            yield Mention(names[0][0], relation, group, ours, names[0][1], names[0][2])
            return
    for match in _ARRIVES.finditer(text):
        index = tokens.index_of(match.start(1))
        name, end = tokens.full_name(index)
        if name and is_hint(name.split()[0]) and not quoted(tokens, index):
            yield Mention(name, relation, group, ours, index, end)
            return
