"""The person's own street without a number: bin day, a blocked drive, so many years on it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.home.addresses import STREET_ALONE, STREET_PLAIN, STREET_SINGLE, Address, read_street_alone
from checks.knowledge.home.home_fixes import ADDRESS_FIXES
from checks.knowledge.home.named_places import NAMED_PLACE, read_place
from checks.knowledge.home.place_claims import VISITING, WISHED
from checks.knowledge.home.stated import items
from checks.knowledge.home.street_ties import home_score, says_claimed, says_lives_on, says_own_street
from checks.knowledge.home.surroundings import NEVER, surroundings
from checks.knowledge.home.tie_words import NEWS
from scanner.api import (
    AddressClue,
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Hit,
    HomeClaim,
    Outcome,
    Post,
    PostKind,
    Scene,
    Tie,
    Voice,
    Weighing,
    listen,
)

__all__ = ["CHECK"]

ADVISORY: Final = Advisory(
    id="home.street-named",
    version="1.0",
    family=Family.HOME,
    row="LOC-10",
    title="Posts name the street of the home",
    why="A street is some forty doors. A picture of the front, a car or a child's bicycle then shows which of them it is.",
    doubt="The street is one that is passed, worked on or visited, or somebody else's.",
    likelihood=4,
    impact=4,
    fixes=ADDRESS_FIXES,
    references=("LOC-10",),
    outcome=Outcome.HOME,
    lasting=True,
)
# What only somebody who lives on a street says of it. The words stand in the same sentence as the street.
_LIVES: Final = re.compile(
    r"\b(?:used to live|next door|(?:who|neighbours|anyone(?: else)?|everyone|folk|people) (?:up |down )?on|mov(?:ing|ed) off|"
    r"missed us|bins? (?:not|never|still|out)|"
    r"(?:bin|recycling|refuse) (?:men|lorry|day|collection)|"
    r"(?:our|my) (?:\w+ )?(?:drive|driveway|house|home|flat|front door|door|garden|hedge|fence|bins?|neighbours?|road|street|"
    r"place|end of)|"
    r"(?:love|loving|hate|been|we|i) (?:living|lived?)|(?:i|we)(?:'ve| have)? (?:live|lived|moved|bought|rent)|"
    r"years (?:living )?on|moved? (?:in|on)?to|outside (?:ours|mine|our|my))\b",
    re.IGNORECASE,
)
_PAST: Final = re.compile(
    r"\b(?:used to live|(?<!'ve )(?<!have )lived|grew up|my (?:whole )?childhood|(?:i|we) had before|moved (?:out|away)|"
    r"old (?:house|home|place|street))\b",
    re.IGNORECASE,
)
_NOT_OWN: Final = re.compile(
    r"\b(?:kwik|halfords|tesco|aldi|lidl|asda|greggs|spar|co-op|police|officers?|fire at|bus|buses|crash|collision|"
    r"rtc|closed|traffic|roadworks|diversion|pub|cafe|café|restaurant|shop|"
    r"bakery|breakfast|brunch|lunch|dinner|meal|coffee|carpet|(?:milk|paper) round|opticians?|physio|solicitors?|show|"
    r"barbers?|salon|gym|church|station|clinic|surgery|school|match|gig|"
    r"(?:his|her|their) (?:\w+ )?(?:house|home|drive|flat|place)|"
    r"(?:mum|dad|nan|gran|grandad|sister|brother|mate|friend|aunt(?:ie)?|uncle)(?:'s|s)?)\b",
    re.IGNORECASE,
)
# Who is stuck, overtaken or looking for something on a street need not live on it.
_PASSED: Final = re.compile(
    r"\b(?:stuck|queu\w+|overt(?:ook|aking|aken)|behind an? |tractor|missing|lost|found|wandering|last seen|doing \d0|sat in|"
    r"parked up|broke down|jogg\w+|cycl\w+|walk(?:ing|ed) (?:past|down|up|along))",
    re.IGNORECASE,
)
# How much the words must sound of a home: by themselves, where the street stands in small letters, beside a phrase of
# _LIVES, and in spite of a word of _NOT_OWN.
_TOLD: Final = 1.8
_MURMURED: Final = 3.0
_PHRASED: Final = -0.5
_PLAIN: Final = 4.0
_PREPOSITION: Final = re.compile(r"\b(?i:on|in|into|to|off|at|along|down|of|over|across|leaving)[ \t]+(?=[A-Z])")
_OUR_ROAD: Final = (
    r"\b(?:my|our) (?:(?:own|little|lovely|quiet|new|whole|tiny|wee|noisy) )?(?:road|street|lane|close|avenue|terrace|"
    r"cul[- ]de[- ]sac)\b"
    r"|\bwhere (?:i|we) live\b|\bus (?:lot|folk|residents) (?:on|of)\b"
)
_APPOSED: Final = re.compile(r"[.!]+[ \t]+(?=[A-Z])|(?:[^.!?,(\n]{0,28})[,(:–—-][ \t]*(?=[A-Z])|[ \t]+(?=[A-Z])")
_DENIED: Final = ("not", "like", "unlike", "near", "off", "behind", "opposite", "from", "than", "to")
_NUMBERED: Final = re.compile(r"\d[a-z]?,? ?$", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"[.!?\n]+(?:\s|$)")


def heard(hit: Hit, _: Scene) -> Iterable[AddressClue]:
    """A street in the person's own text, in a sentence that only somebody who lives there writes."""
    if hit.voice is Voice.OWN:
        # The pattern begins at the first preposition; the street's own is the last one with a capital behind it.
        starts = [hit.start + place.start() for place in _PREPOSITION.finditer(hit.matched)]
        found = read_street_alone(hit.text, starts[-1]) if starts else None
        if found is not None:
            yield from _judged(hit, found, _TOLD)


