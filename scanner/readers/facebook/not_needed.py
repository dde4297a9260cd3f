"""Files of a Facebook export that are known and hold no exposure: by their keys, their folder or their name."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["NOT_NEEDED_FILE", "NOT_NEEDED_KEYS", "NOT_NEEDED_PAGE"]

NOT_NEEDED_KEYS: Final = frozenset(
    (
        "admined_apps",
        "avatars",
        "browser_cookies",
        "collections",
        "custom_audiences",
        "datr_stats",
        "dating_preferences",
        "dating_your_activity",
        "event_invitations",
        "events_hidden",
        "events_invited",
        "facebook_editor",
        "face_recognition",
        "friend_peer_group",
        "fundraisers_donated_to",
        "history",
        "instant_games_played",
        "last_activity",
        "news_your_locations",
        "notifications",
        "off_facebook_activity",
        "people_and_friends",
        "language_and_locale",
        "page_likes",
        "pages_followed",
        "pages_unfollowed",
        "phone_number_location",
        "poll_votes",
        "recently_viewed",
        "recommended_pages",
        "saves",
        "story_reactions",
        "support_messages",
        "timezone",
        "topics",
        "viewed_things",
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
