"""Paid work of one's own: offers in one's own words, pages that sell, and titles that say "owner".

An officer declares a business interest (Police Regulations 2003, regs 7 and 8, legislation.gov.uk/uksi/2003/527). Selling
one's own sofa, raising money and buying from somebody are none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain
from checks.knowledge.words.weighed import WeighedWords
from checks.knowledge.work.work_wording import is_fiction, is_union

__all__ = ["OFFERS", "offers_paid_work", "sells_at", "titled_owner"]

_OFFER: Final = r"""
(?:avon|tropic|usborne|herbalife|arbonne|forever living|body shop at home|scentsy|tupperware|younique|
  utility warehouse) (?:\w+ )?(?:brochure|orders?|party|rep|consultant|team|products)|discount code
postage extra|plus postage|p&p|dates? (?:left|available) (?:in|for)|no agents|pcm|signed copies|enquiries|hourly rate|
  deposit secures|made to order|private tuition|gift vouchers available|book your \w+ with (?:us|me)|happy to quote
(?:dm|pm|message|inbox|text|ring|call|whatsapp|contact|drop me a (?:line|message)|give me a (?:bell|shout|
  call))(?: me)? (?:\w+ )? (?:to (?:book|order)|for (?:a |my |more )?(?:quotes?|price\w*|details|info|bookings?|orders?|
  availability))|(?:dm|pm|inbox) me|give me a bell
no job too (?:small|big)|free quotes?|fully insured|insured|references available|(?:jobs|work|clients|models) wanted
(?:taking|take|took) (?:on )?(?:\w+ )?(?:bookings|orders|commissions|clients|customers|pupils)|now booking|
  booking (?:\w+ ){1,3}now|book (?:me|us|direct|early|online|your|now)|(?:orders|bookings|books) (?:are )?(?:now )?open|
  orders by|open for (?:\w+ )?(?:commissions|business|orders|bookings)|commissions (?:are )?open
(?:slots?|spaces?|places?|appointments?) (?:left|free|available|for|open)|waiting list (?:is )?open|fully booked|
  first (?:lesson|session|class|month|clean|cut) (?:\w+ )?(?:half price|free)|early bird|half price
link in (?:my )?bio|link below|use (?:my )?code|my code|\d+% off|per cent off|free postage|new designs|limited edition prints
paid partnership|affiliate|brand ambassador|gifted by|sponsored (?:post|by)
#ad\b
(?:part of|join) my team|independent (?:rep|distributor|consultant|stylist)|earn from (?:home|your phone)|be your own boss
subscribe (?:to my|for|now)
exclusive content|extra content|spicy content|my only ?fans|cheaper than a
if anyone needs|anyone (?:need|want|after) an?|thank you to (?:every|all my) customers?|my (?:customers|clients|pupils)
come to my|(?:hire|cakes|classes|lessons) from us|shop opens|buy my|for sale in my shop|tell your mates
"""
_PRICE: Final = r"""
£\d
(?:a )?tenner an hour|quid (?:an hour|a go|each|for|a session)|prices? (?:list|from|start\w*)|price list|cash in hand|for cash
"""
_OWN: Final = r"""
(?:my )?side (?:gig|job|line|business)|(?:my|a) second (?:job|income)|driving for uber|deliveroo shifts?|amazon flex|
  door (?:work|shifts)|door supervis\w+|my (?:tenants?|rental|buy to let|twitch|substack|ebay shop|vinted shop)|
  content creator|(?:handmade|hand made) (?:by me|\w+,)
my (?:own )?(?:\w+ ){0,2}?(?:business|firm|company|salon|studio|clinic|etsy|patreon|only ?fans|youtube channel|channel|
  web ?shop|shop|store|stall|website|page is|side hustle|start-?up)
(?:i've|i have|i|we've|we|just|finally) (?:just |now |finally )?(?:started|set up|launched|opened|open) (?:up )?(?:my|our|
  as an?|an?|the) (?:\w+ ){0,3}?(?:business|firm|company|shop|store|salon|studio|round|practice|of)|started my own
launch(?:ing|ed) my|gone limited|(?:i'm|i am|now|as|become) (?:now )?(?:an? )?(?:self[- ]employed|freelance\w*|independent|
  sole trader)
i (?:do|make|bake|sell|offer|teach|fit|build|repair|walk|clean|cut|paint) (?:\w+ ){0,4}?(?:from home|on my drive|at weekends|
  evenings|to order|for (?:cash|hire))|from home|on my drive
