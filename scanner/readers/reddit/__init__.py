"""Reddit's data request: one table a file. Every name in it is that of an account."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from scanner.model import Record
from scanner.plugins import Expectation, Member, Reader, Reading
from scanner.readers.headed import each_row, has_headings
from scanner.readers.reddit.account import born, identity, linked_name, logged_in, phone, preference, statistic
from scanner.readers.reddit.communities import friend, member_of
from scanner.readers.reddit.messages import read_chats, read_messages
from scanner.readers.reddit.posts import comment, draft, feed, post
from scanner.readers.tabled import Row, not_needed, reader_of

__all__ = ["REDDIT"]

Reads = Callable[[Member, Reading], Iterator[Sequence[Record]]]


def _row(part: str, read: Reads, name: str, *headings: str, enough: bool = False, identity: bool = False) -> Row:
    """A table known by its name and headings; by the headings alone when they are ``enough``."""
    return Row(
        part=part,
        read=read,
        name=rf"(?:^|/){name}(?:[ _]?\(?\d{{1,3}}\)?)?\.csv$",
        looks=has_headings(*headings),
        must=True,
        name_needed=not enough,
        identity=identity,
    )


_ROWS: Final[tuple[Row, ...]] = (
    _row("account", each_row("account", statistic), "statistics", "statistic", "value", identity=True),
    # The tables of headers hold the same rows as the full ones beside them, so that only their names are asked for.
    not_needed(
        "headers that stand in the full tables as well", r"(?:^|/)(?:post|comment|message|messages_archive)_headers\.csv$"
    ),
    _row("posts", each_row("posts", post), "posts", "permalink", "subreddit", "title", "body", enough=True),
    _row("comments", each_row("comments", comment), "comments", "permalink", "subreddit", "parent", "body", enough=True),
    _row("drafts", each_row("drafts", draft), "drafts", "title", "body", "subreddit"),
    _row("scheduled posts", each_row("scheduled posts", draft), "scheduled_posts", "scheduled_post_id", "body"),
    _row("custom feeds", each_row("custom feeds", feed), "multireddits", "display_name", "subreddits"),
    _row("messages", read_messages, "messages(?:_archive)?", "permalink", "thread_id", "from", "to", "body", enough=True),
    _row("chats", read_chats, "chat_history", "message_id", "username", "message", "channel_url", enough=True),
    _row("subreddits joined", each_row("subreddits joined", member_of("member")), "subscribed_subreddits", "subreddit"),
    _row("subreddits run", each_row("subreddits run", member_of("admin")), "moderated_subreddits", "subreddit"),
    _row(
        "subreddits approved in",
        each_row("subreddits approved in", member_of("approved")),
        "approved_submitter_subreddits",
        "subreddit",
    ),
    _row("people followed", each_row("people followed", friend), "friends", "username", "note"),
    _row("logins", each_row("logins", logged_in), "ip_logs", "date", "ip"),
    _row("phone number", each_row("phone number", phone), "linked_phone_number", "phone_number", enough=True),
    _row("date of birth", each_row("date of birth", born), "birthdate", "birthdate"),
    _row("linked accounts", each_row("linked accounts", identity), "linked_identities", "issuer_id", "subject_id", enough=True),
    _row("linked X account", each_row("linked X account", linked_name), "twitter", "username"),
    _row("preferences", each_row("preferences", preference), "user_preferences", "preference", "value"),
    not_needed(
        "votes and saved things, by number only",
        r"(?:^|/)(?:(?:post|comment|poll)_votes|saved_(?:posts|comments)|hidden_posts|gilded_content|gold_received)\.csv$",
    ),
    not_needed(
        "payments and marks of the account that expose nothing",
        r"(?:^|/)(?:checkfile|persona|stripe|payouts|account_gender|sensitive_ads_preferences|announcements)\.csv$",
    ),
)

REDDIT: Final[Reader] = reader_of(
    "reddit",
    "reddit",
    _ROWS,
    expects=(
        Expectation("account", "the account's name and e-mail address could not be looked at"),
        Expectation("posts", "what was posted could not be looked at"),
        Expectation("comments", "what was written under other people's posts could not be looked at"),
        Expectation("messages", "who the account holder wrote with could not be looked at"),
        Expectation("chats", "who the account holder chatted with could not be looked at"),
        Expectation("subreddits joined", "communities that hint at work or home could not be looked at"),
        Expectation("people followed", "accounts that are followed could not be looked at"),
        Expectation("logins", "where the account was used from could not be looked at"),
        Expectation("phone number", "the phone number could not be looked at"),
        Expectation("date of birth", "the date of birth could not be looked at"),
        Expectation("linked accounts", "accounts elsewhere that sign in here could not be looked at"),
    ),
    endings=(".csv",),
)
