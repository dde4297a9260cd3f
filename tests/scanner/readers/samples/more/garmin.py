"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {
    "DI_CONNECT/DI-Connect-Social/jobell-comments.json": [
        {"createDate": "2023-05-23T12:40:57.0", "body": "See you at the nick"}
    ],
    "DI_CONNECT/DI-Connect-Routing/courses_1.json": [
        {
            "courseName": "Home loop",
            "geoPoints": [{"latitude": 53.1, "longitude": -1.2}, {"latitude": 53.2, "longitude": -1.2}, {"latitude": None}],
        }
    ],
    "IT_DEVICE_AND_CONTENT/devicesandcontent.json": {
        "deviceAndContentInfo": [
            {
                "Devices": [
                    {
                        "unitId": "1",
                        "serialNumber": "ABC123",
                        "partNumber": "010-02174-12",
                        "registrationDate": "March 16, 2025",
                    }
                ]
            }
        ]
    },
    "DI_CONNECT/DI-Connect-User/user_contact.json": [
        {"firstName": "Al", "lastName": "Price", "relationship": "PARTNER", "phoneNumbers": ["07700 900123"]},
        {"firstName": "Jo", "lastName": "Bell", "emails": ["jo@example.org"]},
    ],
    "DI_CONNECT/DI-Connect-User/jobell-social-profile.json": {
        "displayName": "jobell",
        "bio": "Response team",
        "location": "Northmere",
        "profileVisibility": "public",
        "activityMapVisibility": "following",
    },
    "DI_CONNECT/DI-Connect-Social/ada-connections.json": [{"displayName": "ben12", "fullName": "Ben Sample"}],
    "DI_CONNECT/DI-Connect-Social/ada-groups.json": {"groups": [{"groupName": "Northmere Runners"}]},
}
