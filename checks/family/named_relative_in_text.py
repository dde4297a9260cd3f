"""FAM-04: a partner, a child or another relative named in the account holder's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec.structs import replace

from checks.knowledge.accounts.page_naming import how_named, name_beside, spelt_at
from checks.knowledge.kin.ages import age_cues
from checks.knowledge.kin.bare_names import taken_for_child, tells_of_own
from checks.knowledge.kin.family_fixes import ASK_FAMILY, ASK_PAGE, EDIT_POSTS, LIMIT_OLD_POSTS
from checks.knowledge.kin.family_shapes import apart_shape, family_shape
from checks.knowledge.kin.family_talk import candidates, family_in, nearest, passages
from checks.knowledge.kin.homely_signs import tells_of_child
from checks.knowledge.kin.household import POSSIBLE, Person, draft_for, known, merge, person_clue, relation_in, resolve
from checks.knowledge.kin.kin_grammar import Mention
from checks.knowledge.kin.kinship import Group
from checks.knowledge.kin.named_again import AT_HOME_OR_AWAY, SUBJECT, named_again, names_one
from checks.knowledge.kin.not_family import appeal, at_work, fame, mates_talk, others_child, pets, team_talk, thing
from checks.knowledge.kin.parent_voice import HOME, PARENT_VOICE, PRAISE, lives_with_child
from checks.knowledge.kin.same_surname import FAMILY_OCCASION, same_surname
from checks.knowledge.kin.schools import school_cues
from checks.knowledge.words.kin_names import is_hint, is_plain_word_too
from checks.knowledge.words.own_name import name_pattern, surnames
from checks.knowledge.words.tokens import Tokens, tokens_of
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Draft,
    Family,
    Hit,
    NameClue,
    Outcome,
    PersonClue,
    Scene,
    Voice,
    Weighing,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "family.named-relative-in-text"
_NEAR: Final = 15
# Who is named alone is meant from further away.
_ALONE: Final = 40
# More names than that are a class, a side or a party.
_FEW: Final = 3


def _spot(whole: Hit, scene: Scene) -> Iterator[PersonClue | NameClue]:
    told = [clue for hit in passages(whole) for clue in _told(hit, scene)]
    yield from told
    if told and whole.voice is Voice.PAGE and (own := name_pattern(scene.names)) and (named := own.search(whole.text)):
        yield name_beside(_ID, whole.record, named[0])


def _told(hit: Hit, scene: Scene) -> Iterator[PersonClue]:
    tokens, mentions = family_in(hit, scene)
    for mention in mentions:
        if mention.group is None:
            yield person_clue(_ID, hit.record, mention.name, _of_ours(hit, tokens, mention))
        elif mention.sure or mention.name.startswith("@") or is_hint(mention.name.split()[0]):
            yield person_clue(_ID, hit.record, mention.name, relation_in(hit, mention.relation, mention.sure))
    if hit.voice is Voice.OWN and not any(mention.group for mention in mentions):
        yield from _by_parents_voice(hit, tokens, scene)


def _of_ours(hit: Hit, tokens: Tokens, mention: Mention) -> str:
    """ "Our Ruby", "my Katie": somebody of the family, unless it is said of a mate, a colleague, a pet or a thing."""
    said = hit.text
    ours = _called_ours(tokens, mention.first) and is_hint(mention.name) and not is_plain_word_too(mention.name)
    # "Our Ewan from finance", "our Seren on the till": those of a team or a shop.
    placed = tokens.low(mention.last) in {"from", "on", "at", "in", "off", "of", "behind"}
    if not ours or placed or hit.voice is not Voice.OWN or not tells_of_own(hit.record, said):
        return ""
    young = lives_with_child(said) or bool(school_cues(said))
    # Who tells of a child's side or show is its parent, who tells of a club's is a supporter.
    grown = not young and (mates_talk(said) or team_talk(said))
    if at_work(said) or grown or fame(said) or pets(said) or thing(said) or others_child(said) or appeal(said):
        return ""
    return POSSIBLE + (Group.CHILD if young else Group.OTHER).value


def _called_ours(tokens: Tokens, first: int) -> bool:
    """Whether "our", "my" or "our lass" stands before a name, with nothing but praise between."""
    index = first - 1
    if tokens.low(index) in {"lass", "lad"} and tokens.low(index - 1) in {"our", "wor"}:
        return True
    while index >= 0 and first - index < 4 and tokens.low(index) in PRAISE:
        index -= 1
    return tokens.low(index) in {"our", "wor", "my"}


def _by_parents_voice(hit: Hit, tokens: Tokens, scene: Scene) -> Iterator[PersonClue]:
    """ "Bath time with Ava, who'd be a dad": a first name near words in which a mother or a father speaks."""
    voice = PARENT_VOICE.search(hit.text)
    if voice is None and lives_with_child(hit.text) and not school_cues(hit.text) and not age_cues(hit.text):
        # "Bath time chaos, Leo has flooded the landing". Beside a school or an age other checks speak of the child.
        voice = HOME.search(hit.text)
    if thing(hit.text) or fame(hit.text):
        return
    if voice is None:
        yield from _by_signs(hit, tokens, scene)
        return
    # The name may stand within the words ("picked Leo up from cubs"): they are where they begin.
    start = voice.start()
    end = tokens.items[min(tokens.index_of(start), len(tokens.items) - 1)].end
    _, people = candidates(hit, scene)
    for one in nearest(tokens, people, start, end, _NEAR if len(people) > 1 else _ALONE):
        # "Night feeds with Leo": beside what is seen at home only, "with" takes nobody away from the children.
        seen = tokens.low(one.first - 1) in {"with", "says", "thanks"} and tokens.index_of(voice.end()) >= one.first - 1
        relation = one.relation or (POSSIBLE + Group.CHILD.value if seen and " " not in one.name else "")
        if relation.startswith(POSSIBLE) and is_hint(one.name) and taken_for_child(hit, tokens, one, start, end):
            yield person_clue(_ID, hit.record, one.name, relation)


def _by_signs(hit: Hit, tokens: Tokens, scene: Scene) -> Iterator[PersonClue]:
    """ "Tears at the gate, I'm a wreck, well done Leo": childhood, feeling and family around a first name."""
    said = hit.text
    if not tells_of_child(said, age=False) or mates_talk(said) or team_talk(said) or at_work(said):
        return
    # Beside a school or an age other checks speak of the child.
    if school_cues(said) or any(cue.age is not None and not cue.adjacent for cue in age_cues(said)):
        return
    _, people = candidates(hit, scene)
    if len(people) > _FEW:
        return
    for one in people:
        start, end = tokens.items[one.first].start, tokens.items[one.last - 1].end
        possible = one.relation == POSSIBLE + Group.CHILD.value and " " not in one.name and is_hint(one.name)
        if possible and taken_for_child(hit, tokens, one, start, end):
            yield person_clue(_ID, hit.record, one.name, one.relation)


def _of_same_surname(whole: Hit, scene: Scene) -> Iterator[PersonClue]:
    own = (*scene.names, *scene.account.names)
    if whole.voice is not Voice.OWN or not any(name in whole.text.casefold() for name in surnames(own)):
        return
    for hit in passages(whole):
        if not appeal(hit.text):
            for mention in same_surname(tokens_of(hit.text), own):
                yield person_clue(_ID, hit.record, mention.name, mention.relation)


def _again(whole: Hit, scene: Scene) -> Iterator[PersonClue]:
    """A bare first name in private talk: nobody yet, and the wife or the son if another record says so."""
    if not names_one(whole.text):
        return
    for hit in passages(whole):
        for name in named_again(hit, tokens_of(hit.text), scene):
            yield person_clue(_ID, hit.record, name, "")


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    family = known(clues.of(PersonClue))
    pages = spelt_at(clues, _ID)
    for person in merge(resolve(clues.of(PersonClue, _ID), family)):
        word = person.relation if person.sure else f"possible {person.relation}"
        on_pages = {clue.at for clue in person.clues} & pages.keys()
        own_words = any(clue.at not in pages for clue in person.clues)
        where = ("in the account holder's own words",) * own_words + ("beside the account holder on a page",) * bool(on_pages)
        draft = draft_for(
            person,
            f"is named {' and '.join(where)} as their {word}",
            _weigh(person),
            notes=how_named(pages, person.clues, scene.names),
        )
        own = (EDIT_POSTS, LIMIT_OLD_POSTS) if own_words else ()
        yield replace(draft, fixes=(*own, ASK_PAGE, ASK_FAMILY)) if on_pages else draft


def _weigh(person: Person) -> Weighing:
    if person.group is Group.GODCHILD:
        # Another family's child; the tie is worth a line and no more.
        return Weighing(impact=1, combine=not person.sure)
    impact = 4 if person.group.child else 2 if person.group is Group.FORMER_PARTNER else 3
    return Weighing(impact=impact, combine=not person.sure)


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-04",
        title="A relative is named in posts or in the profile text",
        why=(
            "A name and a relation are enough to look for the relative's own accounts, which often say more than the "
            "officer's: "
            "where the family lives, when it is away, what the children do."
        ),
        doubt=(
            "The name belongs to somebody else, for example a friend who is called brother, a pet or a figure of speech; "
            "or the text was copied from another person."
        ),
        likelihood=4,
        impact=3,
        fixes=(EDIT_POSTS, LIMIT_OLD_POSTS, ASK_FAMILY),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    listeners=(
        listen(f"{family_shape()}|{apart_shape()}", _spot, once=True),
        listen(FAMILY_OCCASION, _of_same_surname, once=True),
        listen(f"{AT_HOME_OR_AWAY}|{SUBJECT}", _again, once=True),
    ),
    uses=(PersonClue,),
    conclude=_conclude,
)
