"""Bytes in, members out. Nothing is ever unpacked to disk; every limit that hostile input needs stands here."""

from scanner.sources.inner import Inner
from scanner.sources.members import MemberPlan, OpenMember
from scanner.sources.opening import OpenedSource, Unreadable, open_inputs
from scanner.sources.parts import missing_parts, order_of, set_of, stem_of

__all__ = [
    "Inner",
    "MemberPlan",
    "OpenMember",
    "OpenedSource",
    "Unreadable",
    "missing_parts",
    "open_inputs",
    "order_of",
    "set_of",
    "stem_of",
]
