"""Listed numbers and addresses in an uploaded address book."""

from checks.contacts.address_book import CHECK
from scanner.api import AddressBookEntry, Band, Confidence, DateRelation, Scene
from scanner.testing import at, clues_of, findings_of


def entry(name, *phones, emails=(), pointer="/0"):
    return AddressBookEntry(at=at(pointer, "contacts.json"), name=name, phones=phones, emails=emails)


def test_a_listed_number_is_found_however_it_is_written(audit):
    for phone in ("07700900123", "+44 7700 900 123", "(07700) 900123"):
        [finding] = findings_of(CHECK, [entry("Kel gym", phone)], audit())
        assert (finding.person_ref, finding.confidence, finding.band) == ("V1", Confidence.A, Band.HIGH)
        assert finding.date_relation is DateRelation.UNKNOWN


def test_a_listed_address_is_found(audit):
    [finding] = findings_of(CHECK, [entry("", emails=("Kelly.Marsden@Example.com",))], audit())
    assert finding.confidence is Confidence.A
    assert "e-mail" in finding.evidence[0].what


def test_a_listed_number_under_somebody_elses_name_is_only_possible(audit):
    for name in ("Karen Marsden", "Boiler Repairs"):
        [finding] = findings_of(CHECK, [entry(name, "07700900123")], audit())
        assert (finding.confidence, finding.band) == (Confidence.C, Band.MEDIUM)
        assert "somebody else's name" in finding.evidence[0].what


def test_other_peoples_numbers_are_no_finding_and_leave_no_clue(audit):
    others = [entry("Mum", "07700900200"), entry("", "07700900201"), entry("Kel", "not a number", "")]
    assert findings_of(CHECK, others, audit()) == []
    assert clues_of(CHECK, others, audit()) == []


def test_without_a_list_nothing_is_looked_at():
    assert clues_of(CHECK, [entry("Kelly Marsden", "07700900123")], Scene()) == []
