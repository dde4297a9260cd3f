"""Relatives that somebody names in their own words: "my wife Sarah", "our daughter Ellie", "proud mum to Ava & Leo".

A relation counts only where the words tie it to the writer: a possessive of their own, or a role they claim for
themselves. Everybody else's relatives ("Sam's daughter Ella", "his wife Jo") stay out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from checks.knowledge.ages import ADULT, YEARS_OLD, number
from checks.knowledge.kinship import Group, Kin, figure_of_speech, kin_at
from checks.knowledge.not_family import pets
from checks.knowledge.tokens import Tokens

__all__ = ["Mention", "mentions", "quoted", "read_names"]


@dataclass(frozen=True)
class Mention:
    """A person named as a relative. ``first`` and ``last`` are token indices; ``sure`` False where the words could mean a friend.

    ``group`` is None where the words only hint at the family ("our Ellie").
    """

    name: str
    relation: str
    group: Group | None
    sure: bool
    first: int
    last: int


MY: Final = frozenset("my our me mine wor fy ein moja mój moje mojej nasza nasz mera meri our's".split())
_THE: Final = frozenset(
    "wife missus hubby hubs mrs kids twins bairns weans grandkids fiancé fiancee fiancée children triplets".split()
    + ["other half", "better half", "little ones", "little one", "little man", "wee man", "eldest", "youngest"]
)
_DIALECT_ME: Final = frozenset((Group.PARENT, Group.SIBLING, Group.GRANDPARENT, Group.PARTNER, Group.COUSIN))
# Somebody else comes between the writer and the relation: "my friend and her son", "my mates daughter".
_NO_ADJECTIVE: Final = frozenset(
    """to of in at from for on with by about is was has had are were be been his her their your its the a an who that which when
    where what this these those got took saw met said says not as than then she he they you it we i would will can could
    friend friends mate mates pal pals bestie besties neighbour neighbours neighbor colleague colleagues boss bosses teacher
    teachers student students pupil pupils client clients customer customers victim patient sergeant sergeants inspector
    buddy buddies crewmate crewmates flatmate housemate ex's landlord hairdresser followers nan's""".split()
)
_GAP_WORDS: Final = frozenset(
    "is called named aka little baby lil named who's wee name known as the who amazing lovely".split()
)
_AND: Final = frozenset(("and", "&", "+", "n", "a", "i", "plus", "/"))
_AND_ENGLISH: Final = frozenset(("and", "&", "+", "n", "plus", "/"))
_SMALL: Final = frozenset(("little", "baby", "wee", "lil"))
_YOUNG: Final = Kin("child", Group.CHILD)
_CLAIMS: Final = frozenset(
    """proud loving lucky busy tired happy blessed being am i'm im grateful doting full-time fulltime working new first-time
    devoted exhausted knackered very super soppy adoring thankful best-job blessed single stay-at-home""".split()
)
_OTHERS: Final = frozenset(
    "she he they her his their who whose said says told you your is was she's he's they're you're are".split()
)
# Said of children only; every other word for a child ("our boy", "the baby") is said of pets too.
_HARD: Final = frozenset("son daughter child sons daughters children stepson stepdaughter toddler teenager córka syn".split())
_GROWING: Final = frozenset(
    ("little", "baby", "wee", "eldest", "oldest", "youngest", "middle", "old", "tiny", "newborn", "lil")
)


def mentions(tokens: Tokens, *, bio: bool = False) -> list[Mention]:
    """Every relative named in a text by its writer, in the order of the text. ``bio``: the text describes its writer."""
    found: list[Mention] = []
    if tokens.text.startswith("RT @"):
        return found
    for rule in (_possessive(tokens), _claimed(tokens, bio), _owned(tokens, bio), _apposed(tokens), _only_our(tokens)):
        for mention in rule:
            if not quoted(tokens, mention.first) and not any(
                mention.first < other.last and other.first < mention.last for other in found
            ):
                found.append(mention)
    return sorted(found, key=lambda mention: mention.first)


def quoted(tokens: Tokens, index: int) -> bool:
    """Whether a token stands inside quotation marks, and so in somebody else's words."""
    if not 0 <= index < len(tokens.items):
        return False
    before = tokens.text[: tokens.items[index].start]
    opened = before.count("“") - before.count("”") > 0 or before.count('"') % 2 == 1
    after = tokens.text[tokens.items[index].end :]
    return opened and ("”" in after or '"' in after)


def read_names(tokens: Tokens, index: int, *, many: bool) -> list[tuple[str, int, int]]:
    """The names from ``index`` on as (name, first, behind), joined by commas and "and"; ages in between are passed over."""
    found: list[tuple[str, int, int]] = []
    while True:
        if tokens.kind(index) == "handle" and not found:
            return [(tokens.items[index].text, index, index + 1)]
        name, end = tokens.full_name(index, trusted=True)
        if not name:
            return found
        found.append((name, index, end))
        if not many:
            return found
        index = end = _past_age(tokens, end)
        while tokens.kind(index) == "other":
            index += 1
        joint = index
        while tokens.low(index) in _AND_ENGLISH or tokens.low(index) == ",":
            index += 1
        if index == joint:
            return found
        index += tokens.low(index) in _SMALL


