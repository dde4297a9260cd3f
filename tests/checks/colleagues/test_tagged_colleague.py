"""Whether a colleague is tagged or named with a rank, a shift or a team."""

from __future__ import annotations

import pytest

from checks.colleagues.tagged_colleague import CHECK
from scanner.api import Account, AccountClass, Check, Clues, Draft, Field, PersonClue, Post, PostKind, ProfileField, Scene, on
from scanner.model import Advisory, Family, Finding, Fix
from scanner.testing import at, findings_of

SCENE = Scene(names=("Joanne Bell",), account=Account("facebook", names=("Jo Bell",)))


def post(text: str, *tagged: str, pointer: str = "/0") -> Post:
    return Post(at=at(pointer), kind=PostKind.POST, text=text, tagged=tagged)


def names(*posts: Post, scene: Scene = SCENE) -> list[str]:
    return [finding.summary.split(" can be")[0] for finding in findings_of(CHECK, posts, scene)]


@pytest.mark.parametrize(
    ("record", "colleague"),
    [
        (post("Great night shift with @Sgt Tom Reed and the team"), "Tom Reed"),
        (post("On lates with Tom Reed, kettle on"), "Tom Reed"),
        (post("My sergeant Aisha Khan is the best boss ever"), "Aisha Khan"),
        (post("Another set of nights done!", "Ben Moss"), "Ben Moss"),
        (post("Team 3 response on tour", "Ben Moss"), "Ben Moss"),
        (post("Double crewed with Ben Moss tonight"), "Ben Moss"),
        (post("Happy retirement PC Dave Lowe, thirty years a legend"), "Dave Lowe"),
        (post("Lates with @tom_reed1"), "@tom_reed1"),
        (post("Congratulations Aisha Khan on joining the dog section, the relief will miss you"), "Aisha Khan"),
        (post("happy retirement pc dave lowe, the nick won't be the same"), "Dave Lowe"),
        (post("GET WELL SOON SGT AISHA KHAN, CUSTODY IS TOO QUIET"), "Aisha Khan"),
        (post("Aisha Khan put her papers in today. Proud to have been her crewmate"), "Aisha Khan"),
        (post("Me and Ben Moss joined the job on the same wet Monday"), "Ben Moss"),
        (post("Rugby was awful. Pc Ben Moss bought the bacon rolls for the whole section"), "Ben Moss"),
    ],
)
def test_a_colleague_is_found_by_name(record: Post, colleague: str) -> None:
    assert names(record) == [colleague]


def test_one_finding_a_colleague_with_every_post_as_evidence() -> None:
    (finding,) = findings_of(CHECK, [post("On nights with Tom Reed"), post("Crewed with Tom Reed", pointer="/1")], SCENE)
    assert finding.evidence_total == 2
    assert "2 posts" in finding.summary


def test_the_account_holder_is_no_colleague() -> None:
    assert names(post("Late turn with PC Jo Bell, says my cup", "Jo Bell")) == []


@pytest.mark.parametrize(
    "record",
    [
        post("Night shift on ward 6 with Sarah Jones, three falls"),
        post("Date night with Sarah Jones"),
        post("Film night", "Sarah Jones"),
        post("Army reunion with Sgt Tom Reed"),
        post("Thanks to PC Smith who came to our school assembly"),
        post("Inspector Morse marathon with Sarah Jones"),
        post("Building inspector Paul Green signed off the extension"),
        post("Sergeant Pepper on vinyl"),
        post("Washington DC with Sarah Jones"),
        post("PS Sarah says hi"),
        post("Sgt Tom Reed and the boys of 3 Para, Goose Green, forty years on"),
        post("Nights done, love my A&E team, thank you for everything", "Sarah Jones"),
        post("Quick response from Sarah Jones at the council"),
        post("Our skipper Paul Green lifted the cup, league champions"),
        post("Thank you to PC Tom Reed who sorted out the parking on our road"),
        post("Sarah Jones was arrested on Friday, in custody until Monday"),
        post("A team effort with Sarah Jones, cake stall sold out"),
        post("PC World with Sarah Jones"),
        post("RIP PC Dave Lowe, never forgotten"),
        post("DI Paul Green told the court the gang used three vans"),
        post("Early shift then golf with Paul Green"),
        post("My husband's on nights so wine with Sarah Jones"),
        post("Sarge the dog is poorly, walked him with Sarah Jones"),
    ],
)
def test_what_only_looks_like_it_stays_silent(record: Post) -> None:
    assert names(record) == []


