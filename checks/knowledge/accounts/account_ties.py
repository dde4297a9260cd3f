"""What ties two accounts to one another: handles, links, addresses, numbers and turns of phrase that both of them show."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final

from msgspec import Struct

from checks.knowledge.accounts.account_facts import Owner
from checks.knowledge.accounts.account_names import plain_handle, same_handle
from checks.knowledge.accounts.picture_marks import same_picture
from checks.knowledge.home.contact_points import normal_phone
from scanner.api import AccountClue, Field

__all__ = ["NEAR_PICTURE", "PICTURE", "POINTER", "Tied", "least_cut", "pointers_in", "profile_link", "ties", "without_service"]

POINTER: Final = "points to"
PICTURE: Final = "picture"
NEAR_PICTURE: Final = "the same picture, scaled or packed anew"

_SITES: Final = tuple(
    (platform, re.compile(rf"(?:https?://)?(?:[a-z]{{1,3}}\.)?{address}/?(?:[?#].*)?", re.IGNORECASE))
    for platform, address in (
        ("instagram", r"(?:instagram\.com|instagr\.am)/(?:_u/)?(?P<name>[\w.]+)"),
        ("instagram", r"threads\.(?:net|com)/@?(?P<name>[\w.]+)"),
        ("x", r"(?:twitter|x)\.com/@?(?P<name>\w+)"),
        ("facebook", r"(?:facebook|fb)\.com/(?P<name>[\w.]+)"),
        ("linkedin", r"linkedin\.com/in/(?P<name>[\w%-]+)"),
        ("tiktok", r"tiktok\.com/@(?P<name>[\w.]+)"),
        ("reddit", r"reddit\.com/u(?:ser)?/(?P<name>[\w-]+)"),
        ("telegram", r"(?:t|telegram)\.me/(?P<name>\w+)"),
        ("snapchat", r"snapchat\.com/add/(?P<name>[\w.-]+)"),
        ("bluesky", r"bsky\.app/profile/(?P<name>[\w.-]+)"),
        ("mastodon", r"(?!(?:\w+\.)?(?:youtube|medium|threads|flickr)\.)[\w.-]+\.[a-z]+/@(?P<name>\w+)"),
    )
)
_SPOKEN: Final = re.compile(
    r"\b(?P<site>insta(?:gram)?|ig|twitter|tiktok|snap(?:chat)?|sc|threads|facebook|fb|linkedin|reddit|telegram|bluesky|bsky|"
    r"mastodon|discord)\b\s*(?:is|[:=@|>/-]|→|👉)+\s*@?(?:u/)?(?P<name>[\w.-]{4,60})|(?<![\w/])u/(?P<user>[\w-]{4,30})",
    re.IGNORECASE,
)
_SITE_NAMES: Final = {
    "insta": "instagram", "ig": "instagram", "threads": "instagram", "twitter": "x", "snap": "snapchat", "sc": "snapchat",
    "fb": "facebook", "bsky": "bluesky",
}  # fmt: skip
_NOBODYS_MAIL: Final = re.compile(
    r"^(?:no-?reply|do-?not-?reply|info|hello|contact|admin|office|enquir\w+|secretary|bookings?|team|support|help|sales|press|"
    r"media|news|mailer|notifications?|webmaster|postmaster)@|@(?:privaterelay\.appleid\.com|users\.noreply\.|.*facebookmail|"
    r".*\.(?:gov|police)\.uk$)",
    re.IGNORECASE,
)
_HOUSEHOLD_MAIL: Final = re.compile(
    r"[^@]*(?:famil|household|(?:^|[._-])(?:home|house|mum|dad|kids)(?:[._-]|\d|@)|[._+-]and[._+-]|&)[^@]*@|"
    r"the[._-]?[a-z]{3,}s\d*@",
    re.IGNORECASE,
)
_NOT_OWN_SITE: Final = re.compile(r"(?:^|\.)(?:police\.uk|gov\.uk|nhs\.uk|ac\.uk|sch\.uk|parliament\.uk|mod\.uk)$")
_PHRASES: Final = re.compile(r"[.!?;|•·~\n\r…–—]+|\s-\s|,\s")
_TRIED: Final = 12
_FEWEST_WORDS: Final = 4
_FEWEST_LETTERS: Final = 20
# Said in a great many profiles, so that it ties nobody to anybody.
_WORN: Final = re.compile(
    r"\b(?:views|opinions|tweets|posts?|thoughts) (?:are |all )?(?:entirely )?(?:my|mine|own|are)|retweets?\b|\brts?\b|"
    r"endorse?ment|all (?:my )?own|live laugh love|living (?:my|the) best|you only live once|here for the|not my employer|"
    r"follow me|link in|dm for|he/him|she/her|they/them|mum of|dad of|wife|husband|lover of",
    re.IGNORECASE,
)


class Tied(Struct, frozen=True):
    """One thing that two accounts share. ``hidden`` and ``named`` are where it stands on either."""

    what: str
    hidden: AccountClue
    named: AccountClue
    exact: bool = True


def profile_link(url: str) -> str:
    """``instagram:jo.bell`` for the address of a profile; empty for any other."""
    for platform, words in _SITES:
        if found := words.fullmatch(url.strip()):
            return f"{platform}:{found['name']}"
    return ""


def pointers_in(text: str) -> Iterator[str]:
    """Handles elsewhere that a bio gives: by an address, or by the name of the site (``IG: jo_runs``)."""
    for word in text.split():
        if ("." in word or "/" in word) and (link := profile_link(word.strip("()[]<>,;"))):
            yield link
    for found in _SPOKEN.finditer(text[:1000]):
        site = (found["site"] or "reddit").casefold()
        yield f"{_SITE_NAMES.get(site, site)}:{(found['name'] or found['user']).rstrip('.-')}"


def digests_of(mail: str) -> tuple[str, str]:
    """The digests by which pictures are kept for a mail address (docs.gravatar.com: SHA-256, formerly MD5, in lower case)."""
    plain = mail.strip().casefold().encode()
    return hashlib.sha256(plain).hexdigest(), hashlib.md5(plain, usedforsecurity=False).hexdigest()


def without_service(mail: str) -> str:
    """A mail address in normal form; empty for a service's, an organisation's or a household's, which is no one person's."""
    mail = re.sub(r"\+[^@]*", "", mail.casefold().strip())
    if "@" not in mail or _NOBODYS_MAIL.search(mail) or _HOUSEHOLD_MAIL.match(mail):
        return ""
    name, _, host = mail.partition("@")
    return f"{name.replace('.', '')}@gmail.com" if host in ("gmail.com", "googlemail.com") else f"{name}@{host}"


def ties(hidden: tuple[Owner, Sequence[AccountClue]], named: tuple[Owner, Sequence[AccountClue]]) -> list[Tied]:
    """Everything that ties one account to another, each thing once, the surest first."""
    (one, ours), (other, theirs) = hidden, named
    found = [
        *_pointed(ours, other, theirs, "the pseudonymous profile leads to the other"),
        *(Tied(tie.what, tie.named, tie.hidden) for tie in _pointed(theirs, one, ours, "the other profile leads to it")),
        *_handles(ours, theirs),
        *_shared("the same e-mail address", _keyed(ours, Field.EMAIL), _keyed(theirs, Field.EMAIL)),
        *_shared("the same telephone number", _keyed(ours, Field.PHONE), _keyed(theirs, Field.PHONE)),
        *_shared("the same website", _keyed(ours, Field.WEBSITE), _keyed(theirs, Field.WEBSITE)),
        *_pictures(ours, theirs),
        *(Tied(tie.what, tie.named, tie.hidden, tie.exact) for tie in _pictures(theirs, ours)),
        *_shared("the same words in the bio", _keyed(ours, Field.BIO), _keyed(theirs, Field.BIO), exact=False),
    ]
    return list({(tie.what, tie.hidden.at, tie.named.at): tie for tie in found}.values())


def least_cut(found: Sequence[Tied]) -> list[AccountClue]:
    """The fewest statements without which nothing is shared any more, on the hidden side where that is as good."""
    hidden = list({tie.hidden.at: tie.hidden for tie in found}.values())
    named = list({tie.named.at: tie.named for tie in found}.values())
    if len(hidden) + len(named) <= _TRIED:
        for count in range(1, len(hidden)):
            for chosen in combinations((*hidden, *named), count):
                gone = {clue.at for clue in chosen}
                if all(tie.hidden.at in gone or tie.named.at in gone for tie in found):
                    return list(chosen)
    return hidden


def _of(facts: Sequence[AccountClue], kind: str) -> list[AccountClue]:
    return [clue for clue in facts if clue.kind == kind]


def _pointed(pointing: Sequence[AccountClue], to: Owner, aimed: Sequence[AccountClue], what: str) -> Iterator[Tied]:
    """Pointers of one account at the other's handle."""
    handles = _of(aimed, Field.HANDLE.value)
    for pointer in _of(pointing, POINTER):
        platform, _, name = pointer.value.partition(":")
        for handle in handles:
            if platform == to.platform and plain_handle(name) == plain_handle(handle.value) != "":
                yield Tied(what, pointer, handle)


