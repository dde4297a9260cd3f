"""What is read of a Facebook export, at a glance: top-level keys, files of labelled values, and what holds no exposure.

Keys are the same in every language; they carry a version (``friends_v2``) that is left out here. File names are matched
at the end of the path, in any folder, and settle only what the content leaves open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from scanner.model import Audience, LinkKind, PostKind, VisitKind
from scanner.readers.facebook import feed, labelled, outings, people, profile, quick
from scanner.readers.facebook.quick import Quick
from scanner.readers.meta import Read

__all__ = [
    "FEED",
    "FILES",
    "KEYS",
    "LABELLED",
    "MESSAGES",
    "NOT_NEEDED_FILE",
    "NOT_NEEDED_KEYS",
    "NOT_NEEDED_PAGE",
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
_LOCATED: Final = Layout("location history", outings.located, knows=("coordinate", "name"))


def _link(part: str, kind: LinkKind) -> Layout:
    return Layout(part, people.link(kind), knows=("name", "title", "data"), plain=True)


KEYS: Final[Mapping[str, Layout]] = {
    "profile": _PROFILE,
    "admin_records": Layout("changes to the account", profile.contact_change, knows=("event", "session"), strict=False),
    "contact_verifications": Layout("confirmed contact details", profile.verified_contact, knows=("contact",)),
    "autofill_information": _AUTOFILL,
    "lead_gen_info": Layout("form entries", profile.submitted, knows=("label", "value"), strict=False),
    "dating_profile": Layout(
        "dating profile", profile.dating, each=False, knows=("intro", "current_city", "gender"), strict=False
    ),
    "primary_location": Layout(
        "primary location", profile.primary_location, each=False, knows=("zipcode", "city_region_pairs", "city")
    ),
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
    r"edits_you_made_to_posts": _labels("posts", labelled.texts(PostKind.POST)),
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
    r"people_who_followed_you": "followers",
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
}

NOT_NEEDED_KEYS: Final = frozenset(
    (
        "account_accesses",
        "account_activity",
        "active_sessions",
        "admined_apps",
        "avatars",
        "browser_cookies",
        "collections",
        "custom_audiences",
        "datr_stats",
        "dating_preferences",
        "dating_your_activity",
        "devices",
        "event_invitations",
        "events_hidden",
        "events_invited",
        "facebook_editor",
        "face_recognition",
        "friend_peer_group",
        "fundraisers_donated_to",
        "history",
        "installed_apps",
        "instant_games_played",
        "last_activity",
        "login_protection_data",
        "news_your_locations",
        "notifications",
        "off_facebook_activity",
        "people_and_friends",
        "language_and_locale",
        "page_likes",
        "pages_followed",
        "pages_unfollowed",
        "payments",
        "people_interactions",
        "phone_number_location",
        "pokes",
        "poll_votes",
        "reactions",
        "recently_viewed",
        "recognized_devices",
        "recommended_pages",
        "saves",
        "secret_conversations",
        "story_reactions",
        "support_messages",
        "timezone",
        "topics",
        "used_ip_address",
        "viewed_things",
        "voting_location",
        "voting_reminders",
        "wall_posts_sent_to_you",
    )
)

_NOT_NEEDED_FOLDERS: Final = (
    "ads_information|ads_and_businesses|preferences|apps_and_websites(?:_off_of_facebook)?|activity_messages|facebook_gaming"
    "|facebook_news|facebook_portal|facebook_support|fundraisers|interactions_with_ads|navigation_bar|notifications"
    "|other_logged_information|policy_updates_and_permissions|polls|saved_items_and_collections"
    "|security_and_login_information|shops|voting|your_topics|feed|memories"
)
_NOT_NEEDED_NAMES: Final = (
    ".*settings.*|.*notification.*|.*cookies?|.*badges.*|.*devices?|.*_device_.*|.*avatar.*|.*reactions?(?:_\\d+)?"
    "|people_you_may_know|suggested_friends|your_post_audiences|friend_peer_group|timezone|locations_of_interest"
    "|your_privacy_jurisdiction|predicted_languages|emails_we_sent_you|link_history|ai_conversations|.*_survey.*"
    "|time_spent.*|.*_consent.*|content_that_has_been_shown.*|ads|shows_you_have_watched|events_you.*hidden"
    "|groups_and_pages_that_you_may.*|your_video_consumption.*|your_recently_used_emojis|facebook_new_user_guide"
    "|reshare_education|top_fan.*|surveys|weekly_engagement.*|.*_active_days|audio_comment.*|how_active_.*|.*_password.*"
    "|your_media_permissions|your_anonymous_mode.*|your_participation_requests|your_information_download.*"
    "|.*invit.*|join_requests|your_contributions|.*recovery.*|.*app_install.*|consents|your_group_shortcuts"
)
_NOT_NEEDED: Final = rf"(?:^|/)(?:(?:{_NOT_NEEDED_FOLDERS})/(?:[^/]+/)*[^/]+|(?:{_NOT_NEEDED_NAMES}))"
NOT_NEEDED_FILE: Final = re.compile(rf"{_NOT_NEEDED}\.json$")
NOT_NEEDED_PAGE: Final = rf"{_NOT_NEEDED}\.html?$"


def stem(key: str) -> str:
    """A top-level key without its version: ``friends_v2`` is ``friends``."""
    return re.sub(r"_v\d{1,2}$", "", key)
