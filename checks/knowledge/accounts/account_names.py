"""Whether an account goes by its holder's own name, or by one that was made up so as not to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from checks.knowledge.accounts.account_facts import Owner
from checks.knowledge.words.kin_names import is_hint, is_plain_word_too
from checks.knowledge.words.own_name import Agreement, agreement
from scanner.api import AccountClass, AccountClue, Audience, Field

__all__ = ["is_named", "is_pseudonym", "like_a_person", "plain_handle", "real_names", "same_handle"]

# Where the rules of the platform ask for the name by which one is known in daily life.
_REAL_NAME_PLATFORMS: Final = frozenset({"facebook", "linkedin"})
_SEPARATORS: Final = re.compile(r"[\W_]+")
_SHORTEST: Final = 4
_UNLIKE: Final = re.compile(r"id:.*|\d+|[0-9a-f]{8}-[0-9a-f-]{27}", re.IGNORECASE)


def real_names(accounts: Iterable[tuple[Owner, Sequence[AccountClue]]], subject: Iterable[str]) -> list[str]:
    """The person's own names: the case's, and those shown where people go by their own; else every name that
    begins with a given name."""
    found = list(subject)
    shown: list[str] = []
    for owner, facts in accounts:
        names = [clue.value for clue in facts if clue.kind == Field.NAME.value]
        shown += names
        if owner.platform in _REAL_NAME_PLATFORMS or facts[0].account_class is AccountClass.INDIVIDUAL_PROFESSIONAL:
            found += names
    full = [name for name in found if len(name.split()) > 1]
    return list(dict.fromkeys(full or filter(like_a_person, shown)))


def like_a_person(name: str) -> bool:
    """Whether a name is a given name with something behind it that could be a surname."""
    words = name.split()
    return len(words) > 1 and is_hint(words[0]) and not is_plain_word_too(words[0]) and words[-1][:1].isalpha()


def is_named(facts: Iterable[AccountClue], names: Sequence[str]) -> bool:
    """Whether a shown name is the person's own, or the handle is made of it."""
    return any(
        _agrees(clue.value, names)
        if clue.kind == Field.NAME.value
        else clue.kind == Field.HANDLE.value and _made_of(plain_handle(clue.value), names)
        for clue in facts
        if clue.audience is not Audience.PLATFORM_HELD
    )


def _agrees(shown: str, names: Sequence[str]) -> bool:
    """``Jo B.`` hides nobody who is called Jo Bell."""
    words = _folded(shown).replace(".", " ").split()
    short = len(words) == 2 and len(words[1]) == 1
    return agreement(shown, names) is not Agreement.NONE or (
        short and any(_folded(name).startswith(words[0] + " ") and _folded(name).split()[-1][0] == words[1] for name in names)
    )


def is_pseudonym(facts: Sequence[AccountClue], names: Sequence[str]) -> bool:
    """Whether the account shows a name or a handle, and none of them is the person's own."""
    shows = any(
        clue.kind in (Field.NAME.value, Field.HANDLE.value) and clue.audience is not Audience.PLATFORM_HELD for clue in facts
    )
    return shows and bool(names) and not is_named(facts, names)


def plain_handle(value: str) -> str:
    """A handle without its sign, its server and its service; empty for a number in place of a name."""
    name = unicodedata.normalize("NFKC", value).casefold().strip().lstrip("@")
    name = name.partition("@")[0].removesuffix(".bsky.social")
    return "" if _UNLIKE.fullmatch(name) else name


def same_handle(one: str, other: str) -> bool:
    """Whether two plain handles are one, whatever stands between their words; never for very short ones."""
    first, second = _SEPARATORS.sub("", one), _SEPARATORS.sub("", other)
    return first == second and len(first) >= _SHORTEST


def _made_of(handle: str, names: Sequence[str]) -> bool:
    bare = _SEPARATORS.sub("", handle)
    for name in names:
        words = [word for word in _SEPARATORS.split(_folded(name)) if word]
        if len(words) < 2 or len(words[-1]) < 3:
            continue
        given, surname = words[0], words[-1]
        initials = (given[0] + surname, surname + given[0])
        parts = [part.rstrip("0123456789") for part in _SEPARATORS.split(handle)]
        if (
            bare.startswith((given + surname, surname + given))
            or bare.rstrip("0123456789") in initials
            or (surname in parts and any(given.startswith(part) for part in parts if part))
        ):
            return True
    return False


def _folded(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
