"""How sure one may be that a listed person is meant, and the words that must stand beside every such finding.

Weights are added over independent kinds of evidence (Fellegi-Sunter); when a link was made, and by whom, says what it means
and never adds to who it is. Nothing here is ever called confirmed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from typing import Final

from msgspec import Struct

from checks.knowledge.contacts.contact_evidence import BIRTH, NAME, OUTCODE, ComparedClue
from checks.knowledge.contacts.contact_limits import limits_of
from scanner.api import (
    Clues,
    Confidence,
    ContactClue,
    DateRelation,
    Draft,
    LinkKind,
    Location,
    MentionClue,
    PersonClue,
    Scene,
    Weighing,
)

__all__ = ["Standing", "Tier", "common_names", "standings", "welfare"]

_STRONG: Final = 18.0
_POSSIBLE: Final = 10.0
_EXACT: Final = 12.0
_CHANCE_HITS: Final = 0.05
# How far off the shares of names may be: a name counts as rare only if it would at the other end of that error as well.
_SHARE_ERROR: Final = 2.0
_COMPANY: Final = frozenset({NAME, BIRTH, OUTCODE})
# Of people with one name, the share who were born on one day, on one day of the year, within a year of one year.
_BORN_ALIKE: Final = {"date of birth": 1 / 25_000, "day of birth": 1 / 365, "year of birth": 3 / 70}
# Evidence that nothing is held against anybody for, told beside evidence that is.
_CONTEXT: Final = {
    LinkKind.REMOVED.value: "a link that has been removed",
    LinkKind.BLOCKED.value: "the account blocked this person",
    LinkKind.REQUEST_REJECTED.value: "a request from this person was turned down",
}


class Tier(StrEnum):
    """How sure: the words are printed."""

    STRONG = "strong, needs human confirmation"
    POSSIBLE = "possible, review"
    LEAD = "a lead to check: nothing but a name agrees"


class Standing(Struct, frozen=True):
    """A listed person for whom a check has evidence: how sure, why, and what stands in the records of this check."""

    person_ref: str
    role: str
    tier: Tier
    own: tuple[ContactClue, ...]
    contributions: tuple[tuple[str, float], ...]
    expected: float
    compared: int
    listed: int
    kin: bool
    rivals: int
    colleague: bool = False
    context: tuple[str, ...] = ()

    @property
    def confidence(self) -> Confidence:
        """A: this check's own evidence is exact. B: other evidence makes it strong. C: for a person to check."""
        if self.tier is not Tier.STRONG:
            return Confidence.C
        return Confidence.A if any(_exact(clue) for clue in self.own) else Confidence.B

    @property
    def sure(self) -> str:
        """The tier in words, true also where a birthday or a postcode stands beside the name."""
        if self.tier is Tier.LEAD and any(_type(clue) != NAME for clue in self.own):
            return "a lead to check: little more than a name agrees"
        return self.tier.value

    @property
    def relation(self) -> DateRelation:
        """Before, after, both (spans) or unknown, from the dated evidence of this check."""
        told = {clue.relation for clue in self.own} - {DateRelation.UNKNOWN}
        if not told:
            return DateRelation.UNKNOWN
        return told.pop() if len(told) == 1 else DateRelation.SPANS

    def having(self, *kinds: str) -> tuple[ContactClue, ...]:
        """This check's evidence of the given kinds."""
        return tuple(clue for clue in self.own if clue.kind in kinds)

    def notes(self) -> tuple[str, ...]:
        """What must be printed with the finding: reasons, chance, limits, questions of fairness, what would change our mind."""
        reasons = "; ".join(f"{what} {weight:+.1f}" for what, weight in self.contributions)
        total = sum(weight for _, weight in self.contributions)
        return (
            f"How sure: {self.sure}. Evidence: {reasons}; together {total:.1f} (strong from 18, possible from 10).",
            f"Expected by chance: {_figure(self.expected)} such agreements of a name, with {self.compared} names compared "
            f"and {self.listed} people listed.",
            *_limits(self),
            *_fairness(self),
            "Ask before anything else: Did they know each other before? Is the officer the victim, or a relative? Was the "
            "contact part of the job? Was a request received and never answered? Is there a colleague of the same name? "
            "Has the number been given to somebody else since? Is the row of the list out of date?",
            "What would change our mind: another date of birth, a picture or an address of somebody else, or the officer's "
            "own account of who this is.",
            "A link is not misconduct. The test is behaviour that takes advantage of a position; the assessment is for the "
            "appropriate authority, after a person has confirmed the identity.",
            "Withhold from the officer's copy unless the authority decides otherwise: it could tip somebody off or endanger "
            "a victim. Do not delete, message or unfriend before advice.",
        )


