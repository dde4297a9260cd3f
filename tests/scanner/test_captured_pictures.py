"""The picture of an entry on a captured page, and the profile picture of an account: one picture, however it was packed."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest
from PIL import Image, ImageDraw, ImageFilter

from scanner.captures import Wish, keep
from scanner.engine import ScanOptions, scan
from scanner.fetch import Limits
from scanner.model import Confidence, Finding, PersonCard
from scanner.readers.media.portraits import shape_of
from scanner.readers.webarchive import WEB_ARCHIVE
from scanner.registry import load_registry
from scanner.testing import read_bytes

ENTRY = """<!doctype html><html><head><title>Members</title></head><body><div class="h-card">
<img class="u-photo" src="{address}" alt="Hill Pigeon"><span class="p-name">Hill Pigeon</span>
<p class="p-note">Fell runner, cake eater</p></div></body></html>"""


class _Club(BaseHTTPRequestHandler):
    """A club's page with one member, whose picture is whatever a test says."""

    pictures: ClassVar[dict[str, bytes]] = {}

    def do_GET(self) -> None:
        address = self.path.removeprefix("/members")
        if self.path in self.pictures:
            self._answer(self.pictures[self.path], "image/jpeg")
        elif self.path.startswith("/members"):
            self._answer(ENTRY.format(address=address).encode(), "text/html")
        else:
            self.send_error(404)

    def _answer(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def club() -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), _Club)
    running.daemon_threads = True
    _Club.pictures.clear()
    Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()


def portrait(seed: int, side: int = 640, quality: int = 90, kind: str = "JPEG") -> bytes:
    """A picture with light, things and grain, as a camera takes it."""
    rng = random.Random(seed)
    image = Image.new("RGB", (640, 640), tuple(rng.randrange(256) for _ in range(3)))
    draw = ImageDraw.Draw(image)
    for _ in range(24):
        x, y, r = rng.randrange(640), rng.randrange(640), rng.randrange(30, 220)
        draw.ellipse((x - r, y - r, x + r, y + r), tuple(rng.randrange(256) for _ in range(3)))
    image = image.filter(ImageFilter.GaussianBlur(9))
    light = Image.linear_gradient("L").rotate(rng.randrange(360)).resize((640, 640))
    image = Image.blend(image, Image.merge("RGB", (light, light, light)), 0.3)
    return packed(image.resize((side, side)), quality, kind)


def packed(image: Image.Image, quality: int = 90, kind: str = "JPEG") -> bytes:
    out = BytesIO()
    image.save(out, kind, quality=quality)
    return out.getvalue()


def silhouette(side: int = 400, quality: int = 90) -> bytes:
    """What platforms show for somebody without a picture."""
    image = Image.new("RGB", (side, side), (228, 230, 235))
    draw = ImageDraw.Draw(image)
    draw.ellipse((side * 0.33, side * 0.18, side * 0.67, side * 0.55), (176, 180, 186))
    draw.ellipse((side * 0.15, side * 0.62, side * 0.85, side * 1.4), (176, 180, 186))
    return packed(image, quality)


def letter(shade: tuple[int, int, int], side: int = 400) -> bytes:
    image = Image.new("RGB", (side, side), shade)
    draw = ImageDraw.Draw(image)
    for x in (0.25, 0.65):
        draw.rectangle((side * x, side * 0.2, side * (x + 0.1), side * 0.8), "white")
    draw.rectangle((side * 0.25, side * 0.45, side * 0.75, side * 0.55), "white")
    return packed(image)


def captured(club: str, target: Path, picture: bytes, address: str = "/u/17.jpg") -> Path:
    _Club.pictures[address] = picture
    limits = Limits(seconds=5, ports=(int(club.rsplit(":", 1)[1]),), allowed=lambda _: True)
    keep(Wish(address=f"{club}/members{address}", reason="boundary check", target=target, with_images=True), limits)
    return target


def export(folder: Path, picture: bytes) -> Path:
    album = folder / "your_facebook_activity/posts/media/Profilepictures_101/5.jpg"
    album.parent.mkdir(parents=True)
    album.write_bytes(picture)
    profile = folder / "personal_information/profile_information/profile_information.json"
    profile.parent.mkdir(parents=True)
    profile.write_text(json.dumps({"profile_v2": {"name": {"full_name": "Jo Bell"}, "username": "jo.bell"}}))
    return folder


