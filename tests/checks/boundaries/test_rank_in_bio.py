"""Whether a private bio, display name or user name carries rank, force or uniform words."""

from __future__ import annotations

import pytest

from checks.boundaries.rank_in_bio import CHECK
from scanner.api import Account, AccountClass, Field, ProfileField, Scene
from scanner.testing import at, findings_of

SCENE = Scene(
    names=("Joanne Bell",), force="Northmere Constabulary", account=Account("x", names=("Jo Bell",), handle="jo.bell")
)


def bio(value: str, pointer: str = "/0") -> ProfileField:
    return ProfileField(at=at(pointer, "profile.js"), field=Field.BIO, value=value)


def of(kind: Field, value: str) -> ProfileField:
    return ProfileField(at=at(member="profile.js"), field=kind, value=value)


def summaries(*records: ProfileField, scene: Scene = SCENE) -> list[str]:
    return [finding.summary for finding in findings_of(CHECK, records, scene)]


@pytest.mark.parametrize(
    "record",
    [
        bio("PC at Northmere Constabulary | dog mum"),
        bio("Copper by day, baker by night"),
        bio("Police officer. Runner. Mum of two."),
        bio("Thin blue line 🖤💙🖤 dad of 3"),
        bio("Special constable and full-time accountant"),
        bio("Heddlu Gwent"),
        of(Field.NAME, "PC Jo Bell"),
        of(Field.NAME, "Jo Bell (Sgt)"),
        of(Field.OTHER_NAME, "Detective Bell"),
        of(Field.HANDLE, "pc_jobell"),
        of(Field.HANDLE, "jobell_police"),
    ],
)
def test_words_of_the_job_are_found(record: ProfileField) -> None:
    assert len(summaries(record)) == 1


def test_one_finding_a_bio_that_names_all_the_words() -> None:
    (summary,) = summaries(bio("Police sergeant | Northmere Constabulary | thin blue line"))
    assert "Police sergeant" in summary
    assert "Northmere Constabulary" in summary


def test_a_past_job_says_so_and_weighs_less() -> None:
    past, present = (
        findings_of(CHECK, [bio(text)], SCENE)[0] for text in ("Retired police officer, allotment", "Police officer, allotment")
    )
    assert "former" in past.summary
    assert past.likelihood < present.likelihood


@pytest.mark.parametrize(
    "record",
    [
        bio("Wife of a police officer"),
        bio("Fan of The Police and Sting"),
        bio("PC gamer, DC Comics"),
        bio("Grammar police"),
        bio("Aspiring detective"),
        bio("Ex-army sergeant"),
        bio("Crime novelist, creator of DI Jack Steel"),
        bio("Washington DC | photographer"),
        bio("Health inspector"),
        bio("Chief constable of the biscuit tin"),
        bio("Copper jewellery maker"),
        bio("Police Federation representative, detective sergeant"),
        of(Field.NAME, "Jo Bell"),
        of(Field.NAME, "Bobby Smith"),
        of(Field.NAME, "DC Comics Fan"),
        of(Field.NAME, "Inspector Gadget"),
        of(Field.HANDLE, "pc_gamer"),
        of(Field.HANDLE, "sgtpepper"),
        of(Field.HANDLE, "pcbuilder_jo"),
        of(Field.HANDLE, "jobell82"),
    ],
)
def test_what_only_looks_like_it_stays_silent(record: ProfileField) -> None:
    assert summaries(record) == []


@pytest.mark.parametrize("kind", [AccountClass.INDIVIDUAL_PROFESSIONAL, AccountClass.OFFICIAL_OTHER])
def test_accounts_that_are_meant_to_show_the_rank_may(kind: AccountClass) -> None:
    assert summaries(bio("PC Jo Bell, Northmere Constabulary"), scene=Scene(account=Account("x", kind))) == []


@pytest.mark.parametrize("value", ["", "|||", "PC", "sgt" * 3000, "\u202ePC Jo", "•" * 500])
def test_odd_values_are_survived(value: str) -> None:
    assert len(summaries(bio(value), of(Field.NAME, value), of(Field.HANDLE, value))) <= 1
