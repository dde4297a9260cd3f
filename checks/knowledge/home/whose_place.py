"""Whose place an address is, by how the sentence joins it to somebody: the grammar beside the weighed words of ``home_words``.

The weighed words ask what a post is about; many posts about a party or a parcel are about somebody else's door. Here only
what is joined to the address counts, in apposition or by a preposition: "at ours, §" and "our drive at §" are the writer's,
"the soft play, §" and "at Hodge's, §" a venue, "Emma's new house at §" another's. § stands for the address.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

from checks.knowledge.home.tie_words import NEARBY
from checks.knowledge.words.screened import Screened, screened

__all__ = ["KIN_WORDS", "PART", "TELE", "Whose", "whose_place"]


class Whose(Enum):
    """To whom the sentence joins the address. ``LIKELY``: the writer's, because two things that are joined to it agree."""

    OWN = "own"
    LIKELY = "likely"
    FORMER = "former"
    VISIT = "visit"
    OTHER = "other"
    UNSAID = "unsaid"


def _re(expression: str) -> Screened:
    return screened(expression, re.IGNORECASE)


# Parts of a home that people call theirs. Not "room" or "office": one has those at work and in hotels too.
PART: Final = (
    r"(?:house|home|hoose|flat|semi|terrace|bungalow|living room|lounge|bed(?:room)?|cottage|place|gaff|pad|maisonette|"
    r"address|addy|(?:front |back |garage )?door(?:step|"
    r"bell)?|drive(?:way)?|(?:front |back )?garden|(?:front|back) (?:yard|gate|step|room)|gate|porch|hedge|fence|"
    r"(?:front |garden )?wall|shed|front|patio|kitchen|bathroom|loft|roof|conservatory|step|window|letter ?box|bins?|"
    r"wheelie(?: bin)?)"
)
_WORDS: Final = (
    r"(?:(?!old|ex|former|last|uni|student|first|childhood|mum|dad|nan|gran|parents|"
    r"favourite|local|curry|coffee|tea|public|guest|opera|steak)[a-z\d][\w-]* ){0,4}?"
)
_JOIN: Final = r"[,:;(–—-]* ?(?:(?:is|are|here|now|up|down|back|over|all|just|still|it's|that's|number|no) )*"
_AT: Final = r"(?:(?:at|on|in|of|outside|to|from) )?"
_LITTLE: Final = r"(?:[\w':-]+,? ){0,3}"

