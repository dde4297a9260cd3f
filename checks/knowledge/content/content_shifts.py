"""What gives away shifts (PUB-19)."""

from __future__ import annotations

from typing import Final

from checks.knowledge.words.scales import AGAINST, Cue, Reading, Scale

__all__ = [
    "SHIFTS",
    "shift_announced",
]

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
            _TIMES, 2, r"\b(?:only|just) (?:one|two|three|\d) (?:of us|officers?|cars?|pcsos?)(?: \w+){0,2} (?:tonight|today)\b"
        ),
        Cue(
            _ROTA,
            2,
            r"\b(?:just me\b|(?:double|single)[- ]crew\w*|on my own (?:tonight|today|until)|"
            r"(?:back )?at work|is away|are away|on (?:a )?course|no cover|come on at|comes on at|my (?:next |"
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
            r"\b(?:(?:on|out|here|working|duty|cover\w*|patrol\w*|back|off|in)\b.{0,24}?\b(?:until|till|til|from|between|"
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
        Cue(
            AGAINST,
            -3,
            r"\b(?:new (?:pcso|pc|officer|sergeant|inspector|recruit|team|dog|colleague)|webinar|pool|camp|clocks|"
            r"recruit\w*|training|course|club|half ?term|good day)\b",
        ),
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
