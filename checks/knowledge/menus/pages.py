"""The pages that menu paths were checked against.

``month`` is the month that the page itself carries, or in which it was quoted with its address. A page that carries none is
named all the same, without a month: it says where the path comes from, and not how old it is. A path of several parts stands
with the page that states the first of them.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

__all__ = [
    "ANDROID_POLICE_COPY",
    "BEGAMOB_DISCORD",
    "BEGAMOB_LINKEDIN",
    "BEGAMOB_X",
    "BLUESKY_SOURCE",
    "CLEANOR",
    "DISCORD_DELETE",
    "EAST_COAST_DAILY",
    "FACEBOOK_HELP",
    "FEDI_TIPS",
    "GUIDE_DISCORD",
    "GUIDE_FACEBOOK",
    "GUIDE_GOOGLE",
    "GUIDE_LINKEDIN",
    "GUIDE_REDDIT",
    "GUIDE_SNAPCHAT",
    "GUIDE_TELEGRAM",
    "GUIDE_X",
    "HINDU",
    "LOCKET_APPS",
    "LOCKET_INSTAGRAM",
    "LOCKET_TIKTOK",
    "NEWSBYTES",
    "NZ_HERALD",
    "REDDIT_MODNEWS",
    "STRAVA_CONTROLS",
    "STRAVA_FAQ",
    "TECHWEEZ",
    "TELEGRAM_FAQ",
    "VERGE_COPY",
    "ZWIFT_INSIDER",
    "Page",
]


class Page(Struct, frozen=True):
    """A page that states a path: its short name, its address, and the month it carries."""

    name: str
    address: str
    month: str | None = None


def _guide(part: str) -> Page:
    # A guide kept by many hands. Its pages carry no date; its change log ends before them.
    return Page("privacy-settings guide", f"github.com/StellarSand/privacy-settings, Privacy Settings/{part}.md")


ANDROID_POLICE_COPY: Final = Page(
    "Android Police, a copy", "neveropen.tech/how-to-change-your-privacy-and-safety-settings-on-x"
)
BEGAMOB_DISCORD: Final = Page("Begamob", "authenticator-app.begamob.com/guides/discord-com", "2026-06")
BEGAMOB_LINKEDIN: Final = Page("Begamob", "authenticator-app.begamob.com/guides/linkedin-com", "2026-06")
BEGAMOB_X: Final = Page("Begamob", "authenticator-app.begamob.com/guides/x-com", "2026-06")
BLUESKY_SOURCE: Final = Page(
    "Bluesky, the app's source", "github.com/bluesky-social/social-app, src/screens/Settings/AccountSettings.tsx"
)
CLEANOR: Final = Page("Cleanor", "cleanor.app/blog/how-to-share-photos-without-sharing-your-location")
DISCORD_DELETE: Final = Page("Discord Support", "support.discord.com/hc/en-us/articles/212500837")
EAST_COAST_DAILY: Final = Page(
    "East Coast Daily", "eastcoastdaily.in/2024/11/13/know-how-to-delete-your-x-twitter-account.html", "2024-11"
)
FACEBOOK_HELP: Final = Page("Facebook Help Centre", "facebook.com/help/148233965247823", "2024-04")
FEDI_TIPS: Final = Page("Fedi.Tips", "fedi.tips/restricting-who-can-follow-you-in-mastodon")
GUIDE_DISCORD: Final = _guide("Discord")
GUIDE_FACEBOOK: Final = _guide("Facebook")
GUIDE_GOOGLE: Final = _guide("Google-Account")
GUIDE_LINKEDIN: Final = _guide("LinkedIn")
GUIDE_REDDIT: Final = _guide("Reddit")
GUIDE_SNAPCHAT: Final = _guide("Snapchat")
GUIDE_TELEGRAM: Final = _guide("Telegram")
GUIDE_X: Final = _guide("Twitter")
HINDU: Final = Page(
    "The Hindu", "thehindu.com/sci-tech/technology/how-to-deactivate-delete-instagram-account/article67704957.ece", "2024-01"
)
LOCKET_APPS: Final = Page("Locket Security", "locketsecurity.com/toolkit/remove-connected-third-party-apps", "2026-05")
LOCKET_INSTAGRAM: Final = Page("Locket Security", "locketsecurity.com/toolkit/set-up-2fa-instagram", "2026-05")
LOCKET_TIKTOK: Final = Page("Locket Security", "locketsecurity.com/toolkit/set-up-2fa-tiktok", "2026-05")
NEWSBYTES: Final = Page(
    "NewsBytes", "newsbytesapp.com/news/science/ways-to-check-log-out-of-active-facebook-sessions/story", "2024-11"
)
NZ_HERALD: Final = Page(
    "New Zealand Herald",
    "nzherald.co.nz/world/instagram-map-lets-your-friends-and-possibly-exes-track-your-every-move/S3MCVFE54JFCRFNXZBUZYFHN7E",
    "2025-08",
)
REDDIT_MODNEWS: Final = Page("Reddit, r/modnews", "reddit.com/r/modnews/comments/1l2i643", "2025-06")
STRAVA_CONTROLS: Final = Page("Strava Support", "support.strava.com/hc/en-us/articles/207343930-Privacy-Controls")
STRAVA_FAQ: Final = Page("Strava Support", "support.strava.com/hc/en-us/articles/360025920332-Strava-s-Privacy-Controls-FAQ")
TECHWEEZ: Final = Page("Techweez", "techweez.com/2023/01/06/tiktok-secure-account-tips", "2023-01")
TELEGRAM_FAQ: Final = Page("Telegram FAQ", "telegram.org/faq")
VERGE_COPY: Final = Page(
    "The Verge, a copy",
    "mediaperceptionofsocialworkers.blogspot.com/2024/10/how-to-switch-your-instagram-account.html",
    "2024-10",
)
ZWIFT_INSIDER: Final = Page("Zwift Insider", "zwiftinsider.com/strava-map-visibility", "2024-11")
