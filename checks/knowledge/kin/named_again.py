"""People of the family named again by their first name alone, in a text about private life that does not say who they are.

"Movie night with Priya" says little, and everything once another post has said that Priya is the wife. So a text only
remembers the name; whose it is, the conclusion reads from the other records, and a name that nothing explains falls away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from checks.knowledge.kin.bare_names import tells_of_own
from checks.knowledge.kin.household import is_self
from checks.knowledge.kin.kin_grammar import quoted
from checks.knowledge.kin.not_family import appeal, at_work, fame, others_child, works_there
from checks.knowledge.words.kin_names import HINTS, is_hint, is_plain_word_too
from checks.knowledge.words.screened import screened
from checks.knowledge.words.tokens import Tokens
from checks.knowledge.words.wordlist import word_set
from scanner.api import Hit, Scene, Voice

__all__ = ["AT_HOME_OR_AWAY", "SUBJECT", "named_again", "names_one"]

_NAMES_KEPT: Final = 4
# Rooms and chores, meals, feasts, days out, childhood, kin and couples: an RE2 expression, the screen of the listener.
AT_HOME_OR_AWAY: Final = (
    r"\b(?:home|house|sofa|settee|couch|kitchen|garden|shed|loft|attic|bed|bedroom|bathroom|bath|dishwasher|washing|laundry|"
    r"fridge|freezer|oven|bins|ironing|decorating|diy|ikea|duvet|pyjamas|jammies|pjs|slippers|snor(?:es|ed|ing)|stairs|landing|"
    r"tea|dinner|lunch|breakfast|roast|curry|bak(?:es|ed|ing)|cakes?|pancakes?|cook(?:s|ed|ing)|scones|takeaway|pizza|"
    r"birthday|christmas|xmas|easter|halloween|valentine'?s?|anniversary|holidays?|hols|half[- ]term|weekend|bonfire|eid|"
    r"diwali|(?:movie|film|date|games?|quiet) (?:night|day)|night in|bottle of|box ?set|"
    r"beach|seaside|zoo|farm|park|park ?run|museum|slide|swings|caravan|camping|tent|aquarium|soft play|pool|swimming|picnic|"
    r"cinema|ice cream|walk|walks|sandcastle|sledg\w+|snowman|puddles?|wellies|welly|fair|donkey|goldfish|"
    r"school|nursery|homework|teacher|tooth|teeth|lego|toys?|trampoline|scooter|bike|stabilisers|potty|napp(?:y|ies)|cot|pram|"
    r"buggy|sleepover|nativity|karate|ballet|piano|violin|recorder|guitar|brownies|cubs|beavers|rainbows|scouts|gcses?|prom|"
    r"pierced|haircut|costume|drawing|drew|card|bedtime|story|santa|elf|unicorns?|dinosaurs?|pocket money|tantrum|grounded|"
    r"poorly|chicken ?pox|a&e|stitches|braces|driving (?:test|lesson)|uni|bedroom|"
    r"mum|mum['’]s|mam|dad|dad['’]s|daddy|mummy|kids|nan|nana|nanny|grandma|grandad|baby|bump|pregnant|scan|weeks|family|"
    r"in-?laws|love you|says|reckons|wants|told me|asked me|made me|makes me|got me|bought me|me (?:and|n|&) \pL+|"
    r"\pL+ (?:and|n|&) (?:me|i|myself)|our|us|film|tv|wine|hot ?tub|kid[- ]free|cwtch\w*|cuddl\w+|snuggl\w+|colouring|lasagne|"
    r"man ?flu|nails|hair|shoes|coat|phone|bairns|weans|twins|uno|monopoly|fish fingers|mocks?|results|exams?)\b"
)
# "Leo made …", "Ann's dragged me …", "took Leo": somebody does or has something, or is with the writer.
_DOES: Final = (
    r"(?:made|makes|has|is|was|got|gets|wants|did|does|thinks|says|said|asked|found|put|took|loves|loved|hates|can|can['’]?t|"
    r"won['’]?t|needs|came|went|fell|lost|broke|ate|started|decided|insists|managed|learn\w*|bought|brought|officially|just|"
    r"still|already|off|dragged|taught|tried|reckons|refus\w+|spent|told|gave|built|fixed|cut|ran|won|beat|slept|woke)\b"
)
SUBJECT: Final = (
    rf"(?-i:\p{{Lu}})\pL+['’]s\b|(?-i:\p{{Lu}})\pL+ {_DOES}|"
    r"\b(?:with|and|me|took|taking|take|brought|bringing|watched|watching) (?-i:\p{Lu})\pL"
)
_SAYS: Final = re.compile(rf"\s{_DOES}", re.IGNORECASE)
_ME: Final = re.compile(r"\b(?:i|i['’]?m|i['’]ve|my|me|we|we['’]re)\b", re.IGNORECASE)
_HOME_TALK: Final = screened(AT_HOME_OR_AWAY.replace(r"\pL", r"[^\W\d_]"), re.IGNORECASE)
_WORDS: Final = re.compile(r"[^\W\d_]+")
# Before a name: somebody else's words, a title, a place, or a greeting that one gives to anybody.
_BEFORE: Final = word_set(
    """
    mr mrs miss ms dr prof pc dc ds di ps sgt insp inspector sergeant constable sir coach prince princess king queen saint st
    lord lady nurse teacher father sister dj chef storm hurricane thanks thank cheers by via hi hey hello sorry dear mate
    friend pal colleague neighbour boss team in at near like st. saint team actor actress singer congrats congratulations
    """
)
# Behind a name: "Becky from HR", "Noah et al."; "Ellie's" is looked at through the word behind it.
_BEHIND: Final = word_set("from of behind et who's whose the rice tea oil blossom bush")
_OF_OTHERS: Final = word_set(
    "mum dad mam husband wife hubby missus boyfriend girlfriend partner leaving desk shift team crew salon shop cafe bar hen "
    "stag"
)
_WITH: Final = word_set("with and me took taking take brought bringing watched watching")
_PLACED: Final = word_set("on at in off")
_POST: Final = re.compile(
    r"\s*(?:the )?(?:response|custody|front|desk|till|tills|bar|counter|reception|control|comms|chippy|garage|gym|salon|office|"
    r"pub|shop|canteen|caf[eé]|bakery|butchers?|co-?op|library|post office|stores|surgery|dentist\w*|hr|it\b|cid|"
    r"traffic|nights?|lates|earlies|duty|work|radio|telly|tv|netflix|stage|tour)\b",
    re.IGNORECASE,
)
_AND: Final = frozenset(("and", "&", "n", "+", ","))


def names_one(text: str) -> bool:
    """A quick look whether a text holds a first name of the list."""
    return not HINTS.isdisjoint(word.casefold() for word in _WORDS.findall(text))


def named_again(hit: Hit, tokens: Tokens, scene: Scene) -> Iterator[str]:
    """The first names that stand alone in a text of the writer's own life, at most four."""
    text = hit.text
    if hit.voice is not Voice.OWN or text.startswith("RT @") or not tells_of_own(hit.record, text):
        return
    if at_work(text) or appeal(text) or others_child(text) or works_there(text) or fame(text):
        return
    # Who opens a text in small letters writes names in small letters.
    small = next((token.text[0].islower() for token in tokens.items if token.kind == "word"), False)
    places = [
        index for index, token in enumerate(tokens.items) if token.kind == "word" and _alone(tokens, index, trusted=small)
    ]
    # Four names side by side and more are a round of friends as a rule.
    runs = [place for place in places if _in_a_row(tokens, place) > 3]
    homely = _HOME_TALK.search(text) is not None
    seen: set[str] = set()
    for place in places:
        token = tokens.items[place]
        if place in runs or token.low in seen or is_self(token.text, scene.names) or quoted(tokens, place):
            continue
        if not homely and not _acts(tokens, place):
            continue
        seen.add(token.low)
        yield token.text if token.text[0].isupper() else token.text.capitalize()
        if len(seen) == _NAMES_KEPT:
            return


