"""Facebook's download as HTML: the pages of 2018-22 and of today, in more than one language."""

import time

import pytest
from bs4 import BeautifulSoup

from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    Field,
    Interaction,
    InteractionKind,
    LinkedApp,
    LinkKind,
    Login,
    Membership,
    MessageThread,
    Photo,
    Post,
    PostKind,
    ProfileField,
    Record,
    Search,
    Setting,
    SettingKind,
    TimeBasis,
    Visit,
    VisitKind,
)
from scanner.plugins import Account
from scanner.readers import READERS
from scanner.readers.facebook_html import FACEBOOK_HTML
from scanner.testing import MemoryMember, read_bytes, reader_complaints

ME = Account("facebook", names=("Jo Bell",))


def page(*blocks: str, title: str = "Page") -> bytes:
    return (
        f'<html><head><meta charset="utf-8"/><base href="../../"/><title>{title}</title><style>._a6-g{{x:y}}</style></head>'
        f'<body class="_5vb_ _2yq _a7o5"><div class="clearfix _ikh"><div class="_li"><header class="_as-_ _a70a"><h1>{title}</h1>'
        f'</header><main class="_a706" role="main">{"".join(blocks)}</main></div></div></body></html>'
    ).encode()


def older_page(*blocks: str, title: str = "Page") -> bytes:
    return (
        f'<html><head><title>{title}</title></head><body class="_5vb_ _2yq _4yic"><div class="_3a_u"><div class="_3b0d">{title}</div>'
        f'<div class="_4t5n" role="main">{"".join(blocks)}</div></div></body></html>'
    ).encode()


def block(heading: str = "", body: str = "", when: str = "Nov 04, 2023 6:41:02 pm") -> str:
    head = f'<h2 class="_2ph_ _a6-h _a6-i" id="u">{heading}</h2>' if heading else ""
    inside = f'<div class="_2ph_ _a6-p"><div>{body}</div></div>' if body else ""
    foot = f'<footer class="_3-94 _a6-o"><a target="_blank" href="https://www.facebook.com/dyi/l/?l=x"><div class="_a72d">{when}</div></a></footer>'
    return f'<section class="_3-95 _a6-g" aria-labelledby="u">{head}{inside}{foot}</section>'


def older_block(heading: str = "", body: str = "", when: str = "Nov 04, 2018 6:41pm") -> str:
    head = f'<div class="_3-96 _2pio _2lek _2lel">{heading}</div>' if heading else ""
    inside = f'<div class="_3-96 _2let"><div>{body}</div></div>' if body else ""
    return f'<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder">{head}{inside}<div class="_3-94 _2lem">{when}</div></div>'


def row(label: str, value: str) -> str:
    return f'<tr><td class="_a6_q">{label}</td><td class="_2piu _a6_r">{value}</td></tr>'


def table(*rows: str, when: str = "") -> str:
    return (
        '<section class="_3-95 _a6-g"><div class="_2pi8 _2pic _a6-p"><section class="_3-95 _a6-g"><div class="_2pi8 _2pic _a6-p">'
        f"<table>{''.join(rows)}</table></div></section></div>"
        f'<footer class="_3-94 _a6-o"><div class="_a72d">{when}</div></footer></section>'
    )


def read(
    name: str, content: bytes, *, account: Account = ME, messages: bool = True, notes: dict[str, int] | None = None
) -> list[Record]:
    found = read_bytes(FACEBOOK_HTML, name, content, account=account, messages=messages, notes=notes)
    soup = BeautifulSoup(content, "lxml")
    for record in found:
        assert len(soup.select(record.at.pointer)) == 1, record.at.pointer
    return found


