"""Says in plain words what a clue is, for the evidence list. Quotes nobody but the person's own normalised fact."""

from __future__ import annotations

from functools import singledispatch

from scanner.model import (
    AccountClue,
    AddressClue,
    Clue,
    ContactClue,
    EmployerClue,
    MentionClue,
    NameClue,
    PassageClue,
    PersonClue,
    PlaceClue,
    PlaceKind,
    PostClue,
    PresenceClue,
    SourceClue,
    WorkplaceClue,
)

__all__ = ["describe"]


@singledispatch
def describe(clue: Clue) -> str:
    """One line for the evidence list of the report."""
    return type(clue).__name__.removesuffix("Clue").lower()


@describe.register
def _(clue: PlaceClue) -> str:
    label = f" “{clue.label}”" if clue.label else ""
    if clue.kind is PlaceKind.ACTIVITY and clue.label in ("start", "end"):
        return f"{clue.label} of an activity at {clue.place.lat:.5f}, {clue.place.lon:.5f} (within {clue.radius_m:.0f} m)"
    return f"{clue.kind.value}{label} at {clue.place.lat:.5f}, {clue.place.lon:.5f} (within {clue.radius_m:.0f} m)"


@describe.register
def _(clue: PresenceClue) -> str:
    hours = sum((day & 0xFFFFFF).bit_count() for day in clue.days)
    days = f"{len(clue.days)} day{'' if len(clue.days) == 1 else 's'}"
    return f"{clue.count:,} positions, {hours:,} hours on {days}, at {clue.place.lat:.5f}, {clue.place.lon:.5f}"


@describe.register
def _(clue: AddressClue) -> str:
    parts = ", ".join(part for part in (clue.street.title(), clue.town, clue.postcode) if part)
    return f"{parts} – {clue.tie.value}"


@describe.register
def _(clue: PersonClue) -> str:
    detail = f" ({clue.detail})" if clue.detail else ""
    return f"{clue.name or 'somebody'}: {clue.relation}{detail}"


@describe.register
def _(clue: EmployerClue) -> str:
    return f"{clue.force}{', ' + clue.title if clue.title else ''}"


@describe.register
def _(clue: MentionClue) -> str:
    return f"{clue.name} – {clue.cue}"


@describe.register
def _(clue: ContactClue) -> str:
    return f"{clue.kind}; agrees: {clue.evidence}"


@describe.register
def _(clue: PassageClue) -> str:
    return f"{clue.topic}: {clue.cue}"


@describe.register
def _(clue: PostClue) -> str:
    if clue.edited is not None:
        return f"{clue.kind}, last edited {clue.edited.at:%Y-%m-%d %H:%M}"
    return clue.kind


@describe.register
def _(clue: NameClue) -> str:
    return f"{clue.kind}: {clue.value}"


@describe.register
def _(clue: AccountClue) -> str:
    state = "" if clue.on is None else "on" if clue.on else "off"
    return f"{clue.kind}: {clue.value or state or 'stated'}"


@describe.register
def _(clue: SourceClue) -> str:
    return f"the export itself, as {clue.name}"


@describe.register
def _(_: WorkplaceClue) -> str:
    return "a workplace that the case names"
