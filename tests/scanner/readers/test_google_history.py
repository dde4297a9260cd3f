"""Google: location history, monthly stays, the timeline of a phone."""

from __future__ import annotations

import json
import math

import pytest

from scanner.coordinates import from_e7
from scanner.model import Audience, Login, Positions, Record, Setting, SettingKind, Track, Visit, VisitKind
from scanner.readers.google import GOOGLE
from scanner.testing import MemoryMember, read_bytes, reader_complaints

HISTORY = "Takeout/Location History/Records.json"


def read(name: str, document: object, notes: dict[str, int] | None = None, indent: int | None = None) -> list[Record]:
    return read_bytes(GOOGLE, name, json.dumps(document, indent=indent).encode(), notes=notes)


def entry(lat: int, lon: int, time: str = "2023-05-01T22:14:00.500Z", **more: object) -> dict[str, object]:
    return {"latitudeE7": lat, "longitudeE7": lon, "accuracy": 20, **more, "source": "WIFI", "timestamp": time}


def rows(records: list[Record]) -> list[tuple[str, float, float, float]]:
    """Pointer, seconds, latitude, longitude of every position."""
    return [
        (record.pointer(row), record.seconds[row], round(record.lats[row], 7), round(record.lons[row], 7))
        for record in records
        if isinstance(record, Positions)
        for row in range(len(record.seconds))
    ]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize(
    "name", [HISTORY, "Takeout/Historique des positions/Enregistrements.json", "Standortverlauf/Aufzeichnungen.json"]
)
def test_positions_in_columns(name: str, indent: int | None) -> None:
    document = {"locations": [entry(534183540, -15379219), entry(534183541, -15379220, "2023-05-01T22:15:00Z")]}
    (found,) = read(name, document, indent=indent)
    assert isinstance(found, Positions)
    assert rows([found]) == [
        ("point 0", 1682979240.5, 53.418354, -1.5379219),
        ("point 1", 1682979300.0, 53.4183541, -1.537922),
    ]
    assert list(found.radii_m) == [20.0, 20.0]
    assert found.audience is Audience.PLATFORM_HELD
    assert found.at.pointer == "point 0"


def test_times_in_milliseconds_as_until_2021() -> None:
    document = {
        "locations": [
            {"timestampMs": "1437263846012", "latitudeE7": 534183540, "longitudeE7": -15379219, "accuracy": 45},
            {"timestampMs": "0", "latitudeE7": 534183540, "longitudeE7": -15379219},
        ]
    }
    (first, second) = rows(read("Takeout/Location History/Location History.json", document))
    assert first[1] == 1437263846.012
    assert math.isnan(second[1])


def test_coordinates_that_overflowed_are_put_right_and_absurd_ones_are_counted() -> None:
    notes: dict[str, int] = {}
    document = {
        "locations": [
            entry(534183540, 4294967296 - 15379219),
            entry(0, 0),
            entry(950000000, 0),
            {"deviceTag": 1, "timestamp": "2023-05-01T22:14:00Z"},
            entry(534183540, 15379219, "1970-01-01T00:00:00Z"),
        ]
    }
    found = rows(read(HISTORY, document, notes))
    assert [(pointer, lat, lon) for pointer, _, lat, lon in found] == [
        ("point 0", 53.418354, -1.5379219),
        ("point 4", 53.418354, 1.5379219),
    ]
    assert math.isnan(found[1][1])
    assert notes == {"positions that cannot be on earth were left out": 2}


@pytest.mark.parametrize(
    ("lat", "lon"),
    [
        (534183540, 4294951917),
        (-338688000, 1512093000),
        (9999, -9999),
        (10_000, 5),
        (5, 10_000),
        (900000000, 1),
        (900000001, 1),
        (1, 1800000001),
    ],
)
def test_the_quick_way_judges_as_the_one_place_for_coordinates_does(lat: int, lon: int) -> None:
    expected = from_e7(lat, lon)
    found = rows(read(HISTORY, {"locations": [entry(lat, lon), entry(lat, lon)]}))
    assert [(lat, lon) for _, _, lat, lon in found] == ([] if expected is None else [(expected.lat, expected.lon)] * 2)


