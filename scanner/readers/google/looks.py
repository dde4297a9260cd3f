"""By what structure Google's files are known, whatever they are called and in whatever language."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from scanner.jsonio import as_utf8

__all__ = [
    "ACCESS_LOG",
    "ACTIVITY",
    "ACTIVITY_PAGE",
    "ALBUM",
    "AUTOFILL",
    "BROWSER_HISTORY",
    "CHANNEL",
    "CHAT",
    "CHAT_GROUP",
    "CHAT_USER",
    "COMMENTS",
    "COMMUTES",
    "EDITS",
    "HISTORY_SETTINGS",
    "HOME",
    "LABELLED",
    "NOTE",
    "PHONE_TIMELINE",
    "PLACES",
    "PROFILE",
    "RECORDS",
    "REVIEWS",
    "SAVED_LIST",
    "SEMANTIC",
    "SIDECAR",
    "SUBSCRIPTIONS",
]

Looks = Callable[[bytes], bool]
_Shape = re.Pattern[bytes]


class _All:
    """True of a head that begins as ``start`` says and holds each of the other shapes."""

    def __init__(self, start: bytes, *shapes: bytes) -> None:
        """Compile the shapes."""
        self._start: _Shape = re.compile(rb"\s*(?:" + start + rb")")
        self._shapes: tuple[_Shape, ...] = tuple(re.compile(shape) for shape in shapes)

    def __call__(self, head: bytes) -> bool:
        """Whether a head fits."""
        head = as_utf8(head)
        return self._start.match(head) is not None and all(shape.search(head) for shape in self._shapes)


_E7: Final = rb'"latitudeE7"\s*:|"timestampMs"\s*:|"deviceTag"\s*:|"activeWifiScan"|\[\s*\]\s*\}'
_OBJECT: Final = rb"\{"
_FEATURES: Final = rb'\{(?s:.{0,200})"FeatureCollection"|\{\s*"features"\s*:\s*\['

RECORDS: Final[Looks] = _All(rb'\{\s*"locations"\s*:\s*\[', _E7)
SEMANTIC: Final[Looks] = _All(rb'\{\s*"timelineObjects"\s*:')
PHONE_TIMELINE: Final[Looks] = _All(
    rb'(?:\{\s*"(?:semanticSegments|rawSignals|userLocationProfile)"\s*:'
    rb'|\[\s*\{(?=(?s:.{0,4000}?)"startTime")(?=(?s:.{0,4000}?)"(?:visit|activity|timelinePath|timelineMemory)"\s*:))'
)
EDITS: Final[Looks] = _All(rb'\{\s*"timelineEdits"\s*:')
HISTORY_SETTINGS: Final[Looks] = _All(
    _OBJECT, rb'"deviceSettings"\s*:\s*\[|"historyEnabled"\s*:', rb'"historyEnabled"|"deviceTag"'
)
REVIEWS: Final[Looks] = _All(
    _FEATURES, rb'"(?:five_star_rating_published|review_text_published|Star Rating|Review Comment)"\s*:'
)
# An account that saved nothing has a collection of nothing.
PLACES: Final[Looks] = _All(_FEATURES, rb'"(?:google_maps_url|Google Maps URL)"\s*:|"features"\s*:\s*\[\s*\]\s*\}\s*$')
LABELLED: Final[Looks] = _All(_FEATURES, rb'"properties"\s*:', rb'"(?:address|Address)"\s*:', rb'"(?:name|Title)"\s*:')
COMMUTES: Final[Looks] = _All(rb'\{\s*"trips"\s*:', rb'"place_visit"')
SAVED_LIST: Final[Looks] = _All(
    rb"[^{<\[]",
    rb"https?://(?:www\.)?(?:google\.[a-z.]{2,6}/maps/|maps\.google\.|maps\.app\.goo\.gl/|goo\.gl/maps)",
    rb"(?:^|\n)[^,\n]{1,40},[^,\n]{1,40},\"?URL\"?(?:,[^,\n]{1,40}){0,3}\r?\n",
)
SIDECAR: Final[Looks] = _All(_OBJECT, rb'"(?:photoTakenTime|geoDataExif|googlePhotosOrigin)"\s*:\s*\{')
ALBUM: Final[Looks] = _All(
    _OBJECT, rb'"(?:albumData|sharedAlbumComments|enrichments)"\s*:|"access"\s*:\s*"[a-z]*"|^\s*\{\s*"title"\s*:\s*"[^"]*"\s*\}'
)
ACTIVITY: Final[Looks] = _All(
    rb"\[\s*\{", rb'"header"\s*:', rb'"title"\s*:', rb'"time"\s*:\s*"\d{4}-', rb'"(?:products|titleUrl|activityControls)"\s*:'
)
# A style sheet of more than a hundred kilobytes stands in front of the first entry.
_STYLED: Final = re.compile(rb"<style[^<>]{0,60}>\s*/\*\*[\s*]{1,20}material-design-lite")


def _is_activity_page(head: bytes) -> bool:
    head = as_utf8(head)
    built = b"outer-cell mdl-cell" in head or b"<title>My Activity History</title>" in head
    return head.lstrip()[:1] == b"<" and (built or (b"material-design-lite" in head and _STYLED.search(head) is not None))


ACTIVITY_PAGE: Final[Looks] = _is_activity_page
BROWSER_HISTORY: Final[Looks] = _All(_OBJECT, rb'"Browser History"\s*:\s*\[|"page_transition"', rb'"time_usec"|\[\s*\]')
PROFILE: Final[Looks] = _All(
    _OBJECT, rb'"(?:formattedName|displayName)"\s*:', rb'"(?:givenName|familyName|emails|formattedName)"\s*:'
)
ACCESS_LOG: Final[Looks] = _All(rb'"?(?i:gaia id)"?,')
AUTOFILL: Final[Looks] = _All(
    _OBJECT,
    rb'"Autofill(?: Profile)?"\s*:|"Contact Info"\s*:',
    rb'"(?:usage_timestamp|name_full|address_home_|use_count|guid)|\[\s*\]',
)
HOME: Final[Looks] = _All(rb'\{\s*"Home App Data"\s*:')
COMMENTS: Final[Looks] = _All(
    rb"[^{<\[]",
    rb"\A\s*\"?(?i:comment|live chat|post) (?i:id)\"?,\"?(?i:channel id)"
    rb"|(?:^|\n)\"?(?:Ug[\w.-]{10,80})\"?,.{0,60}\bUC[\w-]{22}\b",
)
SUBSCRIPTIONS: Final[Looks] = _All(rb"[^{<\[]", rb"(?:^|\n)UC[\w-]{22},https?://(?:www\.)?youtube\.com/channel/UC")
CHANNEL: Final[Looks] = _All(rb'"?(?i:channel id)"?,', rb"(?i:channel title \(original\)|vanity url|channel visibility)")
NOTE: Final[Looks] = _All(
    _OBJECT,
    rb'"(?:userEditedTimestampUsec|createdTimestampUsec)"\s*:|"isTrashed"\s*:',
    rb'"isPinned"|"isArchived"|"textContent"',
)
CHAT: Final[Looks] = _All(rb'\{\s*"messages"\s*:\s*\[', rb'"creator"\s*:\s*\{', rb'"(?:user_type|topic_id|created_date)"')
CHAT_GROUP: Final[Looks] = _All(_OBJECT, rb'"members"\s*:\s*\[', rb'"user_type"')
CHAT_USER: Final[Looks] = _All(rb'\{\s*"user"\s*:\s*\{', rb'"user_type"|"membership_info"')
