"""The one place that touches the network: what it fetches, and the many things it refuses."""

from __future__ import annotations

import gzip
import socket
import time
import zlib
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
        if path == "/robots.txt":
            self.send_error(404)
        elif path == "/page":
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
        elif path == "/chunks":
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self.wfile.write(b"5\r\n<html\r\n3\r\n>hi\r\n0\r\n\r\n")
        elif path == "/nothing-without-end":
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            self.wfile.write(zlib.compress(b"", wbits=31)[:10])
            self._flood(b"\x00\x00\x00\xff\xff" * 20_000)
        elif path == "/away":
            self._away("http://10.0.0.1/")
        elif path == "/file":
            self._away("file:///etc/passwd")
        elif path == "/nonsense":
            self._away("http://[::1")
        elif path == "/lying":
            self._answer(PAGE, encoding="gzip")
        elif path == "/unasked":
            self._answer(PAGE, encoding="br")
        elif path == "/charset":
            self._answer(PAGE, kind="text/html; charset=no-such-thing")
        elif path == "/300":
            self.send_error(300)
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

    def _away(self, where: str) -> None:
        self.send_response(302)
        self.send_header("Location", where)
        self.end_headers()

    def _flood(self, piece: bytes = b"<p>more</p>" * 10_000) -> None:
        try:
            while True:
                self.wfile.write(piece)
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
    [
        ("/bomb", "larger than"),
        ("/endless", "larger than"),
        ("/nothing-without-end", "larger than"),
        ("/pdf", "not a page"),
        ("/loop", "more than 3 times"),
        ("/file", "only http and https"),
        ("/away", "usual web ports"),
        ("/nonsense", "not a web address|cannot be reached"),
        ("/lying", "damaged"),
        ("/unasked", "not asked for"),
        ("/300", "status 300"),
    ],
)
def test_what_is_no_page_is_refused(server: str, path: str, words: str) -> None:
    with pytest.raises(FetchError, match=words):
        capture(server + path, _limits(server))


def test_what_went_over_the_line_is_kept_byte_for_byte(server: str) -> None:
    page = capture(f"{server}/chunks", _limits(server))
    robots, asked = page.exchanges
    assert page.body == b"<html>hi"
    assert asked.received.endswith(b"\r\n\r\n5\r\n<html\r\n3\r\n>hi\r\n0\r\n\r\n")
    assert asked.sent.startswith(b"GET /chunks HTTP/1.1\r\n")
    assert b"footprint-audit/" in asked.sent
    assert b"ookie" not in asked.sent
    assert (asked.peer, robots.address) == ("127.0.0.1", f"{server}/robots.txt")


def test_a_charset_that_does_not_exist_changes_nothing(server: str) -> None:
    assert capture(f"{server}/charset", _limits(server)).body == PAGE


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
    respx.get("https://example.com/robots.txt").mock(return_value=httpx.Response(404))
    respx.get("https://example.com/old").mock(return_value=httpx.Response(301, headers={"location": "/new"}))
    respx.get("https://example.com/new").mock(return_value=httpx.Response(200, html=PAGE.decode()))
    respx.get("https://example.com/down").mock(return_value=httpx.Response(302, headers={"location": "http://example.com/new"}))
    assert capture("example.com/old").final_address == "https://example.com/new"
    with pytest.raises(FetchError, match="plain http"):
        capture("https://example.com/down")


@respx.mock
def test_an_error_page_is_not_a_page() -> None:
    respx.get("https://example.com/robots.txt").mock(return_value=httpx.Response(404))
    respx.get("https://example.com/gone").mock(return_value=httpx.Response(404))
    with pytest.raises(FetchError, match="status 404"):
        capture("https://example.com/gone")


@respx.mock
def test_no_cookie_is_sent_back() -> None:
    respx.get("https://example.com/robots.txt").mock(return_value=httpx.Response(404))
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


def _site(*, page: int = 200, robots: int = 200, rules: str = "", headers: dict[str, str] | None = None) -> respx.Route:
    respx.get("https://example.com/robots.txt").mock(return_value=httpx.Response(robots, text=rules, headers=headers or {}))
    route: respx.Route = respx.get(url__startswith="https://example.com/members").mock(
        return_value=httpx.Response(page, html="<p>x</p>")
    )
    return route


