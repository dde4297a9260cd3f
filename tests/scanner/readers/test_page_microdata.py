"""Microdata and RDFa as pages write them: sixty ways to state a person, and things that are no person."""

import pytest

from scanner.api import PersonCard
from scanner.readers.page import PAGE
from scanner.testing import read_bytes

P = 'itemscope itemtype="https://schema.org/Person"'
HOME = "14 Acacia Avenue, Northmere, NM1 2AB"
ADR = (
    '<div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">14 Acacia Avenue</span>'
    '<span itemprop="addressLocality">Northmere</span><span itemprop="postalCode">NM1 2AB</span></div>'
)


def cards(html: str) -> list[PersonCard]:
    page = f"<!doctype html><html><body>{html}</body></html>".encode()
    return [record for record in read_bytes(PAGE, "page.html", page) if isinstance(record, PersonCard)]


# Markup, and for each card what it must say; fields that are not listed must be empty.
PEOPLE = {
    "https": (f'<div {P}><span itemprop="name">Jo Bell</span></div>', [{"name": "Jo Bell"}]),
    "http": ('<div itemscope itemtype="http://schema.org/Person"><b itemprop="name">Jo Bell</b></div>', [{"name": "Jo Bell"}]),
    "no scheme": ('<div itemscope itemtype="//schema.org/Person"><b itemprop="name">Jo Bell</b></div>', [{"name": "Jo Bell"}]),
    "bare type": ('<div itemscope itemtype="Person"><b itemprop="name">Jo Bell</b></div>', [{"name": "Jo Bell"}]),
    "www": (
        '<div itemscope itemtype="http://www.schema.org/Person"><b itemprop="name">Jo Bell</b></div>',
        [{"name": "Jo Bell"}],
    ),
    "slash": (
        '<div itemscope itemtype="http://schema.org/Person/"><b itemprop="name">Jo Bell</b></div>',
        [{"name": "Jo Bell"}],
    ),
    "lower case": (
        '<div itemscope itemtype="http://schema.org/person"><b itemprop="name">Jo Bell</b></div>',
        [{"name": "Jo Bell"}],
    ),
    "extension": (
        '<div itemscope itemtype="http://schema.org/Person/Officer"><b itemprop="name">Jo Bell</b></div>',
        [{"name": "Jo Bell"}],
    ),
    "itemscope with value": (
        '<div itemscope="itemscope" itemtype="http://schema.org/Person"><b itemprop="name">Jo Bell</b></div>',
        [{"name": "Jo Bell"}],
    ),
    "two types": (
        '<div itemscope itemtype="https://schema.org/Thing https://schema.org/Person"><b itemprop="name">Jo Bell</b></div>',
        [{"name": "Jo Bell"}],
    ),
    "data vocabulary": (
        '<div itemscope itemtype="http://data-vocabulary.org/Person"><b itemprop="name">Jo Bell</b>, <i itemprop="title">Florist</i> at '
        '<i itemprop="affiliation">Petals</i></div>',
        [{"name": "Jo Bell", "job_title": "Florist", "organisation": "Petals"}],
    ),
    "microformats vocabulary": (
        '<div itemscope itemtype="http://microformats.org/profile/hcard"><b itemprop="fn">Jo Bell</b></div>',
        [{"name": "Jo Bell"}],
    ),
    "meta name": (f'<div {P}><meta itemprop="name" content="Jo Bell"></div>', [{"name": "Jo Bell"}]),
    "content on span": (f'<div {P}><span itemprop="name" content="Jo Bell">J. B.</span></div>', [{"name": "Jo Bell"}]),
    "linked name": (f'<div {P}><a itemprop="name" href="/jo">Jo Bell</a></div>', [{"name": "Jo Bell"}]),
    "name and url": (
        f'<div {P}><a itemprop="url" href="/jo"><span itemprop="name">Jo Bell</span></a></div>',
        [{"name": "Jo Bell"}],
    ),
    "two properties": (f'<div {P}><a itemprop="name url" href="/jo">Jo Bell</a></div>', [{"name": "Jo Bell"}]),
    "alt as name": (f'<div {P}><img itemprop="name" src="a.jpg" alt="Jo Bell"></div>', [{"name": "Jo Bell"}]),
    "data element": (f'<div {P}><data itemprop="name" value="Jo Bell">me</data></div>', [{"name": "Jo Bell"}]),
    "name in parts": (
        f'<p {P}><i itemprop="givenName">Jo</i> <i itemprop="additionalName">May</i> <i itemprop="familyName">Bell</i></p>',
        [{"name": "Jo May Bell"}],
    ),
    "parts in name": (
        f'<p {P}><b itemprop="name"><i itemprop="givenName">Jo</i> <i itemprop="familyName">Bell</i></b></p>',
        [{"name": "Jo Bell"}],
    ),
    "family name first": (
        f'<p {P}><i itemprop="familyName">Bell</i>, <i itemprop="givenName">Jo</i></p>',
        [{"name": "Jo Bell"}],
    ),
    "alternate name": (f'<p {P}><i itemprop="alternateName">Jo-Jo</i></p>', [{"name": "Jo-Jo"}]),
    "name wins": (f'<p {P}><i itemprop="alternateName">JJ</i><i itemprop="name">Jo Bell</i></p>', [{"name": "Jo Bell"}]),
    "spread over lines": (f'<p {P}><b itemprop="name">\n   Jo\n   Bell\n</b></p>', [{"name": "Jo Bell"}]),
    "entities": (f'<p {P}><b itemprop="name">Zo&euml; O&#39;Hara &amp; Co</b></p>', [{"name": "Zoë O'Hara & Co"}]),
    "accents": (f'<p {P}><b itemprop="name">Łukasz Ørsted</b></p>', [{"name": "Łukasz Ørsted"}]),
    "job title": (
        f'<p {P}><b itemprop="name">Jo Bell</b> <i itemprop="jobTitle">Sergeant</i></p>',
        [{"name": "Jo Bell", "job_title": "Sergeant"}],
    ),
    "occupation": (
        f'<p {P}><b itemprop="name">Jo Bell</b> <span itemprop="hasOccupation" itemscope itemtype="https://schema.org/Occupation">'
        '<i itemprop="name">Baker</i></span></p>',
        [{"name": "Jo Bell", "job_title": "Baker"}],
    ),
    "employer text": (
        f'<p {P}><b itemprop="name">Jo Bell</b> <i itemprop="worksFor">Northmere Constabulary</i></p>',
        [{"name": "Jo Bell", "organisation": "Northmere Constabulary"}],
    ),
    "employer item": (
        f'<div {P}><b itemprop="name">Jo Bell</b> <div itemprop="worksFor" itemscope itemtype="https://schema.org/Organization">'
        '<i itemprop="name">Northmere Constabulary</i><i itemprop="telephone">01632 960999</i></div></div>',
        [{"name": "Jo Bell", "organisation": "Northmere Constabulary"}],
    ),
    "employer's address is not hers": (
        f'<div {P}><b itemprop="name">Jo Bell</b> <div itemprop="worksFor" itemscope itemtype="https://schema.org/Organization">'
        f'<i itemprop="name">Petals</i>{ADR}</div></div>',
        [{"name": "Jo Bell", "organisation": "Petals"}],
    ),
    "affiliation": (
        f'<p {P}><b itemprop="name">Jo Bell</b> <i itemprop="affiliation">Northmere Harriers</i></p>',
        [{"name": "Jo Bell", "organisation": "Northmere Harriers"}],
    ),
    "address item": (f'<div {P}><b itemprop="name">Jo Bell</b>{ADR}</div>', [{"name": "Jo Bell", "address": HOME}]),
    "address text": (
        f'<div {P}><b itemprop="name">Jo Bell</b><p itemprop="address">14 Acacia Avenue<br>Northmere<br>NM1 2AB</p></div>',
        [{"name": "Jo Bell", "address": HOME}],
    ),
    "home location": (
        f'<div {P}><b itemprop="name">Jo Bell</b><div itemprop="homeLocation" itemscope itemtype="https://schema.org/Place">{ADR}</div></div>',
        [{"name": "Jo Bell", "address": HOME}],
    ),
    "work location is not home": (
        f'<div {P}><b itemprop="name">Jo Bell</b><div itemprop="workLocation" itemscope itemtype="https://schema.org/Place">{ADR}</div></div>',
        [{"name": "Jo Bell"}],
    ),
    "address in metas": (
        f'<div {P}><b itemprop="name">Jo Bell</b><div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">'
        '<meta itemprop="streetAddress" content="14 Acacia Avenue"><meta itemprop="addressLocality" content="Northmere">'
        '<meta itemprop="postalCode" content="NM1 2AB"></div></div>',
        [{"name": "Jo Bell", "address": HOME}],
    ),
    "country item": (
        f'<div {P}><b itemprop="name">Jo Bell</b><p itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">'
        '<i itemprop="addressLocality">Northmere</i><i itemprop="addressCountry" itemscope itemtype="http://schema.org/Country">'
        '<b itemprop="name">UK</b></i></p></div>',
        [{"name": "Jo Bell", "address": "Northmere, UK"}],
    ),
    "geo": (
        f'<div {P}><b itemprop="name">Jo Bell</b><div itemprop="homeLocation" itemscope itemtype="http://schema.org/Place"><div itemprop="geo" '
        'itemscope itemtype="http://schema.org/GeoCoordinates"><meta itemprop="latitude" content="53.5"><meta itemprop="longitude" '
        'content="-2.25"></div></div></div>',
        [{"name": "Jo Bell", "place": (53.5, -2.25)}],
    ),
    "telephone": (
        f'<p {P}><b itemprop="name">Jo Bell</b> <i itemprop="telephone">07700 900123</i></p>',
        [{"name": "Jo Bell", "phones": ("07700 900123",)}],
    ),
    "telephone link": (
        f'<p {P}><b itemprop="name">Jo Bell</b> <a itemprop="telephone" href="tel:+447700900123">Call me</a></p>',
        [{"name": "Jo Bell", "phones": ("+447700900123",)}],
    ),
    "email": (
        f'<p {P}><b itemprop="name">Jo Bell</b> <i itemprop="email">jo@example.com</i></p>',
        [{"name": "Jo Bell", "emails": ("jo@example.com",)}],
    ),
    "email link": (
        f'<p {P}><b itemprop="name">Jo Bell</b> <a itemprop="email" href="mailto:jo@example.com?subject=Hi">Write</a></p>',
        [{"name": "Jo Bell", "emails": ("jo@example.com",)}],
    ),
    "email in content": (
        f'<p {P}><b itemprop="name">Jo Bell</b> <meta itemprop="email" content="mailto:jo@example.com"></p>',
        [{"name": "Jo Bell", "emails": ("jo@example.com",)}],
    ),
    "two phones": (
        f'<p {P}><b itemprop="name">Jo Bell</b> <i itemprop="telephone">07700 900123</i><i itemprop="telephone">07700 900124</i></p>',
        [{"name": "Jo Bell", "phones": ("07700 900123", "07700 900124")}],
    ),
    "contact point": (
        f'<div {P}><b itemprop="name">Jo Bell</b><p itemprop="contactPoint" itemscope itemtype="http://schema.org/ContactPoint">'
        '<i itemprop="telephone">07700 900123</i></p></div>',
        [{"name": "Jo Bell", "phones": ("07700 900123",)}],
    ),
    "unmarked link inside": (
        f'<p {P}><b itemprop="name">Jo Bell</b> <a href="mailto:jo@example.com">Write</a></p>',
        [{"name": "Jo Bell", "emails": ("jo@example.com",)}],
    ),
    "same as": (
        f'<p {P}><b itemprop="name">Jo Bell</b> <a itemprop="sameAs" href="https://www.instagram.com/jo.bell/">IG</a>'
        '<link itemprop="sameAs" href="https://twitter.com/jobell"></p>',
        [{"name": "Jo Bell", "handles": ("instagram:jo.bell", "x:jobell")}],
    ),
    "item reference": (
        f'<div {P} itemref="n t"></div><p id="n"><b itemprop="name">Jo Bell</b></p><p id="t" itemprop="telephone">07700 900123</p>',
        [{"name": "Jo Bell", "phones": ("07700 900123",)}],
    ),
    "reference to an item": (
        f'<div {P} itemref="a"><b itemprop="name">Jo Bell</b></div><div id="a">{ADR}</div>',
        [{"name": "Jo Bell", "address": HOME}],
    ),
    "author of an article": (
        f'<article itemscope itemtype="http://schema.org/Article"><h1 itemprop="name">A day out</h1><p itemprop="author" {P}>'
        '<b itemprop="name">Jo Bell</b></p></article>',
        [{"name": "Jo Bell"}],
    ),
    "spouse": (
        f'<div {P}><b itemprop="name">Jo Bell</b> and <span itemprop="spouse" {P}><b itemprop="name">Sam Bell</b></span></div>',
        [{"name": "Jo Bell"}, {"name": "Sam Bell"}],
    ),
    "children": (
        f'<div {P}><span itemprop="children" {P}><b itemprop="name">Kit Bell</b></span><b itemprop="name">Jo Bell</b></div>',
        [{"name": "Jo Bell"}, {"name": "Kit Bell"}],
    ),
    "employee": (
        f'<div itemscope itemtype="http://schema.org/Organization"><b itemprop="name">Petals</b><p itemprop="employee" {P}>'
        '<b itemprop="name">Jo Bell</b></p></div>',
        [{"name": "Jo Bell"}],
    ),
    "list of people": (
        f'<ul><li {P}><b itemprop="name">Jo Bell</b><li {P}><b itemprop="name">Sam Bell</b><li {P}><b itemprop="name">Al Wood</b></ul>',
        [{"name": "Jo Bell"}, {"name": "Sam Bell"}, {"name": "Al Wood"}],
    ),
    "unclosed": (
        f'<div {P}><p itemprop="name">Jo Bell<p itemprop="jobTitle">Clerk',
        [{"name": "Jo Bell", "job_title": "Clerk"}],
    ),
    "upper case": (
        '<DIV ITEMSCOPE ITEMTYPE="http://schema.org/Person"><B ITEMPROP="name">Jo Bell</B></DIV>',
        [{"name": "Jo Bell"}],
    ),
    "in the footer": (f'<footer {P}><b itemprop="name">Jo Bell</b></footer>', [{"name": "Jo Bell"}]),
    "hidden": (f'<div hidden {P}><b itemprop="name">Jo Bell</b></div>', [{"name": "Jo Bell"}]),
    "table": (
        f'<table {P}><tr><th>Name<td itemprop="name">Jo Bell<tr><th>Town<td itemprop="address">Northmere</table>',
        [{"name": "Jo Bell", "address": "Northmere"}],
    ),
    "definition list": (
        f'<dl {P}><dt>Name<dd itemprop="name">Jo Bell<dt>Role<dd itemprop="jobTitle">Clerk</dl>',
        [{"name": "Jo Bell", "job_title": "Clerk"}],
    ),
    "honorific is no job": (
        '<p itemscope itemtype="http://data-vocabulary.org/Person"><i itemprop="title">Mrs</i> <b itemprop="name">Jo Bell</b></p>',
        [{"name": "Jo Bell"}],
    ),
    "rdfa": (
        '<div vocab="http://schema.org/" typeof="Person"><b property="name">Jo Bell</b> <i property="jobTitle">Clerk</i></div>',
        [{"name": "Jo Bell", "job_title": "Clerk"}],
    ),
    "rdfa with prefix": ('<div typeof="schema:Person"><b property="schema:name">Jo Bell</b></div>', [{"name": "Jo Bell"}]),
    "rdfa nested": (
        '<div vocab="http://schema.org/" typeof="Person"><b property="name">Jo Bell</b><div property="address" typeof="PostalAddress">'
        '<i property="streetAddress">14 Acacia Avenue</i><i property="addressLocality">Northmere</i><i property="postalCode">NM1 2AB</i>'
        "</div></div>",
        [{"name": "Jo Bell", "address": HOME}],
    ),
    "foaf": (
        '<div xmlns:foaf="http://xmlns.com/foaf/0.1/" typeof="foaf:Person"><b property="foaf:name">Jo Bell</b></div>',
        [{"name": "Jo Bell"}],
    ),
}

