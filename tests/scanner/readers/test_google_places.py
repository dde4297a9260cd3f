"""Google: labelled and saved places, reviews, commutes, lists; pictures and albums."""

from __future__ import annotations

import json

import pytest

from scanner.model import Audience, Photo, Post, PostKind, Record, Visit, VisitKind
from scanner.plugins import Account
from scanner.readers.google import GOOGLE
from scanner.testing import MemoryMember, read_bytes, reader_complaints


def read(name: str, document: object, notes: dict[str, int] | None = None, **account: object) -> list[Record]:
    whose = Account("google", **account) if account else None  # type: ignore[arg-type]
    content = document if isinstance(document, bytes) else json.dumps(document).encode()
    return read_bytes(GOOGLE, name, content, notes=notes, account=whose)


def feature(lon: float, lat: float, **properties: object) -> dict[str, object]:
    return {"type": "Feature", "geometry": {"type": "Point", "coordinates": [lon, lat]}, "properties": properties}


def collection(*features: object) -> dict[str, object]:
    return {"type": "FeatureCollection", "features": list(features)}


@pytest.mark.parametrize(
    "name", ["Takeout/Maps/My labeled places/Labeled places.json", "Takeout/Maps/Mit Label versehene Orte/Orte mit Label.json"]
)
def test_a_place_that_was_called_home(name: str) -> None:
    document = collection(feature(-1.5379219, 53.418354, name="Home", address="12 Acacia Avenue, Northmere NM1 2AB"))
    (visit,) = read(name, document)
    assert isinstance(visit, Visit)
    assert visit.place is not None
    assert (visit.place.lat, visit.place.lon) == (53.418354, -1.5379219)
    assert (visit.kind, visit.label, visit.address) == (VisitKind.LABELLED, "Home", "12 Acacia Avenue, Northmere NM1 2AB")
    assert (visit.at.pointer, visit.audience) == ("/features/0", Audience.PLATFORM_HELD)


def test_geojson_of_others_is_not_claimed() -> None:
    document = json.dumps(collection(feature(1.5, 2.5, name="Cafe", address="1 Low Street"))).encode()
    assert GOOGLE.recognise(MemoryMember("tracks/cafes.json", document)) is None


def test_a_published_review_is_public() -> None:
    document = collection(
        feature(
            -1.5,
            53.4,
            date="2023-05-01T12:00:00Z",
            five_star_rating_published=5,
            review_text_published="Round the corner from us",
            google_maps_url="http://maps.google.com/?cid=1",
            location={"name": "Copper Kettle", "address": "3 High Street, Northmere"},
        )
    )
    visit, post = read("Takeout/Maps (your places)/Reviews.json", document)
    assert isinstance(visit, Visit)
    assert isinstance(post, Post)
    assert (visit.kind, visit.name, visit.audience) == (VisitKind.REVIEW, "Copper Kettle", Audience.PUBLIC)
    assert (post.kind, post.text, post.group, post.audience) == (
        PostKind.REVIEW,
        "Round the corner from us",
        "Copper Kettle",
        Audience.PUBLIC,
    )
    assert post.at.pointer == "/features/0/properties/review_text_published"
    assert post.when is not None
    assert post.when.iso() == "2023-05-01T12:00:00Z"


def test_a_review_of_the_older_layout() -> None:
    told = {
        "Google Maps URL": "http://maps.google.com/?cid=1",
        "Location": {
            "Address": "3 High Street, Northmere",
            "Business Name": "Copper Kettle",
            "Geo Coordinates": {"Latitude": "53.4000000", "Longitude": "-1.5000000"},
        },
        "Published": "2019-05-01T12:00:00Z",
        "Star Rating": 5,
        "Review Comment": "Round the corner from us",
    }
    visit, post = read("Takeout/Maps (vos adresses)/Avis.json", collection({"properties": told, "type": "Feature"}))
    assert isinstance(visit, Visit)
    assert visit.place is not None
    assert (visit.name, visit.place.lat) == ("Copper Kettle", 53.4)
    assert isinstance(post, Post)
    assert post.audience is Audience.PUBLIC


def test_saved_places_with_and_without_a_point() -> None:
    told = {"date": "2023-05-01T12:00:00Z"}
    document = collection(
        feature(
            -1.5, 53.4, **told, google_maps_url="http://maps.google.com/?cid=1", location={"name": "Mum", "address": "1 Low St"}
        ),
        feature(
            0, 0, **told, google_maps_url="http://maps.google.com/?q=12+Acacia+Avenue,+Northmere", Comment="No location here"
        ),
        feature(0, 0, **told, google_maps_url="http://maps.google.com/?q=53.418354,-1.5379219", Comment="No location here"),
        feature(-1.5, 53.4, **told, google_maps_url="x", location={"name": "Gym"}, Comment="Tuesdays after lates"),
    )
    records = read("Takeout/Maps (your places)/Saved Places.json", document)
    visits = [record for record in records if isinstance(record, Visit)]
    assert [(visit.name, visit.address, visit.place is not None) for visit in visits] == [
        ("Mum", "1 Low St", True),
        ("", "12 Acacia Avenue, Northmere", False),
        ("", "", True),
        ("Gym", "", True),
    ]
    assert {(visit.kind, visit.audience) for visit in visits} == {(VisitKind.SAVED, Audience.PLATFORM_HELD)}
    assert [record.text for record in records if isinstance(record, Post)] == ["Tuesdays after lates"]


