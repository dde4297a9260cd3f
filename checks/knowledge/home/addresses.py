"""Street addresses in running text: what triggers a closer look, and the closer look, which gives the normal form.

The patterns are RE2 triggers for :func:`scanner.api.listen`; they match too much on purpose. :func:`read_address` decides
in linear time, word by word, whether an address stands there. Whether it is anybody's home is for ``home_ties`` to say.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.home.postcodes import find_postcodes
from checks.knowledge.home.streets import (
    HOUSE_WORDS,
    STREET_TYPES,
    is_no_house,
    is_plain_word,
    is_shady_word,
    is_single_name,
    street_type,
)

__all__ = [
    "ANY_HOUSE",
    "NAMED_HOUSE",
    "NUMBERED",
    "NUMBERED_SINGLE",
    "STREET_ALONE",
    "STREET_PLAIN",
    "STREET_SINGLE",
    "Address",
    "read_address",
    "read_street_alone",
]

_WORD: Final = r"[^\s\d,;:!?()\"|/]+"
NUMBERED: Final = rf"\b[0-9]{{1,4}}[a-z]?[ \t]*,?[ \t]+(?:{_WORD}[ \t]+){{1,4}}?(?:{STREET_TYPES})\b"
# Welsh puts the kind of street first: Heol y Bryn, Ffordd Las, Lôn Isaf.
_WELSH: Final = "heol|ffordd|stryd|l[oô]n|rhodfa|tyle|rhiw|clos|maes|pentre|bro|cwrt|erw"
NUMBERED_SINGLE: Final = (
    rf"\b[0-9]{{1,4}}[a-z]?[ \t]*,?[ \t]+(?:(?:{_WELSH})[ \t]+[^\s\d,;:!?.()]+|"
    r"broadway|[a-z]{2,}(?:gate|gates|way|side|fields?|croft|garth|hurst|lands?|thorpe|"
    r"meads?|meadows?|woods?|bank|mount|dale|view))\b"
)
NAMED_HOUSE: Final = (
    rf"\b(?:the[ \t]+)?(?:[a-z'’]+[ \t]+){{0,2}}?(?:{HOUSE_WORDS})[ \t]*(?:,|\bon\b|\bin\b)[ \t]+"
    rf"(?:{_WORD}[ \t]+){{1,3}}?(?:{STREET_TYPES})\b"
)
# A house may have any name: "Tanglewood, Mill Lane". Such a name is only believed in capitals, and on clear words.
ANY_HOUSE: Final = (
    rf"(?-i:\b[\p{{Lu}}][\pL'’]+(?:[ \t]+[\p{{Lu}}][\pL'’]+){{0,2}}),[ \t]+"
    rf"(?-i:[\p{{Lu}}]){_WORD}[ \t]+(?:{_WORD}[ \t]+){{0,2}}?(?:{STREET_TYPES})\b"
)
# A street without a number is only believed when it is written with a capital.
STREET_ALONE: Final = (
    rf"\b(?:on|in|into|to|off|at|along|down|of|over|across|leaving)[ \t]+(?:the[ \t]+)?"
    rf"(?:(?-i:[\p{{Lu}}]){_WORD}[ \t]+(?:{_WORD}[ \t]+){{0,2}}?(?:{STREET_TYPES})|(?:{_WELSH})[ \t]+{_WORD})\b"
)
# Streets of one word. Towns end alike (Margate, Catford), but one does not live *on* a town.
STREET_SINGLE: Final = r"\bon[ \t]+(?-i:[\p{Lu}])[a-z]{2,}(?:gate|way|side|croft|garth|hurst|mount|dale|bank)\b"
# The same in small letters, where it ends in a word that is hardly ever anything but a street.
STREET_PLAIN: Final = (
    r"\b(?:on|in|into|off|along|down|of|over)[ \t]+[\p{Ll}'’]{3,}[ \t]+(?:[\p{Ll}'’]+[ \t]+)?"
    r"(?:street|st|road|rd|avenue|ave|lane|crescent|close|drive|grove|terrace|gardens|walk|way|court|place|rise|row|view|hill|"
    r"green|mews|fold|square|park)\b"
)
_WELSH_NAME: Final = re.compile(
    rf"[ \t]*((?:{_WELSH})(?:[ \t]+(?:yr?|ar|dan|pen|bach|fawr))*(?:[ \t]+[^\W\d_][\w'’\-]*))", re.IGNORECASE
)

_TOKEN: Final = re.compile(r"[ \t]*([^\W\d_][\w'’.\-]*)")
_NUMBER: Final = re.compile(r"(\d{1,4}[a-z]?)[ \t]*,?[ \t]+", re.IGNORECASE)
_TAIL: Final = r"(?:(?:number|no\.?|nr\.?|house)[ \t]*)?\Z"
_FLAT_BEFORE: Final = re.compile(
    r"\b(flat|apartment|apt|unit|studio|maisonette)\.?[ \t]*(?:no\.?[ \t]*|number[ \t]*)?"
    r"(\d{1,3}[a-z]?|[a-z]|\d{1,2}/\d{1,2})[ \t]*[,\n]?[ \t]*"
    r"(?:((?:[\w'’]+[ \t]+){1,3}(?:house|court|lodge|point|tower|mill|maltings|mansions|buildings|works|heights))"
    r"[ \t]*[,\n][ \t]*)?" + _TAIL,
    re.IGNORECASE,
)
_FLAT_ITSELF: Final = re.compile(
    r"\b(flat|apartment|apt|unit|studio|maisonette)\.?[ \t]*(?:no\.?[ \t]*|number[ \t]*)?\Z", re.IGNORECASE
)
_RANGE_BEFORE: Final = re.compile(r"(\d{1,4})[a-z]?[ \t]?[-–/&][ \t]?\Z", re.IGNORECASE)
_NUMBER_WORD_BEFORE: Final = re.compile(r"\b(?:number|no\.?|nr\.?)[ \t]*\Z", re.IGNORECASE)
# What in front of a number says that it counts or measures something else.
_COUNTING: Final = re.compile(
    r"(?:\d[.,:]|[\d£$€#@&+*/%^=<~_\\-]|[£$€#@&+*/%^=<~][ \t]|\b(?:top|route|chapter|level|page|part|season|episode|series|"
    r"over|under|about|"
    r"aged?|scored?|"
    r"round|week|day|year|bus|train|junction|jct|exit|lot|size|gate|platform|terminal|zone|channel|act|verse|step|version|"
    r"group|team|stage|tier|phase|grade|section|item|q|m|a|b|the a|the m)[ \t]?)\Z",
    re.IGNORECASE,
)
_FICTION: Final = frozenset(
    """221b baker street|10 downing street|11 downing street|4 privet drive|742 evergreen terrace|32 windsor gardens|
    12 grimmauld place|23 railway cuttings|52 festive road|10 rillington place|1 coronation street|13 coronation street|
    1428 elm street|17 cherry tree lane|124 conch street""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_TOWN: Final = re.compile(
    r"[ \t]*[,\n][ \t]*(?:in[ \t]+)?((?:[A-Z][\w'’]+|upon|on|le|by|under|the|St\.?)(?:[ \t-]+(?:[A-Z][\w'’]+|upon|on|le|by|"
    r"under|the)){0,3})(?=[ \t]*(?:[,.!?\n(]|$|[A-Z]{1,2}\d))"
)
_COMMA: Final = re.compile(r"[ \t]*[,\n][ \t]*")
_BETWEEN: Final = re.compile(r"[\s,.\-–()]*(?:[^\W\d_][\w'’.\-]*[\s,.\-–()]+){0,6}")
_ANY_NAME: Final = re.compile(r"([A-Z][^\W\d_'’]+(?:[ \t]+[A-Z][^\W\d_'’]+){0,2}),[ \t]+(?=[A-Z])")
_REACH: Final = 70


