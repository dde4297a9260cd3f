"""Terms of the trade and shift words, which count beside "I", "we" or a sentence without a subject."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.screened import screened
from scanner.api import ScreenedTable

__all__ = ["SHIFT", "SHIFT_TIE", "TERMS"]

# Terms of the trade: they count beside "I", "we", "my", or where the sentence leaves the subject out.
TERMS: Final = ScreenedTable(
    (screened(expression, re.I | re.M), cue)
    for expression, cue in (
        (
            r"\b(?:nights?|days?|shifts?|weekend|saturday|friday|sunday|evening|out|be|been|i'm|i am|we're|we were|"
            r"was|spent|hours|duty|christmas|year|eve|love|loved) policing\b|\bcustody (?:was|is) (?:like|a |an |mad|"
            r"rammed|full|heaving|busy|chaos|quiet|manic|bonkers)|\bpolice leave\b|\b(?:good|great|fantastic|"
            r"brilliant|cracking|superb|decent) (?:result|outcome|sentence) (?:at|in|from) court\b|\bdoor[- "
            r"]knocks?\b|\b(?:transfer|transferred|posting|posted|move|moved|moving|attachment|attached|secondment|"
            r"seconded|return(?:ed|ing)?) (?:to|with|on|onto) (?:the )?(?:traffic|cid|response|dogs|dog section|dog "
            r"unit|roads policing|neighbourhoods?|custody|major crime|proactive|public protection)\b|\b(?:with|from|"
            r"on|in|for) (?:the|my|our) (?:neighbourhood|safer|proactive|response|tasking|burglary|robbery|major "
            r"crime|licensing|domestic abuse|rural crime) (?:policing )?team\b",
            "police departments or postings",
        ),
        (
            r"\b(?-i:CID)\b(?! (?:card|badge))|\bstop[- ](?:and[- ])?search(?:es)?\b(?! (?:me|us))|"
            r"\bpublic order\b(?! (?:act|bill|"
            r"offen\w+|law))|\b(?:pursuit|response|advanced|standard|blue[- ]light|taser|firearms|detective|"
            r"sergeants?'?) (?:driving )?course\b|\barea car\b",
            "police departments, powers or courses",
        ),
        (
            r"\b(?:\d+|one|two|three|four|five|six) in (?:the )?(?:bin|traps|cells|custody)\b|\bmy (?:sergeant|sarge|"
            r"sgt|skipper|inspector|guv(?:'?nor)?|superintendent|chief inspector)\b(?! major)",
            "a police supervisor",
        ),
        (
            r"\bscene[- ]guard(?:ing|ed)?\b|\bguard(?:ing|ed) a (?:crime )?scene\b|\bon (?:a|the) (?:(?:crime|murder|"
            r"death|stabbing) scene|cordon)\b|\bcordons? (?:duty|all)\b",
            "guarding a scene",
        ),
        (
            r"\b(?:court|bailey)\b[^.!?\n]{0,40}\bgiv(?:e|ing) evidence|\bgiv(?:e|ing) "
            r"evidence\b[^.!?\n]{0,40}\b(?:court|bailey|trial)",
            "giving evidence",
        ),
        (
            r"\bconstant (?:obs|watch|supervision)\b|\b(?:hospital|bed) (?:guard|watch)\b[^.!?\n]{0,40}\bprisoner|"
            r"\bprisoner (?:at|in) hospital",
            "guarding a prisoner",
        ),
        (
            r"\b(?:my|our|your|a|the|with|this|one|two|three|four|five|six|seven|eight|first|last|another|\d+) "
            r"prisoners?\b(?! (?:of|swap|camp))|\bprisoners? (?:to|in|processing|handover|transport)\b|"
            r"\bin (?:the )?(?:custody "
            r"block|custody suite|cells)\b|\bcustody (?:suite|desk|skipper|sergeant|queue|block|all|shift|course)\b|"
            r"\b(?:in|down|stuck in|through|sat in|at) custody\b(?! (?:battle|of|case|hearing|series))",
            "custody work",
        ),
        (
            r"\bmg(?:11|5|3)s?\b|\bcase ?files? (?:for|to) (?:the )?cps\b|\bcps (?:advice|file|charging)\b|\bpnc "
            r"check|\bairwave\b|\bniche rms\b",
            "police paperwork or systems",
        ),
        (
            r"\bblues (?:and|&|n) twos\b|\bblue[- ]?light(?:s|ing|ed)? (?:run|drive|driving|to|course|all|through|"
            r"across|it|down)\b|\bblues on\b|\bon blues\b",
            "a blue-light run",
        ),
        (
            r"\bresponse (?:team|shift|driver|driving|driv\w+ course|officer|car|policing|course|section|policing|"
            r"duties|nights|lates|earlies)\b|\bon response\b|\b(?:back|out) (?:on|to|with) response\b",
            "response work",
        ),
        (
            r"\b(?:out|back|been|was|were|am|i'm|we're|still|bit of|night|foot|vehicle|mobile|proactive|plain "
            r"?clothes|high[- ]vis\w*|reassurance|rural|town cent(?:re|er)|evening|hotspot|asb|cycle|car|routine|"
            r"busy) (?:on |of )?(?:foot )?patrol(?:s|ling|led)?\b(?! (?:car (?:toy|game)|boat))|\bpatrolling (?:the|"
            r"our|my|around|town|in)\b|\bon patrol\b|\bon the beat\b(?! of)|\bpounding the beat\b|\bwalking (?:the|"
            r"my) beat\b",
            "patrol",
        ),
        (r"\bhouse[- ]to[- ]house\b|\bdoor[- ]to[- ]door enquir\w+", "house-to-house enquiries"),
        (
            r"\bpublic order (?:shift|training|deployment|course|tour|duty|trained|serial|refresher|officer|cop)\b|"
            r"\bpsu\b|\bfootball (?:duty|policing|serial)\b|\bpolicing (?:the )?(?:football|derby|match|game|carnival|"
            r"protest|demo|march|festival|concert)\b|\bmutual aid\b|\b(?:passed|done|refreshed) (?:my )?(?:level \w+ "
            r")?public order\b|\b(?:off|going|got|get|have|had|asked|out) to police (?:the|a|this)\b|\bpublic "
            r"order\b[^.!?\n]{0,20}\bserial\b",
            "public order work",
        ),
        (
            r"\b(?:sergeants?|inspectors?)'? (?:exams?|boards?|process|promotion)\b|\bnppf\b|\bospre\b|\b(?:passed|"
            r"sat|failed|revising|revision|studying) (?:for )?(?:my|the) (?:nie|sgts|sergeants?'?|inspectors?'?)\b|"
            r"\bnational investigators'? exam\b|\bdetective (?:course|exam|training)\b|\bicidp\b",
            "promotion or detective training",
        ),
        (
            r"\bprobationers?\b|\btutor constable\b|\btutoring\b[^.!?\n]{0,40}\b(?:officer|cop|pc|recruit)|\bstudent "
            r"officers?\b|\bindependent patrol\b|\bcompany patrol\b|\bpassing[- ]out parade\b|\bpassed out (?:as|from|"
            r"of) (?:a |the |my )?(?:pc|police|training|hendon|tulliallan|ryton|garnerville)\b",
            "probation or training",
        ),
        (
            r"\bcid (?:attach\w*|shift|office|on[- ]call|course|team|nights|lates|posting)\b|\b(?:joined|joining|"
            r"move(?:d)? (?:over )?to|start(?:ed|ing)? (?:on|in|with|at)|year[s]? (?:on|in)|back (?:on|in)|posted to) "
            r"(?:the )?(?:cid|roads policing|traffic unit|dog section|dog unit|response)\b",
            "a police department",
        ),
        (r"\b(?:late|early|night) turn\b|\bquick changeover\b", "police shift words"),
        (
            r"\bstingers?\b(?! missile)[^.!?\n]{0,30}\b(?:car|deployed|vehicle|stop|tyres)|\btpac\b|\b(?:vehicle|"
            r"foot) (?:pursuit|chase)s?\b|\bin pursuit\b|\bpursuits?\b[^.!?\n]{0,20}\b(?:tonight|shift|stinger)|"
            r"\btaser (?:course|training|refresher|officer|trained|drawn|deployed)\b|\bpersonal safety training\b|"
            r"\bofficer safety training\b|\bbig red key\b|\bmethod of entry\b",
            "police tactics or training",
        ),
        (
            r"\bsudden deaths?\b|\bdeath (?:message|knock)s?\b|\bmispers?\b|\b(?:section|s) ?136\b|\bdelivering (?:a|"
            r"the) death\b|\b(?:to|at|after|from|another|first|last|nasty|fatal|bad|serious|horrible|awful|two|three|"
            r"four|five|one|an?) (?:\w+ )?rtcs?\b",
            "incidents in police terms",
        ),
        (
            r"\bspeed (?:gun|enforcement|checks?|trap|operation)\b|\blaser gun\b|\bdrink[- ]drive (?:campaign|checks?|"
            r"operation)\b|\broadside (?:stop|check|breath)\w*|\btraffic stops?\b",
            "roads policing",
        ),
        (
            r"\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|couple of|few|more|first|no|good|decent|several|"
            r"multiple|another) (?:\w+ )?(?:arrests?|lock[- ]ups?|collars|in the cells|stop[- ]?search(?:es)?|"
            r"nickings?)\b|\barrests? (?:made|count|tally)\b|\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) "
            r"arrest\b",
            "arrests counted",
        ),
        (
            r"\bcommendations?\b|\bcommended by\b|\blong service (?:and good conduct )?(?:medal|award)\b|\bchief "
            r"constable'?s (?:award|commendation)\b|\bbravery award\b",
            "a police award",
        ),
        (
            r"\bwarrants? (?:at|in|on|this|today|done|day|job|number|went|executed)\b|\bcourt\b[^.!?\n]{0,60}\brest "
            r"days?\b|\brest day\b[^.!?\n]{0,60}\b(?:court|defendant)\b|\b(?:warned|stood down) (?:for|from|at) "
            r"court\b|\bdefendants?\b|\bwitness box\b",
            "a warrant or a court case",
        ),
        (
            r"\b(?:back|over) (?:at|to) the nick\b|\bat the nick\b|\bfrom the nick\b|\bleft the nick\b",
            "the police station in police terms",
        ),
    )
)
# Shift words that nurses and many others share: they count beside a word of the job in the same text.
SHIFT: Final = screened(
    r"\b(?:on (?:duty|shift|nights|lates|earlies)|(?:night|late|day|early|long|busy|quiet|cracking|first|last|tough|"
    r"another|crazy|mad|next|double|this|\d+[- ]hour) shifts?|"
    r"off (?:duty|shift)|end of shift|start of shift|set of (?:nights|lates|earlies)|(?:my|our) (?:last|first|final) "
    r"(?:night|late|early)|finished (?:at|nights|lates|earlies|work|my|shift)|"
    r"(?:my|our) shift|rest days?|back (?:in|to|at|on) (?:work|nights|lates|duty)|overtime|o/t|nights? (?:done|over|"
    r"finished)|briefing|parade|kept on|off late)\b",
    re.I,
)
SHIFT_TIE: Final = screened(
    r"\b(?:police|policing|officers?|patrol|prisoners?|(?<!cardiac )arrest(?:s|ed)?|cells|999s?|blues|the nick|sarge|"
    r"skipper|sergeant|burglar\w*|shoplift\w*|cordon|"
    r"custody|crimes?|criminals?|villains|bobby|cop(?:s|per|pers)?|pc|constable|statements?|domestics?|rtcs?|response "
    r"team|bad guys?|cid|suspects?|warrants?|drunk and disorderly|pub fights?|the beat)\b",
    re.I,
)