def test_the_ends_of_the_commute() -> None:
    document = {
        "trips": [{"id": "1", "place_visit": [{"place": {"lat_lng": {"latitude": 53.4, "longitude": -1.5}, "type": "home"}}]}]
    }
    (visit,) = read("Takeout/Maps/Commute routes/Commute routes.json", document)
    assert isinstance(visit, Visit)
    assert (visit.label, visit.at.pointer) == ("HOME", "/trips/0/place_visit/0/place")


@pytest.mark.parametrize("headings", ["Title,Note,URL,Tags,Comment", "Titel,Notiz,URL,Tags,Kommentar"])
def test_a_list_of_saved_places(headings: str) -> None:
    table = (
        f"{headings}\r\n,,,,\r\n"
        "Copper Kettle,meet Dad here,https://www.google.com/maps/place/Copper+Kettle/data=!4m2!3m1!1s0x0,,\r\n"
        '"53.418354,-1.5379219",,"https://www.google.com/maps/search/53.418354,-1.5379219",,\r\n'
    )
    first, note, second = read("Takeout/Saved/Want to go.csv", table.encode())
    assert isinstance(first, Visit)
    assert (first.kind, first.name, first.at.pointer) == (VisitKind.SAVED, "Copper Kettle", "row 1")
    assert isinstance(note, Post)
    assert note.text == "meet Dad here"
    assert isinstance(second, Visit)
    assert second.place is not None


def test_the_description_above_a_list_is_the_account_holders() -> None:
    table = "Places near our new house\r\n\r\nTitle,Note,URL,Tags,Comment\r\nGym,,https://www.google.com/maps/place/Gym/data=!4m2,,\r\nPub,,https://www.google.com/maps/place/Pub/data=!4m2,,\r\n"
    records = read("Takeout/Saved/House.csv", table.encode())
    assert [record.text for record in records if isinstance(record, Post)] == ["Places near our new house"]
    assert len([record for record in records if isinstance(record, Visit)]) == 2


def test_tables_of_others_are_not_claimed() -> None:
    table = b"id,date,body,link\n1,2023-05-01,see https://www.google.com/maps/place/Gym/data=1,x\n"
    assert GOOGLE.recognise(MemoryMember("comments.csv", table)) is None


def sidecar(**more: object) -> dict[str, object]:
    return {
        "title": "IMG_1.jpg",
        "description": "",
        "photoTakenTime": {"timestamp": "1600000000", "formatted": "13 Sep 2020, 12:26:40 UTC"},
        "geoData": {"latitude": 0.0, "longitude": 0.0, "altitude": 0.0},
        "geoDataExif": {"latitude": 53.4, "longitude": -1.5, "altitude": 0.0},
        **more,
    }


@pytest.mark.parametrize(
    "name",
    [
        "IMG_1.jpg.supplemental-metadata.json",
        "IMG_20200913_122640123_HDR_LONG.jpg.supplemen.json",
        "IMG_1.jpg.supplemental-metadata(1).json",
        "IMG_1.jpg.json",
        "IMG_1.jpg(1).json",
    ],
)
def test_the_file_beside_a_picture(name: str) -> None:
    document = sidecar(description="Bluebell's first day at school", people=[{"name": "Ella Moor"}, {"name": ""}])
    photo, caption = read(f"Takeout/Google Fotos/2020/{name}", document)
    assert isinstance(photo, Photo)
    assert photo.place is not None
    assert (photo.place.lat, photo.people, photo.at.pointer) == (53.4, ("Ella Moor",), "/geoDataExif")
    assert photo.when is not None
    assert photo.when.iso() == "2020-09-13T12:26:40Z"
    assert photo.audience is Audience.UNKNOWN
    assert isinstance(caption, Post)
    assert (caption.kind, caption.tagged, caption.at.pointer) == (PostKind.CAPTION, ("Ella Moor",), "/description")


def test_a_picture_without_a_place_was_still_read() -> None:
    (photo,) = read("Takeout/Google Photos/x/IMG_1.jpg.json", sidecar(geoDataExif={"latitude": 0.0, "longitude": 0.0}))
    assert isinstance(photo, Photo)
    assert photo.place is None


