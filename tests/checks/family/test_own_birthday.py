"""The account holder's own date of birth."""

import pytest

from checks.family.own_birthday import CHECK
from scanner.api import Audience, Band, Field, Post, PostKind, ProfileField, from_iso
from scanner.testing import at, complaints, findings_of


def field(value: str, audience: Audience = Audience.PUBLIC, kind: Field = Field.BIRTHDAY) -> ProfileField:
    return ProfileField(at=at(), field=kind, value=value, audience=audience)


def post(text: str) -> Post:
    return Post(at=at(), kind=PostKind.POST, text=text, when=from_iso("2024-05-03T09:00:00Z"))


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_public_date_with_its_year_is_found() -> None:
    (finding,) = findings_of(CHECK, [field("1988-05-03")])
    assert finding.band is Band.HIGH


def test_a_date_that_the_platform_merely_holds_is_low_and_says_so() -> None:
    (finding,) = findings_of(CHECK, [field("1988-05-03", Audience.UNKNOWN)])
    assert finding.band is Band.LOW
    assert finding.notes


@pytest.mark.parametrize(
    "record",
    [
        field("Born 03/05/1988 in Wales", kind=Field.BIO),
        post("I was born on 3 May 1988, a rainy day"),
        post("It's my 40th birthday today!"),
    ],
)
def test_a_date_in_own_words_is_found(record: ProfileField | Post) -> None:
    (finding,) = findings_of(CHECK, [record])
    assert finding.band.rank >= Band.MEDIUM.rank


@pytest.mark.parametrize(
    "record",
    [
        field("--05-03"),
        field("3 May"),
        field(""),
        field("31/02/1988"),
        field("1988-05-03", kind=Field.PHONE),
        post("My 40th birthday is next month"),
        post("Shakespeare was born on 26 April 1564"),
        post("My daughter was born on 3 May 2017"),
        post("I was born ready"),
        post("Happy 40th birthday Dave"),
        post(""),
    ],
)
def test_a_day_without_a_year_and_other_peoples_dates_stay_silent(record: ProfileField | Post) -> None:
    assert findings_of(CHECK, [record]) == []
