"""What a text says of its writer's family, and which child a school word or an age in it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from checks.knowledge.kin.ages import age_cues
from checks.knowledge.kin.bare_names import Candidate, bare_names
from checks.knowledge.kin.couples import births, couples
from checks.knowledge.kin.family_casing import named_in_capitals
from checks.knowledge.kin.household import POSSIBLE, is_self, relation_in
from checks.knowledge.kin.kin_grammar import Mention
from checks.knowledge.kin.kinship import Group
from checks.knowledge.kin.newcomers import newcomers
from checks.knowledge.kin.not_family import appeal, duty_talk, mates_talk, others_child, pets, team_talk
from checks.knowledge.kin.one_name import one_named
from checks.knowledge.kin.page_relatives import beside
from checks.knowledge.kin.relatives import mentions
from checks.knowledge.kin.schools import parental as parent_tone
from checks.knowledge.kin.schools import school_cues
from checks.knowledge.words.kin_names import fold, is_hint, may_name
from checks.knowledge.words.tokens import Tokens, tokens_of
from scanner.api import Hit, Post, ProfileField, Scene, Voice

__all__ = ["TO_MY", "Candidate", "anybody", "candidates", "family_in", "nearest", "passages"]

_WORKS_THERE: Final = re.compile(
    r"\b(?:teaches|teaching at|(?:is|as) an? (?:\w+ )?(?:teacher|ta|teaching assistant|head)|works (?:at|in|as))\b",
    re.IGNORECASE,
)
_PASSAGE: Final = 2_000


def passages(hit: Hit) -> Iterator[Hit]:
    """The passages of a hit's text that may name or tag somebody: at most 2,000 characters, cut at a line, sentence or word.

    Rules look around within a passage, so the time for a text is linear in its length. All of a usual post is one passage.
    """
    text, start = hit.text, 0
    while start < len(text):
        end = start + _PASSAGE
        if end < len(text):
            cuts = (text.rfind(mark, start + _PASSAGE // 2, end) for mark in ("\n", ". ", " "))
            end = next((cut + 1 for cut in cuts if cut > 0), end)
        passage = named_in_capitals(text[start:end])
        if anybody(hit, passage):
            yield Hit(hit.record, passage, hit.voice, 0, 0, ())
        start = end


def anybody(hit: Hit, part: str) -> bool:
    """A quick look whether ``part`` of a hit's text may name somebody, or the record tags somebody."""
    return may_name(part) or (isinstance(hit.record, Post) and bool(hit.record.tagged))


def family_in(hit: Hit, scene: Scene) -> tuple[Tokens, list[Mention]]:
    """The tokens of a text and the relatives it names; on a page, those named beside the audited person's own name."""
    bio, page = isinstance(hit.record, ProfileField), hit.voice is Voice.PAGE
    tokens, named = _read(hit.text, bio, page, scene.names)
    found = list(named)
    return tokens, [*found, *_tagged_instead(hit, tokens, found)]


# Several checks ask about one text directly after one another; what a text says is the same for all of them.
@lru_cache(maxsize=8)
def _read(text: str, bio: bool, page: bool, own_names: tuple[str, ...]) -> tuple[Tokens, tuple[Mention, ...]]:
    tokens = tokens_of(text)
    found: list[Mention] = []
    if page:
        rules: tuple[Iterable[Mention], ...] = (beside(tokens, own_names),)
    else:
        rules = (newcomers(tokens), mentions(tokens, bio=bio), couples(tokens, bio=bio), births(tokens), one_named(tokens))
    for rule in rules:
        for mention in rule:
            clash = next((other for other in found if mention.first < other.last and other.first < mention.last), None)
            if is_self(mention.name, own_names):
                continue
            if clash is None:
                found.append(mention)
            elif not clash.sure and mention.sure:
                found[found.index(clash)] = mention
    found = [_settled(mention, text) for mention in found]
    if any(not mention.sure for mention in found) and (mates_talk(text) or team_talk(text)):
        # "Our Leo scored for the under 7s": whoever is called ours only is judged where the whole text is.
        side = school_cues(text)
        found = [mention for mention in found if mention.sure or (side and mention.group is None and not mention.relation)]
    if any(mention.relation == "partner" for mention in found) and duty_talk(text):
        found = [
            mention for mention in found if not (mention.relation == "partner" and tokens.low(mention.first - 1) == "partner")
        ]
    return tokens, tuple(found)


def _settled(mention: Mention, text: str) -> Mention:
    """Make sure of "my boy Leo" where a parent's tone, an age or a school says that a child is meant."""
    soft = not mention.sure and mention.relation in {"son", "daughter", "child"}
    if not soft or pets(text) or others_child(text) or mates_talk(text):
        return mention
    fond = parent_tone(text)
    young = any((cue.age is not None or cue.words == "date of birth") and not cue.adjacent for cue in age_cues(text))
    if fond or ((young or school_cues(text)) and not team_talk(text)):
        return replace(mention, sure=True, group=Group.CHILD)
    return mention


