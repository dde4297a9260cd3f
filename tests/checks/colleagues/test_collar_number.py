"""Whether a collar, shoulder or warrant number can be read."""

from __future__ import annotations

import pytest

from checks.colleagues.collar_number import CHECK
from scanner.api import Account, AccountClass, Field, Post, PostKind, ProfileField, Record, Scene
from scanner.testing import at, findings_of

SCENE = Scene(names=("Joanne Bell",), account=Account("facebook", names=("Jo Bell",)))


def post(text: str) -> Post:
    return Post(at=at(), kind=PostKind.POST, text=text)


def field(kind: Field, value: str) -> ProfileField:
    return ProfileField(at=at(), field=kind, value=value)


def summaries(*records: Record, scene: Scene = SCENE) -> list[str]:
    return [finding.summary for finding in findings_of(CHECK, records, scene)]


@pytest.mark.parametrize(
    ("record", "number"),
    [
        (post("My collar number is 4521 in case anyone's wondering"), "4521"),
        (post("New shoulder no. 2280 looks smart"), "2280"),
        (post("my warrant number is 204417, I'll never forget it"), "204417"),
        (post("PC 4521 Bell at your service"), "4521"),
        (field(Field.NAME, "PC 4521 Bell"), "4521"),
        (field(Field.BIO, "Response officer, PC 4521"), "4521"),
        (field(Field.HANDLE, "pc4521jo"), "4521"),
    ],
)
def test_a_number_is_found(record: Record, number: str) -> None:
    (summary,) = summaries(record)
    assert number in summary


def test_one_finding_a_number() -> None:
    assert len(summaries(post("My collar number is 4521"), field(Field.HANDLE, "pc4521jo"))) == 1


@pytest.mark.parametrize(
    "record",
    [
        post("PS5 arrived, on shift tonight so cannot play"),
        post("My DS3 failed its MOT"),
        post("Flying on a DC 10"),
        post("PS256 is a signature algorithm"),
        post("DC 20001 is a Washington zip code"),
        post("My PC 4090 build is done"),
        post("Bus 4521 was late again"),
        post("Her collar number was 4521, I complained"),
        post("Thank you PC 4521 Reed for finding my bike"),
        field(Field.HANDLE, "pc2024gamer"),
        field(Field.HANDLE, "jobell4521"),
    ],
)
def test_what_only_looks_like_it_stays_silent(record: Record) -> None:
    assert summaries(record) == []


def test_the_forces_own_account_may_show_numbers() -> None:
    official = Scene(account=Account("x", AccountClass.OFFICIAL_CORPORATE))
    assert summaries(post("My collar number is 4521"), scene=official) == []


@pytest.mark.parametrize("text", ["collar number", "collar number " + "9" * 5000, "PC " * 4000, "warrant number ½", ""])
def test_odd_texts_are_survived(text: str) -> None:
    assert summaries(post(text), field(Field.HANDLE, text)) == []