def _handles(ours: Sequence[AccountClue], theirs: Sequence[AccountClue]) -> Iterator[Tied]:
    for mine in _of(ours, Field.HANDLE.value):
        for other in _of(theirs, Field.HANDLE.value):
            one, two = plain_handle(mine.value), plain_handle(other.value)
            if same_handle(one, two):
                yield Tied("the same handle" if one == two else "nearly the same handle", mine, other, one == two)


def _pictures(ours: Sequence[AccountClue], theirs: Sequence[AccountClue]) -> Iterator[Tied]:
    """The same picture on both, or one that is kept under the digest of the other's mail address."""
    for mine in _of(ours, PICTURE):
        for other in _of(theirs, PICTURE):
            same = same_picture(mine.value, other.value) if mine.at < other.at else None
            if same is not None:
                yield Tied("the same picture" if same else NEAR_PICTURE, mine, other, exact=same)
        for mail in _of(theirs, Field.EMAIL.value):
            if without_service(mail.value) and mine.value in digests_of(mail.value):
                yield Tied("a picture that is kept under the e-mail address of the other", mine, mail)


def _keyed(facts: Sequence[AccountClue], field: Field) -> dict[str, AccountClue]:
    """The clues of one kind by what they share with others'."""
    keyed: dict[str, AccountClue] = {}
    for clue in _of(facts, field.value):
        for key in _keys(field, clue.value):
            keyed.setdefault(key, clue)
    return keyed


