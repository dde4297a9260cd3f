"""Texts typed in a hurry: small letters throughout, capitals throughout, two letters swapped. Positions stay the same."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.kin_names import is_hint, is_plain_word_too
from checks.knowledge.words.wordlist import word_set

__all__ = ["mended", "recased"]

# The job's own words, where a swap of two neighbouring letters would hide what a text tells.
_JOB_WORDS: Final = word_set(
    """
    arrest arrested arresting arrests attended briefing burglar burglars burglary burglaries charged constable copper
    coppers custody deal dealing dealt detective detained domestic domestics driver drivers evidence handcuffs inspector
    locked misper mispers neighbour neighbours nicked nicking nights officer officers parade patrol patrolling police
    policing prisoner prisoners probationer pulled relief response robbery searched section seized sergeant shoplifter
    shoplifters station stabbing statement stopped sudden suspect suspects taser uniform warrant warrants witness witnesses
    """
)
_SWAPPED: Final = {
    word[:i] + word[i + 1] + word[i] + word[i + 2 :]: word
    for word in sorted(_JOB_WORDS)
    if len(word) > 5
    for i in range(len(word) - 1)
    if word[i] != word[i + 1]
}
_WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_END: Final = re.compile(r"(?<=[.!?\n])\s+")
_RANKS: Final = {
    "pc": "PC", "wpc": "WPC", "ps": "PS", "dc": "DC", "ds": "DS", "di": "DI", "dci": "DCI", "pcso": "PCSO", "sgt": "Sgt",
    "insp": "Insp", "sergeant": "Sergeant", "inspector": "Inspector", "constable": "Constable", "sarge": "Sarge",
}  # fmt: skip
_ACRONYMS: Final = {"cid": "CID", "arv": "ARV", "npas": "NPAS", "asb": "ASB", "pnc": "PNC", "bwv": "BWV", "cps": "CPS"}
# Before a rank and a name that is written small: "with ps tunstall". "New pc arrived" has no such word.
_LEADS: Final = word_set("with and & for from to of skipper congrats up on by miss thanks cheers soon believe")
_NO_SURNAME: Final = word_set(
    """
    a about after again ain't all always am an and any are aren't around as at away back be because been before being best
    big bought but by came can can't come coming could did didn't do does doing don't down early ever every for from fully
    gave get gets getting give go goes going gone good got great had has have having he he's her here him his how i if in
    into is isn't it it's its just keep last late left let like live lost lot love loves made make makes me more my need
    never new next nights no not now of off old on one only or our out over own passed passing please put ran really right
    said says see shift she she's should since so some soon still survived take tell than thank thanks that the their them
    then there they thirty this time to today together told tomorrow tonight too took turned twenty two up us very want was
    we well went were what when where which while who why will wish with without won't work worked working would year years
    yesterday yet you you're your absolute legend team response section relief custody station nick parade world museum
    """
)


def mended(text: str) -> str:
    """The text with swapped neighbouring letters put right in the words of the job: "my pirsoner" is "my prisoner"."""
    if _SWAPPED.keys().isdisjoint(_LETTERS.findall(text.lower())):
        return text
    return _WORD.sub(lambda match: _mended(match[0]), text)


def recased(text: str) -> str:
    """The text with capitals on names and ranks in those sentences that are written without, or all in, capitals."""
    if not text or len(text.lower()) != len(text):
        return text
    pieces, start = [], 0
    for end in (*(match.end() for match in _END.finditer(text)), len(text)):
        pieces.append(_recased(text[start:end]))
        start = end
    return "".join(pieces)


def _mended(word: str) -> str:
    right = _SWAPPED.get(word.lower())
    if right is None or word.lower() in _JOB_WORDS:
        return word
    return right.upper() if word.isupper() else right.capitalize() if word[0].isupper() else right


def _recased(part: str) -> str:
    letters = [word for word in _WORD.findall(part) if len(word) > 1 and word.lower() not in _RANKS]
    shouted = len(letters) > 3 and all(word.isupper() for word in letters)
    if not letters or not (shouted or all(word.islower() or not word[1:].islower() for word in letters)):
        return part
    low = part.lower() if shouted else part
    words = list(_WORD.finditer(low))
    raised: dict[int, str] = {}
    for index, match in enumerate(words):
        word, before = match[0].lower(), words[index - 1][0].lower() if index else ""
        follower = words[index + 1] if index + 1 < len(words) else None
        beside = follower is not None and low[match.end() : follower.start()] == " "
        if word in _ACRONYMS and shouted:
            raised[index] = _ACRONYMS[word]
        elif word in _RANKS and follower is not None and beside:
            named = is_hint(follower[0]) or (before in _LEADS and _surname(follower[0]))
            if named or shouted:
                raised[index] = _RANKS[word]
            if named:
                raised[index + 1] = _capital(follower[0])
        elif is_hint(word) or index in raised:
            # Names that are ordinary words too need a word before them that leads up to a person.
            led = before in _LEADS or index in raised or index - 1 in raised
            plain = (is_plain_word_too(word) or len(word) < 3) and not led
            if beside and follower is not None and _surname(follower[0]) and is_hint(word) and not plain:
                raised[index], raised[index + 1] = _capital(match[0]), _capital(follower[0])
    for index, word in raised.items():
        low = low[: words[index].start()] + word + low[words[index].end() :]
    return low


def _surname(word: str) -> bool:
    return len(word) > 1 and word.lower() not in _NO_SURNAME and not word.lower().endswith(("'ll", "'s", "'ve"))


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))
