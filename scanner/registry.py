"""Finds readers, checks and reporters by entry point: ours first, then third parties', none of them special."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.metadata import EntryPoint, entry_points
from typing import Final, TypeVar

from msgspec import Struct, field

from scanner.plugins import Check, Reader, Reporter

__all__ = ["OWN_DISTRIBUTION", "Registry", "load_registry"]

OWN_DISTRIBUTION: Final = "footprint-audit"
P = TypeVar("P", Check, Reader, Reporter)


class Registry(Struct, kw_only=True):
    """What is installed. ``refused`` says in sentences which plug-ins were not loaded, and why."""

    checks: tuple[Check, ...]
    readers: tuple[Reader, ...]
    reporters: tuple[Reporter, ...]
    refused: list[str] = field(default_factory=list)

    def check(self, check_id: str) -> Check | None:
        """The check with this id."""
        return next((check for check in self.checks if check.advisory.id == check_id), None)


def load_registry() -> Registry:
    """Load every plug-in. One that fails to import, is of the wrong type or clashes is refused by name, never fatal."""
    refused: list[str] = []
    return Registry(
        checks=tuple(_load("checks", Check, refused)),
        readers=tuple(_load("readers", Reader, refused)),
        reporters=tuple(_load("reports", Reporter, refused)),
        refused=refused,
    )


def _load(group: str, kind: type[P], refused: list[str]) -> Iterator[P]:
    owners: dict[str, str] = {}
    for point in sorted(entry_points(group=f"footprint_audit.{group}"), key=_order):
        owner = _owner(point)
        for plugin in _plugins(point, owner, refused):
            if not isinstance(plugin, kind):
                refused.append(f"{owner}: entry point “{point.name}” offers something that is not a {kind.__name__.lower()}")
                continue
            name = plugin.advisory.id if isinstance(plugin, Check) else plugin.id
            if name in owners:
                refused.append(f"{owner}: {name} is already provided by {owners[name]}; this one was not loaded")
                continue
            owners[name] = owner
            yield plugin


def _order(point: EntryPoint) -> tuple[bool, str, str]:
    owner = _owner(point)
    return owner != OWN_DISTRIBUTION, owner, point.name


def _owner(point: EntryPoint) -> str:
    return point.dist.name if point.dist is not None else "an unknown package"


def _plugins(point: EntryPoint, owner: str, refused: list[str]) -> Iterable[object]:
    try:
        loaded = point.load()
    except Exception as error:
        refused.append(f"{owner}: entry point “{point.name}” cannot be loaded ({type(error).__name__})")
        return ()
    return loaded if isinstance(loaded, (tuple, list)) else (loaded,)
