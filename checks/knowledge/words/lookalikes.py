"""Words that stand where the name of a force or an officer would stand: shops, consoles, detectives of fiction."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["FOREIGN", "NOT_NAMES", "NO_HANDLE", "NO_PERSON", "NO_STEM"]

# Before "Police" or "Constabulary": no name of a force's area.
NO_STEM: Final = re.compile(
    r"(?:"
    r"police|force|forces|raf|army|navy|provost|"
    r"the|a|an|and|or|of|at|in|on|by|for|with|from|to|my|your|our|his|her|their|this|that|"
    r"these|no|not|all|any|every|more|some|fashion|grammar|spelling|secret|thought|military|royal|"
    r"religious|riot|morality|tone|language|food|fun|vibe|spoiler|style|word|cheese|bin|parking|"
    r"kindness|naughty|mum|dad|karma|pc|internet|tea|biscuit|wine|weed|fake|local|british|uk|english|"
    r"scottish|welsh|irish|national|state|federal|foreign|french|german|spanish|italian|greek|turkish|"
    r"american|canadian|australian|polish|dutch|belgian|swiss|portuguese|thai|indian|nypd|lapd|traffic|"
    r"armed|undercover|plain|railway|mounted|border|call|called|calling|tell|ask|thank|thanks|dear|"
    r"when|if|new|old|former|ex|retired|serving|proud|joined|join|left|support|love|hate|defund|"
    r"abolish|blame|bless|watch|modern|community|neighbourhood|response|ministry|home|rural|university|"
    r"college|school|county|city|area|village|town|metropolitan's|auxiliary|special|regular|sgt|"
    r"sergeant|inspector|dc|ds|officer|constable|chief|works|work|worked|working|employed|based|am|is|"
    r"was|are|mind|party|hen|taste|gender|lawn|dress|coffee|plot|noise|diet|health|dance|hip|hop|"
    r"art|music|beauty|makeup|hair|eyebrow|joke|pun|bbq|sauce|gluten|vegan|chess|cycling|cyclist|"
    r"plane|train|knitting|quilting|book|bus|water|swim|air|salvation"
    r")\Z",
    re.I,
)
# Abroad.
FOREIGN: Final = re.compile(
    r"(?:"
    r"victoria|queensland|tasmania|zealand|nsw|toronto|york|angeles|chicago|sydney|dubai|delhi|mumbai|"
    r"punjab|vancouver|ontario"
    r")\Z",
    re.I,
)
# Before "police" in a handle.
NO_HANDLE: Final = re.compile(
    r"(?:"
    r"the|fashion|grammar|official|band|secret|spelling|military|fun|karma|mtv|thin"
    r")\Z",
    re.I,
)
# After the letters of a rank: a shop, a console, a comic, a car, a city, an editor of tickets, a detective on television.
NOT_NAMES: Final = re.compile(
    r"(?:"
    r"principal|marvel|fan|fans|addict|lover|geek|nerd|builder|dreyfus|columbo|dibble|gently|banks\'s|brackenreid|"
    r"hastings\'s|"
    r"world|gamer|gaming|game|games|master|race|music|tech|repair|repairs|specialist|mag|magazine|"
    r"build|builds|setup|support|parts|comics|comic|universe|united|lite|plus|store|now|move|vita|"
    r"automobiles|metro|five|seven|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|"
    r"february|march|april|may|june|july|august|september|october|november|december|the|this|that|my|"
    r"our|i|we|and|or|so|also|please|love|happy|thanks|don't|do|i'm|it's|pepper|bilko|slaughter|"
    r"morse|gadget|clouseau|rebus|barnaby|lynley|montalbano|maigret|goole|lestrade|japp|alleyn|wexford|"
    r"dalgliesh|luther|tennison|cawood|plod|plum|poirot|calls|country|burton|schultz|sands|spacetime|"
    r"bash|norwich's|of|for|at|in|on|from|with|to|dog|dogs|mum|dad|user|pikachu|conan|users|"
    r"version|mac|laptop|desktop|windows|xbox|nintendo|playstation|switch|steam|cricket|rating|report|"
    r"correct|culture|brigade|fm|radio|power|current|bus|station|street|road|lane|hotel|house|arms|"
    r"pub|cup|team|football|washington|baltimore|statehood|snow|capitol|area|plumbing|building|ticket|"
    r"health|safety|meat|tax|factory|schools|special|who|what|when|where|why|if|is|are|was|has|"
    r"have|had|not|no|yes|off|out|up|down|all|any|both|would|can|could|should"
    r")\Z",
    re.I,
)
# Capitalised, and no part of a person's name.
NO_PERSON: Final = re.compile(
    r"(?:"
    r"the|this|that|happy|merry|good|great|new|old|north|south|east|west|upper|lower|high|mill|"
    r"road|street|lane|avenue|park|town|city|police|constabulary|station|house|hall|school|college|"
    r"university|united|rovers|fc|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|"
    r"february|march|april|june|july|august|september|october|november|december|christmas|easter|"
    r"english|british|greek|italian|chinese|premier|league|cup|line|duty|crown|court|team|response|"
    r"shift|night|section|royal|county|council|hospital|inn|arms|costa|greggs|tesco|nando's|mcdonald's|"
    r"my|our|i'm|i've"
    r")\Z",
    re.I,
)
