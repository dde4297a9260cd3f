"""Where settings are: every path stands once, with the page it was checked against, or on the list of those without one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checks.knowledge.menus.paths import MENU_PATHS, OTHER_NAMES, PLATFORM_NAMES, MenuRow, Topic, fix_for, joined_fix
from checks.knowledge.menus.topics import SEARCH
from scanner.fixes import fitting, pieces
from scanner.menus import path_rows
from scanner.model import Fix
from scanner.registry import load_registry

# Without a page that states them. Whoever finds one takes the line out; a new path without a page is to be written here.
UNCHECKED = Path(__file__).with_name("menus_unchecked.txt").read_text("utf-8").splitlines()


def test_a_path_names_a_known_platform_once_a_topic() -> None:
    assert {row.platform for row in MENU_PATHS} <= PLATFORM_NAMES.keys() | OTHER_NAMES.keys()
    assert len({(row.platform, row.topic) for row in MENU_PATHS}) == len(MENU_PATHS)
    assert {row.topic for row in MENU_PATHS} == set(Topic) == SEARCH.keys()
    assert all(SEARCH.values())


@pytest.mark.parametrize("row", MENU_PATHS, ids=lambda row: f"{row.platform}-{row.topic.name}")
def test_a_path_has_a_page_or_is_listed_as_unchecked(row: MenuRow) -> None:
    assert (row.source is None) is (row.page is None) is (f"{row.platform}: {row.topic.value}" in UNCHECKED)
    if row.checked:
        assert row.source
        assert re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", row.checked)


def test_the_list_of_unchecked_paths_names_no_other() -> None:
    assert sorted({f"{row.platform}: {row.topic.value}" for row in MENU_PATHS if row.source is None}) == UNCHECKED


def test_a_path_reads_back_from_the_text_of_its_fix() -> None:
    for topic in Topic:
        fix = fix_for("Do it.", topic)
        assert pieces(fix.where) == [f"{row.name}: {row.path}" for row in MENU_PATHS if row.topic is topic]
        assert {f"{path.platform}: {path.path}" for path in fix.paths} <= {*pieces(fix.where)}


def test_a_fix_carries_the_paths_of_the_platforms_at_hand_alone() -> None:
    fix = fix_for("Do it.", Topic.SECOND_FACTOR, ["x"])
    assert fix.where.startswith("X: Settings and privacy")
    assert [path.platform for path in fix.paths] == ["X"]
    (fitted,) = fitting([fix_for("Do it.", Topic.SECOND_FACTOR)], {"reddit", "x"})
    assert [path.platform for path in fitted.paths] == ["X", "Reddit"]
    assert len(pieces(fitted.where)) == 2


def test_a_platform_without_a_path_is_given_the_others() -> None:
    assert "Facebook:" in fix_for("Do it.", Topic.FRIENDS_LIST, ["bluesky"]).where


def test_several_fixes_in_one_keep_every_path_and_every_search() -> None:
    parts = [fix_for("a", Topic.HANDLE, ["bluesky"]), fix_for("b", Topic.PROFILE, ["strava"])]
    fix = joined_fix("Do both.", parts)
    assert [path.platform for path in fix.paths] == ["Bluesky"]
    assert fix.search == "edit profile or username"
    assert fix.where == "; ".join(part.where for part in parts)


def test_nothing_but_text_is_joined_to_a_fix_without_a_path() -> None:
    assert joined_fix("Do it.", []) == joined_fix("Do it.", [Fix("a")]) == Fix("Do it.")


def test_every_path_that_a_check_prints_stands_in_the_table() -> None:
    rows = path_rows(check.advisory for check in load_registry().checks)
    printed = {(row.platform, row.path) for row in rows}
    assert printed == {(row.name, row.path) for row in MENU_PATHS if " > " in row.path}
