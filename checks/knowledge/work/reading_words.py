"""Words at which a person should read on, and what explains them away.

No list can tell what words mean: most of these have an innocent sense (a slope, a fish, a cake, a dog), are quoted, sung,
condemned or used by the people whom they were meant for. So each counts for something, its innocent surroundings against
it, and what is left is shown to a person. One line is one notion; they are weighed in :mod:`reading`.
"""

from __future__ import annotations

from typing import Final

__all__ = ["READING_WORDS"]

_PERSONS: Final = (
    r"(?:him|her|them|you|these|those|that lot|this lot|the lot|scrotes?|toe ?rags?|dealers?|rioters?|protest[eo]rs?|"
    r"travell?ers?|migrants?|scumbags?|people|lads?|bloke|kids?|druggies|junkies|anyone who)"
)
_ILL: Final = (
    r"(?:fat|ugly|thick|stupid|silly|daft|dirty|filthy|lazy|useless|mouthy|lying|bloody|effing|fucking|drunken|old|little|"
    r"pathetic|miserable|rotten|cheap)"
)
_INSULT: Final = (
    r"(?:cow|pig|bint|tart|slag|slapper|bitch|scrubber|whore|slut|bag|hag|dyke|queer|poof|fag|faggot|retard|cripple|spastic|"
    r"tramp|mong|coon|chink|darkie|gypsy|gyppo|jap|kraut|old git|tranny)"
)
_SHE: Final = (
    r"(?:s?he|her|his|you|they|(?:the|my|our|that|this) (?:\w+ )?(?:boss|sergeant|sgt|woman|bloke|girl|lad|caller|wpc))"
)

