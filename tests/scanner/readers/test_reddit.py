"""Reddit's data request: own words under the account's name, conversations, logins and what is linked."""

import pytest

from scanner.model import (
    Audience,
    Connection,
    LinkedApp,
    Login,
    Membership,
    MessageThread,
    Post,
    PostKind,
    ProfileField,
    Record,
    Setting,
)
from scanner.plugins import Account
from scanner.readers.reddit import REDDIT
from scanner.testing import MemoryMember, read_bytes, reader_complaints

OWN = Account("reddit", handles=("acacia_jo",))


def read(
    name: str, text: str, *, messages: bool = True, account: Account = OWN, notes: dict[str, int] | None = None
) -> list[Record]:
    return read_bytes(
        REDDIT, f"export_acacia_jo_20260101/{name}", text.encode(), messages=messages, account=account, notes=notes
    )


POSTS = (
    "id,permalink,date,ip,subreddit,gildings,title,url,body\n"
    'a1,https://www.reddit.com/r/northmere/comments/a1/x/,2024-01-01 00:00:00 UTC,,northmere,0,Bin day,,"Bins on Acacia Avenue\nagain, really"\n'
    "a2,https://www.reddit.com/r/policeuk/comments/a2/x/,2024-01-02 00:00:00 UTC,,policeuk,0,A link,https://example.com,\n"
)


def test_posts_with_their_community() -> None:
    first, second = read("posts.csv", POSTS)
    assert isinstance(first, Post)
    assert (first.kind, first.group, first.text) == (
        PostKind.POST,
        "northmere",
        "Bin day\nBins on Acacia Avenue\nagain, really",
    )
    assert (first.at.pointer, first.when and first.when.iso(), first.audience) == (
        "row 1",
        "2024-01-01T00:00:00Z",
        Audience.PUBLIC,
    )
    assert isinstance(second, Post)
    assert second.text == "A link"


def test_comments_drafts_and_feeds() -> None:
    text = "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\nb1,p,2024-01-01 00:00:00 UTC,,policeuk,0,l,t1_x,I am a sergeant there,\nb2,p,2024-01-01 00:00:00 UTC,,policeuk,0,l,t1_x,[deleted],\n"
    (comment,) = read("comments.csv", text)
    assert isinstance(comment, Post)
    assert (comment.kind, comment.group, comment.text) == (PostKind.COMMENT, "policeuk", "I am a sergeant there")
    (draft,) = read(
        "drafts.csv", "id,title,body,kind,created,subreddit\n1,Not yet,ready,markdown,2024-01-01 00:00:00 UTC,northmere\n"
    )
    assert draft.audience is Audience.ONLY_ME
    (feed,) = read(
        "multireddits.csv",
        "id,display_name,date,description,privacy,subreddits\n1,Home,2024-01-01 00:00:00 UTC,near home,public,northmere\n",
    )
    assert feed.audience is Audience.PUBLIC


MESSAGES = (
    "id,permalink,thread_id,date,ip,from,to,subject,body\n"
    "m1,p,t,2024-01-01 10:00:00 UTC,,dean_p,u/acacia_jo,hi,where do you live?\n"
    "m2,p,t,2024-01-02 10:00:00 UTC,,Acacia_Jo,dean_p,re: hi,12 Acacia Avenue\n"
    "m3,p,t,2024-01-03 10:00:00 UTC,,acacia_jo,r/northmere,help,please\n"
)


def test_conversations_by_person() -> None:
    first, second = read("messages_archive.csv", MESSAGES, messages=False)
    assert isinstance(first, MessageThread)
    assert (first.people, first.handles, first.sent, first.received) == (("dean_p",), ("reddit:dean_p",), 1, 1)
    assert (first.when and first.when.iso(), first.last and first.last.iso()) == (
        "2024-01-01T10:00:00Z",
        "2024-01-02T10:00:00Z",
    )
    assert isinstance(second, MessageThread)
    assert (second.people, second.handles) == (("r/northmere",), ())
    posts = [record for record in read("messages.csv", MESSAGES) if isinstance(record, Post)]
    assert [(post.text, post.at.pointer) for post in posts] == [
        ("re: hi\n12 Acacia Avenue", "row 2"),
        ("help\nplease", "row 3"),
    ]


