"""What the account holder put on Facebook: posts, comments and pictures, with the places and people they name.

A block's body has a part for each thing attached and one for the words. The words stand right in their part; in what is
attached - a shared link, somebody else's post - texts stand deeper, and they are not the account holder's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from scanner.coordinates import from_degrees, parse
from scanner.model import Audience, Coordinate, Moment, Photo, Post, PostKind, Record, Visit, VisitKind
from scanner.readers.facebook.feed import group_in, is_holder
from scanner.readers.facebook.interactions import commented_on
from scanner.readers.facebook_html.reading import Desk, ReadCard
from scanner.readers.facebook_html.tables import cells_of
from scanner.readers.metahtml import Card, Cell, Words
from scanner.times.written import from_words

__all__ = ["named_place", "own_words", "pictures", "posted", "spots"]

_OWN_DEPTH: Final = 4
_MENTION: Final = re.compile(r"@\[\d+:\d+:([^\]]{1,200})\]")
_LAT: Final = re.compile(r"^(?:lat|breit|breed|szer|lled|bredd)", re.IGNORECASE)
_LON: Final = re.compile(r"^(?:lon|läng|laeng|leng|dług|hydred|längd)", re.IGNORECASE)
_TAKEN: Final = re.compile(r"taken|aufgen|aufnahme|pris|tomad|genomen|scatt|zrob|tirad|tynn|tagen|taget", re.IGNORECASE)
_CAMERA: Final = re.compile(
    r"(?:camera|kamera|appareil|cámara|fotocamera|câmera|aparat|camera.?)?.*(?:make|mod|mar[ck]|merk|herst)", re.I
)
_PLACE: Final = re.compile(r"(?:Place|Ort|Lieu|Lugar|Plaats|Luogo|Local|Miejsce|Lle|Location|Standort): *(.{1,300})", re.DOTALL)
_ADDRESS: Final = re.compile(r"(?:Address|Adresse|Dirección|Adres|Indirizzo|Endereço|Cyfeiriad): *(.{1,300})", re.DOTALL)
_SPOT: Final = re.compile(r"\(\s*[+-]?\d{1,3}\.\d+\s*,\s*[+-]?\d{1,3}\.\d+\s*\)")
_TAGGED: Final = re.compile(
    r"(?:You tagged|Tagged|Tags|Tagged people|Markiert|Identifié|Etiquetas|Getagd):? +(.{1,400})", re.DOTALL
)
_WITH: Final = re.compile(r" (?:is|was) (?:[^.]{0,60} )?with (.{1,300}?)(?: at .*| in .*)?\.$", re.DOTALL)
_LETTERS: Final = re.compile(r"[^\W\d]+")
_DIGITS: Final = re.compile(r"\d+")


def posted(kind: PostKind, audience: Audience = Audience.UNKNOWN) -> ReadCard:
    """The function that reads cards as texts of this kind, with what is attached to them."""

    def read(card: Card, desk: Desk) -> Iterator[Record]:
        when = desk.when(card.stamp)
        group = group_in(card.heading) if kind in (PostKind.GROUP_POST, PostKind.COMMENT) else ""
        tagged = _tagged(card, desk)
        if kind is PostKind.COMMENT:
            yield from commented_on(card.heading, "", desk.at(card), when, desk.reading)
        texts: set[str] = set()
        for words in own_words(card):
            text = _MENTION.sub(r"\1", words.text)
            if text not in texts:
                texts.add(text)
                yield Post(
                    kind=kind,
                    text=text,
                    tagged=tagged,
                    group=group,
                    pictured=bool(card.media),
                    at=desk.at(words),
                    when=when,
                    audience=audience,
                )
        yield from spots(card, desk, VisitKind.CHECK_IN, when, audience)
        yield from pictures(card, desk, audience, texts, tagged)

    return read


def own_words(card: Card) -> Iterator[Words]:
    """The lines of a card that are the account holder's own words."""
    shown = {_top(media.at, card.at)[0] for media in card.media}
    for words in card.body:
        branch, depth = _top(words.at, card.at)
        if depth > _OWN_DEPTH or branch in shown or words.text.startswith(("http://", "https://")) or words.href:
            continue
        told = any(line.fullmatch(words.text) for line in (_PLACE, _ADDRESS, _TAGGED)) or _SPOT.search(words.text)
        if not told and not _is_update(words.text, card):
            yield words


def _top(element: etree._Element, card: etree._Element) -> tuple[etree._Element, int]:
    """The part of the body that an element stands in, and how deep below the card the element is."""
    chain: list[etree._Element] = []
    node: etree._Element | None = element
    while node is not None and node is not card:
        chain.append(node)
        node = node.getparent()
    return chain[-min(3, len(chain))] if chain else card, len(chain)


def _is_update(text: str, card: Card) -> bool:
    """``Updated May 02, 2011 8:12:17 am`` in any language: few words, and a time written as the one at the foot is."""
    if card.stamp is None or len(text) > len(card.stamp.text) + 40 or not any(char.isdigit() for char in text):
        return False
    shape, foot = _shape(text), _shape(card.stamp.text)
    return shape.endswith(foot) and shape[: -len(foot)].count("a") <= 4


def _shape(text: str) -> str:
    return _DIGITS.sub("9", _LETTERS.sub("a", text))


