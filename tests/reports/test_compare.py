"""Before and after: gone only when somebody looked again."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from bs4 import BeautifulSoup

from reports import HTML
from scanner.model import Band, CheckState, Result


def compared(before: Result, after: Result) -> dict[str, Any]:
    assert HTML.compare is not None
    made = HTML.compare(before, after)
    assert set(made) == {"compare.html", "compare.json"}
    return json.loads(made["compare.json"])  # type: ignore[no-any-return]


def ids(entries: list[dict[str, Any]]) -> set[str]:
    return {entry["id"] for entry in entries}


def test_fixed_new_still_there_and_changed_band(sample: Result) -> None:
    changed = msgspec.structs.replace(sample.findings[1], band=Band.LOW)
    before = msgspec.structs.replace(sample, findings=sample.findings[:4])
    after = msgspec.structs.replace(sample, findings=[changed, sample.findings[2], sample.findings[5]])
    made = compared(before, after)
    assert ids(made["fixed"]) == {sample.findings[0].id, sample.findings[3].id}
    assert ids(made["still_there"]) == {sample.findings[2].id}
    assert ids(made["new"]) == {sample.findings[5].id}
    (shift,) = made["changed_band"]
    assert (shift["band_before"], shift["band_after"]) == ("critical", "low")
    assert made["not_checked"] == []


def test_same_result_twice_has_nothing_gone_or_new(sample: Result) -> None:
    made = compared(sample, sample)
    assert not (made["fixed"])
    assert not (made["new"])
    assert not (made["changed_band"])
    assert not (made["not_checked"])
    assert not (made["cautions"])
    assert len(made["still_there"]) == len(sample.findings)


@pytest.mark.parametrize("state", [CheckState.SKIPPED, CheckState.FAILED])
def test_a_check_that_did_not_run_proves_nothing(sample: Result, state: CheckState) -> None:
    gone = sample.findings[0]
    checks = [msgspec.structs.replace(check, state=state) if check.check == gone.check else check for check in sample.checks]
    made = compared(sample, msgspec.structs.replace(sample, findings=sample.findings[1:], checks=checks))
    assert ids(made["not_checked"]) == {gone.id}
    assert made["fixed"] == []


def test_an_export_that_was_not_handed_in_again_proves_nothing(sample: Result) -> None:
    strava = sample.findings[1]
    after = msgspec.structs.replace(
        sample, findings=[f for f in sample.findings if f is not strava], sources=sample.sources[:1]
    )
    made = compared(sample, after)
    assert ids(made["not_checked"]) == {strava.id}
    assert any("strava" in caution for caution in made["cautions"])


def test_cautions(sample: Result) -> None:
    other = msgspec.structs.replace(sample, case=msgspec.structs.replace(sample.case, names=["Somebody Else"]))
    assert any("different people" in caution for caution in compared(sample, other)["cautions"])
    newer = msgspec.structs.replace(sample, tool=msgspec.structs.replace(sample.tool, version="9.9"))
    assert any("9.9" in caution for caution in compared(sample, newer)["cautions"])


def test_the_page_runs_no_script_and_points_nowhere(hostile: Result, sample: Result) -> None:
    assert HTML.compare is not None
    page = BeautifulSoup(HTML.compare(sample, hostile)["compare.html"], "lxml")
    assert not page.find_all(["script", "img", "iframe"])
    assert "script-src 'none'" in page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
    assert all(link["href"].startswith("#") for link in page.find_all(href=True))