def test_chats_by_channel() -> None:
    text = (
        "message_id,created_at,updated_at,username,message,thread_parent_message_id,channel_url,subreddit,channel_name,conversation_type\n"
        "1,2024-01-01 10:00:00 UTC,,dean_p,where?,,!abc,,,direct\n2,2024-01-01 11:00:00 UTC,,acacia_jo,at home,,!abc,,,direct\n"
    )
    thread, *rest = read("chat_history.csv", text, messages=False)
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.sent, thread.received, rest) == (("dean_p",), 1, 1, [])
    assert [record.text for record in read("chat_history.csv", text) if isinstance(record, Post)] == ["at home"]


def test_without_the_accounts_name_no_words_are_the_holders() -> None:
    notes: dict[str, int] = {}
    records = read("messages.csv", MESSAGES, account=Account("reddit"), notes=notes)
    assert not any(isinstance(record, Post) for record in records)
    assert any("could not be told apart" in note for note in notes)


def test_whose_account_it_is() -> None:
    text = "statistic,value\naccount name,acacia_jo\nexport time,2026-01-01 00:00:00 UTC\nemail address,jo@example.com\n"
    name, email = read("statistics.csv", text)
    assert isinstance(name, ProfileField)
    assert (name.field.value, name.value, name.audience) == ("handle", "acacia_jo", Audience.PUBLIC)
    assert isinstance(email, ProfileField)
    assert (email.value, email.audience) == ("jo@example.com", Audience.PLATFORM_HELD)
    assert REDDIT.identity is not None
    assert REDDIT.identity("statistics.csv")
    assert not REDDIT.identity("posts.csv")


def test_what_only_reddit_holds() -> None:
    first, use = read("ip_logs.csv", "date,ip\nregistration ip,203.0.113.1\n2026-01-01 00:00:00 UTC,203.0.113.2\n")
    assert isinstance(first, Login)
    assert isinstance(use, Login)
    assert (first.action, first.when, use.ip, use.audience) == ("registration", None, "203.0.113.2", Audience.PLATFORM_HELD)
    (phone,) = read("linked_phone_number.csv", "phone_number\n+447700900123\n")
    (born,) = read("birthdate.csv", "birthdate,verified_birthdate,verification_state\n1990-02-03 00:00:00 UTC,,\n")
    (other,) = read("twitter.csv", "username\njo_bell\n")
    assert [one.value for one in (phone, born, other) if isinstance(one, ProfileField)] == [
        "+447700900123",
        "1990-02-03",
        "x:jo_bell",
    ]
    (service,) = read("linked_identities.csv", "issuer_id,subject_id\nhttps://accounts.google.com,1234567890\n")
    assert isinstance(service, LinkedApp)
    assert "1234567890" not in repr(service)
    (hidden,) = read("user_preferences.csv", "preference,value\nlang,en\nhide_from_robots,True\n")
    assert isinstance(hidden, Setting)
    assert hidden.on is False


def test_communities_and_people() -> None:
    (joined,) = read("subscribed_subreddits.csv", "subreddit\npoliceuk\n")
    (run,) = read("moderated_subreddits.csv", "subreddit\nnorthmere\n")
    assert [(one.group, one.role) for one in (joined, run) if isinstance(one, Membership)] == [
        ("policeuk", "member"),
        ("northmere", "admin"),
    ]
    (friend,) = read("friends.csv", "username,note\ndean_p,from the case\n")
    assert isinstance(friend, Connection)
    assert (friend.name, friend.handle) == ("dean_p", "reddit:dean_p")


@pytest.mark.parametrize("name", ["post_votes", "saved_comments", "checkfile", "comment_headers", "stripe"])
def test_what_holds_no_exposure_is_known(name: str) -> None:
    found = REDDIT.recognise(MemoryMember(f"{name}.csv", b"id,permalink\n1,x\n"))
    assert found is not None
    assert not found.needed


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("posts.csv", "Date,Text\n"),
        ("friends.csv", "Name,Date\n"),
        ("messages.csv", '"CONVERSATION ID","FROM","TO","DATE","CONTENT"\n'),
        ("statistics.csv", "month,steps\n"),
        ("ip_logs.json", "date,ip\n"),
    ],
)
def test_tables_of_others_are_left_to_them(name: str, text: str) -> None:
    assert REDDIT.recognise(MemoryMember(name, text.encode())) is None


def test_cut_and_flipped() -> None:
    assert reader_complaints(REDDIT, "posts.csv", POSTS.encode()) == []
    assert reader_complaints(REDDIT, "messages.csv", MESSAGES.encode()) == []
