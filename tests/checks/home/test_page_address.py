"""A page that shows an address beside the audited person's name."""

import pytest

from checks.home.page_address import CHECK
from scanner.api import Audience, Band, Confidence, Finding, HomeClaim, PageText, PersonCard, Post, PostKind, Record, Scene
from scanner.testing import at, complaints, findings_of

SCENE = Scene(names=("Joanne Bell", "Jo Bell"))
STREET = "14 Mill Road, Northmere, M1 1AE"


def card(name: str, address: str = STREET) -> PersonCard:
    return PersonCard(at=at("div.card", "page.html"), name=name, address=address, audience=Audience.PUBLIC)


def page(text: str) -> PageText:
    return PageText(at=at("p", "page.html"), text=text, audience=Audience.PUBLIC)


def found(*records: Record, scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, records, scene)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize("name", ["Joanne Bell", "Mrs Joanne M. Bell", "BELL, Joanne", "PC Jo Bell"])
def test_a_card_in_the_own_name_is_critical(name: str) -> None:
    (finding,) = found(card(name))
    assert finding.band is Band.CRITICAL
    assert finding.home_claim is HomeClaim.UNSURE
    assert "14 Mill Road" in finding.summary


@pytest.mark.parametrize("text", [f"Joanne Bell, {STREET}", f"Treasurer: Bell, Joanne - {STREET}", f"JOANNE BELL  {STREET}"])
def test_a_line_with_name_and_address(text: str) -> None:
    (finding,) = found(page(text))
    assert "M1 1AE" in finding.summary


def test_the_finding_says_how_the_page_names_the_person() -> None:
    scene = Scene(names=("Jo Bell", "Joanne Bell"))
    (finding,) = found(card("Mrs Joanne M. Bell"), page(f"Jo Bell, {STREET}"), scene=scene)
    assert "the page names “Jo Bell” once, “Mrs Joanne M. Bell” once; known is “Jo Bell”, “Joanne Bell”" in finding.notes[0]


@pytest.mark.parametrize(
    "text", [f"BELL Joanne Mary, {STREET}, Independent", f"Joanne Bell of {STREET}", f"Joanne Bell. Address: {STREET}"]
)
def test_notices_write_names_in_their_own_way(text: str) -> None:
    assert len(found(page(text))) == 1


def under(heading: str, text: str = STREET, before: str = "") -> PageText:
    return PageText(at=at("p", "page.html"), text=text, heading=heading, before=before, audience=Audience.PUBLIC)


@pytest.mark.parametrize(
    "record",
    [
        under("Joanne Bell"),
        under("Mrs Joanne Bell (38)"),
        under("BELL, Joanne Mary", f"Correspondence address: {STREET}"),
        under("Application 24/0123", f"Site address: {STREET}", "Reference: 24/0123\nApplicant: Mrs Joanne Bell"),
        under("", f"Address: {STREET}", "Name: Bell, Joanne"),
    ],
)
def test_a_directory_names_the_person_above_the_address(record: PageText) -> None:
    (finding,) = found(record)
    assert "14 Mill Road" in finding.summary
    assert "the page names" in finding.notes[0]


@pytest.mark.parametrize(
    "record",
    [
        under("Joan Bell"),
        under("Joanne Bell Interiors"),
        under("Joanne Bell opens the new library"),
        under("Joanne Bell", f"Registered office: {STREET}"),
        under("Joanne Bell", f"She works in the shop at {STREET}"),
        under("Joanne Bell", f"Peter Marsh, {STREET}"),
        under("Application 24/0123", f"Address: {STREET}", "Applicant: Joanne Bell\nAgent: Peter Marsh"),
        under("Application 24/0123", f"Agent address: {STREET}", "Applicant: Joanne Bell"),
        under("Application 24/0123", STREET, "Case officer: Joanne Bell"),
    ],
)
def test_offices_shops_and_agents_under_the_name_stay_silent(record: PageText) -> None:
    assert found(record) == []


def test_card_and_line_are_one_finding() -> None:
    (finding,) = found(card("Joanne Bell"), page(f"Joanne Bell, {STREET}"))
    assert finding.evidence_total == 2


@pytest.mark.parametrize(
    "record",
    [
        card("Joanne Bellamy"),
        card("Joan Bell"),
        card("Bell"),
        card(""),
        card("Joanne Bell", ""),
        card("Joanne Bell", "Northmere"),
        page(f"Peter Marsh, {STREET}"),
        page(f"Joanne Bell chairs the club.\nVisit us: {STREET}"),
        page(f"Secretary: Joanne Bell\nTreasurer: Peter Marsh, {STREET}"),
        page(f"{STREET}"),
        page(f"Secretary: Joanne Bell. Treasurer: Peter Marsh, {STREET}"),
        page(f"Joanne Bell, Mr P. Marsh, {STREET}"),
        page(f"Joanne Bell chairs the club. We meet on Tuesdays, {STREET}"),
        page(f"Joanne Bell will open the fête at the Village Hall, {STREET}"),
        page("Joanne Bell ran 14 miles along the mill road"),
        page(""),
        Post(at=at(), kind=PostKind.POST, text=f"Joanne Bell, {STREET}"),
    ],
)
def test_namesakes_other_members_and_the_club_stay_silent(record: Record) -> None:
    assert found(record) == []


def test_an_other_member_between_name_and_address_takes_it() -> None:
    assert found(page(f"Joanne Bell; Peter Marsh, {STREET}")) == []


def test_without_a_known_name_a_card_is_for_a_person_to_check() -> None:
    (finding,) = found(card("Joanne Bell"), page(f"Joanne Bell, {STREET}"), scene=Scene())
    assert (finding.confidence, finding.band) == (Confidence.C, Band.MEDIUM)
    assert "cannot be told" in finding.summary
