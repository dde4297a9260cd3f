"""Whether an account gives away the police force that employs its holder."""

from __future__ import annotations

import pytest

from checks.colleagues.employer_force import CHECK
from scanner.api import (
    Account,
    AccountClass,
    Audience,
    Band,
    Confidence,
    Field,
    PageText,
    PersonCard,
    Post,
    PostKind,
    ProfileField,
    Record,
    Scene,
)
from scanner.model import Finding
from scanner.testing import at, findings_of

SCENE = Scene(names=("Joanne Bell",), force="Northmere Constabulary", account=Account("facebook", names=("Jo Bell",)))


def employer(value: str, title: str = "", *, current: bool | None = None, pointer: str = "/0") -> ProfileField:
    return ProfileField(
        at=at(pointer, "profile.json"),
        field=Field.EMPLOYER,
        value=value,
        detail=title,
        current=current,
        audience=Audience.PUBLIC,
    )


def bio(value: str) -> ProfileField:
    return ProfileField(at=at("/bio", member="profile.json"), field=Field.BIO, value=value)


def post(text: str) -> Post:
    return Post(at=at(), kind=PostKind.POST, text=text)


def judge(*records: Record, scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, records, scene)


def test_a_force_as_employer_is_found_and_named() -> None:
    (finding,) = judge(employer("Northmere Constabulary", "Police Constable", current=True))
    assert "Northmere Constabulary" in finding.summary
    assert finding.band is Band.HIGH
    assert finding.confidence == "A"


@pytest.mark.parametrize(
    "record",
    [
        employer("Eastvale Police"),
        employer("met police", "PC"),
        employer("GMP", "Response officer"),
        employer("Self-employed", "Police Sergeant"),
        bio("PC at Northmere Police. Two whippets."),
        bio("Retired West Midlands Police detective"),
        post("Fifteen years with Northmere Constabulary today"),
        post("My last day at Eastvale Police, thank you all"),
        PersonCard(at=at(member="page.html"), name="Joanne Bell", organisation="Kent Police", job_title="Inspector"),
        PageText(at=at(member="page.html"), text="The prize went to PC Joanne Bell of Northmere Constabulary."),
    ],
)
def test_every_place_that_states_it_counts(record: Record) -> None:
    assert len(judge(record)) == 1


def test_one_finding_for_one_force_however_often_it_is_named() -> None:
    (finding,) = judge(
        employer("Northmere Constabulary"), bio("Sgt, Northmere Police"), post("I joined Northmere Constabulary in 2010")
    )
    assert finding.evidence_total == 3


def test_a_past_job_says_so_and_weighs_less() -> None:
    (past,) = judge(employer("Northmere Constabulary", current=False))
    (present,) = judge(employer("Northmere Constabulary", current=True))
    assert "former" in past.summary
    assert past.likelihood < present.likelihood


def test_an_export_that_does_not_tell_is_not_guessed_at() -> None:
    (finding,) = judge(employer("Northmere Constabulary"))
    assert finding.notes == ["The source does not say whether this is the present job."]


@pytest.mark.parametrize(("force", "title"), [("PSNI", "Constable"), ("Eastvale Police", "CHIS handler")])
def test_northern_ireland_and_covert_work_weigh_most(force: str, title: str) -> None:
    (finding,) = judge(employer(force, title))
    assert finding.impact == 5


@pytest.mark.parametrize(
    "record",
    [
        employer("PC World", "Sales"),
        employer("The Police", "Drummer"),
        employer("Police Mutual"),
        employer("Salesforce", "Engineer"),
        employer("Royal Military Police", "Corporal"),
        employer("Greater Manchester Police Museum"),
        employer("HMP Northmere", "Prison officer"),
        bio("Wife of a Kent Police sergeant"),
        bio("Justice for the victims of Kent Police"),
        bio("Fan of The Police and Sting"),
        post("Well done Northmere Constabulary, that was quick"),
        post("My brother joined Kent Police in 2010"),
        post("I hope to join Kent Police one day"),
        PersonCard(at=at(), name="Aisha Khan", organisation="Kent Police"),
        PageText(at=at(), text="Sergeant Aisha Khan of Kent Police thanked Joanne. Bells rang."),
    ],
)
def test_what_only_looks_like_it_stays_silent(record: Record) -> None:
    assert judge(record) == []