_OWN: Final = _re(
    # Mine by name: "our drive at §", "party at ours Saturday, §", "we are §".
    rf"\b(?:my|our|wor) (?:own )?{_WORDS}{PART},? {_JOIN}{_AT}§"
    rf"|\b(?:my|our|wor) (?:own )?{PART} (?:has|have|had|was|were|needs?|is|are|been)\b[^.!?,;]{{0,30}}? (?:at|outside|in) §"
    rf"|\b(?:at|to|from|of|outside|round|over|back|by|behind) (?:ours|mine)\b[,:]? {_LITTLE}{_JOIN}{_AT}§"
    rf"|(?:^|[.,;] ?)(?:ours|mine)\b[^.!?]{{0,20}} §|\b(?:yard|garage|moving|table ?top) sale,? (?:at )?ours\b[^!?]{{0,30}} §"
    r"|\b(?:we're|we are|we r|were|i'm|i am|im) (?:now |still |just |actually |also )*(?:at (?=number))?(?:number |no\.? ?|"
    r"the house )?§"
    r"(?! (?:for|until|till|tonight|today|tomorrow|this|all (?:day|week|weekend)|from \d|again))"
    r"|\b(?:couldn't|can't|cannot|could not|never|to) find (?:us|me|ours)\b[^.!?]{0,40} §|\bback to the house,? (?:it's |at |"
    r"afterwards,? )?§"
    r"|\b(?:plumber|electrician|sparky|roofer|locksmith|engineer|handyman|gardener|cleaner|window cleaner|chimney sweep|man "
    r"with a van|"
    r"babysitter|taxi)\b[^.!?]{0,25}\b(?:who'll|that'll|who can|who will|willing to|to) (?:do|cover|come (?:out )?to|get "
    r"to)[^.!?]{0,8} §"
    # What only the householder does to a house.
    r"|\b(?:proud|new|now|we're|we are|i'm|i am)(?: the| all| both| officially)* (?:home)?(?:owners?|tenants?|"
    r"residents?) (?:of|at) §"
    r"|\bmov(?:ed|ing|e) out of\b[^.!?]{0,40} in ?to §|\b(?:we're|i'm|im|we are|i am) (?:based |living )?in §(?! (?:for|"
    r"until|till|this)\b)"
    r"|\b(?:i|we|we've|i've)(?: have| finally| now| just| both| all| actually| do)* (?:own|live(?: at| in)?|rent|bought)"
    r" (?:at )?§"
    r"|\b(?:anniversary of|years? since|months? since|weeks? since) (?:we |i )?(?:got|getting) the keys to §|\bback (?:in|"
    r"home) (?:to|at) §"
    r"|\b(?:to be |be |get )out of § (?:by|before)\b"
    rf"|\b(?:i've|we've|had|having|got|getting|just had) (?:the|our|my|a) (?:new )?{PART} "
    r"(?:done|fitted|replaced|resurfaced|painted|built|in|up|on) (?:at|here at|in) §"
    r"|\bplanning permission\b[^.!?]{0,30} here at §|\bskip (?:coming|arriving|outside|due)(?: to| at)? §"
    r"|\b(?:from|beside|to) (?:me|us)(?: here)?,? at §|\b(?:send|post|deliver|bring) (?:it|them|that|this) to (?:me|us)"
    r"\b[^.!?]{0,30} §"
    # Said behind the address.
    rf"|§[\s,(–—-]*(?:(?:is|are|it's|that's) )?(?:(?:now|finally|officially|all) )*(?:(?:my|our) {_WORDS}{PART}\b(?!'s)|"
    r"ours\b|mine\b(?! (?:a|an|the)\b)|(?:where )(?:i|we) (?:now |all )?live\b|we call home|is us\b|that's (?:us|me)\b)"
)
# The writer gives the place to strangers: somebody told where to bring it, to fetch it, or to leave it.
_TOLD_WHERE: Final = _re(
    r"(?:^|[.,;:!?–—-] ?|\b(?:please|pls|just|and|so|can (?:you|someone|somebody|u)|could (?:you|someone|somebody|whoever)) )"
    r"(?:send|post|deliver|bring|drop|return|pop|chuck|leave|take)(?: (?:it|them|him|her|that|those|back|home|off|round|over|"
    r"cards?|post))* (?:to|at|round to|over to|in at):? §"
    r"|\b(?:please )?return to:? §"
    r"|\b(?:collection|collect|collecting|pick ?-?up|to be collected|buyer (?:to )?collects?|view(?:ing)?(?: it)?|fetch it|"
    r"come and (?:get|view|see|fetch)(?: it| them)?)(?: only| is| it| them)*,?:?(?: from| at| on| in|:)? §"
    r"|\b(?:told|gave|sent) (?:him|her|them|the \w+) (?:to come to )?§"
    r"|\b(?:help yourselves|help yourself)\b.{0,40}§|§.{0,40}\bhelp yoursel(?:f|ves)\b|\bhonesty box\b[^.!?]{0,20} §"
)
# The writer's own thing, or what is brought to every door, has trouble at the address; "our" or "my" must be said of it.
_TROUBLE: Final = _re(
    r"\b(?:bins?|wheelie|recycling|boiler|heating|wi-?fi|broadband|power|water|electrics?|scaffold\w*)\b[^.!?]{0,40} "
    r"(?:at|to|outside|in) §"
    r"|\b(?:my|our) (?:car|van|bike|motorbike|wing mirror|tyres?|windscreen)\b[^.!?]{0,30}\b(?:keyed|nicked|stolen|hit|"
    r"scratched|"
    r"clipped|smashed|egged|broken into)\b[^.!?]{0,12} (?:outside|from|at) §"
)
_OURS: Final = _re(
    r"\b(?:(?:our|my)(?! (?:apprentice|lads?|team|guys|customers?|clients?|engineers?|first job))|just (?:us|me)|"
    r"sorry(?: to (?:the |our )?)? neighbours)\b"
)
_INVITED: Final = _re(
    r"\b(?:come|pop|call|nip|drop|head|swing) (?:on )?(?:round|over|in|by|along)\b[^.!?]{0,25} ?§"
    r"|\bfor (?:those|anyone|anybody|everyone|\w+) (?:who|that) (?:don't|doesn't|haven't|hasn't|need|want|"
    r"can't)[^.!?]{0,25}[:,–—-]* §"
    r"|\bhouse ?warming\b[^.!?]{0,30} §|\b(?:for|to) the (?:match|party|film|bbq|fight|game|final) (?:it's|its|is at|is) §"
)
_HOST: Final = _re(
    r"\b(?:i'll|il|we'll|i'm|im|we're|i am|am) (?:be )?(?:in|home|up|about|around)\b|\bkettle\b|\bbring\b|\bbooze\b|"
    r"\bbottles?\b|"
    r"\b(?:back )?(?:door|gate)(?:'s| is) (?:open|on the latch|unlocked)\b|\blet yoursel(?:f|ves) in\b|\bpark (?:on|in|"
    r"outside)\b|"
    r"\b(?:gifts|presents)\b|\bif (?:anyone|anybody|you)\b|\byou're welcome\b|\bpop (?:over|round|in)\b|\bcome (?:over|"
    r"round)\b|\b(?:til|till) late\b"
)
_BUILT: Final = _re(
    r"\b(?:extension|loft conversion|conservatory|dormer|porch|drop(?:ped)? kerb|driveway)(?: \w+)? (?:at|for|on) §"
)
_GRANTED: Final = _re(
    r"\b(?:planning|permission|approval|building regs)\b[^.!?]{0,20}\b(?:granted|approved|through|passed|came)\b"
)
_SELLER: Final = _re(
    r"£ ?\d|\b\d+ ?(?:quid|ono)\b|\bcash\b|\b(?:for|4) sale\b|\bselling\b|\bflogging\b|\bfree\b|\bono\b|\bmarketplace\b|"
    r"\bno time ?wasters\b|\b(?:i'm|im|i am|we're|il|i'll|we'll|i|am) (?:be )?(?:in|home|at home|about|around|out)\b|"
    r"\b(?:my|our) (?:parcels?|purse|keys|phone|cat|dog|bike|post|order|food|sofa)\b|\bring me\b|\bthe (?:cat|dog)\b|"
    r"\bhelp yoursel\w+|\bbuyer\b|\bwanting\b|\bneeds? gone\b|\bring the bell\b|\bwelcome\b"
)
_THIRD_FETCH: Final = _re(
    r"\b(?:i'm|im|i am|we're|i|we|me|off to|going to|(?<!you'll )(?<!you )need to|had to)(?: just| off| now)* "
    r"(?:collect\w*|pick\w*|fetch\w*|view\w*|drop\w*)\b"
)

