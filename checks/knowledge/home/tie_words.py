"""The words by which people say that an address is theirs, was theirs, is somebody else's, or is a business or news.

Every pattern is bounded and is applied by ``home_ties`` to at most a sentence or two.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import Screened, screened

__all__ = [
    "AFTER_NOW", "AFTER_PAST", "AFTER_SINCE", "AWAY_FROM", "BUSINESS", "BUSINESS_OWNER", "EARLIER_PAST",
    "EARLIER_SENTENCE", "KIN", "LEAVING", "NEARBY", "NEGATED", "NEWS", "NOW_CLEAR", "NOW_LIKELY",
    "NOW_LIVES", "NOW_SALE", "OTHERS", "PAST", "QUOTED", "SELLING", "STAYED",
]  # fmt: skip


def _re(expression: str) -> Screened:
    return screened(expression, re.IGNORECASE)


KIN: Final = (
    r"(?:nan|nana|nanna|nanny|gran|grandma|granny|grandad|grandpa|grandparents?|mum|mam|mom|mother|dad|father|parents?|"
    r"brother|bro|sister|sis|auntie|aunty|aunt|uncle|cousin|niece|nephew|mate|mates|friend|friends|bestie|neighbour|"
    r"(?<!sorry )(?<!hello )(?<!dear )(?<!hi )(?<!thanks )(?<!our )(?<!new )neighbours|"
    r"in-laws?|son|daughter|boss|girlfriend|boyfriend|ex|colleague|(?<!a )tenants?|landlord|landlady|client|customer|"
    r"pal|boyf|"
    r"brother-in-law|sister-in-law|mother-in-law|father-in-law|godparents?|childminder|teacher|vicar)"
)

# Who speaks: "I", "we", "Tom and I", or nobody at the start of a clause ("Moved to …", "Finally living at …").
_ADVERBS: Final = (
    r"(?:[a-z]+ly |just |now |still |both |all |also |already |only |soon |probably |have |had |been |then |so |ever )*"
)
_I: Final = (
    rf"(?:\b(?:i|we)(?:'ve|'re|'m|'ll|'d| have| are| am| will| had|ve|re|m)? {_ADVERBS}|"
    rf"\b(?:me and [a-z]+|and (?:i|me))(?:'ve| have| are| will be| will)? {_ADVERBS}|"
    r"(?:^|[.,;:!?–—-] ?|\band )(?:(?:just|finally|now|officially|so|yay|well|recently|currently|still|happily|been) )*)"
)
_HOME: Final = (
    r"(?:address|addy|addr|house|home|flat|apartment|bungalow|cottage|place|gaff|pad|digs|maisonette|studio flat|semi|"
    r"terrace|front door|"
    r"door|doorstep|driveway|garden|street|road|postcode|post code|houseboat|property|abode|yard|crib|nest|porch|front room|"
    r"living room|spare room|kitchen|loft)"
)
_KIND: Final = (
    r"(?:(?:new|own|forever|current|lovely|little|wee|tiny|humble|beautiful|home|full|postal|postal|delivery|actual|first|"
    r"dream|"
    r"rented|very|two|three|four|bed|bedroom|big|front|back|cosy|happy|permanent|temporary|council|next|family) )*"
)

NOW_LIVES: Final = _re(
    rf"{_I}(?:live|lives|living|reside|residing|rent(?! reduced| due| is| day| free| arrears)|renting|dwell|be living|be "
    rf"renting|lodging|lodge)\b(?! in hope\b| for (?:the|it|this|my)\b| to )"
    r"|\bwhere (?:i|we)(?:'ll be| will be|'m|'re| am| are) (?:now )?living\b|\bwhere (?:i|we) live\b|\b(?:i|we)(?:'ve| "
    r"have) (?:\w+ ){0,2}?lived\b|\bmy (?:wife|husband|partner) and i live\b"
    r"|\bme and [\w' ]{2,20} live\b"
)
NOW_CLEAR: Final = _re(
    rf"{_I}(?:mov(?:ed|ing|e)(?: (?:house|home|over|up|down|back|across|again|today|yesterday|together|(?:last|this|next|"
    rf"on) \w+|"
    r"[a-z]+ly))* (?:in ?to|to|in at|in)(?= |$)(?! tears\b| a (?:new|different) (?:job|role|team|shift|school|branch)\b)"
    r"|mov(?:ed|ing|e)(?: \w+){0,3} from\b.{0,60} (?:in ?to|to)$"
    r"|(?:got|getting|get|picked up|picking up|collected|collecting|collect|have|handed|holding|been given) "
    r"(?:the |our |my )?keys? (?:to|for)\b"
    r"|(?:bought|buying|purchased|completed on|completed the purchase of|exchanged(?: contracts)? on|"
    r"had an offer accepted on|signed (?:for|the lease on|the lease for|the tenancy (?:on|for))|put down roots (?:at|in|on)|"
    r"settled (?:in|into) (?:at)?|settling (?:in|into) (?:at)?|unpacking at|unpacked at|taken on)(?= |$))"
    r"|\b(?:our|my|the) (?:big )?(?:move|relocation) (?:to|into)$"
    rf"|\b(?:my|our) {_KIND}{_HOME}\b(?!'s| hunt\w*| sit\w*| share| music| plants?| band| team| group)"
    r"|\b(?:to|at|round|over|from|back|by|outside|find|for) (?:ours|mine)\b|^(?:ours|mine)\b|\bmine (?:is|will be)\b"
    r"|\b(?:i'll|we'll|i will|we will) be at (?=flat|number|no )|\b(?:sorry|thanks|hi|hello|dear) (?:to (?:all )?)?(?:our |"
    r"my )?neighbours of|\bchez (?:nous|moi|us)\b"
    r"|\b(?:new|home|change of|postal|forwarding) address\b"
    r"|\boffer (?:has been |was |got )?accepted on\b|\bhome sweet home\b|\bwelcome (?:home )?to (?:our|my)\b"
    r"|\b(?:back|safely|finally|now|nearly|almost|arrived) home (?:at|to|in|now)?|\bhome (?:is now|is)\b"
    r"|\bhome(?: now)? ?[:=–—-]$|\bat home,? (?:at|in|on)\b|^home,? (?:at )?$|\b(?:we're|we are|i'm|"
    r"i am) now(?: (?:at|in))?\b"
    r"|\b(?:we're|we are|i'm|i am|ours is|mine is)$|\b(?:with|beside|to|behind|opposite|above|below) (?:me|us)(?: here)? "
    r"(?:at|in)$"
    r"|\b(?:a )?(?:tenants?|residents?|lodgers?) (?:at|of|in)$|\bhome now (?:at|in)$|\b(?:my|our|the) house number is$"
    r"|\b(?:to|for|reach|find|visit) (?:me|us) at\b|\bsend (?:it |them |cards |post |mail )?to me\b"
    r"|\b(?:we're|we are|i'm|i am) the (?:one|house|door|ones) (?:at|with)\b|\bknock (?:on|at)\b"
    r"|\b(?:my|our) postcode'?s\b|\b(?:new|home) (?:home )?postcode\b|\bpostcode for (?:us|ours|mine)\b|\b(?:new|home) addy\b"
    r"|\b(?:the|our|my) (?:new|rented|forever) (?:little |lovely |first )?(?:place|house|home|flat|gaff|pad|digs|abode)\b"
    r"|\b(?:gather|meet|party|drinks?|bbq|food|film night|games? night|sleepover|playdate) (?:round |at |over at )?(?:ours|"
    r"mine)\b"
    r"|\bwe're the \w+ (?:door|gate|house|one)\b|\bas (?:a )?residents? (?:of|at)$"
    r"|\b(?:years?|months?|weeks?|days?|night|winter|summer|christmas) (?:of )?(?:living |life )?(?:at|in|here at|here in)$"
    r"(?<!last night at)(?<!last night in)"
    r"|\b(?:my|our) planning (?:application|permission) (?:for|at)$|\bexchanged(?: contracts)?(?: and completed)? on$"
    r"|\bcompletion (?:day|done|complete)?\b.{0,20}$|\b(?:hello|hiya) (?:to )?$|\bkeys? (?:collected|in hand|are ours)\b"
    r"|\bwe (?:now )?own$|\b(?:our|my) (?:last|latest|final) box(?:es)? (?:at|in)$|\b(?:unpack\w*|settl\w+) .{0,25}(?:at|"
    r"in(?:to)?)$"
    r"|\bwfh (?:at|from)\b|\bon (?:my|our) drive\b|\bmy name(?:'s| is) [\w' ]{2,30}(?:,| and)? (?:i live )?at\b"
)
NOW_LIKELY: Final = _re(
    r"\bhouse ?warming\b"
    r"|\b(?:we're|we are|i'm|i am|we'll be|i'll be|we) (?:hosting|having|doing|throwing|holding)\b"
    r"|\b(?:pop|come|drop|call|swing|nip|head|bring (?:the )?(?:kids|dogs?|family|yourselves))(?:ping|ing)? "
    r"(?:round|over|by|in)\b"
    r"|\b(?:we're|we are|i'm|i am) (?:just )?(?:at|in) (?:number|no)\b|\bfind us at\b"
    r"|\b(?:my|our) (?:\w+ )?(?:cat|dog|rabbit|tortoise|kitten|puppy|parcel|parcels|package|delivery|broadband|wifi|internet|"
    r"boiler|fence|roof|shed|bins?|garage|skip|loft|chimney|hedge|gate|post|mail|sofa|fridge|electric|electricity|power|"
    r"water)\b"
    r".{0,60} (?:at|outside|to|in|on)$"
    r"|\b(?:deliver(?:ed|ing|y)?|post(?:ed)?|send|sent|drop(?:ped)?|courier|ship(?:ped)?|address(?:ed)?)\b.{0,40}\b(?:me|us|"
    r"my|our)\b"
    r"|\b(?:need|needed|recommend|after|want|looking for) (?:a |an )?(?:\w+ )?(?:plumber|electrician|roofer|window cleaner|"
    r"gardener|locksmith|cleaner|dog walker|handyman|decorator|plasterer|builder|babysitter)\b.{0,40} (?:at|to|for|in|on)$"
    r"|\b(?:plumber|electrician|roofer|window cleaner|gardener|locksmith|cleaner|dog walker|handyman|decorator|plasterer|"
    r"builder|"
    r"babysitter|gas engineer|taxi|man with a van|engineer)s?\b.{0,45}(?:\b(?:at|to|for|in|on)|,)$"
    r"|\b(?:return|bring|take|walk) (?:it|them|him|her) (?:back |home )?to$"
    r"|\bcarol singers\b.{0,40}(?:\bat|,)$|\b(?:the|our|my) (?:loft conversion|extension|building work|new kitchen|new "
    r"bathroom) (?:at|on)$"
    r"|\b(?:my|our) (?:drinks|party|bbq|barbecue|do|bash|gathering|open house|book club)\b.{0,40}(?:\bat|,|:)$"
    r"|\b(?:i've|ive|i have|we've|weve|we have|^)? ?been (?:at|in|here at)$"
    r"|\b(?:garage|yard|moving|table ?top) sale\b|\bisolating (?:at|in)\b|\btrick or treat(?:ers|ing)?\b"
)
AFTER_SINCE: Final = _re(r"[\s,]*(?:for (?:\w+ ){1,3}(?:years?|months?|weeks?)|since)\b")
LEAVING: Final = _re(r"\b(?:leaving|leave|left|clos(?:ed|ing) the door (?:on|at)|goodbye (?:to)?|farewell (?:to)?)$")
STAYED: Final = _re(r"\b(?:lived|been living|been renting|rented) (?:at|in|here at)?$")
EARLIER_PAST: Final = _re(
    r"[^.!?]{0,60}\b(?:after (?:\w+ ){1,4}(?:years|months)|for the (?:very )?last time|for good|goodbye|old house|memories|"
    r"end of an era)\b"
)
AWAY_FROM: Final = _re(
    r"\b(?:from|near|opposite|behind|beside|next to|close to|by|past|than|towards|between|off)(?: number| no\.?)?$"
)
NOW_SALE: Final = _re(r"\b(?:collection|collect|pick ?up|collect it|pick it up|buyer collects|collected|viewing)\b.{0,25}$")
SELLING: Final = _re(
    r"£ ?\d|\bfree to (?:a )?(?:good home|collect|collector|whoever)|\bfor sale\b|\bselling\b|\bfreebie\b|\bono\b|\bovno\b"
    r"|\bgrab a bargain\b|\bgood condition\b|\bbarely used\b|\bcash on collection\b|\boutgrown\b|\bup for grabs\b|"
    r"\bfree\b(?! (?:entry|parking|admission|for all|to attend))|\bporch pick ?up\b"
)
PAST: Final = _re(
    r"\b(?:my|our) (?:\w+ ){0,2}?(?:old|former|previous|childhood|ex|last|uni|university|student|late|very first|starter) "
    rf"(?:\w+ )?{_HOME}\b"
    rf"|\b(?:my|our) {_KIND}{_HOME}\b.{{0,12}}\b(?:was|were|used to be|had been)\b"
    rf"|{_I}(?:(?:used to (?:live|rent|stay|be)|lived|grew up|spent my childhood|rented|was (?:brought up|born|raised)|"
    r"were (?:brought up|living|renting)|was (?:living|renting)|vacated|said goodbye to|saying goodbye to|"
    r"said farewell to)\b|"
    rf"left$|born (?:and (?:bred|raised|brought up))?(?: at| in)?$|sold(?:$| (?:up|(?:my|our|the) (?:\w+ )?{_HOME})\b))"
    r"|\bwhen (?:i|we) (?:lived|rented|were|was)\b|\bwhere (?:i|we) (?:grew up|lived|used to live|were born)\b"
    r"|\bmov(?:ed|ing|e) (?:out of|out from|away from|on from|house from|from)\b"
    r"|\b(?:spent|raised)\b.{0,40}\b(?:years|life|childhood|us|me)\b.{0,20}\b(?:at|in)$|\b(?:until|till) (?:last )?\w+ "
    r".{0,20}(?:our|my) home was$"
    r"|\b(?:lovely|happy|great|good|amazing|wonderful|\d+) "
    r"(?:\w+ )?years (?:at|in)$"
    r"|\b(?:my|our) first (?:ever )?(?:home|house|flat|place)\b.{0,20}\b(?:was|were)$|\bas (?:a|kids?|children)(?: \w+)? "
    r"(?:i|we) lived\b"
    r"|\bformerly (?:of|at)$|\bremember (?:us|me) (?:from|at|in)$|\b(?:the )?(?:house|home|flat) (?:i|we) (?:grew up|lived) "
    r"in\b"
    r"|^(?:goodbye|bye|bye bye|farewell|so long)(?: to)?\b|\bsale of\b|\bhand(?:ed|ing) (?:back|over|in) (?:the|our|"
    r"my) keys\b"
    r"|\blast (?:night|day|week|weekend|evening|christmas) (?:at|in|on)\b|\b(?:many|happy|fond|great) memories (?:of|at|in|"
    r"from)\b"
)

AFTER_NOW: Final = _re(
    r"[\s,.:;()–—-]*(?:it'?s |that'?s |this )?(?:is|'s|are|will be|becomes?|has been|feels like)? ?"
    r"(?:now |finally |officially |all |our |my |where |the new |called |also |really |still |home,? )*"
    r"(?:(?:our|my|new) (?:\w+ ){0,2}?(?:home|house|flat|place|address|pad|gaff|base|nest|abode|drive|driveway|(?:front|"
    r"back) garden|"
    r"doorstep|porch)|is (?:ours|mine|home)|(?:ours|mine)\b|"
    r"home(?:!|$|\W*$| now| sweet home| at last| to us| for the| since)|where (?:i|we) live|(?:i|we) live|we call home|"
    r"(?:we|i)(?:'ve| have)? (?:bought|moved in)|come (?:round|over|on in)|if (?:you|anyone) (?:want|wants|need|fancies?) "
    r"to (?:visit|"
    r"send|pop))"
    r"|[\s,.:;()–—-]*(?:is )?where (?:i|we) (?:now |currently |both |all )?live\b"
)
AFTER_PAST: Final = _re(
    r"[\s,.:;()–—-]*(?:was|were|used to be|had been) (?:our|my|home|where (?:i|we))\b"
    r"|[\s,.:;()–—-]*(?:is |was |the house )?(?:is )?where (?:i|we) (?:grew up|used to live|lived|were born|was born|spent)\b"
    r"|[^.!?]{0,25}[,(–—-] ?(?:our|my) (?:\w+ )?(?:old|former|previous|childhood) (?:\w+ )?(?:house|home|flat|place|"
    r"address)\b"
    r"|\s*sold (?:in|for|within|to)\b"
    r"|[\s,.:;()–—-]*(?:has|is|have) (?:been |now |finally |officially )*sold\b.{0,40}\b(?:we|our|us)\b"
    r"|[\s,.:;()–—-]*(?:before|until) (?:i|we) moved\b"
    r"|[^.!?]{0,12}\bthe (?:house|flat|home|place) (?:i|we) (?:was|were|grew|used|lived|had|rented)\b|[^.!?]{0,3}\bbelongs "
    r"to (?:somebody|someone) else\b"
)
EARLIER_SENTENCE: Final = _re(
    r"\b(?:i|we)(?:'ve| have|'re| are|'m| am)? (?:\w+ )?(?:moved|moving|move house|in)(?: in| house| home| on \w+)?\W*$"
    r"|\bmoved in\b|^(?:new|our new|my new|change of) (?:home|house|flat|place|address|pad|gaff|beginnings|chapter)\b"
    r"|\b(?:my|our|new) (?:\w+ )?(?:home|house|flat|place|address)\b(?!'s)|\bhome sweet home\b|\bgot the keys\b|\bkeys in "
    r"hand\b"
    r"|\bhouse ?warming\b|\bforever home\b|\bchez (?:nous|us|moi)\b|\bfirst time buyers?\b|\bhomeowners?\b"
    r"|\bcome (?:round|over)\b|\bpop (?:round|over)\b|\bwe(?:'ve| have) (?:finally |officially )?completed\b|\bmoving day\b"
    r"|\bit's (?:finally |officially )?(?:ours|home)\b|\b(?:round|back|over|to|at) (?:ours|mine)\b"
    r"|\bmoving (?:house|home|day)\b|\byou know where (?:i am|we are|to find)\b|^that's (?:me|us|ours|mine|where (?:i|we) "
    r"live)\b"
    r"|\bthat's us in\W*$|\bkettle's on\b|\bdoor's (?:always )?open\b"
)

_NOT_A_NAME: Final = (
    r"(?!(?:it|that|what|here|there|let|who|where|he|she|how|when|today|tonight|everyone|everything|one|now|this|year|week|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|world|night|dinner|tea|door|address|postcode|house|home|god|"
    r"kettle|bbq|barbecue|heating|electric|electrics|water|gas|stuff|tenancy|council|snow|lane|roof|fence|garden|"
    r"board|oven|telly|alarm|wifi|internet|broadband|child|children|kid|kids|boy|girl|men|women|"
    r"ladies|mens|womens|car|van|bike|cat|dog|phone|parcel|boiler|power|landlord|king|"
    r"queen|bishop|saint|st|tomorrow|yesterday|toddler|baby|teen|valentine|new year|mother|father|life|baby|name|which|"
    r"nobody|somebody|weekend|christmas|party|bbq)')"
)
OTHERS: Final = _re(
    r"(?-i:\b[Oo]ur [A-Z][a-z]+) (?:has|have|is|and|got|just|'s)\b"
    rf"|\b{_NOT_A_NAME}[a-z]{{2,}}(?:'s|s')(?=\s|,|$)(?! (?:birthday present|moved in with us))"
    rf"|\b(?:my|our|the|his|her|their|your)? ?\b{KIN}s?\b(?! and (?:i|me)\b)"
    r"|\b(?:his|her|their)\b(?! (?:own|turn|way|love|help)\b)"
    r"|\byour (?:new |own |old )?(?:house|home|place|flat|address|local|street|door|drive|garden|shop|nearest)\b"
    r"|\b(?:he|she|they|who|you)(?:'s|'ve|'re|'d|'ll| has| have| is| are| was| were| used to)? (?:\w+ ){0,2}?"
    r"(?:live|lives|lived|living|move|moved|moves|moving|stay|stays|grew|bought|rents?|own|owns|sold)\b"
    r"|\bthey (?:left|delivered|took|dropped|put|brought|gave|sent)\b|\bno idea who\b|\bwhoever (?:is|lives|owns|has)\b"
    r"|\bnext door\b|\bhappy (?:birthday|anniversary|retirement)\b|\b(?:the|an?) (?:old|elderly|young|local) \w+ (?:at|of|"
    r"who)\b"
    r"|\bto let\b|\bviewed\b|\bviewing\b"
    r"|\b(?:rip|rest in peace|passed away|(?-i:M(?:r|rs|s|iss|x)\.? [A-Z]))"
    r"|\b(?:my|our|the) (?:\w+ )?(?:dentist|doctor|hairdresser|barber|physio\w*|therapist|chiropodist|podiatrist|optician|"
    r"osteopath|chiropractor|accountant|solicitor|mechanic|tailor|dressmaker|groomer|tutor|childminder|"
    r"beautician|masseuse|instructor|"
    r"landlord|boss|teacher|tattooist|plumber|electrician|builder|dealer|agent)\b"
)
NEGATED: Final = _re(
    r"\b(?:don'?t|do not|doesn'?t|didn'?t|did not|never|not|wish|wished|if (?:i|we|only)|nearly bought|almost|won'?t|isn'?t|"
    r"couldn'?t|"
    r"can'?t|dream of|dreaming|imagine|would love|would like|might|may|could have|wouldn'?t)\b"
)
NEARBY: Final = _re(
    r"\b(?:near|near to|by(?! (?:the )?police\b(?! station))|next to|opposite|behind|above|past|after|off|round the corner "
    r"from|around the corner from|beside|"
    r"between|across from|close to|minutes? from|walk from|up from|down from|along from|just off|handy for|walk to|over) "
    r"(?:the |a |an |my |our )?[\w']+(?: (?:school|station|church|shop|shops|pub|hospital|surgery|park|hall))?"
)
NEWS: Final = _re(
    r"\b(?:officers?|police|pcsos?|called to|attended|attending|incident|appeal|appealing|witness(?:es|ed)?|burgl(?!ar "
    r"alarm)\w+|assault\w*|"
    r"stabb\w+|collision|rtc|fire crews?|firefighters?|paramedics|arrest\w*|cordon|suspicious|warrant|raid\w*|cctv|crime "
    r"number|"
    r"investigat\w+|101|crimestoppers|coroner|inquest|pleaded|sentenced|magistrates|(?<!our )(?<!my )planning application|"
    r"demolition|residents|"
    r"roadworks|diversion|evacuated|blaze)\b"
)
BUSINESS: Final = _re(
    r"\b(?:ltd|limited|plc|llp|open (?:daily|mon|tues|wed|thur|fri|sat|sun|today|from|until|till|7 days|late|for)|opening "
    r"hours|"
    r"restaurant|cafe|café|coffee|pub|inn|hotel|salon|barbers?|gym|church|school|nursery|hospital|surgery|clinic|pharmacy|"
    r"museum|"
    r"library|hall|theatre|cinema|venue|tickets?|book (?:a|your|now|online|via)|bookings?|shop|store|showroom|takeaway menu|"
    r"bakery|"
    r"butchers?|florist|garage services|tel|telephone|www|https?|brunch|lunch|dinner at|meal|pint|pints|menu|grand opening|"
    r"launch|exhibition|gallery|auction|foodbank|food bank|community centre|leisure centre|tearoom|bistro|pizza|kebab|chippy|"
    r"class|classes|workshop|meeting|committee|agenda|conference|seminar|auditions?|rehearsal|surgery|dentist|vets?|(?<!the "
    r")(?<!our )(?<!my )garage|mot|"
    r"interview|appointment|exam|driving test|induction|training (?:day|course)|(?:at|from|for|to) work|my (?:shift|desk|"
    r"office|job)|"
    r"charity|fundrais\w+|sponsored|airbnb|b&b|holiday (?:let|cottage|home|rental)|for the (?:week|weekend|night)|few days|"
    r"estate agents?|solicitors?|guide price|bedroom (?:house|flat|property) for)\b"
)
BUSINESS_OWNER: Final = _re(
    r"\b(?:ltd|limited|plc|llp|customers?|clients?|opening hours|new premises|premises|offices?|showroom|branch|salon|clinic|"
    r"our (?:shop|store|studio|practice|surgery|cafe|café|restaurant|bar|bakery|gym|church|school|team|unit|"
    r"warehouse|depot|hq|"
    r"headquarters|workshop|nursery|gallery|stall|new (?:shop|store|studio|site|venue|location|cafe|café|restaurant|gym))|"
    r"appointments?|headquarters|hq|open mon\w*|mon-(?:fri|sat|sun)|trading|stockists?|the (?:shop|store|club|charity|"
    r"company|firm|"
    r"business|school|church|practice|surgery) (?:has|have|is|are|will))\b"
)
QUOTED: Final = _re(
    r"(?:(?<!label )(?<!app )(?<!tracking )(?<!bank )(?<!letter )(?<!postie )(?<!buzzer )(?<!bell )(?<!doorbell )(?<!sat nav "
    r")(?<!council )\b(?:says|said"
    r"(?! goodbye| farewell| bye))|\b(?<!been )(?<!be )(?<!was )told|\btells|\bexplained|\baccording to)\b|\b(?:"
    r"reads|lyrics|song|novel|episode|chapter|"
    r"filmed|drama|film(?! night)|movie(?! night)|(?:the|this|a|her|his) (?:new )?book(?! club)|sherlock|"
    r"netflix|character|sitcom|monopoly)\b"
)
