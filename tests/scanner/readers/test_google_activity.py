"""Google: what was looked up, from where, with the account of whom."""

from __future__ import annotations

import json

import pytest

from scanner.model import Audience, Positions, Record, Search, Visit, VisitKind
from scanner.readers.google import GOOGLE
from scanner.testing import MemoryMember, read_bytes, reader_complaints

ACTIVITY = "Takeout/Mon activité/Recherche/MonActivité.json"


def read(name: str, document: object, notes: dict[str, int] | None = None) -> list[Record]:
    content = document if isinstance(document, bytes) else json.dumps(document).encode()
    return read_bytes(GOOGLE, name, content, notes=notes)


def did(url: str = "", **more: object) -> dict[str, object]:
    entry = {"header": "Recherche", "title": "x", "time": "2023-05-30T15:37:14.947Z", "products": ["Recherche"], **more}
    return {**entry, "titleUrl": url} if url else entry


@pytest.mark.parametrize(
    ("url", "query", "profile"),
    [
        ("https://www.google.com/search?q=dean+price+northmere", "dean price northmere", False),
        ("https://www.google.co.uk/search?hl=en&q=dean%20price", "dean price", False),
        ("https://www.youtube.com/results?search_query=bin+day", "bin day", False),
        ("https://www.google.com/maps/place/Copper+Kettle/@53.4,-1.5,14z/data=!4m2", "Copper Kettle", False),
        ("https://www.google.com/maps/search/schools+near+me/@53.4,-1.5,14z", "schools near me", False),
        ("https://www.facebook.com/dean.price.9", "dean.price.9", True),
        ("https://en-gb.facebook.com/dean.price.9/", "dean.price.9", True),
        ("https://uk.linkedin.com/in/dean-price-1a2b", "dean-price-1a2b", True),
        ("https://www.google.com/url?q=https://www.instagram.com/dean.price/&usg=x", "dean.price", True),
    ],
)
def test_what_was_looked_up_is_told_by_the_address(url: str, query: str, profile: bool) -> None:
    (found,) = read(ACTIVITY, [did(url)])
    assert isinstance(found, Search)
    assert (found.query, found.profile, found.at.pointer) == (query, profile, "/0/titleUrl")
    assert found.audience is Audience.PLATFORM_HELD
    assert found.when is not None
    assert found.when.iso() == "2023-05-30T15:37:14Z"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.google.com/maps/@53.4,-1.5,67620a,30y",
        "https://www.youtube.com/watch?v=abc",
        "https://www.facebook.com/groups",
        "https://example.com/dean.price",
        "http://[broken",
        "https://www.google.com/search?q=",
        "",
    ],
)
def test_other_pages_are_passed_over(url: str) -> None:
    notes: dict[str, int] = {}
    assert read(ACTIVITY, [did(url)], notes) == []
    assert notes == {}


def test_directions_have_two_ends() -> None:
    url = "https://www.google.com/maps/dir/53.418354,-1.5379219/12+Acacia+Avenue,+Northmere/@53.4,-1.5,13z/data=!3m1"
    start, end = read(ACTIVITY, [did(url)])
    assert isinstance(start, Visit)
    assert isinstance(end, Visit)
    assert start.place is not None
    assert (start.label, end.label, end.address) == ("DIRECTIONS FROM", "DIRECTIONS TO", "12 Acacia Avenue, Northmere")


AREA = "https://www.google.com/maps/@?api=1&map_action=map&center=53.418354,-1.537922&zoom=12"


@pytest.mark.parametrize("source", ["From your device", "Von meinem Gerät", "Depuis votre appareil"])
def test_an_area_the_device_reported_is_a_coarse_position(source: str) -> None:
    (found,) = read(ACTIVITY, [did(locationInfos=[{"name": "Around this area", "url": AREA, "source": source}])])
    assert isinstance(found, Positions)
    assert (list(found.lats), list(found.radii_m), list(found.seconds)) == ([53.418354], [1000.0], [1685461034.947])


def test_an_area_that_is_guessed_is_not_taken_for_a_position() -> None:
    notes: dict[str, int] = {}
    infos = [{"name": "At this general area", "url": AREA, "source": "Based on your past activity"}]
    assert read(ACTIVITY, [did(locationInfos=infos)], notes) == []
    assert len(notes) == 1


@pytest.mark.parametrize("source", ["From your places (Home)", "Von meinen Orten (Zuhause)"])
def test_the_area_of_the_home_is_given_once(source: str) -> None:
    info = {
        "name": "Around this area",
        "url": AREA,
        "source": source,
        "sourceUrl": "https://support.google.com/maps/answer/3184808",
    }
    (found,) = read(ACTIVITY, [did(locationInfos=[info])] * 3)
    assert isinstance(found, Visit)
    assert (found.kind, found.label, found.radius_m) == (VisitKind.LABELLED, "HOME", 1000.0)
    assert found.at.pointer == "/0/locationInfos/0"


def test_what_was_said_to_the_assistant() -> None:
    (found,) = read("Takeout/My Activity/Assistant/MyActivity.json", [did(header="Assistant", title="Said call Dean Price")])
    assert isinstance(found, Search)
    assert (found.query, found.at.pointer) == ("Said call Dean Price", "/0/title")