# Where the public goes. "garage", "bar" and "unit" are of homes too, so they need the article or a name in front.
_VENUE: Final = (
    r"(?:soft ?play|play (?:centre|barn|area|zone)|trampoline park|vets?'?|surgery|clinic|hospital|infirmary|hospice|"
    r"health centre|medical centre|(?:\w+ )?hall|(?:\w+ )?centre|(?:\w+ )?club(?:house)?|church|chapel|mosque|temple|"
    r"gurdwara|synagogue|cathedral|pubs?|inn|hotel|b&b|hostel|guest ?house|airbnb|restaurant|caf[eé]|coffee (?:shop|place|"
    r"house)|tea ?rooms?|bistro|takeaway|chippy|curry house|kebab (?:shop|house)|bakery|butchers?'?|barbers?'?|"
    r"hairdressers?'?|salon|studios?|gym|spa|leisure centre|pool|baths|rec|stadium|ground|pitch|arena|theatre|cinema|"
    r"museum|gallery|library|(?:\w+ )?shop|store|supermarket|market|newsagents?'?|post office|bank|chemists?'?|pharmacy|"
    r"opticians?'?|dentists?'?|doctors?'?|physio'?s?|solicitors?'?|accountants?'?|nursery|pre-?school|school|college|"
    r"academy|uni(?:versity)?|halls|offices?|hq|depot|warehouse|works|factory|lockup|yard|station|nick|court|custody|"
    r"town hall|council|registry office|crematorium|cemetery|polling station|food ?bank|hub|lockers?|showroom|dealership|"
    r"(?:scout|guide) hut|allotments?|care home|nail bar|bar|garage|party (?:place|venue)|venue|exchange|"
    r"bowling(?: alley)?|escape room|farm (?:shop|park)|campsite|caravan park|holiday (?:cottage|let|home))"
)
_PLACE_NAME: Final = r"(?-i:(?:[Tt]he )?(?:new )?[A-Z][\w'’&]+(?: (?:[A-Z&][\w'’&]*|in|of|and|the|on)){0,4})"
TELE: Final = (
    r"(?:emmerdale|eastenders|corrie|hollyoaks|brookside|casualty|the archers|neighbours (?:is|was|on)|sherlock|harry potter|"
    r"the young ones|only fools|line of duty|happy valley|peaky blinders|love island|towie|homes under the hammer|"
    r"location,? location|grand designs|beatles|hello mag\w*|ok mag\w*|celeb\w*|footballers?|popstar)"
)
_HOUSE: Final = (
    r"(?:house|home|flat|place|gaff|pad|bungalow|cottage|halls|digs|annexe|mansion|farm|shop|salon|garage|studio|surgery|"
    r"party|do|bash|house ?warming|barbecue|bbq|wedding|funeral|shower|birthday|christening|80th|70th|60th|50th|40th|30th|"
    r"21st|18th)"
)
KIN_WORDS: Final = (
    r"(?:nan|nana|nanna|nain|taid|gran|granny|grandma|grandad|grandpa|mum|mam|mom|dad|parents|brother|bro|sister|sis|"
    r"auntie|aunty|aunt|uncle|cousin|niece|nephew|in-laws|son|daughter|mate|friend|bestie|ex|boss|girlfriend|boyfriend|"
    r"childminder|neighbour|lad|missus)"
)
_NAMED_DAY: Final = (
    r"(?!(?:It|That|What|There|Here|Who|Let|Today|Tonight|Tomorrow|Yesterday|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|New Year|Christmas|Mother|Father|Valentine|Baby|Everyone|Home|Kettle|Door|Postman)['’])"
)
_OTHER: Final = _re(
    rf"\b(?:the|a|an|this|that|our (?:local|new|nearest)|my (?:local|new)|their|his|her|old|local|new|st [\w']+|\w+'s?) "
    rf"(?:[\w'&-]+ ){{0,2}}?{_VENUE}\b(?:,| -| –| at| on| in|:| is| is at| is on| moved to| has moved to|,? (?:it's|its))* "
    r"(?:unit \w+,? )?§"
    rf"|\b(?:at|to) {_NAMED_DAY}{_PLACE_NAME}(?:'s|s')?, (?:unit \w+, )?§"
    rf"|(?-i:\b{_NAMED_DAY}[A-Z]\w+(?: and [A-Z]\w+| [A-Z]\w+)?(?:'s|’s|s'))(?: [a-z\d]+){{0,2}} {_HOUSE},? (?:(?:is|at|"
    rf"on|in|"
    r"over) )*§"
    rf"|\b(?:my|our|his|her|the|your)? ?{KIN_WORDS}(?:'s|s'|s)? (?:\w+ ){{0,2}}?(?:{_HOUSE}|new|old|first|just|has|is|lives?|"
    rf"lived|"
    r"moved|got|bought)(?: [\w']+){0,3}?,? (?:(?:is|at|on|in|to|into) )*§"
    rf"|\b(?:kids|girls|boys|lads|hubby|he|she|they|twins|children) (?:is|are|'s|'re|were|was)(?: all)? (?:at|off to|over at|"
    r"round at|going to)\b[^.!?]{0,40} §"
    r"|\b(?:conference|seminar|training|course|exam|interview|meeting|induction|shift|gig|jury service|appointment|mot|"
    r"inset)\b[^.!?]{0,25} (?:at|in|over at) §"
    rf"|\b{TELE}\b"
    r"|\b(?:they|he|she|fella|bloke|lady|woman|man|lads?|lass|girl|boy|chap|guy|folks?|family|student|couple|someone|"
    r"somebody|customer|punter|her|him) (?:over |up |down )?"
    r"(?:at|from|in|of) (?:number |no )?§"
    r"|\b(?:delivered|delivering|dropped|leafleted|canvassed) (?:my|our|the|a|an) (?:\d\w+|last|first|next|final|\w+th) \w+\b"
)
_SELF_NOUN: Final = _re(r"\b(?:ours|mine|my (?:house|flat|place|home)|our (?:house|flat|place|home|gaff))\b")
_FORMER: Final = _re(
    rf"\b(?:was|were|used to be|had been) (?:my|our) (?:\w+ )?{PART},? (?:(?:at|in|on) )?§"
    r"|"
    r"\b(?:i|we) (?:were|was|had|lived|rented|owned|stayed)(?: [\w']+){0,5}? (?:(?:at|in|on) )?§(?! since)"
    r"|\b(?:at|back at|in) (?:uni|university|college|poly)\b"
    r"|\b(?:before|after|until) the (?:divorce|split|separation|kids)\b"
    r"|\b(?:my|our|the) (?:very )?first (?:ever )?(?:house|home|flat|place|bedsit|gaff|digs)(?: ever)?\b"
    r"(?=(?: (?:i|we) ever \w+)?,? ?(?:at |was |in )*§[^!?]{0,60}\b(?:was|were|had|shared|that was|in (?:19|20)\d\d)\b)"
    r"|§[^.!?]{0,40}\b(?:that was|it was|was a|were) [^.!?]{0,30}\b(?:in|back in) (?:19|20)\d\d\b"
    r"|\b(?:my|our) first (?:ever )?(?:house|home|flat|place|bedsit)\b[^.!?]{0,12} was\b"
)
# A record of other times: whoever of the name lived there, nobody does now.
_ARCHIVE: Final = _re(
    r"\b(?:census|1939 register|family tree|ancestry|genealogy|great[- ](?:grand\w+|uncle|aunt|gran)|parish records?|"
    r"birth certificate|17\d\d|18\d\d|19[0-4]\d)\b"
)
# Where somebody is for something: an errand, a wait, a treatment. At home one just is.
_VISIT: Final = _re(
    r"\b(?:i'm|im|we're|i am|we are|was|were|been|off to|went to)(?: \w+)? (?:at|in|to) §,? (?:getting|waiting|"
    r"having (?:my|our|a "
    r"(?:meeting|meal|massage))|queu\w+|for (?:my|our|an?|the|lunch|dinner|work)|to (?:get|see|pick|meet|drop))\b"
    r"|\b(?:looking|hoping|thinking|trying)\b[^.!?]{0,20} (?:at|of|to) (?:rent|renting|buy|buying|view|viewing)(?: at)? §"
)