(?:doing|do) a (?:bit|few|little) (?:of )?(?:\w+ ){0,3}?(?:for cash|at weekends|on rest days|on the side|evenings)|
  on (?:my )?rest days|on the side|side hustle|a few for cash
my (?:homemade|handmade|hand made|online|personal training|training|coaching|designs?|prints?|photos as|classes|lessons|price|
  books? as)|homemade \w+ every
i rent out|my (?:airbnb|holiday let|buy to let)|djing|weekend man and van|man and van,|our (?:services|prices|bookings)
tattooing from|home,? £|open for commissions|handyman jobs|(?:photography|lash lifts?|lashes|nails|cakes) [^.!?]{0,40}(?:dm|
  message|book)
"""
# What somebody says who already trades.
_SIGN: Final = r"""
restocked|back in stock|now (?:stocked|stocking)|stockists?|signwritten|registered (?:with hmrc|as)|hmrc|tax return|invoic\w+
(?:put|putting) (?:my )?prices up|prices (?:now )?(?:start|going up)|now start at|message for (?:rates|availability)|rates|
  availability
between clients|(?:six|five|four|three|two|\d+) (?:clients|customers|commissions|massages|haircuts)|(?:new|repeat|
  loyal) customers|commission (?:for|finished)|(?:more|two|three|last) (?:places|spaces|slots)|i've got (?:tuesdays?|mondays?|
  wednesdays?|thursdays?|fridays?|saturdays?|sundays?|evenings|weekends|slots|spaces)|drop me a line|at mine|a go,
sponsorship with|code in (?:my )?(?:stories|bio)|brand deal|collab\w*|ambassador for|my (?:first )?(?:sale|sponsor|
  wholesale order)
anyone (?:want|need|fancy) (?:their|your|some)|who (?:wants|needs) (?:their|an?)|in the farm shop|my (?:chutneys?|jams?|honey|
  candles|soaps?|cards|bakes|cakes|earrings)|is free (?:first|last|second|for|in|from)
"""
_TRADE: Final = r"""
earrings|brochure|tuition|gcse|flat to rent|puppies|supplements|valeting|roofing|eggs
spray tans?|massages?|oven clean\w*|ovens?|carpentry|chutneys?|celebration cakes?|sets?, a[345]|portraits?|gym wear|van is
cakes?|cupcakes?|baking|fudge|catering|candles?|wax melts|crafts|mugs|t-shirts|prints|canvas|portraits|jewellery|soaps?
nails|lash(?:es)?|lash lifts?|brows|hair|barber\w*|massage|skincare|make-?up|tattoo\w*|beauty
photograph\w+|wedding|videograph\w+|dj|djing|band|bouncy castle|workshop|web design
personal train\w+|training plan|pt|fitness|coaching|yoga|pilates|boot ?camp|protein|tutor\w*|driving (?:lessons?|instructor)
dog[- ]walk\w*|dog groom\w*|pet sit\w*|lawns?|garden\w*|fenc\w+|plaster\w*|ceiling|plumb\w*|joiner\w*|decorat\w*|tiling|
  roof\w*|electric\w*|handyman|window cleaning|cleaning|valet\w*|servicing|man and van|removals|airbnb|annexe|holiday let
"""
_USED: Final = r"""
selling (?:my|our|the|an?|this|these|his|her) (?!homemade|handmade|own)\w+|never worn|worn once|unwanted|size \d+|coach|
  minibus|away (?:match|game|day|end)|shout up|whip round|leaving do|spare tickets?
collection only|pick ?up only|outgrown|(?:the |my )?kids'? (?:old|bikes?)|(?:our|my|an|the) old|going spare|face value|used|
  second hand|one (?:careful )?owner|needs an? (?:new|clean|chain|wash|bit|service|home)|mot till|mileage|\bono\b|
  free to collector|giving away|give away|good condition|barely|swap|for sale,
car boot|jumble|table ?top|clear ?out|declutter\w*|moving house|room to rent|vinted|facebook marketplace|lost|found
"""
_GOOD: Final = r"""
charit\w+|fundrais\w+|sponsor me|raffle|tombola|hospice|lifeboat|air ambulance|(?:school|church|village) (?:fair|fete|
  hall on)|pta|raised|in aid of|all for|donat\w+|justgiving|church|foodbank|macmillan|mind
