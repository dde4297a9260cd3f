"""Relatives of the audited person that a page names beside their own name: "Jo Bell and her husband Tom"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.kin.kin_grammar import Mention, read_names
from checks.knowledge.kin.kinship import kin_at
from checks.knowledge.words.kin_names import fold
from checks.knowledge.words.tokens import Tokens

__all__ = ["beside"]

_THEIR: Final = frozenset(("his", "her", "their"))


def beside(tokens: Tokens, own_names: Iterable[str]) -> Iterator[Mention]:
    """The relatives named in the same sentence as one of ``own_names`` (full names), tied to it and to nobody between.

    Never sure: a page may speak of a namesake.
    """
    spans = [span for own in own_names if len(own.split()) > 1 for span in _spans(tokens, fold(own).split())]
    for first, last in spans:
        scope = tokens.sentence(first)
        for index in range(last, scope.stop):
            kin_start = index + 1 if tokens.low(index) in _THEIR else index
            owned = index == last and tokens.items[last - 1].owns
            listed = tokens.low(index) in _THEIR or owned
            if not listed:
                if tokens.name_at(index):
                    break
                continue
            place = kin_start
            while place < min(kin_start + 4, scope.stop) and kin_at(tokens.lows[place : place + 4], 0) is None:
                place += 1
            found = kin_at(tokens.lows[place : place + 4], 0)
            if found is None or found[0].soft:
                break
            kin, count = found
            start = place + count
            start += tokens.low(start) in {",", ":", "("}
            names = read_names(tokens, start, many=kin.plural)
            for name, begin, end in names:
                yield Mention(name, kin.relation, kin.group, False, begin, end)
            break
        yield from _of_person(tokens, first)


def _of_person(tokens: Tokens, first: int) -> Iterator[Mention]:
    """ "Ellie, daughter of Jo Bell" and "Tom Bell, husband of PC Jo Bell"."""
    place = first - 1
    while place > 0 and tokens.low(place) in {
        "pc",
        "dc",
        "sgt",
        "ps",
        "inspector",
        "sergeant",
        "constable",
        "officer",
        "mr",
        "mrs",
        "ms",
        "police",
    }:
        place -= 1
    if tokens.low(place) != "of":
        return
    found = kin_at(tokens.lows[place - 1 : place], 0)
    if found is None or found[0].plural:
        return
    end = place - 1
    while end > 0 and tokens.low(end - 1) in {",", "the", "elder", "younger", "eldest", "youngest", "only", "a"}:
        end -= 1
    start = end
    while start > 0 and end - start < 3 and tokens.name_at(start - 1):
        start -= 1
    if start < end:
        name = " ".join(token.text for token in tokens.items[start:end])
        yield Mention(name, found[0].relation, found[0].group, False, start, end)


def _spans(tokens: Tokens, own: list[str]) -> Iterator[tuple[int, int]]:
    words = [fold(token.text) for token in tokens.items]
    for index in range(len(words) - len(own) + 1):
        if words[index : index + len(own)] == own:
            yield index, index + len(own)
