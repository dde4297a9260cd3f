"""Who a record is about: a user name by its shape, in a link or beside it, whatever the labels are called."""

from __future__ import annotations

import re
from typing import Final

from scanner.plugins import Reading
from scanner.readers.meta import Group, Leaf

__all__ = [
    "BOOLEAN",
    "PRIVATE",
    "PUBLIC",
    "USERNAME",
    "about",
    "as_handle",
    "from_link",
    "is_gone",
    "is_holder",
    "linked_name",
    "switch",
    "who",
]

USERNAME: Final = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._]{0,28}[A-Za-z0-9_])?")
BOOLEAN: Final = re.compile(r"true|false", re.IGNORECASE)
PRIVATE: Final = re.compile(r"priv|prywat|gizli|非公開|비공개|私密|закрыт|приват|خاص|פרטי", re.IGNORECASE)
PUBLIC: Final = re.compile(r"p[úu]bl|öffentlich|openbaar|offent|herkese açık|公開|공개|公开|открыт|عام|ציבורי", re.IGNORECASE)
_YES: Final = frozenset({"true", "yes", "ja", "oui", "sí", "si", "sì", "sim", "tak", "vrai", "wahr", "evet", "1"})
_NO: Final = frozenset({"false", "no", "nein", "non", "nee", "não", "nie", "nej", "nei", "faux", "falsch", "hayır", "0"})
_SITE: Final = r"https?://(?:www\.)?(?:instagram\.com|threads\.(?:net|com))"
_PROFILE: Final = re.compile(
    rf"{_SITE}/(?:(?:_u/)?@?(?P<name>[\w.]{{1,30}})/?|stories/(?P<story>[\w.]{{1,30}})(?:/\d*)?/?|@(?P<post>[\w.]{{1,30}})/post/[^/?#]*/?)"
    r"(?:[?#].*)?",
    re.ASCII,
)
_NO_PROFILE: Final = frozenset({"p", "reel", "reels", "tv", "explore", "accounts", "stories", "direct", "about", "_u", "t"})
_GONE: Final = re.compile(r"instagram[ _]?user(?:_\d+)?|__deleted__.*|deleted[ _]account", re.IGNORECASE)
_NAMES: Final = re.compile(r"user ?name|utilisateur|benutzername|gebruikersnaam|usuario|utente|brugernavn|användarnamn", re.I)


def switch(text: str) -> bool | None:
    """A yes or a no in one of the languages that are known."""
    plain = text.strip().casefold()
    return True if plain in _YES else False if plain in _NO else None


def as_handle(name: str) -> str:
    """``instagram:name``; a Threads account has the name of its Instagram account."""
    return f"instagram:{name.lower()}" if name else ""


def from_link(link: str) -> str:
    """The user name that a link to a profile, a story or a thread holds; empty for any other link."""
    found = _PROFILE.fullmatch(link.strip()) if len(link) < 500 else None
    name = (found["name"] or found["story"] or found["post"]) if found is not None else ""
    return name if name.lower() not in _NO_PROFILE else ""


def linked_name(leaf: Leaf) -> str:
    """The user name in the link of a value."""
    return from_link(leaf.href) or (from_link(leaf.text) if leaf.is_link else "")


def is_gone(name: str) -> bool:
    """Whether the name stands for somebody who deleted the account."""
    return _GONE.fullmatch(name.strip()) is not None


def is_holder(name: str, reading: Reading) -> bool:
    """Whether the name is the account holder's, as far as that is known."""
    plain = _plain(name)
    return bool(plain) and any(plain == _plain(own) for own in (*reading.account.names, reading.account.handle))


def _plain(name: str) -> str:
    return " ".join(name.casefold().split()).lstrip("@")


def who(found: Group) -> tuple[str, str]:
    """The name and the user name of the person that a record of one person is about; the user name may be empty.

    A list of people gives the user name as the value or in the link, and as the title since 2025; elsewhere the title
    is the name that is shown.
    """
    title = found.title.strip()
    user = next((name for leaf in found.leaves if (name := linked_name(leaf))), "")
    plain = [leaf for leaf in found.leaves if leaf.text and not leaf.is_link]
    if not user:
        told = next((leaf.text.strip() for leaf in plain if leaf.says(_NAMES) and USERNAME.fullmatch(leaf.text.strip())), "")
        shaped = (leaf.text.strip() for leaf in plain if not leaf.label and USERNAME.fullmatch(leaf.text.strip()))
        user = told or next(shaped, "") or (title if USERNAME.fullmatch(title) else "")
    shown = title or next((leaf.text.strip() for leaf in plain if leaf.text.strip() != user), "")
    return shown or user, user


def about(found: Group) -> tuple[str, str]:
    """The name and the user name of the person whose post, story or comment a record is about.

    The title is that person's user name; a link may lead there; and since 2025 a group of values describes the owner.
    """
    title = found.title.strip()
    if title and not found.node.get("label_values").value:
        user = title if USERNAME.fullmatch(title) else next((name for leaf in found.leaves if (name := linked_name(leaf))), "")
        return title, user
    return who(found)
