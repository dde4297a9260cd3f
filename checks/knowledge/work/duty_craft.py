"""The police trade as word families rather than phrases, and what an officer does to whom.

Two classes beside those of :mod:`duty_words`. A word of the *craft* is one that a private person seldom has
cause to write: an offence by its section or initials, a power, a unit, a form, a step of a case. One says little, as news and
neighbours use it too; it counts beside a second one, or beside a shift that the writer worked. A *deed* is a verb of policing
with the kind of person or thing that is policed as its object, where the writer, or nobody named, is the one who does it.
"""

from __future__ import annotations

from typing import Final

__all__ = ["CRAFT_WORDS", "TRADE_MORE"]

_PERSON: Final = (
    r"(?:lads?|bloke|fella|feller|fellas|male|males|female|man|woman|lass|lasses|girl|boy|youths?|kids?|teen\w*|drivers?|"
    r"riders?|"
    r"passengers?|motorists?|chap|geezer|gent|gentleman|lady|prisoners?|suspects?|offenders?|shoplifters?|burglars?|robbers?|"
    r"thie(?:f|ves)|dealers?|nominals?|drunks?|students?|scrotes?|toe-?rags?|yobs?|villains?|wrong ?uns?|criminals?|pensioner|"
    r"guy|dude|neds?|muggers?|stalker|hooligans?|fugitive|absconder|detainees?|detained person|year[- ]old|\d+ ?yrs?[- "
    r"]?old|\d+ ?yo\b|cyclists?|"
    r"trespassers?|poachers?|fly[- ]?tippers?|protestors?|protesters?|flasher|pickpockets?|trucker|boy racers?|"
    r"(?:a|an|one|this|that|the same) \w+er)"
)
_VEHICLE: Final = (
    r"(?:cars?|vans?|lorry|lorries|(?:motor)?bikes?|mopeds?|scooters?|e-?scooters?|quads?|transit|golf|bmw|audi|corsa|fiesta|"
    r"focus|astra|range rover|merc(?:edes)?|vehicles?|hgv|minibus|taxi|tractor|clio|seat|subaru|clio|4x4|pick-?up|"
    r"insignia|moto)"
)
_GOODS: Final = (
    r"(?:knife|knives|machetes?|drugs|cannabis|cocaine|heroin|coke|crack|ketamine|spice|weed|wraps|weapons?|guns?|shotguns?|"
    r"firearms?|crossbow|air ?rifle|pistol|plants|samurai sword|zombie knife|blades?|counterfeit \w+|stolen \w+|dirty money|"
    r"(?:£\d[\d,k]*|\d+k|\d+ grand)(?: in| of)? cash|cash|burner phones?|phones|laptops|plates|catalytic converters?|cats)"
)
# Up to three words of any kind between the verb and whom it is done to: "a very drunk", "the same".
_BETWEEN: Final = r"(?:[\w'-]+ ){0,4}?"
_SUBJECT: Final = (
    r"(?:(?:\b(?:i|we|i've|we've|i'd|we'd|me and \w+|\w+ and i)(?: (?:have|had|then|just|also|finally|once|even|actually|all|"
    r"both|again|never|had to|got to|managed to|helped|get to|ended up|spent \w+ \w+|was|were|am|are))*)|"
    r"(?:^|[.!?,;:\n] ?|\band |\bthen |\bbut |- )(?:just |finally |then |so |and |nearly |been |had to |got to |"
    r"managed to |ended up |"
    r"(?:spent|spend) (?:\w+ ){1,5}?|today i |tonight i |\w+ hours? |started the \w+ |two hours |out )?)"
)
# Verbs that only the police do to people, in all their forms.
_POLICES: Final = (
    r"(?:arrest|nick|lift|detain|handcuff|cuff|taser|tase?|breathalys|breath ?test|drug ?wip|stop[- ]search|stop[- ]check|"
    r"strip[- ]search|summons|interview|charg|bail|remand|caution|apprehend|tackl|rugby tackl|restrain|de-?arrest|"
    r"section|lock|bang|book|put away|fingerprint|re-?arrest|pepper spray|pava)(?:p|n)?(?:e|ed|d|ing|t|'d)?"
)
# Verbs that many do, and that tell of policing by whom or what they are done to.
_MAY_POLICE: Final = (
    r"(?:stop|pull|chas|pursu|follow|search|seiz|recover|trac|catch|caught|escort|report|ticket|rescu|identif|process|question|"
    r"track|nab|round|ran after|run after|chase down|track down|speak|spok|talk|deal|dealt|help|sign|confiscat|find|found|"
    r"babysit|babysat|transport|visit|evict|disarm|wrestl)(?:p|n|b|y)?(?:e|ed|d|ing|t|ied)?"
)