def tied(club: str, tmp_path: Path, shown: bytes, own: bytes, address: str = "/u/17.jpg") -> list[Finding]:
    page = captured(club, tmp_path / "page.warc.gz", shown, address)
    options = ScanOptions(today=date(2026, 11, 21), workers=1)
    result, _ = scan([export(tmp_path / "facebook", own), page], load_registry(), options)
    return [finding for finding in result.findings if finding.check == "accounts.linked"]


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param(portrait(7, 200, 60), id="smaller"),
        pytest.param(portrait(7, 640, 40), id="packed harder"),
        pytest.param(portrait(7, 1200, 95, "PNG"), id="larger, as PNG"),
        pytest.param(portrait(7, 96, 75, "WEBP"), id="a thumbnail, as WebP"),
    ],
)
def test_a_picture_that_was_scaled_or_packed_anew_ties_the_entry_to_the_account(
    club: str, tmp_path: Path, shown: bytes
) -> None:
    (finding,) = tied(club, tmp_path, shown, portrait(7))
    assert "scaled or packed anew" in finding.summary
    assert finding.confidence is Confidence.B
    assert {one.member for one in finding.evidence} >= {"your_facebook_activity/posts/media/Profilepictures_101/5.jpg"}


def test_the_very_same_file_is_sure(club: str, tmp_path: Path) -> None:
    (finding,) = tied(club, tmp_path, portrait(7), portrait(7))
    assert "the same picture" in finding.summary
    assert "packed anew" not in finding.summary
    assert finding.confidence is Confidence.A


@pytest.mark.parametrize(
    ("shown", "own"),
    [
        pytest.param(portrait(8), portrait(7), id="two pictures"),
        pytest.param(silhouette(200, 60), silhouette(), id="nobody's silhouette"),
        pytest.param(letter((20, 120, 60)), letter((120, 40, 160), 200), id="a letter on a ground"),
        pytest.param(packed(Image.new("RGB", (300, 300), "grey")), packed(Image.new("RGB", (200, 200), "grey")), id="plain"),
        pytest.param(portrait(7)[:900], portrait(7), id="cut off"),
        pytest.param(b"\xff\xd8\xff\xd9", portrait(7), id="no picture"),
    ],
)
def test_other_pictures_and_those_of_nobody_tie_nothing(club: str, tmp_path: Path, shown: bytes, own: bytes) -> None:
    assert tied(club, tmp_path, shown, own) == []


def test_what_a_platform_shows_for_everybody_ties_nothing_even_where_it_is_the_same_file(club: str, tmp_path: Path) -> None:
    assert tied(club, tmp_path, silhouette(), silhouette(), "/static/default-avatar.jpg") == []


def test_flat_pictures_have_no_shape_and_photographs_keep_theirs() -> None:
    assert [shape_of(silhouette(side)) for side in (96, 400, 1000)] == [None] * 3
    assert shape_of(letter((20, 120, 60))) is None
    shapes = [shape_of(portrait(seed)) for seed in range(40)]
    assert sum(shape is None for shape in shapes) <= 1
    assert len({shape for shape in shapes if shape is not None}) >= 39


def bomb(side: int) -> bytes:
    return packed(Image.new("L", (side, side), 0), kind="PNG")


def test_pictures_built_to_exhaust_us_are_left_alone(club: str, tmp_path: Path) -> None:
    page = captured(club, tmp_path / "page.warc.gz", bomb(9_000))
    begun = time.perf_counter()
    cards = [one for one in read_bytes(WEB_ARCHIVE, page.name, page.read_bytes()) if isinstance(one, PersonCard)]
    assert time.perf_counter() - begun < 3
    assert [card.shape for card in cards] == [None]
    assert all(card.digest for card in cards)


def test_only_so_many_pixels_of_an_archive_are_unpacked() -> None:
    answers = []
    for number in range(30):
        entry = ENTRY.format(address=f"/u/{number}.jpg").encode()
        answers.append((f"https://club.example.org/{number}", "text/html", entry))
    answers += [(f"https://club.example.org/u/{number}.jpg", "image/jpeg", bomb(5_000)) for number in range(30)]
    archive = b"".join(_record(*answer) for answer in answers)
    begun = time.perf_counter()
    cards = [one for one in read_bytes(WEB_ARCHIVE, "page.warc", archive) if isinstance(one, PersonCard)]
    assert time.perf_counter() - begun < 8
    assert len(cards) == 30


def _record(address: str, kind: str, body: bytes) -> bytes:
    block = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode() + body
    head = f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nContent-Type: application/http\r\n"
    return f"{head}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"
