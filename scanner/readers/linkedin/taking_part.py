"""Organisations, volunteering and events."""

from __future__ import annotations

from collections.abc import Iterator

from scanner.model import Field, Membership, ProfileField, Record, Visit, VisitKind
from scanner.readers.headed import Entry

__all__ = ["attended", "company_followed", "organised", "volunteered"]


def company_followed(entry: Entry) -> Iterator[Record]:
    """``Company Follows.csv``."""
    if name := entry.text("Organization"):
        yield Membership(group=name, role="follower", at=entry.at(), when=entry.when("Followed On"))


def organised(entry: Entry) -> Iterator[Record]:
    """``Organizations.csv``: associations and the office held there."""
    yield from _member(entry, entry.text("Name"), entry.text("Position"))


def volunteered(entry: Entry) -> Iterator[Record]:
    """``Volunteering.csv``."""
    yield from _member(entry, entry.text("Company Name"), entry.text("Role"))


def _member(entry: Entry, group: str, role: str) -> Iterator[Record]:
    if group:
        yield Membership(group=group, role=role or "member", at=entry.at())
    if text := entry.text("Description"):
        yield ProfileField(field=Field.BIO, value=text, detail="description", at=entry.at())


def attended(entry: Entry) -> Iterator[Record]:
    """``Events.csv``: where the answer was not no."""
    status = entry.text("Status").casefold()
    if (name := entry.text("Event Name")) and not status.startswith(("not", "declin", "no ")):
        yield Visit(kind=VisitKind.EVENT, name=name, at=entry.at(), when=entry.when("Event Time"))
