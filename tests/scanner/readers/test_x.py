"""X's archive: own words, people and places of tweets; the account; what only X holds. Nobody else's words."""

import json
from typing import Any

import pytest

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
    Post,
    PostKind,
    ProfileField,
    Record,
    Search,
    Setting,
    Visit,
    VisitKind,
)
from scanner.plugins import Account, MemberError
from scanner.readers.x import X
from scanner.testing import MemoryMember, read_bytes, reader_complaints

OWN = Account("x", names=("Jo Bell",), handles=("jo_bell", "id:1400000001"))


def script(kind: str, *items: Any, part: int = 0) -> bytes:
    return f"window.YTD.{kind}.part{part} = ".encode() + json.dumps(list(items), indent=2).encode()


def read(
    kind: str, *items: Any, name: str = "", account: Account = OWN, messages: bool = True, notes: dict[str, int] | None = None
) -> list[Record]:
    name = name or f"twitter-2026/data/{kind.replace('_', '-')}.js"
    return read_bytes(X, name, script(kind, *items), account=account, messages=messages, notes=notes)


def tweet(text: str, **more: Any) -> dict[str, Any]:
    return {"tweet": {"created_at": "Sat Jun 06 13:02:35 +0000 2020", "full_text": text, "entities": {}, **more}}


def mention(screen: str, name: str, number: str = "7") -> dict[str, Any]:
    return {"name": name, "screen_name": screen, "indices": ["0", "5"], "id_str": number, "id": number}


DEAN = mention("deanprice", "Dean Price", "222")


def test_a_tweet_its_people_and_its_links() -> None:
    links = [{"url": "https://t.co/abc12345", "expanded_url": "https://www.northmere.police.uk/news", "display_url": "x"}]
    post, named = read(
        "tweets",
        tweet(
            "Bin day &amp; tea with @deanprice https://t.co/abc12345",
            entities={"user_mentions": [DEAN, mention("Jo_Bell", "me")], "urls": links},
        ),
    )
    assert isinstance(post, Post)
    assert post.text == "Bin day & tea with @deanprice https://www.northmere.police.uk/news"
    assert (post.kind, post.tagged, post.at.pointer) == (PostKind.POST, ("Dean Price",), "/0/tweet/full_text")
    assert post.when is not None
    assert post.when.iso() == "2020-06-06T13:02:35Z"
    assert post.audience is Audience.UNKNOWN
    assert isinstance(named, Interaction)
    assert (named.kind, named.name, named.handle) == (InteractionKind.MENTIONED, "Dean Price", "x:deanprice")


def test_what_a_tweet_is_known_as_and_whether_it_was_edited() -> None:
    chain = ["1730148412438511703", "1730150000000000000"]
    media = {"media_url_https": "https://pbs.twimg.com/media/Fair.jpg"}
    info = {"editTweetIds": chain, "editsRemaining": "4"}
    more = {"id_str": chain[1], "extended_entities": {"media": [media]}}
    for edit_info in ({"initial": info}, {"edit": {"initialTweetId": chain[0], "editControlInitial": info}}):
        (post,) = read("tweets", tweet("Bin day", edit_info=edit_info, **more))
        assert isinstance(post, Post)
        assert post.refs == (chain[1], chain[0], "Fair.jpg")
        assert post.edits == 1
        assert (post.when and post.when.iso(), post.edited and post.edited.iso()) == (
            "2023-11-30T08:55:00Z",
            "2023-11-30T09:01:19Z",
        )
    (once,) = read("tweets", tweet("Bin day", edit_info={"initial": {"editTweetIds": chain[:1]}}))
    (before,) = read("tweets", tweet("Bin day", edit_info={"initial": {"editTweetIds": "x"}}, id_str="a"))
    assert isinstance(once, Post)
    assert isinstance(before, Post)
    assert (once.edits, once.edited, before.edits, before.edited, before.refs) == (0, None, None, None, ())


