"""A private number or mail address that can be read."""

import pytest

from checks.home.contact_details import CHECK
from scanner.api import Confidence, Field, Finding, Fragment, PersonCard, Post, PostKind, ProfileField, Record, Scene
from scanner.testing import at, complaints, findings_of

SCENE = Scene(names=("Joanne Bell",))


def post(text: str, pointer: str = "/0") -> Post:
    return Post(at=at(pointer), kind=PostKind.POST, text=text)


def held(value: str, field: Field = Field.PHONE) -> ProfileField:
    return ProfileField(at=at("/phone"), field=field, value=value)


def found(*records: Record) -> list[Finding]:
    return findings_of(CHECK, records, SCENE)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    "text",
    ["New number: text me on 07700 900123", "my mobile is +44 7700 900123", "Ring me on 07700-900-123", "my no. 0044 7700 900123 x",
     "call me (07700 900 123)"],
)  # fmt: skip
def test_an_own_number_is_given_in_one_form(text: str) -> None:
    (finding,) = found(post(text))
    assert "+447700900123" in finding.summary
    assert finding.confidence is Confidence.B


def test_an_own_mail_address_weighs_less_than_a_number() -> None:
    (mail,) = found(post("email me at jo.bell@example.com"))
    (number,) = found(post("text me on 07700 900123"))
    assert "jo.bell@example.com" in mail.summary
    assert mail.impact < number.impact


def test_a_number_that_the_account_is_registered_with_needs_no_words() -> None:
    bare = post("Table for sale 07700 900123")
    assert found(bare) == []
    (finding,) = found(bare, held("+447700900123"))
    assert finding.confidence is Confidence.A
    assert finding.evidence_total == 1


def test_registered_details_alone_are_no_exposure() -> None:
    assert found(held("+447700900123"), held("jo.bell@example.com", Field.EMAIL)) == []


def test_a_page_with_the_own_name() -> None:
    card = PersonCard(at=at("div"), name="Joanne Bell", phones=("07700 900123",), emails=("Jo@example.com",))
    assert {finding.impact for finding in found(card)} == {3, 4}


@pytest.mark.parametrize(
    "record",
    [
        post("Call the office on 01632 960123 to book"),
        post("Ring Dan's Plumbing on 07700 900123"),
        post("Bookings: 01632 960123"),
        post("Scam call from 07700 900123 keeps ringing me"),
        post("If you know anything call 101 or Crimestoppers on 0800 555111"),
        post("my order number is 07700900123456789"),
        post("I ran 07700 in 900123 steps"),
        post("email my boss at boss@northmere.police.uk"),
        post("his mobile is 07700 900123"),
        post("Our switchboard number is 01632 960123 for the office"),
        post(""),
        Fragment(at=at("/f"), label="x", text="text me on 07700 900123"),
        PersonCard(at=at("div"), name="Peter Marsh", phones=("07700 900123",)),
        PersonCard(at=at("div"), name="", phones=("07700 900123",)),
        held(""),
    ],
)
def test_business_numbers_and_other_peoples_stay_silent(record: Record) -> None:
    assert found(record) == []


def test_the_same_number_written_twice_is_one_finding() -> None:
    (finding,) = found(post("text me on 07700 900123", "/1"), post("my number is +447700900123", "/2"))
    assert finding.evidence_total == 2
