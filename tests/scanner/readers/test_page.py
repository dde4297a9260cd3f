"""Saved pages as a whole: structured data in scripts, contact links, text blocks, selectors, encodings and hostile input."""

from collections.abc import Sequence

import pytest
from bs4 import BeautifulSoup

from scanner.api import Account, Audience, Member, PageText, PersonCard, Reading, Record
from scanner.readers.page import PAGE
from scanner.readers.page.reader import read as read_page
from scanner.testing import MemoryMember, read_bytes


def page(body: str, head: str = "", encoding: str = "utf-8") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(encoding)


def read(content: bytes | str, notes: dict[str, int] | None = None) -> Sequence[Record]:
    return read_bytes(PAGE, "page.html", page(content) if isinstance(content, str) else content, notes=notes)


def cards(content: bytes | str) -> list[PersonCard]:
    return [record for record in read(content) if isinstance(record, PersonCard)]


def texts(content: bytes | str) -> list[str]:
    return [record.text for record in read(content) if isinstance(record, PageText)]


def script(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


JO = '{"@context":"https://schema.org","@type":"Person","name":"Jo Bell"}'
FULL = """{"@context": "https://schema.org", "@type": "Person", "name": "Jo Bell", "jobTitle": "Sergeant",
 "worksFor": {"@type": "Organization", "name": "Northmere Constabulary", "address": "1 High Street"},
 "address": {"@type": "PostalAddress", "streetAddress": "14 Acacia Avenue", "addressLocality": "Northmere", "postalCode": "NM1 2AB"},
 "homeLocation": {"@type": "Place", "geo": {"@type": "GeoCoordinates", "latitude": 53.5, "longitude": -2.25}},
 "telephone": ["07700 900123", "07700 900124"], "email": "mailto:jo@example.com",
 "sameAs": ["https://www.facebook.com/jo.bell.99", "https://example.com/jo"]}"""


def test_a_person_in_a_script_is_read_with_everything_the_script_says() -> None:
    (card,) = cards(page("", script(FULL)))
    assert (card.name, card.job_title, card.organisation) == ("Jo Bell", "Sergeant", "Northmere Constabulary")
    assert card.address == "14 Acacia Avenue, Northmere, NM1 2AB"
    assert card.place is not None
    assert (card.place.lat, card.place.lon) == (53.5, -2.25)
    assert card.phones == ("07700 900123", "07700 900124")
    assert card.emails == ("jo@example.com",)
    assert card.handles == ("facebook:jo.bell.99",)
    assert card.at.pointer == "html > head > script"


@pytest.mark.parametrize(
    "text",
    [
        JO,
        f"[{JO}]",
        f'{{"@graph":[{{"@type":"WebSite","name":"Home"}},{JO}]}}',
        f"<!-- {JO} -->",
        f"//<![CDATA[\n{JO}\n//]]>",
        f"/* <![CDATA[ */ {JO} /* ]]> */",
        f"{JO};",
        '{"@type":"Person","name":"Jo Bell",}',
        '{"@type":"Person","name":"Jo\n Bell"}',
        '{"@type":["Person","Organization"],"name":"Jo Bell"}',
        '{"@type":"schema:Person","schema:name":"Jo Bell"}',
        '{"@type":"http://schema.org/Person","http://schema.org/name":{"@value":"Jo Bell","@language":"en"}}',
        '{"@type":"Article","author":{"@type":"Person","name":"Jo Bell"}}',
        '{"@type":"Article","author":[{"@type":"Person","givenName":"Jo","familyName":"Bell"}]}',
        '{"@type":"Person","name":"Jo Bell","description":"cut in the mid',
        '{"@graph":[{"@type":"Person","name":"Jo Bell","url":"https://example.com"},{"@type":"Pers',
        '{"@type":"WebSite","name":"x"}' + JO,
        '{"@graph":[{"@type":"Article","author":{"@id":"#jo"}},{"@type":"Person","@id":"#jo","name":"Jo Bell"}]}',
    ],
)
def test_a_person_is_found_however_the_script_is_written(text: str) -> None:
    assert [card.name for card in cards(page("", script(text)))] == ["Jo Bell"]


def test_an_address_that_a_script_names_by_reference_is_followed() -> None:
    text = (
        '{"@graph":[{"@type":"Person","name":"Jo Bell","address":{"@id":"#home"}},'
        '{"@type":"PostalAddress","@id":"#home","streetAddress":"14 Acacia Avenue"}]}'
    )
    assert [card.address for card in cards(page("", script(text)))] == ["14 Acacia Avenue"]


@pytest.mark.parametrize(
    "kind", ["Organization", "LocalBusiness", "Product", "Event", "WebSite", "BreadcrumbList", "PoliceStation"]
)
def test_a_script_about_something_else_makes_no_person(kind: str) -> None:
    text = f'{{"@type":"{kind}","name":"Jo Bell Ltd","telephone":"07700 900123","address":"14 Acacia Avenue"}}'
    content = page("", script(text))
    assert cards(content) == []
    assert "Jo Bell Ltd, 14 Acacia Avenue, 07700 900123" in texts(content)


def test_an_unreadable_script_is_told_and_costs_nothing_else() -> None:
    notes: dict[str, int] = {}
    found = read(page("<p>Some text</p>", script("{oh no") + script(JO)), notes)
    assert [card.name for card in found if isinstance(card, PersonCard)] == ["Jo Bell"]
    assert any("JSON-LD" in note for note in notes)


def test_contact_links_that_belong_to_nobody_stand_alone() -> None:
    found = cards(
        '<p><a href="mailto:jo@example.com">Write</a> <a href="tel:07700%20900123">ring</a></p><a href="mailto:?subject=x">share</a>'
    )
    assert [(card.name, card.emails, card.phones) for card in found] == [
        ("", ("jo@example.com",), ()),
        ("", (), ("07700 900123",)),
    ]


def test_a_link_in_an_employers_part_of_a_card_is_not_the_persons() -> None:
    html = '<div class="h-card"><b class="p-name">Jo Bell</b><p class="p-org h-card">Petals <a href="tel:01632960999">shop</a></p></div>'
    assert [(card.name, card.phones) for card in cards(html)] == [("Jo Bell", ()), ("", ("01632960999",))]


def test_rel_me_links_name_profiles_and_other_links_do_not() -> None:
    found = cards('<a rel="me" href="https://www.tiktok.com/@jo.bell">T</a> <a href="https://www.tiktok.com/@someone">S</a>')
    assert [card.handles for card in found] == [("tiktok:jo.bell",)]


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://uk.linkedin.com/in/jo-bell-5a", "Jo Bell - Sergeant - Northmere Constabulary | LinkedIn"),
        ("https://www.strava.com/athletes/90011", "Jo Bell | Strava Runner Profile"),
        ("https://www.tiktok.com/@jo.bell", "Jo Bell on TikTok"),
        ("https://x.com/jobell", "Jo Bell (@jobell) on X"),
        ("https://x.com/jobell", "Jo Bell / X"),
        ("https://www.instagram.com/jo.bell/", "Jo Bell (@jo.bell) • Instagram photos and videos"),
    ],
)
def test_a_profile_saved_while_logged_out_is_known_by_its_address(address: str, title: str) -> None:
    head = f'<meta property="og:title" content="{title}"><meta property="og:url" content="{address}">'
    for kind in ("", '<meta property="og:type" content="website">', '<meta property="og:type" content="profile">'):
        (card,) = cards(page("", kind + head))
        assert card.name == "Jo Bell"
        assert len(card.handles) == 1


