"""Garmin's account export."""

from __future__ import annotations

from typing import Any

_RUN = {
    "activityId": 1,
    "name": "Northmere Running",
    "description": "Before earlies",
    "activityType": "running",
    "sportType": "RUNNING",
    "beginTimestamp": 1684845657000.0,
    "distance": 512300.0,
    "startLatitude": 53.1,
    "startLongitude": -1.2,
}
_GPX = (
    '<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Loop from home</name><trkseg>'
    '<trkpt lat="53.1" lon="-1.2"><time>2023-05-23T12:40:57Z</time></trkpt></trkseg></trk></gpx>'
)
_FILES: dict[str, Any] = {
    "DI_CONNECT/DI-Connect-Fitness/ada@example.org_0_summarizedActivities.json": [{"summarizedActivitiesExport": [_RUN]}],
    "DI_CONNECT/DI-Connect-User/user_profile.json": {
        "userName": "ada@example.org",
        "firstName": "Ada",
        "lastName": "Example",
        "emailAddress": "ada@example.org",
        "birthDate": "1990-04-03",
    },
    "DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1/1.gpx": _GPX,
    "customer_data/customer.json": {
        "fullName": "Ada Example",
        "primaryEmailAddress": "ada@example.org",
        "addresses": [{"street": "14 Acacia Avenue", "city": "Northmere", "postalCode": "M1 1AA"}],
        "phoneNumbers": [{"number": "07700 900123"}],
    },
}

SAMPLES = {f"garmin-ada/{name}": content for name, content in _FILES.items()}
