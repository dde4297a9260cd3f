"""Names, phones, e-mails and handles in the one spelling in which they are compared."""

from __future__ import annotations

import re
import unicodedata
from operator import eq
from typing import Final

import phonenumbers

__all__ = [
    "folded",
    "normal_email",
    "normal_handle",
    "normal_outcode",
    "normal_phone",
    "platform_named",
    "words_of",
]


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NAME_WORDS_KEPT: Final = 8
# Letters that Unicode does not decompose into a base letter and a mark.
_LETTERS: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ə": "e"}
)
_APOSTROPHES: Final = re.compile("['’‘`´ʼʻ]")
_NOT_LETTERS: Final = re.compile(r"[^\w]+|_+")
_TITLES: Final = _set(
    "mr mrs ms miss mx dr prof professor rev revd reverend sir dame lord lady fr sister imam pc ps dc ds di dci dsupt"
    " insp inspector sgt sergeant constable cllr jr jnr sr snr ii iii mbe obe cbe bsc ba phd esq"
)
# Words that some families write and others leave out; they tell nobody apart.
_PARTICLES: Final = _set("van von der den de la las los le du del da das do dos di al el bin ibn bint ur ul")
_JOINED: Final = _set("mc mac abd abdul abdel abdur abu o fitz st")
_ABD: Final = _set("abd abdel abdur")

# Each with letters of which a word must have one for it to change anything.
_FOLDS: Final = (
    ("h", re.compile("ph"), "f"),
    ("ckq", re.compile("ck|q(?!u)|kh"), "k"),
    ("h", re.compile("gh"), "g"),
    ("h", re.compile("dh"), "d"),
    ("o", re.compile("ou|oo"), "u"),
    ("ey", re.compile("ee|ie|ey|y"), "i"),
    ("w", re.compile("w(?=[aeiou])"), "v"),
)
_DOUBLED: Final = re.compile(r"(.)\1+")
_LAST_E: Final = re.compile("(?<=[a-z]{3})e$")

_MAIL: Final = re.compile(r"[^\s@,;<>]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_GMAIL: Final = frozenset({"gmail.com", "googlemail.com"})
_PLATFORMS: Final = {
    "twitter": "x",
    "fb": "facebook",
    "ig": "instagram",
    "insta": "instagram",
    "li": "linkedin",
    "snap": "snapchat",
    "tt": "tiktok",
}
_HANDLE: Final = re.compile(r"([a-z][a-z0-9 .+-]{0,30}):\s*@?([^\s:;,]{1,100})")


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, oldest spelling differences removed: case, marks, apostrophes, titles, particles, hyphens.

    ``Mr Seán O’Brien-Hughes`` gives ``("sean", "obrien", "hughes")``. Words with digits are left out; at most eight are kept.
    """
    if name.isascii() and name.isalpha():
        return (name.casefold(),)
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name.casefold()).translate(_LETTERS)
        name = "".join(char for char in decomposed if not unicodedata.combining(char))
    parts = _NOT_LETTERS.split(_APOSTROPHES.sub("", name.casefold()))
    words = [part for part in parts if part.isalpha() or (part and not any(char.isdigit() for char in part))]
    untitled = [word for word in words if word not in _TITLES]
    words = untitled if len(untitled) >= 2 else words
    joined: list[str] = []
    position = 0
    while position < len(words):
        word = words[position]
        following = position + 1
        # The particle between "Abd" and the name it belongs to goes with it.
        while word in _ABD and following < len(words) - 1 and words[following] in _PARTICLES:
            following += 1
        if (
            word in _JOINED
            and following < len(words)
            and len(words[following]) > 2
            and (position > 0 or word.startswith("abd"))
        ):
            joined.append(("abdul" if word in _ABD else word) + words[following])
            position = following + 1
        else:
            joined.append(word)
            position += 1
    kept = [word for word in joined if word not in _PARTICLES]
    return tuple((kept if len(kept) >= 2 else joined)[:_NAME_WORDS_KEPT])


def folded(word: str) -> str:
    """A word as it sounds, roughly: ``hussain`` and ``husain``, ``clarke`` and ``clark`` fold together."""
    for letters, pattern, plain in _FOLDS:
        for letter in letters:
            if letter in word:
                word = pattern.sub(plain, word)
                break
    if any(map(eq, word, word[1:])):
        word = _DOUBLED.sub(r"\1", word)
    return _LAST_E.sub("", word) if word.endswith(("e", "e\n")) else word


# A British number as it is mostly written; everything else goes the long way through the numbering plans.
_BRITISH: Final = re.compile(r"(?:\+44|0)([1-9]\d{9})")
_OUTCODE: Final = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?")


def normal_phone(text: str) -> str | None:
    """A phone number in E.164, read as British unless it says otherwise; None when it cannot be one."""
    text = text.strip().lstrip("'")
    if (british := _BRITISH.fullmatch(text)) and british[1].isascii():
        return "+44" + british[1]
    if not any(char.isdigit() for char in text):
        return None
    try:
        number = phonenumbers.parse(text, "GB")
    except phonenumbers.NumberParseException:
        return None
    # "Possible" rather than "valid": numbers reserved for drama and ones just issued are not in the plan's tables.
    if number.extension or not phonenumbers.is_possible_number(number) or (number.national_number or 0) < 100_000:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def normal_email(text: str) -> str | None:
    """An e-mail address case-folded, a Gmail one without the dots and ``+`` part that Gmail ignores; None if it is none."""
    text = text.strip().casefold().removeprefix("mailto:")
    if not _MAIL.fullmatch(text):
        return None
    local, _, domain = text.rpartition("@")
    if domain in _GMAIL:
        return local.split("+")[0].replace(".", "") + "@gmail.com"
    return f"{local}@{domain}"


def normal_handle(text: str) -> str | None:
    """``platform:name`` in lower case with one name for each platform and no ``@``; None if it is not of that form."""
    match = _HANDLE.fullmatch(text.strip().casefold())
    if match is None:
        return None
    platform = match[1].replace(" ", "")
    return f"{_PLATFORMS.get(platform, platform)}:{match[2].rstrip('/')}"


def platform_named(handle: str) -> str:
    """The platform of a normal handle; with ``#`` where the handle is the platform's number for the account."""
    platform, _, name = handle.partition(":")
    return platform + "#" * name.isdigit()


def normal_outcode(text: str) -> str | None:
    """The first half of a British postcode (``M1``, ``SW1A``) in capitals, also of a whole one; None if it is none."""
    text = text.strip().upper().partition(" ")[0]
    return text if _OUTCODE.fullmatch(text) else None