STYLE = (
    '<html><head><title>{title}</title><style type="text/css">/**\n * material-design-lite - Material Design\n */'
    + "a{}" * 9000
)


def page(*entries: str, title: str = "Meine Aktivitäten") -> bytes:
    return (
        STYLE.replace("{title}", title)
        + '</style></head><body><div class="mdl-grid">'
        + "".join(entries)
        + "</div></body></html>"
    ).encode()


def cell(body: str, caption: str = "", header: str = "Google Suche") -> str:
    return (
        '<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid">'
        f'<div class="header-cell mdl-cell mdl-cell--12-col"><p class="mdl-typography--title">{header}<br></p></div>'
        f'<div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1">{body}</div>'
        '<div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1 mdl-typography--text-right"></div>'
        f'<div class="content-cell mdl-cell mdl-cell--12-col mdl-typography--caption"><b>Produkte:</b><br>&emsp;Google Suche<br>{caption}</div>'
        "</div></div>"
    )


PAGE = "Takeout/Meine Aktivitäten/Google Suche/MeineAktivitäten.html"
SEARCHED = 'Gesucht nach:&nbsp;<a href="https://www.google.com/search?q=dean+price&amp;hl=de">dean price</a><br>13.01.2025, 08:38:09 MEZ'
WHERE = f'<b>Standorte:</b><br>&emsp;<a href="{AREA.replace("&", "&amp;")}">Ungefähre Gegend</a> - Von meinem Gerät<br>'


def test_activity_as_a_page() -> None:
    notes: dict[str, int] = {}
    search, area = read(PAGE, page(cell(SEARCHED, WHERE), cell("Etwas anderes<br>14.01.2025, 08:38:09 MEZ")), notes)
    assert isinstance(search, Search)
    assert (search.query, search.at.pointer) == ("dean price", "body > div > div:nth-of-type(1)")
    assert search.when is not None
    assert search.when.iso() == "2025-01-13T07:38:09Z"
    assert isinstance(area, Positions)
    assert (list(area.lats), list(area.seconds)) == ([53.418354], [1736753889.0])
    assert notes == {}


def test_times_that_cannot_be_read_are_told() -> None:
    notes: dict[str, int] = {}
    body = '<a href="https://www.google.com/search?q=dean+price">dean price</a><br>2025年1月13日 8時'
    (search,) = read(PAGE, page(cell(body)), notes)
    assert search.when is None
    assert notes == {"entries whose time is written in a way that is not known": 1}


def test_an_answer_below_ones_own_words_is_not_carried() -> None:
    body = 'Prompted who is on shift<br>Sep 2, 2026, 12:12:52 PM BST<br><p>See <a href="https://www.facebook.com/dean.price.9">Dean</a></p>'
    (found,) = read(PAGE, page(cell(body, header="Gemini Apps")))
    assert isinstance(found, Search)
    assert found.query == "Prompted who is on shift"


def test_a_page_larger_than_a_chunk_comes_whole() -> None:
    content = page(*[cell(SEARCHED)] * 3000)
    assert len(read(PAGE, content)) == 3000


def test_other_pages_are_not_claimed() -> None:
    assert GOOGLE.recognise(MemoryMember("index.html", b"<html><head><title>Hello</title></head></html>")) is None


def test_chrome_history() -> None:
    document = {
        "Browser History": [
            {
                "page_transition": "LINK",
                "title": "x",
                "url": "https://www.instagram.com/dean.price/",
                "time_usec": 1600000000000000,
            },
            {"page_transition": "LINK", "title": "x", "url": "https://example.com/", "time_usec": 1600000000000000},
        ]
    }
    (found,) = read("Takeout/Chrome/History.json", document)
    assert isinstance(found, Search)
    assert (found.query, found.profile, found.at.pointer) == ("dean.price", True, "/Browser History/0/url")
    assert found.when is not None
    assert found.when.iso() == "2020-09-13T12:26:40Z"


SOUND = [
    (
        ACTIVITY,
        json.dumps([did("https://www.google.com/search?q=x", locationInfos=[{"url": AREA, "source": "device"}])] * 4).encode(),
    ),
    (PAGE, page(cell(SEARCHED, WHERE))[-3000:].join([b"<style>/** * material-design-lite</style>", b""])),
]


@pytest.mark.parametrize(("name", "content"), SOUND, ids=["json", "page"])
def test_cut_and_flipped_bytes(name: str, content: bytes) -> None:
    assert reader_complaints(GOOGLE, name, content) == []


@pytest.mark.parametrize("value", [None, 5, "x", [], {}, [[]], [None], {"a": 1}, True])
def test_values_of_the_wrong_type_count_as_absent(value: object) -> None:
    odd = {"header": value, "title": value, "titleUrl": value, "time": value, "locationInfos": value}
    areas = did(locationInfos=[value, {"name": value, "url": value, "source": value, "sourceUrl": value}])
    sound = did("https://www.google.com/search?q=dean+price")
    assert [type(record) for record in read(ACTIVITY, [sound, odd, areas, value, sound])] == [Search, Search]
    read("History.json", {"Browser History": [{"page_transition": "LINK", "url": value, "time_usec": value}, value]})
