"""The case: who is audited, on what authority, which accounts are whose. A small TOML file; a self-check needs none."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct, field

from scanner.model import AccountClass, AccountNote, CaseNote, Coordinate
from scanner.plugins import Account, RelativePage

__all__ = [
    "Authority",
    "Case",
    "CaseError",
    "Colleagues",
    "DeclaredAccount",
    "Logs",
    "Relative",
    "Subject",
    "Workplace",
    "load_case",
]

_OFFICIAL: Final = frozenset({AccountClass.OFFICIAL_CORPORATE, AccountClass.OFFICIAL_GROUP, AccountClass.OFFICIAL_OTHER})
# No yard is smaller; what is larger would take the homes around it for work.
_LEAST_M: Final = 20
_MOST_M: Final = 1000
_PURPOSES: Final = ("safety review", "boundary check", "pre-publication", "post-incident")


class CaseError(Exception):
    """The case file cannot be used. The text names the file, the line and the key, and says what to do."""


class Subject(Struct, forbid_unknown_fields=True, frozen=True):
    """The audited person. ``role`` ``sensitive`` is declared by the authority and raises every impact by one."""

    names: tuple[str, ...] = ()
    force: str = ""
    role: str = "standard"


class Authority(Struct, forbid_unknown_fields=True, frozen=True):
    """On what authority the audit runs. ``acknowledged``: the day on which the officer was told."""

    reference: str
    purpose: str = ""
    acknowledged: date | None = None
    expires: date | None = None
    messages: bool = False


class DeclaredAccount(Struct, forbid_unknown_fields=True, frozen=True):
    """An account of the audited person and its class."""

    platform: str
    account_class: AccountClass = field(name="class")
    handle: str = ""


class Colleagues(Struct, forbid_unknown_fields=True, frozen=True):
    """Colleagues whom the authority wants to be found where the account names them. ``sensitive``: a list, beside the case."""

    sensitive: str


class Logs(Struct, forbid_unknown_fields=True, frozen=True):
    """What the editors of a police page keep, each a table beside the case: what was deleted, and who agreed to be shown."""

    deletions: str = ""
    consents: str = ""


class Relative(Struct, forbid_unknown_fields=True, frozen=True):
    """A relative who agreed, on the day ``agreed``, that their ``pages`` (addresses, or names of saved files) are read."""

    name: str
    agreed: date
    pages: tuple[str, ...]
    relation: str = ""


class Workplace(Struct, forbid_unknown_fields=True, frozen=True):
    """Where the audited person works, as the authority or they themselves know it. ``radius_m``: how far its ground reaches."""

    name: str
    latitude: float
    longitude: float
    radius_m: float = 150.0

    @property
    def place(self) -> Coordinate:
        """Its middle."""
        return Coordinate(self.latitude, self.longitude)


class Case(Struct, forbid_unknown_fields=True, frozen=True):
    """The whole case. Without an authority it is a self-check."""

    subject: Subject = Subject()
    authority: Authority | None = None
    account: tuple[DeclaredAccount, ...] = ()
    colleagues: Colleagues | None = None
    publishing: Logs = Logs()
    relative: tuple[Relative, ...] = ()
    workplace: tuple[Workplace, ...] = ()
    synthetic: bool = False

    @property
    def messages(self) -> bool:
        """Whether the text of messages that the account holder sent may be read."""
        return self.authority is None or self.authority.messages

    @property
    def relatives(self) -> tuple[RelativePage, ...]:
        """The pages of relatives, each with whose it is and when they agreed."""
        return tuple(
            RelativePage(name=relative.name, relation=relative.relation, agreed=relative.agreed, page=page)
            for relative in self.relative
            for page in relative.pages
        )

    def account_of(self, platform: str, names: tuple[str, ...], handles: tuple[str, ...]) -> Account:
        """The account that a source belongs to: by platform and handle, else by platform; else personal, as an assumption.

        Where several of a platform are declared and the handle tells none of them, it is one of theirs, as an assumption.
        """
        same = [account for account in self.account if account.platform.casefold() == platform.casefold()]
        known = {handle.casefold().lstrip("@") for handle in handles}
        exact = [account for account in same if account.handle.casefold().lstrip("@") in known]
        # Where nothing in a source says whose it is, it is the audited person's; the same person has other names elsewhere.
        stated = next((handle for handle in handles if not handle.startswith("id:")), "")
        names = tuple(dict.fromkeys((*names, *self.subject.names))) if names or not platform else ()
        for account in exact or (same if len(same) == 1 else ()):
            return Account(platform, account.account_class, account.handle or stated, names, assumed=False, handles=handles)
        # An official account's contacts are the force's business and not looked at: never by mistake.
        for account in sorted(same, key=lambda account: account.account_class in _OFFICIAL):
            shared = len({other.account_class for other in same}) == 1
            return Account(platform, account.account_class, stated, names, assumed=not shared, handles=handles)
        return Account(platform, handle=stated, names=names, handles=handles)

    def note(self, accounts: list[Account], *, listed: int, unused: int) -> CaseNote:
        """The part of the case that a report may print."""
        authority = self.authority
        return CaseNote(
            mode="audit" if authority else "self-check",
            names=list(self.subject.names),
            force=self.subject.force,
            reference=authority.reference if authority else "",
            purpose=authority.purpose if authority else "",
            acknowledged=_iso(authority.acknowledged) if authority else None,
            expires=_iso(authority.expires) if authority else None,
            messages_read=self.messages,
            accounts=[
                AccountNote(
                    platform=account.platform,
                    account_class=account.account_class.value,
                    handle=account.handle,
                    assumed=account.assumed,
                )
                for account in accounts
            ],
            persons_listed=listed,
            persons_unused=unused,
            synthetic=self.synthetic,
        )


def load_case(path: Path, today: date) -> Case:
    """Read a case file.

    :raises CaseError: naming the line (and the column where the syntax breaks) and the key, if the file cannot be read,
        has an unknown key or a wrong value, or if its authority has expired.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
        raw = tomllib.loads(text)
    except OSError:
        raise CaseError(f"{path.name}: there is no such file, or it cannot be read") from None
    except UnicodeDecodeError:
        raise CaseError(f"{path.name}: the file is not text in UTF-8; save it again as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise CaseError(f"{path.name}: not valid TOML: {error}") from None
    try:
        case = msgspec.convert(raw, Case)
    except msgspec.ValidationError as error:
        raise CaseError(f"{path.name}: {_explain(str(error), text)}") from None
    _judge(case, path.name, text, today)
    return case


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _judge(case: Case, name: str, text: str, today: date) -> None:
    if case.subject.role not in ("standard", "sensitive"):
        raise CaseError(f"{name}: {_where(text, 'role')}role is “standard” or “sensitive”")
    for relative in case.relative:
        if relative.agreed > today:
            raise CaseError(f"{name}: {_where(text, 'agreed')}agreed lies in the future; it is the day on which they did")
    for number, workplace in enumerate(case.workplace):
        _judge_workplace(workplace, number, name, text)
    authority = case.authority
    if authority is None:
        if case.colleagues is not None:
            raise CaseError(f"{name}: {_where(text, 'colleagues', header=True)}a list of colleagues needs an [authority]")
        return
    if authority.purpose and authority.purpose not in _PURPOSES:
        raise CaseError(f"{name}: {_where(text, 'purpose')}purpose is one of: {', '.join(_PURPOSES)}")
    if not authority.reference.strip():
        raise CaseError(f"{name}: {_where(text, 'reference')}reference is empty; an audit needs one")
    if authority.expires is not None and authority.expires < today:
        raise CaseError(f"{name}: {_where(text, 'expires')}the authority has expired; renew it before another scan")


def _judge_workplace(workplace: Workplace, number: int, name: str, text: str) -> None:
    def wrong(key: str, what: str) -> CaseError:
        return CaseError(f"{name}: {_in_table(text, 'workplace', number, key)}{key} {what}")

    if not workplace.name.strip():
        raise wrong("name", "is empty; give the workplace a name that tells it from the others")
    if not -90 <= workplace.latitude <= 90:
        raise wrong("latitude", "is in degrees, from -90 to 90")
    if not -180 <= workplace.longitude <= 180:
        raise wrong("longitude", "is in degrees, from -180 to 180, and negative west of Greenwich")
    if Coordinate.of(workplace.latitude, workplace.longitude) is None:
        raise wrong("latitude", "and longitude are 0, which is no place on land")
    if not _LEAST_M <= workplace.radius_m <= _MOST_M:
        raise wrong("radius_m", f"is in metres, from {_LEAST_M} to {_MOST_M}; it is 150 if not given")


def _explain(message: str, text: str) -> str:
    """msgspec's message (``Object contains unknown field `x` - at `$.subject` ``) as a sentence with a line."""
    place = re.search(r" - at `\$(.*)`", message)
    path = place[1].lstrip(".") if place else ""
    what = message.split(" - at `")[0]
    if unknown := re.match(r"Object contains unknown field `(.+)`", what):
        return f"{_where(text, unknown[1])}there is no key “{unknown[1]}”{' in [' + _table(path) + ']' if path else ''}"
    if missing := re.match(r"Object missing required field `(.+)`", what):
        return f"{_where(text, _table(path), header=True)}[{_table(path)}] needs the key “{missing[1]}”"
    key = re.split(r"[.\[]", path.replace("[...]", ""))[-1]
    if key == "class":
        # msgspec does not say which of several accounts it is.
        wrong = (
            value for value in re.findall(r"^\s*class\s*=\s*(.+?)\s*$", text, re.M) if value[1:-1] not in set(AccountClass)
        )
        return f"{_where(text, 'class', value=next(wrong, ''))}class is one of: {', '.join(AccountClass)}"
    if "`date" in what:
        what = f"{key} is a date like 2026-11-02, without quotation marks"
    else:
        what = f"{key or path}: {what[0].lower()}{what[1:]}"
    return f"{_where(text, key)}{what}"


def _table(path: str) -> str:
    return re.sub(r"\[.*", "", path) or "the file"


def _where(text: str, key: str, *, header: bool = False, value: str = "") -> str:
    pattern = rf"^\s*\[+\s*{re.escape(key)}" if header else rf"^\s*[\[\"']*\s*(?:[\w-]+\.)*{re.escape(key)}\b"
    for number, line in enumerate(text.splitlines(), 1):
        if (found := re.match(pattern, line)) and value in line:
            return f"line {number}, column {found.end() - len(key) + 1}: " if not header else f"line {number}: "
    return ""


def _in_table(text: str, table: str, number: int, key: str) -> str:
    """Where a key stands in the so-many-th of several tables of one name; the table itself where it has no such line."""
    count, within, header = -1, False, ""
    for line, words in enumerate(text.splitlines(), 1):
        if re.match(r"\s*\[", words):
            same = re.match(rf"\s*\[\[\s*{table}\s*\]\]", words) is not None
            count += same
            within = same and count == number
            header = f"line {line}: " if within else header
        elif within and (found := re.match(rf"\s*[\"']?{key}\b", words)):
            return f"line {line}, column {found.end() - len(key) + 1}: "
    return header
