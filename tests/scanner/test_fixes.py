"""Fixes and menu paths that hold for the platforms of the evidence, and no others."""

from scanner.fixes import fitting
from scanner.model import Fix

BIO = Fix(
    "Edit the bio.", "Facebook: profile > Bio; Instagram: profile > Edit profile > Bio. X: profile > Edit profile; On paper: no"
)
EMPLOYER = Fix("Remove the employer.", "Facebook: About > Work and education")
POSITION = Fix("Replace the role.", "LinkedIn: Me > View profile > Experience")
TELL = Fix("Tell the unit.", "In person")


def test_only_the_paths_of_the_platforms_at_hand_are_printed() -> None:
    assert [fix.where for fix in fitting([BIO], {"instagram"})] == ["Instagram: profile > Edit profile > Bio. On paper: no"]
    assert [fix.where for fix in fitting([BIO], {"facebook", "x"})] == [
        "Facebook: profile > Bio; X: profile > Edit profile; On paper: no"
    ]


def test_a_fix_of_another_platform_alone_falls_away() -> None:
    assert fitting([EMPLOYER, POSITION, TELL], {"linkedin"}) == [POSITION, TELL]
    assert fitting([EMPLOYER, POSITION, TELL], {"facebook", "linkedin"}) == [EMPLOYER, POSITION, TELL]


def test_what_to_do_stays_where_no_path_is_known() -> None:
    (fix,) = fitting([Fix("Edit the bio.", "Facebook: profile > Bio; X: profile > Edit profile")], {"strava"})
    assert (fix.do, fix.where) == ("Edit the bio.", "")


def test_something_is_always_left_to_do() -> None:
    assert fitting([EMPLOYER], {"x"}) == [EMPLOYER]


def test_evidence_from_nowhere_in_particular_leaves_everything() -> None:
    for platforms in ({""}, {"x", "page"}, set()):
        assert fitting([BIO, EMPLOYER], platforms) == [BIO, EMPLOYER]
