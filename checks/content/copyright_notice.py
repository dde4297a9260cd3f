"""PUB-17: a picture or a post on a police page bears somebody else's copyright."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_posts import POLICE, UNSURE, drafts, own_post, pictured, police_page
from checks.knowledge.words.own_name import Agreement, agreement
from checks.knowledge.work.work_clues import passage
from scanner.api import Advisory, Check, Clues, Draft, Effort, Family, Fix, Hit, PassageClue, Photo, Scene, listen, on

__all__ = ["CHECK"]

_ID: Final = "content.copyright-notice"
_AGENCIES: Final = (
    r"getty images|shutterstock|alamy|i?stock ?photo|istock|adobe stock|dreamstime|depositphotos|123rf|bigstock|rex features|"
    r"pa (?:images|media)|press association|reuters|afp|associated press|google (?:street ?view|earth|maps)|ordnance survey"
)
_NOTICE: Final = (
    rf"(?:©|\(c\) ?(?:19|20)\d\d|\bcopyright\b|\ball rights reserved\b|\b(?:photo(?:graph)?|pic(?:ture)?|image) (?:by|"
    rf"credit|courtesy)\b|"
    rf"\b(?:{_AGENCIES})\b|"
    r"\b(?:photo(?:graph)?|pic(?:ture)?|image|shot|snap|video|clip)s? (?:\w+ )?(?:nicked|pinched|borrowed|stolen|lifted|swiped|"
    r"grabbed|copied|taken|courtesy) (?:straight )?(?:from|off|of) (?:the )?(?:\w+ ){0,3}?(?:web ?site|google|internet|"
    r"online|facebook|instagram|twitter|paper|newspaper|gazette|herald|post|echo|mail|news|bbc|itv)\b)"
)
_AGENCY: Final = re.compile(_AGENCIES, re.I)
_LICENSED: Final = re.compile(
    r"(?i)\b(?:cc[ -]by|creative commons|"
    r"with (?:(?:his|her|their|kind|the \w+'s) ){0,2}(?:permission|consent|say[- ]so|blessing)|"
    r"used by permission|by kind permission|licen[cs]ed|courtesy|"
    r"by (?:our|us|my|own|pc|pcso|sgt|insp|police|the team))\b"
)
# Software and cameras write their own name where the photographer's belongs.
_NOBODY: Final = re.compile(
    r"(?i)\b(?:canon|nikon|sony|olympus|samsung|apple|iphone|picasa|photoshop|unknown|owner|user|admin|default|police|"
    r"constabulary|force)\b"
)


def _photo(record: Photo, scene: Scene) -> Iterator[PassageClue]:
    name = record.artist.strip()
    if not name or not police_page(scene) or _NOBODY.search(name):
        return
    if agreement(name, scene.names + scene.account.names) is Agreement.NONE:
        sure = "" if _AGENCY.search(name) else UNSURE
        yield passage(
            _ID, record, "the picture names its maker, who is not the account holder", f"somebody else’s picture{sure}"
        )


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    if police_page(scene) and own_post(hit.record) and pictured(hit.record) is not False and not _LICENSED.search(hit.text):
        sure = "" if _AGENCY.search(hit.matched) and pictured(hit.record) else UNSURE
        yield passage(_ID, hit.record, "a notice of copyright or the name of an agency", f"somebody else’s picture{sure}")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say, notes=("Whether a licence was bought, an export does not tell.",))


def _say(posts: str) -> str:
    return f"{posts.replace('post', 'record')} of a police page with a sign that the picture is somebody else’s."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-17",
        title="A picture may be somebody else’s",
        why="Agencies search for their pictures and send the bill to the force; a page about the law had better keep it.",
        doubt="A licence, a permission on record, or the force’s own photographer would change this.",
        likelihood=3,
        impact=2,
        fixes=(
            Fix(
                "Buy the licence, name the source as it asks, or use a picture of the force’s own.",
                "The agency’s page; your press office",
                Effort.ASK_OTHERS,
            ),
        ),
        references=("Copyright, Designs and Patents Act 1988",),
        lasting=True,
    ),
    conclude=_conclude,
    classes=POLICE,
    spotters=(on(Photo, _photo),),
    listeners=(listen(_NOTICE, _words),),
)
