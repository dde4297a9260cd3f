"""Whether the caption of a police team, course or passing-out photograph names the people on it."""

from __future__ import annotations

import pytest

from checks.colleagues.team_photo import CHECK
from scanner.api import Account, Post, PostKind, Scene
from scanner.testing import at, findings_of

SCENE = Scene(names=("Joanne Bell",), force="Northmere Constabulary", account=Account("facebook", names=("Jo Bell",)))


def caption(text: str, *tagged: str, pointer: str = "/0") -> Post:
    return Post(at=at(pointer), kind=PostKind.CAPTION, text=text, tagged=tagged)


def summaries(*posts: Post) -> list[str]:
    return [finding.summary for finding in findings_of(CHECK, posts, SCENE)]


@pytest.mark.parametrize(
    ("record", "people"),
    [
        (caption("Passing out parade with Tom Reed, Aisha Khan and Ben Moss"), "3 colleagues"),
        (caption("L-R: Tom Reed, Jo Bell, Aisha Khan - Hendon intake 2012"), "2 colleagues"),
        (caption("Ryton 2008, back row", "Tom Reed", "Aisha Khan"), "2 colleagues"),
        (caption("Response team photo with PC Tom Reed"), "one colleague"),
        (caption("Northmere Constabulary course photo: Tom Reed and Aisha Khan"), "2 colleagues"),
    ],
)
def test_names_on_a_police_photograph_are_counted(record: Post, people: str) -> None:
    (summary,) = summaries(record)
    assert people in summary


def test_the_same_photograph_twice_is_one_finding() -> None:
    text = "Hendon intake photo with Tom Reed and Aisha Khan"
    assert len(summaries(caption(text), caption(text, pointer="/1"))) == 1


@pytest.mark.parametrize(
    "record",
    [
        caption("Passing out parade, what a day"),
        caption("Response team photo, Mill Road"),
        caption("Passing out parade at Catterick with Tom Reed and Ben Moss"),
        caption("Nursing course photo: Tom Reed, Ben Moss, me"),
        caption("Team photo: Eastvale under twelves with Tom Reed, Ben Moss"),
        caption("Class of 2005 school reunion with Tom Reed and Ben Moss"),
        caption("Hen party group photo", "Sarah Jones"),
        caption("Back row of the cinema", "Sarah Jones"),
    ],
)
def test_other_photographs_stay_silent(record: Post) -> None:
    assert summaries(record) == []


@pytest.mark.parametrize("text", ["", "team photo " * 2000, "L-R:", "Police course photo: , , and"])
def test_odd_captions_are_survived(text: str) -> None:
    assert summaries(caption(text)) == []
