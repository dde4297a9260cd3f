"""An address in the person's own words or forms."""

from datetime import UTC, datetime

import pytest

from checks.home.stated_address import CHECK
from scanner.api import (
    Audience,
    Band,
    Confidence,
    Field,
    Finding,
    Fragment,
    HomeClaim,
    Moment,
    PageText,
    Post,
    PostKind,
    ProfileField,
    Record,
)
from scanner.testing import at, complaints, findings_of


def post(text: str, year: int | None = None, pointer: str = "/0", audience: Audience = Audience.UNKNOWN) -> Post:
    when = Moment(datetime(year, 5, 1, tzinfo=UTC)) if year else None
    return Post(at=at(pointer), kind=PostKind.POST, text=text, when=when, audience=audience)


def found(*records: Record) -> list[Finding]:
    return findings_of(CHECK, records)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_public_post_with_the_own_address_is_critical() -> None:
    (finding,) = found(post("We've moved to 14 Acacia Avenue, Northmere, M1 1AE!", audience=Audience.PUBLIC))
    assert finding.band is Band.CRITICAL
    assert finding.home_claim is HomeClaim.PRESENT
    assert "14 Acacia Avenue, Northmere M1 1AE" in finding.summary


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("I live at 14 acacia ave", "14 Acacia Avenue"),
        ("we live at Flat 3, 22 Mill Road", "Flat 3, 22 Mill Road"),
        ("Our new home: Rose Cottage, Chapel Lane", "Rose Cottage, Chapel Lane"),
        ("our address is 7a The Crescent", "7a The Crescent"),
        ("We live at number 9 St John’s Terrace", "9 St John's Terrace"),
    ],
)
def test_spellings_come_to_one_form(text: str, street: str) -> None:
    (finding,) = found(post(text))
    assert street in finding.summary


def test_the_same_address_said_twice_is_one_finding() -> None:
    (finding,) = found(post("I live at 14 Mill Rd", pointer="/1"), post("party at ours, 14 Mill Road", pointer="/2"))
    assert finding.evidence_total == 2


def test_an_old_home_is_past_and_weighs_less() -> None:
    (finding,) = found(post("I grew up at 14 Mill Road"))
    assert finding.home_claim is HomeClaim.PAST
    assert finding.band is Band.LOW


def test_a_later_move_makes_the_first_address_past() -> None:
    findings = found(post("We live at 14 Mill Road", 2019, "/1"), post("We've moved to 3 Fern Close", 2023, "/2"))
    claims = {f.summary.split(" home ")[1].split(" (")[0]: f.home_claim for f in findings}
    assert claims == {"14 Mill Road": HomeClaim.PAST, "3 Fern Close": HomeClaim.PRESENT}


def test_a_statement_nobody_renewed_is_unsure() -> None:
    first = post("We live at 14 Mill Road", 2012, "/1")
    (finding,) = found(first, post("Lovely day", 2024, "/2"))
    assert finding.home_claim is HomeClaim.UNSURE


def test_a_form_is_an_identifier() -> None:
    form = ProfileField(at=at("/a"), field=Field.ADDRESS, value="14 Mill Road\nNorthmere\nM1 1AE")
    (finding,) = found(form)
    assert finding.confidence is Confidence.A
    assert "M1 1AE" in finding.summary


@pytest.mark.parametrize(
    "text",
    [
        "Lovely lunch at The Swan, 14 Mill Road",
        "Police were called to 14 Mill Road last night",
        "My mum lives at 14 Mill Road",
        "Nan's house at 14 Mill Road has sold",
        "Our new salon opens at 14 Mill Road on Monday",
        "I work at 14 Mill Road",
        "Does anyone know who lives at 14 Mill Road?",
        "I'd love to live at 14 Mill Road",
        "10 Downing Street is home to Larry the cat",
        "We live 5 minutes down the road",
        "we had 14 goes on the green",
        "I've moved 3 times this year way too often",
        "He said “we live at 14 Mill Road” and hung up",
        "The man, of 14 Mill Road, denied the charge",
        "",
        "14 14 14 road road road",
    ],
)
def test_other_addresses_stay_silent(text: str) -> None:
    assert found(post(text)) == []


def test_other_peoples_words_are_not_the_persons() -> None:
    text = "We live at 14 Mill Road"
    assert found(PageText(at=at("p"), text=text), Fragment(at=at("/f"), label="note", text=text)) == []


@pytest.mark.parametrize("value", ["", "N/A", "Northmere", "-", "REDACTED", "x" * 5000])
def test_a_form_without_a_street_stays_silent(value: str) -> None:
    assert found(ProfileField(at=at("/a"), field=Field.ADDRESS, value=value)) == []


def test_a_work_address_in_a_form_is_no_home() -> None:
    assert found(ProfileField(at=at("/a"), field=Field.ADDRESS, value="14 Mill Road", detail="Work")) == []


def test_an_untied_mention_counts_beside_a_tied_one_only() -> None:
    untied = post("14 Mill Road tonight", pointer="/1")
    assert found(untied) == []
    (finding,) = found(untied, post("I live at 14 Mill Road", pointer="/2"))
    assert finding.evidence_total == 2


def test_what_one_post_only_sounds_of_gives_way_to_what_is_said_outright() -> None:
    lone = post("The boiler at 40 Harcourt Drive has packed up and our kids are freezing", 2024, "/1")
    (alone,) = found(lone)
    assert alone.home_claim is HomeClaim.PRESENT
    both = found(post("I live at 14 Acacia Avenue", 2023), lone)
    bands = {"Harcourt" in one.summary: one.band for one in both}
    assert bands[True] is Band.LOW
    assert bands[False].rank >= Band.MEDIUM.rank
    beside_a_past_one = found(post("I grew up at 14 Acacia Avenue", 2023), lone)
    assert {"Harcourt" in one.summary: one.home_claim for one in beside_a_past_one} == {
        True: HomeClaim.PRESENT,
        False: HomeClaim.PAST,
    }


def test_an_address_that_newer_and_as_strong_words_outlive_weighs_little() -> None:
    old, new = post("We live at 14 Acacia Avenue", 2021), post("We've moved to 9 Mill Road", 2023, "/1")
    bands = {one.home_claim: one.band for one in found(old, new)}
    assert bands[HomeClaim.PAST] is Band.LOW
    assert bands[HomeClaim.PRESENT].rank >= Band.MEDIUM.rank


@pytest.mark.parametrize(
    "text", ["we're on Mill Road, number 9, been off since 6", "Sorry to all on Mill Road, we're the noisy ones at number 9"]
)
def test_a_number_told_apart_from_its_street_is_joined_to_it(text: str) -> None:
    (finding,) = found(post(text))
    assert "9 Mill Road" in finding.summary
    assert finding.home_claim is HomeClaim.PRESENT
