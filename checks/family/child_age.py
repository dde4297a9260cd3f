"""FAM-03: a child named together with an age, a birthday or a date of birth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.kin.ages import AgeCue, age_cues, age_trigger
from checks.knowledge.kin.bare_names import Candidate, taken_for_child
from checks.knowledge.kin.family_fixes import ASK_FAMILY, EDIT_POSTS, LIMIT_OLD_POSTS
from checks.knowledge.kin.family_talk import anybody, candidates, nearest, passages
from checks.knowledge.kin.homely_signs import tells_of_child
from checks.knowledge.kin.household import POSSIBLE, draft_for, merge, person_clue, resolve, supposed
from checks.knowledge.kin.kinship import Group
from checks.knowledge.kin.not_family import others_child
from checks.knowledge.kin.parent_voice import AT_HOME, lives_with_child, our_own, speaks_as_parent
from checks.knowledge.words.screened import screened
from checks.knowledge.words.tokens import Tokens
from scanner.api import Advisory, Check, Clues, Draft, Family, Hit, Outcome, PersonClue, Scene, Voice, Weighing, listen

__all__ = ["CHECK"]

_ID: Final = "family.child-age"
_WITHIN: Final = 14
_BIRTHDAY_WITHIN: Final = 8
# Ages in a row, of children who are told of together.
_BROOD: Final = screened(r"\b(?:\d|two|three|four|my|our|the|both) (?:kids|children|bairns|weans|boys|girls)\b", re.IGNORECASE)


def _spot(whole: Hit, scene: Scene) -> Iterator[PersonClue]:
    for hit in passages(whole):
        yield from _told(hit, scene)


def _told(hit: Hit, scene: Scene) -> Iterator[PersonClue]:
    # A bare figure is an age only directly behind a name.
    cues = [cue for cue in age_cues(hit.text) if not cue.adjacent or anybody(hit, _word_before(hit.text, cue.start))]
    if not cues:
        return
    tokens, people = candidates(hit, scene)
    for cue in cues:
        if cue.adjacent:
            near = [one for one in people if 0 <= cue.start - tokens.items[one.last - 1].end <= 2]
        else:
            near = nearest(tokens, people, cue.start, cue.end, _WITHIN if cue.age is not None else _BIRTHDAY_WITHIN)
        for one in near:
            guess = one.relation.startswith(POSSIBLE)
            sure = not guess or (_of_somebody(hit, cue, one, tokens) and taken_for_child(hit, tokens, one, cue.start, cue.end))
            # A namesake in a text about somebody else's child is not the child that another record tells of.
            if sure or not (cue.adjacent or others_child(hit.text)):
                relation = one.relation if sure else ""
                yield person_clue(
                    _ID, hit.record, one.name, _near(hit, tokens, one, cue) if sure and guess else relation, cue.words
                )


def _near(hit: Hit, tokens: Tokens, one: Candidate, cue: AgeCue) -> str:
    """How near a possible child stands to the writer: beside an age, "our Leo" and a parent's voice say that it is theirs."""
    if hit.voice is not Voice.OWN or cue.age is None:
        return one.relation
    if our_own(tokens, one.first) or speaks_as_parent(hit.text):
        return one.relation.removeprefix(POSSIBLE)
    at_home = lives_with_child(hit.text) or tells_of_child(hit.text, age=True)
    return POSSIBLE + AT_HOME if at_home and one.relation == POSSIBLE + Group.CHILD else one.relation


def _of_somebody(hit: Hit, cue: AgeCue, one: Candidate, tokens: Tokens) -> bool:
    """Whether an age is told as somebody's: a bare age may be a thing's and a bare birthday an adult's."""
    behind_name = 0 <= cue.start - tokens.items[one.last - 1].end <= 2
    return cue.festive or (
        behind_name and (cue.growing or (cue.adjacent and (lives_with_child(hit.text) or _BROOD.search(hit.text) is not None)))
    )


def _word_before(text: str, place: int) -> str:
    return " ".join(text[max(0, place - 60) : place].split()[-1:])


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    family = supposed(clues.of(PersonClue))
    for child in merge(resolve(clues.of(PersonClue, _ID), family, children=True)):
        if not child.group.child:
            continue
        details = sorted({clue.detail for clue in child.clues}, key=lambda detail: (detail == "birthday", detail))
        word = child.relation if child.sure else f"possible {child.relation}"
        # One post in which nobody is called the writer's own may as well be about a neighbour's child.
        alone = not child.sure and child.relation != AT_HOME and len({clue.at for clue in child.clues}) == 1
        weighing = Weighing(likelihood=1, fixed_likelihood=True) if alone else Weighing()
        yield draft_for(child, f"({word}) is named together with {', '.join(details[:3])}", weighing)


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-03",
        title="A child's age or birthday can be worked out",
        why=(
            "With the date of the post, an age or a birthday gives the child's date of birth. Together with the name it "
            "opens "
            "records and lets a stranger sound like somebody who knows the family."
        ),
        doubt="The child is not of this family, or the number is something else: a class, a score, an anniversary.",
        likelihood=3,
        impact=4,
        fixes=(EDIT_POSTS, LIMIT_OLD_POSTS, ASK_FAMILY),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    listeners=(listen(age_trigger(), _spot, once=True),),
    uses=(PersonClue,),
    conclude=_conclude,
)
