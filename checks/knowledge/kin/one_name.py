"""One relative without a name, and one name without a relation, in a text that speaks of nobody else: they are the same person.

"The wife has dyed her hair, suits you Gwen", "Taid passed last night. Emrys Roberts, 1931-2024", "my other half bakes, find
her at @lucy_bakes", "took the kids to the farm, Elsie fed a goat". Only where the name is spoken to, the day is the relative's
own, the handle is said to be theirs, or children do something: a name that is merely near may be anybody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from checks.knowledge.kin.kin_grammar import AND, MY, Mention, kin_behind, quoted
from checks.knowledge.kin.kinship import Group, Kin, figure_of_speech, kin_at, may_start
from checks.knowledge.kin.named_again import names_one
from checks.knowledge.kin.not_family import appeal, at_work, fame, mates_talk, others_child, pets, team_talk, thing
from checks.knowledge.words.kin_names import is_hint, is_plain_word_too
from checks.knowledge.words.screened import screened
from checks.knowledge.words.tokens import Tokens
from checks.knowledge.words.wordlist import word_set

__all__ = ["one_named", "own_relations"]

# Words that families use as a name: who writes them without a possessive speaks of their own.
_TITLES: Final = frozenset((Group.PARENT, Group.GRANDPARENT, Group.PARTNER))
_ELDERS: Final = frozenset((Group.PARENT, Group.GRANDPARENT))
_NO_TITLE: Final = word_set("father mother papa mama da ma parent partner spouse bride groom guardian abu baba dada nana")
# "her mum", "a dad": the word is no name there.
_NO_NAME: Final = word_set(
    """
    a an the his her your their this that these those every any each no another new some whose one of as like single yummy
    proud being former bonus best friend's first good bad great stage dance football ur ya yer
    """
)
_THE: Final = word_set(
    "wife husband hubby hubs missus mrs boyfriend girlfriend fiancé fiancee fiancée fiance old_man".replace("_", " ")
) | {"other half", "better half", "mother in law", "mother-in-law", "in-laws"}
_BEFORE_TITLE: Final = word_set(
    "anniversary rip happy birthday bday for to with and from dear visiting love lovely poor bless is miss"
)
# A day that is somebody's own. Weddings and results are told of several people at once.
_DAY: Final = screened(
    r"\b(?:birthday|bday|b-day|\d{1,3}(?:st|nd|rd|th)|turn(?:s|ed) \d+|is \d{2,3}|(?:passed|slipped) (?:away|peacefully|on)|"
    r"passed (?:last|this|in)|funeral|wake|r\.?i\.?p\.?|rest in peace|in loving memory|(?:lost|buried|cremated|said goodbye "
    r"to)|"
    r"gone but|(?:service|cremation|burial) (?:is|was|at)|crem\b|crematorium|no flowers|would have been|died|heaven|years "
    r"(?:without|since we lost)|anniversary|years? (?:ago )?today|retire[sd]?|retirement|graduat\w+|"
    r"diagnos\w+|intensive care|hospice|19\d\d\s?[-–]\s?20\d\d)\b|[🕊🌹💐🎂]",
    re.IGNORECASE,
)
_VOCATIVE: Final = word_set(
    """
    you ya love thanks thank cheers there done luck on ta bless congratulations congrats proud birthday anniversary wishes miss
    ily xx well rest peace soon tight
    """
)
_LISTED: Final = word_set("here facebook fb insta instagram twitter known")
_PLACED: Final = word_set("in at near to of on via by with than like from outside about around for the a st")
_STRANGER: Final = word_set("mr mrs miss ms dr nurse sir lord lady king queen prince princess pc sgt saint father sister dj")
# Somebody else whom a text speaks of.
_OTHERS: Final = screened(
    r"\b(?:friends?|mates?|pals?|boss|neighbou?rs?|colleagues?|landlord|customers?|his|(?:the|my|our|her|their|['’]s) "
    r"(?:teacher|doctor|nurse|vet|"
    r"carer|consultant|surgeon|driver|waitress|waiter|barber|hairdresser|builder|plumber)|"
    r"watch(?:ing|ed)?|character|actor|actress|singer|film|movie|series|book|novel|song|album|telly|tv|netflix|"
    r"says? (?:i|we)|thinks?|reckons?|fancies|crush on|loves? (?-i:[A-Z])|obsessed)\b",
    re.IGNORECASE,
)
_WED: Final = re.compile(r"\banniversary\b|\bmarried\b", re.IGNORECASE)
_ACCOUNT: Final = re.compile(
    r"\b(?:insta\w*|ig|page|account|channel|profile|tiktok|twitter|youtube|etsy|vinted|depop|shop|business|handle|blog|"
    r"follow|find (?:her|him|them|it)|she['’]?s|he['’]?s|they['’]?re)\b",
    re.IGNORECASE,
)
_KIDS: Final = re.compile(
    r"\b(?:(?:my|our|both|these|all) (?:two|three|four|boys|girls|kids|children|babies|bairns|twins|lot|grandkids|"
    r"grandchildren|rabble|monkeys)|the (?:kids|bairns|weans|twins|children|grandkids|little ones|wee ones|"
    r"boys (?:and|&) girls|smalls|rabble))\b(?! (?:of (?:the|today|america)|these days|on the street|in (?:care|need|class)))",
    re.IGNORECASE,
)
_SOFT_KIDS: Final = re.compile(r"\b(?:two|three|four|boys|girls|lot|babies|rabble|monkeys)\b", re.IGNORECASE)
_YOUNG_DO: Final = word_set(
    """
    got gets lost loves loved fell cried slept fed won has had was is wants wanted refused refuses still asked made ate even
    came ran scored passed bagged learned learnt swam sang played starts started wore managed threw broke found did
    decided insisted put went took needs hates hated thinks thought kept keeps just finally in with as on her his chose
    """
)
_EDGES: Final = word_set("and & , - – — : ( plus while but then so +")


def one_named(tokens: Tokens) -> Iterator[Mention]:
    """The relative whom a text names apart from the word that says who they are."""
    text = tokens.text
    if not ("@" in text or names_one(text)) or text.startswith("RT @") or appeal(text) or thing(text) or others_child(text):
        return
    animals = pets(text)
    if not animals:
        yield from _children(tokens)
        yield from _infants(tokens)
    relations = [one for one in own_relations(tokens) if not (one[0].plural or (animals and one[0].group.child))]
    if len({(kin.relation, kin.group) for kin, _, _ in relations}) != 1:
        return
    kin, first, behind = relations[0]
    handles = [index for index, token in enumerate(tokens.items) if token.kind == "handle"]
    if len(handles) == 1:
        scope = tokens.sentence(behind)
        said = text[tokens.items[scope.start].start :]
        told = handles[0] > behind and _ACCOUNT.search(said)
        if (told or (kin.group is Group.PARTNER and _WED.search(text))) and not at_work(text):
            yield Mention(tokens.items[handles[0]].text, kin.relation, kin.group, not kin.soft, handles[0], handles[0] + 1)
        return
    if kin.soft or fame(text):
        return
    named = list(_named(tokens))
    if len({tokens.low(start) for start, _ in named}) != 1 or not _for_one(tokens, first):
        return
    start, end = named[-1]
    if _OTHERS.search(text) or quoted(tokens, start):
        return
    closing = tokens.kind(end) in {"stop", "other", "tag"} or tokens.low(end) in {"x", "xx", "xxx", ","}
    before = tokens.low(start - 1)
    spoken_to = closing and start > behind and (before in _VOCATIVE or (before == "," and tokens.kind(end) != "mark"))
    spoken_to = spoken_to or (start > behind and before == "as" and tokens.low(start - 2) in _LISTED)
    apart = tokens.kind(start - 1) in {"stop", "other", "tag"} or before in {",", "-", "–", "—", "(", ":"}
    day = _DAY.search(text) is not None and apart
    # The day is theirs, and a name closes the text: "70 today would have been Dad's. Miss you every day Malc".
    last = _DAY.search(text) is not None and closing and start > behind and end >= len(tokens.items) - 2
    if spoken_to or day or last:
        yield Mention(" ".join(item.text for item in tokens.items[start:end]), kin.relation, kin.group, True, start, end)


@lru_cache(maxsize=8)
def own_relations(tokens: Tokens) -> tuple[tuple[Kin, int, int], ...]:
    """The relations that a text calls its writer's own, with the first token of the words for each and the one behind."""
    return tuple(_own_relations(tokens))


