"""A private number or mail address that can be read."""

import pytest

from checks.home.contact_details import CHECK
from scanner.api import Confidence, Field, Finding, Fragment, PageText, PersonCard, Post, PostKind, ProfileField, Record, Scene
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


def page(text: str, heading: str = "", before: str = "") -> PageText:
    return PageText(at=at("p", "page.html"), text=text, heading=heading, before=before)


@pytest.mark.parametrize(
    "record",
    [
        page("Secretary: Joanne Bell, 27 Larkspur Close, Northmere, tel 07700 900123"),
        page("Joanne Bell 07700 900123"),
        page("Tel: 07700 900123", heading="Joanne Bell"),
        page("Telephone: 07700 900123", before="Applicant: Mrs Joanne Bell\nAddress: 27 Larkspur Close"),
        page("E-mail: jo.bell@example.com", heading="BELL, Joanne"),
    ],
)
def test_a_page_gives_a_number_beside_the_name(record: PageText) -> None:
    (finding,) = found(record)
    assert "the page names" in finding.notes[0]
    assert finding.fixes[0].do.startswith("Ask whoever runs the page")


@pytest.mark.parametrize(
    "record",
    [
        page("Joanne Bell is away; ring Peter Marsh on 07700 900123"),
        page("Joanne Bell, Neighbourhood team, 01632 960123"),
        page("Joanne Bell\nBookings 07700 900123"),
        page("Joanne Bell, secretary@example.org"),
        page("Office: 01632 960123", heading="Joanne Bell"),
        page("Telephone: 07700 900123", before="Applicant: Joanne Bell\nAgent: Peter Marsh"),
        page("Joan Bell, 07700 900123"),
        PersonCard(at=at(), name="Joanne Bell", emails=("secretary@example.org",)),
    ],
)
def test_numbers_of_others_and_of_posts_stay_silent(record: Record) -> None:
    assert found(record) == []


def test_the_area_code_of_a_landline_is_told() -> None:
    (landline,) = found(post("my home number is 0121 496 0123"))
    assert "Its area code is that of Birmingham" in " ".join(landline.notes)
    (mobile,) = found(post("my mobile is 07700 900123"))
    assert not any("area code" in note for note in mobile.notes)