def standings(check: str, clues: Clues, scene: Scene, ignored: Collection[str] = ()) -> Iterator[Standing]:
    """Every listed person for whom ``check`` has evidence, weighed with the evidence of all contact checks.

    Evidence of an ``ignored`` kind neither makes a standing nor raises one. Names alone that are too common are left out
    (see :func:`common_names`).
    """
    return (each for each in _standings(check, clues, scene, ignored) if not _too_common(each))


def common_names(check: str, clues: Clues, scene: Scene, what: str, ignored: Collection[str] = ()) -> Iterator[Draft]:
    """One low finding that counts the listed people of whom nothing but a common name agrees. Points at nobody."""
    count = sum(_too_common(each) for each in _standings(check, clues, scene, ignored))
    compared = clues.of(ComparedClue, check)
    if count and compared:
        people = "1 listed person shares" if count == 1 else f"{count} listed people share"
        yield Draft(
            key="common names",
            summary=f"{people} a common name with {what}; nothing can be said from names alone.",
            evidence=(compared[0],),
            confidence=Confidence.C,
            weighing=Weighing(likelihood=1, impact=1, fixed_likelihood=True),
            notes=(f"{len(compared)} names were compared. No record is pointed at, because none is evidence against anybody.",),
        )


def welfare(standing: Standing) -> Draft:
    """The wording when the listed person is the account holder or a declared relative: care, and nothing about conduct."""
    return Draft(
        key=f"{standing.person_ref} welfare",
        summary=f"Reference {standing.person_ref} may be the account holder or a declared relative. This is a matter of "
        "welfare and not of conduct: pass it to the welfare lead, and withhold it from every other copy.",
        evidence=standing.own,
        confidence=Confidence.C,
        weighing=Weighing(likelihood=1, impact=1, fixed_likelihood=True),
        person_ref=standing.person_ref,
        person_role="withheld",
        notes=(
            "The listed name agrees with a name of the account holder or of a relative named in the profile. Namesakes "
            "exist: a person must confirm it.",
            "Withhold from the officer's copy until the welfare lead decides.",
        ),
    )


def _standings(check: str, clues: Clues, scene: Scene, ignored: Collection[str]) -> Iterator[Standing]:
    if scene.persons is None:
        return
    everything: dict[str, list[ContactClue]] = {}
    for clue in clues.of(ContactClue):
        if clue.kind not in ignored:
            everything.setdefault(clue.person_ref, []).append(clue)
    listed = len(scene.persons)
    names = clues.of(ComparedClue, check)
    compared = len(names)
    heard = Counter(word for clue in names for word in set(clue.words))
    if not clues.of(ContactClue, check):
        return
    kin = _kin(clues, scene)
    crew = _named_as(scene, {clue.name for clue in clues.of(MentionClue)})
    context: dict[str, set[str]] = {}
    for clue in clues.of(ContactClue):
        if clue.kind in _CONTEXT:
            context.setdefault(clue.person_ref, set()).add(_CONTEXT[clue.kind])
    by_name: dict[Location, set[str]] = {}
    for clue in clues.of(ContactClue, check):
        if _type(clue) == NAME:
            by_name.setdefault(clue.at, set()).add(clue.person_ref)
    for ref, found in sorted(everything.items()):
        own = tuple(clue for clue in found if clue.spotter == check)
        if not own:
            continue
        best: dict[str, ContactClue] = {}
        for clue in found:
            kind = _type(clue)
            if kind not in best or best[kind].weight < clue.weight:
                best[kind] = clue
        contributions = tuple((clue.evidence, clue.weight) for _, clue in sorted(best.items()))
        chance = min((_chance(clue, heard, compared) for clue in own if _type(clue) == NAME), default=0.0)
        rivals = max((len(by_name[clue.at]) - 1 for clue in own if clue.at in by_name), default=0)
        expected = compared * listed * chance * _born_alike(best.get(BIRTH))
        yield Standing(
            ref,
            own[0].role,
            _tier(best, own),
            own,
            contributions,
            expected,
            compared,
            listed,
            ref in kin,
            rivals,
            ref in crew,
            tuple(sorted(context.get(ref, ()))),
        )