TO_MY: Final = re.compile(
    r"\b(?:happy (?:\w+ )?(?:birthday|anniversary)(?: to)?|anniversary (?:with|to)|love you|married|love of my life|"
    r"celebrat\w+ (?:\w+ ){0,5}with) .{0,40}?\b(?:my|our)\b[\w\s,]{0,40}?\b(wife|husband|hubby|fiancée?|girlfriend|"
    r"boyfriend|partner|other half|missus|soulmate|son|daughter|niece|nephew|mum|dad|sister|brother)\b",
    re.IGNORECASE,
)


def _tagged_instead(hit: Hit, tokens: Tokens, found: list[Mention]) -> list[Mention]:
    """ "Happy anniversary to my gorgeous wife" with one person tagged: the tag is the name."""
    if found or not isinstance(hit.record, Post) or len(hit.record.tagged) != 1 or hit.voice is not Voice.OWN:
        return []
    match = TO_MY.search(hit.text)
    if match is None:
        return []
    index = tokens.index_of(match.start(1))
    made = mentions(Tokens(f"my {match[1]} Anna"))
    return [replace(made[0], name=hit.record.tagged[0], first=index, last=index + 1)] if made else []


def candidates(hit: Hit, scene: Scene) -> tuple[Tokens, list[Candidate]]:
    """Everybody whom a text names and who might be a child of the family.

    A first name alone is a possible child where the account holder tells of their own life; whether it is one beside a
    given age or school is for :func:`taken_for_child` to say. Nobody in appeals, court reports and news.
    """
    tokens, named = family_in(hit, scene)
    text = hit.text
    bare = list(bare_names(tokens, named, scene)) if hit.voice is Voice.OWN else []
    if not (named or bare) or appeal(text) or _WORKS_THERE.search(text) or text.startswith("RT @"):
        return tokens, []
    found: list[Candidate] = []
    for mention in named:
        child = mention.group is None or mention.group.child
        relation = mention.relation or Group.CHILD.value
        if mention.sure or hit.voice is Voice.PAGE:
            found.append(Candidate(mention.name, relation_in(hit, relation, mention.sure), child, mention.first, mention.last))
        elif mention.relation or is_hint(mention.name) or isinstance(hit.record, Post):
            # "our gorgeous girl Ellie" beside an age or a school is a child; "our Ellie" needs a parent's tone as well.
            told = child and not mates_talk(text) and (mention.group is not None or parent_tone(text))
            found.append(Candidate(mention.name, relation if told else POSSIBLE + relation, child, mention.first, mention.last))
    if found:
        bare = list(bare_names(tokens, found, scene)) if hit.voice is Voice.OWN else []
    return tokens, sorted([*found, *bare], key=lambda candidate: candidate.first)


def nearest(tokens: Tokens, people: list[Candidate], start: int, end: int, within: int) -> list[Candidate]:
    """The children to whom the characters ``start``-``end`` belong: the nearest, and those joined to it by "and".

    Empty when somebody who is no child stands nearer. A sure relation goes before a bare name.
    """
    first, last = tokens.index_of(start), tokens.index_of(end - 1) + 1

    def distance(one: Candidate) -> int:
        return max(0, first - one.last, one.first - last)

    near = [one for one in people if distance(one) <= within and not (one.first < last and first < one.last)]
    if not near:
        return []
    told = [one for one in near if one.relation and not one.relation.startswith(POSSIBLE)]
    possible = [one for one in near if one.relation]
    best = min(told or possible or near, key=lambda one: (distance(one), not one.child))
    if not best.child:
        return [one for one in near if one.child and not one.relation][:1]
    group = [best]
    group += [
        one
        for one in sorted(near, key=lambda one: one.first)
        if one is not best and one.child and one.relation == best.relation and _joined(tokens, one, best, near)
    ]
    if told or possible:
        group += [one for one in near if not one.relation and fold(one.name) != fold(best.name)]
    return group


def _joined(tokens: Tokens, one: Candidate, other: Candidate, near: list[Candidate]) -> bool:
    left, right = (one, other) if one.first < other.first else (other, one)
    between = [
        token
        for index, token in enumerate(tokens.items[left.last : right.first], left.last)
        if not any(c.first <= index < c.last for c in near)
    ]
    return all(
        token.low in {"and", "&", ",", "+", "n", "our", "my"} or token.kind in {"number", "other"} or token.low in {"(", ")"}
        for token in between
    )
