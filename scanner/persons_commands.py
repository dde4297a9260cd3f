"""What the command line does with a persons list before an audit: say whether it can be used, and keep nothing of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from scanner.console import say, tell
from scanner.persons import PersonsError, load_persons

__all__ = ["check_persons"]

_OK, _USAGE = 0, 2


def check_persons(path: Path, *, names_only: bool) -> int:
    """Say whether a persons list can be used, what a comparison would rest on, and how many chance hits to expect."""
    try:
        persons = load_persons(path, today=date.today(), names_only=names_only, complaints=None)
    except PersonsError as error:
        tell(f"footprint-audit: {error}")
        return _USAGE
    used, survey = len(persons.index), persons.survey
    say(f"{used:,} of {persons.rows:,} rows can be used.")
    for warning in persons.warnings:
        tell(f"Note: {warning}.")
    if not used:
        return _OK
    parts = [
        (survey.names, "a full name"),
        (survey.phones, "a phone number"),
        (survey.emails, "an e-mail address"),
        (survey.handles, "a handle"),
        (survey.births, "a date of birth"),
        (survey.dated, "a day of first contact"),
    ]
    say("Of these, " + ", ".join(f"{_have(count)} {what}" for count, what in parts) + ".")
    if survey.only_name:
        say(f"{_have(survey.only_name)} nothing but a name: at best a lead to check, never more.")
    for friends in (500, 5_000):
        say(f"Among {friends:,} contacts, expect {_chance(survey.share * friends)} to bear a listed name by chance.")
    if survey.common:
        say(f"Names so common that a match by name says nothing: {', '.join(survey.common)}.")
    if survey.dated < used:
        say(f"{_have(used - survey.dated)} no day of first contact: nothing can be said of them as before or after it.")
    say("Nothing of the list was kept or written anywhere.")
    return _OK


def _chance(expected: float) -> str:
    return "fewer than 0.01" if expected < 0.01 else f"about {expected:.2f}" if expected < 1 else f"about {expected:.0f}"


def _have(count: int) -> str:
    return f"{count:,} {'has' if count == 1 else 'have'}"
