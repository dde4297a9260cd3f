"""From all clues to findings and routes, and the recorded outcome of every check."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct, field

from scanner.ledger import Tally
from scanner.model import AccountClass, CheckNote, CheckState, Family, Finding, RouteNote
from scanner.plugins import Check, Clues, Scene
from scanner.risk import grade
from scanner.routes import find_routes
from scanner.together import combine

__all__ = ["Judged", "conclude"]

_RECORD_WORDS: Final = {
    "ProfileField": "profile entries",
    "Post": "posts, comments or captions",
    "Photo": "photos or videos",
    "ProfilePicture": "profile pictures",
    "Visit": "check-ins, events or other named places",
    "Positions": "positions of a location history",
    "Track": "recorded activities",
    "Connection": "friends, followers or requests",
    "AddressBookEntry": "uploaded contacts",
    "MessageThread": "message threads",
    "Membership": "groups",
    "Search": "searches",
    "Login": "sign-ins, sessions or devices",
    "Setting": "settings",
    "LinkedApp": "linked services",
    "PersonCard": "person descriptions on pages",
    "PageText": "page texts",
    "Fragment": "texts from unknown files",
}


class Judged(Struct, kw_only=True):
    """What the conclusions came to."""

    findings: list[Finding] = field(default_factory=list)
    routes: list[RouteNote] = field(default_factory=list)
    checks: list[CheckNote] = field(default_factory=list)


def conclude(checks: Sequence[Check], clues: Clues, scene: Scene, tally: Tally, *, sensitive_role: bool) -> Judged:
    """Let every check conclude. A check that fails is recorded and costs nothing but itself."""
    judged = Judged()
    sound: list[Check] = []
    for check in checks:
        note = _not_fed(check, clues, scene, tally)
        findings: list[Finding] = []
        if note is None:
            failure = tally.failures.get(check.advisory.id, "")
            try:
                drafts = list(check.conclude(clues, scene))
                findings = [
                    tally.fitted(grade(check.advisory, draft, clues.as_of, sensitive_role=sensitive_role)) for draft in drafts
                ]
                sound.append(check)
            except Exception as error:
                failure = failure or f"stopped by {type(error).__name__} while concluding"
            note = _ran(check, tally, len(findings), failure)
        judged.checks.append(note)
        judged.findings += findings
    judged.findings = sorted(combine(list(_once(judged.findings)), (check.advisory for check in checks)), key=_order)
    judged.routes = find_routes(sound, clues, scene, tally.fitted)
    return judged


def _once(findings: Iterable[Finding]) -> Iterable[Finding]:
    """Two drafts with one key are one finding: the first, which the check thought of first, stands."""
    return {finding.id: finding for finding in reversed(list(findings))}.values()


def _order(finding: Finding) -> tuple[int, int, str, int, str]:
    return (
        -finding.band.rank,
        -finding.likelihood * finding.impact,
        finding.confidence.value,
        list(Family).index(finding.family),
        finding.id,
    )


def _looked_at(check: Check, tally: Tally) -> int:
    kinds = {spotter.record.__name__ for spotter in check.spotters}
    mine = [account for account in tally.records if not check.classes or account in check.classes]
    records = sum(tally.records[account][kind] for account in mine for kind in kinds)
    return records + (sum(tally.texts[account] for account in mine) if check.listeners else 0)


def _not_fed(check: Check, clues: Clues, scene: Scene, tally: Tally) -> CheckNote | None:
    if check.needs_persons and scene.persons is None:
        reason = "no persons list was given"
    elif check.needs_colleagues and scene.colleagues is None:
        reason = "the case names no list of colleagues in sensitive roles"
    elif check.needs_deletions and scene.publishing.deletions is None:
        reason = "the case names no log of deletions"
    elif check.needs_consents and scene.publishing.consents is None:
        reason = "the case names no register of consents"
    elif check.classes and tally.records and not check.classes & tally.records.keys():
        classes = ", ".join(account.value for account in AccountClass if account in check.classes)
        reason = f"no account that was read is said to be of a class that it is for: {classes}"
    elif _looked_at(check, tally) or any(clues.of(kind) for kind in check.uses):
        return None
    else:
        words = [_RECORD_WORDS.get(spotter.record.__name__, spotter.record.__name__) for spotter in check.spotters]
        words += ["texts"] if check.listeners else []
        reason = "nothing in these sources could feed it: no " + ", no ".join(dict.fromkeys(words)) if words else "no clue"
    return _note(check, CheckState.SKIPPED, reason)


def _ran(check: Check, tally: Tally, findings: int, failure: str) -> CheckNote:
    records = _looked_at(check, tally)
    if failure:
        return _note(check, CheckState.FAILED, failure, records, findings)
    reason = f"looked at {records:,} records; {findings or 'no'} finding{'' if findings == 1 else 's'}"
    return _note(check, CheckState.RAN, reason, records, findings)


def _note(check: Check, state: CheckState, reason: str, records: int = 0, findings: int = 0) -> CheckNote:
    advisory = check.advisory
    return CheckNote(
        check=advisory.id,
        state=state,
        reason=reason,
        title=advisory.title,
        family=advisory.family.value,
        records=records,
        findings=findings,
    )
