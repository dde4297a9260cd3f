"""A text in a form in which its copies on other platforms are the same, and whether it is anybody's own at all."""

from __future__ import annotations

import re
from hashlib import blake2b
from typing import Final

from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain

__all__ = ["text_print"]

_WORDS: Final = 8
_LETTERS: Final = 45
_ATTACHED: Final = re.compile(r"https?://\S+|www\.\S+|[@#][\w.-]+|\b\w+\.(?:com|co\.uk|ly|gd|org)/\S+", re.I)
_PLAIN: Final = re.compile(r"[a-z0-9]+")
# What hundreds of people post word for word: shared appeals, chain letters, greetings of the day, sayings.
_COMMON: Final = screened(
    r"^\s*rt\b|\b(?:please (?:share|rt|retweet)|(?:copy|cut) and paste|copied|share (?:this|if)|repost\w*|via @|shared from|"
    r"(?:merry|happy) (?:christmas|xmas|new year|easter|diwali|eid|hanukkah|st\.? \w+'?s? day|mother'?s day|father'?s day|"
    r"valentine)|lest we forget|we will remember them|rest in peace|thoughts (?:and prayers|are with)|"
    r"for those who don't know|bet (?:none|not one) of|i (?:do not|don't) give (?:facebook|meta|instagram)|"
    r"posted a (?:photo|video)|updated (?:his|her|their) (?:status|profile)|just (?:completed|posted|scored|played)|"
    r"checked in at|i'm at|(?:dial|ring|call|phone|on) 101|crimestoppers|appeal\w* for (?:witness|information))\b|[\"“”]\s*-",
    re.I,
)


def text_print(text: str) -> str:
    """A print of the text that links, tags, marks and case do not change; empty for what is short or common property."""
    if len(text) < _LETTERS:
        return ""
    text = plain(text)
    words = _PLAIN.findall(_ATTACHED.sub(" ", text.lower()))
    if len(words) < _WORDS or sum(map(len, words)) < _LETTERS - _WORDS or len(set(words)) * 2 < len(words):
        return ""
    return "" if _COMMON.search(text) else blake2b(" ".join(words).encode(), digest_size=8).hexdigest()
