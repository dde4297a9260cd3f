"""The shortest way through posts and comments of the usual shape. All others go through ``feed``, which this must equal.

A post is usual when every member it has is of the type below; members that are not named are never made into objects.
What stands deeper (places, pictures, life events) is handed to ``feed`` as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Annotated, Any, Final

from msgspec import Meta, Struct

from scanner.model import Audience, Moment, Post, PostKind, Record, VisitKind
from scanner.plugins import Reading
from scanner.readers.facebook import feed
from scanner.readers.facebook.interactions import commented_on
from scanner.readers.meta import Node, tidy
from scanner.times import EARLIEST, LATEST

__all__ = ["COMMENTS", "Quick", "posts"]

_Seconds = Annotated[int, Meta(ge=EARLIEST, lt=LATEST)]


class Quick(Struct, frozen=True):
    """A type that takes the usual elements, and the function that reads one of them, given its pointer."""

    kind: type
    read: Callable[[Any, str, Reading], Iterator[Record]]


class _Said(Struct, gc=False):
    post: str | None = None
    comment: Any = None
    update_timestamp: _Seconds | None = None


class _Tag(Struct, gc=False):
    name: str | None = None


class _Entry(Struct, gc=False):
    place: Any = None
    media: Any = None
    life_event: Any = None


class _Attachment(Struct, gc=False):
    data: list[_Entry] | None = None


class _Usual(Struct, gc=False):
    timestamp: _Seconds
    title: str | None = None
    attachments: list[_Attachment] | None = None


class _Post(_Usual, gc=False):
    data: list[_Said] | None = None
    tags: list[_Tag] | None = None
    place: Any = None
    fbid: Any = None


class _Words(Struct, gc=False):
    comment: str | None = None
    author: str | None = None
    group: str | None = None
    timestamp: _Seconds | None = None


class _Remark(Struct, gc=False):
    comment: _Words | None = None
    post: str | None = None


class _Comment(_Usual, gc=False):
    data: list[_Remark] | None = None


def posts(kind: PostKind, audience: Audience = Audience.UNKNOWN) -> Quick:
    """What :func:`feed.posted` reads."""
    in_group = kind is PostKind.GROUP_POST

    def read(post: _Post, base: str, reading: Reading) -> Iterator[Record]:
        when = _moment(post.timestamp)
        tagged = tuple([name for tag in post.tags if (name := tidy(tag.name).strip())]) if post.tags else ()
        group = feed.group_in(tidy(post.title)) if in_group else ""
        texts: set[str] = set()
        shown = [entry.media for had in post.attachments or () for entry in had.data or () if entry.media is not None]
        known = feed.refs(post.fbid, shown) if shown or post.fbid else ()
        last = max([said.update_timestamp or 0 for said in post.data], default=0) if post.data else 0
        changed = _moment(last) if last > post.timestamp else None
        for index, said in enumerate(post.data or ()):
            if said.post and (text := tidy(said.post)):
                texts.add(text)
                at = reading.at(f"{base}/data/{index}/post")
                yield Post(
                    kind=kind,
                    text=text,
                    tagged=tagged,
                    group=group,
                    pictured=bool(shown),
                    at=at,
                    when=when,
                    audience=audience,
                    refs=known,
                    edited=changed,
                )
            if said.comment is not None:
                owner = Node({"title": post.title, "timestamp": post.timestamp}, base, reading)
                yield from feed.comment(Node(said.comment, f"{base}/data/{index}/comment", reading), owner)
        if post.attachments:
            for spot in _carriers(post.attachments, base, reading):
                yield from feed.attached(spot, texts, tagged, when, audience)
        if post.place is not None:
            yield from feed.place(Node(post.place, base + "/place", reading), VisitKind.CHECK_IN, when, audience)

    return Quick(_Post, read)


def _comments(comment: _Comment, base: str, reading: Reading) -> Iterator[Record]:
    when = _moment(comment.timestamp)
    for index, remark in enumerate(comment.data or ()):
        words = remark.comment
        if words is not None:
            text, author = tidy(words.comment), tidy(words.author).strip()
            if text and (not author or feed.is_theirs(author, tidy(comment.title), reading)):
                at = reading.at(f"{base}/data/{index}/comment/comment")
                said = _moment(words.timestamp) if words.timestamp else when
                yield from commented_on(tidy(comment.title), author, at, said, reading)
                yield Post(kind=_COMMENT, text=text, group=tidy(words.group).strip(), at=at, when=said)
        elif text := tidy(remark.post):
            group = feed.group_in(tidy(comment.title))
            kind = PostKind.GROUP_POST if group else PostKind.POST
            yield Post(kind=kind, text=text, group=group, at=reading.at(f"{base}/data/{index}/post"), when=when)
    if comment.attachments:
        for spot in _carriers(comment.attachments, base, reading):
            yield from feed.attached(spot, set(), (), when, Audience.UNKNOWN)


def _carriers(attachments: list[_Attachment], base: str, reading: Reading) -> Iterator[Node]:
    for step, attachment in enumerate(attachments):
        for inner, entry in enumerate(attachment.data or ()):
            found = {key: value for key in _CARRIES if (value := getattr(entry, key)) is not None}
            if found:
                yield Node(found, f"{base}/attachments/{step}/data/{inner}", reading)


def _moment(seconds: int) -> Moment:
    return Moment(datetime.fromtimestamp(seconds, UTC))


_CARRIES: Final = ("place", "media", "life_event")
_COMMENT: Final = PostKind.COMMENT
COMMENTS: Final = Quick(_Comment, _comments)
"""What :func:`feed.said` reads."""