@pytest.mark.parametrize(
    "rules",
    [
        "User-agent: *\nDisallow: /",
        "User-agent: *\nDisallow: /members",
        "User-agent: *\nAllow: /\n\nUser-agent: Footprint-Audit\nDisallow: /*.html$",
        "User-agent: *\nDisallow: /%6Dembers",
    ],
)
@respx.mock
def test_a_page_that_its_site_keeps_from_programs_is_not_asked_for(rules: str) -> None:
    page = _site(rules=rules)
    with pytest.raises(FetchError, match="asks programs not to"):
        capture("https://example.com/members/committee.html")
    assert not page.called


@pytest.mark.parametrize(
    "rules",
    [
        "",
        "User-agent: other\nDisallow: /",
        "User-agent: *\nDisallow: /\nAllow: /members/",
        "User-agent: *\nDisallow: /\n\nUser-agent: footprint-audit\nAllow: /",
        "<html>no rules at all</html>",
        "\ufeff\x00\nUser-agent\nDisallow",
    ],
)
@respx.mock
def test_a_page_that_its_site_lets_programs_have_is_fetched(rules: str) -> None:
    _site(rules=rules)
    assert capture("https://example.com/members/committee.html").status == 200


@respx.mock
def test_a_site_without_rules_is_open_and_one_that_cannot_say_is_not() -> None:
    for status in (500, 503):
        page = _site(robots=status)
        with pytest.raises(FetchError, match="counts as a no"):
            capture("https://example.com/members")
        assert not page.called
    for status in (401, 403, 404, 410, 429):
        _site(robots=status)
        assert capture("https://example.com/members").status == 200


@respx.mock
def test_rules_that_lie_elsewhere_are_followed_and_each_site_on_the_way_is_asked() -> None:
    _site(robots=301, headers={"location": "https://www.example.com/robots.txt"})
    respx.get("https://www.example.com/robots.txt").mock(
        return_value=httpx.Response(200, text="User-agent: *\nDisallow: /members/private")
    )
    respx.get("https://example.com/start").mock(
        return_value=httpx.Response(302, headers={"location": "https://example.org/there"})
    )
    respx.get("https://example.org/robots.txt").mock(return_value=httpx.Response(200, text="User-agent: *\nDisallow: /"))
    assert capture("https://example.com/members/open").status == 200
    for address in ("https://example.com/members/private", "https://example.com/start"):
        with pytest.raises(FetchError, match="asks programs not to"):
            capture(address)


@pytest.mark.parametrize(
    "address",
    [
        "http://017700000001/",
        "http://0177.0.0.1/",
        "http://0x7f000001/",
        "http://127.1/",
        "http://0/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:0:7f00:1::]/",
        "http://[::127.0.0.1]/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://100.64.0.1/",
        "http://192.0.0.192/",
        "http://0.0.0.0/",
        "http://255.255.255.255/",
    ],
)
def test_no_spelling_of_an_inner_address_gets_through(address: str) -> None:
    with pytest.raises(FetchError, match=r"not on the public internet|no such address|not a web address"):
        capture(address)


def test_a_name_is_looked_up_once_and_the_address_that_was_checked_is_dialled(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    port = int(server.rsplit(":", 1)[1])

    def look_up(host: str, port: int, *_: object, **__: object) -> list[tuple[object, ...]]:
        if host == "127.0.0.1":
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port))]
        asked.append(host)
        # The second answer for the same name is an inner address.
        address = "127.0.0.1" if len(asked) == 1 else "10.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    limits = Limits(seconds=5, ports=(port,), allowed=lambda address: address == "127.0.0.1")
    with pytest.raises(FetchError, match="not on the public internet"):
        capture(f"http://example.com:{port}/page", limits)
    assert asked == ["example.com", "example.com"]


def test_a_name_with_one_inner_address_among_others_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("93.184.216.34", "192.168.1.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with pytest.raises(FetchError, match="not on the public internet"):
        capture("http://example.com/")


def test_a_name_that_is_not_answered_for_is_left_at_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: time.sleep(3) or [])
    started = time.monotonic()
    with pytest.raises(FetchError, match="did not answer in full"):
        capture("https://example.com/", Limits(seconds=0.5))
    assert time.monotonic() - started < 2
