"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {
    "export_acacia_jo_20260101/multireddits.csv": "id,display_name,date,description,privacy,subreddits\n"
    "1,Home,2024-01-01 00:00:00 UTC,near home,public,northmere\n",
    "export_acacia_jo_20260101/birthdate.csv": "birthdate,verified_birthdate,verification_state\n1990-02-03 00:00:00 UTC,,\n",
    "export_acacia_jo_20260101/drafts.csv": "id,title,body,kind,created,subreddit\n"
    "1,Not yet,ready,markdown,2024-01-01 00:00:00 UTC,northmere\n",
    "export_acacia_jo_20260101/linked_identities.csv": "issuer_id,subject_id\nhttps://accounts.google.com,1234567890\n",
    "friends.csv": "username,note\nben_s,from the case\n",
    "chat_history.csv": "message_id,created_at,updated_at,username,message,thread_parent_message_id,channel_url,subreddit,channel_name,conversation_type\n1,2024-01-01 00:00:00 UTC,,acacia_ada,at home,,https://chat.example.org/1,,,direct\n",
}
