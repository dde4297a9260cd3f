"""Which fixes, and which of their menu paths, hold for the platforms that a finding's evidence comes from."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from msgspec.structs import replace

from scanner.model import Fix

__all__ = ["fitting"]

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
_STARTS: Final = re.compile(r"(?<=[.;] )(?=[A-Z][\w ]{0,24}: )")


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


def _fitted(fix: Fix, platforms: Collection[str]) -> Fix | None:
    pieces = [(piece, _LABELS.get(piece.partition(": ")[0], "")) for piece in _STARTS.split(fix.where)]
    named = {platform for _, platform in pieces if platform}
    if not named:
        return fix
    kept = [piece for piece, platform in pieces if not platform or platform in platforms]
    if not kept and len(named) == 1:
        return None
    return fix if len(kept) == len(pieces) else replace(fix, where="".join(kept).rstrip("; "))