def test_somebody_elses_words_are_not_carried() -> None:
    records = read(
        "tweets",
        tweet("RT @deanprice: my address is 4 Elm Close", entities={"user_mentions": [DEAN, mention("amy_k", "Amy Kerr")]}),
        tweet("So true RT @deanprice: my address is 4 Elm Close", entities={"user_mentions": [DEAN]}),
        tweet("“@deanprice: my address is 4 Elm Close” is it really?", entities={"user_mentions": [DEAN]}),
    )
    posts = [record.text for record in records if isinstance(record, Post)]
    assert posts == ["So true", "is it really?"]
    assert [(record.kind.value, record.handle) for record in records if isinstance(record, Interaction)] == [
        ("reacted to", "x:deanprice")
    ]


def test_a_reply_is_a_comment_and_a_thread_of_ones_own_is_not() -> None:
    reply = tweet(
        "@deanprice nice",
        in_reply_to_screen_name="deanprice",
        in_reply_to_user_id_str="222",
        entities={"user_mentions": [DEAN]},
    )
    records = read("tweet", reply, tweet("and so on", in_reply_to_screen_name="jo_bell", in_reply_to_user_id="1400000001"))
    assert [record.kind for record in records if isinstance(record, Post)] == [PostKind.COMMENT, PostKind.POST]
    assert [(record.kind, record.name) for record in records if isinstance(record, Interaction)] == [
        (InteractionKind.COMMENTED, "Dean Price")
    ]


def test_who_is_quoted() -> None:
    links = [{"url": "https://t.co/abc12345", "expanded_url": "https://twitter.com/deanprice/status/123"}]
    records = read("tweets", tweet("look https://t.co/abc12345", entities={"urls": links}))
    assert [(record.kind, record.handle) for record in records if isinstance(record, Interaction)] == [
        (InteractionKind.COMMENTED, "x:deanprice")
    ]


TOWN = {
    "full_name": "Northmere, England",
    "place_type": "city",
    "bounding_box": {"coordinates": [[[-1.6, 53.7], [-1.3, 53.7], [-1.3, 53.9]]]},
}
CAFE = {
    "full_name": "Corner Café",
    "place_type": "poi",
    "bounding_box": {"coordinates": [[[-1.5, 53.8], [-1.5, 53.8], [-1.5, 53.8]]]},
}


def test_where_a_tweet_was_sent_from() -> None:
    geo = {"geo": {"type": "Point", "coordinates": ["53.8008", "-1.5491"]}}
    both = {**geo, "coordinates": {"type": "Point", "coordinates": ["-1.5491", "53.8008"]}, "place": TOWN}
    visits = [
        record
        for record in read("tweets", tweet("a", **geo), tweet("b", **both), tweet("c", place=TOWN), tweet("d", place=CAFE))
        if isinstance(record, Visit)
    ]
    assert [(visit.kind, visit.name, visit.place and (visit.place.lat, visit.place.lon)) for visit in visits] == [
        (VisitKind.CHECK_IN, "", (53.8008, -1.5491)),
        (VisitKind.CHECK_IN, "Northmere, England", (53.8008, -1.5491)),
        (VisitKind.TAGGED, "Northmere, England", None),
        (VisitKind.TAGGED, "Corner Café", (53.8, -1.5)),
    ]
    assert [visit.at.pointer for visit in visits] == [
        "/0/tweet/geo",
        "/1/tweet/coordinates",
        "/2/tweet/place",
        "/3/tweet/place",
    ]


@pytest.mark.parametrize(
    ("kind", "audience"),
    [
        ("tweets", Audience.UNKNOWN),
        ("deleted_tweets", Audience.PLATFORM_HELD),
        ("twitter_circle_tweet", Audience.NAMED),
        ("community_tweet", Audience.UNKNOWN),
    ],
)
def test_who_can_see_it_as_far_as_the_archive_says(kind: str, audience: Audience) -> None:
    assert [record.audience for record in read(kind, tweet("hello"))] == [audience]


