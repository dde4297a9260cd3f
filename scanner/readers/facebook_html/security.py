"""Sign-ins, sessions and devices: what a line is follows from its shape, as labels are in the account's language."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Final

from scanner.model import Audience, Login, Record
from scanner.readers.facebook_html.reading import Desk
from scanner.readers.facebook_html.tables import cells_of
from scanner.readers.metahtml import Card
from scanner.wallclock import from_words, looks_like_a_time

__all__ = ["login"]

_LABELLED: Final = re.compile(r"([^:\n]{2,40}):\s*(.+)", re.DOTALL)
_DEVICE: Final = re.compile(
    r"device|gerät|appareil|dispositiv|apparaat|urządz|dyfais|browser|navigat|user agent|agent|modell?\b", re.I
)
_PLACE: Final = re.compile(
    r"location|^ort$|standort|lieu|ubicaci|locatie|posizione|localiza|lokaliz|lleoliad|^city$|^stadt$", re.I
)
_AGENT: Final = re.compile(r"Mozilla/|Dalvik/|\[FBAN|FBAV/|CFNetwork/|\bchrome\b|\bsafari\b|\bfirefox\b", re.I)
_NO_DEVICE: Final = re.compile(r"cookie|\bid\b|token|session", re.I)


def login(card: Card, desk: Desk) -> Iterator[Record]:
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
            action=action, ip=ip, place=place.strip(), device=device.strip(), at=desk.at(card), when=when, audience=_HELD
        )
    elif card.cards:
        for inner in card.cards:
            yield from login(inner, desk)


def is_address(text: str) -> bool:
    """Whether a text is an IP address and nothing else."""
    if not 3 <= len(text) <= 45 or not (":" in text or "." in text):
        return False
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


_HELD: Final = Audience.PLATFORM_HELD
