"""What the account holder put on Instagram and Threads: pictures, their captions, comments, and places that were kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.coordinates import from_degrees
from scanner.model import (
    Audience,
    Coordinate,
    Interaction,
    InteractionKind,
    Moment,
    Photo,
    Post,
    PostKind,
    Record,
    Visit,
    VisitKind,
)
from scanner.readers.instagram.handles import USERNAME, as_handle, from_link
from scanner.readers.media.moments import exif_time
from scanner.readers.meta import Leaf, Node, Read, groups, mapped

__all__ = ["comment", "insight", "labelled_comment", "labelled_post", "picture", "posted", "saved_place"]

_OWNER: Final = re.compile(r"owner|propri|eigent|besitz|eigenaar|dueñ|due?ño|titulaire|właściciel|ejer|ägare|eier", re.I)
_COMMENT: Final = re.compile(
    r"comment|kommentar|comentari|comentário|commento|opmerking|reactie|komentarz|yorum|评论|コメント", re.I
)
_TEXT: Final = re.compile(r"caption|text|title|beschreibung|légende|descripci|didascalia|bijschrift|legenda|message", re.I)


def posted(kind: PostKind = PostKind.CAPTION, audience: Audience = Audience.UNKNOWN) -> Read:
    """The function that reads ``{media: [...], title, creation_timestamp}``, or one picture that stands there bare."""

    def read(node: Node) -> Iterator[Record]:
        pictures = list(node.each("media")) if node.get("media").value is not None else [node]
        said: set[str] = set()
        if pictures != [node]:
            when = node.when("creation_timestamp") or next((time for one in pictures if (time := _posted(one))), None)
            if text := node.text("title"):
                said.add(text)
                pictured = any(bool(one.text("uri")) for one in pictures)
                at = node.get("title").at()
                refs = tuple(name for one in pictures if (name := one.text("uri").rpartition("/")[2]))
                yield Post(kind=kind, text=text, at=at, when=when, audience=audience, pictured=pictured, refs=refs)
        for one in pictures:
            yield from picture(one, said, kind, audience)

    return read


def _posted(node: Node) -> Moment | None:
    return node.when("creation_timestamp")


def picture(
    node: Node, said: set[str] | None = None, kind: PostKind = PostKind.CAPTION, audience: Audience = Audience.UNKNOWN
) -> Iterator[Record]:
    """A picture or a video with the metadata Instagram kept, and its caption unless that has been ``said``.

    The time is when the picture was taken, never when it was posted. A thread without a picture has no path.
    """
    if not isinstance(node.value, dict):
        return
    if node.text("uri"):
        yield _photo(node, audience)
    text = node.text("title")
    if text and text not in (said or ()):
        if said is not None:
            said.add(text)
        at, when = node.get("title").at(), node.when("creation_timestamp")
        name = node.text("uri").rpartition("/")[2]
        refs = (name,) if name else ()
        yield Post(kind=kind, text=text, at=at, when=when, audience=audience, pictured=bool(name), refs=refs)


def _photo(node: Node, audience: Audience) -> Photo:
    place: Coordinate | None = None
    taken: Moment | None = None
    at, camera = node, ""
    for kind in ("photo_metadata", "video_metadata"):
        for found in node.down("media_metadata", kind).each():
            for fields in found.each("exif_data"):
                here = fields.place("latitude", "longitude")
                if here and not place:
                    place, at = here, fields
                taken = taken or _taken(fields)
                camera = camera or _camera(fields)
    return Photo(place=place, camera=camera, at=at.at(), when=taken, audience=audience)


def _taken(fields: Node) -> Moment | None:
    texts = (fields.text(key) for key in ("date_time_original", "date_time_digitized"))
    return next((time for text in texts if (time := exif_time(text))), None)


def _camera(fields: Node) -> str:
    named = [part for key in ("camera_make", "camera_model") if (part := fields.text(key).strip())]
    return " ".join(named) or fields.text("lens_model").strip()


def insight(node: Node) -> Iterator[Record]:
    """``organic_insights_posts``: figures about a post, with its picture."""
    for media in mapped(node).media:
        yield from picture(media)


def comment(node: Node) -> Iterator[Record]:
    """A comment: what was written comes first, then whose post it is under, then the time.

    In 2021-22 it was the value of a list, and the title told whose post it is under.
    """
    found = mapped(node)
    texts = [leaf for leaf in found.leaves if leaf.text.strip()]
    if found.title.strip() and not node.get("string_map_data").value:
        for leaf in found.leaves:
            yield from _comment(leaf if leaf.text.strip() else None, leaf, found.title.strip(), leaf.when, node)
        return
    written, owner = _written(texts)
    name = (owner.text if owner else node.text("media_owner") or found.title).strip()
    yield from _comment(written, owner or (texts[0] if texts else None), name, found.when(), node)


def _written(texts: list[Leaf]) -> tuple[Leaf | None, Leaf | None]:
    owner = next((leaf for leaf in texts if leaf.says(_OWNER) and USERNAME.fullmatch(leaf.text.strip())), None)
    others = [leaf for leaf in texts if leaf is not owner]
    written = next((leaf for leaf in others if leaf.says(_COMMENT)), None)
    if written is None and others:
        # Alone and shaped like a user name, it is the owner: some comments are a picture without words.
        alone = owner is None and len(others) == 1 and USERNAME.fullmatch(others[0].text.strip()) is not None
        written = None if alone else others[0]
    if owner is None:
        rest = (leaf for leaf in others if leaf is not written)
        owner = next((leaf for leaf in rest if USERNAME.fullmatch(leaf.text.strip())), None)
    return written, owner


def labelled_comment(node: Node) -> Iterator[Record]:
    """``label_values`` of a comment: the one text that is labelled so, or has more than one word."""
    when = node.when("timestamp")
    for found in groups(node):
        when = when or found.when()
        plain = [leaf for leaf in found.leaves if leaf.text.strip() and not leaf.is_link]
        name = next((user for leaf in found.leaves if (user := from_link(leaf.href or leaf.text))), "")
        if found.node.pointer == node.pointer:
            written = next((leaf for leaf in plain if leaf.says(_COMMENT)), None)
            written = written or next((leaf for leaf in plain if " " in leaf.text.strip()), None)
            yield from _comment(written, None, "", when, node)
        elif name or len(plain) == 1:
            yield from _comment(None, plain[0] if plain else None, name or plain[0].text.strip(), when, found.node)


def _comment(written: Leaf | None, beside: Leaf | None, name: str, when: Moment | None, node: Node) -> Iterator[Record]:
    if written is not None:
        yield Post(kind=PostKind.COMMENT, text=written.text, at=written.node.at(), when=when)
    if name:
        handle = as_handle(name) if USERNAME.fullmatch(name) else ""
        at = beside.node.at() if beside is not None else node.at()
        yield Interaction(kind=InteractionKind.COMMENTED, name=name, handle=handle, at=at, when=when)


def labelled_post(audience: Audience = Audience.UNKNOWN) -> Read:
    """The function that reads a post as ``label_values``: its pictures, its caption and the place it is tagged with."""

    def read(node: Node) -> Iterator[Record]:
        said: set[str] = set()
        when = node.when("timestamp")
        for found in groups(node):
            when = when or found.when()
            spot = next((leaf.place for leaf in found.leaves if leaf.place), None)
            for leaf in found.leaves:
                text = leaf.text.strip()
                if (
                    spot is None
                    and text
                    and not leaf.is_link
                    and (leaf.says(_TEXT) or text.count(" ") > 1)
                    and text not in said
                ):
                    said.add(text)
                    yield Post(kind=PostKind.CAPTION, text=text, at=leaf.node.at(), when=when, audience=audience)
            if spot is not None:
                plain = (leaf.text.strip() for leaf in found.leaves if leaf.text and not leaf.is_link and not leaf.place)
                at, name = found.node.at(), next(plain, "")
                yield Visit(kind=VisitKind.TAGGED, name=name, place=spot, at=at, when=when, audience=audience)
            for media in found.media:
                yield from picture(media, said, PostKind.CAPTION, audience)

    return read


def saved_place(node: Node) -> Iterator[Record]:
    """``saved_saved_locations``: a name, a time, and latitude before longitude."""
    found = mapped(node)
    numbers = [leaf for leaf in found.leaves if _is_degrees(leaf.text)]
    place = from_degrees(numbers[0].text, numbers[1].text) if len(numbers) == 2 else None
    name = next((leaf.text.strip() for leaf in found.leaves if leaf.text.strip() and not _is_degrees(leaf.text)), found.title)
    if name or place:
        held = Audience.PLATFORM_HELD
        yield Visit(kind=VisitKind.SAVED, name=name.strip(), place=place, at=node.at(), when=found.when(), audience=held)


def _is_degrees(text: str) -> bool:
    return re.fullmatch(r"\s*[+-]?\d{1,3}[.,]\d+\s*", text) is not None
