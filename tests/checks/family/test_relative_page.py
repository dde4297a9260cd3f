"""A relative's page that tells the officer's job, and never one that the case does not list."""

from __future__ import annotations

from datetime import date

import pytest

from checks.family.relative_page import CHECK
from scanner.api import Audience, Band, PageText, RelativePage, Scene
from scanner.model import Finding
from scanner.testing import at, complaints, findings_of

PAGE = "https://www.instagram.com/zoe.h/"
LISTED = RelativePage(name="Zoë Hartnell", relation="wife", agreed=date(2026, 11, 5), page=PAGE)
SCENE = Scene(names=("Joanne Bell", "Jo Bell"), relatives=(LISTED,), platform="page")


def said(text: str, page: str = PAGE, member: str = "zoe.html") -> PageText:
    return PageText(at=at("p", member), text=text, page=page, audience=Audience.PUBLIC)


def found(*records: PageText, scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, records, scene)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    "text",
    [
        "Baker. Runner. Proud police wife.",
        "So proud of my police husband today!",
        "My lovely wife is a police officer and I never sleep on nights",
        "Married to a copper, mother of three",
        "My wife joined Northmere Police ten years ago",
        "Our dad's a sergeant",
        "Sgt Jo made it home for tea",
        "Daughter of a retired detective",
    ],
)
def test_a_listed_page_that_tells_the_job(text: str) -> None:
    (finding,) = found(said(text))
    assert finding.band in (Band.HIGH, Band.CRITICAL)
    assert "A page of Zoë Hartnell (wife) tells" in finding.summary
    assert "agreement of Zoë Hartnell of 5 November 2026" in finding.notes[0]


@pytest.mark.parametrize(
    "text",
    [
        "My husband rang the police about the shed",
        "The Police at the arena with my wife!",
        "I am a police officer",
        "My son wants to be a policeman when he grows up",
        "The boys in fancy dress: my son as a policeman",
        "My sister told a police officer where it happened",
        "Police appeal for witnesses; my mum saw nothing",
        "My wife is not a police officer, stop asking",
        "Stranger in a bar called me officer",
        "",
    ],
)
def test_other_talk_of_the_police_stays_silent(text: str) -> None:
    assert found(said(text)) == []


def test_a_page_that_is_not_listed_is_never_judged() -> None:
    told = "Proud police wife"
    assert found(said(told, "https://www.instagram.com/somebody.else/")) == []
    assert found(said(told, "")) == []
    assert found(said(told), scene=Scene(names=SCENE.names, platform="page")) == []


@pytest.mark.parametrize(
    ("listed", "page", "member"),
    [
        ("instagram.com/zoe.h", PAGE, "x.html"),
        ("https://instagram.com/zoe.h#top", PAGE, "x.warc.gz"),
        ("Zoe-Profile.html", "", "pages/zoe-profile.html"),
    ],
)
def test_a_page_is_known_by_its_address_or_by_the_name_of_its_file(listed: str, page: str, member: str) -> None:
    scene = Scene(relatives=(RelativePage(name="Zoë", relation="", agreed=date(2026, 11, 5), page=listed),))
    assert len(found(said("Proud police wife", page, member), scene=scene)) == 1


@pytest.mark.parametrize(
    "text", ["my police " * 5000, "my " * 9000 + "police wife", "\x00police\n" * 3000, "married to a " * 3000 + "cop"]
)
def test_odd_texts_end_soon(text: str) -> None:
    found(said(text))
