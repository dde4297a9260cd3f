"""Instagram: the download as pages, whose clock is eight hours behind UTC all year."""

import pytest

from scanner.model import (
    AddressBookEntry,
    Connection,
    Coordinate,
    Field,
    Interaction,
    LinkKind,
    Login,
    MessageThread,
    Photo,
    Post,
    PostKind,
    ProfileField,
    Record,
    Search,
    Setting,
    TimeBasis,
    Visit,
)
from scanner.plugins import Account, MemberError, Reading
from scanner.readers.instagram import INSTAGRAM
from scanner.testing import MemoryMember, read_bytes, reader_complaints

ROOT = "instagram-jo.bell-2025-01-02-AbCd/"
JO = Account("instagram", names=("Jo Bell",), handle="jo.bell")


def page(*boxes: str) -> bytes:
    blocks = "".join(f'<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">{box}</div>' for box in boxes)
    return f'<html><body class="_5vb_ _2yq"><h1>Pat</h1><main class="_a706" role="main">{blocks}</main></body></html>'.encode()


def heading(text: str) -> str:
    return f'<h2 class="_3-95 _2pim _a6-h _a6-i">{text}</h2>'


def table(**values: str) -> str:
    rows = ""
    for label, value in values.items():
        if label.startswith("Time"):
            rows += f'<tr><td class="_2pin _a6_q">{label}</td><td class="_2pin _2piu _a6_r">{value}</td></tr>'
        else:
            rows += f'<tr><td colspan="2" class="_2pin _a6_q">{label.replace("_", " ")}<div><div>{value}</div></div></td></tr>'
    return f'<div class="_a6-p"><table style="table-layout: fixed;">{rows}</table></div>'


def foot(text: str) -> str:
    return f'<div class="_3-94 _a6-o">{text}</div>'


def linked(name: str, time: str, path: str = "") -> str:
    link = f"https://www.instagram.com/{path}{name}"
    return f'<div class="_a6-p"><div><div><a target="_blank" href="{link}">{name if not path else link}</a></div><div>{time}</div></div></div>'


