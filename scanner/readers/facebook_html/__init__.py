"""Facebook's download as HTML: that of 2018-22 and of 2022 on, whose pages are named like the JSON files, and the old one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from scanner.model import Audience, LinkKind, PostKind, Record, SettingKind, VisitKind
from scanner.plugins import Member, Reader, Reading, Recognition
from scanner.readers.facebook import labelled
from scanner.readers.facebook.interactions import reacted_labelled
from scanner.readers.facebook.not_needed import NOT_NEEDED_PAGE
from scanner.readers.facebook.security import privacy, switch
from scanner.readers.facebook_html import lists, older, posts, profile, security
from scanner.readers.facebook_html.messages import read_thread
from scanner.readers.facebook_html.older_messages import read_threads
from scanner.readers.facebook_html.reading import ReadCard, by_card
from scanner.readers.facebook_html.tables import labelled as table
from scanner.readers.facebook_html.tables import tabled_or
from scanner.readers.metahtml import platform_of_page, until_body
from scanner.readers.tabled import Row, reader_of

__all__ = ["FACEBOOK_HTML"]

_START: Final = r"(?:^|/)"
_END: Final = r"(?:_\d+)?\.html?$"
_ANY: Final = "labelled records"
_JUNK: Final = re.compile(r"(?:^|/)(?:__MACOSX/|\._)")


def _is_page(head: bytes) -> bool:
    return not older.is_old(head)


def _page(part: str, names: str, read: ReadCard, *, identity: bool = False) -> Row:
    """A page of 2018 on: known by its name and its build."""
    reading = by_card(part, read)
    return Row(
        part=part,
        read=reading,
        name=f"{_START}(?:{names}){_END}",
        looks=_is_page,
        must=True,
        name_needed=True,
        identity=identity,
    )


def _whole(part: str, names: str, read: Callable[[Member, Reading], Iterator[Sequence[Record]]]) -> Row:
    return Row(part=part, read=read, name=f"{_START}(?:{names}){_END}", looks=_is_page, must=True, name_needed=True)


def _old(
    part: str, names: str, read: Callable[[Member, Reading], Iterator[Sequence[Record]]], *, identity: bool = False
) -> Row:
    """A page of the download until 2017."""
    name = rf"{_START}(?:{names})\.htm$"
    return Row(part=part, read=read, name=name, looks=older.is_old, must=True, name_needed=True, identity=identity)


def _none(part: str, name: str) -> Row:
    return Row(part=part, read=None, name=name, looks=_is_page, must=True, name_needed=True)


def _link(part: str, names: str, kind: LinkKind) -> Row:
    return _page(part, names, tabled_or(labelled.linked(kind), lists.link(kind)))


def _posts(part: str, names: str, kind: PostKind, audience: Audience = Audience.UNKNOWN) -> Row:
    return _page(part, names, posts.posted(kind, audience))


_ROWS: Final = (
    _page("profile", "profile_information", profile.profile, identity=True),
    _link("friends list", "friends/(?:your_)?friends|your_friends", LinkKind.FRIEND),
    _link("friend requests sent", "sent_friend_requests|friend_requests_sent", LinkKind.REQUEST_SENT),
    _link("friend requests received", "received_friend_requests|friend_requests_received", LinkKind.REQUEST_RECEIVED),
    _link("friend requests turned down", "rejected_friend_requests", LinkKind.REQUEST_REJECTED),
    _link("removed friends", "removed_friends", LinkKind.REMOVED),
    _link("people followed", "who_you.{0,4}ve_followed|who_you_follow|following", LinkKind.FOLLOWING),
    _link("followers", "people_who_followed_you|followers", LinkKind.FOLLOWER),
    _link("blocked people", "blocked_(?:users|people|profiles)|messenger_contacts_you.{0,4}ve_blocked", LinkKind.BLOCKED),
    _whole("message threads", "message", read_thread),
    _posts("posts", "your_posts(?:__check_ins.*)?|posts_on_other_pages_and_profiles|edits_you_made_to_posts", PostKind.POST),
    _posts("posts", "profile_update_history|archived_stories|stories|birthday_media|your_pinned_posts", PostKind.POST),
    _posts("recycle bin", "your_trash|trash|archive", PostKind.POST, Audience.ONLY_ME),
    _posts("comments", "comments|your_comment_edits", PostKind.COMMENT),
    _posts("comments in groups", "your_comments_in_groups", PostKind.COMMENT),
    _posts(
        "posts in groups",
        "group_posts_and_comments|your_posts(?:_and_comments)?_in_groups|your_pending_posts.*",
        PostKind.GROUP_POST,
    ),
    _page("photos and videos", r"album/\d+|your_uncategorized_photos|your_photos|your_videos", posts.pictures),
    _page(
        "check-ins",
        r"check-?_?ins|cities_you_have_checked_into",
        tabled_or(labelled.places(VisitKind.CHECK_IN), posts.named_place(VisitKind.CHECK_IN)),
    ),
    _page(
        "tagged places",
        r"places_you_have_been_tagged_in|places_you.*created|your_places",
        tabled_or(labelled.places(VisitKind.TAGGED), posts.named_place(VisitKind.TAGGED)),
    ),
    _page("location history", "location_history|last_location", posts.named_place(VisitKind.STAY, Audience.PLATFORM_HELD)),
    _page("primary location", "primary_location", profile.towns(Audience.PLATFORM_HELD)),
    _page("public location", "primary_public_location", profile.towns(Audience.PUBLIC)),
    _page(
        "form entries",
        "autofill_information|payment_addresses|registration_information|contact_info|your_answers_to.*",
        profile.held,
    ),
    _page(
        "uploaded address book",
        r"your_address_books|your_imported_contacts|contacts_uploaded_.*|imported_contacts",
        tabled_or(labelled.contacts, lists.contact),
    ),
    _page("groups joined", "your_group_membership_activity", tabled_or(labelled.group_named, lists.group_joined)),
    _page("groups and pages run", "groups/your_groups|your_pages", lists.group_run),
    _page("events", "your_events", lists.event),
    _page("event responses", "your_event_responses", lists.event_answers),
    _page("items for sale", "items_sold|items_selling|your_marketplace_listing.*", lists.listing),
    _page("search history", r"your_search_history|groups_you.*searched_for", tabled_or(labelled.searches, lists.searched)),
    _page("profile visits", "profile_visits|profiles_you_visited.*", tabled_or(labelled.profile_visits, lists.searched)),
    _page("profile visits", "recently_visited|about_you/visited", lists.visited),
    _page(
        "groups visited",
        r"groups_(?:and_events_)?you.*visited|events_you.*visited",
        tabled_or(labelled.searches, lists.searched),
    ),
    _page(
        "logins",
        r"account_activity|logins_and_logouts|authorized_logins|used_ip_addresses|ip_address_activity"
        r"|mobile_devices|recognized_devices|record_details|login_protection_data|your_login_history",
        security.login,
    ),
    _page("logins", "where_you.{0,4}re_logged_in|active_sessions", security.session),
    _page("linked apps", "connected_apps_and_websites|apps_and_websites", security.linked_app),
    _page("reactions", r"likes_and_reactions|posts_and_comments|story_reactions", tabled_or(reacted_labelled, lists.reaction)),
    _page("settings", "privacy_settings", table(privacy)),
    _page("settings", "two-factor_authentication", table(switch(SettingKind.SECOND_FACTOR))),
    _page("settings", "contacts_sync_settings", table(switch(SettingKind.CONTACT_UPLOAD))),
    _old("friends list", "friends", older.friends),
    _old("photos and videos", r"photos/[^/]+|album[^/]*|photos/[^/]+/index", older.albums),
    _old("profile", "index", older.profile_page, identity=True),
    _old("uploaded address book", "contact_info", older.contacts),
    _old("message threads", r"messages|messages/\d+", read_threads),
    _old("posts", "timeline|wall", older.timeline),
    _old("event responses", "events", older.events),
    _old("logins", "security|mobile_devices", older.logins),
    _none("list of the other pages", f"{_START}(?:start_here|index|archive_browser|your_messages|chats|no-data){_END}"),
    _none("known, holds no exposure", NOT_NEEDED_PAGE),
    Row(part=_ANY, read=by_card(_ANY, table(labelled.fragments)), looks=_is_page),
)
_TABLE: Final = reader_of("facebook-html", "facebook", _ROWS)


def _recognise(member: Member) -> Recognition | None:
    """A page of a Meta download that is not Instagram's."""
    path = member.name.replace("\\", "/")
    if not path.lower().endswith((".html", ".htm")) or _JUNK.search(path):
        return None
    whose = platform_of_page(member)
    if whose == "facebook" or older.is_old(until_body(member)):
        return _TABLE.recognise(member)
    found = _TABLE.recognise(member) if whose == "meta" else None
    # Where nothing else says whose a page is, its name does.
    return found if found is not None and found.part != _ANY else None


FACEBOOK_HTML: Final = Reader(
    id=_TABLE.id,
    platform=_TABLE.platform,
    recognise=_recognise,
    read=_TABLE.read,
    identity=_TABLE.identity,
)
