"""COL-12: what two accounts share ties a pseudonymous account, or a private one, to the one that says who this is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from checks.knowledge.accounts.account_facts import Owner, fact, is_account, owned, platform_of
from checks.knowledge.accounts.account_names import is_named, is_pseudonym, real_names
from checks.knowledge.accounts.account_ties import (
    NEAR_PICTURE,
    PICTURE,
    POINTER,
    Tied,
    least_cut,
    pointers_in,
    profile_link,
    ties,
)
from checks.knowledge.accounts.page_accounts import PAGE, page_facts, shown_on_pages, without_pages
from checks.knowledge.accounts.picture_marks import mark_of
from checks.knowledge.home.contact_points import EMAIL
from checks.knowledge.menus.paths import PLATFORM_NAMES, Topic, fix_for, joined_fix, platform_name
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
    Fix,
    LinkedApp,
    Outcome,
    PersonCard,
    ProfileField,
    ProfilePicture,
    Record,
    Scene,
    Setting,
    SettingKind,
    Weighing,
    Worse,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "accounts.linked"
# An account at these is a mailbox or a telephone, and shows nobody a profile that could be found.
_NO_PROFILE: Final = frozenset({"google", "whatsapp", "garmin"})
_PLAIN: Final = frozenset({Field.NAME, Field.BIO, Field.EMAIL, Field.PHONE, Field.WEBSITE})
_CONTACT: Final = frozenset({Field.EMAIL.value, Field.PHONE.value})
_LOOKED_UP: Final = {
    Field.EMAIL.value: SettingKind.FOUND_BY_EMAIL.value,
    Field.PHONE.value: SettingKind.FOUND_BY_PHONE.value,
}
_MAIL: Final = re.compile(EMAIL, re.IGNORECASE)
_HELD: Final = Audience.PLATFORM_HELD
_Account = tuple[Owner, list[AccountClue]]


def _shows(scene: Scene) -> bool:
    return is_account(scene) and platform_of(scene) not in _NO_PROFILE


def _profile(record: ProfileField, scene: Scene) -> Iterator[AccountClue]:
    if not _shows(scene) or record.current is False:
        return
    kind, value = record.field.value, record.value[:1000]
    if record.field is Field.HANDLE:
        pointer = _elsewhere(record, platform_of(scene))
        yield _fact(record, scene, POINTER if pointer else kind, pointer or value)
    elif record.field in _PLAIN:
        yield _fact(record, scene, kind, value, shown=record.audience is Audience.PUBLIC or kind not in _CONTACT)
    if record.field is Field.WEBSITE and (link := profile_link(value)):
        yield _fact(record, scene, POINTER, link)
    if record.field is Field.BIO:
        yield from (_fact(record, scene, POINTER, pointer) for pointer in pointers_in(value))
        yield from (_fact(record, scene, Field.EMAIL.value, mail[0]) for mail in _MAIL.finditer(value))


def _elsewhere(record: ProfileField, platform: str) -> str:
    """``x:jo_bell`` for a handle that a profile gives as one at another service; empty for the account's own."""
    site, sign, name = record.value.partition(":")
    if sign and site.casefold() in PLATFORM_NAMES and site.casefold() != platform:
        return f"{site.casefold()}:{name}"
    if record.detail.casefold() in PLATFORM_NAMES and record.detail.casefold() != platform:
        return f"{record.detail.casefold()}:{record.value}"
    return f"mastodon:{record.value}" if record.detail == "also known as" else ""


def _fact(record: Record, scene: Scene, kind: str, value: str, *, shown: bool = True) -> AccountClue:
    return fact(_ID, record, scene, kind, value=value, on=shown and record.audience is not _HELD)


def _app(record: LinkedApp, scene: Scene) -> Iterator[AccountClue]:
    """Another account that the profile shows; one that the platform merely knows of leads nobody there."""
    if _shows(scene) and record.handle and record.audience is not _HELD and record.active is not False:
        site, _, name = record.handle.partition(":")
        site = "x" if site.casefold() == "twitter" else site.casefold()
        yield _fact(record, scene, POINTER, f"{site}:{name}")