def words_at(content: bytes, record: Record) -> str:
    element = BeautifulSoup(content, "lxml").select_one(record.at.pointer)
    return "" if element is None else element.get_text(" ")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("connections/friends/your_friends", LinkKind.FRIEND),
        ("friends/friends", LinkKind.FRIEND),
        ("connections/friends/sent_friend_requests", LinkKind.REQUEST_SENT),
        ("friends_and_followers/friend_requests_received", LinkKind.REQUEST_RECEIVED),
        ("connections/friends/rejected_friend_requests", LinkKind.REQUEST_REJECTED),
        ("connections/friends/removed_friends", LinkKind.REMOVED),
        ("connections/followers/who_you've_followed", LinkKind.FOLLOWING),
        ("connections/followers/who_you’ve_followed", LinkKind.FOLLOWING),
        ("connections/followers/people_who_followed_you", LinkKind.FOLLOWER),
    ],
)
def test_links_in_every_year(name: str, kind: LinkKind) -> None:
    for content, iso in (
        (page(block("Sam O&#039;Reed"), block("Dean Price", when="")), "2023-11-04T18:41:02"),
        (older_page(older_block("Sam O&#039;Reed"), older_block("Dean Price", when="")), "2018-11-04T18:41:00"),
        (
            page(table(row("Naam", "Sam O'Reed"), when="4 nov 2023, 18:41"), table(row("Naam", "Dean Price"))),
            "2023-11-04T18:41:00",
        ),
    ):
        found = read(f"wrapper/{name}.html", content)
        assert [(type(link), link.link, link.name) for link in found if isinstance(link, Connection)] == [
            (Connection, kind, "Sam O'Reed"),
            (Connection, kind, "Dean Price"),
        ]
        assert found[0].when is not None
        assert (found[0].when.iso(), found[0].when.basis) == (iso, TimeBasis.ACCOUNT)
        assert found[1].when is None
        assert "Sam" in words_at(content, found[0])


def test_times_of_a_language_that_is_not_known_are_left_out_and_said() -> None:
    notes: dict[str, int] = {}
    (link,) = read(
        "connections/friends/your_friends.html", page(block("Sam Reed", when="Tháng 10 01, 2025 10:21:24 ch")), notes=notes
    )
    assert link.when is None
    assert "times in a language that is not known were left out" in notes


POST = (
    '<div class="_2pin"><div>Bin day on Acacia Avenue again.<br /><br />Ask @[123:2048:Sam Reed].</div><div></div></div>'
    '<div class="_2pin"><div>Updated Nov 04, 2023 6:42:10 pm</div><div></div></div>'
)


@pytest.mark.parametrize("build", [(page, block), (older_page, older_block)])
def test_posts_are_read_and_what_they_share_is_not(build: tuple) -> None:
    whole, one = build
    shared = (
        '<div class="_2pin"><div><div><div><div><div><a href="https://example.com/n">https://example.com/n</a></div>'
        "<div>Their headline</div></div></div></div></div></div>"
    )
    updated = POST if whole is page else POST.replace("2023 6:42:10 pm", "2018 6:42pm")
    content = whole(one("Jo Bell shared a link.", shared + updated), one("Jo Bell shared a post.", shared))
    for name in ("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html", "posts/your_posts_1.html"):
        (post,) = read(name, content)
        assert isinstance(post, Post)
        assert (post.kind, post.text) == (PostKind.POST, "Bin day on Acacia Avenue again.\nAsk Sam Reed.")
        assert post.audience is Audience.UNKNOWN
        assert words_at(content, post).startswith("Bin day")


def test_places_and_people_of_a_post() -> None:
    content = page(
        block(
            "Jo Bell is with Sam Reed, Dean Price and 2 others at The Bakehouse.",
            '<div class="_2pin"><div><div><div>Place: The Bakehouse (53.96 , -1.08)</div><div>Address: 7 Acacia Avenue, York</div>'
            '</div></div></div><div class="_2pin"><div>Cake!</div></div>',
        ),
        block("Jo Bell", '<div class="_2pin"><div><div>Park Run<div>(53.97, -1.09)</div></div></div></div>'),
        block(
            "Jo Bell", '<div class="_2pin"><div><a href="https://www.google.com/maps?q=53.98,-1.07">Knavesmire</a></div></div>'
        ),
    )
    found = read("your_facebook_activity/posts/your_posts_1.html", content)
    post = next(record for record in found if isinstance(record, Post))
    assert (post.text, post.tagged) == ("Cake!", ("Sam Reed", "Dean Price"))
    visits = [record for record in found if isinstance(record, Visit)]
    assert [visit.kind for visit in visits] == [VisitKind.CHECK_IN] * 3
    assert (visits[0].name, visits[0].address) == ("The Bakehouse", "7 Acacia Avenue, York")
    assert [visit.place.lat for visit in visits if visit.place] == [53.96, 53.97, 53.98]
    assert visits[2].name == "Knavesmire"


