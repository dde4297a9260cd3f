"""What the command line says of menu paths, for whoever can open the platforms and walk through them."""

from __future__ import annotations

from itertools import groupby

import msgspec

from scanner.console import say, tell
from scanner.menus import PathRow, path_rows
from scanner.registry import load_registry

__all__ = ["list_paths"]


def list_paths(*, as_json: bool) -> int:
    """Print every menu path that the checks print, with the month and the page it was checked against."""
    registry = load_registry()
    rows = path_rows(check.advisory for check in registry.checks)
    if as_json:
        say(msgspec.json.format(msgspec.json.encode(rows), indent=1).decode())
        return 0
    for platform, group in groupby(rows, key=lambda row: row.platform):
        say(f"{platform or 'Any platform'}")
        for row in group:
            say(f"  {row.checked or _unknown(row):11} {row.topic}: {row.path}")
            if row.source:
                say(f"  {'':11} as in {row.source}, {row.page}")
    dated = sorted(row.checked for row in rows if row.checked)
    undated = sum(bool(row.source) for row in rows) - len(dated)
    span = f", from {dated[0]} to {dated[-1]}" if dated else ""
    tell(
        f"{len(rows)} paths: {len(dated)} from dated pages{span}; {undated} from pages without a date; "
        f"{len(rows) - len(dated) - undated} not checked."
    )
    return 0


def _unknown(row: PathRow) -> str:
    return "undated" if row.source else "not checked"
