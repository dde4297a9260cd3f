"""Whether a handle, an address or a number that was given up still stands in a profile."""

from __future__ import annotations

from checks.accounts.old_details import CHECK
from scanner.api import Account, Audience, Field, ProfileField, Scene
from scanner.model import Band, Confidence, Finding
from scanner.testing import at, complaints, findings_over

X = Scene(account=Account("x", handle="jo_runs"), platform="x")
INSTAGRAM = Scene(account=Account("instagram", handle="jo.bell"), platform="instagram")


def say(field: Field, value: str, source: str, *, current: bool | None = None, shown: bool = True) -> ProfileField:
    where = at(f"/{field.name}/{value[:8]}", "profile.js", source)
    audience = Audience.PUBLIC if shown else Audience.PLATFORM_HELD
    return ProfileField(at=where, field=field, value=value, current=current, audience=audience)


def judge(on_x: list[ProfileField], elsewhere: list[ProfileField]) -> list[Finding]:
    return findings_over(CHECK, [(on_x, X), (elsewhere, INSTAGRAM)])


def old(field: Field, value: str) -> ProfileField:
    return say(field, value, "s1", current=False, shown=False)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_an_old_handle_that_another_profile_leads_to_is_found() -> None:
    (finding,) = judge([old(Field.HANDLE, "jo_bell84")], [say(Field.WEBSITE, "https://x.com/Jo_Bell84", "s2")])
    assert "user name" in finding.summary
    assert "Instagram" in finding.summary
    assert (finding.band, finding.confidence) == (Band.MEDIUM, Confidence.A)
    assert finding.evidence_total == 2


def test_an_old_number_and_address_in_a_bio_are_found() -> None:
    gone = [old(Field.EMAIL, "jo@example.org"), old(Field.PHONE, "+44 7700 900123")]
    findings = judge(gone, [say(Field.BIO, "Runner. Jo@example.org or 07700 900123", "s2")])
    assert sorted(finding.summary.split(" that ")[0] for finding in findings) == ["A telephone number", "An e-mail address"]


def test_what_was_taken_back_or_stands_nowhere_is_not_found() -> None:
    link = say(Field.WEBSITE, "https://x.com/jo_runs", "s2")
    assert judge([old(Field.HANDLE, "jo_runs"), say(Field.HANDLE, "jo_runs", "s1")], [link]) == []
    assert judge([old(Field.HANDLE, "jo_bell84")], [link]) == []


def test_the_same_word_as_a_handle_elsewhere_is_another_handle() -> None:
    assert judge([old(Field.HANDLE, "jo_bell84")], [say(Field.HANDLE, "jo_bell84", "s2")]) == []


def test_an_address_that_only_the_platform_holds_leads_nobody_anywhere() -> None:
    assert judge([old(Field.EMAIL, "jo@example.org")], [say(Field.EMAIL, "jo@example.org", "s2", shown=False)]) == []


def test_odd_values() -> None:
    assert judge([old(Field.HANDLE, ""), old(Field.PHONE, "none")], [say(Field.BIO, "@ 07", "s2")]) == []
