"""FAM-02: a child named together with a school, a club or a uniform word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.kin.bare_names import own_child_at, taken_for_child
from checks.knowledge.kin.family_fixes import ASK_FAMILY, ASK_SCHOOL, EDIT_POSTS, OF_AN_OFFICER
from checks.knowledge.kin.family_talk import anybody, candidates, nearest, passages
from checks.knowledge.kin.homely_signs import tells_of_child
from checks.knowledge.kin.household import POSSIBLE, draft_for, merge, person_clue, resolve, supposed
from checks.knowledge.kin.kinship import Group
from checks.knowledge.kin.not_family import at_work, others_child, team_talk
from checks.knowledge.kin.schools import SchoolCue, names_a_place, parental, school_cues, school_life, school_trigger
from checks.knowledge.words.kin_names import is_hint
from checks.knowledge.words.screened import screened
from checks.knowledge.work.work_wording import first_person
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Hit,
    Membership,
    Outcome,
    PersonClue,
    Scene,
    Voice,
    Weighing,
    listen,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "family.child-school"
_WITHIN: Final = 25


def _spot(whole: Hit, scene: Scene) -> Iterator[PersonClue]:
    for hit in passages(whole):
        yield from _told(hit, scene)


# Groups that only those join who have a child there; who taught or learned there joins others.
_OF_PARENTS: Final = screened(
    r"\b(?:parents?|mums?|dads?|mummies|families|carers|pta|friends of|class|reception|year (?:\d|one|two|three|four|five|six)|"
    r"starters|intake|buy,? (?:and )?sell)\b",
    re.IGNORECASE,
)
_OF_OTHERS: Final = screened(
    r"\b(?:alumni|former|old (?:boys|girls|pupils|school)|reunion|19\d\d|200\d|staff|teachers?|governors?|ex[- ]pupils|history|"
    r"memories|remember)\b",
    re.IGNORECASE,
)


def _group(record: Membership, _scene: Scene) -> Iterator[PersonClue]:
    """ "Parents of Oakfield Primary, Reception": a group that says where the account holder's child is."""
    if _OF_PARENTS.search(record.group) and not _OF_OTHERS.search(record.group):
        for cue in school_cues(record.group)[:1]:
            if names_a_place(cue.label):
                yield person_clue(_ID, record, "", POSSIBLE + Group.CHILD.value, cue.label)


def _told(hit: Hit, scene: Scene) -> Iterator[PersonClue]:
    cues = school_cues(hit.text)
    if not cues:
        return
    # A child's name may be part of a school's ("St Mary's", "Grace Academy"), and then names nobody.
    outside = hit.text
    for cue in cues:
        outside = outside[: cue.start] + " " * (cue.end - cue.start) + outside[cue.end :]
    if not anybody(hit, outside):
        yield from _unnamed(hit, cues)
        return
    # "St Bede's Primary assembly" must not sound like "Ellie's assembly".
    rest = hit.text
    for cue in cues:
        if names_a_place(cue.label):
            rest = rest[: cue.start] + " " * (cue.end - cue.start) + rest[cue.end :]
    tokens, people = candidates(hit, scene)
    inside = {index for cue in cues for index, token in enumerate(tokens.items) if cue.start <= token.start < cue.end}
    people = [one for one in people if one.first not in inside]
    # Who tells of a school's day and of themselves tells of a child of theirs.
    signs = tells_of_child(hit.text, age=False) and not (team_talk(hit.text) or at_work(hit.text))
    fond, life = parental(rest), school_life(rest) or first_person(rest)
    # A word that opens a sentence may only look like a name.
    if not any(one.relation or is_hint(one.name.split()[0]) for one in people):
        yield from _unnamed(hit, cues)
    seen: set[tuple[str, str]] = set()
    for cue in cues:
        place = names_a_place(cue.label)
        told = fond or (life and place) or hit.voice is not Voice.OWN
        for one in nearest(tokens, people, cue.start, cue.end, _WITHIN):
            guess = one.relation.startswith(POSSIBLE)
            surely = told or (signs and is_hint(one.name))
            sure = not guess or (surely and taken_for_child(hit, tokens, one, cue.start, cue.end, place=place))
            # A namesake in a text about somebody else's child is not the child that another record tells of.
            if (sure or not others_child(hit.text)) and (one.name, cue.label) not in seen:
                seen.add((one.name, cue.label))
                yield person_clue(_ID, hit.record, one.name, one.relation if sure else "", cue.label)


def _unnamed(hit: Hit, cues: list[SchoolCue]) -> Iterator[PersonClue]:
    """ "Our youngest starts at Hillcrest Academy": the name is missing, the child and the place are not."""
    for cue in cues:
        if names_a_place(cue.label) and own_child_at(hit, cue.start, cue.end):
            yield person_clue(_ID, hit.record, "", Group.CHILD.value, cue.label)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    mine = clues.of(PersonClue, _ID)
    for label in sorted({clue.detail for clue in mine if not clue.name}):
        yield Draft(
            key=f"unnamed|{label.casefold()}",
            summary=f"A child of the account holder, who is not named, is said, or shown by a group for parents, "
            f"to be at {label}.",
            evidence=tuple(clue for clue in mine if not clue.name and clue.detail == label),
            confidence=Confidence.C,
            weighing=Weighing(combine=True),
        )
    family = supposed(clues.of(PersonClue))
    for child in merge(resolve(mine, family, children=True)):
        if not child.group.child:
            continue
        labels = sorted({clue.detail for clue in child.clues}, key=lambda label: (not names_a_place(label), label))
        places = [label for label in labels if names_a_place(label)]
        word = child.relation if child.sure else f"possible {child.relation}"
        what = f"({word}) is named together with {', '.join((places or labels)[:3])}"
        yield draft_for(child, what, Weighing(impact=5 if places else 4))


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-02",
        title="A child is named together with a school or a club",
        why=(
            "A child's name beside a school, a class or a club tells a stranger where the child is, at hours that hardly "
            "change from week to week. Lists of personal details published about officers have named the schools of their "
            "children."
        ),
        doubt=(
            "The child is not of this family, no longer goes there, or the word means something else, "
            "such as a training school or a team the officer coaches."
        ),
        likelihood=4,
        impact=5,
        fixes=(EDIT_POSTS, ASK_SCHOOL, ASK_FAMILY),
        outcome=Outcome.FAMILY,
        lasting=True,
        worse_with=(OF_AN_OFFICER,),
    ),
    spotters=(on(Membership, _group),),
    listeners=(listen(school_trigger(), _spot, once=True),),
    uses=(PersonClue,),
    conclude=_conclude,
)
