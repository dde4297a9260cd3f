"""What an account holder tells of the home itself, in posts that others can see: as clues, and gathered again by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from scanner.api import Clues, Hit, Location, PassageClue, Post, PostKind, Scene, Voice

__all__ = ["by_kind", "told"]


def told(check: str, hit: Hit, scene: Scene, say: Callable[[str], str], topic: str) -> Iterator[PassageClue]:
    """The clue of an own text of a private account of which ``say`` names what it tells; an empty string is nothing.

    Messages are left out: a friend who is asked round, or feeds the cat, has to be told.
    """
    record = hit.record
    if hit.voice is not Voice.OWN or not scene.account.private:
        return
    if isinstance(record, Post) and record.kind is PostKind.MESSAGE:
        return
    if cue := say(hit.text):
        yield PassageClue(spotter=check, at=record.at, when=record.when, audience=record.audience, cue=cue, topic=topic)


def by_kind(clues: Clues, check: str) -> Iterator[tuple[str, tuple[PassageClue, ...]]]:
    """Every kind of thing told, with one clue for each record that tells it."""
    found: dict[str, dict[Location, PassageClue]] = {}
    for clue in clues.of(PassageClue, check):
        found.setdefault(clue.cue, {}).setdefault(clue.at, clue)
    for kind, mine in found.items():
        yield kind, tuple(mine.values())
