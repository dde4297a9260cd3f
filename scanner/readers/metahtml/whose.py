"""Tells whose download a page belongs to: Facebook's and Instagram's are built of the same parts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scanner.plugins import Member

__all__ = ["platform_of", "platform_of_page", "until_body"]

_HEAD: Final = 16 << 10
_LONG_HEAD: Final = 128 << 10
# Of a page whose body begins later than this the first bytes show too little.
_ENOUGH: Final = 12 << 10
_FACEBOOK_PATH: Final = re.compile(r"(?:^|/)(?:facebook[^/]*|your_facebook_activity|your_activity_across_facebook)/", re.I)
_INSTAGRAM_PATH: Final = re.compile(r"(?:^|/)(?:[^/]*instagram[^/]*|threads)/", re.I)
# Each begins with plain letters, which makes them quick where they do not occur.
_BUILT: Final = (
    re.compile(rb'class="[^"]{0,120}\b(?:_a6-[ghiop]|_a6_[qr]|_a70[0-9a-f]|_a72d|_4t5n|_2le[jl])\b'),
    re.compile(rb'class="(?:pam _3-95|_5vb_ _2yq)\b'),
    re.compile(rb"\._a6-g\b"),
)
_MAIN: Final = re.compile(rb"<main[\s>]|role=.main")
_FACEBOOK_BUILT: Final = re.compile(rb'class="[^"]{0,80}(?:\b_a72d\b|\b_2pio\b|\b_2pi0\b|\b_2ph_|\b_3b0[acd]\b)')
_INSTAGRAM_BUILT: Final = re.compile(rb'class="[^"]{0,80}(?:\b_2pim\b|\b_2ph-)')


def until_body(member: Member) -> bytes:
    """The first 16 KiB of a page, or more where styles take that much."""
    head = member.head(_HEAD)
    return head if len(head) < _HEAD or b"<body" in head[:_ENOUGH] else member.head(_LONG_HEAD)


def platform_of_page(member: Member) -> str:
    """As :func:`platform_of`, of a member."""
    return _platform_of(member.name.replace("\\", "/"), until_body(member))


@lru_cache(maxsize=2)
def _platform_of(path: str, head: bytes) -> str:
    """Kept for a moment, for the readers of both platforms ask."""
    return platform_of(path, head)


def platform_of(path: str, head: bytes) -> str:
    """``facebook`` or ``instagram`` if this is a page of a Meta download and tells of which; ``meta`` if it does not tell.

    ``head``: the first 16 KiB or more. Empty when it is no such page.
    """
    on_path = "facebook" if _FACEBOOK_PATH.search(path) else "instagram" if _INSTAGRAM_PATH.search(path) else ""
    built = b"uiBoxWhite noborder" in head or any(sign.search(head) for sign in _BUILT)
    if not (built or (on_path and _MAIN.search(head))):
        return ""
    if on_path:
        return on_path
    if _FACEBOOK_BUILT.search(head):
        return "facebook"
    if _INSTAGRAM_BUILT.search(head):
        return "instagram"
    links = head.count(b"instagram.com/"), head.count(b"facebook.com/")
    return "meta" if links[0] == links[1] else "instagram" if links[0] > links[1] else "facebook"