def test_a_post_or_the_page_of_a_shop_is_no_profile() -> None:
    for address in ("https://x.com/jobell/status/1", "https://www.facebook.com/TheCopperKettle", "https://example.org/jo"):
        head = f'<meta property="og:title" content="Jo Bell"><meta property="og:url" content="{address}">'
        assert cards(page("", head)) == []


def test_a_profile_page_says_whose_it_is() -> None:
    head = (
        '<meta property="og:type" content="profile"><meta property="og:title" content="Jo Bell (@jo.bell) • Photos">'
        '<meta property="og:url" content="https://www.instagram.com/jo.bell/">'
    )
    (card,) = cards(page("", head))
    assert (card.name, card.handles) == ("Jo Bell", ("instagram:jo.bell",))
    assert cards(page("", head.replace("profile", "article"))) == []


def test_a_page_may_say_where_it_is() -> None:
    (card,) = cards(page("", '<meta name="geo.position" content="53.5;-2.25"><meta name="ICBM" content="53.5, -2.25">'))
    assert card.place is not None
    assert (card.name, card.place.lat, card.place.lon) == ("", 53.5, -2.25)
    assert cards(page("", '<meta name="geo.position" content="0;0">')) == []
    assert cards(page("", '<meta name="geo.position" content="213;7">')) == []


