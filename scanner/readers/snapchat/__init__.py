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

_Read = Callable[[Member, Reading], Iterator[Sequence[Record]]]

_MEMORIES: Final[Sections] = {"Saved Media": memory, "": memory}
_MAP_PLACES: Final[Sections] = {"Snap Map Places": place_seen, "Snap Map Places History": place_seen, "": place_seen}
_HTML: Final = "Snapchat's pages are not read, as they hold everybody's words: the files in json/ of the same download are"


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
            reading.unread("this part")
    if seen and not known:
        reading.unread("this part")


def _pages(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    if member.size:
        reading.note(_HTML)
    yield from ()


def _has(every: tuple[bytes, ...], some: tuple[bytes, ...], head: bytes) -> bool:
    return (
        head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"
        and all(key in head for key in every)
        and any(key in head for key in some)
    )


def _is_page(head: bytes) -> bool:
    return b"snapchat" in head.lower() or b"My Data" in head


def _row(
    part: str,
    name: str,
    read: _Read,
    any_of: tuple[str, ...],
    all_of: tuple[str, ...] = (),
    *,
    name_needed: bool = False,
    identity: bool = False,
) -> Row:
    """A file in ``json/``, known by having all of some keys, and one of some others."""
    return Row(
        part=part,
        read=read,
        name=rf"(?:^|/){name}\.json$",
        looks=partial(_has, tuple(map(_quoted, all_of)), tuple(map(_quoted, any_of))),
        words=any_of,
        must=True,
        name_needed=name_needed,
        identity=identity,
    )


def _quoted(key: str) -> bytes:
    return f'"{key}"'.encode()


SNAPCHAT: Final = reader_of(
    "snapchat",
    "snapchat",
    (
        _row(
            "profile and sign-ins",
            "account",
            partial(_read, ACCOUNT),
            ("Registration IP", "Device History", "Login History"),
            ("Basic Information", "Username"),
            identity=True,
        ),
        _row(
            "changes to the account",
            "account_history",
            partial(_read, CHANGES),
            ("Display Name Change", "Mobile Number Change", "Snapchat Linked to Bitmoji"),
        ),
        _row(
            "friends",
            "friends",
            partial(_read, FRIENDS),
            (
                "Ignored Snapchatters",
                "Hidden Friend Suggestions",
                "Friend Requests Sent",
                "Deleted Friends",
                "Creation Timestamp",
            ),
            ("Friends",),
        ),
        _row(
            "message threads",
            "(?:chat|snap)_history",
            read_chats,
            (
                "IsSender",
                "Created(microseconds)",
                "Received Saved Chat History",
                "Sent Saved Chat History",
                "Received Snap History",
                "Sent Snap History",
            ),
        ),
        _row(
            "location history",
            "location_history",
            read_places,
            (
                "Frequent Locations",
                "Home & Work",
                "Home, School & Work",
                "Daily Top Locations",
                "Locations You Have Visited",
                "Top Locations Per Six-Day Period",
                "Areas you may have visited in the last two years",
            ),
        ),
        _row("saved pictures and videos", "memories_history", partial(_read, _MEMORIES), ("Saved Media",)),
        _row(
            "places on the map",
            "snap_map_places(?:_history)?",
            partial(_read, _MAP_PLACES),
            ("Snap Map Places", "Snap Map Places History", "Place Location"),
        ),
        _row("avatar", "bitmoji", partial(_read, AVATAR), ("Avatar Gender", "Selfies"), ("Basic Information",)),
        _row("public profile", "snap_pro", partial(_read, PUBLIC_PROFILE), ("Profile Title", "Hero Image"), ("Profile",)),
        _row(
            "connected apps",
            "json/connected_apps",
            partial(_read, APPS),
            ("Connected Apps", "Permissions"),
            name_needed=True,
        ),
        _row(
            "search history",
            "json/search_history",
            partial(_read, SEARCHES),
            ("Search Term", "Search History"),
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
        Expectation("places on the map", "places that were opened on the map could not be looked at"),
        Expectation("public profile", "what the public profile says could not be looked at"),
        Expectation("connected apps", "other services with access to the account could not be looked at"),
        Expectation("search history", "whom the account holder looked up could not be looked at"),
    ),
    endings=(".json", ".html"),
)
