"""What people speak of when they speak of their own home: the house and its troubles, who comes to it, what is sent to it.

Each sign is a set of words with three weights: near the address (some 30 characters), in its sentence, and in the sentences
beside it. The weights are a logistic regression over some fifteen sets of invented posts by several writers, rounded to tenths;
``home_words`` adds them up.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.words.screened import Screened, screened

__all__ = ["HOME_SIGNS", "Sign", "sign"]


class Sign(Struct, frozen=True):
    """Words that tell for (above zero) or against an address being the writer's home, by where they stand."""

    name: str
    near: float
    here: float
    beside: float
    words: Screened


def sign(name: str, near: float, here: float, beside: float, words: str) -> Sign:
    """A sign whose ``words`` are an expression that ignores case."""
    return Sign(name, near, here, beside, screened(words, re.IGNORECASE))


_HOME: Final = (
    r"(?:address|addy|addr|house|home|hoose|flat|apartment|bungalow|cottage|place|gaff|pad|digs|maisonette|semi|"
    r"terrace|(?:front |back |garage )?door(?:step|bell)?|drive(?:way)?|(?:front |back )?garden|street|road|close|"
    r"lane|postcode|property|abode|yard|crib|nest|porch|(?:front|back|living|spare|box|dining) ?room|(?:\w+ )?bedroom|"
    r"lounge|kitchen|bathroom|loft|attic|cellar|conservatory|roof|chimney|hedge|fence|gate|wall|shed|patio|lawn|"
    r"letter ?box|step|stairs|hall(?:way)?|landing|windows?|ceiling|garage|extension|estate|building|block|end|row|"
    r"corner|neck of the woods)"
)
_ADJ: Final = r"(?:(?!mum|dad|nan)[a-z][\w'-]* ){0,3}?"
_PET: Final = (
    r"(?:cat|kitten|dog|puppy|pup|rabbit|bunny|tortoise|hamster|guinea pigs?|gerbil|parrot|budgie|ferret|snake|"
    r"chickens?|hens?|moggy|tabby|spaniel|labrador|pigeon|hedgehogs?|cockerel)"
)
_TRADE: Final = (
    r"(?:plumber|electrician|sparky|roofer|window cleaner|chimney sweep|gardener|locksmith|cleaner|dog walker|"
    r"dog sitter|cat sitter|pet sitter|handyman|decorator|plasterer|builders?|joiner|carpenter|babysitter|"
    r"gas (?:engineer|man)|boiler man|wifi man|taxi|cab|man (?:and|with) a? ?van|engineer|tree surgeon|tiler|"
    r"carpet fitter|oven cleaner|scaffolders?|skip|gutter\w*|heating engineer|damp man|aerial man|fibre)"
)

