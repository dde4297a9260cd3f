"""The one place that touches the network: what it fetches, and the many things it refuses."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpx
import pytest
import respx

from scanner.addresses import is_public
from scanner.fetch import FetchError, Limits, capture

PAGE = b"<html><body><p>Northmere Harriers results</p></body></html>"


class _Hostile(BaseHTTPRequestHandler):
    """A server that behaves badly on purpose, by path."""

    def do_GET(self) -> None:
        path = self.path
        if path == "/page":
            self._answer(PAGE)
        elif path == "/gzip":
            self._answer(gzip.compress(PAGE), encoding="gzip")
        elif path == "/bomb":
            self._answer(gzip.compress(bytes(50_000_000)), encoding="gzip")
        elif path == "/latin":
            self._answer("<p>Zoë</p>".encode("latin-1"), kind="text/html; charset=iso-8859-1")
        elif path == "/pdf":
            self._answer(b"%PDF-1.7", kind="application/pdf")
        elif path == "/drip":
            self.send_response(200)
            self.end_headers()
            self._drip(b"x")
        elif path == "/slow-head":
            self._drip(b"H")
        elif path == "/endless":
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self._flood()
        elif path == "/loop":
            self.send_response(302)
            self.send_header("Location", "/loop")
            self.end_headers()

    def _answer(self, body: bytes, kind: str = "text/html", encoding: str = "") -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _drip(self, byte: bytes) -> None:
        try:
            for _ in range(200):
                self.wfile.write(byte)
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            return

    def _flood(self) -> None:
        try:
            while True:
                self.wfile.write(b"<p>more</p>" * 10_000)
        except OSError:
            return

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), _Hostile)
    running.daemon_threads = True
    Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()


def _limits(server: str, seconds: float = 5.0) -> Limits:
    return Limits(seconds=seconds, bytes=1 << 20, ports=(int(server.rsplit(":", 1)[1]),), allowed=lambda _: True)


def test_a_page_is_fetched_as_it_stands(server: str) -> None:
    page = capture(f"{server}/page#part", _limits(server))
    assert (page.body, page.status, page.final_address) == (PAGE, 200, f"{server}/page")
    assert capture(f"{server}/gzip", _limits(server)).body == PAGE


def test_an_encoding_that_only_the_headers_name_is_kept_in_the_saved_page(server: str) -> None:
    assert capture(f"{server}/latin", _limits(server)).body.decode("utf-8-sig") == "<p>Zoë</p>"


@pytest.mark.parametrize(
    ("path", "words"),
    [("/bomb", "larger than"), ("/endless", "larger than"), ("/pdf", "not a page"), ("/loop", "more than 3 times")],
)
def test_what_is_no_page_is_refused(server: str, path: str, words: str) -> None:
    with pytest.raises(FetchError, match=words):
        capture(server + path, _limits(server))


@pytest.mark.parametrize("path", ["/drip", "/slow-head"])
def test_a_server_that_drips_is_cut_off_at_the_deadline(server: str, path: str) -> None:
    begun = time.monotonic()
    with pytest.raises(FetchError, match="within 1 seconds"):
        capture(server + path, _limits(server, seconds=1.0))
    assert time.monotonic() - begun < 4


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost/",
    ],
)
def test_addresses_inside_a_network_are_never_dialled(address: str) -> None:
    with pytest.raises(FetchError, match=r"not on the public internet|no such address"):
        capture(address)


@pytest.mark.parametrize(
    "address", ["ftp://example.com/", "file:///etc/passwd", "https://a:b@example.com/", "http://example.com:22/"]
)
def test_addresses_that_are_no_web_pages_are_refused(address: str) -> None:
    with pytest.raises(FetchError):
        capture(address)


@respx.mock
def test_a_redirect_is_followed_but_never_from_https_to_http() -> None:
    respx.get("https://example.com/old").mock(return_value=httpx.Response(301, headers={"location": "/new"}))
    respx.get("https://example.com/new").mock(return_value=httpx.Response(200, html=PAGE.decode()))
    respx.get("https://example.com/down").mock(return_value=httpx.Response(302, headers={"location": "http://example.com/new"}))
    assert capture("example.com/old").final_address == "https://example.com/new"
    with pytest.raises(FetchError, match="plain http"):
        capture("https://example.com/down")


@respx.mock
def test_an_error_page_is_not_a_page() -> None:
    respx.get("https://example.com/gone").mock(return_value=httpx.Response(404))
    with pytest.raises(FetchError, match="status 404"):
        capture("https://example.com/gone")


@respx.mock
def test_no_cookie_is_sent_back() -> None:
    first = respx.get("https://example.com/a").mock(
        return_value=httpx.Response(302, headers={"location": "/b", "set-cookie": "id=1"})
    )
    second = respx.get("https://example.com/b").mock(return_value=httpx.Response(200, html="x"))
    capture("https://example.com/a")
    assert first.called
    assert "cookie" not in second.calls.last.request.headers


def test_the_table_knows_what_the_standard_library_gets_wrong() -> None:
    hidden = ["192.0.0.8", "192.0.0.192", "64:ff9b::7f00:1", "2002:7f00:1::", "224.0.0.1", "fe80::1%eth0", "100.64.0.1", "::"]
    assert [address for address in hidden if is_public(address)] == []
    assert all(is_public(address) for address in ("93.184.216.34", "2606:4700::1111", "8.8.8.8"))
