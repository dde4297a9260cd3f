"""Instagram's download and the Threads in it: as JSON in the layouts until 2020, of 2021-22 and of 2023 on, and as pages."""

from __future__ import annotations

from typing import Final

from scanner.plugins import Expectation, Reader
from scanner.readers.instagram.recognising import read, recognise, says_whose

__all__ = ["INSTAGRAM"]

INSTAGRAM: Final = Reader(
    id="instagram",
    platform="instagram",
    recognise=recognise,
    read=read,
    identity=says_whose,
    expects=(
        Expectation("profile", "name, contact details and whether the account is private could not be looked at"),
        Expectation("profile changes", "former names, bios and contact details could not be looked at"),
        Expectation("people followed", "people the account follows could not be looked at"),
        Expectation("followers", "who follows the account could not be looked at"),
        Expectation("follow requests sent", "people the account holder asked to follow could not be looked at"),
        Expectation("follow requests received", "people who asked to follow the account could not be looked at"),
        Expectation("close friends", "whom the account holder counts as close could not be looked at"),
        Expectation("posts", "captions, and places kept with pictures, could not be looked at"),
        Expectation("stories", "what was shown for a day, and the places kept with it, could not be looked at"),
        Expectation("reels", "captions of reels, and places kept with them, could not be looked at"),
        Expectation("archived posts", "posts that were put away could not be looked at"),
        Expectation("comments", "what was written under other people's posts could not be looked at"),
        Expectation("likes", "whose posts the account holder liked could not be looked at"),
        Expectation("answers to stories", "whose stories the account holder answered could not be looked at"),
        Expectation("message threads", "who the account holder wrote with could not be looked at"),
        Expectation("uploaded contacts", "contacts uploaded from a phone could not be looked at"),
        Expectation("searches for people", "whom the account holder looked up could not be looked at"),
        Expectation("searches", "what the account holder searched for could not be looked at"),
        Expectation("log-ins", "from where and with which devices the account was used could not be looked at"),
        Expectation("last known location", "where Instagram last saw the account could not be looked at"),
        Expectation("changes between private and public", "when the account was public could not be looked at"),
        Expectation("town the account is based in", "the town Instagram believes to be home could not be looked at"),
        Expectation("second factor", "whether log-ins need a second factor could not be looked at"),
        Expectation("connected services", "other services with access to the account could not be looked at"),
        Expectation("threads and replies", "what was written on Threads could not be looked at"),
    ),
)
