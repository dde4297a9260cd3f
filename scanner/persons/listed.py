"""A listed person on the way into the index, and what the index answers."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from scanner.persons.births import Born
from scanner.persons.compare import Form

__all__ = ["Listed", "PersonHit"]


class PersonHit(Struct, frozen=True):
    """A listed person that a name, phone, e-mail or handle agrees with.

    ``role`` is the coarse group; ``weight`` is the evidence's additive weight; ``agreed`` says in words what agreed;
    ``chance`` is the share of people in general who would agree as well (0 for identifiers). ``born`` is the part of the
    weight that a date of birth brought. ``forename`` is the number of the listed forename (see
    :meth:`PersonsIndex.listed_words`), ``forename_share`` its part of the chance.
    """

    person_ref: str
    role: str
    weight: float
    agreed: str
    chance: float = 0.0
    born: float = 0.0
    forename: int = -1
    forename_share: float = 0.0


class Listed(Struct, frozen=True, kw_only=True, gc=False):
    """One row of the list on its way into the index: normal forms, no longer than it takes to key them."""

    person_ref: str
    role: str
    forms: tuple[Form, ...]
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    born: Born | None = None
    outcode: str = ""
    contact_from: date | None = None
    contact_to: date | None = None