def test_text_comes_block_by_block_without_what_surrounds_it() -> None:
    body = """<nav><a href="/">Home</a></nav><header><h1>About <b>me</b></h1></header>
      <main><p>I live in <i>Northmere</i>.</p><ul><li>Running</li><li>Baking</li></ul>
      <div>Loose text<p>Inner</p>more</div><script>var a = "no";</script><noscript>Turn it on</noscript></main>
      <dl><dt>Home</dt><dd>14 Acacia Avenue</dd></dl>
      <table><tr><th>Town</th><td>Northmere</td></tr></table>
      <footer><p>Terms of use</p></footer>"""
    assert texts(page(body, "<title>Jo's page</title>")) == [
        "Jo's page",
        "About me",
        "I live in Northmere.",
        "Running",
        "Baking",
        "Loose text\nmore",
        "Inner",
        "Home",
        "Home: 14 Acacia Avenue",
        "Town: Northmere",
    ]


def test_an_address_stays_in_one_piece_also_in_a_footer() -> None:
    body = "<footer><p>Terms</p><address>14 Acacia Avenue<br>Northmere<div>NM1 2AB</div></address></footer>"
    assert texts(body) == ["14 Acacia Avenue\nNorthmere\nNM1 2AB"]
    body = '<p class="adr"><i class="street-address">14 Acacia Avenue</i><i class="locality">Northmere</i></p>'
    assert texts(body) == ["14 Acacia Avenue\nNorthmere"]


def test_a_table_that_lays_out_a_page_is_read_cell_by_cell() -> None:
    body = "<table><tr><td><p>First thing.</p><p>Second thing.</p></td><td>Aside</td></tr></table>"
    assert texts(body) == ["First thing.", "Second thing.", "Aside"]


def test_descriptions_and_captions_are_text_too() -> None:
    content = page(
        '<img src="a.jpg" alt="Our new house in Acacia Avenue"><img alt="logo">',
        '<meta name="description" content="Mum, runner">',
    )
    assert texts(content) == ["Mum, runner", "Our new house in Acacia Avenue"]


def test_an_article_carries_its_time_and_an_event_does_not() -> None:
    body = (
        '<article><time datetime="2024-05-01T10:00:00Z">May</time><p>Fair was fun</p></article>'
        '<article><time itemprop="startDate" datetime="2031-05-01">then</time><p>Fair again</p></article>'
    )
    when = {r.text: r.when.iso() if r.when else None for r in read(body) if isinstance(r, PageText)}
    assert when["Fair was fun"] == "2024-05-01T10:00:00Z"
    assert when["Fair again"] is None
    dated = page("<p>Hello all</p>", '<meta property="article:published_time" content="2023-02-03">')
    assert [r.when.iso() for r in read(dated) if isinstance(r, PageText) and r.when] == ["2023-02-03"]


def test_who_can_see_a_saved_page_is_not_guessed() -> None:
    found = read('<p class="h-card">Jo Bell</p>')
    assert {record.audience for record in found} == {Audience.UNKNOWN}


