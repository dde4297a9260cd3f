"""What was not there is told for each platform, so that nobody must guess whose friends list is missing."""

from __future__ import annotations

from msgspec.structs import replace

from reports.coverage import books_of
from scanner.model import CheckState, Coverage, Result


def _absent(result: Result, coverage: list[Coverage]) -> list[str]:
    return books_of(replace(result, coverage=coverage)).sources[0].absent


def test_the_platform_is_named_where_a_source_holds_several(sample: Result) -> None:
    source = replace(sample.sources[0], platform="facebook")
    result = replace(sample, sources=[source, *sample.sources[1:]])
    facebook = Coverage(source=source.id, platform="facebook", absent=["no friends list: x"])
    tiktok = Coverage(source=source.id, platform="tiktok", absent=["no profile: y"])
    assert _absent(result, [facebook]) == ["no friends list: x"]
    assert _absent(result, [tiktok]) == ["TikTok: no profile: y"]
    assert _absent(result, [facebook, tiktok]) == ["Facebook: no friends list: x", "TikTok: no profile: y"]


def test_checks_that_did_not_run_for_one_reason_stand_together(sample: Result) -> None:
    first = sample.checks[0]
    notes = [
        replace(first, check=f"family.{title}", title=title, state=state, reason=reason)
        for title, state, reason in (
            ("One", CheckState.SKIPPED, "no such account"),
            ("Two", CheckState.RAN, "looked at 3 records; no findings"),
            ("Three", CheckState.SKIPPED, "no persons list was given"),
            ("Four", CheckState.SKIPPED, "no such account"),
        )
    ]
    assert books_of(replace(sample, checks=notes)).skipped == [
        ("no such account", ["One", "Four"]),
        ("no persons list was given", ["Three"]),
    ]