def read(name: str, content: bytes, *, messages: bool = True, notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(INSTAGRAM, ROOT + name, content, account=JO, messages=messages, notes=notes)


def test_followers_with_times_in_winter_and_summer() -> None:
    boxes = [linked("pat.reed", "Dec 23, 2025 12:16\u202fpm"), linked("sam_hill", "Jul 23, 2025 12:16\u202fam")]
    found = read("connections/followers_and_following/followers_1.html", page(*boxes))
    assert [(one.link, one.name, one.handle) for one in found if isinstance(one, Connection)] == [
        (LinkKind.FOLLOWER, "pat.reed", "instagram:pat.reed"),
        (LinkKind.FOLLOWER, "sam_hill", "instagram:sam_hill"),
    ]
    assert [(one.when.iso(), one.when.basis) for one in found if one.when] == [
        ("2025-12-23T20:16:00Z", TimeBasis.FIXED),
        ("2025-07-23T08:16:00Z", TimeBasis.FIXED),
    ]
    assert [one.at.pointer for one in found] == ["main > div:nth-child(1)", "main > div:nth-child(2)"]


def test_several_people_in_one_block() -> None:
    people = "".join(
        f'<div><a href="https://www.instagram.com/user{n}">user{n}</a></div><div>Dec 2{n}, 2025 12:16 pm</div>'
        for n in range(3)
    )
    found = read(
        "connections/followers_and_following/close_friends.html", page(f'<div class="_a6-p"><div>{people}</div></div>')
    )
    assert [(one.name, one.when.iso()[:10]) for one in found if isinstance(one, Connection) and one.when] == [
        ("user0", "2025-12-20"),
        ("user1", "2025-12-21"),
        ("user2", "2025-12-22"),
    ]


def test_people_followed_have_their_name_as_heading() -> None:
    box = heading("pat.reed") + linked("pat.reed", "Oct 05, 2024 7:19 am", "_u/")
    (found,) = read("connections/followers_and_following/following.html", page(box))
    assert isinstance(found, Connection)
    assert (found.link, found.name, found.handle) == (LinkKind.FOLLOWING, "pat.reed", "instagram:pat.reed")


@pytest.mark.parametrize(
    "labels", [("Username", "Name", "Bio", "Private_Account"), ("Benutzername", "Name", "Steckbrief", "Privates_Konto")]
)
def test_the_profile(labels: tuple[str, ...]) -> None:
    own = dict(zip(labels[:3], ("jo.bell", "Jo Bell", "Tea &amp; hills"), strict=True))
    box = heading("User Information") + table(Email="jo@example.org", **own, Geburtstag="1990-02-03", **{labels[3]: "True"})
    found = read("personal_information/personal_information/personal_information.html", page(box))
    assert {one.field: one.value for one in found if isinstance(one, ProfileField)} == {
        Field.EMAIL: "jo@example.org",
        Field.HANDLE: "jo.bell",
        Field.NAME: "Jo Bell",
        Field.BIO: "Tea & hills",
        Field.BIRTHDAY: "1990-02-03",
    }
    assert [one.on for one in found if isinstance(one, Setting)] == [False]


def test_posts_with_their_place_and_stories_without() -> None:
    image = '<a target="_blank" href="media/posts/1.jpg"><img src="media/posts/1.jpg" class="_a6_o _3-96"/></a>'
    place = table(Latitude="53.712345", Longitude="-1.512345", Aperture="1.78")
    box = (
        heading("New house")
        + f'<div class="_3-95 _a6-p"><div><div>{image}</div>{place}</div></div>'
        + foot("Dec 28, 2020 7:20 am")
    )
    caption, photo = read("your_instagram_activity/media/posts_1.html", page(box))
    assert isinstance(caption, Post)
    assert (caption.kind, caption.text) == (PostKind.CAPTION, "New house")
    assert caption.when is not None
    assert caption.when.iso() == "2020-12-28T15:20:00Z"
    assert isinstance(photo, Photo)
    assert photo.place == Coordinate(53.712345, -1.512345)
    assert photo.at.pointer == "main > div:nth-child(1)"
    box = '<div class="_3-95 _a6-p"><div><video src="media/stories/1.mp4"></video></div></div>' + foot("Dec 28, 2020 7:20 am")
    (story,) = read("your_instagram_activity/media/stories.html", page(box))
    assert isinstance(story, Photo)
    assert (story.place, story.when) == (None, None)


def test_comments_searches_likes_contacts_and_log_ins() -> None:
    box = table(Kommentar="lovely place", Besitzer="pat.reed", Time="Nov 13, 2025 3:04 pm")
    post, owner = read("your_instagram_activity/comments/post_comments_1.html", page(box))
    assert isinstance(post, Post)
    assert (post.text, post.when and post.when.iso()) == ("lovely place", "2025-11-13T23:04:00Z")
    assert isinstance(owner, Interaction)
    box = table(Search="acacia avenue", Time="Sep 29, 2025 1:39 am")
    (search,) = read("logged_information/recent_searches/word_or_phrase_searches.html", page(box))
    assert isinstance(search, Search)
    assert search.query == "acacia avenue"
    box = heading("pat.reed") + linked("p/AbC/", "Oct 05, 2024 7:19 am", "")
    (like,) = read("your_instagram_activity/likes/liked_posts.html", page(box))
    assert isinstance(like, Interaction)
    assert (like.handle, like.when and like.when.iso()) == ("instagram:pat.reed", "2024-10-05T15:19:00Z")
    box = table(Vorname="Pat", Nachname="Reed", Kontakt="07700 900456")
    (contact,) = read("connections/contacts/synced_contacts.html", page(box))
    assert isinstance(contact, AddressBookEntry)
    assert (contact.name, contact.phones) == ("Pat Reed", ("07700 900456",))
    box = heading("2024-06-15T10:30:00+00:00") + table(IP="203.0.113.7", Agent="Instagram 300 (iPhone)")
    (login,) = read("security_and_login_information/login_and_profile_creation/login_activity.html", page(box))
    assert isinstance(login, Login)
    assert (login.ip, login.when and login.when.iso()) == ("203.0.113.7", "2024-06-15T10:30:00Z")
    box = table(Breite="53.71", Laenge="-1.51", Time="Nov 13, 2025 3:04 pm")
    (seen,) = read("security_and_login_information/login_and_profile_creation/last_known_location.html", page(box))
    assert isinstance(seen, Visit)
    assert seen.place == Coordinate(53.71, -1.51)


def message(sender: str, text: str, shared: str = "") -> str:
    body = f"<div><div></div><div>{text}</div><div>{shared}</div><div></div></div>"
    return heading(sender) + f'<div class="_3-95 _a6-p">{body}</div>' + foot("Dec 28, 2020 7:20 am")


def test_a_conversation_carries_the_holders_own_words_and_nobody_elses() -> None:
    shared = (
        '<div><a href="https://www.instagram.com/p/x/">https://www.instagram.com/p/x/</a></div><div>caption of another</div>'
    )
    content = page(message("Jo Bell", "on my way"), message("Pat Reed", "hurry"), message("Jo Bell", "", shared))
    name = "your_instagram_activity/messages/inbox/patreed_1/message_1.html"
    own, thread = read(name, content)
    assert isinstance(own, Post)
    assert (own.kind, own.text, own.at.pointer) == (PostKind.MESSAGE, "on my way", "main > div:nth-child(1)")
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.sent, thread.received) == (("Pat Reed",), 2, 1)
    assert [type(one) for one in read(name, content, messages=False)] == [MessageThread]


