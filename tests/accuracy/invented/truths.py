"""What is planted in an invented officer's life, what else may rightly be said of it, and what must stay silent."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

ANY_CLAIM = ("present", "past", "unsure", None)


@dataclass
class Spot:
    """A record in a file. Where it stands is known once the file is written: files are sorted as the platform sorts them.

    ``record`` is the pointer of the whole record, ``exact`` the pointers that name the very thing, ``text`` what stands there,
    ``template`` the line of the pools that it was made from.
    """

    member: str = ""
    record: str = ""
    exact: tuple[str, ...] = ()
    text: str = ""
    template: str = ""

    def holds(self, member: str, pointer: str) -> bool:
        """Whether a piece of evidence lies in this record, whatever folder the archive wraps its files in."""
        if not _same_file(self.member, member):
            return False
        rest = pointer.removeprefix(self.record)
        return pointer.startswith(self.record) and (not rest or not self.record or rest[0] in "/ >.#:")

    def is_exact(self, member: str, pointer: str) -> bool:
        """Whether a piece of evidence names exactly the planted thing."""
        return self.holds(member, pointer) and pointer in self.exact


def _same_file(planted: str, cited: str) -> bool:
    """Whether the paths agree from the end. A folder named after a listed person is cited as a tag of its name."""
    ours, theirs = planted.split("/"), cited.split("/")
    return len(theirs) >= len(ours) and all(
        there in (here, "~" + hashlib.sha256(here.encode()).hexdigest()[:10])
        for here, there in zip(reversed(ours), reversed(theirs), strict=False)
    )


@dataclass
class Truth:
    """An exposure. Found when a finding of its family rests on one of its spots and says the right things about it.

    ``claims``: acceptable values of ``home_claim``; ``place``: latitude and longitude that a stated place must be near to;
    ``required`` False: nobody is blamed for passing over it, but saying it is right.
    """

    family: str
    kind: str
    spots: list[Spot]
    required: bool = True
    claims: tuple[str | None, ...] = ANY_CLAIM
    place: tuple[float, float] | None = None
    person_ref: str | None = None
    relation: str | None = None


@dataclass
class Quiet:
    """A look-alike, or ordinary life: no finding of band medium or above may rest on it."""

    kind: str
    spot: Spot


@dataclass
class Officer:
    """An invented officer as written to disk. ``secrets`` are the listed persons' details that no output may hold."""

    name: str
    inputs: list[Path] = field(default_factory=list)
    case: Path | None = None
    persons: Path | None = None
    truths: list[Truth] = field(default_factory=list)
    quiet: list[Quiet] = field(default_factory=list)
    fine: list[tuple[str, Spot]] = field(default_factory=list)
    secrets: list[str] = field(default_factory=list)
    homes_now: list[tuple[float, float]] = field(default_factory=list)
    homes_past: list[tuple[float, float]] = field(default_factory=list)
    traits: list[str] = field(default_factory=list)

    def plant(self, truth: Truth, *also: str) -> None:
        """Plant an exposure; findings of the families ``also`` may rightly rest on the same record."""
        self.truths.append(truth)
        self.fine += [(family, spot) for spot in truth.spots for family in also]
