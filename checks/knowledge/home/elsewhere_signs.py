"""What tells against an address being the home of the writer: other people, business, news, places that are passed.

Each sign is a set of words with three weights: near the address (some 30 characters), in its sentence, and in the sentences
beside it. The weights are a logistic regression over some fifteen sets of invented posts by several writers, rounded to tenths;
``home_words`` adds them up.
"""

from __future__ import annotations

from typing import Final

from checks.knowledge.home.home_signs import sign

__all__ = ["ELSEWHERE_SIGNS"]


_KIN: Final = (
    r"(?:nan|nana|nanna|nanny|nain|taid|gran|granny|grandma|grandad|grandpa|gramps|grandparents?|mum|mam|mom|mummy|"
    r"mother|dad|daddy|father|parents?|folks|brother|bro|sister|sis|auntie|aunty|aunt|uncle|cousin|niece|nephew|"
    r"in-laws?|outlaws|son|daughter|granddaughter|grandson|(?:mother|father|brother|sister|son|daughter)-in-law|mil|"
    r"fil|mate|bestie|friend|pal|bff|boss|girlfriend|boyfriend|boyf|ex|colleague|godmother|godfather|godparents?|"
    r"childminder|teacher|vicar)"
)

ELSEWHERE_SIGNS: Final = (
    sign(
        "lead at", 0, -1, 0,
        r"\bat(?: number| no\.?| our| my| the)? §",
    ),
    sign(
        "lead outside", 0, 0, 0,
        r"\b(?:outside|in front of|across) §",
    ),
    sign(
        "lead is", 0, -0.6, 0,
        r"\b(?:is|are|be|it's|its|we're|i'm|was)(?: now| still| at)? §",
    ),
    sign(
        "rest is", 0, 0.3, 0,
        r"§,?\s+(?:is|are|has|was|were|used to|looks?)\b",
    ),
    sign(
        "kin own", 0, -0.3, 0,
        rf"\b(?:(?:my|our|his|her|their|the|your) )?(?:\w+ )?{_KIN}(?:s|'s|s')?(?:'s)?(?: (?:new|old|house|home|place|"
        r"flat|annexe|student|care|first|lovely|and \w+|finally))*(?: (?:is|are|was|has moved|have moved|moved|now|"
        r"still|lives?|in|at|to|over|on|round|into|staying))*(?:,|:| -| at| is| in| to)? §",
    ),
    sign(
        "kin", -0.3, -1.3, 0,
        rf"\b{_KIN}s?\b",
    ),
    sign(
        "kin's house", 0, -1.6, 0,
        rf"\b{_KIN}(?:'s|s'|s) (?:\w+ )?(?:house|home|place|flat|gaff|annexe|new|old|care|student)|\b(?:his|her|"
        rf"their) (?:\w+ ){{0,2}}(?:house|home|place|flat|salon|gaff|shop|annexe|bungalow|roof|gate|dog|cat|door|"
        r"post)\b|\b(?:hers|theirs|his)\b[,:]? ?(?:at )?§|\bwhose (?:\w+ )?(?:house|home|place|flat)\b",
    ),
    sign(
        "third", 0, -2, 0,
        r"\b(?:he|she|they|him|her|his|them|their|he's|she's|they're|they've|hers|theirs)\b",
    ),
    sign(
        "name's", 0, -2, 0,
        r"(?-i:\b[A-Z][a-z]+'s|\b[A-Z][a-z]+s')(?: [a-z]+){0,2}[,:]? ?(?:at |is )?§|(?-i:\b[A-Z][a-z]+ (?:has|is|"
        r"and [A-Z][a-z]+|finally|just))\b.{0,60}§",
    ),
    sign(
        "someone at", 0, 0.1, 0,
        r"\b(?:people|couple|bloke|man|men|lady|woman|guy|lads?|someone|somebody|whoever|anyone|everyone|the girls|"
        r"the boys|folks?|family|neighbours|owners?|lot|chap|old \w+|mrs?\.? \w+|miss \w+|ms \w+|(?-i:[A-Z][a-z]+)|"
        r"character|resident) (?:at|from|of|in) (?:number )?§|\bwho(?:'s| is| lives?| lived| owns?)? (?:\w+ )?(?:at|"
        r"in)? ?§|\b(?:know|seen) (?:who|what|the|if|how)\b.{0,40}§|\bwho lives\b",
    ),
    sign(
        "business", -1.2, -1.6, 0,
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
    sign(
        "community", -2.2, 0, -0.7,
        r"\b(?:church|chapel|mosque|temple|gurdwara|hall|school|playgroup|play ?group|toddler group|college|academy|"
        r"uni|university|club|legion|scouts?|"
        r"guides|brownies|beavers|cubs|meets?|meeting|meet (?:at|outside|every)|class(?:es)?|lessons?|course|workshop|"
        r"committee|choir|rehearsals?|practice|tickets?|doors|venue|jumble|polling|petition|protest|funeral|wake|"
        r"wedding|reception|registry|christening|mass|service|raffle|food ?bank|donors?|donat\w+|volunteers?|charity|"
        r"fundrais\w+|sponsor\w*|appeal|drop[- ]off point|hospice|centre|center|match|kick[- ]?off|ground|stadium|"
        r"team|training|league|marathon|parkrun|half marathon|fun run|car boot|fair|fete|fayre|exhibition|gig|tour|"
        r"quiz|bingo|disco|allotments?|care home|sheltered|vaccin\w+|blood|rota|bypass|leaflets?|coffee morning|"
        r"warm space|auditions?)\b",
    ),
    sign(
        "work", -1.8, -0.2, 0,
        r"\b(?:work(?:s|ed|ing)?(?! from home)|jobs?|shift|office|interview|boss|colleagues?|client|customers?|fitted|"
        r"fitting|installed by|rewir\w+|swapped at|cleared|delivered (?:\d|a |pizza|leaflets)|fare|survey(?:ed|ing)|"
        r"finished (?:this|another|a)|another (?:kitchen|happy|one)|before and after|trainees?|depot|custody|patrol|"
        r"attended|called to|domestic)\b",
    ),
    sign(
        "browsing", -2.1, -1.1, -1,
        r"\b(?:win the lottery|in love with|one day|the house (?:i|we)|most beautiful|view(?:ed|ing|ings)|"
        r"looked? (?:round|around|at)|went to see|rightmove|zoopla|estate agents?|guide price|auction|afford|tempted|"
        r"lost out|missed out|out-?bid|turned (?:it|us|them) down|wish (?:we|i)|dream(?:ing)? (?:of|house|home)|went for|"
        r"sold for|over asking|offers over|listed|house hunt\w*|imagine|nearly bought|dodged|if we won|"
        r"on the market again|back on|up for sale|for £|cash buyer|reduced|asking price|next!?$|can'?t stop thinking|"
        r"another viewing|bedroom (?:house|flat) for|let's be honest)\b",
    ),
    sign(
        "news", 0, -1.8, 0,
        r"\b(?:officers?|police|pcsos?|incident|appeal(?:ing)?|witness\w*|assault\w*|stabb\w+|collision|crash\w*|"
        r"accident|rtc|fire (?:crews?|engines?|brigade)|firefighters?|paramedics|ambulances?|arrest\w*|cordon\w*|"
        r"suspicious|warrant|raid\w*|crime|investigat\w+|crimestoppers|coroner|inquest|court|pleaded|sentenced|"
        r"magistrates|fined|denied|charged|demolition|demolish\w*|roadworks|diversion|evacuated|blaze|closed|traffic|"
        r"standstill|avoid|massive fire|plans? (?:for|to)|planning notice|council wants?|detectives|defendant|"
        r"cannabis|fly[- ]?tip\w*|dumped|speed camera)\b",
    ),
    sign(
        "culture", 0, -1.6, 0,
        r"\b(?:film(?:ed|ing)?|drama|movie|netflix|bbc|episode|series|book|novel|character|song|lyrics|band|album|"
        r"iron maiden|plaque|poet|author|artist|dickens|austen|beatles|sherlock|famous|history|ghost\w*|haunt\w*|"
        r"killer|murder|escape room|museum|century|built in|dates from|listed building|quiz|answer|monopoly|"
        r"eastenders|coronation|hitchcock|celebrity)\b",
    ),
    sign(
        "away", -0.5, -0.6, 0,
        r"\b(?:airbnb|b&b|hotel|hostel|holiday|weekend away|weekend break|stay(?:ing|ed)? (?:at|in|with|over at)|"
        r"caravan|campsite|sea view|city break|festival|check[- ]?in|few days|a break|cottage for|trip|visited|"
        r"lodge with|views?)\b",
    ),
    sign(
        "passing", -0.4, 0, 0,
        r"\b(?:walk(?:ed|ing)?|drove|driving|drive|ran|running|cycl\w+|went|pass(?:ed|ing)|strolled|wandered|parked|"
        r"rode|dropped|dropping|popp?(?:ed|ing) to|picked up|picking up|broke down|met|saw|seen|spotted|rescued|"
        r"found)\b(?: [\w']+){0,6}?,? (?:past|by|down|up|along|on|off|outside|from|at|to|near)? ?§",
    ),
    sign(
        "praise", 0, -2.1, 0,
        r"\b(?:best|favourite|honest as|brilliant|amazing|gorgeous|stunning|lush|lovely (?:staff|evening|lunch)|ace|"
        r"never again|rubbish|overpriced|spot on|on the mend|10/10|five stars?|so helpful|great service|"
        r"can'?t recommend|highly|the ones at|do the best|does the best|great breakfast|recommended|worth|queue\w*|"
        r"the new \w+ (?:at|on)|first customer)\b",
    ),
    sign(
        "wished", 0, -0.9, 0,
        r"\b(?:if (?:only|i|we)|wish|would love|one day|dream|nearly|almost|don'?t live|didn'?t|wouldn'?t|never lived|"
        r"not me|pretend\w*|maybe|might)\b",
    ),
    sign(
        "got from there", 0, -2.6, 0,
        r"\b(?:got|bought|collected|collecting|picked up|picking up|ordered|getting|buying|found|won|borrowed) (?:my|"
        r"our|the|a|an|your|new|some|his|her|their|this|these)\b[^.!?]{0,45} (?:from|off|at) §|\b(?:waiting|queue|"
        r"queuing|stuck) (?:for|in|at|outside)\b|\bput (?:an|our|my|in an)? ?offer\b|\boffer (?:went )?in\b|"
        r"\bwouldn'?t\b|\bnot me\b|\bof the (?:bmw|car|van|audi)\b",
    ),
    sign(
        "someone did", 0, -0.2, 0,
        r"\b(?:someone|somebody|some \w+|they|he|she)(?:'s|'ve| has| have)? (?!.{0,40}\b(?:my|our|us|"
        r"ours)\b)[^.!?]{0,40} §",
    ),
    sign(
        "went and", 0, -0.7, 0,
        r"\bwent (?:trick|to|for|and|out|down|up|past|round|looking)\b[^.!?]{0,50} §|\b(?:gave|give|giving) (?:out|us|"
        r"me)\b",
    ),
    sign(
        "if you", 0, -1.3, 0,
        r"\bif (?:you(?:'re|'ve)? (?:lost|know|paid|are near|saw|own|lived?|find yourself)|that's your)\b",
    ),
    sign(
        "somebody's business", 0, -2, -1.1,
        r"\b(?:seller|buyer|breeder|therapist|counsellor|bride|groom(?!ing)|photographer|florist|caterer|crew|punter|client|"
        r"customer|tutor|instructor|driving test|midwife|carers?|home help|foster\w*|supervisor|foreman|gaffer|"
        r"ebay|vinted|gumtree|marketplace|hired|booked (?:a|the|into)|sleeps \d+|sleeps [a-z]+teen|stall|"
        r"clearance|milk round|paper round|delivery round|my round|my route|my beat|subcontract\w*|site office)\b",
    ),
    sign(
        "they, beside", 0, 0, -1,
        r"\b(?:they|them|their|they're|they've|theirs|he|she|him|his|her|he's|she's|hers)\b",
    ),
    sign(
        "for some hours", 0, -2, 0,
        r"\b(?:\d+|a couple of|two|three|four|five|six|few|all those) (?:hours?|hrs|mins|minutes) (?:at|outside|in) §|"
        r"\b(?:sat|stood|waiting|parked|queu\w+|hanging (?:about|around)) (?:outside|at|by|opposite) §|"
        r"\b(?:been|was|were) (?:at|over at|round at) § (?:since (?:\d|six|seven|eight|nine|this|early)|all (?:morning|"
        r"afternoon)|most of the|this (?:morning|afternoon|aft))",
    ),
    sign(
        "not so", 0, -2.9, -1.1,
        r"\b(?:we'd|i'd|would|should|could)(?: have|'ve) (?:been|had|lived|loved|bought|moved)\b|\bnot (?:us|me|ours|"
        r"mine|our)\b|"
        r"\b(?:isn't|wasn't|not) (?:going to happen|happening|to be|meant to be)\b|\bif the chain\b|\bback to scrolling\b|"
        r"\bdo(?:es)? ?n[o']t (?:even )?exist\b",
    ),
    sign(
        "looking after it", 0, -3.1, 0,
        r"\b(?:keys? (?:to|for) § (?:while|as|until)|(?:feeding|watering|looking after|house-?sitting|dog-?sitting|"
        r"cat-?sitting|"
        r"minding|checking on)\b|while they(?:'re| are)\b)|"
        r"\b(?:stay(?:ed|ing)|stopp?(?:ed|ing)|spent|booked) (?:[a-z]+|\d+) nights? (?:at|in) §",
    ),
    sign(
        "person at", 0, -2.1, 0,
        r"\b(?:lad(?:y|ies|s)?|fella|chap|bloke|man|woman|gent|guy|girl|couple|folk|family|gran|widow|pensioner|"
        r"person|people|"
        r"kids?|owner|lass|mr|mrs|miss|ms|dr) (?:\w+ )?(?:at|from|in|of|who) (?:number |no )?§|\bhis owner\b|\bowner's\b",
    ),
    sign(
        "left it there", 0, -2.3, 0,
        r"\b(?:left|delivered|dropped|dumped|put|taken|took|sent) (?:our|my|the|a) (?:\w+ )?(?:parcels?|package|"
        r"delivery|shopping|"
        r"order|letters?|post|fridge|sofa) (?:at|with|to|outside|in) §",
    ),
    sign(
        "fetched from there", 0, -2.1, 0,
        r"\b(?:me|us|i|we|we're|i'm|i'll|we'll|to|going to|^)\b[^.!?]{0,12}\b(?:collect\w*|fetch\w*|"
        r"pick\w* up)\b[^.!?]{0,30} from §",
    ),
    sign(
        "work to start", 0, -2.8, 0,
        r"\b(?:first (?:shift|day)|new job|interview|start (?:at|on)|yard at|report (?:to|for duty)|meet (?:at )?\d|"
        r"crew|site|"
        r"rooms?,? §|wants? (?:me|us) (?:at|to)|(?:lifts?|lost|trying|directions|way) (?:\w+ ){0,2}(?:to|find) §|"
        r"moved (?:rooms|premises|offices|practice|surgery))\b|\bshifted to §",
    ),
    sign(
        "they build", 0, -2.1, 0,
        r"\bthey(?:'ve|'re| have| are)(?: all)? (?:\w+ )?(?:got planning|planning|turning|building|knocking|"
        r"converting|put|putting|"
        r"opening|closing|digging|fitted|had)\b|\bplanning for\b|\bwritten to the council\b",
    ),
)  # fmt: skip
