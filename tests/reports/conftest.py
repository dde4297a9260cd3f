"""An invented officer's result, a hostile one and a long one; and a way to open a report in the browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Browser, Page

from reports import render
from scanner.model import (
    AccountNote,
    AfterFix,
    Audience,
    Band,
    CaseNote,
    CheckNote,
    CheckState,
    Confidence,
    Coverage,
    DateRelation,
    Effort,
    Evidence,
    Family,
    Finding,
    Fix,
    FixStep,
    HomeClaim,
    LedgerEntry,
    LedgerState,
    Outcome,
    Place,
    Result,
    RouteNote,
    SourceNote,
    Step,
    ToolNote,
    Viewpoint,
)

HOME = (53.7021, -2.2841)
_BANDS = ((20, Band.CRITICAL), (10, Band.HIGH), (5, Band.MEDIUM), (0, Band.LOW))
_STRIP = Fix("Replace the photos with copies that carry no place", "Facebook > Your posts > ⋯ > Edit post > Remove photo", Effort.AN_HOUR, "2026-09")
_CAMERA = Fix("Switch off location for the camera", "Phone settings > Privacy > Location > Camera > Never", Effort.MINUTES, "2026-10")
_FRIENDS = Fix("Set the friends list to “only me”", "Facebook > Settings > How people find you > Friends list", Effort.MINUTES, "2026-10")
_EMPLOYER = Fix("Remove the employer from the personal profile", "Facebook > Profile > About > Work and education", Effort.MINUTES, "2026-10")
_DELETE = Fix("Delete the post or take the words out of it", "Facebook > Activity log > Posts", Effort.MINUTES, "2026-10")
_ZONE = Fix("Hide the start and end of every activity", "Strava > Settings > Privacy controls > Map visibility", Effort.MINUTES, "2026-08")
_SECOND = Fix("Turn on two-step log-in with an app", "Instagram > Accounts Centre > Password and security", Effort.MINUTES)
_ASK = Fix("Ask the school to take the picture down", "", Effort.ASK_OTHERS)
_ADVICE = Fix("Leave it as it is and ask for advice", "The person named in the authority", Effort.ASK_OTHERS)

# family, check, row, title, summary, likelihood, impact, confidence, audience, fixes
_TABLE: tuple[tuple[Family, str, str, str, str, int, int, str, Audience, tuple[Fix, ...]], ...] = (
    (Family.HOME, "photo-geotag", "LOC-01", "Photos taken at home carry its position", "Nine photos taken at night on six dates lie within 40 m of one another.", 5, 5, "A", Audience.PUBLIC, (_STRIP, _CAMERA)),
    (Family.HOME, "activity-start", "LOC-08", "Runs begin and end at one spot", "Fourteen runs begin within 180 m of the same corner.", 4, 5, "B", Audience.FRIENDS, (_ZONE,)),
    (Family.HOME, "address-in-text", "LOC-04", "A post gives the street and postcode", "A marketplace listing gives a street, a house number and a postcode.", 4, 5, "A", Audience.UNKNOWN, (_DELETE,)),
    (Family.HOME, "town-field", "LOC-06", "The profile names the town", "The public profile says “lives in Harrowby Bridge”.", 4, 2, "A", Audience.PUBLIC, (_EMPLOYER,)),
    (Family.HOME, "phone-in-text", "LOC-11", "A personal phone number is on show", "The number 07700 900142 stands in two posts.", 3, 4, "A", Audience.UNKNOWN, (_DELETE,)),
    (Family.HOME, "moving-post", "LOC-10", "A post tells of moving in", "A post from 2021 says that the keys have arrived, with a street name.", 2, 4, "C", Audience.FRIENDS, (_DELETE,)),
    (Family.FAMILY, "child-school", "FAM-02", "A child is named together with a school", "Two captions name Isla, her school and her year group.", 4, 5, "A", Audience.FRIENDS_OF_FRIENDS, (_DELETE, _ASK)),
    (Family.FAMILY, "relationship", "FAM-01", "Family links are on the profile", "The profile lists a partner and a sister by name.", 4, 4, "A", Audience.PUBLIC, (_FRIENDS,)),
    (Family.FAMILY, "birthday", "FAM-06", "The full date of birth can be seen", "Day, month and year of birth are in the profile.", 3, 3, "A", Audience.UNKNOWN, (_EMPLOYER,)),
    (Family.FAMILY, "recovery-answers", "FAM-05", "A quiz gives away a recovery answer", "A quiz post names the first pet and the first school.", 2, 3, "C", Audience.FRIENDS, (_DELETE,)),
    (Family.COLLEAGUES, "employer", "COL-01", "The personal profile names the force", "The profile gives Northmere Constabulary as the present employer.", 5, 3, "A", Audience.PUBLIC, (_EMPLOYER,)),
    (Family.COLLEAGUES, "unit", "COL-02", "A specialist role is stated", "A job title names a surveillance team.", 3, 5, "B", Audience.UNKNOWN, (_EMPLOYER,)),
    (Family.COLLEAGUES, "named-colleague", "COL-07", "Colleagues are named with rank or shift", "Five posts tag colleagues beside a rank.", 2, 3, "B", Audience.FRIENDS, (_DELETE,)),
    (Family.COLLEAGUES, "team-list", "COL-06", "The friends list shows a team", "Eleven connections state the same force, and the list is public.", 4, 4, "A", Audience.PUBLIC, (_FRIENDS,)),
    (Family.CONTACTS, "request-sent", "CON-01", "A request was sent to a listed person", "A friend request was sent to a person on the list.", 5, 5, "B", Audience.PLATFORM_HELD, (_ADVICE,)),
    (Family.CONTACTS, "address-book", "CON-09", "A listed person’s number is in the address book", "An uploaded address book holds a number on the list.", 4, 4, "A", Audience.PLATFORM_HELD, (_ADVICE,)),
    (Family.CONTACTS, "friend", "CON-04", "A friend may be a listed person", "A friend has the rare name of a person on the list.", 3, 3, "C", Audience.UNKNOWN, (_ADVICE,)),
    (Family.BOUNDARIES, "rank-in-bio", "BND-01", "The private profile states a rank", "The short biography begins with “PC”.", 5, 3, "A", Audience.PUBLIC, (_EMPLOYER,)),
    (Family.BOUNDARIES, "crosspost", "BND-05", "The same words stand on both accounts", "Seven posts appear word for word on the private and the duty account.", 4, 3, "A", Audience.PUBLIC, (_DELETE,)),
    (Family.BOUNDARIES, "views-my-own", "BND-06", "“Views my own” beside the force’s name", "The phrase gives no protection and confirms the job.", 4, 2, "A", Audience.PUBLIC, (_EMPLOYER,)),
    (Family.BOUNDARIES, "passage", "BND-09", "A passage to read", "One comment holds a word that a reader may take as an insult.", 2, 4, "C", Audience.UNKNOWN, (_ADVICE,)),
    (Family.ACCOUNTS, "friends-list", "ACC-02", "Anyone can see the friends list", "The setting for the friends list is “public”.", 4, 4, "A", Audience.PUBLIC, (_FRIENDS,)),
    (Family.ACCOUNTS, "second-factor", "ACC-05", "No second step at log-in", "The security file shows no app or key.", 3, 4, "B", Audience.PLATFORM_HELD, (_SECOND,)),
    (Family.ACCOUNTS, "handle-reuse", "COL-12", "One handle links two accounts", "The same handle is used on Instagram and on the duty account.", 4, 3, "A", Audience.PUBLIC, (_EMPLOYER,)),
    (Family.CONTENT, "appeal-picture", "PUB-01", "An appeal with a picture is still up", "A wanted appeal from March 2025 still shows its picture.", 4, 4, "B", Audience.PUBLIC, (_DELETE,)),
    (Family.CONTENT, "stale", "PUB-21", "The duty account has gone quiet", "The newest post is 74 days old.", 3, 1, "A", Audience.PUBLIC, (_DELETE,)),
)


def _evidence(number: int, audience: Audience, family: Family) -> list[Evidence]:
    if family is not Family.HOME or number > 1:
        member = f"your_facebook_activity/posts/your_posts_{number}.json"
        return [Evidence(source="s1", member=member, pointer=f"/{k}/data/0/post", when=f"2025-0{k + 1}-14T19:2{k}:00Z", audience=audience, what="post: the words that fired") for k in range(2)]
    kind, count = ("photo", 9) if number == 0 else ("stay", 14)
    return [
        Evidence(
            source="s1" if number == 0 else "s2",
            member=f"posts/media/{kind}_{k:02}.jpg",
            pointer="exif GPSLatitude",
            when=f"2025-03-{k + 1:02}",
            audience=audience,
            what=f"{kind} at {HOME[0]:.5f}, {HOME[1]:.5f} (within 15 m)",
            place=Place(lat=HOME[0] + (k % 4 - 1.5) * 0.00016 * (number * 7 + 1), lon=HOME[1] + (k % 5 - 2) * 0.00021 * (number * 6 + 1), radius_m=15),
        )
        for k in range(count)
    ]


def _finding(number: int) -> Finding:
    family, name, row, title, summary, likelihood, impact, sure, audience, fixes = _TABLE[number]
    confidence = Confidence(sure)
    band = next(band for floor, band in _BANDS if likelihood * impact >= floor)
    if confidence is Confidence.C and band.rank > Band.MEDIUM.rank:
        band = Band.MEDIUM
    contact = family is Family.CONTACTS
    evidence = _evidence(number, audience, family)
    return Finding(
        id=f"F{number:012x}",
        check=f"{family.value}.{name}",
        family=family,
        title=title,
        summary=summary,
        band=band,
        likelihood=likelihood,
        impact=impact,
        confidence=confidence,
        vector=f"FPA:1.0/AUD:PUB/FND:STD/LIK:{likelihood}/IMP:{impact}/ROLE:STD/AGG:N/AGE:0/CONF:{sure}/CHK:{row}@1.0",
        audience=audience,
        evidence=evidence,
        evidence_total=len(evidence),
        place=Place(lat=HOME[0], lon=HOME[1], radius_m=60) if number == 0 else None,
        home_claim=HomeClaim.PRESENT if number == 0 else None,
        person_ref=f"REF-{number}" if contact else None,
        person_role="Victim" if number == 14 else "Suspect-Known" if contact else None,
        date_relation=DateRelation.AFTER if contact else None,
        fixes=list(fixes),
        why="Anyone who looks for this person for a bad reason needs only one such thing, and it is easy to change.",
        doubt="A different explanation, such as a visit to friends or an old setting since changed.",
        notes=["A Facebook friends file gives names only."] if contact else [],
    )


def build_sample(*, mode: str = "audit", synthetic: bool = False) -> Result:
    """Marian Oakes of Northmere Constabulary, who does not exist."""
    audit = mode == "audit"
    findings = [_finding(number) for number in range(len(_TABLE)) if audit or _TABLE[number][0] is not Family.CONTACTS]
    home = Place(lat=HOME[0], lon=HOME[1], radius_m=60)
    return Result(
        schema="footprint-audit/1",
        tool=ToolNote(name="footprint-audit", version="0.1.0", run_date="2026-11-20"),
        case=CaseNote(
            mode=mode,
            names=["Marian Oakes", "Maz Oakes"],
            force="Northmere Constabulary",
            reference="PSD/2026/014" if audit else "",
            purpose="boundary check" if audit else "",
            acknowledged="2026-11-02" if audit else None,
            expires="2027-02-01" if audit else None,
            messages_read=not audit,
            accounts=[AccountNote(platform="facebook", account_class="individual personal", handle="maz.oakes"), AccountNote(platform="strava", account_class="individual personal", assumed=True)],
            persons_listed=12 if audit else 0,
            synthetic=synthetic,
        ),
        sources=[
            SourceNote(id="s1", kind="zip", platform="facebook", name="facebook-marianoakes-2026.zip", sha256="ab" * 32, bytes=734_003_200),
            SourceNote(id="s2", kind="folder", platform="strava", name="strava-2026", sha256="cd" * 32, bytes=52_428_800),
        ],
        findings=findings,
        routes=[
            RouteNote(
                outcome=Outcome.HOME,
                viewpoint=Viewpoint.STRANGER,
                summary="Photos at night and a marketplace listing point to the same house.",
                place=home,
                steps=[Step(finding=findings[0].id, summary="Nine photos carry the position", items=9, audience=Audience.PUBLIC), Step(finding=findings[2].id, summary="A listing gives the street", items=1, audience=Audience.UNKNOWN)],
                fix_set=[FixStep(fix=_STRIP, finding=findings[0].id, removes=9), FixStep(fix=_DELETE, finding=findings[2].id, removes=1)],
                after_fix=AfterFix(broken=True, note="The town is still known."),
            ),
            RouteNote(
                outcome=Outcome.TEAM,
                viewpoint=Viewpoint.STRANGER,
                summary="The friends list and the employer field together show a team.",
                place=None,
                steps=[Step(finding="F00000000000d", summary="Eleven connections state the force", items=11, audience=Audience.PUBLIC)],
                fix_set=[FixStep(fix=_FRIENDS, finding="F00000000000d", removes=11)],
                after_fix=AfterFix(broken=True),
            ),
        ],
        checks=[CheckNote(check=f.check, state=CheckState.RAN, reason="", title=f.title, family=f.family, records=1200, findings=1) for f in findings]
        + [
            CheckNote(check="home.vehicle", state=CheckState.SKIPPED, reason="no text was handed in", title="Vehicle registration", family="home"),
            CheckNote(check="accounts.sessions", state=CheckState.FAILED, reason="ValueError in the check", title="Old sessions", family="accounts"),
        ],
        ledger=[LedgerEntry(source="s1", member=f"posts/your_posts_{k}.json", state=LedgerState.READ, records=420 + k) for k in range(14)]
        + [
            LedgerEntry(source="s1", member="messages/inbox/thread/secret.json", state=LedgerState.ENCRYPTED, records=0, note="asks for a password"),
            LedgerEntry(source="s1", member="other/blob.bin", state=LedgerState.UNKNOWN, records=0),
            LedgerEntry(source="s2", member="activities/17.gpx", state=LedgerState.FAILED, records=3, note="the file ends in the middle"),
            LedgerEntry(source="s2", member="profile.csv", state=LedgerState.EMPTY, records=0),
        ],
        coverage=[Coverage(source="s1", platform="facebook", absent=["No log-in history is in this export, so old sessions could not be checked."])],
        warnings=["One photo has a date in the future; it was read and its date was left out."],
    )


def build_many(count: int, *, entries: int = 0) -> Result:
    """The sample with ``count`` findings in all, each with its own words and two pieces of evidence."""
    sample = build_sample(mode="self-check")
    pattern = sample.findings
    findings = [
        msgspec.structs.replace(
            pattern[n % len(pattern)],
            id=f"F{n:012x}",
            summary=f"{pattern[n % len(pattern)].summary} Item {n * 7919 % 100_003}, seen {n % 31} times.",
            evidence=[Evidence(source="s1", member=f"posts/media/album_{n % 97}/photo_{n:06}.jpg", pointer=f"/{n}/data/{k}", when=f"20{10 + n % 15}-0{n % 9 + 1}-1{n % 9}", audience=Audience.UNKNOWN, what=f"post: words {n * 31 % 10_007}") for k in range(2)],
            evidence_total=2,
        )
        for n in range(count)
    ]
    ledger = [LedgerEntry(source="s1", member=f"posts/media/album_{n % 97}/file_{n:06}.json", state=LedgerState.READ if n % 50 else LedgerState.UNKNOWN, records=n % 40) for n in range(entries)]
    return msgspec.structs.replace(sample, findings=findings, routes=[], ledger=ledger or sample.ledger)


HOSTILE = (
    "<script>window.__ran=1</script><img src=x onerror=window.__ran=1>\"'`</script></style></title><!--",
    "\u202egpj.exe\u202c \u2066x\u2069 \x00\x07\x1b[31m {{7*7}} {% raw %} javascript:window.__ran=1 \u2028\u2029",
    "W" * 4000,
    "א" * 90 + " <svg onload=window.__ran=1> &lt;b&gt; ]]> \ud83d",
)


def poison(value: Any, at: Iterator[str]) -> Any:
    """The same shape with every free text replaced by something hostile. Enumerations and numbers stay."""
    if type(value) is str:
        return next(at)
    if isinstance(value, list | tuple):
        return type(value)(poison(item, at) for item in value)
    if isinstance(value, msgspec.Struct):
        return msgspec.structs.replace(value, **{name: poison(getattr(value, name), at) for name in value.__struct_fields__ if name not in ("schema", "mode")})
    return value


def build_hostile() -> Result:
    """Every text field of the sample holds script, marks that reorder text, or one endless word."""

    def texts() -> Iterator[str]:
        number = 0
        while True:
            number += 1
            yield f"{HOSTILE[number % len(HOSTILE)]}{number}"

    return poison(build_sample(), texts())  # type: ignore[no-any-return]


@pytest.fixture
def sample() -> Result:
    """An audit with contact findings."""
    return build_sample()


@pytest.fixture
def self_check() -> Result:
    """The same person checking herself: no list, no contacts."""
    return build_sample(mode="self-check")


@pytest.fixture
def synthetic() -> Result:
    """The same, marked as invented."""
    return build_sample(synthetic=True)


@pytest.fixture
def hostile() -> Result:
    """Hostile text everywhere."""
    return build_hostile()


@pytest.fixture
def many() -> Callable[..., Result]:
    """A result of any length."""
    return build_many


class Opened:
    """A report in a browser, and everything it asked for or complained about."""

    def __init__(self, page: Page, address: str) -> None:
        """Load the page and note every request and every console message."""
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(address)


Open = Callable[..., Opened]


@pytest.fixture
def open_report(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Write a report to disk and open it from there, as a double click would."""
    contexts = []

    def opened(result: Result, edition: str = "auditor", *, fragment: str = "", ready: bool = True, **options: Any) -> Opened:
        path = tmp_path / "report.html"
        path.write_bytes(render(result, edition)["report.html"])
        context = browser.new_context(**options)
        contexts.append(context)
        shown = Opened(context.new_page(), path.as_uri() + fragment)
        if ready and options.get("java_script_enabled", True):
            shown.page.wait_for_function("document.documentElement.dataset.ready === 'yes'")
        return shown

    yield opened
    for context in contexts:
        context.close()
