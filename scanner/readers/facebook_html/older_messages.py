"""``messages.htm`` of the download until 2017: every conversation in one page, which can be very large.

``<div class="thread">Sam Reed, Jo Bell <div class="message">...user, time...</div><p>words</p> ...</div>``
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lxml import etree

from scanner.model import Audience, Moment, Post, PostKind, Record
from scanner.plugins import Member, Reading
from scanner.readers.facebook_html.messages import Talk
from scanner.readers.facebook_html.reading import NO_TIME
from scanner.readers.metahtml import Page
from scanner.readers.metahtml.cards import inner_text
from scanner.times.written import from_words

__all__ = ["read_threads"]

_BATCH: Final = 500


class _Thread:
    """The conversation that is being read, and the message whose words come next."""

    def __init__(self, page: Page, reading: Reading) -> None:
        self.page = page
        self.reading = reading
        self.talk = Talk(reading)
        self.may_read = False
        self.when: Moment | None = None

    def message(self, element: etree._Element) -> None:
        """A message's sender and time."""
        spans = {span.get("class"): inner_text(span) for span in element.iter("span")}
        self.when = from_words(spans.get("meta", ""))
        if self.when is None and spans.get("meta"):
            self.reading.note(NO_TIME)
        self.may_read = self.talk.count(spans.get("user", ""), self.when)

    def words(self, element: etree._Element) -> Iterator[Record]:
        """A message's text."""
        text = inner_text(element) if self.may_read else ""
        self.may_read = False
        if text:
            at = self.reading.at(self.page.selector(element))
            yield Post(kind=PostKind.MESSAGE, text=text, at=at, when=self.when, audience=Audience.NAMED)

    def end(self, element: etree._Element) -> Iterator[Record]:
        """The whole conversation: who takes part stands as bare text in front of the messages."""
        self.talk.meet([name.strip() for name in (element.text or "").split(",") if name.strip()])
        yield from self.talk.thread(self.page.selector(element))


def read_threads(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """All conversations of a page. Without the account holder's name nothing is taken to be theirs."""
    page = Page(member)
    thread = _Thread(page, reading)
    batch: list[Record] = []
    threads = 0
    for element in page.ends(("div", "p")):
        kind = element.get("class") or ""
        if element.tag == "p":
            batch.extend(thread.words(element))
            if (above := element.getparent()) is not None and above.get("class") == "thread":
                page.give_up(element)
        elif kind == "message":
            thread.message(element)
        elif kind == "thread":
            batch.extend(thread.end(element))
            page.give_up(element)
            thread = _Thread(page, reading)
            threads += 1
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    yield batch
    if not threads:
        reading.unread("message threads")
