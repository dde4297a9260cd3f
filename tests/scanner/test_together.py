"""Findings that make each other worse: once, one band higher, and only for who can see both."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from msgspec.structs import replace

from scanner.conclusions import conclude
from scanner.ledger import Tally
from scanner.model import Advisory, Audience, Band, Clue, Confidence, Draft, Family, Finding, Fix, HomeClaim, NameClue, Worse
from scanner.plugins import Check, Clues, Scene
from scanner.risk import grade
from scanner.testing import at
from scanner.together import combine
from scanner.work import Accounts

POSTCODE = Advisory(
    id="home.postcode",
    version="1.0",
    family=Family.HOME,
    row="LOC-05",
    title="A postcode",
    why="It finds a street.",
    doubt="It is a shop's.",
    likelihood=4,
    impact=4,
    fixes=(Fix("Delete it"),),
    worse_with=(Worse("COL-01", "it is an officer's."), Worse("COL-02", "it is a marksman's.")),
)
FORCE = replace(POSTCODE, id="colleagues.force", row="COL-01", title="A force", impact=3, worse_with=())
ROLE = replace(FORCE, id="colleagues.role", row="COL-02", title="A role")
EVERY = (POSTCODE, FORCE, ROLE)


def clue(audience: Audience = Audience.PUBLIC) -> Clue:
    return NameClue(spotter="x", at=at(), audience=audience, kind="handle", value="x")


def found(
    advisory: Advisory,
    key: str = "k",
    audience: Audience = Audience.PUBLIC,
    confidence: Confidence = Confidence.A,
    claim: HomeClaim | None = None,
) -> Finding:
    draft = Draft(key=key, summary="s", evidence=(clue(audience),), confidence=confidence, home_claim=claim)
    return grade(advisory, draft, None)


def combined(*findings: Finding) -> list[Finding]:
    return combine(findings, EVERY)


def test_a_pair_raises_the_one_that_names_the_other_and_lists_it() -> None:
    postcode, force = combined(found(POSTCODE), found(FORCE))
    assert (found(POSTCODE).band, postcode.band) == (Band.HIGH, Band.CRITICAL)
    assert [(part.finding, part.title, part.because) for part in postcode.together] == [
        (force.id, "A force", "it is an officer's.")
    ]
    assert "/AGG:COL-01/" in postcode.vector
    assert force == found(FORCE)


def test_many_others_raise_it_once() -> None:
    postcode, *_ = combined(
        found(POSTCODE, audience=Audience.FRIENDS), found(FORCE, "one"), found(FORCE, "two"), found(ROLE), found(POSTCODE, "b")
    )
    assert postcode.band is Band.HIGH
    assert len(postcode.together) == 3
    assert "/AGG:COL-01+COL-02/" in postcode.vector


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (found(POSTCODE), found(FORCE, audience=Audience.FRIENDS)),
        (found(POSTCODE), found(FORCE, confidence=Confidence.C)),
        (found(POSTCODE, confidence=Confidence.C), found(FORCE)),
        (found(POSTCODE, claim=HomeClaim.PAST), found(FORCE)),
        (found(POSTCODE, audience=Audience.ONLY_ME), found(FORCE)),
        (found(POSTCODE), found(POSTCODE, "another")),
    ],
    ids=["others do not see it", "the other is unsure", "it is unsure", "no longer the home", "low", "of one kind"],
)
def test_what_does_not_combine_stays_as_it_is(one: Finding, other: Finding) -> None:
    assert combined(one, other) == [one, other]


def test_who_sees_the_narrower_one_sees_the_wider_one() -> None:
    postcode, _ = combined(found(POSTCODE, audience=Audience.FRIENDS), found(FORCE))
    assert postcode.together
    postcode, _ = combined(found(POSTCODE), found(FORCE, audience=Audience.UNKNOWN))
    assert postcode.together


def test_a_check_that_was_not_asked_changes_nothing() -> None:
    assert combine([found(POSTCODE), found(FORCE)], []) == [found(POSTCODE), found(FORCE)]


def _concludes(clues: Clues, _: Scene) -> Iterable[Draft]:
    yield Draft(key="k", summary="s", evidence=tuple(clues.of(NameClue)), confidence=Confidence.A)


def test_a_scan_counts_no_finding_twice() -> None:
    checks = [Check(advisory=advisory, conclude=_concludes, uses=(NameClue,)) for advisory in (FORCE, POSTCODE)]
    judged = conclude(checks, Clues([clue()]), Scene(), Tally(Accounts()), sensitive_role=False)
    assert [(finding.check, finding.band) for finding in judged.findings] == [
        ("home.postcode", Band.CRITICAL),
        ("colleagues.force", Band.HIGH),
    ]
    assert [note.findings for note in judged.checks] == [1, 1]
