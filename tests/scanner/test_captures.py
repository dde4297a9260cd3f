"""A page that was named is fetched once, kept with its reason as a web archive, and read like any other source."""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections.abc import Iterator
from datetime import date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "fixtures"))

from officers.media import jpeg

from scanner.captures import CaptureError, Wish, captured_before, keep, pictures_of
from scanner.case import Authority, Case
from scanner.fetch import FetchError, Limits
from scanner.model import Audience, PageText, PersonCard, Photo
from scanner.page_commands import PagesError, pages_beside
from scanner.readers.webarchive import WEB_ARCHIVE
from scanner.testing import read_bytes

PAGE = b"""<!doctype html><html><head><meta charset="utf-8"><title>Committee</title></head><body>
<div class="h-card" id="secretary"><span class="p-name">Joanne Bell</span></div>
<img src="/team.jpg"><img src="gone.jpg"><img src="https://ads.example.net/pixel.png"><img src="logo.svg">
<img src="/dot.png" width="1" height="1"></body></html>"""
PLACED = jpeg(datetime(2026, 5, 2, 21, 50), (54.6821, -2.3487))
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9"


class _Club(BaseHTTPRequestHandler):
    """A club's site, and what was asked of it."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if self.path.startswith("/committee"):
            self._answer(PAGE)
        elif self.path == "/packed":
            self._answer(gzip.compress(PAGE), encoding="gzip")
        elif self.path == "/old":
            self.send_response(301)
            self.send_header("Location", "/committee")
            self.send_header("Set-Cookie", "id=1")
            self.end_headers()
        elif self.path == "/team.jpg":
            self._answer(JPEG, kind="image/jpeg")
        elif self.path == "/placed.jpg":
            self._answer(PLACED, kind="image/jpeg")
        elif self.path == "/gallery":
            self._answer(b'<p>Our run</p><img src="placed.jpg"><img src="team.jpg">')
        elif self.path == "/robots.txt":
            self._answer(b"User-agent: *\nDisallow: /private\n", kind="text/plain")
        else:
            self.send_error(404)

    def _answer(self, body: bytes, kind: str = "text/html", encoding: str = "") -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def club() -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), _Club)
    running.daemon_threads = True
    _Club.asked.clear()
    Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()


def _limits(club: str) -> Limits:
    return Limits(seconds=5, ports=(int(club.rsplit(":", 1)[1]),), allowed=lambda _: True)


def _wish(address: str, target: Path, reason: str = "boundary check", *, with_images: bool = False) -> Wish:
    return Wish(address=address, reason=reason, target=target, reference="PSD/2026/014", with_images=with_images)


def test_a_capture_is_a_web_archive_with_its_reason_and_every_byte(club: str, tmp_path: Path) -> None:
    kept = keep(_wish(f"{club}/old", tmp_path / "page.warc.gz"), _limits(club))
    archive = gzip.decompress((tmp_path / "page.warc.gz").read_bytes()).decode()
    assert re.findall(r"^WARC-Type: (\w+)", archive, re.M) == ["warcinfo", *["response", "request"] * 3, "metadata"]
    for told in (
        "reason: boundary check",
        "case: PSD/2026/014",
        "robots: obey",
        "Set-Cookie: id=1",
        f"sha256-of-unpacked-body: {kept.sha256}",
    ):
        assert told in archive
    assert "\nCookie:" not in archive
    assert (kept.final_address, kept.status) == (f"{club}/committee", 200)
    assert _Club.asked == ["/robots.txt", "/old", "/committee"]


@pytest.mark.parametrize("path", ["/committee", "/packed", "/old"])
def test_a_capture_is_read_as_the_page_it_holds_and_known_to_be_public(club: str, tmp_path: Path, path: str) -> None:
    keep(_wish(club + path, tmp_path / "page.warc.gz"), _limits(club))
    content = (tmp_path / "page.warc.gz").read_bytes()
    notes: dict[str, int] = {}
    records = read_bytes(WEB_ARCHIVE, "page.warc.gz", content, notes=notes)
    (card,) = [record for record in records if isinstance(record, PersonCard)]
    assert (card.name, card.audience) == ("Joanne Bell", Audience.PUBLIC)
    assert {text.page for text in records if isinstance(text, PageText)} == {f"{club}{path}".replace("/old", "/committee")}
    assert sum(notes.values()) == (path == "/old")


def test_the_same_page_is_not_captured_twice_without_a_new_reason(club: str, tmp_path: Path) -> None:
    keep(_wish(f"{club}/committee", tmp_path / "one.warc.gz"), _limits(club))
    for again in ("/committee", "/committee/", "/committee#part"):
        with pytest.raises(CaptureError, match=r"captured on .* for the same reason .*scan one\.warc\.gz instead"):
            keep(_wish(club + again, tmp_path / "two.warc.gz", " Boundary  check "), _limits(club))
    assert _Club.asked.count("/committee") == 1
    keep(_wish(f"{club}/committee", tmp_path / "two.warc.gz", "the club says that it took the address out"), _limits(club))
    listed = json.loads((tmp_path / "captures.json").read_text())
    assert [entry["file"] for entry in listed] == ["one.warc.gz", "two.warc.gz"]


def test_a_capture_is_never_overwritten_and_never_without_a_reason(club: str, tmp_path: Path) -> None:
    target = tmp_path / "page.warc.gz"
    target.write_bytes(b"kept")
    with pytest.raises(CaptureError, match="never overwritten"):
        keep(_wish(f"{club}/committee", target), _limits(club))
    with pytest.raises(CaptureError, match="needs a reason"):
        keep(_wish(f"{club}/committee", tmp_path / "other.warc.gz", "  "), _limits(club))
    assert (target.read_bytes(), _Club.asked) == (b"kept", [])


def test_what_cannot_be_fetched_leaves_nothing_behind(club: str, tmp_path: Path) -> None:
    for path in ("/private", "/gone"):
        with pytest.raises(FetchError):
            keep(_wish(club + path, tmp_path / "out" / "page.warc.gz"), _limits(club))
    assert not (tmp_path / "out").exists()


def test_a_list_of_captures_that_cannot_be_read_stops_the_capture(club: str, tmp_path: Path) -> None:
    (tmp_path / "captures.json").write_text("{")
    with pytest.raises(CaptureError, match="cannot be read"):
        keep(_wish(f"{club}/committee", tmp_path / "page.warc.gz"), _limits(club))


def test_pictures_are_kept_only_when_asked_for_and_only_the_pages_own(club: str, tmp_path: Path) -> None:
    keep(_wish(f"{club}/committee", tmp_path / "one.warc.gz"), _limits(club))
    assert _Club.asked == ["/robots.txt", "/committee"]
    kept = keep(_wish(f"{club}/committee?2", tmp_path / "two.warc.gz", with_images=True), _limits(club))
    assert (kept.images, kept.images_refused) == (1, 1)
    assert _Club.asked[2:] == ["/robots.txt", "/committee?2", "/team.jpg", "/gone.jpg"]
    assert JPEG in gzip.decompress((tmp_path / "two.warc.gz").read_bytes())


def test_a_kept_picture_tells_its_place_and_one_without_tells_nothing(club: str, tmp_path: Path) -> None:
    keep(_wish(f"{club}/gallery", tmp_path / "page.warc.gz", with_images=True), _limits(club))
    records = read_bytes(WEB_ARCHIVE, "page.warc.gz", (tmp_path / "page.warc.gz").read_bytes())
    (photo,) = [record for record in records if isinstance(record, Photo)]
    assert photo.place is not None
    assert (round(photo.place.lat, 4), photo.audience) == (54.6821, Audience.PUBLIC)
    assert re.fullmatch(r"record \d+ exif GPS\w+", photo.at.pointer)


def test_at_most_twenty_pictures_of_the_pages_own_host_are_taken() -> None:
    page = b'<base href="https://img.example.org/a/">' + b"".join(b'<img src="%d.jpg">' % number for number in range(50))
    found = pictures_of(page, "https://www.example.org/club")
    assert (len(found), found[0]) == (20, "https://img.example.org/a/0.jpg")
    others = b'<img src="//notexample.org/a.jpg"><img src="data:image/png;base64,xx"><img src="http://[::1"><img src="">'
    assert pictures_of(others, "https://example.org/") == []
    shown = b'<meta property="og:image" content="/face.jpg"><meta property="og:image" content="https://cdn.example.net/a.jpg">'
    assert pictures_of(shown, "https://example.org/jo") == ["https://example.org/face.jpg"]


def test_an_audit_needs_a_reason_for_its_pages_and_a_self_check_does_not(tmp_path: Path) -> None:
    audit = Case(authority=Authority(reference="PSD/2026/014", expires=date(2099, 1, 1)))
    with pytest.raises(PagesError, match="--reason"):
        pages_beside(["https://example.org/"], tmp_path, "", audit, with_images=False)
    _, failed = pages_beside(["http://127.0.0.1/"], tmp_path, "", Case(), with_images=False)
    assert "not on the public internet" in failed[0].reason


def test_a_page_captured_beside_an_earlier_report_is_read_again_and_not_fetched(club: str, tmp_path: Path) -> None:
    target = tmp_path / "pages" / "page-1.warc.gz"
    keep(Wish(address=f"{club}/committee", reason="self-check", target=target), _limits(club))
    before = list(_Club.asked)
    found, failed = pages_beside([f"{club}/committee"], tmp_path, "", Case(), with_images=False)
    assert (found, failed, _Club.asked) == ([target], [], before)


def test_an_audit_remembers_its_captures_whatever_folder_they_lie_in(club: str, tmp_path: Path) -> None:
    memory = tmp_path / "case.captures.json"

    def wish(folder: str, reference: str = "PSD/2026/014") -> Wish:
        target = tmp_path / folder / "page.warc.gz"
        return Wish(address=f"{club}/committee", reason="boundary check", target=target, reference=reference, audit_list=memory)

    keep(wish("monday"), _limits(club))
    assert captured_before(wish("tuesday")) == tmp_path / "monday" / "page.warc.gz"
    with pytest.raises(CaptureError, match=r"see case\.captures\.json\); scan monday/page\.warc\.gz instead"):
        keep(wish("tuesday"), _limits(club))
    keep(wish("other audit", "PSD/2026/099"), _limits(club))
    assert [entry["file"] for entry in json.loads(memory.read_text())] == ["monday/page.warc.gz", "other audit/page.warc.gz"]
