"""Live operations, shifts and wording on a police page (PUB-18, PUB-19, PUB-20, PUB-22, PUB-23)."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.screened import screened
from checks.knowledge.weighed import AGAINST, Cue, Reading, Scale, stretches
from checks.knowledge.work_wording import once

__all__ = [
    "INTERNAL_EXPRESSION",
    "LIVE",
    "LIVE_EXPRESSION",
    "SHIFTS",
    "internal_matter",
    "jargon",
    "live_operation",
    "shift_announced",
    "text_speak",
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
            _HIDDEN,
            2,
            r"\b(?:bait (?:car|bike|van)|test purchas\w+|informant|tracker|in disguise|posing as|dressed as|unseen|"
            r"from the bushes|behind the (?:hedge|wall|bushes|bridge|sign)|blend(?:ing)? in|secret(?:ly)?|eyes on)\b",
        ),
        Cue(
            _NOW,
            2,
            r"\b(?:kick(?:s|ing) off|first thing|tomorrow (?:morning|night|at)|at (?:dawn|first light|\d{1,2} ?am|"
            r"\d{1,2} ?pm)|in (?:an hour|\d+ minutes|half an hour|five|ten)|any (?:minute|second|moment)|all (?:day|"
            r"night|evening|weekend|week)|for the next|between \d|from \d{1,2}(?:am|pm)|rolling|geared up|kitted up|"
            r"good to go|waiting for|is (?:parked|hidden|set up|up|out|on|in place)|are (?:parked|hidden|set up|out|in "
            r"place|deployed)|(?:got|have) eyes on)\b",
        ),
        Cue(
            _OPERATION,
            2,
            r"\b(?:track(?:ing|er|ed)|knife arch|negotiat\w+|test purchas\w+|bait (?:car|bike|van)|decoy bike|briefing|"
            r"ops?\b|(?-i:Op|Operation) (?-i:[A-Z])\w+|target(?:s|ing|ed)|mobile camera|camera van|speed van|breath "
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
            r"tailing|lying in wait|plot up|plotted up|drones?|stinger|roadblock|dispersal)\b",
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
            r"\b(?:(?:right |just )?now|on (?:our|my|the) way|en ?route|about to|as we (?:speak|post|type)|at (?:this|"
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
            r"\b(?:(?:on|at|in|outside|near|behind|past|back of|front of|rear of|round|by) (?:the |a |an |his |her "
            r")?(?:\w+ )?(?:(?-i:(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[A-Z][a-z]\w+)|"
            r"roundabout|lay-?by|bridge|post office|bin|estate|flats|junction|house|address|door|car park|pub|station)|"
            r"street|road|lane|avenue|a\d{1,3}|m\d{1,2}|"
            r"(?:golf|astra|focus|bmw|van|volvo|skoda))\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:last (?:week|night|month|year)|yesterday|led to|earlier (?:today|this)|(?:were|was|been) "
            r"(?:arrested|charged|found|seized|executed)|"
            r"have left|has finished|concluded|now (?:over|complete|charged|in custody)|cycle marking|bike marking|say "
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
    r"tailing|lying in wait|plot(?:ted)? up|drone|stinger|roadblock|dispersal|enter(?:ing)? (?:a|an|the|his|this)|\dam knock|"
    r"jump(?:ed|ing) out|dealer|marksm|track(?:ing|er|ed)|knife arch|negotiat|test purchas|bait (?:car|bike|van)|"
    r"briefing|ops?\b|target|camera van|speed van|mobile camera|breath test|vehicle (?:stops?|checks?)|barricad|"
    r"informant|stopping (?:cars|vehicles|drivers|every)|sniper|foot chase|looking for|suspect|surround|cordon|evacuat|"
    r"close protection|"
    r"vip\b|(?:royal|the) visit|"
    r"convoy|escort|put(?:ting)? (?:a|the|his) door|camera is)"
)


def live_operation(text: str) -> Reading | None:
    """Whether a text gives away an operation that goes on, or a means that is meant to be hidden."""
    found = LIVE.read(text)
    return found if found is not None and (_NOW in found.kinds or _HIDDEN in found.kinds) else None


_ROTA: Final = "shifts, or hours without police"
_TIMES: Final = "when they begin or end"
SHIFTS: Final = Scale(
    (_ROTA, _TIMES),
    4,
    (
        Cue(
            _TIMES,
            2,
            r"\b(?:(?:from )?the \d{1,2}(?:st|nd|rd|th) (?:to|until|till) (?:the )?\d|\d{1,2}(?:[:.]?\d\d)?(?:am|pm) "
            r"(?:to|till|until|-) (?:midnight|noon|late|\d)|till (?:lates|nights|earlies)|finish at \d)\b",
        ),
        Cue(
            _ROTA,
            2,
            r"\b(?:(?:back )?at work|is away|are away|on (?:a )?course|no cover|come on at|comes on at|my (?:next |"
            r"last )?shift|(?:beat|local|neighbourhood|village) (?:officer|pc|pcso|bobby))\b",
        ),
        Cue(
            _ROTA,
            2,
            r"\b(?:earlies|lates|nights|early turn|late turn|night shifts?|day shifts?|early shifts?|late shifts?|rest "
            r"days?|days off|"
            r"on duty|off duty|on shift|off shift|(?:the|your|our|my) (?:\w+ )?(?:team|officers?|shift|pcsos?|pc|crew|"
            r"patrols?)|"
            r"(?:no|without|nobody|no-one|no one|none of us)\b.{0,30}?\b(?:patrols?|cover|officers?|police|team|around|"
            r"on|until|till|here)|"
            r"single[- ]crewed|we(?:'re| are) (?:on|off|back|here|out|working|finished)|i(?:'m| am) (?:on|off|back|"
            r"working|out))\b",
        ),
        Cue(
            _ROTA,
            2,
            r"\b(?:shift (?:over|done|finished|ends?)|(?:won't|will not|doesn't) have (?:its|an|any|a) (?:own "
            r")?(?:officer|pcso|pc|police|cover)|"
            r"(?:one|two|three|four|\d) of us (?:covering|on|tonight|for)|only (?:one|two|\d) (?:officers?|of us|"
            r"cars?)|signing off|(?:day|night|late|early) "
            r"team|pcsos? (?:work|are|finish|start)|on (?:leave|annual leave|holiday)|no (?:police|officer|pcso|pc)\b|"
            r"covering the whole)\b",
        ),
        Cue(
            _TIMES,
            2,
            r"\b(?:(?:home|in|back|on|off|out|finish\w*|start\w*|till|until|from|at) (?:at |from |till |until )?(?:one|"
            r"two|three|four|five|six|seven|"
            r"eight|nine|ten|eleven|twelve)\b(?! (?:of|weeks?|people|men|houses))|for (?:a|one|two|three|the next|\d+) "
            r"(?:\w+ )?(?:weeks?|days?|fortnight|nights?)|"
            r"(?:till|until|back) (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|"
            r"satur|sun)day to "
            r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|never (?:weekends|nights|sundays)|a fortnight)\b",
        ),
        Cue(
            _TIMES,
            2,
            r"\b(?:(?:on|out|here|working|duty|cover|patrol\w*|back|off|in)\b.{0,24}?\b(?:until|till|til|from|between|"
            r"at|after|before) "
            r"(?:\d{1,2}(?:[:.]?\d\d)? ?(?:am|pm|hrs|hours)?|midnight|midday|noon|monday|tuesday|wednesday|thursday|"
            r"friday|saturday|sunday|tomorrow)\b|"
            r"(?:finish\w*|start\w*|knock\w* off|clock\w* off|sign\w* off|book\w* off|end\w*) (?:work |duty |at |on |"
            r"again )*(?:\d{1,2}(?:[:.]?\d\d)? ?(?:am|pm)?|midnight|noon|monday)\b|"
            r"\d{1,2}(?:am|pm)? ?(?:-|to|til|till|until|x) ?\d{1,2}(?:am|pm)?\b|all week|until (?:monday|tuesday|"
            r"wednesday|thursday|friday|"
            r"saturday|sunday|tomorrow|next week|\d{1,2})|back (?:on|in|at)\b.{0,20}?\b(?:\d{1,2}(?:am|pm)|monday|"
            r"tuesday|wednesday|thursday|"
            r"friday|saturday|sunday|lates|nights|earlies|tomorrow)|then off)\b",
        ),
        Cue(AGAINST, -3, r"\b(?:webinar|pool|camp|clocks|recruit\w*|training|course|club|half ?term|good day)\b"),
        Cue(
            AGAINST,
            -4,
            r"\b(?:counter|roadshow|surgery|library|open(?:s|ing)? (?:from|at|on|\d)|drop-?in|event|stall|gazebo|"
            r"street meet|coffee|cuppa|market|"
            r"burglary peaks|road (?:closed|closure)|closed|come (?:and|along)|pop in|join us|meet (?:us|the team)|"
            r"bike marking|match|webchat|"
            r"q&a|live chat|101|phone lines?|office hours|lights?)\b",
        ),
    ),
)


def shift_announced(text: str) -> Reading | None:
    """Whether a text tells from when to when officers are on or off duty."""
    return SHIFTS.read(text)


# --- wording ---------------------------------------------------------------------------------------------------------

# A motorway is an M in capitals, a room a B: text speak is written small.
_SPEAK: Final = (
    r"(?:[Ll]ol|LOL|[Gg]r8|2moro|2morrow|2nite|2day|l8r|m8|b4|[Oo]mg|OMG|lmao|rofl|[Tt]hx|[Tt]hanx|plz|wud|cud|shud|"
    r"coz|cuz|bcoz|bcos|wkend|"
    r"4eva|gonna b|gud|wiv|dat|dis|tomoz|[Cc] u\b|c ya|u r|r u|ur|wont b|luv|xoxo|h8|w8|str8|no1|some1|every1|ppl|tbh|"
    r"ffs|smh|ngl)"
)
_TEXT_SPEAK: Final = screened(rf"(?<![\w/#@.:£-]){_SPEAK}(?![\w@/-]|\.\w)")
_SPEAK_TOO: Final = screened(r"(?<![\w/#@.:£-])(?:u|r|4|2|y|n|pls|tho|thru|btw|idk|imo|tbf|wot|nite|ya|x+)(?![\w@/-]|[.:]\d)")


def text_speak(text: str) -> tuple[str, ...]:
    """The different words of text speak in a text."""
    found = tuple(dict.fromkeys(hit[0].casefold() for hit in _TEXT_SPEAK.finditer(text)))
    return found + tuple(dict.fromkeys(hit[0] for hit in _SPEAK_TOO.finditer(text))) if found else ()


# Abbreviations and names of systems that readers outside the police cannot know. Those that everybody knows are no jargon.
_JARGON: Final = (
    r"(?:MG ?\d{1,2}[A-E]?s?|OIC|NICHE|Niche RMS|CPIA|ARVs?|PACE|PNC|PND|LEDS|NFAs?|NFA'd|(?i:sitreps?)|IPs?|FLOs?|CAD|"
    r"RMS|NPTs?|SNTs?|PSUs?|"
    r"[Ss]60|ANPR|TPUs?|RPU|ABEs?|BWV|HOLMES2?|ViSOR|(?i:mispers?)|VRMs?|TWOC(?:ed|ing)?|OPL|IDVAs?|ISVAs?|MARAC|MAPPA|"
    r"SOCO|CSIs|SIOs?|DVPNs?|"
    r"DVPOs?|CBOs?|CPNs?|PSPOs?|MASH|POP plan|NPAS|PCSOs? TVs?|SPOC|DSU|CHIS|RIPA|DASH|PPNs?|VPN form|IOPC|PSD|TICs?|"
    r"R/T|ETA 5|CS spray|PAVA|"
    r"UCs?|GBH ?s\.?\d+|ABH|PWITS|POCA|NRM|OCGs?|EDO|ILO|DIO|TFC|SFC|FIM|FCR|CCR|OST|PST|TacAd|RTC|NDM|THRIVE|HMICFRS|"
    r"FOI|RVP|FCP|LIO)"
)
_JARGON_WORD: Final = screened(rf"(?<![\w#@/.-]){_JARGON}(?![\w@/-]|\.\w)")
_WITHIN: Final = 200


def jargon(text: str) -> tuple[str, ...]:
    """The different pieces of jargon that stand within 200 characters of each other; nothing unless there are two."""
    best: tuple[str, ...] = ()
    for stretch in stretches(text):
        found = [(hit.start(), hit[0].upper().rstrip("S")) for hit in _JARGON_WORD.finditer(stretch)]
        for index, (start, _) in enumerate(found):
            near = tuple(dict.fromkeys(word for at, word in found[index:] if at - start <= _WITHIN))
            best = max(best, near, key=len)
    return best if len(best) >= 2 else ()


# Hosts of one word, and of endings that exist in no public directory, answer inside a building alone.
_HOST: Final = (
    r"https?://(?:[\w-]+@)?(?:(?:intranet|sharepoint|portal|teams|home|wiki|apps?)[\w-]*(?:[:/?#]|\s|$)|"
    r"[a-z][\w-]*(?::\d+)?/[\w.~%/-]+|"
    r"[\w.-]+\.(?:local|corp|internal|intranet|lan|pnn\.police\.uk|cjsm\.net)(?:[:/?#]|\s|$)|"
    r"(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}|[\w-]+\.sharepoint\.com/)"
)
_SHARE: Final = r"\\{2,4}[A-Za-z][\w.-]+\\{1,2}[\w$.-]+"
_BLANK: Final = (
    r"[\[(<{](?: ?)(?:insert|add|enter|type|put|delete as|complete|tbc|name of|date of|xx+)(?: [\w' /-]{1,40})?[\])>}]|"
    r"\bx{4,}\b ?(?:station|street|officer)"
)
INTERNAL_EXPRESSION: Final = rf"(?:{_HOST}|{_SHARE}|{_BLANK})"
_PUBLIC_HOST: Final = re.compile(r"(?i)https?://(?:localhost|example)\b")


def internal_matter(matched: str) -> str:
    """What the match of :data:`INTERNAL_EXPRESSION` is, in our words; empty for what only looks like it."""
    if _PUBLIC_HOST.match(matched):
        return ""
    if matched.startswith("\\\\"):
        return "the path of an internal file share"
    return (
        "the address of an internal site" if matched[:4].lower() == "http" else "a blank of a template that was not filled in"
    )