_CRAFT: Final = r"""
detained persons?|\bdps?\b(?= (?:who|in|on|with|to))|detainees?|nominals?|misper\w*|high[- ]risk (?:misper|missing)|
  missing persons?(?: (?:report|enquir\w+|search))?
(?-i:GBH|ABH|TWOC|S18|S20|S47|PWITS|D&D|DV|DA|RTC|RTI|RTA|ASBO?|OPL|VAWG|CBO|DVPN|NFA|NFA'd|PPN|VPS|ROTI|ABE|CSO|FLO|EDIP)|gbh|
  twoc(?:ked|king)?|affray|section (?:18|20|39|47|4|5|19|1|3)\b(?! of)|drunk and (?:disorderly|incapable)|drink and incapable|
  breach of the peace|going equipped|intent to supply|offensive weapon|bladed article|malicious comms|criminal damage|
  (?:dwelling|distraction|agg(?:ravated)?) burglar\w+|burglary (?:dwelling|oic)|public order offence|handling stolen|
  possession with|dangerous driving|taking without consent|non[- ]fatal strangulation|coercive control
(?:the |a )?(?:murder|rape|robbery|burglary|major crime|homicide|drugs|gangs?|surveillance|proactive|serious crime|pod|
  intel|vice|fraud|cold case) (?:team|squad|unit|desk)|
  major crime|incident room|the met\b(?! (?:office|gala|opera|bar))|(?:the )?tsg|mounted (?:section|branch|unit)|marine unit|
  professional standards|\bpsd\b|sulhamstead|ryton|bruche|garnerville|tulliallan|hendon(?! \w*school)|cwmbran|job car|
  job phone|job mobile
mutual aid|\bon aid\b|aid (?:at|to|in|for|again)\b(?! (?:of|the))|aid serials?|bank of (?:rest )?days
charge(?:d)? (?:and|&) remand\w*|remand(?:ed)?\b|charg(?:ed|ing|e) (?:him|her|both|all|two|three|authorised|decision)|
  recall(?:ed)? to[ ]
  prison|wanted on (?:warrant|recall)|on bail\b|bail(?:ed)? (?:out|conditions|date|return)|bail return|no further action|
  cautioned|full code test|threshold[ ]
  test|guilty (?:plea|verdict|on all)|sentenced (?:today|to)
speed ?watch|speed ?gun|tru ?cam|speed (?:enforcement|detail|trap duty)|(?:speeding )?tickets? (?:issued|written|given|handed)|
  fpns?|
  reported for summons|tors? issued|words of advice|producers?\b
tasking(?:s)?|tasked|deployment|deployed|re-?deployed|despatch\w*|dispatch(?:ed|er)
grade (?:one|two|1|2|ones|1s)|\bg1s?\b|immediates?|crime queue|crimes? (?:in|on) my (?:queue|workload|list|tray|name)|
  my crime\w*|
  (?:\d+|my) (?:open )?(?:crimes|investigations)|caseload|workload|jobs? (?:waiting|outstanding|in the queue|on my list|
  still open|
  unresourced)|unresourced
(?:community|local) (?:cops?|polis|officers?)|specials duty|special constab\w+|as a special\b|(?:more|our|fellow|\d+|
  other|the) detectives|
  (?:\d+|snoring|fellow|other|tired|grumpy|us) (?:bobbies|coppers|cops|peelers)|(?:pcso|peeler) (?:life|duty|shift)|
  (?:custody|response|pcso|special|police|traffic|detective|copper|cop) life\b
sarge\b|the (?:guv|skipper|gaffers?)\b|probationers?|probies?|sprogs?|tutees?|tutor (?:con|constable)|student officers?
level (?:3|4|three|four|1|2|one|two)(?: obs)?\b|constant obs|on obs|\bobs\b|rous(?:al|ing)s?|cells? (?:were|are|full|was|rammed|
  tonight|door|van|checks?)
door[- ]knocks?|death knock|house[- ]to[- ]house|h2h|cctv (?:trawl|trawling|enquir\w+|viewing)|(?:trawling|watching|viewing)[ ]
  (?:through )?(?:\w+ ){0,4}cctv|scenes? (?:guard|log|watch|preserv\w+)|scene guard|cordons?|crime scene|
  fingertip search|fingerprint(?:s|ed|ing| machine)|livescan|lantern|dna (?:swab|kit)|scenes of crime
post[- ]?mortems?(?! (?:on|of|into) (?:\w+'s|the (?:game|match|season|election|campaign|result|defeat|party)))|sudden deaths?|
  coroner'?s (?:court|officer|file|report|office)|mortuary|fatal (?:rtc|collision|crash|
  job)|unexplained death|body recovery|
  identif\w+ (?:the|a) body|bariatric
taser (?:drawn|out|on|trained|deployed|officer)|red[- ]dot\w*|pava|incap\w* spray|stab ?(?:vest|proof)|body worn|
  leg restraints|spit ?(?:hood|
  guard)
marching season|the (?:twelfth|eleventh night)|parades commission|land rover(?= (?:with|crew|for|in|all))|
  tactical support|tsg|bonfires? season|
  interface|riot(?:s|ing)?
firearms(?! (?:licen\w+|certificate|course in))|\barvs?\b|\bafos?\b|armed (?:response|policing|job|stop|officers?)|
  hard stop|strategic(?:ally)? authorised|negotiator|
  containment|plain ?clothes|surveillance|covert|obs van|unmarked|ops? room|gold command\w*|silver command\w*|bronze
pursuits?|tpac|stinger|fail(?:ed)? to stop|made off|making off|decamp\w*|foot chase|bail ?out|anpr|no insurance|
  uninsured|seizures?|
  disqual\w*|tyres? out|drug ?wipes?|breath ?tests?|breathalys\w+|drink ?driv\w+|drunk driv\w+|drug ?driv\w+|over the prescribed
warrants?|method of entry|the enforcer|big (?:red )?key|battering ram|rapid entry|search team|polsa|dog unit|
  door went|put (?:the|a) door|cannabis (?:farm|factory|grow)|grow house|drugs? (?:warrant|raid|job)|stash
(?:my|the|took|taking|victim|witness|impact|getting|got|long) (?:\w+ )?statements?|statements? (?:off|from|taken)|exhibits?|
  evidence (?:bags?|review|store)|property store|cps\b|disclosure|case files?|(?:upgrade|remand|court|full) files?|
  \bfiles?\b(?= (?:build|
  upgrade|to cps|submitted|rejected|prep))|mg ?\d+s?|phone downloads?|court[- ]warned|witness box|gave evidence|give evidence|
  giving evidence|crown court|mags court|no comment
hate crime|sex offenders?|dispersal (?:order|zone|notice)|closure order|victims? (?:withdrew|withdraw\w*|care|code)|
  won't (?:support|prosecute|make a complaint)|
  (?:retracted|retraction)|theft from (?:motor|vehicle|person)s?|tfmv|rso visits?|curfew checks?|bail checks?|mappa|
  visor|marac|\bdash\b (?=risk|form|book|report)|risk assess\w*[ ]
  (?:for|on) the victim|safeguarding referral|strategy meeting|child protection|vulnerable (?:person|adult|male|female)|
  vpd|ivpd|domestics?\b|
  concern for (?:safety|welfare)|welfare checks?|in crisis|136s?\b|mental health act|place of safety|sectioned
\bop(?:eration)? (?-i:[A-Z])\w+(?= (?:tonight|today|last|this|again|done|with|was|is|has|over|finished|went))|
  min(?:imum)? strength|
  duties (?:planning|office|dept)|rest days? (?:cancelled|gone|moved|worked|banked|in lieu)|cancelled rest days?|leave embargo|
  retained on|kept on\b(?! (?:and|at|about|my|the))|kept (?:us|me) on(?! (?:the|a|hold|board|our|my)\b)|held on\b(?= (?:again|
  for|till|until))|late off|off late|
  parad(?:ed|ing) on|booked? off|(?:at|shift|after|before|morning|night|in) briefing|refs\b
999 (?:calls?|call of)|answered \d+|calls? (?:taken|answered)|control room|call ?handl\w+|call taker|talkgroup|
  radio traffic|airwave|
  comms\b|contact centre|over the (?:air|radio)|urgent assistance|officer down|code zero|ten nine|blues and|
  state zero|status (?:zero|0)
(?:beat|neighbourhood|estate|village|parish|ward) (?:surger(?:y|ies)|meetings?|walkabout)|surgeries|on my (?:beat|patch|ground)|
  my (?:beat|patch|ground)|neighbourhood (?:team(?! meeting)|policing|officer|sergeant)|safer (?:neighbourhood\w*|schools?)|
  asb patrols?|
  high[- ]vis(?:ibility)? patrols?|foot patrols?|schools? officer|street briefing|weapons? sweep|knife (?:arch|bin|
  sweep)|hot ?spot patrols?
fixed penalt\w+|armed job|jobs (?:stacked|since|before|waiting|all|tonight|in a row)|\d+ jobs\b|stacked jobs|
  back to back jobs|magistrates?|stop check|underwater (?:unit|search)|the
  defendants?|recruits|remand court|dropped (?:a|the) (?:kid|lad|girl|boy|drunk|teen\w*|misper) (?:home|back|off)|
  night duty|public disorder|our own (?:station|nick)|pursuits|past officer|anything on you that|
  order breach|breach\w* (?:his|her|bail|the) \w+|keep the peace|front counter|bail unit|the cells\b|off to court|
  charges on|cps lawyer|job to an?\b|job (?:after|to) job|outr[ua]n (?:us|me|the)|body ?-?cam(?:era)?s?|held the line|
  holding the line|on the line|the line at|i'?m (?:arresting|nicking|
  locking|cuffing)|nick (?:him|her|them|anyone|somebody|someone)\b|the brief\b|drugs? dog|sniffer|search dog|
  tracked? (?:him|her|them)|police horse|(?:on|in) custody cover
stop (?:and|&|n) search\w*|stop[- ]search\w*|stop checks?|good stop|section (?:60|136|135|17|32|1)|under (?:the )?pace|
  powers? of (?:arrest|entry)|
  reasonable grounds|use of force|custody clock|hours on the (?:clock|custody)|(?:on|left on) the clock|
  superintendent'?s authority|
  appropriate adult|duty (?:solicitor|brief)|solicitor'?s (?:advice|late)|police protection (?:order|powers?)
"""

