"""Strava's bulk export."""

from __future__ import annotations

import gzip
from typing import Any

_GPX = (
    '<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Loop from home</name><trkseg>'
    '<trkpt lat="53.1" lon="-1.2"><time>2023-05-23T12:40:57Z</time></trkpt>'
    '<trkpt lat="53.2" lon="-1.2"><time>2023-05-23T12:41:57Z</time></trkpt></trkseg></trk></gpx>'
)
_CHAT = {
    "conversations": [
        {
            "id": 1,
            "participants": [{"id": 4711, "name": "Ada Example"}, {"id": 12, "first_name": "Ben", "last_name": "Sample"}],
            "messages": [
                {"sender": {"id": 12}, "text": "Where do you live?", "created_at": "2023-05-23T12:00:00Z"},
                {"sender": {"id": 4711}, "text": "Acacia Avenue", "created_at": "2023-05-23T12:01:00Z"},
            ],
        }
    ]
}
_FILES: dict[str, Any] = {
    "profile.csv": (
        "Athlete ID,Email Address,First Name,Last Name,Sex,Description,Weight,City,State,Country,Health Consent Status\n"
        "4711,ada@example.org,Ada,Example,F,Runs,60.0,Northmere,Westshire,United Kingdom,Approved\n"
    ),
    "activities.csv": (
        "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,"
        "Relative Effort,Commute,Activity Private Note,Activity Gear,Filename\n"
        '9001,"May 23, 2023, 12:40:57 PM",Loop from home,Run,Bins out,1800,5.12,,,false,Skipped parade,,activities/9001.gpx\n'
    ),
    "activities/9001.gpx": _GPX,
    "activities/9002.gpx.gz": gzip.compress(_GPX.encode(), mtime=0),
    "routes/1.gpx": _GPX,
    "followers.csv": "Follower Athlete ID,Follow Status,Favorite Status\n12,Accepted,\n13,Pending,\n",
    "logins.csv": 'IP Address,Login Source,Login Date & Time\n192.0.2.7,web,"May 23, 2023, 12:40:57 PM"\n',
    "privacy_zones.csv": 'Address,Radius\n"14 Acacia Avenue, Northmere",0.4 km\n',
    "visibility_settings.csv": "Profile Visibility,Default Activity Visibility\nEveryone,Followers\n",
    "memberships.csv": 'Club ID,Club Name,Status,Join Date\n77,Northmere Police Runners,Accepted,"May 23, 2020, 9:00:00 AM"\n',
    "contacts.csv": "Name,Email,Phone\nBen Sample,ben@example.com,07700 900123\n",
    "messaging.json": _CHAT,
}

SAMPLES = {f"export_4711/{name}": content for name, content in _FILES.items()}
