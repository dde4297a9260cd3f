"""An invented officer's result, a hostile one and a long one; and a way to open a report in the browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Browser, Page

from reports import render
from scanner.model import Audience, Evidence, Family, LedgerEntry, LedgerState, Result

_SAMPLE = msgspec.json.Decoder(Result).decode(Path(__file__).with_name("sample.json").read_bytes())


def build_sample(*, mode: str = "audit", synthetic: bool = False) -> Result:
    """Marian Oakes of Northmere Constabulary, who does not exist: 26 findings in all families, three of them contacts."""
    case = msgspec.structs.replace(_SAMPLE.case, synthetic=synthetic)
    if mode == "audit":
        return msgspec.structs.replace(_SAMPLE, case=case)
    plain = {"mode": mode, "reference": "", "purpose": "", "acknowledged": None, "expires": None, "persons_listed": 0}
    return msgspec.structs.replace(
        _SAMPLE,
        case=msgspec.structs.replace(case, messages_read=True, **plain),
        findings=[finding for finding in _SAMPLE.findings if finding.family is not Family.CONTACTS],
        checks=[check for check in _SAMPLE.checks if check.family != "contacts"],
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
            evidence=[
                Evidence(
                    source="s1",
                    member=f"posts/media/album_{n % 97}/photo_{n:06}.jpg",
                    pointer=f"/{n}/data/{k}",
                    when=f"20{10 + n % 15}-0{n % 9 + 1}-1{n % 9}",
                    audience=Audience.UNKNOWN,
                    what=f"post: words {n * 31 % 10_007}",
                )
                for k in range(2)
            ],
            evidence_total=2,
        )
        for n in range(count)
    ]
    ledger = [
        LedgerEntry(
            source="s1",
            member=f"posts/media/album_{n % 97}/file_{n:06}.json",
            state=LedgerState.READ if n % 50 else LedgerState.UNKNOWN,
            records=n % 40,
        )
        for n in range(entries)
    ]
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
        return msgspec.structs.replace(
            value,
            **{name: poison(getattr(value, name), at) for name in value.__struct_fields__ if name not in ("schema", "mode")},
        )
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
