"""Vehicle registrations in running text, and whether the writer gives one as their own vehicle's.

Shapes: the current series (two letters, an age number, three letters; DVLA INF104 leaves out I, Q and some age numbers) is
believed beside a word for a vehicle; older series and Northern Ireland's only beside a word for a plate, because model numbers,
slogans and street corners look the same.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened

__all__ = ["PLATE", "normal_plate", "of_own_vehicle"]

# RE2, for listeners: the current series, then prefix and suffix plates and Northern Ireland's.
PLATE: Final = (
    r"\b(?:[a-hj-pr-y]{2}[0-9]{2}[ \t-]?[a-hj-pr-z]{3}|[a-hj-npr-tv-y][0-9]{1,3}[ \t-]?[a-hj-pr-y]{3}|"
    r"[a-hj-pr-y]{3}[ \t-]?[0-9]{1,3}[a-hj-npr-tv-y]|[a-z]{1,2}[iz][ \t-]?[0-9]{1,4})\b"
)
_CURRENT: Final = re.compile(r"[A-HJ-PR-Y]{2}(\d\d)[A-HJ-PR-Z]{3}")
_AGES: Final = frozenset({*range(2, 30), *range(51, 80)})
_PLATE_WORD: Final = screened(r"\b(?:reg|registration|reg no|plates?|number ?plates?|vrm)\b", re.IGNORECASE)
_VEHICLE: Final = screened(
    r"\b(?:reg|registration|plates?|number ?plates?|car|cars|van|motor|motorbike|bike|moped|scooter|caravan|camper(?:van)?|"
    r"motorhome|truck|pick-?up|jeep|4x4|estate|hatchback|mot|mileage|miles on|dash ?cam|ved|drives? (?:like|well|lovely)|"
    r"alfa|audi|bmw|beamer|mini|citro[eë]n|dacia|fiat|ford|fiesta|focus|mondeo|kuga|puma|transit|honda|civic|jazz|"
    r"hyundai|jaguar|"
    r"jag|kia|sportage|land ?rover|defender|discovery|range rover|lexus|mazda|mercedes|merc|mg|mitsubishi|nissan|micra|juke|"
    r"qashqai|peugeot|porsche|renault|clio|megane|captur|seat|leon|ibiza|[sš]koda|octavia|fabia|subaru|suzuki|swift|tesla|"
    r"toyota|yaris|corolla|aygo|vauxhall|corsa|astra|insignia|zafira|mokka|volkswagen|vw|golf|polo|passat|tiguan|volvo|"
    r"yamaha|kawasaki|triumph|ducati|harley|vespa|lambretta|tractor|trailer|horse ?box)\b",
    re.IGNORECASE,
)
_OWN: Final = screened(
    r"\b(?:(?:my|our)(?! (?:mate|friend|boss|dad|mum|brother|sister|neighbour|cousin|uncle|nan|gran|colleague)s?\b)|the "
    r"wife's|hubby's|mine|ours)\b|\b(?:that|this|it)(?:'s| is| was) (?:me|us|mine|ours|my)\b|"
    r"\b(?:selling|for sale|sale:?|want(?:ing)? (?:gone|rid)|must go|up for grabs|swap for|offers?|ono|ovno)\b|"
    r"\b(?:i|we)(?:'ve| have|'m|'re| am| are)? (?:\w+ )?(?:bought|got|drive|driving|own|pick(?:ed|ing) up|collect\w*|"
    r"part-?ex\w*|"
    r"(?:am|are) in|will be in|broken down|broke down|parked)\b|\b(?:wave|give me a (?:wave|beep)|flash me)\b|"
    r"\b(?:mine|ours)(?:'s| is|:)|\bowner,? (?:me|myself|us)\b|\boutside (?:mine|ours|my|our)\b",
    re.IGNORECASE,
)
# Somebody else's vehicle: on the road, in the way, in the news, on the screen, on a forecourt.
_OTHERS: Final = screened(
    r"\b(?:whose|who owns|who's (?:car|van)|owner of|driver of|the driver|driven by|his|her|their|your|you've left|"
    r"left (?:your|the|its) lights|cut (?:me|us) up|tailgat\w+|nearly (?:hit|killed|ran)|ran (?:a|the) red|road rage|"
    r"block(?:ed|ing)|parked (?:across|over|on|in front of|outside|in) (?:my|our|the|ours|mine)|hit and run|made off|"
    r"failed to stop|"
    r"(?:anyone|anybody) (?:know|recognise)|spotted|i saw|we saw|just saw|seen (?:a|this|that)|look out for (?:a|"
    r"this)|officers?|"
    r"crime (?:ref|number)|appeal|witness\w*|vehicle of interest|seized|stopped|pulled over|no insurance|cloned plates|"
    r"film|movie|series|episode|bond|top gear|museum|dealer\w*|showroom|forecourt|auction|copart|finance available|"
    r"px welcome|"
    r"warranty included|trade (?:sale|in)|hire (?:car|van)|taxi|uber|cab|bus|coach|slogan|private plate for sale|cherished|"
    r"personali[sz]ed plate|dvla auction|wish(?:ed)?|if i won|dream)\b",
    re.IGNORECASE,
)
# What makes a vehicle the writer's in spite of such words: it was theirs that was hit, taken or left.
_VICTIM: Final = screened(
    r"\b(?:keyed|hit|scratched|clipped|bumped|dented|nicked|stole|stolen|pinched|taken|swiped|robbed|torched|seen)\b"
    r"[^.!?\n]{0,40}\b(?:my|our)\b(?! (?:mate|friend|boss|dad|mum|brother|sister|neighbour|cousin|uncle|nan|boy|girl))|"
    r"\b(?:my|our) (?:\w+ ){0,3}(?:car|van|motor|bike|motorbike|caravan|camper(?:van)?)\b"
    r"[^.!?\n]{0,60}\b(?:keyed|hit|nicked|stolen|gone|taken|pinched|missing)\b",
    re.IGNORECASE,
)
# The plate stands directly beside what is called mine: whoever else is in the text, it is not theirs.
_DIRECT: Final = screened(
    r"\b(?:mine|ours)(?:'s| is|:) +§|§ (?:is|was) (?:mine|ours)\b|(?<!blocking )(?<!behind )(?<!hit )(?<!of )(?<!into )\b(?:my|"
    r"our) (?:\w+ ){0,3}"
    r"(?:car|van|motor|bike|motorbike|camper(?:van)?|caravan|reg|plates?|number plate|registration)(?:'s| is|:|,)?(?: (?:reg|"
    r"plate|registration)"
    r"(?: is|:)?)? +§",
    re.IGNORECASE,
)
_REACH: Final = 90


def normal_plate(matched: str) -> tuple[str, bool]:
    """``AB12 CDE`` and whether it is of the current series; an empty text for what can be no plate."""
    bare = re.sub(r"[ \t-]", "", matched).upper()
    current = _CURRENT.fullmatch(bare)
    if current is not None:
        return (f"{bare[:4]} {bare[4:]}", True) if int(current[1]) in _AGES else ("", False)
    return (bare, False) if 5 <= len(bare) <= 7 and any(char.isdigit() for char in bare) else ("", False)


def of_own_vehicle(text: str, start: int, end: int) -> bool:
    """Whether the words around ``text[start:end]`` make it the plate of the writer's own vehicle."""
    matched = text[start:end]
    plate, current = normal_plate(matched)
    near = (text[max(0, start - _REACH) : start] + " § " + text[end : end + _REACH]).replace("’", "'")
    if not plate or not (_VEHICLE.search(near) or _DIRECT.search(near)) or _OWN.search(near) is None:
        return False
    # Older shapes, and letters that nobody wrote large, are ordinary words and model numbers as often as plates.
    if not (current and matched == matched.upper()) and not _PLATE_WORD.search(near):
        return False
    return _OTHERS.search(near) is None or _VICTIM.search(near) is not None or _DIRECT.search(near) is not None
