"""Does the writer claim a street, a block, an estate or a named house as theirs, without any number?

Most places in posts are passed, worked at or visited. Who lives at one says things that nobody else says: that the bins there
were missed again, that the keys are in hand, that *our* side of it has no water, that a parcel is to be fetched there from
*me*. § stands for the place in its sentence; the sentences beside it may only help where they speak of a home outright.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import Screened, screened

__all__ = ["HOMELY", "VISITING", "WISHED", "claims_place", "may_be_homely"]


def _re(*expressions: str) -> Screened:
    return screened("|".join(expressions), re.IGNORECASE)


PART: Final = (
    r"(?:house|home|hoose|flat|apartment|semi|terrace[d]?|bungalow|cottage|maisonette|gaff|pad|narrowboat|caravan|"
    r"(?:front |back |garage |own )*door(?:step|bell)?|drive(?:way)?|(?:front |back )?(?:garden|yard|gate|step|room)|porch|"
    r"hedge|"
    r"fence|shed|patio|kitchen|bathroom|bedroom|loft|roof|conservatory|extension|balcony|window|letter ?box|bins?|wheelie|"
    r"chimney|solar panels|intercom|mooring|(?:back |top |bottom )?field|paddock|stables|windows)"
)
_OLD: Final = (
    r"(?!old|ex|former|first|last|uni|student|childhood|mum|dad|nan|gran|parents|mate|friend|brother|sister|local|boss)"
)
_MY: Final = rf"\b(?:my|our|wor) (?:own )?(?:{_OLD}[\w'-]+ ){{0,3}}?"
_NOW: Final = (
    r"(?: (?:now|still|just|both|all|actually|only|currently|happily|finally|officially|really|do|absolutely|bloody))*"
)
_ON: Final = r"(?:on|in|at|of|off|down|up|along|to|into|for|outside|from|behind)(?: the)?"
_PET: Final = (
    r"(?:cat|kitten|dog|puppy|pup|rabbit|tortoise|ferret|parrot|budgie|hens?|moggy|tabby|lurcher|spaniel|terrier|whippet)"
)

_CLAIMS: Final = _re(
    # Who lives, stays, rents there.
    rf"\b(?:i|we|me|us|and i)(?:'ve|'m|'re|ve| have| am| are)?{_NOW} (?:live|living|(?<=ve )lived|rent|renting|lodg\w+|reside)"
    rf"\b(?: [\w'-]+){{0,6}}? {_ON} §",
    rf"(?:^|[.,;:!?] ?)(?:i|we) stay {_ON} §",
    rf"(?:^|[.,;:!?] ?|\b(?:been|ve|love|loving|enjoying|hate|hating|years|months|weeks|to|of|like|about) )(?:living|life|"
    rf"lived)"
    rf"(?: back| here| it up)? {_ON} §",
    rf"\bsettl(?:ed|ing) in(?:to)?\b[^.!?]{{0,25}} {_ON} §|\b(?:boxes|unpack(?:ed|ing)?)\b[^.!?]{{0,45}}\b(?:new|our|my|home)\b"
    rf"[^.!?]{{0,12}} {_ON} §",
    rf"\b(?:loving|love) (?:the|our|my) new (?:place|house|home|flat|pad|gaff|street|neighbours)(?: already)? {_ON} §",
    # What is the writer's stands there.
    rf"{_MY}{PART}\b[^.!?]{{0,45}} {_ON} (?:[\w'-]+ of )?§",
    rf"{_MY}{PART}[,:(–—-]+ ?§",
    rf"(?:^|[.,;] ?)(?:wee |new |little )?{PART}\b[^.!?]{{0,20}}\b(?:finally|coming (?:on|along|together)|finished|ripped out|"
    rf"underway)\b"
    r"[^.!?]{0,20} (?:at|in) §",
    r"\b(?:my|our|wor) (?:\w+ )?(?:house|home|flat|place|bungalow|cottage)\b[^.!?]{0,25}\b(?:on (?:rightmove|zoopla|the market|"
    r"onthemarket)|(?:up )?for sale|goes (?:live|on the market))\b[^!?]{0,60}§|(?:^|[.,;] ?)(?:wee|new|little) (?:flat|hoose|"
    r"house|cottage) "
    r"(?:in|on|at) §[^!?]{0,40}\b(?:painted|decorated|sorted|finished|moved|boxes|done|cosy)\b",
    rf"\b(?:my|our) (?:half|bit|part|side|end|stretch|row|corner|block|floor|landing)\b[^.!?]{{0,30}} {_ON} §",
    r"§[^.!?]{0,40}\b(?:our|my) (?:(?:half|bit|side|end|stretch)|own front door|landing|floor|block|"
    r"front door|street)\b",
    r"§[,:;(–—-]* ?(?:(?:is|it's|that's) )?(?:now |finally |officially )?(?:our|my) (?:[\w-]+ )?(?:forever|new|dream|lovely|"
    r"happy|"
    rf"wee|little|own|tiny|own little)? ?{PART}\b|§,? (?:(?:is|you're|will be) )?(?:all |now |finally |officially )*ours\b",
    # What only a householder gets or does.
    r"\b(?:keys? (?:in|to|for|collected|day)|complet(?:ed|ion)|exchang(?:ed?|ing)|offer (?:was |has been |got )?accepted|"
    r"moving day|"
    r"move day|mortgage (?:approved|offer)|sold (?:subject|stc)|sstc|we got it|homeowners?|first[- ]time buyers?)\b[^.!?]{0,60}"
    r"(?:^|[ (])§",
    r"§[^.!?]{0,40}\b(?:ours (?:by|from|on|at last)|moving (?:in )?(?:on|in)|here we come|keys (?:on|in hand|collected))\b",
    r"(?:^|[.,;:!?] ?|\b(?:i|we|we're|i'm|we've|i've|ive|weve|just|finally|officially|have|are|now) )(?:bought|renting|moved "
    r"(?:in)?to|"
    rf"moving (?:in)?to|moving in at|move to|move into|rent) (?:a |the |our |into |to )?(?:(?:[\w'-]+ ){{0,4}}?(?:{PART}|"
    rf"place|terrace|bed\w*) "
    r"(?:\w+ )?)?(?:on |in |at |down |off )?(?:the )?§",
    rf"\b(?:goodbye|bye|farewell)\b.{{0,40}}\bhello (?:to )?§|\bcouncil tax\b[^.!?]{{0,40}} {_ON} §",
    rf"\bparking permit\b[^.!?]{{0,40}}[, ]§|\bplot \d+[a-z]?\b[^.!?]{{0,40}} {_ON} §",
    r"\b(?:since|after) (?:we|i) (?:first )?(?:came|moved|got|landed|arrived|rocked up)(?: here)? (?:to|into|in|on|at) §",
    rf"\b(?:mortgage|rent|rates|electric|heating|service charge) {_ON} §",
    r"\bpassing (?:by |through )?§[^.!?]{0,40}\b(?:my|our|me|us)\b|§[^.!?]{0,40}\b(?:my|our) (?:lovely |brilliant |new "
    r")?neighbours\b",
    r"§[^.!?]{0,25}\bfrom (?:the|my|our) front door\b",
    r"^(?:[\w-]+ ){1,4}(?:years?|months|weeks)(?: now| today| already)?(?: living)? (?:on|in|at|down) §",
    r"\b(?:park|parking|space|parked)\b[^.!?]{0,25} (?:on|in|down|along) §[^.!?]{0,60}\b(?:walk(?:ed)? home|every (?:night|"
    r"day|time)|"
    r"my own|toddler|the shopping|residents)\b|\b(?:off|come off|back from|home from) (?:nights|shift|lates|a late|work|a "
    r"night)\b"
    r"[^.!?]{0,60}\bpark\w*\b[^.!?]{0,25} §|§[^.!?]{0,40}\b(?:walk(?:ed|ing)?|got|getting|get) home\b",
    r"\bright outside,? (?:on|in) §|\bhome from (?:the )?(?:hospital|work|nights|uni)\b[^.!?]{0,50} (?:at|in|on) §",
    r"\b(?:kitchen|bedroom|window|lounge|balcony|front room|loft)\b[^.!?]{0,25}\b(?:look\w*|out) (?:out )?(?:over|onto|on to|"
    r"across) §",
    r"(?:^|[.,] ?|\b(?:our|my|the) )neighbours? (?:on|in|at|from|across) §[^.!?]{0,60}\b(?:brought|round|lent|knocked|given|"
    r"gave|"
    r"took in|fed|fixed|dug)\b",
    r"§ (?:people|folks?|lot|neighbours|massive|crew),? (?:who|what|does|do|is|are|can|how|any|have)\b",
    r"§[^.!?]{0,40}\b(?:sorry|apologies)\b[^.!?]{0,30}\b(?:me|us|ours|mine)\b",
    # Bins, post and pipes, told by whom they fail.
    r"\b(?:missed|forgotten|skipped) (?:us|ours|our)\b.{0,60}§|§.{0,60}\b(?:missed|forgotten|skipped) (?:us|ours|our bins?)\b",
    rf"\b(?:bins?|recycling|brown|food waste)\b[^.!?]{{0,30}}\b(?:this week|today|tomorrow|tonight|yet|been|"
    rf"out)\b[^.!?]{{0,20}} "
    rf"{_ON} §",
    r"\b(?:any(?:one|body)|someone|every(?:one|body)) (?:else )?(?:else'?s?|elses|elses') ?[^.!?]{0,60}"
    r"\b(?:broadband|internet|wi-?fi|water|power|electric\w*|gas|heating|bins?|tv|sky|virgin|signal|doorbell)\b[^.!?]{0,40} "
    r"(?:on|in|at|around|along|off) (?:the )?§",
    r"\b(?:any(?:one|body)|everyone) else (?:up |down )?(?:on|in|around|off|at) (?:the )?§",
    r"\b(?:power|water|gas|internet|broadband|electric\w*|wi-?fi|heating)(?:'s| is| has)?(?: been| gone| just)* (?:cut|off|"
    r"out|down|"
    rf"back|gone)\b[^!?]{{0,40}} {_ON} §[^!?]{{0,80}}\b(?:sat|candles?|us|our|ours|home|kids|freezer|tea)\b",
    # What comes by there comes by the writer.
    r"\b(?:outside|round|past|next to|opposite|to|from|at|by) (?:ours|mine)\b[^!?]{0,80}§|§[^!?]{0,80}\b(?:outside|opposite|"
    r"next to|"
    r"round|past|to|from|by) (?:ours|mine)\b(?! (?:at|in) work)",
    r"\b(?:kids|lads|girls|boys|dog|neighbours|everyone|we're all)\b[^.!?]{0,20}\bout (?:the |on the )?(?:front|back|street)\b",
    r"\bfrom (?:the|our|my) (?:balcony|(?:back |front )?bedroom|kitchen|living room|loft|landing|study|front room|back step|"
    r"front step)(?: window)?\b[^.!?]{0,30}[, ]§",
    r"\b(?:trick[- ]or[- ]treaters|carol singers|neighbours|kids|folk|people|everyone|delivery drivers) (?:of|on|in|at|from) "
    r"§[^.]{0,40}"
    r"\b(?:we|us|our|i|ours)\b",
    r"\b(?:looking at you|sort it out|keep it down|pack it in|thank you|thanks|cheers|bless you|well done|good ?night|"
    r"morning),? "
    r"(?:to (?:all|everyone) (?:on|in|of|at) )?§(?![^.!?]{0,12} for)",
    r"\bour (?:annual |little |big )?street party\b|\b(?:first|only|last) (?:ones?|house|people|family)? ?(?:on|in) § (?:to|"
    r"with|without)\b",
    # People of one place among themselves.
    rf"\b(?:neighbours?|landlord|managing agents?|service charge|concierge|intercom|lift(?:'s| is)?|bin store|residents?'? "
    rf"(?:group|"
    rf"association|meeting|whatsapp|chat|page))\b[^.!?]{{0,40}} {_ON} §[^?]{{0,80}}\b(?:our|my|us|we|i'm|i|me|ours|again|"
    rf"floors?|flights|"
    r"shopping|buggy|kill me)\b",
    r"§ (?:residents'? |neighbours'? |community )?(?:whats ?app|group ?chat|massive|residents?\b|neighbourhood watch)[^?]{0,90}"
    r"\b(?:i|we|our|us|me|my)\b",
    r"\bneighbourhood watch\b[^.!?]{0,20} §.{0,60}\b(?:our|my) (?:end|side|bit)\b",
    r"\b(?:my|our) (?:parked |poor |new |little )*(?:car|van|bike|motor|corsa|golf|fiesta|focus|polo|clio|mini|astra|micra|"
    r"yaris)\b"
    r"[^.!?]{0,30} (?:on|in|outside|along) §[^.!?]{0,40}\b(?:last night|overnight|again|every night|in the night)\b",
    # Fetched from the seller.
    r"\b(?:collection|collect|pick ?-?up|viewing|to be collected|cash on collection|can be (?:seen|collected)|fetch)(?: only| "
    r"is| it|"
    r" please| any ?time| in person)*,?:? (?:(?:from|at|in|on|near|off) )?(?:(?:me|us|mine|ours|home)(?: (?:on|in|at|just "
    r"off))? )?§",
    # From the front door and back.
    rf"\b(?:front door|from ours|from home|(?:before|after) work from|out the house)\b[^.!?]{{0,70}} {_ON} §|§[^.!?]{{0,50}}"
    r"\b(?:and (?:back )?home|then home|to (?:the|our|my) front door|from ours)\b",
    r"\bwhere (?:i|we) (?:now |both |all )?live\b(?! in hope)",
)
# The same, where a sentence beside it may say whose: people of one building or one road among themselves.
_CLAIMS_BESIDE: Final = _re(
    r"\b(?:who|someone|somebody|whoever|which of you|whose \w+) (?:up |down )?(?:on|in|along|at|of|from) §.{0,80}"
    r"\b(?:some of us|the rest of us|us lot|our (?:bedroom|garden|road|street|kids|bins?)|my (?:garden|bedroom|window|"
    r"drive))\b",
    r"\b(?:neighbours?|lift|intercom|residents?|tenants?|someone|somebody|whoever|kids|music|party|upstairs|"
    r"downstairs)\b[^.!?]{0,50} (?:at|"
    r"in|of|on) §.{0,90}\b(?:i'm on|i live|my (?:floor|ceiling|wall|flat|block|bins?)|our (?:floor|ceiling|wall|block|bins?|"
    r"landing|end)|"
    r"the floor (?:below|above)|flat (?:below|above))\b",
)
# A seller, as against somebody who fetches.
_SELLER: Final = _re(
    r"£ ?\d",
    r"\b\d+ ?(?:quid|ono)\b",
    r"\b(?:for sale|selling|free to|going free|ono|cash|good condition|available|smoke[- ]free|"
    r"pet[- ]free|can deliver|bargain|need[s]? gone|must go|from me|from us|barely used|offers|no time ?wasters|grown out of|"
    r"message me|dm me|pm me)\b",
)
_FETCHED: Final = _re(r"\b(?:collection|collect|pick ?-?up|collected|fetch|viewing|can be seen)\b")
# The sentence in front, or behind, speaks of the writer's home outright, and the place stands bare or with a preposition.
_HOME_TOLD: Final = _re(
    r"^(?:#?new ?(?:house|home|flat|pad|gaff|place|digs|address)|home sweet home|forever home|#?newhome|keys|moved|moving)\b",
    r"\b(?:keys? (?:in hand|collected|are ours)|moving day|moved in|(?:we|i)(?:'ve| have)? (?:finally |just )?(?:moved|"
    r"completed|exchanged)|"
    r"finally completed|contracts? exchanged|offer accepted|mortgage (?:approved|offer)|house ?hunting is over|(?:got|got the|"
    r"collected) "
    r"(?:our |my )?keys|first[- ]time buyers?)\b",
    r"\b(?:outside|round|at|to) (?:ours|mine)\b",
    r"\b(?:we|i)(?:'ve| have)? (?:just |finally |only )?bought it\b|\bsnowed in\b|\bdidn't leave the house\b",
    r"\b(?:our|my) (?:(?:front|back|garden) )?(?:gate|hedge|doorstep|path|fence|letterbox)\b|\bfront of the house\b",
    r"\bremoval (?:men|van|lads|company)\b|\bmoving van\b|\bunpack(?:ed|ing)\b|\bboxes everywhere\b",
    r"\b(?:my|our) (?:windows|bedroom window|front room|house|walls) (?:rattle|shake|shook|rattled|vibrate)",
    r"\b(?:our|my) (?:new )?(?:house|flat|bungalow|cottage|driveway|drive|catchment|street "
    r"party|road|street|front door|extension)\b(?!'s (?:old|first))",
    r"\bmissed (?:us|ours)\b",
    r"\bspare (?:double )?room\b",
    r"\blodger\b",
    r"\bfirst (?:christmas|night|weekend|morning) (?:at|in) (?:number|no\.?|the new|our new)\b",
)
_LOST_PET: Final = _re(
    rf"\b(?:lost|missing|escaped|got out|gone walkabout)\b.{{0,80}}\b{_PET}\b",
    rf"\b{_PET}\b.{{0,60}}\b(?:lost|missing|escaped|got out)\b",
)
_LOSER: Final = _re(
    rf"\b(?:my|our) (?:\w+ ){{0,3}}{_PET}\b",
    r"\b(?:not come home|ring me|call me|message me|we're worried|bring (?:him|her) home)\b",
)
# Somewhere for a few days.
VISITING: Final = _re(
    r"\b(?:airbnb|hotel|hostel|b&b|holiday|glamping|camping|staycation|stag|hen (?:do|weekend)|half term|weekend away|mini "
    r"?break|"
    r"honeymoon|staying (?:at|in)|stayed|for the (?:week|weekend|night|fortnight)|until (?:mon|tues?|wed|thu|fri|sat|sun)\w*|"
    r"then home|"
    r"checked (?:in|out))\b(?![^.!?]{0,40} spare room)"
)
# What might be, or might have been.
WISHED: Final = _re(
    r"\b(?:could|can|could just|can just) (?:totally |really |so |easily )?(?:see|imagine|picture) (?:us|me|myself|ourselves)\b"
    r"|\b(?:could|would|might) (?:\w+ )?(?:live|retire|move|settle) (?:on|in|to|at|here)\b|\bif (?:only|someone|somebody)\b"
)
# Somebody else's, or nobody's home.
_REFUSED: Final = _re(
    r"\b(?:his|her|their|he|she|they|your|he's|she's|they're)\b(?!(?: own)? (?:way|turn))[^.!?]{0,40}§",
    r"§[^.!?]{0,40}\b(?:with|to|for) (?:him|her|them)\b",
    r"(?<!\bsend )(?<!\bhi )(?<!\band )\b(?:my |our |the |your |his |her |a )?(?:nan|nana|gran|granny|grandma|grandad|grandpa|"
    r"mum|mam|dad|parents?|"
    r"brother|bro|sister|sis|aunt(?:ie|y)?|uncle|cousin|niece|nephew|in-?laws|in laws|son|daughter|mate|friend|bestie|ex|boss|"
    r"colleague|"
    r"girlfriend|boyfriend|partner's|landlord's|customer|client|pal)(?:'s|s'|s)?\b(?! and (?:i|me)\b)(?! (?:it's|its|"
    r"we)\b)[^.!?]{0,50}§",
    r"(?-i:(?<![.!?] )(?<!^)\b[A-Z][a-z]+(?:'s|’s)) (?:new |old |place|house|flat|party|bbq|do\b|leaving)[^.!?]{0,30}§",
    r"\b(?:used to|grew up|born|childhood|would love|i'd love|we'd love|if i won|if we won|imagine|dream(?:ing)? of|one day|"
    r"wish|lottery|"
    r"nearly|almost|first ever|pulled out|fell through|gazumped|looked at|viewing (?:a|the|at)|viewed|i don't|we don't|don't "
    r"live|didn't|not "
    r"(?:on|in)|"
    r"never lived|any more|anymore)\b[^.!?]{0,60}§",
    r"§[^.!?]{0,30}\b(?:any ?more|used to be|was my first|in the (?:film|book|show|series)|on (?:tv|telly|netflix))\b",
    r"\b(?:office|work|shift|job|branch|showroom|studio|salon|shop|store|gym|class|our (?:stall|unit|team)|meeting (?:at|in)|"
    r"customers?|"
    r"clients?|ltd|limited|the bank|premises|headquarters|warehouse|launch|catering|open day|opening)\b(?![^.!?]{0,10} from "
    r"home)"
    r"[^.!?]{0,60}§|§[^.!?]{0,30}\b(?:office|branch|showroom|studio|salon|premises|warehouse|open day|launch)\b",
    r"\b(?:episode|film|movie|novel|lyrics?|song|chapter|sitcom|corrie|coronation|eastenders|emmerdale|hollyoaks|harry potter|"
    r"sherlock|"
    r"homes under the hammer|location,? location|netflix|channel [45]|itv|bbc|monopoly|panto|theatre|album|quote|character)\b",
    r"\b(?:police|officers?|firefighters?|paramedics|crash|collision|rtc|cordon|appeal|residents of|residents have|residents "
    r"were|court|"
    r"arrest\w*)\b[^.!?]{0,60}§",
    r"\b(?:collected|picked up|bought|got|fetched) (?:a|an|the|my|our|this|some)\b[^.!?]{0,40}\bfrom (?:an?|the|some|"
    r"this)\b[^.!?]{0,40}§",
    r"\b(?:thinking of you|sorry to hear|recommend|best|brilliant|lovely|new) (?:\w+ )?(?:cafe|café|pub|restaurant|bar|place "
    r"to eat|"
    r"bakery|chippy|curry|pizza|breakfast|coffee)\b[^.!?]{0,40}§",
    r"\b(?:played|playing|away (?:at|to)|beat|lost to|drew with|kick[- ]?off)\b[^.!?]{0,30}§",
)
# Looked-for and fetched things only, or a household's own loss.
_ONLY_FETCHED: Final = re.compile(r"\b(?:collect\w*|pick ?-?up|fetch|viewing)\b", re.IGNORECASE)


# So homely are the words around it that they need no claim.
HOMELY: Final = 3.6
_WRITER: Final = _re(r"\b(?:i|we|my|our|ours|mine|us|i'm|i've|we're|we've|im|ive|weve)\b")


def may_be_homely(lead: str, rest: str) -> bool:
    """Whether the writer speaks of themselves, and nothing gives the place to somebody else: asked before words are weighed."""
    sentence = f"{lead} § {rest}".replace("’", "'")
    return _WRITER.search(sentence) is not None and not _REFUSED.search(sentence) and not VISITING.search(sentence)


def claims_place(lead: str, rest: str, earlier: str = "", later: str = "", *, sold: bool = False) -> bool:
    """Whether the writer speaks of the place between ``lead`` and ``rest`` as only somebody does who lives there.

    ``sold``: the text is a listing, so that whoever is to fetch something comes to the writer.
    """
    sentence = f"{lead} § {rest}".replace("’", "'").replace("§ ,", "§,").strip()
    if _REFUSED.search(sentence) or VISITING.search(sentence) or WISHED.search(sentence):
        return False
    whole = f"{earlier} . {sentence} . {later}".replace("’", "'").strip(" .")
    if _CLAIMS_BESIDE.search(whole):
        return True
    if _CLAIMS.search(sentence):
        return (
            not _FETCHED.search(sentence) or sold or _SELLER.search(whole) is not None or _HOME_TOLD.search(whole) is not None
        )
    if _LOST_PET.search(whole):
        return _LOSER.search(whole) is not None
    bare = len(lead.split()) <= 6 and len(rest.split()) <= 6
    beside = " . ".join((earlier, later)).replace("’", "'")
    return (
        bare
        and _HOME_TOLD.search(beside) is not None
        and not _REFUSED.search(f"{earlier} §")
        and not _ONLY_FETCHED.search(sentence)
    )
