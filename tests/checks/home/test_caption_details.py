"""Door numbers, address labels and Wi-Fi names that words give away."""

import pytest

from checks.home.caption_details import CHECK
from scanner.api import Account, AccountClass, Band, Finding, Post, PostKind, Scene
from scanner.testing import at, complaints, findings_of


def found(
    *texts: str, account: AccountClass = AccountClass.INDIVIDUAL_PERSONAL, kind: PostKind = PostKind.POST
) -> list[Finding]:
    posts = [Post(at=at(f"/{number}"), kind=kind, text=text) for number, text in enumerate(texts)]
    return findings_of(CHECK, posts, Scene(account=Account("facebook", account)))


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Our new house number arrived, looks smashing on the brick", "a door number"),
        ("Front door painted at last, number 14 on the door in brass", "a door number"),
        ("Haul of the day, please ignore the address label still on the box", "an address label"),
        ("Unboxing! (forgot to blur the label, oops)", "an address label"),
        ("Renamed our wifi to Pretty Fly for a WiFi", "the name of the home's Wi-Fi"),
        ("Speed test says 4Mbps on BTHub6-X7K2, thanks for nothing", "the name of the home's Wi-Fi"),
    ],
)
def test_a_detail_is_told(text: str, what: str) -> None:
    (finding,) = found(text)
    assert what in finding.summary
    assert finding.band is Band.MEDIUM


@pytest.mark.parametrize(
    "text",
    [
        "The cafe wifi is called BeanAndGone and the password is latte",
        "Signed to a new record label, still on cloud nine",
        "Our wifi is down again",
        "SKY NEWS has it wrong",
        "Washing label on my new jumper says cold",
        "Seen a house sign that said Dunroamin",
        "Number 14 on the team sheet and scored",
        "VM1 is the best channel",
    ],
)
def test_other_labels_networks_and_numbers_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_messages_and_official_accounts_are_left_alone() -> None:
    assert found("our wifi name is Skynet", kind=PostKind.MESSAGE) == []
    assert found("Renamed our wifi to Skynet", account=AccountClass.OFFICIAL_CORPORATE) == []


def test_nothing_is_made_of_empty_or_long_text() -> None:
    assert found("", "wifi " * 5000) == []