def test_layouts_of_2019_of_before_and_split_files() -> None:
    bare = {"created_at": "Sat Jun 06 13:02:35 +0000 2020", "full_text": "bare"}
    (post,) = read("tweet", bare, name="tweet.js")
    assert isinstance(post, Post)
    assert post.at.pointer == "/0/full_text"
    (part,) = read_bytes(X, "data/tweets-part3.js", script("tweets", tweet("split"), part=3))
    assert isinstance(part, Post)
    old = b'Grailbird.data.tweets_2013_05 = \n [ {"created_at" : "2013-05-01 10:00:00 +0000", "text" : "old times", "entities" : {}} ]'
    (grail,) = read_bytes(X, "data/js/tweets/2013_05.js", old)
    assert isinstance(grail, Post)
    assert (grail.text, grail.when and grail.when.iso()) == ("old times", "2013-05-01T10:00:00Z")


def test_a_literal_that_is_no_json() -> None:
    content = b"window.YTD.tweets.part0 = [ { tweet: { full_text: 'it\\'s mine', } }, ];"
    (post,) = read_bytes(X, "data/tweets.js", content)
    assert isinstance(post, Post)
    assert (post.text, post.at.pointer) == ("it's mine", "/0/tweet/full_text")


def test_long_tweets_and_other_writing() -> None:
    note = {
        "noteTweet": {"noteTweetId": "1", "createdAt": "2024-03-05T14:02:11.000Z", "core": {"text": "long one", "urls": []}}
    }
    prompt = {"replyPrompt": {"proposedTweetText": "you idiot", "createdAt": "2024-03-05T14:02:11.000Z"}}
    comment = {"periscopeCommentsMadeByUser": {"byAccountId": "1", "text": "hi all", "createdAt": "2016-03-05T14:02:11.000Z"}}
    (long,) = read("note_tweet", note)
    (proposed,) = read("reply_prompt", prompt)
    (said,) = read("periscope_comments_made_by_user", comment)
    assert [(one.text, one.at.pointer) for one in (long, proposed, said) if isinstance(one, Post)] == [
        ("long one", "/0/noteTweet/core/text"),
        ("you idiot", "/0/replyPrompt/proposedTweetText"),
        ("hi all", "/0/periscopeCommentsMadeByUser/text"),
    ]
    assert proposed.audience is Audience.PLATFORM_HELD


def fields(records: list[Record]) -> list[tuple[str, str]]:
    return [(record.field.value, record.value) for record in records if isinstance(record, ProfileField)]


ACCOUNT = {
    "account": {
        "phoneNumber": "+447700900123",
        "email": "jo.bell@example.org",
        "createdVia": "web",
        "username": "jo_bell",
        "accountId": "1400000001",
        "createdAt": "2009-11-15T13:18:50.000Z",
        "accountDisplayName": "Jo Bell",
    }
}


def test_whose_account_it_is() -> None:
    records = read("account", ACCOUNT)
    assert fields(records) == [
        ("name", "Jo Bell"),
        ("handle", "jo_bell"),
        ("handle", "id:1400000001"),
        ("email", "jo.bell@example.org"),
        ("phone", "+447700900123"),
    ]
    assert records[0].audience is Audience.PUBLIC
    assert records[3].audience is Audience.PLATFORM_HELD
    assert X.identity is not None
    assert X.identity("twitter-2026/data/account.js")
    assert X.identity("data/manifest.js")
    assert not X.identity("data/tweets.js")
    manifest = b'window.__THAR_CONFIG = {"userInfo": {"accountId": "14", "userName": "jo_bell", "displayName": "Jo"}}'
    assert fields(read_bytes(X, "data/manifest.js", manifest)) == [("name", "Jo"), ("handle", "jo_bell"), ("handle", "id:14")]


