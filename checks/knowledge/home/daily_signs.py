"""Signs of a home in what people tell of their days: who is told of it, what is done to it, whose window looks out of it.

They stand apart from ``home_signs`` for length only and are weighed with them, by the same regression.
"""

from __future__ import annotations

from typing import Final

from checks.knowledge.home.home_signs import Sign, sign

__all__ = ["DAILY_SIGNS"]

DAILY_SIGNS: Final[tuple[Sign, ...]] = (
    sign(
        "telling those who need it", 0, 2.1, 1.1,
        r"\bchange[- ]of[- ]address\b|\b(?:insurance|the bank|dvla|hmrc|new doctors?|new gp|electoral roll|royal mail|"
        r"redirect\w*)"
        r"\b|\b(?:i am|i'm|we are|we're) the residents?\b|\bstaying put\b|\btenancy(?:'s)? (?:is )?(?:up|renewed|"
        r"signed)\b|\bour name\b|\bsigned for (?:by|at)\b|\bsay it in my sleep\b|\best\.? (?:19|20)\d\d",
    ),
    sign(
        "having it done", 0, 1.5, 0.8,
        r"\b(?:hav(?:e|ing)|get(?:ting)?|got|had|need) (?:the|our|my|a|an|some|new) (?:\w+ )?(?:roof|kitchen|bathroom|"
        r"windows?|"
        r"boiler|drive|fence|gutters?|chimney|loft|extension|wall|carpets?|floors?|patio|garden|porch|damp|wiring|heating) "
        r"(?:done|fitted|fixed|replaced|redone|put (?:in|up)|looked at|cleared|swept|sorted|resurfaced|laid|painted)\b",
    ),
    sign(
        "who is here", 0, 0.4, 1.6,
        r"\b(?:(?:one|two|three|four|five|six|2|3|4|5) (?:adults|kids|bedrooms|beds|toilets|bathrooms|cats|dogs|teenagers)|"
        r"one (?:toilet|bathroom)|own (?:bed|sofa|shower|front door)|rest day|day off|off nights|on (?:earlies|lates|"
        r"nights))\b",
    ),
    sign(
        "is now", 0, 2.6, 0,
        r"§ (?:is|has|feels|looks|smells|sounds)(?: now| officially| finally| still| currently)? (?:a hotel|a zoo|"
        r"a building site|"
        r"like|warm|home|quiet|chaos|freezing|tidy|a mess|where (?:we|i)(?:'ll|'re|'m)?\b)|\bso § is (?:now|where)\b",
    ),
    sign(
        "my side of it", 0, 1.6, 0.5,
        r"\b(?:outside|under|behind|above|below|off|on|in|through) (?:my|our) (?:own )?(?:bedroom|window|step|"
        r"doorstep|porch|drive|"
        r"gate|wall|fence|hedge|kitchen|bathroom|front door|back door|letterbox|garden|roof|skip|bin)\b|\bnext door's\b|"
        r"\bmy (?:wing mirror|slippers|dressing gown|pyjamas)\b|\bside gate\b|\b(?:spare|through the) (?:set|keys?|door)\b",
    ),
    sign(
        "my turn", 0, 1.4, 1,
        r"\b(?:my|our) turn to host\b|\b(?:siblings|partners|kids|dogs|visitors|neighbours) welcome\b|"
        r"\bbring (?:a chair|change|"
        r"milk|biscuits|slippers|wellies)\b|\bback garden\b|\bif (?:anyone's|anybody's|you're) (?:bored|passing|about)\b",
    ),
)  # fmt: skip