def _tagged(card: Card, desk: Desk) -> tuple[str, ...]:
    """Whom Facebook says is tagged: in a line of its own, or in the English heading (``Jo is with Sam and Dean.``)."""
    found = [match[1] for words in card.body if (match := _TAGGED.fullmatch(words.text))]
    if not found and (match := _WITH.search(card.heading)):
        found = [match[1]]
    names = [name.strip(" .") for text in found for name in re.split(r", | and ", text)]
    return tuple(name for name in names if name and not name[0].isdigit() and not is_holder(name, desk.reading))


# --- places ----------------------------------------------------------------------------------------------------------


def spots(
    card: Card, desk: Desk, kind: VisitKind, when: Moment | None, audience: Audience = Audience.UNKNOWN
) -> Iterator[Record]:
    """The places that the body of a card names: with a position, in a link to a map, or under a word for a place."""
    name, address, spot, first = "", "", None, None
    for words in (*card.body, *card.items):
        if named := _PLACE.fullmatch(words.text):
            if first is not None:
                yield Visit(kind=kind, name=name, address=address, place=spot, at=desk.at(first), when=when, audience=audience)
            name, address, spot, first = named[1].strip(), "", None, words
        elif located := _ADDRESS.fullmatch(words.text):
            address, first = located[1].strip(), first or words
        here, rest = _position(words)
        if here is not None and spot is None:
            spot, first = here, first or words
            name = _PLACE.sub(r"\1", rest) or name
    if first is not None:
        name = _SPOT.sub("", name).strip(" ,")
        yield Visit(kind=kind, name=name, address=address, place=spot, at=desk.at(first), when=when, audience=audience)


def _position(words: Words) -> tuple[Coordinate | None, str]:
    """A position in a text or in what it links to, and the text without it."""
    if "(" in words.text and (found := _SPOT.search(words.text)):
        return parse(found[0]), (words.text[: found.start()] + words.text[found.end() :]).strip(" ,\n")
    if len(words.text) < 80 and any(char.isdigit() for char in words.text) and (here := parse(words.text)):
        return here, ""
    if words.href and (here := parse(words.href)):
        return here, "" if words.text.startswith("http") else words.text
    return None, ""


def named_place(kind: VisitKind, audience: Audience = Audience.UNKNOWN) -> ReadCard:
    """The function that reads cards whose heading is a place."""

    def read(card: Card, desk: Desk) -> Iterator[Record]:
        when = desk.when(card.stamp)
        found = False
        cells = list(cells_of(card))
        spot = _pair(cells)
        for record in spots(card, desk, kind, when, audience):
            found = True
            yield record
        name = card.heading or (card.body[0].text if card.body and not found else "")
        if not found and (name or spot):
            yield Visit(kind=kind, name=name, place=spot, at=desk.at(card), when=when, audience=audience)

    return read


def _pair(cells: list[Cell]) -> Coordinate | None:
    lat = next((cell.text for cell in cells if _LAT.search(cell.label)), None)
    lon = next((cell.text for cell in cells if _LON.search(cell.label)), None)
    return from_degrees(lat, lon)


# --- pictures --------------------------------------------------------------------------------------------------------


def pictures(
    card: Card,
    desk: Desk,
    audience: Audience = Audience.UNKNOWN,
    texts: set[str] | None = None,
    tagged: tuple[str, ...] = (),
) -> Iterator[Record]:
    """The pictures and videos of a card, the metadata Facebook kept of them, and the words right beside each."""
    known = set() if texts is None else texts
    shown = {media.text: media for media in reversed(card.media)}
    frames = {path: _frame(media.at) for path, media in shown.items()}
    cells = _by_frame(list(cells_of(card)), set(frames.values()))
    lines: dict[etree._Element | None, list[Words]] = {}
    for words in card.body:
        lines.setdefault(words.at.getparent(), []).append(words)
    for path in dict.fromkeys(media.text for media in card.media):
        media, frame = shown[path], frames[path]
        own = cells.get(frame, []) + (cells.get(None, []) if len(shown) == 1 else [])
        taken = next((cell.text for cell in own if _TAKEN.search(cell.label)), "")
        camera = " ".join(dict.fromkeys(cell.text for cell in own if cell.text and _CAMERA.match(cell.label)))
        when = from_words(taken) if taken else None
        yield Photo(place=_pair(own), camera=camera, at=desk.at(media), when=when, audience=audience)
        for words in lines.get(frame, ()):
            if words.text not in known and not _is_update(words.text, card):
                known.add(words.text)
                at, when = desk.at(words), desk.when(card.stamp)
                yield Post(kind=PostKind.CAPTION, text=words.text, tagged=tagged, at=at, when=when, audience=audience)


def _by_frame(cells: list[Cell], frames: set[etree._Element]) -> dict[etree._Element | None, list[Cell]]:
    """The rows of tables by the picture in whose frame they stand; under None those in no picture's frame."""
    found: dict[etree._Element | None, list[Cell]] = {}
    for cell in cells:
        found.setdefault(next((above for above in cell.at.iterancestors() if above in frames), None), []).append(cell)
    return found


def _frame(element: etree._Element) -> etree._Element:
    """What holds a picture, and its description, but not the link around it."""
    parent = element.getparent()
    while parent is not None and parent.tag == "a":
        parent = parent.getparent()
    return element if parent is None else parent
