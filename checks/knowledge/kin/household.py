"""From clues about relatives to people: one person in several records is one, and each record helps to read the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from checks.knowledge.kin.kinship import Group, classify
from checks.knowledge.words.kin_names import fold
from scanner.api import Confidence, Draft, Hit, PersonClue, Record, Voice, Weighing

__all__ = ["POSSIBLE", "Person", "draft_for", "is_self", "known", "merge", "person_clue", "relation_in", "resolve", "supposed"]

POSSIBLE: Final = "possible "


@dataclass(frozen=True)
class Person:
    """A relative and the clues that speak of them. ``sure`` False when no clue says the relation outright."""

    name: str
    relation: str
    group: Group
    clues: tuple[PersonClue, ...]
    sure: bool

    @property
    def key(self) -> str:
        """The name and the kind of relation, the same in two exports of the same life."""
        return f"{fold(self.name).split()[0]}|{self.group.value}"


def relation_in(hit: Hit, relation: str, sure: bool) -> str:
    """A relation as a clue keeps it: only what the account holder wrote themselves, in plain words, is more than possible."""
    return relation if sure and hit.voice is Voice.OWN else POSSIBLE + relation


def person_clue(spotter: str, record: Record, name: str, relation: str, detail: str = "") -> PersonClue:
    """A clue about a relative. An empty ``relation``: a bare name, which counts if another record tells who it is."""
    kin = classify(relation.removeprefix(POSSIBLE))
    return PersonClue(
        spotter=spotter,
        at=record.at,
        when=record.when,
        audience=record.audience,
        name=name,
        relation=relation,
        child=kin is not None and kin.group.child,
        detail=detail,
    )


def is_self(name: str, own_names: Iterable[str]) -> bool:
    """Whether a name is the audited person's own: their full name, or their first name standing alone."""
    folded = fold(name)
    return any(folded == own or folded == own.split()[0] for own in map(fold, own_names) if own)


def merge(clues: Iterable[PersonClue]) -> list[Person]:
    """One person per first name and kind of relation. Two different surnames with one first name stay two people."""
    buckets: dict[tuple[str, Group], list[PersonClue]] = {}
    for clue in clues:
        kin = classify(clue.relation.removeprefix(POSSIBLE))
        parts = fold(clue.name).split()
        if kin is not None and parts:
            buckets.setdefault((parts[0], kin.group), []).append(clue)
    people: list[Person] = []
    for (_, group), bucket in sorted(buckets.items()):
        surnames = sorted({fold(clue.name) for clue in bucket if len(clue.name.split()) > 1})
        if len({name.split()[-1] for name in surnames}) < 2:
            people.append(_person(bucket, group))
            continue
        for number, full in enumerate(surnames):
            people.append(
                _person([c for c in bucket if fold(c.name) == full or (number == 0 and " " not in fold(c.name))], group)
            )
    return people


def _person(clues: list[PersonClue], group: Group) -> Person:
    sure = [clue for clue in clues if not clue.relation.startswith(POSSIBLE)]
    told = sure or clues
    relations = sorted({clue.relation.removeprefix(POSSIBLE) for clue in told}, key=lambda word: (word in set(Group), word))
    return Person(
        max((clue.name for clue in clues), key=lambda name: (len(name), name)), relations[0], group, tuple(clues), bool(sure)
    )


def known(clues: Iterable[PersonClue]) -> list[Person]:
    """The people whose relation some record says outright."""
    return [person for person in merge(clue for clue in clues if clue.relation) if person.sure]


def supposed(clues: Iterable[PersonClue]) -> list[Person]:
    """The people whose relation some record says outright and, of those that none does, the possible children."""
    people = merge(clue for clue in clues if clue.relation)
    return [person for person in people if person.sure or person.group is Group.CHILD]


def resolve(clues: Iterable[PersonClue], family: Iterable[Person], *, children: bool = False) -> list[PersonClue]:
    """The clues with a relation; those with a bare name get the relation of the known person of that name, or fall away.

    ``children``: only children of the family are of interest.
    """
    by_name: dict[str, list[Person]] = {}
    for person in sorted(family, key=lambda person: not person.sure):
        if person.group.child or not children:
            by_name.setdefault(fold(person.name).split()[0], []).append(person)
    kept: list[PersonClue] = []
    for clue in clues:
        parts = fold(clue.name).split()
        people = by_name.get(parts[0], []) if parts else []
        match = next(
            (p for p in people if len(parts) == 1 or len(p.name.split()) == 1 or fold(p.name) == fold(clue.name)), None
        )
        if match is not None and (not clue.relation or clue.relation.startswith(POSSIBLE)):
            kept.append(_with_relation(clue, match))
        elif clue.relation:
            kept.append(clue)
    return kept


def _with_relation(clue: PersonClue, person: Person) -> PersonClue:
    return PersonClue(
        spotter=clue.spotter,
        at=clue.at,
        when=clue.when,
        audience=clue.audience,
        name=clue.name,
        relation=person.relation if person.sure else POSSIBLE + person.relation,
        child=person.group.child,
        detail=clue.detail,
    )


def draft_for(person: Person, what: str, weighing: Weighing, *, notes: tuple[str, ...] = ()) -> Draft:
    """A draft about one relative. ``what`` follows the name, as in "is named as the account holder's daughter"."""
    return Draft(
        key=person.key,
        summary=f"{person.name} {what}.",
        evidence=person.clues,
        confidence=Confidence.B if person.sure else Confidence.C,
        weighing=weighing,
        notes=notes,
    )
