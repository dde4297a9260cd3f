"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {
    "facebook-zoe/your_facebook_activity/archive/your_archive.json": {
        "archive_v2": [{"timestamp": 1600000000, "title": "x", "data": [{"post": "first"}], "attachments": []}]
    },
    "your_facebook_activity/messages/messenger_contacts_you've_blocked.json": {
        "messenger_contacts_blocked_v2": {
            "name": "Blocked",
            "description": "People",
            "entries": [{"timestamp": 1600000000, "data": {"name": "Dean Price", "uri": "https://www.facebook.com/dean"}}],
        }
    },
    "security_and_login_information/record_details.json": {
        "admin_records_v2": [
            {"event": "Change", "extra_info": {"old_email": "old@example.com"}, "session": {"created_timestamp": 1500000000}}
        ]
    },
    "your_facebook_activity/posts/check-ins.json": [
        None,
        {"label_values": [{"label": "Name", "value": "Cafe"}, {"label": "Coordinates", "value": "(51.5 , -0.1)"}], "media": []},
    ],
    "your_facebook_activity/groups/your_comments_in_groups.json": {
        "group_comments_v2": [
            {
                "timestamp": 1600000000,
                "data": [
                    {
                        "comment": {
                            "timestamp": 1600000000,
                            "comment": "Ours is number 12",
                            "author": "Jo Bell",
                            "group": "Ashby Watch",
                        }
                    }
                ],
                "title": "Jo Bell replied.",
            }
        ]
    },
    "your_facebook_activity/events/your_event_responses.json": {
        "event_responses_v2": {
            "events_joined": [{"name": "Village fete", "start_timestamp": 1600000000}],
            "events_declined": [{"name": "Village fete", "start_timestamp": 1600000000}],
            "events_interested": [{"name": "Village fete", "start_timestamp": 1600000000}],
        }
    },
    "connections/followers/people_who_followed_you_1.json": [
        {"title": "", "media_list_data": [], "string_list_data": [{"value": "Sam Reed", "timestamp": 1700000000}]}
    ],
    "ads_information/information_you've_submitted_to_advertisers.json": {
        "lead_gen_info_v2": [{"label": "Email", "value": "jo@example.com"}, {"label": "Colour", "value": "blue"}]
    },
    "friends/friend_requests_received.json": {
        "received_requests": [{"name": "RenÃ©e Moor", "timestamp": 1600000000}, {"name": "Dean Price", "timestamp": 0}]
    },
    "connections/friends/sent_friend_requests.json": {
        "sent_requests_v2": [{"name": "RenÃ©e Moor", "timestamp": 1600000000}, {"name": "Dean Price", "timestamp": 0}]
    },
    "connections/friends/rejected_friend_requests.json": {
        "rejected_requests_v2": [{"name": "RenÃ©e Moor", "timestamp": 1600000000}, {"name": "Dean Price", "timestamp": 0}]
    },
    "groups/your_groups.json": {"groups_admined": [{"name": "Beat Team", "timestamp": 1600000000}]},
    "your_facebook_activity/groups/your_group_membership_activity.json": {
        "groups_joined_v2": [
            {"timestamp": 1600000000, "data": [{"name": "Ashby Runners"}], "title": "You became a member of Ashby Runners."},
            {"timestamp": 1600000001, "data": [{"name": "Old Group"}], "title": "You stopped being a member of Old Group."},
        ]
    },
    "logged_information/interactions/groups_you've_visited.json": [
        {"timestamp": 1690000000, "media": [], "label_values": [{"label": "Name", "value": "Ashby Runners"}]}
    ],
    "logged_information/activity_messages/people_and_friends.json": {
        "people_interactions_v2": [
            {
                "name": "Personen",
                "entries": [{"timestamp": 1700000000, "data": {"name": "Sam Reed", "uri": "https://www.facebook.com/sam"}}],
            }
        ]
    },
    "your_facebook_activity/facebook_marketplace/items_sold.json": {
        "items_selling_v2": [{"title": [None], "description": "b"}]
    },
    "your_facebook_activity/new_thing/things.json": {
        "label_values": [
            {"label": "OÃ¹", "value": "(51.50 , -0.12)"},
            {"title": "Deep", "dict": [{"dict": [{"label": "Note", "value": "Spare key under the pot"}], "title": ""}]},
        ],
        "media": [],
    },
    "apps_and_websites/apps_and_websites.json": {"installed_apps": [{"name": "RunMap", "added_timestamp": []}, {"name": {}}]},
    "logged_information/location/last_location.json": {
        "last_location_v2": {"coordinate": {"latitude": 51.5, "longitude": -0.12}, "time": 1600000000}
    },
    "security_and_login_information/mobile_devices.json": {
        "devices_v2": [{"type": "Acme Phone 3", "os": "12", "update_time": 1700000000, "redact_tokens": []}]
    },
    "connections/followers/who_you_ve_followed.json": {
        "following_v3": [{"name": "RenÃ©e Moor", "timestamp": 1600000000}, {"name": "Dean Price", "timestamp": 0}]
    },
    "posts/album/0.json": {"name": "A", "photos": [], "cover_photo": {"uri": "a.jpg"}},
    "facebook-zoe/your_facebook_activity/groups/group_posts_and_comments.json": {
        "group_posts_v2": [{"timestamp": 1600000000, "title": "x", "data": [{"post": "first"}], "attachments": []}]
    },
    "logged_information/interactions/profile_visits.json": [
        {"timestamp": 1600000000, "label_values": [{"label": "Name", "value": "Dean Price"}]}
    ],
    "logged_information/location/primary_public_location.json": {
        "primary_public_location_v2": {"city": "Thornbury", "region": "Northmere", "country": "GB"}
    },
    "your_facebook_activity/comments_and_reactions/likes_and_reactions_1.json": [
        {
            "timestamp": 1700000000,
            "title": "Jo Bell liked James' photo.",
            "data": [{"reaction": {"reaction": "LIKE", "actor": "Jo Bell"}}],
        }
    ],
    "your_facebook_activity/posts/trash.json": {
        "trash_v2": [
            {
                "timestamp": 1600000000,
                "attachments": [
                    {
                        "data": [
                            {
                                "media": {
                                    "uri": "media/1.jpg",
                                    "creation_timestamp": 1600000000,
                                    "media_metadata": {
                                        "photo_metadata": {
                                            "exif_data": [
                                                {"upload_ip": "203.0.113.9"},
                                                {
                                                    "upload_ip": "203.0.113.9",
                                                    "latitude": 51.5,
                                                    "longitude": -0.12,
                                                    "taken_timestamp": 1590000000,
                                                    "camera_make": "Pear",
                                                },
                                            ]
                                        }
                                    },
                                    "title": "Mobile uploads",
                                    "description": "Bin day on Acacia Avenue ð\x9f\x97\x91",
                                }
                            },
                            {"media": {"uri": "media/2.jpg", "description": "The new porch"}},
                        ]
                    },
                    {
                        "data": [
                            {
                                "place": {
                                    "name": "Harbour Cafe",
                                    "coordinate": {"latitude": 51.6, "longitude": -0.2},
                                    "address": "1 Quay Road, Saltwick",
                                    "url": "https://www.facebook.com/cafe",
                                }
                            }
                        ]
                    },
                    {"data": [{"external_context": {"url": "https://example.com"}}, {"text": "What somebody else wrote"}]},
                ],
                "data": [{"post": "Bin day on Acacia Avenue ð\x9f\x97\x91"}, {"update_timestamp": 1600000001}],
                "tags": [{"name": "Amy Hart"}],
                "title": "Jo Bell was with Amy Hart.",
            }
        ]
    },
    "friends/removed_friends.json": {
        "deleted_friends": [{"name": "RenÃ©e Moor", "timestamp": 1600000000}, {"name": "Dean Price", "timestamp": 0}]
    },
    "personal_information/profile_information/contacts_sync_settings.json": {
        "media": [],
        "label_values": [{"label": "Uploading", "value": "False"}],
    },
    "your_facebook_activity/stories/archived_stories.json": {
        "archived_stories_v2": [
            {
                "timestamp": 1600000000,
                "attachments": [
                    {
                        "data": [
                            {
                                "media": {
                                    "uri": "media/1.jpg",
                                    "creation_timestamp": 1600000000,
                                    "media_metadata": {
                                        "photo_metadata": {
                                            "exif_data": [
                                                {"upload_ip": "203.0.113.9"},
                                                {
                                                    "upload_ip": "203.0.113.9",
                                                    "latitude": 51.5,
                                                    "longitude": -0.12,
                                                    "taken_timestamp": 1590000000,
                                                    "camera_make": "Pear",
                                                },
                                            ]
                                        }
                                    },
                                    "title": "Mobile uploads",
                                    "description": "Bin day on Acacia Avenue ð\x9f\x97\x91",
                                }
                            },
                            {"media": {"uri": "media/2.jpg", "description": "The new porch"}},
                        ]
                    },
                    {
                        "data": [
                            {
                                "place": {
                                    "name": "Harbour Cafe",
                                    "coordinate": {"latitude": 51.6, "longitude": -0.2},
                                    "address": "1 Quay Road, Saltwick",
                                    "url": "https://www.facebook.com/cafe",
                                }
                            }
                        ]
                    },
                    {"data": [{"external_context": {"url": "https://example.com"}}, {"text": "What somebody else wrote"}]},
                ],
                "data": [{"post": "Bin day on Acacia Avenue ð\x9f\x97\x91"}, {"update_timestamp": 1600000001}],
                "tags": [{"name": "Amy Hart"}],
                "title": "Jo Bell was with Amy Hart.",
            }
        ]
    },
    "your_facebook_activity/posts/places_you_have_been_tagged_in.json": [
        {"label_values": [{"label": "Ort", "value": "Harbour Cafe"}], "timestamp": 1690000000, "media": []}
    ],
}
