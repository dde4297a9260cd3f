"""ACC-01: a personal account is open to everybody, and says or leads to whose it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from checks.knowledge.accounts.account_facts import Owner, fact, is_account, latest, owned, personal, setting_fact
from checks.knowledge.accounts.account_names import is_named, real_names
from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.words.audience_words import named_audience
from scanner.api import (
    AccountClass,
    AccountClue,
    Advisory,
    Audience,
    Check,
    Clues,
    Confidence,
    Draft,
    EmployerClue,
    Family,
    Field,
    ProfileField,
    Scene,
    Setting,
    SettingKind,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "accounts.public-account"
_DO: Final = "Make the account private, and limit what was posted while it was open."


def _setting(record: Setting, scene: Scene) -> Iterator[AccountClue]:
    if record.setting is SettingKind.PUBLIC_ACCOUNT and personal(scene):
        said = named_audience(record.value) if record.on is None else None
        state = said is Audience.PUBLIC if said is not None else None
        yield setting_fact(_ID, record, scene, Audience.PUBLIC, on=state)


def _profile(record: ProfileField, scene: Scene) -> Iterator[AccountClue]:
    named = record.field in (Field.NAME, Field.HANDLE) and not record.detail
    if is_account(scene) and named and record.audience is not Audience.PLATFORM_HELD and record.current is not False:
        yield fact(_ID, record, scene, record.field.value, value=record.value[:100])


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    accounts = owned(clues.of(AccountClue, _ID))
    names = real_names(accounts, scene.subject)
    jobs = {clues.whose(clue) for clue in clues.of(EmployerClue) if clue.current is not False}
    working_accounts = [owner for owner, facts in accounts if any(clues.whose(clue) in jobs for clue in facts)]
    for owner, facts in accounts:
        switches = [clue for clue in facts if clue.kind == SettingKind.PUBLIC_ACCOUNT.value]
        states = latest(switches)
        if not states or any(clue.on is not True for clue in states):
            continue
        reasons = ["shows the person's own name"] if is_named(facts, names) else []
        working = list(_job(owner, accounts, working_accounts))
        yield Draft(
            key=owner.key,
            summary=f"The personal {owner} is open to everybody"
            + (
                f", and {'; '.join(reasons + working)}." if reasons or working else "; nothing that was read shows whose it is."
            ),
            evidence=tuple(states),
            confidence=Confidence.A,
            weighing=Weighing() if working else Weighing(impact=3) if reasons else Weighing(likelihood=2, impact=2),
            fixes=(fix_for(_DO, Topic.LOCK, [owner.platform]),),
        )


def _job(owner: Owner, accounts: Sequence[tuple[Owner, list[AccountClue]]], working: Sequence[Owner]) -> Iterator[str]:
    """Where the same person's job is shown: here, or on an account beside it."""
    if owner in working:
        yield "names the police as employer"
    for other, theirs in accounts:
        professional = theirs[0].account_class is AccountClass.INDIVIDUAL_PROFESSIONAL
        if other != owner and (professional or other in working):
            yield f"the {other} shows the job"
            return


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-01",
        title="A personal account is open to everybody",
        why="Whoever knows an officer's name or professional page can read everything on a private account that is not "
        "locked: family, home, routine and friends, without asking and without being noticed.",
        doubt="A setting that was changed after the export was made, or an account that the force registered as a "
        "professional one, would change this.",
        likelihood=5,
        impact=4,
        fixes=(fix_for(_DO, Topic.LOCK),),
    ),
    conclude=_conclude,
    spotters=(on(Setting, _setting), on(ProfileField, _profile)),
    uses=(EmployerClue,),
)
