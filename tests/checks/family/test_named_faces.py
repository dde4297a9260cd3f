"""Relatives whose faces carry names in an album."""

from checks.family.declared_relative import CHECK as DECLARED
from checks.family.named_faces import CHECK
from scanner.api import Field, Finding, Photo, ProfileField
from scanner.testing import at, complaints, findings_of

CHILD = ProfileField(at=at("/p"), field=Field.RELATIVE, value="Ellie Whitlock", detail="Daughter", current=True)


def found(times: int, *names: str) -> list[Finding]:
    photos = [Photo(at=at(f"/{n}"), people=names) for n in range(times)]
    return [f for f in findings_of([CHECK, DECLARED], [CHILD, *photos]) if f.check == "family.named-faces"]


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_child_named_on_faces_is_found_by_the_first_name() -> None:
    (finding,) = found(4, "Ellie", "Ann Lee")
    assert "(daughter) is named on the face in 4 pictures" in finding.summary
    assert finding.impact == 4
    assert finding.evidence_total == 4


def test_twice_is_not_often_and_other_faces_are_nobodys_business() -> None:
    assert found(2, "Ellie") == []
    assert found(9, "Ann Lee", "Ellie Brown", "  ") == []
