"""Whether a list of connections gives a team away."""

from __future__ import annotations

from checks.colleagues.colleague_map import CHECK
from scanner.api import Account, AccountClass, Confidence, Connection, LinkKind, Record, Scene
from scanner.model import Finding
from scanner.testing import at, findings_of

SCENE = Scene(names=("Joanne Bell",), force="Northmere Constabulary", account=Account("linkedin"))


def colleague(number: int, employer: str = "Northmere Police", link: LinkKind = LinkKind.FRIEND) -> Connection:
    return Connection(at=at(f"row {number}"), link=link, name=f"Person {number}", employer=employer, job_title="Sergeant")


def judge(*records: Record, scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, records, scene)


def test_five_of_the_same_force_draw_a_team() -> None:
    [finding] = judge(*(colleague(number) for number in range(5)))
    assert "5 connections" in finding.summary
    assert "own force" in finding.summary
    assert finding.confidence is Confidence.A


def test_names_stay_in_the_evidence() -> None:
    [finding] = judge(*(colleague(number) for number in range(5)))
    assert "Person" not in finding.summary


def test_a_few_acquaintances_are_no_team() -> None:
    assert judge(*(colleague(number) for number in range(4))) == []


def test_spellings_of_one_force_count_together() -> None:
    names = ("Northmere Police", "Northmere Constabulary", "northmere police", "Northmere Constabulary", "Northmere Police")
    assert len(judge(*(colleague(number, name) for number, name in enumerate(names)))) == 1


def test_other_employers_stay_silent() -> None:
    others = ("Police Mutual", "Police Federation", "PC World", "Northmere Council", "HMP Northmere", "")
    assert judge(*(colleague(number, others[number % len(others)]) for number in range(30))) == []


def test_requests_and_followers_are_no_colleagues() -> None:
    assert judge(*(colleague(number, link=LinkKind.FOLLOWER) for number in range(9))) == []


def test_the_forces_own_account_is_no_private_list() -> None:
    scene = Scene(force="Northmere Constabulary", account=Account("linkedin", AccountClass.OFFICIAL_CORPORATE))
    assert judge(*(colleague(number) for number in range(9)), scene=scene) == []


def test_another_force_is_said_with_less_certainty() -> None:
    [finding] = judge(*(colleague(number, "Kent Police") for number in range(6)))
    assert finding.confidence is Confidence.B
    assert finding.notes


def test_a_long_list_keeps_its_count_and_not_its_length() -> None:
    [finding] = judge(*(colleague(number) for number in range(300)))
    assert "300 connections" in finding.summary
    assert len(finding.evidence) <= 50