class Address(Struct, frozen=True):
    """An address that stands at ``start:end``. ``street`` is in normal form; ``sure`` is False for wording that is also common
    English (lower case, or a street word such as *way*), which only clear words beside it make an address."""

    start: int
    end: int
    street: str
    postcode: str = ""
    town: str = ""
    sure: bool = True


def read_address(text: str, start: int) -> Address | None:
    """The address whose number, or whose house name, begins at ``start``; None if it is something else."""
    number = _NUMBER.match(text, start)
    if number is None:
        return _named_house(text, start)
    before = text[max(0, start - 60) : start]
    called_number = _NUMBER_WORD_BEFORE.search(before) is not None
    flat = _FLAT_BEFORE.search(before)
    inside = _FLAT_ITSELF.search(before)
    house = number[1].lower()
    ranged = _RANGE_BEFORE.search(before)
    if ranged is not None and flat is None:
        if int(ranged[1]) >= int(re.sub(r"\D", "", house)) or int(ranged[1]) == 0:
            return None
        house = f"{ranged[1]}-{house}"
        start -= len(ranged[0])
    elif not called_number and flat is None and inside is None and _COUNTING.search(before):
        return None
    if not called_number and 1900 <= int(re.sub(r"\D", "", number[1])) <= 2100:
        return None
    named = _street_name(text, number.end())
    if named is None:
        return None
    name, end, sure = named
    street = f"{house} {name}"
    if street in _FICTION:
        return None
    if flat is not None:
        building = f" {' '.join(flat[3].lower().split())}," if flat[3] else ""
        street = f"{_flat_word(flat[1])} {flat[2].lower()},{building} {street}"
        start -= len(flat[0])
        sure = True
    elif inside is not None:
        return _flat_in_building(text, start - len(inside[0]), end, f"{_flat_word(inside[1])} {house} {name}")
    elif called_number:
        sure = True
    return _with_rest(text, start, end, street, sure or number[1][-1].isalpha())


