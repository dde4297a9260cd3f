"""Every row of the catalogue of contacts (CON-01 to CON-15) is covered by a check or kept silent by a rule."""

from datetime import UTC, datetime

import pytest

from checks.accounts.unknown_contacts import CHECK as UNKNOWN
from checks.contacts import CHECKS
from scanner.api import (
    AddressBookEntry,
    Band,
    Connection,
    Interaction,
    InteractionKind,
    LinkKind,
    Location,
    MessageThread,
    Moment,
    Search,
)
from scanner.testing import findings_of

ROWS = """\
V1,Victim,Kelly Anne,Marsden,,07700 900123,,,2024-05-01
S1,Suspect-Known,Darren,Whitlock,,07700 900124,,,2024-05-01
W1,Witness,Ottilie,Penhaligon,,07700 900125,,,2024-05-01
"""
BEFORE = Moment(datetime(2021, 3, 1, 12, tzinfo=UTC))
AFTER = Moment(datetime(2024, 6, 1, 12, tzinfo=UTC))


def link(kind, name, when=AFTER, number=0):
    return Connection(at=Location("s1", "friends.json", f"/{number}"), when=when, link=kind, name=name)


def place(member):
    return Location("s1", member, "/0")


THREAD = MessageThread(at=place("thread.json"), when=AFTER, people=("Darren Whitlock",), sent=3, received=2, last=AFTER)
GROUP = MessageThread(at=place("group.json"), when=AFTER, people=("Darren Whitlock", "Dee"), sent=3, received=2, last=AFTER)
K = LinkKind


@pytest.mark.parametrize(
    ("row", "records", "check", "likelihood", "impact"),
    [
        ("CON-01", [link(K.REQUEST_SENT, "Kelly Marsden")], "contacts.friend-link", 5, 5),
        ("CON-02", [link(K.REQUEST_RECEIVED, "Kelly Marsden"), link(K.FRIEND, "Kelly Marsden", number=1)], "contacts.friend-link", 4, 4),
        ("CON-03", [link(K.REQUEST_RECEIVED, "Kelly Marsden")], None, 0, 0),
        ("CON-03", [link(K.REQUEST_REJECTED, "Kelly Marsden")], None, 0, 0),
        ("CON-04", [link(K.FRIEND, "Darren Whitlock", BEFORE)], "contacts.friend-link", 3, 3),
        ("CON-05", [link(K.FRIEND, "Darren Whitlock")], "contacts.friend-link", 4, 5),
        ("CON-06", [link(K.FRIEND, "Ottilie Penhaligon")], "contacts.friend-link", 4, 5),
        ("CON-07", [THREAD], "contacts.message-thread", 5, 5),
        ("CON-08", [Search(at=place("searches.json"), when=AFTER, query="Darren Whitlock")], "contacts.search", 5, 4),
        ("CON-09", [AddressBookEntry(at=place("book.json"), name="D", phones=("07700 900124",))], "contacts.address-book", 3, 4),
        ("CON-10", [Interaction(at=place("likes.json"), when=AFTER, kind=InteractionKind.REACTED, name="Darren Whitlock")],
         "contacts.interaction", 4, 4),
        ("CON-11", [link(K.FOLLOWER, "Darren Whitlock")], "contacts.friend-link", 2, 3),
        ("CON-12", [GROUP], "contacts.shared-group", 2, 3),
        ("CON-14", [link(K.REMOVED, "Darren Whitlock")], None, 0, 0),
    ],
)  # fmt: skip
def test_what_each_row_means(audit, row, records, check, likelihood, impact):
    findings = findings_of(CHECKS, records, audit(rows=ROWS))
    assert [(found.check, found.likelihood, found.impact) for found in findings] == (
        [(check, likelihood, impact)] if check else []
    )
    # Whatever it means, a name alone is never more than medium.
    assert all(found.band is not Band.HIGH or found.check == "contacts.address-book" for found in findings), row


def test_bulk_and_recruiters_need_no_list_and_the_officer_as_listed_person_is_a_matter_of_welfare(audit):
    assert (UNKNOWN.advisory.row, UNKNOWN.needs_persons) == ("CON-13", False)
    [finding] = findings_of(CHECKS, [link(K.FRIEND, "Kelly Marsden")], audit(rows=ROWS, names=("Kelly Marsden",)))
    assert (finding.band, finding.person_role) == (Band.LOW, "withheld")
    assert "welfare" in finding.summary
