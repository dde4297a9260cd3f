"""First names without a relation word, and whether one beside an age or a school may be a child of the writer's family."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from checks.knowledge.kin.household import POSSIBLE, is_self
from checks.knowledge.kin.kin_grammar import Mention, quoted
from checks.knowledge.kin.kinship import Group, kin_at
from checks.knowledge.kin.not_family import appeal, others_child, pets, team_talk, works_there
from checks.knowledge.kin.parent_voice import speaks_as_parent
from checks.knowledge.words.kin_names import fold, is_hint, is_plain_word_too
from checks.knowledge.words.screened import screened
from checks.knowledge.words.tokens import Tokens
from checks.knowledge.words.wordlist import word_set
from scanner.api import Hit, Post, PostKind, Record, Scene, Voice

__all__ = ["Candidate", "bare_names", "own_child_at", "taken_for_child", "tells_of_own"]

_OWN_PAGE_KINDS: Final = frozenset((PostKind.POST, PostKind.CAPTION, PostKind.EVENT, PostKind.GROUP_POST))
_AND: Final = frozenset(("and", "&", "+"))
_NAMES_KEPT: Final = 8
_TITLES: Final = word_set(
    """
    mr mrs miss ms mx dr prof pc dc ds di ps sgt insp inspector sergeant constable cllr uncle auntie aunt sir coach prince
    princess king queen saint san santa lord lady father sister nurse teacher headteacher nanny childminder bestie mate
    """
)
_GREETED: Final = word_set(
    """
    thanks thank cheers by hi hey hello sorry dear mate with says said via alongside ask told bestie friend mates friends met
    """
)
_WAYS: Final = word_set(
    "run walk walks walked walking drive drove driving cycle cycled cycling scoot scooted scooting drop bus"
)
# In front of a name that is a place as well, or that is on no list, these say that a place or a thing is meant.
_PLACE_BEFORE: Final = word_set(
    """
    in at from near to on round into towards through by via under over off outside around a an the this that of than
    like about visit visiting visited
    """
)
# What people do; behind a capitalised word that is on no list it says that the word is somebody's name.
_DOES: Final = word_set(
    """
    is was has had got gets gets turns turned starts started wants wanted won lost says said loves loved ran skipped will can
    can't thinks made asked asks goes went came comes finishes finished brought broke cried sang did does made makes passed
    read reads wrote joined learned learnt danced played plays scored swam performed settled hit hits wins lands landed bagged
    earned received needs hates knows smashed aced nailed bounced walked walks officially finally just already still woke
    turning heading skips runs takes took forgot told tells would could should never always voted picked chosen made been
    having being decided
    """
)
_STRONG: Final = word_set(
    """
    is was has got turns turned starts started wants won lost says loves ran skipped finishes finished brought cried sang
    passed came woke thinks goes went made asked hits hit voted walked smashed will did gets told hates broke forgot settled
    just
    """
)
_LEADS_CHILD: Final = word_set(
    """
    our sent without took taking dropped dropping picked picking collected collecting waved watched watching see seeing watch
    get getting got made and & done proud well is how birthday hbd for love miracle bless wee little baby son daughter boy girl
    lad lass hapus lat llongyfarchiadau congratulations happy meet introducing because when that if but while where as so
    since until can did does has was my clever gorgeous beautiful darling brave cheeky human drop pick tell yes yay go poor
    returns wish wishing bringing brought helping helped
    """
)
_FIRST_PERSON: Final = re.compile(r"\b(?:i|i['’]?m|i['’]ve|we|we['’]?re|we['’]ve|my|our|us|me|mine|ours)\b", re.IGNORECASE)
_SCHOOL_RUN: Final = re.compile(r"\b(?:school run|(?:mum|mam|dad|mummy|daddy) (?:moment|guilt|fail|taxi|win))\b", re.IGNORECASE)
# A comment that speaks to somebody is about their life.
_ADDRESSES: Final = screened(
    r"\b(?:you|your|yours|u|ur|congrat\w*|congrats|aw+|well done|hope (?:he|she|they)|bless (?:him|her|them)|so cute|"
    r"feel(?:ing)? (?:so )?old|lovely (?:photo|pic)\w*|gorgeous (?:photo|pic)\w*|remember when)\b",
    re.IGNORECASE,
)
# An own child without a name: "our youngest", "my lad's school", "both mine", and at the start "Twins' first week".
_CHILD_WORD: Final = (
    r"(?:son|daughter|boy|girl|lad|lass|youngest|eldest|oldest|middle one|little (?:one|man|girl|boy|lad)|wee (?:one|"
    r"man|girl|boy)|"
    r"kids?|bairns?|wean|twins|triplets|children|child|teenagers?|toddler|lassie|laddie|(?:little|wee) (?:chap|fella|"
    r"fellow|dude)|(?:tiny|small|wee|big|young) one|step-?(?:son|daughter)|big (?:girl|boy)|smallest|tallest|"
    r"first ?born|two|three)"
)
_UNNAMED: Final = re.compile(
    rf"\b(?:my|our|wor)\s+(?:[\w-]+\s+){{0,2}}?{_CHILD_WORD}s?\b|\b(?:both|all (?:of )?|two of )\s*mine\b|"
    r"\bparents?['’]? evening\b.*\b(?:ours|mine)\b|"
    r"\b(?:dropp?\w*|pick\w*|collect\w*|fetch\w*|t(?:ake|ook|aking)|walk\w*) (?:both |all )?the (?:kids|children|bairns|weans|"
    r"twins|boys|girls|(?:little|wee) (?:man|one|lad|lady|girl|boy|fella|chap)s?|smalls?|eldest|youngest)\b|"
    r"\bboth (?:the )?(?:kids|boys|girls|children|bairns)\b|"
    r"(?:^\W*|[.!?,]\s+|\b(?:and|so|but) )(?:the )?(?:son|daughter|twins|eldest|youngest|middle (?:one|child)|kids|"
    r"bairns|weans|triplets|"
    r"(?:little|wee) (?:man|one|lady|lad|lass)|baby (?:girl|boy))\b(?! of)|^\W*the (?:boys|girls)\b|"
    r"\b(?:watch\w*|see(?:ing)?|saw|tak(?:e|ing)|took|get(?:ting)?|got|cheer\w*|cheer\w* on|with|for) the "
    r"(?:kids|bairns|weans|twins|boy|girl|lad|lass|(?:little|wee) (?:man|one|lady|lad|lass)s?|eldest|youngest|smalls?)\b",
    re.IGNORECASE | re.MULTILINE,
)
_GOES_THERE: Final = re.compile(
    r"\b(?:starts?|started|starting|finish\w*|leaves|leaving|left|is|are|'s|goes|go|going|off|joins?|joined|loves?|hates|into|"
    r"first (?:day|week|term)|last (?:day|week|term)|school|teacher|place|settled|class|nativity|sports day|assembly|uniform|"
    r"parents?['’]? evening|reports?|pick(?:ed|ing)?|drop(?:ped|ping)?|collect\w*|back|(?:play|skat|swim|danc|train|"
    r"rid)(?:e|s|es|ed|ing|ming)?|won|wins|"
    r"loving|got|gets|offer|offered|walk(?:ed|ing)?|had|swimming|lesson|settl\w+|invested|"
    r"enrolled|badge|belt|award|medal|trophy|goal|moved up|grading|show|concert|disco|trip|camp|training|match|lessons?|"
    r"talk(?:s|ed)?|t(?:ook|ake|aking)|loved|week|day|term|year)\b.{0,40}?\b(?:at|to|from|in|into|for|with|of|school|"
    r"starts?|started|joins?)\b|\b(?:starts?|started|starting|joins|joined|left|leaves|attends|loves|hates|"
    r"school)\s+(?-i:[A-Z])",
    re.IGNORECASE | re.DOTALL,
)
# "Sports day at Fernhill Primary and our little one came last": the child stands behind the school.
_AT_EVENT: Final = re.compile(
    r"\b(?:sports day|nativity|parents?['’]? evening|assembly|play|concert|show|disco|f[eê]te|day|week|morning|term) "
    r"(?:at|in|with) $|\b(?:outside|waiting (?:at|for)) $",
    re.IGNORECASE,
)
# A side by age is one that parents watch; who trains it says so.
_YOUTH_SIDE: Final = re.compile(r"\b(?:[uf]|under)[\s-]?\d|juniors|colts|minis|jfc|youth", re.IGNORECASE)
_COACHES: Final = re.compile(r"\b(?:coach\w*|manag\w*|referee\w*|sponsor\w*|my (?:team|side|squad)|signed)\b", re.IGNORECASE)
_THEIRS: Final = re.compile(
    r"[^\W\d_](?:'s|’s)\s+(?:twins|kids|children|boys?|girls?|son|daughter|lad|youngest|eldest|little one)\b|"
    r"\b(?:friend|mate|neighbour|colleague|sister|brother|cousin)(?:'s|’s|s'|s’)?\b|\b(?:by|past|near|opposite|behind|beside) "
    r"(?:the )?(?-i:[A-Z])|\bgoddaughter|\bgodson",
    re.IGNORECASE,
)
_STOP: Final = re.compile(r"(?<!\bSt)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)[.!?…\n]+")


@dataclass(frozen=True)
class Candidate:
    """Somebody to whom a school word or an age may belong. ``relation`` is what a clue keeps; empty for a bare name.

    ``child`` False stands for a relative who is no child, and takes what is said of them away from the children.
    """

    name: str
    relation: str
    child: bool
    first: int
    last: int


def tells_of_own(record: Record, text: str, *, place: bool = False) -> bool:
    """Whether a text tells of its writer's own life: what stands on their own page or in a group, and a comment or a message
    that speaks to nobody and of themselves, or (``place``) tells where a child is.
    """
    if not isinstance(record, Post):
        return False
    if record.kind in _OWN_PAGE_KINDS:
        return True
    own = place or _FIRST_PERSON.search(text) is not None or _SCHOOL_RUN.search(text) is not None
    return own and _ADDRESSES.search(text) is None


def bare_names(tokens: Tokens, found: Sequence[Candidate | Mention], scene: Scene) -> Iterator[Candidate]:
    """The first names that no relation word goes with, as possible children; without a relation where an adult or a thing
    may as well be meant, so that they count only if another record tells who it is.
    """
    kept, index = 0, 0
    while index < len(tokens.items) and kept < _NAMES_KEPT:
        token = tokens.items[index]
        if (
            not tokens.name_at(index)
            or tokens.low(index - 1) in _TITLES
            or kin_at([token.low.rstrip("'")], 0)
            or any(c.first <= index < c.last for c in found)
        ):
            index += 1
            continue
        if not is_hint(token.text) and tokens.name_at(index + 1) and is_hint(tokens.items[index + 1].text):
            index += 1
            continue
        name, end = tokens.full_name(index)
        pair = (tokens.low(end) in {"and", "&"} and tokens.low(end + 1) in {"i", "me"}) or (
            tokens.low(index - 1) in {"and", "&"} and tokens.low(index - 2) in {"i", "me"}
        )
        if not is_self(name, scene.names) and not pair and not quoted(tokens, index):
            plausible = end == index + 1 and _may_be_child(tokens, index)
            hint = is_hint(fold(name).split()[0])
            kept += 1
            yield Candidate(
                name if hint else token.text,
                POSSIBLE + Group.CHILD.value if plausible else "",
                True,
                index,
                end if hint else index + 1,
            )
        index = end


def _may_be_child(tokens: Tokens, index: int) -> bool:
    token, before, behind = tokens.items[index], tokens.low(index - 1), tokens.low(index + 1)
    behind_with = before in _AND and any(tokens.low(place) == "with" for place in range(max(0, index - 3), index))
    if (
        (before in _GREETED and not (before == "with" and _on_the_way(tokens, index)))
        or (before == "you" and tokens.low(index - 2) in {"thank", "love", "miss"})
        or behind_with
        or (before == "to" and tokens.low(index - 2) in {"thanks", "thank", "much", "due", "again"})
    ):
        return False
    opens = tokens.kind(index - 1) in {"stop", "other", "tag"} or before in {'"', "“", ":"}
    if is_hint(token.text) and not is_plain_word_too(token.text):
        return True
    if before in _PLACE_BEFORE and not (before == "to" and tokens.low(index - 2) in {"birthday", "hbd", "love", "happy"}):
        return False
    if is_hint(token.text):
        return not opens or behind in _STRONG or token.owns or tokens.kind(index + 1) in {"number", "mark", "stop"}
    if opens:
        return behind in _STRONG or (token.owns and tokens.kind(index + 2) != "stop")
    return before in _LEADS_CHILD or behind in _DOES or (token.owns and before not in {"at", "from", "in"})


def _on_the_way(tokens: Tokens, index: int) -> bool:
    """Whether "with Leo" is said of a way to school: "school run with Leo", "walking to St Bede's with Leo"."""
    return any(tokens.low(place) in _WAYS for place in tokens.sentence(index) if index - 10 <= place < index)


def own_child_at(hit: Hit, start: int, end: int) -> bool:
    """Whether the sentence around a school's name says that a child of the writer, whom it does not name, is there."""
    text = hit.text
    stops = [match.end() for match in _STOP.finditer(text, 0, start)]
    closing = _STOP.search(text, end)
    said = text[stops[-1] if stops else 0 : closing.end() if closing else len(text)]
    if hit.voice is not Voice.OWN or not tells_of_own(hit.record, said) or _UNNAMED.search(said) is None:
        return False
    outside = text[:start] + " " * (end - start) + text[end:]
    there = _GOES_THERE.search(said) is not None or _AT_EVENT.search(text[:start]) is not None
    coached = team_talk(said) and not (_YOUTH_SIDE.search(text[start:end]) and not _COACHES.search(said))
    return there and not (pets(said) or _THEIRS.search(said) or coached or works_there(said) or appeal(outside))


