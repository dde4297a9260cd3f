"""Mastodon: posts with the audience they were addressed to, the profile, the lists."""

import json

import pytest

from scanner.api import Account, Audience, Connection, Field, MessageThread, Post, ProfileField, Record, Visit
from scanner.model import Interaction, InteractionKind, LinkKind, Photo, PostKind
from scanner.readers import READERS
from scanner.readers.mastodon import MASTODON
from scanner.testing import MemoryMember, read_bytes, reader_complaints

ME = "https://social.example/users/jo"
PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
CONTEXT = ["https://www.w3.org/ns/activitystreams", {"Hashtag": "as:Hashtag"}]
SAM = {"type": "Mention", "href": "https://other.example/users/sam", "name": "@sam@other.example"}


def note(content: str, to: list[str], cc: list[str] | None = None, **more: object) -> dict[str, object]:
    written = {
        "type": "Note",
        "content": content,
        "to": to,
        "cc": cc or [],
        "attributedTo": ME,
        "published": "2024-05-01T22:14:00Z",
    }
    return {
        "type": "Create",
        "actor": ME,
        "published": "2024-05-01T22:14:00Z",
        "to": to,
        "cc": cc or [],
        "object": {**written, **more},
    }


def outbox(*items: object) -> bytes:
    document = {"@context": CONTEXT, "id": "outbox.json", "type": "OrderedCollection", "totalItems": len(items)}
    return json.dumps({**document, "orderedItems": items}).encode()


def read(
    content: bytes, name: str = "outbox.json", notes: dict[str, int] | None = None, *, messages: bool = True
) -> list[Record]:
    return read_bytes(MASTODON, name, content, account=Account("mastodon"), notes=notes, messages=messages)


ACTOR = {
    "@context": CONTEXT,
    "id": ME,
    "type": "Person",
    "preferredUsername": "jo",
    "name": "Jo Bell",
    "summary": "<p>Custody sergeant &amp; runner</p><p>Northmere</p>",
    "url": "https://social.example/@jo",
    "published": "2022-11-05T00:00:00Z",
    "alsoKnownAs": ["https://old.example/users/jobell"],
    "attachment": [
        {"type": "PropertyValue", "name": "Web", "value": '<a href="https://jo.example.org" rel="me"><span class="invisible">https://</span>jo.example.org</a>'},
        {"type": "PropertyValue", "name": "Location", "value": "Northmere"},
        {"type": "PropertyValue", "name": "Mail", "value": "jo@example.com"},
        {"type": "PropertyValue", "name": "Job", "value": "Northmere Constabulary"},
        {"type": "PropertyValue", "name": None, "value": 5},
    ],
    "icon": {"type": "Image", "url": "avatar.png"},
}  # fmt: skip


def test_the_profile_is_public_and_says_whose_account_it_is() -> None:
    found = read(json.dumps(ACTOR).encode(), "archive/actor.json")
    told = [(r.field, r.value, r.at.pointer) for r in found if isinstance(r, ProfileField)]
    assert told == [
        (Field.NAME, "Jo Bell", "/name"),
        (Field.HANDLE, "jo@social.example", "/preferredUsername"),
        (Field.BIO, "Custody sergeant & runner\nNorthmere", "/summary"),
        (Field.WEBSITE, "https://jo.example.org", "/attachment/0/value"),
        (Field.TOWN, "Northmere", "/attachment/1/value"),
        (Field.EMAIL, "jo@example.com", "/attachment/2/value"),
        (Field.BIO, "Job: Northmere Constabulary", "/attachment/3/value"),
        (Field.HANDLE, "jobell@old.example", "/alsoKnownAs/0"),
    ]
    assert {record.audience for record in found} == {Audience.PUBLIC}
    assert MASTODON.identity is not None
    assert MASTODON.identity("archive/actor.json")
    assert not MASTODON.identity("archive/outbox.json")


