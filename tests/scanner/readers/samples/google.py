"""Google's Takeout, and timelines that phones export."""

from __future__ import annotations

from typing import Any

_STAY = {
    "location": {
        "latitudeE7": 534183540,
        "longitudeE7": -15379219,
        "semanticType": "TYPE_HOME",
        "name": "Home",
        "address": "14 Acacia Avenue\nNorthmere",
    },
    "duration": {"startTimestamp": "2021-05-01T18:00:00Z", "endTimestamp": "2021-05-02T06:30:00Z"},
}
_SPAN = {"startTime": "2025-06-09T21:57:46.000+01:00", "endTime": "2025-06-10T07:03:44.000+01:00"}


def _spot(point: Any) -> dict[str, Any]:
    return {"hierarchyLevel": 0, "topCandidate": {"semanticType": "Home", "probability": "0.9", "placeLocation": point}}


def _places(**properties: Any) -> dict[str, Any]:
    point = {"type": "Point", "coordinates": [-1.5379219, 53.418354]}
    return {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": point, "properties": properties}]}


_ADA = {"name": "Ada Example", "email": "ada@example.org", "user_type": "Human"}
_BEN = {"name": "Ben Sample", "email": "ben@example.com", "user_type": "Human"}
_ACTIVITY_PAGE = (
    '<html><head><title>My Activity History</title></head><body><div class="mdl-grid">'
    '<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid">'
    '<div class="header-cell mdl-cell mdl-cell--12-col"><p class="mdl-typography--title">Search<br></p></div>'
    '<div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1">Searched for&nbsp;'
    '<a href="https://www.google.com/search?q=ben+sample">ben sample</a><br>13 Jan 2025, 08:38:09 GMT</div>'
    '<div class="content-cell mdl-cell mdl-cell--12-col mdl-typography--caption"><b>Products:</b><br>&emsp;Search<br></div>'
    "</div></div></div></body></html>"
)
_SUBSCRIBER = """<html><body><div class="section"><h3>GOOGLE SUBSCRIBER INFORMATION</h3><ul>
<li>Name: Ada Example</li><li>e-Mail: ada@example.org</li><li>Terms of Service IP: 192.0.2.7</li></ul></div>
<div class="section"><ul><li>Recovery SMS: +447700900123 [GB]</li></ul></div></body></html>"""
_ACCESS_LOG = (
    "Gaia ID,Activity Timestamp,IP Address,Proxied Host IP Address,Is Non-routable IP Address,Activity Country,"
    "Activity Region,Activity City,User Agent String,Product Name,Sub-Product Name,Activity Type\n"
    '1000,2023-05-01 22:14:00 UTC,192.0.2.7,,No,GB,ENG,Northmere,"App : MAIL. Os : OS.",Mail,,Login\n'
)
_AUTOFILL = {
    "Autofill": [{"name": "addressLine1", "value": "14 Acacia Avenue", "usage_timestamp": ["13244473600000000"]}],
    "Autofill Profile": [{"guid": "x", "name_full": ["Ada Example"], "phone_home_whole_number": ["07700 900123"]}],
}

SAMPLES: dict[str, Any] = {
    "Takeout/Profile/Profile.json": {
        "name": {"givenName": "Ada", "familyName": "Example", "formattedName": "Ada Example"},
        "displayName": "Ada Example",
        "emails": [{"value": "ada@example.org"}],
        "birthday": "1990-05-01",
    },
    "Takeout/Google Account/ada.SubscriberInfo.html": _SUBSCRIBER,
    "Takeout/Location History/Records.json": {
        "locations": [
            {"latitudeE7": 534183540, "longitudeE7": -15379219, "accuracy": 20, "timestamp": "2023-05-01T22:14:00.500Z"},
            {"latitudeE7": 534183541, "longitudeE7": -15379220, "accuracy": 20, "timestampMs": "1682979300000"},
        ]
    },
    "Takeout/Location History/Semantic Location History/2021/2021_MAY.json": {"timelineObjects": [{"placeVisit": _STAY}]},
    "phone/Timeline.json": {
        "semanticSegments": [
            {**_SPAN, "visit": _spot({"latLng": "53.4183540°, -1.5379219°"})},
            {**_SPAN, "timelinePath": [{"point": "53.41°, -1.52°", "time": "2025-06-09T22:00:00+01:00"}]},
        ],
        "userLocationProfile": {"frequentPlaces": [{"placeLocation": "53.44°, -1.55°", "label": "HOME"}]},
    },
    "phone/location-history.json": [{**_SPAN, "visit": _spot("geo:53.418354,-1.5379219")}],
    "Takeout/Maps/My labeled places/Labeled places.json": _places(name="Home", address="14 Acacia Avenue, Northmere"),
    "Takeout/Maps (your places)/Saved Places.json": _places(
        google_maps_url="http://maps.google.com/?cid=1",
        date="2023-05-01T12:00:00Z",
        location={"name": "Mum", "address": "1 Low Street"},
    ),
    "Takeout/Maps (your places)/Reviews.json": _places(
        google_maps_url="http://maps.google.com/?cid=1",
        date="2023-05-01T12:00:00Z",
        five_star_rating_published=5,
        review_text_published="Round the corner from us",
        location={"name": "Copper Kettle", "address": "3 High Street, Northmere"},
    ),
    "Takeout/Maps/Commute routes/Commute routes.json": {
        "trips": [{"id": "1", "place_visit": [{"place": {"lat_lng": {"latitude": 53.4, "longitude": -1.5}, "type": "home"}}]}]
    },
    "Takeout/Google Photos/2020/IMG_1.jpg.supplemental-metadata.json": {
        "title": "IMG_1.jpg",
        "description": "First day at school",
        "photoTakenTime": {"timestamp": "1600000000", "formatted": "13 Sep 2020, 12:26:40 UTC"},
        "geoData": {"latitude": 0.0, "longitude": 0.0, "altitude": 0.0},
        "geoDataExif": {"latitude": 53.4, "longitude": -1.5, "altitude": 0.0},
        "people": [{"name": "Cara Example"}],
    },
    "Takeout/My Activity/Search/MyActivity.json": [
        {
            "header": "Search",
            "title": "Searched for ben sample",
            "titleUrl": "https://www.google.com/search?q=ben+sample",
            "time": "2023-05-30T15:37:14.947Z",
            "products": ["Search"],
        }
    ],
    "Takeout/My Activity/Maps/My Activity.html": _ACTIVITY_PAGE,
    "Takeout/Chrome/History.json": {
        "Browser History": [
            {
                "page_transition": "LINK",
                "title": "x",
                "url": "https://www.instagram.com/ben.sample/",
                "time_usec": 1600000000000000,
            }
        ]
    },
    "Takeout/Chrome/Autofill.json": _AUTOFILL,
    "Takeout/Saved/Want to go.csv": (
        "Title,Note,URL,Tags,Comment\r\nCopper Kettle,meet Dad here,https://www.google.com/maps/place/Copper+Kettle/data=!4m2,,\r\n"
    ),
    "Takeout/Keep/House.json": {
        "color": "DEFAULT",
        "isTrashed": False,
        "isPinned": False,
        "isArchived": False,
        "textContent": "alarm code 4711",
        "title": "House",
        "userEditedTimestampUsec": 1600000000000000,
    },
    "Takeout/Google Chat/Users/User 1/user_info.json": {
        "user": _ADA,
        "membership_info": [{"group_name": "Late shift", "group_id": "Space x", "membership_state": "MEMBER_JOINED"}],
    },
    "Takeout/Google Chat/Groups/DM abc/messages.json": {
        "messages": [
            {"creator": _BEN, "created_date": "Tuesday, 7 February 2023 at 17:13:43 UTC", "text": "Where?", "topic_id": "a"},
            {"creator": _ADA, "created_date": "Tuesday, 7 February 2023 at 17:14:43 UTC", "text": "Home", "topic_id": "a"},
        ]
    },
    "Takeout/Access Log Activity/Activities - A list of Google services accessed by.csv": _ACCESS_LOG,
    "Takeout/YouTube and YouTube Music/comments/comments.csv": (
        "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text\n"
        "UgxAbCdEfGhIjKl,UCabcdefghijklmnopqrstuv,2023-09-19T17:42:53.434647+00:00,0,,v1,Our station\n"
    ),
}
