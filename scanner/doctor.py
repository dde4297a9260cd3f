"""``footprint-audit doctor``: what is installed, who owns the names, and which known faults this machine has."""

from __future__ import annotations

import platform
import sys
from importlib.metadata import distributions, version
from typing import Final
from xml.parsers import expat

from scanner.console import say
from scanner.registry import OWN_DISTRIBUTION, load_registry

__all__ = ["examine"]

_LIBRARIES: Final = (
    "beautifulsoup4",
    "google-re2",
    "httpx",
    "isal",
    "jinja2",
    "lxml",
    "msgspec",
    "phonenumbers",
    "rapidfuzz",
    "typer",
)
_NAMES: Final = ("scanner", "checks", "reports")


def examine() -> int:
    """Print the state of this installation. 0 if it is sound, 1 if a name is taken or a plug-in was refused."""
    registry = load_registry()
    say(f"Python {platform.python_version()} on {platform.system()} {platform.machine()}")
    say("Libraries: " + ", ".join(f"{name} {version(name)}" for name in _LIBRARIES))
    say(f"Plug-ins: {len(registry.checks)} checks, {len(registry.readers)} readers, {len(registry.reporters)} reports")
    trouble = [f"Refused: {reason}" for reason in registry.refused] + list(_taken_names())
    for line in trouble:
        say(line)
    for line in _known_faults():
        say(line)
    if not trouble:
        say("Sound.")
    return 1 if trouble else 0


def _taken_names() -> list[str]:
    found = []
    for distribution in distributions():
        owner = distribution.name
        if owner == OWN_DISTRIBUTION or distribution.files is None:
            continue
        tops = {file.parts[0] for file in distribution.files if len(file.parts) > 1} & set(_NAMES)
        found += [f"The name “{name}” is also claimed by {owner}: uninstall one of the two." for name in sorted(tops)]
    return found


def _known_faults() -> list[str]:
    found = []
    if expat.version_info < (2, 6, 0):
        found.append(f"Known fault: expat {expat.EXPAT_VERSION} is slow on hostile XML; XML is capped in size here.")
    if sys.version_info < (3, 13):
        found.append("Known fault: this Python's zipfile does not refuse overlapping entries; footprint-audit does so itself.")
    return found