# Terms of abuse that hardly have another sense.
_ABUSE: Final = r"""
pakis?|nig\-?gers?|wogs?|gyppos?|pikeys?|kikes?|raghead\w*|towelheads?|darkies|darkie|half[- ]caste|chink(?:y|ies)
poofs|poofters?|shemales?|trannies|spaz(?:zes|zers?)?|spastics?|mongs?|window lickers?
(?:daft|silly|stupid|another|some|the|this|same|fat|old) (?:\w+ )?bints?|sluts?|slappers?|the bint
colou?red (?:fella|fellow|man|woman|lady|bloke|lads?|girls?|boys?|people|chap|guy|family)s?
"""
# An insult and the person it is meant for.
_AIMED: Final = rf"""
you (?:absolute |total |complete |utter )?(?:moron|imbecile|cretin|scumbag|parasite)|nobody (?:likes|wants|would miss) you
and drop dead|drop dead,? (?:you|the lot)|do us all a favour and|you(?:'re| are) thick as
{_SHE}(?:'s|'re| is| are| was| were| be)? (?:just |nothing but |only |such )?(?:a|an|the) (?:{_ILL} )*{_INSULT}
you (?:{_ILL},? )+(?:{_INSULT}|waste|thing|creature|excuse|man|woman|bastard|sack|lump of)
{_ILL} {_ILL} {_INSULT}|(?:that|this|the|some) {_ILL} {_INSULT} (?:from|on|in|at|who|has|is|was|again)
(?:what|such) an? (?:{_ILL} )?(?:retard|spastic|cripple|tranny|slag|slut|whore|dyke|faggot|mong)
(?:you(?:'re| are)?|he(?:'s| is)?|she(?:'s| is)?) an? (?:{_ILL} )*(?:waste of (?:oxygen|skin|space|air)|pathetic excuse)
you (?:{_ILL},? )*waste of (?:oxygen|skin|space|air)|kill yourself|go (?:and )?(?:kill|hang) yourself
hope you (?:choke|die|rot|drown|burn|get cancer|never wake)|should never have been born|fuck off and die
hope (?:your|his|her|their) (?:kids?|child(?:ren)?|boyfriend|husband|mother|wife) (?:\w+ )?(?:gets? taken|dies?|goes back|
  does it|finish\w*)
he(?:'s| is) (?:a )?cripple|(?:mincing|prancing) about|is a bike|she's a bike
"""
# The same insults, wherever they stand: every one of them has an innocent sense.
_LOOSE: Final = r"""
tarts?|slags?|bitch(?:es)?|cows?|whores?|scrubbers?|tramps?|scrotes?|toe ?rags?
dykes?|queers?|poof|fags?|faggots?|tranny
retards?|retarded|cripples?|psychos?|mental cases?|inbreds?|inbred
coons?|chinks?|crackers?|spades?|gypsy|gypsies|gippos?|japs?|krauts?|negro(?:es)?
vermin|scum|parasites?|animals|savages|filth
pathetic|worthless|subhuman
"""
# Groups of people.
_GROUP: Final = r"""
(?:those|them) lot|(?:the|that) camp|(?:the|that|another) (?:lesbian|gay|trans|black|asian|muslim|polish|romanian|irish|
  disabled) (?:in|on|at|from|one|guy|bloke|woman|lad|lass)|(?:typical|bloody) (?:woman|female)|wom[ae]n drivers?|
  their (?:religion|culture|sort|kind)|schizos?|off (?:his|her|their) meds|scroungers
travell?ers|gyps(?:y|ies)|immigrants?|migrants?|asylum seekers?|refugees?|foreigners?|boat people|dinghies|the boats
muslims?|islam|islamic|jews?|jewish|hindus?|sikhs?|catholics?|protestants?
blacks|black (?:people|men|lads?|kids|youths?|fella|women|drivers)|coloureds|asians?|africans?|arabs?|pakistanis?|indians|
  somalis?|nigerians?|jamaicans?|turks|kurds?|afghans?|iraqis?|syrians?|chinese|poles?|polish|romanians?|albanians?|
  bulgarians?|lithuanians?|eastern europeans?|the irish|scousers|the welsh|the scots
gays?|lesbians?|homosexuals?|trans(?: people| women| men)?|transgender|bisexuals?
women|another woman|females?|wpcs?|single (?:mothers?|mums?)|old (?:biddies|people|dears|folk)
disabled|wheelchair users?|the (?:blind|deaf)|autistic\w*|homeless(?: people)?|tramps|beggars?|druggies|junkies|addicts
(?:estate|council house|benefit|dole) (?:families|kids|people|claimants|scroungers|lot)|eco crusties|crusties|some people|
  you people|these people|those people|that lot|you lot|people like (?:you|that|them)|your sort|their sort
"""
# What is said of a whole group by somebody who despises it.
_CONTEMPT: Final = r"""
can't speak (?:a word of )?english|learn english|don't (?:integrate|want to work)|not british|our own (?:people )?first|
  invad\w+|invasion|flood(?:ing)? in|over ?run|cockroaches|dregs|wasters?|low ?lifes?|pond life|shouldn't (?:vote|breed|
  have kids|be police)|should be (?:sterilised|banned|deported|removed|locked up)|skin crawl|freaks?|perverts?|unnatural|
  sick in the head|hysterical|hormonal|too emotional|time of the month|mak(?:e|es|ing) the tea|box tick\w+|tick(?:ing|
  s)? (?:a|the) box(?:es)?|diversity hires?|primitive|uncivilised|bone idle|smelly|greasy|leeching
backward (?:people|religion|culture|lot)|get rid of|ban them|typical wom[ae]n|shouldn't have a|work shy|workshy|bet the \w+|
  just (?:tase|taser|shoot|tranq\w*) (?:him|her|them)|another (?:crazy|mad) \w+|burn(?:ed|t) out|want(?:s)? everything
scum|vermin|parasites?|animals|savages|filth|(?:are|is|'s|they're) (?:a |all )?(?:thie(?:f|ves|ving)|dirty|disgusting|
  backward)
spongers?|scroungers?|scrounging|freeload\w*|leeches|handouts
disgusting lot|(?:scum|vermin|thick|useless|sterilise|shoot|hang|gas|drown|inbred)[^.!?]{0,25} the lot|the lot of (?:them|you|
  'em)
every (?:single |last )?one of (?:them|you|'em)|are all|they all (?:do|are)|all the same|all of them
send (?:\w+ ){1,4}back|go (?:back )?home|go back to|clear off|we're full|back where they (?:came|come) from
get (?:them|rid|these|those|this lot) (?:\w+ )?(?:off|out|of)|put (?:them|\'em) on (?:a|the) (?:boat|plane)|deport\w*|
  ship (?:them|the lot|\'em) (?:out|off|back)|bulldoz\w+|with a cannonball|hosing down
breed(?:ing)? like|inbred|(?:nothing but )?disease|stinks?|stench|thick as
will steal|steal the|nick(?:ed)? anything|nailed down|nothing but|crime and disease|thieving
can'?t (?:trust|be trusted|read|drive|fight|park|do the job)|(?:can|could) barely|shouldn't be (?:allowed|given|let|on|in)|
  wouldn't trust
don't (?:belong|deserve|wash|work)|belongs? (?:at home|in the kitchen)|mentally ill|not (?:natural|normal)|normal families|
  away from (?:normal|decent|our)|down our throats
runs? the (?:council|country|banks|media|world)|taking over|(?:we|should|they should) pay for (?:it|them)|get a (?:house|
  phone)
bring back men|quota|better men|who can actually|no place in|so what chance|ruin(?:ed|ing)? the job
always (?:have|moaning|whining|lying)|want it all|know the [^.!?]{0,20}drill|hurry up and die|on my shift|deserve nothing
sterilis\w+|clogging up|crying wolf|too thick|bad attitude
"""
# A wish that people come to harm.
_HARM: Final = rf"""
(?:hang|shoot|flog|birch|castrate|stab|batter) (?:him|her|them|the lot of them|'em)(?: all)?$|rot in hell|deserves? to (?:die|
  rot|suffer|burn|be (?:shot|hanged|raped|beaten))|let (?:him|her|them) (?:drown|die|bleed|burn|rot)|hope (?:s?he|
  they) (?:rots?|dies?|gets? (?:shanked|stabbed|beaten|battered|raped))|chop (?:his|their) (?:hands|balls)
(?:i wish|wish|hope) (?:some(?:one|body)|they|he) (?:would|will|'d)? ?(?:\w+ )?(?:knock|kick|punch|batter|beat|stab|shoot|
  smash|kill)s? (?:his|her|their|him|them|the|your)|knock (?:his|her|their|your) teeth|should be burn(?:ed|t) out
(?:want|need|deserve|could do with)s? (?:a (?:\w+ )?(?:kicking|hiding|slap\w*|beating|battering|punch|boot|thump)|(?:his|her|
  their) (?:heads?|face|legs?) (?:\w+ )?(?:kick|smash|brok)\w*)
(?:put|stick) a bullet in (?:\w+ ){{0,3}}{_PERSONS}|(?:i'd|i would|would|could|i'll|will|could happily|
  i'd happily) (?:\w+ )?(?:drown|strangle|batter|stab|shoot|hang|punch|run over) (?:\w+ ){{0,2}}(?:pair of them|{_PERSONS})
(?:i'll|i will|gonna) break (?:his|her|their|your) (?:legs?|neck|arms?|face|jaw)
{_PERSONS} (?:\w+ )?(?:should|need to|ought to|deserve to) (?:all )?be (?:shot|hanged|hung|gassed|drowned|put down|sterilised|
  left to die|strung up)|(?:druggies|junkies|addicts|scum) should be
(?:shoot|hang|gas|drown|sterilise|string up) (?:every one of |the lot of )?(?:them|these people|those people|you) ?(?:all|
  lot)?$
(?:rioters?|{_PERSONS}) up against a wall|deserved every (?:punch|kick|slap)|hope they finish the job|left (?:him|her|
  them) there
(?:good|decent) (?:hiding|kicking|slapping) (?:in|would|never|and)|boot up the (?:backside|arse)|head kicked in
only good (?:\w+) is (?:a dead one|one under|a)|wish (?:\w+ )?(?:had died|were dead|was dead)
i'd happily do it|happily (?:kick|batter|punch|shoot)
"""
# Blame for those to whom something was done.
_BLAME: Final = r"""
what (?:do|did) (?:you|she|they) expect (?:walking|dressed|wearing|going)|changed her mind|regret(?:s|ted)? it (?:the next|
  in the)|wasting (?:our|police) time|she keeps going back|they never leave|making it (?:all )?up|walking home alone|
  what was she (?:doing|wearing|thinking)
deserves? (?:all|everything|what) (?:s?he|they) gets?|more fool (?:her|him)|if she (?:stays|goes back)|made (?:her|his) bed
what did (?:s?he|they|you) expect|dressed like that|half a dress|nothing on
ask(?:ed|ing) for (?:it|trouble)|brought it on (?:herself|himself|themselves)|had it coming|her (?:own )?fault|must (?:like|
  enjoy) it
no wonder (?:s?he|they) (?:hit|left|beat|punched|slapped)|the gob on (?:it|her|him)|cr(?:ies|ied|ying) (?:assault|rape|wolf)
(?:only|just) reported it (?:for|because)|for the compensation|attention seek\w+|cry me a river|my heart bleeds
too thick to help|don't deserve (?:\w+ )?(?:support|help|sympathy)|do me a favour
"""
_VICTIM: Final = r"""
dv|domestic (?:jobs?|calls?)|statement|complain\w+|caller|rape jobs?
victims?|domestics?|assault\w*|raped?|report(?:ed|s|ing)? (?:it|him|her|rape|crime)|witness|complainant|abuse[dr]?|hit her|
  boyfriend
tarts?|half a dress|compensation|wolf the lot|3am|robbed|done over|victims' support|in town tonight
"""
# Talk about somebody's body.
_BODY: Final = r"""
wouldn't say no to (?:her|him|that)|(?:nice|cracking|great) (?:bum|arse|tits) on (?:her|him)
phwoar|what a (?:pair|body|rack) on (?:the|that|her|him)|wouldn't kick (?:her|him) out of bed
would (?:absolutely |definitely |totally )?(?:smash|bang|do|ruin|wreck) (?:her|him|that|it out of)|give her one|up her
(?:nice|great|cracking|big|massive|decent) (?:tits|arse|rack|boobs|jugs|bum|pair) (?:on (?:her|him|that|the (?:new|witness|
  victim|prisoner|girl|lass|woman|probationer))|and no brain)|tits and no brain|tits out for|body on (?:her|him|that)
(?:she|bird|lass|girl|he) [^.!?]{0,40}(?:gagging|begging|up) for it|is anyone's|had a ride|what i'd do to (?:her|him)
(?:victim|witness|prisoner|probationer|suspect|recruit|complainant|informant|jogger) (?:is|was|were|looked) (?:\w+ )?(?:fit|
  hot|sexy|tidy|gorgeous|lush)|keep her clothes on
"""
_PERSON: Final = r"""
s?he|s?he's|her|him|his|they|they're|them|you|you're|your|who|anyone
wom[ae]n|m[ae]n|blokes?|lass|lads?|girls?|bird|boss|sergeants?|probationer|officers?|victim|kids|people|someone|somebody
"""

