"""h-card and classic hCard as pages write them: sixty-odd ways to state a person, and things that are no person."""

import pytest

from scanner.api import PersonCard
from scanner.readers.page import PAGE
from scanner.testing import read_bytes

HOME = "14 Acacia Avenue, Northmere, NM1 2AB"


def cards(html: str) -> list[PersonCard]:
    page = f"<!doctype html><html><body>{html}</body></html>".encode()
    return [record for record in read_bytes(PAGE, "page.html", page) if isinstance(record, PersonCard)]


JO = {"name": "Jo Bell"}
PEOPLE = {
    # Names that nothing but the root states
    "just a name": ('<span class="h-card">Jo Bell</span>', [JO]),
    "just a link": ('<a class="h-card" href="https://example.com">Jo Bell</a>', [JO]),
    "just a picture": ('<img class="h-card" src="jo.jpg" alt="Jo Bell">', [JO]),
    "just an area": ('<map><area class="h-card" href="/jo" alt="Jo Bell"></map>', [JO]),
    "just an abbreviation": ('<abbr class="h-card" title="Jo Bell">JB</abbr>', [JO]),
    "picture inside": ('<div class="h-card"><img src="jo.jpg" alt="Jo Bell"></div>', [JO]),
    "abbreviation inside": ('<div class="h-card"><abbr title="Jo Bell">JB</abbr></div>', [JO]),
    "picture two levels inside": ('<div class="h-card"><span><img src="jo.jpg" alt="Jo Bell"></span></div>', [JO]),
    "abbreviation two levels inside": ('<div class="h-card"><a><abbr title="Jo Bell">JB</abbr></a></div>', [JO]),
    "hyperlinked picture": ('<a class="h-card" href="/"><img src="jo.jpg" alt="Jo Bell"></a>', [JO]),
    "name in pieces": ('<p class="h-card"><style>p{}</style><b>Jo</b> <i>Bell</i><script>var x=1</script></p>', [JO]),
    "name in an inner element": ('<div class="h-card"><h2>Jo Bell</h2></div>', [JO]),
    "picture beside the name": ('<a class="h-card" href="/"><img src="a.jpg" alt=""> Jo Bell</a>', [JO]),
    "photo words are no name": (
        '<a class="h-card" href="/"><img src="a.jpg" alt="Photo"></a> <a class="h-card">Jo Bell</a>',
        None,
    ),
    "only a link property": ('<p class="h-card"><a class="u-url" href="/">Jo Bell</a></p>', [JO]),
    "only a photo property": ('<p class="h-card"><img class="u-photo" src="a.jpg" alt=""> Jo Bell</p>', [JO]),
    "line breaks": ('<p class="h-card">\n  Jo\n  Bell\n</p>', [JO]),
    # Names with a property
    "name": ('<p class="h-card"><b class="p-name">Jo Bell</b></p>', [JO]),
    "name and link": ('<p class="h-card"><a class="p-name u-url" href="/">Jo Bell</a></p>', [JO]),
    "name on a data element": ('<p class="h-card"><data class="p-name" value="Jo Bell">me</data></p>', [JO]),
    "name as abbreviation": ('<p class="h-card"><abbr class="p-name" title="Jo Bell">JB</abbr></p>', [JO]),
    "name as picture": ('<p class="h-card"><img class="p-name u-photo" src="a.jpg" alt="Jo Bell"></p>', [JO]),
    "first name property wins": ('<p class="h-card"><b class="p-name">Jo Bell</b><i class="p-name">JB</i></p>', [JO]),
    "given and family": ('<p class="h-card"><i class="p-given-name">Jo</i> <i class="p-family-name">Bell</i></p>', [JO]),
    "nickname alone": ('<p class="h-card"><i class="p-nickname">jobell</i></p>', [{"name": "jobell"}]),
    "value class": ('<p class="h-card"><b class="p-name">Hello, I am <i class="value">Jo Bell</i></b></p>', [JO]),
    "value title": ('<p class="h-card"><b class="p-name"><i class="value-title" title="Jo Bell"> </i>me</b></p>', [JO]),
    "other class names": ('<p class="card h-card p-4 h-full"><b class="bold p-name">Jo Bell</b></p>', [JO]),
    "style classes imply nothing": ('<p class="h-card"><b class="p-2 u-full">Jo Bell</b></p>', [JO]),
    "no name told": ('<p class="h-card"> Jo, <i class="p-org">Petals</i></p>', [{"organisation": "Petals"}]),
    # Properties
    "organisation": (
        '<p class="h-card"><b class="p-name">Jo Bell</b> <i class="p-org">Petals</i></p>',
        [JO | {"organisation": "Petals"}],
    ),
    "organisation as card": (
        '<p class="h-card"><b class="p-name">Jo Bell</b> <a class="p-org h-card" href="/p">Petals</a></p>',
        [JO | {"organisation": "Petals"}],
    ),
    "organisation as named card": (
        '<p class="h-card"><b class="p-name">Jo Bell</b> <span class="p-org h-card"><i class="p-name">Petals</i> '
        '<i class="p-tel">01632 960999</i></span></p>',
        [JO | {"organisation": "Petals"}],
    ),
    "job title": (
        '<p class="h-card"><b class="p-name">Jo Bell</b> <i class="p-job-title">Sergeant</i></p>',
        [JO | {"job_title": "Sergeant"}],
    ),
    "role": ('<p class="h-card"><b class="p-name">Jo Bell</b> <i class="p-role">Clerk</i></p>', [JO | {"job_title": "Clerk"}]),
    "email link": (
        '<p class="h-card"><a class="p-name u-email" href="mailto:jo@example.com">Jo Bell</a></p>',
        [JO | {"emails": ("jo@example.com",)}],
    ),
    "email text": (
        '<p class="h-card"><b class="p-name">Jo Bell</b> <i class="u-email">jo@example.com</i></p>',
        [JO | {"emails": ("jo@example.com",)}],
    ),
    "unmarked email link": (
        '<div class="h-card"><b class="p-name">Jo Bell</b> <p><a href="mailto:jo@example.com">Write</a></p></div>',
        [JO | {"emails": ("jo@example.com",)}],
    ),
    "phone text": (
        '<p class="h-card"><b class="p-name">Jo Bell</b> <i class="p-tel">07700 900123</i></p>',
        [JO | {"phones": ("07700 900123",)}],
    ),
    "phone link": (
        '<p class="h-card"><b class="p-name">Jo Bell</b> <a class="u-tel" href="tel:+447700900123">Ring</a></p>',
        [JO | {"phones": ("+447700900123",)}],
    ),
    "phone with a type": (
        '<p class="h-card"><b class="p-name">Jo Bell</b> <i class="p-tel"><b class="type">Home</b>: <b class="value">07700 900123</b></i></p>',
        [JO | {"phones": ("07700 900123",)}],
    ),
    "url handle": (
        '<p class="h-card"><a class="p-name u-url" href="https://instagram.com/jo.bell">Jo Bell</a></p>',
        [JO | {"handles": ("instagram:jo.bell",)}],
    ),
    "handle of the root": ('<a class="h-card" href="https://x.com/jobell">Jo Bell</a>', [JO | {"handles": ("x:jobell",)}]),
    "rel me inside": (
        '<p class="h-card"><b class="p-name">Jo Bell</b> <a rel="me" href="https://social.example/@jo">M</a></p>',
        [JO | {"handles": ("mastodon:jo@social.example",)}],
    ),
    "address text": (
        '<div class="h-card"><b class="p-name">Jo Bell</b><p class="p-adr">14 Acacia Avenue<br>Northmere<br>NM1 2AB</p></div>',
        [JO | {"address": HOME}],
    ),
    "nested address": (
        '<div class="h-card"><b class="p-name">Jo Bell</b><p class="p-adr h-adr"><i class="p-street-address">14 Acacia Avenue</i>'
        '<i class="p-locality">Northmere</i><i class="p-postal-code">NM1 2AB</i></p></div>',
        [JO | {"address": HOME}],
    ),
    "nested address without a property": (
        '<div class="h-card"><b class="p-name">Jo Bell</b><p class="h-adr"><i class="p-street-address">14 Acacia Avenue</i>'
        '<i class="p-locality">Northmere</i><i class="p-postal-code">NM1 2AB</i></p></div>',
        [JO | {"address": HOME}],
    ),
    "flat address": (
        '<div class="h-card"><b class="p-name">Jo Bell</b> <i class="p-street-address">14 Acacia Avenue</i> '
        '<i class="p-locality">Northmere</i> <i class="p-postal-code">NM1 2AB</i></div>',
        [JO | {"address": HOME}],
    ),
    "address order": (
        '<div class="h-card"><b class="p-name">Jo Bell</b><p class="p-adr h-adr"><i class="p-postal-code">NM1 2AB</i> '
        '<i class="p-locality">Northmere</i>, <i class="p-street-address">14 Acacia Avenue</i></p></div>',
        [JO | {"address": HOME}],
    ),
    "label": (
        '<div class="h-card"><b class="p-name">Jo Bell</b><p class="p-label">14 Acacia Avenue<br>Northmere<br>NM1 2AB</p></div>',
        [JO | {"address": HOME}],
    ),
    "geo": (
        '<div class="h-card"><b class="p-name">Jo Bell</b><p class="p-geo h-geo"><i class="p-latitude">53.5</i>,'
        '<i class="p-longitude">-2.25</i></p></div>',
        [JO | {"place": (53.5, -2.25)}],
    ),
    "flat geo": (
        '<div class="h-card"><b class="p-name">Jo Bell</b> <data class="p-latitude" value="53.5"></data>'
        '<data class="p-longitude" value="-2.25"></data></div>',
        [JO | {"place": (53.5, -2.25)}],
    ),
    "geo address": (
        '<div class="h-card"><b class="p-name">Jo Bell</b> <a class="u-geo" href="geo:53.5,-2.25">map</a></div>',
        [JO | {"place": (53.5, -2.25)}],
    ),
    # Cards in and beside others
    "author of an entry": (
        '<article class="h-entry"><h1 class="p-name">A day out</h1> by <a class="p-author h-card" href="/">Jo Bell</a></article>',
        [JO],
    ),
    "nested card": (
        '<div class="h-card"><b class="p-name">Jo Bell</b> married <span class="h-card"><i class="p-name">Sam Bell</i></span></div>',
        [JO, {"name": "Sam Bell"}],
    ),
    "nested name stays inside": (
        '<div class="h-card"><span class="h-card"><i class="p-name">Sam Bell</i></span><b class="p-name">Jo Bell</b></div>',
        [JO, {"name": "Sam Bell"}],
    ),
    "no name from a nested card": ('<div class="h-card"><img class="h-card" src="a.jpg" alt="Jo Bell"></div>', [JO]),
    "two cards": ('<p class="h-card">Jo Bell</p><p class="h-card">Sam Bell</p>', [JO, {"name": "Sam Bell"}]),
    "event inside": (
        '<div class="h-card"><p class="h-event"><b class="p-name">Fair</b></p><b class="p-name">Jo Bell</b></div>',
        [JO],
    ),
    # Classic
    "classic": ('<p class="vcard"><b class="fn">Jo Bell</b></p>', [JO]),
    "classic, just a name": ('<ul><li class="attendee vcard">Jo Bell</li></ul>', [JO]),
    "classic, just a link": ('<a class="vcard" href="/">Jo Bell</a>', [JO]),
    "classic, parts without a name": (
        '<p class="vcard"><b class="name"><i class="given-name">Jo</i> <abbr class="additional-name" title="May">M</abbr> '
        '<i class="family-name">Bell</i></b></p>',
        [{"name": "Jo May Bell"}],
    ),
    "classic author": ('<span class="author vcard"><a class="url fn n" href="/author/jo">Jo Bell</a></span>', [JO]),
    "classic parts": (
        '<p class="vcard"><b class="fn n"><i class="given-name">Jo</i> <i class="family-name">Bell</i></b></p>',
        [JO],
    ),
    "classic parts alone": (
        '<p class="vcard"><b class="n"><i class="given-name">Jo</i> <i class="family-name">Bell</i></b></p>',
        [JO],
    ),
    "classic everything": (
        '<div class="vcard"><b class="fn">Jo Bell</b><i class="title">Clerk</i><i class="org">Petals</i><div class="adr">'
        '<i class="street-address">14 Acacia Avenue</i><i class="locality">Northmere</i><i class="postal-code">NM1 2AB</i></div>'
        '<p class="tel"><i class="type">Home</i> <i class="value">07700 900123</i></p><a class="email" href="mailto:jo@example.com">w</a></div>',
        [
            JO
            | {
                "job_title": "Clerk",
                "organisation": "Petals",
                "address": HOME,
                "phones": ("07700 900123",),
                "emails": ("jo@example.com",),
            }
        ],
    ),
    "classic organisation parts": (
        '<p class="vcard"><b class="fn">Jo Bell</b> <i class="org"><b class="organization-name">Petals</b>, '
        '<b class="organization-unit">Roses</b></i></p>',
        [JO | {"organisation": "Petals, Roses"}],
    ),
    "classic geo": (
        '<p class="vcard"><b class="fn">Jo Bell</b> <abbr class="geo" title="53.5;-2.25">Northmere</abbr></p>',
        [JO | {"place": (53.5, -2.25)}],
    ),
    "classic value in parts": (
        '<p class="vcard"><b class="fn">Jo Bell</b> <i class="tel"><b class="value">07700</b> <b class="value">900123</b></i></p>',
        [JO | {"phones": ("07700900123",)}],
    ),
    "classic include": (
        '<b id="n" class="fn">Jo Bell</b><p class="vcard"><a class="include" href="#n"></a><i class="title">Clerk</i></p>',
        [JO | {"job_title": "Clerk"}],
    ),
    "classic table headers": (
        '<table><tr><th id="o"><i class="org">Petals</i><tr><td class="vcard" headers="o"><b class="fn">Jo Bell</b></table>',
        [JO | {"organisation": "Petals"}],
    ),
    "classic agent": (
        '<div class="vcard"><b class="fn">Jo Bell</b> ask <span class="agent vcard"><i class="fn">Sam Bell</i></span></div>',
        [JO, {"name": "Sam Bell"}],
    ),
    "both on one element": ('<p class="vcard h-card"><b class="fn p-name">Jo Bell</b></p>', [JO]),
    "classic root, new names": ('<p class="vcard"><b class="p-name">Jo Bell</b></p>', [JO]),
    "card and item on one element": (
        '<p class="vcard" itemscope itemtype="http://schema.org/Person"><b class="fn" itemprop="name">Jo Bell</b>'
        '<i class="title">Clerk</i></p>',
        [JO | {"job_title": "Clerk"}],
    ),
}

