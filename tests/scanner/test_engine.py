"""The scan as a whole, with a reader and checks made for it: outcomes, ledger, failures, routes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from scanner.api import (
    AccountClass,
    Advisory,
    Audience,
    Check,
    Clue,
    Clues,
    Confidence,
    Draft,
    Expectation,
    Family,
    Field,
    Fix,
    Hit,
    Member,
    MemberError,
    NameClue,
    Outcome,
    Post,
    PostKind,
    ProfileField,
    Reader,
    Reading,
    Recognition,
    Record,
    Scene,
    Search,
    WorkplaceClue,
    from_epoch,
    listen,
    on,
)
from scanner.case import Case, Workplace
from scanner.engine import ScanError, ScanOptions, scan
from scanner.model import CheckState, LedgerState, Result, Viewpoint
from scanner.registry import Registry

OPTIONS = ScanOptions(today=date(2026, 11, 21), workers=1)


def _recognise(member: Member) -> Recognition | None:
    if member.name.endswith("ads.toy"):
        return Recognition(50, "advertisers", needed=False)
    return Recognition(50, "diary") if member.name.endswith(".toy") else None


def _read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    for number, line in enumerate(member.read().decode().splitlines()):
        if line == "BREAK":
            raise MemberError("damaged: a made-up reason")
        if line == "CRASH":
            raise KeyError("a secret that must not be seen")
        audience, _, text = line.partition(" ")
        if not text:
            reading.note("a line of an unexpected shape")
            continue
        at, when = reading.at(f"line {number + 1}"), from_epoch(1_600_000_000 + number)
        if audience == "NAME":
            yield [ProfileField(at=at, field=Field.NAME, value=text)]
        else:
            yield [Post(at=at, when=when, audience=Audience(audience), kind=PostKind.POST, text=text)]


READER = Reader(
    id="toy",
    platform="toyland",
    recognise=_recognise,
    read=_read,
    identity=lambda name: "profile" in name,
    expects=(Expectation("diary", "x"), Expectation("friends list", "links could not be looked at")),
)


def _advisory(name: str) -> Advisory:
    return Advisory(
        id=f"family.{name}",
        version="1.0",
        family=Family.FAMILY,
        row="FAM-01",
        title="A name is given away",
        why="Because it is.",
        doubt="It is another.",
        likelihood=5,
        impact=4,
        fixes=(Fix("Delete the post"),),
        outcome=Outcome.FAMILY,
    )


def _spot(hit: Hit, scene: Scene) -> Iterator[Clue]:
    yield NameClue(
        spotter="family.name",
        at=hit.record.at,
        when=hit.record.when,
        audience=hit.record.audience,
        kind="name",
        value=hit.groups[0] or "",
    )


def _conclude(clues: Clues, scene: Scene) -> Iterator[Draft]:
    found = clues.of(NameClue, "family.name")
    if len(found) >= 2:
        yield Draft(key="name", summary="Named", evidence=tuple(found), confidence=Confidence.B)


def _stumble(record: Post, scene: Scene) -> Iterator[Clue]:
    raise ZeroDivisionError("a secret that must not be seen")


NAMES = Check(advisory=_advisory("name"), listeners=(listen(r"my son (\w+)", _spot),), conclude=_conclude)
STUMBLER = Check(advisory=_advisory("stumbler"), spotters=(on(Post, _stumble),), conclude=lambda clues, scene: ())
STARVED = Check(advisory=_advisory("starved"), spotters=(on(Search, _stumble),), conclude=lambda clues, scene: ())
LISTED = Check(advisory=_advisory("listed"), spotters=(on(Post, _stumble),), conclude=_conclude, needs_persons=True)


def _scan(folder: Path, *checks: Check) -> Result:
    return scan([folder], Registry(checks=checks, readers=(READER,), reporters=()), OPTIONS)[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "a.toy").write_text("public my son Max\nfriends my son Max\nonly-me my son Max\nnothing\n")
    return folder


def test_every_member_has_its_outcome(folder: Path) -> None:
    (folder / "ads.toy").write_text("x")
    (folder / "broken.toy").write_text("public one\nBREAK\npublic two")
    (folder / "crash.toy").write_text("CRASH")
    (folder / "none.toy").write_text("\n")
    (folder / "zero.toy").touch()
    (folder / "riddle.bin").write_bytes(b"\0\1\2")
    result = _scan(folder, NAMES)
    assert {entry.member: (entry.state, entry.records) for entry in result.ledger} == {
        "a.toy": (LedgerState.READ, 3),
        "ads.toy": (LedgerState.NOT_NEEDED, 0),
        "broken.toy": (LedgerState.FAILED, 1),
        "crash.toy": (LedgerState.FAILED, 0),
        "none.toy": (LedgerState.EMPTY, 0),
        "zero.toy": (LedgerState.EMPTY, 0),
        "riddle.bin": (LedgerState.UNKNOWN, 0),
    }
    notes = {entry.member: entry.note for entry in result.ledger}
    assert notes["a.toy"] == "a line of an unexpected shape"
    assert notes["broken.toy"] == "damaged: a made-up reason; 1 records in front of it were read"
    assert "KeyError" in notes["crash.toy"]


def test_nothing_of_an_exception_reaches_the_result(folder: Path) -> None:
    (folder / "crash.toy").write_text("CRASH")
    result = _scan(folder, NAMES, STUMBLER)
    assert "secret" not in repr(result)


def test_every_check_ends_in_a_recorded_outcome(folder: Path) -> None:
    result = _scan(folder, NAMES, STUMBLER, STARVED, LISTED)
    states = {note.check: (note.state, note.reason) for note in result.checks}
    assert states["family.name"] == (CheckState.RAN, "looked at 3 records; 1 finding")
    assert states["family.stumbler"][0] is CheckState.FAILED
    assert "ZeroDivisionError" in states["family.stumbler"][1]
    assert states["family.starved"] == (CheckState.SKIPPED, "nothing in these sources could feed it: no searches")
    assert states["family.listed"] == (CheckState.SKIPPED, "no persons list was given")


def test_a_check_of_police_pages_is_skipped_where_no_account_is_one(folder: Path) -> None:
    officials = frozenset({AccountClass.OFFICIAL_CORPORATE, AccountClass.OFFICIAL_GROUP})
    paged = Check(advisory=_advisory("paged"), listeners=NAMES.listeners, conclude=_conclude, classes=officials)
    private = Check(
        advisory=_advisory("private"),
        listeners=NAMES.listeners,
        conclude=_conclude,
        classes=frozenset({AccountClass.INDIVIDUAL_PERSONAL}),
    )
    states = {note.check: (note.state, note.records, note.reason) for note in _scan(folder, paged, private).checks}
    assert states["family.private"] == (CheckState.RAN, 3, "looked at 3 records; 1 finding")
    assert states["family.paged"] == (
        CheckState.SKIPPED,
        0,
        "no account that was read is said to be of a class that it is for: official corporate, official group",
    )


def test_a_finding_leads_back_to_its_records(folder: Path) -> None:
    finding = _scan(folder, NAMES).findings[0]
    assert [(item.source, item.member, item.pointer, str(item.audience)) for item in finding.evidence] == [
        ("s1", "a.toy", "line 1", "public"),
        ("s1", "a.toy", "line 2", "friends"),
        ("s1", "a.toy", "line 3", "only-me"),
    ]
    assert finding.evidence[0].when == "2020-09-13T12:26:40Z"


def test_a_route_holds_only_what_its_viewpoint_can_see_and_its_fix_set_is_proved(folder: Path) -> None:
    routes = {route.viewpoint: route for route in _scan(folder, NAMES).routes}
    assert set(routes) == {Viewpoint.ACQUAINTANCE, Viewpoint.HOLDER}
    assert routes[Viewpoint.ACQUAINTANCE].steps[0].items == 2
    assert [step.removes for step in routes[Viewpoint.ACQUAINTANCE].fix_set] == [1]
    assert [step.removes for step in routes[Viewpoint.HOLDER].fix_set] == [2]
    assert all(route.after_fix.broken for route in routes.values())


def test_the_holder_of_the_account_is_known_before_anything_is_read(folder: Path) -> None:
    (folder / "profile.toy").write_text("NAME Ada Example")
    seen: list[tuple[str, ...]] = []

    def look(post: Post, scene: Scene) -> Iterator[Clue]:
        seen.append((*scene.names, *scene.account.names, scene.account.platform))
        return iter(())

    _scan(folder, replace(STUMBLER, spotters=(on(Post, look),)))
    assert set(seen) == {("Ada Example", "Ada Example", "toyland")}


def test_what_is_absent_is_said(folder: Path) -> None:
    (folder / "profile.toy").write_text("NAME Ada Example")
    coverage = _scan(folder, NAMES).coverage
    assert [(entry.platform, entry.absent) for entry in coverage] == [
        ("toyland", ["no friends list: links could not be looked at"])
    ]


def test_of_one_stray_file_no_long_list_of_absent_ones_is_made(folder: Path) -> None:
    coverage = _scan(folder, NAMES).coverage
    assert [entry.absent for entry in coverage] == [
        ["only one kind of file was given (diary): the rest of the account could not be looked at"]
    ]


def test_one_bad_input_does_not_cost_the_others(folder: Path, tmp_path: Path) -> None:
    registry = Registry(checks=(NAMES,), readers=(READER,), reporters=())
    result, unreadable = scan([tmp_path / "missing.zip", folder], registry, OPTIONS)
    assert [problem.name for problem in unreadable] == ["missing.zip"]
    assert len(result.findings) == 1
    assert any("missing.zip" in warning for warning in result.warnings)
    with pytest.raises(ScanError, match=r"missing\.zip"):
        scan([tmp_path / "missing.zip"], registry, OPTIONS)


def test_a_member_that_never_ends_costs_itself_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crawl(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
        if member.name == "b.toy":
            while True:
                yield []
        yield from _read(member, reading)

    monkeypatch.setattr("scanner.work.seconds_for", lambda size: 0.3)
    (folder / "b.toy").write_text("public x")
    registry = Registry(checks=(NAMES,), readers=(replace(READER, read=crawl),), reporters=())
    result, _ = scan([folder], registry, OPTIONS)
    assert [(entry.member, entry.state) for entry in result.ledger] == [
        ("a.toy", LedgerState.READ),
        ("b.toy", LedgerState.OVER_LIMIT),
    ]
    assert "given up" in result.ledger[1].note


def test_the_same_input_gives_the_same_result_whatever_the_order(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.toy").write_text("public my son Tim")
    registry = Registry(checks=(NAMES,), readers=(READER,), reporters=())
    one, other_way = (scan(paths, registry, OPTIONS)[0] for paths in ([folder, other], [other, folder]))
    assert one == other_way
    assert json.loads(json.dumps([source.name for source in one.sources])) == ["export", "other"]


def test_checks_are_told_the_workplaces_of_the_case_and_no_output_is(folder: Path) -> None:
    seen: list[tuple[float, float]] = []

    def note(clues: Clues, _: Scene) -> Iterator[Draft]:
        seen.extend((clue.place.lat, clue.radius_m) for clue in clues.of(WorkplaceClue))
        yield from _conclude(clues, _)

    check = replace(NAMES, conclude=note)
    case = Case(workplace=(Workplace("Saltwick nick", 53.41234, -1.56789, 90.0),))
    registry = Registry(checks=(check,), readers=(READER,), reporters=())
    with_case, without = (scan([folder], registry, OPTIONS, case=each)[0] for each in (case, Case()))
    assert set(seen) == {(53.41234, 90.0)}
    text = msgspec.json.encode(with_case).decode()
    assert [word for word in ("Saltwick", "53.412", "1.567") if word in text] == []
    assert text == msgspec.json.encode(without).decode()
