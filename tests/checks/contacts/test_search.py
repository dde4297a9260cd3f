"""Searches for listed people."""

from datetime import UTC, datetime

from checks.contacts.search import CHECK
from scanner.api import Account, Band, Confidence, DateRelation, Moment, Search
from scanner.testing import at, findings_of


def search(query, *, profile=False, number=0):
    when = Moment(datetime(2024, 6, 1, 12, tzinfo=UTC))
    return Search(at=at(f"/searches_v2/{number}", "your_search_history.json"), when=when, query=query, profile=profile)


def test_a_search_for_a_listed_name_after_the_first_contact_is_a_lead(audit):
    [finding] = findings_of(CHECK, [search("darren whitlock"), search("Darren Whitlock", number=1)], audit())
    assert (finding.person_ref, finding.date_relation) == ("S1", DateRelation.AFTER)
    assert (finding.confidence, finding.band) == (Confidence.C, Band.MEDIUM)
    assert "2 times" in finding.summary
    assert "whitlock" not in finding.summary.casefold()


def test_a_search_for_a_listed_number_or_handle_is_exact(audit):
    for query in ("07700 900124", "+447700900124"):
        [finding] = findings_of(CHECK, [search(query)], audit())
        assert finding.confidence is Confidence.A
    [finding] = findings_of(CHECK, [search("@kelm_91")], audit(account=Account("instagram")))
    assert finding.person_ref == "V1"


def test_an_opened_profile_is_told_apart_from_a_search(audit):
    [finding] = findings_of(CHECK, [search("Darren Whitlock", profile=True)], audit())
    assert "profile was opened" in finding.summary


def test_searches_for_others_sentences_and_odd_input_stay_silent(audit):
    queries = (
        "darren whitfield",
        "whitlock",
        "how to get from darren to whitlock arms",
        "",
        "   ",
        "😀",
        "@",
        "kelm_91",
        "1" * 400,
    )
    assert findings_of(CHECK, [search(query, number=n) for n, query in enumerate(queries)], audit()) == []


def test_a_common_name_that_was_searched_for_is_only_counted(audit):
    others = [search(f"Person{chr(97 + n // 26)}{chr(97 + n % 26)} Nobody", number=n + 1) for n in range(120)]
    [finding] = findings_of(CHECK, [search("David Smith"), *others], audit())
    assert (finding.person_ref, finding.band) == (None, Band.LOW)
