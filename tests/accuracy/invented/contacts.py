"""A persons list, and how some of the people on it came into an officer's account - and others only seem to have."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from invented.export import Export, stamp
from invented.persona import Persona, full_name, plain
from invented.places import World
from invented.truths import Officer, Quiet, Spot, Truth

_ROLES = ("Victim", "Suspect-Known", "Witness", "Offender", "Vulnerable Adult", "Person of Interest-Known")
HEADER = "person_ref,role,given_names,surname,aliases,dob,phones,emails,handles,outcode,contact_from,contact_to,case_ref,handling,expires"


@dataclass
class Listed:
    """A person on the list; ``shown`` is the name by which they would be known on Facebook."""

    ref: str
    given: str
    surname: str
    role: str
    dob: str
    phone: str
    email: str
    handle: str
    contact_from: datetime
    shown: str
    truths: list[Truth] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Full name as listed."""
        return f"{self.given} {self.surname}"

    def row(self) -> str:
        """A line of persons.csv."""
        to = self.contact_from + timedelta(days=90)
        cells = (self.ref, self.role, self.given, self.surname, "", self.dob, self.phone, self.email, self.handle, "")
        return ",".join((*cells, f"{self.contact_from:%Y-%m-%d}", f"{to:%Y-%m-%d}", f"C-{self.ref[2:]}", "P", "2099-12-31"))


