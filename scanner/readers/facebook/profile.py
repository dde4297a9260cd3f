"""Who the account holder says they are: the profile, contact changes, and what Facebook keeps to fill in forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urlsplit

from scanner.model import Audience, Field, Membership, Moment, ProfileField, Record
from scanner.readers.meta import EMAIL, PHONE, POSTCODE, Node

__all__ = [
    "autofill",
    "contact_change",
    "dating",
    "kind_of",
    "primary_location",
    "profile",
    "public_location",
    "submitted",
    "time_zone",
    "verified_contact",
    "voting_location",
]

HELD: Final = Audience.PLATFORM_HELD


_ZONE: Final = re.compile(r"[A-Z][A-Za-z_]{2,20}(?:/[A-Za-z0-9_+-]{1,30}){1,2}")


def _say(field: Field, node: Node, value: str = "", **more: Any) -> Iterator[ProfileField]:
    """A statement, if there is one. ``value`` is the text of ``node`` unless given."""
    value = (value or node.text() or node.text("name", "value", "text", "full_name")).strip()
    if value:
        yield ProfileField(field=field, value=value, at=node.at(), **more)


def profile(node: Node) -> Iterator[Record]:
    """``profile_v2`` (2021 on) or ``profile`` (2018-20)."""
    yield from _say(Field.NAME, node.get("name"), current=True)
    for former in node.each("previous_names"):
        yield from _say(Field.OTHER_NAME, former, current=False, when=former.when("timestamp"))
    for other in node.each("other_names"):
        yield from _say(Field.OTHER_NAME, other, detail=other.text("type"))
    yield from _handles(node)
    yield from _contacts(node)
    yield from _birthday(node.get("birthday"))
    yield from _homes(node)
    yield from _people(node)
    for job in node.each("work_experiences"):
        employer = job.get("employer") if job.text("employer") or job.get("employer").text("name") else job.get("name")
        yield from _say(Field.EMPLOYER, employer, detail=job.text("title", "position"), current=_holds(job), when=_begun(job))
        yield from _say(Field.BIO, job.get("description"), when=_begun(job))
    for school in node.each("education_experiences"):
        kind = school.text("degree", "school_type")
        yield from _say(Field.EDUCATION, school.get("name"), detail=kind, current=_studies(school), when=_begun(school))
        yield from _say(Field.BIO, school.get("description"), when=_begun(school))
    for site in node.each("websites"):
        yield from _say(Field.WEBSITE, site.get("address") if site.text("address") else site)
    for key in ("intro_bio", "bio", "intro", "about_me", "about"):
        about = node.get(key)
        yield from _say(Field.BIO, about, about.text() or about.text("name", "about_me", "bio", "text", "value"))
    for group in node.each("groups"):
        if name := group.text("name"):
            yield Membership(group=name, at=group.at(), when=group.when("timestamp"))


def _handles(node: Node) -> Iterator[Record]:
    if node.text("username"):
        yield from _say(Field.HANDLE, node.get("username"), current=True)
    elif uri := node.text("profile_uri"):
        vanity = urlsplit(uri).path.strip("/") if uri.startswith("http") else ""
        if re.fullmatch(r"[A-Za-z0-9.]{5,50}", vanity) and vanity != "profile.php":
            yield from _say(Field.HANDLE, node.get("profile_uri"), vanity, current=True)
    for service in node.each("screen_names"):
        for name in service.each("names"):
            yield from _say(Field.HANDLE, name, detail=service.text("service_name"))


def _contacts(node: Node) -> Iterator[Record]:
    emails = node.get("emails")
    if not isinstance(emails.value, dict):
        for address in emails.each():
            yield from _say(Field.EMAIL, address)
    for key, current in (("emails", True), ("previous_emails", False), ("pending_emails", None), ("ad_account_emails", None)):
        for address in emails.each(key):
            yield from _say(Field.EMAIL, address, current=current)
    for number in node.each("phone_numbers"):
        value = number.get("phone_number") if number.text("phone_number") else number
        yield from _say(Field.PHONE, value, detail=number.text("phone_type"))


def _birthday(node: Node) -> Iterator[Record]:
    if not isinstance(node.value, dict):
        yield from _say(Field.BIRTHDAY, node)
        return
    year, month, day = (node.value.get(key) for key in ("year", "month", "day"))
    if isinstance(month, int) and isinstance(day, int) and 1 <= month <= 12 and 1 <= day <= 31:
        known = isinstance(year, int) and 1900 <= year <= 2100
        yield from _say(Field.BIRTHDAY, node, f"{year}-{month:02}-{day:02}" if known else f"--{month:02}-{day:02}")


def _homes(node: Node) -> Iterator[Record]:
    town, hometown = node.get("current_city"), node.get("hometown")
    yield from _say(Field.TOWN, town, current=True, when=town.when("timestamp"))
    yield from _say(Field.HOMETOWN, hometown)
    now = town.text() or town.text("name")
    for lived in node.each("places_lived"):
        place = lived.get("place")
        if (place.text() or place.text("name")) != now:
            yield from _say(Field.TOWN, place, detail="lived there", when=lived.when("start_timestamp"))
    for address in (node.get("address"), *node.each("addresses")):
        yield from _say(Field.ADDRESS, address, _joined(address))


def _joined(node: Node) -> str:
    """An address object in one line, in the order in which it is spoken."""
    keys = ("street", "street_address", "address_line1", "address_line2", "neighborhood", "city", "region", "zipcode", "zip")
    return ", ".join(text for key in (*keys, "postal_code", "country") if (text := node.text(key).strip())) or node.text()


def _people(node: Node) -> Iterator[Record]:
    bond = node.get("relationship")
    partner = bond.get("partner") if bond.get("partner").value is not None else bond.get("name")
    yield from _say(Field.PARTNER, partner, detail=bond.text("status"), current=True, when=bond.when("timestamp"))
    for former in node.each("previous_relationships"):
        yield from _say(Field.PARTNER, former, detail="former", current=False, when=former.when("timestamp"))
    for relative in node.each("family_members"):
        when = relative.when("timestamp")
        yield from _say(Field.RELATIVE, relative, detail=relative.text("relation", "relationship"), when=when)


def _holds(job: Node) -> bool | None:
    """Facebook writes no end for a job that is marked as current, and no start for one without dates."""
    if isinstance(job.get("current").value, bool):
        return bool(job.value["current"])
    if job.when("end_timestamp") or job.text("end_date"):
        return False
    return True if _begun(job) else None


def _studies(school: Node) -> bool | None:
    return False if school.get("graduated").value is True or school.when("end_timestamp") else None


def _begun(node: Node) -> Moment | None:
    return node.when("start_timestamp")


# --- what Facebook keeps to itself -----------------------------------------------------------------------------------

_KEYS: Final = (
    (re.compile(r"e-?mail", re.I), Field.EMAIL),
    (re.compile(r"phone|^tel|mobile|telefon", re.I), Field.PHONE),
    (re.compile(r"zip|post_?(?:al_?)?code", re.I), Field.POSTCODE),
    (re.compile(r"street|address_?line|^address$|full_address", re.I), Field.ADDRESS),
    (re.compile(r"^city$|address_level2|town", re.I), Field.TOWN),
    (re.compile(r"company|employer", re.I), Field.EMPLOYER),
)
# Parts of a number that the whole number repeats.
_PIECES: Final = re.compile(r"tel_(?:area|country|local)|country", re.I)


def autofill(node: Node) -> Iterator[Record]:
    """``autofill_information_v2``: lists of form entries by kind. Recognised by key, else by the shape of the value."""
    entries = [(key, value) for key, values in node.members() for value in values.each() if value.text()]
    title = next((value.text() for key, value in entries if "JOB" in key.upper()), "")
    for key, value in entries:
        if field := kind_of(key, value.text().strip()):
            detail = title if field is Field.EMPLOYER else "work" if "work" in key.lower() else ""
            yield from _say(field, value, detail=detail, audience=HELD)


def submitted(node: Node) -> Iterator[Record]:
    """``lead_gen_info_v2``: a field of a form that was sent to an advertiser."""
    text = node.text("value").strip()
    if text and (field := kind_of(node.text("label"), text)):
        yield from _say(field, node.get("value"), audience=HELD)


def kind_of(key: str, text: str) -> Field | None:
    """What a form entry is: by its key, else by the shape of the value."""
    if _PIECES.search(key):
        return None
    for words, field in _KEYS:
        if words.search(key):
            return field
    if EMAIL.fullmatch(text):
        return Field.EMAIL
    if POSTCODE.fullmatch(text):
        return Field.POSTCODE
    return Field.PHONE if PHONE.fullmatch(text) and len(text) >= 10 else None


def primary_location(node: Node) -> Iterator[Record]:
    """``primary_location_v2``: where Facebook believes the account holder to live; for Facebook's own use."""
    for pair in node.each("city_region_pairs"):
        town = next(iter(pair.each()), pair)
        yield from _say(Field.TOWN, town, audience=HELD)
    for key in ("zipcode", "zip_code", "postal_code"):
        for code in node.each(key):
            yield from _say(Field.POSTCODE, code, audience=HELD)
    yield from _say(Field.TOWN, node.get("city"), audience=HELD)


