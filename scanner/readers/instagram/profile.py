"""Who the account holder says they are, what they changed, and what Instagram believes of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from scanner.model import Audience, Field, ProfileField, Record, Setting, SettingKind
from scanner.readers.facebook import profile as forms
from scanner.readers.instagram.handles import BOOLEAN, PRIVATE, USERNAME, switch
from scanner.readers.instagram.pictures import picture
from scanner.readers.instagram.sessions import is_ip, session
from scanner.readers.meta import EMAIL, PHONE, Leaf, Node, groups, mapped

__all__ = [
    "autofill",
    "based_in",
    "believed",
    "business",
    "changed",
    "insights",
    "labelled_towns",
    "profile",
    "signed_up",
    "submitted",
]

HELD: Final = Audience.PLATFORM_HELD
_DATE: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_NO_BIRTHDAY: Final = frozenset({"1919-01-01", "0000-00-00", "1970-01-01"})
_USER: Final = re.compile(r"user ?name|utilisateur|benutzer|gebruiker|usuario|utente|usuário|bruger|användar|użytkownik", re.I)
_NAME: Final = re.compile(r"^(?:full |display )?name|^nom\b|^nombre|^naam|^nome|^navn|^namn|^imię|^isim|^név", re.IGNORECASE)
_BIO: Final = re.compile(r"\bbio|steckbrief|presentaci|omschrijving|życiorys|自己紹介|简介|소개|о себе", re.IGNORECASE)
_TOWN: Final = re.compile(r"city|town|ville|stadt|ciudad|citt|cidade|^by$|miasto|plaats|şehir", re.IGNORECASE)
_OTHER: Final = re.compile(
    r"phone|tel[ée]f|téléph|handy|mobil|móvil|gender|geschlecht|genre|género|genere|sex|musi|score", re.I
)
_FIELDS: Final = ((_USER, Field.HANDLE), (_NAME, Field.NAME), (_BIO, Field.BIO), (_TOWN, Field.TOWN))
_CHANGED: Final = ((_USER, Field.HANDLE), (_NAME, Field.OTHER_NAME), (_BIO, Field.BIO), (_TOWN, Field.TOWN))


def _say(field: Field, leaf: Leaf, value: str = "", **more: Any) -> ProfileField:
    return ProfileField(field=field, value=(value or leaf.text).strip(), at=leaf.node.at(), **more)


def _shape(leaf: Leaf) -> Field | None:
    """What a value is by its own shape."""
    text = leaf.text.strip()
    if EMAIL.fullmatch(text):
        return Field.EMAIL
    if (found := _DATE.fullmatch(text)) and "01" <= found[2] <= "12" and "01" <= found[3] <= "31":
        return Field.BIRTHDAY
    if leaf.is_link or (leaf.href and not text):
        return Field.WEBSITE
    if PHONE.fullmatch(text) and not is_ip(text) and (text.startswith(("+", "0", "(")) or len(text) >= 10):
        return Field.PHONE
    return None


def profile(node: Node) -> Iterator[Record]:
    """``profile_user`` and its sister in Threads.

    Their values stand in one order in every language: addresses and numbers, user name, name, bio, gender, birthday,
    whether the account is private. What neither shape nor label tells follows from that order.
    """
    found = mapped(node)
    rest: list[Leaf] = []
    named: dict[Field, Leaf] = {}
    for leaf in found.leaves:
        field = _shape(leaf)
        if field is Field.BIRTHDAY and leaf.text.strip() in _NO_BIRTHDAY:
            continue
        if field is not None:
            yield _say(field, leaf, leaf.text or leaf.href, current=True)
            continue
        field = next((field for words, field in _FIELDS if leaf.label and leaf.says(words)), None)
        if field is not None and leaf.text.strip() and switch(leaf.text) is None:
            named.setdefault(field, leaf)
        rest.append(leaf)
    _by_order(rest, named)
    for field, leaf in named.items():
        yield _say(field, leaf, current=True)
    private = _private(found.leaves, named.get(Field.HANDLE))
    if private is not None:
        state = switch(private.text)
        at = private.node.at()
        yield Setting(setting=SettingKind.PUBLIC_ACCOUNT, on=None if state is None else not state, value=private.text, at=at)
    for media in found.media:
        yield from picture(media)


def _by_order(rest: Sequence[Leaf], named: dict[Field, Leaf]) -> None:
    """Find the user name, the name and the bio among values whose labels say nothing."""
    plain = [leaf for leaf in rest if leaf.text.strip() and switch(leaf.text) is None and not leaf.says(_OTHER)]
    plain = [leaf for leaf in plain if not leaf.text.strip().isdigit()]
    if Field.HANDLE not in named:
        shaped = (leaf for leaf in plain if leaf not in named.values())
        first = next((leaf for leaf in shaped if USERNAME.fullmatch(leaf.text.strip()) and leaf.text.islower()), None)
        if first is None:
            return
        named[Field.HANDLE] = first
    if named[Field.HANDLE] not in plain:
        return
    after = [leaf for leaf in plain[plain.index(named[Field.HANDLE]) + 1 :] if leaf not in named.values()]
    if Field.NAME not in named and after:
        named[Field.NAME] = after.pop(0)
    # A single word behind the name is a gender rather than a bio.
    if Field.BIO not in named and after and (len(after) > 1 or " " in after[0].text.strip()):
        named[Field.BIO] = after[0]


def _private(leaves: Sequence[Leaf], user: Leaf | None) -> Leaf | None:
    told = next((leaf for leaf in leaves if leaf.text and leaf.label and leaf.says(PRIVATE)), None)
    if told is not None or user is None:
        return told
    behind = leaves[leaves.index(user) + 1 :]
    return next((leaf for leaf in behind if BOOLEAN.fullmatch(leaf.text.strip())), None)


def changed(node: Node) -> Iterator[Record]:
    """``profile_profile_change``: what was changed, from what, to what. Pictures are changed without a value."""
    found = mapped(node)
    texts = [leaf for leaf in found.leaves if leaf.text.strip() or leaf.href]
    if len(texts) < 2:
        return
    what, *values = texts
    word = Leaf(what.text, "", what.node)
    when = found.when()
    for index, leaf in enumerate(values[:2]):
        field = _shape(leaf) or next((field for words, field in _CHANGED if word.says(words)), None)
        if field is not None and (field is not Field.BIRTHDAY or leaf.text not in _NO_BIRTHDAY):
            current = False if index == 0 and len(values) > 1 else None
            yield _say(field, leaf, leaf.text or leaf.href, current=current, when=when)


def based_in(node: Node) -> Iterator[Record]:
    """``inferred_data_primary_location``: the town Instagram believes the account holder to live in."""
    for leaf in mapped(node).leaves:
        if leaf.text.strip():
            yield _say(Field.TOWN, leaf, audience=HELD)


def labelled_towns(node: Node) -> Iterator[Record]:
    """Towns that Instagram connects with the account holder, as ``label_values``."""
    for found in groups(node):
        plain = [leaf for leaf in found.leaves if leaf.text.strip() and not leaf.is_link and switch(leaf.text) is None]
        # What stands beside the list says what the list is.
        listed = [leaf for leaf in plain if "/vec/" in leaf.node.pointer]
        for leaf in listed or plain:
            if not leaf.text.isdigit():
                yield _say(Field.TOWN, leaf, detail="location of interest", audience=HELD)


def believed(node: Node) -> Iterator[Record]:
    """E-mail addresses and numbers that Instagram believes to be the account holder's."""
    for leaf in mapped(node).leaves:
        if (field := _shape(leaf)) in (Field.EMAIL, Field.PHONE):
            yield _say(field, leaf, detail="believed by Instagram", audience=HELD)


