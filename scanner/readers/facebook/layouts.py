"""What is read of a Facebook export, at a glance: top-level keys, files of labelled values, and what holds no exposure.

Keys are the same in every language; they carry a version (``friends_v2``) that is left out here. File names are matched
at the end of the path, in any folder, and settle only what the content leaves open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from scanner.model import Audience, LinkKind, PostKind, SettingKind, VisitKind
from scanner.readers.facebook import feed, interactions, labelled, outings, people, profile, quick, security
from scanner.readers.facebook.quick import Quick
from scanner.readers.meta import Read

__all__ = [
    "FEED",
    "FILES",
    "KEYS",
    "LABELLED",
    "MESSAGES",
    "REACTIONS",
    "Layout",
    "stem",
]


@dataclass(frozen=True)
class Layout:
    """How one kind of content is read. ``part`` is its name in plain words.

    ``each``: ``read`` takes the elements of the array one by one; otherwise the value as a whole. ``knows``: an element
    without any of these members has a shape nobody has seen. ``strict``: every element should give a record. ``plain``:
    the key alone is a common word, so the elements must look right as well. ``quick`` reads elements of the usual shape.
    """

    part: str
    read: Read
    each: bool = True
    knows: tuple[str, ...] = ("name", "data", "title")
    strict: bool = True
    plain: bool = False
    quick: Quick | None = None


_POST: Final = ("data", "attachments", "title", "timestamp")
_MEDIA: Final = ("uri",)
_ANSWERS: Final = ("events_joined", "events_interested", "events_declined")
_ONLY_ME: Final = Audience.ONLY_ME


def _posts(part: str, kind: PostKind = PostKind.POST, audience: Audience = Audience.UNKNOWN, *, plain: bool = False) -> Layout:
    read, usual = feed.posted(kind, audience), quick.posts(kind, audience)
    return Layout(part, read, knows=_POST, strict=False, plain=plain, quick=usual)


def _said(part: str, *, plain: bool = False) -> Layout:
    return Layout(part, feed.said, knows=_POST, strict=False, plain=plain, quick=quick.COMMENTS)


FEED: Final = _posts("posts")
MESSAGES: Final = Layout("message threads", lambda _: iter(()), knows=("sender_name", "senderName"))
_STORIES: Final = _posts("stories and reels")
_GROUP_POSTS: Final = _posts("posts in groups", PostKind.GROUP_POST)
_ALBUM: Final = Layout("photos and videos", feed.album_text, each=False, knows=(), strict=False)
_PHOTOS: Final = Layout("photos and videos", feed.picture, knows=_MEDIA)
_ANY_PHOTOS: Final = Layout("photos and videos", feed.picture, knows=_MEDIA, plain=True)
_PROFILE: Final = Layout("profile", profile.profile, each=False, knows=("name", "emails", "birthday", "username"), plain=True)
_AUTOFILL: Final = Layout("form entries", profile.autofill, each=False, knows=(), strict=False)
_SEARCHES: Final = Layout("search history", people.searched, knows=_POST, strict=False)
_BOOK: Final = Layout("uploaded address book", people.contact, knows=("name", "details"))
_RUN: Final = Layout("groups and pages run", people.group_run)
REACTIONS: Final = Layout("reactions", interactions.reacted, knows=_POST, strict=False, plain=True)
_SESSION: Final = ("ip_address", "ip", "user_agent", "device", "location", "site", "action")
_ACTIVITY: Final = Layout("logins", security.sign_in(), knows=_SESSION, plain=True)
_SESSIONS: Final = Layout("logins", security.sign_in(active=True), knows=_SESSION, plain=True)
_LOCATED: Final = Layout("location history", outings.located, knows=("coordinate", "name"))


def _link(part: str, kind: LinkKind) -> Layout:
    return Layout(part, people.link(kind), knows=("name", "title", "data"), plain=True)


KEYS: Final[Mapping[str, Layout]] = {
    "profile": _PROFILE,
    "admin_records": Layout("changes to the account", security.account_record, knows=("event", "session"), strict=False),
    "account_activity": _ACTIVITY,
    "account_accesses": _ACTIVITY,
    "active_sessions": _SESSIONS,
    "recognized_devices": _ACTIVITY,
    "used_ip_address": Layout("logins", security.sign_in(), knows=(), strict=False),
    "login_protection_data": Layout("logins", security.protected, knows=("name", "session"), strict=False),
    "devices": Layout("logins", security.device, knows=("os", "type"), plain=True),
    "secret_conversations": Layout(
        "logins", security.encrypted_devices, each=False, knows=("armadillo_devices", "tincan_devices"), strict=False
    ),
    "installed_apps": Layout("linked apps", security.app),
    "reactions": REACTIONS,
    "stories_feedback": Layout("reactions", interactions.reacted, knows=_POST, strict=False),
    "pokes": Layout("pokes", interactions.poked, knows=("poker", "pokee"), strict=False, plain=True),
    "people_interactions": Layout("interactions", interactions.interacted, knows=("entries",), strict=False),
    "payments": Layout("payments", interactions.paid, each=False, knows=("payments",), strict=False, plain=True),
    "voting_location": Layout(
        "primary location", profile.voting_location, each=False, knows=("voting_location",), strict=False
    ),
    "contact_verifications": Layout("confirmed contact details", profile.verified_contact, knows=("contact",)),
    "autofill_information": _AUTOFILL,
    "lead_gen_info": Layout("form entries", profile.submitted, knows=("label", "value"), strict=False),
    "dating_profile": Layout(
        "dating profile", profile.dating, each=False, knows=("intro", "current_city", "gender"), strict=False
    ),
    "primary_location": Layout(
        "primary location", profile.primary_location, each=False, knows=("zipcode", "city_region_pairs", "city")
    ),
    "timezone": Layout("time zone", profile.time_zone, each=False, knows=(), strict=False, plain=True),
    "primary_public_location": Layout("public location", profile.public_location, each=False, knows=("city",)),
    "friends": _link("friends list", LinkKind.FRIEND),
    "sent_requests": _link("friend requests sent", LinkKind.REQUEST_SENT),
    "friend_requests_sent": _link("friend requests sent", LinkKind.REQUEST_SENT),
    "received_requests": _link("friend requests received", LinkKind.REQUEST_RECEIVED),
    "friend_requests_received": _link("friend requests received", LinkKind.REQUEST_RECEIVED),
    "rejected_requests": _link("friend requests turned down", LinkKind.REQUEST_REJECTED),
    "deleted_friends": _link("removed friends", LinkKind.REMOVED),
    "removed_friends": _link("removed friends", LinkKind.REMOVED),
    "following": _link("people followed", LinkKind.FOLLOWING),
    "followers": _link("followers", LinkKind.FOLLOWER),
    "blocked_users": _link("blocked people", LinkKind.BLOCKED),
    "blocked_people": _link("blocked people", LinkKind.BLOCKED),
    "messenger_contacts_blocked": _link("blocked people", LinkKind.BLOCKED),
    "address_book": _BOOK,
    "groups_joined": Layout("groups joined", people.group_joined),
    "groups_admined": _RUN,
    "pages": Layout("groups and pages run", people.group_run, plain=True),
    "group_membership_questions_answers": Layout(
        "answers to group questions", feed.answers, each=False, knows=("group_answers",), strict=False
    ),
    "searches": Layout("search history", people.searched, knows=_POST, strict=False, plain=True),
    "group_search": _SEARCHES,
    "visited_things": Layout("profile visits", people.visited, knows=("entries", "children"), strict=False),
    "posts": _posts("posts", plain=True),
    "status_updates": FEED,
    "profile_updates": _posts("profile updates"),
    "archived_stories": _STORIES,
    "lasso_videos": _STORIES,
    "trash": _posts("recycle bin", audience=_ONLY_ME),
    "archive": _posts("archive", audience=_ONLY_ME, plain=True),
    "group_posts": _GROUP_POSTS,
    "pending_posts": _GROUP_POSTS,
    "group_comments": _said("comments in groups"),
    "comments": _said("comments", plain=True),
    "other_photos": _PHOTOS,
    "photos": _ANY_PHOTOS,
    "videos": _ANY_PHOTOS,
    "your_events": Layout("events", outings.event),
    "event_responses": Layout("event responses", outings.event_answers, each=False, knows=_ANSWERS, strict=False),
    "events_joined": Layout("event responses", outings.going),
    "items_selling": Layout("items for sale", outings.listing),
    "location_history": _LOCATED,
    "last_location": Layout("location history", outings.located, each=False, knows=("coordinate",)),
}

# An album is an object of its own: these stand beside its ``photos``.
ALBUM_TEXT: Final[Mapping[str, Layout]] = {"name": _ALBUM, "description": _ALBUM}


def _labels(part: str, read: Read) -> Layout:
    return Layout(part, read, knows=("label_values",), strict=False)


LABELLED: Final[Mapping[str, Layout]] = {
    r"check-?_?ins": _labels("check-ins", labelled.places(VisitKind.CHECK_IN)),
    r"places_you_have_been_tagged_in": _labels("tagged places", labelled.places(VisitKind.TAGGED)),
    r"places_you.*created": _labels("places created", labelled.places(VisitKind.TAGGED)),
    r"cities_you_have_checked_into": _labels("check-ins", labelled.listed),
    r"(?:your_imported_contacts|contacts_uploaded_.*|synced_contacts.*|your_address_books)": _labels(
        "uploaded address book", labelled.contacts
    ),
    r"(?:profile_visits|profiles_you_visited.*)": _labels("profile visits", labelled.profile_visits),
    r"(?:groups_(?:and_events_)?you.*visited|events_you.*visited)": _labels("groups visited", labelled.searches),
    r"(?:your_search_history|groups_you.*searched_for)": _labels("search history", labelled.searches),
    r"posts_on_other_pages_and_profiles": _labels("posts", labelled.texts(PostKind.POST)),
    r"edits_you_made_to_posts": _labels("posts", labelled.texts(PostKind.POST, edit=True)),
    r"(?:birthday_media|shared_memories|media_used_for_memories)": _labels("posts", labelled.texts(PostKind.CAPTION)),
    r"your_posts.*": _labels("posts", labelled.texts(PostKind.POST)),
    r"(?:comments|your_comment_edits)": _labels("comments", labelled.texts(PostKind.COMMENT)),
    r"(?:your_comments_in_groups|group_posts_and_comments)": _labels("posts in groups", labelled.texts(PostKind.GROUP_POST)),
    r"your_group_membership_activity": _labels("groups joined", labelled.group_named),
    r"(?:items_sold|items_selling|your_marketplace_listing.*)": _labels("items for sale", labelled.texts(PostKind.LISTING)),
    r"your_events": _labels("events", labelled.texts(PostKind.EVENT)),
    r"(?:contact_info|profile_information)": _labels("profile", labelled.details),
    r"(?:autofill_information|payment_addresses|registration_information|accounts_center)": _labels(
        "form entries", labelled.held_details
    ),
    r"(?:likes_and_reactions(?:_\d+)?|your_reactions)": _labels("reactions", interactions.reacted_labelled),
    r"people_and_friends": _labels("interactions", interactions.interacted_labelled),
    r"your_recently_followed_history": _labels("people followed", labelled.each_linked(LinkKind.FOLLOWING)),
    r"your_sampled_locations": _labels("location history", labelled.places(VisitKind.STAY)),
    r"two-factor_authentication": _labels("settings", security.switch(SettingKind.SECOND_FACTOR)),
    r"contacts_sync_settings": _labels("settings", security.switch(SettingKind.CONTACT_UPLOAD)),
    r"privacy_settings": _labels("settings", security.privacy),
    r"(?:your_devices|information_about_your_devices|information_about_your_last_login|account_activity|logins_and_logouts"
    r"|ip_address_activity|mobile_devices|your_marketplace_device_history)": _labels("logins", security.labelled_login),
    r"where_you.*logged_in": _labels("logins", security.labelled_session),
    r"your_friends": _labels("friends list", labelled.linked(LinkKind.FRIEND)),
    r"sent_friend_requests": _labels("friend requests sent", labelled.linked(LinkKind.REQUEST_SENT)),
    r"received_friend_requests": _labels("friend requests received", labelled.linked(LinkKind.REQUEST_RECEIVED)),
    r"rejected_friend_requests": _labels("friend requests turned down", labelled.linked(LinkKind.REQUEST_REJECTED)),
    r"removed_friends": _labels("removed friends", labelled.linked(LinkKind.REMOVED)),
    r"(?:who_you.*followed|who_you_follow)": _labels("people followed", labelled.linked(LinkKind.FOLLOWING)),
    r"(?:people_who_followed_you|followers)": _labels("followers", labelled.linked(LinkKind.FOLLOWER)),
    r"(?:blocked_.*|messenger_contacts_you.*blocked)": _labels("blocked people", labelled.linked(LinkKind.BLOCKED)),
}
UNKNOWN_LABELLED: Final = _labels("labelled records", labelled.fragments)

# Where a file of this name has none of the keys above, its arrays are read like this.
FILES: Final[Mapping[str, str]] = {
    r"friends/(?:your_)?friends": "friends",
    r"(?:sent_friend_requests|friend_requests_sent)": "sent_requests",
    r"(?:received_friend_requests|friend_requests_received)": "received_requests",
    r"rejected_friend_requests": "rejected_requests",
    r"removed_friends": "deleted_friends",
    r"(?:who_you.{0,3}ve_followed|who_you_follow)": "following",
    r"people_who_followed_you(?:_\d+)?": "followers",
    r"profile_information/profile_information": "profile",
    r"your_posts(?:__check_ins.*)?_\d+": "status_updates",
    r"(?:comments|comments_and_reactions)/comments": "comments",
    r"your_comments_in_groups": "group_comments",
    r"(?:group_posts_and_comments|your_posts(?:_and_comments)?_in_groups)": "group_posts",
    r"your_group_membership_activity": "groups_joined",
    r"groups/your_groups": "groups_admined",
    r"your_event_responses": "event_responses",
    r"events/your_events": "your_events",
    r"items_s(?:old|elling)": "items_selling",
    r"search(?:_history)?/your_search_history": "searches",
    r"(?:recently_visited|about_you/visited)": "visited_things",
    r"your_address_books": "address_book",
    r"your_uncategorized_photos": "other_photos",
    r"your_videos": "videos",
    r"location/location_history": "location_history",
    r"location/primary_location": "primary_location",
    r"location/primary_public_location": "primary_public_location",
    r"autofill_information": "autofill_information",
    r"account_activity": "account_activity",
    r"logins_and_logouts": "account_accesses",
    r"where_you.{0,4}re_logged_in": "active_sessions",
    r"(?:ip_address_activity|used_ip_addresses)": "used_ip_address",
    r"(?:recognized_devices|authorized_logins)": "recognized_devices",
    r"(?:apps_and_websites|connected_apps_and_websites)": "installed_apps",
    r"(?:record_details|administrative_records)": "admin_records",
    r"login_protection_data": "login_protection_data",
    r"mobile_devices": "devices",
    r"secret_conversations": "secret_conversations",
    r"information_you.{0,3}ve_submitted_to_advertisers": "lead_gen_info",
}


def stem(key: str) -> str:
    """A top-level key without its version: ``friends_v2`` is ``friends``."""
    return re.sub(r"_v\d{1,2}$", "", key)