def _past_age(tokens: Tokens, index: int) -> int:
    bracket = tokens.low(index) == "("
    start = index + (tokens.low(index) in {"(", ",", "aged"})
    start += tokens.low(start) == "aged"
    if tokens.kind(start) == "number":
        start += 1
        return start + (bracket and tokens.low(start) == ")")
    return index


def _kin_behind(tokens: Tokens, index: int) -> tuple[Kin, int, bool] | None:
    """The relation word behind a possessive, past its adjectives: the word, the index behind it, whether it is a child's size."""
    growing, figure = False, False
    for position in range(index, min(index + 7, len(tokens.items))):
        found = kin_at(_kin_words(tokens, position), 0)
        if found is not None:
            kin, count = found
            end = position + count
            while end < len(tokens.items) and (more := kin_at(_kin_words(tokens, end), 0)):
                growing = growing or kin.relation == "child"
                kin, end = more[0], end + more[1]
            after = tokens.text[tokens.items[end - 1].end :]
            if figure or figure_of_speech(tokens.low(position - 1), after):
                return None
            return replace(kin, soft=kin.soft and not growing), end, growing
        aged = _years_old(tokens, position)
        if aged:
            named = kin_at(_kin_words(tokens, aged), 0)
            return (replace(named[0], soft=False), aged + named[1], True) if named else (_YOUNG, aged, True)
        token = tokens.items[position]
        if token.low in _NO_ADJECTIVE or token.kind not in {"word", "number", "mark", "other"} or token.owns:
            return None
        if token.kind == "mark" and token.low not in {",", "-", "&"}:
            return None
        figure = figure_of_speech(token.low, "")
        growing = growing or token.low in _GROWING or token.low.endswith(("-old", "yo", "yr"))
    return None


def _years_old(tokens: Tokens, index: int) -> int:
    """The index behind "6 year old", "six-year-old" or "6yo" if a child's age stands at ``index``, else 0."""
    if (age := YEARS_OLD.match(tokens.text, tokens.items[index].start)) is None:
        return 0
    return tokens.index_of(age.end()) if number(age[1]) < ADULT else 0


def _kin_words(tokens: Tokens, index: int) -> list[str]:
    words = tokens.lows[index : index + 4]
    if words and not words[0] and tokens.low(index + 1) in {"name", "called", "named"}:
        return [tokens.low(index)]
    return words


def _gap(tokens: Tokens, index: int) -> tuple[int, str]:
    """Where a name may start behind a relation word, and the mark passed on the way (empty when none)."""
    mark = ""
    for position in range(index, min(index + 5, len(tokens.items))):
        token = tokens.items[position]
        if token.kind == "handle" or tokens.name_at(position, trusted=True):
            return position, mark
        if token.kind == "mark" and token.low in {",", ":", "-", "–", "—", "("} and not mark:
            mark = token.low
        elif token.kind != "other" and not (token.kind == "word" and token.low in _GAP_WORDS):
            break
    return -1, mark


def _possessive(tokens: Tokens) -> Iterator[Mention]:
    for index, token in enumerate(tokens.items):
        if token.kind != "word" or not (token.low in MY or token.low == "the"):
            continue
        found = _kin_behind(tokens, index + 1)
        if found is None:
            continue
        kin, end, _ = found
        if token.low == "the" and " ".join(tokens.lows[index + 1 : end]) not in _THE:
            continue
        if token.low == "me" and kin.group not in _DIALECT_ME:
            continue
        if kin.group is Group.CHILD and not _HARD & set(tokens.lows[index + 1 : end]) and pets(tokens.text):
            continue
        yield from _named(tokens, [kin], end)


def _named(tokens: Tokens, kins: list[Kin], end: int) -> Iterator[Mention]:
    """The names behind one relation word or several ("my mum and dad, Ann and Bob"), and relations that go on from there."""
    position, mark = _gap(tokens, end)
    kin = kins[-1]
    if position < 0:
        more = _next_kin(tokens, end)
        if more is not None:
            yield from _named(tokens, [*kins, more[0]], more[1])
        return
    names = read_names(tokens, position, many=kin.plural or len(kins) > 1 or mark != "")
    if not kin.plural and len(kins) == 1:
        if mark == "," and (len(names) > 1 or tokens.low(names[0][2]) in _AND):
            return
        names = names[:1]
    if len(names) == len(kins) and not kin.plural:
        pairs = list(zip(names, kins, strict=True))
    else:
        pairs = [(name, kin) for name in (names if kin.plural else names[:1])]
    if tokens.items[names[-1][2] - 1].owns and kin.plural:
        return
    for (name, first, last), said in pairs:
        yield Mention(name, said.relation, said.group, not said.soft, first, last)
    follow = _next_kin(tokens, _past_age(tokens, names[-1][2]))
    if follow is not None:
        yield from _named(tokens, [follow[0]], follow[1])