def taken_for_child(hit: Hit, tokens: Tokens, one: Candidate, start: int, end: int, *, place: bool = False) -> bool:
    """Whether somebody who is only possibly a child may be taken for the writer's beside the characters ``start``-``end``.

    Not where the sentences in which the two stand, or the one before them, speak of a pet, of somebody else's child, or as
    a coach or a teacher does of a team or class. ``place``: the characters name a school.
    """
    if hit.voice is not Voice.OWN:
        return True
    text = tokens.text
    low = min(start, tokens.items[one.first].start)
    high = max(end, tokens.items[one.last - 1].end)
    stops = [match.end() for match in _STOP.finditer(text, 0, low)]
    here = stops[-1] if stops else 0
    before = stops[-2] if len(stops) > 1 else 0
    closing = _STOP.search(text, high)
    behind = _STOP.search(text, closing.end()) if closing else None
    said = text[here : closing.end() if closing else len(text)]
    around = text[before : behind.end() if behind else len(text)]
    ours = any(tokens.low(index) in {"our", "wor", "my"} for index in range(max(0, one.first - 4), one.first))
    if not (ours or tells_of_own(hit.record, around, place=place)):
        return False
    opens = tokens.kind(one.first - 1) == "stop"
    if place and opens and tokens.low(one.last) in {"from", "of"}:
        return False
    elsewhere = works_there(said) if place or not ours else False
    coached = team_talk(said) and not _parents_of_a_side(said, text[start:end])
    return not (pets(around) or others_child(said) or others_child(text[before:here]) or coached or elsewhere)


def _parents_of_a_side(said: str, cue: str) -> bool:
    """Whether goals and medals are those of a side of children, told by a parent and not by who trains it."""
    return (
        _YOUTH_SIDE.search(cue) is not None
        and _COACHES.search(said) is None
        and (speaks_as_parent(said) or re.search(r"\b(?:our|wor|my)\b", said, re.IGNORECASE) is not None)
    )
