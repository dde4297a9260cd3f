"""Address books in vCard 2.1, 3.0 and 4.0, from Apple, Google, Outlook, Android and whatever else writes them."""

from __future__ import annotations

from typing import Final

from scanner.plugins import Reader
from scanner.readers.contentlines import begins
from scanner.readers.tabled import Row, reader_of
from scanner.readers.vcard.reading import read

__all__ = ["VCARD"]


def _cards(head: bytes) -> bool:
    return begins(head, "VCARD")


VCARD: Final[Reader] = reader_of(
    "vcard",
    "vcard",
    (Row(part="address book", read=read, name=r"\.(?:vcf|vcard|contact)$", looks=_cards, must=True),),
    endings=(".vcf", ".vcard", ".contact"),
)
