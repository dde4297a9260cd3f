"""The HTML variant, page by page: only the headers, for a page holds everybody's words and does not say whose export it is."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import Final

from scanner.model import Moment, Record
from scanner.plugins import Member, Reading
from scanner.readers.talks import Talk, plain
from scanner.text import decode
from scanner.times import from_iso

__all__ = ["is_chat_page", "read_page"]

_PIECE: Final = re.compile(
    r'<div class="message (?P<kind>default|service)(?P<classes>[^"]{0,80})"'
    r'|title="(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>\d{4}) (?P<clock>\d\d:\d\d:\d\d)(?: UTC(?P<zone>[+-]\d\d:?\d\d))?"'
    r'|<div class="from_name">\s{0,60}(?P<sender>[^<]{1,200})'
    r'|<div class="(?P<forwarded>forwarded body)"'
    r'|<div class="text bold">\s{0,60}(?P<title>[^<]{1,200})'
)
_NO_OWNER: Final = "the account holder's name is not known, so sent and received messages could not be told apart"
_NO_TEXT: Final = "no text is read from Telegram's pages, only who wrote and when: the JSON export of the same chat tells more"


def is_chat_page(head: bytes) -> bool:
    """Whether a page is one of a Telegram Desktop export."""
    return b'class="page_wrap"' in head and b'class="page_body chat_page"' in head


def read_page(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The conversation on one page; a long chat has several."""
    own = {plain(name) for name in reading.account.names}
    talk = Talk()
    title = sender = ""
    waiting = forwarded = False
    when: Moment | None = None
    for found in _PIECE.finditer(decode(member.read())):
        if found["kind"]:
            if waiting:
                talk.count(when, mine=plain(sender) in own)
            waiting, forwarded, when = found["kind"] == "default", False, None
        elif found["title"]:
            title = title or _name(found["title"])
        elif found["forwarded"]:
            forwarded = True
        elif found["sender"] and not forwarded:
            # A message of the same sender as the one before carries no name.
            sender = _name(found["sender"])
            if plain(sender) not in own:
                talk.meet(name=sender)
        elif found["day"] and when is None:
            when = _when(found)
    if waiting:
        talk.count(when, mine=plain(sender) in own)
    if title and not talk.people:
        talk.meet(name=title)
    if talk.known:
        reading.note(_NO_TEXT)
        if not own:
            reading.note(_NO_OWNER)
        yield [talk.thread(reading.at("div.history"))]
    else:
        reading.unread("the page")


def _name(text: str) -> str:
    return " ".join(html.unescape(text).split())


def _when(found: re.Match[str]) -> Moment | None:
    zone = found["zone"]
    stated = f"{found['year']}-{found['month']}-{found['day']}T{found['clock']}"
    return from_iso(f"{stated}{zone[:3]}:{zone[-2:]}" if zone else stated)
