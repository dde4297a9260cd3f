"""The last door: nothing leaves that could break what shows it, and no listed name is spelt."""

from __future__ import annotations

import pytest

from scanner.model import SCHEMA, CaseNote, LedgerEntry, LedgerState, Result, ToolNote
from scanner.tidy import from_json, tidy, to_json


def _result(member: str) -> Result:
    return Result(
        schema=SCHEMA,
        tool=ToolNote(name="t", version="1", run_date="2026-01-01"),
        case=CaseNote(mode="audit", names=["Jo Bell"]),
        sources=[],
        findings=[],
        routes=[],
        checks=[],
        ledger=[LedgerEntry(source="s1", member=member, state=LedgerState.READ, records=1)],
    )


def test_hostile_names_can_be_written_and_read_back() -> None:
    result = tidy(_result("a\ud83d\u202e\x1b[31m"))
    assert result.ledger[0].member == "a‹U+D83D›‹U+202E›‹U+001B›[31m"
    assert from_json(to_json(result)) == result


def test_a_name_that_must_not_be_spelt_becomes_initials() -> None:
    result = tidy(_result("with Tamsin Overbury and TAMSIN OVERBURY, not Tamsin Overburyson"), {"Tamsin Overbury"})
    assert result.ledger[0].member == "with T. O. and T. O., not Tamsin Overburyson"
    assert result.case.names == ["Jo Bell"]


def test_what_is_no_result_is_refused_in_words() -> None:
    for content in (b"", b"{}", b"\xff", b'{"schema": 3}'):
        with pytest.raises(ValueError, match=r"."):
            from_json(content)
