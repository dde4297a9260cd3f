"""Where a relative lives alone or is cared for, works, or goes every week, and that one parent is away: told without a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from checks.knowledge.kin.bare_names import tells_of_own
from checks.knowledge.kin.kin_grammar import quoted
from checks.knowledge.kin.kinship import may_start
from checks.knowledge.kin.not_family import appeal, fame, others_child, pets
from checks.knowledge.kin.one_name import own_relations
from checks.knowledge.words.screened import screened
from checks.knowledge.words.tokens import Tokens
from scanner.api import Hit, Voice

__all__ = ["ALONE", "AWAY", "GOES", "PLACED", "TRIGGER", "WORKS", "places"]

ALONE: Final = "lives, or is alone or cared for, at a place that can be found"
WORKS: Final = "works at a place that can be found"
GOES: Final = "goes to a named place at regular times"
AWAY: Final = "is away while the account holder is alone at home"
# A capitalised word that may be a place; no days, months or things on a screen.
_CAP: Final = (
    r"(?!I\b|I['’]|God\b|Heaven|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|"
    r"September|October|November|December|Christmas|Easter)\b|Netflix|Zoom|Facebook|Instagram|Twitter|TikTok|YouTube|TV\b|DIY\b)"
    r"[A-ZÀ-Þ][\w'’&-]+"
)
_ROOF: Final = (
    r"(?:flat|bungalow|house|cottage|farm(?:house)?|caravan|annexe?|park home|maisonette|sheltered (?:flat|housing|"
    r"accommodation)|care home|nursing home|home|hospice|hospital|rehab\w*|unit|place)"
)
_LEAD: Final = (
    r"^(?:['’]s|['’]re)?(?: [A-ZÀ-Þ][\w'’-]+,?)?(?: (?:is|are|has|have|still|now|just|only|also|back|finally|who|been))*"
)
_AT: Final = (
    rf"(?:at|in|on|into|to|outside|round at|over in|up in|down in) (?:the |a |her |his )?"
    rf"(?:\w+ )?(?:{_ROOF} (?:in|on|at|near) )?{_CAP}"
)
_NEXT_TO: Final = re.compile(
    rf"{_LEAD} lives? (?:[\w'’-]+ ){{0,3}}?(?:doors?|up|down|round|opposite|behind|next|above|near|off|over|across|"
    rf"by)\b[^.!?\n]{{0,25}}{_CAP}"
)
_PLACE_ALONE: Final = re.compile(
    rf"{_LEAD}(?: \w+){{0,2}}? (?:settled (?:in|into)|moved (?:in|into|to)|gone into|went into|going into|living|lives?|"
    rf"staying|stuck|home from hospital|on (?:her|his|their) own|by (?:him|her|them)sel(?:f|ves)|alone|rattling (?:around|"
    rf"round))"
    rf"\b,?(?: (?:and|back|at home|again|now|this week|today|well|ok))*(?: {_AT}| (?:in )?{_CAP} (?:Court|Lodge|House|Manor|"
    rf"Hall|"
    rf"Grange|Gardens|View)\b| {_CAP})"
)
# "If anyone's passing Dad's in Hornsea, he's on his own": the place first, the frailty behind.
_PLACE_OF: Final = re.compile(rf"^['’]?s?(?: (?:place|house|flat|bungalow))? (?:is )?(?:in|on|at) (?:the )?{_CAP}")
_FRAIL: Final = screened(
    r"\b(?:on (?:her|his|their) own|by (?:him|her)self|lives alone|all alone|not steady|key ?safe|carers?|check (?:on "
    r")?(?:him|her|"
    r"his|in)|pop in|look in on|frail|dementia|alzheimer\w*|had a fall|house is empty|visiting (?:is|times|hours))\b",
    re.IGNORECASE,
)
_JOB: Final = re.compile(
    rf"{_LEAD}(?: \w+){{0,2}}? (?:works?|working|teach(?:es|ing)|drives?|driving|runs|running|manages|managing|cleans|cleaning|"
    rf"cooks|nurses|serves|volunteers|apprenticed|based|employed|on nights|on lates|on earlies|does the \w+|opens|"
    rf"an? (?:\w+ )?(?:nurse|midwife|teacher|ta|driver|porter|paramedic|carer|cleaner|cook|chef|manager|receptionist|doctor|"
    rf"surgeon|vet|prison officer|firefighter|electrician|mechanic|engineer|lecturer|pharmacist|guard))\b(?: [\w'’]+){{0,4}}? "
    rf"(?:(?:at|for|in|out of|on|behind|from|outside|up at|down at) (?:the )?(?:[\w'’]+ )?(?:ward \d+|{_CAP})"
    rf"|(?-i:reception|year \w+) at {_CAP})"
)
_REGULAR: Final = re.compile(
    r"\b(?:every (?:\w+ )?(?:day|morning|afternoon|evening|night|week|weekend|mon|tues?|wed|thurs?|fri|sat|sun)\w*|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)days|each (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|"
    r"thurs|fri|satur|sun)day (?:nights|mornings|"
    r"afternoons|dinner ?times)|same time (?:each|every)|at \d{1,2}(?:[:.]\d\d)? (?:every|each)|daily)\b",
    re.IGNORECASE,
)
_REGULAR_AT: Final = re.compile(
    rf"{_LEAD}(?: [\w'’]+){{0,6}}? (?:goes?|going|is|are|does|do|plays?|drinks?|swims?|walks?|sits?|shops?|bingo|opens?|meets?|"
    rf"trains?|collects?|picks?|has|have|always|dances?|bowls?|cleaner|night|night is|class)\b(?: [\w'’]+){{0,5}}? "
    rf"(?:at|in|to|from|outside|up|down|round) (?:the )?(?:[a-z]+ (?:at|in|on) )?(?:the )?{_CAP}|"
    rf"^(?:['’]s)? [\w'’ ]{{0,25}}\bat (?:the )?{_CAP}"
)
_GONE: Final = re.compile(
    r"^(?:['’]s)?(?: \w+)?(?: and the (?:kids|boys|girls|baby|dog))?(?: (?:is|are|has|have|be))*(?: \w+)? (?:away|gone to|"
    r"gone for|off to|"
    r"on nights|working away|in [A-Z]\w+ (?:for|till|until|all))\b"
)
_HOME_ALONE: Final = re.compile(
    r"\b(?:home alone|house to (?:my|our)sel(?:f|ves)|(?:on|by) my(?:self| own)|just (?:me|us)\b|single parent\w*|solo "
    r"parent\w*|all alone|"
    r"flying solo|bed to myself)\b",
    re.IGNORECASE,
)
_NO_TALK: Final = re.compile(
    r"\b(?:used to|years ago|back in (?:the|19|20)\d*|when (?:i|we) (?:was|were)|as a (?:kid|child|lad|girl)|would (?:have|"
    r"work)|"
    r"if (?:my|your|only)|mysterious ways|imagine|wish|once (?:worked|lived)|retired|never works|joke\w*)\b",
    re.IGNORECASE,
)
TRIGGER: Final = (
    r"\b(?:works?|working|teach(?:es|ing)|drives?|driving|runs|running|manages|cleans|serves|volunteers|apprenticed|nurse|midwife|teacher|"
    r"driver|porter|carers?|chef|manager|receptionist|on nights|on lates|on earlies|every|(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)days?|"
    r"daily|settled|moved in(?:to)?|gone (?:in)?to|went into|lives?|living|staying|alone|by (?:him|her)self|on (?:his|her|"
    r"their|my) own|"
    r"home from hospital|pop in|not steady|frail|dementia|had a fall|is empty|visiting|to myself|just me)\b"
)
PLACED: Final = 4
_WORDS: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def places(hit: Hit, tokens: Tokens) -> Iterator[tuple[str, str]]:
    """What a text tells of the whereabouts of a relative of its writer: the kind (``ALONE`` …) and the relation."""
    text = hit.text
    if hit.voice is not Voice.OWN or text.startswith("RT @") or not any(map(may_start, _WORDS.findall(text.casefold()))):
        return
    if not tells_of_own(hit.record, text) or appeal(text) or fame(text) or others_child(text) or _NO_TALK.search(text):
        return
    frail = _FRAIL.search(text) is not None
    for count, (kin, first, behind) in enumerate(own_relations(tokens)):
        if count == PLACED:
            return
        if quoted(tokens, first) or (kin.group.child and pets(text)):
            continue
        # The word's own 's belongs to what follows.
        start = tokens.items[behind - 1].end - (
            2 if tokens.items[behind - 1].owns and text[tokens.items[behind - 1].end - 1] == "s" else 0
        )
        scope = tokens.sentence(behind - 1)
        said = text[start : tokens.items[scope.stop - 1].end]
        kind = _kind(said, text, frail=frail)
        if kind:
            yield kind, kin.relation


def _kind(said: str, text: str, *, frail: bool) -> str:
    if _PLACE_ALONE.search(said) or _NEXT_TO.search(said) or (frail and _PLACE_OF.search(said)):
        return ALONE
    if _JOB.search(said):
        return WORKS
    if _REGULAR.search(said) and _REGULAR_AT.search(said):
        return GOES
    return AWAY if _GONE.search(said) and _HOME_ALONE.search(text) else ""
