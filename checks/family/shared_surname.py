"""FAM-04: somebody of the account holder's own surname who is tagged or named again and again, or seen at the same places."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.home.home_venues import is_home
from checks.knowledge.kin.family_fixes import ASK_FAMILY, TAG_REVIEW
from checks.knowledge.kin.family_surnames import NAMED, bears, is_common, namesakes
from checks.knowledge.kin.household import known
from checks.knowledge.whereabouts.companions import HOME_VENUE, VENUE, together
from checks.knowledge.whereabouts.shared_life import judged
from checks.knowledge.whereabouts.tracks import TrackClue
from checks.knowledge.whereabouts.zones import ZoneClue
from checks.knowledge.words.kin_names import fold
from checks.knowledge.words.own_name import Agreement, agreement
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Connection,
    Draft,
    Family,
    Hit,
    LinkKind,
    NameClue,
    Outcome,
    PersonClue,
    Photo,
    PlaceClue,
    Post,
    PresenceClue,
    Scene,
    Visit,
    VisitKind,
    Voice,
    listen,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "family.shared-surname"
_TIMES: Final = 3
_PEOPLE_AT_ONCE: Final = 20
# Of more people in one picture or post nobody is closer than the others.
_A_FEW: Final = 6
_NAMED: Final = "name among many"
_BESIDE: Final = "name"
_OCCASION: Final = "name at a family occasion"
_LINKED: Final = "connection"
_FEAST: Final = re.compile(
    r"\b(?:birthday|b-?day|anniversary|wedding|christening|baptism|christmas|xmas|boxing day|easter|eid|diwali|vaisakhi|"
    r"(?:mother|father|mum|mam|dad)['’]?s['’]? day|wigilia|family|half[- ]term)\b",
    re.IGNORECASE,
)
_THERE: Final = frozenset({VisitKind.CHECK_IN, VisitKind.TAGGED, VisitKind.EVENT, VisitKind.APPOINTMENT})
_WORK: Final = re.compile(r"\b(?:police|custody|constabulary)\b", re.IGNORECASE)
_FRIENDS: Final = frozenset({LinkKind.FRIEND, LinkKind.FOLLOWING, LinkKind.FOLLOWER})


def _clue(record: Connection | Photo | Post | Visit, kind: str, value: str) -> NameClue:
    return NameClue(spotter=_ID, at=record.at, when=record.when, audience=record.audience, kind=kind, value=value)


def _own(scene: Scene) -> tuple[str, ...]:
    return (*scene.names, *scene.account.names)


def _spot(record: Post | Photo, scene: Scene) -> Iterator[NameClue]:
    names = record.tagged if isinstance(record, Post) else record.people
    if not names:
        return
    own = _own(scene)
    for name in names[:_PEOPLE_AT_ONCE]:
        if bears(name, own):
            feast = isinstance(record, Post) and _FEAST.search(record.text) is not None
            few = len(names) <= _A_FEW
            yield _clue(record, _OCCASION if few and feast else _BESIDE if few else _NAMED, name.strip())


def _heard(hit: Hit, scene: Scene) -> Iterator[NameClue]:
    if hit.voice is not Voice.OWN or not isinstance(hit.record, Post):
        return
    names = list(namesakes(hit.text, _own(scene)))
    for name in dict.fromkeys(names[:_A_FEW]):
        if name not in hit.record.tagged:
            yield _clue(hit.record, _OCCASION if _FEAST.search(hit.text) else _BESIDE, name)


def _linked(record: Connection, scene: Scene) -> Iterator[NameClue]:
    if record.link in _FRIENDS and bears(record.name, _own(scene)):
        yield _clue(record, _LINKED, record.name.strip())


def _visited(record: Visit, scene: Scene) -> Iterator[NameClue]:
    if record.kind not in _THERE or not record.name:
        return
    for name in dict.fromkeys(namesakes(record.name, _own(scene))):
        yield _clue(record, _OCCASION if _FEAST.search(record.name) else _BESIDE, name)
    # One with a place on the map is the home checks' clue already.
    if record.place is None and record.when is not None and not _WORK.search(record.name):
        yield _clue(record, HOME_VENUE if is_home(record, scene) else VENUE, fold(record.name))


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    relatives = {fold(person.name) for person in known(clues.of(PersonClue))}
    first_names = {name.split()[0] for name in relatives if name}
    named: dict[str, list[NameClue]] = defaultdict(list)
    linked: dict[str, list[NameClue]] = defaultdict(list)
    venues = []
    for clue in clues.of(NameClue, _ID):
        if clue.kind in (VENUE, HOME_VENUE):
            venues.append(clue)
        # Somebody whose relation is told has a finding of their own.
        elif agreement(clue.value, scene.names) is Agreement.NONE and fold(clue.value).split()[0] not in first_names:
            (linked if clue.kind == _LINKED else named)[fold(clue.value)].append(clue)
    beside = {name: [clue for clue in seen if clue.kind != _NAMED] for name, seen in named.items()}
    places = together(clues, beside, venues)
    for name, seen in sorted(named.items()):
        own = bears(seen[0].value, _own(scene)) or name.split()[-1]
        life = judged(places[name], common=is_common(own), feasts=sum(clue.kind == _OCCASION for clue in seen))
        records = {clue.at for clue in seen}
        surname = (
            "the account holder's surname" if name.endswith(own) else f"a form of the account holder's surname {own.title()}"
        )
        if life is not None:
            also = ("They are connected on the account as well.",) if name in linked else ()
            yield Draft(
                key=name,
                summary=f"{seen[0].value} bears {surname} and was with them {life.where}: possibly a relative.",
                evidence=(*seen, *places[name].clues, *linked.get(name, ())),
                confidence=life.confidence,
                notes=(*life.reasons, *also),
            )
        elif len(records) >= _TIMES and not is_common(own):
            yield Draft(
                key=name,
                summary=f"{seen[0].value} bears {surname} and is tagged or named in {len(records)} items: possibly a relative.",
                evidence=tuple(seen),
                confidence=Confidence.C,
            )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.1",
        family=Family.FAMILY,
        row="FAM-04",
        title="Somebody of the same surname, again and again",
        why="A shared surname beside many shared moments is how a stranger finds the partner or the children of an officer.",
        doubt="The two are not related: a namesake, or a friend of the same surname. Or they only happened to be at one place.",
        likelihood=4,
        impact=3,
        fixes=(TAG_REVIEW, ASK_FAMILY),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    spotters=(
        on(Post, _spot),
        on(Photo, _spot),
        on(Connection, _linked),
        on(Visit, _visited),
    ),
    listeners=(listen(NAMED, _heard, case_sensitive=True, once=True),),
    uses=(PersonClue, PlaceClue, PresenceClue, TrackClue, ZoneClue),
    conclude=_conclude,
)
