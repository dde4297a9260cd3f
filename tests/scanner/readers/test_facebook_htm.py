"""Facebook's download of 2010 to 2017: ``index.htm`` and ``html/*.htm``."""

import pytest
from bs4 import BeautifulSoup

from scanner.model import (
    AddressBookEntry,
    Connection,
    Field,
    LinkKind,
    Login,
    MessageThread,
    Photo,
    Post,
    PostKind,
    ProfileField,
    Record,
    TimeBasis,
    Visit,
)
from scanner.plugins import Account
from scanner.readers.facebook_html import FACEBOOK_HTML
from scanner.testing import MemoryMember, read_bytes, reader_complaints

ME = Account("facebook", names=("Jo Bell",))


def page(body: str) -> bytes:
    nav = '<div class="nav"><p><a href="../html/timeline.htm">Timeline</a></p><p><a href="../html/friends.htm">Friends</a></p></div>'
    return (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Jo Bell</title></head>'
        f'<body>{nav}<div class="contents"><h1>Jo Bell</h1><div>{body}</div></div></body></html>'
    ).encode()


def read(name: str, content: bytes, *, account: Account = ME, messages: bool = True) -> list[Record]:
    found = read_bytes(FACEBOOK_HTML, name, content, account=account, messages=messages)
    soup = BeautifulSoup(content, "lxml")
    for record in found:
        assert len(soup.select(record.at.pointer)) == 1, record.at.pointer
    return found


def test_friends_and_requests() -> None:
    content = page(
        "<h2>Friends</h2><ul><li>Sam Reed (Nov 20, 2016)</li><li>Dean Price</li></ul><h2>Sent Friend Requests</h2><ul><li>Lee Ward (Nov 21, 2016)</li></ul>"
        "<h2>Declined Friend Requests</h2><ul><li>Max Moor (Nov 22, 2016)</li></ul><h2>Friend Peer Group</h2><p>Established Adult Life</p>"
    )
    found = [link for link in read("facebook-jo/html/friends.htm", content) if isinstance(link, Connection)]
    assert [(link.link, link.name) for link in found] == [
        (LinkKind.FRIEND, "Sam Reed"),
        (LinkKind.FRIEND, "Dean Price"),
        (LinkKind.REQUEST_SENT, "Lee Ward"),
        (LinkKind.REQUEST_REJECTED, "Max Moor"),
    ]
    assert found[0].when is not None
    assert (found[0].when.iso(), found[0].when.basis) == ("2016-11-20", TimeBasis.DATE)


def test_the_profile_and_contacts() -> None:
    content = page(
        "<table><tr><th>Email Addresses</th><td><ul><li>jo@example.com</li><li>jo@example.org</li></ul></td></tr>"
        "<tr><th>Birthday</th><td>7 March 1985</td></tr><tr><th>Current City</th><td>Northmere</td></tr>"
        "<tr><th>Family</th><td><ul><li>Sam Bell (Brother)</li></ul></td></tr></table>"
    )
    found = {(field.field, field.value) for field in read("index.htm", content) if isinstance(field, ProfileField)}
    assert found == {
        (Field.NAME, "Jo Bell"),
        (Field.EMAIL, "jo@example.com"),
        (Field.EMAIL, "jo@example.org"),
        (Field.BIRTHDAY, "1985-03-07"),
        (Field.TOWN, "Northmere"),
        (Field.RELATIVE, "Sam Bell"),
    }
    assert FACEBOOK_HTML.identity is not None
    assert FACEBOOK_HTML.identity("facebook-jo/index.htm")
    content = page(
        "<h2>Contact Info</h2><table><tr><th>Phones</th><td><ul><li>07700 900123</li></ul></td></tr></table>"
        "<h2>Address Book</h2><table><tr><td>Sam Reed</td><td><ul><li>contact: 07700 900456</li></ul></td></tr></table>"
    )
    own, entry = read("html/contact_info.htm", content)
    assert isinstance(own, ProfileField)
    assert isinstance(entry, AddressBookEntry)
    assert (own.field, own.value) == (Field.PHONE, "07700 900123")
    assert (entry.name, entry.phones) == ("Sam Reed", ("07700 900456",))


