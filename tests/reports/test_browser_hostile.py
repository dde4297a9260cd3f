"""Hostile text in every field, in a real Chromium: it runs nothing, asks nobody, and stays readable."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import Any

import msgspec
import pytest

from scanner.model import Result

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("edition", ["auditor", "officer", "training"])
def test_hostile_text_runs_nothing_and_asks_nobody(open_report: Callable[..., Any], hostile: Result, edition: str) -> None:
    report = open_report(hostile, edition)
    page = report.page
    if page.locator("#spot-all").is_visible():
        page.locator("#spot-all").click()
    page.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
    page.wait_for_timeout(200)
    assert page.evaluate("window.__ran") is None
    assert len(report.requests) == 1
    assert report.complaints == []


def test_hostile_findings_drawn_from_the_data_run_nothing(open_report: Callable[..., Any], hostile: Result) -> None:
    findings = [
        msgspec.structs.replace(hostile.findings[n % len(hostile.findings)], id=f"<svg onload=window.__ran=1>{n}")
        for n in range(260)
    ]
    ledger = [hostile.ledger[n % len(hostile.ledger)] for n in range(300)]
    report = open_report(msgspec.structs.replace(hostile, findings=findings, ledger=ledger, routes=[]))
    page = report.page
    assert page.locator("#data").get_attribute("data-encoding") == "deflate"
    page.locator("#ledger-all > summary").click()
    for number in range(6):
        page.locator("#f-open").click()
        page.wait_for_timeout(20)
        if number < 5:
            page.locator("#p-next").click()
    assert page.locator("#list").inner_text().count("⟨U+202E⟩") > 2
    assert page.evaluate("window.__ran") is None
    assert page.locator("#list img, #list script, #list svg:not(.glyph)").count() == 0
    assert len(report.requests) == 1
    assert report.complaints == []


def test_the_policy_would_stop_what_got_through(open_report: Callable[..., Any], sample: Result) -> None:
    report = open_report(sample)
    stopped = report.page.evaluate("""() => {
      const broken = [];
      for (const attempt of [
        () => { document.body.innerHTML = '<img src=x onerror=window.__ran=1>'; },
        () => { setTimeout('window.__ran=1'); },
        () => { trustedTypes.createPolicy('way-out', {}); },
      ]) { try { attempt(); broken.push('ran'); } catch (error) { broken.push(error.name); } }
      const image = document.createElement('img');
      image.src = 'https://example.com/beacon.gif';
      document.body.append(image);
      return broken;
    }""")
    report.page.wait_for_timeout(200)
    assert "ran" not in stopped
    assert report.page.evaluate("window.__ran") is None
    assert any("Content Security Policy" in line for line in report.complaints)


@pytest.mark.parametrize(
    "options", [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"viewport": {"width": 320, "height": 640}}]
)
@pytest.mark.parametrize("edition", ["auditor", "officer", "training"])
def test_axe_finds_nothing(open_report: Callable[..., Any], synthetic: Result, edition: str, options: dict[str, Any]) -> None:
    # The page's own policy forbids scripts from elsewhere, so axe runs beside it, in a context without that policy.
    page = open_report(synthetic, edition, bypass_csp=True, **options).page
    if page.locator("#spot-all").is_visible():
        page.locator("#spot-all").click()
    page.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8"))
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = page.evaluate("async (tags) => (await axe.run({ runOnly: tags })).violations", tags)
    assert [(rule["id"], rule["nodes"][0]["html"][:120]) for rule in found] == []
