"""Recognises the name of a police force: the real ones by list, any other by its shape, and never what only looks like one."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.words.lookalikes import FOREIGN, NO_HANDLE, NO_STEM
from checks.knowledge.words.sentences import plain
from checks.knowledge.work.force_list import ACRONYMS, NAMED, TERRITORIAL

__all__ = [
    "FORCE_EXPRESSION",
    "WORK_EMAIL_EXPRESSION",
    "WORK_EMAIL_WORDS",
    "ForceMention",
    "force_key",
    "force_of",
    "forces_in",
    "high_threat",
    "is_work_email",
]

# RE2, for listeners: any text that may hold a force's name. Wide on purpose; `forces_in` decides.
FORCE_EXPRESSION: Final = (
    r"\b(?:police|constabulary|heddlu|psni|national crime agency|regional organi[sz]ed crime|p[oò]ileas|"
    r"gmp|wmp|tvp|btp|mdp|nca|mps|wyp|syp|the met)\b|[@#]\w*(?:police|constabulary)"
)
# RE2, for listeners. The pnn sub-domain is the old national police network; look-alike domains end differently.
WORK_EMAIL_EXPRESSION: Final = r"\b[a-z0-9._%+'-]+@(?:[a-z0-9-]+\.)*police\.uk\b"
# RE2, for listeners: words of an address that is not written out.
WORK_EMAIL_WORDS: Final = r"\b(?:(?:[a-z0-9-]+\.)+police\.uk|police|force|constabulary|pnn) (?:work )?e-?mail\b"

_EMAIL: Final = re.compile(r"[a-z0-9._%+'-]+@(?:[a-z0-9-]+\.)*police\.uk", re.I)
_NOUN: Final = (
    r"(?:police (?:service|force|constabulary|department)|police|constabulary(?: police)?|constab|polis|"
    r"special constabulary|specials)"
)
# What follows a force's name and makes it something else: a shop, a museum, a street, an elected office, a union.
_NOT_AFTER: Final = (
    r"(?!\s+(?:Road|Rd|Street|St|Lane|Avenue|Close|Drive|Way|FC|RFC)\b)"
    r"(?i:(?!\s+(?:fed(?:eration)?|mutual|credit union|museum|band|choir|football|rugby club|interceptors|story|"
    r"camera|academy|"
    r"and (?:fire and )?crime|& crime|dog rescue|box|tape|oracle|gazette|insurance|treatment cent|benevolent|memorial|"
    r"brutality|"
    r"violence|drama|procedural|thriller)\b)(?!one\b))"
)
_STEMS: Final = tuple((stem, name) for stems, name in TERRITORIAL for stem in re.split(r"\|(?![^(]*\))", stems))
_KNOWN: Final = re.compile(
    r"(?<![\w-])(?:the )?(?P<stem>"
    + "|".join(stem for stem, _ in sorted(_STEMS, key=lambda pair: -len(pair[0])))
    + rf")\s+{_NOUN}\b{_NOT_AFTER}",
    re.I,
)
_NAMED: Final = tuple((re.compile(rf"\b{expression}\b{_NOT_AFTER}", re.I), name) for expression, name in NAMED)
_ACRONYM: Final = re.compile(
    r"\b("
    + "|".join(short for short, _ in ACRONYMS)
    + r")\b(?!\s+(?:Office|Gala|Opera|Museum|Bar|Line|machine|pension|film|weather))"
)
_JOB_NEAR: Final = re.compile(
    r"\b(?:[Pp]olice|[Oo]fficer|[Cc]onstable|[Ss]ergeant|[Ss]gt|[Ii]nsp(?:ector)?|[Dd]etective|[Cc]opper|cop|bobby|"
    r"pcso|policing|response (?:team|officer)|"
    r"PC|DC|DS|DI|DCI|beat|force|retired from|[Ss]pecials?|[Cc]ustody|[Rr]esponse|[Rr]etired)\b"
)
_SHAPE: Final = re.compile(rf"\b(?:Police (?:Service|Force)|Police|Constabulary)\b{_NOT_AFTER}")
_LOWER_SHAPE: Final = re.compile(rf"\b([a-z]{{4,}}) constabulary\b{_NOT_AFTER}")
_WELSH: Final = re.compile(r"\bHeddlu ((?:[A-Z][\w'-]+)(?: [A-Z][\w'-]+){0,2})")
_HANDLE: Final = re.compile(r"[@#](\w{3,20}?)_?(?:police|constabulary)(?:uk)?\b", re.I)
_WORDS_BEFORE: Final = re.compile(r"(?:[\w'&-]+\s+){1,6}$")
_JOINERS: Final = frozenset({"and", "&", "of"})
_NAME_WORD: Final = re.compile(r"[A-Z][\w'-]+\Z")


class ForceMention(Struct, frozen=True):
    """A force named in a text: its present name, where it stands, and whether it is on the list of real forces."""

    name: str
    start: int
    end: int
    known: bool


def is_work_email(address: str) -> bool:
    """Whether the address belongs to a police domain (``name@force.police.uk``, also the older ``pnn`` form)."""
    return _EMAIL.fullmatch(address.strip()) is not None


def force_key(name: str) -> str:
    """What two spellings of one force share: ``Northmere Police`` and ``Northmere Constabulary`` are one employer."""
    return re.sub(r"\W", "", _stem(name)).casefold() or name.casefold()


def high_threat(force: str) -> bool:
    """Whether working for this force is itself a matter of personal safety: Northern Ireland, where officers are targets."""
    return force in ("Police Service of Northern Ireland", "Royal Ulster Constabulary", "Belfast Harbour Police")


def force_of(value: str, own: str = "") -> ForceMention | None:
    """The force that a whole field (an employer, an organisation) names, or None.

    More liberal than :func:`forces_in`: initials and lower case are enough, since the field says that it is an employer.
    ``own`` is the force the case names, which also counts by its natural short form.
    """
    value = plain(value).strip()
    found = forces_in(value, own)
    if found:
        return found[0]
    bare = value.strip(" .,()").casefold()
    for short, name in ACRONYMS:
        if bare in (short.casefold(), f"the {short.casefold()}", f"{short.casefold()} police") and short != "CNC":
            return ForceMention(name, 0, len(value), True)
    if bare in ("met", "psni") or bare in ("the met", "polscot", "uk police", "heddlu"):
        name = {"psni": "Police Service of Northern Ireland", "polscot": "Police Scotland"}.get(
            bare, "Metropolitan Police Service"
        )
        return ForceMention("a police force" if bare in ("uk police", "heddlu") else name, 0, len(value), bare != "uk police")
    if bare in ("police", "police service", "police force", "police constabulary", "a police force", "uk police service"):
        return ForceMention("a police force", 0, len(value), False)
    if value.islower() or value.isupper():
        return next(iter(forces_in(value.title().replace(" And ", " and ").replace(" Of ", " of "))), None)
    if own and bare == _stem(own).casefold():
        return ForceMention(own, 0, len(value), False)
    return None


def forces_in(text: str, own: str = "") -> list[ForceMention]:
    """The forces named in a text, in order and without overlaps. ``own`` as in :func:`force_of`."""
    text = plain(text)
    found: list[ForceMention] = []

    def add(name: str, start: int, end: int, known: bool) -> None:
        if not any(start < other.end and other.start < end for other in found):
            found.append(ForceMention(name, start, end, known))

    stem = _stem(own)
    if len(stem) > 3:
        for match in re.finditer(rf"(?<![\w@#]){re.escape(stem)}\s+{_NOUN}\b{_NOT_AFTER}", text, re.I):
            add(own, match.start(), match.end(), False)
        squeezed = re.escape(re.sub(r"\W", "", stem))
        for match in re.finditer(rf"[@#]{squeezed}_?(?:police|constabulary|pol|cops?)\w{{0,6}}\b", text, re.I):
            add(own, match.start(), match.end(), False)
    for expression, name in _NAMED:
        for match in expression.finditer(text):
            add(name, match.start(), match.end(), True)
    for match in _KNOWN.finditer(text):
        add(_canonical(match["stem"]), match.start(), match.end(), True)
    for match in _ACRONYM.finditer(text):
        if _JOB_NEAR.search(text[max(0, match.start() - 60) : match.start()] + " " + text[match.end() : match.end() + 60]):
            add(dict(ACRONYMS)[match[1]], match.start(), match.end(), True)
    for match in _WELSH.finditer(text):
        add(f"Heddlu {match[1]}", match.start(), match.end(), False)
    for match in _SHAPE.finditer(text):
        start = _stem_start(text, match.start())
        if start < match.start():
            add(text[start : match.end()], start, match.end(), False)
    for match in _LOWER_SHAPE.finditer(text):
        if not NO_STEM.match(match[1]):
            add(match[0].title(), match.start(), match.end(), False)
    for match in _HANDLE.finditer(text):
        if not NO_HANDLE.match(match[1].strip("_")):
            known = next((name for stem, name in _STEMS if re.fullmatch(stem.replace(" ", "_?"), match[1], re.I)), None)
            spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", match[0][1:].replace("_", " "))
            add(known or spaced, match.start(), match.end(), known is not None)
    return sorted(found, key=lambda mention: mention.start)


def _canonical(stem: str) -> str:
    stem = re.sub(r"\s+", " ", stem)
    return next(name for pattern, name in _STEMS if re.fullmatch(pattern, stem, re.I))


def _stem(force: str) -> str:
    return re.sub(r"(?i)\b(?:the|police|constabulary|service|force)\b", "", force).strip(" -,")


def _stem_start(text: str, noun: int) -> int:
    """Where the capitalised name that leads up to "Police" or "Constabulary" begins; ``noun`` itself if there is none."""
    lead = _WORDS_BEFORE.search(text[max(0, noun - 80) : noun])
    if lead is None:
        return noun
    base = max(0, noun - 80)
    start = noun
    pending = noun
    for word in reversed(list(re.finditer(r"\S+", lead[0]))):
        here = base + lead.start() + word.start()
        if word[0] in _JOINERS and start < noun:
            pending = here
            continue
        if not _NAME_WORD.match(word[0]) or NO_STEM.match(word[0]):
            break
        if start < noun and pending == start and FOREIGN.match(word[0]):
            return noun
        if start == noun and FOREIGN.match(word[0]):
            return noun
        start = pending = here
    return start
