"""What somebody may want to change, and the words that find it where a menu has moved."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

__all__ = ["SEARCH", "Topic"]


class Topic(StrEnum):
    """What one wants to change."""

    LOCK = "who sees the account"
    FRIENDS_LIST = "who sees the friends list"
    FINDABLE = "who finds the account by number, address or search engine"
    CONTACTS = "uploaded contacts"
    SECOND_FACTOR = "second factor"
    SESSIONS = "open sessions"
    APPS = "services with access"
    CLOSE = "closing the account"
    HANDLE = "user name"
    PROFILE = "bio, links and contact details"
    LOCATION = "who sees places and activities"
    APPROACH = "who may comment, write and tag"
    DETAILS = "addresses and numbers of the account"
    DELETE_POST = "deleting a post"
    EDIT_POST = "editing a post"
    HIDE_POST = "hiding a post"
    OWN_POSTS = "all posts of the account"
    PAST_POSTS = "who sees past posts"
    UNTAG = "people tagged in a post"
    TAG_REVIEW = "tags by others"
    NAME_AND_BIO = "name and text about the account holder"
    ENTRIES = "who sees an entry of the profile"
    FAMILY_ENTRIES = "family and relationships"
    BIRTHDAY = "date of birth"
    EMPLOYER = "employer and position"
    SKILLS = "skills and certificates"
    ENDORSEMENTS = "endorsements"
    RECOMMENDATIONS = "recommendations"
    GROUP = "who finds a group"
    OTHER_ACCOUNT = "a second account"
    BUSINESS_PAGE = "a page for a business"
    SHOP = "a shop"
    CROSS_POSTS = "posts to several accounts at once"
    CONTACT_ENTRY = "entries of the address book"
    CALENDAR = "who sees the calendar"
    FACES = "names on faces"
    ALBUM = "who sees an album"
    CHECK_INS = "check-ins"
    TIMELINE = "location history"
    ACTIVITIES = "who sees past and future activities"
    MAPS = "maps of activities"
    ZONES = "zones around an address"
    HEAT_MAP = "the public heat map"
    CAMERA = "places in new pictures"
    PICTURE_PLACE = "the place in a picture"


SEARCH: Final = {
    Topic.LOCK: "private account",
    Topic.FRIENDS_LIST: "friends list",
    Topic.FINDABLE: "find you",
    Topic.CONTACTS: "contacts",
    Topic.SECOND_FACTOR: "two-factor",
    Topic.SESSIONS: "devices",
    Topic.APPS: "apps",
    Topic.CLOSE: "delete account",
    Topic.HANDLE: "username",
    Topic.PROFILE: "edit profile",
    Topic.LOCATION: "location",
    Topic.APPROACH: "comments",
    Topic.DETAILS: "phone number",
    Topic.DELETE_POST: "delete a post",
    Topic.EDIT_POST: "edit a post",
    Topic.HIDE_POST: "archive",
    Topic.OWN_POSTS: "activity",
    Topic.PAST_POSTS: "past posts",
    Topic.UNTAG: "tag people",
    Topic.TAG_REVIEW: "tagging",
    Topic.NAME_AND_BIO: "bio",
    Topic.ENTRIES: "edit profile",
    Topic.FAMILY_ENTRIES: "family",
    Topic.BIRTHDAY: "date of birth",
    Topic.EMPLOYER: "experience",
    Topic.SKILLS: "skills",
    Topic.ENDORSEMENTS: "endorsements",
    Topic.RECOMMENDATIONS: "recommendations",
    Topic.GROUP: "group privacy",
    Topic.OTHER_ACCOUNT: "add account",
    Topic.BUSINESS_PAGE: "professional account",
    Topic.SHOP: "business",
    Topic.CROSS_POSTS: "sharing across profiles",
    Topic.CONTACT_ENTRY: "contacts",
    Topic.CALENDAR: "sharing",
    Topic.FACES: "face groups",
    Topic.ALBUM: "album",
    Topic.CHECK_INS: "check-ins",
    Topic.TIMELINE: "timeline",
    Topic.ACTIVITIES: "activities",
    Topic.MAPS: "map visibility",
    Topic.ZONES: "privacy zones",
    Topic.HEAT_MAP: "aggregated data",
    Topic.CAMERA: "location",
    Topic.PICTURE_PLACE: "location",
}