def exif(*pairs: tuple[str, str]) -> str:
    rows = "".join(
        f'<tr><td colspan="2" class="_2pin _a6_q"><div class="_a6-q">{k}</div><div><div class="_a6-q">{v}</div></div></td></tr>'
        for k, v in pairs
    )
    return f'<div><table style="table-layout: fixed;">{rows}</table></div>'


def test_pictures_keep_their_metadata_and_captions_but_not_what_others_wrote_below() -> None:
    picture = (
        '<div class="_2pin"><div><div><div><div class="_a7nf"><div class="_a7ng"><div><a target="_blank" href="posts/media/1.jpg">'
        '<img src="posts/media/1.jpg" class="_a6_o"/></a><div class="_3-95">Our new front door</div>'
        + exif(
            ("Camera make", "Acme"), ("Breitengrad", "53.961"), ("Längengrad", "-1.081"), ("Taken", "Nov 03, 2023 5:00:00 pm")
        )
        + '<div class="uiBoxGray"><div><span>Sam Reed</span></div><div>Lovely house!</div></div></div></div></div></div></div></div></div>'
    )
    video = (
        '<div class="_2pin"><div><div><video src="posts/media/2.mp4" controls="1"><a href="posts/media/2.mp4"><div>Click for video:</div>'
        '</a></video><div></div><div class="_3-95">The dog</div></div></div></div><div class="_2pin"><div>The dog</div></div>'
    )
    content = page(block("Jo Bell added a photo.", picture), block("Jo Bell added a video.", video))
    found = read("your_facebook_activity/posts/your_posts_1.html", content)
    photos = [record for record in found if isinstance(record, Photo)]
    assert len(photos) == 2
    assert photos[0].place is not None
    assert (photos[0].place.lat, photos[0].place.lon, photos[0].camera) == (53.961, -1.081, "Acme")
    assert photos[0].when is not None
    assert photos[0].when.iso() == "2023-11-03T17:00:00"
    assert photos[1].place is None
    texts = [(record.kind, record.text) for record in found if isinstance(record, Post)]
    assert texts == [(PostKind.CAPTION, "Our new front door"), (PostKind.POST, "The dog")]
    found = read("your_facebook_activity/posts/album/0.html", content)
    assert [type(record) for record in found] == [Photo, Post, Photo, Post]


def test_comments_and_group_posts() -> None:
    content = page(
        block("Jo Bell commented on Sam Reed&#039;s post.", '<div class="_2pin"><div>On nights till Sunday</div></div>')
    )
    done, comment = read("your_facebook_activity/comments_and_reactions/comments.html", content)
    assert isinstance(done, Interaction)
    assert isinstance(comment, Post)
    assert (done.kind, done.name) == (InteractionKind.COMMENTED, "Sam Reed")
    assert (comment.kind, comment.text) == (PostKind.COMMENT, "On nights till Sunday")
    content = page(block("Jo Bell posted in Acacia Neighbours.", '<div class="_2pin"><div>Lost cat</div></div>'))
    (post,) = read("your_facebook_activity/groups/group_posts_and_comments.html", content)
    assert isinstance(post, Post)
    assert (post.kind, post.group) == (PostKind.GROUP_POST, "Acacia Neighbours")


def message(sender: str, text: str, when: str = "Nov 04, 2023 6:41:02 pm") -> str:
    return (
        f'<section class="_3-95 _a6-g"><h2 class="_2ph_ _a6-h _a6-i">{sender}</h2><div class="_2ph_ _a6-p"><div><div></div><div>{text}</div>'
        "<div><div><div>Somebody else's article</div></div></div><div></div>"
        f'<div><ul class="_a6-q"><li><span>x Dean Price (Nov 05, 2023)</span></li></ul></div></div></div>'
        f'<footer class="_3-94 _a6-o"><div class="_a72d">{when}</div></footer></section>'
    )


TALK = page(
    '<section class="_3-95 _a6-g"><div class="_2ph_ _a6-p">Participants: Sam Reed, Lee Ward and Jo Bell</div></section>',
    message("Jo Bell", "Home by six"),
    message("Sam Reed", "Say hi to the kids", "Nov 06, 2023 7:00:00 am"),
    message("Sam Reed", "And the dog", "Oct 30, 2023 7:00:00 am"),
    title="Sam, Lee",
)
THREAD = "your_facebook_activity/messages/inbox/sam_123/message_1.html"


