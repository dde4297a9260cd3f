"""Whether passages that a person should read are shown: with the rule, without a label, and never with a score."""

from __future__ import annotations

import pytest

from checks.boundaries.read_this import CHECK
from scanner.api import Band, Confidence, Finding, PersonsIndex, Post, PostKind, Scene
from scanner.testing import at, findings_of


def post(text: str, pointer: str = "/0", kind: PostKind = PostKind.POST) -> Post:
    return Post(at=at(pointer), kind=kind, text=text)


def findings(*posts: Post, scene: Scene = Scene()) -> list[Finding]:  # noqa: B008
    return findings_of(CHECK, posts, scene)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Those travellers are thieves, every one of them", "a group of people"),
        ("These scrotes want a good kicking and I'd happily do it", "somebody come to harm"),
        ("She only reported it for the compensation, they all do", "may blame a victim"),
        ("You fat useless waste of oxygen", "an insult beside a person"),
        ("Would absolutely smash that new probationer", "somebody's body"),
        ("That coloured fella on the desk is late again", "list of abusive terms"),
    ],
)
def test_a_passage_is_shown_with_the_rule_that_fired(text: str, rule: str) -> None:
    (finding,) = findings(post(text))
    assert finding.evidence[0].what.startswith("read this (")
    assert rule in finding.evidence[0].what


def test_it_is_a_reading_list_without_a_score() -> None:
    texts = ["You fat useless waste of oxygen"] * 40
    (finding,) = findings(*(post(text, f"/{number}") for number, text in enumerate(texts)))
    assert finding.summary.startswith("40 texts hold words that a person should read")
    assert finding.band is Band.LOW
    assert (finding.likelihood, finding.impact, finding.confidence) == (1, 1, Confidence.C)
    said = " ".join((finding.summary, finding.why, finding.doubt, finding.title)).casefold()
    assert not any(word in said for word in ("racis", "sexis", "abus", "misconduct", "discriminat", "offen"))


def test_the_context_is_shown_without_names_or_numbers() -> None:
    (finding,) = findings(post("Kev Marsh of 14 Acacia Avenue wants a good kicking, ring 07700 900123"))
    what = finding.evidence[0].what
    assert "wants a good kicking" in what
    assert not any(part in what for part in ("Kev", "Marsh", "Acacia", "07700", "14"))


def test_neither_messages_nor_words_beside_listed_people_are_repeated() -> None:
    text = "you fat useless waste of oxygen"
    (message,) = findings(post(text, kind=PostKind.MESSAGE))
    (audited,) = findings(post(text), scene=Scene(persons=PersonsIndex(())))
    assert "oxygen" not in message.evidence[0].what + audited.evidence[0].what


@pytest.mark.parametrize(
    "text",
    [
        "Chinks of light through the shed roof",
        "Scunthorpe away, wet and windy",
        "Dyke Road is closed again",
        "Call a spade a spade, this cake is a disaster",
        "Paddy field walk in Vietnam, best day of the trip",
        "That match was an absolute cracker",
        "The old coon cheese of my childhood is called something else now",
        "My dog won best bitch in breed",
        "Someone called my son a retard on the bus and I am still shaking",
        "The word pikey isn't funny, stop using it around my kids",
        "He shouted “you fat useless waste of oxygen” at the nurse",
        "As a proud dyke I will be at the front of the parade",
        "She was asking for it, said the villain, and I turned the book off",
        "Not all travellers are thieves, whatever the paper says",
        "The ref wants shooting, that was never offside",
        "My immigrant neighbours built half this hospital and I'm grateful to every one of them",
    ],
)
def test_senses_quotes_reports_and_reclaimed_words_stay_silent(text: str) -> None:
    assert findings(post(text)) == []


@pytest.mark.parametrize("text", ["", "scum " * 3000, "you fat " * 2000, "“" * 500 + "vermin", "é" * 5000 + " scum"])
def test_odd_texts_are_survived(text: str) -> None:
    assert len(findings(post(text))) <= 1