def test_union_membership_is_never_listed() -> None:
    assert judge(employer("Police Federation of England and Wales", "Police constable, representative")) == []


def test_an_account_known_as_professional_may_name_the_force() -> None:
    account = Account("linkedin", AccountClass.INDIVIDUAL_PROFESSIONAL, names=("Joanne Bell",))
    assert judge(employer("Kent Police"), scene=Scene(account=account)) == []


@pytest.mark.parametrize("value", ["", " ", "police" * 2000, "\u202e", "Police Police Police", "&&& of and", "😀" * 50])
def test_odd_values_are_survived(value: str) -> None:
    assert len(judge(employer(value), bio(value), post(value))) <= 1


@pytest.mark.parametrize(
    "text",
    [
        "141, Joanne Bell, Northmere Constabulary AC, F35, 48:12",
        "BELL, Joanne, Northmere Police Athletics Club, 48:12",
        "Chair: Joanne Bell, Northmere Police, 01632 960111",
    ],
)
def test_a_row_of_results_names_the_forces_club(text: str) -> None:
    (finding,) = judge(PageText(at=at(member="northmere-10k.html"), text=text))
    assert "works for Northmere Constabulary" in finding.summary
    assert finding.confidence is Confidence.B
    assert "the page names" in finding.notes[-1]


@pytest.mark.parametrize(
    "text",
    [
        "141, Joanne Bell, Northmere Harriers, F35, 48:12",
        "141, Gwen Pargeter, Northmere Constabulary AC, F35, 48:12",
        "Joanne Bell, who was burgled, rang Northmere Police, she said",
        "Joanne Bell, beat Northmere Police AC, at last",
        "Joanne Bell, Northmere Police Museum, visitors, 12",
        "Joanne Bell, 39, told Northmere Police officers that her car had been taken.",
        "Neighbourhood Watch: Joanne Bell asks everybody to ring Northmere Police on 101.",
    ],
)
def test_rows_of_others_and_sentences_with_commas_stay_silent(text: str) -> None:
    assert judge(PageText(at=at(member="northmere-10k.html"), text=text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "I'm a PCSO on the Moorside estate, come and say hello",
        "Custody sergeant by trade, baker by night",
        "got offered the trainee detective job and I've said yes",
        "It's nothing like the telly, being a crime scene investigator",
        "off to the dog section after Easter",
        "Ten years in roads policing today",
        "Sitting my sergeant's exam on Tuesday",
        "Handed my warrant card back this morning",
        "I answer phones in the police control room, I'm a call handler",
    ],
)
def test_a_role_that_only_the_police_have_names_the_employer(text: str) -> None:
    (finding,) = judge(post(text))
    assert "a police force" in finding.summary
    assert finding.confidence is Confidence.B


def test_a_role_counts_for_the_one_force_that_the_account_names() -> None:
    record = Post(at=at("/1"), kind=PostKind.POST, text="Ten years in roads policing today")
    (finding,) = judge(employer("Northmere Constabulary"), record)
    assert "Northmere Constabulary" in finding.summary
    assert finding.evidence_total == 2


def test_a_career_that_is_over_is_told_as_such() -> None:
    (finding,) = judge(post("Retired police dog handler seeks allotment"))
    assert "worked for a police force (former)" in finding.summary


@pytest.mark.parametrize(
    "text",
    [
        "My brother starts with the police in September",
        "Would have made a decent detective, me",
        "Thought about being a police officer, couldn't pass the run",
        "I'm the sergeant at arms of our motorbike club",
        "Retired traffic warden, thirty years",
        "Off to Custody Cottage for the weekend",
        "Met Office forecast says I'm in for a wet one",
        "He's been a copper for ten years",
        "Could you be a special constable? Apply now",
        "I'm playing a detective in the village panto",
        "Paramedic for nine years, then a call handler",
        "As a special treat we had pizza",
        "I passed my inspector's course at the garage, MOTs from Monday",
    ],
)
def test_other_careers_and_other_people_s_stay_silent(text: str) -> None:
    assert judge(post(text)) == []


@pytest.mark.parametrize("text", ["I'm a " * 2000 + "PC", "years " * 3000, "my sergeant's " * 1500, "acting"])
def test_endless_repetitions_are_survived(text: str) -> None:
    judge(post(text))