def test_a_conversation_gives_headers_and_only_own_words_when_allowed() -> None:
    post, thread = read(THREAD, TALK)
    assert isinstance(post, Post)
    assert isinstance(thread, MessageThread)
    assert (post.kind, post.text, post.audience) == (PostKind.MESSAGE, "Home by six", Audience.NAMED)
    assert thread.people == ("Sam Reed", "Lee Ward")
    assert (thread.sent, thread.received) == (1, 2)
    assert thread.when is not None
    assert thread.last is not None
    assert (thread.when.iso(), thread.last.iso()) == ("2023-10-30T07:00:00", "2023-11-06T07:00:00")
    (only,) = read(THREAD, TALK, messages=False)
    assert isinstance(only, MessageThread)
    notes: dict[str, int] = {}
    (unknown,) = read(THREAD, TALK, account=Account("facebook"), notes=notes)
    assert isinstance(unknown, MessageThread)
    assert unknown.sent == 0
    assert any("name is not known" in note for note in notes)


def test_a_conversation_of_2018() -> None:
    said = '<div></div><div>Home by six</div><div></div><div></div><div><ul class="_tqp"><li>x Sam Reed</li></ul></div>'
    content = older_page(older_block("Jo Bell", said), older_block("Sam Reed", "<div></div><div>Ok</div>"))
    post, thread = read("messages/inbox/SamReed_abc/message.html", content)
    assert isinstance(post, Post)
    assert post.text == "Home by six"
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.sent, thread.received) == (("Sam Reed",), 1, 1)


@pytest.mark.parametrize(
    ("labels", "birthday"),
    [
        (
            (
                "Name",
                "Emails",
                "Birthday",
                "Phone numbers",
                "Current city",
                "Family members",
                "Work experience",
                "Username",
                "Relationship",
            ),
            "Mar 07, 1985",
        ),
        (
            (
                "Vollständiger Name",
                "E-Mails",
                "Geburtstag",
                "Telefonnummern",
                "Aktueller Wohnort",
                "Familie",
                "Arbeit",
                "Benutzername",
                "Beziehung",
            ),
            "7. März 1985",
        ),
        (
            (
                "Nom",
                "Adresses e-mail",
                "Date de naissance",
                "Numéros de téléphone",
                "Ville actuelle",
                "Membres de la famille",
                "Emploi",
                "Nom d’utilisateur",
                "Relation",
            ),
            "7 mars 1985",
        ),
        (
            ("Enw", "Ebost", "Penblwydd", "Ffôn", "Dinas bresennol", "Teulu", "Gwaith", "Enw defnyddiwr", "Perthynas"),
            "7 Mawrth 1985",
        ),
    ],
)
def test_a_profile_in_several_languages(labels: tuple[str, ...], birthday: str) -> None:
    values = (
        "Jo Bell",
        "<div>jo@example.com</div><div>jo.bell@example.org</div>",
        birthday,
        "<div>07700 900123 (Mobile)</div>",
        "Northmere",
        "<div>Sam Bell (Brother)</div>",
        "<div>Northmere Constabulary</div><div>Sergeant</div>",
        "jo.bell.7",
        "Lee Ward",
    )
    content = page(table(*(row(label, value) for label, value in zip(labels, values, strict=True))))
    found = {
        (field.field, field.value, field.detail)
        for field in read("personal_information/profile_information/profile_information.html", content)
        if isinstance(field, ProfileField)
    }
    assert {
        (Field.NAME, "Jo Bell", ""),
        (Field.EMAIL, "jo@example.com", ""),
        (Field.EMAIL, "jo.bell@example.org", ""),
        (Field.BIRTHDAY, "1985-03-07", ""),
        (Field.PHONE, "07700 900123", ""),
        (Field.TOWN, "Northmere", ""),
        (Field.RELATIVE, "Sam Bell", "Brother"),
        (Field.EMPLOYER, "Northmere Constabulary", "Sergeant"),
        (Field.HANDLE, "jo.bell.7", ""),
        (Field.PARTNER, "Lee Ward", ""),
    } <= found
    assert FACEBOOK_HTML.identity is not None
    assert FACEBOOK_HTML.identity("x/personal_information/profile_information/profile_information.html")


