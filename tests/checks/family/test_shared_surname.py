"""Somebody of the account holder's own, uncommon surname, again and again."""

import time
from datetime import UTC, datetime

import pytest

from checks.family.declared_partner import CHECK as PARTNER
from checks.family.shared_surname import CHECK
from checks.home.check_in import CHECK as CHECK_IN
from checks.home.photo_home import CHECK as PHOTO_HOME
from scanner.api import (
    Band,
    Confidence,
    Connection,
    Coordinate,
    Field,
    Finding,
    LinkKind,
    Moment,
    Photo,
    Post,
    PostKind,
    ProfileField,
    Record,
    Scene,
    TimeBasis,
    Visit,
    VisitKind,
)
from scanner.testing import at, complaints, findings_of


def found(times: int, name: str, *, own: str = "Tom Whitlock", extra: tuple[ProfileField, ...] = ()) -> list[Finding]:
    posts = [Post(at=at(f"/{n}"), kind=PostKind.POST, text="sunshine", tagged=(name, "Ann Lee")) for n in range(times)]
    told = findings_of([CHECK, PARTNER], [*extra, *posts], Scene(names=(own,)))
    return [finding for finding in told if finding.check == "family.shared-surname"]


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_somebody_of_the_same_surname_is_possibly_a_relative() -> None:
    (finding,) = found(4, "Priya Whitlock")
    assert "Priya Whitlock" in finding.summary
    assert "possibly a relative" in finding.summary
    assert finding.confidence is Confidence.C
    assert finding.band in {Band.LOW, Band.MEDIUM}


def test_faces_count_like_tags() -> None:
    photos = [Photo(at=at(f"/{n}"), people=("Priya Whitlock",)) for n in range(3)]
    assert len(findings_of([CHECK], photos, Scene(names=("Tom Whitlock",)))) == 1


@pytest.mark.parametrize(
    ("times", "name", "own"),
    [
        (2, "Priya Whitlock", "Tom Whitlock"),
        (9, "Tom Whitlock", "Tom Whitlock"),
        (9, "Priya Smith", "Tom Smith"),
        (9, "Priya", "Tom Whitlock"),
        (9, "  ", "Tom Whitlock"),
        (9, "Dave Orme", "Tom Whitlock"),
    ],
)
def test_chance_oneself_and_others_stay_silent(times: int, name: str, own: str) -> None:
    assert found(times, name, own=own) == []


def test_a_relative_that_is_told_of_elsewhere_is_not_told_twice() -> None:
    partner = ProfileField(at=at("/p"), field=Field.PARTNER, value="Priya Whitlock", detail="Married", current=True)
    assert found(5, "Priya Whitlock", extra=(partner,)) == []


# --- at the same places ------------------------------------------------------------------------------------------------

HOME = Coordinate(53.4801, -2.2405)
GROUND = Coordinate(53.5102, -2.1001)
PUB = Coordinate(53.4202, -2.3001)
SATURDAYS = ("2024-01-06", "2024-02-10", "2024-03-16", "2024-04-20", "2024-05-25")
TUESDAYS = ("2024-01-09", "2024-02-13", "2024-03-19", "2024-04-23", "2024-05-28")


def moment(day: str, clock: str = "15:00", basis: TimeBasis = TimeBasis.UTC) -> Moment:
    told = datetime.fromisoformat(f"{day}T{clock}")
    return Moment(told.replace(tzinfo=UTC) if basis is TimeBasis.UTC else told, basis)


def faces(name: str, days: tuple[str, ...], place: Coordinate, *others: str, first: int = 0) -> list[Photo]:
    return [
        Photo(at=at(f"/photos/{n}"), when=moment(day), place=place, people=(name, *others)) for n, day in enumerate(days, first)
    ]


def called_home(place: Coordinate = HOME) -> Visit:
    return Visit(at=at("/saved/0", "saved.json"), kind=VisitKind.LABELLED, name="Home", label="HOME", place=place)


def told_of(records: list[Record], own: str = "Tom Whitlock") -> list[Finding]:
    told = findings_of([CHECK, PARTNER, PHOTO_HOME, CHECK_IN], records, Scene(names=(own,)))
    return [finding for finding in told if finding.check == "family.shared-surname"]


def test_somebody_of_a_rare_surname_at_the_home_over_months_is_more_than_a_guess() -> None:
    (finding,) = told_of([called_home(), *faces("Nia Whitlock", SATURDAYS[:3], HOME)])
    assert "Nia Whitlock" in finding.summary
    assert "at the home on 3 days" in finding.summary
    assert "possibly a relative" in finding.summary
    assert finding.confidence is Confidence.B
    assert any("weekends" in note for note in finding.notes)
    assert any("3 different months" in note for note in finding.notes)


