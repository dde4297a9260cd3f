"""Facebook's export in JSON, in the layouts of 2018-20, of 2021-22 and of 2023 on, and Messenger's encrypted download."""

from __future__ import annotations

import re
from typing import Final

from scanner.plugins import Expectation, Reader
from scanner.readers.facebook.reading import read
from scanner.readers.facebook.recognising import recognise

__all__ = ["FACEBOOK"]

_IDENTITY: Final = re.compile(r"(?:^|/)profile_information(?:_\d+)?\.json$", re.IGNORECASE)


def _says_whose(name: str) -> bool:
    return _IDENTITY.search(name) is not None


FACEBOOK: Final = Reader(
    id="facebook",
    platform="facebook",
    recognise=recognise,
    read=read,
    identity=_says_whose,
    expects=(
        Expectation("profile", "family, partner, employer, town and contact details could not be looked at"),
        Expectation("friends list", "links to colleagues and to listed people could not be looked at"),
        Expectation("friend requests sent", "people the account holder asked to be friends could not be looked at"),
        Expectation("friend requests received", "people who asked to be friends could not be looked at"),
        Expectation("people followed", "people the account follows could not be looked at"),
        Expectation("posts", "what was posted, and the places and people named in it, could not be looked at"),
        Expectation("comments", "what was written under other people's posts could not be looked at"),
        Expectation("photos and videos", "places kept with uploaded photos could not be looked at"),
        Expectation("check-ins", "check-ins that stand in a file of their own could not be looked at"),
        Expectation("tagged places", "places the account holder was tagged in could not be looked at"),
        Expectation("message threads", "who the account holder wrote with could not be looked at"),
        Expectation("groups joined", "groups that hint at work or home could not be looked at"),
        Expectation("posts in groups", "what was posted in groups could not be looked at"),
        Expectation("events", "events, and the addresses they were held at, could not be looked at"),
        Expectation("items for sale", "places and numbers given in items for sale could not be looked at"),
        Expectation("search history", "whom the account holder looked up could not be looked at"),
        Expectation("profile visits", "whose profiles were opened could not be looked at"),
        Expectation("uploaded address book", "contacts uploaded from a phone could not be looked at"),
        Expectation("form entries", "addresses kept to fill in forms could not be looked at"),
        Expectation("logins", "sessions, devices and addresses the account was used from could not be looked at"),
        Expectation("linked apps", "services that have access to the account could not be looked at"),
        Expectation("reactions", "whose posts the account holder reacted to could not be looked at"),
        Expectation("settings", "who can find the account holder, and the second factor, could not be looked at"),
        Expectation("primary location", "the town or postcode Facebook believes to be home could not be looked at"),
    ),
)
