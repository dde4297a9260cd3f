"""Turns what a record says of another person into evidence about a listed one - and into nothing when nobody listed agrees."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from scanner.api import AccountClass, Clue, ContactClue, Location, Moment, PersonHit, PersonsIndex, Record, Scene

__all__ = ["BIRTH", "NAME", "OUTCODE", "ComparedClue", "Described", "described", "evidence"]

NAME: Final = "name"
# Kinds of evidence that stand only beside a name that agrees, and never make an exact identifier.
BIRTH: Final = "birth"
OUTCODE: Final = "outcode"
_SAME_OUTCODE: Final = 1.0
_OTHER_ACCOUNT: Final = -4.0
# The number or address is a listed one, the name beside it somebody else's: shared at home, or given out anew.
_OTHER_NAME: Final = -2.0
_OFFICIAL: Final = frozenset({AccountClass.OFFICIAL_CORPORATE, AccountClass.OFFICIAL_GROUP, AccountClass.OFFICIAL_OTHER})
_PHONE: Final = re.compile(r"\+?[\d\s().-]{9,24}")
_MAIL: Final = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_POSTCODE: Final = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}\b", re.IGNORECASE)
_SUFFIX: Final = re.compile(r"\.[a-z0-9]{1,5}$", re.IGNORECASE)


class ComparedClue(Clue, frozen=True, kw_only=True):
    """One name was compared with the list. Says not which, so that it can be kept for everybody.

    ``words``: numbers of the listed names' words that it has, so that forenames can be counted among the people compared.
    """

    words: tuple[int, ...] = ()


class Described:
    """What a record tells of somebody: a name, numbers, addresses, handles (``platform:name``), a birthday, postcodes."""

    def __init__(
        self,
        name: str = "",
        phones: tuple[str, ...] = (),
        emails: tuple[str, ...] = (),
        handles: tuple[str, ...] = (),
        *,
        born: str = "",
        addresses: tuple[str, ...] = (),
    ) -> None:
        """Keep a name only where it can be a full one: an account's name without a space is no name.

        ``born`` is ISO, with ``--`` for an unknown year.
        """
        self.shown = name
        self.name = name if len(name.split()) > 1 else ""
        self.phones = phones
        self.emails = emails
        self.handles = handles
        self.born = born
        self.outcodes = tuple({found[1].upper(): None for text in addresses for found in _POSTCODE.finditer(text)})


def described(text: str, scene: Scene) -> Described:
    """Read a single string, as a search or the title of a conversation gives it: an address, a number, a handle or a name."""
    text = text.strip()
    if _MAIL.fullmatch(text):
        return Described(emails=(text,))
    if _PHONE.fullmatch(text):
        return Described(phones=(text,))
    if text and len(text.split()) == 1:
        handle = text if ":" in text else f"{scene.account.platform}:{text.lstrip('@')}"
        return Described(text, handles=(handle,))
    return Described(text)


def evidence(
    check: str, record: Record, scene: Scene, person: Described, kind: str, last: Moment | None = None
) -> Iterator[Clue]:
    """The evidence that ``person`` is a listed one, from ``record.when`` until ``last``.

    Without a list, and on an official account (whose contacts are the force's business), there is none. No name, number,
    address or handle goes into a clue; parts of the location that spell the name are replaced by a digest of theirs.
    """
    persons = scene.persons
    if persons is None or scene.account.account_class in _OFFICIAL:
        return
    hits = list(_hits(persons, person))
    where = _masked(record.at, person) if hits else record.at
    if person.name:
        words = persons.listed_words(person.name)
        yield ComparedClue(spotter=check, at=Location(where.source, where.member, ""), words=words)
    for hit in hits:
        yield ContactClue(
            spotter=check,
            at=where,
            when=record.when,
            audience=record.audience,
            person_ref=hit.person_ref,
            role=hit.role,
            kind=kind,
            evidence=hit.agreed,
            weight=hit.weight,
            relation=persons.relation(hit.person_ref, record.when, last),
            chance=hit.chance,
            word=hit.forename,
            word_share=hit.forename_share,
            platform=scene.platform or scene.account.platform,
            dealing=persons.dealt_with(hit.person_ref, record.when, last),
        )


def _hits(persons: PersonsIndex, person: Described) -> Iterator[PersonHit]:
    """What agrees, one hit for each independent kind of evidence; a date of birth that differs clears a name."""
    if person.name:
        for hit in persons.by_name(person.name, person.born or None):
            yield from _with_company(persons, person, hit)
    exact = [hit for phone in person.phones for hit in persons.by_phone(phone)]
    exact += [hit for email in person.emails for hit in persons.by_email(email)]
    exact += [hit for handle in person.handles for hit in persons.by_handle(handle)]
    for hit in exact:
        weight, agreed = hit.weight, hit.agreed
        if person.name and persons.differs(hit.person_ref, person.name):
            weight += _OTHER_NAME
            agreed += ", with somebody else's name beside it"
        if person.born and (told := persons.born_as(hit.person_ref, person.born)[0]) < 0:
            weight += told
            agreed += ", with another date of birth beside it"
        yield PersonHit(hit.person_ref, hit.role, weight, agreed)


def _with_company(persons: PersonsIndex, person: Described, hit: PersonHit) -> Iterator[PersonHit]:
    """A name, and what stands beside it in the same record: a birthday, a postcode, an account that is not the listed one."""
    ref, role = hit.person_ref, hit.role
    name = hit.weight - hit.born
    agreed = hit.agreed
    if hit.born:
        agreed, _, word = agreed.rpartition(" and ")
        yield PersonHit(ref, role, hit.born, f"{BIRTH} ({word})")
    if any(persons.known_by_another(ref, handle) for handle in person.handles):
        name += _OTHER_ACCOUNT
        agreed += ", on another account than the listed one"
    if any(persons.lives_in(ref, outcode) for outcode in person.outcodes):
        yield PersonHit(ref, role, _SAME_OUTCODE, OUTCODE)
    # A name that another account all but contradicts is still evidence, and the weaker for it.
    yield PersonHit(ref, role, round(name, 2), agreed, hit.chance, 0.0, hit.forename, hit.forename_share)


def _masked(at: Location, person: Described) -> Location:
    """The location, a digest (SHA-256, ten digits) in place of every path part that spells the person's name or number."""
    words = _letters(person.shown).split()
    own = [word for word in words if len(word) > 1]
    handles = [_letters(handle.partition(":")[2]).replace(" ", "") for handle in person.handles]
    digits = [re.sub(r"\D", "", phone)[-9:] for phone in person.phones]
    mails = [email.casefold() for email in person.emails]

    def spells(part: str) -> bool:
        letters = _letters(part)
        run = letters.replace(" ", "")
        if own and (all(word in run for word in own) if len(own) > 1 else own[0] in letters.split()):
            return True
        if any(len(handle) > 3 and handle in run for handle in handles):
            return True
        numbers = re.sub(r"\D", "", part)
        return any(len(number) == 9 and number in numbers for number in digits) or any(
            mail in part.casefold() for mail in mails
        )

    def mask(path: str) -> str:
        return "/".join(_digest(part) if spells(part) else part for part in path.split("/"))

    return Location(at.source, mask(at.member), mask(at.pointer))


def _digest(part: str) -> str:
    suffix = _SUFFIX.search(part)
    return "~" + hashlib.sha256(part.encode("utf-8", "surrogatepass")).hexdigest()[:10] + (suffix[0] if suffix else "")


def _letters(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"[\W_]+", " ", "".join(char for char in plain if not unicodedata.combining(char)))
