"""Longer step-by-step advice that several fixes share. Printed once and linked from the findings it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from scanner.model import Family, Finding

__all__ = ["FAIRNESS", "Playbook", "playbook_for", "playbooks_for", "row_of"]


class Playbook(Struct, frozen=True):
    """Steps in the order in which to take them. ``rows`` are the exposures of the catalogue that it answers."""

    id: str
    title: str
    steps: tuple[str, ...]
    rows: frozenset[str]
    families: frozenset[Family] = frozenset()


FAIRNESS: Final = (
    "Is there a connection that is older than the case: family, school, neighbours?",
    "Is the officer, or somebody close to them, the person harmed?",
    "Is there a work reason for the contact?",
    "Was a request only received, and never answered?",
    "Does somebody else, perhaps in the same force, have this name?",
    "Has the phone number, address or handle changed hands since?",
    "Is the row on the list still up to date?",
)

_ALL: Final = (
    Playbook(
        "advice-first",
        "Contacts and passages to read: ask before acting",
        (
            "Leave everything as it is for now. Do not delete, message or unfriend anybody.",
            "Deleting can look like hiding, and it destroys a record that may speak for you.",
            "Note the date on which you learned of it, and keep the exact wording.",
            "Tell the person named in the authority, or your supervisor, and use the force’s own declaration form.",
            "Professional standards decide what happens next. A link by itself is not misconduct.",
        ),
        frozenset({"BND-03", "BND-09", "BND-10", "BND-11"}),
        frozenset({Family.CONTACTS}),
    ),
    Playbook(
        "strip-photo",
        "Take the place out of a photo",
        (
            "Find every post that uses the picture, in all your accounts and shared albums.",
            "Put a copy without any metadata in its place. Removing only the position leaves other fields behind.",
            "If the place can be told from the picture itself, remove the post.",
            "Switch off location for the camera app, so that new pictures carry none.",
            "Do not rely on the platform to remove it: platforms differ. Download a fresh export and run this check again.",
        ),
        frozenset({"LOC-01", "LOC-02", "LOC-03"}),
    ),
    Playbook(
        "public-records",
        "A home address in public records",
        (
            "Opt out of the open version of the electoral register. This works for future copies only.",
            "Ask every directory that shows the address to take it down, and keep their answers.",
            "For company filings, ask about using a service address instead of the home.",
            "If there is a threat, ask about anonymous registration; it needs a court order or a formal statement of the risk.",
            "Then look at the same page once more.",
        ),
        frozenset({"LOC-04", "LOC-05", "LOC-14"}),
    ),
    Playbook(
        "split-identities",
        "Keep the private and the professional account apart",
        (
            "Use a different handle, picture file, e-mail address and phone number for each.",
            "Take rank and force out of the private profile.",
            "Undo every link that posts from one account to the other.",
            "Write down what was changed and when.",
        ),
        frozenset({"COL-01", "COL-02", "COL-11", "COL-12", "BND-01", "BND-02", "BND-04", "BND-05", "BND-06"}),
    ),
    Playbook(
        "family-briefing",
        "Talk it over with the family",
        (
            "Agree it together; do not impose it. One page is enough.",
            "Begin with the children’s school, routines and birthdays.",
            "Agree to ask before tagging or naming each other.",
            "Go through old posts together; only their owner can change who sees them.",
        ),
        frozenset(),
        frozenset({Family.FAMILY}),
    ),
    Playbook(
        "leak",
        "Marked material or other people’s personal details",
        (
            "Tell information security the same day.",
            "Agree with them how to keep a record, then remove the post.",
            "Assume that it has been copied.",
        ),
        frozenset({"PUB-12", "PUB-13", "PUB-14", "PUB-23"}),
    ),
    Playbook(
        "official-page",
        "Put right something on an official page",
        (
            "Correct it so that readers can see it was corrected.",
            "Link to the force’s appeal instead of copying its picture.",
            "Set a date for taking a post down when it goes up.",
        ),
        frozenset(),
        frozenset({Family.CONTENT}),
    ),
    Playbook(
        "lock-account",
        "Lock a personal account",
        (
            "Set future posts to friends only, then use the setting that limits past posts as well.",
            "Set the friends list to “only me”.",
            "Switch on the review of tags before they appear.",
            "Switch off being found by phone number or e-mail address.",
            "Switch off contact upload, and delete the contacts already uploaded.",
            "Sign out of every session, then turn on two-step log-in with an app.",
            "Open your profile while signed out, and see for yourself what is left.",
        ),
        frozenset({"LOC-06", "LOC-11", "LOC-12", "LOC-15", "COL-06", "COL-10", "COL-13"}),
        frozenset({Family.ACCOUNTS, Family.COLLEAGUES}),
    ),
)
_ROW = re.compile(r"/CHK:([A-Z]{3}-\d{2})@")


def row_of(finding: Finding) -> str:
    """The catalogue row that a finding's vector names (``LOC-01``), or nothing."""
    found = _ROW.search(finding.vector)
    return found[1] if found else ""


def playbook_for(finding: Finding) -> Playbook | None:
    """The steps that go with a finding: by the catalogue row in its vector, else by its family."""
    row = row_of(finding)
    by_row = next((book for book in _ALL if row in book.rows), None)
    return by_row or next((book for book in _ALL if finding.family in book.families), None)


def playbooks_for(findings: Iterable[Finding]) -> list[Playbook]:
    """Every set of steps that at least one finding needs, in a fixed order."""
    kinds = {(finding.family, finding.check): finding for finding in findings}
    wanted = {book.id for finding in kinds.values() if (book := playbook_for(finding))}
    return [book for book in _ALL if book.id in wanted]
