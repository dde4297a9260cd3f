"""Strings that may name people: what of a file's name a terminal or a log may show, and what of a result stands on a list."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from scanner.persons import PersonsIndex

__all__ = ["discreet", "listed_details", "listed_names"]

# Words that exports and their parts are named with; whatever else stands in a file's name may be somebody's.
_OPEN: Final = frozenset(
    """
    account activities activity archive backup bluesky chat chats contacts data discord download downloads email export exports
    facebook files fit garmin google gpx history html icloud images index instagram json kml linkedin mail mastodon message
    messages messenger mydata outbox package page pages part parts photo photos pictures posts profile reddit records
    result report snapchat strava takeout tar telegram threads tiktok timeline track tracks twitter uploadedfiles user videos
    whatsapp zip gz tgz csv txt htm js vcf ics jpg jpeg png heic mov mp4 mbox eml xml kmz tcx car pdf
    and avec con der de for from in me mit my of the to with your
    """.split()
)
# A chat, an e-mail address, a telephone number, a folder of a conversation ("name_1234"), two words with capitals.
_PERSONAL: Final = re.compile(
    r"(?i:whats ?app)|@|\+\d|\d[\d ()]{8,}|[^\W\d_]{3,}_\d{4,}(?!\d*[-_]\d)"
    r"|[A-Z\u00c0-\u00de][^\W\dA-Z_]+[ _.-]+[A-Z\u00c0-\u00de][^\W\dA-Z_]+"
)
_WORD: Final = re.compile(r"[^\W_]+")
_DATED: Final = re.compile(r"(?:19|20)\d{6}(?:T\d{4,6}Z?)?", re.IGNORECASE)
_LETTERS: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# What may be a whole name, a telephone number, an address or a handle in a sentence.
_NAMED: Final = re.compile(r"[A-Z\u00c0-\u00de][\w'’-]+(?: [A-Z\u00c0-\u00de][\w'’-]+)+")
_NUMBER: Final = re.compile(r"(?<![\w+])\+?\(?\d[\d ().-]{7,18}\d(?!\w)")
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_HANDLE: Final = re.compile(r"(?<![\w.])@?[\w.-]*\w(?![\w@])")
_KEPT_DIGITS: Final = 4
_NAME_WORDS: Final = (2, 3, 4)
_MOST_NAMES: Final = 20_000


def discreet(name: str) -> str:
    """An input's name as a terminal may show it, with ``…`` for words that could be a person's: ``WhatsApp Chat with ….zip``.

    What was typed as an argument stays as it is unless it has the form of somebody's name, number or address; of what was
    found in a folder (behind a ``/``) only the words of exports, short numbers and dates stay.
    """
    typed, slash, found = name.partition("/")
    return (_masked(typed) if _PERSONAL.search(typed) else typed) + slash + _masked(found)


def _masked(name: str) -> str:
    shown = _WORD.sub(lambda word: word[0] if _is_open(word[0]) else "…", name)
    return re.sub(r"…(?:[^A-Za-z0-9/…]{0,3}…)+", "…", shown)


def _is_open(word: str) -> bool:
    if word.isdigit():
        return len(word) <= _KEPT_DIGITS or _DATED.fullmatch(word) is not None
    return word.casefold() in _OPEN or _DATED.fullmatch(word) is not None


def listed_names(paths: Iterable[str], persons: PersonsIndex) -> set[str]:
    """The names in paths that agree with somebody on the list, as the paths spell them."""
    parts = dict.fromkeys(part for path in paths for part in path.split("/"))
    found: set[str] = set()
    for part in list(parts)[:_MOST_NAMES]:
        words = list(_LETTERS.finditer(part))
        taken: set[int] = set()
        for size in _NAME_WORDS:
            for first in range(len(words) - size + 1):
                own = range(first, first + size)
                name = part[words[first].start() : words[first + size - 1].end()]
                if taken.isdisjoint(own) and persons.by_name(name):
                    taken |= set(own)
                    found.add(name)
    return found


def listed_details(texts: Iterable[str], persons: PersonsIndex) -> set[str]:
    """The names, numbers, addresses and handles in the texts of a result that stand on the list, as the texts spell them.

    A single word counts as a handle where it begins with ``@`` or holds a digit, ``_`` or ``.``: others are ordinary words too.
    """
    named: dict[str, None] = {}
    numbers: dict[str, None] = {}
    mails: dict[str, None] = {}
    handles: dict[str, None] = {}
    for text in dict.fromkeys(texts):
        named |= dict.fromkeys(_NAMED.findall(text))
        if any(char.isdigit() for char in text):
            numbers |= dict.fromkeys(_NUMBER.findall(text))
        if "@" in text:
            mails |= dict.fromkeys(_MAIL.findall(text))
        handles |= dict.fromkeys(word for word in _HANDLE.findall(text) if _may_be_a_handle(word))
    platforms = sorted(persons.platforms)
    found = {number for number in numbers if persons.by_phone(number)}
    found |= {mail for mail in mails if persons.by_email(mail)}
    found |= {
        handle for handle in handles if any(persons.by_handle(f"{platform}:{handle.lstrip('@')}") for platform in platforms)
    }
    names = list(named)
    for start in range(0, len(names), _MOST_NAMES):
        found |= listed_names(names[start : start + _MOST_NAMES], persons)
    return found


def _may_be_a_handle(word: str) -> bool:
    return len(word) > 3 and (word[0] == "@" or any(char in "_." or char.isdigit() for char in word))
