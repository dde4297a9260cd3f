"""One row of a persons list as a person: what each cell means, and what there is to complain about it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from msgspec import Struct

from scanner.persons.births import Born
from scanner.persons.compare import Form
from scanner.persons.listed import Listed
from scanner.persons.nicknames import other_forms
from scanner.persons.normal import normal_email, normal_handle, normal_outcode, normal_phone, words_of
from scanner.persons.roles import COLLEAGUE, IGNORED, role_group
from scanner.persons.rows import Notes, Row

__all__ = ["Way", "born_in", "each_of", "forms_of", "person_in", "ref_is_sound", "words_in"]

_FORENAMES_KEPT: Final = 6
_SURNAMES_KEPT: Final = 4
_ALIASES_KEPT: Final = 12
_REF: Final = re.compile(r"[^\x00-\x1f\x7f]{1,80}")
_YEAR_DIGITS: Final = 4
_FIRST_YEAR: Final = 1900
_STRENGTH: Final = re.compile(r"\s*\bq\s*=\s*(strong|weak)\b\s*", re.IGNORECASE)
# Given first to nearly everybody in a family and rarely the name somebody goes by.
_HONORARY: Final = frozenset(
    {"mohammed", "muhammad", "mohammad", "mohamed", "muhammed", "mohamad", "mohd", "md", "syed", "sayed", "abdul"}
)


class Way(Struct, frozen=True, kw_only=True):
    """How a list is to be read: as of which day, with or without what is nothing but a name, and whether of colleagues."""

    today: date
    names_only: bool = False
    colleagues: bool = False


def ref_is_sound(ref: str) -> bool:
    """Whether it can be a reference: of one to eighty characters, none of them a control character."""
    return _REF.fullmatch(ref) is not None


def person_in(row: Row, seen: dict[str, int], notes: Notes, way: Way) -> Listed | None:
    """The person of a row; None where it cannot or is not to be used. ``seen`` has the lines in which references stand."""
    (
        ref, role, given, surname, aliases, dob, phones_told, emails_told, handles_told, postcode,
        from_told, to_told, _, _, expires_told, yob,
    ) = row.cells  # fmt: skip
    if not ref:
        row.complain("person_ref", "missing")
    elif ref in seen:
        row.complain("person_ref", f"stands already in line {seen[ref]}")
    elif not ref_is_sound(ref):
        row.complain("person_ref", "longer than 80 characters or with control characters")
    else:
        seen[ref] = row.line
    if role not in notes.roles:
        notes.roles[role] = role_group(role)
    group = COLLEAGUE if way.colleagues else notes.roles[role]
    if group is None:
        row.complain("role", "not one of the roles of the national (POLE) dictionary, such as Victim or Suspect-Known")
    days = notes.days
    contact = days[from_told] if from_told in days else row.day("contact_from", from_told)
    until = days[to_told] if to_told in days else row.day("contact_to", to_told)
    expires = days[expires_told] if expires_told in days else row.day("expires", expires_told)
    known = days.get(dob)
    born = known if known is not None and known < way.today and not yob else born_in(row, dob, yob, way.today)
    if contact and until and until < contact:
        row.complain("contact_to", "lies before contact_from")
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    if phones_told:
        phones = each_of(row, "phones", phones_told, normal_phone, "not a telephone number; write it as +447700900123")
    if emails_told:
        emails = each_of(row, "emails", emails_told, normal_email, "not an e-mail address")
    if handles_told:
        handles = each_of(
            row, "handles", handles_told, normal_handle, "not a handle; write platform:name, such as instagram:name"
        )
    outcode = normal_outcode(postcode) if postcode else ""
    if outcode is None:
        notes.warn(f"{row.where}, column outcode: not the first half of a postcode, such as M1; not used")
    forms = forms_of(notes, given, surname, aliases)
    if row.bad or group is None:
        return None
    if group == IGNORED:
        notes.warn(f"{row.where}: a suspect known by looks alone; not used")
    elif expires and expires < way.today:
        notes.warn(f"{row.where}: expired; not used")
    elif not (phones or emails or handles or forms):
        notes.warn(f"{row.where}: no full name, phone, e-mail or handle to compare; not used")
    elif not (phones or emails or handles or born or way.names_only):
        notes.warn(f"{row.where}: nothing but a name; not used")
    else:
        return Listed(
            person_ref=ref, role=group, forms=forms, phones=phones, emails=emails, handles=handles, born=born,
            outcode=outcode or "", contact_from=contact, contact_to=until,
        )  # fmt: skip
    return None


def born_in(row: Row, dob: str, yob: str, today: date) -> Born | None:
    """The date of birth, or the year where that is all that is told."""
    if dob.isdecimal() and len(dob) == _YEAR_DIGITS and not yob:
        dob, yob = "", dob
    born = row.notes.days[dob] if dob in row.notes.days else row.day("dob", dob)
    if born and born >= today:
        row.complain("dob", "lies in the future")
    if not yob:
        return born
    year = int(yob) if yob.isdecimal() and yob.isascii() and len(yob) == _YEAR_DIGITS else 0
    if not _FIRST_YEAR <= year <= today.year:
        row.complain("yob", "not a year of birth; write four digits, such as 1990")
    elif born and born.year != year:
        row.complain("yob", "not the year of the date of birth")
    return born or year


def each_of(row: Row, column: str, cell: str, normal: Callable[[str], str | None], complaint: str) -> tuple[str, ...]:
    """The normal forms of the parts of a cell, each once."""
    if ";" not in cell and (only := normal(cell)) is not None:
        return (only,)
    found: list[str] = []
    parts = [part for part in cell.split(";") if part.strip()]
    for place, text in enumerate(parts, 1):
        value = normal(text)
        if value is None:
            row.complain(column, f"value {place} is {complaint}")
        elif value not in found:
            found.append(value)
    return tuple(found)


def words_in(notes: Notes, cell: str) -> tuple[str, ...]:
    """The words of a cell that holds a name."""
    known = notes.words.get(cell)
    if known is None:
        known = notes.words[cell] = words_of(cell)
    return known


def forms_of(notes: Notes, given_cell: str, surname_cell: str, aliases: str) -> tuple[Form, ...]:
    """Every name the row's person may go by: the full name, the full name without an honorary first one, and the aliases."""
    givens, surnames = words_in(notes, given_cell)[:_FORENAMES_KEPT], words_in(notes, surname_cell)[:_SURNAMES_KEPT]
    forms: list[Form] = []
    if givens and surnames:
        forms.append(Form(givens, surnames))
        if len(givens) > 1 and "-" in given_cell:
            forms.append(Form((givens[0] + givens[1], *givens[2:]), surnames))
        if len(surnames) > 1:
            forms.append(Form(givens, ("".join(surnames),)))
        if len(givens) > 1 and givens[0] in _HONORARY:
            forms.append(Form(givens[1:], surnames, 1))
    for alias in [part.strip() for part in aliases.split(";") if part.strip()][:_ALIASES_KEPT] if aliases else ():
        strength = _STRENGTH.search(alias)
        words = words_of(_STRENGTH.sub(" ", alias))
        loss = 2 if strength and strength[1].casefold() == "weak" else 0
        if len(words) > 1:
            forms.append(Form(words[:-1][:_FORENAMES_KEPT], words[-1:], loss))
        elif words and len(words[0]) > 1 and givens and surnames:
            # One word alone is a weak alias: another forename with the surname, or another surname with the forename.
            if words[0] not in other_forms(givens[0], surname=False):
                forms.append(Form((*words, *givens[1:]), surnames, 2))
            forms.append(Form(givens, words, 2))
    return tuple(dict.fromkeys(forms)) if len(forms) > 1 else tuple(forms)
