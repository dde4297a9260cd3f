"""The demo officer's pages over a real server: captured once each, they say what the saved ones say, and that all can see it."""

from __future__ import annotations

from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from scanner.captures import Wish, keep
from scanner.case import load_case
from scanner.demo import find_personas
from scanner.engine import ScanOptions, scan
from scanner.fetch import Limits
from scanner.model import Audience, Finding
from scanner.registry import load_registry

(PERSONA,) = [persona for persona in find_personas() if persona.name == "joanne-bell"]
DAY = date(2026, 11, 20)
PAGES = ("northmere-harriers-committee", "saltby-ten-results", "st-wystans-magazine", "fell-pigeon")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        return


@pytest.fixture(scope="module")
def captures(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """One capture of each page, in the order of the names."""
    running = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(PERSONA.folder / "pages")))
    running.daemon_threads = True
    Thread(target=running.serve_forever, daemon=True).start()
    limits = Limits(seconds=5, ports=(running.server_port,), allowed=lambda _: True)
    folder = tmp_path_factory.mktemp("captures")
    made = []
    for name in PAGES:
        target = folder / f"{name}.warc.gz"
        address = f"http://127.0.0.1:{running.server_port}/{name}.html"
        keep(Wish(address=address, reason="boundary check", reference="PSD/2026/014", target=target), limits)
        made.append(target)
    running.shutdown()
    return made


def _findings(inputs: list[Path]) -> list[Finding]:
    case = load_case(PERSONA.case, DAY)
    result, unreadable = scan(inputs, load_registry(), ScanOptions(today=DAY, workers=1), case=case)
    assert unreadable == []
    return result.findings


def test_captured_pages_say_what_the_saved_ones_say(captures: list[Path]) -> None:
    exports = [path for path in PERSONA.inputs if path.suffix != ".html"]
    saved, captured = _findings(PERSONA.inputs), _findings([*exports, *captures])
    assert {(finding.check, finding.summary) for finding in captured} == {(finding.check, finding.summary) for finding in saved}


def test_what_a_stranger_saw_is_public_and_the_case_alone_ties_it_to_the_officer(captures: list[Path]) -> None:
    found = {finding.check: finding for finding in _findings(captures)}
    assert found["home.page-address"].audience is Audience.PUBLIC
    assert found["home.page-address"].notes == [
        "Why this is taken to be the account holder: 2 pages name “Joanne Bell” twice; known is the same name."
    ]
    assert "Northmere Constabulary" in found["colleagues.employer-force"].summary
    assert "Zoë Hartnell" in found["family.named-relative-in-text"].summary
    assert {item.member for finding in found.values() for item in finding.evidence} == {
        "northmere-harriers-committee.warc.gz",
        "saltby-ten-results.warc.gz",
        "st-wystans-magazine.warc.gz",
    }
