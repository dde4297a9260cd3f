"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {
    "mydata~1690051812/json/bitmoji.json": {
        "Basic Information": {
            "First Name": "Joanne",
            "Last Name": "Bell",
            "Email": "jo@example.org",
            "Phone Number": "07700 900123",
        },
        "Analytics": {"Avatar Gender": "F"},
    },
    "mydata~1690051812/json/connected_apps.json": {"Connected Apps": [{"App": "Runner", "Time": "2023-07-22 18:50:12 UTC"}]},
    "mydata~1690051812/json/snap_map_places_history.json": {
        "Snap Map Places History": [
            {"Date": "2023-07-22 18:50:12 UTC", "Place": "Mill Lane Gym", "Place Location": "51.51, -0.15"}
        ]
    },
    "mydata~1690051812/json/snap_pro.json": {
        "Profile": {"Profile Title": "Jo runs", "Location": "Ashby", "Profile Website": "https://example.org", "Hero Image": ""}
    },
}
