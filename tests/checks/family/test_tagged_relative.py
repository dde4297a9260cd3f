"""A known relative who is tagged again and again."""

from checks.family.declared_partner import CHECK as PARTNER
from checks.family.tagged_relative import CHECK
from scanner.api import Field, Finding, Post, PostKind, ProfileField
from scanner.testing import at, complaints, findings_of

DECLARED = ProfileField(at=at("/p"), field=Field.PARTNER, value="Tom Bell", detail="Married", current=True)


def found(times: int, name: str, profile: ProfileField = DECLARED) -> list[Finding]:
    posts = [Post(at=at(f"/{n}"), kind=PostKind.POST, text="sunshine", tagged=(name, "Ann Lee")) for n in range(times)]
    return [f for f in findings_of([CHECK, PARTNER], [profile, *posts]) if f.check == "family.tagged-relative"]


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_the_partner_tagged_often_is_found() -> None:
    (finding,) = found(4, "Tom Bell")
    assert "Tom Bell" in finding.summary
    assert "4 posts" in finding.summary
    assert finding.evidence_total == 4


def test_twice_is_not_often_and_friends_are_not_relatives() -> None:
    assert found(2, "Tom Bell") == []
    assert found(9, "Dave Cole") == []


def test_a_namesake_of_a_first_name_is_not_taken_for_the_partner() -> None:
    first_name = ProfileField(at=at("/p"), field=Field.PARTNER, value="Tom", current=True)
    assert found(9, "Tom Bell", first_name) == []


def test_empty_tags_do_no_harm() -> None:
    assert found(9, "  ") == []
