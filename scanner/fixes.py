"""Which fixes, and which of their menu paths, hold for the platforms that a finding's evidence comes from."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from msgspec.structs import replace

from scanner.model import Fix

__all__ = ["fitting", "pieces"]

# As menu paths spell them: ``Facebook: Settings > …; Instagram: Profile > …``.
_LABELS: Final = {
    "Bluesky": "bluesky",
    "Discord": "discord",
    "Facebook": "facebook",
    "Garmin Connect": "garmin",
    "Gmail": "google",
    "Google": "google",
    "Google Calendar": "google",
    "Google Maps": "google",
    "Google Photos": "google",
    "Instagram": "instagram",
    "LinkedIn": "linkedin",
    "Mastodon": "mastodon",
    "Reddit": "reddit",
    "Snapchat": "snapchat",
    "Strava": "strava",
    "Strava on the web": "strava",
    "Telegram": "telegram",
    "Threads": "threads",
    "TikTok": "tiktok",
    "WhatsApp": "whatsapp",
    "X": "x",
}
_STARTS: Final = re.compile(r"(?<=[.;] )(?=i?[A-Z][\w ]{0,24}: )")


def fitting(fixes: Sequence[Fix], platforms: Collection[str]) -> list[Fix]:
    """The fixes that can be carried out on these platforms, each with the menu paths of no other platform.

    A fix whose only paths are those of one other platform falls away, unless nothing would be left. Where some evidence comes
    from no platform that a menu path could name (photos in a folder, a saved page), everything stands.
    """
    known = set(_LABELS.values())
    if not platforms or not known.issuperset(platforms):
        return list(fixes)
    fitted = [fix for fix in (_fitted(fix, platforms) for fix in fixes) if fix is not None]
    return fitted or list(fixes)


def pieces(where: str) -> list[str]:
    """``Facebook: Settings > Posts; X: Your posts`` in its parts, one a platform, without what stands between them."""
    return [piece.rstrip(" .;") for piece in _STARTS.split(where)]


def _fitted(fix: Fix, platforms: Collection[str]) -> Fix | None:
    parts = [(piece, _LABELS.get(piece.partition(": ")[0], "")) for piece in _STARTS.split(fix.where)]
    named = {platform for _, platform in parts if platform}
    if not named:
        return fix
    kept = [piece for piece, platform in parts if not platform or platform in platforms]
    if not kept and len(named) == 1:
        return None
    if len(kept) == len(parts):
        return fix
    paths = tuple(path for path in fix.paths if _LABELS.get(path.platform, "") in {"", *platforms})
    return replace(fix, where="".join(kept).rstrip("; "), paths=paths)
