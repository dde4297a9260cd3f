"""Where an address of the home can stand, source by source: each feeds the right check, with the audience it has there."""

import pytest

from checks.home import check_in, profile_town, stated_address, stated_postcode
from scanner.api import (
    Account,
    Audience,
    Coordinate,
    Field,
    Finding,
    HomeClaim,
    Post,
    PostKind,
    ProfileField,
    Record,
    Scene,
    Visit,
    VisitKind,
)
from scanner.readers.calendar import CALENDAR
from scanner.readers.linkedin import LINKEDIN
from scanner.readers.vcard import VCARD
from scanner.testing import at, findings_of, read_bytes

CHECKS = (stated_address.CHECK, stated_postcode.CHECK, profile_town.CHECK, check_in.CHECK)
SCENE = Scene(names=("Rowena Castellane",))
ACCOUNT = Account("any", names=("Rowena Castellane",))


def found(*records: Record) -> list[Finding]:
    return findings_of(CHECKS, records, SCENE)


def checks(*records: Record) -> list[str]:
    return [finding.check for finding in found(*records)]


def form(
    value: str, detail: str = "", field: Field = Field.ADDRESS, audience: Audience = Audience.PLATFORM_HELD
) -> ProfileField:
    return ProfileField(at=at("/form"), field=field, value=value, detail=detail, audience=audience)


def post(text: str, kind: PostKind = PostKind.POST, pointer: str = "/0") -> Post:
    return Post(at=at(pointer), kind=kind, text=text)


def appointment(*lines: str) -> list[Record]:
    text = "\r\n".join(
        (
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "BEGIN:VEVENT",
            "DTSTART:20260314T090000Z",
            *lines,
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        )
    )
    return read_bytes(CALENDAR, "calendar.ics", text.encode(), account=ACCOUNT)


@pytest.mark.parametrize(
    "detail", ["", "form entry", "Rowena Castellane", "home", "start of the way to work", "delivery address"]
)
def test_a_form_with_the_own_address_is_held_by_the_platform(detail: str) -> None:
    [finding] = found(form("14 Larch Rise, Northmere, CR2 6XH", detail))
    assert (finding.check, finding.audience) == ("home.stated-address", Audience.PLATFORM_HELD)


@pytest.mark.parametrize(
    "detail", ["Work", "business", "Company address", "Derek Ellwood", "Mum", "collection point", "school"]
)
def test_a_form_that_sends_elsewhere_is_no_home(detail: str) -> None:
    assert checks(form("14 Larch Rise, Northmere, CR2 6XH", detail)) == []
    assert checks(form("CR2 6XH", detail, Field.POSTCODE)) == []


def test_linkedin_keeps_the_address_and_the_town() -> None:
    profile = b"First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n"
    row = b'Rowena,Castellane,,"14 Larch Rise, Northmere",,,,,CR2 6XH,"Northmere, England",,,\n'
    records = read_bytes(LINKEDIN, "Profile.csv", profile + row, account=ACCOUNT)
    # The postcode of the same row says no more than the address does.
    assert sorted(checks(*records)) == ["home.profile-town", "home.stated-address"]
    bare = row.replace(b'"14 Larch Rise, Northmere"', b"")
    assert "home.stated-postcode" in checks(*read_bytes(LINKEDIN, "Profile.csv", profile + bare, account=ACCOUNT))


def test_an_own_card_gives_the_home_and_not_the_station() -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Castellane;Rowena;;;\r\nFN:Rowena Castellane\r\n"
        "ADR;TYPE=HOME:;;14 Larch Rise;Northmere;;CR2 6XH;UK\r\nADR;TYPE=WORK:;;2 Dock Road;Northmere;;M1 1AE;UK\r\nEND:VCARD\r\n"
    )
    other = card.replace("Castellane", "Ellwood").replace("14 Larch", "77 Larch")
    records = read_bytes(VCARD, "contacts.vcf", (card + other).encode(), account=ACCOUNT)
    [finding] = found(*records)
    assert "14 Larch Rise" in finding.summary


@pytest.mark.parametrize(
    "lines",
    [
        ("SUMMARY:British Gas - boiler service", "LOCATION:14 Larch Rise\\, Northmere"),
        ("SUMMARY:Sofa delivery 7-11", "LOCATION:14 Larch Rise"),
        ("SUMMARY:Barbecue at ours", "LOCATION:14 Larch Rise\\, Northmere"),
        ("SUMMARY:Window cleaner", "DESCRIPTION:14 Larch Rise, back gate is open"),
    ],
)
def test_appointments_that_come_to_the_door(lines: tuple[str, str]) -> None:
    assert "home.stated-address" in checks(*appointment(*lines))


