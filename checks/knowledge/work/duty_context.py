"""Whose work a police word tells of: the writer's, a relative's, or that of officers whom the writer merely watched."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened

__all__ = ["DEFINITE_FICTION", "relatives_work", "statements", "watched"]

_RELATIVE: Final = screened(
    r"\b(?:my|our) (?:best |old |good )?(?:dad|mum|father|mother|brother|sister|uncle|aunt(?:ie)?|husband|wife|partner|"
    r"boyfriend|"
    r"girlfriend|grandad|grandfather|grandson|"
    r"cousin|mate|friend|neighbour|son|daughter|ex|nan|fella|other half|nephew|niece|godson|lad|hubby|in-laws)\b"
    r"(?! with me|'s (?:number|house|birthday|voice|place|car|cooking|tea|wedding|face|school))|"
    r"\b(?:her|his|their|\w+'s) (?:husband|wife|partner|dad|brother|"
    r"sister|son|daughter|boyfriend|girlfriend)(?:'s| is| was| works?| has)\b|"
    r"(?:^|[.!?] )(?:dad|mum|mam|hubby|grandad|nan|the (?:wife|husband|missus))(?:'s|'s been| is| has| did| was| does| works| "
    r"worked| joined| spent| retired| served)\b",
    re.I,
)
# A relative who is only talked to, compared with or missed is not the one at work.
_ASIDE: Final = screened(
    r"(?i)\b(?:to|told|tell|rang|ring|asked?|like|for|with|than|miss(?:ing|ed)?|love|sorry|text(?:ed)?|from|call(?:ed)?|"
    r"wanted|wants) $"
)
_SUBJECT: Final = screened(
    r"(?i)\b(?:i|i'm|i've|i'd|we|we've|we're|my (?:prisoner|team|shift|section|crew|oppo|"
    r"sergeant))\b"
)
_WATCHED: Final = screened(
    r"\b(?:neighbours?|next door|(?:bloke|lad|woman|man|guy|couple|them|family|people) (?:down|across|over|up|from) (?:the|"
    r"my|our) "
    r"(?:road|street|way|estate|close)|over the road|across the road|someone|somebody|my (?:cousin|mate|ex|brother|landlord)"
    r")(?:'s| has| have| had| got| getting| gets| was| were| been| being| just| is| are|,)* (?:\w+ )?(?:arrested|nicked|"
    r"raided|"
    r"lifted|locked up|carted off|cuffed|led away|busted|done for|taken away|bundled)\b|"
    r"\b(?:police|cop|panda|unmarked|riot|armed)? ?(?:cars?|vans?|units|officers|vehicles) (?:\w+ ){0,2}?(?:outside (?:my|"
    r"our|the|"
    r"next|number)?|on (?:my|our) (?:street|road|drive|estate|close)|at (?:the end of )?(?:my|our|next)|down our|in our)\b|"
    r"\b(?:(?:two|three|four|five|six|\d+|loads of|so many|all the) (?:police |cop |panda )?(?:cars|vans)|"
    r"(?:police )?helicopter|"
    r"sirens|blues and twos|blue lights) (?:\w+ ){0,2}?(?:outside|overhead|over (?:our|my|the) house|all night|keeping me|"
    r"woke|"
    r"(?:past|down|up) (?:my|our|the) (?:house|street|road|window))\b|"
    r"\b(?:been|got|getting|get|being|was|were) (?:stopped|pulled over|breathalysed|moved on|"
    r"told off) by (?:the )?(?:police|cops?|officers?|feds|traffic|pc)|\b(?:ambulance|paramedics?|fire brigade|"
    r"air ambulance)(?: crew)? (?:were|was|came|arrived|took|turned up)|\bofficers? who (?:found|helped|came|attended|"
    r"dealt with (?:our|my)|brought|returned|looked after)|"
    r"\bjury (?:service|duty)|\bgot (?:breathalysed|searched|stopped and searched|stopped at)|\bthey (?:arrested|caught|"
    r"nicked|got) "
    r"(?:him|the|a|them|somebody|someone)|\bproud (?:auntie?|uncle|mum|mam|dad|parents?|sister|brother|nan|gran\w*|wife|"
    r"husband)|"
    r"\bcould arrest me|\bofficer at the court|"
    r"\banyone know (?:what|why)|\bpulled (?:me|us) over|\b(?:i|we) (?:got|was|were) (?:pulled over|stopped by|nicked for|"
    r"done "
    r"for)\b",
    re.I,
)
# "On duty", "patrol" and "shift" that a parent, a volunteer or a wag performs.
_MOCK: Final = screened(
    r"\bon (?:duty|patrol|shift) as (?:an? |the |chief |official )*(?!police|pc\b|cop|officer|constable|sergeant|sgt|custody|"
    r"response|inspector|duty|bronze|silver|gold|tutor|acting|football|public order|special)\w+|"
    r"\b(?:mum|mam|dad|nan|grandad|grandparent\w*|granny|babysitting|milk|tea|cake|bbq|barbecue|tombola|raffle|washing[- ]up|"
    r"nappy|bath|bedtime|taxi|auntie|uncle|parent|puppy|dog|cat|playground|lollipop|crossing|gate|bar|cooking|dinner|"
    r"sandwich|potty|elf|santa|snack|lunch|bin|poo|paw|snow|slug|biscuit) (?:duty|duties|patrol|shift|monitor|police)\b|"
    r"\bpatrolling (?:the|my|our) (?:garden|house|kitchen|allotment|aisles|park|landing|veg|greenhouse|beach|fridge)|"
    r"\boff[- ]duty (?:mum|mam|dad|parent|teacher|chef|nurse)|"
    r"\b(?:on|night|foot|out on) (?:patrol|duty|watch) (?:with|for) (?:the |our |my )?(?:\w+ )?(?:guides|girlguid\w*|"
    r"scouts|cubs|"
    r"beavers|brownies|rainbows|pta|kids|children|dogs?|cats?|puppy|hens|neighbourhood watch|wi\b|litter|hedgehogs?|toads?|"
    r"school|class|street pastors?)\b|\blitter[- ]pick\w*|"
    r"\bon duty (?:at|on|in|behind) (?:the |our |my )?(?:\w+ )?(?:tombola|stall|bbq|barbecue|bar|cake|kitchen|grill|pool|"
    r"gate|"
    r"bouncy|playgroup|tea|barbie|raffle|crossing|till|church|fete|fair)\b",
    re.I,
)
# Stories about the police, games and dressing up carry on into the next sentence; "been to the panto" does not.
DEFINITE_FICTION: Final = screened(
    r"\b(?:line of duty|happy valley|blue lights|the bill\b|luther|broadchurch|endeavour|brooklyn|traffic cops|police "
    r"interceptors|24 hours in police custody|hot fuzz|call of duty|gta|grand theft|episodes?|season \d|series \d|drama|"
    r"cluedo|murder mystery|crime (?:novel|writer|fiction)|fancy dress|costumes?|dress(?:ed|ing)?[ -]up|dressed as|halloween|"
    r"airsoft|paintball|escape room|larp|role ?play|dreamt|dreamed|dream last night|cops and robbers|thriller|chapter|"
    r"podcast|"
    r"audition|actors?|extras? on|video ?games?|gaming|roblox|lego)\b",
    re.I,
)
_BREAK: Final = re.compile(r"(?<=[.!?…])[\"')]*\s+|\s*\n+\s*")


def relatives_work(text: str, cue: int) -> bool:
    """Whether the word at ``cue`` tells of the work of a relative or friend rather than of the writer's."""
    for match in _RELATIVE.finditer(text):
        if _ASIDE.search(text[: match.start()]):
            continue
        if match.start() < cue:
            if not _SUBJECT.search(text[match.end() : cue]):
                return True
        elif not _SUBJECT.search(text[: match.start()]):
            return True
    return False


def watched(text: str) -> bool:
    """Whether a text tells of police work seen from the pavement, undergone, or played at."""
    return _WATCHED.search(text) is not None or _MOCK.search(text) is not None


def statements(text: str) -> list[str]:
    """The parts of a longer post that may stand for themselves: each sentence, and each pair of neighbours.

    A sentence behind a story about the police belongs to the story and is left out.
    """
    sentences = [part for part in _BREAK.split(text) if part.strip()]
    told: list[str] = []
    for index, part in enumerate(sentences):
        before = sentences[index - 1] if index else ""
        if DEFINITE_FICTION.search(before) or DEFINITE_FICTION.search(part):
            continue
        told.append(part)
        if before:
            told.append(f"{before} {part}")
    return told
