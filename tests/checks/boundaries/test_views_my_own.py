"""Whether a personal bio says "views my own" beside the job."""

from __future__ import annotations

import pytest

from checks.boundaries.views_my_own import CHECK
from scanner.api import Account, AccountClass, Field, Post, PostKind, ProfileField, Scene
from scanner.testing import at, findings_of


def found(text: str, scene: Scene = Scene(force="Northmere Constabulary")) -> int:  # noqa: B008
    return len(findings_of(CHECK, [ProfileField(at=at(), field=Field.BIO, value=text)], scene))


@pytest.mark.parametrize(
    "text",
    [
        "PC at Northmere Constabulary. Views my own.",
        "Sgt in the Met. Tweets my own",
        "Serving officer. Opinions mine.",
        "Detective Inspector @ Gwent Police, opinions = own",
        "Response PC. Coffee. All opinions are my own",
    ],
)
def test_the_sentence_beside_the_job_is_found(text: str) -> None:
    assert found(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Views my own. Teacher.",
        "PC at Northmere Constabulary",
        "Lovely views, my own garden, Kent",
        "Married to a police officer, views my own",
        "Paramedic. Views mine",
        "Police Federation rep, PC, views my own",
    ],
)
def test_one_without_the_other_stays_silent(text: str) -> None:
    assert found(text) == 0


def test_a_professional_account_may_say_so() -> None:
    scene = Scene(account=Account("x", AccountClass.INDIVIDUAL_PROFESSIONAL))
    assert found("PC at Kent Police. Views my own.", scene) == 0


@pytest.mark.parametrize("text", ["", "views my own " * 1000, "views", "own\n\nmy\nviews"])
def test_odd_values_are_survived(text: str) -> None:
    assert found(text) == 0


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Views are mine and not those of Northmere Constabulary", 1),
        ("all opinions my own, nothing to do with my employer the police", 1),
        ("all views my own, not the hospital's", 0),
        ("Views across the dale this morning were mine and mine alone", 0),
    ],
)
def test_the_sentence_counts_in_a_post(text: str, count: int) -> None:
    findings = findings_of(CHECK, [Post(at=at(), kind=PostKind.POST, text=text)], Scene(force="Northmere Constabulary"))
    assert len(findings) == count
    assert all("post" in finding.summary for finding in findings)
