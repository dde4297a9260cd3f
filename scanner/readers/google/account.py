"""Who the account holder is and from where the account was used: profile, subscriber page, access log, devices."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from ipaddress import ip_address
from typing import Final

from bs4 import BeautifulSoup
from bs4.element import Tag

from scanner.jsonio import load
from scanner.model import Audience, Field, Location, Login, ProfileField, Record, Setting, SettingKind
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.batches import in_batches
from scanner.readers.meta import EMAIL, PHONE
from scanner.readers.nodes import Node
from scanner.readers.page.nodes import Selectors
from scanner.tables import Line, open_table
from scanner.text import decode
from scanner.times import from_iso
from scanner.times.written import from_words

__all__ = ["read_access_log", "read_history_settings", "read_profile", "read_subscriber"]

_HELD: Final = Audience.PLATFORM_HELD
_LARGEST_PAGE: Final = 16 << 20
_MOST_TAGS: Final = 250_000
_IP: Final = re.compile(r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f:]{2,39})(?![\w.:])")
_LABELLED: Final = re.compile(r"([^:]{2,60}):\s+(.{1,500})", re.DOTALL)
_NAME: Final = re.compile(r"(?:full )?name|nombre|nom|nome|naam|namn", re.IGNORECASE)
_BORN: Final = re.compile(r"birth|geburt|naissance|nacimiento|nascita|nascimento|geboorte|födelse", re.IGNORECASE)


def read_profile(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Profile.json: name, addresses of e-mail, birthday, and what else the profile states. Who sees it is not told."""
    node = Node(load(member, reading.note), "", reading)
    records = list(_profile(node))
    if node.value is not None and not records:
        reading.unread("this file")
    yield records


def _profile(node: Node) -> Iterator[ProfileField]:
    name = node.get("name")
    whole = name.get("formattedName") if name.text("formattedName") else node.get("displayName")
    parts = " ".join(part for key in ("givenName", "familyName") if (part := name.text(key)))
    for spot, value in ((whole, whole.text()), (name, "" if whole.text() else parts or name.text())):
        yield from _say(Field.NAME, spot, value, current=True)
    if (shown := node.get("displayName")).text() != whole.text():
        yield from _say(Field.OTHER_NAME, shown, shown.text())
    yield from _say(Field.OTHER_NAME, node.get("nickname"), node.text("nickname"))
    for key, field in _LISTS.items():
        for item in node.each(key):
            spot = next((item.get(inner) for inner in _VALUES if item.text(inner)), item)
            detail = item.text("type", "title", "relation") if item.text("type", "title", "relation") != spot.text() else ""
            yield from _say(field, spot, spot.text(), detail=detail)
    for key in ("birthday", "birthDate", "dateOfBirth"):
        yield from _say(Field.BIRTHDAY, node.get(key), node.text(key))
    for key in ("aboutMe", "tagline", "introduction", "occupation", "braggingRights", "biography"):
        said = node.get(key)
        yield from _say(Field.BIO, said, said.text() or said.text("value"))
    yield from _say(Field.TOWN, node.get("currentLocation"), node.text("currentLocation"))


_VALUES: Final = ("value", "formatted", "address", "phoneNumber", "url", "name", "label")
_LISTS: Final = {
    "emails": Field.EMAIL,
    "emailAddresses": Field.EMAIL,
    "phoneNumbers": Field.PHONE,
    "addresses": Field.ADDRESS,
    "places": Field.TOWN,
    "placesLived": Field.TOWN,
    "organizations": Field.EMPLOYER,
    "urls": Field.WEBSITE,
    "links": Field.WEBSITE,
}


def _say(field: Field, node: Node, value: str, *, detail: str = "", current: bool | None = None) -> Iterator[ProfileField]:
    if value.strip():
        yield ProfileField(field=field, value=value.strip(), detail=detail, current=current, at=node.at())