def test_searches_and_visits() -> None:
    content = page(
        block(
            "You searched Facebook", '<div class="_2pin"><div><div><div><div>"dean price leeds"</div></div></div></div></div>'
        )
    )
    (search,) = read("logged_information/search/your_search_history.html", content)
    assert isinstance(search, Search)
    assert (search.query, search.profile, search.audience) == ("dean price leeds", False, Audience.PLATFORM_HELD)
    visit = (
        '<section class="_a6-g"><div class="_2ph_ _a6-p"><div><div><div>{}</div><div></div></div></div><div></div></div>'
        '<footer class="_a6-o"><a href="https://www.facebook.com/dyi/l/?l=x"><div class="_a72d">Nov 14, 2023 10:13:20 pm</div></a></footer></section>'
    )
    group = '<section class="_a6-g"><h2 class="_a6-h">{}</h2><div class="_2ph_ _a6-p"><p>About.</p><div><div>{}</div></div></div></section>'
    content = page(
        group.format("Profielbezoeken", visit.format("Dean Price")), group.format("Evenementen", visit.format("A Fair"))
    )
    first, second = read("logged_information/interactions/recently_visited.html", content)
    assert isinstance(first, Search)
    assert isinstance(second, Search)
    assert (first.query, first.profile, second.query, second.profile) == ("Dean Price", True, "A Fair", False)
    content = page(table(row("Name", "Dean Price"), when="Nov 14, 2023 10:13:20 pm"))
    (split,) = read("logged_information/interactions/profile_visits.html", content)
    assert isinstance(split, Search)
    assert (split.query, split.profile) == ("Dean Price", True)


def test_check_ins_from_a_table() -> None:
    content = page(
        table(
            row("Nachricht", "Kaffee und Kuchen"),
            '<tr><td colspan="2" class="_a6_q">Ort<div><section class="_a6-g"><div class="_a6-p"><table>'
            + row("Koordinaten", "(53.96 , -1.08)")
            + row("Adresse", "7 Acacia Avenue, York YO1 9ZZ")
            + row("Name", "The Bakehouse")
            + "</table></div></section></div></td></tr>",
            row("Privatsphäre", "Public"),
            when="14. Nov. 2023, 22:13",
        )
    )
    found = read("your_facebook_activity/posts/check-ins.html", content)
    (visit,) = [record for record in found if isinstance(record, Visit)]
    assert (visit.kind, visit.name, visit.address) == (VisitKind.CHECK_IN, "The Bakehouse", "7 Acacia Avenue, York YO1 9ZZ")
    assert visit.place is not None
    assert visit.when is not None
    assert (visit.when.iso(), visit.audience) == ("2023-11-14T22:13:00", Audience.PUBLIC)


def test_contacts_groups_events_and_listings() -> None:
    contact = older_page(older_block("Sam Reed", "<div>07700 900123</div><div>sam@example.com</div>", "Sep 13, 2020 12:00pm"))
    (entry,) = read("about_you/your_address_books.html", contact)
    assert isinstance(entry, AddressBookEntry)
    assert (entry.name, entry.phones, entry.emails) == ("Sam Reed", ("07700 900123",), ("sam@example.com",))
    content = page(
        table(
            row("Contact name", "Sam Reed"),
            row("Contact point", "07700 900123"),
            row("Update time", "Nov 14, 2023 12:00:00 pm"),
        )
    )
    (entry,) = read("personal_information/other_personal_information/your_imported_contacts.html", content)
    assert isinstance(entry, AddressBookEntry)
    assert (entry.name, entry.phones, entry.when is not None) == ("Sam Reed", ("07700 900123",), True)

    content = page(
        block("You became a member of Acacia Neighbours.", "<div><div>Acacia Neighbours</div></div>"),
        block("You became a member of Parade Band."),
    )
    joined = [
        record.group
        for record in read("your_facebook_activity/groups/your_group_membership_activity.html", content)
        if isinstance(record, Membership)
    ]
    assert joined == ["Acacia Neighbours", "Parade Band"]

    content = page(
        block(
            "Barbecue",
            "<div class='_2pin'><div>At ours, 7 Acacia Avenue</div></div><div class='_2pin'><div><div>Place: Ours (53.96, -1.08)</div></div></div>",
        )
    )
    found = read("your_facebook_activity/events/your_events.html", content)
    assert [type(record) for record in found] == [Post, Visit]
    going = '<section class="_a6-g"><h2>{}</h2><div class="_a6-p"><div>{}</div></div></section>'
    content = page(going.format("Zugesagt", block("Fair")), going.format("Abgesagt", block("Other fair")))
    (visit,) = read("your_facebook_activity/events/your_event_responses.html", content)
    assert isinstance(visit, Visit)
    assert visit.name == "Fair"

    content = page(block("Pram", "<div class='_2pin'><div>Collect from Acacia Avenue, ring 07700 900123</div></div>"))
    found = read("your_facebook_activity/facebook_marketplace/items_sold.html", content)
    assert [record.text for record in found if isinstance(record, Post)] == [
        "Pram",
        "Collect from Acacia Avenue, ring 07700 900123",
    ]


