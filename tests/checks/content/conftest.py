"""Short ways to post something on an account of a class and to see what a check says of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scanner.api import Account, AccountClass, Check, Finding, Post, PostKind, Scene
from scanner.testing import at, findings_of

Say = Callable[..., list[Finding]]


def scene_of(account_class: AccountClass) -> Scene:
    """The scene of a declared Facebook account."""
    return Scene(account=Account("facebook", account_class, assumed=False), platform="facebook")


@pytest.fixture
def say() -> Say:
    """``say(check, *texts, on="official corporate", pictured=True)``: the findings over posts of these texts."""

    def findings(check: Check, *texts: str, on: str = "official corporate", pictured: bool | None = True) -> list[Finding]:
        posts = [
            Post(at=at(f"/{number}/data/0/post"), kind=PostKind.POST, text=text, pictured=pictured)
            for number, text in enumerate(texts)
        ]
        return findings_of(check, posts, scene_of(AccountClass(on)))

    return findings
