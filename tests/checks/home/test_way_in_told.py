"""Keys under pots, open doors and dummy cameras."""

import pytest

from checks.home.way_in_told import CHECK
from scanner.api import Account, AccountClass, Band, Finding, Post, PostKind, Scene
from scanner.testing import at, complaints, findings_of


def found(text: str, kind: PostKind = PostKind.POST, account: AccountClass = AccountClass.INDIVIDUAL_PERSONAL) -> list[Finding]:
    return findings_of(CHECK, [Post(at=at("/0"), kind=kind, text=text)], Scene(account=Account("facebook", account)))


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Key's under the blue pot if you get here before me", "where a key is kept"),
        ("spare key is with Jean at no 6 if we're out", "where a key is kept"),
        ("We never lock the back door, the cats would riot", "which door is left open"),
        ("side gate doesn't lock so just come round the back, we're in the garden", "which door is left open"),
        ("our alarm's been broken since February, must get it seen to", "what does not guard the house"),
        ("The camera on the porch is a dummy tbh", "what does not guard the house"),
    ],
)
def test_the_way_in_is_told(text: str, what: str) -> None:
    (finding,) = found(text)
    assert what in finding.summary
    assert finding.band is Band.MEDIUM


@pytest.mark.parametrize(
    "text",
    [
        "the key is under the mat. Every crime drama ever.",
        "Burglars love people who leave a key under the mat",
        "My alarm went off at 4am, shift at 5",
        "The cameras at work are out again, we had to do rounds",
        "Mum's back door doesn't lock, must mend it for her",
        "I left my car keys in the shed again",
        "Our new alarm is brilliant, caught the cat twice",
        "",
        "key " * 4000,
    ],
)
def test_jokes_and_other_locks_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_messages_and_official_accounts_are_left_alone() -> None:
    assert found("key is under the pot, let yourself in, we're out", kind=PostKind.MESSAGE) == []
    assert found("key is under the pot, we're out", account=AccountClass.OFFICIAL_CORPORATE) == []