def _wife(record: ProfileField, _scene: Scene) -> list[PersonClue]:
    return [PersonClue(spotter="family.partner", at=record.at, name=record.value, relation="wife")]


def _nothing(_clues: Clues, _scene: Scene) -> list[Draft]:
    return []


FAMILY = Check(
    advisory=Advisory(
        id="family.partner", version="1", family=Family.FAMILY, row="FAM-01", title="Partner", why="why", doubt="doubt",
        likelihood=3, impact=3, fixes=(Fix("hide"),),
    ),
    conclude=_nothing,
    spotters=(on(ProfileField, _wife),),
)  # fmt: skip


def test_a_relative_known_from_the_family_checks_is_not_taken_for_a_colleague() -> None:
    wife = ProfileField(at=at("/9"), field=Field.PARTNER, value="Sam Bell")
    told = post("End of nights, home with Sam Bell")
    assert [finding.check for finding in findings_of([CHECK, FAMILY], [wife, told], SCENE)] == []


def test_the_forces_own_account_may_name_its_officers() -> None:
    official = Scene(account=Account("x", AccountClass.OFFICIAL_GROUP))
    assert names(post("On patrol with PC Tom Reed tonight"), scene=official) == []


def _of(text: str) -> list[Finding]:
    return findings_of(CHECK, [post(text, "", " ")], SCENE)


@pytest.mark.parametrize("text", ["", "PC " * 3000, "with " * 2000 + "night shift", "@ @ @ shift", "Sgt \n Reed \u202e"])
def test_odd_texts_are_survived(text: str) -> None:
    assert len(_of(text)) <= 1


@pytest.mark.parametrize(
    ("text", "colleagues"),
    [
        ("Gaz from D shift got engaged last night", ["Gaz"]),
        ("my crewmate Jen is leaving us for Devon", ["Jen"]),
        ("Happy retirement to Colin in custody", ["Colin"]),
        ("The whole of C block turned up for Mo's leaving do", ["Mo"]),
        ("Sarge Dave brought doughnuts in again", ["Dave"]),
        ("our Insp, Graham Pell, has finally joined Strava", ["Graham Pell"]),
        ("Late turn with Smithy and Priya tonight", ["Priya", "Smithy"]),
        ("Bought Trish a cake for her last ever night turn", ["Trish"]),
        ("Met Rich from roads policing in 2006, best man at my wedding", ["Rich"]),
    ],
)
def test_a_forename_or_a_nickname_is_enough_where_the_team_is_named(text: str, colleagues: list[str]) -> None:
    assert sorted(names(post(text))) == colleagues


@pytest.mark.parametrize(
    "text",
    [
        "On patrol with Ruby and Max, two very muddy spaniels",
        "Our skipper Andy broke his wrist in the warm up so I opened the batting",
        "Statement from Chief Inspector Dunn about the parade route",
        "Not us, but 79 Albert Terrace had their catalytic converter gone last night",
        "Neighbourhood team meeting about the bins, thanks Jan and Phil",
        "Nicked a shoplifter with Kyle from custody's prints on file, arrested again",
        "Happy retirement Mr Pugh, thirty years of teaching boys to hammer nails",
        "Dave from traffic news says avoid the ring road",
        "Sarge Corrigan is the name of my new hamster",
        "Night out with Carly and Dan from the gym",
        "Tom and Beth in custody of the karaoke mic again",
    ],
)
def test_names_of_others_stay_silent(text: str) -> None:
    assert names(post(text)) == []
