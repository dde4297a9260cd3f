"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {
    "comments.csv": 'Comment Date,Comment\n"Jun 10, 2022, 1:00:00 PM",See you at the nick\n',
    "following.csv": "Following Athlete ID,Follow Status,Favorite Status\n12,Accepted,x\n13,Pending,\n",
    "media.csv": "Media Filename,Media Caption\nmedia/a.jpg,Our gate\nmedia/b.jpg,\n",
    "posts.csv": 'Date,Text\n"Jun 10, 2022, 1:00:00 PM","Off to Crete on May 23, 2023"\n',
    "blocks.csv": "Blocked Athlete ID\n12\n13\n",
    "connected_apps.csv": "Enabled Application Name\nGarmin Connect\nZwift\n",
    "general_preferences.csv": "Seuil,Date de naissance,FC max\n250,1990-02-03,190\n",
}
