"""What an officer writes: posts, comments, groups, events, things for sale and messages, with what each gives away."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from invented.export import Export, stamp
from invented.persona import Persona, slots_of
from invented.places import World
from invented.pools import disturb, render
from invented.truths import ANY_CLAIM, Officer, Quiet, Spot, Truth


@dataclass(frozen=True)
class Kind:
    """A section of the pools: what it gives away, how often an officer tells such a thing, and where.

    ``also``: other families that may rightly say something of the same words. ``how``: ``talk`` is a post, sometimes a
    comment or a post in a group.
    """

    section: str
    family: str
    chance: tuple[float, ...]
    required: bool = True
    claims: tuple[str | None, ...] = ANY_CLAIM
    also: tuple[str, ...] = ()
    how: str = "talk"


_NOW = ("present",)
_WORK = ("colleagues", "boundaries")
TELLS: tuple[Kind, ...] = (
    Kind("home.now", "home", (0.55, 0.1), claims=_NOW),
    Kind("home.street", "home", (0.25,), claims=("present", "unsure", None)),
    Kind("home.listing", "home", (0.25,), claims=("present", "unsure"), how="listing"),
    Kind("home.postcode", "home", (0.2,), claims=("present", "unsure", None), how="listing"),
    Kind("home.event", "home", (0.25,), claims=_NOW, also=("family",), how="event"),
    Kind("home.message", "home", (0.3,), claims=_NOW, how="message"),
    Kind("home.past", "home", (0.4, 0.1), required=False, claims=("past", None)),
    Kind("home.phone", "home", (0.15,), required=False, claims=(None,)),
    Kind("home.plate", "home", (0.12,), required=False, claims=(None,)),
    Kind("family.school", "family", (0.7, 0.4, 0.2)),
    Kind("family.school-unnamed", "family", (0.2,), required=False),
    Kind("family.age", "family", (0.6, 0.35)),
    Kind("family.age-unnamed", "family", (0.15,), required=False),
    Kind("family.partner", "family", (0.4,), required=False),
    Kind("family.relative", "family", (0.3,), required=False),
    Kind("colleagues.named", "colleagues", (0.7, 0.5, 0.3), also=_WORK),
    Kind("colleagues.team", "colleagues", (0.3,), also=_WORK, how="caption"),
    Kind("colleagues.rota", "colleagues", (0.2,), required=False, also=_WORK),
    Kind("boundaries.work", "boundaries", (0.8, 0.6, 0.4, 0.2), also=_WORK),
    Kind("boundaries.appeal", "boundaries", (0.3,), also=_WORK),
    Kind("boundaries.report", "boundaries", (0.25,), also=_WORK, how="comment"),
    Kind("boundaries.kit", "boundaries", (0.3,), also=_WORK),
    Kind("boundaries.opinion", "boundaries", (0.15,), required=False, also=_WORK),
)
LOOK_ALIKES: tuple[tuple[str, int, int], ...] = (
    ("home.other", 2, 5),
    ("home.numbers", 0, 2),
    ("family.other", 2, 5),
    ("colleagues.other", 2, 5),
    ("boundaries.other", 4, 9),
    ("life", 14, 30),
)


@dataclass
class Telling:
    """One officer's writing."""

    officer: Officer
    export: Export
    person: Persona
    world: World
    rng: random.Random
    messages_read: bool

    def _when(self, recent: bool) -> datetime:
        """Exposures are told in the last four years of the account, and after the last move."""
        begin = max(self.world.end - timedelta(days=1400), self.world.moved) if recent else self.world.begin
        return begin + (self.world.end - begin) * self.rng.random()

    def _words(self, section: str) -> tuple[str, str, tuple[str, ...]]:
        template = self.rng.choice([line for line in self.person.pools.all(section) if self.person.fits(line)])
        slots = slots_of(self.person, self.rng)
        text = render(self.person.at_home(template, self.rng), slots, self.rng).replace("\\n", "\n")
        if "|" not in text:
            text = disturb(text, self.person.pools.all("life"), self.rng)
        tagged = [slots[slot] for slot in ("col", "col2") if "{" + slot + "}" in template]
        tagged += [slots["friend"]] if "{friend}" in template and " " in slots["friend"] else []
        return template, text, tuple(tagged) if self.rng.random() < 0.5 else ()

    def tell(self, kind: Kind) -> None:
        """Plant one exposure of this kind."""
        needs_child = kind.section.startswith(("family.school", "family.age")) or kind.section == "home.event"
        if (needs_child and not self.person.children) or (kind.how == "message" and not self.messages_read):
            return
        template, text, tags = self._words(kind.section)
        spot = self._put(kind.how, self._when(recent=True), text, tags)
        spot.template = template
        self.officer.plant(Truth(kind.family, kind.section, [spot], kind.required, kind.claims), *kind.also)

    def look_alike(self, section: str) -> None:
        """Write something that only looks like an exposure, or nothing of the kind."""
        template, text, tags = self._words(section)
        spot = self._put("talk", self._when(recent=False), text, tags)
        spot.template = template
        self.officer.quiet.append(Quiet(section, spot))

    def _put(self, how: str, when: datetime, text: str, tags: tuple[str, ...]) -> Spot:
        ways: dict[str, Callable[[datetime, str, tuple[str, ...]], Spot]] = {
            "listing": self._listing,
            "event": self._event,
            "message": self._message,
            "caption": self._caption,
            "comment": lambda when, text, _: self.export.comment(when, text, "a post"),
            "talk": self._talk,
        }
        return ways[how](when, text, tags)

    def _talk(self, when: datetime, text: str, tags: tuple[str, ...]) -> Spot:
        way = self.rng.random()
        if way < 0.14:
            return self.export.comment(when, text, self.rng.choice(("her own post", "a photo", "Saltby Gazette's post")))
        if way < 0.22:
            return self.export.group_post(when, text, "Mums and Dads Chat")
        return self.export.post(when, text, tags)

    def _listing(self, when: datetime, text: str, _: tuple[str, ...]) -> Spot:
        title, description = text.split("|")
        node: dict[str, Any] = {"title": title, "price": "£20", "seller": self.export.owner, "created_timestamp": stamp(when)}
        return self.export.add("listings", when, node | {"description": description}, "/description", text=text)

    def _event(self, when: datetime, text: str, _: tuple[str, ...]) -> Spot:
        name, description = text.split("|")
        node = {"name": name, "start_timestamp": stamp(when), "description": description, "create_timestamp": stamp(when)}
        return self.export.add("events", when, node, "", text=text)

    def _caption(self, when: datetime, text: str, tags: tuple[str, ...]) -> Spot:
        node, _ = self.export.media_node(when, None, caption=text)
        post: dict[str, Any] = {"timestamp": stamp(when), "title": f"{self.export.owner} added a new photo."}
        post["attachments"] = [{"data": [{"media": node}]}]
        if tags and self.export.layout != "2018":
            post["tags"] = [{"name": name} for name in tags]
        return self.export.add("posts", when, post, "/attachments/0/data/0/media/description", text=text)

    def _message(self, when: datetime, text: str, _tags: tuple[str, ...]) -> Spot:
        friend = self.rng.choice(self.person.friends)
        ask = (when - timedelta(minutes=4), friend, "where r u living now?")
        small = (when - timedelta(days=3), self.export.owner, "haha yes see you soon")
        _, spots = self.export.thread([friend], [(when, self.export.owner, text), ask, small])
        self.officer.quiet += [Quiet("life", spots[1]), Quiet("life", spots[2])]
        return spots[0]


def tell_everything(telling: Telling, *, careful: bool) -> None:
    """Write a whole timeline. A ``careful`` officer gives nothing away in words."""
    rng = telling.rng
    for kind in TELLS:
        for chance in kind.chance:
            if not careful and rng.random() < chance:
                telling.tell(kind)
    for section, low, high in LOOK_ALIKES:
        for _ in range(rng.randrange(low, high + 1)):
            telling.look_alike(section)
