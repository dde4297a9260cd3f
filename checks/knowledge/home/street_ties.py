"""Does the sentence of a place without a number say that the writer lives there: outright, by a claim, or by homely words?"""

from __future__ import annotations

import re
from typing import Final

from msgspec.structs import replace

from checks.knowledge.home.place_claims import HOMELY, claims_place, may_be_homely
from checks.knowledge.home.surroundings import Surroundings
from checks.knowledge.home.tie_limits import GONE, THEY_MOVE, VETO
from checks.knowledge.home.whose_place import KIN_WORDS, PART, TELE, Whose
from checks.knowledge.words.screened import Screened, screened

__all__ = ["home_score", "is_own_street", "says_claimed", "says_lives_on", "says_own_street"]


def _re(expression: str) -> Screened:
    return screened(expression, re.IGNORECASE)


_OWN_STREET: Final = _re(
    # "we've lived on §", "I live round the corner on §": not "we lived".
    r"\b(?:i|we|me|us|residents?)(?:'ve|'m|'re| have| are| am)?(?: [a-z]+ly| the lucky ones| all| both| still| now| just|"
    r" finally| actually)* "
    r"(?:live|living|(?<=ve )lived|rent|renting|moved|moving|bought|own|reside|been)(?: [\w'-]+){0,5}? (?:on|in|off|of|"
    r"into|to|"
    r"at|up|down) §"
    r"|\b(?:love|loving|hate|hating|like|enjoy|miss) (?:living|life|it) (?:on|in) §|\byears? (?:living )?(?:on|in) §"
    r"|\b(?:we're|we are|i'm|i am) (?:all |both |just |only |the \w+ ones )?(?:on|in|off|"
    r"at the \w+ (?:end )?of) §(?! (?:now|at the moment|"
    r"looking|waiting|for|shopping|having))"
    r"|\bwhere (?:i|we) live\b"
    rf"|\b(?:my|our|wor) (?:own )?(?:[a-z][\w-]* ){{0,2}}?(?:{PART}|road|street|lane|close|avenue|terrace|estate|side|"
    rf"end|bit|part|stretch|"
    r"neighbours?|peace|side of|postie|postman|bin ?(?:men|day|lorry|collection)|recycling|post|parcels?|broadband|wifi|"
    r"internet|power|water|electric)\b"
    r"|\b(?:outside|round|at|to|from|near|opposite|behind) (?:ours|mine)\b|(?:^|[.,] ?)ours on §"
    r"|\b(?:walk(?:ed|ing)?|got|get|getting|going|back|came|nearly) home (?:[\w' ]{1,30} )?(?:to|on|along) §"
    r"|\b(?:apologies|sorry) to (?:everyone|all|anyone|whoever|the neighbours|neighbours)\b[^.!?]{0,20} (?:on|in|along) §"
    r"|\bus § residents?\b|\bwe § (?:residents|lot|folk)\b"
    # Bins and post come to the door; who tells of a missed one is the one who was missed.
    r"|\b(?:missed|forgotten|not (?:been )?(?:collected|emptied)|sailed (?:straight |right )?past|driven past)\b[^.!?]{0,40}"
    r"\b(?:us|our|again|bins?)\b|\bbins? (?:been |not |never |still |out)"
)
_OUR_ROAD: Final = _re(r"\b(?:my|our) (?:[a-z]+ )?(?:road|street|lane|close|avenue|terrace|cul[- ]de[- ]sac|neighbours)\b")
_NOT_OWN_STREET: Final = _re(
    rf"\b(?:his|her|their|{KIN_WORDS}(?:'s|s')) (?:\w+ )?(?:{PART}|road|street|lane|close|bins?)\b"
    r"|\b(?:my|our) (?:old|first|last|local|favourite|new (?:job|office|shop)|office|work|hotel|shop|salon|old)\b"
    rf"|\b{TELE}\b"
)


_LIVES_ON: Final = _re(
    r"\b(?:i|we)(?:'ve| have)?(?: all| both| still| now| just| actually)* (?:live|(?<=ve )lived)(?: [\w'-]+){0,4}? (?:on|in|"
    r"of|off|down) §"
)


def lives_on(lead: str, rest: str) -> bool:
    """Whether the sentence says it outright: "I live on §"."""
    return _LIVES_ON.search(f"{lead} § {rest}".replace("’", "'")) is not None


def is_own_street(lead: str, rest: str, earlier: str = "") -> bool:
    """Whether the sentence says that the writer lives on a street: "we live on §", "our drive on §", "they missed us on §"."""
    sentence = f"{lead} § {rest}".replace("’", "'")
    own = _OWN_STREET.search(sentence) is not None or _OUR_ROAD.search(earlier) is not None
    return own and _NOT_OWN_STREET.search(sentence) is None


_ELSEWHERE: Final = frozenset({Whose.OTHER, Whose.VISIT})


def home_score(near: Surroundings) -> float:
    """How much the sentence sounds of the writer's home; ``NEVER`` if it is somebody else's.

    The sentences beside it do not count: a street without a number is named for many reasons, and a long post has many.
    """
    return replace(near, earlier="", later="").score()


def says_lives_on(near: Surroundings) -> bool:
    """Whether a sentence that quotes nobody says outright that the writer lives on the street."""
    return not near.quoted and not near.negated and lives_on(near.lead, near.rest)


def says_own_street(near: Surroundings) -> bool:
    """Whether the sentence of a street without a number says that the writer lives on it."""
    return is_own_street(near.lead, near.rest, near.earlier)


def says_claimed(near: Surroundings, *, sold: bool = False) -> bool:
    """Whether the words around a place claim it as the writer's home, and nobody is quoted. ``sold``: it is a listing."""
    if near.quoted or THEY_MOVE.search(near.whole):
        return False
    if claims_place(near.lead, near.rest, near.earlier, near.later, sold=sold):
        return near.whose() not in _ELSEWHERE
    if not may_be_homely(near.lead, near.rest) or VETO.search(near.whole) or GONE.search(near.whole):
        return False
    return home_score(near) > HOMELY and near.whose() not in _ELSEWHERE
