"""How a page names the audited person: what it spells, how often, and what is known to compare with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from checks.knowledge.contacts.people_named import people_in
from checks.knowledge.home.home_fixes import PAGE_FIX
from checks.knowledge.words.own_name import Agreement, agreement
from scanner.api import Clue, Clues, Fix, Location, NameClue, Record

__all__ = ["all_on_pages", "how_named", "name_beside", "other_between", "spelt_at", "with_page_fix"]

_LONGEST: Final = 80
_BESIDE: Final = "name beside it"
_TIMES: Final = {1: "once", 2: "twice"}
_STYLED: Final = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Rev|PC|Sgt)\.? (?:[A-Z][\w'-]*\.? ){0,2}[A-Z][\w'-]+")


def name_beside(spotter: str, record: Record, name: str) -> NameClue:
    """How the page spells the name beside a fact: what makes it the audited person's is a question for whoever reads of it."""
    told = " ".join(name.split())[:_LONGEST]
    return NameClue(spotter=spotter, at=record.at, when=record.when, audience=record.audience, kind=_BESIDE, value=told)


def spelt_at(clues: Clues, spotter: str) -> dict[Location, str]:
    """How pages spell the name beside what a check spotted, by place. Made once for all of a check's drafts."""
    return {clue.at: clue.value for clue in clues.of(NameClue, spotter) if clue.kind == _BESIDE}


def how_named(named: Mapping[Location, str], evidence: Iterable[Clue], known: tuple[str, ...]) -> tuple[str, ...]:
    """A note: the page names “Joanne Bell” twice, known are “Jo Bell” …; none where no page names anybody.

    ``named``: see :func:`spelt_at`; ``known``: the names of the case and of the accounts.
    """
    places = [at for at in dict.fromkeys(clue.at for clue in evidence) if at in named]
    if not places or not known:
        return ()
    counted = Counter(named[at] for at in places)
    told = ", ".join(f"“{name}” {_TIMES.get(count, f'{count} times')}" for name, count in sorted(counted.items())[:3])
    same = "the same name" if set(counted) <= set(known) else ", ".join(f"“{name}”" for name in known[:5])
    pages = len({(at.source, at.member) for at in places})
    who = "the page names" if pages == 1 else f"{pages} pages name"
    return (f"Why this is taken to be the account holder: {who} {told}; known is {same}.",)


def all_on_pages(named: Mapping[Location, str], evidence: Iterable[Clue]) -> bool:
    """Whether every piece of evidence stands on a page, where only whoever runs the page can change it."""
    return all(clue.at in named for clue in evidence)


def with_page_fix(
    fixes: Sequence[Fix], named: Mapping[Location, str], evidence: Iterable[Clue], also: Sequence[Fix] = ()
) -> tuple[Fix, ...]:
    """What to do where some evidence stands on a page: ask whoever runs it, and ``fixes`` for the rest; else nothing special.

    ``also``: what helps with pages besides.
    """
    on_page = [clue.at in named for clue in evidence]
    if not any(on_page):
        return ()
    return tuple(dict.fromkeys((*(() if all(on_page) else fixes), PAGE_FIX, *also)))


def other_between(text: str, own: Iterable[str]) -> bool:
    """Whether ``text`` names somebody else, to whom what stands behind it would rather belong."""
    others = [person.name for person in people_in(text)] + [found[0] for found in _STYLED.finditer(text)]
    return any(agreement(name, own) is Agreement.NONE for name in others)
