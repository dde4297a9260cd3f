"""What shows that a person named in a post is a colleague of the writer's: the team, the trade and the tie between the two."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened

__all__ = ["AMONG_COLLEAGUES", "POLICE_TEAM"]

# Words of the team, the station and the career that only a police shift uses of its own people.
POLICE_TEAM: Final = screened(
    r"\b(?:(?:[b-f]|(?<=\w )(?-i:A)|red|blue|green|yellow|white|orange|purple) (?:relief|section|rota|block)|(?:[b-f]|"
    r"(?<=\w )(?-i:A)) (?:shift|team|watch)|"
    r"(?:relief|"
    r"section|shift|rota|block) [a-f1-6]\b|team \d+|section [1-9]\b|shift \d+|(?:the|my|our|whole|entire|best) (?:relief|"
    r"section)|"
    r"response (?:skipper|skip|sergeant|sgt|sarge|inspector|lot|lads|lasses|gang|partner|mate|pc|team|shift|section|crew|"
    r"nights|lates|earlies|driver|driving|cop|officer|car|family|policing)|(?:on|in|to|"
    r"from|"
    r"off|left|joined|joining) response\b(?! to)|,? response (?:\d|nights|lates|earlies)|"
    r"(?-i:[A-Z]\w+(?: [A-Z]\w+)?) (?i:nick)\b|(?:the|our|this|my|old|whole|back at|at) nick\b|"
    r"parade(?: room)?(?= (?:so|full|this|was|room|today|at|tonight))|on parade\b|parade room|(?:at|in|after|during|for|"
    r"from) briefing\b(?! (?:for|on|about))|briefing room|report writing room|"
    r"(?:half|most|all|rest|whole) of (?:custody|response|traffic|cid|firearms|the (?:shift|section|relief|nick|station))|"
    r"custody "
    r"(?:team|skipper|sergeant|sgt|crew|lot|desk|shift|nights|suite|nurse|drinks|block)|(?:run|runs|running|in|from|down|"
    r"to|leaves|"
    r"leaving|back in) custody\b(?! (?:battle|of|case|hearing|after|on|for|over))|"
    r"crew ?mates?|double[- ]crew(?:ed|ing)?|single[- ]crewed|crewed (?:with|up|together)|crewing with|oppo\b|area car|"
    r"panda car|"
    r"response car|police van|carrier|traffic car|"
    r"(?:late|early|night) turn|quick changeover|"
    r"in the job\b|join(?:ed|ing)? the job\b(?! (?:cent|share|club|market))|left the job|leav\w+ the job|years? (?:in|"
    r"of) the job|job (?:same|together)|out the job|"
    r"(?:sergeants?|inspectors?|sgts?|insp|promotion|chief inspectors?)'?s? (?:boards?|exams?|stripes|course|process)|"
    r"(?:his|her|their|your|the|got|getting|three) (?:stripes|pips|crown)|(?:ticket|papers) in\b|(?:hung|hanging|"
    r"hang) up (?:his|"
    r"her|the|their|your) (?:cuffs|handcuffs|boots and cuffs|warrant|helmet|stab vest)|hand(?:ed|ing)? in (?:his|her|"
    r"their) warrant|"
    r"tutor(?:s|ed|ing)?\b(?=.*\b(?:prob\w*|pc|arrest|crash the car|shift|cop|student officer|police|nick|signed off|"
    r"patrol|response))|"
    r"tutor (?:constable|cop|unit|phase)|tutee|probies?|probationers?|student officers?|sprogs?|independent patrol|"
    r"passed out (?:together|of)|passing[- ]out|training school|hendon(?! (?:school|fc|park|central|hospital|town|"
    r"baptist|way|county|high|\w+ school))|ryton|bruche|tulliallan|garnerville|cwmbran|ashford|"
    r"(?:both |still |as |fellow |we were |two |a pair of )pcs\b|(?-i:PCs|DCs|PCSOs)\b|coppers?|bobb(?:y|ies)|"
    r"(?-i:CID|ARVs?|AFOs?|NPAS|TSG|PSU|NPT|SNT|RPU|MIT|PPU|CAIU|DFU|PolSA|POLSA|MOE|TFU|SCO19|HMET)\b|(?:on(?:to)?|to|"
    r"join\w*|with|"
    r"from|off to|getting|got|gets) (?:the )?(?:firearms|dogs|dog section|dog unit|traffic|roads policing|mounted|"
    r"marine unit|"
    r"neighbourhoods?|major crime|detectives)\b|traffic'?s (?:loss|gain)|(?:response|cid|custody|section|relief|"
    r"shift)'?s (?:loss|"
    r"gain)|dog (?:handler|section|unit)|roads policing|"
    r"first (?:arrest|fatal|sudden death|murder|stabbing|tour)|last patrol|blues on|passing out of|walked into (?:hendon|"
    r"training)|foot chases?|lock[- ]?ups?|prisoners?\b(?! of)|nicked (?:\d|one|two|three|four|five|a|another)|"
    r"locked up|on (?:a|the) scene|scene (?:with|for)|(?:injur\w+|hurt|assault\w*|attacked) on duty|commend(?:ed|ations?)|"
    r"chief constable'?s?|warrants?|stake ?outs?|surveillance|jobs? together|blues and twos|on blues|scene guards?|"
    r"cordons?|stop search\w*|public order|"
    r"level (?:2|two)|(?:advanced|response|standard|pursuit|initial|tpac) driv\w+(?: course)?|(?:firearms|taser|"
    r"method of entry|negotiators?'?|"
    r"detectives?'?|pip ?\d|icidp|interview|tutor|search|polsa|initial police|blue ?light|officer safety|public order|"
    r"motorcycle|"
    r"family liaison|sgts'?|sergeants'?) course|(?:our|the|my|psu|carnival|match) serial|serial \d+|support (?:group|unit) |"
    r"attest\w*|intake (?:\d+|[a-z]\b|of)|squad (?:19|20)\d\d|(?:19|20)\d\d (?:squad|intake)|(?:special|neighbourhood|"
    r"safer \w+|"
    r"proactive|burglary|robbery|tasking|warrants|crime|incident) (?:constab\w+|team)|(?:special|specials) (?:duty|"
    r"duties|sergeant|"
    r"officer|are|team)|tutor con\b|(?:from|in|on|at|to|off to|joined|joins|leaving|leaves|left|our|the) (?:custody|"
    r"the met\b(?! office)|met\b|tsg|cid|psni|gmp|btp|bed squad)\b|(?:murder|rape|robbery|burglary|drugs|"
    r"major crime|homicide) (?:squad|team)|(?:on|in) (?:his|her|their|your) (?:sergeant|inspector)\w*'?s? board|"
    r"(?:sergeant|inspector|sgt)'?s'? board|new sergeants|every (?:single )?job|by a suspect|incident room|(?-i:TSG|PSNI|"
    r"MPS|BTP|GMP|CTSFO|SO\d+)\b|mounted (?:section|branch|unit)|bleep test|response course|bruche|cwmbran|"
    r"doors? (?:\w+ ){0,5}put in|(?:both |fellow |with )pc\b|"
    r"police (?:horse|cadets)|(?-i:MPS) cadets|training cent(?:re|er)(?= )|football duty|mutual aid|area search|"
    r"misper\w*|domestics|on the beat|foot patrol|on patrol|"
    r"in the force|"
    r"(?:best|finest) (?:shift|team|section|relief) in|baton of honour|police (?:officer|family|career|training|college|"
    r"exam|ball|"
    r"colleagues|mates|team|driv\w+|support|dog)\w*|policing|blue family|thin blue line)\b",
    re.I,
)
# How people speak of those whom they work with: praise, leave-taking, promotion, company.
AMONG_COLLEAGUES: Final = screened(
    r"\b(?:congrat\w*|proud|well done|chuffed for|made up for|pleased for|good luck|all the best|get well|speedy recovery|"
    r"happy "
    r"(?:birthday|retirement|trails|leaving)|retire\w*|retirement|leaving (?:do|drinks|us)|farewell|goodbye|bye|"
    r"last (?:day|shift|"
    r"set|tour|night)|first (?:day|shift|arrest|set)|send[- ]?off|welcome|thanks|thank you|cheers|ta\b|enjoy|shout ?out|"
    r"through my|chuffed|end of an era|since me|walked into|him driving|her driving|navigating|having my back|handing out|"
    r"won't be the same|not be the same|years and out|pleasure of|handing|skipper|guv\w*|sarge|gaffer|boss|big up|"
    r"shout ?out|hats off|legend|"
    r"hero|best|favourite|greatest|top (?:bloke|lass|lad|cop|man|woman|skipper)|miss(?:ed|ing)?|glad|survived|smashed|"
    r"saved|bought|"
    r"brought|made|got|getting|gets|passing|passed|promoted|promotion|joined|joining|moving|off to|going to|back (?:on|"
    r"with|from)|"
    r"(?:me|myself) and|and (?:me|i|myself)|with|us|we|our|my|"
    r"luck|thoughts with|thinking of|heal|wishing|drove me|partnered|do!|christmas do|night out|drinks|curry|beers|bacon|"
    r"butties|brews|cake|doughnuts|course mates?|reunion|reunited|"
    r"can't believe|"
    r"believe|you|crew\w*|mates?|pals?|partner|team ?mate|lot|lads|lasses|gang|family|side ?kick|work (?:wife|husband))\b",
    re.I,
)
