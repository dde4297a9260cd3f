"""What was not there is told for each platform, so that nobody must guess whose friends list is missing."""

from __future__ import annotations

from msgspec.structs import replace

from reports.coverage import books_of
from scanner.model import Coverage, Result


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
