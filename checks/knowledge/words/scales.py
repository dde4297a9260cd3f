"""Weighed cues: what a text speaks of, told by several kinds of words that together reach a sum, never by one phrase.

A single word gives nothing away; "have you seen", a person and a crime together do. The weights are judgements, tried on
invented posts: 2 for words that are mostly about the matter, 1 for words that go with it, 3 for words that hardly occur
elsewhere, less than 0 for what says that the text is about something else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain
from scanner.api import ScreenedTable

__all__ = ["AGAINST", "Cue", "Reading", "Scale", "stretches"]

AGAINST: Final = "against"
# Words further apart than this are not about one thing; a longer text is read in overlapping stretches of this many characters.
_STRETCH: Final = 500
_MOST_STRETCHES: Final = 400
_END: Final = re.compile(r"[.!?…](?=\s)|\n+")


class Cue(Struct, frozen=True):
    """Words of one kind. ``kind`` is printed as the reason; ``weight`` is negative for :data:`AGAINST`."""

    kind: str
    weight: float
    words: str


class Reading(Struct, frozen=True):
    """What a stretch of text weighs: its sum, the strongest weight of each kind, the stretch itself."""

    score: float
    kinds: Mapping[str, float]
    stretch: str

    @property
    def reasons(self) -> str:
        """The kinds, for the evidence list: our words, none of the text's."""
        return ", ".join(kind for kind in self.kinds if kind != AGAINST)


class Scale:
    """Cues that are weighed together. A text must have every kind of ``need`` and reach ``enough``.

    Words count without regard to case; ``(?-i:…)`` says otherwise. Each kind counts once, at its strongest; of what speaks
    against, everything counts.
    """

    def __init__(self, need: tuple[str, ...], enough: float, cues: Iterable[Cue]) -> None:
        """Compile the cues."""
        self.need = need
        self.enough = enough
        self.cues = tuple(cues)
        self._table = ScreenedTable((screened(cue.words, re.IGNORECASE), (cue.kind, cue.weight)) for cue in self.cues)

    def read(self, text: str, also: Mapping[str, float] | None = None) -> Reading | None:
        """The strongest stretch of the text, or None if none reaches enough. ``also`` are kinds found by other means."""
        best: Reading | None = None
        for stretch in stretches(plain(text)):
            found = self.weigh(stretch, also)
            if found is not None and (best is None or found.score > best.score):
                best = found
        return best

    def read_with(self, text: str, kind: str, weight: float, holds: Callable[[], object]) -> Reading | None:
        """As :meth:`read`, with ``kind`` found by a dearer means, which is only asked where it would make the difference."""
        found = self.read(text, {kind: weight})
        return found if found is None or holds() else self.read(text)

    def weigh(self, stretch: str, also: Mapping[str, float] | None = None) -> Reading | None:
        """As :meth:`read`, of one stretch with plain quotes."""
        kinds: dict[str, float] = dict(also or {})
        against = 0.0
        for rule, (kind, weight) in self._table.worth_asking(stretch):
            if weight > kinds.get(kind, 0) or weight < 0:
                if rule.search(stretch) is None:
                    continue
                if weight < 0:
                    against += weight
                else:
                    kinds[kind] = weight
        score = sum(kinds.values()) + against
        if score < self.enough or any(kind not in kinds for kind in self.need):
            return None
        return Reading(score, {cue.kind: kinds[cue.kind] for cue in self.cues if cue.kind in kinds} | kinds, stretch)


def stretches(text: str) -> Iterator[str]:
    """A short text as it is; a long one in runs of whole sentences, each beginning in the middle of the one before."""
    if len(text) <= _STRETCH:
        yield text
        return
    ends = [0, *(found.end() for found in _END.finditer(text)), len(text)]
    start = count = 0
    while start < len(text) and count < _MOST_STRETCHES:
        stop = min(start + _STRETCH, len(text))
        within = _between(ends, start, stop)
        if within and stop < len(text):
            stop = within[-1]
        yield text[start:stop]
        middle = [end for end in within if start + _STRETCH // 3 <= end < stop]
        if stop >= len(text):
            return
        start = middle[0] if middle else max(start + _STRETCH // 2, stop - _STRETCH // 2)
        count += 1


def _between(ends: list[int], start: int, stop: int) -> list[int]:
    """The ends of sentences behind ``start`` and up to ``stop``."""
    return ends[bisect_right(ends, start) : bisect_right(ends, stop)]
