"""What the account holder put on Facebook: posts, comments, photos and videos, albums, and the places named in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from scanner.coordinates import from_degrees
from scanner.model import Audience, Moment, Photo, Post, PostKind, Record, Visit, VisitKind
from scanner.plugins import Reading
from scanner.readers.facebook.interactions import commented_on
from scanner.readers.meta import Node, Read, moment, rows, tidy

__all__ = [
    "album_text",
    "answers",
    "attached",
    "changed_at",
    "comment",
    "group_in",
    "is_theirs",
    "picture",
    "place",
    "posted",
    "refs",
    "said",
]

_CARRIES: Final = frozenset({"place", "media", "life_event"})
_GROUP: Final = (
    re.compile(r"\b(?:posted|shared|commented|replied|asked|added)\b.*?\bin (?P<group>.+?)\.?\s*$", re.IGNORECASE),
    re.compile(r"\bpost in (?P<group>.+?)\.?\s*$", re.IGNORECASE),
)


def is_holder(name: str, reading: Reading) -> bool:
    """Whether the name is one of the account holder's; False when those are not known."""
    if name in reading.account.names:
        return True
    name = " ".join(name.casefold().split())
    return any(name == " ".join(own.casefold().split()) for own in reading.account.names)


def is_theirs(author: str, title: str, reading: Reading) -> bool:
    """Whether a comment by ``author`` in an element of this title is the account holder's.

    The file is the holder's own; a title that begins with the author ("Jo commented on ...") says so in any language.
    """
    return not reading.account.names or is_holder(author, reading) or title.startswith(author)


def posted(kind: PostKind, audience: Audience = Audience.UNKNOWN) -> Read:
    """The function that reads ``{timestamp, title, data, attachments, tags}`` as text of this kind."""

    def read(node: Node) -> Iterator[Record]:
        value = node.value
        if not isinstance(value, dict):
            return
        reading, base = node.reading, node.pointer
        when = moment(value.get("timestamp")) or moment(value.get("creation_timestamp"))
        tagged = tuple([name for _, tag in rows(value.get("tags")) if (name := tidy(tag.get("name")).strip())])
        group = group_in(tidy(value.get("title"))) if kind is PostKind.GROUP_POST else ""
        texts: set[str] = set()
        shown = [
            entry["media"]
            for _, had in rows(value.get("attachments"))
            for _, entry in rows(had.get("data"))
            if "media" in entry
        ]
        known, data = refs(value.get("fbid"), shown), rows(value.get("data"))
        changed = changed_at(when, [moment(entry.get("update_timestamp")) for _, entry in data])
        for step, entry in data:
            if "post" in entry and (text := tidy(entry["post"])):
                texts.add(text)
                at = reading.at(f"{base}/data{step}/post")
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
            if "comment" in entry:
                yield from comment(Node(entry["comment"], f"{base}/data{step}/comment", reading), node)
        for step, attachment in rows(value.get("attachments")):
            for inner, entry in rows(attachment.get("data")):
                if not _CARRIES.isdisjoint(entry):
                    spot = Node(entry, f"{base}/attachments{step}/data{inner}", reading)
                    yield from attached(spot, texts, tagged, when, audience)
        if "place" in value:
            yield from place(node.get("place"), VisitKind.CHECK_IN, when, audience)

    return read


def refs(number: object, shown: Iterable[object]) -> tuple[str, ...]:
    """What a post is known as: its number, where there is one, and the names of the files of its pictures."""
    found = [number] if isinstance(number, str) and number else []
    for media in shown:
        uri = media.get("uri") if isinstance(media, dict) else None
        if isinstance(uri, str) and (name := uri.rpartition("/")[2]):
            found.append(tidy(name))
    return tuple(found)


def changed_at(when: Moment | None, updates: Iterable[Moment | None]) -> Moment | None:
    """The last change that lies behind the moment of posting; Facebook writes that moment itself where nothing changed."""
    last = max((update for update in updates if update is not None), default=None)
    return last if last is not None and when is not None and last > when else None


def attached(
    entry: Node, texts: set[str], tagged: tuple[str, ...], when: Moment | None, audience: Audience
) -> Iterator[Record]:
    """What is attached to a post whose own ``texts`` have been read: a place, pictures, a life event."""
    if not isinstance(entry.value, dict):
        return
    if "place" in entry.value:
        yield from place(entry.get("place"), VisitKind.CHECK_IN, when, audience)
    if "media" in entry.value:
        for media in entry.each("media"):
            yield from picture(media, texts, tagged, audience)
    if "life_event" in entry.value:
        event = entry.get("life_event")
        if text := event.text("title", "name"):
            at = event.get("title").at()
            yield Post(kind=PostKind.POST, text=text, tagged=tagged, at=at, when=when, audience=audience)
        yield from place(event.get("place"), VisitKind.CHECK_IN, when, audience)


def group_in(title: str) -> str:
    """The group that the title of a post names ("Jo posted in Pirates."), if it does."""
    found = next((match for words in _GROUP if (match := words.search(title))), None)
    return found["group"].strip() if found else ""


