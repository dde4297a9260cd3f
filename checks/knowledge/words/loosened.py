"""Rules in Python's syntax as RE2 expressions that match wherever the rule does, so that a trigger follows its rules."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["loosened", "loosened_expression"]

_PIECES: Final = re.compile(r"\\.|\(\?<?[=!]|[()\[\]]|\{\d*,\d{2,}\}\??|[^\\()\[\]{]+|.", re.DOTALL)
_UNICODE: Final = {r"\w": r"\pL\pN_", r"\s": r"\s\pZ\x0b\x1c-\x1f"}
# For texts whose letters are plain and whose marks outside ASCII, spaces among them, are all one.
_PLAIN: Final = {r"\s": r"\s\x0b\x1c-\x1f\x80"}
# What all but these may stand for is more there, never less.
_PLAIN_BUT: Final = {r"\S": r"\x00-\x08\x0e-\x1b\x21-\x7f"}
_MARKS: Final = re.compile(r"[^\x00-\x7f](?:-[^\x00-\x7f])?")


def loosened(rule: re.Pattern[str]) -> str:
    """As :func:`loosened_expression`, for a rule that is compiled."""
    return loosened_expression(rule.pattern, re.RegexFlag(rule.flags))


def loosened_expression(expression: str, flags: re.RegexFlag = re.NOFLAG, *, plain: bool = False) -> str:
    """An RE2 expression that matches every text in which the rule matches, and some more. ``plain``: for a screen.

    RE2 has no look-around, so a look-ahead at the very end of the rule becomes part of the match and all others fall away;
    repetitions of ten or more count as endless, because counting makes the automaton large.
    """
    pieces = _PIECES.findall(expression)
    classes = _PLAIN if plain else _UNICODE
    in_all_but = _PLAIN_BUT if plain else _UNICODE
    kept: list[str] = []
    dropping, in_class, all_but = 0, False, False
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
            all_but = all_but or (pieces[place - 1] == "[" and piece.startswith("^"))
            if all_but:
                kept.append(in_all_but.get(piece, _MARKS.sub("", piece) if plain else piece))
            else:
                kept.append(classes.get(piece, piece))
        elif piece in classes:
            kept.append(f"[{classes[piece]}]")
        else:
            in_class, all_but = piece == "[", False
            kept.append("*" if piece.startswith("{") and len(piece) > 1 else piece)
    flag = "i" if flags & re.IGNORECASE else "-i"
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