def test_what_facebook_holds() -> None:
    content = page(
        table(
            row("City", "Northmere"),
            row("Street", "7 Acacia Avenue"),
            row("Email", "jo@example.com"),
            row("Zip code", "YO1 9ZZ"),
        )
    )
    found = {
        (field.field, field.value)
        for field in read("personal_information/other_personal_information/autofill_information.html", content)
        if isinstance(field, ProfileField)
    }
    assert found == {
        (Field.TOWN, "Northmere"),
        (Field.ADDRESS, "7 Acacia Avenue"),
        (Field.EMAIL, "jo@example.com"),
        (Field.POSTCODE, "YO1 9ZZ"),
    }
    content = page(table(row("City", "Northmere"), row("Country", "United Kingdom"), row("Zip code", "YO1 9ZZ")))
    found = {
        (field.field, field.value)
        for field in read("logged_information/location/primary_location.html", content)
        if isinstance(field, ProfileField)
    }
    assert found == {(Field.TOWN, "Northmere"), (Field.POSTCODE, "YO1 9ZZ")}

    content = page(block("Anmeldung", "<div>IP-Adresse: 192.0.2.7</div><div>Mozilla/5.0 (iPhone; CPU iPhone OS 16_5)</div>"))
    (login,) = read("security_and_login_information/account_activity.html", content)
    assert isinstance(login, Login)
    assert (login.action, login.ip, login.audience) == ("Anmeldung", "192.0.2.7", Audience.PLATFORM_HELD)
    assert login.device.startswith("Mozilla/5.0")
    content = page(
        table(
            row("Location", "Leeds, United Kingdom"),
            row("IP address", "2001:db8::1"),
            row("Device", "Acme Phone 3"),
            row("Created", "Nov 14, 2023 12:00:00 pm"),
        )
    )
    (login,) = read("security_and_login_information/where_you're_logged_in.html", content)
    assert isinstance(login, Login)
    assert (login.place, login.ip, login.device) == ("Leeds, United Kingdom", "2001:db8::1", "Acme Phone 3")
    assert login.when is not None


def test_reactions_services_and_switches() -> None:
    content = page(
        block("Jo Bell likes Sam Reed's photo.", '<div class="_2pin"><div>x</div></div>'), block("Jo Bell gefällt das.")
    )
    notes: dict[str, int] = {}
    (done,) = read("your_facebook_activity/comments_and_reactions/likes_and_reactions_1.html", content, notes=notes)
    assert isinstance(done, Interaction)
    assert (done.kind, done.name) == (InteractionKind.REACTED, "Sam Reed")
    assert notes == {"reactions whose title does not name the other person in English were left out": 1}
    content = page(block("RunMap", "<div>Added on Nov 01, 2023 1:00:00 pm</div>"), block("Quiz", "<div>Removed</div>"))
    apps = read("apps_and_websites_off_of_facebook/connected_apps_and_websites.html", content)
    assert [(app.name, app.active) for app in apps if isinstance(app, LinkedApp)] == [("RunMap", None), ("Quiz", False)]
    content = page(table(row("Who can look you up using your phone number?", "Friends")))
    (setting,) = read("preferences/preferences/privacy_settings.html", content)
    assert isinstance(setting, Setting)
    assert (setting.setting, setting.value) == (SettingKind.FOUND_BY_PHONE, "Friends")
    content = page(table(row("Two-factor authentication", "True")))
    (setting,) = read("security_and_login_information/two-factor_authentication.html", content)
    assert isinstance(setting, Setting)
    assert (setting.setting, setting.on) == (SettingKind.SECOND_FACTOR, True)


def best(name: str, content: bytes) -> tuple[str, str, bool]:
    found = [
        (known.strength, reader.id, known) for reader in READERS if (known := reader.recognise(MemoryMember(name, content)))
    ]
    _, reader, known = max(found, key=lambda entry: entry[0])
    return reader, known.part, known.needed