def said(node: Node) -> Iterator[Record]:
    """An element of ``comments_v2`` or ``group_comments_v2``."""
    for entry in node.each("data"):
        if entry.get("comment").value is not None:
            yield from comment(entry.get("comment"), node)
        elif text := entry.text("post"):
            group = group_in(node.text("title"))
            kind = PostKind.GROUP_POST if group else PostKind.POST
            yield Post(kind=kind, text=text, group=group, at=entry.get("post").at(), when=node.when("timestamp"))
    for attachment in node.each("attachments"):
        for entry in attachment.each("data"):
            yield from attached(entry, set(), (), node.when("timestamp"), Audience.UNKNOWN)


def comment(node: Node, owner: Node) -> Iterator[Record]:
    """``{comment, author, group, timestamp}``, or the bare text, in an element ``owner``."""
    author, text = node.text("author").strip(), node.text("comment") or node.text()
    if not text or (author and not is_theirs(author, owner.text("title"), node.reading)):
        return
    at = node.get("comment").at() if node.text("comment") else node.at()
    when = node.when("timestamp") or owner.when("timestamp")
    yield from commented_on(owner.text("title"), author, at, when, node.reading)
    yield Post(kind=PostKind.COMMENT, text=text, group=node.text("group").strip(), at=at, when=when)


def picture(
    node: Node, texts: set[str] | None = None, tagged: tuple[str, ...] = (), audience: Audience = Audience.UNKNOWN
) -> Iterator[Record]:
    """A photo or video: its metadata as Facebook kept them, and its description unless it repeats the post's text."""
    if not isinstance(node.value, dict) or not isinstance(node.value.get("uri"), str):
        return
    yield _photo(node, audience)
    description = node.text("description")
    if description and description not in (texts or ()):
        at, when = node.get("description").at(), node.when("creation_timestamp")
        known = refs("", [node.value])
        yield Post(kind=PostKind.CAPTION, text=description, tagged=tagged, at=at, when=when, audience=audience, refs=known)
    if "comments" in node.value:
        for remark in node.each("comments"):
            if is_holder(remark.text("author"), node.reading) and (text := remark.text("comment")):
                at = remark.get("comment").at()
                yield Post(kind=PostKind.COMMENT, text=text, at=at, when=remark.when("timestamp"))


def _photo(node: Node, audience: Audience) -> Photo:
    """The time is when the picture was taken, never when it was uploaded."""
    chosen, spot = "", None
    where: dict[str, Any] = {}
    metadata = node.value.get("media_metadata")
    for kind in ("photo_metadata", "video_metadata"):
        for step, found in rows(metadata.get(kind)) if isinstance(metadata, dict) else ():
            base = f"/media_metadata/{kind}{step}"
            for inner, fields in _nested(found):
                here = from_degrees(fields.get("latitude"), fields.get("longitude"))
                if (here and not spot) or not where:
                    chosen, where, spot = base + inner, fields, here
    camera = " ".join([part for key in ("camera_make", "camera_model") if (part := tidy(where.get(key)).strip())])
    at = node.reading.at(node.pointer + chosen)
    return Photo(place=spot, camera=camera, at=at, when=moment(where.get("taken_timestamp")), audience=audience)


def _nested(found: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Until 2020 the fields stood in the metadata themselves; since then in a list under ``exif_data``."""
    return [(f"/exif_data{step}", fields) for step, fields in rows(found.get("exif_data"))] or [("", found)]


def place(node: Node, kind: VisitKind, when: Moment | None, audience: Audience = Audience.UNKNOWN) -> Iterator[Record]:
    """``{name, coordinate{latitude, longitude}, address, url}``."""
    value: Any = node.value
    if isinstance(value, str):
        if name := node.text().strip():
            yield Visit(kind=kind, name=name, at=node.at(), when=when, audience=audience)
        return
    if not isinstance(value, dict):
        return
    spot = value.get("coordinate") or value.get("coordinates")
    spot = spot if isinstance(spot, dict) else value
    found = from_degrees(spot.get("latitude"), spot.get("longitude"))
    name, address = node.text("name").strip(), node.text("address").strip()
    if name or address or found:
        yield Visit(kind=kind, name=name, address=address, place=found, at=node.at(), when=when, audience=audience)


def album_text(node: Node) -> Iterator[Record]:
    """The name or the description of an album."""
    if text := node.text():
        yield Post(kind=PostKind.CAPTION, text=text, at=node.at())


def answers(node: Node) -> Iterator[Record]:
    """``group_membership_questions_answers_v2``: what the account holder told a group's admins in order to join."""
    for group in node.each("group_answers"):
        for answer in group.each("answers"):
            if text := answer.text("answer"):
                name, when = group.text("group_name").strip(), answer.when("timestamp")
                yield Post(kind=PostKind.GROUP_POST, text=text, group=name, at=answer.get("answer").at(), when=when)