# --- what explains such words away ---------------------------------------------------------------------------------
_REPORTED: Final = r"""
(?:said|says|told (?:him|her|them|me|us|the|to|off)|shouted|heard|called?|calls|calling|asked me|wrote|according to)
(?:someone|somebody|a (?:customer|stranger|man|woman|bloke|lady|kid)|my (?:gran|nan|mum|dad|wife|husband|grandad)|the (?:wife|
  husband|comedian|villain|sign|headline|speaker)|a grown man|gran|nan) (?:\w+ )?(?:said|says|called?|calls|used|told|shouted|
  had)|was called|got called|been called|called me|called my|used to say|(?:was|been|being|be) told|his words|her words
(?:their|his|her) abuse|got abuse|abused (?:me|us)|directed at me|at me on|to my face
"""
_CONDEMNED: Final = r"""
racis[mt]s?|sexis[mt]|homophob\w+|transphob\w+|misogyn\w+|bigot\w*|prejudice\w*|antisemit\w+|islamophob\w+|ableis[mt]
hate (?:crime|speech)|stop (?:using|saying|calling)|isn't funny|not funny|never (?:punch|say|ok|okay|acceptable)|unacceptable|
  not (?:ok|okay|acceptable)|shocking looking back|why we don't|shouldn't (?:say|have to|call|use)
no ?(?:body|one) (?:should|deserves|asks|ever|decent|is)|nobody's|and quite right|how dare|shame on|appalling|sad that|do one
(?:the|that|this) (?:word|term|phrase|slur|joke|saying)|slurs?|offensive|derogatory|awareness|stereotypes?|solidarity|ally|
  allies
not all|aren't (?:all )?|isn't (?:all|a)|don't call|never call|wasn't (?:a|asking)|nonsense|myths?|ignorant
"""
_STAGE: Final = r"""
films?|movies?|songs?|lyrics?|album|band|karaoke|quiz|books?|novel|chapter|episodes?|box ?set|series|netflix|telly|panto\w*|
  opera|theatre|museum|exhibition|gallery|villain|scenes?|play|plot|characters?|comics?|poem|tribute|gig|playlist|star wars|
  game|marathon
history|years ago|the old|in the (?:19)?\d0s|gran(?:ny)?(?:'s)?|nan(?:'s)?|childhood|back in the day|came on|on loud|library|
  talk
"""
_SENSE: Final = r"""
dogs?|pupp(?:y|ies)|whelped|cats?|kitten|horses?|farm\w*|field|gate|hens?|chickens?|pigeons?|seagulls?|gulls?|rats?|mice|
  slugs?|wasps?|bees?|ants|moths?|birds?|nest\w*|feeder|stag|cattle|vet|best in show|zoo|spider|goose|geese|foxes|badgers?|
  moles?|snails?|fleas|lice|nits|pond|frogs?|spawn\w*
cake|cakes|bake\w*|bakewell|treacle|custard|jam|lemon|recipes?|pastry|gravy|peas|cheese|stilton|cheddar|biscuits?|stew|soup|
  curry|chips?|fish|batter the|takeaway|noodles|supper|breakfast|dinner|lunch|tea|wine|gin|beer|beers|pub|roast|ribs|ham|
  pasty|sprouts?|samosas?|trifle|sauce|fruit|nuts|bread|sourdough|tin|kitchen|fermenting|chocolate
garden\w*|lawn|hedge|allotment|spade|bucket|windbreak|plant\w*|seed\w*|weeds?|nettles|hostas|roses?|lilies|patio|decking|shed|
  fence|weather|rain|snow|frost|ice|icy|jumpers|air|light|sunset|sky|moon|beach|reservoir|walk|lane|hill|path|slopes?|viaduct|
  road|bus
printer|laptop|wi-?fi|phone|app|computer|car|engine|fridge|boiler|hoover\w*|washing|ironing|wardrobe|sofa|wallpaper|curtains|
  paint|builders|flat pack|machine|alarm|parcel|order|attic|loft|desk|bins?|drawers?|bra|tools?|tip$|bulb|shelf
matches|match|goals?|nil|ref|referee|offside|penalty|keeper|striker|signing|innings|wicket|golf|football|rugby|badminton|
  league|cup|5k|race|lap|squad|cards?|trick|poker|darts|karting|fell race|gym|leg day|bench press|run|ran|armou?r
fire retardant|flame retardant|creek|retardation|caravan|museum|morris|cream crackers?|christmas|wolf's|boxing|firework\w*|
  steel\w*|ironworks|heap|dike|devil's dyke|dyke road|offa's|paddy|maine coon|racc?oon
"""
_SELF: Final = r"""
i'm (?:an?|such|so|the)|i (?:am|was) (?:an?|such)|i've been an?|as a|we (?:\w+ )?(?:lasses|lads|girls|women|queers|gays)|
  us (?:\w+s)|own it|at my(?:self)?|note to self|\(me\)|me all over|myself|hate myself|my own|my hair|my knees
"""
_LOVE: Final = r"""
love (?:you|her|him|them|it)|loves? (?:\w+ )?to bits|bless|proud|gratefu\w+|thank\w*|welcome|happy (?:birthday|anniversary|
  mother's|father's|pride)|best (?:mate|friend|thing)|fondly|wouldn't swap|brilliant|magic|lovely|faith restored|beautiful|
  legend|lost without
raised|hospice|charity|fundrais\w*|volunteer\w*|built this|fixed|brought round|anniversary|celebrat\w*
"""
_JEST: Final = r"""
haha\w*|lol|puns?|at dawn|lmao|rofl|jk|only joking|just kidding|joking aside|said no ?one ever|muppet|wink wink|\(joke\)|
  tongue in cheek
"""

READING_WORDS: Final = {
    "abuse": _ABUSE, "aimed": _AIMED, "loose": _LOOSE, "group": _GROUP, "contempt": _CONTEMPT, "harm": _HARM, "blame": _BLAME,
    "victim": _VICTIM, "body": _BODY, "person": _PERSON, "reported": _REPORTED, "condemned": _CONDEMNED, "stage": _STAGE,
    "sense": _SENSE, "self": _SELF, "love": _LOVE, "jest": _JEST,
}  # fmt: skip
