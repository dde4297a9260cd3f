"""A page that the person named, fetched once: no cookies, no log-in, no following of links.

One deadline spans the whole of it, robots.txt and redirects included.
"""

from __future__ import annotations

import codecs
import hashlib
import time
import zlib
from collections.abc import Iterator
from typing import Final

import httpcore
import httpx
from msgspec import Struct

from scanner import VERSION
from scanner.fetch.kept import Capture, Exchange, FetchError, Limits
from scanner.fetch.robots import LARGEST, PRODUCT, Robots
from scanner.fetch.transport import Transport, Wire

__all__ = ["Visit", "capture"]

_HOPS: Final = 3
# RFC 9309, 2.3.1.2.
_HOPS_ROBOTS: Final = 5
_PAGES: Final = ("text/html", "application/xhtml+xml", "text/plain")
_PICTURES: Final = ("image/jpeg", "image/png", "image/webp", "image/heic", "image/heif", "image/tiff", "image/avif")
_AGENT: Final = f"{PRODUCT}/{VERSION} (one request, asked for by a person)"
_ACCEPT_PAGE: Final = "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5"


def capture(address: str, limits: Limits | None = None) -> Capture:
    """Fetch one page.

    :raises FetchError: if the address is not a public web address, its site asks programs to stay away, the server does not
        answer in time or as a page, or the page is too large.
    """
    return Visit(limits or Limits()).page(address)


class _Answer(Struct, frozen=True):
    """What one request brought. ``onward``: where the answer leads instead of holding a body; empty if nowhere."""

    status: int
    kind: str
    charset: str | None
    onward: str
    body: bytes
    exchange: Exchange


class Visit:
    """One person's look at one page: its rules for programs are asked once, its pictures are part of the look."""

    def __init__(self, limits: Limits) -> None:
        """Nothing is asked yet."""
        self._limits = limits
        self._deadline = time.monotonic() + limits.seconds
        self._robots: dict[tuple[str, str, int | None], Robots] = {}

    def page(self, address: str) -> Capture:
        """Fetch the page; see :func:`capture`."""
        return self._fetched(address if "://" in address else f"https://{address}", address, _PAGES, _ACCEPT_PAGE)

    def picture(self, address: str) -> Capture:
        """Fetch a picture of the page by the same rules, with a deadline of its own. Raises :class:`FetchError`."""
        self._deadline = time.monotonic() + self._limits.seconds
        return self._fetched(address, address, _PICTURES, ",".join(_PICTURES))

    def _fetched(self, address: str, asked: str, kinds: tuple[str, ...], accept: str) -> Capture:
        url = _checked(address, self._limits, None)
        exchanges: list[Exchange] = []
        for _ in range(_HOPS + 1):
            self._keep_to_robots(url, exchanges)
            answer = self._ask(url, accept, kinds)
            exchanges.append(answer.exchange)
            if not answer.onward:
                break
            url = _checked(str(url.join(answer.onward)), self._limits, url)
        else:
            raise FetchError(f"it redirects more than {_HOPS} times")
        return Capture(
            address=asked,
            final_address=str(url),
            status=answer.status,
            content_type=answer.kind,
            sha256=hashlib.sha256(answer.body).hexdigest(),
            body=_in_utf8(answer.body, answer.charset) if kinds is _PAGES else answer.body,
            when=answer.exchange.when,
            agent=_AGENT,
            exchanges=tuple(exchanges),
        )

    def _keep_to_robots(self, url: httpx.URL, exchanges: list[Exchange]) -> None:
        site = (url.scheme, url.host, url.port)
        if site not in self._robots:
            self._robots[site] = self._rules(url.copy_with(raw_path=b"/robots.txt"), exchanges)
        robots = self._robots[site]
        if not robots.reachable:
            raise FetchError(
                "its site cannot say what programs may fetch (robots.txt fails), which counts as a no; "
                "open the page in a browser, save it, and scan the file"
            )
        if not robots.allows(str(url)):
            raise FetchError(
                "its site asks programs not to fetch it (robots.txt); open it in a browser, save it, and scan the file"
            )

    def _rules(self, url: httpx.URL, exchanges: list[Exchange]) -> Robots:
        for _ in range(_HOPS_ROBOTS + 1):
            answer = self._ask(url, "text/plain", ())
            exchanges.append(answer.exchange)
            if not answer.onward:
                return Robots(answer.status, answer.body)
            url = _checked(str(url.join(answer.onward)), self._limits, url)
        return Robots(404)

    def _ask(self, url: httpx.URL, accept: str, kinds: tuple[str, ...]) -> _Answer:
        """One request. ``kinds``: the media types to take; none: whatever comes, as far as it is read of robots.txt."""
        wire = Wire()
        headers = {"User-Agent": _AGENT, "Accept": accept, "Accept-Encoding": "gzip, identity", "Connection": "close"}
        limits = self._limits
        with httpx.Client(transport=Transport(limits, self._deadline, wire), trust_env=False, timeout=limits.seconds) as client:
            try:
                with client.stream("GET", url, headers=headers) as response:
                    body, onward = b"", response.headers["location"] if response.has_redirect_location else ""
                    if kinds and not onward:
                        _judge(response, kinds)
                    if not onward and (kinds or response.status_code == 200):
                        body = b"".join(_unpacked(response, limits, self._deadline, cut=not kinds))
                    kind, charset = _kind(response.headers), response.charset_encoding
                    return _Answer(response.status_code, kind, charset, onward, body, wire.exchange(str(url)))
            except httpx.TimeoutException:
                raise FetchError(f"the server did not answer in full within {limits.seconds:.0f} seconds") from None
            except (httpx.HTTPError, httpx.InvalidURL, httpcore.NetworkError, httpcore.ProtocolError, ValueError):
                raise FetchError("the server cannot be reached, or did not answer as a web server does") from None


