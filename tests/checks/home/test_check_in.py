"""Check-ins and saved places: called home, labelled home, or visited night after night."""

from datetime import datetime, timedelta

import pytest

from checks.home.check_in import CHECK
from scanner.api import Confidence, Coordinate, Finding, HomeClaim, Moment, Record, Scene, TimeBasis, Visit, VisitKind
from scanner.testing import at, complaints, findings_of

SPOT = Coordinate(53.40012, -1.50034)
OTHER = Coordinate(53.45033, -1.40021)
SCENE = Scene(names=("Jo Castellane",))


def visit(name: str = "", place: Coordinate | None = SPOT, kind: VisitKind = VisitKind.CHECK_IN, **more: str) -> Visit:
    return Visit(at=at("/0"), kind=kind, name=name, place=place, label=more.get("label", ""), address=more.get("address", ""))


def stay(place: Coordinate, day: int, hour: float) -> Visit:
    when = Moment(datetime(2024, 1, 8) + timedelta(days=day, hours=hour), TimeBasis.LOCAL)
    return Visit(at=at(f"/{day}/{hour}"), kind=VisitKind.STAY, place=place, when=when)


def found(*records: Record) -> list[Finding]:
    return findings_of(CHECK, records, SCENE)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    "name",
    [
        "Home",
        "home sweet home",
        "My House",
        "our new flat ❤️",
        "Chez Nous",
        "The Castellanes",
        "Castellane HQ",
        "Casa Castellane",
    ],
)
def test_a_venue_called_home_is_the_home(name: str) -> None:
    (finding,) = found(visit(name))
    assert finding.home_claim is HomeClaim.PRESENT
    assert finding.confidence is Confidence.A
    assert finding.place is not None


def test_a_place_that_the_platform_labels_home() -> None:
    (finding,) = found(visit("", kind=VisitKind.SAVED, label="HOME"))
    assert finding.home_claim is HomeClaim.PRESENT


def test_a_home_with_an_address_and_no_place() -> None:
    (finding,) = found(visit("Home", place=None, address="14 Mill Road, Northmere"))
    assert finding.home_claim is HomeClaim.UNSURE
    assert finding.evidence_total == 1


def test_two_homes_without_dates_are_unsure() -> None:
    assert {f.home_claim for f in found(visit("Home"), visit("Home", place=OTHER))} == {HomeClaim.UNSURE}


def test_two_homes_with_and_without_dates_are_both_shown() -> None:
    dated = Visit(
        at=at("/1"), kind=VisitKind.CHECK_IN, name="Home", place=OTHER, when=Moment(datetime(2024, 1, 8), TimeBasis.LOCAL)
    )
    assert {f.home_claim for f in found(dated, visit("Home"))} == {HomeClaim.PRESENT, HomeClaim.UNSURE}


def test_unnamed_stays_night_after_night() -> None:
    stays = [stay(SPOT, day, hour) for day in (0, 8, 17, 26, 33, 41) for hour in (7, 19.5, 22.5)]
    (finding,) = found(*stays)
    assert finding.confidence is not Confidence.A
    assert "6 nights" in finding.summary


@pytest.mark.parametrize(
    "name",
    ["Home Bargains", "Home Bargains Northmere", "Homebase", "The House of Fraser", "Home Park Stadium", "Castellane Street", "Castellane",
     "Nan's house", "Dave's place", "Our Lady of Lourdes", "My Sushi House", "The Home Office", "Welcome Home Cafe", "Kitchen", ""],
)  # fmt: skip
def test_homely_names_of_other_places_stay_silent(name: str) -> None:
    assert found(visit(name)) == []


def test_lunches_and_night_shifts_are_no_home() -> None:
    lunches = [stay(SPOT, day, 12.5) for day in range(0, 90, 7)]
    shifts = [stay(OTHER, day, hour) for day in range(0, 90, 3) for hour in (23, 2.5, 4)]
    assert found(*lunches) == []
    assert all(f.home_claim is not HomeClaim.PRESENT for f in found(*shifts))


def test_a_home_without_place_and_address_says_nothing() -> None:
    assert found(visit("Home", place=None)) == []
    assert found(visit("Home", place=None, address="N/A")) == []


@pytest.mark.parametrize("kind", [VisitKind.SAVED, VisitKind.LABELLED, VisitKind.REVIEW])
def test_places_only_thought_of_are_no_nights(kind: VisitKind) -> None:
    assert found(*(Visit(at=at(f"/{day}"), when=stay(SPOT, day, 23).when, kind=kind, place=SPOT) for day in range(20))) == []


def test_a_coarse_area_called_home_keeps_its_error() -> None:
    [finding] = found(Visit(at=at(), kind=VisitKind.LABELLED, label="HOME", place=SPOT, radius_m=1000.0))
    assert finding.place is not None
    assert finding.place.radius_m >= 1000


@pytest.mark.parametrize(("count", "words"), [(1, "1 item calls this place home"), (2, "2 items call this place home")])
def test_one_place_calls_and_several_call_it_home(count: int, words: str) -> None:
    labels = [Visit(at=at(f"/{number}"), kind=VisitKind.LABELLED, label="HOME", place=SPOT) for number in range(count)]
    [finding] = found(*labels)
    assert finding.summary.startswith(words)
    assert finding.home is not None
    assert f"{words}." in finding.home.supports


@pytest.mark.parametrize("name", ["Northmere Police Station", "Northmere Police HQ", "Fellgate Custody Suite"])
def test_a_station_is_no_home_however_many_nights_are_spent_there(name: str) -> None:
    nights = (0, 8, 17, 26, 33, 41)
    stays = [
        Visit(at=at(f"/{day}/{hour}"), kind=VisitKind.CHECK_IN, name=name, place=SPOT, when=stay(SPOT, day, hour).when)
        for day in nights
        for hour in (7, 19.5, 22.5)
    ]
    assert [finding for finding in found(*stays) if finding.home_claim is not None] == []
    unnamed = [stay(SPOT, day, hour) for day in nights for hour in (7, 19.5, 22.5)]
    assert [finding for finding in found(*unnamed) if finding.home_claim is not None]
