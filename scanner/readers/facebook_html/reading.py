"""What every page function is given, and the loop that hands it the cards of a page one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from lxml import etree
from msgspec import Struct

from scanner.model import Location, Moment, Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD
from scanner.readers.metahtml import Card, Page, Words
from scanner.times.written import from_words

__all__ = ["Desk", "ReadCard", "by_card"]

_BATCH: Final = 500
NO_TIME: Final = "times in a language that is not known were left out"


class Desk(Struct, frozen=True):
    """Where a page is read: the page, what the scan allows, and how many blocks came before this one."""

    page: Page
    reading: Reading
    index: int = 0

    def at(self, place: Words | Card | etree._Element) -> Location:
        """The location of a text, a block or an element."""
        element = place if isinstance(place, etree._Element) else place.at
        return self.reading.at(self.page.selector(element))

    def when(self, words: Words | None) -> Moment | None:
        """The time that a text writes out: a wall clock in the account's zone, which these pages do not name."""
        if words is None:
            return None
        moment = from_words(words.text)
        if moment is None and words.text:
            self.reading.note(NO_TIME)
        return moment


ReadCard = Callable[[Card, Desk], Iterator[Record]]


def by_card(part: str, read: ReadCard) -> Callable[[Member, Reading], Iterator[Sequence[Record]]]:
    """The function that reads a page whose blocks are records of one kind."""

    def read_page(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
        page = Page(member)
        batch: list[Record] = []
        cards = records = 0
        for card in page.cards():
            before = len(batch)
            try:
                batch.extend(read(card, Desk(page, reading, cards)))
            except (TypeError, ValueError, KeyError, AttributeError, OverflowError, RecursionError):
                # One block of a shape nobody thought of must not cost the rest of the page.
                reading.note(ODD)
            cards += 1
            records += len(batch) - before
            if len(batch) >= _BATCH:
                yield batch
                batch = []
        if batch:
            yield batch
        if not records and (cards or member.size > 4096):
            reading.unread(part)

    return read_page
