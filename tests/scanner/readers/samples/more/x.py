"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {
    "data/manifest.js": 'window.__THAR_CONFIG = {"userInfo": {"accountId": "14", "userName": "jo_bell", "displayName": "Jo"}}',
    "twitter-2026/data/periscope-broadcast-metadata.js": "window.YTD.periscope_broadcast_metadata.part0 = [\n"
    "  {\n"
    '    "periscopeBroadcastMetadata": {\n'
    '      "latitude": "53.8",\n'
    '      "longitude": "-1.55",\n'
    '      "city": "Northmere",\n'
    '      "createdAt": "2016-03-05T14:02:11.000Z"\n'
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/grok-chat-item.js": "window.YTD.grok_chat_item.part0 = [\n"
    "  {\n"
    '    "grokChatItem": {\n'
    '      "chatId": "1",\n'
    '      "createdAt": "2025-01-10T12:00:00.000Z",\n'
    '      "sender": {\n'
    '        "name": "User"\n'
    "      },\n"
    '      "message": "who lives at 4 Elm Close"\n'
    "    }\n"
    "  },\n"
    "  {\n"
    '    "grokChatItem": {\n'
    '      "chatId": "1",\n'
    '      "createdAt": "2025-01-10T12:00:01.000Z",\n'
    '      "sender": {\n'
    '        "name": "Agent"\n'
    "      },\n"
    '      "message": "I do not know"\n'
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/periscope-comments-made-by-user.js": "window.YTD.periscope_comments_made_by_user.part0 = "
    "[\n"
    "  {\n"
    '    "periscopeCommentsMadeByUser": {\n'
    '      "byAccountId": "1",\n'
    '      "text": "hi all",\n'
    '      "createdAt": "2016-03-05T14:02:11.000Z"\n'
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/connected-application.js": "window.YTD.connected_application.part0 = [\n"
    "  {\n"
    '    "connectedApplication": {\n'
    '      "name": "Strava",\n'
    '      "approvedAt": "2020-01-01T08:00:00.000Z"\n'
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/deleted-tweets.js": "window.YTD.deleted_tweets.part0 = [\n"
    "  {\n"
    '    "tweet": {\n'
    '      "created_at": "Sat Jun 06 13:02:35 +0000 2020",\n'
    '      "full_text": "hello",\n'
    '      "entities": {}\n'
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/device-token.js": "window.YTD.device_token.part0 = [\n"
    "  {\n"
    '    "deviceToken": {\n'
    '      "token": "secret",\n'
    '      "clientApplicationName": "X for iPhone",\n'
    '      "createdAt": "2025-01-01T08:00:00.000Z"\n'
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/email-address-change.js": "window.YTD.email_address_change.part0 = [\n"
    "  {\n"
    '    "emailAddressChange": {\n'
    '      "accountId": "1",\n'
    '      "emailChange": {\n'
    '        "changedAt": "2015-01-01T00:00:00.000Z",\n'
    '        "changedTo": "jo@northmere.example.org"\n'
    "      }\n"
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/lists-member.js": "window.YTD.lists_member.part0 = [\n"
    "  {\n"
    '    "userListInfo": {\n'
    '      "url": "https://twitter.com/deanprice/lists/northmere-police"\n'
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/personalization.js": "window.YTD.personalization.part0 = [\n"
    "  {\n"
    '    "p13nData": {\n'
    '      "locationHistory": [\n'
    '        "Northmere",\n'
    "        {\n"
    '          "city": "Leeds",\n'
    '          "country": "GB"\n'
    "        }\n"
    "      ],\n"
    '      "interests": {\n'
    '        "interests": [\n'
    "          {\n"
    '            "name": "Cats"\n'
    "          }\n"
    "        ]\n"
    "      }\n"
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/note-tweet.js": "window.YTD.note_tweet.part0 = [\n"
    "  {\n"
    '    "noteTweet": {\n'
    '      "noteTweetId": "1",\n'
    '      "createdAt": "2024-03-05T14:02:11.000Z",\n'
    '      "core": {\n'
    '        "text": "long one",\n'
    '        "urls": []\n'
    "      }\n"
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/screen-name-change.js": "window.YTD.screen_name_change.part0 = [\n"
    "  {\n"
    '    "screenNameChange": {\n'
    '      "accountId": "1",\n'
    '      "screenNameChange": {\n'
    '        "changedAt": "2015-01-01T00:00:00.000Z",\n'
    '        "changedFrom": "pc_jo",\n'
    '        "changedTo": "jo_bell"\n'
    "      }\n"
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/ni-devices.js": "window.YTD.ni_devices.part0 = [\n"
    "  {\n"
    '    "niDeviceResponse": {\n'
    '      "messagingDevice": {\n'
    '        "phoneNumber": "+447700900123",\n'
    '        "deviceType": "Auth",\n'
    '        "createdDate": "2021.10.20"\n'
    "      }\n"
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/professional-data.js": "window.YTD.professional_data.part0 = [\n"
    "  {\n"
    '    "professionalData": {\n'
    '      "locations": [\n'
    "        {\n"
    '          "address": {\n'
    '            "addressLine1": "12 Acacia Avenue",\n'
    '            "city": "Northmere",\n'
    '            "postalCode": "ZZ9 9ZZ"\n'
    "          },\n"
    '          "phone": {\n'
    '            "countryCode": "+44",\n'
    '            "number": "7700900123"\n'
    "          }\n"
    "        }\n"
    "      ]\n"
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/protected-history.js": "window.YTD.protected_history.part0 = [\n"
    "  {\n"
    '    "protectedHistory": {\n'
    '      "protectedAt": "2026-01-01T00:00:00.000Z",\n'
    '      "action": "Unprotect"\n'
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/reply-prompt.js": "window.YTD.reply_prompt.part0 = [\n"
    "  {\n"
    '    "replyPrompt": {\n'
    '      "proposedTweetText": "you idiot",\n'
    '      "createdAt": "2024-03-05T14:02:11.000Z"\n'
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/saved-search.js": "window.YTD.saved_search.part0 = [\n"
    "  {\n"
    '    "savedSearch": {\n'
    '      "savedSearchId": "1",\n'
    '      "query": "Dean Price"\n'
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/tweetdeck.js": "window.YTD.tweetdeck.part0 = [\n"
    "  {\n"
    '    "deck": {\n'
    '      "title": "t",\n'
    '      "columns": [\n'
    "        {\n"
    '          "pathname": "/search?q=amy%20kerr"\n'
    "        },\n"
    "        {\n"
    '          "pathname": "/home"\n'
    "        }\n"
    "      ]\n"
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/community-tweet.js": "window.YTD.community_tweet.part0 = [\n"
    "  {\n"
    '    "tweet": {\n'
    '      "created_at": "Sat Jun 06 13:02:35 +0000 2020",\n'
    '      "full_text": "hello",\n'
    '      "entities": {}\n'
    "    }\n"
    "  }\n"
    "]",
    "twitter-2026/data/twitter-circle-tweet.js": "window.YTD.twitter_circle_tweet.part0 = [\n"
    "  {\n"
    '    "tweet": {\n'
    '      "created_at": "Sat Jun 06 13:02:35 +0000 2020",\n'
    '      "full_text": "hello",\n'
    '      "entities": {}\n'
    "    }\n"
    "  }\n"
    "]",
    "data/js/tweets/2013_05.js": "Grailbird.data.tweets_2013_05 = \n"
    ' [ {"created_at" : "2013-05-01 10:00:00 +0000", "text" : "old times", '
    '"entities" : {}} ]',
    "data/follower.js": 'window.YTD.follower.part0 = [{"follower" : {"accountId" : "12", "userLink" : "https://twitter.com/intent/user?user_id=12"}}]',
    "data/direct-messages-group.js": 'window.YTD.direct_messages_group.part0 = [{"dmConversation" : {"conversationId" : "99", "messages" : [{"messageCreate" : {"id" : "5", "senderId" : "111", "text" : "here", "createdAt" : "2024-01-01T00:00:00.000Z"}}]}}]',
}
