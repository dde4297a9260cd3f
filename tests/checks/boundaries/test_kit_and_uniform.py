"""Whether a caption or post shows the warrant card, kit or uniform."""

from __future__ import annotations

import pytest

from checks.boundaries.kit_and_uniform import CHECK
from scanner.api import Account, AccountClass, Confidence, Post, PostKind, Scene
from scanner.model import Finding
from scanner.testing import at, findings_of


def caption(text: str, pointer: str = "/0") -> Post:
    return Post(at=at(pointer), kind=PostKind.CAPTION, text=text)


def judge(*posts: Post, scene: Scene = Scene()) -> list[Finding]:  # noqa: B008
    return findings_of(CHECK, posts, scene)


@pytest.mark.parametrize(
    "text",
    [
        "Lost my warrant card, panicking",
        "Stab vest on, 28 degrees, send help",
        "New body armour finally arrived",
        "Me in uniform on my first day with Northmere Constabulary",
        "Boots polished, kit packed, ready for nights",
        "My first time in police uniform",
        "Number ones pressed for the passing out parade",
        "Number one uniform on for the commendations",
        "Lovely walk to the gym. New stab vest is too tight",
    ],
)
def test_kit_of_ones_own_is_found(text: str) -> None:
    (finding,) = judge(caption(text))
    assert finding.confidence is Confidence.B


def test_a_uniform_that_may_be_any_is_for_a_person_to_check() -> None:
    (finding,) = judge(caption("Me in my uniform"))
    assert finding.confidence is Confidence.C


def test_several_captions_are_one_finding() -> None:
    (finding,) = judge(caption("My warrant card"), caption("New stab vest", "/1"))
    assert finding.evidence_total == 2


@pytest.mark.parametrize(
    "text",
    [
        "My son in his school uniform, first day",
        "Our Matilda starts Juniors tomorrow, uniform ironed",
        "Uniform ironed, packed lunch done, off he goes",
        "My nurse's uniform shrunk in the wash",
        "In uniform at the airport, cabin crew life",
        "Army uniform day at the barracks",
        "Body armour upgrade in the game finally",
        "Handcuffs for the hen do",
        "My gym locker is broken",
        "Dressed as a policeman, helmet and all",
        "Boots cleaned for Sunday's match",
        "Warranty card is missing",
        "Police uniform costume for World Book Day",
        "Body armour for Warhammer models painted",
    ],
)
def test_other_uniforms_and_toys_stay_silent(text: str) -> None:
    assert judge(caption(text)) == []


def test_police_accounts_may_show_the_uniform() -> None:
    official = Scene(account=Account("x", AccountClass.INDIVIDUAL_PROFESSIONAL))
    assert judge(caption("Lost my warrant card"), scene=official) == []


@pytest.mark.parametrize("text", ["", "uniform " * 3000, "kit", "helmet\u202e"])
def test_odd_texts_are_survived(text: str) -> None:
    assert judge(caption(text)) == []
