"""PUB-24: posts of a police page were edited, and their words do not say so."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_corrections import TYPO_WINDOW, tells_of_change
from checks.knowledge.content.content_fixes import CORRECT
from checks.knowledge.content.content_posts import OFFICIAL, official_page, own_post
from scanner.api import Advisory, Check, Clues, Confidence, Draft, Family, Moment, Post, PostClue, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.silent-edit"
_EDITED: Final = "an edited post"
_VERSION: Final = "what a post read after an edit"
_CHANGED: Final = "a post of which something was changed later"
_STANDS: Final = "a post as it stands"


def _post(record: Post, scene: Scene) -> Iterator[PostClue]:
    if not official_page(scene) or not own_post(record) or not record.text:
        return
    facebook = scene.platform == "facebook"
    if record.edited is None and not facebook:
        return
    # Facebook lists edits in a file of their own, without the moment of posting; its posts tell of a change to anything.
    if record.edited is None:
        kind = _STANDS
    elif facebook:
        kind = _VERSION if record.edited == record.when else _CHANGED
    else:
        kind = _EDITED
    yield PostClue(
        spotter=_ID,
        at=record.at,
        when=record.when,
        audience=record.audience,
        kind=kind,
        refs=tuple(ref for ref in record.refs if ref.isdecimal()) or record.refs[:1],
        digest=int.from_bytes(hashlib.blake2b(" ".join(record.text.split()).encode(), digest_size=7).digest(), "big"),
        edited=record.edited,
        edits=record.edits,
        noted=tells_of_change(record.text),
    )


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(PostClue, _ID)), key=lambda clue: clue.at)
    posted: dict[tuple[str, int], PostClue] = {}
    versions: dict[tuple[str, object], list[PostClue]] = defaultdict(list)
    for clue in found:
        whose = clues.whose(clue)
        if clue.kind in (_STANDS, _CHANGED):
            posted.setdefault((whose, clue.digest), clue)
        else:
            versions[whose, tuple(sorted(clue.refs)) or clue.digest].append(clue)
    firm: list[PostClue] = []
    posts = 0
    for (whose, _), mine in versions.items():
        every = [*mine, *(post for clue in mine if (post := posted.get((whose, clue.digest))) is not None)]
        if not any(clue.noted for clue in every) and _late(every):
            firm += every
            posts += 1
    told = {(whose, clue.digest) for (whose, _), mine in versions.items() for clue in mine}
    maybe = [
        clue
        for clue in found
        if clue.kind == _CHANGED and not clue.noted and (clues.whose(clue), clue.digest) not in told and _late([clue])
    ]
    if firm:
        evidence = tuple(sorted(set(firm), key=lambda clue: clue.at))
        yield _draft("edited", posts, "edited", evidence, Confidence.B, "What was changed, the export may not tell.")
    if maybe:
        note = "Facebook notes the moment of any change: of words, a picture, a tag. The post’s own edit history tells which."
        yield _draft("changed", len(maybe), "changed", tuple(maybe), Confidence.C, note)


def _late(versions: list[PostClue]) -> bool:
    """Whether the last edit lies more than a slip's time behind the first moment that is known."""
    edits = _known(clue.edited for clue in versions)
    first = _known(clue.when for clue in versions)
    return bool(edits and first) and max(edits).at - min(first).at > TYPO_WINDOW


def _known(moments: Iterable[Moment | None]) -> list[Moment]:
    return [moment for moment in moments if moment is not None and moment.at.tzinfo is not None]


def _draft(key: str, posts: int, was: str, evidence: tuple[PostClue, ...], confidence: Confidence, note: str) -> Draft:
    many = posts != 1
    return Draft(
        key=key,
        summary=f"{f'{posts} posts' if many else 'One post'} of an official page {'were' if many else 'was'} {was} later, and "
        f"{'their' if many else 'its'} words do not say so.",
        evidence=evidence,
        confidence=confidence,
        notes=(note, "Edits within five minutes of posting are left out."),
    )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-24",
        title="Posts were edited without a word",
        why="Whoever shared or copied the first words now stands there with something else. A correction that can be seen is "
        "believed; one that cannot looks as if the page hides something.",
        doubt="A note in a comment below the post, or a change to a tag or a picture alone, would change this.",
        likelihood=2,
        impact=2,
        fixes=(CORRECT,),
    ),
    conclude=_conclude,
    classes=OFFICIAL,
    spotters=(on(Post, _post),),
)