def _chance(clue: ContactClue, heard: Counter[int], compared: int) -> float:
    """The share of people who would agree as well: more where the forename is commoner among these people than in general.

    Friends are of one age and one town. The name itself is left out of the count.
    """
    if clue.word_share <= 0 or not compared:
        return clue.chance
    return clue.chance * max(1.0, (heard[clue.word] - 1) / compared / clue.word_share)


def _born_alike(birth: ContactClue | None) -> float:
    return 1.0 if birth is None else _BORN_ALIKE[birth.evidence.removeprefix(f"{BIRTH} (").removesuffix(")")]


def _kin(clues: Clues, scene: Scene) -> set[str]:
    return _named_as(scene, {*scene.names, *(clue.name for clue in clues.of(PersonClue))})


def _named_as(scene: Scene, names: set[str]) -> set[str]:
    persons = scene.persons
    return {hit.person_ref for name in names for hit in persons.by_name(name)} if persons is not None else set()


def _type(clue: ContactClue) -> str:
    return clue.evidence.partition(" (")[0].partition(",")[0].partition(" and ")[0]


def _tier(best: dict[str, ContactClue], own: Sequence[ContactClue]) -> Tier:
    # A number in the address book shows that the two know each other; whether a friend of that name is the same person
    # still rests on the name, so that it takes both together.
    total = sum(clue.weight for clue in best.values())
    if any(_exact(clue) for clue in own) or (total >= _STRONG and len(best) > 1):
        return Tier.STRONG
    return Tier.POSSIBLE if total >= _POSSIBLE and set(best) != {NAME} else Tier.LEAD


def _exact(clue: ContactClue) -> bool:
    return clue.weight >= _EXACT and _type(clue) not in _COMPANY


def _rests_on_names(kinds: Collection[str]) -> bool:
    return _COMPANY.issuperset(kinds)


def _too_common(standing: Standing) -> bool:
    return standing.tier is Tier.LEAD and standing.expected * _SHARE_ERROR >= _CHANCE_HITS


def _limits(standing: Standing) -> Iterator[str]:
    yield from limits_of(standing.own[0].spotter, (clue.platform for clue in standing.own))
    if not _rests_on_names({_type(clue) for clue in standing.own}):
        yield (
            "A number, address or account agrees exactly. Numbers are given out anew, households share them, and accounts "
            "change hands."
        )
    if any(clue.relation is DateRelation.UNKNOWN for clue in standing.own):
        yield "No date, or no day of first contact: for some of the evidence nobody can say whether it was before or after."
    if standing.rivals:
        yield f"The same record also agrees with {standing.rivals} other listed people; at most one of them can be meant."
    names = {clue.at for clue in standing.own if _type(clue) == NAME}
    if len(names) > 1:
        yield f"{len(names)} records agree with the name; they may be different people."


def _fairness(standing: Standing) -> Iterator[str]:
    """What the records themselves answer of the questions that are asked of every match."""
    if any(clue.dealing for clue in standing.own):
        yield (
            "Some of it lies in the days in which the officer dealt with this person for the job: ask whether the job called "
            "for it."
        )
    if standing.relation is DateRelation.BEFORE:
        yield "All of it that has a date is from before the first police contact: they may have known each other already."
    if standing.colleague:
        yield "A colleague whom the records name has the same name: the colleague may be meant."
    if standing.context:
        yield f"Also on record, and held against nobody: {', '.join(standing.context)}."


def _figure(expected: float) -> str:
    return "none (no name was needed)" if expected == 0 else "under 0.0001" if expected < 0.0001 else f"{expected:.2g}"
