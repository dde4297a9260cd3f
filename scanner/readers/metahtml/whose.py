"""Tells whose download a page belongs to: Facebook's and Instagram's are built of the same parts."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["platform_of"]

_FACEBOOK_PATH: Final = re.compile(r"(?:^|/)(?:facebook[^/]*|your_facebook_activity|your_activity_across_facebook)/", re.I)
_INSTAGRAM_PATH: Final = re.compile(r"(?:^|/)(?:[^/]*instagram[^/]*|threads)/", re.I)
_BUILT: Final = re.compile(
    rb'class="[^"]{0,120}\b(?:_a6-[ghiop]|_a6_[qr]|_a70[0-9a-f]|_a72d|_4t5n|_2le[jl])\b'
    rb'|class="(?:pam _3-95|_5vb_ _2yq)\b|uiBoxWhite noborder|[}\s]\._a6-g\b'
)
_MAIN: Final = re.compile(rb"<main[\s>]|role=.main")
_FACEBOOK_BUILT: Final = re.compile(rb'class="[^"]{0,80}(?:\b_a72d\b|\b_2pio\b|\b_2pi0\b|\b_2ph_|\b_3b0[acd]\b)')
_INSTAGRAM_BUILT: Final = re.compile(rb'class="[^"]{0,80}(?:\b_2pim\b|\b_2ph-)')


def platform_of(path: str, head: bytes) -> str:
    """``facebook`` or ``instagram`` if this is a page of a Meta download and tells of which; ``meta`` if it does not tell.

    ``head``: the first 16 KiB or more. Empty when it is no such page.
    """
    on_path = "facebook" if _FACEBOOK_PATH.search(path) else "instagram" if _INSTAGRAM_PATH.search(path) else ""
    if not (_BUILT.search(head) or (on_path and _MAIN.search(head))):
        return ""
    if on_path:
        return on_path
    if _FACEBOOK_BUILT.search(head):
        return "facebook"
    if _INSTAGRAM_BUILT.search(head):
        return "instagram"
    links = head.count(b"instagram.com/"), head.count(b"facebook.com/")
    return "meta" if links[0] == links[1] else "instagram" if links[0] > links[1] else "facebook"
