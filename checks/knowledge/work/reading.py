"""Passages in a person's own words that somebody should read. Nothing is said of what they mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from checks.knowledge.words.sentences import plain
from checks.knowledge.words.weighed import WeighedWords
from checks.knowledge.work.duty_context import statements
from checks.knowledge.work.reading_words import READING_WORDS
from checks.knowledge.work.work_wording import is_fiction, is_memorial, is_union, somebody_elses_news

__all__ = ["READING", "Passage", "excerpt", "passage_to_read"]

_ENOUGH: Final = 2.5
READING: Final = WeighedWords(
    READING_WORDS,
    {
        "abuse": (3.0, 1), "aimed": (3.0, 1), "harm": (3.0, 1), "body": (3.0, 1), "blame": (1.75, 2), "loose": (1.0, 1),
        "group": (1.25, 1), "contempt": (1.75, 2), "victim": (1.25, 1), "person": (0.25, 2),
        "reported": (-1.75, 1), "condemned": (-2.5, 2), "stage": (-1.5, 1), "sense": (-1.5, 2), "self": (-2.0, 1),
        "love": (-1.75, 1), "jest": (-1.0, 1),
    },
    core=("abuse", "aimed", "harm", "body", "blame", "contempt"),
)  # fmt: skip
# What the rule is called that counted most; the words say why a passage is shown, and nothing about who wrote it.
_RULES: Final = {
    "abuse": "a word from the list of abusive terms",
    "aimed": "an insult beside a person",
    "harm": "a wish that somebody come to harm",
    "body": "words about somebody's body",
    "blame": "words that may blame a victim",
    "contempt": "a group of people beside words of contempt",
}
_QUOTED: Final = re.compile(r'"[^"\n]{2,200}"|(?<!\w)\'[^\'\n]{4,120}\'(?!\w)|^\s*>.*$', re.M)
_THEY: Final = re.compile(r"\b(?:they|them|these|those|the lot|their)\b", re.I)
_NAME: Final = re.compile(r"[@#]?\b(?!I\b)[A-Z][\w'-]*|@\w+|\S*\d\S*|\S+\.\S{2,}|\S+@\S+")


class Passage(Struct, frozen=True):
    """The rule that fired, and the words of the list with those around them (see :func:`excerpt`)."""

    rule: str
    words: str


def passage_to_read(text: str) -> Passage | None:
    """Why a person should read a text of the account holder; None when nothing in it, or too much against it, says so."""
    text = _QUOTED.sub(" ", plain(text))
    if is_fiction(text) or is_union(text) or is_memorial(text) or somebody_elses_news(text):
        return None
    parts = statements(text)
    for part in parts if len(parts) > 1 else (text,):
        found = READING.found(part)
        if _score(part, found) >= _ENOUGH:
            kind = next((kind for kind in _RULES if kind in found), "")
            if kind:
                return Passage(_RULES[kind], excerpt(part, found[kind][0]))
    return None


def _score(text: str, found: Mapping[str, list[re.Match[str]]]) -> float:
    # Words that have no other sense are not explained by what else a text is about.
    score = READING.score({kind: hits for kind, hits in found.items() if kind != "sense" or "abuse" not in found})
    # A group, a person and a blunt word are in half of all talk: contempt wants its group, and blame its victim.
    if not found.keys() & {"abuse", "aimed", "harm", "body"}:
        # Two words of contempt want at least a "they": "bone idle and smelly" is a teenager.
        several = len(found.get("blame", ())) > 1 or (len(found.get("contempt", ())) > 1 and _THEY.search(text) is not None)
        told = ("contempt" in found and "group" in found) or ("blame" in found and "victim" in found)
        return score if told or several else 0.0
    return score


def excerpt(text: str, around: re.Match[str], chars: int = 40) -> str:
    """The matched words with some on either side; what may be a name, a number or an address is left out."""
    start, end = max(0, around.start() - chars), min(len(text), around.end() + chars)
    shown = text[start:end]
    if start > 0:
        shown = "… " + shown.partition(" ")[2]
    if end < len(text):
        shown = shown.rpartition(" ")[0] + " …"
    return " ".join(_NAME.sub("…", shown).split())
