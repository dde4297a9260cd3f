"""The invented officers that come with the program: for a first look, for training, and for the end-to-end test."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

__all__ = ["Persona", "find_personas"]


class Persona(Struct, frozen=True):
    """An invented officer: what to scan, the case and the persons list."""

    name: str
    folder: Path

    @property
    def inputs(self) -> list[Path]:
        """The exports, the loose photos and the saved pages."""
        export = [self.folder / name for name in ("export", "instagram", "photos") if (self.folder / name).exists()]
        return export + sorted((self.folder / "pages").glob("*.html"))

    @property
    def case(self) -> Path:
        """The case file."""
        return self.folder / "case.toml"

    @property
    def persons(self) -> Path | None:
        """The persons list, if this persona has one."""
        path = self.folder / "persons.csv"
        return path if path.exists() else None


def find_personas() -> list[Persona]:
    """The personas inside the installed package, else those of the source tree."""
    here = Path(__file__).resolve().parent
    for root in (here / "_fixtures", here.parent / "fixtures"):
        found = [Persona(path.parent.name, path.parent) for path in sorted(root.glob("*/case.toml"))]
        if found:
            return found
    return []
