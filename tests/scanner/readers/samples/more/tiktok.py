"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {
    "TikTok-ada-texts/Following.txt": "Date: 2023-07-22 18:50:12 UTC\nUsername: ben_s\n\n",
    "TikTok-ada-texts/Settings.txt": "Private Account: Disabled\n\n",
}
