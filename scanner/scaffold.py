"""Writes the two files of a new check: the module and its test."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

from scanner.model import Family

__all__ = ["ScaffoldError", "new_check"]


class ScaffoldError(Exception):
    """The check cannot be written; the text says why."""


def new_check(check_id: str, root: Path) -> list[Path]:
    """Write ``checks/<family>/<name>.py`` and its test under ``root``.

    :raises ScaffoldError: for an id of the wrong form, an unknown family, or a file that is already there.
    """
    match = re.fullmatch(r"([a-z]+)\.([a-z0-9]+(?:-[a-z0-9]+)*)", check_id)
    if match is None or match[1] not in set(Family):
        raise ScaffoldError(f"an id looks like home.photo-geotag; the family is one of: {', '.join(Family)}")
    family, name = match[1], match[2]
    module = name.replace("-", "_")
    names = {
        "ID": check_id,
        "FAMILY": family.upper(),
        "family": family,
        "module": module,
        "Title": name.replace("-", " ").capitalize(),
    }
    targets = {
        root / "checks" / family / f"{module}.py": "check.py.txt",
        root / "tests" / "checks" / family / f"test_{module}.py": "test_check.py.txt",
    }
    taken = [path for path in targets if path.exists()]
    if taken:
        raise ScaffoldError(f"{taken[0].relative_to(root)} is already there")
    for path, template in targets.items():
        text = files("scanner").joinpath("scaffold_templates", template).read_text("utf-8")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(re.sub(r"@(\w+)@", lambda found: names[found[1]], text), "utf-8")
    return list(targets)
