"""Whether reports of crime are taken or answered from a personal account."""

from __future__ import annotations

import pytest

from checks.boundaries.crime_reports import CHECK
from scanner.api import Account, AccountClass, Post, PostKind, Scene
from scanner.testing import at, findings_of


def comment(text: str, pointer: str = "/0") -> Post:
    return Post(at=at(pointer), kind=PostKind.COMMENT, text=text)


def summaries(*posts: Post, scene: Scene = Scene()) -> list[str]:  # noqa: B008
    return [finding.summary for finding in findings_of(CHECK, posts, scene)]


@pytest.mark.parametrize(
    "text",
    [
        "DM me the crime number and I'll chase it up with the OIC tomorrow",
        "If you saw the burglary message me, I'll pass it on to the neighbourhood team",
        "Please report any drug dealing to me directly and I'll log it",
        "I can take your statement on Tuesday about the assault",
        "Leave the CCTV with me, I'll add it to the crime report",
        "Any info on the vandalism at the park, message me, I'm on lates all week",
    ],
)
def test_a_report_taken_or_answered_is_found(text: str) -> None:
    assert len(summaries(comment(text))) == 1


def test_several_texts_are_one_finding() -> None:
    text = "Send me the CCTV of the break-in and I'll get it to the officer dealing"
    (summary,) = summaries(comment(text), comment(text, "/1"))
    assert summary.startswith("2 texts")


@pytest.mark.parametrize(
    "text",
    [
        "My bike was stolen, DM me if you see it",
        "Selling a cot, message me for details",
        "I'll look into the refund for you, send me the order number",
        "I'll pass it on to the committee",
        "Please report it to 101, they need the numbers",
        "If anyone has CCTV of the theft from our drive please message me",
        "Message me if you saw who hit our car outside the shop",
        "Sorry to hear about the break-in, hope they catch them",
        "In the drama he says report it to me and I'll log the crime",
        "I work in security: report any theft to me and I'll log it",
    ],
)
def test_neighbours_victims_and_sellers_stay_silent(text: str) -> None:
    assert summaries(comment(text)) == []


def test_police_accounts_have_their_own_rules() -> None:
    official = Scene(account=Account("x", AccountClass.OFFICIAL_GROUP))
    assert summaries(comment("Please report any drug dealing to me and I'll log it"), scene=official) == []


@pytest.mark.parametrize("text", ["", "report " * 3000, "I'll " * 2000 + "crime", "crime number"])
def test_odd_texts_are_survived(text: str) -> None:
    assert summaries(comment(text)) == []
