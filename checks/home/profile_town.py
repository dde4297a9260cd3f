"""The town in a profile: little by itself, much beside a rare surname, a street or a face."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checks.knowledge.home.home_fixes import PROFILE_FIXES
from checks.knowledge.home.stated import items
from checks.knowledge.whereabouts.clocks import ClockClue
from scanner.api import (
    AddressClue,
    Advisory,
    Audience,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Field,
    ProfileField,
    Scene,
    Tie,
    on,
)

ADVISORY = Advisory(
    id="home.profile-town",
    version="1.0",
    family=Family.HOME,
    row="LOC-06",
    title="The profile names the home town",
    why="A town narrows a search down to some thousand doors; with a surname, a club or a school it takes an onlooker further.",
    doubt="The town is wide, well known for the force anyway, or no longer right.",
    likelihood=4,
    impact=2,
    fixes=PROFILE_FIXES,
    references=("LOC-06",),
    lasting=True,
)


def stated(field: ProfileField, _: Scene) -> Iterable[AddressClue]:
    """The current town of a profile. What the platform works out for itself and shows nobody is not a statement."""
    if field.field is Field.TOWN and field.current is not False and field.audience is not Audience.PLATFORM_HELD:
        town = " ".join(field.value.split())
        if town:
            yield AddressClue(
                spotter=ADVISORY.id, at=field.at, when=field.when, audience=field.audience, tie=Tie.PROFILE, town=town
            )


def clock(field: ProfileField, _: Scene) -> Iterable[ClockClue]:
    """The time zone of the account: no more than a country, but it speaks for or against a town."""
    if field.field is Field.TIME_ZONE and field.value.strip():
        yield ClockClue(
            spotter=ADVISORY.id,
            at=field.at,
            when=field.when,
            audience=field.audience,
            zone=" ".join(field.value.split())[:60],
        )


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """One finding a town."""
    zones = sorted({clue.zone for clue in clues.of(ClockClue)})
    by_town: dict[str, list[AddressClue]] = {}
    for clue in clues.of(AddressClue, ADVISORY.id):
        by_town.setdefault(clue.town.split(",")[0].casefold(), []).append(clue)
    for town, found in by_town.items():
        yield Draft(
            key=town,
            summary=f"The profile says that the account holder lives in {found[0].town} ({items(len(found))}).",
            evidence=tuple(found),
            confidence=Confidence.A,
            notes=(f"The clock of an account is set to the time zone {', '.join(zones)}.",) if zones else (),
        )


CHECK = Check(advisory=ADVISORY, conclude=conclude, spotters=(on(ProfileField, stated), on(ProfileField, clock)))