def whose_place(lead: str, rest: str, earlier: str = "", later: str = "") -> Whose:
    """To whom the words around an address join it; what the writer calls theirs wins over whatever else is spoken of."""
    sentence = f"{lead} § {rest}".strip()
    whole = f"{earlier} . {sentence} . {later}".strip(" .")
    if _ARCHIVE.search(sentence):
        return Whose.OTHER
    if _FORMER.search(sentence):
        return Whose.FORMER
    # What the place is near to, or above, is not what it is.
    if _VISIT.search(sentence):
        return Whose.VISIT
    other = _OTHER.search(f"{NEARBY.sub(' ', lead)} § {rest}".strip())
    if _OWN.search(sentence) or (not lead.strip(" ,.:-") and _beside(earlier)):
        return Whose.UNSAID if other is not None and _SELF_NOUN.search(sentence) is None else Whose.OWN
    if other is not None:
        return Whose.OTHER
    if _THIRD_FETCH.search(lead):
        return Whose.UNSAID
    for joined, second in ((_TOLD_WHERE, _SELLER), (_INVITED, _HOST), (_TROUBLE, _OURS), (_BUILT, _GRANTED)):
        if joined.search(sentence) and second.search(whole):
            return Whose.LIKELY
    return Whose.UNSAID


_BESIDE: Final = _re(
    r"(?:\b(?:at|to|round|outside|from|ours) (?:ours|mine)\b|\bours\b|\b(?:my|our) (?:own )?(?:\w+ )?"
    rf"{PART}\b)[^.!?]{{0,45}}$"
    rf"|^(?:my|our) (?:own )?(?:\w+ )?{PART}(?:'s|s)?\b[^.!?]{{0,45}}$|\b(?:got|been|we were|were) burgled\b[^.!?]{{0,30}}$"
    r"|\b(?:bought|got) (?:the|our|a) (?:house|flat|place)\W*$|\bwe(?:'re| are) hosting\b|\b(?:my|our) turn (?:for|to host)\b|"
    r"\b(?:couldn't|can't|cannot|could not) find (?:us|me)\b"
)


def _beside(earlier: str) -> bool:
    """Whether the sentence in front of a bare address ends in the writer's own place."""
    return _BESIDE.search(earlier) is not None
