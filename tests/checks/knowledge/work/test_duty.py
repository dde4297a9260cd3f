"""Duty in the first person, and everything that sounds like it."""

from __future__ import annotations

import pytest

from checks.knowledge.work.duty import duty_cues, says_is_officer
from checks.knowledge.work.duty_score import ENOUGH, duty_score


def strong(text: str) -> bool:
    return any(cue.strong for cue in duty_cues(text))


@pytest.mark.parametrize(
    "text", ["I’m a police officer", "Being a copper at Christmas", "Life as a PC is odd", "I joined the police in 2009"]
)
def test_the_job_named_by_its_holder(text: str) -> None:
    assert says_is_officer(text)


@pytest.mark.parametrize(
    "text",
    ["I'm not a police officer", "My wife is a police officer", "I wanted to be a police officer", "Police officers are brave"],
)
def test_the_job_of_others(text: str) -> None:
    assert not says_is_officer(text)


def test_the_subject_decides() -> None:
    assert strong("We arrested two lads for burglary tonight")
    assert not strong("They arrested two lads for burglary tonight")
    assert not strong("I was arrested for burglary")


def test_a_second_sentence_is_judged_on_its_own_words() -> None:
    assert strong("That's nights finished. Arrested a drink driver who was three times the limit")


def test_retirement_is_noticed() -> None:
    assert all(cue.former for cue in duty_cues("When I was a police officer we walked the beat"))


def test_weak_cues_never_stand_alone() -> None:
    assert [cue.strong for cue in duty_cues("Lovely evening #thinblueline")] == [False]


def test_small_words_add_up_only_together() -> None:
    assert duty_score("5am finish after a stabbing, blood on my boots and court at ten") >= ENOUGH
    assert duty_score("Stabbing in town, awful") < ENOUGH
    assert duty_score("5am finish, bed") < ENOUGH


def test_union_matters_are_never_read() -> None:
    assert duty_cues("Police Federation meeting, we arrested nobody on shift today") == []


def test_long_texts_are_survived() -> None:
    assert isinstance(duty_cues("we arrested " * 5_000), list)
    assert duty_cues("x" * 100_000) == []
