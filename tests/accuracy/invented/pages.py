"""Saved pages that name the officer: a club's committee, a directory, a team page - with other people on them."""

from __future__ import annotations

import json
import random
from pathlib import Path

from invented.persona import Persona, slots_of
from invented.truths import Officer, Quiet, Spot, Truth


def write_page(officer: Officer, person: Persona, folder: Path, rng: random.Random) -> None:
    """One page, in one of three markups."""
    slots = slots_of(person, rng)
    role = person.pools.one("home.pagecard", rng).split("|")[1]
    shows = rng.choice(("home", "home", "job", "nothing"))
    form = rng.choice(("json-ld", "microdata", "h-card"))
    organisation, title = (person.force, person.rank) if shows == "job" else ("Village Hall Trust", role)
    where = (person.street_line, person.town, person.postcode) if shows == "home" else None
    other = (f"{slots['ono']} {slots['ostreet']}", slots["otown"], slots["opostcode"])
    head, own = _card(form, "own", person.name, title, organisation, where, person.phone if shows == "home" else "")
    _, them = _card("h-card", "other", person.friends[0], "Bookings", "Village Hall Trust", other, "01632 960123")
    body = (
        f"<main><h1>{slots['otown']} news</h1>{own}{them}<p>Meetings are on the first Tuesday at {slots['venue']}.</p></main>"
    )
    name = f"page-{rng.randrange(100, 999)}.html"
    document = f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>About us</title>{head}</head><body>{body}</body></html>'
    (folder / name).write_text(document, encoding="utf-8")
    officer.inputs.append(folder / name)
    pointer = "html > head > script" if form == "json-ld" else "#own"
    spot = Spot(name, pointer, (pointer,), f"{form} card: {person.name}, {title}, {organisation}, {where}")
    if shows == "home":
        officer.plant(Truth("home", f"home.page-{form}", [spot], claims=("present", "unsure")))
    elif shows == "job":
        officer.plant(Truth("colleagues", f"colleagues.page-{form}", [spot]), "boundaries")
    else:
        officer.quiet.append(Quiet("page.own role only", spot))
    officer.quiet.append(Quiet("page.somebody else", Spot(name, "#other", ("#other",), f"{person.friends[0]}, {other}")))


def _card(
    form: str, key: str, name: str, title: str, organisation: str, where: tuple[str, str, str] | None, phone: str
) -> tuple[str, str]:
    if form == "json-ld":
        item: dict[str, object] = {"@context": "https://schema.org", "@type": "Person", "name": name, "jobTitle": title}
        item["worksFor"] = {"@type": "Organization", "name": organisation}
        if where:
            item["address"] = {
                "@type": "PostalAddress",
                "streetAddress": where[0],
                "addressLocality": where[1],
                "postalCode": where[2],
            }
        if phone:
            item["telephone"] = phone
        return f'<script type="application/ld+json">{json.dumps(item, ensure_ascii=False)}</script>', f"<p>{name}</p>"
    if form == "microdata":
        adr = ""
        if where:
            adr = (
                '<div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">'
                f'<span itemprop="streetAddress">{where[0]}</span> <span itemprop="addressLocality">{where[1]}</span> '
                f'<span itemprop="postalCode">{where[2]}</span></div>'
            )
        tel = f'<span itemprop="telephone">{phone}</span>' if phone else ""
        return "", (
            f'<div id="{key}" itemscope itemtype="https://schema.org/Person"><b itemprop="name">{name}</b> '
            f'<i itemprop="jobTitle">{title}</i> <span itemprop="worksFor">{organisation}</span>{adr}{tel}</div>'
        )
    adr = ""
    if where:
        adr = (
            f'<div class="p-adr h-adr"><span class="p-street-address">{where[0]}</span> <span class="p-locality">{where[1]}</span> '
            f'<span class="p-postal-code">{where[2]}</span></div>'
        )
    tel = f'<a class="p-tel" href="tel:{phone.replace(" ", "")}">{phone}</a>' if phone else ""
    return "", (
        f'<div class="h-card" id="{key}"><span class="p-name">{name}</span> <span class="p-job-title">{title}</span> '
        f'<span class="p-org">{organisation}</span>{adr}{tel}</div>'
    )
