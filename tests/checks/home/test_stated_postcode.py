"""A whole postcode that the person's own words or forms tie to their home."""

import pytest

from checks.home.stated_address import CHECK as ADDRESS
from checks.home.stated_postcode import CHECK
from scanner.api import Confidence, Field, Finding, HomeClaim, PageText, Post, PostKind, ProfileField, Record
from scanner.testing import at, complaints, findings_of


def post(text: str, pointer: str = "/0") -> Post:
    return Post(at=at(pointer), kind=PostKind.POST, text=text)


def found(*records: Record) -> list[Finding]:
    return [finding for finding in findings_of([ADDRESS, CHECK], records) if finding.check == CHECK.advisory.id]


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize("text", ["My postcode is CR2 6XH", "we live in cr2 6xh", "I live at CR26XH", "our postcode: CR2  6XH"])
def test_an_own_postcode_is_found_in_one_form(text: str) -> None:
    (finding,) = found(post(text))
    assert "CR2 6XH" in finding.summary
    assert finding.home_claim is HomeClaim.PRESENT


def test_a_former_postcode_is_past() -> None:
    (finding,) = found(post("When I lived in CR2 6XH we had no buses"))
    assert finding.home_claim is HomeClaim.PAST
    assert finding.impact == 2


def test_a_form_field_is_an_identifier() -> None:
    (finding,) = found(ProfileField(at=at("/p"), field=Field.POSTCODE, value="cr2 6xh"))
    assert finding.confidence is Confidence.A


def test_an_address_in_the_same_post_says_more() -> None:
    assert found(post("We live at 14 Mill Road, Northmere, CR2 6XH")) == []


@pytest.mark.parametrize(
    "text",
    [
        "My new MacBook is an M1 8GB, I live on it at home",
        "my house phone is an S8 4GB",
        "We live on the W1 2ND floor",
        "my home needs M25 4WD in this snow",
        "Sat nav for the venue: CR2 6XH",
        "Kick off 10.30, ground postcode CR2 6XH",
        "My mum lives in CR2 6XH",
        "The shop is at CR2 6XH, open till 5",
        "Parliament is SW1A 0AA and I live for it",
        "Model CR26XH is out of stock",
        "ZZ99 3VZ is my postcode on paper",
        "",
    ],
)
def test_look_alikes_and_other_places_stay_silent(text: str) -> None:
    assert found(post(text)) == []


@pytest.mark.parametrize("value", ["", "N/A", "CR2", "12345678901234567890"])
def test_a_field_without_a_whole_postcode_stays_silent(value: str) -> None:
    assert found(ProfileField(at=at("/p"), field=Field.POSTCODE, value=value)) == []


def test_a_page_is_not_the_persons_own_words() -> None:
    assert found(PageText(at=at("p"), text="We live in CR2 6XH")) == []
