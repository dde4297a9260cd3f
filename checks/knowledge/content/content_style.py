"""Text speak, jargon and internal matter on a police page (PUB-20, PUB-22, PUB-23)."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.scales import stretches
from checks.knowledge.words.screened import screened

__all__ = [
    "INTERNAL_EXPRESSION",
    "internal_matter",
    "jargon",
    "text_speak",
]

# A motorway is an M in capitals, a room a B: text speak is written small.
_SPEAK: Final = (
    r"(?:[Ll]ol|LOL|[Gg]r8|2moro|2morrow|2nite|2day|l8r|m8|b4|[Oo]mg|OMG|lmao|rofl|[Tt]hx|[Tt]hanx|plz|wud|cud|shud|"
    r"coz|cuz|bcoz|bcos|wkend|"
    r"4eva|gonna b|gud|wiv|dat|dis|tomoz|[Cc] u\b|c ya|u r|r u|ur|wont b|luv|xoxo|h8|w8|str8|no1|some1|every1|ppl|tbh|"
    r"ffs|smh|ngl)"
)
_TEXT_SPEAK: Final = screened(rf"(?<![\w/#@.:£-]){_SPEAK}(?![\w@/-]|\.\w)")
_SPEAK_TOO: Final = screened(
    r"(?<![\w/#@.:£-])(?:u|r|4|2|y|n|pls|tho|thru|btw|idk|imo|tbf|wot|nite|ya|x+)(?![\w@/-]|"
    r"[.:]\d)"
)


def text_speak(text: str) -> tuple[str, ...]:
    """The different words of text speak in a text."""
    found = tuple(dict.fromkeys(hit[0].casefold() for hit in _TEXT_SPEAK.finditer(text)))
    return found + tuple(dict.fromkeys(hit[0] for hit in _SPEAK_TOO.finditer(text))) if found else ()


# Abbreviations and names of systems that readers outside the police cannot know. Those that everybody knows are no jargon.
_JARGON: Final = (
    r"(?:MG ?\d{1,2}[A-E]?s?|OIC|NICHE|Niche RMS|CPIA|ARVs?|PACE|PNC|PND|LEDS|NFAs?|NFA'd|(?i:sitreps?)|IPs?|FLOs?|CAD|"
    r"RMS|NPTs?|SNTs?|PSUs?|"
    r"[Ss]60|ANPR|TPUs?|RPU|ABEs?|BWV|HOLMES2?|ViSOR|(?i:mispers?)|VRMs?|TWOC(?:ed|ing)?|OPL|IDVAs?|ISVAs?|MARAC|MAPPA|"
    r"SOCO|CSIs|SIOs?|DVPNs?|"
    r"DVPOs?|CBOs?|CPNs?|PSPOs?|MASH|POP plan|NPAS|PCSOs? TVs?|SPOC|DSU|CHIS|RIPA|DASH|PPNs?|VPN form|IOPC|PSD|TICs?|"
    r"R/T|ETA 5|CS spray|PAVA|"
    r"UCs?|GBH ?s\.?\d+|ABH|PWITS|POCA|NRM|OCGs?|EDO|ILO|DIO|TFC|SFC|FIM|FCR|CCR|OST|PST|TacAd|RTC|NDM|THRIVE|HMICFRS|"
    r"FOI|RVP|FCP|LIO|IC[1-9]|[Uu]nder [Ss]\.? ?\d{1,3}A?|[Ss](?:136|165A?)|MDA|MHA|MOPs?|DWOL|TPAC|NGAP|PPO|IOM|"
    r"TDS|FPNs?|DTTO|VPS|AOABH|PCMH)"
)
_JARGON_WORD: Final = screened(rf"(?<![\w#@/.-]){_JARGON}(?![\w@/-]|\.\w)")
_WITHIN: Final = 200


def jargon(text: str) -> tuple[str, ...]:
    """The different pieces of jargon that stand within 200 characters of each other; nothing unless there are two."""
    best: tuple[str, ...] = ()
    for stretch in stretches(text):
        found = [(hit.start(), hit[0].upper().rstrip("S")) for hit in _JARGON_WORD.finditer(stretch)]
        for index, (start, _) in enumerate(found):
            near = tuple(dict.fromkeys(word for at, word in found[index:] if at - start <= _WITHIN))
            best = max(best, near, key=len)
    return best if len(best) >= 2 else ()


# Hosts of one word, and of endings that exist in no public directory, answer inside a building alone.
_HOST: Final = (
    r"https?://(?:[\w-]+@)?(?:(?:intranet|sharepoint|portal|teams|home|wiki|apps?)[\w-]*(?:[:/?#]|\s|$)|"
    r"[a-z][\w-]*(?::\d+)?/[\w.~%/-]+|"
    r"[\w.-]+\.(?:local|corp|internal|intranet|lan|pnn\.police\.uk|cjsm\.net)(?:[:/?#]|\s|$)|"
    r"(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}|[\w-]+\.sharepoint\.com/)"
)
_SHARE: Final = r"\\{2,4}[A-Za-z][\w.-]+\\{1,2}[\w$.-]+"
_BLANK: Final = (
    r"[\[(<{](?: ?)(?:insert|add|enter|type|put|delete as|complete|tbc|name of|date of|xx+)(?: [\w' /-]{1,40})?[\])>}]|"
    r"\bx{4,}\b ?(?:station|street|officer)"
)
INTERNAL_EXPRESSION: Final = rf"(?:{_HOST}|{_SHARE}|{_BLANK})"
_PUBLIC_HOST: Final = re.compile(r"(?i)https?://(?:localhost|example)\b")


def internal_matter(matched: str) -> str:
    """What the match of :data:`INTERNAL_EXPRESSION` is, in our words; empty for what only looks like it."""
    if _PUBLIC_HOST.match(matched):
        return ""
    if matched.startswith("\\\\"):
        return "the path of an internal file share"
    blank = matched[0] in "[(<{" or matched[:4].casefold() == "xxxx"
    return "a blank of a template that was not filled in" if blank else "the address of an internal site"