def _flat_word(word: str) -> str:
    return "apartment" if word.lower() == "apt" else word.lower()


def _flat_in_building(text: str, start: int, end: int, street: str) -> Address | None:
    """``Flat 3, Acacia House, Dock Road``; None where a street number follows, because the address is read from there."""
    following = _COMMA.match(text, end)
    if following is not None:
        if text[following.end() : following.end() + 1].isdigit():
            return None
        named = _street_name(text, following.end())
        if named is not None and text[following.end()].isupper():
            return _with_rest(text, start, named[1], f"{street}, {named[0]}", sure=True)
    return _with_rest(text, start, end, street, sure=True)


def read_street_alone(text: str, start: int, *, small: bool = False) -> Address | None:
    """The street without a number that follows the preposition at ``start``: in capitals, or in ``small`` letters."""
    space = re.compile(r"[a-z]+[ \t]+", re.IGNORECASE).match(text, start)
    named = _street_name(text, space.end()) if space else None
    if space is None or named is None or text[space.end() : space.end() + 1].isupper() is small:
        return None
    if not (named[2] or small):
        return None
    return _with_rest(text, space.end(), named[1], named[0], sure=named[2])


def _street_name(text: str, start: int) -> tuple[str, int, bool] | None:
    """Name in full, end, and whether it could hardly be anything else. Reads at most six words and no comma."""
    if (welsh := _WELSH_NAME.match(text, start)) is not None:
        words_in_it = welsh[1].split()
        return " ".join(_plain(word) for word in words_in_it), welsh.end(), words_in_it[-1][0].isupper()
    words: list[tuple[str, int]] = []
    position = start
    while len(words) < 6 and (token := _TOKEN.match(text, position)):
        word = token[1]
        stop = token.end()
        bare = word.rstrip(".-'’")
        words.append((bare, stop - (len(word) - len(bare))))
        position = stop
        if word != bare and not (bare.lower() in {"st", "rd", "ave", "dr", "cl", "ln"} and word == bare + "."):
            break
    last = None
    for index, (word, _) in enumerate(words):
        kind = street_type(word)
        leading_the = index == 0 and word.lower() == "the"
        if index and kind is not None and not (word.lower() == "st" and _saint(words, index)):
            last = index
            following = words[index + 1][0] if index + 1 < len(words) else ""
            after = words[index + 2][0].lower() if index + 2 < len(words) else ""
            more = street_type(following) is not None and following[:1].isupper() == word[:1].isupper()
            if not more or after in {"to", "of", "by"}:
                break
        elif is_plain_word(word) and not leading_the:
            break
        elif index == 0 and is_single_name(word) and (len(words) == 1 or street_type(words[1][0]) is None):
            return word.lower(), words[0][1], word[0].isupper()
    if last is None:
        return None
    full, firm = street_type(words[last][0]) or ("", False)
    name = [_plain(word) for word, _ in words[:last]]
    cased = all(word[0].isupper() or word.lower() in {"of", "the", "and", "le"} for word, _ in words[: last + 1])
    sure = (cased and (firm or last >= 1)) or (firm and not is_shady_word(name[0]))
    if name == ["the"] and not cased:
        sure = False
    return " ".join([*name, full]), words[last][1], sure


