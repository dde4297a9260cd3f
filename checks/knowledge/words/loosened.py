"""Rules in Python's syntax as RE2 expressions that match wherever the rule does, so that a trigger follows its rules."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["loosened"]

_PIECES: Final = re.compile(r"\\.|\(\?<?[=!]|[()\[\]]|\{\d*,\d{2,}\}\??|[^\\()\[\]{]+|.", re.DOTALL)
_UNICODE: Final = {r"\w": r"\pL\pN_", r"\s": r"\s\pZ\x0b\x1c-\x1f"}


def loosened(rule: re.Pattern[str]) -> str:
    """An RE2 expression that matches every text in which ``rule`` matches, and some more.

    RE2 has no look-around, so a look-ahead at the very end of the rule becomes part of the match and all others fall away;
    repetitions of ten or more count as endless, because counting makes the automaton large.
    """
    pieces = _PIECES.findall(rule.pattern)
    kept: list[str] = []
    dropping, in_class = 0, False
    for place, piece in enumerate(pieces):
        if dropping:
            in_class = piece != "]" and (in_class or piece == "[")
            dropping += 0 if in_class else (piece.startswith("(")) - (piece == ")")
            continue
        if piece.startswith("(?") and not in_class:
            last = piece == "(?=" and "".join(pieces[place:]) == _group(pieces[place:])
            if last:
                kept.append("(?:")
            else:
                dropping = 1
        elif in_class:
            in_class = piece != "]"
            kept.append(_UNICODE.get(piece, piece))
        elif piece in _UNICODE:
            kept.append(f"[{_UNICODE[piece]}]")
        else:
            in_class = piece == "["
            kept.append("*" if piece.startswith("{") and len(piece) > 1 else piece)
    flag = "i" if rule.flags & re.IGNORECASE else "-i"
    return f"(?{flag}:{''.join(kept)})"


def _group(pieces: list[str]) -> str:
    """The first group of ``pieces``, which begin with its opening bracket."""
    depth, in_class = 0, False
    for place, piece in enumerate(pieces):
        if in_class:
            in_class = piece != "]"
            continue
        in_class = piece == "["
        depth += (piece.startswith("(")) - (piece == ")")
        if depth == 0:
            return "".join(pieces[: place + 1])
    return "".join(pieces)
