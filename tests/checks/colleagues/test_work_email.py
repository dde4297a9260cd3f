"""Whether a police e-mail address is tied to a personal account."""

from __future__ import annotations

import pytest

from checks.colleagues.work_email import CHECK
from scanner.api import (
    Account,
    AccountClass,
    Confidence,
    Field,
    Fragment,
    PersonCard,
    Post,
    PostKind,
    ProfileField,
    Record,
    Scene,
)
from scanner.model import Finding
from scanner.testing import at, findings_of

SCENE = Scene(names=("Joanne Bell",), account=Account("facebook", names=("Jo Bell",)))


def email(value: str) -> ProfileField:
    return ProfileField(at=at("/email"), field=Field.EMAIL, value=value)


def post(text: str) -> Post:
    return Post(at=at(), kind=PostKind.POST, text=text)


def judge(*records: Record, scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, records, scene)


@pytest.mark.parametrize(
    "record",
    [
        email("jo.bell@northmere.police.uk"),
        email("4521@NORTHMERE.pnn.police.uk "),
        email("joanne.bell@mod.police.uk"),
        ProfileField(at=at(), field=Field.BIO, value="Reach me: joanne.bell@northmere.police.uk"),
        post("My work email is j.b4521@northmere.police.uk"),
        PersonCard(at=at(), name="Joanne Bell", emails=("joanne.bell@kent.police.uk",)),
    ],
)
def test_the_persons_own_police_address_is_found(record: Record) -> None:
    (finding,) = judge(record)
    assert finding.confidence is Confidence.A


def test_one_finding_an_address() -> None:
    (finding,) = judge(email("jo.bell@northmere.police.uk"), post("Mail me at Jo.Bell@northmere.police.uk"))
    assert finding.evidence_total == 2


def test_an_address_in_a_file_of_unknown_form_is_for_a_person_to_check() -> None:
    (finding,) = judge(Fragment(at=at(), label="login e-mail", text="jb@northmere.police.uk"))
    assert finding.confidence is Confidence.C


@pytest.mark.parametrize(
    "record",
    [
        email("jo.bell@example.com"),
        email("jo@notpolice.uk"),
        email("tips@police.ukraine.example.com"),
        post("Send footage to tips@kent.police.uk"),
        post("Contact jane.doe@kent.police.uk about the burglary"),
        PersonCard(at=at(), name="Aisha Khan", emails=("aisha.khan@kent.police.uk",)),
        Fragment(at=at(), label="footer", text="press@kent.police.uk"),
    ],
)
def test_other_addresses_stay_silent(record: Record) -> None:
    assert judge(record) == []


def test_a_professional_account_may_use_a_police_address() -> None:
    scene = Scene(account=Account("linkedin", AccountClass.INDIVIDUAL_PROFESSIONAL))
    assert judge(email("jo.bell@northmere.police.uk"), scene=scene) == []


@pytest.mark.parametrize(
    "value", ["", "@police.uk", "a@" + "b." * 500 + "police.uk.example.com", "police.uk", "\x00@police.uk"]
)
def test_odd_values_are_survived(value: str) -> None:
    assert judge(email(value), post(value)) == []


@pytest.mark.parametrize(
    "text", ["Signed up for the gym with my northmere.police.uk email", "used my police email for the bingo app"]
)
def test_an_address_that_is_not_written_out_is_told_without_one(text: str) -> None:
    (finding,) = judge(post(text))
    assert "uses a police e-mail address" in finding.summary
    assert finding.confidence is Confidence.B


@pytest.mark.parametrize(
    "text", ["The police email about the fete said 2pm", "my work email's gone mad", "send it to the force email in the appeal"]
)
def test_the_police_s_own_mail_stays_silent(text: str) -> None:
    assert judge(post(text)) == []
