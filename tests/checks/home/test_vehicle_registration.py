"""The registration of the person's own vehicle."""

import pytest

from checks.home.vehicle_registration import CHECK
from scanner.api import Account, AccountClass, Band, Finding, Photo, Post, PostKind, Record, Scene
from scanner.testing import at, complaints, findings_of


def found(*records: Record, account: AccountClass = AccountClass.INDIVIDUAL_PERSONAL) -> list[Finding]:
    return findings_of(CHECK, records, Scene(account=Account("facebook", account)))


def post(text: str, pointer: str = "/0", kind: PostKind = PostKind.POST) -> Post:
    return Post(at=at(pointer), kind=kind, text=text)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    ("text", "plate"),
    [
        ("My car's reg is LB15 KXE, silver Focus, if you see it being driven badly it's my lad", "LB15 KXE"),
        ("Selling my van, LB15KXE, new clutch, offers", "LB15 KXE"),
        ("Anyone seen my motorbike, LB15 KXE, taken from outside mine last night", "LB15 KXE"),
        ("Some toerag keyed my car in the car park today, white Qashqai reg LB64 KXE, dashcam people please check", "LB64 KXE"),
        ("If you see a silver Astra reg LB21 KXE broken down on the A1 that's me, wave", "LB21 KXE"),
        ("my new number plate is lb21 kxe, feels odd after ten years", "LB21 KXE"),
        ("Our old Land Rover, registration P412 KXE, passed its MOT", "P412KXE"),
    ],
)
def test_an_own_plate_is_told(text: str, plate: str) -> None:
    (finding,) = found(post(text))
    assert plate in finding.summary
    assert finding.band in (Band.LOW, Band.MEDIUM)


@pytest.mark.parametrize(
    "text",
    [
        "WD40 CAN for the hinges, job done",
        "GB21 NOW is a daft slogan for a phone network, my car is faster",
        "Which is better, a LB45 KXE number plate frame or a plain one on my car",
        "Just saw a plate that said BO55 LAD on a Smart car",
        "The driver of the white Transit LB15 KXE just cut me up on the ring road",
        "Whose car is LB15 KXE? It is parked across my drive",
        "Silver Focus LB15 KXE, you've left your lights on outside mine",
        "Bond's Aston has BMT 216A as its plate and I want my car to be like that, what a film",
        "Officers are looking for a grey Golf, LB15 KXE, call 101. My thoughts are with the family",
        "A new laptop, my HP15 XYZ broke",
        "My flat is up four floors and BT20 PAD is on offer",
    ],
)
def test_other_vehicles_and_look_alikes_are_left_alone(text: str) -> None:
    assert found(post(text)) == []


def test_a_plate_given_twice_is_one_finding() -> None:
    (finding,) = found(post("Selling my Corsa, reg LB15 KXE, £900"), post("my corsa reg LB15KXE still for sale", "/1"))
    assert finding.evidence_total == 2


def test_the_name_of_a_picture_tells() -> None:
    own, code, strange = (
        Photo(at=at("", f"photos/{name}")) for name in ("my car LB15 KXE.jpg", "LB15KXE.jpg", "my_car_LB45KXE.jpg")
    )
    assert len(found(own)) == 1
    assert found(code, strange) == []


def test_an_official_account_speaks_of_other_cars() -> None:
    assert found(post("Selling my van, LB15 KXE"), account=AccountClass.OFFICIAL_CORPORATE) == []
