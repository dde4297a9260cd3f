"""What is read of an Instagram download from 2021 on, and of the Threads in it, at a glance.

Keys and names are English in every language; labels are not. One kind comes as an object with its own key, as a bare array,
as labelled values or as a page, depending on the year and on what was asked for.
"""

from __future__ import annotations

from typing import Final

from scanner.model import Audience, LinkKind, PostKind
from scanner.readers.instagram import conversations, people, pictures, profile, sessions
from scanner.readers.instagram.shapes import Kind

__all__ = ["KINDS"]

_ONLY_ME: Final = Audience.ONLY_ME
_PROFILE: Final = r"(?:personal_information|account_information)"
_PEOPLE: Final = r"followers_and_following"
_MEDIA: Final = r"(?:media|content)"
_SECURITY: Final = r"login_and_(?:profile|account)_creation"
_ABOUT: Final = r"information_about_you"
_STORIES: Final = r"story_(?:sticker_)?interactions"
_APPS: Final = r"apps_and_websites"


def _link(part: str, link: LinkKind, key: str, name: str) -> Kind:
    """A list of people on Instagram, and its sister in Threads."""
    keys = (f"relationships_{key}", f"text_post_app_text_post_app_{key}")
    name = rf"(?:{_PEOPLE}|threads)/{name}"
    return Kind(part=part, read=people.link(link), labelled=people.labelled_link(link), keys=keys, name=name)


def _media(part: str, key: str, name: str, audience: Audience = Audience.UNKNOWN) -> Kind:
    read, labelled = pictures.posted(PostKind.CAPTION, audience), pictures.labelled_post(audience)
    return Kind(part=part, read=read, labelled=labelled, keys=(key,), name=rf"{_MEDIA}/{name}", pictures=True)


def _session(part: str, action: str, key: str, name: str) -> Kind:
    return Kind(part=part, read=sessions.session(action), keys=(key,), name=rf"{_SECURITY}/{name}")


