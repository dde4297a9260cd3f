"""COL-05: a police e-mail address registers, or stands on, a personal account."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.words.own_name import Agreement, agreement
from checks.knowledge.work.forces import WORK_EMAIL_EXPRESSION, WORK_EMAIL_WORDS, is_work_email
from checks.knowledge.work.work_clues import named
from checks.knowledge.work.work_fixes import CHANGE_EMAIL, EDIT_BIO, HIDE_POST
from checks.knowledge.work.work_wording import is_fiction, own_names
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Field,
    Fragment,
    Hit,
    NameClue,
    Outcome,
    PersonCard,
    Post,
    ProfileField,
    Record,
    Scene,
    listen,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.work-email"
_MINE: Final = re.compile(
    r"(?i)\b(?:my (?:work )?e-?mail|e-?mail me|(?:contact|reach|get) me|drop me|me (?:at|on)|"
    r"work e-?mail)\b"
)

_USED: Final = re.compile(
    r"(?i)\b(?:my|(?:used?|using|with|via|through|under|on) (?:my|the|your|our|a))"
    r"(?: (?:old|new|own|work|nice|shiny|actual))* $"
)
_UNWRITTEN: Final = "e-mail address used, in own words"


def _clue(record: Record, address: str, kind: str) -> NameClue:
    return named(_ID, record, kind, address.strip().lower())


def _profile(record: ProfileField, scene: Scene) -> Iterator[NameClue]:
    if scene.account.private and record.field is Field.EMAIL and is_work_email(record.value):
        yield _clue(record, record.value, "e-mail address of the account")


def _card(record: PersonCard, scene: Scene) -> Iterator[NameClue]:
    if scene.account.private and agreement(record.name, scene.names + scene.account.names) is Agreement.FULL:
        yield from (_clue(record, address, "e-mail address on a page") for address in record.emails if is_work_email(address))


def _words(hit: Hit, scene: Scene) -> Iterator[NameClue]:
    """Only the person's own address: a public mailbox or the neighbourhood officer's in an appeal is nobody's slip."""
    if not scene.account.private or re.match(r"[\w.-]", hit.after(1)):
        return
    names = {word for name in own_names(scene.names + scene.account.names) for word in name.split()}
    local = set(re.split(r"[\W_\d]+", hit.matched.split("@")[0].casefold()))
    own = bool(local & names)
    if isinstance(hit.record, ProfileField) or (isinstance(hit.record, Post) and (own or _MINE.search(hit.before(60)))):
        yield _clue(hit.record, hit.matched, "e-mail address in own text")
    elif isinstance(hit.record, Fragment) and (own or re.search(r"(?i)e-?mail|login|account", hit.record.label)):
        yield _clue(hit.record, hit.matched, "e-mail address in a file of unknown form")


def _words_only(hit: Hit, scene: Scene) -> Iterator[NameClue]:
    """ "Signed up with my police e-mail": the address is tied to something private, though it is not written out."""
    if scene.account.private and isinstance(hit.record, Post) and _USED.search(hit.before(60)) and not is_fiction(hit.text):
        yield named(_ID, hit.record, _UNWRITTEN, "")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(NameClue, _ID)), key=lambda clue: (clue.value, clue.at))
    for address, group in groupby(found, key=lambda clue: clue.value):
        mine = tuple(group)
        unsure = all("unknown form" in clue.kind for clue in mine)
        yield Draft(
            key=address,
            summary=f"The police e-mail address {address} is tied to a personal account."
            if address
            else "The account says that its holder uses a police e-mail address for something private.",
            evidence=mine,
            confidence=Confidence.C if unsure else Confidence.A if address else Confidence.B,
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-05",
        title="A police e-mail address is tied to a personal account",
        why="If the platform is breached, the address tells whoever reads the list that its owner is police, and at which "
        "force. It also makes a "
        "convincing false message to the officer or to the control room easier to write.",
        doubt="An address of somebody else's, or an account that the force asked for, would change this.",
        likelihood=3,
        impact=4,
        fixes=(*CHANGE_EMAIL, EDIT_BIO, HIDE_POST),
        outcome=Outcome.TEAM,
    ),
    conclude=_conclude,
    spotters=(on(ProfileField, _profile), on(PersonCard, _card)),
    listeners=(listen(WORK_EMAIL_EXPRESSION, _words), listen(WORK_EMAIL_WORDS, _words_only)),
)
