"""The download as it was until 2020: a dozen files with general names in the root, ISO times, lists of plain pairs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from scanner.jsonio import DAMAGED, Elements, load, parts, pointer
from scanner.model import (
    Audience,
    Connection,
    Field,
    Interaction,
    InteractionKind,
    LinkKind,
    Login,
    Moment,
    Photo,
    Post,
    PostKind,
    ProfileField,
    Record,
    Search,
    Setting,
    SettingKind,
    Visit,
    VisitKind,
)
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD, ODDITIES
from scanner.readers.instagram.conversations import Talk, said
from scanner.readers.instagram.handles import USERNAME, as_handle, is_gone
from scanner.readers.instagram.people import entry
from scanner.readers.meta import Node, tidy
from scanner.readers.tabled import Row
from scanner.times import from_epoch, from_iso

__all__ = ["EARLY", "EARLY_NAMES"]

HELD: Final = Audience.PLATFORM_HELD
_BATCH: Final = 1000
_LINKS: Final = {
    "followers": LinkKind.FOLLOWER,
    "following": LinkKind.FOLLOWING,
    "follow_requests_sent": LinkKind.REQUEST_SENT,
    "permanent_follow_requests": LinkKind.REQUEST_SENT,
    "follow_requests_received": LinkKind.REQUEST_RECEIVED,
    "blocked_users": LinkKind.BLOCKED,
    "close_friends": LinkKind.FRIEND,
    "unfollowed_users": LinkKind.REMOVED,
}
_TEXTS: Final = (
    ("username", Field.HANDLE),
    ("name", Field.NAME),
    ("biography", Field.BIO),
    ("email", Field.EMAIL),
    ("phone_number", Field.PHONE),
    ("date_of_birth", Field.BIRTHDAY),
    ("website", Field.WEBSITE),
)

Take = Callable[[Node, str], Iterator[Record]]


def _time(value: object) -> Moment | None:
    if isinstance(value, str) and not value.isdigit():
        return from_iso(value)
    return from_epoch(value)


def profile(node: Node, _: str) -> Iterator[Record]:
    """``profile.json``."""
    for key, field in _TEXTS:
        text = node.text(key).strip()
        if text and text != "1919-01-01":
            yield ProfileField(field=field, value=text, current=True, at=node.get(key).at())
    private = node.get("private_account")
    if isinstance(private.value, bool):
        yield Setting(setting=SettingKind.PUBLIC_ACCOUNT, on=not private.value, value=str(private.value), at=private.at())


def connections(node: Node, section: str) -> Iterator[Record]:
    """``connections.json``: in each section user names and times."""
    kind = _LINKS.get(section)
    for name, when in node.members() if kind is not None else ():
        if kind is not None and not is_gone(name):
            yield Connection(link=kind, name=name, handle=as_handle(name), at=when.at(), when=_time(when.value))


def conversation(node: Node, _: str) -> Iterator[Record]:
    """An element of ``messages.json``: user names, and messages with a sender and an ISO time."""
    talk = Talk(node.reading)
    for person in node.each("participants"):
        talk.meet(person.text().strip(), as_handle(person.text().strip()))
    for message in node.each("conversation"):
        if not isinstance(message.value, dict):
            node.reading.note(ODD)
            continue
        when = _time(message.value.get("created_at"))
        if talk.hear(message.text("sender").strip(), when) and (text := message.text("text")):
            yield said(text, message.get("text").pointer, when, node.reading)
    yield from talk.thread(node.pointer)


def media(node: Node, section: str) -> Iterator[Record]:
    """``media.json``: ``taken_at`` is when it was posted. What was sent in messages stands there too, under ``direct``."""
    if not node.text("path", "uri"):
        return
    yield Photo(at=node.at())
    when = _time(node.value.get("taken_at"))
    if section != "direct" and (text := node.text("caption")):
        yield Post(kind=PostKind.CAPTION, text=text, at=node.get("caption").at(), when=when)
    if place := node.text("location").strip():
        yield Visit(kind=VisitKind.TAGGED, name=place, at=node.get("location").at(), when=when)


def comment(node: Node, _: str) -> Iterator[Record]:
    """``comments.json``: ``[time, text, whose post]``."""
    row = node.value
    if not isinstance(row, list) or len(row) < 2:
        raise TypeError
    when = _time(row[0])
    if text := tidy(row[1]):
        yield Post(kind=PostKind.COMMENT, text=text, at=node.reading.at(f"{node.pointer}/1"), when=when)
    if len(row) > 2 and (name := tidy(row[2]).strip()):
        at, handle = node.reading.at(f"{node.pointer}/2"), as_handle(name)
        yield Interaction(kind=InteractionKind.COMMENTED, name=name, handle=handle, at=at, when=when)


def reaction(node: Node, _: str) -> Iterator[Record]:
    """``likes.json`` and ``stories_activities.json``: ``[time, whose it was]``."""
    row = node.value
    if not isinstance(row, list) or len(row) < 2:
        raise TypeError
    name = tidy(row[1]).strip()
    if name and USERNAME.fullmatch(name) and not is_gone(name):
        kind = InteractionKind.REACTED
        yield Interaction(kind=kind, name=name, handle=as_handle(name), at=node.at(), when=_time(row[0]))


def search(node: Node, _: str) -> Iterator[Record]:
    """``searches.json``."""
    if query := node.text("search_click", "search_query", "query").strip():
        profile = node.text("type").lower() in ("user", "users", "account")
        yield Search(query=query, profile=profile, at=node.at(), when=_time(node.value.get("time")), audience=HELD)


def contact(node: Node, _: str) -> Iterator[Record]:
    """``contacts.json`` and ``uploaded_contacts.json``."""
    keys = ("first_name", "last_name", "name", "contact", "phone_number", "email")
    yield from entry([text for key in keys if (text := node.text(key).strip())], node)


def history(node: Node, section: str) -> Iterator[Record]:
    """``account_history.json`` and ``devices.json``: log-ins, and with what the account was opened."""
    if section == "registration_info":
        when = _time(node.value.get("registration_time"))
        for key, field in (("registration_email", Field.EMAIL), ("registration_phone_number", Field.PHONE)):
            if text := node.text(key).strip():
                yield ProfileField(field=field, value=text, at=node.get(key).at(), when=when, audience=HELD)
    action = {"registration_info": "sign-up", "login_history": "log-in"}.get(section, "device")
    ip, device = node.text("ip_address").strip(), node.text("user_agent", "device_name").strip()
    when = next(
        (time for key in ("timestamp", "registration_time", "last_login") if (time := _time(node.value.get(key)))), None
    )
    if ip or device:
        yield Login(action=action, ip=ip, device=device, at=node.at(), when=when, audience=HELD)


def believed(node: Node, section: str) -> Iterator[Record]:
    """``information_about_you.json``: the town that Instagram believes to be home."""
    if "location" in section or "city" in section:
        found = node if node.text() else next((value for _, value in node.members() if value.text()), node)
        if text := found.text().strip():
            yield ProfileField(field=Field.TOWN, value=text, at=found.at(), audience=HELD)


def _read(part: str, take: Take, whole: bool, member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``whole``: the document is one record rather than a list, or lists under keys."""
    batch: list[Record] = []
    tried = records = 0
    nodes = [("", Node(load(member, reading.note), "", reading))] if whole else _nodes(member, reading)
    for section, node in nodes:
        if not isinstance(node.value, (dict, list)) and take is not believed:
            continue
        before = len(batch)
        tried += 1
        try:
            batch.extend(take(node, section))
        except ODDITIES:
            reading.note(ODD)
        records += len(batch) - before
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
    if tried and not records and DAMAGED not in reading.notes and take in (profile, conversation, media, comment):
        reading.unread(part)


