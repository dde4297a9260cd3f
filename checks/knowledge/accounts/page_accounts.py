"""Accounts as pages show them: a profile page at a platform, or an entry with a name on any other page.

Nobody has said whose such a page is. It is taken for one of the person's accounts only where it bears the person's name or
the user name of an account that is known; everything else it shows has to tie it first, and an entry in somebody else's name
is never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from urllib.parse import urlsplit

from msgspec.structs import replace

from checks.knowledge.accounts.account_facts import Owner
from checks.knowledge.accounts.account_names import is_named, like_a_person
from checks.knowledge.accounts.account_ties import PICTURE, POINTER, pointers_in
from checks.knowledge.accounts.picture_marks import mark_of
from checks.knowledge.menus.paths import PLATFORM_NAMES
from scanner.api import AccountClass, AccountClue, Field, PersonCard

__all__ = ["PAGE", "page_facts", "shown_on_pages", "without_pages"]

PAGE: Final = "page"
_ON: Final = "page/"
_MOST: Final = 20
_GRAVATAR: Final = re.compile(r"(?:gravatar|libravatar)\.\w+/avatar/([0-9a-f]{32}(?:[0-9a-f]{32})?)\b", re.IGNORECASE)
_NO_PICTURE: Final = r"default|placeholder|blank|mystery|anonym|no[-_]?(?:avatar|photo|image|pic)|silhouette|generic"
_NOBODYS: Final = re.compile(_NO_PICTURE, re.IGNORECASE)
_NOBODYS_PICTURE: Final = re.compile(rf"{_NO_PICTURE}|logo|og[-_]?image|icon|share", re.IGNORECASE)


def page_facts(spotter: str, card: PersonCard) -> Iterator[AccountClue]:
    """What an entry shows by which it could be tied to an account; nothing where it shows only a name, or no name."""
    if not (card.profile or card.name) or not (card.profile or card.emails or card.phones or card.handles or card.bio):
        return
    platform, _, handle = card.profile.partition(":")
    if platform not in PLATFORM_NAMES:
        platform, handle = PAGE, f"{' '.join(card.name.split())[:60]} at {_host(card.page)}" if card.name else card.profile

    def fact(kind: str, value: str) -> AccountClue:
        return AccountClue(
            spotter=spotter,
            at=card.at,
            audience=card.audience,
            platform=_ON + platform,
            account_class=AccountClass.INDIVIDUAL_PERSONAL,
            kind=kind,
            value=value[:1000],
            on=True,
            handle=handle,
        )

    if card.name:
        yield fact(Field.NAME.value, card.name)
    if card.profile:
        yield fact(Field.HANDLE.value, card.profile.partition(":")[2])
    for mail in card.emails[:_MOST]:
        yield fact(Field.EMAIL.value, mail)
    for phone in card.phones[:_MOST]:
        yield fact(Field.PHONE.value, phone)
    for other in dict.fromkeys((*card.handles[:_MOST], *pointers_in(card.bio))):
        if other.casefold() != card.profile.casefold():
            yield fact(POINTER, other)
    if card.bio:
        yield fact(Field.BIO.value, card.bio)
    if picture := _picture(card):
        yield fact(PICTURE, picture)


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "a page").removeprefix("www.")
    except ValueError:
        return "a page"


def _picture(card: PersonCard) -> str:
    """What tells a picture from all others: its digests, that of a mail address in its own, else its address."""
    plain = re.sub(r"^(?:https?:)?//(?:www\.)?", "", card.picture).split("?")[0]
    if card.digest:
        # What the platform shows for everybody without a picture is nobody's, even where it is the very same.
        return "" if _NOBODYS.search(plain) else mark_of(card.digest, card.shape)
    if found := _GRAVATAR.search(card.picture):
        return found[1].lower()
    # An address within its site is another picture's on every other site.
    return "" if plain == card.picture or _NOBODYS_PICTURE.search(plain) or "/" not in plain else plain


def without_pages(clues: Iterable[AccountClue]) -> list[AccountClue]:
    """The facts of accounts of which an export was read."""
    return [clue for clue in clues if not clue.platform.startswith(_ON)]


def shown_on_pages(
    clues: Iterable[AccountClue], accounts: Sequence[tuple[Owner, list[AccountClue]]], names: Sequence[str]
) -> list[tuple[Owner, list[AccountClue]]]:
    """All accounts: those of exports with what pages show of the same ones, and those that only pages show.

    An entry in another person's name is left out.
    """
    known = {owner: list(facts) for owner, facts in accounts}
    found: dict[Owner, list[AccountClue]] = {}
    for clue in clues:
        if clue.platform.startswith(_ON):
            platform = clue.platform.removeprefix(_ON)
            found.setdefault(Owner(platform, clue.handle.casefold()), []).append(replace(clue, platform=platform))
    by_key = {owner.key: owner for owner in known}
    for owner in sorted(found):
        facts = sorted(found[owner], key=lambda clue: (clue.at, clue.kind, clue.value))
        same = by_key.get(owner.key)
        if same is not None:
            # The account is the export's, whatever name the page gives.
            facts = [replace(clue, account_class=known[same][0].account_class) for clue in facts]
            known[same] = sorted((*known[same], *facts), key=lambda clue: (clue.at, clue.kind, clue.value))
        elif is_named(facts, names) or not any(clue.kind == Field.NAME.value and like_a_person(clue.value) for clue in facts):
            known[Owner(owner.platform, facts[0].handle)] = facts
    return [(owner, known[owner]) for owner in sorted(known)]