def test_whose_page_it_is() -> None:
    posts = page(block("Jo Bell", POST))
    assert best("x/your_facebook_activity/posts/your_posts_1.html", posts) == ("facebook-html", "posts", True)
    assert best("posts/your_posts_1.html", posts)[0] == "facebook-html"
    assert best("x/ads_information/ad_preferences.html", posts)[::2] == ("facebook-html", False)
    assert best("x/your_facebook_activity/other_activity/a_page_of_tomorrow.html", posts) == (
        "facebook-html",
        "labelled records",
        True,
    )
    assert best("your_instagram_activity/media/posts_1.html", posts)[0] != "facebook-html"
    assert best("index.html", b"<html><body><main role='main'><h1>Northmere Choir</h1></main></body></html>")[0] == "page"
    assert best("friends.html", b"<html><body><div class='contents'>Friends</div></body></html>")[0] == "page"


def test_pages_that_do_not_say_whose_they_are_are_known_by_name_alone() -> None:
    bare = b'<html><body><div class="_4t5n" role="main"><div class="_2lek">Sam Reed</div></div></body></html>'
    assert best("connections/friends/your_friends.html", bare)[:2] == ("facebook-html", "friends list")
    assert best("somewhere/else.html", bare)[0] == "page"
    assert best("x/your_facebook_activity/messages/your_messages.html", page(block("Sam Reed")))[1:] == (
        "list of the other pages",
        False,
    )


def test_hostile_pages_end_in_good_time() -> None:
    for body in (
        "<div>" * 30_000,
        "<table><tr><td>" * 3_000,
        "<section>" * 3_000 + "x",
        "(" * 200_000,
        "@[1:" * 50_000,
        "Place: " * 30_000,
        " with " * 30_000 + ".",
    ):
        for name in (
            "your_facebook_activity/posts/your_posts_1.html",
            THREAD,
            "profile_information/profile_information.html",
            "posts/check-ins.html",
        ):
            start = time.process_time()
            read_bytes(FACEBOOK_HTML, name, page(block("Jo Bell is with " + body[:300_000], body)), account=ME)
            assert time.process_time() - start < 5


def test_a_page_of_tomorrow_is_said_to_be_unread() -> None:
    notes: dict[str, int] = {}
    assert read("x/your_facebook_activity/groups/your_groups.html", page("<section><i></i></section>"), notes=notes) == []
    assert any("newer than any known" in note for note in notes)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "posts/your_posts_1.html",
            page(
                block("Jo Bell", POST),
                block(
                    "Jo Bell added a photo.",
                    '<div><img src="a.jpg"/>' + exif(("Latitude", "53.9"), ("Longitude", "-1.1")) + "</div>",
                ),
            ),
        ),
        (THREAD, TALK),
        ("profile_information/profile_information.html", page(table(row("Name", "Jo Bell"), row("Emails", "jo@example.com")))),
        ("posts/check-ins.html", page(table(row("Coordinates", "(53.9, -1.1)"), row("Name", "Fair")))),
        ("about_you/your_address_books.html", older_page(older_block("Sam Reed", "<div>07700 900123</div>"))),
    ],
)
def test_damage_never_crashes(name: str, content: bytes) -> None:
    assert reader_complaints(FACEBOOK_HTML, name, content) == []


def test_a_large_page_is_read_block_by_block() -> None:
    content = page(*(message("Sam Reed" if n % 2 else "Jo Bell", f"Line {n}") for n in range(3000)))
    found = read_bytes(FACEBOOK_HTML, THREAD, content, account=ME)
    assert len(found) == 1501
    last = found[-2]
    assert isinstance(last, Post)
    assert last.text == "Line 2998"
    soup = BeautifulSoup(content, "lxml")
    (element,) = soup.select(last.at.pointer)
    assert element.get_text() == "Line 2998"


def test_whether_a_picture_stands_with_a_post() -> None:
    shown = block("Jo Bell added a new photo.", '<div>With one</div><div><img src="posts/media/1.jpg"/></div>')
    content = page(shown, block("Jo Bell updated her status.", "<div>Without</div>"))
    found = read("posts/your_posts_1.html", content)
    assert [(one.text, one.pictured) for one in found if isinstance(one, Post)] == [("With one", True), ("Without", False)]
