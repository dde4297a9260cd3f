"""UK identifiers of people in running text: which check character each bears, and what must stand near those without one.

Sources of the rules:

- PNC identifier and CRO number: the check letter is ``ZABCDEFGHJKLMNPQRTUVWXY`` at the number modulo 23, over two digits of
  the year and the serial padded to seven (PNC) or six digits (CRO): ``PNCIdentifier`` and ``CROIdentifier`` of the Ministry
  of Justice's hmpps-person-record.
- Arrest/summons number: the same letters, over force, system, year and the sequence padded to eleven digits; the unit is left
  out (``Asn`` of the Ministry of Justice's Bichard 7).
- NHS number: ten digits, weights 10 to 2, modulo 11 (NHS Data Dictionary).
- National Insurance number: no check digit. Prefix letters without D, F, I, Q, U, V (and O in second place), none of BG, GB,
  KN, NK, NT, TN, ZZ, and a suffix A to D (HMRC manual NIM39110).
- Driver number: five characters of the surname, decade, month (with 5 before it for women), day, year, initials, two check
  characters whose rule is not public (DVLA).
- Prison number: letter, four digits, two letters; no check (``PrisonerNumber`` of HMPPS).

A letter modulo 23 lets every twenty-third chance string pass, a digit modulo 11 every eleventh: a check character alone makes
nobody's identifier.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.words.screened import screened

__all__ = [
    "IDENTIFIER_EXPRESSION",
    "Identifier",
    "identifiers_in",
    "valid_asn",
    "valid_cro",
    "valid_nhs",
    "valid_nino",
    "valid_pnc",
]

_LETTERS: Final = "ZABCDEFGHJKLMNPQRTUVWXY"

# RE2, for a case-sensitive listener.
IDENTIFIER_EXPRESSION: Final = (
    r"(?:\b(?:(?:19|20)?\d{2}/\d{1,7}[A-Z]|\d{1,6}/\d{2}[A-Z]|SF\d{2}/\d{1,6}[A-Z])\b"
    r"|\bPNC[^\n]{0,40}?\b(?:19|20)?\d{2}[ -]?\d{7}[A-Za-z]\b"
    r"|\b\d{2}/[0-9A-Z]{4}/\d{2}/\d{1,11}[A-Z]\b"
    r"|\b(?:(?i:nhs|patient|hospital|n\.?h\.?s\.?)[^\n]{0,60}?\d{3}[ -]?\d{3}[ -]?\d{4}\b|\d{3}[ -]?\d{3}[ "
    r"-]?\d{4}\b[^\n]{0,40}?(?i:nhs))"
    r"|\b[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z][A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z] ?\d{2} ?\d{2} ?\d{2} ?[A-Da-d]\b"
    r"|\b[A-Z9]{5}\d[0156]\d[0-3]\d\d[A-Z9]{2}[A-Z0-9][A-Z]{2}\b"
    r"|\b[A-Z]\d{4}[A-Z]{2}\b)"
)
_PNC: Final = re.compile(r"(?<![\w/.-])((?:19|20)?\d{2})/(\d{1,7})([A-Z])(?![\w/-])")
# Spaces, hyphens or nothing in place of the stroke: only beside its own name.
_PNC_SPACED: Final = re.compile(r"(?<![\w/.-])((?:19|20)?\d{2})[ -]?(\d{7})([A-Za-z])(?![\w/-])")
_CRO: Final = re.compile(r"(?<![\w/.-])(\d{1,6})/(\d{2})([A-Z])(?![\w/-])")
_SF: Final = re.compile(r"(?<![\w/.-])SF(\d{2})/(\d{1,6})([A-Z])(?![\w/-])")
_ASN: Final = re.compile(r"(?<![\w/.-])(\d{2})/(\d{2})([A-Z0-9]{2})/(\d{2})/(\d{1,11})([A-Z])(?![\w/-])")
_NHS: Final = re.compile(r"(?<![\d+£$.,/-])(\d{3})([ -]?)(\d{3})\2(\d{4})(?!\d|[.,-]\d)")
_NINO: Final = re.compile(r"(?<![A-Za-z0-9/-])([A-Za-z]{2}) ?(\d{2}) ?(\d{2}) ?(\d{2}) ?([A-Da-d])(?![A-Za-z0-9-])")
_DRIVER: Final = re.compile(
    r"(?<![A-Z0-9])[A-Z9]{5}\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z9]{2}[A-Z0-9][A-Z]{2}(?![A-Z0-9])"
)
_PRISON: Final = re.compile(r"(?<![A-Z0-9-])[A-Z]\d{4}[A-Z]{2}(?![A-Z0-9-])")

_NEAR: Final = 80
_POLICE: Final = screened(
    r"(?:\b(?-i:PNC|PNCID|CRO|ASN|NOMIS|PND|ViSOR|OIC|IC[1-6])\b|\bnominals?\b|\bmarkers?\b|\bwarrants?\b|\bwanted\b|"
    r"\barrest\w*|"
    r"\bcustody\b|\bprisoners?\b|\bbooked (?:him|her|in)|\b(?:had|got) (?:him|her) checked|\bcautions?\b|\bcharged\b|"
    r"\bsuspects?\b|"
    r"\boffend\w*|\bconvictions?\b|\bprevious\b|\bbail\b|\bdetainees?\b|\bcheck(?:ed|s)? (?:him|her|them)\b|\bcame "
    r"back\b|\bnicked\b|"
    r"\bno fixed abode\b|\bdob\b|\bintel\b|\bstop[- ]search\w*|\bthat lad\b|\bpolice\b|\bsummons\b|\bcourt\b|"
    r"\bremand\w*|\blocked up\b)",
    re.I,
)
# A person and nothing else near the number: to be looked at, no more.
_SOMEBODY: Final = screened(
    r"\b(?:him|her|he|she|he's|she's|his|lad|lass|bloke|fella|guy|male|female|m[ae]n|wom[ae]n|youth|dealer|burglar|"
    r"shoplifter|driver)\b",
    re.I,
)
_OTHER: Final = screened(
    r"\b(?:parts?|order|invoice|tracking|parcel|deliver\w*|meter|reading|draw|cup|fixtures?|flight|booking|serial|"
    r"model|sku|item|"
    r"catalogue|library|membership|account|flat|unit|plot|planning|application|lottery|ticket|raffle|policy number|warranty|"
    r"brake|boiler|engine|bolts?|grade|size|chapter|verse|score|ratio|resistors?|lens|film|train|route|platform)\b",
    re.I,
)
_NHS_WORD: Final = screened(
    r"\b(?:(?-i:NHS)(?: ?(?:number|no\.?|num|nr|id|#|:))?|nhs (?:number|no|num|id)|patient (?:number|no|id)|hospital number)\b",
    re.I,
)
_NI_WORD: Final = screened(
    r"(?:\b(?-i:NI|NINO|N\.I\.|Nino)\b|\bnational insurance\b|\binsurance (?:number|no)\b|\bpayslip\b|\bp45\b|\bp60\b|"
    r"\bni (?:number|no)\b)",
    re.I,
)
_DRIVER_WORD: Final = screened(r"\b(?:driv(?:er|ing)|licen[cs]e|dvla)\b", re.I)
_PRISON_WORD: Final = screened(
    r"\b(?:prison(?:er)?s?|(?-i:HMP|NOMS|NOMIS)|inmate|nominal|remand\w*|custody|released from)\b", re.I
)


class Identifier(Struct, frozen=True):
    """An identifier: its kind in plain words, its span, and whether a check character and the words near it agree."""

    kind: str
    start: int
    end: int
    sure: bool


def _letter_of(digits: str) -> str:
    return _LETTERS[int(digits) % 23]


def valid_pnc(year: str, serial: str, letter: str) -> bool:
    """Whether the check letter of a PNC identifier is right; ``year`` has two or four digits."""
    return _letter_of(year[-2:] + serial.zfill(7)) == letter


def valid_cro(serial: str, year: str, letter: str) -> bool:
    """Whether the check letter of a CRO number is right."""
    return _letter_of(year + serial.zfill(6)) == letter


def valid_asn(year: str, force: str, system: str, sequence: str, letter: str) -> bool:
    """Whether the check letter of an arrest/summons number is right."""
    return _letter_of(force + system + year + sequence.zfill(11)) == letter


def valid_nhs(digits: str) -> bool:
    """Whether ten digits are an NHS number; numbers of one digit repeated are none."""
    if len(digits) != 10 or not digits.isascii() or not digits.isdigit() or len(set(digits)) == 1:
        return False
    check = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9])) % 11
    return check != 10 and check % 11 == int(digits[9])


def valid_nino(prefix: str, suffix: str) -> bool:
    """Whether HMRC issues National Insurance numbers of this prefix and suffix."""
    first, second = prefix[0].upper(), prefix[1].upper()
    return (
        first not in "DFIQUV"
        and second not in "DFIOQUV"
        and prefix.upper() not in {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"}
        and suffix.upper() in "ABCD"
    )


def identifiers_in(text: str) -> list[Identifier]:
    """The identifiers of people in a text, in order and without overlaps."""
    found: list[Identifier] = []
    for hit in _ASN.finditer(text):
        if valid_asn(hit[1], hit[2], hit[4], hit[5], hit[6]):
            found += [_told(hit, "an arrest/summons number", sure=True)]
    for hit in _PNC.finditer(text):
        if valid_pnc(hit[1], hit[2], hit[3]):
            long = len(hit[1]) == 4 and len(hit[2]) == 7
            found += _in_context(text, hit, "a PNC identifier", r"\bPNC", alone=long)
    for hit in _PNC_SPACED.finditer(text):
        if valid_pnc(hit[1], hit[2], hit[3].upper()) and re.search(r"\bPNC", _around(text, hit)):
            found.append(_told(hit, "a PNC identifier", sure=True))
    for hit in _CRO.finditer(text):
        if valid_cro(hit[1], hit[2], hit[3]):
            found += _in_context(text, hit, "a CRO number", r"\bCRO\b", alone=False)
    for hit in _SF.finditer(text):
        if valid_cro(hit[2], hit[1], hit[3]) or _letter_of(hit[1] + hit[2]) == hit[3]:
            found += _in_context(text, hit, "a CRO number", r"\bCRO\b", alone=False)
    for hit in _NHS.finditer(text):
        if (
            valid_nhs(hit[1] + hit[3] + hit[4])
            and _NHS_WORD.search(_around(text, hit))
            and not _OTHER.search(_before(text, hit))
        ):
            found.append(_told(hit, "an NHS number", sure=True))
    for hit in _NINO.finditer(text):
        if valid_nino(hit[1], hit[5]) and _NI_WORD.search(_around(text, hit)):
            found.append(_told(hit, "a National Insurance number", sure=True))
    for hit in _DRIVER.finditer(text):
        found.append(_told(hit, "a driver number", sure=_DRIVER_WORD.search(_around(text, hit)) is not None))
    for hit in _PRISON.finditer(text):
        if _PRISON_WORD.search(_around(text, hit)) and not _OTHER.search(_around(text, hit)):
            found.append(_told(hit, "a prison number", sure=False))
    found.sort(key=lambda one: (one.start, -one.end))
    apart: list[Identifier] = []
    for one in found:
        if not apart or one.start >= apart[-1].end:
            apart.append(one)
    return apart


def _told(hit: re.Match[str], kind: str, *, sure: bool) -> Identifier:
    return Identifier(kind, hit.start(), hit.end(), sure)


def _in_context(text: str, hit: re.Match[str], kind: str, own: str, *, alone: bool) -> list[Identifier]:
    """An identifier if its own word or a word of police work stands near it, or ``alone`` if nothing speaks against it."""
    near = _around(text, hit)
    if re.search(own, near):
        return [_told(hit, kind, sure=True)]
    if _OTHER.search(near):
        return []
    if _POLICE.search(near):
        return [_told(hit, kind, sure=True)]
    return [_told(hit, kind, sure=False)] if alone or _SOMEBODY.search(near) else []


def _before(text: str, hit: re.Match[str]) -> str:
    return text[max(0, hit.start() - 40) : hit.start()]


def _around(text: str, hit: re.Match[str]) -> str:
    return text[max(0, hit.start() - _NEAR) : hit.end() + _NEAR]