def murmured(hit: Hit, _: Scene) -> Iterable[AddressClue]:
    """A street in small letters: the words around must leave no doubt, because the name's own spelling does."""
    if hit.voice is Voice.OWN:
        found = read_street_alone(hit.text, hit.start, small=True)
        if found is not None and found.sure and says_claimed(surroundings(hit.text, found.start, found.end)):
            yield _clue(
                hit, found.street, found.town, past=_PAST.search(_sentence(hit.text, found.start, found.end)) is not None
            )
        elif found is not None:
            yield from _judged(hit, found, _MURMURED if found.sure else _PLAIN)


def _is_listing(hit: Hit) -> bool:
    return isinstance(hit.record, Post) and hit.record.kind is PostKind.LISTING


def claimed(hit: Hit, _: Scene) -> Iterable[AddressClue]:
    """A street, a block, an estate or a house in capitals that the words around claim, with or without a preposition."""
    if hit.voice is not Voice.OWN:
        return
    place = read_place(hit.text, hit.start, hit.end)
    if place is None or _NUMBERED.search(hit.text, max(0, place.start - 8), place.start):
        return
    if says_claimed(surroundings(hit.text, place.start, place.end), sold=_is_listing(hit)):
        past = _PAST.search(_sentence(hit.text, place.start, place.end)) is not None
        yield _clue(hit, place.name, past=past)


def owned(hit: Hit, _: Scene) -> Iterable[AddressClue]:
    """A street that stands beside "our road" or "where we live" in apposition."""
    if hit.voice is not Voice.OWN or hit.text[max(0, hit.start - 30) : hit.start].rstrip().lower().endswith(_DENIED):
        return
    gap = _APPOSED.match(hit.text, hit.end)
    if gap is None:
        return
    found = read_street_alone(f"on {hit.text[gap.end() : gap.end() + 60]}", 0)
    if found is None or not found.sure or home_score(surroundings(hit.text, hit.start, hit.end)) == NEVER:
        return
    yield _clue(hit, found.street, found.town)


def _judged(hit: Hit, found: Address, enough: float) -> Iterator[AddressClue]:
    sentence = _sentence(hit.text, found.start, found.end)
    near = surroundings(hit.text, found.start, found.end)
    score = home_score(near)
    own = says_own_street(near)
    lives = own or _LIVES.search(sentence) is not None
    told = score > enough or (enough == _TOLD and score > _PHRASED and lives)
    outright = own and says_lives_on(near)
    if not outright and not told:
        return
    if not outright and (score < _PLAIN and (_NOT_OWN.search(sentence) or NEWS.search(sentence))):
        return
    if (not own and _PASSED.search(sentence)) or VISITING.search(sentence) or WISHED.search(sentence):
        return
    yield _clue(hit, found.street, found.town, past=_PAST.search(sentence) is not None, told=own)


def _clue(hit: Hit, street: str, town: str = "", *, past: bool = False, told: bool = True) -> AddressClue:
    record = hit.record
    return AddressClue(
        spotter=ADVISORY.id,
        at=record.at,
        when=record.when,
        audience=record.audience,
        tie=Tie.HOME_PAST if past else Tie.HOME_NOW,
        street=street,
        town=town,
        told=told,
    )


def _sentence(text: str, start: int, end: int) -> str:
    before = list(_SENTENCE.finditer(text, max(0, start - 160), start))
    after = _SENTENCE.search(text, end, end + 160)
    begin = before[-1].end() if before else max(0, start - 160)
    return text[begin : after.start() if after else end + 160].replace("’", "'")


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """One finding a street, unless a stated address in it says more."""
    fuller = [clue for clue in clues.of(AddressClue, "home.stated-address") if clue.tie is not Tie.UNTIED]
    by_street: dict[str, list[AddressClue]] = {}
    for clue in clues.of(AddressClue, ADVISORY.id):
        if not any(other.at == clue.at for other in fuller):
            by_street.setdefault(clue.street, []).append(clue)
    for street, heard_of in by_street.items():
        # One record may be heard of by two listeners: what is told outright stands for it.
        found = list({clue.at: clue for clue in sorted(heard_of, key=lambda clue: clue.told)}.values())
        past = all(clue.tie is Tie.HOME_PAST for clue in found)
        known = any(other.street.endswith(street) for other in fuller)
        own = known or any(clue.told for clue in found)
        names = f"{items(len(found), 'post')} in the account holder's own words name{'s' if len(found) == 1 else ''}"
        role = (
            f"as the street of {'a former' if past else 'the'} home"
            if own
            else "and may mean the street of the home: to be checked"
        )
        yield Draft(
            key=street,
            summary=f"{names} {street.title()} {role}.",
            evidence=tuple(found),
            confidence=Confidence.B if known or (own and len(found) > 1) else Confidence.C,
            weighing=Weighing(likelihood=2, impact=2) if past or not own else Weighing(),
            home_claim=HomeClaim.PAST if past else HomeClaim.UNSURE,
        )


CHECK: Final = Check(
    advisory=ADVISORY,
    conclude=conclude,
    listeners=(
        listen(STREET_ALONE, heard),
        listen(STREET_SINGLE, heard),
        listen(_OUR_ROAD, owned),
        listen(NAMED_PLACE, claimed, case_sensitive=True),
        listen(STREET_PLAIN, murmured, case_sensitive=True),
    ),
)
