"""COL-01: a profile, a bio or the person's own words name the police force that employs them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.accounts.page_naming import all_on_pages, how_named, name_beside, spelt_at, with_page_fix
from checks.knowledge.words.own_name import Agreement, agreement, name_pattern
from checks.knowledge.work.career import CAREER_EXPRESSION, career_told
from checks.knowledge.work.employment import stated_in_bio, stated_in_field, stated_in_page, stated_in_post
from checks.knowledge.work.forces import FORCE_EXPRESSION, force_key, force_of, high_threat
from checks.knowledge.work.roles import sensitive_role
from checks.knowledge.work.work_clues import employer
from checks.knowledge.work.work_fixes import EDIT_BIO, EDIT_EMPLOYER, HIDE_POST
from checks.knowledge.work.work_wording import is_union, once
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    EmployerClue,
    Family,
    Field,
    Hit,
    NameClue,
    Outcome,
    PageText,
    PersonCard,
    Post,
    ProfileField,
    Scene,
    Weighing,
    listen,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.employer-force"
# What a role that only the police have tells of its holder's employer.
_SOME_FORCE: Final = "a police force"


def _profile(record: ProfileField, scene: Scene) -> Iterator[EmployerClue]:
    if not scene.account.private or is_union(f"{record.value} {record.detail}"):
        return
    if record.field is Field.EMPLOYER:
        stated = stated_in_field(record.value, record.detail, scene.force)
        if stated:
            name, former = stated
            yield employer(_ID, record, name, record.detail, current=False if former else record.current)
    elif record.field in (Field.BIO, Field.NAME, Field.OTHER_NAME):
        for name, current in stated_in_bio(record.value, scene.force):
            yield employer(_ID, record, name, current=current)


def _card(record: PersonCard, scene: Scene) -> Iterator[EmployerClue | NameClue]:
    force = force_of(record.organisation, scene.force) if record.organisation else None
    if force and scene.account.private and agreement(record.name, scene.names + scene.account.names) is Agreement.FULL:
        yield employer(_ID, record, force.name, record.job_title)
        yield name_beside(_ID, record, record.name)


def _words(hit: Hit, scene: Scene) -> Iterator[EmployerClue | NameClue]:
    record = hit.record
    if not scene.account.private or is_union(hit.text):
        return
    told: list[tuple[str, bool | None]] = []
    if isinstance(record, Post):
        told = stated_in_post(hit.text, scene.force)
        if not told and (career := career_told(hit.text, scene.force)):
            told = [(_SOME_FORCE, False if career.former else None)]
    elif isinstance(record, PageText):
        names = scene.names + scene.account.names
        told = stated_in_page(hit.text, names, scene.force)
        if told and (own := name_pattern(names)) is not None and (named := own.search(hit.text)):
            yield name_beside(_ID, record, named[0])
    for name, current in told:
        yield employer(_ID, record, name, current=current)


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    employers = set(clues.of(EmployerClue, _ID))
    forces = {force_key(clue.force) for clue in employers if clue.force != _SOME_FORCE}
    # A role without a force is of the one force that the account names elsewhere.
    only = next(iter(forces)) if len(forces) == 1 else force_key(_SOME_FORCE)
    keyed = {clue: only if clue.force == _SOME_FORCE else force_key(clue.force) for clue in employers}
    found = sorted(employers, key=lambda clue: (keyed[clue], clue.at, clue.force, clue.title))
    named = spelt_at(clues, _ID)
    for key, group in groupby(found, key=lambda clue: keyed[clue]):
        mine = tuple(group)
        force = max((clue.force for clue in mine), key=lambda force: (force != _SOME_FORCE, len(force)))
        former = all(clue.current is False for clue in mine)
        role = any(sensitive_role(clue.title, at_force=True) for clue in mine if clue.title)
        told = f"worked for {force} (former)" if former else f"works for {force}"
        unsure = not former and all(clue.current is None for clue in mine)
        what = "this page" if all_on_pages(named, mine) else "this account"
        yield Draft(
            key=key,
            summary=f"Anyone who can see {what} learns that the account holder {told}.",
            evidence=mine,
            confidence=Confidence.A if any(clue.title or not _is_text(clue) for clue in mine) else Confidence.B,
            weighing=Weighing(
                likelihood=3 if former else None, impact=5 if role or any(high_threat(clue.force) for clue in mine) else None
            ),
            notes=(
                *(("The source does not say whether this is the present job.",) if unsure else ()),
                *how_named(named, mine, scene.names),
            ),
            fixes=with_page_fix((*EDIT_EMPLOYER, EDIT_BIO, HIDE_POST), named, mine),
        )


def _is_text(clue: EmployerClue) -> bool:
    return re.search(r"post|comment|page|tweet|\.(?:x?html?|mht(?:ml)?|warc(?:\.gz)?|webarchive)$", clue.at.member) is not None


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-01",
        title="The account names the police force that its holder works for",
        why="Somebody with a grievance can search a platform for everyone who works for one force. An employer beside "
        "a face, a town and a "
        "list of friends is the first step to finding an officer at home, and "
        "ties everything else on the account to the force.",
        doubt="Another person of the same name, a past job that the source does not mark as past, or a profile that only "
        "its owner can see would change this.",
        likelihood=5,
        impact=3,
        fixes=(*EDIT_EMPLOYER, EDIT_BIO, HIDE_POST),
        outcome=Outcome.TEAM,
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(ProfileField, _profile), on(PersonCard, _card)),
    listeners=(listen(once(f"{FORCE_EXPRESSION}|{CAREER_EXPRESSION}"), _words),),
)
