"""The invented officers: every planted thing stands where it is said to stand, and the two halves share nothing."""

from __future__ import annotations

import json
import random
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "fixtures")]

from invented.officer import make_officer  # noqa: E402
from invented.pairs import load_cultures, make_pairs  # noqa: E402
from invented.pools import load_pools  # noqa: E402
from invented.truths import Officer, Spot  # noqa: E402
from texts import load_texts, nhs, pnc  # noqa: E402


def files_of(officer: Officer) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for source in officer.inputs:
        if source.is_dir():
            found |= {path.relative_to(source).as_posix(): path.read_bytes() for path in source.rglob("*") if path.is_file()}
        elif source.suffix == ".zip":
            with zipfile.ZipFile(source) as archive:
                found |= {name: archive.read(name) for name in archive.namelist()}
        else:
            found[source.name] = source.read_bytes()
    return found


def at(document: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document


def repaired(value: str) -> str:
    return value.encode("latin-1").decode()


@pytest.mark.parametrize("seed", [0, 1])
def test_every_planted_record_is_in_the_files(tmp_path: Path, seed: int) -> None:
    half = load_pools("examination" if seed else "development")
    seen = 0
    for number in range(8):
        officer = make_officer(number, half, tmp_path / str(number), random.Random(f"{seed}/{number}"))
        files = files_of(officer)
        planted = [spot for truth in officer.truths for spot in truth.spots] + [quiet.spot for quiet in officer.quiet]
        for spot in planted:
            (name,) = [name for name in files if spot.holds(name, spot.record)]
            if name.endswith(".json"):
                document = json.loads(files[name])
                at(document, spot.record)
                value = at(document, spot.exact[0])
                if isinstance(value, str) and "|" not in spot.text and "/data" in spot.exact[0]:
                    assert repaired(value) in spot.text
                    seen += 1
    assert seen > 200


def test_the_same_seed_makes_the_same_officer(tmp_path: Path) -> None:
    pools = load_pools("development")
    one, two = (make_officer(3, pools, tmp_path / name, random.Random("7/3")) for name in "ab")
    assert files_of(one) == files_of(two)
    assert [truth.kind for truth in one.truths] == [truth.kind for truth in two.truths]


def test_the_halves_share_no_text_and_no_name() -> None:
    one, two = load_pools("development").sections, load_pools("examination").sections
    assert one.keys() == two.keys()
    for section in one:
        if section not in ("role.staff", "rank"):
            assert not set(one[section]) & set(two[section]), section


def test_evidence_is_held_against_the_right_record() -> None:
    spot = Spot("posts/your_posts_1.json", "/1", ("/1/data/0/post",))
    assert spot.holds("facebook-jo/posts/your_posts_1.json", "/1/data/0/post")
    assert not spot.holds("posts/your_posts_1.json", "/12/data/0/post")
    assert not spot.holds("other/your_posts_1.json", "/1")
    assert not spot.is_exact("posts/your_posts_1.json", "/1")


def test_the_pairs_of_names_and_the_texts_of_the_halves_are_apart() -> None:
    one, two = (load_cultures(half) for half in ("development", "examination"))
    assert [culture.name for culture in one] == [culture.name for culture in two]
    for mine, theirs in zip(one, two, strict=True):
        for names in ("women", "men", "surnames", "pairs"):
            assert not set(getattr(mine, names)) & set(getattr(theirs, names)), (mine.name, names)
    ours, others = ({text.words for text in load_texts(half, load_pools(half))} for half in ("development", "examination"))
    assert not ours & others


def test_a_pair_of_two_people_never_names_somebody_else_on_the_list() -> None:
    pairs = make_pairs("development", random.Random(5))
    for kind in dict.fromkeys(pair.kind for pair in pairs if not pair.same and pair.kind != "father-and-son"):
        held = [pair for pair in pairs if pair.kind == kind]
        assert not {pair.shown for pair in held} & {f"{pair.given} {pair.surname}" for pair in held}


def test_the_numbers_in_texts_are_what_they_are_said_to_be() -> None:
    rng = random.Random(1)
    letters = "ZABCDEFGHJKLMNPQRTUVWXY"

    def fits(number: str) -> bool:
        year, serial = number[:-1].split("/")
        return letters[int(year[2:] + serial) % 23] == number[-1]

    def sums(number: str) -> bool:
        digits = [int(digit) for digit in number.replace(" ", "")]
        return sum(digit * (10 - place) for place, digit in enumerate(digits[:9])) % 11 == (11 - digits[9]) % 11

    assert all(fits(pnc(rng)) and not fits(pnc(rng, valid=False)) for _ in range(50))
    assert all(sums(nhs(rng)) and not sums(nhs(rng, valid=False)) for _ in range(50))
