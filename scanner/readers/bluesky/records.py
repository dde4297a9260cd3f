"""The records of a repository, by the collection they are in (schemas: github.com/bluesky-social/atproto, ``lexicons``)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from scanner.model import (
    Audience,
    Connection,
    Field,
    Interaction,
    InteractionKind,
    LinkKind,
    Moment,
    Photo,
    Post,
    PostKind,
    ProfileField,
    Record,
)
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.batches import ODD
from scanner.readers.bluesky.car import blocks, names_of
from scanner.readers.nodes import Node
from scanner.text import clean

__all__ = ["read"]

_PUBLIC: Final = Audience.PUBLIC
_BATCH: Final = 1000
_DID: Final = re.compile(r"did:[a-z]{1,20}:[A-Za-z0-9._:%-]{1,200}")
_AUTHOR: Final = re.compile(r"at://(did:[^/]{1,220}|[^/]{1,220})(?:/.*)?", re.S)
_BY_IDENTIFIER: Final = "people are named by identifiers (DIDs) only; who they are is not in the repository"


def read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records in the order of the archive, each at ``/collection/key`` and the steps inside it."""
    names = names_of(member)
    batch: list[Record] = []
    own, known, odd = "", 0, 0
    problem: MemberError | None = None
    try:
        for block in blocks(member):
            value = block.value
            if not isinstance(value, dict):
                odd += value is None
                continue
            if not own and "did" in value and "data" in value and isinstance(value["did"], str):
                own = value["did"]
                batch += _identity(own, reading)
                continue
            kind = value.get("$type")
            take = _COLLECTIONS.get(kind) if isinstance(kind, str) else None
            if take is None:
                continue
            name = names.get(block.digest, "")
            if not name:
                # Left behind by an edit, or the tree is damaged.
                reading.note("records that the tree of the repository does not name")
                name = f"block {block.number}"
            known += 1
            batch += take(Node(value, f"/{name}", reading), own)
            if len(batch) >= _BATCH:
                yield batch
                batch = []
    except MemberError as error:
        problem = error
    yield batch
    if problem is not None:
        raise problem
    if odd:
        reading.note(ODD)
    if not known and names:
        reading.unread("repository")


def _identity(own: str, reading: Reading) -> Iterator[Record]:
    if _DID.fullmatch(own):
        yield ProfileField(at=reading.at("/did"), audience=_PUBLIC, field=Field.HANDLE, value=own)


def _profile(node: Node, _own: str) -> Iterator[Record]:
    when = node.when("createdAt")
    for key, what in (("displayName", Field.NAME), ("description", Field.BIO), ("website", Field.WEBSITE)):
        if text := _text(node, key):
            yield ProfileField(at=node.get(key).at(), when=when, audience=_PUBLIC, field=what, value=text)


def _post(node: Node, own: str) -> Iterator[Record]:
    when = node.when("createdAt")
    answered = _author(node.down("reply", "parent").text("uri"))
    # To go on with what one wrote oneself is no comment.
    kind = PostKind.COMMENT if answered and answered != own else PostKind.POST
    if text := _text(node, "text"):
        shown = any(True for _ in _shown(node.get("embed")))
        yield Post(at=node.get("text").at(), when=when, audience=_PUBLIC, kind=kind, text=text, pictured=shown)
    for facet in node.each("facets"):
        for feature in facet.each("features"):
            did = feature.text("did")
            if _DID.fullmatch(did):
                name = _cut(node.text("text"), facet.get("index"))
                yield _towards(InteractionKind.MENTIONED, did, name, feature, when)
    for image in _shown(node.get("embed")):
        yield from _picture(image, when)


def _shown(embed: Node) -> Iterator[Node]:
    """The pictures that stand with a post, or its video. What a link shows of itself is none of them."""
    media = embed.get("media")
    holder = media if isinstance(media.value, dict) else embed
    for image in holder.each("images"):
        if isinstance(image.value, dict):
            yield image
    if isinstance(holder.get("video").value, dict):
        yield holder


def _picture(image: Node, when: Moment | None) -> Iterator[Record]:
    yield Photo(at=image.at(), when=when, audience=_PUBLIC)
    if text := _text(image, "alt"):
        yield Post(at=image.get("alt").at(), when=when, audience=_PUBLIC, kind=PostKind.CAPTION, text=text)


def _link(link: LinkKind) -> Callable[[Node, str], Iterator[Record]]:
    def take(node: Node, _own: str) -> Iterator[Record]:
        did = node.text("subject")
        if not _DID.fullmatch(did):
            node.reading.note(ODD)
            return
        node.reading.note(_BY_IDENTIFIER)
        at, when = node.at(), node.when("createdAt")
        yield Connection(at=at, when=when, audience=_PUBLIC, link=link, name="", handle=f"bluesky:{did}")

    return take


def _reaction(node: Node, own: str) -> Iterator[Record]:
    did = _author(node.down("subject").text("uri"))
    if _DID.fullmatch(did) and did != own:
        yield _towards(InteractionKind.REACTED, did, "", node, node.when("createdAt"))


def _list(node: Node, _own: str) -> Iterator[Record]:
    """A list or a starter pack: its name and what the holder wrote about it."""
    if text := "\n".join(filter(None, (_text(node, "name"), _text(node, "description")))):
        yield Post(at=node.at(), when=node.when("createdAt"), audience=_PUBLIC, kind=PostKind.POST, text=text)


def _towards(kind: InteractionKind, did: str, name: str, node: Node, when: Moment | None) -> Interaction:
    at, handle = node.at(), f"bluesky:{did}"
    return Interaction(at=at, when=when, audience=_PUBLIC, kind=kind, name=name, handle=handle)


def _text(node: Node, key: str) -> str:
    return clean(node.text(key)).strip()


def _author(address: str) -> str:
    match = _AUTHOR.fullmatch(address[:2000])
    return match[1] if match else ""


def _cut(text: str, index: Node) -> str:
    """What a span, counted in bytes of UTF-8, holds: ``@sam.example.com``."""
    value: Any = index.value
    if not isinstance(value, dict):
        return ""
    start, end = value.get("byteStart"), value.get("byteEnd")
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= start + 300:
        return ""
    return clean(text.encode("utf-8", "replace")[start:end].decode("utf-8", "replace")).strip().lstrip("@")


_COLLECTIONS: Final[dict[str, Callable[[Node, str], Iterator[Record]]]] = {
    "app.bsky.actor.profile": _profile,
    "app.bsky.feed.post": _post,
    "app.bsky.feed.like": _reaction,
    "app.bsky.feed.repost": _reaction,
    "app.bsky.graph.follow": _link(LinkKind.FOLLOWING),
    "app.bsky.graph.block": _link(LinkKind.BLOCKED),
    "app.bsky.graph.list": _list,
    "app.bsky.graph.starterpack": _list,
}
