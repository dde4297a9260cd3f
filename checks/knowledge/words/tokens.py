"""A text as words and marks, so that rules can speak of "the word before" and "within 20 words"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from checks.knowledge.words.kin_names import is_hint, is_plain_word_too, looks_like_name

__all__ = ["Token", "Tokens", "tokens_of"]

_PIECES: Final = re.compile(
    r"(?P<handle>@[\w.]*\w)|(?P<tag>#\w+)|(?P<number>\d+(?:[./:-]\d+)*(?:st|nd|rd|th|yo|yrs?|mths?)?(?![^\W\d_]))|"
    r"(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*)|(?P<stop>[.!?…]+|\n+)|(?P<mark>[,;:()\[\]&+/|\"“”—–-])|(?P<other>[^\s\w]+|\w+)",
)
_ABBREVIATED: Final = frozenset(("st", "mr", "mrs", "ms", "dr"))


# "Fionns face": what a name without its apostrophe owns.
_OWNED: Final = re.compile(
    r"\s(?:face|b[irth]{3,5}day|bday|school|teacher|class|party|first|new|last|nativity|assembly|report|bag|coat|shoes|room|"
    r"bed|mum|mam|dad|friends?|smile|turn|parents|sports|packed|lunch)\b"
)


def _lost_apostrophe(word: str) -> bool:
    return len(word) > 4 and word[0].isupper() and word[-1] == "s" and not is_hint(word) and is_hint(word[:-1])


class Token(NamedTuple):
    """A piece of text. ``kind``: word, number, handle, tag, stop, mark or other. ``owns`` is True for a word with 's."""

    text: str
    low: str
    kind: str
    start: int
    end: int
    owns: bool = False


@dataclass(frozen=True)
class Tokens:
    """The tokens of a text."""

    text: str

    @cached_property
    def items(self) -> list[Token]:
        """The tokens in order."""
        found: list[Token] = []
        for match in _PIECES.finditer(self.text):
            kind, piece = match.lastgroup or "other", match[0]
            if kind == "stop" and piece == "." and found and found[-1].low in _ABBREVIATED:
                continue
            low = piece.casefold().replace("’", "'")
            owns = kind == "word" and low.endswith(("'s", "s'"))
            if owns and low.endswith("'s"):
                piece, low = piece[:-2], low[:-2]
            if kind == "word" and not owns and _OWNED.match(self.text, match.end()) and _lost_apostrophe(piece):
                piece, low, owns = piece[:-1], low[:-1], True
            found.append(Token(piece, low, kind, match.start(), match.end(), owns))
        return found

    @cached_property
    def lows(self) -> list[str]:
        """The folded words; an empty string for a word with 's, which must not match as the bare word."""
        return ["" if token.owns else token.low for token in self.items]

    @cached_property
    def capitals_tell(self) -> bool:
        """False for shouted or Title Cased text, where a capital says nothing."""
        words = [token.text for token in self.items if token.kind == "word" and len(token.text) > 1]
        words = [word for word in words if word.isupper() or not is_hint(word)]
        return len(words) < 6 or sum(word[0].isupper() for word in words) <= 0.7 * len(words)

    def low(self, index: int) -> str:
        """The folded word at ``index``, or an empty string outside the text."""
        return self.items[index].low if 0 <= index < len(self.items) else ""

    def kind(self, index: int) -> str:
        """The kind at ``index``; a stop outside the text."""
        return self.items[index].kind if 0 <= index < len(self.items) else "stop"

    def name_at(self, index: int, *, trusted: bool = False) -> bool:
        """Whether a first name stands at ``index``. ``trusted``: the words before announce a name, so small letters may do."""
        if self.kind(index) != "word":
            return False
        word = self.items[index].text
        if looks_like_name(word):
            return self.capitals_tell or is_hint(word)
        return (trusted or not self.capitals_tell) and is_hint(word) and not is_plain_word_too(word) and len(word) > 2

    def full_name(self, index: int, *, trusted: bool = False) -> tuple[str, int]:
        """The name at ``index`` with up to two surnames, and the index behind it; an empty name if there is none."""
        if not self.name_at(index, trusted=trusted):
            return "", index
        first = self.items[index]
        parts, end = [_cased(first.text)], index + 1
        while end < len(self.items) and end - index < 3 and not self.items[end - 1].owns:
            token = self.items[end]
            if token.kind != "word" or not looks_like_name(token.text) or not self.capitals_tell:
                break
            parts.append(token.text)
            end += 1
        return " ".join(parts), end

    def sentence(self, index: int) -> range:
        """The indices of the sentence around ``index``."""
        start, end = index, index
        while start > 0 and self.items[start - 1].kind != "stop":
            start -= 1
        while end < len(self.items) and self.items[end].kind != "stop":
            end += 1
        return range(start, end)

    def index_of(self, char: int) -> int:
        """The index of the token at or behind a character."""
        for index, token in enumerate(self.items):
            if token.end > char:
                return index
        return len(self.items)


@lru_cache(maxsize=8)
def tokens_of(text: str) -> Tokens:
    """The tokens of a text that several rules look at, one after another."""
    return Tokens(text)


def _cased(word: str) -> str:
    return word if word[0].isupper() and not (len(word) > 3 and word.isupper()) else word.capitalize()
