"""Who the account holder says they are: one table, whose labels are in the account's language.

What a row is follows from its label in one of the known languages, else from the shape of the value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from scanner.model import Audience, Field, ProfileField, Record, TimeBasis
from scanner.readers.facebook.profile import kind_of
from scanner.readers.facebook_html.reading import Desk, ReadCard
from scanner.readers.facebook_html.tables import cells_of
from scanner.readers.meta import EMAIL, PHONE, POSTCODE
from scanner.readers.metahtml import Card, Cell, Words
from scanner.times.written import from_words, looks_like_a_time

__all__ = ["held", "profile", "towns"]

_HELD: Final = Audience.PLATFORM_HELD
_NUMBER: Final = re.compile(r"\+?[\d(][\d\s().\-/]{5,24}\d")
_AFTER: Final = re.compile(r"\s*[(–:-]\s*(.{1,60}?)\)?$")

# In the order in which they are tried: what is more particular comes first. English, German, French, Spanish, Dutch,
# Italian, Portuguese, Polish and Welsh, as Facebook's own pages name these rows.
_LABELS: Final = (
    (
        Field.OTHER_NAME,
        "previous name|former name|other name|nickname|frühere namen|andere namen|anciens noms|autres noms|nombres anteriores"
        "|otros nombres|vorige namen|nomi precedenti|altri nomi|nomes anter|poprzednie imi|enwau blaenorol",
    ),
    (
        Field.HANDLE,
        "user ?name|vanity|screen name|benutzername|nom d.utilisateur|nombre de usuario|gebruikersnaam|nome utente|nome de usu"
        "|nazwa użyt|enw defnydd",
    ),
    (Field.EMAIL, "e-?mail|courriel|correo|ebost"),
    (Field.PHONE, "phone|^tel|telefon|téléph|teléf|mobil|handy|ffôn"),
    (Field.BIRTHDAY, "birth|geburt|naissance|nacimiento|geboorte|nascita|nascimento|urodz|penblwydd|geni$"),
    (
        Field.PARTNER,
        "relationship|previous relation|beziehung|relations? |^relation|situation amoureuse|relaci[oó]n|relatie|relazion"
        "|relacionamento|związ|perthynas",
    ),
    (Field.RELATIVE, "family|familie|famille|familia|famiglia|família|rodzina|rodzinie|teulu"),
    (
        Field.HOMETOWN,
        "home ?town|heimatort|ville d.origine|ciudad de origen|geboorteplaats|città natale|cidade natal|miasto rodzinne"
        "|tref enedigol",
    ),
    (
        Field.TOWN,
        "current city|current town|aktueller wohnort|ville actuelle|ciudad actual|huidige|città attuale|cidade atual"
        "|obecne miasto|dinas bresennol",
    ),
    (
        Field.EDUCATION,
        "education|school|ausbildung|schul|formation|études|educación|opleiding|istruzione|educa[cç]|wykształc|addysg",
    ),
    (Field.EMPLOYER, "work|employ|arbeit|beruf|emploi|travail|trabajo|empleo|werk|lavoro|emprego|trabalho|praca|gwaith"),
    (Field.WEBSITE, "website|webseite|site (?:web|internet)|sitio|stron|gwefan"),
    (Field.ADDRESS, "address|adress|direcci|adres|indirizzo|endere|cyfeiriad"),
    (Field.BIO, r"about|intro|\bbio|info über|à propos|información|over jou|informazioni|sobre|^o mnie|amdan"),
    (Field.NAME, "^(?:full )?name$|^nom$|^nombre$|^naam$|^nome$|^imię|^enw$|vollständiger name"),
)
_ROWS: Final = tuple((re.compile(words, re.IGNORECASE), field) for field, words in _LABELS)
_LARGER: Final = re.compile(r"country|region|^land|pays|país|kraj|gwlad|paese|state|bundesland", re.IGNORECASE)
_FORMER: Final = re.compile(r"previous|former|früher|ancien|anterior|vorige|preceden|poprzedn|blaenorol", re.IGNORECASE)


def profile(card: Card, desk: Desk) -> Iterator[Record]:
    """The rows of ``profile_information``."""
    for cell in cells_of(card):
        field = next((field for words, field in _ROWS if words.search(cell.label)), None)
        current = False if _FORMER.search(cell.label) else True if field in (Field.NAME, Field.HANDLE, Field.TOWN) else None
        for words in _told(cell):
            yield from _statement(field, words, desk, current, cell)


def _told(cell: Cell) -> Iterator[Words]:
    yield from cell.words
    for card in cell.cards:
        if card.title is not None:
            yield card.title
        yield from (words for words in card.body if not looks_like_a_time(words.text))
        for inner in cells_of(card):
            yield from _told(inner)


def _statement(field: Field | None, words: Words, desk: Desk, current: bool | None, cell: Cell) -> Iterator[Record]:
    text, detail = words.text.strip(), ""
    if field is Field.BIRTHDAY:
        moment = from_words(text)
        text = moment.at.date().isoformat() if moment is not None else text
    elif field is None:
        field = Field.EMAIL if EMAIL.fullmatch(text) else Field.PHONE if _is_number(text) else None
        if field is None and words.href.startswith("http") and not looks_like_a_time(text):
            vanity = urlsplit(words.href).path.strip("/")
            if re.fullmatch(r"[A-Za-z0-9.]{5,50}", vanity) and "facebook.com" in words.href and vanity != "profile.php":
                field, text = Field.HANDLE, vanity
    elif field is Field.PHONE and (number := _NUMBER.match(text)):
        text = number[0]
    elif field in (Field.RELATIVE, Field.PARTNER) and (after := _AFTER.search(text)):
        text, detail = text[: after.start()].strip(), after[1].strip()
    if field is None or not text or (looks_like_a_time(text) and field is not Field.BIRTHDAY and from_words(text)):
        return
    if field in (Field.RELATIVE, Field.EMPLOYER, Field.EDUCATION, Field.PARTNER) and not detail:
        beside = [other.text for other in cell.words if other is not words]
        detail = beside[0] if len(cell.words) == 2 and words is cell.words[0] and not looks_like_a_time(beside[0]) else ""
    yield ProfileField(field=field, value=text, detail=detail, current=current, at=desk.at(words))


def _is_number(text: str) -> bool:
    return PHONE.fullmatch(text) is not None and len(text) >= 10 and text[0] in "+0("


# --- what Facebook keeps to itself -----------------------------------------------------------------------------------


def held(card: Card, desk: Desk) -> Iterator[Record]:
    """Form entries: recognised by label, else by the shape of the value."""
    for cell in cells_of(card):
        for words in _told(cell):
            yield from _held(cell.label, words, desk)
    for words in (*card.body, *card.items):
        yield from _held(card.heading, words, desk)


def _held(label: str, words: Words, desk: Desk) -> Iterator[Record]:
    text = words.text.strip()
    if looks_like_a_time(text) and (moment := from_words(text)) and moment.basis is not TimeBasis.DATE:
        return
    if field := kind_of(label.replace(" ", "_"), text):
        detail = "work" if "work" in label.lower() else ""
        yield ProfileField(field=field, value=text, detail=detail, at=desk.at(words), audience=_HELD)


def towns(audience: Audience) -> ReadCard:
    """The function that reads where Facebook believes the account holder to live."""

    def read(card: Card, desk: Desk) -> Iterator[Record]:
        lines = [words for cell in cells_of(card) if not _LARGER.search(cell.label) for words in list(_told(cell))[:1]]
        for words in (*lines, *card.body, *card.items, *([card.title] if card.title and not card.body and not lines else [])):
            text = words.text.strip()
            if POSTCODE.fullmatch(text) or text.isdigit():
                if not text.isdigit():
                    yield ProfileField(field=Field.POSTCODE, value=text, at=desk.at(words), audience=audience)
            elif not looks_like_a_time(text) and len(text) < 80 and any(char.isalpha() for char in text):
                town = text.split(",")[0].strip()
                yield ProfileField(field=Field.TOWN, value=town, at=desk.at(words), audience=audience)

    return read