NOBODY = {
    "organisation": '<div itemscope itemtype="http://schema.org/Organization"><b itemprop="name">Petals</b></div>',
    "shop with address": f'<div itemscope itemtype="http://schema.org/LocalBusiness"><b itemprop="name">Petals</b>{ADR}</div>',
    "product": '<div itemscope itemtype="http://schema.org/Product"><b itemprop="name">Jo Bell Rose</b></div>',
    "event": '<div itemscope itemtype="http://schema.org/Event"><b itemprop="name">Jo Bell live</b></div>',
    "profile page": '<div itemscope itemtype="http://schema.org/ProfilePage"><b itemprop="name">Jo Bell</b></div>',
    "police station": '<div itemscope itemtype="http://schema.org/PoliceStation"><b itemprop="name">Northmere</b></div>',
    "no type": '<div itemscope><b itemprop="name">Jo Bell</b></div>',
    "no scope": '<div><b itemprop="name">Jo Bell</b></div>',
    "empty person": f"<div {P}></div>",
    "name without a letter": f'<div {P}><b itemprop="name">— 1 —</b></div>',
    "zero coordinates": f'<div {P}><p itemprop="geo" itemscope><meta itemprop="latitude" content="0"><meta itemprop="longitude" content="0"></p></div>',
}


@pytest.mark.parametrize("case", PEOPLE)
def test_people_are_found_with_what_their_markup_says(case: str) -> None:
    html, expected = PEOPLE[case]
    found = cards(html)
    assert [_stated(card) for card in found] == expected


def _stated(card: PersonCard) -> dict[str, object]:
    fields = ("name", "job_title", "organisation", "address", "phones", "emails", "handles")
    stated: dict[str, object] = {name: value for name in fields if (value := getattr(card, name))}
    return stated | ({"place": (card.place.lat, card.place.lon)} if card.place else {})


@pytest.mark.parametrize("case", NOBODY)
def test_what_is_no_person_makes_no_card(case: str) -> None:
    assert cards(NOBODY[case]) == []


def test_items_that_hold_one_another_end() -> None:
    html = f'<div id="a" {P} itemref="b"><b itemprop="name">Jo Bell</b></div><div id="b" itemprop="address" itemscope itemref="a"></div>'
    assert [card.name for card in cards(html)] == ["Jo Bell"]


def test_a_shop_is_still_text_of_the_page() -> None:
    page = f"<html><body>{NOBODY['shop with address']}</body></html>".encode()
    texts = [getattr(record, "text", "") for record in read_bytes(PAGE, "page.html", page)]
    assert any("14 Acacia Avenue" in text and "NM1 2AB" in text for text in texts)