def business(node: Node) -> Iterator[Record]:
    """``profile_business``: the contact details of a professional account."""
    for leaf in mapped(node).leaves:
        if (field := _shape(leaf)) in (Field.EMAIL, Field.PHONE, Field.WEBSITE):
            yield _say(field, leaf, leaf.text or leaf.href, detail="professional account")


def signed_up(node: Node) -> Iterator[Record]:
    """``account_history_registration_info``: with what the account was opened, and from where."""
    found = mapped(node)
    for leaf in found.leaves:
        if (field := _shape(leaf)) in (Field.EMAIL, Field.PHONE):
            yield _say(field, leaf, when=found.when(), audience=HELD)
    yield from session("sign-up")(node)


def insights(node: Node) -> Iterator[Record]:
    """``profile_account_insights``: whether contacts are uploaded is the first of its switches."""
    for leaf in mapped(node).leaves:
        if re.search(r"conta[ck]?t|kontakt|联系|連絡|연락", leaf.label, re.IGNORECASE) and leaf.text.strip():
            state = switch(leaf.text)
            yield Setting(setting=SettingKind.CONTACT_UPLOAD, on=state, value=leaf.text.strip(), at=leaf.node.at())
            return


# What was typed into forms stands as it does in Facebook's exports.
autofill: Final = forms.autofill
submitted: Final = forms.submitted
