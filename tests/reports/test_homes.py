"""The page that says how a home was worked out, and the place names that come with the program."""

from __future__ import annotations

import msgspec
import pytest

from reports import render
from reports.gazetteer import near
from reports.homes import homes_of
from scanner.model import AfterFix, Coordinate, Finding, Fix, FixStep, HomeNote, Outcome, Result, RouteNote
from scanner.model.basics import Viewpoint
from scanner.model.findings import Reach

NIGHTS = tuple(20 if hour % 24 in (22, 23, 0, 1) else 3 if hour % 24 == 7 else 0 for hour in range(168))
NOTE = HomeNote(
    first="2024-01-02",
    last="2025-03-04",
    supports=("Seen on 41 nights in 30 weeks.",),
    contradicts=("Two weeks in August were spent elsewhere.",),
    hours=NIGHTS,
    reach=(Reach(viewpoint=Viewpoint.STRANGER), Reach(viewpoint=Viewpoint.HOLDER, radius_m=42.0, items=41)),
    remove_first=(0, 99),
)


def with_note(result: Result, note: HomeNote) -> Result:
    home = next(finding for finding in result.findings if finding.place)
    told = msgspec.structs.replace(home, home=note)
    return msgspec.structs.replace(result, findings=[told if finding is home else finding for finding in result.findings])


def told(result: Result) -> Finding:
    return next(finding for finding in result.findings if finding.home)


def test_the_report_says_how_the_home_was_worked_out(sample: Result) -> None:
    page = render(with_note(sample, NOTE), "auditor")["report.html"].decode()
    for words in ("Seen on 41 nights", "Two weeks in August", "to within 42 m, from 41 items", "cannot place it", "GeoNames"):
        assert words in page
    assert "2 January 2024" in page


def test_without_a_note_there_is_no_such_page(sample: Result) -> None:
    assert 'id="homes"' not in render(sample, "auditor")["report.html"].decode()


def test_the_week_is_drawn_from_the_counts_and_told_in_words(sample: Result) -> None:
    [home] = homes_of([told(with_note(sample, NOTE))])
    assert home.hours is not None
    assert [cell.step for cell in home.hours.cells[:8]] == [4, 4, 0, 0, 0, 0, 0, 1]
    assert home.hours.words.startswith("Mon 00:00–02:00, 22:00–24:00; Tue")


@pytest.mark.parametrize("hours", [(), (1, 2, 3), (0,) * 168])
def test_no_week_is_drawn_where_no_hour_is_known(sample: Result, hours: tuple[int, ...]) -> None:
    [home] = homes_of([told(with_note(sample, msgspec.structs.replace(NOTE, hours=hours)))])
    assert home.hours is None


def test_an_index_beyond_the_printed_evidence_is_passed_over(sample: Result) -> None:
    [home] = homes_of([told(with_note(sample, NOTE))])
    assert len(home.remove) == 1


def test_hostile_words_stay_words(sample: Result) -> None:
    note = msgspec.structs.replace(NOTE, supports=("<script>alert(1)</script>",))
    assert b"<script>alert(1)" not in render(with_note(sample, note), "auditor")["report.html"]


def test_a_small_place_comes_with_a_town_that_people_know() -> None:
    towns = near(Coordinate(53.09, -2.37))
    assert [town.name for town in towns][-1] == "Crewe"
    assert near(Coordinate(53.8, -1.75))[0].name == "Bradford"


def test_nothing_is_near_in_mid_ocean_or_across_the_date_line() -> None:
    assert near(Coordinate(0.5, -30.0)) == ()
    assert all(town.distance_m <= 60_000 for town in near(Coordinate(-16.5, 179.99)))


def test_the_records_to_remove_say_where_they_stand_and_how_many_are_enough(sample: Result) -> None:
    result = with_note(sample, NOTE)
    finding = told(result)
    step = FixStep(fix=Fix("Delete the pictures"), finding=finding.id, removes=1, out_of=finding.evidence_total + 4)
    route = RouteNote(
        outcome=Outcome.HOME,
        viewpoint=Viewpoint.STRANGER,
        summary="Finds the home",
        place=None,
        steps=[],
        fix_set=[step],
        after_fix=AfterFix(broken=True),
    )
    many = msgspec.structs.replace(finding, evidence_total=5)
    [home] = homes_of([many], [route])
    assert home.enough == "Without the first of the 5, in this order, the rest of them no longer leads to the home."
    assert home.remove[0].member == finding.evidence[0].member
    assert "within" not in home.remove[0].what
    assert homes_of([many])[0].enough == ""