HOME_SIGNS: Final = (
    sign(
        "own home", 0, 2.1, 0.8,
        rf"\b(?:my|our|wor) {_ADJ}{_HOME}\b(?! (?:hunt|share|music|team|group|club|shop))",
    ),
    sign(
        "ours", 0, 2.4, 0,
        r"(?<!friend of )(?<!mate of )\b(?:ours|mine)\b(?!field)",
    ),
    sign(
        "own pet or thing", 0, 0.4, 0,
        rf"\b(?:my|our) {_ADJ}(?:{_PET}|car|van|bike|bins?|wheelie|recycling|boiler|heating|wi-?fi|broadband|internet|"
        r"electric\w*|power|water|gas|parcels?|package|delivery|shopping|post|mail|landlord|landlady|lodger|"
        r"neighbours?|telly|fridge|freezer|sofa|bed|rent|mortgage|keys?|plants?|tomatoes|pots?|lights|tree)\b",
    ),
    sign(
        "my", 0, 0.7, 1,
        r"\b(?:my|our|wor)\b",
    ),
    sign(
        "me", 0, 0.7, 0,
        r"\b(?:me|us)\b",
    ),
    sign(
        "I", 0, 1.9, 1.8,
        r"\b(?:i|we|i'm|i've|i'll|i'd|we're|we've|we'll|we'd|im|ive|weve|ill|id)\b",
    ),
    sign(
        "we are at", 0, 3, 0,
        r"\b(?:i'm|im|i am|we're|we are|we r|were|it's|its|i'll be|we'll be|that's|here|we)(?: (?:now|just|still|"
        r"really|only|at|in|on|here|home|back|currently|all|both|number|no|up|over|always|from|the|ones?|officially|"
        r"r))* §",
    ),
    sign(
        "is ours", 0, 0.8, 0,
        r"(?:§|\b(?:it|that|this))(?:,? [\w']+){0,3}? (?:is|are|'s|will be|belongs to) ?(?:[a-z]+ly |now |all |"
        r"soon )*(?:ours|mine|my|our|us|home|where (?:i|we))\b|\ball (?:ours|mine)\b|§,? you(?:'ve|"
        r" have) been (?:good|kind)",
    ),
    sign(
        "home", 0, 0, 0.8,
        r"\b(?:at|back|get|got|getting|come|coming|came|go|going|going back|arrived|way|is|now|stay|home|safely|"
        r"finally|nearly|from|be|welcome|set up) home\b|\bhome (?:at last|now|sweet|from|for|to|is|owner|ownership)|"
        r"\bhome ?§|homeowners?|\bwfh\b",
    ),
    sign(
        "back at", 0, 1.6, 0,
        r"\b(?:back|love coming back|returned?) (?:here )?(?:at|in|to|into) §",
    ),
    sign(
        "here", 0, 0.7, 0,
        r"\bhere\b(?! (?:he|she|they|is the|comes?|in (?:town|town)))",
    ),
    sign(
        "moving", 0, 0, 1,
        r"\b(?:we've|i've|we|i|have|just|are|finally|been|house|day|week|to|when) ?(?:\w+ ){0,2}mov(?:ed|ing|"
        r"e)(?! (?:to tears|on|out|the date|forward|your|it|over))\b|^mov(?:ed|ing)\b|\bmov(?:ed|ing) (?:in|house|day|"
        r"to|boxes)\b|\bmoving[- ]in\b|\bunpack\w*|\bremoval\w*|\bsettl(?:ed|ing) in\w*|\b(?:swap|swapped|swapping)\b|"
        r"\bfirst (?:night|week|morning|month|day|bit|brew|post|christmas) (?:in|at|of)\b|\bforever home|"
        r"\bset up home|\bsettled\b",
    ),
    sign(
        "new place", 0, 0.3, 0.7,
        r"\b(?:new|first|forever|own) (?:\w+ )?(?:home|house|hoose|flat|place|pad|gaff|gaffs|digs|address|addy|"
        r"kitchen|front door|start|chapter|postcode|keys|neighbours|apartment|bungalow|cottage)\b",
    ),
    sign(
        "getting it", 0, 0.3, 1.5,
        r"\b(?:mortgage|offer (?:\w+ ){0,2}(?:in|accepted)|accepted|exchang\w+|contracts?|complet(?:ed|ion)|chain|"
        r"bought|buy|purchase\w*|homeowners?|home ?owner\w*|first[- ]time buyers?|solicitors?|deposit|tenancy|lease|"
        r"sign(?:ed|ing) (?:for|the|on|up)|survey|stamp duty|keys? (?:friday|day|in|collected|to|for)|(?:the|our|got|"
        r"collected?|picked up|get|have) (?:the |our |new )?keys?)\b",
    ),
    sign(
        "years at", 0, 0.5, 0,
        r"\b(?:years?|months?|weeks?|year today|decade|ages|twenty|ten)\b(?: [\w']+){0,2} (?:here|at|in|on|"
        r"living in)\b|\bbeen (?:here|at|in)\b|\bsince (?:19|20)\d\d\b|\banniversary\b.{0,20}§|\bstill (?:at|in|"
        r"finding)\b|\banother year\b",
    ),
    sign(
        "rooms", -0.9, 1.6, 0.4,
        r"\b(?:kitchen|bathroom|bedrooms?|beds|living room|lounge|front room|spare room|back bedroom|garden|lawn|"
        r"patio|shed|hedge|fence|drive(?:way)?|gate|porch|(?:door)?step|front door|back door|green door|red door|"
        r"blue door|(?:the )?door|letter ?box|ceilings?|loft|attic|cellar|conservatory|extension|windows?|"
        r"wall(?:paper)?|floor(?:boards)?|stairs|chimney|roof|tiles?|gutter\w*|radiators?|hot tub|greenhouse|pond|"
        r"sofa|bath|curtains|carpets?|wardrobe|oven|fairy lights|pumpkins?|gnome|on the latch|upstairs|downstairs|"
        r"third floor|second floor|top floor|ground floor|buzzer|top bell)\b",
    ),
    sign(
        "systems", 0, 1.1, 0,
        r"\b(?:boiler|heating|wi-?fi|broadband|fibre|internet|router|buffering|phone signal|signal|no water|"
        r"water(?:'s)?(?: is| has been)? (?:off|brown|back)|water (?:board|pressure)|electric(?:s|ity)?|power ?cut|"
        r"power|lights? (?:off|out|flicker\w*)|gas (?:leak|man|meter)|leak\w*|damp|mould|drains?|flood(?:ed)?|"
        r"flooding|fuse|smoke alarm|electric\w*(?:\'s)? (?:has |have )?(?:tripped|gone)|burglar alarm|doorbell|"
        r"solar panels|hot water|washing machine|dishwasher|mice|"
        r"rats|wasps?|moles|foxes|plumbing|meter|smart meter|bt|virgin media|openreach|planning permission|"
        r"resurfac\w*|decorat\w*|paint(?:ed|ing)?|renovat\w*|scaffold\w*|builders?)\b",
    ),
    sign(
        "deliveries", 0, 0, 1,
        r"\b(?:parcels?|package|deliver(?:y|ies|ed|ing)|courier|dpd|evri|hermes|yodel|royal mail|postie|postman|"
        r"amazon|ocado|takeaway|just eat|curry|driver|safe place|sat ?nav|letter ?box|wrong (?:house|street|door|"
        r"address)|buzz(?:er)?|label|redirect\w*|forward(?:ed|ing)?|missed us)\b",
    ),
    sign(
        "cards", 0, 0.7, 0,
        r"\b(?:address(?:es)?|addy|postcode|(?:christmas|birthday|get well|thank you|wedding)? ?cards?|invites?|"
        r"invitations?|post(?:ing)?|letters?|send|rsvp|address book|registered?|vote|gp)\b",
    ),
    sign(
        "strangers", 0, 1.5, 1.2,
        r"\b(?:whoever|can the (?:person|owner|driver|kids?)|could (?:the (?:owner|person)|whoever|someone|somebody|"
        r"anyone)|can (?:someone|somebody|anyone)|(?:thank(?:s| you)|cheers|bless|ta|shout out)\b.{0,14}\b(?:to the|"
        r"to whoever|whoever|the (?:lady|man|lad|fella|lass|kind|person|bloke))|please (?:don't|do not|stop)|"
        r"to the (?:\w+ )?(?:driver|person|man|lady|lad|idiot|neighbour)|dear|if (?:the|anyone|anybody|you)|"
        r"sorry (?:to|everyone|neighbours|about)|psa|reminder|polite)\b",
    ),
    sign(
        "asking about it", 0, 0, 0.6,
        r"\b(?:anyone|anybody|is it just|any1) (?:else'?s?|elses|else)\b|\bis (?:anyone|anybody)\b|\bis it just\b|"
        r"\bare you (?:all )?off\b|\bfor anyone\b|\bbin day\b",
    ),
    sign(
        "wanting a trade", 0, 1.2, 0.7,
        r"\b(?:recommend\w*|need(?:ed|s)?|want(?:ed|s)?|looking for|any(?:one|body)?|after a|can (?:anyone|someone)|"
        rf"could|know (?:of )?a|still exist|do(?:es)?|let the|waiting (?:in )?for)\b.{{0,50}}\b{_TRADE}\b|"
        rf"\b{_TRADE}\b.{{0,25}}\b(?:needed|wanted|please|turn up|coming|due|booked|here)\b",
    ),
    sign(
        "pets about", 0, 2.2, 0,
        rf"\b{_PET}\b.{{0,80}}\b(?:lost|missing|escaped|got out|on the loose|turned up|found|munching|eating|returned|"
        r"brought|back|home|in our|hiding|seen|answers to)\b|\b(?:lost|missing|escaped|found|"
        rf"loose)\b.{{0,40}}\b{_PET}\b|\b{_PET} has (?:brought|escaped|got|gone)\b",
    ),
    sign(
        "bins", 0, 0.3, 1.2,
        r"\b(?:bins?|recycling|bin (?:day|men|lorry)|council|council tax|parking permits?|pavement|pothole|"
        r"street ?lights?|lamp ?posts?)\b",
    ),
    sign(
        "robbed", 0, 0.3, 0,
        r"\b(?:been|got|were|was) (?:burgled|broken into|robbed)\b|\bburgled\b|\b(?:nicked|pinched|stole|stolen|keyed|"
        r"swiped)\b.{0,50}\b(?:my|our|outside)\b|\b(?:hit|scratched|bumped|keyed|clipped) (?:my|our)\b|\btr(?:ied|"
        r"ying) (?:our|my|to sell (?:me|us))\b|\b(?:our|my|ring) (?:doorbell|camera|cctv)\b|\bthey got in\b|"
        r"\bwe have a camera\b",
    ),
    sign(
        "stuck in", 0, 1.1, 2.3,
        r"\b(?:locked (?:myself |ourselves )?out|stuck (?:in|at|outside|here)|snowed in|wait(?:ing)? in|in all (?:day|"
        r"evening|morning)|sat in|in till|home alone|isolating|off sick|in my (?:slippers|pyjamas|pjs|dressing gown)|"
        r"nobody's in|on the (?:front )?step|jump start|lend me)\b",
    ),
    sign(
        "invited", 0, 0.6, 2.6,
        r"\b(?:party|bbq|barbecue|barbie|house ?warming|open house|drinks|brew|cuppa|kettle|tea(?:'s)? (?:on|at)|"
        r"food(?:'s)? at|cake|buffet|sleep ?over|stay over|play ?date|film night|game night|games night|girls'? night|"
        r"book club|clothes swap|baby shower|tea party|bouncy castle|fireworks|trick or treat\w*|easter egg|"
        r"carol singers|host(?:ing|ed)?|visitors?|visit|guests?|all welcome|everyone(?:'s)? (?:welcome|back)|welcome|"
        r"rsvp|come (?:and |on )?(?:round|over|in|along|by|to|for|see|meet|say|visit|watch|n|whenever|straight|join|"
        r"hungry)|come|pop (?:in|round|over|by)|call (?:in|round|by)|nip round|drop (?:in|by|off|round)|bring (?:a|"
        r"your|the|wine|cake|biscuits|booze|cushions|beer)|knock|ring the|ring when|ring me|text when|let yourself|"
        r"door'?s|no lift|usual crowd|bottle|prosecco|bubbles|gin|wine|bring)\b",
    ),
    sign(
        "how to find it", 0, 0.1, 0.6,
        r"\b(?:the (?:one|house|door|gate|drive) with|(?:blue|red|green|black|white|yellow|pink|orange) (?:front |"
        r"garage )?(?:door|gate|garage|house|bins?)|last (?:house|drive|one|door)|first (?:house|door) on|"
        r"end of the (?:road|street|lane|track|row|terrace)|on the (?:left|right|corner)|just past|turn left|"
        r"turn right|second right|round the back|park (?:on|outside|round)|spare key|look for the|mind (?:the|next)|"
        r"can'?t miss it|big tree|wonky)\b",
    ),
    sign(
        "giving away", 0, 1.3, 0.9,
        r"\b(?:collect(?:ion|ed|or|s)?|pick ?-?up|picked up|pick it up|for sale|selling|free to|going free|"
        r"help yourself|£ ?\d+|ono|cash|smoke[- ]free|pet[- ]free|good home|first come|must go|to whoever|fetch|"
        r"dismantle|hardly used|can be seen|you'll need|needs? taking|come and get|bits outside|(?:yard|garage|"
        r"table ?top|moving(?: out)?) sale|evenings?|after \d|after (?:tea|school|work))\b",
    ),
    sign(
        "household", 0, 1.8, 0,
        r"\b(?:the kids|kids|baby|toddler|twins|the (?:cat|dog|pup|puppy|kids|baby)|hubby|wifey|husband|wife|"
        r"other half|me and|and (?:i|me)|lad|bairns?|wee one|little one|five of us|four of us|all of us|family of)\b",
    ),
    sign(
        "feeling", 0, 0.6, 0.8,
        r"\b(?:can'?t (?:quite )?believe|at last|finally|officially|over the moon|pinch me|shaking|so (?:happy|proud|"
        r"excited)|knackered|pray for|send help|wish (?:me|us) luck|gutted|fuming|brilliant start|you beauty|"
        r"emotional|love (?:it|our|my|being|living)|sweet home|adulting|grown up|not long now|big day)\b",
    ),
    sign(
        "old one", 0, 1.6, 0,
        r"\b(?:old (?:flat|house|place|one|address|gaff)|wrong (?:house|address|street|door)|not the|not \d+|"
        r"hasn't changed|same address|same (?:as ever|place)|still)\b",
    ),
    sign(
        "lead from", 0, 1.6, 0,
        r"\b(?:from|near|by|past|opposite|off|beside|behind|than|via|towards|around|of|next to|close to|across from) §",
    ),
    sign(
        "lead in", 0, -0.9, 0,
        r"\b(?:in|into|inside) §",
    ),
    sign(
        "lead own", 0, 2, 0,
        r"\b(?:sell|selling|buying|own|owns|decorating|painting|naming|renting|clean\w*|extend\w*|renovating|leaving|"
        r"reach|swap(?:ping)? \w+ \w+ for|hello|greetings from|love from|all of|got) §",
    ),
    sign(
        "alone", 0, 0.8, 0,
        r"^§\W*$",
    ),
    sign(
        "room at", 0, 2.9, 0,
        r"\b(?:the|new|back|front|spare) (?:[a-z]+ )?(?:kitchen|bathroom|bedrooms?|living room|lounge|front room|"
        r"spare room|garden|lawn|patio|shed|hedge|fence|drive(?:way)?|gate|porch(?: light)?|(?:door)?step|front door|"
        r"back door|door|loft|attic|cellar|conservatory|extension|windows?|wall|roof|chimney|eaves|hall|stairs|carpet|"
        r"step|bins?|units|decorating|damp|heating|boiler|wi-?fi|house|flat|rent)\b(?: [a-z]+){0,3} (?:at|in|on|from|"
        r"to) §",
    ),
    sign(
        "no service at", 0, 0.9, 0,
        r"\b(?:no|fibre|broadband|heating|boiler|power|electric\w*|wi-?fi|internet|water|gas|meter|signal|leak|alarm|"
        r"flood\w*|snowed in|stuck|locked out|planning permission|insulation|reading|post|postman|postie|"
        r"window cleaner|cleaner|burgled)\b[^.!?]{0,30}?(?:at|to|in|on|,)? §",
    ),
    sign(
        "place itself", 0, 2.5, 0,
        r"§,? (?:folks|massive|needs?|toasty|will miss|will have|never looked|you beauty|you've been|has never|puts|"
        r"is round the back|here\b|never smelled|looks like a (?:palace|battlefield|bomb)|finally|is (?:officially|"
        r"finally|now) )",
    ),
    sign(
        "own troubles", 0, 0.5, 1.6,
        r"\b(?:help|emergency|knackered|broke my|i'm off|off sick|isolating|out of hospital|back from|got home|"
        r"on my own|need(?:ed|s|ing)?|wanted|can'?t get|fuming|gutted|fainted|cried)\b",
    ),
    sign(
        "still finding", 0, 2.1, 0,
        r"\b(?:here|there|us|me|ours|mine|home)\b[^.!?]{0,12} §|§[^.!?]{0,20}\b(?:is us|is me|that's us|that's me|"
        r"are we|we are|we're)\b",
    ),
    sign(
        "bits of buying", 0, 0, 0.8,
        r"\b(?:guess who|it's official|plot twist|we did it|pinch me|big news|news|update|new chapter|adulting|"
        r"grown[- ]ups?)\b",
    ),
)  # fmt: skip
