"""What tells against an address being the home of the writer: other people, business, news, places that are passed.

Each sign is a set of words with three weights: near the address (some 30 characters), in its sentence, and in the sentences
beside it. The weights are a logistic regression over eleven sets of invented posts by several writers, rounded to tenths;
``home_words`` adds them up.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.home_signs import Sign
from checks.knowledge.screened import screened

__all__ = ["ELSEWHERE_SIGNS"]


def _sign(name: str, near: float, here: float, beside: float, words: str) -> Sign:
    return Sign(name, near, here, beside, screened(words, re.IGNORECASE))


_KIN: Final = (
    r"(?:nan|nana|nanna|nanny|nain|taid|gran|granny|grandma|grandad|grandpa|gramps|grandparents?|mum|mam|mom|mummy|"
    r"mother|dad|daddy|father|parents?|folks|brother|bro|sister|sis|auntie|aunty|aunt|uncle|cousin|niece|nephew|"
    r"in-laws?|outlaws|son|daughter|granddaughter|grandson|(?:mother|father|brother|sister|son|daughter)-in-law|mil|"
    r"fil|mate|bestie|friend|pal|bff|boss|girlfriend|boyfriend|boyf|ex|colleague|godmother|godfather|godparents?|"
    r"childminder|teacher|vicar)"
)

ELSEWHERE_SIGNS: Final = (
    _sign(
        "lead at", 0, -0.8, 0,
        r"\bat(?: number| no\.?| our| my| the)? §",
    ),
    _sign(
        "lead outside", 0, -1.1, 0,
        r"\b(?:outside|in front of|across) §",
    ),
    _sign(
        "lead is", 0, -0.8, 0,
        r"\b(?:is|are|be|it's|its|we're|i'm|was)(?: now| still| at)? §",
    ),
    _sign(
        "rest is", 0, -0.5, 0,
        r"§,?\s+(?:is|are|has|was|were|used to|looks?)\b",
    ),
    _sign(
        "kin own", 0, -0.3, 0,
        rf"\b(?:(?:my|our|his|her|their|the|your) )?(?:\w+ )?{_KIN}(?:s|'s|s')?(?:'s)?(?: (?:new|old|house|home|place|"
        r"flat|annexe|student|care|first|lovely|and \w+|finally))*(?: (?:is|are|was|has moved|have moved|moved|now|"
        r"still|lives?|in|at|to|over|on|round|into|staying))*(?:,|:| -| at| is| in| to)? §",
    ),
    _sign(
        "kin", -0.5, -0.6, 0,
        rf"\b{_KIN}s?\b",
    ),
    _sign(
        "kin's house", 0, -1.5, 0,
        rf"\b{_KIN}(?:'s|s'|s) (?:\w+ )?(?:house|home|place|flat|gaff|annexe|new|old|care|student)|\b(?:his|her|"
        rf"their) (?:\w+ ){{0,2}}(?:house|home|place|flat|salon|gaff|shop|annexe|bungalow|roof|gate|dog|cat|door|"
        r"post)\b|\b(?:hers|theirs|his)\b[,:]? ?(?:at )?§",
    ),
    _sign(
        "third", 0, -0.8, 0,
        r"\b(?:he|she|they|him|her|his|them|their|he's|she's|they're|they've|hers|theirs)\b",
    ),
    _sign(
        "name's", 0, -0.8, 0,
        r"(?-i:\b[A-Z][a-z]+'s|\b[A-Z][a-z]+s')(?: [a-z]+){0,2}[,:]? ?(?:at |is )?§|(?-i:\b[A-Z][a-z]+ (?:has|is|"
        r"and [A-Z][a-z]+|finally|just))\b.{0,60}§",
    ),
    _sign(
        "someone at", 0, -0.8, 0,
        r"\b(?:people|couple|bloke|man|men|lady|woman|guy|lads?|someone|somebody|whoever|anyone|everyone|the girls|"
        r"the boys|folks?|family|neighbours|owners?|lot|chap|old \w+|mrs?\.? \w+|miss \w+|ms \w+|(?-i:[A-Z][a-z]+)|"
        r"character|resident) (?:at|from|of|in) (?:number )?§|\bwho(?:'s| is| lives?| lived| owns?)? (?:\w+ )?(?:at|"
        r"in)? ?§|\b(?:know|seen) (?:who|what|the|if|how)\b.{0,40}§|\bwho lives\b",
    ),
    _sign(
        "business", -0.8, -0.7, 0,
        r"\b(?:ltd|limited|plc|llp|open(?:s|ed|ing)? (?:daily|mon\w*|tues\w*|wed\w*|thur\w*|fri\w*|sat\w*|sun\w*|"
        r"today|from|until|till|7|late|for|times?|hours|again|her|his|their|a)|opening times?|restaurant|caf[eé]|"
        r"coffee|pub|inn|hotel|hostel|salon|barbers?|hairdressers?|gym|nursery|hospital|surgery|clinic|chemist|"
        r"pharmacy|museum|librar(?:y|ies)|cinema|theatre|takeaway|bakery|butchers?|florist|garage|showroom|shops?|"
        r"store|supermarket|market|stall|brunch|lunch|dinner|meal|menu|pints?|carvery|chippy|chips|kebab|pizza|"
        r"tearoom|bistro|bar|tapas|curry house|beer garden|www|https?|tel|customers?|clients?|premises|branch|unit|"
        r"depot|warehouse|studio|gallery|auction|agents?|lettings?|to let|just let|quote|call (?:now|our|us|me for)|"
        r"book (?:now|a|your|online|ahead|via)|bookings?|appointments?|by appointment only|mot|dentist\w*|vets?|"
        r"doctors?|optician|tattooist|groomer|physio|solicitor|accountant|mechanic|nails|hair(?:cut)?|bank|"
        r"post office|charity shop|vape|greggs|tesco express)\b",
    ),
    _sign(
        "community", -1.7, -0.5, -0.6,
        r"\b(?:church|chapel|mosque|temple|gurdwara|hall|school|college|academy|uni|university|club|legion|scouts?|"
        r"guides|brownies|beavers|cubs|meets?|meeting|meet (?:at|outside|every)|class(?:es)?|lessons?|course|workshop|"
        r"committee|choir|rehearsals?|practice|tickets?|doors|venue|jumble|polling|petition|protest|funeral|wake|"
        r"wedding|reception|registry|christening|mass|service|raffle|food ?bank|donors?|donat\w+|volunteers?|charity|"
        r"fundrais\w+|sponsor\w*|appeal|drop[- ]off point|hospice|centre|center|match|kick[- ]?off|ground|stadium|"
        r"team|training|league|marathon|parkrun|half marathon|fun run|car boot|fair|fete|fayre|exhibition|gig|tour|"
        r"quiz|bingo|disco|allotments?|care home|sheltered|vaccin\w+|blood|rota|bypass|leaflets?|coffee morning|"
        r"warm space|auditions?)\b",
    ),
    _sign(
        "work", -1, -0.9, 0,
        r"\b(?:work(?:s|ed|ing)?(?! from home)|jobs?|shift|office|interview|boss|colleagues?|client|customers?|fitted|"
        r"fitting|installed by|rewir\w+|swapped at|cleared|delivered (?:\d|a |pizza|leaflets)|fare|survey(?:ed|ing)|"
        r"finished (?:this|another|a)|another (?:kitchen|happy|one)|before and after|trainees?|depot|custody|patrol|"
        r"attended|called to|domestic)\b",
    ),
    _sign(
        "browsing", -1.1, -1.3, -0.8,
        r"\b(?:win the lottery|in love with|one day|the house (?:i|we)|most beautiful|view(?:ed|ing|ings)|"
        r"looked? (?:round|around|at)|went to see|rightmove|zoopla|estate agents?|guide price|auction|afford|tempted|"
        r"lost out|missed out|turned (?:it|us|them) down|wish (?:we|i)|dream(?:ing)? (?:of|house|home)|went for|"
        r"sold for|over asking|offers over|listed|house hunt\w*|imagine|nearly bought|dodged|if we won|"
        r"on the market again|back on|up for sale|for £|cash buyer|reduced|asking price|next!?$|can'?t stop thinking|"
        r"another viewing|bedroom (?:house|flat) for|let's be honest)\b",
    ),
    _sign(
        "news", 0, -1.4, 0,
        r"\b(?:officers?|police|pcsos?|incident|appeal(?:ing)?|witness\w*|assault\w*|stabb\w+|collision|crash\w*|"
        r"accident|rtc|fire (?:crews?|engines?|brigade)|firefighters?|paramedics|ambulances?|arrest\w*|cordon\w*|"
        r"suspicious|warrant|raid\w*|crime|investigat\w+|crimestoppers|coroner|inquest|court|pleaded|sentenced|"
        r"magistrates|fined|denied|charged|demolition|demolish\w*|roadworks|diversion|evacuated|blaze|closed|traffic|"
        r"standstill|avoid|massive fire|plans? (?:for|to)|planning notice|council wants?|detectives|defendant|"
        r"cannabis|fly[- ]?tip\w*|dumped|speed camera)\b",
    ),
    _sign(
        "culture", 0, -1.4, 0,
        r"\b(?:film(?:ed|ing)?|drama|movie|netflix|bbc|episode|series|book|novel|character|song|lyrics|band|album|"
        r"iron maiden|plaque|poet|author|artist|dickens|austen|beatles|sherlock|famous|history|ghost\w*|haunt\w*|"
        r"killer|murder|escape room|museum|century|built in|dates from|listed building|quiz|answer|monopoly|"
        r"eastenders|coronation|hitchcock|celebrity)\b",
    ),
    _sign(
        "away", -0.9, -1, 0,
        r"\b(?:airbnb|b&b|hotel|hostel|holiday|weekend away|weekend break|stay(?:ing|ed)? (?:at|in|with|over at)|"
        r"caravan|campsite|sea view|city break|festival|check[- ]?in|few days|a break|cottage for|trip|visited|"
        r"lodge with|views?)\b",
    ),
    _sign(
        "passing", -1, -0.4, 0,
        r"\b(?:walk(?:ed|ing)?|drove|driving|drive|ran|running|cycl\w+|went|pass(?:ed|ing)|strolled|wandered|parked|"
        r"rode|dropped|dropping|popp?(?:ed|ing) to|picked up|picking up|broke down|met|saw|seen|spotted|rescued|"
        r"found)\b(?: [\w']+){0,6}?,? (?:past|by|down|up|along|on|off|outside|from|at|to|near)? ?§",
    ),
    _sign(
        "praise", 0, -1, 0,
        r"\b(?:best|favourite|honest as|brilliant|amazing|gorgeous|stunning|lush|lovely (?:staff|evening|lunch)|ace|"
        r"never again|rubbish|overpriced|spot on|on the mend|10/10|five stars?|so helpful|great service|"
        r"can'?t recommend|highly|the ones at|do the best|does the best|great breakfast|recommended|worth|queue\w*|"
        r"the new \w+ (?:at|on)|first customer)\b",
    ),
    _sign(
        "wished", 0, -0.6, 0,
        r"\b(?:if (?:only|i|we)|wish|would love|one day|dream|nearly|almost|don'?t live|didn'?t|wouldn'?t|never lived|"
        r"not me|pretend\w*|maybe|might)\b",
    ),
    _sign(
        "got from there", 0, -1.1, 0,
        r"\b(?:got|bought|collected|collecting|picked up|picking up|ordered|getting|buying|found|won|borrowed) (?:my|"
        r"our|the|a|an|your|new|some|his|her|their|this|these)\b[^.!?]{0,45} (?:from|off|at) §|\b(?:waiting|queue|"
        r"queuing|stuck) (?:for|in|at|outside)\b|\bput (?:an|our|my|in an)? ?offer\b|\boffer (?:went )?in\b|"
        r"\bwouldn'?t\b|\bnot me\b|\bof the (?:bmw|car|van|audi)\b",
    ),
    _sign(
        "someone did", 0, -0.5, 0,
        r"\b(?:someone|somebody|some \w+|they|he|she)(?:'s|'ve| has| have)? (?!.{0,40}\b(?:my|our|us|"
        r"ours)\b)[^.!?]{0,40} §",
    ),
    _sign(
        "went and", 0, -0.9, 0,
        r"\bwent (?:trick|to|for|and|out|down|up|past|round|looking)\b[^.!?]{0,50} §|\b(?:gave|give|giving) (?:out|us|"
        r"me)\b",
    ),
    _sign(
        "if you", 0, -1.2, 0,
        r"\bif (?:you(?:'re|'ve)? (?:lost|know|paid|are near|saw|own|lived?|find yourself)|that's your)\b",
    ),
)  # fmt: skip