def test_one_odd_entry_does_not_cost_the_others() -> None:
    notes: dict[str, int] = {}
    odd = [
        {"latitudeE7": "534183540", "longitudeE7": "-15379219", "accuracy": "12", "timestamp": "2023-05-01T22:14:00Z"},
        {"latitudeE7": {}, "longitudeE7": [], "timestamp": 5},
        7,
        None,
    ]
    found = rows(read(HISTORY, {"locations": [entry(534183540, -15379219), *odd, entry(534183540, -15379219)]}, notes))
    assert [pointer for pointer, *_ in found] == ["point 0", "point 1", "point 5"]
    assert notes == {
        "positions that cannot be on earth were left out": 1,
        "records of an unexpected shape were left out": 1,
    }


def test_many_positions_come_in_batches() -> None:
    document = {"locations": [entry(534183540 + number, -15379219) for number in range(120_000)]}
    found = [record for record in read(HISTORY, document) if isinstance(record, Positions)]
    assert sum(len(record.seconds) for record in found) == 120_000
    assert rows(found)[-1][0] == "point 119999"
    assert all(record.numbers is None for record in found)
    assert max(len(record.seconds) for record in found) <= 120_000


def test_empty_months_and_years_are_no_failure() -> None:
    notes: dict[str, int] = {}
    assert read(HISTORY, {"locations": []}, notes) == []
    assert read("Takeout/x/2020_JANUARY.json", {"timelineObjects": []}, notes) == []
    assert notes == {}


def test_locations_of_somebody_else_are_not_claimed() -> None:
    member = MemoryMember("export/places.json", b'{"locations": [{"name": "Cafe", "lat": 1.5}]}')
    assert GOOGLE.recognise(member) is None


def stay(**location: object) -> dict[str, object]:
    return {
        "placeVisit": {
            "location": {"latitudeE7": 534183540, "longitudeE7": -15379219, **location},
            "duration": {"startTimestamp": "2021-05-01T18:00:00Z", "endTimestamp": "2021-05-02T06:30:00Z"},
        }
    }


MONTH = "Takeout/Historique/Semantic Location History/2021/2021_MAI.json"


def test_a_stay_at_home() -> None:
    document = {"timelineObjects": [stay(semanticType="TYPE_HOME", name="Home", address="12 Acacia Avenue\nNorthmere")]}
    (visit,) = read(MONTH, document)
    assert isinstance(visit, Visit)
    assert (visit.kind, visit.label, visit.address) == (VisitKind.STAY, "TYPE_HOME", "12 Acacia Avenue\nNorthmere")
    assert visit.place is not None
    assert visit.when is not None
    assert visit.until is not None
    assert (visit.when.iso(), visit.until.iso()) == ("2021-05-01T18:00:00Z", "2021-05-02T06:30:00Z")
    assert visit.at.pointer == "/timelineObjects/0/placeVisit/location"
    assert visit.audience is Audience.PLATFORM_HELD


def test_an_older_stay_with_a_stay_inside_it_and_only_a_centre() -> None:
    inner = {
        "centerLatE7": 534000000,
        "centerLngE7": -15000000,
        "duration": {"startTimestampMs": "1620000000000", "endTimestampMs": "1620003600000"},
    }
    outer = stay(semanticType="TYPE_UNKNOWN")
    outer["placeVisit"]["childVisits"] = [inner]  # type: ignore[index]
    first, second = (record for record in read(MONTH, {"timelineObjects": [outer]}) if isinstance(record, Visit))
    assert first.label == ""
    assert second.place is not None
    assert round(second.place.lat, 4) == 53.4
    assert second.at.pointer == "/timelineObjects/0/placeVisit/childVisits/0"
    assert second.when is not None
    assert second.when.iso() == "2021-05-03T00:00:00Z"


def test_a_way_its_points_and_where_the_car_was_left() -> None:
    segment = {
        "startLocation": {"latitudeE7": 534183540, "longitudeE7": -15379219},
        "endLocation": {"latitudeE7": 534000000, "longitudeE7": -15000000},
        "duration": {"startTimestamp": "2021-05-01T07:00:00Z", "endTimestamp": "2021-05-01T07:30:00Z"},
        "distance": 5200,
        "activityType": "IN_PASSENGER_VEHICLE",
        "simplifiedRawPath": {
            "points": [{"latE7": 534100000, "lngE7": -15200000, "accuracyMeters": 10, "timestamp": "2021-05-01T07:10:00Z"}]
        },
        "parkingEvent": {"timestamp": "2021-05-01T07:31:00Z", "location": {"latitudeE7": 534000100, "longitudeE7": -15000100}},
    }
    way, parked, points = read(MONTH, {"timelineObjects": [{"activitySegment": segment}]})
    assert isinstance(way, Track)
    assert way.start is not None
    assert way.end is not None
    assert (way.sport, way.distance_m, way.at.pointer) == ("in passenger vehicle", 5200.0, "/timelineObjects/0/activitySegment")
    assert isinstance(parked, Visit)
    assert parked.label == "PARKING"
    assert rows([points]) == [("point 0", 1619853000.0, 53.41, -1.52)]


