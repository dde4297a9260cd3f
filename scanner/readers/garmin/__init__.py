"""Garmin's account export: ``DI_CONNECT`` with activities and profile, and the uploaded recordings zip in zip."""

from __future__ import annotations

from functools import partial
from typing import Final

from scanner.plugins import Expectation, Reader
from scanner.readers.garmin import people
from scanner.readers.garmin.activities import read_activities, read_courses
from scanner.readers.tabled import Row, not_needed, reader_of
from scanner.readers.tracks import is_track, read_track

__all__ = ["GARMIN"]

_CONNECT: Final = r"(?:^|/)(?:DI_CONNECT/)?"


def _holds(keys: tuple[bytes, ...], head: bytes) -> bool:
    return all(b'"' + key + b'"' in head for key in keys)


def _keys(*keys: bytes) -> partial[bool]:
    return partial(_holds, keys)


GARMIN: Final[Reader] = reader_of(
    "garmin",
    "garmin",
    (
        Row(
            part="activity files",
            name=r"(?:^|/)(?:UploadedFiles_[^/]*|DI-Connect-Uploaded-Files)/(?:[^/]+/)*[^/]+\.(?:fit|tcx|gpx)(?:\.gz)?$",
            looks=is_track,
            name_needed=True,
            must=True,
            read=read_track,
        ),
        Row(
            part="activities",
            name=r"summarizedActivities[^/]*\.json$",
            looks=_keys(b"summarizedActivitiesExport"),
            name_needed=True,
            read=read_activities,
        ),
        Row(part="courses", name=r"(?:^|/)DI-Connect-(?:Routing|Course)/[^/]*course[^/]*\.json$", read=read_courses),
        Row(
            part="profile",
            name=r"(?:^|/)user_?profile\.json$",
            looks=_keys(b"firstName", b"userName"),
            name_needed=True,
            must=True,
            identity=True,
            read=people.read_profile,
        ),
        Row(
            part="profile",
            name=rf"{_CONNECT}DI-Connect-User/[^/]*user_?profile\.json$",
            identity=True,
            read=people.read_profile,
        ),
        Row(part="customer record", name=r"(?:^|/)customer_data/customer\.json$", identity=True, read=people.read_profile),
        Row(part="public profile", name=rf"{_CONNECT}DI-Connect-User/[^/]*social-?profile\.json$", read=people.read_profile),
        Row(part="emergency contacts", name=rf"{_CONNECT}DI-Connect-User/[^/]*user_contact\.json$", read=people.read_contacts),
        Row(
            part="devices",
            name=r"(?:^|/)devicesandcontent\.json$",
            looks=_keys(b"deviceAndContentInfo"),
            name_needed=True,
            read=people.read_devices,
        ),
        Row(part="connections", name=rf"{_CONNECT}DI-Connect-Social/[^/]*connections?\.json$", read=people.read_connections),
        Row(part="groups", name=rf"{_CONNECT}DI-Connect-Social/[^/]*groups?\.json$", read=people.read_groups),
        Row(part="comments", name=rf"{_CONNECT}DI-Connect-Social/[^/]*comments?\.json$", read=people.read_comments),
        not_needed("likes", rf"{_CONNECT}DI-Connect-Social/[^/]*likes?\.json$"),
        not_needed(
            "measurements of body and sleep", rf"{_CONNECT}DI-Connect-(?:Wellness|Aggregator|Metrics)/[^/]+\.(?:json|fit)$"
        ),
        not_needed(
            "equipment, records and plans",
            rf"{_CONNECT}DI-Connect-Fitness/[^/]*(?:gear|personalRecord|workout|trainingPlan|Goal)[^/]*\.json$",
        ),
        not_needed(
            "settings of watches and training",
            rf"{_CONNECT}DI-Connect-User/[^/]*(?:heartRateZones|powerZones|user_settings|UserGoal|user_reminders)[^/]*\.json$",
        ),
    ),
    (
        Expectation("profile", "name, e-mail address and date of birth could not be looked at"),
        Expectation("customer record", "addresses and numbers given to Garmin could not be looked at"),
        Expectation("public profile", "what others see of the account could not be looked at"),
        Expectation("activities", "where and when activities began could not be looked at"),
        Expectation("activity files", "the recorded tracks could not be looked at"),
        Expectation("courses", "planned routes, which often begin at home, could not be looked at"),
        Expectation("emergency contacts", "who is called in an emergency could not be looked at"),
        Expectation("connections", "people the account is connected with could not be looked at"),
        Expectation("groups", "groups that hint at work or home could not be looked at"),
        Expectation("comments", "what was written under activities could not be looked at"),
        Expectation("devices", "registered devices could not be looked at"),
    ),
    endings=(".json", ".fit", ".tcx", ".gpx", ".gz"),
)