NOBODY = {
    "organisation by its role": '<p class="h-entry"><a class="p-org h-card" href="/">Petals</a></p>',
    "organisation by its name": '<p class="h-card"><b class="p-name p-org">Petals</b> <i class="p-tel">01632 960999</i></p>',
    "classic organisation": '<p class="vcard"><b class="fn org">Petals</b> <i class="tel">01632 960999</i></p>',
    "classic organisation without fn": '<p class="vcard"><b class="org">Petals</b></p>',
    "product": '<p class="h-product"><b class="p-name">Jo Bell Rose</b></p>',
    "classic product": '<p class="hproduct"><b class="fn">Jo Bell Rose</b></p>',
    "event": '<p class="h-event"><b class="p-name">Jo Bell live</b></p>',
    "entry": '<p class="h-entry"><b class="p-name">Jo Bell</b></p>',
    "review of a thing": '<p class="hreview"><b class="item"><i class="fn">Jo Bell Rose</i></b></p>',
    "style class": '<p class="h-full p-4">Jo Bell</p>',
    "property without a card": '<p class="p-name">Jo Bell</p>',
    "classic name without a card": '<p class="fn">Jo Bell</p>',
    "wrapper around a page": f'<div class="h-card"><p>{"Many words about roses. " * 9}</p></div>',
    "classic wrapper": f'<div class="vcard"><p>{"Many words about roses. " * 9}</p></div>',
    "empty": '<p class="h-card"></p>',
}


@pytest.mark.parametrize("case", PEOPLE)
def test_people_are_found_with_what_their_markup_says(case: str) -> None:
    html, expected = PEOPLE[case]
    found = [_stated(card) for card in cards(html)]
    assert (found == expected) if expected is not None else JO in found


def _stated(card: PersonCard) -> dict[str, object]:
    fields = ("name", "job_title", "organisation", "address", "phones", "emails", "handles")
    stated: dict[str, object] = {name: value for name in fields if (value := getattr(card, name))}
    return stated | ({"place": (card.place.lat, card.place.lon)} if card.place else {})


@pytest.mark.parametrize("case", NOBODY)
def test_what_is_no_person_makes_no_card(case: str) -> None:
    assert cards(NOBODY[case]) == []
