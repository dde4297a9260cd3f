"""A short calendar entry that is about a child: "Leo swimming 4pm", "Parents evening St Oswald's", "Mia drop off"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from checks.knowledge.kin.household import POSSIBLE
from checks.knowledge.kin.kinship import Group
from checks.knowledge.kin.not_family import others_child, pets, works_there
from checks.knowledge.kin.schools import names_a_place, school_cues
from checks.knowledge.words.kin_names import is_hint, looks_like_name

__all__ = ["EntryChild", "children_in_entry"]

_LONGEST: Final = 80
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Only a child is brought there; the second rule's appointments are kept by grown-ups too.
_CHILDS: Final = re.compile(
    r"\b(?:parents?['’]? evening|nativity|sports day|school (?:run|play|trip|photos?|disco|fair|concert|pick ?up|drop ?off)|"
    r"pick[- ]?up|drop[- ]?off|playdate|play date|soft play|nursery|pre-?school|reception|health visitor|8[- ]week|"
    r"(?:swimming|ballet|dance|gymnastics|tennis|football|judo|karate|piano|guitar|violin|riding) lessons?|beavers|brownies|"
    r"cubs|rainbows|squirrels|after[- ]?school club|breakfast club|inset day|own clothes|world book day|camhs|jabs|tapestry)\b",
    re.IGNORECASE,
)
_ANYBODYS: Final = re.compile(
    r"\b(?:swimming|football|rugby|netball|hockey|cricket|tennis|dance|dancing|ballet|tap|drama|choir|gymnastics|judo|karate|"
    r"taekwondo|boxing|piano|guitar|violin|drums|scouts|guides|cadets|dentist|orthodontist|doctor'?s?|gp|optician|haircut|party|"
    r"birthday|school|match|training|exam|riding)\b",
    re.IGNORECASE,
)


class EntryChild(Struct, frozen=True):
    """``name`` may be empty where the entry names a school only. ``relation`` is empty for somebody who may be grown up."""

    name: str
    relation: str
    what: str


def children_in_entry(text: str) -> Iterator[EntryChild]:
    """The children whom the first line of a calendar entry is about."""
    line = text.split("\n", 1)[0].strip()
    if not line or len(line) > _LONGEST or others_child(line) or pets(line) or works_there(line):
        return
    childs, anybodys = _CHILDS.search(line), _ANYBODYS.search(line)
    what = childs or anybodys
    if what is None:
        return
    # "Leo Beavers" is Leo at Beavers and no club of that name.
    cues = [cue for cue in school_cues(line) if len(cue.label.split()) != 2 or not is_hint(cue.label.split()[0])]
    place = next((cue.label for cue in cues if names_a_place(cue.label)), "")
    outside = line
    for cue in cues:
        outside = outside[: cue.start] + " " * (cue.end - cue.start) + outside[cue.end :]
    found = False
    for match in _WORD.finditer(outside):
        name = match[0].removesuffix("'s").removesuffix("’s")
        if looks_like_name(name) and is_hint(name) and not what.start() <= match.start() < what.end():
            found = True
            relation = POSSIBLE + Group.CHILD.value if childs else ""
            yield EntryChild(name, relation, place or what[0].casefold())
    if childs and place and not found:
        yield EntryChild("", POSSIBLE + Group.CHILD.value, place)
