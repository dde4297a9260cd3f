"""The first section: one sentence an outcome, nothing from a pattern alone; and what to do first."""

from __future__ import annotations

import msgspec

from reports.edition import view_of
from reports.lead import actions, sentences
from scanner.model import Confidence, Effort, Family, Finding, Fix, Outcome, Result, Viewpoint


def only(result: Result, *findings: Finding) -> Result:
    return msgspec.structs.replace(result, findings=list(findings), routes=[])


def told(result: Result, edition: str = "officer") -> dict[str, str]:
    return {sentence.label: sentence.text for sentence in sentences(view_of(result, edition))}


def test_one_sentence_for_each_outcome(sample: Result) -> None:
    found = told(sample)
    assert found["Home"] == "A stranger could work out where you live, to within about 60 m."
    assert found["Job and team"] == "A stranger could learn whom you work with."
    assert found["Family"] == "Two captions name Isla, her school and her year group."
    assert len(found) == len(Outcome)


def test_an_unknown_audience_is_said_beside_the_sentence(sample: Result) -> None:
    found = {sentence.label: sentence.seen for sentence in sentences(view_of(sample, "officer"))}
    assert found["Home"] == "For a part of this it is not known who can see it"
    assert found["Job and team"] == ""


def test_the_auditor_reads_of_the_officer(sample: Result) -> None:
    assert told(sample, "auditor")["Home"] == "A stranger could work out where the officer lives, to within about 60 m."


def test_a_pattern_alone_never_leads(sample: Result) -> None:
    weak = msgspec.structs.replace(sample.findings[0], confidence=Confidence.C)
    assert told(only(sample, weak))["Home"].startswith("Nothing in what was read led there.")
    through = msgspec.structs.replace(sample, findings=[weak, *sample.findings[1:]])
    assert "A stranger could work out" not in told(through)["Home"]


def test_the_widest_viewpoint_is_told(sample: Result) -> None:
    holder = msgspec.structs.replace(sample.routes[0], viewpoint=Viewpoint.HOLDER)
    result = msgspec.structs.replace(sample, routes=[holder, sample.routes[0]])
    assert told(result)["Home"].startswith("A stranger")
    assert told(msgspec.structs.replace(sample, routes=[holder]))["Home"].startswith("Whoever holds the export")


def test_a_phone_number_on_show_is_not_a_home_found(sample: Result) -> None:
    phone = next(finding for finding in sample.findings if "LOC-11" in finding.vector)
    assert told(only(sample, phone))["Home"].startswith("Nothing in what was read")


def test_contacts_never_lead(sample: Result) -> None:
    contacts = [finding for finding in sample.findings if finding.family is Family.CONTACTS]
    assert all(text.startswith("Nothing in what was read") for text in told(only(sample, *contacts), "auditor").values())


def test_harm_comes_before_effort(sample: Result) -> None:
    quick, slow = Fix("quick and mild", effort=Effort.MINUTES), Fix("slow and grave", effort=Effort.ASK_OTHERS)
    mild = msgspec.structs.replace(sample.findings[3], fixes=[quick])
    grave = msgspec.structs.replace(sample.findings[0], fixes=[slow])
    assert [action.fix.do for action in actions(view_of(only(sample, mild, grave), "officer"))] == [
        "slow and grave",
        "quick and mild",
    ]


def test_equal_harm_is_ordered_by_effort(sample: Result) -> None:
    fixes = [Fix("ask", effort=Effort.ASK_OTHERS), Fix("an hour", effort=Effort.AN_HOUR), Fix("at once", effort=Effort.MINUTES)]
    one = msgspec.structs.replace(sample.findings[0], fixes=fixes)
    assert [action.fix.do for action in actions(view_of(only(sample, one), "officer"))] == ["at once", "an hour", "ask"]


def test_one_action_answers_several_findings(sample: Result) -> None:
    same = Fix("set it to friends", "Settings > Privacy")
    findings = [msgspec.structs.replace(finding, fixes=[same]) for finding in sample.findings[:5]]
    (action,) = actions(view_of(only(sample, *findings), "officer"))
    assert action.total == 5
    assert action.findings[0].id == sample.findings[0].id


def test_contacts_are_never_put_as_something_to_do(sample: Result) -> None:
    contacts = [finding for finding in sample.findings if finding.family is Family.CONTACTS]
    assert actions(view_of(only(sample, *contacts), "auditor")) == []
