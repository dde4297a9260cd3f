"""What is known of an Instagram download and holds no exposure: what was shown rather than done, settings, figures."""

from __future__ import annotations

from typing import Final

from scanner.readers.instagram.shapes import Kind

__all__ = ["NOT_NEEDED"]

_PROFILE: Final = r"(?:personal_information|account_information)"
_PEOPLE: Final = r"followers_and_following"
_SECURITY: Final = r"login_and_(?:profile|account)_creation"
_STORIES: Final = r"story_(?:sticker_)?interactions"
_APPS: Final = r"apps_and_websites"

NOT_NEEDED: Final[tuple[Kind, ...]] = (
    Kind(part="what was shown, not done", keys=("impressions_history_*",), name=r"ads_and_(?:topics|content)/[^/]+"),
    Kind(part="people set aside without a link", keys=("relationships_restricted_users", "relationships_hide_stories_from")),
    Kind(part="people set aside without a link", keys=("text_post_app_text_post_app_restricted_users",)),
    Kind(part="suggestions turned down", keys=("relationships_dismissed_suggested_users",)),
    Kind(part="favourites among the people followed", keys=("relationships_feed_favorites",)),
    Kind(
        part="people set aside without a link",
        name=rf"(?:{_PEOPLE}|threads)/(?:restricted_\w+|hide_story_from|removed_suggestions|profiles_you.{{0,3}}ve_favorited)",
    ),
    Kind(part="topics", keys=("relationships_following_hashtags",), name=rf"{_PEOPLE}/following_hashtags"),
    Kind(
        part="topics",
        keys=("topics_your_topics", "text_post_app_text_app_interest_feeds"),
        name=r"preferences/your_topics/[^/]+",
    ),
    Kind(
        part="saved posts", keys=("saved_*", "text_post_app_text_post_app_saved_posts"), name=r"saved/saved_(?!locations)[^/]+"
    ),
    Kind(
        part="what was shown, not done",
        keys=("text_post_app_text_post_app_posts_seen", "text_post_app_text_app_user_deck_view"),
        name=r"threads/(?:threads_viewed|threads_home|saved_threads|interest_feeds_on_threads)",
    ),
    Kind(part="clicks", name=rf"{_STORIES}/[^/]*clicks"),
    Kind(part="reminders of other people's events", keys=("events_event_reminders",), name=r"events/event_reminders"),
    Kind(part="settings of the app", keys=("settings_*", "basel_app_*"), name=r"preferences/(?:media_)?settings/[^/]+"),
    Kind(part="settings of the app", name=r"(?:app_settings|comments_settings|your_instagram_activity/edits)/[^/]+"),
    Kind(part="advertising", keys=("ig_custom_audiences*", "ads_interests_*"), name=r"instagram_ads_and_businesses/[^/]+"),
    Kind(part="figures about the account", keys=("organic_insights_*",), name=r"past_instagram_insights/[^/]+"),
    Kind(part="money earned", keys=("monetization_*",), name=r"your_instagram_activity/monetization/[^/]+"),
    Kind(part="subscriptions", keys=("subscriptions_*",), name=r"your_instagram_activity/subscriptions/[^/]+"),
    Kind(part="shopping", keys=("checkout_saved_*",), name=r"your_instagram_activity/shopping/[^/]+"),
    Kind(part="avatars", keys=("ig_avatar*",), name=r"avatars_store/[^/]+"),
    Kind(part="what other people wrote", keys=("profile_media_reposts", "profile_note_interactions")),
    Kind(part="what other people wrote", name=rf"{_PROFILE}/(?:reposts|note_interactions)"),
    Kind(part="device details", keys=("devices_camera",), name=r"device_information/camera_information"),
    Kind(part="changes of state", keys=("account_history_*",), name=rf"{_SECURITY}/(?:profile|account)_status_changes"),
    Kind(part="what partners reported", keys=("apps_and_websites_off_meta_activity",)),
    Kind(part="what partners reported", name=rf"{_APPS}/(?:your_activity_off_meta|your_off)[^/]*"),
    Kind(part="links that were opened", name=r"link_history/[^/]+"),
    Kind(part="policies", keys=("policy_updates_*",)),
    Kind(part="settings of forms", name=r"autofill_information/in-app_browser_autofill_settings"),
    Kind(part="figures about the account", name=r"your_instagram_activity/other_activity/[^/]+"),
    Kind(part="settings of the app", name=r"your_instagram_activity/messages/your_scheduled_chat_notifications"),
)
