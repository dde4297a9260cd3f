"""Recall and precision of the checks of single posts, over posts that were written before anybody looked at the rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from checks.content import CHECKS
from scanner.api import Account, AccountClass, Post, PostKind, Scene
from scanner.testing import at, findings_of

POSTS = Path(__file__).with_name("page_posts.txt")
# These judge a whole page, by dates and by what was deleted, or pair an appeal with its end.
OF_PAGES = ("content.stale-page", "content.silent-deletion", "content.missing-appeal")
SINGLE = tuple(check for check in CHECKS if check.advisory.id not in OF_PAGES)
CLASSES = {"official": AccountClass.OFFICIAL_CORPORATE, "personal": AccountClass.INDIVIDUAL_PERSONAL}


class Labelled(NamedTuple):
    """A text of the pool: the class of its account, the row it is about, whether it exposes that."""

    account: str
    row: str
    exposed: bool
    pictured: bool
    text: str


def labelled() -> Iterator[Labelled]:
    """Every text of the pool. Every other ordinary one stands with a picture."""
    for number, line in enumerate(POSTS.read_text(encoding="utf-8").splitlines()):
        if line.startswith("#"):
            continue
        label, _, text = line.partition("|")
        account, _, kind = label[:-1].rpartition(":")
        row, *rest = kind.split()
        pictured = "image" in rest or (row == "ordinary" and number % 2 == 0)
        yield Labelled(account or "official", row, label.endswith("+"), pictured, text)


@pytest.fixture(scope="module")
def said() -> dict[Labelled, set[str]]:
    """The rows that findings name each text for."""
    found: dict[Labelled, set[str]] = {text: set() for text in labelled() if text.row != "PUB-02"}
    for name, account_class in CLASSES.items():
        texts = [text for text in found if text.account == name]
        posts = [
            Post(at=at(f"/{number}"), kind=PostKind.POST, text=text.text, pictured=text.pictured)
            for number, text in enumerate(texts)
        ]
        scene = Scene(account=Account("facebook", account_class, assumed=False), platform="facebook")
        for check in SINGLE:
            for finding in findings_of(check, posts, scene):
                for item in finding.evidence:
                    found[texts[int(item.pointer.removeprefix("/"))]].add(check.advisory.row)
    return found


def test_most_of_what_is_exposed_is_found(said: dict[Labelled, set[str]]) -> None:
    exposed = [text for text in said if text.exposed]
    missed = [text for text in exposed if text.row not in said[text]]
    assert len(missed) <= 0.1 * len(exposed), missed
    of_row = Counter(text.row for text in exposed)
    lost = Counter(text.row for text in missed)
    assert not [row for row, count in of_row.items() if count >= 10 and lost[row] > 0.25 * count]


def test_what_only_looks_like_it_is_passed_over(said: dict[Labelled, set[str]]) -> None:
    alike = [text for text in said if not text.exposed and text.row != "ordinary"]
    assert not [text for text in alike if text.row in said[text]]


@pytest.mark.parametrize("account", CLASSES)
def test_ordinary_posts_are_passed_over(said: dict[Labelled, set[str]], account: str) -> None:
    plain = [text for text in said if text.row == "ordinary" and text.account == account]
    assert len(plain) > 100
    spoken = [text for text in plain if said[text]]
    assert len(spoken) <= 0.01 * len(plain), spoken
    assert not [text for text in plain if "PUB-12" in said[text]]