def test_the_words_beside_somebody_elses_picture_are_not_carried() -> None:
    notes: dict[str, int] = {}
    document = sidecar(description="Not mine to read", googlePhotosOrigin={"fromSharedAlbum": {}})
    assert [type(record) for record in read("Takeout/Google Photos/x/a.jpg.json", document, notes)] == [Photo]
    assert notes == {"descriptions of pictures that others shared were left out": 1}


@pytest.mark.parametrize("name", ["metadata.json", "métadonnées.json", "Metadaten.json", "metadatos(1).json"])
def test_an_album(name: str) -> None:
    document = {
        "title": "Moving to Acacia Avenue",
        "description": "",
        "access": "protected",
        "date": {"timestamp": "1600000000"},
        "enrichments": [
            {"narrativeEnrichment": {"text": "The new front door"}},
            {
                "locationEnrichment": {
                    "location": [
                        {"name": "Northmere", "description": "England", "latitudeE7": 534000000, "longitudeE7": -15000000}
                    ]
                }
            },
        ],
        "sharedAlbumComments": [
            {"text": "Lovely!", "creationTime": {"timestamp": "1600000001"}, "contentOwnerName": "Ella Moor"},
            {"text": "Thank you", "creationTime": {"timestamp": "1600000002"}, "contentOwnerName": "Jo Bell"},
        ],
    }
    records = read(f"Takeout/Google Photos/Moving/{name}", document, names=("Jo Bell",))
    assert [(record.kind, record.text) for record in records if isinstance(record, Post)] == [
        (PostKind.CAPTION, "Moving to Acacia Avenue"),
        (PostKind.CAPTION, "The new front door"),
        (PostKind.COMMENT, "Thank you"),
    ]
    (place,) = (record for record in records if isinstance(record, Visit))
    assert (place.kind, place.name) == (VisitKind.TAGGED, "Northmere")


SOUND = [
    (
        "Takeout/Maps/My labeled places/Labeled places.json",
        json.dumps(collection(feature(-1.5, 53.4, name="Home", address="1 Low St"))),
    ),
    (
        "Takeout/Maps (your places)/Reviews.json",
        json.dumps(
            collection(feature(-1.5, 53.4, five_star_rating_published=5, review_text_published="x", location={"name": "y"}))
        ),
    ),
    ("Takeout/Saved/x.csv", "Title,Note,URL,Tags,Comment\nGym,a,https://www.google.com/maps/place/Gym/data=!4m2,,\n"),
    ("Takeout/Google Photos/x/a.jpg.json", json.dumps(sidecar(description="x", people=[{"name": "Ella Moor"}]))),
    (
        "Takeout/Google Photos/x/metadata.json",
        json.dumps({"title": "x", "access": "protected", "date": {"timestamp": "1600000000"}}),
    ),
]


@pytest.mark.parametrize(("name", "content"), SOUND, ids=[name for name, _ in SOUND])
def test_cut_and_flipped_bytes(name: str, content: str) -> None:
    assert reader_complaints(GOOGLE, name, content.encode()) == []


@pytest.mark.parametrize("value", [None, 5, "x", [], {}, [[]], [None], {"a": 1}, True, float("nan")])
def test_values_of_the_wrong_type_count_as_absent(value: object) -> None:
    told = {"google_maps_url": value, "location": value, "date": value, "review_text_published": value, "Comment": value}
    odd = [{"geometry": value, "properties": told}, {"geometry": {"coordinates": [value, value]}, "properties": value}, value]
    sound = feature(
        -1.5, 53.4, google_maps_url="http://maps.google.com/?cid=1", location={"name": "Gym"}, name="a", address="b"
    )
    for name in ("Takeout/Maps/Reviews.json", "Takeout/Maps/My labeled places/Labeled places.json"):
        assert read(name, collection(*odd, sound))
    read("Takeout/Maps/Commute routes.json", {"trips": [{"place_visit": [{"place": {"lat_lng": value}}, value]}, value]})
    people = {
        "people": value,
        "description": value,
        "geoData": value,
        "googlePhotosOrigin": value,
        "sharedAlbumComments": value,
    }
    assert read("Takeout/x/a.jpg.json", sidecar(**people))
    album = {
        "title": value,
        "access": "x",
        "enrichments": value,
        "sharedAlbumComments": [value],
        "date": value,
        "albumData": value,
    }
    read("Takeout/x/metadata.json", album)


def test_an_account_that_saved_nothing_is_recognised() -> None:
    name = "Takeout/Maps (your places)/Saved Places.json"
    member = MemoryMember(name, json.dumps(collection()).encode())
    recognition = GOOGLE.recognise(member)
    assert recognition is not None
    assert recognition.part == "saved places"
    assert read(name, collection()) == []
