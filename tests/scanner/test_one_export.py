"""One export gives one answer, however it is cut into parts, packed, named and ordered; and each account is told apart."""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from scanner.api import Draft, Member, Post, PostKind, ProfileField, Reader, Reading, Recognition, Record, Scene, on
from scanner.case import Case, DeclaredAccount, Subject, load_case
from scanner.engine import ScanOptions, scan
from scanner.model import AccountClass, Field, Result
from scanner.persons import load_persons
from scanner.plugins import Account, Check, Expectation
from scanner.registry import Registry, load_registry

TODAY = date(2026, 11, 21)
OPTIONS = ScanOptions(today=TODAY, workers=1)
OFFICER = Path(__file__).parent.parent.parent / "fixtures" / "joanne-bell"


@pytest.fixture(scope="module")
def members() -> dict[str, bytes]:
    """The demo officer's Facebook export."""
    root = OFFICER / "export"
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def _zip(members: dict[str, bytes], path: Path | None = None, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(into.getvalue())
    return into.getvalue()


def _split(members: dict[str, bytes], count: int, seed: int) -> list[dict[str, bytes]]:
    rng = random.Random(seed)
    parts: list[dict[str, bytes]] = [{} for _ in range(count)]
    for name in rng.sample(sorted(members), len(members)):
        parts[rng.randrange(count)][name] = members[name]
    # Platforms put some files into every part.
    for part in parts:
        part["preferences/language_and_locale.json"] = members["preferences/language_and_locale.json"]
    return parts


def _scan(inputs: Sequence[Path]) -> dict[str, Any]:
    """What a result says, but for which archive a thing lies in."""
    case = load_case(OFFICER / "case.toml", TODAY)
    persons = load_persons(OFFICER / "persons.csv", today=TODAY)
    result, unreadable = scan(inputs, load_registry(), OPTIONS, case=case, persons=persons)
    assert not unreadable
    return _told(result)


def _told(result: Result) -> dict[str, Any]:
    content = msgspec.to_builtins(result)
    for finding in content["findings"]:
        for item in finding["evidence"]:
            item["source"] = ""
            item["member"] = item["member"].rpartition(".zip/")[2]
    ledger = {
        (entry["member"].rpartition(".zip/")[2], entry["state"], entry["records"])
        for entry in content["ledger"]
        if "same file is in" not in entry["note"] and "an archive, opened" not in entry["note"]
    }
    told = {part: content[part] for part in ("case", "findings", "routes", "checks")}
    absent = [(note["platform"], note["absent"]) for note in content["coverage"]]
    return told | {"ledger": ledger, "coverage": absent, "platforms": {s["platform"] for s in content["sources"]} - {""}}


@pytest.fixture(scope="module")
def whole(members: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    path = tmp_path_factory.mktemp("whole") / "facebook-jobell-2026-10-01-AbCd.zip"
    _zip(members, path)
    return _scan([path])


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("style", ["-{}", " ({})", "-{:03}", "_part{}"])
def test_parts_in_any_order_say_what_the_whole_says(
    members: dict[str, bytes], whole: dict[str, Any], tmp_path: Path, style: str, seed: int
) -> None:
    paths = []
    for number, part in enumerate(_split(members, 3, seed), 1):
        paths.append(tmp_path / f"facebook-jobell-2026-10-01-AbCd{style.format(number)}.zip")
        _zip(part, paths[-1])
    random.Random(seed).shuffle(paths)
    assert _scan(paths) == whole


def test_a_folder_of_parts_and_a_zip_of_parts_say_what_the_whole_says(
    members: dict[str, bytes], whole: dict[str, Any], tmp_path: Path
) -> None:
    parts = {f"facebook-jobell-2026-10-01-AbCd-{n}.zip": part for n, part in enumerate(_split(members, 3, 7), 1)}
    for name, part in parts.items():
        _zip(part, tmp_path / "downloads" / name)
    assert _scan([tmp_path / "downloads"]) == whole
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        _zip({name: _zip(part) for name, part in parts.items()}, tmp_path / "all.zip", method)
        assert _scan([tmp_path / "all.zip"]) == whole


def test_members_in_another_order_and_an_unpacked_export_say_the_same(
    members: dict[str, bytes], whole: dict[str, Any], tmp_path: Path
) -> None:
    shuffled = random.Random(1).sample(sorted(members), len(members))
    path = tmp_path / "a" / "facebook-jobell-2026-10-01-AbCd.zip"
    _zip({name: members[name] for name in shuffled}, path)
    assert _scan([path]) == whole
    folder = tmp_path / "b" / "facebook-jobell-2026-10-01-AbCd"
    for name, content in members.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    assert _scan([folder]) == whole
    # Both together, as people have them who unpacked what they downloaded: every file counts once.
    assert _scan([folder, path]) == whole
    assert _scan([folder, folder / "your_facebook_activity"]) == whole


# --- accounts, with a reader and a check that show them ---------------------------------------------------------------


def _recognise_as(ending: str, member: Member) -> Recognition | None:
    return Recognition(50, member.name.rsplit("/", 1)[-1].split(".")[0]) if member.name.endswith(ending) else None


def _read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    for number, line in enumerate(member.read().decode().splitlines(), 1):
        kind, _, value = line.partition(" ")
        at = reading.at(f"line {number}")
        if kind in ("NAME", "HANDLE"):
            yield [ProfileField(at=at, field=Field.NAME if kind == "NAME" else Field.HANDLE, value=value)]
        else:
            yield [Post(at=at, kind=PostKind.POST, text=line)]


def _reader(platform: str, ending: str) -> Reader:
    from functools import partial

    return Reader(
        id=platform or "any",
        platform=platform,
        recognise=partial(_recognise_as, ending),
        read=_read,
        identity=lambda name: name.endswith("profile" + ending),
        expects=(Expectation("diary", "x"), Expectation("friends", "y")),
    )


READERS = (_reader("toyland", ".toy"), _reader("lego", ".lego"), _reader("", ".photo"))


def _accounts(inputs: Sequence[Path], case: Case | None = None) -> tuple[dict[str, Account], Result]:
    """Each text, with the account that a check was told it comes from."""
    seen: dict[str, Account] = {}

    def look(post: Post, scene: Scene) -> Iterator[Draft]:
        seen[post.text] = scene.account
        return iter(())

    base = load_registry().checks[0]
    check = Check(advisory=base.advisory, spotters=(on(Post, look),), conclude=lambda clues, scene: ())
    result, _ = scan(inputs, Registry(checks=(check,), readers=READERS, reporters=()), OPTIONS, case=case)
    return seen, result


def _write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


CASE = Case(
    subject=Subject(names=("Joanne Bell",)),
    account=(
        DeclaredAccount(platform="toyland", account_class=AccountClass.OFFICIAL_OTHER, handle="pc.bell"),
        DeclaredAccount(platform="toyland", account_class=AccountClass.INDIVIDUAL_PERSONAL, handle="jo.bell"),
        DeclaredAccount(platform="lego", account_class=AccountClass.INDIVIDUAL_PROFESSIONAL),
    ),
)


def test_a_folder_of_two_platforms_holds_two_accounts(tmp_path: Path) -> None:
    folder = _write(
        tmp_path / "mine",
        {
            "toy-x/profile.toy": "NAME Jo Bell\nHANDLE jo.bell",
            "toy-x/diary.toy": "toy",
            "toy-x/1.photo": "toy photo",
            "lego-y/profile.lego": "NAME jobell",
            "lego-y/diary.lego": "lego",
            "lego-y/media/1.photo": "lego photo",
            "other/1.photo": "photo",
        },
    )
    seen, result = _accounts([folder], CASE)
    assert {text: account.platform for text, account in seen.items()} == {
        "toy": "toyland",
        "toy photo": "toyland",
        "lego": "lego",
        "lego photo": "lego",
        "photo": "",
    }
    assert seen["lego"].account_class is AccountClass.INDIVIDUAL_PROFESSIONAL
    assert seen["lego"].names == ("jobell", "Joanne Bell", "Jo Bell")
    assert seen["toy"].names == ("Jo Bell", "Joanne Bell", "jobell")
    assert [(note.platform, note.account_class) for note in result.case.accounts] == [
        ("toyland", "individual personal"),
        ("lego", "individual professional"),
    ]
    assert len(result.sources) == 1


def test_the_holder_named_in_one_part_is_known_in_the_others(tmp_path: Path) -> None:
    one = _write(tmp_path / "1", {"profile.toy": "NAME Jo Bell\nHANDLE jo.bell"})
    two = _write(tmp_path / "2", {"diary.toy": "toy"})
    seen, _ = _accounts([two, one])
    assert seen["toy"].names == ("Jo Bell",)


def test_two_accounts_of_one_platform_are_told_apart_by_the_names_of_their_parts(tmp_path: Path) -> None:
    for name, files in {
        "toy-jobell-2026-10-01-1.zip": {"profile.toy": "NAME Jo Bell\nHANDLE jo.bell"},
        "toy-jobell-2026-10-01-2.zip": {"diary.toy": "private", "1.photo": "private photo"},
        "toy-pcbell-2026-10-01-1.zip": {"profile.toy": "NAME PC Bell\nHANDLE pc.bell", "friends.toy": "a friend"},
        "toy-pcbell-2026-10-01-2.zip": {"diary.toy": "official"},
        "stray.zip": {"diary.toy": "nobody knows"},
    }.items():
        _zip({member: text.encode() for member, text in files.items()}, tmp_path / "in" / name)
    packed = tmp_path / "all.zip"
    _zip({path.name: path.read_bytes() for path in sorted((tmp_path / "in").iterdir())}, packed)
    for inputs in ([tmp_path / "in"], [packed]):
        seen, result = _accounts(inputs, CASE)
        assert {text: (account.handle, account.private) for text, account in seen.items()} == {
            "private": ("jo.bell", True),
            "private photo": ("jo.bell", True),
            "a friend": ("pc.bell", False),
            "official": ("pc.bell", False),
            "nobody knows": ("", True),
        }
        assert sorted(note.absent for note in result.coverage) == [
            [],
            ["no friends: y"],
            ["only one kind of file was given (diary): the rest of the account could not be looked at"],
        ]


def test_a_part_that_is_missing_by_the_numbers_of_the_others_is_named(tmp_path: Path) -> None:
    for number in (1, 4):
        _zip({f"{number}.json": b"{}"}, tmp_path / f"takeout-20240101T000000Z-{number:03}.zip")
    _zip({"a.json": b"[]"}, tmp_path / "export (3).zip")
    result, _ = scan([tmp_path], load_registry(), OPTIONS)
    assert [warning for warning in result.warnings if "part" in warning] == [
        f"{tmp_path.name}/takeout-20240101T000000Z-001.zip: parts 2, 3 of the same export were not given."
    ]


def test_json_in_a_damaged_part_is_taken_from_the_whole_one(members: dict[str, bytes], tmp_path: Path) -> None:
    name = "connections/friends/your_friends.json"
    people = {name: json.dumps({"friends_v2": [{"name": "Ada Example", "timestamp": 1_600_000_000}] * 90}).encode()}
    cut = _zip(people, method=zipfile.ZIP_STORED)[:1000]
    (tmp_path / "a.zip").write_bytes(cut)
    _zip(people, tmp_path / "b.zip")
    result, _ = scan([tmp_path / "a.zip", tmp_path / "b.zip"], load_registry(), OPTIONS)
    assert {entry.source: (entry.state.value, entry.records) for entry in result.ledger} == {
        "s1": ("not-needed", 0),
        "s2": ("read", 90),
    }