def _next_kin(tokens: Tokens, index: int) -> tuple[Kin, int] | None:
    """A relation that shares the possessive: ", daughter Ellie and our son …"."""
    start = index
    while tokens.low(index) in _AND_ENGLISH or tokens.low(index) in {",", ")"}:
        index += 1
    if index == start or tokens.low(index) in MY:
        return None
    found = _kin_behind(tokens, index)
    return None if found is None or found[1] - index > 4 else found[:2]


def _claimed(tokens: Tokens, bio: bool) -> Iterator[Mention]:
    for index in range(len(tokens.items)):
        found = kin_at(tokens.lows[index : index + 4], 0)
        if found is None:
            continue
        kin, count = found
        link = tokens.low(index + count)
        if link not in {"to", "of", "2"} or figure_of_speech(tokens.low(index - 1), ""):
            continue
        before = {tokens.low(place) for place in tokens.sentence(index) if index - 8 <= place < index}
        named = any(tokens.name_at(place) for place in tokens.sentence(index) if index - 8 <= place < index)
        starts = tokens.sentence(index).start == index and link == "to"
        claims = bool(before & _CLAIMS) and not before & _OTHERS and not named
        if not (claims or starts or (bio and not before & _OTHERS)):
            continue
        group = kin.group.other_side
        relation = group.value
        position = index + count + 1
        while position < min(index + count + 7, len(tokens.items)):
            inner = kin_at(tokens.lows[position : position + 4], 0)
            if inner is not None and inner[0].group is group:
                relation = inner[0].relation
                position += inner[1]
                continue
            if tokens.kind(position) == "handle" or tokens.name_at(position, trusted=True) or tokens.kind(position) == "stop":
                break
            position += 1
        if kin.relation.startswith("step"):
            relation = f"step{relation}"
        for name, first, last in read_names(tokens, position, many=True):
            yield Mention(name, relation, group, True, first, last)


def _owned(tokens: Tokens, bio: bool) -> Iterator[Mention]:
    for index, token in enumerate(tokens.items):
        if not token.owns or not tokens.name_at(index):
            continue
        step = 1 if tokens.low(index + 1) not in {"proud", "lucky", "tired"} else 2
        found = kin_at(tokens.lows[index + step : index + step + 4], 0)
        if found is None or found[0].plural or found[0].soft:
            continue
        start = index
        while start > 1 and tokens.low(start - 1) in _AND_ENGLISH | {","} and tokens.name_at(start - 2):
            start -= 2
        claimed = tokens.low(start - 1) in {"i'm", "am", "being", "as", "im"} or tokens.low(index + step + found[1]) == "here"
        opens = bio and tokens.kind(start - 1) in {"stop", "mark", "other", "tag"}
        if claimed or opens:
            group = found[0].group.other_side
            for place in range(start, index + 1, 2):
                yield Mention(tokens.items[place].text, group.value, group, True, place, place + 1)


def _apposed(tokens: Tokens) -> Iterator[Mention]:
    """ "Sarah (my wife)", "Ellie, our youngest," and "Sarah is my wife"."""
    for index, token in enumerate(tokens.items):
        if token.kind != "word" or token.low not in MY or index < 2:
            continue
        link = tokens.low(index - 1)
        if link not in {",", "(", "-", "–", "is", "aka"} or not tokens.name_at(index - 2):
            continue
        first = index - 2
        while first > 0 and index - first < 4 and tokens.name_at(first - 1) and not tokens.items[first - 1].owns:
            first -= 1
        if tokens.items[index - 2].owns or tokens.low(first - 1) in {"thanks", "thank", "cheers", "hi", "hey", "hello", "dear"}:
            continue
        found = _kin_behind(tokens, index + 1)
        if found is None or found[0].plural:
            continue
        behind = tokens.low(found[1])
        closed = tokens.kind(found[1]) == "stop" or (behind == ")" if link == "(" else behind in {",", ")", "-", "–"})
        if not closed or (link == "," and tokens.low(first - 1) in _AND | {","}):
            continue
        name = " ".join(item.text for item in tokens.items[first : index - 1])
        yield Mention(name, found[0].relation, found[0].group, not found[0].soft, first, index - 1)


def _only_our(tokens: Tokens) -> Iterator[Mention]:
    for index, token in enumerate(tokens.items):
        if token.low not in {"our", "wor"} or token.kind != "word":
            continue
        name, last = tokens.full_name(index + 1)
        if name and last == index + 2 and tokens.capitals_tell and not tokens.items[index + 1].owns:
            yield Mention(name, "", None, False, index + 1, last)