@pytest.mark.parametrize(
    "lines",
    [
        ("SUMMARY:Dentist", "LOCATION:14 Larch Rise\\, Northmere"),
        ("SUMMARY:Lunch with Kim", "LOCATION:14 Larch Rise"),
        ("SUMMARY:Mum's boiler service", "LOCATION:14 Larch Rise"),
        ("SUMMARY:Viewing", "LOCATION:14 Larch Rise\\, Northmere"),
        ("SUMMARY:Briefing", "LOCATION:2 Dock Road"),
        ("SUMMARY:Kim's birthday", "LOCATION:14 Larch Rise"),
    ],
)
def test_appointments_elsewhere_stay_silent(lines: tuple[str, str]) -> None:
    assert checks(*appointment(*lines)) == []


def test_an_appointment_at_a_place_called_home() -> None:
    visit = Visit(at=at("line 5"), kind=VisitKind.APPOINTMENT, name="Home", address="14 Larch Rise, Northmere")
    [finding] = found(visit)
    assert (finding.check, finding.home_claim) == ("home.check-in", HomeClaim.UNSURE)


@pytest.mark.parametrize(
    "name",
    [
        "The Castellane Madhouse (home)",
        "Casa Castellane",
        "Casa de Castellane 🌴",
        "Home sweet home 🏡",
        "Chez nous",
        "Home, finally",
        "Our little home",
        "Castellane Towers - our home",
        "Rowena Castellane's House",
        "Rowena's flat",
        "The Castellanes",
        "My bed 😴",
        "at home with the kids",
    ],
)
def test_people_name_their_home_in_many_ways(name: str) -> None:
    place = Coordinate(53.4, -1.5)
    assert checks(Visit(at=at(), kind=VisitKind.CHECK_IN, name=name, place=place)) == ["home.check-in"]


@pytest.mark.parametrize(
    "name",
    ["Home (Manchester theatre)", "The Castellane", "Derek's House", "Our old flat", "Home Instead Care", "Casa Italia", "The Garden",
     "Nearly home", "The House of Commons", "Bed Shop", "The Living Room", "Mum's house", "Dogs Home, Northmere"],
)  # fmt: skip
def test_places_with_homely_names_are_no_home(name: str) -> None:
    place = Coordinate(53.4, -1.5)
    assert checks(Visit(at=at(), kind=VisitKind.CHECK_IN, name=name, place=place)) == []


def test_a_household_of_a_smart_home_is_the_home_unless_it_is_somebody_elses() -> None:
    place = Coordinate(53.4, -1.5)
    own = Visit(at=at(), kind=VisitKind.LABELLED, label="HOUSEHOLD", name="Home", place=place)
    mums = Visit(at=at(), kind=VisitKind.LABELLED, label="HOUSEHOLD", name="Mum's", place=place)
    assert (checks(own), checks(mums)) == (["home.check-in"], [])


@pytest.mark.parametrize("kind", [PostKind.MESSAGE, PostKind.COMMENT, PostKind.GROUP_POST, PostKind.CAPTION, PostKind.POST])
def test_own_words_count_wherever_they_are_written(kind: PostKind) -> None:
    assert checks(post("come to mine, 14 Larch Rise, door will be on the latch", kind)) == ["home.stated-address"]


@pytest.mark.parametrize(
    "text",
    [
        "Mum and Dad have finally moved! Cards to 14 Larch Rise please",
        "My sister has just bought 14 Larch Rise, dead proud",
        "Party at Dave's, 14 Larch Rise, bring a bottle",
        "School's moved, we drop them at 14 Larch Rise now",
        "Scouts is at 14 Larch Rise from next week, collect at 7",
        "Court heard that Ellwood, of 14 Larch Rise, had denied it",
        "Just let! 14 Larch Rise, two beds, lovely garden",
        "They filmed that drama at 14 Larch Rise, saw the vans",
        "RIP Mr Ellwood of 14 Larch Rise, what a gent",
        "Another boiler fitted at 14 Larch Rise, message us for a quote",
        "Police appeal after a burglary at 14 Larch Rise",
        "14 Larch Rise by The Invented was the song of that summer",
    ],
)
def test_addresses_of_others_stay_silent(text: str) -> None:
    assert checks(post(text)) == []


def test_a_house_by_any_name_on_clear_words() -> None:
    [finding] = found(post("We've finally moved! Our new home is Tanglewood, Larch Rise, come and see us"))
    assert "Tanglewood, Larch Rise" in finding.summary
    assert checks(post("Lunch at Tanglewood, Larch Rise, was lovely")) == []
    assert checks(post("Delivered leaflets tonight, Every House, Larch Rise has a dog")) == []


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.UNKNOWN])
def test_a_town_keeps_its_audience(audience: Audience) -> None:
    [finding] = found(form("Northmere", field=Field.TOWN, audience=audience))
    assert (finding.check, finding.audience) == ("home.profile-town", audience)


def test_a_town_that_only_the_platform_holds_is_not_told() -> None:
    assert checks(form("Northmere", field=Field.TOWN)) == []
