"""Who the account holder says they are: the profile, positions, schools, and how to reach them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from scanner.model import Field, ProfileField, Record
from scanner.readers.headed import Entry
from scanner.readers.linkedin.naming import full_name

__all__ = ["email", "phone", "position", "profile", "school", "stated", "whatsapp"]

# [COMPANY:https://example.org,PERSONAL:https://example.com] and [SKYPE:name]
_LABEL: Final = re.compile(r"(?!https?:)([A-Za-z_ ]{2,30}):\s*(\S.*)")
_BIRTH: Final = re.compile(r"([A-Z][a-z]{2,8}) (\d{1,2})(?:, (\d{4}))?")
_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def profile(entry: Entry) -> Iterator[Record]:
    """``Profile.csv``: one row."""
    name = full_name(entry)
    yield from _say(entry, Field.NAME, name, current=True)
    if entry.text("Maiden Name"):
        yield from _say(entry, Field.OTHER_NAME, f"{entry.text('First Name')} {entry.text('Maiden Name')}", "maiden name")
    yield from _say(entry, Field.ADDRESS, entry.text("Address"))
    yield from _say(entry, Field.POSTCODE, entry.text("Zip Code"))
    yield from _say(entry, Field.TOWN, entry.text("Geo Location", "Location"))
    yield from _say(entry, Field.BIRTHDAY, _born(entry))
    for heading in ("Headline", "Summary"):
        yield from _say(entry, Field.BIO, entry.text(heading), heading.lower())
    for address in _parts(entry.text("Websites")):
        yield from _say(entry, Field.WEBSITE, address[1], address[0])
    yield from _handles(entry)


def _handles(entry: Entry) -> Iterator[Record]:
    for _, name in _parts(entry.text("Twitter Handles")):
        yield from _say(entry, Field.HANDLE, f"x:{name.lstrip('@')}", "x")
    for service, name in _parts(entry.text("Instant Messengers")):
        platform = service.lower() or "messenger"
        yield from _say(entry, Field.HANDLE, f"{platform}:{name}", platform)
    address = entry.text("Public Profile Url", "Profile Url", "Vanity Name")
    vanity = address.rstrip("/").rsplit("/", 1)[-1]
    yield from _say(entry, Field.HANDLE, vanity, current=True)


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Several values in a cell, each with its label, if it has one, in lower case."""
    for part in re.split(r"[\[\],;\s]+(?=\S)", text):
        value = part.strip("[],; ")
        if found := _LABEL.fullmatch(value):
            yield found[1].strip().lower(), found[2]
        elif value:
            yield "", value


def _born(entry: Entry) -> str:
    """``Jan 5, 1990`` or ``Jan 5`` as an ISO date; ``--`` stands for an unknown year."""
    if moment := entry.when("Birth Date"):
        return moment.at.date().isoformat()
    found = _BIRTH.fullmatch(entry.text("Birth Date"))
    month = found[1][:3].lower() if found else ""
    return f"--{_MONTHS.index(month) + 1:02}-{int(found[2]):02}" if found and month in _MONTHS else ""


def position(entry: Entry) -> Iterator[Record]:
    """``Positions.csv``: a job, current where it has no end."""
    title, ended = entry.text("Title"), entry.text("Finished On")
    employer = entry.text("Company Name")
    yield from _say(entry, Field.EMPLOYER, employer or title, title if employer else "", current=not ended)
    yield from _say(entry, Field.BIO, entry.text("Description"), "position")


def school(entry: Entry) -> Iterator[Record]:
    """``Education.csv``."""
    current = False if entry.text("End Date") else None
    yield from _say(entry, Field.EDUCATION, entry.text("School Name"), entry.text("Degree Name"), current=current)
    for heading in ("Notes", "Activities"):
        yield from _say(entry, Field.BIO, entry.text(heading), heading.lower())


def stated(*headings: str) -> Callable[[Entry], Iterator[Record]]:
    """The function that reads these cells as one statement about oneself: a skill, a certificate, a project."""
    return partial(_stated, headings)


def _stated(headings: tuple[str, ...], entry: Entry) -> Iterator[Record]:
    text = "\n".join(text for heading in headings if (text := entry.text(heading)))
    yield from _say(entry, Field.BIO, text, headings[0].lower())


def phone(entry: Entry) -> Iterator[Record]:
    """``PhoneNumbers.csv``; a number that is masked with asterisks says nothing."""
    number = entry.text("Number")
    if "*" not in number:
        yield from _say(entry, Field.PHONE, number, entry.text("Type").lower())


def whatsapp(entry: Entry) -> Iterator[Record]:
    """``Whatsapp Phone Numbers.csv``."""
    if "*" not in entry.text("Number"):
        yield from _say(entry, Field.PHONE, entry.text("Number"), "whatsapp")


def email(entry: Entry) -> Iterator[Record]:
    """``Email Addresses.csv``: the addresses that sign in."""
    detail = "main" if entry.text("Primary").casefold() == "yes" else ""
    yield from _say(entry, Field.EMAIL, entry.text("Email Address"), detail, current=True)


def _say(entry: Entry, field: Field, value: str, detail: str = "", *, current: bool | None = None) -> Iterator[Record]:
    if value:
        yield ProfileField(field=field, value=value, detail=detail, current=current, at=entry.at())
