"""Tables of unknown origin."""

import json
from collections.abc import Sequence

import pytest

from scanner.api import Account, Fragment, Record
from scanner.readers.generic import GENERIC
from scanner.testing import read_bytes


def read(name: str, content: bytes | str | object, notes: dict[str, int] | None = None, **more: object) -> Sequence[Record]:
    if not isinstance(content, (bytes, str)):
        content = json.dumps(content)
    raw = content if isinstance(content, bytes) else content.encode()
    account = Account("", names=("Jo Bell",))
    return read_bytes(GENERIC, name, raw, account=account, messages=bool(more.get("messages", True)), notes=notes)


def told(records: Sequence[Record]) -> list[tuple[str, str, str]]:
    return [(r.at.pointer, r.label, r.text) for r in records if isinstance(r, Fragment)]


# --- tables ----------------------------------------------------------------------------------------------------------

ROWS = [("row 1", "Name", "Zoë"), ("row 1", "Home Address", "14 Acacia Avenue, Northmere"), ("row 2", "Name", "Sam")]


@pytest.mark.parametrize(
    "content",
    [
        'Name,Home Address\nZoë,"14 Acacia Avenue, Northmere"\nSam,\n'.encode(),
        'Name,Home Address\r\nZoë,"14 Acacia Avenue, Northmere"\r\nSam,\r\n'.encode("utf-8-sig"),
        'Name\tHome Address\nZoë\t"14 Acacia Avenue, Northmere"\nSam\t\n'.encode("utf-16"),
        "Name;Home Address\nZoë;14 Acacia Avenue, Northmere\nSam;\n".encode("cp1252"),
        'Name,Home <span class="x">Address</span>\n\nZoë,"14 Acacia Avenue, Northmere"\nSam,\n'.encode(),
    ],
)
def test_cells_come_with_their_heading_and_row(content: bytes) -> None:
    assert told(read("x.csv", content)) == ROWS


def test_what_stands_above_the_headings_is_passed_over() -> None:
    content = 'Notes:\n"Some, long, explanation"\n\nFirst Name,Last Name,Town,Seen\nJo,Bell,Northmere,2021-02-03\nSam,Wood,Southmere,\n'
    found = [entry for entry in told(read("x.csv", content)) if entry[0].startswith("row")]
    assert found[:3] == [("row 1", "Last Name", "Bell"), ("row 1", "Town", "Northmere"), ("row 1", "Seen", "2021-02-03")]
    assert ("row 2", "Last Name", "Wood") in found


def test_headings_that_repeat_are_told_apart_and_cells_may_hold_lists_and_lines() -> None:
    content = 'Age,Company,Company\n18 to 24,"One; Two; Three; Four; Five","Six\nSeven"\n'
    assert told(read("x.csv", content))[1:] == [
        ("row 1", "Company", "One; Two; Three; Four; Five"),
        ("row 1", "Company#2", "Six\nSeven"),
    ]


def test_a_table_without_headings_is_still_read() -> None:
    found = told(read("x.csv", "jo@example.com,07700 900123\nsam@example.com,07700 900124\n"))
    assert found[0] == ("row 1", "column 1", "jo@example.com")
    assert found[-1] == ("row 2", "column 2", "07700 900124")


def test_a_quotation_mark_that_is_never_closed_costs_nothing() -> None:
    content = "Name,Town\nJo,Northmere\n" + 'Sam,"Southmere\n' + "Al,Westmere\n" * 20_000
    texts = [text for _, _, text in told(read("x.csv", content))]
    assert {"Northmere", "Westmere"} <= set(texts)


def test_rows_of_messages_carry_the_account_holders_words_only() -> None:
    content = "FROM,TO,DATE,CONTENT\nJo Bell,Sam Wood,2023-01-02 03:04:05 UTC,hello from me\nSam Wood,Jo Bell,2023-01-02 03:05:05 UTC,secret of Sam\n"
    found = read("messages.csv", content)
    texts = [text for _, _, text in told(found)]
    assert "hello from me" in texts
    assert "secret of Sam" not in texts
    assert found[0].when is not None
    assert found[0].when.iso() == "2023-01-02T03:04:05Z"
