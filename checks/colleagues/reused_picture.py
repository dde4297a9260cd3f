"""The same profile picture on a private account and on one that shows the job (COL-11); digests only, no faces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from checks.knowledge.accounts.account_facts import Owner, fact, is_account, owned
from checks.knowledge.accounts.picture_marks import NEAR
from checks.knowledge.menus.paths import Topic, fix_for
from scanner.api import (
    AccountClass,
    AccountClue,
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    EmployerClue,
    Family,
    Outcome,
    ProfilePicture,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.reused-picture"
_KIND: Final = "profile picture"
_BANDS: Final = tuple(range(0, 64, 16))
_Account = tuple[Owner, list[AccountClue]]


def _spot(picture: ProfilePicture, scene: Scene) -> Iterator[AccountClue]:
    if is_account(scene):
        shape = "" if picture.shape is None else f"{picture.shape:016x}"
        yield fact(_ID, picture, scene, _KIND, value=f"{picture.sha256} {shape}")


def _conclude(clues: Clues, _: Scene) -> Iterable[Draft]:
    accounts = owned(clues.of(AccountClue, _ID))
    jobs: dict[str, EmployerClue] = {}
    for clue in clues.of(EmployerClue):
        if clue.current is not False:
            jobs.setdefault(clues.whose(clue), clue)
    working = [account for account in accounts if _job(account, clues, jobs) is not None]
    for account in accounts:
        if account in working or account[1][0].account_class is not AccountClass.INDIVIDUAL_PERSONAL:
            continue
        for other in working:
            shared = list(_shared(account[1], other[1]))
            if shared:
                yield _draft(account[0], other[0], shared, _job(other, clues, jobs) or ())


def _job(account: _Account, clues: Clues, jobs: dict[str, EmployerClue]) -> tuple[EmployerClue, ...] | None:
    """What shows the job on an account: an employer, or nothing but its class; None where nothing does."""
    said = [jobs[whose] for clue in account[1] if (whose := clues.whose(clue)) in jobs]
    if not said and account[1][0].account_class is not AccountClass.INDIVIDUAL_PROFESSIONAL:
        return None
    return tuple(said[:1])


def _shared(ours: Sequence[AccountClue], theirs: Sequence[AccountClue]) -> Iterator[tuple[AccountClue, AccountClue, bool]]:
    """Pictures that two accounts have in common, each of ours once, and whether byte by byte.

    Two shapes that differ in three bits at most have one of their four quarters in common, so that few are compared.
    """
    exact: dict[str, AccountClue] = {}
    quarters: dict[tuple[int, int], list[tuple[int, AccountClue]]] = {}
    for clue in theirs:
        digest, _, shape = clue.value.partition(" ")
        exact.setdefault(digest, clue)
        for band in _BANDS if shape else ():
            quarters.setdefault((band, int(shape, 16) >> band & 0xFFFF), []).append((int(shape, 16), clue))
    for clue in ours:
        digest, _, shape = clue.value.partition(" ")
        if digest in exact:
            yield clue, exact[digest], True
            continue
        bits = int(shape, 16) if shape else 0
        near = [
            other
            for band in (_BANDS if shape else ())
            for known, other in quarters.get((band, bits >> band & 0xFFFF), ())
            if (known ^ bits).bit_count() <= NEAR
        ]
        if near:
            yield clue, min(near, key=lambda other: other.at), False


def _draft(
    owner: Owner, other: Owner, shared: list[tuple[AccountClue, AccountClue, bool]], job: tuple[EmployerClue, ...]
) -> Draft:
    exact = any(same for _, _, same in shared)
    how = "The very same picture" if exact else "The same picture, scaled or packed anew,"
    return Draft(
        key=f"{owner.key} {other.key}",
        summary=f"{how} is a profile picture of the private {owner} and of the {other}, which shows the job.",
        evidence=(*dict.fromkeys(clue for ours, theirs, _ in shared for clue in (ours, theirs)), *job),
        confidence=Confidence.A if exact else Confidence.B,
        fixes=(fix_for(f"Give the private {owner} another picture, without a face.", Topic.PROFILE, [owner.platform]),),
    )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-11",
        title="One profile picture ties a private account to the job",
        why="A search by picture finds every place where the same one stands. Whoever has the picture of the officer finds the "
        "private account, whatever name it goes by. Only digests of the files were compared; no face was looked for.",
        doubt="A picture that many people use, such as a crest or a ribbon, or an old picture that neither account shows any "
        "more, would change this.",
        likelihood=4,
        impact=4,
        fixes=(fix_for("Use another picture, without a face, on private accounts.", Topic.PROFILE),),
        references=("SMILE 2011 and IACP on profile photographs of officers taken from social media",),
        outcome=Outcome.LINKED_ACCOUNTS,
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(ProfilePicture, _spot),),
    uses=(EmployerClue,),
)