def test_the_places_are_among_the_evidence() -> None:
    (finding,) = told_of([called_home(), *faces("Nia Whitlock", SATURDAYS[:2], HOME)])
    assert {one.pointer for one in finding.evidence} >= {"/photos/0", "/photos/1"}


def test_two_days_at_one_other_place_are_a_weak_sign() -> None:
    (finding,) = told_of(faces("Nia Whitlock", TUESDAYS[:2], PUB))
    assert "at one place on 2 days" in finding.summary
    assert finding.confidence is Confidence.C


def test_a_check_in_and_the_people_tagged_in_it_stand_in_one_entry() -> None:
    records: list[Record] = []
    for n, day in enumerate(SATURDAYS[:2]):
        records.append(
            Post(at=at(f"/{n}/data/0/post"), when=moment(day), kind=PostKind.POST, text="x", tagged=("Nia Whitlock",))
        )
        place = at(f"/{n}/attachments/0/data/0/place")
        records.append(Visit(at=place, when=moment(day), kind=VisitKind.CHECK_IN, name="The Moon", place=PUB))
    (finding,) = told_of(records)
    assert "at one place on 2 days" in finding.summary


def test_a_picture_of_the_same_hour_says_where_a_tag_was() -> None:
    records: list[Record] = []
    for n, day in enumerate(SATURDAYS[:2]):
        records.append(Post(at=at(f"/{n}"), when=moment(day, "15:40"), kind=PostKind.POST, text="x", tagged=("Nia Whitlock",)))
        records.append(Photo(at=at("", f"media/{n}.jpg"), when=moment(day, "15:05"), place=PUB))
        records.append(Photo(at=at("", f"media/{n}b.jpg"), when=moment(day, "20:05"), place=HOME))
    (finding,) = told_of(records)
    assert "at one place on 2 days" in finding.summary
    early = [
        Post(at=at(f"/{n}"), when=moment(day, "11:00"), kind=PostKind.POST, text="x", tagged=("Nia Whitlock",))
        for n, day in enumerate(SATURDAYS[:2])
    ]
    assert told_of([*early, *(record for record in records if isinstance(record, Photo))]) == []


@pytest.mark.parametrize(
    "text", ["Sunday lunch with Nia Whitlock", "out with Ann Lee and Nia Whitlock!", "Nia Whitlock's 40th do"]
)
def test_companions_named_in_words_count(text: str) -> None:
    records: list[Record] = []
    for n, day in enumerate(SATURDAYS[:2]):
        records.append(Post(at=at(f"/{n}/post"), when=moment(day), kind=PostKind.POST, text=text))
        records.append(Visit(at=at(f"/{n}/place"), when=moment(day), kind=VisitKind.CHECK_IN, name="The Moon", place=PUB))
    (finding,) = told_of(records)
    assert finding.summary.startswith("Nia Whitlock bears")


def test_events_of_theirs_and_places_told_by_name_alone_count() -> None:
    visits: list[Record] = [
        Visit(at=at("/e/0"), when=moment("2023-08-05"), kind=VisitKind.EVENT, name="Nia Whitlock's 40th birthday", place=PUB),
        Visit(at=at("/e/1"), when=moment("2024-08-03"), kind=VisitKind.EVENT, name="BBQ with Nia Whitlock", place=PUB),
    ]
    (finding,) = told_of(visits)
    assert any("birthday" in note for note in finding.notes)
    named: list[Record] = []
    for n, day in enumerate(TUESDAYS[:3]):
        named.append(Post(at=at(f"/{n}/post"), when=moment(day), kind=PostKind.POST, text="x", tagged=("Nia Whitlock",)))
        named.append(Visit(at=at(f"/{n}/place"), when=moment(day), kind=VisitKind.CHECK_IN, name="The Moon Under Water"))
    (finding,) = told_of(named)
    assert "at one place on 3 days" in finding.summary


@pytest.mark.parametrize(
    ("own", "name"),
    [
        ("Jan Kowalski", "Ewa Kowalska"),
        ("Ewa Kowalska", "Jan Kowalski"),
        ("Petr Novák", "Jana Nováková"),
        ("Tomas Kazlauskas", "Ruta Kazlauskaitė"),
        ("Jón Gunnarsson", "Anna Gunnarsdóttir"),
        ("Nikos Papadopoulos", "Eleni Papadopoulou"),
        ("Tom Whitlock", "Nia Whitlock-Hughes"),
        ("Tom Pryce-Whitlock", "Nia Whitlock"),
        ("Zoë Brontë", "Ann Bronte"),
    ],
)
def test_a_surname_has_forms(own: str, name: str) -> None:
    (finding,) = told_of([called_home(), *faces(name, SATURDAYS[:2], HOME)], own)
    assert name in finding.summary


