"""What the account holder posted, wrote under posts, looked for, and whom they follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from scanner.model import Audience, Connection, LinkKind, Post, PostKind, Record, Search, Visit, VisitKind
from scanner.readers.tiktok.rows import Row

__all__ = ["Read", "comment", "favourite_place", "link", "live", "live_watched", "post", "review", "search"]

Read = Callable[[Row], Iterator[Record]]

_SEEN_BY: Final = {
    "public": Audience.PUBLIC,
    "publictoeveryone": Audience.PUBLIC,
    "everyone": Audience.PUBLIC,
    "friends": Audience.FRIENDS,
    "friendsonly": Audience.FRIENDS,
    "private": Audience.ONLY_ME,
    "onlyme": Audience.ONLY_ME,
    "onlyyou": Audience.ONLY_ME,
}


def link(kind: LinkKind) -> Read:
    """The function that reads ``{Date, UserName}`` as a link of this kind."""

    def read(row: Row) -> Iterator[Record]:
        if name := row.text("username"):
            yield Connection(link=kind, name=name, handle=f"tiktok:{name}", at=row.at(), when=row.when())

    return read


def comment(row: Row) -> Iterator[Record]:
    """``CommentsList``: what was written under a video."""
    if text := row.text("comment", "commentcontent", "questioncontent"):
        at = row.at(next(key for key in ("comment", "commentcontent", "questioncontent") if row.text(key)))
        yield Post(kind=PostKind.COMMENT, text=text, at=at, when=row.when("date", "commenttime", "questiontime"))


def post(row: Row) -> Iterator[Record]:
    """``VideoList`` of the account's own posts, and those deleted of late; a watched video has neither title nor place."""
    audience = _SEEN_BY.get("".join(row.text("whocanview").casefold().split()), Audience.UNKNOWN)
    when = row.when()
    if text := row.text("title", "description"):
        at = row.at("title" if row.text("title") else "description")
        yield Post(kind=PostKind.CAPTION, text=text, at=at, when=when, audience=audience)
    if place := row.text("location"):
        yield Visit(kind=VisitKind.TAGGED, name=place, at=row.at("location"), when=when, audience=audience)


def review(row: Row) -> Iterator[Record]:
    """``ReviewsList``: a place or a thing that was reviewed."""
    when = row.when("date", "reviewdate", "createtime")
    place = row.text("placename")
    if place:
        yield Visit(kind=VisitKind.REVIEW, name=place, at=row.at("placename"), when=when)
    if text := row.text("reviewtext", "review"):
        at = row.at("reviewtext" if row.text("reviewtext") else "review")
        yield Post(kind=PostKind.REVIEW, text=text, group=place, at=at, when=when)


def favourite_place(row: Row) -> Iterator[Record]:
    """``FavoriteLocationList``: a place kept for later."""
    if name := row.text("placename", "name", "location", "title"):
        yield Visit(kind=VisitKind.SAVED, name=name, at=row.at(), when=row.when(), audience=Audience.PLATFORM_HELD)


def search(row: Row) -> Iterator[Record]:
    """``SearchList``."""
    if query := row.text("searchterm"):
        yield Search(query=query, at=row.at("searchterm"), when=row.when(), audience=Audience.PLATFORM_HELD)


def live(row: Row) -> Iterator[Record]:
    """``GoLiveList``: a broadcast of the account's own."""
    if text := row.text("livetitle", "title", "roomtitle"):
        yield Post(kind=PostKind.CAPTION, text=text, at=row.at(), when=row.when("date", "livestarttime"))


def live_watched(row: Row) -> Iterator[Record]:
    """``WatchLiveMap``: what was written while somebody else's broadcast ran."""
    for key in ("comments", "questions"):
        for entry in row.get(key).each():
            yield from comment(Row(entry))
