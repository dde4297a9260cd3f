"""What the walkers of unknown files share: which strings are worth carrying, their labels, and whose words they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from scanner.model import Fragment, Moment
from scanner.plugins import Reading
from scanner.text import clean, repair_meta
from scanner.times import from_epoch, from_iso

__all__ = ["Carrier", "is_sender", "is_speech", "is_time", "moment_of", "name_of", "words_of"]

_PLACEHOLDERS: Final = frozenset(
    ("n/a", "none", "null", "nil", "true", "false", "undefined", "redacted", "unknown", "__phonenumber")
)
_JOINTS: Final = re.compile(r"[_\-.\s]+|(?<=[a-z0-9])(?=[A-Z])")
_CODE: Final = 1_000
_TIME_KEYS: Final = frozenset(
    ("timestamp", "timestampms", "time", "date", "datetime", "createdat", "created", "creationtimestamp", "creationtime",
     "creationdate", "publishedat", "published", "sentat", "updatedat", "dateutc", "createddate", "addedon", "connectedon")
)  # fmt: skip
_SENDERS: Final = frozenset(("sender", "sendername", "from", "fromname", "fromid"))
_SPEECH: Final = frozenset(("content", "contents", "text", "message", "body", "subject"))
_NOT_LETTERS: Final = re.compile(r"[\W_]+")
_LONGEST: Final = 100_000
_ENDS_UTC: Final = re.compile(r"\s*(?:UTC|GMT)$")


def words_of(key: str) -> str:
    """A key or a header in plain words: ``homeAddress_line`` is ``home Address line``."""
    return clean(" ".join(part for part in _JOINTS.split(repair_meta(key)) if part))[:60]


def name_of(key: str) -> str:
    """A key without anything but its letters and digits, in lower case."""
    return _NOT_LETTERS.sub("", key.lower())


def is_sender(key: str) -> bool:
    """Whether a key names who wrote a message."""
    return name_of(key) in _SENDERS


def is_speech(key: str) -> bool:
    """Whether a key of a message holds what was said."""
    return name_of(key) in _SPEECH


def moment_of(pairs: Iterable[tuple[str, object]]) -> Moment | None:
    """The time of an object or a row, from the first of its values that is one and is called one."""
    return next((when for key, value in pairs if (when := _moment(key, value)) is not None), None)


def is_time(key: str, value: object) -> bool:
    """Whether a value is nothing but the time of what it belongs to."""
    return _moment(key, value) is not None


def _moment(key: str, value: object) -> Moment | None:
    if name_of(key) not in _TIME_KEYS:
        return None
    when = from_epoch(value)
    if when is None and isinstance(value, str) and len(value) < 40:
        when = from_iso(_ENDS_UTC.sub("+00:00", value.strip()))
    # No platform is older; a date before that is of something else.
    return when if when is not None and when.at.year > 2003 else None


class Carrier:
    """Makes fragments, leaves out what is no text, and decides whether a message's words may be carried."""

    def __init__(self, reading: Reading) -> None:
        """For one member."""
        self._reading = reading
        self._names = frozenset(name.casefold() for name in reading.account.names)

    def fragment(self, pointer: str, label: str, text: str, when: Moment | None = None) -> Fragment | None:
        """A string with its label; None when it is too short, a placeholder or encoded data."""
        text = clean(repair_meta(text)).strip()
        if len(text) < 3 or text.lower() in _PLACEHOLDERS:
            return None
        if len(text) > _CODE and not any(char.isspace() for char in text[:_CODE]):
            self._reading.note("long encoded values left out")
            return None
        return Fragment(at=self._reading.at(pointer), when=when, label=label, text=text[:_LONGEST])

    def may_speak(self, sender: object) -> bool:
        """Whether a message of this sender may be carried: only the account holder's, and only if messages may be read."""
        own = isinstance(sender, str) and repair_meta(sender).strip().casefold() in self._names
        if own and self._reading.messages:
            return True
        self._reading.note("messages: words that are not known to be the account holder's own left out")
        return False
