"""Google Takeout, and the timeline that a phone exports by itself."""

from __future__ import annotations

from typing import Final

from scanner.plugins import Expectation, Reader
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
from scanner.readers.google.youtube import read_channel, read_comments
from scanner.readers.tabled import Row, not_needed, reader_of

__all__ = ["GOOGLE"]

_JSON: Final = r"\.json$"
_PAGE: Final = r"\.html?$"
_TABLE: Final = r"\.csv$"
_ACCOUNT_FILE: Final = r"(?:^|/)(?:google (?:shopping|pay|store|wallet)|payments?)[^/]*/(?:.*/)?[^/]*(?:address|adress|direcc|indirizz)[^/]*\.json$"

# Every row is asked by its ending first, so that no other file's first bytes are looked at; what decides is the structure.
_ROWS: Final = (
    Row(part="profile", read=read_profile, name=r"(?:^|/)(?:profil\w*|perfil)\.json$", looks=looks.PROFILE, must=True,
        name_needed=True, identity=True),
    Row(part="subscriber page", read=read_subscriber, name=r"\.SubscriberInfo\.html$", looks=looks.SUBSCRIBER, identity=True,
        name_needed=True),
    Row(part="chat account", read=read_user, name=r"(?:^|/)user_info\.json$", looks=looks.CHAT_USER, must=True,
        name_needed=True, identity=True),
    Row(part="location history", read=read_records, name=_JSON, looks=looks.RECORDS, must=True, name_needed=True),
    Row(part="monthly stays", read=read_semantic, name=_JSON, looks=looks.SEMANTIC, must=True, name_needed=True),
    Row(part="timeline of a phone", read=read_timeline, name=_JSON, looks=looks.PHONE_TIMELINE, must=True, name_needed=True),
    Row(part="timeline edits", read=read_edits, name=_JSON, looks=looks.EDITS, must=True, name_needed=True),
    Row(part="location settings", read=read_history_settings, name=_JSON, looks=looks.HISTORY_SETTINGS, must=True,
        name_needed=True),
    Row(part="reviews", read=read_places, name=_JSON, looks=looks.REVIEWS, must=True, name_needed=True),
    Row(part="saved places", read=read_places, name=_JSON, looks=looks.PLACES, must=True, name_needed=True),
    Row(part="labelled places", read=read_labelled, name=r"(?:^|/)(?:takeout|maps)[^/]*/.*\.json$|labell?ed places[^/]*\.json$",
        looks=looks.LABELLED, must=True, name_needed=True),
    Row(part="commute", read=read_commutes, name=_JSON, looks=looks.COMMUTES, must=True, name_needed=True),
    Row(part="photo details", read=read_sidecar, name=_JSON, looks=looks.SIDECAR, must=True, name_needed=True),
    Row(part="photo albums", read=read_album,
        name=r"(?:^|/)(?:(?:metad|métad|metada)[^/]{2,8}|shared_album_comments)(?:\(\d+\))?\.json$",
        looks=looks.ALBUM, must=True, name_needed=True),
    Row(part="activity", read=read_activity, name=_JSON, looks=looks.ACTIVITY, must=True, name_needed=True),
    Row(part="activity", read=read_activity_page, name=_PAGE, looks=looks.ACTIVITY_PAGE, must=True, name_needed=True),
    Row(part="browser history", read=read_browser_history, name=_JSON, looks=looks.BROWSER_HISTORY, must=True,
        name_needed=True),
    Row(part="form entries", read=read_autofill, name=_JSON, looks=looks.AUTOFILL, must=True, name_needed=True),
    Row(part="household", read=read_home, name=_JSON, looks=looks.HOME, must=True, name_needed=True),
    Row(part="delivery addresses", read=read_addresses, name=_ACCOUNT_FILE),
    Row(part="notes", read=read_note, name=_JSON, looks=looks.NOTE, must=True, name_needed=True),
    Row(part="chat", read=read_messages, name=_JSON, looks=looks.CHAT, must=True, name_needed=True),
    Row(part="chat groups", read=read_group, name=r"(?:^|/)group_info\.json$", looks=looks.CHAT_GROUP, must=True,
        name_needed=True),
    Row(part="access log", read=read_access_log, name=_TABLE, looks=looks.ACCESS_LOG, must=True, name_needed=True),
    Row(part="YouTube comments", read=read_comments, name=_TABLE, looks=looks.COMMENTS, must=True, name_needed=True),
    Row(part="YouTube channel", read=read_channel, name=_TABLE, looks=looks.CHANNEL, must=True, name_needed=True),
    Row(part="saved lists", read=read_list, name=_TABLE, looks=looks.SAVED_LIST, must=True, name_needed=True),
    not_needed("overview of the archive", r"(?:^|/)archive_browser\.html$"),
    not_needed("deleted timeline entries", r"(?:^|/)(?:tombstones\.csv|encrypted backups\.txt)$"),
    not_needed("pictures ordered and memories", r"(?:^|/)(?:print-subscriptions|user-generated-memory-titles)\.json$"),
    not_needed("settings of Google services",
               r"(?:^|/)takeout/.*/(?:syncsettings|searchengines|extensions|dictionary|omnibox)\.(?:json|csv)$"),
    not_needed("app installations", r"(?:^|/)takeout/google play store/(?:installs|library|devices|purchase history)\.json$"),
)  # fmt: skip

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
)
