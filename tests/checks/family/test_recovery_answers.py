"""Answers to password recovery questions."""

import pytest

from checks.family.recovery_answers import CHECK
from scanner.api import Confidence, Finding, Post, PostKind
from scanner.testing import at, complaints, findings_of


def found(text: str) -> list[Finding]:
    return findings_of(CHECK, [Post(at=at(), kind=PostKind.POST, text=text)])


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_quiz_gives_one_finding_for_each_answer() -> None:
    findings = found("All about me!\nFirst pet: Rover\nFirst car - Fiesta\nMother's maiden name: Jenkins")
    assert len(findings) == 3
    assert {finding.confidence for finding in findings} == {Confidence.B}


def test_a_sentence_tells_as_much() -> None:
    (finding,) = found("My mum's maiden name was Jenkins, a proper valleys name")
    assert "maiden name" in finding.summary
    assert "Jenkins" not in finding.summary


@pytest.mark.parametrize(
    "text",
    [
        "Never tell a quiz your first pet: scammers use it. First pet: Rover is an answer to a security question!",
        "My mum's maiden name is a mystery",
        "first car wash of the year",
        "What was your first pet?",
        "His first school was Eton",
        "The first school visit went well",
        "",
        "first pet:",
    ],
)
def test_warnings_questions_and_ordinary_words_stay_silent(text: str) -> None:
    assert found(text) == []
