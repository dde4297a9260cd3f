"""Who tells of a career in the police: the role held, taken up or left, the unit, the oath, the boards - in one's own voice.

No force need be named: a role that only the police have names the employer as well. Roles that other employers have too
(dispatchers, call takers, examiners of fingerprints) count beside a word of the police in the same sentence.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from msgspec import Struct

from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain, sentence
from checks.knowledge.work.duty_context import relatives_work, watched
from checks.knowledge.work.duty_phrases import NOT_ME
from checks.knowledge.work.forces import forces_in
from checks.knowledge.work.work_wording import (
    guards_or_soldiers,
    is_fiction,
    is_hoped_for,
    is_memorial,
    is_union,
    somebody_elses_news,
)
from scanner.api import ScreenedTable

__all__ = ["CAREER_EXPRESSION", "Career", "career_told"]

# RE2, for listeners: the words that name such a role, unit or step. Wide on purpose; `career_told` decides.
CAREER_EXPRESSION: Final = (
    r"\b(?:police\w*|policing|constables?|copper|cop|bobby|pcs?|wpc|pcsos?|dc|ds|detectives?|sergeants?'?|sgt|inspectors?'?|"
    r"specials?|"
    r"custody|detention|cid|response|traffic|firearms|arvs?|dogs?|dog (?:section|unit|handler)|roads policing|soco|csi|"
    r"scenes? of crime|"
    r"crime scene|fingerprints?|forensics?|dispatcher|call (?:taker|handler)|control room|family liaison|public order|mounted|"
    r"neighbourhood|surveillance|undercover|counter[- ]terror\w*|informants?|protection|organised crime|rocu|child abuse|"
    r"major crime|"
    r"murder (?:squad|team)|special branch|attested|sworn in|oath|warrant card|the job|ex[- ]job|cadets?|probationer|nppf|nie|"
    r"the force|constabulary|probation|degree entry|professional standards|psd|epaulettes|recruits|front desk|intake)\b"
)
_NUMBER: Final = (
    r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty(?:[ -]\w+)?|thirty)"
)
# What makes the word a character, a thing or a jest.
_TAIL: Final = (
    r"(?![\w'-]|,? (?:pepper|morse|bilko|pikachu|wilson|troy|major|at arms|novels?|stories|story|fiction|dramas?|series|"
    r"shows?|"
    r"world|gam\w+|game|comics|costume|outfit|badge|box|car|games|of the (?!year|watch)|for the (?:day|night)|hat|helmet))"
)
# What only the police have.
_ROLE: Final = (
    r"(?:(?:(?:serving|retired|former|ex|student|probationary|trainee|newly|qualified|response|neighbourhood|community|beat|"
    r"traffic|"
    r"local|brand|new|proper|humble|lowly|full[- ]time|part[- ]time|volunteer|substantive|temporary|acting|senior|junior|proud|"
    r"actual|real|fully|fledged|old|"
    r"bog|standard|village|city|rural|met|uniformed|plain ?clothes|your|frontline)[ -])*"
    r"(?:police ?(?:officer|constable|sergeant|inspector|superintendent|man|woman|staff|community support officer|"
    r"(?:staff )?investigator|dog handler|medic|detective|dispatcher|call (?:taker|handler)|analyst|cadets? leader|cadet|"
    r"driver|"
    r"search adviser)|pcso|wpc|pc|dc|copper|bobby|cop|constable|special constable|custody (?:sergeant|skipper|officer|"
    r"detention "
    r"officer|inspector|assistant|nurse)|detention officer|detective(?: (?:constable|sergeant|inspector))?|(?:response|beat|"
    r"neighbourhood|firearms|traffic|roads policing|warranted|armed|schools) (?:officer|sergeant|inspector|pc|constable)|"
    r"csi|authorised firearms officer|firearms officer|afo|scenes? of crime officer|soco|crime scene (?:investigator|examiner|"
    r"manager)|"
    r"civilian investigator|tutor con(?:stable)?|(?:acting|temporary|temp|duty|patrol|section) (?:sergeant|inspector|skipper)|"
    r"inspector(?= (?:in|at|with|on) (?:the )?(?:police|custody|response|cid))|sergeant)"
    rf"){_TAIL}"
)
# What others have as well: wants the police beside it.
_SHARED_ROLE: Final = (
    r"(?:(?:999|emergency|101|police|control room|senior|trainee) )*(?:dispatcher|call (?:taker|handler)|control room operator|"
    r"radio operator|"
    r"comms operator|in (?:the )?(?:control room|comms|contact centre|front office|intel|forensics)|fingerprint (?:examiner|"
    r"expert|officer)|forensic\w*|"
    r"family liaison (?:officers?)|flo|station (?:cook|cleaner|duty officer)|enquiry officer|intel(?:ligence)? analyst|"
    r"dog handler|"
    r"cadets? (?:leader|helper)|negotiator|search manager|vetting officer|property officer|fleet mechanic|staff|special|"
    r"volunteer|sergeant|"
    r"(?:front|enquiry|custody) (?:desk|counter)|(?:teach|train)(?:ing)? (?:\w+ ){0,2}?(?:recruits|probationers|student "
    r"officers|officers)|"
    r"inspector|officer|detective|analyst|investigator|do fingerprints|do forensics)"
)
_UNIT: Final = (
    r"(?:(?:the|my|our|a) )?(?:(?:northern|southern|eastern|western|central|local|night|regional|force|old|new|very own) )*"
    r"(?:roads policing|(?:police )?response(?= (?:team|policing|shift|relief|section)|[.,!?;]|$| (?:in|from|next|on|and|at|"
    r"for) )|"
    r"custody(?! (?:of|battle|hearing|case|of the|dispute))|cid\b|dog (?:section|unit)|police dogs|"
    r"firearms(?: (?:unit|command|department|team|support|course))?(?! licen)|arvs?\b|armed response|tsg|major crime|rocu|"
    r"(?:regional )?"
    r"organised crime (?:unit|squad|command)|counter[- ]terror\w*(?: (?:policing|command|unit))?|special branch|"
    r"surveillance (?:unit|team|course)|neighbourhood (?:policing|team)|safer neighbourhoods?|mounted (?:section|branch|unit)|"
    r"(?:the )?specials|child abuse (?:investigation )?(?:team|unit)|public protection|murder (?:squad|team)|"
    r"professional standards|psd|anti[- ]corruption|the vetting unit|traffic(?= (?:police|cops?|section|unit|dept|department))|"
    r"burglary (?:squad|team)|drugs squad|(?:the )?job(?= in (?:19|20|')?\d\d)|police (?:control room|forensics|training|"
    r"college|driving|service)|the (?:police|constabulary)(?! (?:station|came|were|have|are|said))|the force(?= (?:in|as|on|"
    r"next|this|"
    r"after)\b))"
)
_LEAD: Final = (
    r"(?:^|[.!?…,;:|(\n-]\s*|\b(?:i|i'm|im|i am|i've|ive|i have|i'd|i'll|i was|i got|we|we're|we've|me|and|but|then|so|now|"
    r"finally|just|officially|been|being|chuffed|excited|nervous|ready|about|day|off|yay|yes|wahey|work|works)\s+)"
    r"(?:(?:also|just|now|finally|only|still|then|so|been|back|officially|actually|already|soon|got|to|be|am|was|have|had|"
    r"going|"
    r"getting|proud|proudly|really|literally|today|tomorrow|tonight|yesterday|happy|pleased|did|do|get|gets|spent|the|"
    r"first|last|job|i|i'm|all)\s+){0,5}"
)
_INTO: Final = (
    r"(?:off (?:to|onto)|mov(?:e|ed|ing) (?:\w+ ){0,5}?(?:in|on)?to|going (?:\w+ )?(?:in|on|back )?to|transferr?(?:ed|ing)? "
    r"(?:in)?to|"
    r"second(?:ed|ment|ing)? (?:in)?to|attach(?:ed|ment|ing)? to|post(?:ed|ing) to|start(?:s|ed|ing)? (?:\w+ ){0,2}?(?:in|"
    r"on|at|"
    r"with)|join(?:ed|ing)?|work(?:ed|ing)? (?:\w+ )?(?:on|in|for|with)|switch(?:ed|ing)? (?:in|on)?to|back (?:in|on|to|"
    r"with|at)|"
    r"left|leav(?:e|ing)|retir(?:ed?|ing) from|serv(?:e|ed|ing) (?:\w+ )?(?:in|on|with)|in(?= (?:the|cid|custody|a\b|counter))|"
    r"(?:passed|qualified|finished|completed|survived|smashed|nailed|done|did) (?:\w+ )?(?:my|the)?|moved (?:on|over) to|"
    r"stint (?:in|on|with)|time (?:in|on|with)|career (?:in|with)|life (?:in|on)|years (?:\w+ )?(?:in|on|with|of))"
)
_TOLD: Final = ScreenedTable(
    (screened(rule, re.I | re.M), "")
    for rule in (
        # "I'm a PC", "as a serving police officer", "first day as a detective", "my role is Scenes of Crime Officer".
        rf"(?:\b(?:i'm|im|i am|i was|was i|i've been|ive been|i have been|been|being|became|become|i became|used to be|as|"
        rf"me as|qualified as|working as|"
        rf"promoted to|made|made up to|officially|(?:my|the) (?:new |old |actual |current |day )?(?:role|job|day job|post|rank)"
        rf"(?: is|'s|:| was)?|day job:?|career:|occupation:)\s+(?:\w+ ){{0,2}}?(?:an?|the|one of the|your|still an?)?\s*)"
        rf"(?P<role>{_ROLE})\b",
        # "Custody sergeant by trade", "hi all, PCSO for Moorside ward here".
        rf"(?:^|[.!?,:|\n-]\s*)(?P<role2>{_ROLE})s? (?:by (?:trade|day|profession|night)|here\b|reporting|at [A-Z]|with "
        rf"[A-Z]|for "
        rf"[A-Z]?[\w ]{{3,30}} (?:here|ward|estate|beat|area|division)|since (?:19|20)\d\d|in real life|irl)",
        rf"{_LEAD}{_INTO} (?:\w+ )?(?P<unit>{_UNIT})\b",
        rf"\b{_NUMBER} (?:\w+ )?years?(?:'| of)? (?:\w+ ){{0,2}}?(?:as an?|on|in|with|of|a) (?:\w+ )?(?:{_UNIT}|{_ROLE})\b",
        rf"\bday job(?:'s| is|:)? (?:still |actually )?(?:the police|policing|(?:in|with|for) the police|(?:an? )?{_ROLE})\b",
        rf"\b(?:classes|lessons|sessions|training|tuition|taught|run|led|coaching|talks?|advice) (?:\w+ ){{0,2}}?(?:by|from|"
        rf"with) an? "
        rf"(?:serving|retired|former|ex)[ -](?:\w+ )?{_ROLE}\b",
        rf"\b(?:got|landed|offered|given|accepted|starting|taking|taken|bagged|won) (?:me )?(?:the|a|my|that) (?:\w+ "
        rf"){{0,2}}?{_ROLE[: -len(_TAIL)]}"
        rf"'?s? (?:job|role|post|position|spot|gig|vacancy)\b",
        rf"(?:^|[.!?,]\s*)(?:now |officially |finally )?(?:an? )?(?:proper|real|actual|fully fledged|full) {_ROLE} (?:from|"
        rf"as of|now|at last|since|"
        rf"tomorrow|today|again)\b",
        rf"\b(?:on|with|living on|surviving on) (?:an?|my) {_ROLE[: -len(_TAIL)]}'?s? (?:wages?|pay|salary|pension|money)\b",
        # Boards, exams, stripes, oath and card.
        r"(?:\b(?:my|i|i've|i'm|me|going for|sat|passed|got|failed|smashed|studying for|revising "
        r"for)\b[^.!?\n]{0,20})\b(?:sergeants?|"
        r"inspectors?|sgts?|chief inspectors?|insp)'?s?'? (?:boards?|exams?|stripes|pips|promotion|process)\b",
        r"\b(?:passed|failed|sat|resitting|resit|did) (?:my |the )?(?:nie|nppf|national investigators exam|icidp|osp?re "
        r"part)\b",
        r"(?:^|[.!?,\n]\s*|\bi'm |\bgoing )(?:acting|temporary|temp) (?:up as )?(?:an? )?(?:sergeant|inspector|skipper|sgt|"
        r"insp|ps)\b",
        r"\b(?:took|taking|swore|said) (?:my|the) (?:\w+ )?(?:oath|attestation)(?: of office)? (?:as|"
        r"to)\b[^.!?\n]{0,20}\b(?:constable|officer)",
        r"\b(?:i (?:was|am|got|get|'ve been)|(?:^|[.!?]\s*)(?:just |officially |finally )?)(?:been )?attested\b",
        r"\b(?:hand\w*|giv\w*|gave|turn\w*) (?:in |back |over )?my (?:police )?(?:warrant card|epaulettes|numbers|stab vest|"
        r"pocket note ?book|handcuffs|cuffs)\b",
        rf"(?:^|[.!?]\s*|\bi'm |\bi am |\bim )(?:an? )?ex[- ]job\b|\b(?:joined|left|leaving|quit|in) the job (?:in|at|after|"
        rf"back in|since|aged) "
        rf"(?:19|20|'|the )?(?:\d\d|{_NUMBER})\b|\banyone (?:else )?in the job\b|\bi(?:'m| am|'ve been| was) (?:still )?in "
        rf"the job\b",
        r"\b(?:i'm|i am|im|we're|fully|now) (?:\w+ )?(?:public order|taser|level (?:2|two)|psu|firearms|surveillance|"
        r"pursuit|tpac) (?:level "
        r"(?:2|two|1|one) )?(?:trained|qualified|authorised|certified)\b|^(?:public order|taser|psu|pursuit|tpac) trained\b",
        r"\b(?:did|doing|finish\w*|passed|survived|completed|through|end of|out of) my probation (?:at|in|with) [\w ]{3,25}"
        r"(?:nick|police|station|custody)|\bmy (?:\w+ )?(?:police )?(?:attestation|collar number|tutor constable|tutor con|"
        r"warrant number)\b",
    )
)
_SHARED: Final = screened(
    rf"(?:\b(?:i'm|im|i am|i was|i've been|been|being|as|work(?:ed|ing)?|volunteer(?:ing)?|job is|role is|joining (?:\w+ "
    rf"){{0,3}}as|start"
    rf"(?:ed|ing)?|i)\b[^.!?\n]{{0,30}}?\s|^(?:\w+ ){{0,2}}?)(?:an? |one of the )?(?P<role>{_SHARED_ROLE})s?\b",
    re.I | re.M,
)
_POLICE: Final = screened(
    r"(?i)\b(?:(?<!not )police|polic(?!e\b)\w+|constabulary|(?:the|our|my) force|the nick|met\b|force hq|at hq|warrant|pcso)\b"
)
_GRANTED: Final = screened(
    r"(?i)\b(?:said yes|say yes|said YES|accepted|got (?:in|it|the job|offered|a (?:yes|place|date))|start(?:ing)? (?:on|"
    r"in)|i start|passed|"
    r"successful|job offer|offered me)\b"
)
_THIRD: Final = screened(
    r"(?i)\b(?:he|she|he's|she's|they|they're|who|who's|his|her|their|dad|mum|hubby|husband|wife|brother|sister|son|daughter|"
    r"our (?!shift|team|section|relief|own)[a-z]+|"
    r"if i|not an?|never (?:been )?an?|nor|thought about|rubbish|playing|dressed|like an?|than an?|such an?|feel like|felt "
    r"like|"
    r"looks? like|call me|"
    r"married to|no longer need|instead of|spoke to|(?<!been )(?<!just )told|thank\w*|asked|saw|met an?)\b"
)
_WANTED: Final = re.compile(
    r"(?i)\b(?:recruit\w*|vacanc\w+|wanted|apply (?:now|online|by)|join us|we're hiring|could you be)\b|\?\s*$"
)
FORMER: Final = screened(
    r"(?i)\b(?:retired?|retiring|former(?:ly)?|ex|used to|i was|left|leaving|hand\w* (?:in|back)|before i|swapped|worked "
    r"(?:in|on|for|as)|"
    r"in my (?:police )?days|did my probation)\b"
)


class Career(Struct, frozen=True):
    """That the writer works, or worked, in the police; where the text says so."""

    former: bool
    start: int


def career_told(text: str, own: str = "") -> Career | None:
    """Where and how the writer of a text tells of a career in the police of his or her own; None if nothing does.

    ``own`` is the force that the case names.
    """
    text = plain(text)
    told = _told(text)
    if told is None and (match := _SHARED.search(text)) is not None:
        part = sentence(text, match.start(), match.end())
        if (_POLICE.search(part) or forces_in(part, own)) and not _not_own_life(text) and _own(text, match):
            return _career(text, match)
    return told


# Two checks ask of the same text, one after the other.
@lru_cache(maxsize=16)
def _told(text: str) -> Career | None:
    for rule, _ in _TOLD.worth_asking(text):
        for match in rule.finditer(text):
            if _own(text, match):
                return None if _not_own_life(text) else _career(text, match)
    return None


def _not_own_life(text: str) -> bool:
    return is_union(text) or is_memorial(text) or is_fiction(text) or somebody_elses_news(text) or guards_or_soldiers(text)


def _career(text: str, match: re.Match[str]) -> Career:
    return Career(FORMER.search(sentence(text, match.start(), match.end())) is not None, match.start())


def _own(text: str, match: re.Match[str]) -> bool:
    """Whether the career is the writer's: nobody else is the subject, nothing is only wished for, and nobody is sought."""
    part = sentence(text, match.start(), match.end())
    at = max(0, part.find(match[0].strip()))
    # "Custody Cottage", "Response Sales": a unit with a capital and another word behind it is the name of something else.
    if re.search(r"\b[A-Z][a-z]+$", match[0]) and re.match(r" [A-Z][a-z]", text[match.end() :]):
        return False
    lead = part[: at + len(match[0])]
    if _THIRD.search(lead) or NOT_ME.search(part) or relatives_work(part, at) or watched(text) or _WANTED.search(part):
        return False
    return not is_hoped_for(part) or _GRANTED.search(text) is not None