def segment(**what: object) -> dict[str, object]:
    return {"startTime": "2025-06-09T21:57:46.000+01:00", "endTime": "2025-06-10T07:03:44.000+01:00", **what}


@pytest.mark.parametrize(
    "spot",
    ["53.4183540°, -1.5379219°", "53.4183540, -1.5379219", {"latLng": "53.4183540°, -1.5379219°"}, "geo:53.418354,-1.5379219"],
)
@pytest.mark.parametrize("label", ["INFERRED_HOME", "Inferred Home"])
def test_a_phone_says_where_home_is(spot: object, label: str) -> None:
    visit = {"hierarchyLevel": 0, "topCandidate": {"semanticType": label, "probability": "0.9", "placeLocation": spot}}
    for name, document, pointer in (
        ("Timeline.json", {"semanticSegments": [segment(visit=visit)]}, "/semanticSegments/0/visit"),
        ("location-history.json", [segment(visit=visit)], "/0/visit"),
    ):
        (found,) = read(name, document)
        assert isinstance(found, Visit)
        assert found.place is not None
        assert (round(found.place.lat, 6), round(found.place.lon, 6)) == (53.418354, -1.537922)
        assert (found.label, found.at.pointer) == ("INFERRED_HOME", pointer)
        assert found.when is not None
        assert found.when.iso() == "2025-06-09T20:57:46Z"
        assert found.until is not None


def test_points_and_ways_of_an_android_timeline() -> None:
    document = {
        "semanticSegments": [
            segment(timelinePath=[{"point": "53.41°, -1.52°", "time": "2025-06-09T22:00:00+01:00"}, {"point": "nowhere"}]),
            segment(
                activity={
                    "start": {"latLng": "53.41°, -1.52°"},
                    "end": {"latLng": "53.42°, -1.53°"},
                    "distanceMeters": 1500.5,
                    "topCandidate": {"type": "CYCLING", "probability": 0.7},
                }
            ),
            segment(timelineMemory={"trip": {"distanceFromOriginKms": 5}}),
        ],
        "rawSignals": [
            {"position": {"LatLng": "53.43°, -1.54°", "accuracyMeters": 13, "timestamp": "2025-06-09T23:00:00.000+01:00"}},
            {"wifiScan": {"deliveryTime": "2025-06-09T23:00:00.000+01:00", "devicesRecords": []}},
        ],
        "userLocationProfile": {
            "frequentPlaces": [
                {"placeId": "x", "placeLocation": "53.44°, -1.55°", "label": "HOME"},
                {"placeId": "y", "placeLocation": {"latLng": "53.45°, -1.56°"}},
            ]
        },
    }
    notes: dict[str, int] = {}
    found = read("Zeitleiste.json", document, notes)
    assert rows(found) == [("point 0", 1749502800.0, 53.41, -1.52), ("point 2", 1749506400.0, 53.43, -1.54)]
    (track,) = (record for record in found if isinstance(record, Track))
    assert (track.sport, track.distance_m) == ("cycling", 1500.5)
    home, other = (record for record in found if isinstance(record, Visit))
    assert (home.kind, home.label, home.at.pointer) == (
        VisitKind.LABELLED,
        "HOME",
        "/userLocationProfile/frequentPlaces/0",
    )
    assert (other.kind, other.label) == (VisitKind.STAY, "FREQUENT")
    assert notes == {"positions that cannot be on earth were left out": 1}


def test_points_of_an_iphone_count_minutes_from_the_start() -> None:
    path = [{"point": "geo:53.41,-1.52", "durationMinutesOffsetFromStartTime": "30"}]
    document = [{"startTime": "2025-06-09T20:00:00.000Z", "endTime": "2025-06-09T22:00:00.000Z", "timelinePath": path}]
    assert rows(read("location-history.json", document)) == [("point 0", 1749501000.0, 53.41, -1.52)]


