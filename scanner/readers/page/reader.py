"""Reads a saved web page: the people its markup describes, its contact links, and its text block by block."""

from __future__ import annotations

import gc
import re
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from bs4 import BeautifulSoup
from bs4.element import Tag
from msgspec import Struct

from scanner.model import Audience, Location, PageText, Record
from scanner.plugins import Member, MemberError, Reading, Recognition
from scanner.readers.page.charset import as_utf8
from scanner.readers.page.contacts import people_of
from scanner.readers.page.nodes import Budget
from scanner.readers.page.passages import passages_of, title_of
from scanner.readers.page.walk import walk
from scanner.text import decode

__all__ = ["Origin", "read", "read_page", "recognise"]

_ENDINGS: Final = (".html", ".htm", ".xhtml")
_START: Final = re.compile(r"(?:\s|<!--.{0,2000}?-->|<\?xml[^>]{0,200}\?>)*+<(?:!doctype html|html[\s>])", re.I | re.S)
# Class names of the pages that Facebook's and Instagram's own downloads consist of.
_META_EXPORT: Final = re.compile(rb'class="[^"]{0,80}\b(?:_a6-g|_a6-p|_2pi[0-9n]|_3-9[4-6a-z]|_2lej|uiBoxWhite)\b')
_MESSAGE_PAGE: Final = re.compile(r"(?:^|/)message(?:s|_\d+)?\.html?$|/messages/", re.I)
# Pictures, fonts and the like that a page was saved together with; runs of this alphabet that no text has.
_EMBEDDED: Final = re.compile(rb"data:[\w.+/-]{0,100}+(?:;[\w.=+-]{0,80}+){0,4};base64,[A-Za-z0-9+/=_-]{100,}+")
_SAVED_FROM: Final = re.compile(
    rb"<!--\s{0,20}(?:saved from url=\(\d{1,6}\)|(?:Page saved with|Archive processed by) SingleFile\s{1,20}url:\s{0,20})"
    rb"(https?://[^\s<>\"]{1,2000})",
    re.I,
)
_LARGEST: Final = 16 << 20
# Each element costs about a kilobyte once parsed: this many keep a worker below half a gigabyte.
_MOST_TAGS: Final = 250_000
_BATCH: Final = 500


def recognise(member: Member) -> Recognition | None:
    """Know a page by its ending or its first tag. Pages of a Meta download are known more weakly, for a reader of their own."""
    named = member.name.lower().endswith(_ENDINGS)
    if not named and ("." in member.name.rsplit("/", 1)[-1] and not member.name.lower().endswith(".txt")):
        return None
    head = member.head(16384)
    if not named and not _START.match(decode(head[:4096])):
        return None
    if _META_EXPORT.search(head):
        return Recognition(20, "page of a Facebook or Instagram download")
    return Recognition(30, "saved page")


def read(member: Member, reading: Reading, audience: Audience = Audience.UNKNOWN) -> Iterator[Sequence[Record]]:
    """The records of a page. ``audience`` is for a page captured without being logged in; a saved page does not tell.

    Raises :class:`MemberError` for a page of more than 96 MiB and where :func:`read_page` does.
    """
    yield from read_page(member.read(), reading, Origin(name=member.name), audience)


class Origin(Struct, frozen=True):
    """Where a page comes from: ``base`` stands in front of its selectors, ``address`` is the one it was saved from, if told.

    ``name`` is its file's; ``charset`` the encoding that is stated apart from the page.
    """

    name: str = ""
    base: str = ""
    address: str = ""
    charset: str = ""


def read_page(
    content: bytes, reading: Reading, origin: Origin, audience: Audience = Audience.UNKNOWN
) -> Iterator[Sequence[Record]]:
    """The records of a page, whatever file it lay in.

    Raises :class:`MemberError` for a page over 16 MB, pictures inside it not counted, or with more than 250,000 tags.
    """
    if b";base64," in content:
        content = _EMBEDDED.sub(b"data:,", content)
    if len(content) > _LARGEST:
        raise MemberError("a page of more than 16 MB", over_limit=True)
    if b"<sfz-" in content[:1_000_000]:
        reading.note("a page that unpacks itself in the browser: what is packed in it was not read; save it as plain HTML")
    content = as_utf8(content, origin.charset)
    if content.count(b"<") > _MOST_TAGS:
        raise MemberError("a page with more than 250,000 tags", over_limit=True)
    if _META_EXPORT.search(content[:65536]):
        if _MESSAGE_PAGE.search(origin.name):
            reading.note(
                "messages in a Meta HTML download are not read: whose words they are cannot be told; the JSON download can"
            )
            return
        reading.note("Facebook HTML export: read as plain text")
    with _quiet():
        soup = BeautifulSoup(content, "lxml", from_encoding="utf-8")
        page = walk(soup)
    budget = Budget()
    selectors = page.selectors()

    def at(tag: Tag) -> Location:
        return reading.at(origin.base + selectors.of(tag))

    address = origin.address or _saved_from(content)
    people, others, unread = people_of(page, budget, address)
    title = title_of(page)
    batch: list[Record] = [person.card(at(person.tag), audience, address) for person in people]
    batch += [PageText(at=at(tag), audience=audience, text=text, title=title, page=address) for tag, text in others]
    for tag, text, when, heading, before in passages_of(page):
        if len(batch) >= _BATCH:
            yield batch
            batch = []
        batch.append(
            PageText(
                at=at(tag), when=when, audience=audience, text=text, title=title, page=address, heading=heading, before=before
            )
        )
    if unread:
        reading.note("structured data (JSON-LD) that could not be read")
    if budget.spent:
        reading.note("more markup than one page can sensibly hold: some of its structured data was left out")
    yield batch


def _saved_from(content: bytes) -> str:
    """The address that a browser, or SingleFile, wrote into a comment when it saved the page."""
    found = _SAVED_FROM.search(content[:16384])
    return found[1].decode("utf-8", "replace") if found else ""


@contextmanager
def _quiet() -> Iterator[None]:
    """No advice on standard error, and no search for garbage while hundreds of thousands of nodes are being made."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        if collecting:
            gc.enable()
