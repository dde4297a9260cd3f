"""Words that turn what ties an address to a home: the writer looks back, or the house is somebody else's after all.

Each is searched for in the address's sentence between its neighbours, with § in place of the address.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import Screened, screened

__all__ = ["GONE", "THEY_MOVE", "VETO"]


def _re(expression: str) -> Screened:
    return screened(expression, re.IGNORECASE)


# Somebody looks back: told of an address that the signs of a home belong to, it was the home.
GONE: Final = _re(
    r"\b(?:grew up|(?:was|were|i) born|childhood|used to (?:live|be|rent)|years ago|good ?bye|bye|farewell|so long|"
    r"handed (?:back|over|in|the keys)|(?:brought|raised) (?:\w+ ){0,4}(?:me|us|up)\b|raised all|growing up|"
    r"years (?:at|in) § (?:done|over|behind)|first (?:house|home|flat|place) (?:we|i) (?:ever )?|it was time to go|"
    r"old school report|"
    r"in the (?:\w+ )?(?:sixties|seventies|eighties|nineties|noughties|[6789]0'?s)|"
    r"keys (?:handed|posted|returned)|moved (?:out|away|from)|last box|emigrated|demolished|"
    r"when (?:i|we) (?:lived|were|was|had|first)|before (?:this|that|the kids|we moved)|brought (?:me|us) up|where i was|"
    r"back (?:when|then|in the day)|as a (?:kid|child|student)|(?:student|uni) days|knocking (?:it )?down|"
    r"(?:we|i) had § for|back when home|brochure for our first|"
    r"(?:was|were) (?:home|ours)|(?:is|are) (?:now )?(?:somebody|someone) else's|"
    r"(?:the )?last of (?:our|my|the) (?:stuff|things|boxes|furniture)|swept the floors|(?:we|i) (?:have |"
    r"'ve )?sold it|tenancy agreement for my first|bedsit|"
    r"sad to see it (?:sold|go)|our first (?:house|home|flat)\b.{0,40}(?:was|£ ?\d))\b"
    r"|(?<!not )\b(?:my|our|the) old (?:house|home|flat|place|bedroom|street|room|stomping)\b[^.!?]{0,20} §"
    r"|§[^.!?]{0,25}\b(?:my|our|the) old (?:house|home|flat|place|bedroom|street|room|stomping)\b"
)

# Whoever lives at the address, it is not the writer: a thing fetched from there, a place beside it, somebody else's loss.
VETO: Final = _re(
    r"\b(?:near|next to|close to|opposite|behind|beside|past|round the corner from|along from|across from)"
    r"(?: number| no\.?)? §"
    r"|\b(?:got|bought|collected|picked up|picking up|collecting|ordered|borrowed|fetched) "
    r"(?:my|our|the|an?|this|some|his|her) [^.!?]{0,40}\b(?:from|off) (?:\w+ ){0,4}(?:at )?§"
    r"|\b(?:sorry to hear|thinking of you|thoughts (?:are )?with|gazumped|turned (?:us|it|me) down|neighbourhood watch|"
    r"fitted by|another (?:kitchen|bathroom|happy|satisfied)|inquest|coroner|court heard|pleaded|sentenced|permission sought|"
    r"just let\b|let agreed|lettings|guide price|offers (?:over|in excess)|win the lottery|(?:house|flat|one|"
    r"place) (?:i|we)(?:'d| would)? (?:want|love|dream|wish)|in love with (?:the|that|this)|"
    r"so (?:chuffed|proud|happy|pleased) (?:for|of) (?:you|him|her|them|my)|well done (?:you|her|him))\b"
    r"|\b(?:someone|somebody)(?:'s| has)? (?:set off|dumped|parked|left|broken|tried|crashed|smashed|fallen)\b"
    r"(?!.{0,40}\b(?:my|our|us|ours|mine)\b)[^.!?]{0,40}\b(?:at|outside|on|by|in front of) §"
)
# Somebody else moves, whatever the rest says.
THEY_MOVE: Final = _re(
    r"(?:^|[.!?] )(?!(?:just|finally|so|and|now|well|we|ours|after|today|it)\b)(?-i:[A-Z][a-z]+(?: and [A-Z][a-z]+)?)"
    r"(?: has| have| is| are|'s|'ve)?(?: finally| just| now| has| have| is| are|'s)+ (?:moving|moved|bought|"
    r"got (?:the|his|her|their) keys|exchanged|renting|selling|sold)\b"
    r"(?! (?:in )?(?:with|to) (?:me|us|my|our|mine|ours)\b).{0,60}§"
    r"|\b(?:(?:my|our|his|her|their) )?(?:mum|mam|mom|dad|nan|gran|grandma|grandad|brother|sister|sis|cousin|"
    r"uncle|aunt(?:ie|y)?|son|"
    r"daughter|niece|nephew|mate|best mate|bestie|friends?|in-laws|parents|boss|ex|neighbours?)\b(?! and (?:i|"
    r"me)\b)[^.!?]{0,28}?"
    r"(?: has| have| is| are|'s|'ve)(?: finally| just| now| recently)* (?:moving|moved|bought|buying|exchanged|"
    r"renting|selling|sold)\b"
    r"(?! (?:in )?(?:with|to) (?:me|us|my|our|mine|ours)\b).{0,60}§"
)