def test_threads_as_a_page() -> None:
    box = '<div class="_3-95 _a6-p"><div>Off to work</div></div>' + foot("Dec 28, 2020 7:20 am")
    (post,) = read("your_instagram_activity/threads/threads_and_replies.html", page(box))
    assert isinstance(post, Post)
    assert (post.kind, post.text) == (PostKind.POST, "Off to work")


def test_pages_of_facebook_and_saved_pages_are_left_alone() -> None:
    content = page(heading("x") + linked("pat", "Dec 28, 2020 7:20 am"))
    for name in (
        "facebook-jo/connections/followers/followers_1.html",
        "facebook-jo/your_facebook_activity/messages/inbox/x/message_1.html",
    ):
        assert INSTAGRAM.recognise(MemoryMember(name, content)) is None
    saved = b"<html><body><h1>Harriers</h1><p>Results</p></body></html>"
    assert INSTAGRAM.recognise(MemoryMember("instagram-jo/connections/followers_and_following/followers_1.html", saved)) is None


def test_a_page_that_begins_with_many_styles_is_known_all_the_same() -> None:
    content = page(linked("pat.reed", "Dec 23, 2025 12:16 pm")).replace(
        b"<body", b"<style>" + b".a{color:red}" * 3000 + b"</style><body"
    )
    (found,) = read("connections/followers_and_following/followers_1.html", content)
    assert isinstance(found, Connection)


def test_index_pages_are_known_and_not_needed() -> None:
    found = INSTAGRAM.recognise(MemoryMember(ROOT + "start_here.html", page("")))
    assert found is not None
    assert not found.needed


@pytest.mark.parametrize(
    ("name", "box"),
    [
        ("connections/followers_and_following/followers_1.html", linked("pat.reed", "Dec 23, 2025 12:16 pm")),
        ("your_instagram_activity/messages/inbox/a_1/message_1.html", message("Jo Bell", "on my way")),
        ("your_instagram_activity/media/posts_1.html", heading("x") + table(Latitude="53.7123", Longitude="-1.5123")),
    ],
)
def test_cut_and_bit_flipped_pages_never_crash_the_reader(name: str, box: str) -> None:
    assert reader_complaints(INSTAGRAM, ROOT + name, page(box, box)) == []


def test_a_page_that_breaks_off_is_an_error_and_no_crash() -> None:
    content = page(*[linked(f"user{n}", "Dec 23, 2025 12:16 pm") for n in range(50)])
    member = MemoryMember(ROOT + "connections/followers_and_following/followers_1.html", content, broken_at=len(content) - 10)
    with pytest.raises(MemberError):
        list(INSTAGRAM.read(member, Reading(member, JO, messages=False)))
