"""Tweets: the account holder's own words, the people named in them, and the places they carry. Never anybody else's words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from statistics import fmean
from typing import Final

from msgspec import Struct

from scanner.coordinates import from_degrees
from scanner.model import (
    Audience,
    Coordinate,
    Interaction,
    InteractionKind,
    Moment,
    Post,
    PostKind,
    Record,
    Visit,
    VisitKind,
)
from scanner.readers.nodes import Node
from scanner.readers.x.elements import HELD, Read, handle, inside, item_of, number_handle, when
from scanner.times import from_epoch

__all__ = ["comment_on_broadcast", "community_note", "moment_told", "note_tweet", "plain", "proposed_reply", "tweets"]

# The marks by which people repeat a tweet by hand: "so true RT @name: ...", and a quotation that begins with its author.
_REPEATED: Final = re.compile(r"(?<!\S)[RM]T:?\s{0,3}@\w{1,20}\b|[\"“”]@\w{1,20}:")
_STATUS: Final = re.compile(r"https?://(?:mobile\.|www\.)?(?:twitter|x)\.com/(\w{1,20})/status/\d{1,25}")
_MOST_LINKS: Final = 100
_EPOCH_MS: Final = 1_288_834_974_657
# A place whose box is no larger than this is a building, not a town.
_BUILDING_M: Final = 200


class _Mention(Struct, frozen=True):
    name: str
    handle: str


def tweets(audience: Audience = Audience.UNKNOWN) -> Read:
    """The function that reads a tweet. An archive does not state who can see a tweet, but that of a circle does."""

    def read(node: Node) -> Iterator[Record]:
        yield from _tweet(item_of(node), audience)

    return read


def note_tweet(audience: Audience = Audience.UNKNOWN) -> Read:
    """The function that reads the whole of a long tweet, which stands under ``core`` or ``noteTweetResults``."""

    def read(node: Node) -> Iterator[Record]:
        item = item_of(node)
        core = inside(item, "core", "noteTweetResults")
        text = core.get("text")
        links = core.get("urls") if core.get("urls").value is not None else core.get("entitySet").get("urls")
        if written := _linked(plain(text.text()), links).strip():
            moment = when(item, "createdAt", "updatedAt")
            yield Post(kind=PostKind.POST, text=written, at=text.at(), when=moment, audience=audience)

    return read


def plain(text: str) -> str:
    """The text as it was written; an archive holds it with three characters escaped as in HTML."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") if "&" in text else text


def _tweet(item: Node, audience: Audience) -> Iterator[Record]:
    body = inside(item, "full_text", "text")
    moment = when(item, "created_at")
    mentions = list(_mentions(item))
    raw = plain(body.text())
    repeated = item.get("retweeted_status").value is not None or raw.startswith(("RT @", "RT: @"))
    if repeated:
        for author in mentions[:1]:
            yield _did(InteractionKind.REACTED, author, body, moment, audience)
    else:
        own = _own(raw)
        if own != raw:
            mentions = [one for one in mentions if "@" + one.handle.partition(":")[2].casefold() in own.casefold()]
        links = item.get("entities").get("urls")
        yield from _said(item, body, _linked(own, links), mentions, moment, audience)
        yield from _quoted(links, item, moment, audience)
    yield from _places(item, moment, audience)


def _said(
    item: Node, body: Node, text: str, mentions: list[_Mention], moment: Moment | None, audience: Audience
) -> Iterator[Record]:
    account = item.reading.account
    target = item.text("in_reply_to_screen_name")
    number = number_handle(inside(item, "in_reply_to_user_id_str", "in_reply_to_user_id").value)
    is_reply = bool(target or number) and not account.is_own(target) and not account.is_own("id:" + number[2:])
    if text.strip():
        kind = PostKind.COMMENT if is_reply else PostKind.POST
        tagged = tuple([one.name for one in mentions])
        pictured = any(next(item.get(key).each("media"), None) is not None for key in ("extended_entities", "entities"))
        chain = _versions(item.get("edit_info"))
        yield Post(
            kind=kind,
            text=text.strip(),
            tagged=tagged,
            pictured=pictured,
            at=body.at(),
            when=_made(chain[0]) or moment if len(chain) > 1 else moment,
            audience=audience,
            refs=tuple(_refs(item, chain)),
            edited=_made(chain[-1]) if len(chain) > 1 else None,
            edits=len(chain) - 1 if chain else None,
        )
    replied = handle(target) or number
    if is_reply:
        known = next((one.name for one in mentions if one.handle.casefold() == replied.casefold()), target)
        yield _did(InteractionKind.COMMENTED, _Mention(known, replied), item, moment, audience)
    for one in mentions:
        if not is_reply or one.handle.casefold() != replied.casefold():
            yield _did(InteractionKind.MENTIONED, one, body, moment, audience)


def _versions(info: Node) -> list[str]:
    """The numbers of a tweet's versions, oldest first; one where it was never edited, none in archives before 2022."""
    first = info.get("initial")
    holder = first if first.value is not None else info.get("edit").get("editControlInitial")
    return [number for node in holder.each("editTweetIds") if (number := _number(node))]


def _number(node: Node) -> str:
    text = str(node.value)
    return text if text.isascii() and text.isdecimal() and len(text) <= 19 else ""


def _refs(item: Node, chain: list[str]) -> Iterator[str]:
    """The number of a tweet, those of its earlier versions, and the names that its pictures have at X."""
    own = inside(item, "id_str", "id")
    yield from dict.fromkeys([*([_number(own)] if _number(own) else []), *chain])
    for media in item.get("extended_entities").each("media"):
        if name := media.text("media_url_https", "media_url").rpartition("/")[2]:
            yield name


