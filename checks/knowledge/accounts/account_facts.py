"""Facts about accounts: making their clues, telling which belong to one account, and which of several states is the last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from msgspec import Struct

from checks.knowledge.menus.paths import PLATFORM_NAMES, platform_name
from scanner.api import AccountClass, AccountClue, Audience, Clues, Moment, Record, Scene, Setting

__all__ = [
    "Owner",
    "clock",
    "day",
    "export_newest",
    "fact",
    "is_account",
    "latest",
    "owned",
    "personal",
    "platform_of",
    "setting_fact",
]

_INDIVIDUAL: Final = frozenset({AccountClass.INDIVIDUAL_PERSONAL, AccountClass.INDIVIDUAL_PROFESSIONAL})


class Owner(Struct, frozen=True, order=True):
    """One account: its platform, and its handle where one is known."""

    platform: str
    handle: str = ""

    def __str__(self) -> str:
        """``Facebook account jo.bell``."""
        return f"{platform_name(self.platform)} account{' ' + self.handle if self.handle else ''}"

    @property
    def key(self) -> str:
        """What stays the same between two exports."""
        return f"{self.platform}/{self.handle.casefold()}"


def platform_of(scene: Scene) -> str:
    """The platform whose file a record stands in, else that of the source's account."""
    platform = scene.platform if scene.platform in PLATFORM_NAMES else scene.account.platform
    return platform if platform in PLATFORM_NAMES else ""


def is_account(scene: Scene) -> bool:
    """Whether the record comes from an individual's account on a platform that is known."""
    return bool(platform_of(scene)) and scene.account.account_class in _INDIVIDUAL


def personal(scene: Scene) -> bool:
    """Whether the record comes from an individual's personal account on a platform that is known."""
    return is_account(scene) and scene.account.private


def fact(
    spotter: str,
    record: Record,
    scene: Scene,
    kind: str,
    *,
    value: str = "",
    on: bool | None = None,
    audience: Audience | None = None,
) -> AccountClue:
    """A fact that ``record`` states about its account."""
    platform, account = platform_of(scene), scene.account
    own = account.handle if platform == account.platform and not account.handle.startswith("id:") else ""
    return AccountClue(
        spotter=spotter,
        at=record.at,
        when=record.when,
        audience=record.audience if audience is None else audience,
        platform=platform,
        account_class=account.account_class,
        kind=kind,
        value=value,
        on=on,
        handle=own.lstrip("@"),
    )


def setting_fact(spotter: str, record: Setting, scene: Scene, audience: Audience, *, on: bool | None = None) -> AccountClue:
    """A setting; ``audience`` is whom it lets in, ``on`` its state if the record's own is not the one that counts."""
    state = record.on if on is None else on
    return fact(spotter, record, scene, record.setting.value, value=record.value[:80], on=state, audience=audience)


def owned(clues: Iterable[AccountClue]) -> list[tuple[Owner, list[AccountClue]]]:
    """The clues account by account, in a fixed order.

    The parts of one export do not all say whose it is: where a platform has no more than one handle, all is one account;
    where it has several, a part without any stays by itself.
    """
    found = list(clues)
    handles: dict[str, dict[str, str]] = {}
    for clue in found:
        if clue.handle:
            handles.setdefault(clue.platform, {}).setdefault(clue.handle.casefold(), clue.handle)
    accounts: dict[Owner, list[AccountClue]] = {}
    for clue in found:
        known = handles.get(clue.platform, {})
        handle = next(iter(known.values()), "") if len(known) < 2 else known.get(clue.handle.casefold(), "")
        accounts.setdefault(Owner(clue.platform, handle), []).append(clue)
    return [(owner, sorted(accounts[owner], key=lambda clue: (clue.at, clue.kind, clue.value))) for owner in sorted(accounts)]


def clock(moment: Moment | None) -> datetime:
    """The clock that a moment states; the first of all for none."""
    return moment.at.replace(tzinfo=None) if moment else datetime.min


def latest(clues: Sequence[AccountClue]) -> list[AccountClue]:
    """Those of several statements of one switch that hold now: what has no date is the state at the time of the export."""
    now = [clue for clue in clues if clue.when is None]
    last = max((clock(clue.when) for clue in clues), default=None)
    return now or [clue for clue in clues if clock(clue.when) == last]


def day(moment: Moment) -> str:
    """``12 May 2024``."""
    return f"{moment.at.day} {moment.at:%B %Y}"


def export_newest(clues: Clues, facts: Iterable[AccountClue]) -> Moment | None:
    """The newest moment that the export of an account holds; that of the whole scan where it has none."""
    whose = {(clues.whose(clue), clue.platform) for clue in facts}
    found = [life.newest for key, life in clues.lives.items() if key in whose and life.newest is not None]
    return max(found, key=clock, default=clues.as_of)
