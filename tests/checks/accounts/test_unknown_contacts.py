"""Waves of new contacts and approaches by recruiters."""

from datetime import UTC, datetime, timedelta

from checks.accounts.unknown_contacts import CHECK
from scanner.api import Account, AccountClass, Band, Connection, LinkKind, Moment, Scene
from scanner.testing import at, clues_of, complaints, findings_of

LINKEDIN = Scene(account=Account("linkedin", AccountClass.INDIVIDUAL_PROFESSIONAL))
FACEBOOK = Scene(account=Account("facebook"))
BEGIN = datetime(2021, 3, 1, 12, tzinfo=UTC)


def link(number, days, *, kind=LinkKind.FRIEND, employer="Brightwell Ltd", title="Engineer", name=""):
    when = Moment(BEGIN + timedelta(days=days)) if days is not None else None
    shown = name or f"Person{number} Nobody"
    where = at(f"row {number}", "Connections.csv")
    return Connection(at=where, when=when, link=kind, name=shown, employer=employer, job_title=title)


def usual(count=60, every=20):
    return [link(number, number * every) for number in range(count)]


def wave(count, day=702, **more):
    return [link(1000 + number, day + number % 6, **more) for number in range(count)]


def test_conforms():
    assert complaints([CHECK]) == []


def test_a_wave_on_a_network_for_work_is_told_with_its_days_and_what_is_usual():
    [finding] = findings_of(CHECK, [*usual(), *wave(18)], LINKEDIN)
    assert (finding.band, finding.likelihood, finding.impact) == (Band.MEDIUM, 3, 3)
    assert "18 new contacts" in finding.summary
    assert "1 February 2023 to 6 February 2023" in finding.summary
    assert len(finding.evidence) == 18


def test_elsewhere_it_takes_more_and_weighs_less():
    assert findings_of(CHECK, [*usual(), *wave(30)], FACEBOOK) == []
    [finding] = findings_of(CHECK, [*usual(80), *wave(45)], FACEBOOK)
    assert finding.band is Band.LOW


def test_a_busy_account_a_new_one_and_one_that_was_moved_stay_silent():
    busy = [link(number, number / 3) for number in range(3000)]
    assert findings_of(CHECK, [*busy, *wave(25)], LINKEDIN) == []
    assert findings_of(CHECK, [*usual(), *wave(30, day=20)], LINKEDIN) == []
    assert findings_of(CHECK, [*usual(20), *wave(200)], LINKEDIN) == []


def test_colleagues_of_a_police_force_are_not_unknown():
    assert findings_of(CHECK, [*usual(), *wave(18, employer="Northmere Constabulary")], LINKEDIN) == []


def recruiters(count, **more):
    return [
        link(2000 + n, 900 + n * 30, title="Talent Acquisition Partner", name=f"Ann{n} Hunter", **more) for n in range(count)
    ]


def test_recruiters_who_asked_and_were_accepted():
    asked = [link(3000 + n, 899 + n * 30, kind=LinkKind.REQUEST_RECEIVED, name=f"Ann{n} Hunter") for n in range(3)]
    [finding] = findings_of(CHECK, [*usual(), *recruiters(3), *asked], LINKEDIN)
    assert (finding.band, len(finding.evidence)) == (Band.MEDIUM, 6)
    assert "3 recruiters asked" in finding.summary


def test_one_recruiter_or_a_few_that_nobody_knows_to_have_asked_are_ordinary():
    asked = [link(3000, 899, kind=LinkKind.REQUEST_RECEIVED, name="Ann0 Hunter")]
    assert findings_of(CHECK, [*usual(), *recruiters(4), *asked], LINKEDIN) == []
    [finding] = findings_of(CHECK, [*usual(), *recruiters(6)], LINKEDIN)
    assert finding.band is Band.LOW


def test_whoever_recruits_for_the_services_is_not_meant():
    assert findings_of(CHECK, [*usual(), *recruiters(6, employer="Northmere Constabulary")], LINKEDIN) == []
    assert findings_of(CHECK, [*usual(), *recruiters(6, employer="Royal Navy")], LINKEDIN) == []


def test_no_name_is_in_a_clue_and_odd_input_is_passed_over():
    odd = [link(1, None), link(2, 3, name=" "), link(3, 4, employer="", title=""), link(4, 5, kind=LinkKind.REMOVED)]
    assert findings_of(CHECK, odd, LINKEDIN) == []
    assert "Hunter" not in repr(clues_of(CHECK, recruiters(2), LINKEDIN))
    official = Scene(account=Account("linkedin", AccountClass.OFFICIAL_GROUP))
    assert clues_of(CHECK, usual(), official) == []
