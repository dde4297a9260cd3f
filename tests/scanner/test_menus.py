"""The line beside a menu path: how old it is on the day of the run, and what to do should it have moved."""

from __future__ import annotations

import json

import pytest

from reports.words import day
from scanner.menus import path_note, path_rows
from scanner.model import Fix, MenuPath
from scanner.path_commands import list_paths
from scanner.registry import load_registry

DATED = MenuPath("X", "Settings > Username", "2026-03", "X Help", "help.x.example")
OLDER = MenuPath("Strava", "Settings > Privacy", "2024-11", "Strava Support", "support.strava.example")
UNDATED = MenuPath("Discord", "User settings > Devices", "", "Discord Support", "support.discord.example")
UNKNOWN = MenuPath("Reddit", "Settings > Account")
RUN = "2026-11-02"


def _fix(*paths: MenuPath, search: str = "username") -> Fix:
    where = "; ".join(f"{path.platform}: {path.path}" for path in paths)
    return Fix("Do it.", where, paths=tuple(path for path in paths if path.source), search=search)


@pytest.mark.parametrize(
    ("fix", "note"),
    [
        (_fix(DATED), "Path as of March 2026 (X Help)."),
        (
            _fix(OLDER),
            "Path as of November 2024 (Strava Support), may have moved. Not there? Search settings or help for “username”.",
        ),
        (
            _fix(UNDATED),
            "Path as in Discord Support, undated. Not there? Search settings or help for “username”.",
        ),
        (_fix(UNKNOWN), "Path not checked: search settings or help for “username”."),
        (_fix(UNKNOWN, search=""), "Path not checked: search settings or help."),
        (
            _fix(DATED, OLDER, UNDATED, UNKNOWN),
            "Paths as of March 2026 (X); as of November 2024, may have moved (Strava); as on undated pages (Discord); not "
            "checked (Reddit). Not there? Search settings or help for “username”.",
        ),
        (Fix("Tell the unit.", "In person"), ""),
        (Fix("Do it.", "X: Settings > Username"), "Path not checked: search settings or help."),
        (Fix("Do it."), ""),
    ],
)
def test_the_age_of_a_path_in_words(fix: Fix, note: str) -> None:
    assert path_note(fix, RUN, day) == note


def test_a_path_is_fresh_for_a_year() -> None:
    assert "moved" not in path_note(_fix(DATED), "2027-03-31")
    assert "moved" in path_note(_fix(DATED), "2027-04-01")


def test_months_stay_figures_where_nobody_writes_them_out() -> None:
    assert path_note(_fix(DATED), RUN) == "Path as of 2026-03 (X Help)."


def test_a_fix_kept_for_another_platform_says_nothing_of_paths_it_no_longer_prints() -> None:
    assert path_note(Fix("Do it.", "X: Settings > Username", paths=(DATED, OLDER)), RUN) == "Path as of 2026-03 (X Help)."


def test_the_rows_are_each_once_and_sorted_by_platform() -> None:
    rows = path_rows(check.advisory for check in load_registry().checks)
    assert len({(row.platform, row.topic, row.path) for row in rows}) == len(rows)
    assert [row.platform.casefold() for row in rows] == sorted(row.platform.casefold() for row in rows)


def test_the_command_lists_them_for_people_and_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert list_paths(as_json=False) == 0
    told = capsys.readouterr()
    assert "Strava\n" in told.out
    assert "not checked" in told.err
    assert list_paths(as_json=True) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {"platform", "topic", "path", "checked", "source", "page"} == rows[0].keys()
