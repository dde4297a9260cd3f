"""The case file: what it may hold, and how a mistake in it is told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scanner.case import Case, CaseError, load_case
from scanner.model import AccountClass

TODAY = date(2026, 11, 21)
GOOD = """\
[subject]
names = ["Joanne Bell", "Jo Bell"]
force = "Northmere Constabulary"
[authority]
reference = "PSD/2026/014"
purpose = "boundary check"
acknowledged = 2026-11-02
expires = 2027-02-01
messages = false
[[account]]
platform = "facebook"
class = "individual professional"
handle = "sgt.bell"
[[account]]
platform = "facebook"
class = "individual personal"
handle = "@jo.bell"
"""


def _load(tmp_path: Path, text: str) -> Case:
    path = tmp_path / "case.toml"
    path.write_text(text, "utf-8")
    return load_case(path, TODAY)


def test_a_whole_case(tmp_path: Path) -> None:
    case = _load(tmp_path, GOOD)
    assert case.subject.force == "Northmere Constabulary"
    assert not case.messages
    by_handle = case.account_of("facebook", ("Joanne Bell",), ("jo.bell",))
    assert (by_handle.account_class, by_handle.assumed) == (AccountClass.INDIVIDUAL_PERSONAL, False)
    assert case.account_of("facebook", (), ()).account_class is AccountClass.INDIVIDUAL_PROFESSIONAL
    elsewhere = case.account_of("instagram", (), ())
    assert (elsewhere.private, elsewhere.assumed) == (True, True)
    assert case.account_of("instagram", (), ("jo.bell", "pc_bell")).handle == "jo.bell"


def test_what_does_not_say_whose_it_is_belongs_to_the_audited_person(tmp_path: Path) -> None:
    case = _load(tmp_path, GOOD)
    assert case.account_of("", (), ()).names == ("Joanne Bell", "Jo Bell")
    assert case.account_of("facebook", ("J Bell",), ()).names == ("J Bell", "Joanne Bell", "Jo Bell")
    assert case.account_of("facebook", (), ()).names == ()


def test_an_empty_case_is_a_self_check_that_may_read_messages(tmp_path: Path) -> None:
    case = _load(tmp_path, "")
    assert case.authority is None
    assert case.messages
    assert case.note([], listed=0, unused=0).mode == "self-check"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("force =", "forse =", ["line 3", "column 1", "forse", "[subject]"]),
        ("reference =", "refrence =", ["line 5", "refrence"]),
        ('class = "individual personal"', 'class = "private"', ["line 16", "class is one of", "individual personal"]),
        ("acknowledged = 2026-11-02", "acknowledged = true", ["line 7", "acknowledged is a date"]),
        ('"boundary check"', '"curiosity"', ["line 6", "purpose is one of", "safety review"]),
        ("expires = 2027-02-01", "expires = 2026-01-01", ["line 8", "expired"]),
        ('reference = "PSD/2026/014"', "", ["[authority] needs", "reference"]),
        ("[subject]", "[subject", ["not valid TOML", "line 1"]),
        ("[[account]]", "[[acount]]", ["acount"]),
        ("messages = false", 'messages = "no"', ["line 9", "messages"]),
    ],
)
def test_a_mistake_is_told_with_its_line_and_key(tmp_path: Path, old: str, new: str, words: list[str]) -> None:
    with pytest.raises(CaseError) as caught:
        _load(tmp_path, GOOD.replace(old, new, 1) if old != "[[account]]" else GOOD.replace(old, new))
    assert [word for word in words if word not in str(caught.value)] == []
    assert "Traceback" not in str(caught.value)


def test_a_file_that_is_not_there_or_not_text(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="no such file"):
        load_case(tmp_path / "none.toml", TODAY)
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CaseError, match="UTF-8"):
        load_case(tmp_path / "binary.toml", TODAY)


def test_a_relatives_pages_need_the_day_on_which_they_agreed(tmp_path: Path) -> None:
    listed = '[[relative]]\nname = "Zoë Hartnell"\nrelation = "wife"\nagreed = 2026-11-05\npages = ["example.social/@zoe", "zoe.html"]\n'
    case = _load(tmp_path, listed)
    assert [(page.name, page.page) for page in case.relatives] == [
        ("Zoë Hartnell", "example.social/@zoe"),
        ("Zoë Hartnell", "zoe.html"),
    ]
    with pytest.raises(CaseError, match=r"\[relative\] needs the key “agreed”"):
        _load(tmp_path, listed.replace("agreed = 2026-11-05\n", ""))
    with pytest.raises(CaseError, match="lies in the future"):
        _load(tmp_path, listed.replace("2026-11-05", "2027-11-05"))


STATION = '[[workplace]]\nname = "Northmere station"\nlatitude = 53.40012\nlongitude = -1.50034\n'


def test_workplaces_have_a_place_and_a_reach(tmp_path: Path) -> None:
    case = _load(tmp_path, STATION + STATION.replace("station", "custody") + "radius_m = 60\n")
    assert [(one.name, one.radius_m) for one in case.workplace] == [("Northmere station", 150.0), ("Northmere custody", 60.0)]
    assert case.workplace[0].place.lat == 53.40012
    assert _load(tmp_path, "").workplace == ()


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("latitude = 53.40012", "latitude = 153.4", ["line 7, column 1", "latitude is in degrees"]),
        ("longitude = -1.50034", "longitude = 200", ["line 8, column 1", "longitude is in degrees"]),
        ("longitude = -1.50034\n", "", ["[workplace] needs the key “longitude”"]),
        ("latitude = 53.40012\nlongitude = -1.50034", "latitude = 0\nlongitude = 0.0", ["line 7", "no place on land"]),
        ("latitude = 53.40012", 'latitude = "53.4"', ["latitude", "float"]),
        ("latitude = 53.40012", "latitude = nan", ["line 7", "latitude is in degrees"]),
        ('name = "Northmere station"', 'name = " "', ["line 6", "name is empty"]),
        ("longitude = -1.50034", "longitude = -1.50034\nradius_m = 5", ["line 9", "radius_m is in metres, from 20 to 1000"]),
        ("longitude = -1.50034", "longitude = -1.50034\nradius_m = 20000", ["line 9", "radius_m"]),
        ("longitude = -1.50034", 'longitude = -1.50034\npostcode = "NM1 2AB"', ["postcode", "[workplace]"]),
    ],
)
def test_a_bad_workplace_is_told_with_its_line_and_key(tmp_path: Path, old: str, new: str, words: list[str]) -> None:
    with pytest.raises(CaseError) as caught:
        _load(tmp_path, STATION + STATION.replace(old, new, 1))
    assert [word for word in words if word not in str(caught.value)] == []


def test_a_report_prints_no_workplace(tmp_path: Path) -> None:
    note = repr(_load(tmp_path, STATION).note([], listed=0, unused=0))
    assert "station" not in note
    assert "53.4" not in note