def _made(number: str) -> Moment | None:
    """When a tweet was made. Since November 2010 its number tells: milliseconds since an epoch of X's own, above 22 bits."""
    return from_epoch(((int(number) >> 22) + _EPOCH_MS) / 1000) if len(number) >= 15 else None


def _did(kind: InteractionKind, person: _Mention, node: Node, moment: Moment | None, audience: Audience) -> Interaction:
    return Interaction(kind=kind, name=person.name, handle=person.handle, at=node.at(), when=moment, audience=audience)


def _mentions(item: Node) -> Iterator[_Mention]:
    """The people named in a tweet, without the account holder."""
    for person in item.get("entities").each("user_mentions"):
        screen = person.text("screen_name").strip()
        own = item.reading.account.is_own(screen) or item.reading.account.is_own("id:" + person.text("id_str"))
        if screen and not own:
            yield _Mention(person.text("name").strip() or screen, handle(screen))


def _own(text: str) -> str:
    """The part of a tweet that its author wrote, without what is repeated or quoted in it."""
    found = _REPEATED.search(text)
    if found is None:
        return text
    before, rest = text[: found.start()], ""
    if found[0][0] in '"“”':
        end = max(text.rfind('"'), text.rfind("”"))
        rest = text[end + 1 :] if end > found.end() else ""
    return f"{before.rstrip()} {rest.lstrip()}".strip()


def _linked(text: str, links: Node) -> str:
    """The text with the addresses that its shortened links stand for."""
    for count, link in enumerate(links.each()):
        short, full = link.text("url"), link.text("expanded_url", "expandedUrl")
        if count >= _MOST_LINKS:
            break
        if len(short) > 10 and full.startswith("http") and len(full) < 2000:
            text = text.replace(short, full, 1)
    return text


def _quoted(links: Node, item: Node, moment: Moment | None, audience: Audience) -> Iterator[Record]:
    """Whose tweets a tweet quotes or links to; their words are not in it."""
    for link in links.each():
        found = _STATUS.match(link.text("expanded_url"))
        if found and found[1] != "i" and not item.reading.account.is_own(found[1]):
            person = _Mention(found[1], handle(found[1]))
            yield _did(InteractionKind.COMMENTED, person, link, moment, audience)


def _places(item: Node, moment: Moment | None, audience: Audience) -> Iterator[Record]:
    """Where a tweet was sent from (``geo`` has latitude first, ``coordinates`` longitude), or the place chosen for it."""
    place = item.get("place")
    name = place.text("full_name", "name").strip()
    for key, lat, lon in (("coordinates", 1, 0), ("geo", 0, 1)):
        pair = item.get(key).get("coordinates").value
        spot = from_degrees(pair[lat], pair[lon]) if isinstance(pair, list) and len(pair) == 2 else None
        if spot:
            at = item.get(key).at()
            yield Visit(kind=VisitKind.CHECK_IN, name=name, place=spot, at=at, when=moment, audience=audience)
            return
    if name:
        spot = _building(place.get("bounding_box"))
        yield Visit(kind=VisitKind.TAGGED, name=name, place=spot, at=place.at(), when=moment, audience=audience)


def _building(box: Node) -> Coordinate | None:
    """The middle of a box, if it is that of a building; the box of a town says nothing more exact than its name."""
    ring = next(iter(box.get("coordinates").value or ()), None) if isinstance(box.get("coordinates").value, list) else None
    corners = [
        spot
        for pair in (ring if isinstance(ring, list) else ())
        if isinstance(pair, list) and len(pair) == 2 and (spot := from_degrees(pair[1], pair[0]))
    ]
    if not corners or max(corners[0].metres_to(corner) for corner in corners) > _BUILDING_M:
        return None
    lat, lon = fmean(corner.lat for corner in corners), fmean(corner.lon for corner in corners)
    return Coordinate.of(round(lat, 7), round(lon, 7))


def comment_on_broadcast(node: Node) -> Iterator[Record]:
    """What the account holder wrote during somebody's live broadcast."""
    item = item_of(node)
    if text := item.text("text").strip():
        at, moment = item.get("text").at(), when(item, "createdAt")
        yield Post(kind=PostKind.COMMENT, text=text, at=at, when=moment)


def proposed_reply(node: Node) -> Iterator[Record]:
    """A reply that the platform asked the account holder to think over, whether or not it was sent."""
    item = item_of(node)
    if text := plain(item.text("proposedTweetText")).strip():
        at, moment = item.get("proposedTweetText").at(), when(item, "createdAt")
        yield Post(kind=PostKind.COMMENT, text=text, at=at, when=moment, audience=HELD)


def community_note(node: Node) -> Iterator[Record]:
    """A note that the account holder wrote under somebody's tweet, under another name."""
    item = item_of(node)
    if text := plain(item.text("summary")).strip():
        at, moment = item.get("summary").at(), when(item, "createdAt", "createdAtMillis")
        yield Post(kind=PostKind.COMMENT, text=text, at=at, when=moment)


def moment_told(node: Node) -> Iterator[Record]:
    """The title and description of a "moment"; the tweets collected in it may be anybody's."""
    item = item_of(node)
    for key in ("title", "description"):
        if text := plain(item.text(key)).strip():
            yield Post(kind=PostKind.POST, text=text, at=item.get(key).at(), when=when(item, "createdAt"))
