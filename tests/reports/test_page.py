"""The file as bytes: it points nowhere, runs nothing but its own script, and says what it must."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable

import msgspec
import pytest
from bs4 import BeautifulSoup

from reports import HTML, render
from scanner.model import CaseNote, Result, Together, ToolNote

EDITIONS = ("auditor", "officer", "training")


def soup(result: Result, edition: str = "auditor") -> BeautifulSoup:
    return BeautifulSoup(render(result, edition)["report.html"], "lxml")


def empty() -> Result:
    return Result(
        schema="footprint-audit/1",
        tool=ToolNote(name="footprint-audit", version="0.1.0", run_date="2026-11-20"),
        case=CaseNote(mode="self-check", names=[]),
        sources=[],
        findings=[],
        routes=[],
        checks=[],
        ledger=[],
    )


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", ["sample", "hostile"])
def test_nothing_points_outside_the_file(name: str, edition: str, request: pytest.FixtureRequest) -> None:
    page = soup(request.getfixturevalue(name), edition)
    for tag in page.find_all(True):
        for attribute, value in tag.attrs.items():
            assert not attribute.startswith("on"), tag.name
            assert attribute != "style", tag.name
            if attribute in {"href", "src", "action", "data", "poster", "srcset", "formaction", "xlink:href"}:
                assert str(value).startswith(("#", "data:")), (tag.name, attribute)
    assert not page.find_all(["link", "iframe", "object", "embed", "base", "img", "video", "audio"])


def test_every_link_leads_somewhere(sample: Result) -> None:
    page = soup(sample)
    ids = {tag["id"] for tag in page.find_all(id=True)}
    assert {link["href"][1:] for link in page.find_all("a", href=True)} <= ids


def test_ids_are_unique(sample: Result) -> None:
    ids = [tag["id"] for tag in soup(sample).find_all(id=True)]
    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize("edition", EDITIONS)
def test_policy_comes_first_and_names_exactly_this_style_and_script(edition: str, sample: Result) -> None:
    page = soup(sample, edition)
    metas = page.head.find_all("meta")
    assert metas[1]["http-equiv"] == "Content-Security-Policy"
    policy = metas[1]["content"]
    styles = page.find_all("style")
    scripts = page.find_all("script", type=False)
    assert (len(styles), len(scripts)) == (1, 1)
    for kind, tag in (("style-src", styles[0]), ("script-src", scripts[0])):
        digest = base64.b64encode(hashlib.sha256(tag.string.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}';" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "require-trusted-types-for 'script'; trusted-types 'none'" in policy
    assert page.find("meta", attrs={"name": "referrer"})["content"] == "no-referrer"


def test_hostile_text_is_text(hostile: Result) -> None:
    page = soup(hostile)
    assert "<script>window.__ran=1</script>" in page.h1.text or "gpj.exe" in page.h1.text
    assert len(page.find_all("script")) == 2
    assert not page.find_all("img")
    assert "{{7*7}}" in page.text


def test_marks_that_reorder_text_are_shown(hostile: Result) -> None:
    data = render(hostile, "auditor")["report.html"].decode()
    body = data[: data.index('id="data"')]
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00\x07\x1b]", body)
    assert "⟨U+202E⟩" in body


def test_an_endless_text_is_cut_and_the_cut_is_said(sample: Result) -> None:
    case = msgspec.structs.replace(sample.case, force="N" * 1_000_000)
    made = render(msgspec.structs.replace(sample, case=case), "officer")["report.html"]
    assert len(made) < 400_000
    assert b"more characters; see result.json" in made


def test_same_result_same_bytes(sample: Result) -> None:
    assert render(sample, "officer") == render(sample, "officer")


def test_an_empty_result_is_never_called_clean() -> None:
    for edition in EDITIONS:
        page = soup(empty(), edition)
        words = " ".join(page.main.text.split())
        assert "not an all-clear" in words
        assert not re.search(r"\bclean\b|\bsafe\b|no risk|nothing to worry", words, re.IGNORECASE)
        assert words.count("Nothing in what was read led there.") == 5


def test_header_of_an_audit_says_whose_and_on_what_authority(sample: Result) -> None:
    words = soup(sample).header.text
    for told in (
        "Marian Oakes",
        "PSD/2026/014",
        "boundary check",
        "2 November 2026",
        "1 February 2027",
        "20 November 2026",
        "0.1.0",
    ):
        assert told in words
    assert "not a misconduct finding" in words


def test_self_check_has_no_authority(self_check: Result) -> None:
    words = soup(self_check, "officer").header.text
    assert "Self-check" in words
    assert "Authority" not in words


def test_what_was_not_looked_at_is_named(sample: Result) -> None:
    words = soup(sample).find(id="not-looked-at").text
    for told in (
        "No log-in history",
        "Old sessions",
        "ValueError in the check",
        "no text was handed in",
        "it is encrypted",
        "no reader knows",
    ):
        assert told in words
    assert "The text of messages: it was not read" in words


def test_ledger_lists_unread_files_first(sample: Result) -> None:
    rows = [row.code.text for row in soup(sample).find(id="l-rows").find_all("tr")]
    assert set(rows[:3]) == {"activities/17.gpx", "messages/inbox/thread/secret.json", "other/blob.bin"}
    assert len(rows) == len(sample.ledger)


def test_a_finding_says_everything(sample: Result) -> None:
    words = " ".join(soup(sample).find(id=sample.findings[0].id).text.split())
    finding = sample.findings[0]
    for told in (
        finding.title,
        finding.summary,
        finding.why,
        finding.doubt,
        finding.vector,
        finding.fixes[0].do,
        finding.fixes[0].where,
    ):
        assert told in words
    for told in (
        "Critical",
        "Seen by anyone",
        "Exact evidence",
        "facebook-marianoakes-2026.zip",
        "posts/media/photo_00.jpg",
        "exif GPSLatitude",
        "8 of 9 records",
    ):
        assert told in words


def test_the_auditor_reads_each_finding_in_the_order_of_a_decision(sample: Result) -> None:
    for finding in soup(sample).find_all(class_="finding"):
        stages = [stage.text for stage in finding.find_all(class_="stage")]
        assert stages == ["1 Information", "2 Threat and risk", "3 Powers and policy", "4 Options", "5 Action and review"]
        assert "Decided by, and when" in finding.text
        assert "PSD/2026/014, for" in finding.text


@pytest.mark.parametrize("edition", ["officer", "training"])
def test_others_read_plain_advice(edition: str, sample: Result) -> None:
    page = soup(sample, edition)
    assert not page.find_all(class_="stage")
    terms = [term.text for term in page.find(class_="finding").find_all("dt")]
    assert terms[:3] == ["Why it matters", "Who can see it", "What to do"]
    assert "Decided by" not in page.text


def test_contact_finding_prints_the_fairness_questions(sample: Result) -> None:
    words = soup(sample).find(id="F00000000000e").text
    assert "REF-14" in words
    assert "Has the phone number, address or handle changed hands since?" in words
    assert "Do not delete, message or unfriend anybody." in soup(sample).find(id="steps-advice-first").text


def test_long_reports_hold_the_worst_two_hundred_and_stay_small(many: Callable[..., Result]) -> None:
    result = many(10_000)
    made = render(result, "officer")["report.html"]
    shown = BeautifulSoup(made, "lxml").find_all("details", class_="finding")
    assert len(shown) == 200
    assert {node.find(class_="band").text for node in shown} == {"Critical"}
    assert len(made) < 1_100_000


def test_footer_of_printed_pages_cannot_break_out_of_the_style_sheet(sample: Result) -> None:
    case = msgspec.structs.replace(sample.case, reference='x"}</style><script>alert(1)</script>')
    page = soup(msgspec.structs.replace(sample, case=case))
    assert "</style" not in page.style.string
    assert page.style.string.count('content:"Authority x\\000022 \\00007d ') == 1


def test_reporter_is_the_plug_in(sample: Result) -> None:
    assert HTML.id == "html"
    assert set(HTML.render(sample, "auditor")) == {"report.html"}
    with pytest.raises(ValueError, match="auditor, officer, training"):
        HTML.render(sample, "public")


@pytest.mark.parametrize("edition", EDITIONS)
def test_findings_that_make_each_other_worse_say_so_in_page_and_data(edition: str, sample: Result) -> None:
    first, second = sample.findings[:2]
    because = "whoever has both knows the door."
    worse = msgspec.structs.replace(first, together=[Together(finding=second.id, title=second.title, because=because)])
    page = soup(msgspec.structs.replace(sample, findings=[worse, *sample.findings[1:]]), edition)
    told = page.find(id=first.id)
    assert f"Together they are worseBeside {second.title} ({second.id}), because {because}" in told.text
    assert because in page.find("script", id="data").text


def test_footer_of_printed_pages_reads_as_it_is_written() -> None:
    (written,) = re.findall(r'@bottom-left\{content:"([^"]*)"', str(soup(empty()).style))
    # CSS takes one space behind a character's number as the end of the number.
    read = re.sub(r"\\([0-9a-f]{1,6})\s?", lambda found: chr(int(found[1], 16)), written)
    assert read == "Personal: keep it safe, and destroy it when it is no longer needed"