MESSAGES = page(
    '<div class="thread">Jo Bell, Sam Reed'
    '<div class="message"><div class="message_header"><span class="user">Jo Bell</span><span class="meta">Sunday, November 20, 2016 at 2:16am CST</span></div></div><p>Home by six</p>'
    '<div class="message"><div class="message_header"><span class="user">Sam Reed</span><span class="meta">Sunday, November 20, 2016 at 2:10am CST</span></div></div><p>When?</p></div>'
    '<div class="thread">Jo Bell, Dean Price<div class="message"><div class="message_header"><span class="user">Dean Price</span>'
    '<span class="meta">Friday, 14 October 2011 at 19:41 UTC+01</span></div></div><p>Hello</p></div>'
)


def test_conversations() -> None:
    post, first, second = read("html/messages.htm", MESSAGES)
    assert isinstance(post, Post)
    assert (post.kind, post.text) == (PostKind.MESSAGE, "Home by six")
    assert isinstance(first, MessageThread)
    assert (first.people, first.sent, first.received) == (("Sam Reed",), 1, 1)
    assert first.when is not None
    assert (first.when.iso(), first.when.basis) == ("2016-11-20T02:10:00", TimeBasis.ACCOUNT)
    assert isinstance(second, MessageThread)
    assert (second.people, second.sent, second.received) == (("Dean Price",), 0, 1)
    assert second.when is not None
    assert second.when.iso() == "2011-10-14T18:41:00Z"
    assert not [record for record in read("html/messages.htm", MESSAGES, messages=False) if isinstance(record, Post)]
    soup = BeautifulSoup(MESSAGES, "lxml")
    assert soup.select(post.at.pointer)[0].get_text() == "Home by six"


def test_the_timeline_carries_only_own_words() -> None:
    content = page(
        '<p><div class="meta">Sunday, November 20, 2016 at 2:16am CST</div>Jo Bell updated her status.<div class="comment">Bin day</div></p>'
        '<p><div class="meta">Monday, November 21, 2016 at 2:16am CST</div>Sam Reed wrote on your timeline.<div class="comment">Happy birthday</div></p>'
    )
    (post,) = read("html/timeline.htm", content)
    assert isinstance(post, Post)
    assert post.text == "Bin day"
    assert post.when is not None


def test_albums_sessions_and_events() -> None:
    content = page(
        '<div class="block"><img src="../photos/1/2.jpg" /><div><div class="meta">Tuesday, 23 June 2015 at 20:52 PDT</div><table class="meta">'
        "<tr><th>Camera Make</th><td>Acme</td></tr><tr><th>Latitude</th><td>53.96</td></tr><tr><th>Longitude</th><td>-1.08</td></tr></table>"
        '<div class="comment"><span class="user">Sam Reed</span>Great picture of your mum!<div class="meta">23 June 2015 at 23:01 PDT</div></div></div></div>'
    )
    (photo,) = read("photos/1/index.htm", content)
    assert isinstance(photo, Photo)
    assert photo.place is not None
    assert photo.camera == "Acme"
    content = page(
        "<h2>Active Sessions</h2><ul><li>Created: Sunday, 20 November 2016 at 02:16 UTC<br />IP Address: 192.0.2.7<br />Browser: Mozilla/5.0</li></ul>"
    )
    (login,) = read("html/security.htm", content)
    assert isinstance(login, Login)
    assert (login.ip, login.device) == ("192.0.2.7", "Mozilla/5.0")
    content = page(
        "<ul><li>Summer Fair<br />Location: Acacia Park<br />Saturday, July 2, 2016 at 2:00pm<br />Attending</li><li>Other Fair<br />Declined</li></ul>"
    )
    (visit,) = read("html/events.htm", content)
    assert isinstance(visit, Visit)
    assert (visit.name, visit.address, visit.when is not None) == ("Summer Fair", "Acacia Park", True)


@pytest.mark.parametrize("name", ["html/messages.htm", "html/friends.htm", "index.htm"])
def test_other_sites_pages_are_left_alone(name: str) -> None:
    assert (
        FACEBOOK_HTML.recognise(MemoryMember(name, b"<html><body><div class='contents'><h1>Choir</h1></div></body></html>"))
        is None
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [("html/messages.htm", MESSAGES), ("html/friends.htm", page("<h2>Friends</h2><ul><li>Sam Reed</li></ul>"))],
)
def test_damage_never_crashes(name: str, content: bytes) -> None:
    assert reader_complaints(FACEBOOK_HTML, name, content) == []
