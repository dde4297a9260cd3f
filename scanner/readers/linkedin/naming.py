"""How LinkedIn writes a person: a first and a last name in two cells, and the address of a profile."""

from __future__ import annotations

from typing import Final

from scanner.readers.headed import Entry
from scanner.readers.page.handles import handle_of

__all__ = ["GONE", "full_name", "handle"]

# What stands in place of the name of somebody whose account is gone, or who chose not to be seen.
GONE: Final = frozenset({"", "linkedin member", "member", "linkedin user"})


def full_name(entry: Entry, before: str = "") -> str:
    """First and last name in one; ``before`` stands in front of both headings."""
    words = (entry.text(f"{before} {part}".strip(), part.replace(" ", "")) for part in ("First Name", "Last Name"))
    name = " ".join(word for word in words if word)
    return "" if name.casefold() in GONE else name


def handle(address: str) -> str:
    """The address of a profile as ``linkedin:name``."""
    address = address.strip()
    return handle_of(address if "://" in address else f"https://{address}") if address else ""
