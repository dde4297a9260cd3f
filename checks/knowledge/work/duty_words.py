"""The vocabulary of a police officer's day, by how much each word tells.

One line is one notion (lines set in from the left continue it); its ways of saying it count once. The classes are weighed in
:mod:`duty_score`.
"""

from __future__ import annotations

from typing import Final

__all__ = ["POLICE_WORDS"]

# What hardly anybody but a police officer says of a day at work, and nobody says in jest of anything else.
_TRADE: Final = r"""
(?:my|our|processing|transporting|booking in|guarding|with a|with our) (?:\w+ )?(?:prisoner|detainee|nominal|misper|probie|
  tutee)s?|prisoners? (?:snored|spat|processing|transport|handover)|(?:\d+|two|three|first|last) prisoners?
mispers?|missing person (?:report|enquiry|job)|high risk misper
custody (?:suite|desk|sergeant|skipper|sgt|record|clock|block|nurse|queue|shift|office|team|officer|tea|till|until|all)|
  (?:back|sat|stood|stuck|spent|straight|arrested|down|again|trip|bailed|one|two|three|\d|queue|run|him|her|them|drive|hours|
  mile) (?:in|into|to|from|at|through) custody|custody (?:is|was) (?:full|rammed|heaving|like|busy|chaos|mad)|
  to custody because
sudden deaths?(?! (?:in (?:overtime|extra|golf|the|a play)|overtime|play|penalt|round|match|goal|putt|quiz|shoot|hole))|
  death (?:message|knock|notification)s?|post[- ]?mortem(?! (?:on|of|into) (?:\w+'s|the (?:game|match|season|election|campaign|
  result)))|(?:days|weeks|months) dead|dead (?:body|bodies)
cot deaths?|(?:cut (?:her|him|them) down)|off (?:a|the) (?:bridge|ledge)|talk(?:ed|ing)? (?:\w+ ){1,3}(?:down|off|back over)|
  over the railings|bridge jumper
probationers?|(?:in|finished|passed|through|end of|left of|of) (?:my |the )?(?:two year )?probation\b(?: period)?|
  tutor constable|tutee|student officers?|passing[- ]out parade|police college|police training|hendon(?! (?:school|fc|park|
  central|hospital|town|way|county|high|\w+ school))|tulliallan|ryton|
  bruche|sulhamstead|
  garnerville|training school
attested|attestation|sworn in as (?:a )?(?:constable|pc|officer|police)
(?:the|our|this|at|back at|[a-z]+) nick(?: (?:all|is|at|has|was|till|on))|(?:at|to|outside|round) (?:the|our|my) nick
response (?:team(?! (?:at|from) (?:bt|sky|british gas|virgin|openreach|the council|octopus|edf|ee|vodafone))|driver|driving|
  shift|cop|officer|car|sergeants?|section|policing|inspector|lates|nights|earlies|pc|bobby)|
  (?:on|to|off|from|back on|ex) response|(?:advanced|response|pursuit|standard) (?:driving |driver |driver's )?(?:course|
  ticket|refresher)
blues (?:and|&|n|'n') twos|on blues|blues on|blue[- ]?light(?:s|ed|ing)? (?:run|drive|driving|course|all|through|across|
  permit)|blue[- ]lighting
(?:on|stood on|the|a|scene|murder|same|another|manning|at) cordons?|cordon (?:duty|all|since|again)|scene[- ]?(?:guard\w*|log|
  watch|preservation)|(?:murder|death|stabbing|collision|fatal) scene|on (?:a|the) scene (?:today|tonight|all|since|guard|
  for)|first on (?:the )?scene|(?:guarding|guard) (?:a|the) (?:scene|bit|house|body|car|field)
rtcs?|rtas?|(?:first|another|a|double|two|three|worst) fatals?
mg ?\d+s?|exhibits|as an exhibit|(?:case|remand|court|prosecution) files?|file (?:done|submitted|to|off|went|finally went|
  for) (?:to )?(?:the )?cps|the cps|disclosure schedules?|charging decision
soco|waiting (?:for|on) (?:soco|csi|forensics|the undertaker|recovery)|scenes of crime
no comment interview|were no comment|went no comment|under caution|caution given|full admission|interviewed (?:him|her|a|
  the) (?:suspect|under|for \w+ hours)|suspect interview|(?:lead|led) (?:the|my|an) interview
oic|officer in (?:the )?case|officer (?:dealing|investigating)(?! with (?:my|our|the (?:burglary|theft)))
drug[- ]?wip\w+|(?:road ?side )?breath[- ]?test\w*|breathaly[sz](?:ed|ing) (?:a|an|the|him|her|\d+|everyone|drivers?|two|
  three)|blew (?:\d|over the|twice the|three times|nearly)|positive wipe
(?:section|sec|(?<!')s) ?(?:136|135|17|32|60|59|165)|136s|(?:a|on a|another|first|under) 136|sectioned (?:a|him|her|someone)|
  detained under (?:section|the mental)|place of safety|mental health (?:patient|job|crisis)
stop[- ]search\w*|stop (?:and|&) search(?:es)?(?! me|:)|good stop|traffic stops?|stop checks?|knife (?:arch|sweep)|
  strip search\w*
(?:search |drugs? |\d+ |two |three |four |early |dawn |executed |another |carried out )warrants?|warrants? (?:this morning|
  today|yesterday|done|day|executed|went|in the bag|team)|door (?:in|went in|goes in) (?:by|at|first|on|before)|(?:put|
  putting|went through|through) (?:the|a|that|some\w*|his|their) doors? in\b|doors? (?:went|goes|going) in|big red key|
  method of entry
drink[- ]?drivers?|drunk drivers?|drug[- ]?drivers?|disqualified drivers?|uninsured (?:driver|car|vehicle)s?|
  drinks? and driv\w+
(?:arrest|nick|lock|caught|catch|chas|stopp|detain|dealt with|cuff|process|
  interview)\w* (?:up )?(?:[\w-]+ ){0,3}(?:shoplifters?|burglars?|robbers?|muggers?|dealers?|thie(?:f|ves)|suspects?|
  offenders?|drink driver)|(?:shoplifters?|burglars?|robbers?|muggers?|dealers?|suspects?|offenders?) (?:arrested|nicked|
  locked up|detained|in custody|charged|remanded|in the cells|caught)
foot chases?|vehicle pursuits?|failed to stop for|rammed (?:us|me|by|twice)|decamped|stinger|tpac|police chase (?:today|
  tonight)
public order (?!act)\w+|psu|level (?:2|two|1|one) (?:training|trained|refresher|officer|kit)|(?:my|our|the) serial|(?:short|
  long) shields?|riot (?:helmet|kit|training|gear|shield)s?|petrol bombs?|football (?:duty|policing)|mutual aid|into a riot
tasered (?!by)\w+|tased|taser (?:course|training|trained|refresher|officer|holster|passed)|(?:new|my|drew|drawn) taser|
  red[- ]dot(?:ted)?|pava|captor|cs (?:gas|spray|a|sprayed)|spit hood|leg restraints?|use of force|firearms (?:refresher|
  course|training|officer|shift|job|team|support|ops)|arvs?|afos?|armed response (?:course|unit|job)
(?:cuffs|handcuffs) (?:on|went on|came out|go on|back on|applied)|(?:while|before|after|then) (?:the )?(?:cuffs|cuffing|
  handcuffing)|cuff(?:ed|ing) (?:him|her|a|the|one|them|someone|up a)
spat (?:at|on|in (?:my|the) face)|(?:bitten|kicked|punched|headbutted|assaulted|scratched|kneed|coughed on|swung at|decked|
  sicked on|vomited on|sworn at) (?:\w+ ){0,2}(?:by (?:a|an|the|my|some) (?:\w+ )*(?:prisoner|drunk\w*|suspect|shoplifter|
  male|female|lad|teen\w*|girl|boy|bloke|woman|man|student\w*|detainee)|on (?:duty|shift))|assault (?:on|police) (?:police|pc|
  officer|emergency)\w*|sicked on in the back
rolling (?:around|about) (?:on|in|with|the)|roll(?:ed)?[- ](?:around|about) (?:in|on|with|outside)|scrap with (?:a|some|two|
  him|her)|wrestl(?:ed|ing) (?:with )?(?:a|him|her|some|two) (?:\w+ )?(?:man|bloke|lad|drunk|shoplifter|suspect|male|fella|
  burglar)
(?:a|another|three|two|four|\d+|nasty|to|my|first|more|the|dv|no more) domestics?|dealing with (?:a|another|the) (?:domestic|
  burglary|robbery|fight|stabbing|assault|misper)|county lines|cuckooed|(?:shed|van) breaks|burglary (?:team|job|victim|
  dwelling)|(?:two|one|three) in for
(?:cannabis|weed) (?:factory|grow|farm)s?|drugs? (?:warrant|job|raid|line)s?|wraps of|\d+ wraps|\w+ wraps and|class a (?:off|
  seized)|zombie kni\w+|seized (?:\w+ ){0,4}(?:drugs|cannabis|knife|knives|car|cars|cash|e-?scooters?|scooters?|bikes?|
  weapons?|vehicle|
  van|moped|machete)|recovered (?:\w+ ){0,3}stolen|off (?:the|our) (?:streets?|estate|roads?)\b
(?:control room|the radio|my radio) (?:send|sent|said|shout\w*|went|traffic|chatter|all)|call ?sign|talk ?group|airwave|
  over the radio|urgent assistance|code zero|jobs? on the (?:box|screen|board|list|log)|(?:every|to every) \w+ on the board|
  booked on
(?:day|night|area|panda|response|patrol) car(?! park)|unmarked (?:car|van)|back of (?:the|a) (?:police )?van|cell van|
  the van outside|van outside|double[- ](?:crewed|manned)|single[- ](?:crewed|manned)|crewed (?:up|with)
constant (?:obs|watch|supervision)s?|the constant|on (?:a )?constants|hospital (?:guard|watch)|bed watch|in the (?:traps|bin)
(?:our|cell|the) cells? (?:is|are|\d|block|has|all|full|on a)|in our cells|cell \d|livescan
(?:late|early|night) turn|quick changeover|rest days? (?:cancelled|again|gone|in lieu|worked)|(?:cancelled|cancelling) (?:my|
  our|all) (?:rest days|leave)|court[- ]warned|warned for court|refs (?:interrupted|break|cancelled|again)|retained on|
  off late|late off|parad(?:e|ed|ing) (?:at|on at|on\b|room)|briefing room|tour before|last tour|booked (?:on|off) at
pnc|npas|on niche|athena|holmes|bwv|body ?worn(?: camera| video)?s?|body ?cams?|stab ?(?:vest|proof)|stabby|met vest|
  body armour|warrant card|pocket note ?book|collar number|shoulder number|tit hat|tall hat|custodian helmet|truncheon
(?-i:CID|TSG|RPU|CPS|PSD|DFU|MARAC|CHIS|PPU|NCALT|NPPF|ASB|POLSA|NIE|ARVs?|DCs|PCs(?! for sale| and laptops)|NPT|SNT)
(?:sergeant|inspector)'?s?'? (?:exam|board|process|promotion)s?|promotion board|detective (?:exam|course|training)|(?:my|got|
  made) (?:up to )?(?:skipper|sergeant)|acting (?:sergeant|skipper|inspector)|temp(?:orary)? (?:sergeant|skipper|inspector)|
  as an? (?:new |acting )?(?:skipper|sergeant|inspector|constable|pc|dc|ds)
my (?:sergeant|sarge|sgt|skipper|inspector|guv'?nor|di|ds|dci|oppo|crewmate|tutor (?:said|says|let|told|is|has))|the (?:sarge|
  guv'?nor|duty inspector|duty sergeant|inspector's)|(?:custody|response|section|duty|shift) (?:sergeant|inspector)s?|
  sergeants be like
(?:my|our) (?:\w+ )?(?:murder|rape|burglary|robbery|stabbing|drugs?|assault|fraud|domestic) (?:trial|job|case|investigation|
  defendant|suspect)|(?:years|months|weeks) (?:of work )?on that (?:job|case)|(?:months|weeks|years) of (?:\w+ )?(?:digging|
  enquiries|surveillance)
pays? (?:my|your|our) wages|do some real crime|(?:haven't you got|no) real criminals|thin on the ground|(?:no|missed) (?:meal|
  refs) breaks?|meal breaks between|officers (?:for|covering) the (?:whole|entire)
(?:high speed|vehicle|good|random|first|second|third|fourth|last) stop of (?:the|my) (?:shift|night|day|tour|morning)|
  (?:nobody|no ?one|(?:only|just) \w+|\w+ (?:cars?|units?|of us)|
  us)(?: \w+){0,4} for the whole (?:of )?(?:the )?(?:\w+ )?(?:town|county|
  city|north(?! side)|south(?! side)|east(?! side)|west(?! side)|division|district|area|borough|force)
first (?:arrest|collar|lock[- ]?up|fatal|foot chase|sudden|stabbing|murder)|(?:second|third|fourth|\d+(?:st|nd|rd|th)) arrest|
  (?:one|two|three|four|five|six|seven|eight|nine|ten|several|another|\d+) (?!cardiac|house)(?:\w+ )?(?:arrests|lock[- ]ups|
  nickings|
  in custody|in the cells|nicked|locked up|arrested)|arrests? (?:made|tonight|today|count)
(?:another|next|last|nasty|grim|horrible|1st|first) job (?:of (?:the|tour)|tonight|was a)|(?:the|that) job on (?:[A-Z]\w+|the|
  our)|job (?:after|to) job|between jobs|in the job|joined the job|after that job
immediates?|grade (?:one|1)s?|(?:999|emergency) calls? (?:tonight|today|after)|answer(?:ing|ed) 999
(?:isn't|wasn't|won't be|not) coming home|told (?:a|the|his|her|their) (?:family|mum|mother|wife|parents)|tell (?:a|the|
  someone'?s?|her|his|their) (?:mum|mother|family|parents|wife|husband|dad)|break(?:ing)? (?:the )?bad news|died (?:in|
  on) (?:my|the road)|a door like that
house[- ]to[- ]house|door[- ]to[- ]door enquir\w+|commendation|chief'?s? (?:award|commendation)|chief constable'?s|
  royal humane|guard of honour
(?:charged|cautioned|interviewed|bailed) (?:and|him|her|three|two) (?:remanded|released)?|remanded|bail hearing|put away|
  sent down|weighed off|(?:lad|bloke|man|fella|woman|girl) (?:i|we) (?:\w+ )?(?:nicked|arrested|locked up|put away|charged|
  interviewed|stopped|sectioned)
gave evidence|giv(?:e|ing) evidence (?:today|(?:at|in|against) (?!the planning|the inquiry|an inquiry|a select)\w+)|
  in the witness box|(?:crown|sheriff|magistrates'?|mags) court|at (?:the )?(?:mags|bailey)|at crown|at the crown(?= (?:today|
  court|again|all))|at crown|guilty plea|
  the defence (?:barrister|said|brief|solicitor)|defence barrister
(?:had|got|called) (?:\w+ )?(?:the )?(?:police )?helicopter|dog (?:unit|section)|(?:our|my|new|the) police dog|speed (?:gun|
  enforcement)|laser gun|(?:stopped|bloke|someone|driver|car|\d) (?:\w+ )?doing \d{2,3}|directing traffic
(?:my|the|our|same) (?:section|relief|beat|patch) (?:are|is|last|tonight|today|have|had|this)|on (?:my|our) (?:beat|patch|
  section|relief)|(?:cid|response|traffic|custody|firearms|detective|dogs|neighbourhood) attachment|roads policing|
  neighbourhood (?:policing|team(?! meeting))|safer neighbourhood\w*|(?:search|tac|warrants|burglary|robbery|proactive|
  tasking) team|
  my officers
foot patrol|on the beat|(?:back to|walk\w*|pounding) the beat|on duty (?:for|at) the (?:match|game|football|derby|carnival|
  protest|festival)|(?:on|out on) patrol (?:in|around|through|with the team)|night patrol|(?:on|from|busy|quiet|
  hi[- ]?vis) patrol (?:tonight|last night|today|in town|in the|around|all|this|again)|in this uniform|wear(?:ing|
  s)? this uniform|years (?:in|wearing) (?:the|this|a) (?:job|uniform|police|force)
policing|police (?:officer|car|van|radio|work|family|career|driver|stuff) (?:and|today|tonight|life|for|is)|polis life|
  (?:life|day|lot|joys) (?:of|as) an? (?:cop|copper|bobby|pc|police officer|constable)|as an? (?:cop|copper|bobby|
  police officer)
(?:near|outside|at|to|from|in|round|behind|of|leave|left|inside) (?:the|our|my|this) nick(?: so| for| and| is| at| all|$|
  [.,!?])|(?:station|nick) (?:yard|car park|kitchen|fridge|kettle)|(?:police|parade|report writing|property|evidence|
  custody) (?:station )?(?:room|store|kitchen|canteen|fridge)
custody (?:nurse|staff|lot|cook|cells|breakfast)|appropriate adult|duty solicitor|family liaison|(?:a|the|my|our) flo\b|
  coroner'?s (?:court|officer)|identity parade|line[- ]?up viewing|abe interview|witness care|(?:victim|
  suspect)s? (?:statement|interview)s?|took (?:a|her|his|the) statement
(?:the|our|new|my|a) (?:panda|area car|marked car|double crew)|(?:keys to|back of|inside) the (?:panda|carrier|van)|(?:whole|
  in the) van (?:goes|went|outside|on the way)|carrier (?:full|load|smells)|on the way to a job|way to (?:a|the|that) job
welfare checks?|concern for (?:welfare|safety)|(?:bail|curfew|address|sex offender) checks?|dispersal order|section 35|
  abscond\w+|recall to prison|wanted on (?:recall|warrant)|fail(?:ed|ing) to appear|breach of bail|house search(?:es)?
(?:pulled|pulls|drew|waved|came at (?:me|us) with|ran at (?:me|us) with|lunged at me with) (?:a )?(?:knife|blade|machete|
  bottle|hammer|gun|bar)?(?: on (?:me|us))|(?:gun|knife|blade|bottle|machete) (?:pulled|drawn) on (?:me|us)|(?:swung|lunged|
  spat|ran|came|threw \w+) (?:at|for) (?:me|us|my (?:crewmate|oppo|colleague))|(?:thrown|chucked|lobbed|launched) at (?:me|
  us)|kettled|bricked|petrol bombed
(?:do you know who i am|pay your wages|better things to do|anything better to do|filming (?:me|us)|film(?:ed)? me)|(?:asked|
  says?|said|told me|shouted) (?:i was )?(?:under arrest|you're nicked|am i nicked|are you a real)|(?:sat|
  sit) in the (?:police car|panda)|try (?:on )?my (?:hat|helmet)|called me (?:officer|a pig|constable)
(?:he|she|they|one|driver|lad|bloke) (?:then )?(?:legged it|did one|made a run|bolted|decamped|did a runner|blew|failed the)|
  (?:over|through) (?:\w+ ){0,2}(?:gardens|hedges|fences) after|(?:went|jumped|climbed) (?:in|over|through) (?:a|
  the) (?:window|fence|hedge|river|canal) after
(?:initial|basic|standard|advanced|response) driv(?:ing|er'?s?) (?:course|test|assessment|ticket)|officer safety|
  personal safety training|pst|week \d+ of training|(?:signed off|independent patrol|going solo|single crewed)|(?:passed|done|
  failed) my (?:nie|taser|response|advanced|public order|firearms|bleep test|fitness test)|bleep test
(?:suspended|seized|took|taking) (?:\w+ ){0,3}(?:licence|car off|keys off)|seized (?:his|her|their|a|an|the|my first|another)|
  points on (?:his|her|their)|anpr|no seat ?belts?|on (?:his|her|their) phone at the wheel|roadblock|road closure (?:all|
  since|for|in)|lane closure|point duty|hard shoulder
(?:swallowed|plugged|stuffed|hid(?:den)?) (?:his|her|the|their) (?:stash|drugs|wraps|gear)|(?:bag|wrap|kilo|ounce|
  grow)s? of (?:weed|cannabis|coke|heroin|spice|ket)|cannabis grows?|catalytic (?:converter )?(?:thie\w+|gang)|moped gang|
  spice heads?|(?:knives|weapons|guns|drugs|blades) (?:\w+ ){0,2}(?:off|out of) (?:the|our|one|this|these|our) \w+
mortuary|identif(?:y|ied|ying) (?:the|a|her|his) (?:body|son|daughter|husband)|pronounced (?:dead|at)|held (?:a|her|his|the|
  their) (?:stranger's |dying )?(?:hand|\w+'s hand)|hand (?:until|till|while) (?:the )?(?:ambulance|paramedics|they)|
  until (?:the )?(?:ambulance|paramedics|undertaker|crew) (?:got|came|arrived)
(?:victims?|families) (?:\w+ ){0,3}(?:apologi\w+|thanked|hugged|brave)|(?:sat|sitting|spent \w+) with (?:a |the |
  \w+ )?(?:victim|family|widow|mother who)s?|brave enough to (?:talk|come forward|give)
(?:police|policing|polis|policed) (?:the|a) (?:match|football|derby|game|protest|march|festival|carnival|fair|concert|party)|
  (?:working|on) (?:boxing day|christmas day|hogmanay|new year'?s|both derbies|the derby|the match|the demo)|(?:deployed|sent|
  drafted) (?:to|in for) (?:the )?(?:protest|demo|match|festival|g7|cop26|london|riots?)
(?:burglar|shoplifter|suspect|offender|thief|robber)'?s (?:face|house|hand|car|mum|excuse)|(?:arresting|nicking|arrested|
  nicked|interviewing|searching|chasing|cuffing|stopping) (?:someone|somebody|him|her|two|three|people|drunks) |got (?:my|
  the) (?:man|lad|suspect) in the end
(?:do|did|doing|done|practi[sc]\w+|learn\w*) (?:\w+ )?(?:handcuffs|handcuffing|baton (?:drills|strikes)|cuffs)|(?:quick|
  rigid) ?cuffs|intox(?:imeter|ilyser)?|breathalyser (?:kit|training|calibration)|evidence bags?|bagged and tagged|
  use of force form|pocket ?books?|redact\w*
(?:frequent flyers?|regulars?) (?:in|at) (?:custody|the cells|the nick)|runaway|missing (?:teenager|lad|girl|boy|kid|child|
  man|woman|pensioner) (?:from|found|again|back)|took (?:a|her|him|the) (?:\w+ )?(?:home|back) to (?:her|his|their) (?:mum|
  family|parents|care home)
(?:outnumbered|\w+ of us) (?:and|against|for|to|in) (?:\w+ ){0,3}(?:of them|crowd|fans|town)|crowd of (?:\w+ ){1,3}(?:and|\d|
  eleven|six|ten|us)|(?:two|three|four|five|six|seven|eight|nine|ten|eight|\d+) (?:of us|cops|bobbies|officers) (?:for|
  covering|on) (?:the )?(?:whole|entire|city|town|division|night)
(?:your|the|our|village|local|friendly) (?:new |own |local )?(?:bobby|plod)|(?:full|packed|empty|busy) cells|(?:in|
  to) the cells (?:before|by|overnight|tonight|all|again|for|since|with|at|singing)|\w+ in the cells
trial (?:collapsed|cracked|adjourned)|hung jury|case (?:thrown out|discontinued|collapsed)|(?:months|years) of (?:my|
  our) (?:life|work) (?:in a box|gone|binned|for nothing)|(?:nfa|charge|charging|remand) (?:decision|from)|court by ten
(?:first|another|worst|second|nasty) (?:hanging|decomp|jumper|drowning|shooting|murder|fatal|stabbing|riot)|(?:after|in|that|
  long|mad|proper|fail to stop) (?:a |that |the )?pursuit(?! of)|pursuit (?:through|round|across|last|tonight|that)
(?:suing|cheers|this|our) force (?:is|has|can't|won't|wants|gave|bought|needs|still|again|only)|suing the force|bosses want|
  more (?:officers|bobbies|cops) (?:not|and)|(?:been|back) to that (?:address|house|flat|door)|same address (?:again|for)
(?:getting|got|giving|gave|handing|handed|returning|returned) (?:\w+ ){0,3}(?:stolen \w+|wedding ring|jewellery|bike|purse|
  medals|ashes) back|stolen (?:\w+ ){1,2}back to|reunited (?:a|an|the|her|him|them) (?:\w+ )*with
(?:side|edge) of the (?:m\d+|motorway|a\d+)|(?:called|names) (?:every name|under the sun)|every name under the sun|
  kicking[- ]out time|mopping up after|taxi rank|out of the academy|onto the streets|had words with a (?:group|gang|lad)
(?:called in|called up|dragged in|working) on (?:my|a|our) rest day|rest day for (?:a|the) (?:protest|match|demo|football|
  march|court|trial|derby)|jumped a red|(?:just|only|be|
  been) policing|(?:in uniform|the police) (?:at|in|to) (?:a|the|my) (?:\w+ )?(?:primary|school|assembly|nursery)|
  kids loved the (?:van|siren|car)
on patrol (?:round|around|through|up|down|near|with) \w+|guarding (?:a|the) crime scene|guilty verdict|took a report|
  waiting to give evidence|(?:raided|raid on|searched) (?:\w+ )?(?:addresses|houses|flats|properties|premises)|
  class a and cash|(?:late|last minute|end of shift|awkward|violent) prisoner|prisoner (?:\w+ )?(?:swallowed|refused|kicked|
  bit|asked|told|needed)
people (?:who )?film(?:ing)? (?:me|us)|deal(?:ing)? with the same (?:\w+ )?(?:drunks|lads|address|family|people)|(?:looking|
  search\w*) for a (?:vulnerable |high risk )?missing|reunit(?:e|ed|ing) (?:a|an|the) (?:missing|lost)|calls answered|(?:\d+|
  \w+) tickets and|\d+ seizures|seizures from|speed checks
(?:been|being) an? (?:\w+ )?(?:cop|copper|detective|bobby|police officer)\b|(?:when|love it when) the suspect|
  burglar in [A-Z]?\w+|(?:your|our) (?:bobbies|coppers)|op (?:last night|tonight|today) targeting|save a man's life
(?:rest of|whole of|on|from|joined|all of|of) (?:[a-f1-6]|red|blue|green|yellow|white) (?:relief|section)|(?:relief|
  section) [a-f1-6](?! of)|(?:nights|lates|earlies|shift|crewed) with (?:pc|ps|dc|sgt|sarge) \w+|on duty for (?:that|
  this) (?:one|
  job)|whole (?:shift|section|relief) (?:was|were|is|are|turned)
"""
# Words of the trade that people also use in jest or of other things: one of them is nothing, two in one breath are much.
_LOOSE: Final = r"""
(?:in|into|to|from) custody|cells?|cuffs?|handcuff\w*|prisoners?
(?:the|a|my|our|his|two|three|four|as|another|one|\d+) (?:suspect|offender|burglar|shoplifter|robber|thief|dealer|mugger|
  perp)s?|suspects|offenders|baddies|bad guys|toe-?rags?|scrotes?|villains|criminals?|crooks
arrest\w*|nick(?:ed|ing)|lock(?:ed|ing|s)? (?:\w+ ){0,3}up|detain\w*|caution\w*|no comment|banged up|legged it|(?:ran|run|
  running) (?:from|off)
warrants?|raid\w*|evidence|statements?|exhibit|fingerprints?|forensics|cctv|enquiries|interview\w*|search(?:ed|ing)
charged|bail\w*|guilty|court|jury|trial|barrister|sentenced?|not guilty
burglar(?:y|ies)|robber(?:y|ies)|shoplift\w*|assault(?:ed|s)?|stabb\w*|shootings?|domestic|murders?|fraud|stolen|knife|knives|
  machete|
  sword|drugs?|cannabis|riot|theft
pursuit|chas(?:ed|ing|e)|tackl\w+|restrain\w*|wrestl\w*|rammed|sirens?|blue lights?|\d{2,3} ?mph|speeding|doing \d{2,3}|
  \d{2,3} in an? (?:20|30|40|50|60|70)
taser|baton|vest|radio|pocket book|notebook|uniform|epaulettes?|hi[- ]?vis|number ones|tunic|body ?cam
sergeants?|sarge|skipper|inspector|guv|gaffer|constables?|pcs?|superintendent|dc|tutor|intake|oppo
police|polis|cops?|coppers?|officers?|bobb(?:y|ies)|pcso|detectives?|old bill|called (?:a )?pig
patrol\w*|beat|on duty|the station|station|headquarters|hq|front counter|squad|response
999|101|emergency|control room|called to|call(?:ed)? out|attend\w*|first there|dispatched|deployed
parade|briefing|refs|booked (?:in|on|off)|my ticket|probation|pension
missing|vulnerable|safe and well|found (?:him|her|safe)|suicid\w+|overdose|cpr|dying|lost (?:him|her)
spat|bitten|bit me|kicked|punched|headbutted|threatened|sworn at|abuse|vomit\w*|sicked|bruis\w*|bite mark|thrown at|
  throwing \w+ at (?:us|me|officers)
drunks?|victims?|witness(?:es)?|the public|drunk (?:students|bloke|man|lad|woman)
stopped|pulled over|breath\w*|brake light|no insurance|licence|over the limit|collision|crash|hit and run
guard\w*|cordon|scene|multi storey|stood (?:on|outside)|sat outside
fight\w*|brawl|scrap|disorder|noise complaint|anti[- ]?social|kick(?:ed|ing)? off|protest|demo
keeps? me awake|the things i(?:'ve| have) seen|hug your|stays with you|bad news
"""
# Words that are everybody's, and fit in: they count only beside the others.
_FAINT: Final = r"""
jobs?|the job|this job
driver|bloke|lad|fella|male|female|gent|lass|wee (?:girl|boy)|students
famil(?:y|ies)|her (?:mum|son)|his (?:mum|son|nan)|their (?:mum|son|daughter)
doors?|knock\w*|standing in|sat with|field|bridge|town
locker|belt|hat|helmet|armour|kit|van|panda|dogs|boots
football|foot|traffic|section|unit|force|chief|body|death|died|accident|thanks|hug(?:ged)?|in bits|she's safe|he's safe|lived|
  trouble
"""
# Time and toil, as any shift worker tells of it.
_SHIFT: Final = r"""
(?:night|late|early|long|busy|quiet|last|first|next|double|another|end of|whole|twelve hour|bank holiday|\d+ hour) shifts?|
  on shift|shift|day \d+ (?:on|of)\b|since \d{1,2}(?:am|pm|\b)(?! (?:years|january))|until \d(?:am)?|past \d(?:am)|
  (?:\d+|twelve|ten) hour days?|call ?outs?|(?:first|last|next|this|another|my|the|of the) set\b|set of (?:nights|lates|
  earlies|days)|nights|lates|earlies|overtime|rest days?|tour
(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen) hours|hours (?:in|late|straight)|(?:[1-5]|one|two|
  three|four|five) ?(?:am|in the morning)|[0-2]\d[0-5]\d|still out|finish(?:ed)? (?:at|on)|due off|home at|half five|
  first light
tonight|last night|this morning|today|this week|all week|on a (?:friday|saturday)|saturday night|friday night|new year'?s eve|
  christmas day|before breakfast
(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty(?: \w+)?|thirty) years (?:in|of|wearing|and|
  on)|(?:days|weeks?) (?:till|left)|my career
colleagues?|my team|our team|the team|team|the lads|crew(?:ed|mate)?|at work|training|refresher|course|paperwork|maternity|
  leave
"""
# What an officer does to and for people, where the writer, or nobody named, does it.
_ME: Final = (
    r"\b(?:i|we|i've|we've|i'd|we'd|me and \w+|\w+ and i)(?: (?:have|had|then|just|also|finally|once|even|actually|all|both|"
    r"again|never|had to|got to|managed to|helped|get to))*"
)
_ACT: Final = rf"""
{_ME} (?:arrest|lock|nick|chas|pursu|stopp(?!ed (?:for|at|off|in|over|\w+ nights?|with|there|here|by|going|to|work|smok|drink|
  \w+ing)\b)|pull|detain|search|cuff|breathalys|tas|seiz|recover|caught|interview|charg|bail|
  section|attend|respond|dealt|raid|execut|patrol|polic|rescu|restrain|wrestl|tackl|knock|reunit|drag|cut|talk|smash|track|
  trac|identif|guard|book|process|protect|got him|got her|told|tell)\w*
(?:^|[.!?,;:\n] ?)(?:just |finally |then |so |and |nearly |spent \w+ \w+ )?(?:arrested|locked|nicked|chased|chasing|detained|
  searched|searching|cuffed|breathalysed|seized|interviewed|charged|sectioned|attended|responded|raided|executed|restrained|
  wrestled|tackled|dragged|reunited|guarding|stood on|sat (?:outside|with a)|rammed|locking|nicking|arresting|patrolling|
  got (?:called|sent|kicked|punched|spat|bitten|sworn|assaulted|rammed|a lad|a bloke|him|her)|been (?:called|sent|spat|bitten|
  kicked|punched|stood|nicking|chasing|threatened)|called to|sent to)\b
(?:get|got|been|being|was|were|getting) (?:called|sent|despatched|dispatched|deployed|diverted) (?:to|out)|
  call(?:ed)? (?:out )?to (?:a|an|the)|dealing with|dealt with|pull(?:ed|ing) (?:\w+ ){{0,3}}over|stopp(?:ed|ing) (?:a|an|
  this|some) (?:[\w-]+ ){{0,2}}(?:car|van|driver|lorry|vehicle|moped|bloke|lad|taxi|bmw|audi|golf|corsa|fiesta)
"""
POLICE_WORDS: Final = {"trade": _TRADE, "loose": _LOOSE, "faint": _FAINT, "shift": _SHIFT, "act": _ACT}