def _saint(words: list[tuple[str, int]], index: int) -> bool:
    return any(street_type(word) is not None for word, _ in words[index + 2 : index + 4])


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def _named_house(text: str, start: int) -> Address | None:
    return _house_by_word(text, start) or _house_by_shape(text, start)


def _house_by_shape(text: str, start: int) -> Address | None:
    """Capitals, a comma and a street in capitals. Pubs, shops, days and greetings are written alike: never sure."""
    match = _ANY_NAME.match(text, start)
    if match is None or text[:200].isupper():
        return None
    words = match[1].replace("’", "'").split()
    first = not text[:start].strip() or text[:start].rstrip()[-1:] in ".!?\n"
    if (len(words) == 1 and first) or words[0] == "The" or any(is_no_house(word) for word in words):
        return None
    named = _street_name(text, match.end())
    if named is None or not named[2]:
        return None
    return _with_rest(text, start, named[1], f"{' '.join(words).lower()}, {named[0]}", sure=False)


def _house_by_word(text: str, start: int) -> Address | None:
    match = re.compile(
        rf"((?:the[ \t]+)?(?:[a-z'’]+[ \t]+){{0,2}}?(?:{HOUSE_WORDS}))[ \t]*(?:,|\bon\b|\bin\b)[ \t]+(?=[^\W\d_])",
        re.IGNORECASE,
    ).match(text, start)
    if match is None:
        return None
    house = [word for word in match[1].split() if word]
    # A house is named in capitals; a leading "at" or "our" is not part of its name.
    while house and not house[0][0].isupper():
        house.pop(0)
    if not house or (len(house) == 1 and house[0].lower() in {"house", "farm", "the", "cottage", "lodge", "mill", "barn"}):
        return None
    if len(house) < 2 or is_no_house(house[0]) or not all(word[0].isupper() for word in house):
        return None
    named = _street_name(text, match.end())
    if named is None or not text[match.end()].isupper() or not named[2]:
        return None
    begin = match.end(1) - len(" ".join(house))
    return _with_rest(text, begin, named[1], f"{' '.join(house).lower().replace('’', chr(39))}, {named[0]}", sure=True)


def _with_rest(text: str, start: int, end: int, street: str, sure: bool) -> Address:
    """Add the town and the postcode that follow within the same breath."""
    tail = text[end : end + _REACH]
    town = _TOWN.match(tail)
    for begin, stop, code in find_postcodes(tail, any_area=True):
        if _BETWEEN.fullmatch(tail[:begin] + " "):
            return Address(start, end + stop, street, code, town[1] if town else "", sure=True)
    return Address(start, end + (town.end() if town else 0), street, "", town[1] if town else "", sure)
