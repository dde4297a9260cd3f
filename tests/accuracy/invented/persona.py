"""Who an officer is: names, family, home, work - drawn from the pools of one half."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass, field

from invented.pools import Pools


@dataclass(frozen=True)
class Child:
    """A child of the officer."""

    name: str
    boy: bool
    age: int
    school: str


@dataclass
class Persona:
    """An officer. ``staff``: police staff rather than a constable; ``dwelling``: number, house (it has a name) or flat."""

    pools: Pools
    given: str
    surname: str
    woman: bool
    force: str
    rank: str
    short: str
    staff: bool
    town: str
    past_town: str
    station: str
    street: str
    past_street: str
    house: str
    number: str
    flat: str
    dwelling: str
    past_number: str
    postcode: str
    relief: str
    phone: str
    plate: str
    partner: str
    spouse: str
    children: list[Child] = field(default_factory=list)
    colleagues: list[str] = field(default_factory=list)
    friends: list[str] = field(default_factory=list)

    def at_home(self, template: str, rng: random.Random) -> str:
        """The template with this person's way of giving their address in the place of any other."""
        number, house, flat = "{no} {street}", "{house}, {street}", "{flat}, {no} {street}"
        mine = {"number": number, "house": house, "flat": flat}[self.dwelling]
        if self.dwelling == "flat" and rng.random() < 0.4:
            mine = number  # as people do
        for way in (flat, house, number):
            template = template.replace(way, "{mine}")
        return template.replace("{mine}", mine)

    def fits(self, template: str) -> bool:
        """Whether a template says nothing of the house that is not so."""
        rest = template.replace("{no} {street}", "").replace("{house}, {street}", "").replace("{flat}, ", "")
        if "{no}" in rest and self.dwelling == "house":
            return False
        return not ("{flat}" in template and self.dwelling != "flat")

    @property
    def street_line(self) -> str:
        """The first line of the address, as a form has it."""
        numbered = f"{self.number} {self.street}"
        return {"number": numbered, "house": f"{self.house}, {self.street}", "flat": f"{self.flat}, {numbered}"}[self.dwelling]

    @property
    def name(self) -> str:
        """Full name."""
        return f"{self.given} {self.surname}"


def plain(text: str) -> str:
    """ASCII letters only, for handles and addresses."""
    folded = unicodedata.normalize("NFKD", text.replace("ł", "l").replace("Ł", "L")).encode("ascii", "ignore").decode()
    return "".join(letter for letter in folded if letter.isalnum()).lower()


def full_name(pools: Pools, rng: random.Random) -> str:
    """Somebody: communities marry, so given names and surnames mix."""
    return f"{pools.one(rng.choice(('given.f', 'given.m')), rng)} {pools.one('surname', rng)}"


def _number(rng: random.Random) -> str:
    number = str(rng.choice([*range(1, 60), 112, 140, 207, 318]))
    return number + rng.choice("abc") if rng.random() < 0.08 else number


def _schools_for(age: int, pools: Pools) -> list[str]:
    """The schools that take a child of this age, as their names tell."""

    def takes(school: str) -> bool:
        if "Nursery" in school:
            return age < 4
        if any(word in school for word in ("High", "Academy", "Grammar", "College")):
            return age >= 11
        return age <= 11

    return [school for school in pools.all("school") if takes(school)]


