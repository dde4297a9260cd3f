"""The report in a real Chromium, opened from disk: reading, filtering, keys, small screens, both themes, paper."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from reports import HTML
from scanner.model import Audience, Band, Result

pytestmark = pytest.mark.browser

# Each text's own colour against the nearest painted background, by the WCAG 2 formula; large text needs 3, other text 4.5.
CONTRAST = """() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (node) => {
    for (; node; node = node.parentElement) {
      const colour = parse(getComputedStyle(node).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const poor = [];
  let seen = 0;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || !node.checkVisibility()) continue;
    if (node.closest('[aria-hidden], script, style, svg, option, button:disabled')) continue;
    const style = getComputedStyle(node);
    const [one, two] = [light(parse(style.color)), light(behind(node))];
    const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    seen += 1;
    if (ratio < needed) poor.push(node.className + ': ' + walk.currentNode.data.trim().slice(0, 30) + ' ' + ratio.toFixed(2));
  }
  return { poor, seen };
}"""


def shown(page: Page) -> int:
    return page.locator("#list .finding").count()


def status(page: Page) -> str:
    return page.locator("#f-status").inner_text()


def test_asks_nobody_for_anything(open_report: Callable[..., Any], sample: Result) -> None:
    report = open_report(sample)
    assert len(report.requests) == 1
    assert report.requests[0].startswith("file:")
    assert report.complaints == []


def test_readable_without_scripts(open_report: Callable[..., Any], sample: Result) -> None:
    page = open_report(sample, "officer", java_script_enabled=False).page
    assert page.get_by_text("A stranger could work out where you live").is_visible()
    assert shown(page) == 23
    page.locator("#F000000000000 > summary").click()
    assert page.locator("#F000000000000 .evidence").is_visible()
    assert page.get_by_text("posts/media/photo_00.jpg").first.is_visible()
    assert not page.locator("#filters").is_visible()
    page.locator("#ledger-all > summary").click()
    assert page.get_by_text("activities/17.gpx").is_visible()


def test_tick_boxes_work_without_scripts(open_report: Callable[..., Any], sample: Result) -> None:
    page = open_report(sample, "officer", java_script_enabled=False).page
    box = page.locator("#first input[type=checkbox]").first
    box.check()
    assert box.is_checked()


def test_viewpoints(open_report: Callable[..., Any], sample: Result) -> None:
    page = open_report(sample).page
    assert shown(page) == len(sample.findings)
    page.get_by_label("A stranger").check()
    public = [finding for finding in sample.findings if finding.audience in (Audience.PUBLIC, Audience.UNKNOWN)]
    unknown = [finding for finding in public if finding.audience is Audience.UNKNOWN]
    assert shown(page) == len(public)
    assert f"For {len(unknown)} of them it is not known who can see them" in status(page)
    page.get_by_label("An acquaintance").check()
    assert shown(page) == sum(finding.audience is not Audience.PLATFORM_HELD for finding in sample.findings)


def test_filters_and_search(open_report: Callable[..., Any], sample: Result) -> None:
    page = open_report(sample).page
    page.locator("#f-band").select_option("critical")
    assert shown(page) == sum(finding.band is Band.CRITICAL for finding in sample.findings)
    page.locator("#f-band").select_option("")
    page.locator("#f-family").select_option("family")
    assert page.locator("#list h3.family").all_inner_texts() == ["Family\npartner, children, relatives"]
    page.locator("#f-family").select_option("")
    page.locator("#f-text").fill("isla")
    assert shown(page) == 1
    assert status(page) == f"1 of {len(sample.findings)} findings."
    page.locator("#f-text").fill("no such words")
    assert shown(page) == 0
    assert "not an all-clear" in status(page)


def test_deep_link_opens_the_finding(open_report: Callable[..., Any], many: Callable[..., Result]) -> None:
    page = open_report(many(1000), fragment="#F0000000003e1").page
    finding = page.locator("#F0000000003e1")
    assert finding.get_attribute("open") is not None
    assert finding.locator(".evidence li").count() == 2
    page.locator("#f-text").fill("nothing at all like this")
    page.evaluate("location.hash = '#F000000000005'")
    page.locator("#F000000000005[open]").wait_for()


def test_keyboard(open_report: Callable[..., Any], many: Callable[..., Result]) -> None:
    page = open_report(many(300)).page
    focused = "document.activeElement.parentElement.id"
    page.keyboard.press("j")
    first = page.evaluate(focused)
    page.keyboard.press("j")
    assert page.evaluate(focused) != first
    page.keyboard.press("k")
    assert page.evaluate(focused) == first
    page.keyboard.press("Enter")
    assert page.locator(f"#{first}").get_attribute("open") is not None
    page.keyboard.press("]")
    assert page.locator("#p-where").inner_text() == "Page 2 of 6"
    page.keyboard.press("[")
    assert page.locator("#p-where").inner_text() == "Page 1 of 6"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "f-text"
    page.keyboard.type("j?")
    assert page.locator("#f-text").input_value() == "j?"
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert page.locator("#sheet").is_visible()
    page.locator("#keys-on").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") != "f-text"


def test_everything_in_reach_of_tab(open_report: Callable[..., Any], sample: Result) -> None:
    page = open_report(sample).page
    reached = set()
    for _ in range(120):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.id || document.activeElement.parentElement.id"))
    assert {"a1", "f-band", "f-family", "f-text", "f-open", "f-keys", sample.findings[0].id} <= reached


def test_a_drawn_finding_reads_like_a_written_one(open_report: Callable[..., Any], sample: Result) -> None:
    page = open_report(sample).page
    same = page.evaluate("""async () => {
      const data = await readIsland();
      const words = (node) => node.textContent.replace(/\\s+/g, ' ').replace(/ ?([.,;]) ?/g, '$1').trim();
      return data.findings.filter((row) => row[10].length < 8).map((row) => {
        const node = drawFinding(data, row);
        node.fill();
        const written = document.getElementById(row[0]);
        return [words(written), words(node)];
      });
    }""")
    assert len(same) > 20
    for written, drawn in same:
        assert re.sub(r"\s", "", written) == re.sub(r"\s", "", drawn)


def test_evidence_kept_back_comes_with_one_click(open_report: Callable[..., Any], sample: Result) -> None:
    page = open_report(sample).page
    finding = page.locator(f"#{sample.findings[0].id}")
    assert finding.locator(".evidence li").count() == 8
    finding.locator("summary").first.click()
    page.wait_for_function(f"document.querySelectorAll('#{sample.findings[0].id} .evidence li').length === 9")


def test_ledger_pages(open_report: Callable[..., Any], many: Callable[..., Result]) -> None:
    page = open_report(many(5, entries=5000)).page
    page.locator("#ledger-all > summary").click()
    page.wait_for_function("document.getElementById('l-where').textContent === 'Page 1 of 50'")
    page.locator("#l-next").click()
    assert page.locator("#l-where").inner_text() == "Page 2 of 50"
    page.locator("#l-state").select_option("unknown")
    assert page.locator("#l-status").inner_text() == "100 of 5,000 files."
    assert page.locator("#l-rows tr").count() == 100


@pytest.mark.parametrize("edition", ["auditor", "officer", "training"])
@pytest.mark.parametrize("name", ["synthetic", "hostile"])
def test_no_sideways_scrolling_on_a_small_phone(
    open_report: Callable[..., Any], request: pytest.FixtureRequest, name: str, edition: str
) -> None:
    page = open_report(request.getfixturevalue(name), edition, viewport={"width": 320, "height": 640}).page
    if page.locator("#spot-all").is_visible():
        page.locator("#spot-all").click()
    page.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_controls_are_large_enough_to_touch(open_report: Callable[..., Any], sample: Result) -> None:
    page = open_report(sample, viewport={"width": 320, "height": 640}).page
    small = page.evaluate("""() => {
      const controls = 'button, select, summary, input[type=search], label.tick, label.pick, .contents a';
      return [...document.querySelectorAll(controls)].filter((node) => node.checkVisibility())
        .filter((node) => node.getBoundingClientRect().height < 44).map((node) => node.outerHTML.slice(0, 60));
    }""")
    assert small == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(open_report: Callable[..., Any], sample: Result, scheme: str) -> None:
    page = open_report(sample, color_scheme=scheme).page
    page.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
    page.wait_for_timeout(100)
    result = page.evaluate(CONTRAST)
    assert result["seen"] > 400
    assert result["poor"] == []


def test_themes_differ(open_report: Callable[..., Any], sample: Result) -> None:
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    assert open_report(sample, color_scheme="dark").page.evaluate(ground) != open_report(
        sample, color_scheme="light"
    ).page.evaluate(ground)


def test_paper_shows_findings_opened_and_closes_them_again(open_report: Callable[..., Any], sample: Result) -> None:
    page = open_report(sample).page
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for finding in sample.findings:
        assert page.locator(f"#{finding.id} .inside").is_visible()
    assert not page.locator("#filters").is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert page.locator(".finding[open]").count() == 0


def test_paper_without_scripts_shows_findings_opened(open_report: Callable[..., Any], sample: Result) -> None:
    page = open_report(sample, java_script_enabled=False).page
    page.emulate_media(media="print")
    assert page.locator(f"#{sample.findings[0].id} .evidence").is_visible()


def test_a_long_report_prints_what_is_shown_and_says_what_is_not(
    open_report: Callable[..., Any], many: Callable[..., Result]
) -> None:
    page = open_report(many(2000)).page
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#print-note").inner_text() == "Printed: 500 of 2,000 findings. The others are in the file."


def test_spot_it(open_report: Callable[..., Any], synthetic: Result) -> None:
    page = open_report(synthetic, "training").page
    assert not page.locator("#lead").is_visible()
    assert not page.locator("#findings").is_visible()
    assert page.locator("#spot-status").inner_text() == "There are 26 findings, hidden for now."
    page.keyboard.press("n")
    page.locator("#spot-next").click()
    assert page.locator("#spot-status").inner_text() == "2 of 26 findings revealed."
    assert page.locator("#spot-shown .finding[open]").count() == 2
    page.locator("#spot-again").click()
    assert page.locator("#spot-shown .finding").count() == 0
    page.locator("#spot-all").click()
    assert page.locator("#lead").is_visible()
    assert shown(page) == 26


def test_compare_opens_from_disk(open_report: Callable[..., Any], sample: Result, tmp_path: Any) -> None:
    page = open_report(sample).page
    assert HTML.compare is not None
    path = tmp_path / "compare.html"
    path.write_bytes(HTML.compare(sample, sample)["compare.html"])
    page.goto(path.as_uri())
    assert page.locator("#still li").count() == len(sample.findings)