def read_subscriber(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The subscriber page: names, addresses, numbers for recovery, and the log of sign-ins.

    :raises MemberError: for a page over 16 MB or of more than 250,000 tags.
    """
    if member.size > _LARGEST_PAGE:
        raise MemberError("a page of more than 16 MB", over_limit=True)
    text = decode(member.read())
    if text.count("<") > _MOST_TAGS:
        raise MemberError("a page with more than 250,000 tags", over_limit=True)
    try:
        soup = BeautifulSoup(text, "lxml")
    except RecursionError:
        raise MemberError("it is nested more deeply than any real page") from None
    selectors = Selectors({})
    records: list[Record] = []
    for tag in soup.find_all(["li", "tr"]):
        if isinstance(tag, Tag):
            cells = [_words(cell) for cell in tag.find_all("td", recursive=False)]
            at = reading.at(selectors.of(tag))
            if tag.name == "tr":
                records += _session(cells, at)
            elif tag.find("li") is None:
                records += _stated(_words(tag), at)
    if not records and text.strip():
        reading.unread("this file")
    yield from in_batches(records)


def _words(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())[:2000]


def _ip_in(text: str) -> str:
    for found in _IP.finditer(text):
        try:
            return str(ip_address(found[0]))
        except ValueError:
            continue
    return ""


def _session(cells: list[str], at: Location) -> Iterator[Record]:
    ip = next((found for cell in cells if (found := _ip_in(cell))), "")
    when = next((moment for cell in cells if (moment := from_words(cell))), None)
    if ip:
        other = [cell for cell in cells if cell and not _ip_in(cell) and not from_words(cell)]
        action = other[0] if other else ""
        yield Login(ip=ip, when=when, action=action, device=" ".join(other[1:]), at=at, audience=_HELD)


def _stated(text: str, at: Location) -> Iterator[Record]:
    found = _LABELLED.fullmatch(text)
    if found is None:
        return
    label, value = found[1].strip(), found[2].strip()
    addresses = EMAIL.findall(value)
    if addresses:
        for address in dict.fromkeys(addresses):
            yield ProfileField(field=Field.EMAIL, value=address, detail=label, at=at, audience=_HELD)
    elif ip := _ip_in(value):
        yield Login(action=label, ip=ip, when=from_words(value), at=at, audience=_HELD)
    elif _BORN.search(label):
        yield ProfileField(field=Field.BIRTHDAY, value=value, detail=label, at=at, audience=_HELD)
    elif _NAME.fullmatch(label) and any(map(str.isalpha, value)):
        yield ProfileField(field=Field.NAME, value=value, current=True, at=at, audience=_HELD)
    else:
        for number in re.split(r"\s*[,;]\s*|\s+\[", value):
            if number.startswith(("+", "0")) and PHONE.fullmatch(number.strip()):
                yield ProfileField(field=Field.PHONE, value=number.strip(), detail=label, at=at, audience=_HELD)


def read_access_log(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The access log: each use of a Google service with time, address and town; or the list of devices."""
    table = open_table(member.read(), reading.note)
    if table is None:
        raise MemberError("it is not a table")
    yield from in_batches(login for line in table.lines for login in _login(line, reading))


def _login(line: Line, reading: Reading) -> Iterator[Login]:
    device = " ".join(
        dict.fromkeys(
            text
            for heading in ("Brand Name", "Marketing Name", "Device Model", "Model Name", "Device Type", "OS", "OS Version")
            if (text := line.text(heading))
        )
    )
    town = (line.text(f"{prefix} {kind}") for kind in ("City", "Region", "Country") for prefix in ("Activity", "Most Recent"))
    stated = line.text("Activity Timestamp", "Last Activity Timestamp", "Most Recent Activity", "Last Sync", "Last Seen")
    ip = line.text("IP Address", "Proxied Host IP Address", "Proxiedhost IP Address")
    agent = line.text("User Agent String")
    when = from_words(stated) or from_iso(stated)
    if ip or when or device:
        yield Login(
            action=line.text("Activity Type") or line.text("Product Name"),
            ip=ip,
            place=", ".join(dict.fromkeys(filter(None, town))) or line.text("Device Last Location"),
            device=device or agent,
            when=when,
            at=reading.at(line.pointer),
            audience=_HELD,
        )


def read_history_settings(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Settings.json of the location history: whether it is on, and the devices that report."""
    node = Node(load(member, reading.note), "", reading)
    records: list[Record] = []
    on = node.get("historyEnabled")
    if isinstance(on.value, bool):
        records.append(Setting(setting=SettingKind.LOCATION_HISTORY, on=on.value, at=on.at(), audience=_HELD))
    for device in node.each("deviceSettings"):
        name = device.text("devicePrettyName", "deviceName") or device.get("deviceSpec").text("model", "device")
        reports = device.get("reportingEnabled").value
        if name:
            records.append(
                Login(
                    action="reports its location" if reports else "could report its location",
                    device=" ".join(filter(None, (name, device.text("platformType")))),
                    active=reports if isinstance(reports, bool) else None,
                    when=device.when("deviceCreationTime"),
                    at=device.at(),
                    audience=_HELD,
                )
            )
    if node.value and not records:
        reading.unread("this file")
    yield records