def test_profile_and_what_changed() -> None:
    profile = {
        "profile": {
            "description": {"bio": "Runner", "website": "https://t.co/x", "location": "Northmere"},
            "avatarMediaUrl": "x",
        }
    }
    assert fields(read("profile", profile)) == [("bio", "Runner"), ("town", "Northmere"), ("website", "https://t.co/x")]
    born = {"ageMeta": {"ageInfo": {"age": ["34"], "birthDate": "1990-02-03"}}}
    assert fields(read("ageinfo", born)) == [("birthday", "1990-02-03")]
    expanded = {"expandedProfile": {"birthdate": {"day": "3", "month": 2, "year": "1990", "visibility": "Self"}}}
    assert fields(read("expanded_profile", expanded)) == [("birthday", "1990-02-03")]
    renamed = {
        "screenNameChange": {
            "accountId": "1",
            "screenNameChange": {"changedAt": "2015-01-01T00:00:00.000Z", "changedFrom": "pc_jo", "changedTo": "jo_bell"},
        }
    }
    old, new = read("screen_name_change", renamed)
    assert fields([old, new]) == [("handle", "pc_jo"), ("handle", "jo_bell")]
    assert isinstance(old, ProfileField)
    assert old.current is False
    mail = {
        "emailAddressChange": {
            "accountId": "1",
            "emailChange": {"changedAt": "2015-01-01T00:00:00.000Z", "changedTo": "jo@northmere.example.org"},
        }
    }
    assert fields(read("email_address_change", mail)) == [("email", "jo@northmere.example.org")]
    assert fields(read("phone_number", {"device": {"phoneNumber": "+447700900123"}})) == [("phone", "+447700900123")]
    assert fields(read("account_timezone", {"accountTimezone": {"accountId": "1", "timeZone": "London"}})) == [
        ("time zone", "London")
    ]
    spot = {
        "professionalData": {
            "locations": [
                {
                    "address": {"addressLine1": "12 Acacia Avenue", "city": "Northmere", "postalCode": "ZZ9 9ZZ"},
                    "phone": {"countryCode": "+44", "number": "7700900123"},
                }
            ]
        }
    }
    assert fields(read("professional_data", spot)) == [
        ("address", "12 Acacia Avenue, Northmere, ZZ9 9ZZ"),
        ("phone", "+44 7700900123"),
    ]
    (opened,) = read(
        "protected_history", {"protectedHistory": {"protectedAt": "2026-01-01T00:00:00.000Z", "action": "Unprotect"}}
    )
    assert isinstance(opened, Setting)
    assert opened.on is True


def test_links_by_number_are_told_to_be_numbers() -> None:
    notes: dict[str, int] = {}
    found = read(
        "following", {"following": {"accountId": "73747798", "userLink": "x"}}, {"following": {"accountId": "8"}}, notes=notes
    )
    assert [(one.link, one.name, one.handle) for one in found if isinstance(one, Connection)] == [
        (LinkKind.FOLLOWING, "", "x:73747798"),
        (LinkKind.FOLLOWING, "", "x:8"),
    ]
    assert [count for note, count in notes.items() if "by number only" in note] == [1]
    blocked, *_ = read("block", {"blocking": {"accountId": "9"}})
    assert isinstance(blocked, Connection)
    assert blocked.link is LinkKind.BLOCKED


def test_address_book_lists_and_searches() -> None:
    (entry,) = read("contact", {"contact": {"id": "1", "emails": ["dean@example.com"], "phoneNumbers": ["+447700900555"]}})
    assert isinstance(entry, AddressBookEntry)
    assert (entry.emails, entry.phones, entry.audience) == (("dean@example.com",), ("+447700900555",), Audience.PLATFORM_HELD)
    (group,) = read("lists_member", {"userListInfo": {"url": "https://twitter.com/deanprice/lists/northmere-police"}})
    assert isinstance(group, Membership)
    assert (group.group, group.role) == ("northmere police (a list of @deanprice)", "listed by others")
    (query,) = read("saved_search", {"savedSearch": {"savedSearchId": "1", "query": "Dean Price"}})
    assert isinstance(query, Search)
    (column,) = read(
        "tweetdeck", {"deck": {"title": "t", "columns": [{"pathname": "/search?q=amy%20kerr"}, {"pathname": "/home"}]}}
    )
    assert isinstance(column, Search)
    assert column.query == "amy kerr"


