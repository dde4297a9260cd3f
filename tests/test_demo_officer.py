"""The demo officer from end to end: everything planted is found, the look-alikes stay silent, the golden result stands."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import msgspec
import pytest

from scanner.case import load_case
from scanner.demo import Persona, find_personas
from scanner.engine import ScanOptions, scan
from scanner.model import Band, Evidence, Finding, Result
from scanner.persons import load_persons
from scanner.registry import load_registry

FIXTURES = Path(__file__).parent.parent / "fixtures"
sys.path.insert(0, str(FIXTURES))

PERSONAS = find_personas()


@pytest.fixture(scope="module", params=PERSONAS, ids=[persona.name for persona in PERSONAS])
def persona(request: pytest.FixtureRequest) -> Persona:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def result(persona: Persona) -> Result:
    from build import golden_result

    return msgspec.json.decode(golden_result(persona.folder), type=Result)


def _stands_on(item: Evidence, planted: dict[str, str]) -> bool:
    same = item.member == planted["member"]
    return same and (item.pointer == planted["pointer"] or item.pointer.startswith(planted["pointer"] + "/"))


def _truths(persona: Persona, kind: str) -> list[dict[str, str]]:
    planted: list[dict[str, str]] = json.loads((persona.folder / "truths.json").read_text("utf-8"))[kind]
    return planted


def test_everything_planted_is_found(persona: Persona, result: Result) -> None:
    missed = [
        truth["what"]
        for truth in _truths(persona, "truths")
        if not any(
            finding.family.value == truth["family"] and any(_stands_on(item, truth) for item in finding.evidence)
            for finding in result.findings
        )
    ]
    assert missed == []


def test_the_look_alikes_stay_silent(persona: Persona, result: Result) -> None:
    loud: list[tuple[str, Finding]] = [
        (quiet["why"], finding)
        for quiet in _truths(persona, "silent")
        for finding in result.findings
        if finding.band is not Band.LOW and any(_stands_on(item, quiet) for item in finding.evidence)
    ]
    assert [(why, finding.check) for why, finding in loud] == []


def test_the_result_is_the_golden_one(persona: Persona, result: Result) -> None:
    golden = msgspec.json.decode((persona.folder / "golden.json").read_bytes(), type=Result)
    assert msgspec.to_builtins(result.findings) == msgspec.to_builtins(golden.findings)
    assert result == golden


def test_every_finding_is_told_in_a_whole_sentence(result: Result) -> None:
    assert [finding.summary for finding in result.findings if not finding.summary.endswith(".")] == []


def test_two_processes_give_the_same(persona: Persona, result: Result) -> None:
    day = msgspec.json.decode((persona.folder / "golden.json").read_bytes(), type=Result).tool.run_date
    today = date.fromisoformat(day)
    case = load_case(persona.case, today)
    persons = load_persons(persona.persons, today=today) if persona.persons else None
    options = ScanOptions(today=today, workers=2)
    assert scan(persona.inputs, load_registry(), options, case=case, persons=persons)[0] == result


def test_no_listed_persons_detail_is_in_the_result(persona: Persona, result: Result) -> None:
    assert persona.persons is not None
    text = msgspec.json.encode(result).decode().casefold()
    header, *rows = persona.persons.read_text("utf-8").splitlines()
    columns = header.split(",")
    for row in rows:
        cells = dict(zip(columns, row.split(","), strict=True))
        details = [f"{cells['given_names']} {cells['surname']}", cells["phones"], cells["emails"], cells["dob"]]
        assert [detail for detail in details if detail and detail.casefold() in text] == []


def test_the_scripts_build_the_same_officer_again(persona: Persona, tmp_path: Path) -> None:
    from officers import joanne_bell

    joanne_bell.write(tmp_path)
    built = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    kept = {path.relative_to(persona.folder): path.read_bytes() for path in persona.folder.rglob("*") if path.is_file()}
    kept.pop(Path("golden.json"))
    assert built == kept
