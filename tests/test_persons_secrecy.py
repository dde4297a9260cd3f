"""Nothing of a listed person leaves: not in any output, log or error, and no file but the report is ever written.

The whole command runs as a program of its own, in which every file that is opened for writing is noted.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
AT = 1_760_000_000
# Reference, role, given names, surname, alias, born, phone, e-mail, handle.
PEOPLE = (
    ("P-1", "Victim", "Tamsin", "Overbury", "Tam Redfernly", "1991-04-17", "+447700900311", "tamsin.overbury@example.net", "kelmoor_91"),
    ("P-2", "Suspect-Known", "Darren", "Whitlocke", "", "1984-02-03", "+447700900312", "dazzler84@example.org", "whitlocke.d"),
    ("P-3", "Witness", "Ottilie", "Penhallow", "", "1979-12-30", "+447700900313", "o.penhallow@example.com", "ottiepen"),
    ("P-4", "Vulnerable Child", "Zofia", "Wrzesniewska", "Zosia", "2012-07-08", "+447700900314", "zosia@example.net", "zosia_wrz"),
    ("P-5", "Offender", "Marlon", "Ashgrovely", "", "1969-11-11", "+447700900315", "marlon@example.org", "ashgrovely"),
)  # fmt: skip
FRIENDS = ("Anke Birchallson", "Boyd Cawoodley", "Cleo Denholmby", "Dirk Farndonby", "Edda Gilhoolyson")
RUN = """
import json, os, sys
written = []
def hook(event, arguments):
    if event == "open" and not isinstance(arguments[0], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        written.append(os.fsdecode(arguments[0]))
note = os.open(sys.argv.pop(1), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
sys.addaudithook(hook)
from scanner.cli import main
try:
    main()
finally:
    os.write(note, json.dumps(written).encode())
"""


def secrets() -> list[str]:
    """Everything that must not be found, in lower case: whole names, the rare surnames alone, numbers, addresses, handles."""
    found: list[str] = []
    for _, _, given, surname, alias, born, phone, email, handle in PEOPLE:
        found += [f"{given} {surname}", f"{surname} {given}", surname, f"{given}{surname}", alias, born, phone, phone[3:]]
        found += [f"0{phone[3:7]} {phone[7:]}", f"+44 {phone[3:7]} {phone[7:]}", email, email.split("@")[0], handle]
    return [secret.casefold() for secret in dict.fromkeys(found) if len(secret) > 4]


def leaks(outputs: dict[str, bytes]) -> list[str]:
    """Where a secret stands, as it is or with whatever stands between its letters taken out."""
    found: list[str] = []
    for name, content in outputs.items():
        text = content.decode("utf-8", "replace").casefold()
        # Of whole names and numbers also the letters alone: no spelling, no mark-up hides them.
        bare = re.sub(r"[\W_]+", "", text)
        for secret in secrets():
            plain = re.sub(r"[\W_]+", "", secret)
            if secret in text or (len(plain) > 8 and plain in bare):
                found.append(f"{secret} in {name}")
    return found


def facebook(folder: Path) -> Path:
    """An export in which every listed person stands in every place that a platform has for somebody."""
    root = folder / "facebook"

    def put(path: str, content: Any) -> None:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(json.dumps(content), encoding="utf-8")

    names = [f"{given} {surname}" for _, _, given, surname, *_ in PEOPLE]
    dated = [{"name": name, "timestamp": AT + number} for number, name in enumerate(names)]
    crowd = [{"name": name, "timestamp": AT} for name in FRIENDS]
    lists = "connections/friends"
    put(f"{lists}/your_friends.json", {"friends_v2": [*crowd, *dated]})
    put(f"{lists}/sent_friend_requests.json", {"sent_requests_v2": dated})
    put(f"{lists}/received_friend_requests.json", {"received_requests_v2": dated})
    put(f"{lists}/rejected_friend_requests.json", {"rejected_requests_v2": dated})
    put(f"{lists}/removed_friends.json", {"deleted_friends_v2": dated})
    about = {"full_name": "Jo Bell"}
    kin = [{"name": names[3], "relation": "Niece"}]
    job = [{"employer": "Northmere Constabulary", "title": "Police Constable"}]
    profile = {"name": about, "family_members": kin, "work_experiences": job}
    put("personal_information/profile_information/profile_information.json", {"profile_v2": profile})
    searches = [*names, *(person[6] for person in PEOPLE), *(person[7] for person in PEOPLE)]
    found = [{"timestamp": AT, "title": "You searched", "data": [{"text": text}]} for text in searches]
    put("logged_information/search/your_search_history.json", {"searches_v2": found})
    book = [
        {
            "timestamp": AT,
            "label_values": [
                {"label": "Contact name", "value": name},
                {"label": "Contact point", "value": point},
                {"label": "Update time", "timestamp_value": AT},
            ],
        }
        for name, person in zip(names, PEOPLE, strict=True)
        for point in (person[6], person[7])
    ]
    put("personal_information/other_personal_information/contacts_uploaded_from_your_phone.json", book)
    posts = [
        {
            "timestamp": AT,
            "title": f"Jo Bell was with {name}.",
            "data": [{"post": f"Great shift with PC {name}, ring {phone} or {email} or @{handle}, lives at 14 Acacia Avenue"}],
            "tags": [{"name": name}],
        }
        for name, (*_, phone, email, handle) in zip(names, PEOPLE, strict=True)
    ]
    put("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json", posts)
    for name, (_, _, given, surname, *_) in zip(names, PEOPLE, strict=True):
        inbox = f"your_facebook_activity/messages/inbox/{given}{surname}_100158".lower()
        sent = [{"sender_name": "Jo Bell", "timestamp_ms": AT * 1000, "content": f"hello {name}, I am at 27 Larkspur Close"}]
        people = [{"name": name}, {"name": "Jo Bell"}]
        put(f"{inbox}/message_1.json", {"participants": people, "messages": sent, "title": name})
    return root


def listed(folder: Path) -> Path:
    """The list."""
    path = folder / "persons.csv"
    head = "person_ref,role,given_names,surname,aliases,dob,phones,emails,handles,contact_from,contact_to\n"
    rows = [
        ",".join((*person[:8], f"instagram:{person[8]};facebook:{person[8]}", "2025-06-03", "2025-07-01")) for person in PEOPLE
    ]
    path.write_text(head + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def instagram(folder: Path) -> Path:
    """Followers, people followed, and a chat whose file is called after somebody listed."""
    root = folder / "instagram"
    base = root / "connections/followers_and_following"
    base.mkdir(parents=True)
    entries = [
        {"title": "", "string_list_data": [{"href": f"https://www.instagram.com/{p[8]}", "value": p[8], "timestamp": AT}]}
        for p in PEOPLE
    ]
    (base / "followers_1.json").write_text(json.dumps(entries), encoding="utf-8")
    (base / "following.json").write_text(json.dumps({"relationships_following": entries}), encoding="utf-8")
    chat = root / "WhatsApp Chat with Tamsin Overbury.txt"
    chat.write_text("12/05/2026, 14:02 - Tamsin Overbury: hi\n12/05/2026, 14:03 - Jo: hi\n", encoding="utf-8")
    (root / f"{PEOPLE[1][6]}.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Darren Whitlocke\nTEL:+447700900312\nEND:VCARD\n")
    return root


def run(tmp_path: Path, *arguments: str) -> tuple[dict[str, bytes], list[str]]:
    """What the command printed, as outputs, and every path it opened for writing."""
    script, note, scratch = tmp_path / "run.py", tmp_path / "written.json", tmp_path / "scratch"
    script.write_text(RUN)
    scratch.mkdir(exist_ok=True)
    home = {"HOME": str(scratch), "TMPDIR": str(scratch), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    program = [sys.executable, str(script), str(note), *arguments]
    done = subprocess.run(program, capture_output=True, check=False, env={**os.environ, **home}, cwd=tmp_path)
    written = json.loads(note.read_bytes())
    left = [path.read_bytes() for path in scratch.rglob("*") if path.is_file()]
    outputs = {"stdout": done.stdout, "stderr": done.stderr} | {f"scratch {n}": content for n, content in enumerate(left)}
    return outputs, [path for path in written if path not in ("/dev/null", os.devnull)]


@pytest.fixture
def audit(tmp_path: Path) -> list[str]:
    case = (
        '[subject]\nnames = ["Jo Bell"]\nforce = "Northmere Constabulary"\n[authority]\nreference = "PSD/1"\nmessages = true\n'
    )
    (tmp_path / "case.toml").write_text(case)
    sources = [str(facebook(tmp_path)), str(instagram(tmp_path))]
    return ["scan", *sources, "--case", str(tmp_path / "case.toml"), "--persons", str(listed(tmp_path))]


def test_no_output_log_or_temporary_file_holds_anything_of_a_listed_person(tmp_path: Path, audit: list[str]) -> None:
    out = tmp_path / "out"
    outputs, written = run(tmp_path, *audit, "--workers", "1", "--out", str(out))
    printed, _ = run(tmp_path, *audit, "--workers", "1", "--json")
    outputs |= {f"json {name}": content for name, content in printed.items()}
    for edition in ("officer", "training", "auditor"):
        more, _ = run(tmp_path, "render", str(out / "result.json"), "--edition", edition, "--out", str(tmp_path / edition))
        outputs |= {f"render {edition} {name}": content for name, content in more.items()}
    for folder in (out, tmp_path / "officer", tmp_path / "training", tmp_path / "auditor"):
        outputs |= {str(path.relative_to(tmp_path)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    result = json.loads(outputs["out/result.json"])
    contacts = [finding for finding in result["findings"] if finding["family"] == "contacts"]
    assert {finding["person_ref"] for finding in contacts} >= {"P-1", "P-2", "P-3", "P-5"}
    assert leaks(outputs) == []
    # Nothing but the report was written, under whatever name it first goes by.
    assert written
    assert [path for path in written if not Path(path).resolve().is_relative_to(out.resolve())] == []


def test_friends_whom_nobody_listed_are_written_nowhere(tmp_path: Path, audit: list[str]) -> None:
    out = tmp_path / "out"
    outputs, _ = run(tmp_path, *audit, "--workers", "1", "--out", str(out))
    outputs |= {path.name: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    everything = b"".join(outputs.values()).decode("utf-8", "replace").casefold()
    assert [name for name in FRIENDS if name.casefold() in everything or name.split()[1].casefold() in everything] == []


def test_the_officers_copy_tells_no_reference_and_no_role(tmp_path: Path, audit: list[str]) -> None:
    out = tmp_path / "out"
    run(tmp_path, *audit, "--workers", "1", "--edition", "officer", "--out", str(out))
    page = (out / "report.html").read_text(encoding="utf-8")
    assert not re.search(r"\bP-[1-5]\b", page)
    assert "withheld" in page


def test_checking_a_list_and_refusing_it_tell_nothing_of_it(tmp_path: Path) -> None:
    path = listed(tmp_path)
    outputs, written = run(tmp_path, "persons", "check", str(path))
    assert b"5 of 5 rows can be used" in outputs["stdout"]
    assert (leaks(outputs), written) == ([], [])
    text = path.read_text(encoding="utf-8")
    bad = "".join(f"Q-{n},Nobody,Darren,Whitlocke,,03/02/1984,12,dazzler84,whitlocke.d,soon,\n" for n in range(30))
    path.write_text(text + bad, encoding="utf-8")
    outputs, written = run(tmp_path, "persons", "check", str(path))
    told = outputs["stderr"].decode()
    assert all(f"row {number} " in told for number in range(6, 36)), "every bad row is named"
    assert (leaks(outputs), written) == ([], [])
