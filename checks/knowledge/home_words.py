"""The words of a household, weighed: what makes an address in a post the writer's home where no set phrase says so.

People speak of their home in endless ways, but mostly with the same things: rooms, pipes, parcels, pets, keys, guests.
Several of them beside the writer's own "our" or "I" outweigh silence; trades, clubs, errands and waiting rooms tell against.
The weights are whole and half points set by hand; three sets of invented posts were used for choosing them.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.screened import Screened, screened

__all__ = ["ENOUGH", "household_score"]

ENOUGH: Final = 2.5


def _re(expression: str) -> Screened:
    return screened(expression, re.IGNORECASE)


_THINGS: Final = _re(
    r"\b(?:house|home|flat|apartment|bungalow|cottage|garden|patio|lawn|hedge|fence|gate|driveway|porch|doorstep|doors?|"
    r"doorbell|"
    r"bell|windows?|roof|chimney|loft|attic|cellar|basement|extension|conservatory|kitchen|bathroom|(?:bed|living|front|spare|"
    r"box) ?rooms?|lounge|shower|boiler|heating|radiators?|plumbing|electrics|leak\w*|damp|mould|burglar alarm|smoke alarm|"
    r"solar panels|broadband|wi-?fi|router|signal|power ?cut|water|electricity|bins?|recycling|garden waste|parcels?|package|"
    r"deliver(?:y|ies|ed)|dpd|evri|hermes|yodel|ocado|tesco|amazon|shopping|post|postman|postie|letter ?box|tenan\w+|landlord|"
    r"rent|mortgage|lodger|neighbours?|next door|residents?|decorating|wallpaper\w*|unpack\w*|boxes|sofa|wardrobe|shed|"
    r"greenhouse|"
    r"hot tub|paddling pool|trampoline|kettle|babysit\w+|cleaner|plumber|electrician|christmas cards?|cards?|wheelie|skip|"
    r"scaffold\w*|sat ?nav|address|postcode|cat|dog|rabbit|tortoise|kitten|puppy|hamster|pumpkins?|fairy lights|lights|cot|"
    r"sleep(?:ing|over)?|bed|stairs|floor|ladder|locked out|car|(?:my|our|the) drive|lift|couch|telly|oven|fridge|freezer|"
    r"washing machine|"
    r"tumble dryer|carpets?|paint\w*|diy|pots?|lawnmower|allotment|visitors|guests|housewarming|tupperware|fireworks|snow)\b"
)
_INVITING: Final = _re(
    r"\b(?:come (?:round|over|along|by|in|and|to|visit|say)|pop (?:in|by|over|round)|drop (?:in|by|off|round)|let "
    r"yourselves? in|"
    r"bring (?:a|your|the|wine|cake|snacks|booze|beer)|ring (?:the )?(?:door)?bell|knock|welcome|see you (?:there|all|here)|"
    r"bbq|barbecue|housewarming|party|drinks|playdate|all invited|everyone invited|you know where|say hi|help yourself|"
    r"help yourselves|please (?:send|return|call|knock|ring)|if anyone|anyone (?:else|near|local|with|got|lost)|"
    r"(?:message|text|call|ring) me|not \d+|is it just (?:us|me)|till \d|all (?:day|week|morning|afternoon))\b"
)
_MOVING: Final = _re(
    r"\b(?:bought (?:a|our|my|the) (?:\w+ )?(?:house|flat|home|place)|mortgage (?:offer|approved)|tenancy|signed the (?:lease|"
    r"contract)|(?:got|have|collected) the keys|keys|exchanged|completed|completion|moving(?: in| house| day)?|moved(?: in)?|"
    r"unpack\w*|settled|new (?:home|house|flat|place|gaff|start)|first night|first week|week one|day one|home (?:now|at last)|"
    r"here (?:i|we) come|you beauty|is ours|decorating|homeowners?)\b"
)
_DONE_FOR_US: Final = _re(
    r"\b(?:had|having|getting|got) (?:\w+ ){1,5}(?:fitted|installed|delivered|done|put in|replaced|fixed|serviced)\b"
)
_OURS: Final = _re(r"\b(?:my|our|ours|mine)\b")
_US: Final = _re(r"\b(?:i|we|me|us|i'm|i've|we're|we've|i'll|we'll|im|ive|weve)\b")
_POINTS: Final = _re(
    r"(?:^|[,:;–—(-]|\b(?:at|in|to|for|outside|on|of|is|are|it's|its|here|number|that|i'm|we're|decorating|renovating|"
    r"painting|buying|selling|own))$"
)
_FROM: Final = _re(r"\b(?:from|near|by|past|opposite|behind|with|than|off|beside|and|or|around|towards|via)$")
_STANDS_AT: Final = _re(
    r"\b(?:i'm|i am|we're|we are|i'll be|we'll be|it's|its)(?: \w+)? ?(?:at|in|here at)?$|\bhere (?:at|in)$"
)
_AGAINST: Final = _re(
    r"\b(?:practice|rehearsals?|lessons?|choir|match|training|tournament|groups?|guides|scouts|brownies|church|chapel|service|"
    r"mass|funeral|wake|wedding|reception|hospital|ward|clinic|surgery|queue|waiting|the aa|traffic|polling|vote|petition|"
    r"quotes?|customers?|clients?|jobs?|rewir\w+|lads|lettings?|to let|let!|just let|reduced|call our|fitted by|call now|"
    r"driver could not|apolog\w+|therapist|solicitors?|accountant|dentist|doctor|gp|hairdresser|barber|nails|mechanic|salon|"
    r"physio|favourite|restaurant|pub|bar|curry|our local|beer garden|hunting|gig|tour|exhibition|museum|hotel|hostel|"
    r"caravan|campsite|airbnb|b&b|cottage "
    r"for|stayed|staying in|charity|fundrais\w+|entries|competition|radio|council offices|office|station|meet (?:every|at|"
    r"outside)|"
    r"members|committee|classes|course|school|nursery|college|uni(?:versity)? open|venue|tickets|doors (?:open )?\d|play|"
    r"theatre|"
    r"shop|store|showroom|market|cafe|café|coffee|bakery|butchers?|garage|park(?:ed|ing)|speed camera|dumped|quiz|famous|poet|"
    r"bus|train|ambulance|rip|plaque|history|built in|dates from|listed building|won|raffle|scam\w*|rumou?r|apparently|"
    r"bloke|shift|custody|patrol|job|work)\b"
)
_THEIRS: Final = _re(r"\b(?:he|she|they|him|them)\b")
_TO_FIND: Final = _re(
    r"[^.!?]{0,40}\b(?:i'm cooking|bring (?:a|your|the)|just knock|come (?:and )?(?:see|visit|find) (?:us|me|our)|come along|"
    r"for those (?:who|asking)|message me when|ring (?:the )?(?:door)?bell|see our|to ours|our (?:place|house|door|efforts|"
    r"home)|"
    r"(?:it's|its) my)\b"
)
_SELLING: Final = _re(r"£ ?\d|\bfree\b(?! (?:entry|parking|admission))|\bfor sale\b|\bcash\b|\bcollect(?:ion)?\b|\bpick ?up\b")


def household_score(lead: str, rest: str, earlier: str, later: str) -> float:
    """How much the sentence around an address, ``lead`` in front and ``rest`` behind it, and its neighbours sound of a home."""
    sentence = f"{lead} § {rest}"
    beside = f"{earlier} § {later}"
    if _AGAINST.search(sentence) or _FROM.search(lead):
        return 0.0
    things = {match[0].lower() for match in _THINGS.finditer(sentence)}
    things_beside = {match[0].lower() for match in _THINGS.finditer(beside)} - things
    score = min(2.0, len(things)) + min(1.0, 0.5 * len(things_beside))
    for pattern, here, near in ((_INVITING, 1.0, 0.5), (_MOVING, 1.5, 1.5), (_DONE_FOR_US, 1.0, 0.0), (_SELLING, 1.0, 0.5)):
        score += here if pattern.search(sentence) else near if pattern.search(beside) else 0.0
    score += 1.0 if _OURS.search(sentence) else 0.5 if _OURS.search(beside) else 0.0
    score += 0.5 if _US.search(sentence) else 0.25 if _US.search(beside) else 0.0
    score += 1.0 if _STANDS_AT.search(lead) else 0.5 if _POINTS.search(lead) else -0.5
    score += 1.5 if _TO_FIND.match(rest) else 0.0
    score -= 1.0 if _THEIRS.search(sentence) else 0.0
    return score - (1.5 if _AGAINST.search(beside) else 0.0)
