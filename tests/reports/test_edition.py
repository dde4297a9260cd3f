"""Withholding: what a copy must not hold is not in its bytes, in whatever form."""

from __future__ import annotations

import base64
import re
import zlib

import msgspec
import pytest

from reports import render
from scanner.model import (
    AfterFix,
    Audience,
    CheckNote,
    CheckState,
    Family,
    Fix,
    FixStep,
    LedgerEntry,
    LedgerState,
    Outcome,
    Result,
    RouteNote,
    Step,
    Viewpoint,
)

CANARY = "ZZ-PERSON-771"


def everything(html: bytes) -> str:
    """The file, with its data unpacked."""
    text = html.decode()
    found = re.search(r'id="data" data-encoding="(\w+)">([^<]*)</script>', text)
    assert found
    if found[1] == "deflate":
        return text[: found.start()] + zlib.decompress(base64.b64decode(found[2])).decode() + text[found.end() :]
    return text


@pytest.fixture
def telling(sample: Result) -> Result:
    """Contact findings whose every text, and every other part that could lead to them, carries a canary."""
    findings = [
        msgspec.structs.replace(
            finding,
            title=f"{CANARY} title",
            summary=f"{CANARY} summary",
            person_ref=CANARY,
            evidence=[
                msgspec.structs.replace(item, what=f"{CANARY} what", member=f"{CANARY}.json") for item in finding.evidence
            ],
        )
        if finding.family is Family.CONTACTS
        else finding
        for finding in sample.findings
    ]
    contact = next(finding for finding in findings if finding.family is Family.CONTACTS)
    elsewhere = msgspec.structs.replace(findings[0], id="Felsewhere", notes=[f"see {CANARY}"])
    route = RouteNote(
        outcome=Outcome.BOUNDARY,
        viewpoint=Viewpoint.HOLDER,
        summary="A way over a contact CANARY-ROUTE",
        place=None,
        steps=[Step(finding=contact.id, summary="x", items=1, audience=Audience.UNKNOWN)],
        fix_set=[FixStep(fix=Fix("y"), finding=contact.id, removes=1)],
        after_fix=AfterFix(broken=False),
    )
    check = CheckNote(
        check="contacts.friend",
        state=CheckState.RAN,
        reason="CANARY-REASON",
        title="CANARY-CHECK",
        family="contacts",
        findings=3,
    )
    return msgspec.structs.replace(
        sample,
        findings=[*findings, elsewhere],
        routes=[*sample.routes, route],
        checks=[*sample.checks, check],
        warnings=[*sample.warnings, "CANARY-WARNING: four rows of the persons list were not used"],
        ledger=[
            *sample.ledger,
            LedgerEntry(source="s1", member="friends.json", state=LedgerState.READ, records=1, note=f"CANARY-NOTE {CANARY}"),
        ],
        case=msgspec.structs.replace(sample.case, persons_listed=987_123),
    )


def test_the_officer_copy_holds_no_byte_of_a_contact_finding(telling: Result) -> None:
    made = everything(render(telling, "officer")["report.html"])
    for finding in telling.findings:
        if finding.family is Family.CONTACTS:
            assert finding.id not in made
            assert finding.check not in made
    for secret in (CANARY, "CANARY", "Felsewhere", "987123", "987,123", "Suspect-Known", "Victim", "REF-"):
        assert secret not in made, secret


def test_the_officer_copy_says_how_many_and_under_what(telling: Result) -> None:
    assert "4 contact findings are withheld under <bdi>PSD/2026/014</bdi>." in everything(
        render(telling, "officer")["report.html"]
    )


def test_the_auditor_sees_them(telling: Result) -> None:
    made = everything(render(telling, "auditor")["report.html"])
    assert made.count(CANARY) > 10
    assert "withheld under" not in made


def test_nothing_else_is_lost_in_the_officer_copy(sample: Result) -> None:
    made = everything(render(sample, "officer")["report.html"])
    for finding in sample.findings:
        assert (f'id="{finding.id}"' in made) == (finding.family is not Family.CONTACTS)
    assert "route-2" in made


def test_withholding_holds_when_the_data_is_packed(sample: Result) -> None:
    contact = next(finding for finding in sample.findings if finding.family is Family.CONTACTS)
    findings = [msgspec.structs.replace(contact, id=f"F{n:012x}", person_ref=f"{CANARY}{n}") for n in range(400)]
    findings += [msgspec.structs.replace(sample.findings[0], id=f"F9{n:011x}") for n in range(900)]
    html = render(msgspec.structs.replace(sample, findings=findings, routes=[]), "officer")["report.html"]
    assert b'data-encoding="deflate"' in html
    assert CANARY not in everything(html)
    assert "400 contact findings are withheld" in everything(html)


def test_officer_copy_carries_the_welfare_line_and_you(self_check: Result) -> None:
    made = render(self_check, "officer")["report.html"].decode()
    assert "Oscar Kilo" in made
    assert "3PO" in made
    assert "where you live" in made
    assert "Oscar Kilo" not in render(self_check, "auditor")["report.html"].decode()


def test_training_copy_shows_contacts_of_invented_people_only(synthetic: Result, sample: Result) -> None:
    invented = everything(render(synthetic, "training")["report.html"])
    assert "REF-14" in invented
    assert "SYNTHETIC" in invented
    assert "An invented person" in everything(render(synthetic, "auditor")["report.html"])
    real = everything(render(sample, "training")["report.html"])
    assert "REF-14" not in real
    assert "An invented person" not in real
    assert "NOT SYNTHETIC" in real
