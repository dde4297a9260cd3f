"""Times in words: months of many languages, halves of the day, orders of day and month, and what is left open."""

from datetime import timedelta

import pytest

from scanner.model import TimeBasis
from scanner.times.written import from_words


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Nov 04, 2023 6:41:02 pm", "2023-11-04T18:41:02"),
        ("Nov 04, 2023 6:41:02\u202fpm", "2023-11-04T18:41:02"),
        ("Nov 4, 2023, 12:05 AM", "2023-11-04T00:05:00"),
        ("Feb 16, 2018 10:17pm", "2018-02-16T22:17:00"),
        ("4 Nov 2023, 18:41", "2023-11-04T18:41:00"),
        ("Sunday, November 20, 2016 at 2:16am CST", "2016-11-20T02:16:00"),
        ("14. Nov. 2023, 22:13", "2023-11-14T22:13:00"),
        ("am 3. März 2021 um 8:05 Uhr", "2021-03-03T08:05:00"),
        ("juil 25, 2014 12:06:36 am", "2014-07-25T00:06:36"),
        ("le 4 août 2023 à 18 h 41", "2023-08-04T18:41:00"),
        ("jun. 07, 2024 5:44 p. m.", "2024-06-07T17:44:00"),
        ("4 de noviembre de 2023 a las 18:41", "2023-11-04T18:41:00"),
        ("7 mrt 2024 05:44", "2024-03-07T05:44:00"),
        ("4 listopada 2023 18:41", "2023-11-04T18:41:00"),
        ("Dydd Sul, 4 Tachwedd 2023 18:41", "2023-11-04T18:41:00"),
        ("4 mag 2023, 18:41", "2023-05-04T18:41:00"),
        ("4 de fevereiro de 2023 18:41", "2023-02-04T18:41:00"),
        ("8월 05, 2015 11:23:43 오후", "2015-08-05T23:23:43"),
        ("25/12/2017, 21:48", "2017-12-25T21:48:00"),
        ("12.11.2017, 21:48", "2017-11-12T21:48:00"),
        ("2018-01-05 18:00", "2018-01-05T18:00:00"),
    ],
)
def test_a_wall_clock_in_words(text: str, iso: str) -> None:
    moment = from_words(text)
    assert moment is not None
    assert (moment.iso(), moment.basis) == (iso, TimeBasis.ACCOUNT)


def test_the_basis_is_the_callers() -> None:
    fixed = from_words("Aug 09, 2026 9:49 am", TimeBasis.FIXED, timedelta(hours=-8))
    assert fixed is not None
    assert (fixed.iso(), fixed.basis) == ("2026-08-09T17:49:00Z", TimeBasis.FIXED)
    local = from_words("Aug 09, 2026 9:49 am", TimeBasis.LOCAL)
    assert local is not None
    assert local.basis is TimeBasis.LOCAL


def test_a_time_that_names_its_offset_is_an_instant() -> None:
    moment = from_words("Friday, 14 October 2011 at 19:41 UTC+01")
    assert moment is not None
    assert (moment.iso(), moment.basis) == ("2011-10-14T18:41:00Z", TimeBasis.UTC)


def test_days_and_months_as_bare_numbers_are_ambiguous() -> None:
    moment = from_words("11/12/2017, 21:48", TimeBasis.FIXED, timedelta(hours=-8))
    assert moment is not None
    assert (moment.iso(), moment.basis) == ("2017-12-11T21:48:00", TimeBasis.AMBIGUOUS)
    assert moment.at.tzinfo is None


@pytest.mark.parametrize("text", ["Nov 4, 2023", "4 Tachwedd 2023 6:41 yh"])
def test_without_a_sure_time_of_day_only_the_day_is_told(text: str) -> None:
    moment = from_words(text)
    assert moment is not None
    assert (moment.iso(), moment.basis) == ("2023-11-04", TimeBasis.DATE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "yesterday at 18:41",
        "Tháng 10 01, 2025 10:21",
        "Jan 32, 2020 1:00 pm",
        "Nov 2023",
        "9" * 99,
        "Nov 04, 9999 99:99",
    ],
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert from_words(text) is None