@pytest.mark.parametrize(
    ("own", "name"), [("Tom Jones", "Sarah Jones"), ("Harpreet Kaur", "Simran Kaur"), ("Imran Khan", "Sana Khan")]
)
def test_a_common_surname_needs_the_home_over_months_and_is_never_firm(own: str, name: str) -> None:
    (finding,) = told_of([called_home(), *faces(name, SATURDAYS, HOME)], own)
    assert finding.confidence is Confidence.C
    assert any("common" in note for note in finding.notes)
    assert told_of([called_home(), *faces(name, SATURDAYS[:2], HOME)], own) == []
    assert told_of([called_home(), *faces(name, TUESDAYS, HOME)], own) == []
    assert told_of(faces(name, SATURDAYS, GROUND), own) == []


def test_look_alikes_stay_silent() -> None:
    station = [
        Visit(at=at(f"/{n}/place"), when=moment(day), kind=VisitKind.CHECK_IN, name="Eastgate Police Station", place=GROUND)
        for n, day in enumerate(TUESDAYS[:2])
    ]
    tags: list[Record] = [
        Post(at=at(f"/{n}/post"), when=moment(day), kind=PostKind.POST, text="earlies", tagged=("Nia Whitlock",))
        for n, day in enumerate(TUESDAYS[:2])
    ]
    team = tuple(f"Player {letter}" for letter in "ABCDEFG")
    for records in (
        [called_home(), *faces("Dave Orme", SATURDAYS, HOME)],  # at the home, another surname
        [called_home(), *faces("Tom Whitlock", SATURDAYS, HOME)],  # oneself
        [called_home(), *faces("T Whitlock", SATURDAYS, HOME)],
        [*station, *tags],  # a colleague
        faces("Nia Whitlock", SATURDAYS[:2], GROUND, *team),  # one of a whole team
        faces("Nia Whitlock", SATURDAYS[:1] * 2, PUB),  # one day
        [*faces("Nia Whitlock", SATURDAYS[:1], PUB), *faces("Nia Whitlock", SATURDAYS[1:2], GROUND, first=1)],  # two places
        [Connection(at=at("/f"), link=LinkKind.FRIEND, name="Nia Whitlock"), called_home()],
        [called_home(), *faces("Ann Wheelock", SATURDAYS, HOME), *faces("Whitlock Avenue", SATURDAYS[:1], HOME, first=9)],
    ):
        assert [finding.summary for finding in told_of(list(records))] == []


def test_a_relative_whose_relation_is_told_has_no_second_finding() -> None:
    partner = ProfileField(at=at("/p"), field=Field.PARTNER, value="Nia Whitlock", detail="Married", current=True)
    assert told_of([partner, called_home(), *faces("Nia Whitlock", SATURDAYS, HOME)]) == []


def test_odd_input_is_passed_over() -> None:
    odd: list[Record] = [
        Photo(at=at("/a"), place=HOME, people=("", "  ", "Whitlock", "Nia Whitlock" * 500, "\u202eNia Whitlock")),
        Photo(at=at("/b"), when=moment("2024-01-06"), place=HOME, people=("Nia Whitlock",)),
        Visit(at=at("/c"), kind=VisitKind.CHECK_IN, name="with With with Nia Whitlock's's"),
        Post(at=at("/d"), kind=PostKind.POST, text="with " * 5000 + "Nia Whitlock", tagged=("Nia Whitlock",)),
        Connection(at=at("/e"), link=LinkKind.FRIEND, name=""),
    ]
    assert ["in 3 items" in finding.summary for finding in told_of(odd)] == [True]
    assert told_of(odd, "") == []


def test_the_order_of_the_records_changes_nothing() -> None:
    records = [called_home(), *faces("Nia Whitlock", SATURDAYS, HOME), *faces("Nia Whitlock", TUESDAYS, PUB, first=50)]
    told = told_of(records)
    assert [finding.summary for finding in told] == [finding.summary for finding in told_of(records[::-1])]


def test_thousands_of_places_take_no_time() -> None:
    begun = time.perf_counter()
    days = [f"20{year}-{month:02}-{day:02}" for year in range(10, 24) for month in range(1, 13) for day in range(1, 29)]
    photos = [
        Photo(at=at(f"/photos/{n}"), when=moment(day), place=Coordinate(50 + n / 1000, -2.0), people=("Nia Whitlock",))
        for n, day in enumerate(days)
    ]
    told_of([called_home(), *photos])
    assert time.perf_counter() - begun < 10
