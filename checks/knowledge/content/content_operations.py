"""What gives away operations (PUB-18)."""

from __future__ import annotations

from typing import Final

from checks.knowledge.words.scales import AGAINST, Cue, Reading, Scale
from checks.knowledge.work.work_wording import once

__all__ = [
    "LIVE",
    "LIVE_EXPRESSION",
    "live_operation",
]

_OPERATION: Final = "a police operation"
_NOW: Final = "that it goes on now"
_HIDDEN: Final = "a means that is meant to be hidden"
_WHERE: Final = "where"
LIVE: Final = Scale(
    (_OPERATION,),
    5,
    (
        Cue(
            _NOW,
            2,
            r"\b(?:as you (?:read|see)|coming up|ready to (?:jump|go|hit|move|pounce|strike)|number (?:two|three|four) of)\b",
        ),
        Cue(
            _OPERATION,
            3,
            r"\bto (?:\w+ ){0,2}(?:address|house|flat|property) (?:in|on) (?:\w+ ){1,3}to (?:make|carry|arrest|search|do)\b",
        ),
        Cue(_OPERATION, 2, r"\b(?:mak(?:e|ing) (?:\w+ )?arrests?|jump out|at the signal)\b"),
        Cue(
            _NOW,
            2,
            r"\b(?:stood|sat|sitting|standing|parked|hiding|tucked) (?:up )?(?:in|on|by|behind|outside|at|under)\b|"
            r"\b(?:pursuing|going down (?:at|on|in)|in (?:five|ten|two))\b",
        ),
        Cue(
            _OPERATION,
            2,
            r"\b(?:pursuing|watching for|looking out for) (?:a |the |an )?(?:\w+ ){0,2}(?:car|van|bike|golf|bmw|audi|"
            r"moped|snatchers?|thie\w+|dealers?|shoplifters?|burglars?|suspects?|lads?|male)\b",
        ),
        Cue(
            _NOW,
            2,
            r"\b(?:we|i|officers?|colleagues|teams?|units?|crews?|they|spotters?|dogs?)(?:'re|'m| are| am| is) (?:\w+ "
            r"){0,3}?(?:hold|contain|surround|watch|follow|track|wait|search|look|hid|sit|drink|chas|approach|stand|"
            r"guard|listen|pos|stak|enter|deal)\w*ing\b|\b(?:later|planned for|got the (?:shout|call)|till (?:tea|"
            r"lunch|dark|late)\w*|still on scene|hitting the road)\b",
        ),
        Cue(
            _OPERATION,
            2,
            r"\b(?:suspects|interceptors?|taser officers?|door to go|(?:big )?ops? (?:planned|tonight|today|tomorrow|"
            r"on)|(?:hold|contain|surround)ing (?:a|the|an|this) (?:\w+ )?(?:property|house|flat|address|man|male|"
            r"building|suspect)|watching the \w+|cannabis (?:farm|factory|grow))\b",
        ),
        Cue(
            _HIDDEN,
            2,
            r"\b(?:officers? in (?:jeans|trainers|hoodies|civvies|tracksuits|normal clothes|scruffs)|in civvies|"
            r"spotter is|surveillance job)\b",
        ),
        Cue(_WHERE, 1, r"\b(?:multi[- ]?stor(?:e?y)|services|southbound|northbound|eastbound|westbound|of (?-i:[A-Z])\w+)\b"),
        Cue(
            _OPERATION,
            2,
            r"\b(?:search(?:ing)? (?:gardens|the area|fields|woods|streets|for)|respond(?:ing)? (?:on blues )?to|"
            r"(?:on blues|blue lights (?:on )?)|in position|knock(?:ing)? on (?:\w+ ){0,3}doors?|plotted)\b",
        ),
        Cue(
            _NOW,
            2,
            r"\b(?:minutes? away|in position|until (?:lunch|tea)|tomorrow|on (?:his|her|its) way|(?:we're|we are|i'm) "
            r"(?:behind|round|near|opposite|off)|don't tell|responding|ran (?:from|off))\b",
        ),
        Cue(_NOW, 1, r"\btoday\b"),
        Cue(
            _WHERE,
            1,
            r"\b(?:in|on|at|round|behind|near|by|opposite|outside) (?:the |our )?(?:\w+ )?(?:park|shops?|supermarket|"
            r"co-op|high street|town|gardens?|allotments|woods|club|slip road|bus (?:stop|shelter)|courts|school)\b",
        ),
        Cue(
            AGAINST,
            -3,
            r"\b(?:you can|if you (?:see|know|have|are)|reminder|leaflets?|advice|pop (?:in|by)|chat|meet (?:us|the)|"
            r"fun|awareness|volunteers? (?:needed|wanted)|later this (?:year|month))\b",
        ),
        Cue(
            _OPERATION,
            3,
            r"\b(?:addresses|doors|houses|properties|targets) to (?:hit|do|visit|go through|knock|search|put in)\b",
        ),
        Cue(
            _HIDDEN,
            2,
            r"\b(?:bait (?:car|bike|van)|test purchas\w+|informant|tracker|in disguise|posing as|dressed as|unseen|"
            r"interceptor|jump out|pursuing|watching for|looking out|ops?\b|holding|watching|in (?:jeans|trainers|hoodies|"
            r"civvies|tracksuits|normal|scruffs)|"
            r"cannabis|plain (?:cars?|vehicles?|vans?|vehicle)|sat up|lying up|white van|from the bushes|behind the (?:hedge|"
            r"wall|bushes|bridge|sign)|blend(?:ing)? in|secret(?:ly)?|eyes on)\b",
        ),
        Cue(
            _NOW,
            2,
            r"\b(?:kick(?:s|ing) off|first thing|tomorrow (?:morning|night|at)|at (?:dawn|first light|\d{1,2} ?am|"
            r"\d{1,2} ?pm)|in (?:an hour|\d+ minutes|half an hour|five|ten)|any (?:minute|second|moment)|rolling|"
            r"geared up|kitted up|"
            r"good to go|waiting for|(?:is|are) (?:parked|hidden|set up|in place|deployed)|(?:got|have) eyes on)\b",
        ),
        Cue(
            _OPERATION,
            2,
            r"\b(?:track(?:ing|er|ed)|knife arch|negotiat\w+|test purchas\w+|bait (?:car|bike|van)|decoy bike|mobile "
            r"camera|camera van|speed van|breath "
            r"test\w*|vehicle (?:stops?|checks?)|stop[- ]checks?|barricad\w+|informant|undercover|cctv car|"
            r"search(?:ing)? for (?:a|the) (?:suspect|man|woman|male)|hunt(?:ing)? (?:a|the|for)|road ?block|"
            r"patrol(?:ling)? in plain|stopping (?:cars|vehicles|drivers|every)|pulling (?:over|in))\b",
        ),
        Cue(
            _NOW,
            2,
            r"\b(?:(?:we've|we have|have) (?:a|an|two|three|officers?|people|eyes) |just (?:jumped|gone|went|hit|put|"
            r"entered)|others to follow|\dam knock)",
        ),
        Cue(
            _HIDDEN,
            2,
            r"\b(?:marksm[ae]n|snipers?|drone up|on the roof|inside the crowd|among the crowd)\b",
        ),
        Cue(
            _OPERATION,
            2,
            r"\b(?:enter(?:ing)? (?:a|an|the|his|this) (?:address|house|flat|property|home|building)|\dam knock|early "
            r"(?:morning )?knock|jump(?:ed|ing) out on|dealers?|marksm[ae]n|snipers?|drone up|foot chase|looking for "
            r"(?:him|her|them|a suspect)|suspect|surround(?:ed|ing)|cordon(?:ing)?|evacuat\w+|close protection|vip|"
            r"royal visit|the visit|convoy|escort(?:ing)?)\b",
        ),
        Cue(
            _OPERATION,
            2,
            r"\b(?:warrants?|raids?|dawn raid|operations?|armed (?:officers|police|response)|firearms (?:officers|team|"
            r"unit)|strike team|"
            r"entry team|method of entry|door (?:going )?in|go(?:ing)? through (?:a|the|his|her|this|that) (?:\w+ )?door|"
            r"put(?:ting)? (?:a|the|his) door in|checkpoints?|stop checks?|speed (?:check|camera|gun|trap)s?|speeders|"
            r"drink[- ]driv(?:e|ing) "
            r"(?:check\w*|stops?|patrols?)|stop[- ]and[- ]search|section 60|surveillance|stake-?out|obs (?:van|on|"
            r"point)|anpr|dog unit|"
            r"helicopter|search team|pursuit|chasing|siege|containment|plain[- ]clothes?|unmarked|undercover|covert\w*|"
            r"hidden camera|decoy|"
            r"sting|ambush|tactic\w*|arrest(?:ing)? (?:team|attempt|phase)|hunting|moving in|enforcement)\b",
        ),
        Cue(
            _OPERATION,
            2,
            r"\b(?:door(?:'s| is)? (?:about to|going)|search(?:es|ing|ed)? (?:of )?(?:a|an|the|this|his|two|three) "
            r"(?:\w+ )?(?:house|flat|address|"
            r"property|home|premises)|spotters?|watching (?:the|a|this) (?:dealers?|house|flat|address|suspects?|car "
            r"park)|laser gun|speed gun|"
            r"(?:to|and) (?:arrest|nick|lift|lock up|detain)|arresting|executing|sweep|follow(?:ing)? (?:a|the) "
            r"(?:suspect|car|vehicle|dealer)|"
            r"plain (?:cars?|vehicles?|vans?)|"
            r"(?:burglary|robbery|fight|theft|break-?in|assault|shoplifting|disturbance|stabbing|domestic|crime|"
            r"offence) in "
            r"progress|reports? of an? (?:armed )?(?:man|male|woman|female|gunman|youth|group|gang) (?:with|armed|in|"
            r"trying|"
            r"breaking|fighting)|(?:believed|thought|reported) to be (?:in|hiding|inside|on)|tailing|lying in wait|"
            r"plot up|plotted up|drones?|stinger|roadblock|dispersal)\b",
        ),
        Cue(
            _NOW,
            2,
            r"\b(?:off to|on to|follow along|live[- ]tweet\w*|live (?:updates|from)|you(?:'ve| have) been warned|until "
            r"(?:teatime|lunchtime|morning|"
            r"dawn|dark|late|noon)|wish us luck|stay tuned|more (?:soon|to follow|later)|updates? to follow|here we go|"
            r"bosh|(?:team|officers|we|they|"
            r"lads) (?:search|searches|enter|enters|approach|go in)|out (?:on|in|at) the|(?:he|she|they) (?:don't|"
            r"doesn't) know)\b",
        ),
        Cue(
            _NOW,
            2,
            r"\b(?:(?:right |just )?now|on (?:our|my|the|their) way|(?:en|on) ?route|(?:making|make) (?:our|their|its|"
            r"my) way|"
            r"early start|before breakfast|(?:being|have been|has been|are|is) (?:deployed|despatched|dispatched|"
            r"sent)|about to|as we (?:speak|post|type)|at (?:this|"
            r"the) (?:moment|minute)|"
            r"currently|in progress|ongoing|under ?way|live|tonight|this (?:evening|morning|afternoon|minute)|in the "
            r"next|shortly|soon|watch this space|"
            r"stand(?:ing)? by|(?:we're|we are|team's|officers are|team is|teams are) (?:outside|parked|sat|in|at|on|"
            r"moving|going|hiding|waiting)|"
            r"going in|gone in|until (?:midnight|\d+|late|further)|till (?:midnight|\d+)|later today|starts? at|"
            r"heading|parked up|as i (?:write|type))\b",
        ),
        Cue(
            _HIDDEN,
            2,
            r"\b(?:plain[- ]clothes?|unmarked|undercover|covert\w*|hidden|spotters?|surveillance (?:team|op\w*|van|on|"
            r"unit)|stake-?out|obs (?:van|"
            r"on|point)|"
            r"decoy|disguised|"
            r"out of sight|parked up dark|hiding|camera is (?:in|on|behind))\b",
        ),
        Cue(
            _WHERE,
            1,
            r"\b(?:(?:on|at|in|outside|near|behind|past|back of|front of|rear of|round|by|to|towards|around) (?:the |"
            r"a |an |his |her "
            r")?(?:\w+ )?(?:(?-i:(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|"
            r"Sun)[A-Z][a-z]\w+)|"
            r"roundabout|lay-?by|bridge|post office|bin|estate|flats|junction|house|address|door|car park|pub|station)|"
            r"street|road|lane|avenue|a\d{1,3}|m\d{1,2}|"
            r"(?:golf|astra|focus|bmw|van|volvo|skoda))\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:last (?:week|night|month|year)|yesterday|led to|earlier (?:today|this)|(?:were|was|been) "
            r"(?:arrested|charged|found|seized|executed)|"
            r"have left|has finished|concluded|stood down|(?:has|have) (?:now )?(?:ended|gone|been resolved)|is over|"
            r"no longer|"
            r"drive with care|report (?:it|them|him|her)|how does|ever wondered|did you know|now (?:over|complete|"
            r"charged|in custody)|cycle marking|bike marking|say "
            r"hello|show|fete|fair|open day|"
            r"surgery|come and|competition|charity|museum|exercise|training|recruit\w*|road is (?:now )?open|reopened|"
            r"thank you for your patience|"
            r"game|film|tv|episode|series|results of|resulted in|thanks to|quiz|recipe|roadworks|planned works)\b",
        ),
    ),
)

