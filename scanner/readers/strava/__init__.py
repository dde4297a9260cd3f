"""Strava's bulk export: tables with fixed names and translated headings, and a folder of recorded activities."""

from __future__ import annotations

from typing import Final

from scanner.model import LinkKind
from scanner.plugins import Expectation, Reader
from scanner.readers.strava import people
from scanner.readers.strava.activities import is_activity, read_activities, read_activity_file
from scanner.readers.strava.cells import Fits, is_number, shaped
from scanner.readers.strava.messages import read_messages
from scanner.readers.strava.profile import is_profile, read_preferences, read_privacy_zones, read_profile, read_settings
from scanner.readers.tabled import Row, not_needed, reader_of
from scanner.readers.tracks import is_track, read_track

__all__ = ["STRAVA"]

_TOP: Final = r"(?:^|/)"
_FOLLOWERS: Final = people.link(LinkKind.FOLLOWER, LinkKind.REQUEST_RECEIVED)
_FOLLOWED: Final = people.link(LinkKind.FOLLOWING, LinkKind.REQUEST_SENT)


def _always(_row: list[str]) -> bool:
    return True


def _numbered(row: list[str]) -> bool:
    return any(is_number(text) for text in row)


def _table(part: str, name: str, read: people.Read | None, widths: range, fits: Fits, *, identity: bool = False) -> Row:
    """A table that is Strava's only if its columns are; other services have files of the same name."""
    looks = shaped(widths, fits)
    return Row(part=part, name=rf"{_TOP}{name}\.csv$", looks=looks, must=True, name_needed=True, read=read, identity=identity)


def _own(part: str, name: str, read: people.Read) -> Row:
    """A file whose very name is Strava's."""
    return Row(part=part, name=rf"{_TOP}{name}$", read=read)


STRAVA: Final[Reader] = reader_of(
    "strava",
    "strava",
    (
        _table("profile", "profile", read_profile, range(10, 30), is_profile, identity=True),
        _table("activities", "activities", read_activities, range(8, 400), is_activity),
        Row(
            part="activity files",
            name=rf"{_TOP}activities/\d+(?:\.(?:gpx|tcx|fit|xml))?(?:\.gz)?$",
            looks=is_track,
            name_needed=True,
            must=True,
            read=read_activity_file,
        ),
        Row(part="routes", name=rf"{_TOP}routes/\d+\.gpx$", looks=is_track, name_needed=True, must=True, read=read_track),
        _table("followers", "followers", _FOLLOWERS, range(1, 6), people.is_link),
        _table("people followed", "following", _FOLLOWED, range(1, 6), people.is_link),
        _table("blocked people", "blocks", people.link(LinkKind.BLOCKED), range(1, 6), people.is_link),
        _table("logins", "logins", people.rows(people.login), range(3, 4), people.is_login),
        _own("linked apps", r"connected_apps\.csv", people.rows(people.apps)),
        _own("privacy zones", r"privacy_zones\.csv", read_privacy_zones),
        _own("visibility settings", r"(?:visibility|social)_settings\.csv", read_settings),
        _own("preferences", r"general_preferences\.csv", read_preferences),
        _table("clubs", "memberships", people.rows(people.club), range(1, 7), _numbered),
        _table("clubs", "clubs", people.rows(people.club), range(1, 7), _numbered),
        _table("uploaded address book", "contacts", people.rows(people.contact), range(1, 5), people.is_contact),
        _table("comments", "comments", people.rows(people.comments), range(2, 3), people.is_comment),
        _table("posts", "posts", people.rows(people.posts), range(2, 6), people.is_post),
        _table("picture captions", "(?:media|photos)", people.captions, range(2, 4), people.is_caption),
        _own("messages", r"messaging\.json", read_messages),
        _table("equipment", "(?:bikes|shoes)", None, range(3, 6), _always),
        not_needed(
            "challenges",
            rf"{_TOP}(?:global_challenges|group_challenges|monthly_recap_achievements|local_legend_segments)\.csv$",
        ),
        not_needed(
            "choices about e-mail and advertising",
            rf"{_TOP}(?:email_preferences|partner_opt_outs|mobile_device_identifiers|structured_details)\.csv$",
        ),
    ),
    (
        Expectation("profile", "name, e-mail address, town and description could not be looked at"),
        Expectation("activities", "when the account holder was out, and what was written about it, could not be looked at"),
        Expectation("activity files", "where activities begin and end could not be looked at"),
        Expectation("routes", "planned routes, which often begin at home, could not be looked at"),
        Expectation("followers", "who follows the account could not be looked at"),
        Expectation("people followed", "whom the account follows could not be looked at"),
        Expectation("blocked people", "whom the account holder blocked could not be looked at"),
        Expectation("logins", "where the account was signed in from could not be looked at"),
        Expectation("linked apps", "which services have access to the account could not be looked at"),
        Expectation("privacy zones", "whether the home is hidden, and how widely, could not be looked at"),
        Expectation("visibility settings", "who can see profile and activities could not be looked at"),
        Expectation("preferences", "the date of birth could not be looked at"),
        Expectation("clubs", "clubs that hint at work or home could not be looked at"),
        Expectation("uploaded address book", "contacts uploaded from a phone could not be looked at"),
        Expectation("comments", "what was written under other people's activities could not be looked at"),
        Expectation("posts", "what was posted could not be looked at"),
        Expectation("picture captions", "what is written under pictures could not be looked at"),
        Expectation("messages", "who the account holder wrote with could not be looked at"),
    ),
    endings=(".csv", ".json", ".gpx", ".tcx", ".fit", ".xml", ".gz"),
)
