"""What a text must look like for a rule about the family to have anything to say: RE2 expressions for the listeners.

Each matches every text in which its rules could find somebody, and few others: a relation word alone says nothing, a name
must stand where the rules look for one. They keep to what stands side by side: all patterns of all checks are one
automaton, and every "later in the sentence" doubles its states.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from checks.knowledge.kin.couples import BIRTH, EXPECTING, NAMING, PARTED, PROMISE, SAID_YES, TOGETHER
from checks.knowledge.kin.family_talk import TO_MY
from checks.knowledge.kin.homely_signs import CHILDHOOD
from checks.knowledge.kin.kin_grammar import GAP_WORDS, MY
from checks.knowledge.kin.kinship import relation_words
from checks.knowledge.kin.newcomers import ADOPTED, BIG
from checks.knowledge.kin.parent_voice import HOME, PARENT_VOICE, PRAISE
from checks.knowledge.kin.relatives import CLAIMS
from checks.knowledge.words.kin_names import HINTS, is_plain_word_too
from checks.knowledge.words.loosened import loosened

__all__ = ["apart_shape", "family_shape"]


def _any_of(words: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted({word.replace(" ", r"\s+").replace("'", "['’]") for word in words})) + ")"


# Words for a relation that every other text holds in another sense.
_EVERYDAY: Final = frozenset(("love", "two", "three"))
_KIN_WORDS: Final = relation_words() - _EVERYDAY
_KIN: Final = _any_of(word for word in _KIN_WORDS if not {word.split()[-1], word.split("-")[-1]} & (_KIN_WORDS - {word}))
_SURE_KIN: Final = _any_of(relation_words(soft=False) - _EVERYDAY)
_COMMON: Final = _any_of(_EVERYDAY)
_GROUPS: Final = r"\b(?:my|our|both|the|these) (?:two|three|four|boys|girls|kids|children|bairns|weans|twins|lot|grandkids)"
_EDGE: Final = r"(?:^|[^\pL])"
_END: Final = r"(?:$|[^\pL])"
_CAPITAL: Final = r"(?:(?-i:\p{Lu}['’]?\p{Lu})|(?-i:\p{Lu})\pL)"
# A capitalised word, a first name of the list in small letters, a handle, or small letters with an accent among them.
_HINT: Final = _any_of(hint for hint in HINTS if hint.isascii() and len(hint) > 2 and not is_plain_word_too(hint))
_GIVEN: Final = rf"(?:{_CAPITAL}|@\w|{_HINT}{_END}|\pL*(?-i:[\x{{c0}}-\x{{24f}}]))"
# The rest of a sentence; the full stop of "St." does not end it.
_ON: Final = r"[^\pL.!?…\n](?:(?:[^.!?…\n]|\b(?:st|mr|mrs|ms|dr)\.)*[^\pL])?"
_AGED: Final = (
    r"(?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen)[\s-]?"
    r"(?:y(?:ea)?rs?|y/?o|y)(?:[\s-]*olds?)?"
)
_GAP_MARK: Final = r"[^\pL\pN@.!?…\n&+/|\"“”;)\[\]#_]"
_GAP: Final = rf"(?:['’]s\s+(?:name|called|named)|\.)?(?:{_GAP_MARK}+{_any_of(GAP_WORDS)})*{_GAP_MARK}+"


def family_shape() -> str:
    """Matches texts in which their writer may name a relative, or greets one who may be tagged instead."""
    my = _any_of(MY)
    sweet = r"(?:to|darling|sweetheart|beautiful|handsome|baby|gorgeous)"
    greeted = r"happy[^\pL]+(?:[\pL\pN'’-]+[^\pL]+){0,3}(?:birthday|anniversary|bday)" + rf"(?:[\s,]+{sweet})*[\s,]+"
    shapes = (
        # "wife Sarah", "son is called Leo", "6 year old Ellie", "love of my life Tom", "Happy birthday Jack"
        rf"(?:(?:{_KIN}|mrs|{_AGED}|{my}{_ON}{_COMMON}){_GAP}|{greeted}){_GIVEN}",
        rf"(?:our|wor)\s+{_CAPITAL}",
        # "my Katie", "my beautiful Gemma"
        rf"my\s+(?:{_any_of(PRAISE)}\s+)?{_HINT}{_END}",
        # "Mum to Ava", "proud dad of two", "Leo's mum"
        rf"(?:{_KIN}|{_any_of(CLAIMS)}{_ON}{_COMMON})\s+(?:to|of|2){_END}",
        # "Ellie, our youngest", "Sarah is my wife"
        rf"{_CAPITAL}[\pL'’-]*\s*(?:\s|[,(–-]|\bis|\baka)\s*{my}{_END}",
    )
    opening = rf"(?:^|[.!?…|,;:•/~–-])\s*{_COMMON}\s+(?:to|of|2){_END}"
    owned = rf"\pL['’]s\s+(?:\pL+[\s-]+)?{_KIN}{_END}"
    told = map(
        loosened,
        (TOGETHER, PARTED, PROMISE, *NAMING, SAID_YES, BIRTH, EXPECTING, ADOPTED, BIG, TO_MY, PARENT_VOICE.rule, HOME.rule),
    )
    return "|".join((f"{_EDGE}(?:{'|'.join(shapes)})", opening, owned, *told))


def apart_shape() -> str:
    """Matches texts that may tell a relative apart from their name: "the wife has dyed her hair, suits you Gwen".

    Many texts do, so that whoever listens for it looks for a first name before anything else.
    """
    return rf"(?:{_EDGE}(?:{_SURE_KIN}|ex)|{_GROUPS}){_END}|{loosened(CHILDHOOD.rule)}"
