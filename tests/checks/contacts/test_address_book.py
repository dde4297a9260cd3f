"""Listed numbers and addresses in an uploaded address book."""

from checks.contacts.address_book import CHECK
from scanner.api import AddressBookEntry, Band, Confidence, DateRelation, Scene
from scanner.testing import at, clues_of, findings_of

BORN = "V1,Victim,Kelly,Marsden,,07700 900123,,,2024-05-01,1990-03-02,M1\nN1,Victim,David,Smith,,,,,,1985-05-06,M2\n"
BORN_HEADER = "person_ref,role,given_names,surname,aliases,phones,emails,handles,contact_from,dob,outcode\n"


def entry(name, *phones, emails=(), pointer="/0", **more):
    return AddressBookEntry(at=at(pointer, "contacts.json"), name=name, phones=phones, emails=emails, **more)


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


def test_a_birthday_that_differs_clears_a_name_and_weakens_a_number(audit):
    born = {"header": BORN_HEADER, "rows": BORN}
    assert findings_of(CHECK, [entry("Kelly Marsden", birthday="1972-08-08")], audit(**born)) == []
    [number] = findings_of(CHECK, [entry("Kel", "07700900123", birthday="1972-08-08")], audit(**born))
    assert (number.confidence, number.band) == (Confidence.C, Band.MEDIUM)
    assert "another date of birth" in number.evidence[0].what


def test_a_birthday_and_a_postcode_that_agree_lift_even_a_common_name(audit):
    born = {"header": BORN_HEADER, "rows": BORN}
    crowd = [entry(f"Person{chr(97 + n // 26)}{chr(97 + n % 26)} Nobody", pointer=f"/{n + 1}") for n in range(200)]
    [alone] = findings_of(CHECK, [entry("David Smith"), *crowd], audit(**born))
    assert alone.person_ref is None
    told = entry("David Smith", birthday="1985-05-06", addresses=("14 Acacia Avenue, M2 3AB",))
    [finding] = findings_of(CHECK, [told, *crowd], audit(**born))
    assert (finding.person_ref, finding.confidence) == ("N1", Confidence.C)
    assert "Possible, review" in finding.summary
    notes = "\n".join(finding.notes)
    assert "birth (date of birth) +8.0" in notes
    assert "outcode +1.0" in notes
    # Of people of that name, one in twenty-five thousand was born that day.
    assert "Expected by chance: 0.000" in notes or "under 0.0001" in notes


def test_name_birthday_and_postcode_stay_possible_without_an_identifier(audit):
    told = entry("Kelly Marsden", birthday="1990-03-02", addresses=("1 High Street M1 1AA",))
    [finding] = findings_of(CHECK, [told], audit(header=BORN_HEADER, rows=BORN))
    assert (finding.confidence, finding.band) == (Confidence.C, Band.MEDIUM)
    assert "Possible, review" in finding.summary
