"""Comment in one's own words on a live case, a decision of the force, or a complaint against officers.

What is about politics or a staff association is never read: neither is anybody's business here.
"""

from __future__ import annotations

from typing import Final

from checks.knowledge.words.never_read import is_political
from checks.knowledge.words.sentences import plain
from checks.knowledge.words.weighed import WeighedWords
from checks.knowledge.work.work_wording import is_fiction, is_memorial, is_union

__all__ = ["COMMENTS", "comments_on_the_force"]

_MATTER: Final = r"""
officers? (?:was |were |got |has been )?(?:sacked|cleared|suspended|charged|convicted)|taser(?:ed|ing)|magistrates?|verdict|
  sentenced?|suspects?|restraint|police chase|the raid|death in custody|victims? of crime|the footage
(?:dropped|drop|dropping) (?:the )?charges|charges against|suspen(?:ded|sion)|the panel|response cops|the super|(?:bosses|
  brass) at hq|hq|this force|walked a beat|armchair experts|juries|the jury|(?:ignored|missed|dropped) the (?:call|job)|
  morale|more with less|(?:we|i) (?:took|answered) (?:it|the call)
arrest(?:s|ed)?|bail(?:ed)?|custody(?: suite)?|remand(?:ed)?|released under investigation|caution(?:ed)?|charg(?:es|ed)|
  pursuits?
cps|iopc|psd|professional standards|misconduct|gross misconduct|inquest|body ?(?:cam|worn)|use of force|stop and search
stabbing|shooting|murder|assaulted?|disorder|riot|protests?|rape case|the raid|hit and run|off-road bikes|public order|
  firearms|taser
that (?:incident|job|stabbing|crash|shooting|raid|fight|death)|the (?:police )?helicopter|the lad they'?ve (?:got|nicked|
  charged)|
  what happened (?:on|at|in|outside)|closed the road|cordon(?:ed)?
(?:search|hunt|appeal) for (?:\w+ ){0,2}(?:missing|suspect)|missing (?:girl|boy|lad|man|woman|person)|crash investigation
(?:our|the|this|my) (?:own )?(?:force|chief|constabulary|command(?: team)?|gold commander|gaffers|bosses|superintendent|
  inspector)|chief constable|force has|gold commander|silver commander|command team|response times|the job|the lads and lasses
(?:police )?station|(?:the|our|this) nick|shift pattern|officers?|pcs?|cops?|coppers?|detectives?|police
(?:complaint|review|inquiry|investigation|hearing|decision) (?:about|into|against|on) (?:\w+ ){0,3}(?:arrest|pursuit|stabbing|
  officers?|stop|shooting|death|custody|raid)|(?:murder|police|stabbing) (?:inquiry|investigation)
"""
_LOOSE: Final = r"""
complaints?|inquir(?:y|ies)|investigat\w+|review|hearing|decision|decided|operation|the press|the papers?|the case|court|jury|
  sentence
"""
_STANCE: Final = r"""
scapegoat\w*|hid(?:e|ing) behind|pr stunt|pandering|ashamed|incompetent|laughing stock|kangaroo court|sham|
  trial by (?:\w+ )?media|lenient|slap on the wrist|let off|too soft|failed (?:her|him|them|that|us)|no idea what|
  utter(?:ly)? (?:wrong|stupid)|wrong call|right call
sick of|fed up|what's the point|nobody asked|can do one|fiction|clueless|couldn't lead|couldn't run|on the floor|break people|
  wants nicking|hypocri\w+|let (?:us|them|victims|everyone) down|not good enough|embarrass\w+|toothless|guilty as sin|
  walks(?: free)?$|walk(?:s|ed) free|justified|coward\w*|telling the truth|we didn't|never walked|lose a statement|for you$|
  sacked (?:him|her|them) (?:over|for)
disgrac\w+|disgust\w+|shameful|scandal\w*|appalling|outrag\w+
(?:absolute|total|is a|was a|a|complete) (?:joke|farce|shambles|mess|disaster|circus|fiasco)|shambles|botched|whitewash|
  cover[- ]?up|witch[- ]?hunt|stitch(?:ed)?[- ]?up|hung out to dry|under the bus|down the river
madness|mad|daft(?:est)?|stupid(?:est)?|idiotic|insane|pathetic|rubbish|nonsense|malicious|spineless|cowards?|gutless|useless
bottled|(?:lost|losing) (?:his|her|their|its) bottle|lied|lying|liars?|wants? sacking|should (?:resign|be sacked|go)|
  not fit to lead
got what (?:he|she|they) deserved|had it coming|rightly so|about time|should never have|should have been (?:charged|sacked|
  jailed)|only got|for nothing|got away with
you heard it here|mark my words|told you|blame the|all wrong|got it wrong|wrong decision|has been edited|what really happened|
  what happened before|can't believe|dropped it|nothing but (?:his|her|their) job|a nothing complaint
"""
_INSIDE: Final = r"""
(?:our|my) (?:own )?(?:force|chief|team|gold commander|command\w*|bosses|gaffers?|sergeant|inspector|shift|nick|lads|lass|
  colleagues?)
(?:that )?we (?:stood|were stood|begged|were told|all know|know|had him|arrested|nicked|asked)|sold us|two of us|send us|
  us out to dry
i was (?:there|stood|on|next)|i know what|i dealt|i arrested|months of my life|on the team|on my team|ask anyone|i'll say so|
  the job
(?:the|our) chief|the bosses|the gaffers|has lied to you|for a lad who|that officer|that cop|here first
"""
# What somebody says who knows more than was published.
_HINT: Final = r"""
can'?t (?:really )?(?:say|tell you|go into|share) (?:too )?(?:much|more|anything|it all|details)|all i(?:'ll| can| will) say|
  off the record|between (?:you and me|you me and|us|ourselves)|you didn't hear (?:it|this) from me|keep (?:it|
  this) to yourselves
(?:isn't|wasn't|not|nothing like) (?:at all )?(?:what|how|as) (?:the )?(?:papers?|news|media|press|echo|people|facebook|
  everyone|you|
  they)(?: (?:think|say|said|says|are saying|make out|reported|is saying|it seems))?|(?:papers?|press|media|news|
  facebook) (?:have |has |
  is |are )?(?:got )?(?:it )?(?:all |totally )?wrong|don't believe (?:what|everything|the)
what the (?:papers?|news|video|clip|footage|media) (?:\w+ )?(?:say|said|show|shows|doesn't|don't|didn't|won't|left out)|
  (?:video|clip|footage) (?:\w+ )?(?:doesn't|don't|didn't|won't) show|before (?:you|anyone|people)(?: all|
   lot)? (?:\w+ )?(?:moan|start|
  comment|judge|kick off|have a go|share that|believe)
as (?:one of|someone who was|somebody who was) (?:the|those|there|on) ?(?:officers?|cops?|coppers|ones|lads|people)?|
  (?:got|nicked|arrested|have|charged) the wrong (?:man|lad|bloke|one|person)|(?:isn't|wasn't|not) the (?:one|lad|man|
  bloke) who|
  didn't do it|(?:is|he's|she's|they're) innocent|we know who (?:did|it)|trust me|i know who|the real (?:story|reason)
"""
_ELSEWHERE: Final = r"""
council\w*|library|baths|bins?|planning|bypass|school|academy|head ?teacher|pta|uniform|governors|university|college
var|referee|ref|penalty|offside|manager|striker|match|football|rugby|cricket|league|boxing|bake off|strictly|judges?|x factor|
  voice
train|trains|bus(?:es)?|rail|airline|flight|delay|voucher|pudding|chips|restaurant|doctor's|receptionist|surgery|hospital|
  dentist|broadband|parcel|refund|customer|landlord|my boss|meeting|office|hr
yoghurt|biscuits?|dog|cat|cake|weather|snow|kids|toddler|garden|gym
documentary|film|movie|programme|series|book|podcast|novel|years ago|strike of|miners|the sixties|hillsborough|classic|
  netflix|drama
new york|usa|america\w*|lapd|fbi|french|trump|minneapolis
thoughts (?:are )?with|well done|thank you|thanks to|safe and well|found safe|brilliant work|proud of
"""
COMMENTS: Final = WeighedWords(
    {"matter": _MATTER, "loose": _LOOSE, "stance": _STANCE, "hint": _HINT, "inside": _INSIDE, "elsewhere": _ELSEWHERE},
    {"matter": (1.25, 2), "loose": (0.5, 1), "stance": (1.5, 2), "hint": (1.75, 2), "inside": (1.0, 2), "elsewhere": (-2.0, 2)},
    core=("stance", "hint"),
)
_ENOUGH: Final = 3.0


def comments_on_the_force(text: str) -> tuple[str, bool] | None:
    """What a text comments on, in our words, and whether it speaks from the inside; None when it does not."""
    text = plain(text)
    found = COMMENTS.found(text)
    if COMMENTS.score(found) < _ENOUGH or "matter" not in found:
        return None
    if is_union(text) or is_fiction(text) or is_memorial(text) or is_political(text):
        return None
    return "a decision, a case or a complaint", "inside" in found