# RE2, for a listener on any account: stems, as those of what is said of people.
LIVE_EXPRESSION: Final = once(
    r"\b(?:warrant|raid|operation|armed|firearms|(?:strike|entry|search|arrest) team|method of entry|door(?:'s| is| "
    r"(?:in|going|about))|through "
    r"(?:a|the|his|her|this|that) door|checkpoint|stop check|speed (?:check|camera|gun|trap)|speeders|drink[- ]driv|"
    r"stop[- ]and[- ]search|"
    r"section 60|surveillance|stake-?out|obs (?:van|on|point)|anpr|dog unit|helicopter|pursuit|chasing|siege|"
    r"containment|plain[- ]cloth|"
    r"unmarked|undercover|covert|hidden|decoy|sting|ambush|tactic|hunting|moving in|enforcement|search(?:es|ing|ed)? "
    r"(?:of )?(?:a|an|the|this|his|"
    r"two|three)|spotter|watching (?:the|a|this)|laser|arrest|(?:to|and) (?:nick|lift|detain|lock)|executing|sweep|"
    r"follow(?:ing)? (?:a|the)|"
    r"tailing|lying in wait|plot(?:ted)? up|drone|stinger|roadblock|dispersal|enter(?:ing)? (?:a|an|the|his|this)|"
    r"\dam knock|"
    r"jump(?:ed|ing) out|dealer|marksm|search(?:ing)? (?:gardens|the area|fields|woods|streets|for)|on blues|blue "
    r"lights|minutes away|in position|knock(?:ing)? on|respond(?:ing)? to|track(?:ing|er|ed)|knife arch|negotiat|test "
    r"purchas|bait (?:car|bike|van)|"
    r"camera van|speed van|mobile camera|breath test|vehicle (?:stops?|checks?)|barricad|"
    r"informant|stopping (?:cars|vehicles|drivers|every)|sniper|foot chase|looking for|suspect|surround|cordon|evacuat|"
    r"close protection|"
    r"vip\b|(?:royal|the) visit|"
    r"(?:addresses|doors|houses|properties|targets) to|in progress|reports? of an?|to be (?:in|hiding|on)|"
    r"plain (?:cars?|vehicles?|vans?)|convoy|escort|put(?:ting)? (?:a|the|his) door|camera is)"
)


def live_operation(text: str) -> Reading | None:
    """Whether a text gives away an operation that goes on, or a means that is meant to be hidden."""
    found = LIVE.read(text)
    return found if found is not None and (_NOW in found.kinds or _HIDDEN in found.kinds) else None
