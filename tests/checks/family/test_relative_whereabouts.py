"""Where a relative lives, works or goes, told without a name."""

import pytest

from checks.family.relative_whereabouts import CHECK
from scanner.api import Band, Confidence, Finding, PageText, Post, PostKind
from scanner.testing import at, complaints, findings_of


def found(text: str, kind: PostKind = PostKind.POST) -> list[Finding]:
    return findings_of(CHECK, [Post(at=at(), kind=kind, text=text)])


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Mum's on her own at the bungalow in Saltmere this week so ring her if you can", "mother"),
        ("Nan's settled in at Beech Lodge and already complaining about the custard", "grandmother"),
        ("If anyone's passing Dad's in Kettleby could you check his bins, he's by himself till Sunday", "father"),
        ("My parents live two doors from the Co-op in Wexcombe, been there 40 years", "parent"),
        ("my sister runs the reception at the Fairfield surgery so don't bother shouting at her", "sister"),
        ("Hubby drives for a parcel firm out of the Hessle depot, up at 3 again", "husband"),
        ("Grandad does the crossword in the Costa in Ripon every morning, same chair", "grandfather"),
    ],
)
def test_a_place_and_a_relation_are_enough(text: str, relation: str) -> None:
    (finding,) = found(text)
    assert relation in finding.summary
    assert finding.confidence is Confidence.C
    assert finding.band is not Band.LOW


def test_who_is_at_home_alone_says_so_of_the_partner_too() -> None:
    (finding,) = found("Missus and the kids have gone to her mum's for half term, house to myself")
    assert "wife" in finding.summary
    assert "is away" in finding.summary


@pytest.mark.parametrize(
    "text",
    [
        "My dad used to work at the pit in Northmere, like everybody's",
        "My wife works in mysterious ways",
        "Mum's in Spain",
        "Her mum works at the library in Kettleby",
        "Dave's wife teaches at Larkfield Academy",
        "My mum's favourite is Strictly every Saturday on the telly",
        "If my husband worked at Tesco I'd get the discount",
        "Care homes in Wexcombe are full every winter",
        '"My wife works at the Royal" said the man in front of me',
        "Every mum deserves a day off",
        "Daddy Pig works in an office",
        "",
        "'s",
    ],
)
def test_the_past_other_families_and_figures_of_speech_stay_silent(text: str) -> None:
    assert found(text) == []


def test_what_a_page_says_stays_silent() -> None:
    page = PageText(at=at(), text="my sister works at the Fairfield surgery")
    assert findings_of(CHECK, [page]) == []