def _kind(headers: httpx.Headers) -> str:
    kind: str = headers.get("content-type", "")
    return kind.split(";")[0].strip().lower()


def _judge(response: httpx.Response, kinds: tuple[str, ...]) -> None:
    kind = _kind(response.headers)
    if response.status_code != 200:
        raise FetchError(f"the server answered with status {response.status_code} instead of the page")
    if kind and kind not in kinds:
        wanted = "a page" if kinds is _PAGES else "a picture"
        raise FetchError(f"it is not {wanted} but {kind}; save it and look at it yourself")


def _checked(address: str, limits: Limits, before: httpx.URL | None) -> httpx.URL:
    try:
        url = httpx.URL(address)
    except (httpx.InvalidURL, ValueError):
        raise FetchError("it is not a web address") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise FetchError("only http and https addresses can be fetched")
    if before is not None and before.scheme == "https" and url.scheme == "http":
        raise FetchError("it redirects from https to plain http, which is refused")
    if url.userinfo:
        raise FetchError("an address with a user name or password in it is refused")
    if (url.port or {"http": 80, "https": 443}[url.scheme]) not in limits.ports:
        raise FetchError("only the usual web ports (80 and 443) can be fetched")
    return url.copy_with(fragment=None)


def _unpacked(response: httpx.Response, limits: Limits, deadline: float, *, cut: bool) -> Iterator[bytes]:
    """The body in pieces. ``cut``: robots.txt is read as far as its own limit, where a page that is too large is refused."""
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ("identity", "gzip", "x-gzip", ""):
        raise FetchError(f"the server packed the page in a way that was not asked for ({encoding})")
    unpacker = zlib.decompressobj(31) if "gzip" in encoding else None
    most = min(LARGEST, limits.bytes) if cut else limits.bytes
    total = 0
    # Without a size: a stated size would make httpx wait until so many bytes have come.
    for piece in response.iter_raw():
        if time.monotonic() > deadline:
            raise FetchError(f"the server did not answer in full within {limits.seconds:.0f} seconds")
        if unpacker is not None:
            try:
                piece = unpacker.decompress(piece, most - total + 1)
            except zlib.error:
                raise FetchError("the packed page is damaged") from None
        total += len(piece)
        if total > most and cut:
            yield piece[: most - total]
            return
        if total > most:
            raise FetchError(f"the page is larger than {limits.bytes >> 20} MiB")
        yield piece


def _in_utf8(body: bytes, charset: str | None) -> bytes:
    """The body, turned into UTF-8 if the headers alone say that it is written otherwise: a saved file has no headers."""
    if charset is None or b"charset" in body[:2048].lower() or body.startswith((codecs.BOM_UTF8, b"\xff\xfe", b"\xfe\xff")):
        return body
    try:
        if codecs.lookup(charset).name == "utf-8":
            return body
        return codecs.BOM_UTF8 + body.decode(charset, "replace").encode()
    except (LookupError, ValueError):
        return body
