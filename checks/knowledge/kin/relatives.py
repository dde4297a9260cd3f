"""Relatives that somebody names in their own words: "my wife Sarah", "our daughter Ellie", "proud mum to Ava & Leo".

A relation counts only where the words tie it to the writer: a possessive of their own, or a role they claim for
themselves. Everybody else's relatives ("Sam's daughter Ella", "his wife Jo") stay out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from checks.knowledge.kin.bare_kin import bare_kin, of_own_life
from checks.knowledge.kin.kin_grammar import AND, MY, Mention, behind_age, gap, kin_behind, quoted, read_names
from checks.knowledge.kin.kinship import Group, Kin, figure_of_speech, kin_at
from checks.knowledge.kin.not_family import pets
from checks.knowledge.kin.parent_voice import PRAISE
from checks.knowledge.words.kin_names import is_hint
from checks.knowledge.words.tokens import Tokens
from checks.knowledge.words.wordlist import word_set

__all__ = ["CLAIMS", "THE", "mentions"]


THE: Final = word_set(
    """
    wife missus hubby hubs mrs bf gf kids twins bairns weans grandkids fiancé fiancee fiancée children triplets eldest youngest
    """
) | {"other half", "better half", "little ones", "little one", "little man", "wee man"}
# These are other people's as often, in news and stories.
_THE_TOO: Final = word_set("husband boyfriend girlfriend") | {"mother in law", "mother-in-law", "ex-wife", "ex"}
_SMALL: Final = frozenset(("little", "wee", "tiny", "baby", "small"))
_DIALECT_ME: Final = frozenset((Group.PARENT, Group.SIBLING, Group.GRANDPARENT, Group.PARTNER, Group.COUSIN))
_AND: Final = frozenset(("and", "&", "+", "n", "a", "i", "plus", "/"))
CLAIMS: Final = word_set(
    """
        proud loving lucky busy tired happy blessed being am i'm im grateful doting full-time fulltime working new
        first-time devoted exhausted knackered very super soppy adoring thankful best-job blessed single stay-at-home
        """
)
_OTHERS: Final = word_set(
    """
        she he they her his their who whose said says told you your is was she's he's they're you're are
        """
)
# Said of children only; every other word for a child ("our boy", "the baby") is said of pets too.
_HARD: Final = word_set(
    """
    son daughter child sons daughters children stepson stepdaughter toddler teenager córka syn
    """
)


def mentions(tokens: Tokens, *, bio: bool = False) -> list[Mention]:
    """Every relative named in a text by its writer, in the order of the text. ``bio``: the text describes its writer."""
    found: list[Mention] = []
    if tokens.text.startswith("RT @"):
        return found
    for rule in (
        _possessive(tokens),
        _claimed(tokens, bio),
        _owned(tokens, bio),
        _apposed(tokens),
        _greeted(tokens),
        bare_kin(tokens),
        _only_our(tokens),
    ):
        for mention in rule:
            if not quoted(tokens, mention.first) and not any(
                mention.first < other.last and other.first < mention.last for other in found
            ):
                found.append(mention)
    return sorted(found, key=lambda mention: mention.first)


def _possessive(tokens: Tokens) -> Iterator[Mention]:
    for index, token in enumerate(tokens.items):
        if token.kind != "word" or not (token.low in MY or token.low == "the"):
            continue
        found = kin_behind(tokens, index + 1)
        if found is None:
            continue
        kin, end, _ = found
        if token.low == "the" and (said := " ".join(tokens.lows[index + 1 : end])) not in THE:
            if said in _THE_TOO and of_own_life(tokens.text):
                yield from (one for one in _named(tokens, [kin], end) if is_hint(one.name.split()[0]))
            continue
        if token.low == "me" and kin.group not in _DIALECT_ME:
            continue
        if kin.soft and not kin.plural and end == index + 2 and kin.relation in {"son", "daughter", "brother"}:
            # "my girl Sarah", "our boy Dave", "my bro Tom" are said of friends as often as of family.
            yield from (replace(one, group=None) for one in _named(tokens, [kin], end))
            continue
        if kin.group is Group.CHILD and not _HARD & set(tokens.lows[index + 1 : end]) and pets(tokens.text):
            continue
        yield from _named(tokens, [kin], end)


def _named(tokens: Tokens, kins: list[Kin], end: int) -> Iterator[Mention]:
    """The names behind one relation word or several ("my mum and dad, Ann and Bob"), and relations that go on from there."""
    position, mark = gap(tokens, end)
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
    follow = _next_kin(tokens, behind_age(tokens, names[-1][2]))
    if follow is not None:
        yield from _named(tokens, [follow[0]], follow[1])


def _next_kin(tokens: Tokens, index: int) -> tuple[Kin, int] | None:
    """A relation that shares the possessive: ", daughter Ellie and our son …"."""
    start = index
    while tokens.low(index) in AND or tokens.low(index) in {",", ")"}:
        index += 1
    if index == start or tokens.low(index) in MY:
        return None
    found = kin_behind(tokens, index)
    return None if found is None or found[1] - index > 4 else found[:2]


def _claimed(tokens: Tokens, bio: bool) -> Iterator[Mention]:
    for index in range(len(tokens.items)):
        found = kin_at(tokens.lows, index)
        if found is None:
            continue
        kin, count = found
        link = tokens.low(index + count)
        if link not in {"to", "of", "2"} or figure_of_speech(
            tokens.low(index - 1), tokens.text[tokens.items[index + count - 1].end :]
        ):
            continue
        before = {tokens.low(place) for place in tokens.sentence(index) if index - 8 <= place < index}
        named = any(tokens.name_at(place) for place in tokens.sentence(index) if index - 8 <= place < index)
        starts = tokens.sentence(index).start == index and (link == "to" or index == 0)
        claims = bool(before & CLAIMS) and not before & _OTHERS and not named
        if not (claims or starts or (bio and not before & _OTHERS)):
            continue
        group = kin.group.other_side
        relation = group.value
        position = index + count + 1
        if link == "of" and tokens.low(position) in {"a", "an", "the", "all"}:
            continue
        while position < min(index + count + 7, len(tokens.items)):
            inner = kin_at(tokens.lows, position)
            if inner is not None and inner[0].group is group:
                relation = inner[0].relation
                position += inner[1]
                continue
            if tokens.kind(position) == "handle" or tokens.name_at(position, trusted=True) or tokens.kind(position) == "stop":
                break
            position += 1
        if kin.relation.startswith("step"):
            relation = f"step{relation}"
        names = read_names(tokens, position, many=True)
        # "Mum of Ella speaks out" is a headline; "Dad of Ella (5) and Max." describes the writer.
        if starts and not (claims or bio) and link == "of" and names:
            behind = behind_age(tokens, names[-1][2])
            if tokens.kind(behind) not in {"stop", "other"} and tokens.low(behind) not in {"|", "x", "xx", "xxx"}:
                continue
        for name, first, last in names:
            yield Mention(name, relation, group, True, first, last)


def _owned(tokens: Tokens, bio: bool) -> Iterator[Mention]:
    for index, token in enumerate(tokens.items):
        if not token.owns or not tokens.name_at(index):
            continue
        step = 1 if tokens.low(index + 1) not in {"proud", "lucky", "tired"} else 2
        found = kin_at(tokens.lows, index + step)
        if found is None or found[0].plural or found[0].soft:
            continue
        start = index
        while start > 1 and tokens.low(start - 1) in AND | {","} and tokens.name_at(start - 2):
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
        if token.kind != "word" or token.low not in MY or index < 1:
            continue
        link = tokens.low(index - 1)
        # "Tom my husband, my rock": without a mark, where the sentence opens with the name.
        plain = tokens.name_at(index - 1) and not tokens.items[index - 1].owns and is_hint(tokens.items[index - 1].text)
        if plain and tokens.sentence(index - 1).start == index - 1:
            found = kin_behind(tokens, index + 1)
            if found is not None and not found[0].plural and (tokens.low(found[1]) == "," or tokens.kind(found[1]) == "stop"):
                name = tokens.items[index - 1].text
                yield Mention(name, found[0].relation, found[0].group, not found[0].soft, index - 1, index)
            continue
        if link not in {",", "(", "-", "–", "is", "aka"} or not tokens.name_at(index - 2):
            continue
        first = index - 2
        while first > 0 and index - first < 4 and tokens.name_at(first - 1) and not tokens.items[first - 1].owns:
            first -= 1
        if tokens.items[index - 2].owns or tokens.low(first - 1) in {"thanks", "thank", "cheers", "hi", "hey", "hello", "dear"}:
            continue
        found = kin_behind(tokens, index + 1)
        if found is None or found[0].plural:
            continue
        behind = tokens.low(found[1])
        closed = tokens.kind(found[1]) == "stop" or (behind == ")" if link == "(" else behind in {",", ")", "-", "–"})
        if not closed or (link == "," and tokens.low(first - 1) in _AND | {","}):
            continue
        name = " ".join(item.text for item in tokens.items[first : index - 1])
        yield Mention(name, found[0].relation, found[0].group, not found[0].soft, first, index - 1)


def _greeted(tokens: Tokens) -> Iterator[Mention]:
    """ "To the best husband I could wish for: happy birthday Tom" and "My baby is 10! Happy birthday Jack"."""
    greeting = next((i for i, low in enumerate(tokens.lows) if low in {"birthday", "anniversary", "bday"}), -1)
    if greeting < 1 or "happy" not in tokens.lows[max(0, greeting - 4) : greeting]:
        return
    start = greeting + 1
    while tokens.low(start) in {",", "to", "darling", "sweetheart", "beautiful", "handsome", "baby", "gorgeous"}:
        start += 1
    names = read_names(tokens, start, many=True)
    if len(names) != 1 or tokens.items[names[0][2] - 1].owns:
        return
    for index, token in enumerate(tokens.items):
        superlative = token.low == "the" and tokens.low(index + 1) in {
            "best",
            "most",
            "greatest",
            "loveliest",
            "kindest",
            "sweetest",
        }
        if not (token.low in MY or superlative):
            continue
        found = kin_behind(tokens, index + 1)
        if found is None or found[0].plural:
            continue
        addressed = tokens.low(index - 1) in {"to", "for"} and index != greeting + 2
        grows = found[0].group is Group.CHILD and tokens.low(found[1]) in {"is", "turns", "turned", "was"}
        if addressed or grows:
            name, first, last = names[0]
            yield Mention(name, found[0].relation, found[0].group, True, first, last)
            return


def _only_our(tokens: Tokens) -> Iterator[Mention]:
    """ "Our Ruby", "our lass Donna"; of "my Katie" and "our gorgeous Leo" only names that are on the list."""
    for index, token in enumerate(tokens.items):
        if token.low == "ours" and tokens.low(index + 1) in {",", "(", "-", "–"} and not pets(tokens.text):
            # "Ours, Theo, started today"
            if tokens.name_at(index + 2) and is_hint(tokens.items[index + 2].text):
                yield Mention(tokens.items[index + 2].text, "", None, False, index + 2, index + 3)
            continue
        if token.low not in {"our", "wor", "my"} or token.kind != "word":
            continue
        first = index + 1 + (token.low != "my" and tokens.low(index + 1) in {"lass", "lad"})
        while first - index < 4 and tokens.low(first) in PRAISE and not tokens.name_at(first):
            first += 1
        if first > index + 1 and tokens.low(first - 1) in _SMALL and tokens.kind(first) == "word" and tokens.name_at(first + 1):
            # "our little firecracker Saffie"
            first += not tokens.name_at(first)
        name, last = tokens.full_name(first)
        plain = token.low != "my" and first == index + 1
        if not name or last != first + 1 or not tokens.capitals_tell:
            continue
        if not plain and (not is_hint(name) or pets(tokens.text)):
            continue
        if not tokens.items[first].owns or (is_hint(name) and token.low != "my"):
            yield Mention(name, "", None, False, first, last)