def _acts(tokens: Tokens, place: int) -> bool:
    """Whether a name without any homely word is that of somebody who does something, or is with the writer."""
    token = tokens.items[place]
    opens = tokens.kind(place - 1) in {"stop", "other"} and (token.owns or _SAYS.match(tokens.text, token.end) is not None)
    if is_plain_word_too(token.text) or tokens.low(place + 1) in _PLACED:
        return opens and tokens.low(place + 1) not in _PLACED
    return opens or (_ME.search(tokens.text) is not None and (opens or token.owns or tokens.low(place - 1) in _WITH))


def _alone(tokens: Tokens, index: int, *, trusted: bool) -> bool:
    token = tokens.items[index]
    if not is_hint(token.text) or not tokens.name_at(index, trusted=trusted) or tokens.low(index - 1) in _BEFORE:
        return False
    # "Priya Patel" is somebody else, "Miss Ruby" and "St Anne" are titles.
    if tokens.full_name(index, trusted=trusted)[1] != index + 1 or (index and is_hint(tokens.items[index - 1].text)):
        return False
    opens = tokens.kind(index - 1) == "stop"
    if is_plain_word_too(token.text) and opens and not token.owns and tokens.kind(index + 1) != "word":
        return False
    behind = tokens.low(index + 1)
    if behind in _BEHIND or (token.owns and behind in _OF_OTHERS):
        return False
    return not (behind in _PLACED and _POST.match(tokens.text, tokens.items[index + 1].end))


def _in_a_row(tokens: Tokens, place: int) -> int:
    count = 1
    for step in (-1, 1):
        here = place
        while tokens.low(here + step) in _AND and tokens.name_at(here + 2 * step):
            here += 2 * step
            count += 1
    return count
