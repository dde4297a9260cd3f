"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {
    "Takeout/YouTube and YouTube Music/channels/channel.csv": "Channel ID,Channel title (original),Channel "
    "visibility\n"
    "UCabcdefghijklmnopqrstuv,PC Jo,Public\n",
    "Takeout/YouTube/abos/abos.csv": "Kanal-ID,Kanal-URL,Kanaltitel\n"
    "UCabcdefghijklmnopqrstuv,http://www.youtube.com/channel/UCabcdefghijklmnopqrstuv,Dean "
    "Price\n",
    "x/group_info.json": {
        "name": 5,
        "members": [{"name": "Ella Moor", "email": "ella@example.com", "user_type": "Human"}, 5, {"name": 5, "email": 5}],
    },
    "Takeout/Google Shopping/Addresses/Addresses.json": {
        "addresses": [
            {"recipientName": "Jo Bell", "addressLines": ["12 Acacia Avenue"], "city": "Northmere", "postalCode": "NM1 2AB"}
        ]
    },
    "HomeApp.json": {
        "Home App Data": [
            {"full_structures": [{"structure": {"name": "x", "physical_location": "x"}}, {"structure": "x"}, "x"]},
            {"full_structures": "x"},
            "x",
        ]
    },
    "Settings.json": {"historyEnabled": "x", "deviceSettings": ["x", {"deviceTag": 1, "devicePrettyName": "x"}]},
    "Takeout/Google Photos/x/metadata.json": {"title": "x", "access": "protected", "date": {"timestamp": "1600000000"}},
    "Takeout/Location History (Timeline)/Timeline Edits.json": {
        "timelineEdits": [
            {
                "deviceId": "0",
                "placeAggregates": {"placeAggregateInfo": [{"placePoint": {"latE7": 534000000, "lngE7": -15000000}}]},
            },
            {
                "deviceId": "0",
                "rawSignal": {
                    "signal": {
                        "position": {
                            "point": {"latE7": 534000000, "lngE7": -15000000},
                            "accuracyMm": 13000,
                            "timestamp": "2024-02-17T05:54:00Z",
                        }
                    }
                },
            },
        ]
    },
}