def _nodes(member: Member, reading: Reading) -> Iterator[tuple[str, Node]]:
    for part in parts(member, reading.note):
        section = part.key or ""
        base = "" if part.key is None else pointer(part.key)
        if isinstance(part, Elements):
            for index, item in enumerate(part.items, part.start):
                if item is not None:
                    yield section, Node(item, f"{base}/{index}", reading)
        else:
            yield section, Node(part.value, base, reading)


def _has(either: tuple[bytes, ...], head: bytes) -> bool:
    """Whether the first bytes hold one of the keys; ``a+b`` stands for two that go together."""
    return any(all(b'"' + key + b'"' in head for key in keys.split(b"+")) for keys in either)


def _row(part: str, name: str, take: Take | None, words: str, *, whole: bool = False, identity: bool = False) -> Row:
    """A file of a general name, known only together with one of the keys that it had."""
    return Row(
        part=part,
        read=None if take is None else partial(_read, part, take, whole),
        name=rf"(?:^|/){name}(?:_\d+)?\.json$",
        looks=partial(_has, tuple(word.encode() for word in words.split())),
        must=True,
        name_needed=True,
        identity=identity,
    )


EARLY: Final = (
    _row("profile", "profile", profile, "private_account profile_pic_url+username", whole=True, identity=True),
    _row("followers and people followed", "connections", connections, "followers following follow_requests_sent blocked_users"),
    _row("message threads", "messages", conversation, "participants+conversation"),
    _row("posts, stories and profile photos", "media", media, "taken_at"),
    _row("comments", "comments", comment, "media_comments live_comments"),
    _row("likes", "likes", reaction, "media_likes comment_likes"),
    _row("answers to stories", "stories_activities", reaction, "polls emoji_sliders questions quizzes countdowns story_likes"),
    _row("searches", "searches", search, "search_click"),
    _row("uploaded contacts", "(?:uploaded_)?contacts", contact, "first_name+contact"),
    _row("log-ins and sign-up", "account_history", history, "login_history registration_info"),
    _row("devices", "devices", history, "user_agent+device_id"),
    _row("what Instagram believes", "information_about_you", believed, "primary_location ads_interests inferred_data"),
    _row("what was shown, not done", "seen_content", None, "chaining_seen ads_seen posts_seen videos_watched ads_clicked"),
    _row("saved posts", "saved", None, "saved_media saved_collections"),
    _row("settings of the app", "settings", None, "allow_comments_from blocked_commenters filtered_keywords"),
)
EARLY_NAMES: Final = re.compile(
    r"(?:^|/)(?:profile|connections|messages|media|comments|likes|stories_activities|searches|(?:uploaded_)?contacts|account_history"
    r"|devices|information_about_you|seen_content|saved|settings)(?:_\d+)?\.json$"
)