def _keys(field: Field, value: str) -> Iterable[str]:
    match field:
        case Field.EMAIL:
            key = without_service(value)
        case Field.PHONE:
            key = normal_phone(value)
        case Field.WEBSITE:
            key = _website(value)
        case _:
            return _phrases(value)
    return [key] if key else []


def _website(url: str) -> str:
    """An address without what differs for no reason; empty for profiles elsewhere, and for public bodies'."""
    if profile_link(url):
        return ""
    plain = re.sub(r"^(?:https?://)?(?:www\.)?", "", url.strip().casefold()).split("?")[0].split("#")[0].rstrip("/")
    host = plain.partition("/")[0]
    return "" if "." not in host or _NOT_OWN_SITE.search(host) else plain


def _phrases(bio: str) -> list[str]:
    phrases = (" ".join(re.findall(r"[^\W_]+(?:['’][^\W_]+)*", part.casefold())) for part in _PHRASES.split(bio[:1000]))
    return [
        phrase
        for phrase in phrases
        if len(phrase.split()) >= _FEWEST_WORDS and len(phrase) >= _FEWEST_LETTERS and not _WORN.search(phrase)
    ]


def _shared(what: str, ours: dict[str, AccountClue], theirs: dict[str, AccountClue], *, exact: bool = True) -> Iterator[Tied]:
    for key in sorted(ours.keys() & theirs.keys()):
        # A bare host may be anybody's: a club's, a charity's.
        yield Tied(what, ours[key], theirs[key], exact and (ours[key].kind != Field.WEBSITE.value or "/" in key))
