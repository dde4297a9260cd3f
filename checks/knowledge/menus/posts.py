"""What accounts show: posts, tags, entries of the profile, places, and the settings of phones that make pictures."""

from __future__ import annotations

from typing import Final

from checks.knowledge.menus import pages
from checks.knowledge.menus.pages import Page
from checks.knowledge.menus.topics import Topic

__all__ = ["POSTS"]

_CONTROLS: Final = "Settings > Privacy controls"
_FACEBOOK: Final = "Settings & privacy > Settings"
_CROSS: Final = "Accounts Centre > Connected experiences > Sharing across profiles"
_REVIEW: Final = f"{_FACEBOOK} > Profile and tagging > Review posts that you're tagged in"

POSTS: Final[dict[Topic, dict[str, tuple[str, Page | None]]]] = {
    Topic.PROFILE: {
        "facebook": ("your profile > About > Contact and basic info", pages.GUIDE_FACEBOOK),
        "instagram": ("your profile > Edit profile > Bio, and Links", None),
        "x": ("your profile > Edit profile", None),
        "tiktok": ("your profile > Edit profile", None),
        "linkedin": ("your profile > Contact info > the pencil", None),
        "discord": ("User settings > Profiles; and Connections > Display on profile > off", None),
        "telegram": ("Settings > Edit > Bio", None),
        "bluesky": ("your profile > Edit profile", None),
        "mastodon": ("Preferences > Public profile", None),
        "reddit": ("Settings > Profile", pages.GUIDE_REDDIT),
        "strava": ("your profile > Edit > Bio", None),
    },
    Topic.LOCATION: {
        "strava": (f"{_CONTROLS} > Activities > Followers; and Aggregated data usage > off", pages.STRAVA_FAQ),
        "garmin": ("More > Settings > Profile & privacy > Activities > Only me", None),
        "snapchat": (f"{_CONTROLS} > See my location > Ghost mode", pages.GUIDE_SNAPCHAT),
        "instagram": ("Messages > Map > Settings > Who can see your location > No one", pages.NZ_HERALD),
        "google": ("myaccount.google.com > Data & privacy > Timeline > Turn off", None),
    },
    Topic.DELETE_POST: {
        "facebook": ("the post > … > Move to bin", None),
        "instagram": ("the post > … > Delete", None),
        "x": ("the post > … > Delete", None),
        "linkedin": ("the post > … > Delete post", None),
    },
    Topic.EDIT_POST: {
        "facebook": ("the post > … > Edit post", None),
        "instagram": ("the post > … > Edit", None),
        "x": ("the post > … > Edit, or delete it and post again", None),
        "linkedin": ("the post > … > Edit post", None),
    },
    Topic.HIDE_POST: {
        "facebook": ("the post > … > Edit audience, or Move to bin", None),
        "instagram": ("the post > … > Archive", None),
        "x": ("the post > … > Delete", None),
    },
    Topic.OWN_POSTS: {
        "facebook": ("Settings & privacy > Activity log > Your Facebook activity > Posts", None),
        "instagram": ("your profile > the post > … > Edit or Archive", None),
    },
    Topic.PAST_POSTS: {
        "facebook": (f"{_FACEBOOK} > Audience and visibility > Posts > Limit who can see past posts", None),
        "instagram": ("Settings and activity > Account privacy > Private account", pages.VERGE_COPY),
    },
    Topic.UNTAG: {
        "facebook": ("the post > … > Edit post > Tag people > remove the name", None),
        "instagram": ("the post > … > Edit > Tag people", None),
    },
    Topic.TAG_REVIEW: {
        "facebook": (_REVIEW, pages.GUIDE_FACEBOOK),
        "instagram": ("Settings and activity > Tags and mentions > Manually approve tags", None),
        "x": ("Settings and privacy > Privacy and safety > Audience, media and tagging > Photo tagging", pages.GUIDE_X),
    },
    Topic.NAME_AND_BIO: {
        "facebook": ("your profile > Edit profile > Bio", None),
        "instagram": ("your profile > Edit profile > Bio", None),
        "x": ("your profile > Edit profile", None),
        "linkedin": ("Me > View profile > the pencil beside your name", None),
    },
    Topic.ENTRIES: {
        "facebook": ("your profile > About > the audience sign beside the entry > Only me", pages.GUIDE_FACEBOOK),
        "instagram": ("your profile > Edit profile", None),
        "x": ("your profile > Edit profile", None),
        "linkedin": ("your profile > Contact info > the pencil", None),
    },
    Topic.FAMILY_ENTRIES: {
        "facebook": (
            "your profile > About > Family and relationships > the pencil or the audience sign beside the entry",
            pages.GUIDE_FACEBOOK,
        ),
    },
    Topic.BIRTHDAY: {
        "facebook": ("your profile > About > Contact and basic info > Date of birth", pages.GUIDE_FACEBOOK),
        "x": ("your profile > Edit profile > Birth date > Visibility", None),
    },
    Topic.EMPLOYER: {
        "facebook": (
            "your profile > About > Work and education > the pencil beside the employer > audience > Only me",
            pages.GUIDE_FACEBOOK,
        ),
        "linkedin": ("Me > View profile > Experience > the pencil beside the position", None),
    },
    Topic.SKILLS: {
        "linkedin": (
            "Me > View profile > Skills > the pencil > the skill > Delete skill; Licences & certifications > the pencil > "
            "Delete",
            None,
        ),
    },
    Topic.ENDORSEMENTS: {
        "linkedin": (
            "Me > View profile > Skills > the skill > Endorsement settings > off; their profile > Skills > Endorsed",
            None,
        ),
    },
    Topic.RECOMMENDATIONS: {
        "linkedin": (
            "Me > View profile > Recommendations > the pencil > Given > Delete, or Hide from your profile",
            None,
        ),
    },
    Topic.GROUP: {
        "facebook": ("the group > Manage > Group settings > Privacy and Hide group", None),
        "strava": ("Clubs > the club > Edit club > Invite only", None),
        "whatsapp": ("the group > the group's name > the pencil", None),
    },
    Topic.OTHER_ACCOUNT: {
        "x": ("your picture > Add an existing account", None),
        "instagram": ("your profile > your user name > Add account", None),
        "facebook": ("Menu > See all profiles", None),
    },
    Topic.BUSINESS_PAGE: {
        "facebook": ("Menu > Pages > Create", None),
        "instagram": (
            "Settings and activity > Account type and tools > Switch to professional account, on an account for the business "
            "alone",
            None,
        ),
    },
    Topic.SHOP: {
        "x": ("Settings and privacy > Security and account access > Apps and sessions > Connected apps", pages.GUIDE_X),
        "instagram": ("Settings and activity > Business tools and controls", None),
    },
    Topic.CROSS_POSTS: {
        "facebook": (f"{_FACEBOOK} > {_CROSS}", None),
        "instagram": (f"Settings and activity > {_CROSS}", None),
        "x": ("Settings and privacy > Security and account access > Apps and sessions > Connected apps", pages.GUIDE_X),
    },
    Topic.CONTACT_ENTRY: {
        "phone": ("Contacts > the entry > Edit", None),
        "facebook": (f"{_FACEBOOK} > Accounts Centre > Your information and permissions > Upload contacts > Manage", None),
        "google": ("contacts.google.com > the entry > Edit", None),
    },
    Topic.CALENDAR: {
        "google-calendar": ("the calendar's three dots > Settings and sharing > Access permissions for events", None),
        "icloud": ("Calendar > the sharing sign beside the calendar > Public Calendar off", None),
    },
    Topic.FACES: {"google-photos": ("your picture > Photos settings > Privacy > Face groups", None)},
    Topic.ALBUM: {"google-photos": ("Sharing > the album > Options", None)},
    Topic.CHECK_INS: {
        "facebook": ("your profile > More > Check-ins > the check-in > … > Delete", None),
        "swarm": ("your profile > Check-ins > the check-in > Delete", None),
    },
    Topic.TIMELINE: {
        "google-maps": ("your picture > Your Timeline > … > Location and privacy settings", None),
    },
    Topic.ACTIVITIES: {
        "strava": (f"{_CONTROLS} > Activities > Only you, then Edit past activities", pages.STRAVA_FAQ),
        "garmin": ("More > Settings > Profile & privacy > Activities > Only me", None),
    },
    Topic.MAPS: {
        "strava": (
            f"{_CONTROLS} > Map visibility > Hide your activity maps from others completely, or > Hide the start and end "
            "points of activities no matter where they happen",
            pages.ZWIFT_INSIDER,
        ),
    },
    Topic.ZONES: {
        "strava": (
            f"{_CONTROLS} > Map visibility > Hide the start and end points of activities that happen at a specific address",
            pages.ZWIFT_INSIDER,
        ),
        "garmin": ("More > Settings > Profile & privacy > Privacy zones", None),
    },
    Topic.HEAT_MAP: {"strava": (f"{_CONTROLS} > Aggregated data usage > off", None)},
    Topic.CAMERA: {
        "iphone": ("Settings > Privacy & Security > Location Services > Camera > Never", pages.CLEANOR),
        "android": ("the Camera app > Settings > Location tags (or Save location) > Off", None),
    },
    Topic.PICTURE_PLACE: {
        "iphone-photos": ("the picture > swipe up > Adjust > No Location", None),
        "windows": ("the picture > Properties > Details > Remove Properties and Personal Information", None),
    },
}