@pytest.mark.parametrize(
    ("to", "cc", "audience", "kind"),
    [
        ([PUBLIC], [ME + "/followers"], Audience.PUBLIC, PostKind.POST),
        ([ME + "/followers"], [PUBLIC], Audience.PUBLIC, PostKind.POST),
        (["as:Public"], [], Audience.PUBLIC, PostKind.POST),
        ([ME + "/followers"], ["https://other.example/users/sam"], Audience.FRIENDS, PostKind.POST),
        (["https://other.example/users/sam"], [], Audience.NAMED, PostKind.MESSAGE),
        ([], [], Audience.UNKNOWN, PostKind.POST),
    ],
)
def test_posts_carry_the_audience_they_were_addressed_to(
    to: list[str], cc: list[str], audience: Audience, kind: PostKind
) -> None:
    (post,) = (r for r in read(outbox(note("<p>On nights<br>again &lt;3</p>", to, cc))) if isinstance(r, Post))
    assert (post.text, post.audience, post.kind) == ("On nights\nagain <3", audience, kind)
    assert post.at.pointer == "/orderedItems/0/object/content"
    assert post.when is not None
    assert post.when.iso() == "2024-05-01T22:14:00Z"


def test_an_edit_is_carried_with_the_addresses_of_the_post() -> None:
    picture = {"mediaType": "image/jpeg", "url": "/media/9/fair.jpg", "name": "a stall"}
    item = note("<p>Closed</p>", [PUBLIC], id="https://social.example/1", updated="2024-05-02T08:00:00Z", attachment=[picture])
    post, caption = (r for r in read(outbox(item)) if isinstance(r, Post))
    assert post.edited is not None
    assert post.edited.iso() == "2024-05-02T08:00:00Z"
    assert post.refs == caption.refs == ("https://social.example/1", "fair.jpg")
    for unchanged in ("2024-05-01T22:14:00Z", "soon", None):
        (post,) = (r for r in read(outbox(note("<p>Closed</p>", [PUBLIC], updated=unchanged))) if isinstance(r, Post))
        assert post.edited is None


def test_who_is_mentioned_answered_and_passed_on() -> None:
    answer = note(
        "<p>@sam true</p>",
        [PUBLIC],
        tag=[SAM, {"type": "Hashtag", "name": "#x"}],
        inReplyTo="https://other.example/users/sam/statuses/1",
    )
    more = note("<p>and so on</p>", [PUBLIC], inReplyTo=ME + "/statuses/1")
    boost = {
        "type": "Announce",
        "actor": ME,
        "published": "2024-05-02T00:00:00Z",
        "to": [PUBLIC],
        "object": "https://other.example/users/kim/statuses/7",
    }
    found = read(outbox(answer, more, boost))
    assert [r.kind for r in found if isinstance(r, Post)] == [PostKind.COMMENT, PostKind.POST]
    assert [(r.kind, r.name, r.handle, r.at.pointer) for r in found if isinstance(r, Interaction)] == [
        (InteractionKind.MENTIONED, "sam@other.example", "mastodon:sam@other.example", "/orderedItems/0/object"),
        (InteractionKind.REACTED, "kim@other.example", "mastodon:kim@other.example", "/orderedItems/2"),
    ]


def test_direct_messages_are_headers_and_their_text_needs_leave() -> None:
    items = [
        note(f"<p>text {day}</p>", ["https://other.example/users/sam"], tag=[SAM], published=f"2024-05-0{day}T00:00:00Z")
        for day in (3, 1, 2)
    ]
    found = read(outbox(*items), messages=False)
    (thread,) = found
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.handles, thread.sent) == (("sam@other.example",), ("mastodon:sam@other.example",), 3)
    assert thread.when is not None
    assert thread.last is not None
    assert (thread.when.iso()[:10], thread.last.iso()[:10]) == ("2024-05-01", "2024-05-03")
    assert [r.kind for r in read(outbox(*items)) if isinstance(r, Post)] == [PostKind.MESSAGE] * 3


def test_warnings_choices_pictures_and_places() -> None:
    attachment = [
        {"type": "Document", "mediaType": "image/jpeg", "url": "/x.jpg", "name": "our new front door"},
        {"type": "Document", "mediaType": "audio/ogg"},
    ]
    place = {"type": "Place", "name": "The Fox", "latitude": 53.5, "longitude": -2.25}
    item = note(
        "<p>which?</p>",
        [PUBLIC],
        type="Question",
        summary="work",
        oneOf=[{"name": "Early"}, {"name": "Late"}],
        attachment=attachment,
        location=place,
    )
    found = read(outbox(item))
    assert [(r.kind, r.text) for r in found if isinstance(r, Post)] == [
        (PostKind.POST, "work\nwhich?\nEarly\nLate"),
        (PostKind.CAPTION, "our new front door"),
    ]
    assert [r.at.pointer for r in found if isinstance(r, Photo)] == ["/orderedItems/0/object/attachment/0"]
    assert [r.name for r in found if isinstance(r, Visit)] == ["The Fox"]


