"""Whom the account is linked to, who vouched for whom, and whose numbers were uploaded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    Interaction,
    InteractionKind,
    LinkKind,
    Moment,
    Post,
    PostKind,
    Record,
    TimeBasis,
)
from scanner.readers.headed import Entry
from scanner.readers.linkedin.naming import GONE, full_name, handle

__all__ = ["address_book", "connected", "endorsed", "followed", "invited", "recommended_by"]

_HELD: Final = Audience.PLATFORM_HELD
_SEVERAL: Final = re.compile(r"\s*[;,|\n]\s*")
_BIRTH: Final = re.compile(r"\d{4}-\d\d-\d\d")


def connected(entry: Entry) -> Iterator[Record]:
    """``Connections.csv``: the other person's employer and title stand beside the name, the e-mail address where shared."""
    name, profile = full_name(entry), handle(entry.text("URL", "Profile URL"))
    employer, title, email = entry.text("Company"), entry.text("Position"), entry.text("Email Address")
    when = entry.when("Connected On")
    if name or profile:
        yield Connection(
            link=LinkKind.FRIEND, name=name, handle=profile, employer=employer, job_title=title, at=entry.at(), when=when
        )
    if email:
        handles = (profile,) if profile else ()
        yield AddressBookEntry(
            name=name,
            emails=(email,),
            handles=handles,
            organisation=employer,
            job_title=title,
            at=entry.at(),
            when=when,
            audience=_HELD,
        )


def address_book(entry: Entry) -> Iterator[Record]:
    """``ImportedContacts.csv`` and ``Contacts.csv``: what a phone or a mailbox uploaded."""
    name = full_name(entry) or entry.text("Full Name")
    found = AddressBookEntry(
        name=name,
        phones=_several(entry, "Phone Numbers", "PhoneNumbers"),
        emails=_several(entry, "Email Address", "Emails", "Email Addresses"),
        addresses=tuple([address for address in (entry.text("Addresses"),) if address]),
        handles=tuple([profile for address in _several(entry, "Profiles") if (profile := handle(address))]),
        organisation=entry.text("Companies"),
        job_title=entry.text("Title"),
        birthday=_birthday(entry.when("Birthday")),
        at=entry.at(),
        when=entry.when("Created At", "CreatedAt", "Bookmarked At"),
        audience=_HELD,
    )
    if found.name or found.phones or found.emails:
        yield found


def _several(entry: Entry, *headings: str) -> tuple[str, ...]:
    return tuple(part for part in _SEVERAL.split(entry.text(*headings)) if part)


def _birthday(moment: Moment | None) -> str:
    return moment.at.date().isoformat() if moment is not None and moment.basis is not TimeBasis.AMBIGUOUS else ""


def invited(entry: Entry) -> Iterator[Record]:
    """``Invitations.csv``: the words of an invitation are the account holder's when it went out."""
    direction, when = entry.text("Direction").casefold(), entry.when("Sent At")
    if direction not in ("incoming", "outgoing"):
        return
    out = direction == "outgoing"
    name = entry.text("To" if out else "From")
    profile = handle(entry.text("inviteeProfileUrl" if out else "inviterProfileUrl"))
    if name.casefold() not in GONE or profile:
        kind = LinkKind.REQUEST_SENT if out else LinkKind.REQUEST_RECEIVED
        yield Connection(link=kind, name=name, handle=profile, at=entry.at(), when=when)
    if out and entry.reading.messages and (text := entry.text("Message")):
        yield Post(kind=PostKind.MESSAGE, text=text, at=entry.at(), when=when, audience=Audience.NAMED)


def followed(entry: Entry) -> Iterator[Record]:
    """``Member_Follows.csv``; the status tells a follow that was taken back."""
    name, status = entry.text("FullName"), entry.text("Status").casefold()
    if name.casefold() not in GONE:
        kind = LinkKind.REMOVED if status.startswith(("un", "in")) else LinkKind.FOLLOWING
        yield Connection(link=kind, name=name, at=entry.at(), when=entry.when("Date"))


def endorsed(kind: InteractionKind, who: str) -> Callable[[Entry], Iterator[Record]]:
    """The function that reads an endorsement; ``who`` stands in front of the other person's headings."""
    return partial(_endorsed, kind, who)


def _endorsed(kind: InteractionKind, who: str, entry: Entry) -> Iterator[Record]:
    name, profile = full_name(entry, who), handle(entry.text(f"{who} Public Url"))
    if name or profile:
        skill, when = entry.text("Skill Name"), entry.when("Endorsement Date")
        yield Interaction(kind=kind, name=name, handle=profile, about=skill, at=entry.at(), when=when)


def recommended_by(entry: Entry) -> Iterator[Record]:
    """``Recommendations_Received.csv``: who wrote one; the words are theirs and stay where they are."""
    if name := full_name(entry):
        when = entry.when("Creation Date")
        yield Interaction(kind=InteractionKind.ENDORSED_BY, name=name, at=entry.at(), when=when)