def _entry(record: PersonCard, scene: Scene) -> Iterator[AccountClue]:
    if scene.account.private:
        yield from page_facts(_ID, record)


def _portrait(record: ProfilePicture, scene: Scene) -> Iterator[AccountClue]:
    if _shows(scene):
        yield fact(_ID, record, scene, PICTURE, value=mark_of(record.sha256, record.shape), on=True)


def _setting(record: Setting, scene: Scene) -> Iterator[AccountClue]:
    if _shows(scene) and record.setting.value in _LOOKED_UP.values():
        yield fact(_ID, record, scene, record.setting.value, on=record.on or named_audience(record.value) is Audience.PUBLIC)


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    found = clues.of(AccountClue, _ID)
    exported = owned(without_pages(found))
    names = real_names(exported, scene.subject)
    accounts = shown_on_pages(found, exported, names)
    own = {owner for owner, _ in exported}
    jobs = {clues.whose(clue) for clue in clues.of(EmployerClue) if clue.current is not False}
    named = [account for account in accounts if is_named(account[1], names)]
    working = [account for account in named if _shows_job(account, clues, jobs)]
    for account in accounts:
        if account[1][0].account_class is not AccountClass.INDIVIDUAL_PERSONAL:
            continue
        if is_pseudonym(account[1], names):
            theirs = [other for other in named if other[0] != account[0]]
            yield from _tied(account, theirs, unowned=account[0] not in own)
    private = [
        account
        for account in accounts
        if account[1][0].account_class is AccountClass.INDIVIDUAL_PERSONAL
        and not is_pseudonym(account[1], names)
        and account in named
        and not _shows_job(account, clues, jobs)
    ]
    yield from _to_the_job(private, working)


def _shows_job(account: _Account, clues: Clues, jobs: set[str]) -> bool:
    own = account[1]
    return own[0].account_class is AccountClass.INDIVIDUAL_PROFESSIONAL or any(clues.whose(clue) in jobs for clue in own)


def _tied(account: _Account, named: Sequence[_Account], *, unowned: bool) -> Iterator[Draft]:
    """``unowned``: only a page shows the account, so that a link from it may be anybody's."""
    found = [(other, _doubted(tie) if unowned and _leads(tie) else tie) for other in named for tie in ties(account, other)]
    seen = [(other, tie) for other, tie in found if tie.hidden.on and tie.named.on]
    if seen:
        yield _draft([account[0]], seen, "The pseudonymous {} can be tied to the {}", account[0].key)
        return
    by_lookup = [(other, tie) for other, tie in found if _looked_up(tie, account) and _looked_up(tie, other)]
    if by_lookup:
        yield _draft(
            [account[0]], by_lookup, "Whoever has it finds both the pseudonymous {} and the {}", account[0].key, likelihood=3
        )
    elif found:
        yield _draft(
            [account[0]],
            found,
            "For whoever holds the data, the pseudonymous {} belongs to the {}",
            account[0].key,
            likelihood=1,
        )


def _leads(tie: Tied) -> bool:
    return tie.hidden.kind == POINTER


def _doubted(tie: Tied) -> Tied:
    return Tied(tie.what, tie.hidden, tie.named, exact=False)


def _looked_up(tie: Tied, account: _Account) -> bool:
    """Whether the shared number or address leads to an account: because it lets itself be found, or shows it."""
    setting = _LOOKED_UP.get(tie.hidden.kind)
    stated = tie.hidden if tie.hidden in account[1] else tie.named
    return setting is not None and (bool(stated.on) or any(clue.kind == setting and clue.on for clue in account[1]))


