"""What tells of children at a school, a visit or an event on a police page (PUB-11)."""

from __future__ import annotations

from typing import Final

from checks.knowledge.kin.schools import names_a_place, school_cues
from checks.knowledge.words.scales import AGAINST, Cue, Reading, Scale

__all__ = [
    "CHILDREN",
    "children",
]

_CHILD: Final = "children"
_EVENT: Final = "a visit or an event"
CHILDREN: Final = Scale(
    (_CHILD, _EVENT),
    4,
    (
        Cue(
            _CHILD,
            2,
            r"\b(?:cheeky monkeys?|(?:[1-9]|1[0-2])(?:st|nd|rd|th) birthday|when (?:he|she|they)(?:'s|'re| is| are)? "
            r"(?:grows?|grown|big|older)|(?:excited|little|happy|smiling) faces|(?:under|over)[- ]?(?:fives|fours|"
            r"threes|sixes|sevens|tens|twelves))\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:audience|ride along|reading (?-i:[A-Z])|escap\w+|made (?:us|this)|tea party|birthday|passed|"
            r"bikeability|wants? to join)\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:activities|sessions?|clubs?|classes|courses?|places|workshops?|trips|fun) (?:on offer )?for (?:\w+ ){0,2}?"
            r"(?:children|kids|young people|youngsters|teen\w*|families|\d+)\b"
            r"(?!.{0,80}\b(?:pictured|here (?:they|are)|look at))",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:talk (?:to|with) (?:your |the |our )?(?:children|kids|teen\w*|young)|(?:is|are|does|has|do) your "
            r"(?:child|children|kids|son|daughter|teen\w*)|know the signs|exploit\w*)\b",
        ),
        Cue(
            _CHILD,
            2,
            r"\bbaby (?-i:[A-Z])\w+|\bboth (?:aged )?[3-9]\b|\b(?:three|four|five|six|seven|eight|nine|ten|[3-9])[- "
            r"]year[- ]olds?\b|\b(?:girls|boys)'? (?:\w+ )?(?:team|side|squad|football|rugby|netball|choir)\b|"
            r"\b(?:junior|mini|young) (?:wardens?|safety|leaders?|officers?|explorers|engineers|council\w*|"
            r"reporters?)\b|\bafter[- ]school club\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:playtime|skipping|hopscotch|asked|questions|picked up|litter|raised|meets?|touring|toured|here "
            r"(?:he|she|they) (?:is|are)|new kit|lemonade|hand(?:ed|ing)? (?:over|in)|presented|proudly|posters|"
            r"judged|came in)\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:watch your speed|slow down|look out for|check (?:how|your)|drivers?|helpers|hospice|skydive|stolen|"
            r"broken into)\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:(?:great|lovely|brilliant|fantastic|wonderful|super|amazing) (?:to|time|day|visit|morning|afternoon|"
            r"bunch|session|turnout)|welcom(?:ed|ing)|host(?:ed|ing)|tour|careers? (?:day|fair)|activities|craft\w*|"
            r"colouring|explor\w+|excited|budding|pose|posing|photo with|pictured with|selfies?|stickers|badges|"
            r"fingerprint\w*|meet(?:ing)? (?:our|the) (?:dogs?|horses?|officers?))\b",
        ),
        Cue(
            _CHILD,
            2,
            r"\b(?:little (?:\w+ )?(?:lads?|lasses|lass|boys?|girls?|m[ae]n|lad(?:y|ies)|chaps?|fellas?|dudes?|person|"
            r"people|legend|star|"
            r"superstar|hero(?:es)?|helper|visitor|detective|officer|copper|fan)|young(?:est)? (?:"
            r"fan|visitor|"
            r"visitors|helper|recruit|supporter|follower|lad|girl|boy|artists?|winners?)|pocket money|"
            r"(?:under|u)[- ]?(?:[5-9]|1[0-6])(?:'?s)\b|mini[- ]?(?:police|copper|bobb\w+|officers?)|(?:this|what a) "
            r"(?:\w+ )?superstar|"
            r"birthday (?:boy|girl)|\w+'s (?:birthday party|class)|(?:he|she|who)(?:'s| is| has)? (?:just )?(?:turned "
            r")?(?:aged |only )?"
            r"(?:[3-9]|three|four|five|six|seven|eight|nine|ten)(?: years? old| today)?[,.! ]|future (?:officer|cop|"
            r"pc|recruit)s?|"
            r"bookworms|sports day|nativity|school (?:choir|band|team|trip))\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:got to (?:meet|see|sit|try|play|go|ride|wear|hold|stroke)|sat (?:on|in)|sitting on|(?:came|come|"
            r"dropped|called) "
            r"(?:for|in|along|by|to)|look(?:ed)? (?:round|around)|had a look|parade|march(?:ed|ing)|(?:don't|doesn't) "
            r"(?:they|he|she) look|"
            r"look(?:s|ed|ing)? (?:so |very |really )?(?:smart|cute|grown)|wearing|made us|brought us|drew|drawn|"
            r"drawings?|wrote (?:to )?us|"
            r"sponsored|big smiles|their (?:new )?kit|treats for|favourite)\b",
        ),
        Cue(
            _CHILD,
            2,
            r"\b(?:eco[- ]council|school council|young (?:cadets|carers|scouts|footballers)|cadets (?:aged|from)|"
            r"playground|lollipop|year (?:[1-9]|1[0-3])s|pupils'|kids from|children from|class of|sen school|"
            r"after[- ]school|holiday club|girl ?guid\w+|squirrels|explorers|sons and daughters|families)\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:graduation|what stars|look at these|came to see|fancy dress|judged|face paint\w*|dressed (?:up )?as|"
            r"high fives?|hugs?|cheered|waved|wave)\b",
        ),
        Cue(
            _CHILD,
            2,
            r"\b(?:mini (?:cops|pcs|officers)|little (?:superheroes|stars|helpers|officers|princess\w*|legends|"
            r"visitors|detectives)|superstars|future (?:officers|cops|police)|tiny (?:tots|ones|hands|people)|toddler|"
            r"babies|grandchildren|kids')\b",
        ),
        Cue(
            _CHILD,
            2,
            r"(?<!no )\b(?:children(?!'s (?:author|book|hospice|home|hospital|services|charity))|kids|kiddies|pupils|little "
            r"ones|youngsters|reception class|nursery|pre-?school|infants|juniors|"
            r"year (?:one|two|three|four|five|six|[1-9]|1[0-3])s?\b|class \w+|classes|toddlers?|(?-i:Brownies|Cubs|"
            r"Beavers|Rainbows|Guides|"
            r"Scouts)|brownies|cubs|beavers|rainbows|scouts|boys and girls|school ?children|students|playgroup)\b",
        ),
        Cue(
            _CHILD,
            2,
            r"\b(?:(?-i:Reception)\b.{0,12}?\b(?:had|have|were|loved|children|class|pupils|learned|met|at)|class \d|"
            r"half[- ]term|youth club|"
            r"kindergarten|sixth form|year group|young (?:visitors|people|fans|residents)|budding|tots|mini police|"
            r"junior (?:pcs|citizens))\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:reading to|read(?:ing)? (?:a )?stor(?:y|ies)|had a go|have a go|fun|all smiles|lett?ing us (?:join|"
            r"come|in)|join(?:ed|ing)?|"
            r"blue lights|sirens?|our (?:dog|horse|car|van|helmets?|uniform)|made (?:cards|posters)|"
            r"painted|sang|singing|danced|"
            r"raced|games|prize|winners?|certificates?|graduat\w+|at the (?:nursery|school|club))\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:visit\w*|morning (?:at|with)|afternoon (?:at|with)|day (?:at|with)|popped in|met|meeting|helping|"
            r"trying on|tried on|dressing up|"
            r"helmets?|handcuffs|in (?:the|our) (?:\w+ )?(?:van|car)|sitting in|sat in|assembly|talk(?:ed|ing) (?:to|"
            r"with)|spoke to|learn\w*|enjoyed|enjoying|"
            r"loved|with us|school (?:fair|fete|trip|visit)|party|fete|summer fair|sports day|story ?time|came (?:to|"
            r"in)|showing|shown|"
            r"playing|smiles|questions|thank you (?:to|for having)|thanks for having|workshop|lesson|inputs?|our "
            r"(?:visitors|helpers))\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:empty|governors|baked|bake|cake sale|museum|parking|missing|appeal|speed(?:ing)? limit|"
            r"outside (?:the )?school|"
            r"road safety campaign|recruit\w*|arrest\w*|drugs|online safety|parents,|vacanc\w+)\b",
        ),
    ),
)


def children(text: str) -> Reading | None:
    """Whether a text tells of children at a school, a visit or an event."""
    return CHILDREN.read_with(text, _CHILD, 1, lambda: any(names_a_place(cue.label) for cue in school_cues(text)))
