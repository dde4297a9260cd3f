"""Reads a saved web page: the people its markup describes, its contact links, and its text block by block."""

from __future__ import annotations

import gc
import re
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from bs4 import BeautifulSoup

from scanner.model import Audience, PageText, Record
from scanner.plugins import Member, MemberError, Reading, Recognition
from scanner.readers.page.charset import as_utf8
from scanner.readers.page.contacts import people_of
from scanner.readers.page.nodes import Budget
from scanner.readers.page.passages import passages_of, title_of
from scanner.readers.page.walk import walk
from scanner.text import decode

__all__ = ["read", "recognise"]

_ENDINGS: Final = (".html", ".htm", ".xhtml")
_START: Final = re.compile(r"(?:\s|<!--.{0,2000}?-->|<\?xml[^>]{0,200}\?>)*+<(?:!doctype html|html[\s>])", re.I | re.S)
# Class names of the pages that Facebook's and Instagram's own downloads consist of.
_META_EXPORT: Final = re.compile(rb'class="[^"]{0,80}\b(?:_a6-g|_a6-p|_2pi[0-9n]|_3-9[4-6a-z]|_2lej|uiBoxWhite)\b')
_MESSAGE_PAGE: Final = re.compile(r"(?:^|/)message(?:s|_\d+)?\.html?$|/messages/", re.I)
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

    Raises :class:`MemberError` for a page over 16 MB or with more than 250,000 tags.
    """
    if member.size > _LARGEST:
        raise MemberError("a page of more than 16 MB", over_limit=True)
    content = as_utf8(member.read())
    if content.count(b"<") > _MOST_TAGS:
        raise MemberError("a page with more than 250,000 tags", over_limit=True)
    if _META_EXPORT.search(content[:65536]):
        if _MESSAGE_PAGE.search(member.name):
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
    people, others, unread = people_of(page, budget)
    title = title_of(page)
    batch: list[Record] = [person.card(reading.at(selectors.of(person.tag)), audience) for person in people]
    batch += [PageText(at=reading.at(selectors.of(tag)), audience=audience, text=text, title=title) for tag, text in others]
    for passage in passages_of(page):
        if len(batch) >= _BATCH:
            yield batch
            batch = []
        at = reading.at(selectors.of(passage.tag))
        batch.append(PageText(at=at, when=passage.when, audience=audience, text=passage.text, title=title))
    if unread:
        reading.note("structured data (JSON-LD) that could not be read")
    if budget.spent:
        reading.note("more markup than one page can sensibly hold: some of its structured data was left out")
    yield batch


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