def _own_relations(tokens: Tokens) -> Iterator[tuple[Kin, int, int]]:
    taken = -1
    for index, token in enumerate(tokens.items):
        if token.kind != "word" or index < taken:
            continue
        found = _at(tokens, index)
        if found is None:
            continue
        kin, end = found
        taken = end
        yield kin, index, end


def _at(tokens: Tokens, index: int) -> tuple[Kin, int] | None:
    low = tokens.low(index)
    whole = _kin(tokens, index) if low in {"our", "wor"} else None
    if whole is not None:
        return whole
    if low in MY or low == "the":
        plain = _kin(tokens, index + 1)
        if low == "the":
            known = plain is not None and " ".join(tokens.low(i) for i in range(index + 1, plain[1])) in _THE
            return plain if known else None
        if plain is not None:
            return plain
        far = kin_behind(tokens, index + 1)
        return None if far is None else far[:2]
    found = _kin(tokens, index)
    if found is None or found[0].soft or (low in _NO_TITLE and found[1] == index + 1):
        return None
    opens = tokens.kind(index - 1) in {"stop", "other", "tag"} or tokens.low(index - 1) == ","
    named = found[0].group in {Group.PARENT, Group.GRANDPARENT} and tokens.low(index - 1) not in _NO_NAME
    opens = opens or (named and not tokens.items[index - 1].owns)
    if found[0].plural and found[0].group is Group.PARENT and tokens.kind(index + 1) == "word":
        # "Dads 80th", "mums bingo": the apostrophe is missing.
        found = (replace(found[0], plural=False), found[1])
    if found[0].group not in _TITLES:
        return found if opens and not found[0].plural else None
    return found if opens or tokens.low(index - 1) in _BEFORE_TITLE or tokens.kind(index - 1) == "number" else None