def test_timeline_edits_and_settings() -> None:
    edits = {
        "timelineEdits": [
            {
                "deviceId": "0",
                "placeAggregates": {"placeAggregateInfo": [{"placePoint": {"latE7": 534000000, "lngE7": -15000000}}]},
            },
            {
                "deviceId": "0",
                "rawSignal": {
                    "signal": {
                        "position": {
                            "point": {"latE7": 534000000, "lngE7": -15000000},
                            "accuracyMm": 13000,
                            "timestamp": "2024-02-17T05:54:00Z",
                        }
                    }
                },
            },
        ]
    }
    frequent, points = read("Takeout/Location History (Timeline)/Timeline Edits.json", edits)
    assert isinstance(frequent, Visit)
    assert isinstance(points, Positions)
    assert list(points.radii_m) == [13.0]
    settings = {
        "historyEnabled": True,
        "deviceSettings": [
            {"deviceTag": 1, "reportingEnabled": True, "devicePrettyName": "Jo's phone", "platformType": "ANDROID"}
        ],
    }
    switch, device = read("Takeout/Location History (Timeline)/Settings.json", settings)
    assert isinstance(switch, Setting)
    assert (switch.setting, switch.on, switch.at.pointer) == (SettingKind.LOCATION_HISTORY, True, "/historyEnabled")
    assert isinstance(device, Login)
    assert (device.device, device.active) == ("Jo's phone ANDROID", True)


@pytest.mark.parametrize(
    ("name", "document"),
    [
        (HISTORY, {"locations": [{"timestampMs": {}, "x": 1}, 5]}),
        (MONTH, {"timelineObjects": [{"somethingNew": {}}]}),
        ("Timeline.json", {"semanticSegments": [{"somethingNew": 1}]}),
    ],
)
def test_a_new_layout_is_said_aloud(name: str, document: object) -> None:
    notes: dict[str, int] = {}
    read(name, document, notes)
    assert any("newer than any known" in note or "unexpected shape" in note for note in notes)


SOUND = [
    (HISTORY, {"locations": [entry(534183540 + number, -15379219, activity=[{"type": "STILL"}]) for number in range(30)]}),
    (MONTH, {"timelineObjects": [stay(semanticType="TYPE_HOME", name="Home")] * 5}),
    (
        "Timeline.json",
        {
            "semanticSegments": [segment(timelinePath=[{"point": "53.41°, -1.52°", "time": "2025-06-09T22:00:00+01:00"}])] * 5,
            "userLocationProfile": {"frequentPlaces": [{"placeLocation": "53.44°, -1.55°", "label": "HOME"}]},
        },
    ),
    (
        "location-history.json",
        [segment(visit={"topCandidate": {"placeLocation": "geo:53.4,-1.5", "semanticType": "Home"}})] * 5,
    ),
]


@pytest.mark.parametrize(("name", "document"), SOUND, ids=[name for name, _ in SOUND])
def test_cut_and_flipped_bytes(name: str, document: object) -> None:
    assert reader_complaints(GOOGLE, name, json.dumps(document).encode()) == []


@pytest.mark.parametrize("value", [None, 5, "x", [], {}, [[]], [None], {"a": 1}, 1e400, True])
def test_values_of_the_wrong_type_count_as_absent(value: object) -> None:
    stays = {"placeVisit": {"location": value, "duration": value, "childVisits": value, "simplifiedRawPath": {"points": value}}}
    ways = {"activitySegment": {"startLocation": value, "activityType": value, "distance": value, "parkingEvent": value}}
    read(MONTH, {"timelineObjects": [stays, ways, value, {"placeVisit": value}]})
    spots = [
        segment(visit={"topCandidate": {"placeLocation": value, "semanticType": value}}),
        segment(
            activity={
                "start": value,
                "end": {"latLng": value},
                "topCandidate": value,
                "distanceMeters": value,
                "parking": value,
            }
        ),
        segment(timelinePath=[value, {"point": value, "time": value, "durationMinutesOffsetFromStartTime": value}]),
        value,
    ]
    signals = [{"position": {"LatLng": value, "timestamp": value, "accuracyMeters": value}}, {"position": value}, value]
    profile = {"frequentPlaces": [{"placeLocation": value, "label": value}, value]}
    read("Timeline.json", {"semanticSegments": spots, "rawSignals": signals, "userLocationProfile": profile})
    read(
        HISTORY,
        {"locations": [entry(1, 1), {"latitudeE7": value, "longitudeE7": value, "timestamp": value, "accuracy": value}]},
    )
    read("Settings.json", {"historyEnabled": value, "deviceSettings": [value, {"deviceTag": 1, "devicePrettyName": value}]})
