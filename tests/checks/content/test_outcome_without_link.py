"""Whether a named person's sentence without a link is found."""

from __future__ import annotations

import pytest

from checks.content.outcome_without_link import CHECK
from scanner.api import Account, AccountClass, Finding, Post, PostKind, Scene
from scanner.testing import at, findings_of


def found(text: str, on: AccountClass = AccountClass.OFFICIAL_CORPORATE) -> list[Finding]:
    """The findings over one post."""
    return findings_of(CHECK, [Post(at=at(), kind=PostKind.POST, text=text)], Scene(account=Account("facebook", on)))


@pytest.mark.parametrize(
    "text",
    [
        "Gary Pell has been jailed for six years for burgling pensioners in Northmere",
        "SENTENCED: Natalie Cross, 28, got 18 months suspended after admitting fraud",
        "Liam Dodds from Eastbrook pleaded guilty to drink driving and was banned for 20 months",
        "Shoplifter Kelly-Anne Moss given a two year criminal behaviour order by magistrates",
        "Fined £420 and 6 points for Adeel Khan, who was caught on his phone at the wheel",
        "Paul Trent, 44, of no fixed abode, will spend the next nine years behind bars",
        "The judge jailed Stephen Frain for nine years this morning",
    ],
)
def test_a_named_persons_sentence_without_a_link_is_found(text: str) -> None:
    (finding,) = found(text)
    assert finding.summary.startswith("One post on a police page")
    assert any("No link was opened" in note for note in finding.notes)
    assert len(found(text, AccountClass.INDIVIDUAL_PROFESSIONAL)) == 1
    assert found(text, AccountClass.INDIVIDUAL_PERSONAL) == []
    assert found(text + " https://northmere.police.uk/news/4471") == []


@pytest.mark.parametrize(
    "text",
    [
        "A 34-year-old man has been jailed for six years for burgling pensioners in Northmere",
        "PC Amy Holt has been commended by the judge at Northmere Crown Court for her bravery",
        "His Honour Judge Peter Ward sentenced the man to 4 years",
        'Detective Constable Sarah Lunn said: "I hope this sentence gives the victims some comfort."',
        "Inspector Ray Ling was locked up for a day to raise money for the hospice",
        "Quiz: who was jailed in 1963 for the Great Train Robbery? Ronnie Biggs, of course",
        "The man was jailed for life for the murder of Joan Mills",
        "Chief Constable Mark Orr welcomed the sentencing of three men today",
        "Wayne Tull has been charged and will appear before Northmere Magistrates",
        "",
    ],
)
def test_officers_judges_victims_games_and_nobody_named_stay_silent(text: str) -> None:
    assert found(text) == []
