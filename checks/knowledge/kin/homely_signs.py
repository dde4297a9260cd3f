"""How much of a text speaks of a child at home, where no single word says so: several weak signs of different kinds "
"together."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened

__all__ = ["CHILDHOOD", "childhood", "tells_of_child"]

# What belongs to childhood and to schoolchildren; nothing of it says whose child is meant.
CHILDHOOD: Final = screened(
    r"\b(?:(?:['’]s|school|her|his) report|a party|school (?:have|has|rang|say)|blazer|pleasure to teach|(?:year|yr) "
    r"(?:[1-9]|1[0-3])|(?:school|new|her|his|their) (?:uniform|blazer|jumper|shoes|bag)|p\.?e\.? kit|book ?bag|packed "
    r"lunch\w*|homework|"
    r"nursery|pre-?school|playgroup|reception|big school|secondary school|primary|first (?:day|week|morning|term|haircut|"
    r"steps?|word|tooth|match|goal|exam|communion|nativity)|star of the (?:week|day)|sports day|nativity|assembly|"
    r"school (?:trip|play|disco|report|photos?|run|concert|fair|prom|nativity|bus)|parents['’]? evening|spelling\w*|"
    r"times tables|sats|gcses?|a[- ]?levels?|11[- ]?plus|sixth form|uni (?:drop|open|halls)|driving (?:test|lesson)s?|prom|"
    r"bed ?time|bath ?time|napp(?:y|ies)|potty|cot|pram|buggy|car seat|high ?chair|tooth fairy|tooth|teething|weaning|"
    r"chicken ?pox|nits|croup|grommets|tonsils|calpol|tantrums?|meltdown|sleepover|play ?date|soft play|swings|slide|"
    r"trampoline|scooter|stabili[sz]ers|balance bike|lego(?:land)?|unicorns?|"
    r"dinosaurs?|colouring|face ?paint\w*|party bags?|bouncy castle|birthday party|soft toy|sandpit|paddling pool|"
    r"(?:swim\w*|ballet|dance|gym\w*|karate|judo|football|rugby|piano|violin|drum|riding) (?:lesson|class|badge|grade|exam|"
    r"training|gala|show|camp|academy|belt)s?|\d{1,3} ?m(?:etre)?s? badge|beavers|cubs|brownies|rainbows|guides|scouts|"
    r"cadets|under[- ]?\d{1,2}s?|u\d{1,2}s?|zoo|farm park|pocket money|world book day|santa|elf on the shelf|little legs|"
    r"wellies|reins|puddles?|crayons?|glitter|poorly|a ?& ?e|allerg\w+|asthma|autis\w+|adhd|epileps\w+|diabet\w+|inhaler|"
    r"epipen|speech therapy|camhs|ehcp|results day|exam results|revision|mocks|grade \d|distinction)\b",
    re.IGNORECASE,
)
_MOVED: Final = screened(
    r"\b(?:proud\w*|wreck|sob(?:s|bed|bing)?|tears?|cried|cry(?:ing)?|blub\w*|emotional|heart|bless (?:him|her|them)|"
    r"where (?:has|did|does) (?:the )?(?:time|years?)|when did (?:that|this|you|he|she)|can['’]?t believe|cant believe|grown "
    r"up|growing up|miss(?:ed|ing)? "
    r"(?:you|him|her|them)|love you|my world|beaming|chuffed|buzzing|made up|bursting|not ready|too fast|so fast|"
    r"smashed it|superstar|clever (?:boy|girl|lad|lass)|good (?:boy|girl|lad|lass)|brave|cheeky|little (?:man|one|lady|"
    r"girl|boy|monkey|star|legend|dude|madam)|never gets easier|watch out)\b|[🥹😭💙💗💕🩷🩵]",
    re.IGNORECASE,
)
_KIN: Final = screened(
    r"\b(?:mum(?:my)?|mam(?:my)?|dad(?:dy)?(?! pig)|nann?a?|nanny|gran(?:ny|dad|dma|ma)?|kids|twins|big (?:brother|sister)|"
    r"(?:his|her) (?:brother|sister)|baby|family|parents?|parenting|the (?:wife|missus|husband|hubby)|hubby|us (?:three|four|"
    r"five)|"
    r"toddlers?|teenagers?)\b",
    re.IGNORECASE,
)
_SELF: Final = screened(r"\b(?:i|i['’]?m|i['’]?ve|we|we['’]?re|we['’]?ve|me|my|our|us|mine|ours)\b", re.IGNORECASE)


def childhood(text: str) -> bool:
    """Whether a text speaks of what children do, have or suffer from."""
    return CHILDHOOD.search(text) is not None


def tells_of_child(text: str, *, age: bool) -> bool:
    """Whether childhood stands in a text with two of feeling, family words and the writer, or an age with three such signs."""
    young = childhood(text)
    if not (young or age):
        return False
    kinds = sum(rule.search(text) is not None for rule in (_MOVED, _KIN, _SELF)) + (young and age)
    return kinds >= 3 if age else kinds >= 2
