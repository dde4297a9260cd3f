"""CON-13: contacts accepted in bulk, and approaches by recruiters; needs no persons list and runs in a self-check too."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from checks.knowledge.accounts.account_facts import Owner, clock, day, fact, is_account, owned, platform_of
from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.work.forces import force_of
from scanner.api import (
    AccountClue,
    Advisory,
    Check,
    Clues,
    Confidence,
    Connection,
    Draft,
    Family,
    Fix,
    LinkKind,
    Outcome,
    Scene,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "accounts.unknown-contacts"
_ASKED: Final = "asked"
_ACCEPTED: Final = "accepted"
_RECRUITER: Final = "accepted, recruiter"
# By what somebody does for a living or whom they work for. Those who recruit for the services are not meant.
_RECRUITS: Final = re.compile(
    r"\b(?:recruit(?:er|ers|ment|ing)|head ?hunt(?:er|ers|ing)|talent (?:acquisition|partner|sourc\w+|scout|specialist|manager)"
    r"|executive search|sourcers?|resourcers?|staffing)\b",
    re.IGNORECASE,
)
_SERVICES: Final = re.compile(
    r"\b(?:police|constabulary|nhs|army|navy|raf|fire|ambulance|prison|council|university)\b", re.IGNORECASE
)
# On a network for work, strangers are what a wave of new contacts is made of; elsewhere it may be a wedding or a new course.
_WORK: Final = frozenset({"linkedin"})
_WINDOW: Final = timedelta(days=7)
_FEWEST_AT_WORK: Final = 15
_FEWEST: Final = 40
_TIMES_USUAL: Final = 6.0
# A new account, and one that has been moved, gathers everybody at once.
_SETTLING: Final = timedelta(days=90)
_LEAST_LIFE: Final = timedelta(days=365)
_MOST_OF_ALL: Final = 0.5
_APPROACHES: Final = 2
_RECRUITERS: Final = 5


def _spot(link: Connection, scene: Scene) -> Iterator[AccountClue]:
    asked = link.link is LinkKind.REQUEST_RECEIVED
    if not (asked or link.link is LinkKind.FRIEND) or not is_account(scene):
        return
    if link.employer and force_of(link.employer, scene.force) is not None:
        return
    work = f"{link.job_title} {link.employer}"
    recruits = len(work) > 1 and _RECRUITS.search(work) and not _SERVICES.search(work)
    kind = _ASKED if asked else _RECRUITER if recruits else _ACCEPTED
    # Of everybody else on the list no more than the day is of use.
    if link.when is not None or kind is not _ACCEPTED:
        yield fact(_ID, link, scene, kind, value=_digest(link) if platform_of(scene) in _WORK else "")


def _digest(link: Connection) -> str:
    """What the invitation and the contact that came of it share, without the name."""
    return hashlib.blake2b(link.name.casefold().encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _conclude(clues: Clues, _: Scene) -> Iterable[Draft]:
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        yield from _wave(owner, [clue for clue in facts if clue.kind != _ASKED and clue.when is not None])
        yield from _recruiters(owner, facts)


def _wave(owner: Owner, facts: Sequence[AccountClue]) -> Iterator[Draft]:
    """The fullest seven days, if they are far out of the ordinary for this account."""
    dated = sorted(((clock(clue.when), clue) for clue in facts), key=lambda pair: (pair[0], pair[1].at))
    if not dated or dated[-1][0] - dated[0][0] < _LEAST_LIFE:
        return
    opened = dated[0][0] + _SETTLING
    begin, best, low = 0, 0, 0
    for end, (when, _) in enumerate(dated):
        while when - dated[low][0] >= _WINDOW:
            low += 1
        if dated[low][0] >= opened and end - low + 1 > best:
            begin, best = low, end - low + 1
    at_work = owner.platform in _WORK
    usual = _usual([when for when, _ in dated], best)
    if best < (_FEWEST_AT_WORK if at_work else _FEWEST) or best < usual * _TIMES_USUAL or best > len(dated) * _MOST_OF_ALL:
        return
    wave = [clue for _, clue in dated[begin : begin + best]]
    first, last = wave[0].when, wave[-1].when
    assert first is not None
    assert last is not None
    days = f"on {day(first)}" if day(first) == day(last) else f"from {day(first)} to {day(last)}"
    yield Draft(
        key=f"{owner.key} wave",
        summary=f"{best} new contacts came to the {owner} {days}, where {usual:.1f} a week are usual. "
        "Whoever among them is not known in person should be looked at.",
        evidence=tuple(wave),
        confidence=Confidence.C,
        weighing=Weighing(likelihood=3 if at_work else 2, impact=3 if at_work else 2, fixed_likelihood=True),
    )


def _usual(dates: Sequence[datetime], wave: int) -> float:
    weeks = max(1.0, (dates[-1] - dates[0]) / _WINDOW - 1)
    return (len(dates) - wave) / weeks


def _recruiters(owner: Owner, facts: Sequence[AccountClue]) -> Iterator[Draft]:
    accepted = [clue for clue in facts if clue.kind == _RECRUITER]
    asked = {clue.value: clue for clue in facts if clue.kind == _ASKED and clue.value}
    approached = [clue for clue in accepted if clue.value in asked]
    if len(approached) >= _APPROACHES:
        said = f"{len(approached)} recruiters asked to connect with the {owner} and were accepted."
        evidence, likelihood, impact = [one for clue in approached for one in (clue, asked[clue.value])], 3, 3
    elif len(accepted) >= _RECRUITERS:
        said = f"{len(accepted)} contacts of the {owner} recruit for a living."
        evidence, likelihood, impact = accepted, 2, 2
    else:
        return
    yield Draft(
        key=f"{owner.key} recruiters",
        summary=f"{said} Most recruiters are what they say; it is also how officers with access are approached.",
        evidence=tuple(evidence),
        confidence=Confidence.C,
        weighing=Weighing(likelihood=likelihood, impact=impact, fixed_likelihood=True),
    )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="CON-13",
        title="Contacts were accepted in bulk, or recruiters made approaches",
        why="Invented profiles make contact with people who have access to information, often as recruiters or consultants, "
        "and ask many at once. One accepted contact sees the list of the others and whatever is shown to contacts.",
        doubt="A conference, a course, a new job, a wedding or a change of careers brings many new contacts, all known.",
        likelihood=3,
        impact=3,
        fixes=(
            Fix("Go through these contacts: who is not known in person or by a check outside the platform, remove", where=""),
            Fix("Report approaches that offer money, travel or a move to another app to the force's security unit", where=""),
            fix_for("Hide the list of contacts, so that one accepted stranger does not see the others.", Topic.FRIENDS_LIST),
        ),
        references=("NPSA, Think Before You Link: recognise, realise, report, remove",),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    spotters=(on(Connection, _spot),),
)
