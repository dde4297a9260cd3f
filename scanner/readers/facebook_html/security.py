"""Sign-ins, sessions and devices: what a line is follows from its shape, as labels are in the account's language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.model import Audience, LinkedApp, Login, Record
from scanner.readers.facebook.security import is_address
from scanner.readers.facebook_html.lists import named
from scanner.readers.facebook_html.reading import Desk
from scanner.readers.facebook_html.tables import cells_of
from scanner.readers.metahtml import Card
from scanner.times.written import from_words, looks_like_a_time

__all__ = ["linked_app", "login", "session"]

_LABELLED: Final = re.compile(r"([^:\n]{2,40}):\s*(.+)", re.DOTALL)
_DEVICE: Final = re.compile(
    r"device|gerät|appareil|dispositiv|apparaat|urządz|dyfais|browser|navigat|user agent|agent|modell?\b", re.I
)
_PLACE: Final = re.compile(
    r"location|^ort$|standort|lieu|ubicaci|locatie|posizione|localiza|lokaliz|lleoliad|^city$|^stadt$", re.I
)
_AGENT: Final = re.compile(r"Mozilla/|Dalvik/|\[FBAN|FBAV/|CFNetwork/|\bchrome\b|\bsafari\b|\bfirefox\b", re.I)
_GONE: Final = re.compile(r"^(?:status: )?(?:expired|removed|abgelaufen|entfernt|expiré|supprimé|caducado|eliminado)\b", re.I)
_HELD: Final = Audience.PLATFORM_HELD
_NO_DEVICE: Final = re.compile(r"cookie|\bid\b|token|session", re.I)


def session(card: Card, desk: Desk) -> Iterator[Record]:
    """A block about a session that is open."""
    return login(card, desk, active=True)


def login(card: Card, desk: Desk, *, active: bool | None = None) -> Iterator[Record]:
    """A block about one sign-in, session, device or address; blocks in it are read one by one."""
    pairs = [(cell.label, words.text) for cell in cells_of(card) for words in cell.words]
    for words in (*card.body, *card.items):
        for line in words.text.split("\n"):
            found = _LABELLED.fullmatch(line)
            whole = found is None or is_address(line)
            pairs.append(("", line) if whole or found is None else (found[1], found[2]))
    ip = next((text for _, text in pairs if is_address(text.strip())), "")
    device = next((text for label, text in pairs if _AGENT.search(text)), "")
    device = device or next((text for label, text in pairs if _DEVICE.search(label) and not _NO_DEVICE.search(label)), "")
    place = next((text for label, text in pairs if _PLACE.search(label) and not is_address(text)), "")
    action = card.heading
    if is_address(action) and not ip:
        ip, action = action, ""
    when = desk.when(card.stamp)
    when = when or next((moment for _, text in pairs if looks_like_a_time(text) and (moment := from_words(text))), None)
    if ip or device or place or (action and when):
        yield Login(
            action=action,
            ip=ip,
            place=place.strip(),
            device=device.strip(),
            active=active,
            at=desk.at(card),
            when=when,
            audience=_HELD,
        )
    elif card.cards:
        for inner in card.cards:
            yield from login(inner, desk, active=active)


def linked_app(card: Card, desk: Desk) -> Iterator[Record]:
    """A service that was given access to the account. The first time on the page is when that was."""
    name = named(card)
    if name is None:
        return
    texts = [words.text for words in (*card.body, *card.items)] + [cell.text for cell in cells_of(card)]
    when = desk.when(card.stamp) or next(
        (moment for text in texts if looks_like_a_time(text) and (moment := from_words(text))), None
    )
    gone = any(_GONE.search(text) for text in texts)
    yield LinkedApp(name=name.text, active=False if gone else None, at=desk.at(card), when=when, audience=_HELD)
