"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {
    "x/personal_information.json": {
        "text_post_app_text_post_app_profile": [
            {
                "title": "",
                "media_map_data": {},
                "string_map_data": {
                    "Email": {"href": "", "value": "jo@example.org", "timestamp": 0},
                    "Phone Number": {"href": "", "value": "+447700900123", "timestamp": 0},
                    "Phone Confirmed": {"href": "", "value": "True", "timestamp": 0},
                    "Username": {"href": "", "value": "jo.bell", "timestamp": 0},
                    "Name": {"href": "", "value": "Jo Bell", "timestamp": 0},
                    "Bio": {"href": "", "value": "Tea, hills, PC by day", "timestamp": 0},
                    "Gender": {"href": "", "value": "female", "timestamp": 0},
                    "Date of birth": {"href": "", "value": "1990-02-03", "timestamp": 0},
                    "Private Account": {"href": "", "value": "False", "timestamp": 0},
                },
            }
        ]
    },
    "any/liste.json": {
        "relationships_unfollowed_users": [
            {
                "title": "",
                "media_list_data": [],
                "string_list_data": [
                    {"href": "https://www.instagram.com/pat.reed", "value": "pat.reed", "timestamp": 1700000000}
                ],
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/a.json": {
        "story_activities_polls": [{"title": "sam_hill", "string_list_data": [{"value": "yes", "timestamp": 1700000000}]}]
    },
    "any/archived_posts.json": {
        "ig_archived_post_media": [
            {
                "media": [
                    {"uri": "media/posts/1.jpg", "creation_timestamp": 1700000000, "title": "old flat", "media_metadata": {}}
                ],
                "title": "",
            }
        ]
    },
    "any/blocked_accounts.json": {
        "relationships_blocked_users": [
            {
                "title": "",
                "media_list_data": [],
                "string_list_data": [
                    {"href": "https://www.instagram.com/pat.reed", "value": "pat.reed", "timestamp": 1700000000}
                ],
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/security_and_login_information/login_and_profile_creation/profile_privacy_changes.json": {
        "account_history_account_privacy_history": [
            {"title": "Ã\x86ndret", "string_map_data": {"Zeit": {"value": "", "timestamp": 1700000000}}}
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/connections/followers_and_following/close_friends.html": "<html><body "
    'class="_5vb_ '
    '_2yq"><h1>Pat</h1><main '
    'class="_a706" '
    'role="main"><div '
    'class="pam '
    "_3-95 _2ph- "
    "_a6-g "
    "uiBoxWhite "
    'noborder"><div '
    'class="_a6-p"><div><div><a '
    'href="https://www.instagram.com/user0">user0</a></div><div>Dec '
    "20, 2025 12:16 "
    "pm</div><div><a "
    'href="https://www.instagram.com/user1">user1</a></div><div>Dec '
    "21, 2025 12:16 "
    "pm</div><div><a "
    'href="https://www.instagram.com/user2">user2</a></div><div>Dec '
    "22, 2025 12:16 "
    "pm</div></div></div></div></main></body></html>",
    "instagram-jo.bell-2025-01-02-AbCd/your_instagram_activity/comments/post_comments_1.html": "<html><body "
    'class="_5vb_ '
    '_2yq"><h1>Pat</h1><main '
    'class="_a706" '
    'role="main"><div '
    'class="pam '
    "_3-95 _2ph- "
    "_a6-g "
    "uiBoxWhite "
    'noborder"><div '
    'class="_a6-p"><table '
    'style="table-layout: '
    'fixed;"><tr><td '
    'colspan="2" '
    'class="_2pin '
    '_a6_q">Kommentar<div><div>lovely '
    "place</div></div></td></tr><tr><td "
    'colspan="2" '
    'class="_2pin '
    '_a6_q">Besitzer<div><div>pat.reed</div></div></td></tr><tr><td '
    'class="_2pin '
    '_a6_q">Time</td><td '
    'class="_2pin '
    "_2piu "
    '_a6_r">Nov 13, '
    "2025 3:04 "
    "pm</td></tr></table></div></div></main></body></html>",
    "any/connected_services.json": {
        "apps_and_websites_expired_apps": [
            {"title": "RunTracker", "string_map_data": {"Expired on": {"timestamp": 1700000000}}}
        ]
    },
    "any/contact_details_instagram_believes.json": {
        "inferred_data_inferred_emails": [{"title": "", "string_list_data": [{"value": "jo@example.org", "timestamp": 0}]}]
    },
    "any/contact_upload.json": {
        "profile_account_insights": [
            {
                "title": "",
                "media_map_data": {},
                "string_map_data": {
                    "Kontaktsynchronisierung": {"href": "", "value": "Falsch", "timestamp": 0},
                    "Live": {"href": "", "value": "False", "timestamp": 0},
                },
            }
        ]
    },
    "any/follow_requests_received.json": {
        "relationships_follow_requests_received": [
            {
                "title": "",
                "media_list_data": [],
                "string_list_data": [
                    {"href": "https://www.instagram.com/pat.reed", "value": "pat.reed", "timestamp": 1700000000}
                ],
            }
        ]
    },
    "any/follow_requests_sent.json": {
        "relationships_follow_requests_sent": [
            {
                "title": "",
                "media_list_data": [],
                "string_list_data": [
                    {"href": "https://www.instagram.com/pat.reed", "value": "pat.reed", "timestamp": 1700000000}
                ],
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/personal_information/autofill_information/autofill_information.json": {
        "ig_autofill_data": [
            {"tel": "+447700900125", "street_address": "1 Quay Road", "postal_code": "NM2 3CD", "email": "jo@example.org"}
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/security_and_login_information/login_and_profile_creation/last_known_location.html": "<html><body "
    'class="_5vb_ '
    '_2yq"><h1>Pat</h1><main '
    'class="_a706" '
    'role="main"><div '
    'class="pam '
    "_3-95 "
    "_2ph- "
    "_a6-g "
    "uiBoxWhite "
    'noborder"><div '
    'class="_a6-p"><table '
    'style="table-layout: '
    'fixed;"><tr><td '
    'colspan="2" '
    'class="_2pin '
    '_a6_q">Breite<div><div>53.71</div></div></td></tr><tr><td '
    'colspan="2" '
    'class="_2pin '
    '_a6_q">Laenge<div><div>-1.51</div></div></td></tr><tr><td '
    'class="_2pin '
    '_a6_q">Time</td><td '
    'class="_2pin '
    "_2piu "
    '_a6_r">Nov '
    "13, "
    "2025 "
    "3:04 "
    "pm</td></tr></table></div></div></main></body></html>",
    "instagram-jo.bell-2025-01-02-AbCd/security_and_login_information/login_and_profile_creation/last_known_location.json": {
        "account_history_imprecise_last_known_location": [
            {
                "title": "",
                "media_map_data": {},
                "string_map_data": {
                    "Latitude imprÃ©cise": {"href": "", "value": "53.71", "timestamp": 0},
                    "Longitude imprÃ©cise": {"href": "", "value": "-1.51", "timestamp": 0},
                },
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/your_instagram_activity/likes/liked_posts.html": "<html><body "
    'class="_5vb_ '
    '_2yq"><h1>Pat</h1><main '
    'class="_a706" '
    'role="main"><div '
    'class="pam _3-95 _2ph- '
    "_a6-g uiBoxWhite "
    'noborder"><h2 '
    'class="_3-95 _2pim '
    "_a6-h "
    '_a6-i">pat.reed</h2><div '
    'class="_a6-p"><div><div><a '
    'target="_blank" '
    'href="https://www.instagram.com/p/AbC/">p/AbC/</a></div><div>Oct '
    "05, 2024 7:19 "
    "am</div></div></div></div></main></body></html>",
    "instagram-jo.bell-2025-01-02-AbCd/connections/followers_and_following/custom_lists.json": {
        "relationships_custom_lists": [
            {
                "title": "",
                "string_map_data": {
                    "Nom": {"value": "Squad", "timestamp": 0},
                    "Membres": {"value": "pat.reed, sam_hill", "timestamp": 0},
                },
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/personal_information/information_about_you/locations_of_interest.json": {
        "media": [],
        "label_values": [
            {"label": "Centres", "vec": [{"value": "Saltwick"}, {"value": "CafÃ© Town"}]},
            {"label": "Quelle", "value": "derived"},
        ],
    },
    "instagram-jo.bell-2025-01-02-AbCd/security_and_login_information/login_and_profile_creation/login_activity.html": "<html><body "
    'class="_5vb_ '
    '_2yq"><h1>Pat</h1><main '
    'class="_a706" '
    'role="main"><div '
    'class="pam '
    "_3-95 "
    "_2ph- "
    "_a6-g "
    "uiBoxWhite "
    'noborder"><h2 '
    'class="_3-95 '
    "_2pim "
    "_a6-h "
    '_a6-i">2024-06-15T10:30:00+00:00</h2><div '
    'class="_a6-p"><table '
    'style="table-layout: '
    'fixed;"><tr><td '
    'colspan="2" '
    'class="_2pin '
    '_a6_q">IP<div><div>203.0.113.7</div></div></td></tr><tr><td '
    'colspan="2" '
    'class="_2pin '
    '_a6_q">Agent<div><div>Instagram '
    "300 "
    "(iPhone)</div></div></td></tr></table></div></div></main></body></html>",
    "instagram-jo.bell-2025-01-02-AbCd/account_history.json": {
        "login_history": [{"ip_address": "203.0.113.7", "timestamp": 7}]
    },
    "instagram-jo.bell-2025-01-02-AbCd/personal_information/personal_information/linked_meta_accounts.json": {
        "timestamp": 1700000000,
        "media": [],
        "label_values": [
            {
                "title": "Accounts",
                "dict": [
                    {"label": "Name", "value": "Jo Bell"},
                    {"label": "URL", "value": "https://www.facebook.com/jo.bell.1"},
                ],
            }
        ],
    },
    "any/other_pictures.json": {
        "ig_other_media": [
            {
                "uri": "media/posts/1.jpg",
                "creation_timestamp": 1700000000,
                "title": "hello",
                "media_metadata": {
                    "photo_metadata": {
                        "exif_data": [
                            {"device_id": "x"},
                            {
                                "latitude": 53.71,
                                "longitude": -1.52,
                                "date_time_original": "2024:06:15 22:42:11",
                                "lens_model": "Phone back camera",
                            },
                        ]
                    }
                },
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/connections/followers_and_following/following.html": "<html><body "
    'class="_5vb_ '
    '_2yq"><h1>Pat</h1><main '
    'class="_a706" '
    'role="main"><div '
    'class="pam _3-95 '
    "_2ph- _a6-g "
    "uiBoxWhite "
    'noborder"><h2 '
    'class="_3-95 _2pim '
    "_a6-h "
    '_a6-i">pat.reed</h2><div '
    'class="_a6-p"><div><div><a '
    'target="_blank" '
    'href="https://www.instagram.com/_u/pat.reed">https://www.instagram.com/_u/pat.reed</a></div><div>Oct '
    "05, 2024 7:19 "
    "am</div></div></div></div></main></body></html>",
    "any/place_on_the_map.json": {
        "profile_friend_map": [
            {
                "title": "",
                "media_map_data": {},
                "string_map_data": {
                    "Sharing audience": {"href": "", "value": "Close friends", "timestamp": 0},
                    "Incoming requests": {"href": "", "value": "3", "timestamp": 0},
                },
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/your_instagram_activity/media/posts_1.html": '<html><body class="_5vb_ '
    '_2yq"><h1>Pat</h1><main '
    'class="_a706" '
    'role="main"><div '
    'class="pam _3-95 _2ph- '
    "_a6-g uiBoxWhite "
    'noborder"><h2 class="_3-95 '
    '_2pim _a6-h _a6-i">x</',
    "instagram-jo.bell-2025-01-02-AbCd/personal_information/personal_information/personal_information.html": "<html><body "
    'class="_5vb_ '
    '_2yq"><h1>Pat</h1><main '
    'class="_a706" '
    'role="main"><div '
    'class="pam '
    "_3-95 "
    "_2ph- "
    "_a6-g "
    "uiBoxWhite "
    'noborder"><h2 '
    'class="_3-95 '
    "_2pim "
    "_a6-h "
    '_a6-i">User '
    "Information</h2><div "
    'class="_a6-p"><table '
    'style="table-layout: '
    'fixed;"><tr><td '
    'colspan="2" '
    'class="_2pin '
    '_a6_q">Email<div><div>jo@example.org</div></div></td></tr><tr><td '
    'colspan="2" '
    'class="_2pin '
    '_a6_q">Username<div><div>jo.bell</div></div></td></tr><tr><td '
    'colspan="2" '
    'class="_2pin '
    '_a6_q">Name<div><div>Jo '
    "Bell</div></div></td></tr><tr><td "
    'colspan="2" '
    'class="_2pin '
    '_a6_q">Bio<div><div>Tea '
    "&amp; "
    "hills</div></div></td></tr><tr><td "
    'colspan="2" '
    'class="_2pin '
    '_a6_q">Geburtstag<div><div>1990-02-03</div></div></td></tr><tr><td '
    'colspan="2" '
    'class="_2pin '
    '_a6_q">Private '
    "Account<div><div>True</div></div></td></tr></table></div></div></main></body></html>",
    "instagram-jo.bell-2025-01-02-AbCd/personal_information/personal_information/profile_changes.json": {
        "profile_profile_change": [
            {
                "title": "",
                "media_map_data": {},
                "string_map_data": {
                    "a": {"href": "", "value": "Nom", "timestamp": 0},
                    "b": {"href": "", "value": "Jo Reed", "timestamp": 0},
                    "c": {"href": "", "value": "Jo Bell", "timestamp": 0},
                    "d": {"value": "", "timestamp": 1700000000},
                },
            }
        ]
    },
    "any/profile_photos.json": {
        "ig_profile_picture": [
            {
                "uri": "media/posts/1.jpg",
                "creation_timestamp": 1700000000,
                "title": "hello",
                "media_metadata": {
                    "photo_metadata": {
                        "exif_data": [
                            {"device_id": "x"},
                            {
                                "latitude": 53.71,
                                "longitude": -1.52,
                                "date_time_original": "2024:06:15 22:42:11",
                                "lens_model": "Phone back camera",
                            },
                        ]
                    }
                },
            }
        ]
    },
    "any/recently_deleted.json": {
        "ig_recently_deleted_media": [
            {
                "media": [
                    {"uri": "media/posts/1.jpg", "creation_timestamp": 1700000000, "title": "old flat", "media_metadata": {}}
                ],
                "title": "",
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/your_instagram_activity/media/reels.json": {
        "ig_reels_media": [
            {
                "media": [
                    {
                        "uri": "media/reels/1.mp4",
                        "creation_timestamp": 1700000000,
                        "title": "",
                        "media_metadata": {"video_metadata": {"exif_data": [{"latitude": 53.71, "longitude": -1.52}]}},
                    }
                ]
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/your_instagram_activity/messages/reported_conversations.json": {
        "ig_reported_conversations": [
            {
                "timestamp": 1700000000,
                "is_reporter": True,
                "reporter": {"name": "Jo Bell"},
                "reportee": {"name": "Kit"},
                "messages": [{"sender_name": "Kit", "timestamp_ms": 1690000000000, "content": "abuse"}],
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/logged_information/recent_searches/word_or_phrase_searches.html": "<html><body "
    'class="_5vb_ '
    '_2yq"><h1>Pat</h1><main '
    'class="_a706" '
    'role="main"><div '
    'class="pam '
    "_3-95 "
    "_2ph- "
    "_a6-g "
    "uiBoxWhite "
    'noborder"><div '
    'class="_a6-p"><table '
    'style="table-layout: '
    'fixed;"><tr><td '
    'colspan="2" '
    'class="_2pin '
    '_a6_q">Search<div><div>acacia '
    "avenue</div></div></td></tr><tr><td "
    'class="_2pin '
    '_a6_q">Time</td><td '
    'class="_2pin '
    "_2piu "
    '_a6_r">Sep '
    "29, "
    "2025 "
    "1:39 "
    "am</td></tr></table></div></div></main></body></html>",
    "searches.json": [{"search_click": "pat reed", "time": "2019-01-02T03:04:05+00:00", "type": "user"}],
    "any/second_factor.json": {
        "devices_two_factor_authentication": [
            {
                "title": "",
                "media_map_data": {},
                "string_map_data": {
                    "Nickname": {"href": "", "value": "my phone", "timestamp": 0},
                    "Device ID": {"href": "", "value": "1", "timestamp": 0},
                },
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/security_and_login_information/login_and_profile_creation/signup_details.json": {
        "account_history_registration_info": [
            {
                "title": "",
                "media_map_data": {},
                "string_map_data": {
                    "Nom dâ\x80\x99utilisateur": {"href": "", "value": "jo.bell", "timestamp": 0},
                    "Adresse IP": {"href": "", "value": "203.0.113.7", "timestamp": 0},
                    "E-mail": {"href": "", "value": "jo@example.org", "timestamp": 0},
                    "TÃ©lÃ©phone": {"href": "", "value": "+447700900123", "timestamp": 0},
                },
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/your_instagram_activity/media/stories.html": '<html><body class="_5vb_ '
    '_2yq"><h1>Pat</h1><main '
    'class="_a706" '
    'role="main"><div '
    'class="pam _3-95 _2ph- '
    "_a6-g uiBoxWhite "
    'noborder"><div '
    'class="_3-95 '
    '_a6-p"><div><video '
    'src="media/stories/1.mp4"></video></div></div><div '
    'class="_3-94 _a6-o">Dec '
    "28, 2020 7:20 "
    "am</div></div></main></body></html>",
    "instagram-jo.bell-2025-01-02-AbCd/your_instagram_activity/threads/threads_and_replies.html": "<html><body "
    'class="_5vb_ '
    '_2yq"><h1>Pat</h1><main '
    'class="_a706" '
    'role="main"><div '
    'class="pam '
    "_3-95 _2ph- "
    "_a6-g "
    "uiBoxWhite "
    'noborder"><div '
    'class="_3-95 '
    '_a6-p"><div>Off '
    "to "
    "work</div></div><div "
    'class="_3-94 '
    '_a6-o">Dec '
    "28, 2020 "
    "7:20 "
    "am</div></div></main></body></html>",
    "instagram-jo.bell-2025-01-02-AbCd/your_instagram_activity/threads/threads_and_replies.json": {
        "text_post_app_text_posts": [
            {
                "media": [
                    {
                        "uri": "",
                        "creation_timestamp": 1700000000,
                        "title": "Night shift again",
                        "text_app_post": {"is_reply": True},
                    }
                ]
            },
            {
                "media": [
                    {"uri": "media/posts/1.jpg", "creation_timestamp": 1700000000, "title": "Off duty", "media_metadata": {}}
                ]
            },
        ]
    },
    "any/town_the_account_is_based_in.json": {
        "inferred_data_primary_location": [
            {
                "title": "",
                "media_map_data": {},
                "string_map_data": {"Nom de la ville": {"href": "", "value": "Saltwick", "timestamp": 0}},
            }
        ]
    },
    "instagram-jo.bell-2025-01-02-AbCd/connections/contacts/synced_contacts.html": '<html><body class="_5vb_ '
    '_2yq"><h1>Pat</h1><main '
    'class="_a706" '
    'role="main"><div class="pam '
    "_3-95 _2ph- _a6-g "
    'uiBoxWhite noborder"><div '
    'class="_a6-p"><table '
    'style="table-layout: '
    'fixed;"><tr><td colspan="2" '
    'class="_2pin '
    '_a6_q">Vorname<div><div>Pat</div></div></td></tr><tr><td '
    'colspan="2" class="_2pin '
    '_a6_q">Nachname<div><div>Reed</div></div></td></tr><tr><td '
    'colspan="2" class="_2pin '
    '_a6_q">Kontakt<div><div>07700 '
    "900456</div></div></td></tr></table></div></div></main></body></html>",
    "contacts.json": [{"first_name": "Pat", "last_name": "Reed", "contact": "+447700900456"}],
    "any/videos.json": {
        "ig_igtv_media": [
            {
                "uri": "media/posts/1.jpg",
                "creation_timestamp": 1700000000,
                "title": "hello",
                "media_metadata": {
                    "photo_metadata": {
                        "exif_data": [
                            {"device_id": "x"},
                            {
                                "latitude": 53.71,
                                "longitude": -1.52,
                                "date_time_original": "2024:06:15 22:42:11",
                                "lens_model": "Phone back camera",
                            },
                        ]
                    }
                },
            }
        ]
    },
}
