"""Bytes in, members out. Nothing is ever unpacked to disk; every limit that hostile input needs stands here."""

from scanner.sources.members import MemberPlan, OpenMember
from scanner.sources.opening import OpenedSource, Unreadable, open_inputs

__all__ = ["MemberPlan", "OpenMember", "OpenedSource", "Unreadable", "open_inputs"]
