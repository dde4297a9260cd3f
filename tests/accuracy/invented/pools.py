"""The writing and the names that officers are made of. Each half of the seeds has pools of its own, with nothing in common."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent / "pools"


@dataclass(frozen=True)
class Pools:
    """Texts and names by section."""

    sections: Mapping[str, tuple[str, ...]]

    def all(self, section: str) -> tuple[str, ...]:
        """Everything in a section."""
        return self.sections[section]

    def one(self, section: str, rng: random.Random) -> str:
        """One entry of a section."""
        return rng.choice(self.sections[section])


def load_pools(half: str) -> Pools:
    """The pools of ``development`` or ``examination``. In names.txt entries are parted by commas, elsewhere by lines."""
    sections: dict[str, tuple[str, ...]] = {}
    for path in sorted((HERE / half).glob("*.txt")):
        section = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("== "):
                section = line[3:].strip()
                sections.setdefault(section, ())
            elif line.strip():
                entries = [entry.strip() for entry in line.split(",")] if path.stem.startswith("names") else [line.strip()]
                sections[section] += tuple(entry for entry in entries if entry)
    return Pools(sections)


def render(template: str, slots: Mapping[str, str], rng: random.Random) -> str:
    """A template with its ``[[a|b]]`` chosen and its ``{slots}`` filled."""
    chosen = re.sub(r"\[\[(.*?)\]\]", lambda found: rng.choice(found[1].split("|")), template)
    return chosen.format_map(slots)


_EMOJI = ("😂", "🙈", "❤️", "🤦‍♀️", "💪", "🎉", "xx", "lol", "🤷", "haha")


def disturb(text: str, ordinary: tuple[str, ...], rng: random.Random) -> str:
    """The same said by somebody else: in small letters, in capitals, without stops, with a slip, or in the middle of a ramble."""
    way = rng.random()
    if way < 0.10:
        return text.lower()
    if way < 0.14:
        return text.upper()
    if way < 0.22:
        return re.sub(r"(?<!\d)[.,!?;:]+(?=\s|$)", "", text)
    if way < 0.32:
        return f"{text} {rng.choice(_EMOJI)}"
    if way < 0.38:
        return _slip(text, rng)
    if way < 0.46:
        before, after = rng.sample([line for line in ordinary if "{" not in line], 2)
        return f"{before.rstrip('.')}. {text.rstrip('.')}. {after}"
    return text


def _slip(text: str, rng: random.Random) -> str:
    """Two letters swapped within one plain small-letter word."""
    words = list(re.finditer(r"(?<![\w'])[a-z]{6,}(?![\w'])", text))
    if not words:
        return text
    word = rng.choice(words)
    at = word.start() + rng.randrange(1, len(word[0]) - 2)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
