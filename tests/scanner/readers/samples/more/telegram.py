"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {
    "DataExport_2025-01-01/result.json": {
        "personal_information": {
            "user_id": 111,
            "first_name": "Ada",
            "last_name": "Example",
            "phone_number": "+44 7700 900123",
        },
        "frequent_contacts": {
            "about": "",
            "list": [{"id": 222, "category": "people", "type": "user", "name": "Ben Sample", "rating": 9.1}],
        },
        "sessions": {
            "about": "",
            "list": [
                {
                    "last_active": "2024-01-01T10:00:00",
                    "last_active_unixtime": "1704103200",
                    "last_ip": "203.0.113.5",
                    "last_country": "United Kingdom",
                    "last_region": "Northmere",
                    "application_name": "Telegram Desktop",
                    "device_model": "PC",
                }
            ],
        },
    },
}
