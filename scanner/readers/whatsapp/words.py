"""What in a chat is somebody's words, and what the program wrote. Words of a language only help; marks and shapes decide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from scanner.coordinates import parse
from scanner.model import Coordinate
from scanner.readers.whatsapp.stamps import MARKS

__all__ = ["YOU", "Pin", "cards", "clean_name", "deleted_by_me", "group_named", "is_notice", "own_words", "pins", "split"]

_MARK: Final = re.compile(f"[{MARKS}]")
_MARK_FIRST: Final = ("\u200e", "\u200f")
# No name has quotation marks, which stand around a group's name in what the program says.
_SENDER: Final = re.compile('([^:\n"“„«]{1,100}):(?!//)[ \u00a0]?(.*)', re.DOTALL)
_QUOTED: Final = re.compile('["“„«‟「]([^"“”„«»」]{1,100})["”“»」]')
_GROUP: Final = re.compile(r"gr[uo]{1,2}p|ryhmä|групп|груп|skupin|subject|betreff|asunto|onderwerp|oggetto|sujet|assunto", re.I)
_NOTICE: Final = re.compile(
    r"end-to-end|ende-zu-ende|extremo a extremo|bout en bout|ponta a ponta|сквозн|uçtan uca|端到端|päästä päähän", re.IGNORECASE
)
_DELETED: Final = re.compile(
    r"(?:you deleted this message|du hast diese nachricht gelöscht|(?:tú )?eliminaste este mensaje|vous avez supprimé ce "
    r"message|(?:je|u) (?:hebt|heeft) dit bericht verwijderd|hai eliminato questo messaggio|(?:você )?apagou (?:esta|essa) "
    r"mensagem|du raderade (?:detta|det här) meddelandet?|du slettede denne (?:besked|meddelelse)|du slettet denne meldingen|"
    r"usunięto tę wiadomość)(?: as admin)?\.?",
    re.IGNORECASE,
)
YOU: Final = frozenset({"you", "vous", "tú", "você", "jij"})
_WHOLE_BRACKET: Final = re.compile(r"<[^<>\n]{1,200}>")
_TRAILING_BRACKET: Final = re.compile(r"\s*(?:\u200e<[^<>\n]{1,200}>|<[^<>\s]{1,40} [^<>\n]{1,100}>)\s*$")
_ATTACHED: Final = re.compile(r"(?:\S{1,200}\.\w{2,5}|[^\n]{1,200}\.vcf) \([^()\n]{3,40}\)")
_LINK: Final = re.compile(r"https?://\S{4,600}")
_LABEL: Final = re.compile(r"[^:\n]{0,40}:?\s*")
_CARD: Final = re.compile(r"(?:^|[:>]\s?)(?:\d{6,10}-)?([^<>:/\\\n]{1,100})\.vcf(?=[>\s]|$)")


class Pin(NamedTuple):
    """A place that was sent: coordinates, or a venue's name and address."""

    place: Coordinate | None
    name: str
    address: str


def split(rest: str) -> tuple[str, str] | None:
    """Sender and text of what stands behind the date; None for a line of the program's own."""
    found = _SENDER.match(rest)
    return (found[1], found[2]) if found is not None else None


def clean_name(raw: str) -> str:
    """A sender's name without direction marks, and without the tilde in front of a name that the sender chose."""
    name = _MARK.sub("", raw).replace("\u00a0", " ").replace("\u202f", " ").replace("\u2011", "-").strip()
    return name.removeprefix("~").strip()


def group_named(system: str) -> str:
    """The group's name, where a line of the program's own says that it was made or renamed."""
    if not _GROUP.search(system):
        return ""
    quoted = _QUOTED.findall(system[:500])
    return quoted[-1].strip() if quoted else ""


def is_notice(text: str) -> bool:
    """Whether this is the notice on encryption that opens a chat; where it has a sender, that is the chat's name."""
    return text.startswith(_MARK_FIRST) and _NOTICE.search(text[:200]) is not None


def deleted_by_me(text: str) -> bool:
    """Whether the program says that whoever made the export took this message back."""
    return len(text) < 80 and _DELETED.fullmatch(_MARK.sub("", text).strip()) is not None


def own_words(lines: Sequence[str]) -> str:
    """What of a message its sender wrote: no file names, no stand-ins for media, no pins, nothing the program said."""
    kept: list[str] = []
    for line in lines:
        if line.startswith(_MARK_FIRST):
            continue
        bare = _MARK.sub("", _TRAILING_BRACKET.sub("", line)).strip() if line else ""
        if _WHOLE_BRACKET.fullmatch(bare) or _ATTACHED.fullmatch(bare):
            continue
        if "://" in bare and _is_pin(bare):
            continue
        kept.append(bare)
    text = "\n".join(kept).strip()
    return "" if deleted_by_me(text) else text


def pins(lines: Sequence[str]) -> Iterator[Pin]:
    """The places that a message points to."""
    for line in lines:
        if "://" not in line:
            continue
        bare = _MARK.sub("", line).strip()
        if "foursquare.com/" in bare and (venue := _venue(bare)):
            yield venue
            continue
        for link in _LINK.findall(bare):
            if place := parse(link.rstrip(").,;")):
                yield Pin(place, "", "")


def cards(lines: Sequence[str]) -> Iterator[str]:
    """The names on contact cards that were sent."""
    for line in lines:
        if ".vcf" in line and (found := _CARD.search(_MARK.sub("", line))):
            yield found[1].strip()


def _is_pin(line: str) -> bool:
    found = _LINK.search(line)
    if found is None or found.end() < len(line):
        return False
    if "foursquare.com/" in found[0]:
        return _venue(line) is not None
    return _LABEL.fullmatch(line, 0, found.start()) is not None and parse(found[0]) is not None


def _venue(line: str) -> Pin | None:
    """``Name (street, town): https://foursquare.com/v/…``."""
    told, colon, _ = line.rpartition(": http")
    name, bracket, address = told.partition(" (")
    if not (colon and bracket) or len(told) > 400:
        return None
    label, colon, behind = name.partition(": ")
    return Pin(None, (behind if colon else label).strip(), address.rstrip(") ").strip())
