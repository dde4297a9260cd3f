"""What only LinkedIn holds: logins, searches, proofs of identity, and what a search for work asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.model import Audience, Field, Login, ProfileField, Record, Search
from scanner.readers.headed import Entry

__all__ = ["applied", "challenged", "logged_in", "registered", "searched", "seeking", "verified"]

_HELD: Final = Audience.PLATFORM_HELD


def logged_in(entry: Entry) -> Iterator[Record]:
    """``Logins.csv``."""
    action = entry.text("Login Type").lower() or "login"
    yield from _login(entry, action, "IP Address", "Login Date")


def challenged(entry: Entry) -> Iterator[Record]:
    """``Security Challenges.csv``: a login that had to be proved."""
    yield from _login(entry, entry.text("Challenge Type").lower() or "challenge", "IP Address", "Challenge Date")


def registered(entry: Entry) -> Iterator[Record]:
    """``Registration.csv``."""
    yield from _login(entry, "registration", "Registration Ip", "Registered At")


def _login(entry: Entry, action: str, ip: str, time: str) -> Iterator[Record]:
    device = entry.text("User Agent")
    if entry.text(ip) or device:
        when, place = entry.when(time), entry.text("Country")
        yield Login(action=action, ip=entry.text(ip), place=place, device=device, at=entry.at(), when=when, audience=_HELD)


def searched(entry: Entry) -> Iterator[Record]:
    """``SearchQueries.csv``."""
    if query := entry.text("Search Query"):
        yield Search(query=query, at=entry.at(), when=entry.when("Time"), audience=_HELD)


def seeking(entry: Entry) -> Iterator[Record]:
    """``Job Seeker Preferences.csv``: the way to work begins at an address, as a rule at home."""
    yield from _say(entry, Field.PHONE, entry.text("Phone Number"))
    yield from _say(entry, Field.ADDRESS, entry.text("Commute Preference Starting Address"), "start of the way to work")
    yield from _say(entry, Field.BIO, entry.text("Introduction Statement"), "introduction")


def applied(entry: Entry) -> Iterator[Record]:
    """``Job Applications.csv``: the address and number that went to an employer."""
    yield from _say(entry, Field.EMAIL, entry.text("Contact Email"))
    yield from _say(entry, Field.PHONE, entry.text("Contact Phone Number"))


def verified(entry: Entry) -> Iterator[Record]:
    """``Verifications.csv``: the name on a document, and the e-mail address at work that was proved."""
    name = " ".join(word for part in ("First name", "Middle name", "Last name") if (word := entry.text(part)))
    yield from _say(entry, Field.OTHER_NAME, name, "proved by a document")
    yield from _say(entry, Field.EMAIL, entry.text("Email address"), "proved at work")
    yield from _say(entry, Field.EMPLOYER, entry.text("Organization name"), "proved by e-mail")


def _say(entry: Entry, field: Field, value: str, detail: str = "") -> Iterator[Record]:
    if value:
        yield ProfileField(field=field, value=value, detail=detail, at=entry.at(), audience=_HELD)
