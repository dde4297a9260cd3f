"""Signs by which a name is read as a colleague's, and those by which it is a citizen's, a team-mate's or a relative's."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened

__all__ = [
    "AS_CITIZEN",
    "CLOSE",
    "NOT_SHIFT",
    "NO_SPORT",
    "PETS",
    "POLICE_CUE",
    "PROUD_KIN",
    "SHIFT_CUE",
    "SPORT",
]

# Words that only a police shift uses, and words that any shift worker does.
POLICE_CUE: Final = screened(
    r"\b(?:(?:late|early|night) turn|double[- ]crewed|crewed|crewing|in the force|(?:best|my|our|finest) section|"
    r"custody team|response (?:team|shift|nights|lates|"
    r"earlies|section)|team \d+ response|\w+ (?:team|section|relief),? response|"
    r"the nick|cid (?:shift|nights|lates|office|team)|custody (?:shift|desk|team|nights|sergeant|suite)|on patrol|"
    r"foot patrol|on the beat|section \d|(?:[b-f]|(?<=\w )(?-i:A)) (?:relief|section|shift|team|watch|block)|"
    r"response (?:cop|officer|driver|car|crew|policing|lates|\d)|(?:on|to|from) response(?! to)|response(?= ?(?:[.!?#]|$))|"
    r"public order|roads policing|neighbourhood (?:policing )?team|scene guard|cordon|dog unit|(?:the|my|"
    r"our) (?:section|relief)|traffic unit|armed response|arv|psu|police (?:officer|family|career|training|college|"
    r"colleagues|mates|team|drinks|work|shift|night)\w*|policing|coppers?|blue[- ]?light|arrests?|"
    r"prisoners?\b(?! of)|briefing room)\b",
    re.I,
)
SHIFT_CUE: Final = screened(
    r"\b(?:(?:post|pre|after)[- ]shift|(?:night|late|early|day) duty|(?:night|late|day|early|set of night|busy|long|"
    r"first|last|great|cracking|quiet|tough|final) shifts?|on (?:nights|lates|earlies|shift|duty)|(?:set|run|week|"
    r"block) of (?:nights|lates|earlies)|(?:nights|lates|earlies|shift) (?:with|done|over|finished|again|complete\w*)|"
    r"(?:last|first|final|another) (?:set|late|early|night shift)\b(?! (?:night|train|bus|start|lunch|bird|tea))|"
    r"shift (?:with|mates?|buddies|photo|selfie|family|pals)|team \d+|off (?:duty|shift)|my (?:team|shift|section)|"
    r"end of (?:shift|set)|after (?:shift|nights|lates|earlies)|back on (?:nights|lates|earlies))\b",
    re.I,
)
CLOSE: Final = screened(
    r"\b(?:with|and|&|our|we|us|me and|shift|team|crew\w*|nights|lates|earlies|colleagues?|mates?|retire\w*|"
    r"retirement|leaving do|farewell|congrat\w*|promot\w*|proud|birthday|welcome|"
    r"miss(?:ing|ed)? (?:you|working)|last (?:day|shift)|first (?:day|shift)|best (?:sgt|sergeant|skipper|boss|crew)|"
    r"course|tutor\w*|legend|partner|worked|working|at work|(?-i:CID)|gaffer|boss|section|thanks for everything|"
    r"drinks|curry|pint|(?:early|late|night) turn|parade|briefing|nick|"
    r"custody)\b",
    re.I,
)
AS_CITIZEN: Final = screened(
    r"\b(?:(?:statement|message|update|letter|appeal|reply|e-?mail|news|quote|visit) from|(?:a|got a|had a) visit from|"
    r"(?:fast|quick|swift|slow|prompt|no|a|official|the|this|got a|"
    r"had a) response(?! (?:team|lot|section|shift|crew|drivers?|family))|"
    r"response "
    r"from|council(?:lor)?s?\b|potholes?|on (?:our|the) (?:estate|street|road)|(?:thank(?:s| you)|cheers) (?:so much |"
    r"again )?(?:to )?(?:pc|pcso|sgt|dc|wpc|officer|sergeant)\b.{0,40}\b(?:who|for (?:coming|sorting|finding|helping|"
    r"your help))|told (?:the )?(?:reporters?|residents|meeting)|salvation army|beavers?|brownies|"
    r"cubs|guides|rainbows|toddler group|came|visited|popped (?:in|by|round)|knocked|"
    r"(?:police|officers?|pc|pcso|sgt|sergeant|dc|constable|inspector|bobby|cops?|they)\b(?: [\w'-]+){0,3}? turned up|our "
    r"(?:local|school|pcso|community|village|street|"
    r"neighbourhood (?:officer|pcso))|my (?:stolen|burgl\w*|bike|car|complaint|case)|"
    r"(?:my|our) (?:\w+ )?(?:car|bike|house|van|shed|phone|dog|cat|garage) (?:was|got|had|being)|(?<!training )school|assembly|"
    r"pupils|children|our (?:pcso|bobby|local)|speak to (?:pc|pcso|sgt|dc)|contact (?:pc|pcso|sgt|dc)|"
    r"helped (?:me|us|my)|took (?:my|our) statement|surgery|drop-in|coffee (?:morning|with a cop)|wi meeting|parish|"
    r"residents|councillor|talk (?:from|by)|"
    r"charged|jailed|sentenced|inquest|misconduct|dismissed|court heard|said in a statement|the court)\b",
    re.I,
)
NOT_SHIFT: Final = screened(
    # A shift "at the" anything but a police building is another trade's.
    r"\b(?:shifts?|nights|lates|earlies|on duty|on shift) (?:at|in) (?:the |a |my )?(?!nick|station|police|custody|"
    r"court|scene|force|town|city|cid|the\b|"
    r"my\b|a\b|\w+ (?:\w+ )?(?:nick|police|station|custody))\w+|\bhospital\b|"
    r"\b(?:date|film|movie|girls'?|boys'?|lads'?|games?|quiz|school|wedding|opening|mother'?s|burns|bonfire|stag|hen|"
    r"sleepless|curry|pizza|wine|poker|bingo|pub|theatre|"
    r"(?:her|his|their|husband's|wife's|hubby's|partner's|mum's|dad's) (?:on )?)\s*(?:night|nights|shift|shifts|lates)\b|"
    r"\b(?:husband|wife|hubby|partner|mum|dad|he|she|daughter|son|boyfriend|girlfriend)(?:'s| is| was)? (?:\w+ "
    r")?(?:on|doing|working) (?:nights|lates|earlies|shift|a night)\b|"
    r"\b(?:football|netball|rugby|cricket|hockey|pool|darts|pub quiz|quiz|running|cycling|tennis|five-a-side|sunday "
    r"league|swim\w*|bowls|dance|choir|band|relay|fundraising|charity|sales|marketing|hr|dev|project|pta|school|scrum)"
    r" (?:team|shift|section)\b|\b(?:student |uni(?:versity)? )?halls\b|\bflat ?mates?\b|\bfreshers\b",
    re.I,
)
# A skipper, a gaffer, a team and a crew of another kind.
SPORT: Final = screened(
    r"(?i)\b(?:bench|kick ?off|away game|match ?day|league|season|pitch|innings|batting|bowling|warm[- ]?up|wicket keeper|"
    r"man of the match|half[- ]time|full[- ]time whistle|wickets?|toss|in to bat|regatta|rowing|"
    r"sailing|yacht|"
    r"goals?|striker|winger|five[- ]a[- ]side|trophy|cup|final|semi|fc|rugby|netball|darts|pub quiz|quiz|bowls|cricket|"
    r"scrum)\b"
)
NO_SPORT: Final = screened(
    r"(?i)\b(?:nick|custody|prisoners?|relief|response|arrest\w*|on duty|duty|nights|lates|earlies|police|cid|parade|"
    r"cordon|shift|"
    r"cells|probie|sgt|pc)\b"
)
# Those who walk, play and eat with one, and are no colleagues.
PETS: Final = screened(
    r"(?i)\b(?:spaniels?|labradors?|labs|whippets?|terriers?|collies?|poodles?|cockapoos?|dachshunds?|greyhounds?|pups?|"
    r"puppy|puppies|"
    r"kittens?|cats?|hens|chickens|pon(?:y|ies)|goats?|alpacas?|hamsters?|guinea pigs?|muddy paws|toddlers?|the (?:twins|"
    r"grandkids|"
    r"grandchildren)|our (?:two|three) (?:boys|girls|dogs|cats))\b"
)
PROUD_KIN: Final = screened(
    r"(?i)\b(?:proud|chuffed|emotional) (?:auntie?|uncle|mum|mam|dad|parents?|sister|brother|nan|gran\w*|wife|husband|cousin)\b"
)