_DEED: Final = rf"""
(?:put|got|get|bundled|loaded|dragged|threw|sat|folded|poured|stuffed) (?:him|her|them|the \w+|{_PERSON}) (?:in|into|
  in to) (?:the |my |
  our )?(?:back of (?:the|my|our) )?(?:(?:cell |police )?van|cage|panda|cell|carrier)\b
(?:fingerprint|breathalys|strip[- ]search|handcuff|arrest|detain|taser|caution)ing (?:an?|the|some|two|three|my) \w+
{_SUBJECT}(?:gave|giv(?:e|en|ing)|hand(?:ed|ing)|issu(?:ed|ing)) {_BETWEEN}(?:{_PERSON}|him|her|them) (?:\w+ )?(?:a|an|another|
  his|her|their) (?:\w+ )?(?:caution|reprimand|final warning|community resolution|dispersal notice|breath ?test|fixed penalty|
  section \d+|words of advice|stop slip|fine|producer)
(?:issu|hand|dish|wrote|gave|giv|writ|stuck|slapp)(?:p?ed|ing|e)?(?: out)? (?:[\w-]+ ){{0,3}}(?:tickets?|tors?|fpns?|
  fines|summons)
{_SUBJECT}{_POLICES} (?:up |over |out )?{_BETWEEN}{_PERSON}\b
(?:\b(?:i|we|we've|i've|i'm|we're) (?:\w+ )?|^|[.!?,] )(?:finally |just )?(?:arrest|nick|handcuff|cuff|stop[- ]search|
  chas|detain|charg|bail|
  section|interview|fingerprint|strip[- ]search|pursu|tackl|breathalys|lock|remand)(?:e|ed|ing|d)? (?:him|her|them|
  someone|somebody|two|three|four|five|six)\b|
  before i (?:can|could) search
{_SUBJECT}{_MAY_POLICE} (?:up |over |with |to |out |off |down )?{_BETWEEN}(?:{_PERSON}|
  {_VEHICLE})\b(?= (?:(?:\w+ ){{0,3}}?(?:for (?:no|speeding|
  using|drink|driving|a (?:brake|broken)|having|not|his|her|being)|doing \d|off (?:the|a|his)|with (?:no|a knife|a blade|
  drugs|more|
  cannabis|false|cloned|his)|on (?:his|her|their) (?:phone|mobile)|wanted|at knifepoint|who (?:had|was|decided|thought|
  told|asked|wouldn't|
  claimed|swore)|today who|over the|through the|across|into)))
{_SUBJECT}(?:seiz|recover|confiscat|pull|took|taken|take|remov|found|find|caught)(?:e|ed|ing|
  s)? {_BETWEEN}{_GOODS}\b(?= ?(?:off|from|out of|on him|
  on her|in (?:a|the|his)|today|tonight|this|last|and|hidden|before|[.,!]|$))
(?:prisoner|detainee|detained person|suspect|my dp|nominal|shoplifter|burglar|drunk driver|
  offender)s? (?:\w+ ){{0,2}}?(?:asked|told|said|bit|
  kicked|spat|tried|wanted|refused|threw|called|demanded|offered|cried|sang|snored|slept|headbutted|reckons?|thought|claims?|
  insisted|fell|
  proposed|weed|puked|stripped|escaped|ran|legged)
{_SUBJECT}(?:turned over|did|hit|put in|went through|raided|searched) (?:\w+ ){{0,2}}?(?:addresses|doors|flats|houses|
  premises)\b
{_SUBJECT}(?:execut|raid|preserv|evacuat|patrol|investigat|respond|attend)(?:e|ed|ing|d)\b(?! by)|{_SUBJECT}polic(?:ed|ing)\b
"""

