"""Snapchat's "My Data" download: the files in ``json/``, in the layouts of 2018 to today."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from scanner.jsonio import Elements, parts, pointer
from scanner.model import Record
from scanner.plugins import Expectation, Member, Reading
from scanner.readers.batches import in_batches
from scanner.readers.nodes import Node
from scanner.readers.snapchat.account import (
    ACCOUNT,
    APPS,
    AVATAR,
    CHANGES,
    FRIENDS,
    PUBLIC_PROFILE,
    SEARCHES,
    Sections,
)
from scanner.readers.snapchat.chats import read_chats
from scanner.readers.snapchat.places import memory, place_seen, read_places
from scanner.readers.tabled import Row, not_needed, reader_of

__all__ = ["SNAPCHAT"]

_MEMORIES: Final[Sections] = {"Saved Media": memory, "": memory}
_MAP_PLACES: Final[Sections] = {"Snap Map Places": place_seen, "Snap Map Places History": place_seen, "": place_seen}
_HTML: Final = "Snapchat's pages are not read, as they hold everybody's words: the files in json/ of the same download are"
_UNKNOWN: Final = "this part may be unread: the layout is newer than any known"


def _read(sections: Sections, member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Each section of a file, entry by entry."""
    return in_batches(_records(sections, member, reading))


def _records(sections: Sections, member: Member, reading: Reading) -> Iterator[Record]:
    seen = known = False
    for part in parts(member, reading.note):
        one = sections.get(part.key or "")
        items = part.items if isinstance(part, Elements) else part.value
        seen = seen or bool(items)
        if one is None:
            continue
        known = True
        base = pointer(part.key) if part.key is not None else ""
        nodes = [Node(items, base, reading)]
        if isinstance(part, Elements):
            nodes = [Node(item, f"{base}/{index}", reading) for index, item in enumerate(part.items, part.start)]
        given = False
        for node in nodes:
            for record in one(node):
                given = True
                yield record
        if items and not given:
            reading.note(_UNKNOWN)
    if seen and not known:
        reading.note(_UNKNOWN)


def _pages(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    if member.size:
        reading.note(_HTML)
    yield from ()


def _holds(*any_of: bytes, all_of: tuple[bytes, ...] = ()) -> Callable[[bytes], bool]:
    """Whether the head of a file has all of some keys, and one of some others."""
    every = tuple(b'"' + key + b'"' for key in all_of)
    some = tuple(b'"' + key + b'"' for key in any_of)
    return partial(_has, every, some)


def _has(every: tuple[bytes, ...], some: tuple[bytes, ...], head: bytes) -> bool:
    return (
        head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"
        and all(key in head for key in every)
        and any(key in head for key in some)
    )


def _is_page(head: bytes) -> bool:
    return b"snapchat" in head.lower() or b"My Data" in head


def _row(part: str, name: str, looks: Callable[[bytes], bool], sections: Sections, *, identity: bool = False) -> Row:
    return Row(
        part=part,
        read=partial(_read, sections),
        name=rf"(?:^|/){name}\.json$",
        looks=looks,
        must=True,
        identity=identity,
    )


def _file(name: str) -> str:
    return rf"(?:^|/){name}\.json$"


SNAPCHAT: Final = reader_of(
    "snapchat",
    "snapchat",
    (
        _row(
            "profile and sign-ins",
            "account",
            _holds(b"Registration IP", b"Device History", b"Login History", all_of=(b"Basic Information", b"Username")),
            ACCOUNT,
            identity=True,
        ),
        _row(
            "changes to the account",
            "account_history",
            _holds(b"Display Name Change", b"Mobile Number Change", b"Snapchat Linked to Bitmoji"),
            CHANGES,
        ),
        _row(
            "friends",
            "friends",
            _holds(
                b"Ignored Snapchatters",
                b"Hidden Friend Suggestions",
                b"Friend Requests Sent",
                b"Deleted Friends",
                b"Creation Timestamp",
                all_of=(b"Friends",),
            ),
            FRIENDS,
        ),
        Row(
            part="message threads",
            read=read_chats,
            name=_file("(?:chat|snap)_history"),
            looks=_holds(
                b"IsSender",
                b"Created(microseconds)",
                b"Received Saved Chat History",
                b"Sent Saved Chat History",
                b"Received Snap History",
                b"Sent Snap History",
            ),
            must=True,
        ),
        Row(
            part="location history",
            read=read_places,
            name=_file("location_history"),
            looks=_holds(
                b"Frequent Locations",
                b"Home & Work",
                b"Home, School & Work",
                b"Daily Top Locations",
                b"Locations You Have Visited",
                b"Top Locations Per Six-Day Period",
                b"Areas you may have visited in the last two years",
            ),
            must=True,
        ),
        _row("saved pictures and videos", "memories_history", _holds(b"Saved Media"), _MEMORIES),
        _row(
            "places on the map",
            "snap_map_places(?:_history)?",
            _holds(b"Snap Map Places", b"Snap Map Places History", b"Place Location"),
            _MAP_PLACES,
        ),
        _row("avatar", "bitmoji", _holds(b"Avatar Gender", b"Selfies", all_of=(b"Basic Information",)), AVATAR),
        _row("public profile", "snap_pro", _holds(b"Profile Title", b"Hero Image", all_of=(b"Profile",)), PUBLIC_PROFILE),
        Row(
            part="connected apps",
            read=partial(_read, APPS),
            name=r"(?:^|/)json/connected_apps\.json$",
            looks=_holds(b"Connected Apps", b"Permissions"),
            must=True,
            name_needed=True,
        ),
        Row(
            part="search history",
            read=partial(_read, SEARCHES),
            name=r"(?:^|/)json/search_history\.json$",
            looks=_holds(b"Search Term", b"Search History"),
            must=True,
            name_needed=True,
        ),
        Row(
            part="page",
            read=_pages,
            name=r"(?:^|/)html/(?:[a-z_]{3,40}|(?:chat|snap)_history/[^/]+|[a-z_]{3,40}/[^/]+)\.html$",
            looks=_is_page,
            must=True,
            name_needed=True,
        ),
        not_needed(
            "scores, stickers, surveys and terms",
            r"(?:^|/)json/(?:user_profile|ranking|terms_history|custom_sticker|snap_ads|snapchat_plus|snapchat_ai|"
            r"email_campaign_history|feature_emails|in_app_(?:surveys|reports)|story_history|shared_story|talk_history|"
            r"cameos_metadata|support_note|subscriptions|purchase_history|scans?|snap_games_and_minis|"
            r"community_lenses|feedback|spotlight\w*|payments?|billing)\.json$",
        ),
    ),
    (
        Expectation("profile and sign-ins", "the account's name and sign-ins could not be looked at"),
        Expectation("changes to the account", "e-mail addresses and numbers, old and new, could not be looked at"),
        Expectation("friends", "friends, requests and blocked people could not be looked at"),
        Expectation("message threads", "who the account holder wrote with could not be looked at"),
        Expectation("location history", "home, work and other places that Snapchat worked out could not be looked at"),
        Expectation("saved pictures and videos", "places kept with saved pictures could not be looked at"),
    ),
)
