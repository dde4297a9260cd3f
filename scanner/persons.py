"""The persons list, keyed as soon as it is read: names and contact points are kept only as HMAC tokens."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec import Struct

from scanner.model import DateRelation, Moment

__all__ = ["PersonHit", "PersonsError", "PersonsIndex", "load_persons"]


class PersonHit(Struct, frozen=True):
    """A listed person that a name, phone, e-mail or handle agrees with.

    ``weight`` is the evidence's additive weight; ``agreed`` says in words what agreed; ``chance`` is the share of people
    in general who would agree as well (0 for identifiers).
    """

    person_ref: str
    role: str
    weight: float
    agreed: str
    chance: float = 0.0


class PersonsError(Exception):
    """The list cannot be used."""


class PersonsIndex:
    """Look-ups into the keyed list. ``unused``: rows that were not used; ``warnings`` says which and why, in sentences."""

    unused: int = 0
    warnings: tuple[str, ...] = ()

    def __len__(self) -> int:
        """How many people are listed."""
        return 0

    def by_name(self, name: str) -> list[PersonHit]:
        """The listed people whose name or alias agrees with ``name``."""
        return []

    def by_phone(self, phone: str) -> list[PersonHit]:
        """The listed people with this phone number."""
        return []

    def by_email(self, email: str) -> list[PersonHit]:
        """The listed people with this e-mail address."""
        return []

    def by_handle(self, handle: str) -> list[PersonHit]:
        """The listed people with this ``platform:name`` handle."""
        return []

    def relation(self, person_ref: str, first: Moment | None, last: Moment | None = None) -> DateRelation:
        """How a link made at ``first`` (lasting to ``last``) stands to the day of first contact."""
        return DateRelation.UNKNOWN


def load_persons(path: Path, *, today: date, names_only: bool = False) -> PersonsIndex:
    """Read the list."""
    return PersonsIndex()