# What stands alone: bad news brought to a door.
_DEATH: Final = r"""
(?:knock|knocking|knocked) on (?:a|someone'?s?|somebody'?s?|her|his|their|that) (?:\w+'?s? )?door (?:\w+ ){0,6}?(?:tell|
  told)|(?:tell|telling|told) (?:a|the|
  her|his|their|some) (?:\w+ )?(?:mum|mother|dad|father|parents|wife|husband|family|nan|daughter|
  son)\b[^.!?\n]{0,40}(?:\b(?:dead|died|gone|killed|
  never|coming home|passed|worst)\b)
"""

# What is looked up where only the police can look.
_LOOKED_UP: Final = r"""
(?:look(?:ed|ing)?|check(?:ed|ing)?|ran|run|search(?:ed)?|put|had a look|typed|punched) (?:[\w']+ ){0,5}?(?:up )?(?:on|
  through|
  into) (?:the |our |my )?(?:pnc|niche|athena|storm|holmes|anpr|intel|the box)\b
(?:look|looked|check|checked|ran|run|put|had a look) (?:[\w']+ ){0,5}?(?:on|through) the (?:work |police )?(?:system|
  computer)\b
  (?=[^\n]*\b(?:tax(?:ed)?|insur\w+|mot|flagged|known|wanted|form|previous|record|marker|stolen|plates?|reg|keeper|address|
  warrant|nicked)\b)
(?:his|her|their|the|that|this|your) (?:reg|plate|number ?plate|car|name) (?:[\w']+ ){0,4}?(?:through|on) (?:the )?(?:pnc|
  anpr|
  system)
"""

CRAFT_WORDS: Final = {"craft": _CRAFT, "deed": _DEED}
TRADE_MORE: Final = _DEATH.rstrip("\n") + _LOOKED_UP