def _kin(tokens: Tokens, index: int) -> tuple[Kin, int] | None:
    """A relation word at ``index``, whether or not it owns something, and the index behind it."""
    if not may_start(tokens.low(index)):
        return None
    found = kin_at([tokens.low(place) for place in range(index, min(index + 4, len(tokens.items)))], 0)
    if found is None:
        return None
    kin, end = found[0], index + found[1]
    behind = tokens.items[end].text if end < len(tokens.items) else ""
    if tokens.items[end - 1].owns and behind[:1].isupper() and tokens.capitals_tell:
        # "Mum's Pantry" is a shop.
        return None
    after = tokens.text[tokens.items[end - 1].end :]
    return None if figure_of_speech(tokens.low(index - 1), after) else (kin, end)


def _named(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """The people whom a text names by first names of the list, from the first token to the one behind."""
    index = 0
    while index < len(tokens.items):
        token = tokens.items[index]
        if not tokens.name_at(index) or not is_hint(token.text) or kin_at([token.low], 0):
            index += 1
            continue
        _, end = tokens.full_name(index)
        plain = is_plain_word_too(token.text) and end == index + 1 and tokens.kind(index - 1) == "stop"
        urged = tokens.low(index - 1) == "on" and tokens.low(index - 2) in {"go", "come", "well"}
        stands = (urged or tokens.low(index - 1) not in _PLACED) and not plain
        if stands and tokens.low(index - 1) not in _STRANGER:
            yield index, end
        index = end


def _for_one(tokens: Tokens, first: int) -> bool:
    """Whether no relation of two is told: "my mum and dad", "Mum and I" stay with the rules that join names."""
    return not (tokens.low(first + 2) in AND and _kin(tokens, first + 3) is not None)


def _infants(tokens: Tokens) -> Iterator[Mention]:
    """ "Ammi flew in today, first time seeing baby Ibrahim": whom the writer's elders see is a child of the family."""
    if fame(tokens.text) or not any(kin.group in _ELDERS for kin, _, _ in own_relations(tokens) if not kin.plural):
        return
    for index in range(1, len(tokens.items)):
        small = tokens.low(index - 1) in {"baby", "little", "wee"} and tokens.low(index - 2) not in {"my", "our"}
        if small and tokens.name_at(index) and is_hint(tokens.items[index].text) and not quoted(tokens, index):
            yield Mention(tokens.items[index].text, "child", Group.CHILD, False, index, index + 1)


def _children(tokens: Tokens) -> Iterator[Mention]:
    """ "Took the kids to the farm, Elsie fed a goat and Barney fell in": of the children, each does something."""
    text = tokens.text
    match = _KIDS.search(text)
    if match is None or mates_talk(text) or team_talk(text) or at_work(text) or fame(text):
        return
    soft = _SOFT_KIDS.search(match[0]) is not None
    start = tokens.index_of(match.end() - 1) + 1
    people = [
        place
        for place in range(start, len(tokens.items))
        if tokens.name_at(place)
        and is_hint(tokens.items[place].text)
        and not tokens.items[place].owns
        and tokens.full_name(place)[1] == place + 1
    ]
    acting = [
        place
        for place in people
        if (tokens.low(place - 1) in _EDGES or tokens.kind(place - 1) in {"stop", "other"})
        and (tokens.low(place + 1) in _YOUNG_DO or tokens.low(place - 1) in AND)
        and not (is_plain_word_too(tokens.items[place].text) and tokens.low(place + 1) not in _YOUNG_DO)
    ]
    if not acting or len(people) > 4 or len(acting) != len(people):
        return
    for place in acting:
        if not quoted(tokens, place):
            sure = not soft or len(acting) > 1
            yield Mention(tokens.items[place].text, "child", Group.CHILD, sure, place, place + 1)
