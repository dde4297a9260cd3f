"""The log of deletions and the register of consents: what they may hold, and how a mistake in them is told."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from scanner.case import CaseError, load_case
from scanner.commands import ScanRequest, run_scan
from scanner.publishing import Logged, PublishingError, keys_of, load_consents, load_deletions


def written(tmp_path: Path, text: str, name: str = "log.csv") -> Path:
    """A file with this text."""
    path = tmp_path / name
    path.write_text(text, "utf-8-sig")
    return path


def test_a_log_is_read_by_its_headings_in_any_order(tmp_path: Path) -> None:
    log = load_deletions(written(tmp_path, "Date;Post;Reason;Who\n2026-03-09;123;Offensive;JB\n;124;;\n\n"))
    assert log == {"123": Logged(date(2026, 3, 9), "Offensive"), "124": Logged(None, "")}


def test_a_register_takes_numbers_addresses_and_file_names(tmp_path: Path) -> None:
    rows = "post,reference,date\nhttps://x.com/npt/status/55,C-1,2026-01-02\nFair Day.JPG,C-2,\n"
    known = load_consents(written(tmp_path, rows))
    assert {"55", "fair day.jpg"} <= known


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("posts/media/Fair.jpg", "fair.jpg"),
        ("https://social.example/@npt/77?x=1", "77"),
        ("https://www.facebook.com/permalink.php?story_fbid=99&id=5", "99"),
        (" 88 ", "88"),
    ],
)
def test_what_a_post_is_looked_up_by(name: str, key: str) -> None:
    assert key in keys_of(name)
    assert keys_of("  ") == ()


def test_every_bad_row_is_named_by_row_and_column_and_never_by_its_content(tmp_path: Path) -> None:
    with pytest.raises(PublishingError) as error:
        load_consents(written(tmp_path, "post,reference,date\n,Jane Doe,2026-01-02\n12,,2026-01-02\n13,C-3,secretday\n"))
    told = str(error.value)
    assert "row 1 (line 2), column post" in told
    assert "row 2 (line 3), column reference" in told
    assert "row 3 (line 4), column date" in told
    assert "Jane" not in told
    assert "secretday" not in told


@pytest.mark.parametrize("text", ["", "post,date\n1,2026-01-01\n", "post,post,date,reason\n"])
def test_columns_must_be_there_once(tmp_path: Path, text: str) -> None:
    with pytest.raises(PublishingError, match="column"):
        load_deletions(written(tmp_path, text))


def test_a_missing_file_and_too_many_cells_are_told(tmp_path: Path) -> None:
    with pytest.raises(PublishingError, match="cannot be read"):
        load_deletions(tmp_path / "none.csv")
    with pytest.raises(PublishingError, match=r"row 1 .* more cells"):
        load_deletions(written(tmp_path, "post,date,reason\n1,2026-01-01,offensive, really\n"))


def test_the_case_names_them_and_knows_no_other_key(tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    path.write_text('[publishing]\ndeletions = "d.csv"\nconsents = "c.csv"\n')
    logs = load_case(path, date(2026, 11, 21)).publishing
    assert (logs.deletions, logs.consents) == ("d.csv", "c.csv")
    path.write_text('[publishing]\ndeletion = "d.csv"\n')
    with pytest.raises(CaseError, match="line 2"):
        load_case(path, date(2026, 11, 21))


CASE = """[[account]]
platform = "x"
class = "official group"
"""


def scanned(tmp_path: Path, case: str) -> tuple[int, dict[str, tuple[str, int]]]:
    """The exit status of a scan of a page with a deleted tweet, and what became of the two checks that need a log."""
    tweet = {"tweet": {"id_str": "1990000000000000001", "created_at": "Sat Jun 06 13:02:35 +0000 2026", "full_text": "Oops"}}
    folder = tmp_path / "twitter" / "data"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "deleted-tweets.js").write_text(f"window.YTD.deleted_tweets.part0 = {json.dumps([tweet])}", "utf-8")
    path = written(tmp_path, case, "case.toml")
    status = run_scan(ScanRequest(inputs=(tmp_path / "twitter",), out=tmp_path / "out", case=path, workers=1, quiet=True))
    result = json.loads((tmp_path / "out" / "result.json").read_text("utf-8")) if status == 0 else {"checks": []}
    wanted = ("content.unlogged-deletion", "content.shown-without-consent")
    return status, {note["check"]: (note["reason"], note["findings"]) for note in result["checks"] if note["check"] in wanted}


def test_without_the_tables_the_checks_are_skipped_and_say_why(tmp_path: Path) -> None:
    _, notes = scanned(tmp_path, CASE)
    assert notes["content.unlogged-deletion"] == ("the case names no log of deletions", 0)
    assert notes["content.shown-without-consent"] == ("the case names no register of consents", 0)


def test_the_tables_beside_the_case_are_used(tmp_path: Path) -> None:
    case = CASE + '[publishing]\ndeletions = "log.csv"\n'
    written(tmp_path, "post,date,reason\n7,2026-01-02,offensive\n")
    assert scanned(tmp_path, case)[1]["content.unlogged-deletion"][1] == 1
    written(tmp_path, "post,date,reason\n1990000000000000001,2026-01-02,offensive\n")
    assert scanned(tmp_path, case)[1]["content.unlogged-deletion"][1] == 0


def test_a_bad_table_stops_the_scan_with_its_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path, "post,date,reason\n7,second of May,offensive\n")
    status, _ = scanned(tmp_path, CASE + '[publishing]\ndeletions = "log.csv"\n')
    told = capsys.readouterr().err
    assert status == 2
    assert "log.csv: row 1 (line 2), column date" in told
    assert "May" not in told
