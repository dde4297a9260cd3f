"""No listed person's name leaves through the ledger, a path or a finding."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from scanner.case import CaseError, load_case
from scanner.commands import ScanRequest, run_scan
from scanner.engine import ScanOptions, scan
from scanner.persons import load_persons
from scanner.registry import load_registry
from scanner.tidy import to_json

TODAY = date(2026, 11, 21)
CASE = '[authority]\nreference = "PSD/1"\n'
PERSONS = (
    "person_ref,role,given_names,surname,aliases,dob,phones,emails,handles,outcode,contact_from,contact_to,case_ref,handling,"
    "expires\nP-1,Victim,Tamsin,Overbury,,1991-04-17,+447700900311,,,,2025-06-03,,,,\n"
)


def test_a_conversation_with_a_listed_person_is_told_without_the_name_in_its_path(tmp_path: Path) -> None:
    thread = tmp_path / "export/your_facebook_activity/messages/inbox/tamsinoverbury_10152/message_1.json"
    thread.parent.mkdir(parents=True)
    messages = [{"sender_name": "Jo Bell", "timestamp_ms": 1_760_000_000_000, "content": "hello, I live at 27 Larkspur Close"}]
    people = [{"name": "Tamsin Overbury"}, {"name": "Jo Bell"}]
    thread.write_text(json.dumps({"participants": people, "messages": messages, "title": "Tamsin Overbury"}))
    picture = thread.parent / "photos" / "1.jpg"
    picture.parent.mkdir()
    picture.write_bytes(b"\xff\xd8\xff\xd9")
    profile = tmp_path / "export/personal_information/profile_information/profile_information.json"
    profile.parent.mkdir(parents=True)
    relatives = [{"name": "Tamsin Overbury", "relation": "Sister"}]
    profile.write_text(json.dumps({"profile_v2": {"name": {"full_name": "Jo Bell"}, "family_members": relatives}}))
    (tmp_path / "case.toml").write_text(CASE + "messages = true\n")
    (tmp_path / "persons.csv").write_text(PERSONS)
    case = load_case(tmp_path / "case.toml", TODAY)
    persons = load_persons(tmp_path / "persons.csv", today=TODAY)
    result, _ = scan([tmp_path / "export"], load_registry(), ScanOptions(today=TODAY, workers=1), case=case, persons=persons)
    text = to_json(result).decode().casefold()
    assert [word for word in ("overbury", "tamsin", "900311") if word in text] == []
    cited = {item.member for finding in result.findings for item in finding.evidence if finding.family.value == "contacts"}
    assert cited
    assert cited <= {entry.member for entry in result.ledger}


def test_a_colleague_on_the_authoritys_list_is_told_by_reference_and_to_the_auditor_alone(tmp_path: Path) -> None:
    posts = tmp_path / "export/your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"
    posts.parent.mkdir(parents=True)
    said = "Nights done with DC Tamsin Overbury, best crewmate on the shift"
    posts.write_text(json.dumps([{"timestamp": 1_760_000_000, "data": [{"post": said}]}]))
    (tmp_path / "case.toml").write_text(CASE + '[colleagues]\nsensitive = "sensitive.csv"\n')
    (tmp_path / "sensitive.csv").write_text("person_ref,given_names,surname\nC-1,Tamsin,Overbury\n")
    out = tmp_path / "out"
    request = ScanRequest(inputs=(tmp_path / "export",), out=out, case=tmp_path / "case.toml", edition="officer", quiet=True)
    assert run_scan(request) == 0
    text = (out / "result.json").read_text().casefold()
    assert [word for word in ("overbury", "tamsin") if word in text] == []
    (finding,) = [one for one in json.loads(text)["findings"] if one["check"] == "colleagues.sensitive-colleague"]
    assert (finding["band"], finding["confidence"], finding["person_ref"]) == ("critical", "b", "c-1")
    page = (out / "report.html").read_text()
    assert finding["id"].upper()[1:] not in page.upper()
    assert "C-1" not in page


def test_a_list_of_colleagues_needs_an_authority(tmp_path: Path) -> None:
    (tmp_path / "case.toml").write_text('[colleagues]\nsensitive = "sensitive.csv"\n')
    with pytest.raises(CaseError, match="needs an"):
        load_case(tmp_path / "case.toml", TODAY)