def test_logins_devices_apps_and_whereabouts() -> None:
    (login,) = read(
        "ip_audit", {"ipAudit": {"accountId": "1", "createdAt": "2026-01-01T08:00:00.000Z", "loginIp": "203.0.113.9"}}
    )
    assert isinstance(login, Login)
    assert (login.ip, login.audience) == ("203.0.113.9", Audience.PLATFORM_HELD)
    (device,) = read(
        "device_token",
        {"deviceToken": {"token": "secret", "clientApplicationName": "X for iPhone", "createdAt": "2025-01-01T08:00:00.000Z"}},
    )
    assert isinstance(device, Login)
    assert "secret" not in repr(device)
    number, phone = read(
        "ni_devices",
        {
            "niDeviceResponse": {
                "messagingDevice": {"phoneNumber": "+447700900123", "deviceType": "Auth", "createdDate": "2021.10.20"}
            }
        },
    )
    assert isinstance(number, ProfileField)
    assert number.field is Field.PHONE
    assert isinstance(phone, Login)
    (app,) = read(
        "connected_application", {"connectedApplication": {"name": "Strava", "approvedAt": "2020-01-01T08:00:00.000Z"}}
    )
    assert isinstance(app, LinkedApp)
    (cast,) = read(
        "periscope_broadcast_metadata",
        {
            "periscopeBroadcastMetadata": {
                "latitude": "53.8",
                "longitude": "-1.55",
                "city": "Northmere",
                "createdAt": "2016-03-05T14:02:11.000Z",
            }
        },
    )
    assert isinstance(cast, Visit)
    assert cast.place is not None
    seen = read(
        "personalization",
        {
            "p13nData": {
                "locationHistory": ["Northmere", {"city": "Leeds", "country": "GB"}],
                "interests": {"interests": [{"name": "Cats"}]},
            }
        },
    )
    assert [(one.name, one.audience) for one in seen if isinstance(one, Visit)] == [
        ("Northmere", Audience.PLATFORM_HELD),
        ("Leeds, GB", Audience.PLATFORM_HELD),
    ]


def message(sender: str, text: str | None, day: int, receiver: str = "222") -> dict[str, Any]:
    words = {} if text is None else {"text": text}
    return {
        "messageCreate": {
            "id": "1",
            "senderId": sender,
            "recipientId": receiver,
            "createdAt": f"2022-01-{day:02}T15:58:52.744Z",
            **words,
        }
    }


TALK = {
    "dmConversation": {
        "conversationId": "222-1400000001",
        "messages": [message("222", "where do you live?", 3, "1400000001"), message("1400000001", "12 Acacia Avenue", 2)],
    }
}


def test_headers_always_and_own_words_with_leave() -> None:
    (thread,) = read("direct_messages", TALK, messages=False)
    assert isinstance(thread, MessageThread)
    assert (thread.sent, thread.received, thread.handles) == (1, 1, ("x:222",))
    assert (thread.when and thread.when.iso(), thread.last and thread.last.iso()) == (
        "2022-01-02T15:58:52Z",
        "2022-01-03T15:58:52Z",
    )
    posts = [record for record in read("direct_messages", TALK) if isinstance(record, Post)]
    assert [(post.text, post.at.pointer) for post in posts] == [
        ("12 Acacia Avenue", "/0/dmConversation/messages/1/messageCreate/text")
    ]


def test_without_the_accounts_number_nothing_is_taken_to_be_its_holders() -> None:
    notes: dict[str, int] = {}
    records = read("direct_message", TALK, account=Account("x", handles=("jo_bell",)), notes=notes)
    assert not any(isinstance(record, Post) for record in records)
    assert any("could not be told apart" in note for note in notes)


def test_a_group_and_headers_without_words() -> None:
    join = {
        "joinConversation": {
            "initiatingUserId": "333",
            "participantsSnapshot": ["1400000001", "333", "444"],
            "createdAt": "2022-01-01T00:00:00.000Z",
        }
    }
    group = {"dmConversation": {"conversationId": "16123", "messages": [message("333", None, 4, ""), join]}}
    (thread,) = read("direct_message_group_headers", group)
    assert isinstance(thread, MessageThread)
    assert (thread.handles, thread.sent, thread.received) == (("x:333", "x:444"), 0, 1)


