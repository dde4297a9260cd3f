"""Google Takeout, and the timeline that a phone exports by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from scanner.model import Record
from scanner.plugins import Expectation, Member, Reader, Reading
from scanner.readers.google import looks
from scanner.readers.google.account import read_access_log, read_history_settings, read_profile, read_subscriber
from scanner.readers.google.activity import read_activity, read_browser_history
from scanner.readers.google.activity_pages import read_activity_page
from scanner.readers.google.addresses import read_addresses, read_autofill, read_home
from scanner.readers.google.chat import read_group, read_messages, read_user
from scanner.readers.google.notes import read_note
from scanner.readers.google.photos import read_album, read_sidecar
from scanner.readers.google.places import read_commutes, read_labelled, read_list, read_places
from scanner.readers.google.records import read_records
from scanner.readers.google.semantic import read_edits, read_semantic
from scanner.readers.google.timeline import read_timeline
from scanner.readers.google.youtube import read_channel, read_comments, read_subscriptions
from scanner.readers.tabled import Row, not_needed, reader_of

__all__ = ["GOOGLE"]

_JSON: Final = r"\.json$"
_PAGE: Final = r"\.html?$"
_TABLE: Final = r"\.csv$"
_MAPS: Final = r"(?:^|/)(?:takeout|maps)[^/]*/.*\.json$|labell?ed places[^/]*\.json$"
_ALBUM: Final = r"(?:^|/)(?:m[eé]tad[^/]{2,10}|shared_album_comments)(?:\(\d+\))?\.json$"
_ADDRESSES: Final = (
    r"(?:^|/)(?:google (?:shopping|pay|store|wallet)|payments?)[^/]*/(?:.*/)?"
    r"[^/]*(?:address|adress|direcc|indirizz)[^/]*\.json$"
)
_SETTINGS: Final = r"(?:^|/)takeout/.*/(?:syncsettings|searchengines|extensions|dictionary|omnibox)\.(?:json|csv)$"

_Read = Callable[[Member, Reading], Iterator[Sequence[Record]]]
_Looks = Callable[[bytes], bool]


def _row(part: str, read: _Read, looks_like: _Looks, name: str, *words: str, identity: bool = False) -> Row:
    """A kind of file that its structure decides on, once one of the words is in it and the name fits."""
    return Row(part=part, read=read, looks=looks_like, name=name, words=words, must=True, name_needed=True, identity=identity)


_ROWS: Final = (
    # who the account holder is
    _row("profile", read_profile, looks.PROFILE, r"(?:^|/)(?:profil\w*|perfil)\.json$", identity=True),
    Row(part="subscriber page", read=read_subscriber, name=r"\.subscriberinfo\.html$", identity=True),
    _row("chat account", read_user, looks.CHAT_USER, r"(?:^|/)user_info\.json$", identity=True),
    # where they were
    _row("location history", read_records, looks.RECORDS, _JSON, "locations"),
    _row("monthly stays", read_semantic, looks.SEMANTIC, _JSON, "timelineObjects"),
    _row(
        "timeline of a phone",
        read_timeline,
        looks.PHONE_TIMELINE,
        _JSON,
        "semanticSegments",
        "rawSignals",
        "userLocationProfile",
        "startTime",
    ),
    _row("timeline edits", read_edits, looks.EDITS, _JSON, "timelineEdits"),
    _row("location settings", read_history_settings, looks.HISTORY_SETTINGS, _JSON, "deviceSettings", "historyEnabled"),
    _row("photo details", read_sidecar, looks.SIDECAR, _JSON, "photoTakenTime", "geoDataExif", "googlePhotosOrigin"),
    _row("photo albums", read_album, looks.ALBUM, _ALBUM),
    # places on the map
    _row("reviews", read_places, looks.REVIEWS, _JSON, "FeatureCollection", "features"),
    _row("saved places", read_places, looks.PLACES, _JSON, "FeatureCollection", "features"),
    _row("labelled places", read_labelled, looks.LABELLED, _MAPS, "FeatureCollection", "features"),
    _row("commute", read_commutes, looks.COMMUTES, _JSON, "trips"),
    _row("saved lists", read_list, looks.SAVED_LIST, _TABLE),
    # what they looked up
    _row("activity", read_activity, looks.ACTIVITY, _JSON, "products", "titleUrl", "activityControls"),
    _row("activity", read_activity_page, looks.ACTIVITY_PAGE, _PAGE),
    _row("browser history", read_browser_history, looks.BROWSER_HISTORY, _JSON, "Browser History", "page_transition"),
    # what they wrote, and to whom
    _row("notes", read_note, looks.NOTE, _JSON, "userEditedTimestampUsec", "createdTimestampUsec", "isTrashed"),
    _row("chat", read_messages, looks.CHAT, _JSON, "creator"),
    _row("chat groups", read_group, looks.CHAT_GROUP, r"(?:^|/)group_info\.json$"),
    _row("YouTube comments", read_comments, looks.COMMENTS, _TABLE),
    _row("YouTube channel", read_channel, looks.CHANNEL, _TABLE),
    _row("YouTube subscriptions", read_subscriptions, looks.SUBSCRIPTIONS, _TABLE),
    # what the account holds
    _row("access log", read_access_log, looks.ACCESS_LOG, _TABLE),
    _row("form entries", read_autofill, looks.AUTOFILL, _JSON, "Autofill", "Autofill Profile", "Contact Info"),
    _row("household", read_home, looks.HOME, _JSON, "Home App Data"),
    Row(part="delivery addresses", read=read_addresses, name=_ADDRESSES),
    # no exposure
    not_needed("overview of the archive", r"(?:^|/)archive_browser\.html$"),
    not_needed("notes as pages, which are read from their data files", r"(?:^|/)takeout/keep/[^/]+\.html$"),
    not_needed("deleted timeline entries", r"(?:^|/)(?:tombstones\.csv|encrypted backups\.txt)$"),
    not_needed("photo prints and memories", r"(?:^|/)(?:print-subscriptions|user-generated-memory-titles)\.json$"),
    not_needed("settings of Google services", _SETTINGS),
    not_needed("app installations", r"(?:^|/)takeout/google play store/(?:installs|library|devices|purchase history)\.json$"),
)

GOOGLE: Final[Reader] = reader_of(
    "google",
    "google",
    _ROWS,
    (
        Expectation("location history", "where the account holder was, night after night, could not be looked at"),
        Expectation("monthly stays", "places that Google labelled home or work could not be looked at"),
        Expectation(
            "timeline of a phone",
            "since 2024 the timeline is on the phone alone and in no Takeout: places labelled home and work could not be "
            "looked at (Settings > Location > Timeline > Export)",
        ),
        Expectation("labelled places", "places that were given a name, such as Home, could not be looked at"),
        Expectation("saved places", "places kept on the map could not be looked at"),
        Expectation("saved lists", "lists of places and the notes on them could not be looked at"),
        Expectation("reviews", "reviews, which are public, could not be looked at"),
        Expectation("commute", "the ends of the way to work could not be looked at"),
        Expectation("photo details", "places and named faces of photos could not be looked at"),
        Expectation("activity", "searches, routes asked for and where they were made could not be looked at"),
        Expectation("browser history", "profiles opened in the browser could not be looked at"),
        Expectation("access log", "devices and connections that used the account could not be looked at"),
        Expectation("subscriber page", "e-mail addresses and numbers for recovery could not be looked at"),
        Expectation("profile", "name, birthday and addresses of the profile could not be looked at"),
        Expectation("form entries", "addresses kept to fill in forms could not be looked at"),
        Expectation("household", "the address of devices in the home could not be looked at"),
        Expectation("delivery addresses", "addresses for parcels and bills could not be looked at"),
        Expectation("notes", "notes could not be looked at"),
        Expectation("chat", "who the account holder wrote with could not be looked at"),
        Expectation("YouTube comments", "comments under films could not be looked at"),
    ),
    endings=(".json", ".html", ".htm", ".csv", ".txt"),
)
