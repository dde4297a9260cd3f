"""Whose account each file belongs to: one account a platform and archive, found before anything else is read.

The profile of an account lies in one part of an export and its messages in another; one folder may hold the exports of several
platforms, and one platform may be used with two accounts. What one archive says of the account holder therefore counts for
the other parts of the same export, and for every archive of the platform as long as there is but one such account.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct, field

from scanner.case import Case
from scanner.model import Field, ProfileField, Record
from scanner.patience import OutOfPatience, patience, seconds_for
from scanner.plugins import Account, Reader, Reading
from scanner.reachable import Reachable
from scanner.sources import MemberPlan, OpenedSource, OpenMember, set_of
from scanner.work import Accounts, Archive, recognise, top_folder

__all__ = ["find_accounts"]

# Nobody has more; only an archive made to keep a program busy says so.
_MOST: Final = 200


class _Found(Struct):
    """What an archive says of the holder of an account: names, handles, and the folders in which it says so."""

    archive: Archive
    platform: str
    names: list[str] = field(default_factory=list)
    handles: list[str] = field(default_factory=list)
    folders: set[str] = field(default_factory=set)

    def agrees_with(self, other: _Found) -> bool:
        """Whether both speak of one account: by handle where both give one, else by name."""
        if self.handles and other.handles:
            return bool(_plain(self.handles) & _plain(other.handles))
        return bool(_plain(self.names) & _plain(other.names))


def find_accounts(sources: Sequence[OpenedSource], readers: Sequence[Reader], case: Case) -> tuple[Accounts, tuple[str, ...]]:
    """The accounts, and every name of the audited person: the case's first, then those that the accounts give."""
    # By name, so that it does not matter in what order or parts an export was packed.
    plans = sorted((plan for source in sources for plan in source.members), key=lambda plan: plan.name)
    found = _identities(plans, readers)[:_MOST]
    names = tuple(dict.fromkeys((*case.subject.names, *(name for identity in found for name in identity.names))))
    accounts = Accounts(usual={reader.platform: _account(case, reader.platform, (), names) for reader in readers})
    sets = _sets(sources)
    met = {identity.platform for identity in found}
    for platform in dict.fromkeys(reader.platform for reader in readers if reader.platform in met):
        holders = _holders([identity for identity in found if identity.platform == platform])
        accounts.known[platform] = [_account(case, platform, holder, names) for holder in holders]
        for archive, own in sets.items():
            number = _number_for(archive, own, holders, sets)
            if number is not None:
                accounts.own[(*archive, platform)] = number
    for identity in found:
        places = accounts.places.setdefault(identity.archive, {})
        places |= dict.fromkeys(sorted(identity.folders), identity.platform)
    for archive, own in sets.items():
        mates = {identity.platform for identity in found if sets.get(identity.archive) == own}
        if archive not in accounts.places and len(mates) == 1:
            accounts.places[archive] = {"": mates.pop()}
    return accounts, names


def _account(case: Case, platform: str, holder: Sequence[_Found], names: tuple[str, ...]) -> Account:
    own = (name for identity in holder for name in identity.names)
    handles = dict.fromkeys(handle for identity in holder for handle in identity.handles)
    return case.account_of(platform, tuple(dict.fromkeys((*own, *names))), tuple(handles))


def _sets(sources: Sequence[OpenedSource]) -> dict[Archive, str]:
    """Every archive with the name of the set that it is a part of."""
    found: dict[Archive, str] = {}
    for source in sources:
        found[source.id, ""] = set_of(source.path.name, str(source.path.parent))
        for plan in source.members:
            if plan.inside and (source.id, plan.inside) not in found:
                folder, _, name = plan.inside.rstrip("/").rpartition("/")
                found[source.id, plan.inside] = set_of(name, f"{source.path}/{folder}")
    return found


def _holders(found: Sequence[_Found]) -> list[list[_Found]]:
    """The accounts of one platform: what speaks of the same one together. What gives neither name nor handle tells of none."""
    holders: list[list[_Found]] = []
    for identity in found:
        if not (identity.names or identity.handles):
            continue
        same = [holder for holder in holders if any(identity.agrees_with(other) for other in holder)]
        if not same:
            holders.append([identity])
            continue
        for other in same[1:]:
            same[0].extend(other)
            holders.remove(other)
        same[0].append(identity)
    return holders


def _number_for(archive: Archive, own: str, holders: Sequence[Sequence[_Found]], sets: dict[Archive, str]) -> int | None:
    """The one account an archive belongs to: by what it says itself, by its set, by its source, or because there is one."""
    told = [[identity.archive for identity in holder] for holder in holders]
    for fitting in (
        [number for number, where in enumerate(told) if archive in where],
        [number for number, where in enumerate(told) if own in (sets.get(other) for other in where)],
        [number for number, where in enumerate(told) if archive[0] in (source for source, _ in where)],
        list(range(len(told))),
    ):
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _identities(plans: Iterable[MemberPlan], readers: Sequence[Reader]) -> list[_Found]:
    """Read the members that say who the account holder is."""
    found: dict[tuple[Archive, str], _Found] = {}
    for plan in plans:
        if plan.state is not None or not any(reader.identity and reader.identity(plan.name) for reader in readers):
            continue
        member = OpenMember(plan)
        try:
            with patience(seconds_for(plan.size + plan.way)):
                reader, recognition = recognise(readers, member)
                if reader is None or reader.identity is None or not recognition.needed:
                    continue
                archive = (plan.source, plan.inside)
                identity = found.setdefault((archive, reader.platform), _Found(archive, reader.platform))
                identity.folders.add(top_folder(plan))
                reading = Reading(member, Account(reader.platform), messages=False)
                for batch in reader.read(Reachable(member), reading):
                    _take_names(batch, identity)
        except (Exception, OutOfPatience):  # noqa: S112 - the member is read again in its turn; the ledger is told then
            continue
        finally:
            member.close()
    return list(found.values())


def _take_names(batch: Sequence[Record], identity: _Found) -> None:
    for record in batch:
        if not isinstance(record, ProfileField) or not record.value:
            continue
        if record.field in (Field.NAME, Field.OTHER_NAME) and record.value not in identity.names:
            identity.names.append(record.value)
        elif record.field is Field.HANDLE and record.value not in identity.handles:
            identity.handles.append(record.value)


def _plain(values: Iterable[str]) -> set[str]:
    return {" ".join(value.casefold().lstrip("@").split()) for value in values}
