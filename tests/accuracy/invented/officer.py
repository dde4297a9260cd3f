"""Puts an officer together and writes everything that belongs to them."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from invented import audit
from invented.contacts import Dealings
from invented.export import Export, stamp, utc, write_download
from invented.pages import write_page
from invented.persona import Persona, draw, plain, slots_of
from invented.places import check_in, make_world, photograph
from invented.pools import Pools, render
from invented.telling import Telling, tell_everything
from invented.truths import Officer, Quiet, Spot, Truth
from officers.media import jpeg

_PERIODS = {
    "2023": (utc(2016, 3, 1), utc(2026, 10, 20)),
    "2021": (utc(2013, 5, 1), utc(2022, 6, 10)),
    "2018": (utc(2010, 4, 1), utc(2020, 4, 2)),
}


def make_officer(number: int, pools: Pools, folder: Path, rng: random.Random) -> Officer:
    """Write officer ``number`` into ``folder`` and tell what is planted."""
    folder.mkdir(parents=True, exist_ok=True)
    person = draw(pools, rng)
    layout = rng.choices(("2023", "2021", "2018"), (6, 2, 2))[0]
    begin, end = _PERIODS[layout]
    begin = begin + timedelta(days=rng.randrange(0, 900))
    world = make_world(begin, end, rng)
    audited, careful = rng.random() < 0.5, rng.random() < 0.15
    reads_messages = not audited or rng.random() < 0.3
    officer = Officer(f"{number:03} {person.name}")
    officer.homes_now.append(world.home)
    officer.traits = [layout, world.scenario, "audit" if audited else "self-check", "careful" if careful else "open"]
    export = Export(layout, person.name)
    _profile(officer, export, person, end, rng)
    tell_everything(Telling(officer, export, person, world, rng, reads_messages), careful=careful)
    photograph(officer, export, world, rng)
    check_in(officer, export, person, world, rng, careful=careful)
    _groups(officer, export, person, end, rng)
    dealings = Dealings(officer, export, person, world, rng)
    if audited:
        audit.deal(dealings)
        audit.write_list(dealings, folder)
    else:
        dealings.crowd()
    form = rng.choice(("folder", "zip", "zip", "parts"))
    wrapper = f"facebook-{plain(person.name)}-{end:%Y-%m-%d}-aB3xYz" if rng.random() < 0.5 else ""
    officer.inputs = write_download(export.finish(), folder, wrapper, form, rng)
    _loose_photos(officer, world.loose, folder)
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        write_page(officer, person, folder, rng)
    if audited or rng.random() < 0.5:
        officer.case = folder / "case.toml"
        officer.case.write_text(_case(person, audited, reads_messages), encoding="utf-8")
    return officer


def _case(person: Persona, audited: bool, messages: bool) -> str:
    lines = ["[subject]", f'names = ["{person.name}"]', f'force = "{person.force}"']
    if audited:
        lines += ["[authority]", 'reference = "PSD/2026/101"', 'purpose = "boundary check"', "acknowledged = 2026-11-02"]
        lines += ["expires = 2099-12-31", f"messages = {str(messages).lower()}"]
    return "\n".join(lines) + "\n"


def _loose_photos(officer: Officer, photos: list[tuple[datetime, Any]], folder: Path) -> None:
    if not photos:
        return
    (folder / "phone").mkdir()
    for number, (when, place) in enumerate(photos, 3001):
        (folder / "phone" / f"IMG_{number}.jpg").write_bytes(jpeg(when, place))
    officer.inputs.append(folder / "phone")


def _profile(officer: Officer, export: Export, person: Persona, end: datetime, rng: random.Random) -> None:
    """What the profile states, each part present or not."""
    given, surname = person.name.split(" ", 1)
    export.profile["name"] = {"full_name": person.name, "first_name": given, "middle_name": "", "last_name": surname}
    export.profile["username"] = f"{plain(given)}.{plain(surname)}.{rng.randrange(10, 99)}"
    export.profile["gender"] = {
        "gender_option": "FEMALE" if person.woman else "MALE",
        "pronoun": "FEMALE" if person.woman else "MALE",
    }
    emails = [f"{plain(given)}{rng.randrange(10, 99)}@example.com"]
    officer.fine.append(("home", export.say("emails", {"emails": emails, "previous_emails": []}, emails[0])))
    since = stamp(end - timedelta(days=2000))
    if rng.random() < 0.7:
        phone = {"phone_type": "Mobile", "phone_number": person.phone, "verified": True}
        officer.fine.append(("home", export.say("phone_numbers[]", phone, person.phone)))
    if rng.random() < 0.8:
        day = {"year": rng.randrange(1965, 1999), "month": rng.randrange(1, 13), "day": rng.randrange(1, 29)}
        officer.fine.append(("family", export.say("birthday", day, f"birthday {day}")))
    if rng.random() < 0.7:
        spots = [export.say("current_city", {"name": person.town, "timestamp": since}, f"lives in {person.town}", "/name")]
        if rng.random() < 0.4:
            spots.append(_public_location(export, person))
        officer.plant(Truth("home", "home.town", spots))
    if rng.random() < 0.5:
        officer.fine.append(("home", export.say("hometown", {"name": person.past_town, "timestamp": since}, person.past_town)))
    _kin(officer, export, person, since, rng)
    _jobs(officer, export, person, since, rng)
    if rng.random() < 0.75:
        police = rng.random() < 0.5
        kind = "bio.police" if police else "bio.other"
        # A clerk's post says police only beside the force's name.
        choices = [line for line in person.pools.all(kind) if not person.staff or not police or "{force}" in line]
        template = rng.choice(choices)
        text = render(template, slots_of(person, rng), rng)
        key = rng.choice(("about_me", "intro_bio", "bio"))
        value = {"name": text, "timestamp": since} if key == "intro_bio" else text
        spot = export.say(key, value, text, "/name")
        spot.template = template
        if police:
            officer.plant(Truth("boundaries", kind, [spot]), "colleagues", "family")
        else:
            officer.quiet.append(Quiet(kind, spot))


def _public_location(export: Export, person: Persona) -> Spot:
    path = export.path("public location")
    key = {"2018": "primary_public_location"}.get(export.layout, "primary_public_location_v2")
    export.files[path] = {key: {"city": person.town, "region": person.town, "country": "United Kingdom"}}
    return Spot(path, f"/{key}", (f"/{key}/city", f"/{key}"), f"public location {person.town}")


_RELATIONS = (
    "Mother",
    "Father",
    "Brother",
    "Sister",
    "Daughter",
    "Son",
    "Cousin",
    "Aunt",
    "Sister-in-law",
    "Stepson",
    "Grandmother",
    "Nephew",
)


def _kin(officer: Officer, export: Export, person: Persona, since: int, rng: random.Random) -> None:
    if rng.random() < 0.6:
        status = rng.choice(("Married", "In a relationship", "Engaged", "Civil Union", "In a domestic partnership"))
        bond = {"status": status, "partner": person.partner, "timestamp": since}
        officer.plant(
            Truth(
                "family", "family.partner-stated", [export.say("relationship", bond, f"{status}: {person.partner}", "/partner")]
            )
        )
    elif rng.random() < 0.3:
        officer.quiet.append(
            Quiet("profile.single", export.say("relationship", {"status": "Single", "timestamp": since}, "Single"))
        )
    for _ in range(rng.choice((0, 0, 1, 2, 3))):
        relation = rng.choice(_RELATIONS)
        name = f"{rng.choice(person.friends).split()[0]} {rng.choice((person.surname, person.friends[3].split(' ', 1)[1]))}"
        node = {"name": name, "relation": relation, "timestamp": since}
        officer.plant(
            Truth("family", "family.relative-stated", [export.say("family_members[]", node, f"{relation}: {name}", "/name")])
        )
    if rng.random() < 0.4:
        school = {"name": person.pools.one("school", rng), "graduated": True, "school_type": "High School"}
        officer.fine.append(("family", export.say("education_experiences[]", school, str(school["name"]))))


def _jobs(officer: Officer, export: Export, person: Persona, since: int, rng: random.Random) -> None:
    way = rng.random()
    if way < 0.45:
        job: dict[str, Any] = {"employer": person.force, "start_timestamp": since, "timestamp": since}
        if rng.random() < 0.6:
            job["title"] = person.rank
        spot = export.say("work_experiences[]", job, f"{person.force}, {job.get('title')}", "/employer")
        officer.plant(
            Truth("colleagues", "colleagues.employer-staff" if person.staff else "colleagues.employer", [spot]), "boundaries"
        )
    elif way < 0.55:
        job = {"employer": person.force, "title": person.rank, "start_timestamp": since - 90_000_000, "end_timestamp": since}
        spot = export.say("work_experiences[]", job, f"former: {person.force}", "/employer")
        officer.plant(Truth("colleagues", "colleagues.employer-former", [spot], required=False), "boundaries")
    for _ in range(rng.choice((0, 1, 1, 2))):
        employer = person.pools.one("employer.other", rng)
        job = {"employer": employer, "start_timestamp": since - 200_000_000, "end_timestamp": since - 100_000_000}
        if rng.random() < 0.6:
            job["title"] = person.pools.one("title.other", rng)
        spot = export.say("work_experiences[]", job, f"{employer}, {job.get('title')}", "/employer")
        officer.quiet.append(Quiet("profile.employer", spot))


def _groups(officer: Officer, export: Export, person: Persona, end: datetime, rng: random.Random) -> None:
    names = [("fine", f"{person.street} Residents"), ("quiet", "Northern Soul Nights"), ("quiet", "Slow Cooker Recipes UK")]
    names += [
        ("union", "Police Federation Members Chat"),
        ("quiet", "The Police (band) fan club"),
        ("quiet", f"{person.town} Marketplace"),
    ]
    for sort, name in rng.sample(names, rng.randrange(1, 5)):
        when = end - timedelta(days=rng.randrange(50, 1500))
        node = {"timestamp": stamp(when), "data": [{"name": name}], "title": f"{export.owner} became a member of {name}."}
        spot = export.add("groups", when, node, "/data/0/name", text=f"group {name}")
        if sort == "fine":
            officer.fine.append(("home", spot))
        else:
            officer.quiet.append(Quiet("group.union" if sort == "union" else "group.other", spot))
