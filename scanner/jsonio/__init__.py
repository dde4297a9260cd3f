"""JSON in: whatever its size, its encoding and its condition, in bounded memory."""

from scanner.jsonio.deep import End, Piece, dive
from scanner.jsonio.feed import as_utf8
from scanner.jsonio.lenient import rescue
from scanner.jsonio.literal import read_literal
from scanner.jsonio.parts import SMALL, load, parts, pointer
from scanner.jsonio.script import Script, named, script_parts
from scanner.jsonio.walk import DAMAGED, Elements, Note, Part, Types, Value

__all__ = [
    "DAMAGED",
    "SMALL",
    "Elements",
    "End",
    "Note",
    "Part",
    "Piece",
    "Script",
    "Types",
    "Value",
    "as_utf8",
    "dive",
    "load",
    "named",
    "parts",
    "pointer",
    "read_literal",
    "rescue",
    "script_parts",
]