@dataclass
class Dealings:
    """What is between the officer and the listed people."""

    officer: Officer
    export: Export
    person: Persona
    world: World
    rng: random.Random
    listed: list[Listed] = field(default_factory=list)

    def list_person(self, name: str, shown: str = "") -> Listed:
        """Put somebody on the list."""
        given, surname = name.split(" ", 1)
        rng, number = self.rng, len(self.listed)
        begin = self.world.end - timedelta(days=1100)
        entry = Listed(
            ref=f"P-{400 + number}",
            given=given,
            surname=surname,
            role=rng.choice(_ROLES),
            dob=f"{rng.randrange(1955, 2006)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}",
            phone=f"+447700900{300 + number * 7 + rng.randrange(0, 7)}",
            email=f"{plain(given)}.{plain(surname)}@example.net" if rng.random() < 0.6 else "",
            handle=f"instagram:{plain(given)[:3]}{plain(surname)}" if rng.random() < 0.3 else "",
            contact_from=begin + (self.world.end - timedelta(days=120) - begin) * rng.random(),
            shown=shown or name,
        )
        self.listed.append(entry)
        return entry

    def _after(self, entry: Listed) -> datetime:
        return entry.contact_from + (self.world.end - entry.contact_from) * self.rng.uniform(0.05, 0.9)

    def _before(self, entry: Listed) -> datetime:
        return self.world.begin + (entry.contact_from - self.world.begin) * self.rng.uniform(0.05, 0.85)

    def link(self, part: str, when: datetime, name: str) -> Spot:
        """A line of one of the lists of people."""
        return self.export.add(part, when, {"name": name, "timestamp": stamp(when)}, text=f"{part}: {name}")

    def _plant(self, entry: Listed, kind: str, spot: Spot, relation: str | None, *, required: bool = True) -> None:
        truth = Truth("contacts", kind, [spot], required, person_ref=entry.ref, relation=relation)
        entry.truths.append(truth)
        self.officer.plant(truth)

    def _silent(self, kind: str, spot: Spot) -> None:
        self.officer.quiet.append(Quiet(kind, spot))

    # --- what ties a listed person to the account ---------------------------------------------------------------------

    def befriended(self, entry: Listed, variant: str) -> None:
        """A friend, before or after the officer dealt with them."""
        after = self.rng.random() < 0.6
        when = self._after(entry) if after else self._before(entry)
        name = written(entry, variant, self.rng)
        relation = "after" if after else "before"
        self._plant(entry, f"contacts.friend-{variant}", self.link("friend", when, name), relation)
        if after and self.rng.random() < 0.4:
            sent = self.link("sent", when - timedelta(days=1), name)
            # It may lie just before the first dealings only if these began the day before.
            if when - timedelta(days=1) > entry.contact_from:
                self._plant(entry, f"contacts.sent-{variant}", sent, "after")
            else:
                self._plant(entry, f"contacts.sent-{variant}", sent, None, required=False)

    def asked(self, entry: Listed) -> None:
        """A request that the officer sent."""
        self._plant(entry, "contacts.sent", self.link("sent", self._after(entry), entry.shown), "after")

    def accepted(self, entry: Listed) -> None:
        """A request that came in and was accepted."""
        when = self._after(entry)
        came = self.link("received", when, entry.shown)
        self._plant(entry, "contacts.accepted", self.link("friend", when + timedelta(hours=9), entry.shown), "after")
        self.officer.fine.append(("contacts", came))

    def in_book(self, entry: Listed, by: str) -> None:
        """Their number or address among the contacts that the phone uploaded."""
        national = "07700 " + entry.phone[7:]
        shapes = (entry.phone, national, national.replace(" ", ""), f"0044{entry.phone[3:]}", f"+44 7700 {entry.phone[7:]}")
        point = self.rng.choice(shapes) if by == "phone" else entry.email
        label = self.rng.choice(
            (entry.given, f"{entry.given} {entry.surname[0]}", "Dave Plumber", "do not answer", entry.shown)
        )
        when = self._after(entry)
        self._plant(entry, f"contacts.book-{by}", self.export.contact(when, label, [point]), None)

    def looked_up(self, entry: Listed, *, visited: bool) -> None:
        """A search for them, or a visit to their profile."""
        after = self.rng.random() < 0.8
        when = self._after(entry) if after else self._before(entry)
        relation = "after" if after else "before"
        if visited:
            data = {"name": entry.shown, "uri": f"https://www.facebook.com/{plain(entry.shown)}"}
            spot = self.export.add("visits", when, {"timestamp": stamp(when), "data": data}, text=f"visit: {entry.shown}")
            self._plant(entry, "contacts.visit", spot, relation)
            return
        query = entry.shown.lower() if self.rng.random() < 0.4 else entry.shown
        self._plant(entry, "contacts.search", self._search(when, query), relation)

    def _search(self, when: datetime, query: str) -> Spot:
        node = {"timestamp": stamp(when), "title": "You searched Facebook", "data": [{"text": query}]}
        return self.export.add("searches", when, node, "", "/data/0/text", text=f"search: {query}")

    def messaged(self, entry: Listed) -> None:
        """A conversation after the officer dealt with them, or from before until after."""
        last = self._after(entry)
        spans = self.rng.random() < 0.3
        first = self._before(entry) if spans else last - (last - entry.contact_from) * 0.5
        messages = [
            (first, entry.shown, "hi hope you dont mind me messaging"),
            (last, self.export.owner, "no problem at all, speak soon"),
        ]
        thread, _ = self.export.thread([entry.shown], messages)
        self._plant(entry, "contacts.thread", thread, "spans" if spans else "after")

    # --- what only seems to ------------------------------------------------------------------------------------------

    def seems(self, entry: Listed) -> None:
        """One of the things that say nothing about a link, or nothing that may be held against anybody."""
        rng = self.rng
        when = self._after(entry)
        other = rng.choice([name for name in self.person.friends if name.split()[0] != entry.given])
        way = rng.choice(
            (
                "ignored",
                "rejected",
                "removed",
                "same surname",
                "same given name",
                "near number",
                "first name search",
                "follower",
            )
        )
        if way in ("ignored", "rejected", "removed"):
            part = {"ignored": "received"}.get(way, way)
            self._silent(f"contacts.{way}", self.link(part, when, entry.shown))
        elif way == "same surname":
            self._silent(f"contacts.{way}", self.link("friend", when, f"{other.split()[0]} {entry.surname}"))
        elif way == "same given name":
            self._silent(f"contacts.{way}", self.link("friend", when, f"{entry.given} {other.split(' ', 1)[1]}"))
        elif way == "near number":
            near = f"07700 900{(int(entry.phone[-3:]) + 501) % 1000:03}"
            self._silent(f"contacts.{way}", self.export.contact(when, other, [near]))
        elif way == "first name search":
            self._silent(f"contacts.{way}", self._search(when, entry.given))
        else:
            self.officer.fine.append(("contacts", self.link("followers", when, entry.shown)))

    def crowd(self) -> None:
        """Everybody else: friends, searches, numbers."""
        rng, world = self.rng, self.world
        listed = {entry.name for entry in self.listed} | {entry.shown for entry in self.listed}

        def any_time() -> datetime:
            return world.begin + (world.end - world.begin) * rng.random()

        everybody = dict.fromkeys([*self.person.friends, *self.person.colleagues])
        everybody |= dict.fromkeys(full_name(self.person.pools, rng) for _ in range(rng.randrange(20, 160)))
        for name in everybody:
            if name not in listed:
                self._silent("contacts.crowd", self.link("friend", any_time(), name))
        for query in rng.sample(
            ("half term camping", "pizza near me", "fiat 500 for sale", "yoga", "marketplace sofas", "mr tumble"), 3
        ):
            self._silent("contacts.crowd", self._search(any_time(), query))
        for number in range(rng.randrange(4, 14)):
            name = rng.choice([*self.person.friends, "Mum", "Dentist", "Plumber", "Sgt's desk", "Nan new"])
            self._silent("contacts.crowd", self.export.contact(any_time(), name, [f"07700 900{900 + number:03}"]))


def written(entry: Listed, variant: str, rng: random.Random) -> str:
    """The name as a Facebook friend writes it."""
    given, surname = entry.given, entry.surname
    if variant == "swapped":
        return f"{surname} {given}"
    if variant == "middle":
        return f"{given} {rng.choice(('Rose', 'Lee', 'J', 'Marie', 'Anne', 'Paul'))} {surname}"
    if variant == "plain":
        folded = unicodedata.normalize("NFKD", entry.name.translate(str.maketrans("łŁøØ", "lLoO")))
        return "".join(letter for letter in folded if not unicodedata.combining(letter))
    if variant == "typo":
        at = rng.randrange(2, len(surname) - 2)
        cut = rng.random() < 0.5
        return f"{given} {surname[:at]}{surname[at + 1 :] if cut else surname[at] + surname[at:]}"
    if variant == "lower":
        return entry.name.lower()
    return entry.shown