def draw(pools: Pools, rng: random.Random) -> Persona:
    """A new person."""
    woman = rng.random() < 0.5
    streets = rng.sample(pools.all("street"), 2)
    towns = rng.sample(pools.all("town"), 3)
    staff = rng.random() < 0.15
    rank, short = pools.one("rank", rng).split("|")
    person = Persona(
        pools=pools,
        given=pools.one("given.f" if woman else "given.m", rng),
        surname=pools.one("surname", rng),
        woman=woman,
        force=pools.one("force.real" if rng.random() < 0.2 else "force", rng),
        rank=pools.one("role.staff", rng) if staff else rank,
        short=short,
        staff=staff,
        town=towns[0],
        past_town=towns[1],
        station=towns[2],
        street=streets[0],
        past_street=streets[1],
        house=pools.one("house", rng),
        number=_number(rng),
        flat=f"Flat {rng.randrange(1, 12)}",
        dwelling=rng.choices(("number", "house", "flat"), (7, 2, 1))[0],
        past_number=_number(rng),
        postcode=pools.one("postcode", rng),
        relief=pools.one("relief", rng),
        phone=f"07700 900{rng.randrange(100, 200)}",
        plate=f"{rng.choice('ABDEFGHKLMNPSVWY')}{rng.choice('ABDEFGHJKLNPSTVX')}{rng.choice((12, 15, 18, 21, 64, 67, 70))} "
        + "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXY") for _ in range(3)),
        partner="",
        spouse="",
    )
    same = rng.random() < 0.12
    partner_woman = woman if same else not woman
    person.partner = (
        f"{pools.one('given.f' if partner_woman else 'given.m', rng)} {rng.choice((person.surname, pools.one('surname', rng)))}"
    )
    person.spouse = rng.choice(("wife" if partner_woman else "husband", "fiancée" if partner_woman else "fiancé"))
    for _ in range(rng.choice((0, 1, 1, 2, 2, 3))):
        boy = rng.random() < 0.5
        taken = {child.name for child in person.children}
        name = rng.choice([name for name in pools.all("child.m" if boy else "child.f") if name not in taken])
        age = rng.randrange(3, 13) if rng.random() < 0.85 else rng.randrange(13, 17)
        person.children.append(Child(name, boy, age, rng.choice(_schools_for(age, pools))))
    others = list(dict.fromkeys(full_name(pools, rng) for _ in range(40)))
    others = [name for name in others if name not in (person.name, person.partner)]
    person.colleagues, person.friends = others[:6], others[6:]
    return person


def _ordinal(age: int) -> str:
    return f"{age}{'th' if 10 < age < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(age % 10, 'th')}"


def slots_of(person: Persona, rng: random.Random) -> dict[str, str]:
    """Everything a template may ask for; what is not the officer's own is drawn anew each time."""
    pools = person.pools
    towns = [town for town in pools.all("town") if town not in (person.town, person.past_town)]
    streets = [street for street in pools.all("street") if street not in (person.street, person.past_street)]
    schools = [school for school in pools.all("school") if all(child.school != school for child in person.children)]
    colleagues = rng.sample(person.colleagues, 2)
    friends = rng.sample(person.friends, 2)
    child = rng.choice(person.children) if person.children else Child("Sam", True, 6, schools[0])
    he = rng.random() < 0.5
    otherchild = rng.choice([name for name in pools.all("otherchild") if all(kid.name != name for kid in person.children)])
    opostcode = rng.choice([code for code in pools.all("postcode") if code != person.postcode])
    return {
        "name": person.name,
        "no": person.number,
        "street": person.street,
        "town": person.town,
        "postcode": person.postcode,
        "house": person.house,
        "flat": person.flat,
        "pno": person.past_number,
        "pstreet": person.past_street,
        "ptown": person.past_town,
        "ono": _number(rng),
        "ostreet": rng.choice(streets),
        "otown": rng.choice(towns),
        "opostcode": opostcode,
        "ohouse": rng.choice([house for house in pools.all("house") if house != person.house]),
        "venue": pools.one("venue", rng),
        "child": child.name,
        "age": str(child.age),
        "ord": _ordinal(child.age),
        "yr": "reception" if child.age < 5 else f"Year {child.age - 4}",
        "school": child.school,
        "oschool": rng.choice(schools),
        "he": "he" if child.boy else "she",
        "him": "him" if child.boy else "her",
        "his": "his" if child.boy else "her",
        "son": "son" if child.boy else "daughter",
        "boy": "boy" if child.boy else "girl",
        "partner": rng.choice((person.partner, person.partner.split()[0])),
        "spouse": person.spouse,
        "relative": rng.choice((friends[0].split()[0], f"{friends[0].split()[0]} {person.surname}")),
        "friend": rng.choice((friends[0], friends[0].split()[0])),
        "friend2": friends[1].split()[0],
        "otherchild": otherchild,
        "pet": rng.choice([pet for pet in pools.all("pet") if all(kid.name != pet for kid in person.children)]),
        "col": colleagues[0],
        "colsur": colleagues[0].split(" ", 1)[1],
        "colrank": rng.choice(("PC", "PC", "Sgt", "DC", "PS", "Inspector", "Pc")),
        "col2": colleagues[1],
        "colrank2": rng.choice(("PC", "PC", "Sgt", "DC")),
        "his_col": "his" if he else "her",
        "he_col": "he" if he else "she",
        "relief": person.relief,
        "force": person.force,
        "rank": person.rank,
        "short": person.short,
        "station": person.station,
        "collar": str(rng.randrange(1000, 9999)),
        "phone": rng.choice((person.phone, person.phone.replace(" ", ""), "+44 " + person.phone[1:])),
        "plate": rng.choice((person.plate, person.plate.replace(" ", ""))),
        "n": str(rng.randrange(2, 25)),
    }