def public_location(node: Node) -> Iterator[Record]:
    """``primary_public_location_v2``: the town that Facebook shows, by its own name, publicly."""
    yield from _say(Field.TOWN, node.get("city"), detail=node.text("region"), audience=Audience.PUBLIC)


def time_zone(node: Node) -> Iterator[Record]:
    """``timezone_v2``: the zone in which Facebook shows the account its times, as a name or in a list or an object of them."""
    for each in node.each():
        for found in (each, *(inner for _, member in each.members() for inner in member.each())):
            if _ZONE.fullmatch(found.text().strip()):
                yield from _say(Field.TIME_ZONE, found, audience=HELD)


def voting_location(node: Node) -> Iterator[Record]:
    """``voting_location_v2``: the place that was given in order to be told where to vote."""
    yield from _say(Field.TOWN, node.get("voting_location"), audience=HELD)


def contact_change(node: Node) -> Iterator[Record]:
    """``admin_records_v2``: a change of name, address or number, with the old and the new one."""
    extra, when = node.get("extra_info"), node.get("session").when("created_timestamp")
    kinds = (("email", Field.EMAIL), ("number", Field.PHONE), ("vanity", Field.HANDLE), ("name", Field.OTHER_NAME))
    for name, field in kinds:
        for age, current in (("old_", False), ("new_", None)):
            yield from _say(field, extra.get(age + name), current=current, when=when, audience=HELD)


def verified_contact(node: Node) -> Iterator[Record]:
    """``contact_verifications_v2``: an e-mail address or number that was confirmed once."""
    text = node.text("contact").strip()
    field = Field.EMAIL if EMAIL.fullmatch(text) else Field.PHONE if PHONE.fullmatch(text) else None
    if field:
        yield from _say(field, node.get("contact"), when=node.when("verification_time"), audience=HELD)


def dating(node: Node) -> Iterator[Record]:
    """``dating_profile_v2``: a second profile, shown to strangers in Facebook Dating."""
    kinds = (("intro", Field.BIO), ("current_city", Field.TOWN), ("hometown", Field.HOMETOWN), ("company", Field.EMPLOYER))
    for key, field in (*kinds, ("college", Field.EDUCATION), ("high_school", Field.EDUCATION)):
        for value in node.each(key):
            yield from _say(field, value, detail="dating profile")