TANGLED = page(
    """<div id="main"><section><p>One</p><p>Two <b>x</b></p></section><section><p>Three</p></section></div>
    <div id="twice"><p>Four</p></div><div id="twice"><p>Five</p></div><fb:like><p>Six here</p></fb:like><p id="a.b:c">Seven</p>
    <ul><li>A1<li>A2<ul><li>B1</ul><li>A3</ul><table><tr><td>r1<tr><td>r2</table><p class="h-card">Jo Bell</p>
    <p id="1st">Eight</p><a href="tel:07700900123">Ring</a><svg><title>no</title></svg><dl><dt>T<dd>D</dl>""",
    "<title>T</title>" + script(JO),
)


def test_every_pointer_selects_exactly_the_element_it_is_about() -> None:
    soup = BeautifulSoup(TANGLED, "lxml")
    found = read(TANGLED)
    assert len(found) > 18
    for record in found:
        assert len(soup.select(record.at.pointer)) == 1, record.at.pointer
        if isinstance(record, PageText) and record.text not in ("T: D",):
            element = soup.select_one(record.at.pointer)
            assert element is not None
            assert record.text.split()[0] in element.get_text()
    assert any(record.at.pointer == "#main > section:nth-of-type(1) > p:nth-of-type(2)" for record in found)


def test_a_pointer_into_great_depth_selects_the_container() -> None:
    content = page("<div>" * 300 + "<p>Very deep</p>")
    (record,) = read(content)
    assert BeautifulSoup(content, "lxml").select_one(record.at.pointer) is not None
    assert len(record.at.pointer) < 1000


def test_a_facebook_download_page_is_read_plainly_and_its_messages_are_not() -> None:
    content = page('<div class="_a6-g"><div class="_2pin"><div>Moved to Acacia Avenue!</div></div></div>')
    notes: dict[str, int] = {}
    found = read_bytes(PAGE, "your_facebook_activity/posts/your_posts_1.html", content, notes=notes)
    assert [getattr(record, "text", "") for record in found] == ["Moved to Acacia Avenue!"]
    assert "Facebook HTML export: read as plain text" in notes
    notes = {}
    assert read_bytes(PAGE, "your_facebook_activity/messages/inbox/sam_1/message_1.html", content, notes=notes) == []
    assert notes


@pytest.mark.parametrize(
    ("name", "content", "known"),
    [
        ("a.html", b"anything", True),
        ("a.HTM", b"", True),
        ("page", b"\n<!-- saved --><!DOCTYPE HTML>", True),
        ("page.txt", b"<html lang=en>", True),
        ("page", b"<?xml version='1.0'?><!DOCTYPE html PUBLIC", True),
        ("notes.txt", b"use <html> tags", False),
        ("track.gpx", b"<?xml version='1.0'?><gpx>", False),
        ("data.json", b"{}", False),
    ],
)
def test_pages_are_known_by_ending_or_first_tag(name: str, content: bytes, known: bool) -> None:
    assert (PAGE.recognise(MemoryMember(name, content)) is not None) == known


def test_a_page_captured_without_an_account_is_public() -> None:
    member: Member = MemoryMember("page.html", page("<p>Hello there</p>"))
    reading = Reading(member, Account(""), messages=False)
    assert {r.audience for batch in read_page(member, reading, Audience.PUBLIC) for r in batch} == {Audience.PUBLIC}


def test_a_line_knows_its_heading_and_the_lines_before_it_in_the_same_table() -> None:
    body = (
        "<h3>Joanne Bell</h3><p>27 Larkspur Close</p><table><tr><th>Applicant</th><td>J Bell</td></tr>"
        "<tr><th>Site</th><td>27 Larkspur Close</td></tr></table><dl><dt>Agent</dt><dd>P Marsh</dd></dl>"
    )
    found = {record.text: record for record in read_bytes(PAGE, "page.html", page(body)) if isinstance(record, PageText)}
    assert found["27 Larkspur Close"].heading == "Joanne Bell"
    assert found["Site: 27 Larkspur Close"].before == "Applicant: J Bell"
    assert found["Agent: P Marsh"].before == ""
    far = "<h3>Joanne Bell</h3>" + "<p>Some words.</p>" * 20 + "<p>Last.</p>"
    last = [record for record in read_bytes(PAGE, "page.html", page(far)) if isinstance(record, PageText)][-1]
    assert last.heading == ""