"""
_BUYER: Final = r"""
(?:best|worst) £\d+|i ever spent|(?:i|we|'ve|have|had to|just|finally) (?:book(?:ed)?|ordered|bought|paid|hired)|
  booked (?:an?|for|in|the|my)|ordered an?|deposit|paid (?:for|£|off)|i paid|appointment|my (?:\w+ )?(?:order|delivery|parcel)
anyone (?:know|recommend)|recommend\w*|looking for an?|let us down|the \w+(?: and \w+)? (?:i|we) hired|says i|
  my (?:hairdresser|barber|trainer|plumber|window cleaner)|from etsy|in town|restaurant|vet
"""
_OTHERS: Final = r"""
(?:my|our) (?:\w+ )?(?:wife|husband|partner|sister|brother|mate|friend|lad|son|daughter|cousin|mum|dad|neighbour|niece|
  nephew)(?:'s|(?: has| is| does| runs| set| opened| started))|(?:our|my) lad|her (?:new )?(?:salon|shop|business)|
  his (?:new )?(?:shop|business|own)|their (?:shop|business)|go and (?:see|support) (?:her|him|them)|the local
"""
_WISH: Final = r"""
thinking of|wish i|one day|dream\w*|would love|jacking it in|wondering whether|should i|if i (?:won|had)|shop run|
  works? (?:shop|do)
"""
OFFERS: Final = WeighedWords(
    {
        "offer": _OFFER, "price": _PRICE, "own": _OWN, "sign": _SIGN, "trade": _TRADE, "used": _USED, "good": _GOOD,
        "buyer": _BUYER, "others": _OTHERS, "wish": _WISH,
    },
    {
        "offer": (1.75, 2), "price": (1.25, 1), "own": (1.75, 2), "sign": (1.25, 2), "trade": (0.75, 1), "used": (-2.5, 2),
        "good": (-2.5, 1), "buyer": (-2.5, 2), "others": (-2.5, 1), "wish": (-2.5, 1),
    },
    core=("offer", "own", "sign"),
)  # fmt: skip
_ENOUGH: Final = 2.5
# Hosts on which a page sells something of its owner's; those on which everybody sells a sofa are left out.
_SELLS: Final = screened(
    r"\b(?:onlyfans\.com/\w|fansly\.com/\w|patreon\.com/\w|etsy\.com/(?:\w\w/)?shop/\w|(?!www\.)\w+\.etsy\.com|\w+\.myshopify\.com|"
    r"ebay\.co(?:m|\.uk)/(?:str|usr)/\w|depop\.com/\w|ko-fi\.com/\w+/(?:shop|commissions)|\w+\.bigcartel\.com|gumroad\.com|"
    r"redbubble\.com/people|teespring\.com|fiverr\.com/\w|checkatrade\.com/trades|mybuilder\.com/profile|"
    r"amazon\.co(?:m|\.uk)/shop/\w|\w+\.square\.site|\w+\.sumup\.link|fresha\.com/\w|\w+\.booksy\.com|"
    r"airbnb\.co(?:m|\.uk)/(?:h|rooms)/\w|justeat\.co\.uk/restaurants)",
    re.I,
)
_OWNER: Final = screened(
    r"\b(?:owner|co-?owner|founder|co-?founder|proprietor|self[- ]employed|sole trader|freelance\w*|managing director|"
    r"company director|landlord|franchisee)\b",
    re.I,
)
_NOT_BUSINESS: Final = screened(
    r"\b(?:charit\w+|trust|foundation|association|federation|union|network|church|pta|school|club|society|community|volunteer\w*|"
    r"party|council|former|product owner|process owner|business owner of|dog owner|proud owner|pet)\b",
    re.I,
)


def offers_paid_work(text: str) -> bool:
    """Whether the writer offers work or goods of his or her own for money."""
    text = plain(text)
    found = OFFERS.found(text)
    if OFFERS.score(found) < _ENOUGH or not ("own" in found or _sells(found)):
        return False
    return not (is_union(text) or is_fiction(text))


def _sells(found: Mapping[str, list[re.Match[str]]]) -> bool:
    """Whether there is more than one sign of a seller, or one beside a price."""
    signs = len(found.get("offer", ())) + len(found.get("sign", ()))
    return signs > 1 or (signs > 0 and "price" in found)


def sells_at(text: str) -> str:
    """The address in a text at which its owner sells; empty if there is none."""
    found = _SELLS.search(text)
    return found[0].lower() if found else ""


def titled_owner(title: str, employer: str) -> bool:
    """Whether a job title says that the business is one's own; charities, clubs and associations are nobody's."""
    return _OWNER.search(title or employer) is not None and _NOT_BUSINESS.search(f"{title} {employer}") is None
