"""The lives that police words are also used of: households in jest, bystanders and victims, stories, other trades."""

from __future__ import annotations

from typing import Final

__all__ = ["OTHER_WORDS"]

# Pets, food and furniture, where people play at police.
_HOME: Final = r"""
(?:after|chasing) (?:my|our|the) (?:own )?(?:dogs?|cat|hens?|pup|puppy|toddler|son|daughter|kids)
(?:the|my|our|this|that|his|her|dad's|mum's|last|a) (?:\w+ )?(?:cats?|kitten|puppy|labrador|hamster|guinea pig|rabbit|
  seagulls?|pigeons?|squirrels?|hedgehogs?|hens?|goldfish|wasps?|spiders?|toddlers?|remote|fridge|freezer|cushions?|curtains|
  bathroom|loft|veg|lawn|greenhouse|wardrobe|washing|biscuits?|cake|pies?|pizza|curry|chips|crisps|chocolate|lasagne|
  sausages?|roast|pudding|cheese|gravy|air fryer|hoover|dishwasher|duvet|crocs|shoes|socks|handbag|jumper|eyebrows|hair|diet|
  wine|gin|view|sunset|balcony|drum kit|keyboard|parcel|barbecue|bbq|trampoline|wi-?fi|printer|phone|laptop|potty|nappy|
  dinner|lunch|yoghurt|oat milk|sandwich\w*|little one|tooth fairy|ducks|peacock|candles|tumble dryer)
biscuits?|flat pack|ikea|toblerone|rolo|haribo|mince pies?|prosecco|allotments?|carrier bag|teddy|playgroup|tombola|hamsters?|
  gerbils?|guinea pigs?|nail varnish|primer|a chip\b|parking space|pigeons?|like a boss|manifesto|vote|the looks?|bake off|
  monopoly|cluedo|sleepover|cubs|scouts|brownies|guides|girls'? brigade|grandkids|(?:\d|two|three|four|five|six|
  seven) year old (?:arrested|nicked|locked|detective|asked|has|says)|(?:stealing|stole|nicking|nicked|ate|eaten) (?:the |my |
  all the )?(?:sausages?|biscuits|chips|cheese|chocolates?)|kitten|labrador|seagulls?|in this house|fight me|
  (?:flower|produce|horticultural|leek|craft|county|country|village|art) (?:show|trail|fair|exhibition)|sweet peas|red dot|
  sculptures?|watercolours?|mother[- ]in[- ]law|hubby|baby shower|best man|alton towers|conkers|jabs|candles|weddings?
(?:fashion|grammar|fun|spelling|food|style|cake|biscuit|bin|noise|karma) police|arrest(?:ed)? (?:by|development)|
  arresting (?:view|sight)|(?:custody|custodial) (?:battle|of|sentence)|charge sheet:|crime scene in|cold case:|
  partner in crime|guilty (?:pleasure|as charged)|suspended sentence|life sentence:|robbed!|criminal(?:ly)? (?:though|good|
  waste)|(?:the real|not a) crime|is it an offence|mugged off|cop (?:this|a load|out)|nick of time|good nick|my beat is|
  red handed|hanging judge|pressing charges|(?:the )?ref (?:needs|wants)|lock me up|(?:stop and search|suspect|wanted|
  witness statement|evidence): |man down|duty calls|caution:|stood guard|survivors
"""
# Others' arrests, others' work, and what befalls a citizen.
_OTHERS: Final = r"""
(?:came|come|coming|round) to take (?:our|my) statement|took (?:our|my) statement|(?:job )?interview went (?:well|badly|ok\w*|
  great)
(?:officers?|pc|dc|detective|policeman|policewoman|sergeant) (?:\w+ )?(?:dealing with|on|in charge of|handling|investigating|
  looking after) (?:my|our)
(?:my|our|her|his) (?:\w+ )?(?:dad|mum|mam|nan|gran|grandad|son|daughter|brother|sister|husband|wife|partner|boyfriend|
  girlfriend|cousin|uncle|auntie?|nephew|niece|neighbours?|landlord|lodger|mate|flatmate|in-?laws?|kids?|lad|lad's|son's|
  daughter's|boss|manager|teacher|hairdresser|receptionist) (?!with|and (?:i|me))|sister in law|brother in law
neighbours?|next door|over the road|our street|our road|upstairs|bouncers?|bailiffs?|security (?:team|guard)|customs|
  passport control|traffic warden|judge rinder|driving (?:instructor|test)|bus driver|the lads got
(?:police|cops?|coppers?|pcsos?|feds|bobbies|a policeman|a pc|officers) (?:\w+ )?(?:said|came|were|was|are|have|has|had|took|
  told|turned|arrived|closed|visited|chased|gave|stopped|pulled|sat with|who|never|helped|everywhere|when you|appeal\w*|run|
  ran|down)|(?:two|three|four|armed|saw|seen|so many|where are the|watched) (?:\w+ )?(?:police|police cars|cop cars|officers|
  cops)|to the (?:\w+ )?(?:officers?|police|pcso|bobbies|policeman|copper|pc) (?:who|outside|that)|(?:thank(?:s| you)|
  well done|hats off|fair play|good job|great work|shout ?out|respect)(?: to)? (?:all )?(?:the |our |
  \w+ )?(?:local )?(?:police|officers?|constabulary|bobbies|cops|coppers)|officious
(?:i|we|i've|we've|mum|nan|dad|got|been|had to) (?:\w+ )?(?:got |been |was |were |have been |get )?(?:burgled|robbed|mugged|
  scammed|done for|caught speeding|pulled for|pulled over|stopped by|stopped for|clamped|ticketed|fined|a caution|rang|called|
  phoned|reported|give a statement)|got pulled|caught speeding|points and a|(?:speed )?awareness course|library book|
  planning (?:inquiry|application|appeal)|employment tribunal|parking appeal|family court|pulled me over|(?:rang|called|
  phoned|rung|ringing) (?:the )?(?:police|cops|999|101)|reported it|crime number and|got a crime number|(?:speeding|
  parking) (?:ticket|fine|course)|points and a|fixed penalty|jury (?:service|duty)|(?:i was|i'm|was) a witness|
  witness statement from me|(?:nicked|stolen|taken|pinched|keyed) (?:off|from) (?:the|my|our)|(?:my|our) (?:\w+ )?(?:car|bike|
  phone|purse|van|house|shed|tools|parcel|bag) ?(?:was|were|has been|got|'s been|been|searched)|handed in at|our office
anyone know|(?:over|above|outside) (?:ours|our house|our street|my house|mine)\b|what's gone off|what is going on|
  what's going on|can't get the car out|late for|avoid|tailback|where are the|in my classroom|i see you|hope they
(?:to|from|by|via|with) (?:the |\w+ )?(?:police|cops|feds|old bill|polis)\b|by (?:a|an|the|some|two) (?:\w+ )?(?:copper|
  cop|officer|policeman|
  police\w*|bobby|traffic)|my stolen|our stolen|(?:my|our) break[- ]?in
(?:saw|seen|watched|watching|spotted|overheard|walked past|witnessed) (?:a|an|the|some|two|this|three|someone|my|our) |
  waters broke|(?:with|for) my (?:sister|brother|mum|dad|son|daughter|nan|wife|husband|friend)|as a witness|
  hope (?:they|he|she|everyone|nobody|no one)(?:'s|'re| is| are)? (?:is |are )?(?:ok|okay|alright|all right|safe|hurt)|
  on my way (?:to|home from) work|
  (?:into|hit|dented|wrote off|written off|smashed|clipped|scraped) (?:my|our) (?!arms|hands|lap|van door|path)|
  bailed on (?:the|my|a|him|her|plans|it)|stuck in (?:traffic|it|the queue)|sat in (?:traffic|the queue)
(?:^|[.!?] )(?:dad|mum|mam|hubby|grandad|nan|gran|our (?-i:[A-Z])\w+|(?:himself|herself|her indoors|the wife|the husband|
  the missus|him indoors))(?:'s| is| has| did| was| and|
  's been| had| on| off| got| starts| does| works| joined| retired)
display|open day|(?:at|of) the show|spirit animal|commuters?|inspector sands|charity shops?|for the holidays|
  trading standards|the council\b|
  environmental health|rspca|(?:bus|ticket|building|gas|health) inspector
"""
_STORY: Final = r"""
(?:binge|re-?)?watch(?:ed|ing)? (?:all|the|every|that|back)|re-?runs?|series|episodes?|finale|season|telly|tv|netflix|iplayer|
  dramas?|documentary|films?|movies?|box ?set|podcasts?|true crime|novels?|chapter|book club|author|thriller|whodunn?it|
  murder mystery|tribute|band|gig|concert|orchestra|album|songs?|lyrics|am[- ]dram|panto\w*|audition|extras?|gaming|xbox|ps5|
  gta|lego|fancy dress|costume|dressed (?:up|as)|halloween|world book day|hen do|stag do|cosplay|quiz|jigsaw|museum|
  harry potter|star wars|marathon
line of duty|happy valley|the bill|luther|broadchurch|morse|vera|police academy|24 hours|silent witness|interceptors|
  traffic cops|sherlock|poirot|marple|the police (?:at|were|are)|sting|the force is|may the force
spaniels?|whippets?|terriers?|cockapoos?|poodles?|dachshunds?|greyhounds?|muddy paws|choir
nerf|hockey|overtime goal|
  play-?offs?|penalty shoot
zombie game|elden ring|level \d+|in the game|video game|dungeon|could arrest me|manifesto
sermon|essay|dissertation|uni project|module|lecture|coursework|a level|degree show
"""
_TRADES: Final = r"""
(?:shifts?|nights|lates|earlies|working|work|worked|day|days|job) (?:on|in|at|down) (?:a&e|resus|the unit|maternity)\b|
  cardiac arrests?|ambulance crew
med(?:ical)? school|radiograph\w*|scans?\b|physio\w*|hospital (?:clean\w+|porter)|check[- ]in desk|check in at|hotel|
  bar work|security (?:lads|lot|blokes|guys)|wards?|triage|obs round|bank shift|\bed\b|a&e (?:nurse|shift)|
  (?<!the )nurses|nurs(?:e|ing|ery)|midwi\w+|patients|resus|icu|itu|bleeps?|surgery|surgeon|doctors?|hca|care home|carers?|
  paramedics?|crash (?:bleep|call|trolley)|got two back|clinic|gp|vets?|pharmacy|dentist|bay \d
fire ?(?:fighter|man|men|station|brigade|crew|engine|service|warden|control)s?|(?:red|blue|green|white) watch|lifeboat|
  safety boat|rnli|coastguard
teach(?:er|ing|ers)|classroom|pupils|year \d+|ofsted|marking|headteacher|pta|assembly
(?:the|my|our|in) store|retail|(?<=the )tills?|on the tills?|tills|customers?|warehouse|factory lads|forklift|depot|
  bakery|the mill|steelworks|chef|the bar|restaurant|
  waitress|barista|cinema|odeon|nando's|chippy|call centre|office job|on the phones|spreadsheet|clients?|sales|marketing|
  candidates|intern|at the bank|building site|scaffold\w*|plumb\w+|electrician|sparky|joiner|hgv|lorry driver|taxi driver|
  courier|posties?|royal mail|dpd|amazon|farm|lambing|doorman|door ?staff|bouncer|airport|cabin crew|border force|
  train driver|personal trainer|salon|receptionist|energy complaints
army|raf|navy|marines?|soldier|regiment|barracks|platoon|squaddie|corporal|catterick|helmand|sandhurst|cadets?|trooping|
  grenadiers?|battalion|royal engineers|paras|veterans?|drive a tank|dunkirk|the somme|national service
on the ambulances?|ambulance (?:crew|shift|service|control)|bus never came
prison (?:officer|service|wing)|hmp|landing|bang[- ]?up|banged up at|(?:the|my|our|on|down the) wing|on basic|cell spin|
  inmates?|probation officer|social worker|solicitor'?s|parish council|the council (?:said|
  came|have|are)|work for the council|street pastors?|neighbourhood watch|salvation army|st john|steward\w*|lollipop|
  lifeguard|planning application|examiner
"""
OTHER_WORDS: Final = {"home": _HOME, "others": _OTHERS, "story": _STORY, "trades": _TRADES}
