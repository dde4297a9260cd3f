"""Pages of Meta's HTML downloads as cards, in the builds of every year."""

import pytest
from bs4 import BeautifulSoup

from scanner.plugins import MemberError
from scanner.readers.metahtml import Card, Page, platform_of
from scanner.testing import MemoryMember

SECTION = (
    '<section class="_3-95 _a6-g" aria-labelledby="u1"><h2 class="_2ph_ _a6-h _a6-i" id="u1">Sam Reed</h2>'
    '<div class="_2ph_ _a6-p"><div><div></div><div>Late again,<br />sorry</div><div></div>'
    '<div><ul class="_a6-q"><li><span>x Jo Bell (Jun 01, 2025)</span></li></ul></div></div></div>'
    '<footer class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=x"><div class="_a72d">Nov 04, 2023 6:41:02 pm</div></a>'
    "</footer></section>"
)
OLDER = (
    '<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder"><div class="_3-96 _2pio _2lek _2lel">Sam Reed</div>'
    '<div class="_3-96 _2let"><div><div></div><div>Late again,<br />sorry</div></div></div>'
    '<div class="_3-94 _2lem">Nov 04, 2023 6:41pm</div></div>'
)
MIDDLE = (
    '<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><div class="_3-95 _2pim _a6-h _a6-i">Sam Reed</div>'
    '<div class="_3-95 _a6-p"><div><div>Late again,<br />sorry</div></div></div><div class="_3-94 _a6-o">Nov 04, 2023 6:41 pm</div></div>'
)


def page(body: str, start: str = '<main class="_a706" role="main">', end: str = "</main>") -> bytes:
    head = '<html><head><title>Chats</title></head><body class="_5vb_ _2yq"><div class="_li"><h1>Sam &amp; Jo</h1><!-- x -->'
    return f"{head}{start}{body}{end}</div></body></html>".encode()


def cards(content: bytes) -> list[tuple[Card, str]]:
    made = Page(MemoryMember("a.html", content))
    return [(card, made.selector(card.at)) for card in made.cards()]


def first(content: bytes) -> Card:
    return next(Page(MemoryMember("a.html", content)).cards())


@pytest.mark.parametrize("block", [SECTION, OLDER, MIDDLE])
@pytest.mark.parametrize("start", ['<main class="_a706">', '<div class="_4t5n" role="main">', '<div class="x">'])
def test_a_block_of_any_year_is_a_heading_a_body_and_a_time(block: str, start: str) -> None:
    end = "</main>" if "<main" in start else "</div>"
    found = first(page(block, start, end))
    assert found.heading == "Sam Reed"
    assert found.text == "Late again,\nsorry"
    assert found.stamp is not None
    assert found.stamp.text.startswith("Nov 04, 2023 6:41")
    assert [item.text for item in found.items] == (["x Jo Bell (Jun 01, 2025)"] if block is SECTION else [])


def test_unknown_class_names_do_not_matter() -> None:
    renamed = SECTION.replace("_a6-", "_zz-").replace("_a72d", "_q").replace("section", "div")
    found = first(page(renamed))
    assert (found.heading, found.text) == ("Sam Reed", "Late again,\nsorry")


def test_tables_label_values_and_blocks() -> None:
    found = first(
        page(
            '<section class="_a6-g"><div class="_a6-p"><table><tr><td class="_a6_q">Name</td><td class="_a6_r">Sam</td></tr>'
            '<tr><td colspan="2" class="_a6_q">URL<div><a href="https://example.com/x">a link</a></div></td></tr>'
            '<tr><td colspan="2"><div class="_a6-q">Latitude</div><div><div class="_a6-q">53.9</div></div></td></tr>'
            '<tr><td colspan="2" class="_a6_q">Place<div><section class="_a6-g"><div><table><tr><td>City</td><td>Leeds</td></tr>'
            "</table></div></section></div></td></tr></table></div><footer><div></div></footer></section>"
        )
    )
    assert [(cell.label, cell.text) for cell in found.cells] == [
        ("Name", "Sam"),
        ("URL", "a link"),
        ("Latitude", "53.9"),
        ("Place", ""),
    ]
    assert found.cells[1].words[0].href == "https://example.com/x"
    assert [(cell.label, cell.text) for cell in found.cells[3].cards[0].cells] == [("City", "Leeds")]
    assert found.stamp is None


def test_pictures_and_their_words() -> None:
    found = first(
        page(
            '<section><div><a href="p/1.jpg"><img src="p/1.jpg"/></a><div class="_3-95">Our road</div></div><footer></footer></section>'
        )
    )
    assert [media.text for media in found.media] == ["p/1.jpg"]
    assert found.text == "Our road"


def test_selectors_lead_back() -> None:
    content = page("<p>About</p>" + SECTION + OLDER + "<!-- x -->" + MIDDLE)
    soup = BeautifulSoup(content, "lxml")
    found = cards(content)
    assert len(found) == 3
    for _, selector in found:
        (element,) = soup.select(selector)
        assert "Late again" in element.get_text()
    content = page(SECTION * 3, '<div class="wrap">', "</div>")
    (element,) = BeautifulSoup(content, "lxml").select(cards(content)[2][1])
    assert element.name == "section"


def test_blocks_of_several_builds_in_one_page_are_all_read_in_order() -> None:
    def named(name: str, block: str) -> str:
        return block.replace("Sam Reed", name)

    content = page(named("A", SECTION) + named("B", MIDDLE) + named("C", SECTION) + named("D", OLDER) + "<p>The end</p>")
    assert [card.heading for card, _ in cards(content)] == ["A", "B", "C", "D"]
    soup = BeautifulSoup(content, "lxml")
    assert [soup.select(selector)[0].get_text()[0] for _, selector in cards(content)] == ["A", "B", "C", "D"]


def test_damage_and_excess_are_bounded() -> None:
    content = page(SECTION * 5)
    for position in range(0, len(content), 97):
        list(Page(MemoryMember("a.html", content[:position] + b"\xff\x00" + content[position + 1 :])).cards())
        list(Page(MemoryMember("a.html", content[:position])).cards())
    list(Page(MemoryMember("a.html", page("<div>" * 20_000 + "x"))).cards())
    with pytest.raises(MemberError):
        list(Page(MemoryMember("a.html", page("<section>" + "<b>x" * 700_000))).cards())


@pytest.mark.parametrize(
    ("path", "body", "platform"),
    [
        ("x/your_facebook_activity/posts/a.html", SECTION, "facebook"),
        ("your_instagram_activity/media/a.html", MIDDLE, "instagram"),
        ("messages/inbox/sam_1/message_1.html", SECTION, "facebook"),
        ("messages/inbox/sam_1/message_1.html", OLDER, "facebook"),
        ("messages/inbox/sam_1/message_1.html", MIDDLE, "instagram"),
        ("a.html", "<p>Hello</p>", ""),
    ],
)
def test_whose_page_it_is(path: str, body: str, platform: str) -> None:
    assert platform_of(path, page(body, "<div>", "</div>").replace(b"_5vb_", b"")) == platform