KINDS: Final[tuple[Kind, ...]] = (
    Kind(part="profile", read=profile.profile, keys=("profile_user",), name=rf"{_PROFILE}/personal_information", identity=True),
    Kind(
        part="Threads profile",
        read=profile.profile,
        keys=("text_post_app_text_post_app_profile",),
        name=r"threads/personal_information",
        identity=True,
    ),
    Kind(
        part="profile changes",
        read=profile.changed,
        keys=("profile_profile_change",),
        name=rf"{_PROFILE}/profile_changes",
        strict=False,
    ),
    Kind(
        part="professional profile",
        read=profile.business,
        keys=("profile_business",),
        name=rf"{_PROFILE}/professional_information",
        strict=False,
    ),
    Kind(
        part="contact upload",
        read=profile.insights,
        keys=("profile_account_insights",),
        name=rf"{_PROFILE}/(?:instagram_profile_information|account_information)",
        strict=False,
    ),
    Kind(
        part="place on the map",
        read=sessions.shared_map,
        keys=("profile_friend_map",),
        name=rf"{_PROFILE}/instagram_friend_map",
        strict=False,
    ),
    Kind(
        part="town the account is based in",
        read=profile.based_in,
        labelled=profile.labelled_towns,
        keys=("inferred_data_primary_location",),
        name=rf"{_ABOUT}/(?:profile|account)_based_in",
    ),
    Kind(
        part="locations of interest",
        read=profile.based_in,
        labelled=profile.labelled_towns,
        keys=("inferred_data_inferred_locations",),
        name=rf"{_ABOUT}/locations_of_interest",
        strict=False,
    ),
    Kind(
        part="contact details Instagram believes",
        read=profile.believed,
        keys=("inferred_data_inferred_emails", "inferred_data_inferred_phone_numbers"),
        name=rf"{_ABOUT}/possible_(?:emails|phone_numbers)",
    ),
    Kind(
        part="form entries",
        read=profile.autofill,
        keys=("ig_autofill_data",),
        name=r"autofill_information/autofill_information",
        strict=False,
    ),
    Kind(part="form entries", read=profile.submitted, keys=("ig_lead_gen_info",), strict=False),
    _link("people followed", LinkKind.FOLLOWING, "following", "following"),
    _link("followers", LinkKind.FOLLOWER, "followers", "followers"),
    _link("follow requests sent", LinkKind.REQUEST_SENT, "follow_requests_sent", "pending_follow_requests"),
    _link("follow requests sent", LinkKind.REQUEST_SENT, "permanent_follow_requests", "recent_follow_requests"),
    _link(
        "follow requests received",
        LinkKind.REQUEST_RECEIVED,
        "follow_requests_received",
        "follow_requests_you.{0,3}ve_received",
    ),
    _link("blocked accounts", LinkKind.BLOCKED, "blocked_users", "blocked_(?:profiles|accounts)"),
    _link("accounts no longer followed", LinkKind.REMOVED, "unfollowed_users", "recently_unfollowed_(?:profiles|accounts)"),
    _link("close friends", LinkKind.FRIEND, "close_friends", "close_friends"),
    Kind(
        part="lists of people",
        read=people.listed_people,
        keys=("relationships_custom_lists",),
        name=rf"{_PEOPLE}/custom_lists",
        strict=False,
    ),
    Kind(
        part="uploaded contacts",
        read=people.contact,
        keys=("contacts_contact_info",),
        name=r"contacts/(?:synced_contacts|uploaded_contacts)",
    ),
    Kind(
        part="posts",
        read=pictures.posted(),
        labelled=pictures.labelled_post(),
        keys=("ig_posts", "ig_posts_media"),
        name=rf"{_MEDIA}/posts",
        pictures=True,
    ),
    _media("stories", "ig_stories", "stories"),
    _media("reels", "ig_reels_media", "reels"),
    _media("videos", "ig_igtv_media", "igtv_videos"),
    _media("profile photos", "ig_profile_picture", "profile_photos"),
    _media("archived posts", "ig_archived_post_media", "archived_posts", _ONLY_ME),
    _media("recently deleted", "ig_recently_deleted_media", "recently_deleted_content", _ONLY_ME),
    _media("other pictures", "ig_other_media", "other_content"),
    Kind(
        part="posts",
        read=pictures.insight,
        keys=("organic_insights_posts", "organic_insights_stories", "organic_insights_reels"),
        name=r"past_instagram_insights/(?:posts|stories|reels)",
        strict=False,
    ),
    Kind(
        part="threads and replies",
        read=pictures.posted(PostKind.POST),
        labelled=pictures.labelled_post(),
        keys=("text_post_app_text_posts",),
        name=r"threads/threads_and_replies",
        pictures=True,
    ),
    Kind(
        part="archived threads",
        read=pictures.posted(PostKind.POST, _ONLY_ME),
        labelled=pictures.labelled_post(_ONLY_ME),
        keys=("text_post_app_text_app_archived_posts",),
        name=r"threads/archived_threads",
        pictures=True,
        strict=False,
    ),
    Kind(
        part="comments",
        read=pictures.comment,
        labelled=pictures.labelled_comment,
        keys=("comments_reels_comments", "comments_story_comments", "comments_media_comments", "comments_live_comments"),
        name=r"comments/(?:post_comments|reels_comments|live_comments|story_comments|hype)",
    ),
    Kind(
        part="saved places",
        read=pictures.saved_place,
        keys=("saved_saved_locations",),
        name=r"saved/saved_locations",
        strict=False,
    ),
    Kind(
        part="likes",
        read=people.reaction,
        labelled=people.labelled_reaction,
        keys=("likes_media_likes", "likes_comment_likes", "text_post_app_media_likes"),
        name=r"(?:likes/liked_(?:posts|comments)|threads/liked_threads)",
    ),
    Kind(
        part="answers to stories",
        read=people.reaction,
        labelled=people.labelled_reaction,
        keys=("story_activities_*",),
        name=rf"{_STORIES}/(?!.*clicks)[^/]+",
    ),
    Kind(
        part="searches for people",
        read=people.searched(profile=True),
        keys=("searches_user",),
        name=r"recent_searches?/(?:account|profile)_searches",
    ),
    Kind(
        part="searches",
        read=people.searched(profile=False),
        keys=("searches_keyword", "searches_hashtag", "searches_place", "searches_*"),
        name=r"recent_searches?/(?!(?:account|profile)_)[^/]+_searches",
    ),
    _session("log-ins", "log-in", "account_history_login_history", "login_activity"),
    _session("log-outs", "log-out", "account_history_logout_history", "logout_activity"),
    _session("password changes", "password change", "account_history_password_change_history", "password_change_activity"),
    Kind(
        part="sign-up details",
        read=profile.signed_up,
        keys=("account_history_registration_info",),
        name=rf"{_SECURITY}/(?:instagram_)?signup_(?:information|details)",
    ),
    Kind(
        part="last known location",
        read=sessions.last_seen,
        keys=("account_history_imprecise_last_known_location", "account_history_last_known_location"),
        name=rf"{_SECURITY}/last_known_location",
        strict=False,
    ),
    Kind(
        part="changes between private and public",
        read=sessions.privacy_change,
        keys=("account_history_account_privacy_history",),
        name=rf"{_SECURITY}/(?:profile|account)_privacy_changes",
    ),
    Kind(
        part="devices",
        read=sessions.session("device"),
        keys=("devices_devices",),
        name=r"device_information/devices",
    ),
    Kind(
        part="second factor",
        read=sessions.second_factor,
        keys=("devices_two_factor_authentication",),
        name=r"device_information/two-factor_authentication",
        strict=False,
    ),
    Kind(part="reported conversations", read=conversations.reported, keys=("ig_reported_conversations",), strict=False),
    Kind(part="devices", read=sessions.encrypted_devices, keys=("ig_secret_conversations",), strict=False),
    Kind(
        part="other Meta accounts",
        read=sessions.app(active=None),
        labelled=sessions.linked_accounts,
        name=rf"{_PROFILE}/linked_meta_accounts",
        strict=False,
    ),
    Kind(
        part="connected services",
        read=sessions.app(active=False),
        keys=("apps_and_websites_expired_apps", "apps_and_websites_removed_apps"),
        name=rf"{_APPS}/(?:expired|removed)_apps(?:_and_websites)?",
    ),
    Kind(
        part="connected services",
        read=sessions.app(active=True),
        keys=("apps_and_websites_active_apps", "apps_and_websites_apps_and_websites"),
        name=rf"{_APPS}/(?:active_apps(?:_and_websites)?|apps_and_websites)",
    ),
)