def _to_the_job(private: Sequence[_Account], working: Sequence[_Account]) -> Iterator[Draft]:
    """The same person under the same name: only what makes the way from one to the other sure is worth saying.

    Accounts that the same things tie to the same others are told of together: one change is enough for all of them.
    """
    alike: dict[tuple[tuple[Owner, str], ...], list[tuple[Owner, list[tuple[_Account, Tied]]]]] = {}
    for account in private:
        found = [
            (other, tie)
            for other in working
            for tie in ties(account, other)
            if tie.exact and tie.hidden.on and tie.named.on and tie.hidden.kind in (Field.HANDLE.value, POINTER)
        ]
        if found:
            alike.setdefault(tuple((other[0], tie.what) for other, tie in found), []).append((account[0], found))
    for group in alike.values():
        owners = [owner for owner, _ in group]
        every = [tied for _, found in group for tied in found]
        yield _draft(owners, every, "The private {} can be tied to the {}, which shows the job", f"job/{owners[0].key}")


def _draft(
    owners: Sequence[Owner], found: Sequence[tuple[_Account, Tied]], words: str, key: str, likelihood: int | None = None
) -> Draft:
    shared = [tie for _, tie in found]
    theirs = _listed(owners)
    others = _listed(dict.fromkeys(other[0] for other, _ in found))
    cut = least_cut(shared)
    ends = [clue for tie in shared for clue in (tie.hidden, tie.named)]
    sure = any(tie.exact for tie in shared)
    likely = len(shared) > 1 or any(tie.what == NEAR_PICTURE for tie in shared)
    hidden = likelihood == 1 and any(clue.audience is not _HELD for clue in ends)
    return Draft(
        key=key,
        summary=f"{words.format(theirs, others)}: {', '.join(dict.fromkeys(tie.what for tie in shared))}.",
        # The least that must go stands first: this is the order in which a fix is tried.
        evidence=tuple(dict.fromkeys((*cut, *ends))),
        confidence=Confidence.C if hidden or not (sure or likely) else Confidence.A if sure else Confidence.B,
        weighing=Weighing() if likelihood is None else Weighing(fixed_likelihood=True, likelihood=likelihood),
        # One record may tie in several ways: all of them have to go.
        fixes=(_fix([clue for clue in dict.fromkeys(ends) if clue.at in {chosen.at for chosen in cut}]),),
    )


def _listed(owners: Iterable[Owner]) -> str:
    *most, last = map(_called, owners)
    return f"{', the '.join(most)} and the {last}" if most else last


def _called(owner: Owner) -> str:
    return f"page entry “{owner.handle}”" if owner.platform == PAGE else str(owner)


def _fix(cut: Sequence[AccountClue]) -> Fix:
    todo: dict[str, Fix] = {}
    for clue in cut:
        topic = Topic.HANDLE if clue.kind == Field.HANDLE.value else Topic.PROFILE
        what = "link to the other account" if clue.kind == POINTER else clue.kind
        if clue.platform == PAGE:
            do = f"Have the {what} taken off the page that shows “{clue.handle}”, or ask whoever runs it to"
            todo[do] = Fix(do)
            continue
        verb = "Change or take off" if clue.kind in _CONTACT else "Change" if topic is Topic.HANDLE else "Take off or reword"
        do = f"{verb} the {what} {'of' if topic is Topic.HANDLE else 'on'} the {platform_name(clue.platform)} account"
        todo[do] = fix_for(do, topic, [clue.platform])
    return joined_fix(f"{'; '.join(todo)}. That is the least that cuts the tie.", todo.values())


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="COL-12",
        title="Accounts can be tied to one another",
        why="One account says who this is; the other says what is thought, bought or done in private. What both share, a "
        "search for one handle is enough to find, and both are then read as one person's.",
        doubt="A handle that many people use, or an address or site that a family or club shares, would change this.",
        likelihood=5,
        impact=3,
        fixes=(
            fix_for("Give the pseudonymous account a handle that stands nowhere else.", Topic.HANDLE),
            fix_for("Take shared links, addresses and phrases off one of the two profiles.", Topic.PROFILE),
        ),
        outcome=Outcome.LINKED_ACCOUNTS,
        lasting=True,
        worse_with=(Worse("COL-11", "the same picture confirms what a shared handle suggests."),),
    ),
    conclude=_conclude,
    spotters=(
        on(ProfileField, _profile),
        on(LinkedApp, _app),
        on(PersonCard, _entry),
        on(ProfilePicture, _portrait),
        on(Setting, _setting),
    ),
    uses=(EmployerClue,),
)