def test_prompts_to_the_chatbot_and_never_its_answers() -> None:
    asked = {
        "grokChatItem": {
            "chatId": "1",
            "createdAt": "2025-01-10T12:00:00.000Z",
            "sender": {"name": "User"},
            "message": "who lives at 4 Elm Close",
        }
    }
    answer = {
        "grokChatItem": {
            "chatId": "1",
            "createdAt": "2025-01-10T12:00:01.000Z",
            "sender": {"name": "Agent"},
            "message": "I do not know",
        }
    }
    (post,) = read("grok_chat_item", asked, answer)
    assert isinstance(post, Post)
    assert (post.text, post.audience) == ("who lives at 4 Elm Close", Audience.PLATFORM_HELD)
    assert read("grok_chat_item", asked, answer, messages=False) == []


@pytest.mark.parametrize("kind", ["like", "mute", "ad_impressions", "verified", "tweet_headers", "periscope_followers"])
def test_what_holds_no_exposure_is_known(kind: str) -> None:
    found = X.recognise(MemoryMember(f"data/{kind}.js", script(kind, {"like": {"fullText": "theirs"}})))
    assert found is not None
    assert not found.needed


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("data/new.js", b"window.YTD.something_new.part0 = [ {} ]"),
        ("app.js", b"(function () { window.YTD = {} })()"),
        ("README.txt", b"Read me"),
        ("tweets.json", b'[{"tweet": {}}]'),
        ("page.html", b"<html></html>"),
    ],
)
def test_what_it_does_not_know_is_left_to_others(name: str, content: bytes) -> None:
    assert X.recognise(MemoryMember(name, content)) is None


def test_odd_values_cost_only_themselves() -> None:
    odd: list[Any] = [
        None,
        5,
        "x",
        [],
        {"tweet": None},
        {"tweet": {"full_text": 7, "entities": [], "geo": {"coordinates": ["a", {}]}, "place": 3}},
    ]
    odd.append(
        tweet(
            "still here",
            entities={"user_mentions": [None, 3, {"screen_name": {}}], "urls": "x"},
            coordinates={"coordinates": [0, 0]},
        )
    )
    assert [record.text for record in read("tweets", *odd) if isinstance(record, Post)] == ["still here"]
    for kind in (
        "account",
        "profile",
        "following",
        "direct_messages",
        "contact",
        "ageinfo",
        "personalization",
        "lists_member",
        "protected_history",
        "note_tweet",
        "professional_data",
    ):
        read(kind, *odd)


def test_a_layout_of_tomorrow_is_said_aloud() -> None:
    notes: dict[str, int] = {}
    assert read("ip_audit", {"ipAudit": {"address": "203.0.113.9"}}, notes=notes) == []
    assert notes == {"logins may be unread: the layout is newer than any known": 1}


def test_cut_and_flipped() -> None:
    content = script(
        "tweets", *[tweet(f"number {index}", entities={"user_mentions": [DEAN]}, place=CAFE) for index in range(4)]
    )
    assert reader_complaints(X, "data/tweets.js", content) == []
    assert reader_complaints(X, "data/direct-messages.js", script("direct_messages", TALK, TALK)) == []


def test_an_archive_that_ends_early() -> None:
    content = script("tweets", *[tweet(f"number {index}") for index in range(50)])
    with pytest.raises(MemberError):
        list(X.read(MemoryMember("data/tweets.js", content, broken_at=4000), _reading(content)))


def _reading(content: bytes) -> Any:
    from scanner.plugins import Reading

    return Reading(MemoryMember("data/tweets.js", content), OWN, messages=False)


def test_a_tweet_says_whether_a_picture_stands_with_it() -> None:
    shown = {"tweet": {"full_text": "Look", "id_str": "1", "extended_entities": {"media": [{"type": "photo"}]}}}
    plain = {"tweet": {"full_text": "Only words", "id_str": "2", "entities": {"urls": []}}}
    records = read_bytes(X, "data/tweets.js", script("tweets", shown, plain), account=OWN)
    assert [record.pictured for record in records if isinstance(record, Post)] == [True, False]