def test_what_somebody_else_wrote_is_not_carried() -> None:
    other = note("<p>their words</p>", [PUBLIC], attributedTo="https://other.example/users/sam")
    assert read(outbox(other)) == []


def test_odd_activities_are_counted_and_an_unknown_layout_is_never_silently_empty() -> None:
    notes: dict[str, int] = {}
    found = read(
        outbox(None, 5, [], {"type": 7}, note("<p>fine</p>", [PUBLIC], tag=5, attachment="x", cc={"a": 1})), notes=notes
    )
    assert [r.text for r in found if isinstance(r, Post)] == ["fine"]
    assert notes == {"records of an unexpected shape were left out": 3}
    notes = {}
    assert read(outbox({"kind": "post", "words": "x"}), notes=notes) == []
    assert "posts may be unread: the layout is newer than any known" in notes


def test_an_empty_outbox_is_no_cause_for_alarm() -> None:
    notes: dict[str, int] = {}
    assert read(outbox(), notes=notes) == []
    assert notes == {}


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        (
            "following_accounts.csv",
            "Account address,Show boosts,Notify on new posts,Languages\nsam@other.example,true,false,\n",
            LinkKind.FOLLOWING,
        ),
        ("abonnements.csv", "Account address,Show boosts\nsam@other.example,true\n", LinkKind.FOLLOWING),
        ("following_accounts.csv", "sam@other.example\nkim@other.example\n", LinkKind.FOLLOWING),
        ("followers.csv", "Account address,Show boosts\nsam@other.example,true\n", LinkKind.FOLLOWER),
        ("blocked_accounts.csv", "sam@other.example\nkim@other.example\n", LinkKind.BLOCKED),
    ],
)
def test_lists_of_accounts(name: str, content: str, kind: LinkKind) -> None:
    found = [r for r in read(content.encode(), name) if isinstance(r, Connection)]
    assert (found[0].link, found[0].name, found[0].handle, found[0].at.pointer) == (
        kind,
        "sam@other.example",
        "mastodon:sam@other.example",
        "row 1",
    )


def test_likes_name_the_accounts_they_went_to() -> None:
    document = {
        "@context": CONTEXT[0],
        "id": "likes.json",
        "type": "OrderedCollection",
        "orderedItems": ["https://other.example/@sam/5", "https://x.example/objects/1"],
    }
    found = read(json.dumps(document).encode(), "likes.json")
    assert [(r.handle, r.at.pointer) for r in found if isinstance(r, Interaction)] == [
        ("mastodon:sam@other.example", "/orderedItems/0")
    ]


@pytest.mark.parametrize(
    ("name", "content", "known"),
    [
        ("outbox.json", outbox(), True),
        ("renamed.json", outbox(), True),
        ("actor.json", json.dumps(ACTOR).encode(), True),
        ("likes.json", b'{"likes":[]}', False),
        ("actor.json", b'{"name":"Al"}', False),
        ("connections/followers.csv", b"Name,Town\n", False),
    ],
)
def test_files_are_known_by_their_vocabulary(name: str, content: bytes, known: bool) -> None:
    assert (MASTODON.recognise(MemoryMember(name, content)) is not None) == known
    assert MASTODON in READERS


def test_damaged_files_never_crash() -> None:
    item = note("<p>On nights</p>", [PUBLIC], tag=[SAM], attachment=[{"mediaType": "image/png", "name": "x"}])
    assert reader_complaints(MASTODON, "outbox.json", outbox(item, item)) == []
    assert reader_complaints(MASTODON, "actor.json", json.dumps(ACTOR).encode()) == []
    assert reader_complaints(MASTODON, "following_accounts.csv", b"Account address,Show boosts\nsam@other.example,true\n") == []


@pytest.mark.parametrize(
    ("attached", "pictured"),
    [
        ([{"type": "Document", "mediaType": "image/png", "url": "/1.png"}], True),
        ([{"type": "Document", "mediaType": "audio/mpeg", "url": "/1.mp3"}], False),
        ([], False),
        (None, None),
    ],
)
def test_whether_a_picture_stands_with_a_post(attached: list[object] | None, pictured: bool | None) -> None:
    more = {} if attached is None else {"attachment": attached}
    (post,) = (r for r in read(outbox(note("<p>Look</p>", [PUBLIC], **more))) if isinstance(r, Post))
    assert post.pictured is pictured
