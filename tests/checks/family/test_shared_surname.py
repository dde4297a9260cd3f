"""Somebody of the account holder's own, uncommon surname, again and again."""

import pytest

from checks.family.declared_partner import CHECK as PARTNER
from checks.family.shared_surname import CHECK
from scanner.api import Band, Confidence, Field, Finding, Photo, Post, PostKind, ProfileField, Scene
from scanner.testing import at, complaints, findings_of


def found(times: int, name: str, *, own: str = "Tom Whitlock", extra: tuple[ProfileField, ...] = ()) -> list[Finding]:
    posts = [Post(at=at(f"/{n}"), kind=PostKind.POST, text="sunshine", tagged=(name, "Ann Lee")) for n in range(times)]
    told = findings_of([CHECK, PARTNER], [*extra, *posts], Scene(names=(own,)))
    return [finding for finding in told if finding.check == "family.shared-surname"]


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_somebody_of_the_same_surname_is_possibly_a_relative() -> None:
    (finding,) = found(4, "Priya Whitlock")
    assert "Priya Whitlock" in finding.summary
    assert "possibly a relative" in finding.summary
    assert finding.confidence is Confidence.C
    assert finding.band in {Band.LOW, Band.MEDIUM}


def test_faces_count_like_tags() -> None:
    photos = [Photo(at=at(f"/{n}"), people=("Priya Whitlock",)) for n in range(3)]
    assert len(findings_of([CHECK], photos, Scene(names=("Tom Whitlock",)))) == 1


@pytest.mark.parametrize(
    ("times", "name", "own"),
    [
        (2, "Priya Whitlock", "Tom Whitlock"),
        (9, "Tom Whitlock", "Tom Whitlock"),
        (9, "Priya Smith", "Tom Smith"),
        (9, "Priya", "Tom Whitlock"),
        (9, "  ", "Tom Whitlock"),
        (9, "Dave Orme", "Tom Whitlock"),
    ],
)
def test_chance_oneself_and_others_stay_silent(times: int, name: str, own: str) -> None:
    assert found(times, name, own=own) == []


def test_a_relative_that_is_told_of_elsewhere_is_not_told_twice() -> None:
    partner = ProfileField(at=at("/p"), field=Field.PARTNER, value="Priya Whitlock", detail="Married", current=True)
    assert found(5, "Priya Whitlock", extra=(partner,)) == []
