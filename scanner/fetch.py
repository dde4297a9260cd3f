"""The one place that touches the network: a page that the person named, fetched once, becomes a capture.

No cookies, no log-in, no following of links. Every address is resolved here, checked, and dialled as checked, so that a
name cannot point somewhere else between the check and the call. One deadline spans the whole of it, redirects included.
"""

from __future__ import annotations

import codecs
import hashlib
import socket
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

import httpcore
import httpx
from msgspec import Struct

from scanner import VERSION
from scanner.addresses import is_public

__all__ = ["Capture", "FetchError", "Limits", "capture"]

_HOPS: Final = 3
_READABLE: Final = ("text/html", "application/xhtml+xml", "text/plain")
_HEADERS: Final = {
    "User-Agent": f"footprint-audit/{VERSION} (one request, asked for by a person)",
    "Accept": "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5",
    "Accept-Encoding": "gzip, identity",
}


class FetchError(Exception):
    """The page cannot be fetched; the text says why and what to do."""


class Limits(Struct, frozen=True, kw_only=True):
    """What a fetch may do. ``seconds`` is the deadline for all of it, ``bytes`` the cap on the unpacked body."""

    seconds: float = 20.0
    bytes: int = 8 << 20
    ports: tuple[int, ...] = (80, 443)
    allowed: Callable[[str], bool] = is_public


class Capture(Struct, frozen=True, kw_only=True):
    """A fetched page: the body as sent (unpacked; in UTF-8 when only the headers named another encoding), and its origin."""

    address: str
    final_address: str
    status: int
    content_type: str
    sha256: str
    body: bytes


def capture(address: str, limits: Limits | None = None) -> Capture:
    """Fetch one page.

    :raises FetchError: if the address is not a public web address, the server does not answer in time or as a page, or the
        page is too large.
    """
    limits = limits or Limits()
    deadline = time.monotonic() + limits.seconds
    url = _checked(address if "://" in address else f"https://{address}", limits, None)
    for _ in range(_HOPS + 1):
        with httpx.Client(transport=_Transport(limits, deadline), trust_env=False, timeout=limits.seconds) as client:
            try:
                with client.stream("GET", url, headers=_HEADERS) as response:
                    if response.is_redirect and "location" in response.headers:
                        url = _checked(str(url.join(response.headers["location"])), limits, url)
                        continue
                    return _captured(address, response, limits, deadline)
            except httpx.TimeoutException:
                raise FetchError(f"the server did not answer in full within {limits.seconds:.0f} seconds") from None
            except (httpx.HTTPError, httpx.InvalidURL, httpcore.NetworkError, httpcore.ProtocolError, ValueError):
                raise FetchError("the server cannot be reached, or did not answer as a web server does") from None
    raise FetchError(f"it redirects more than {_HOPS} times")


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


def _captured(address: str, response: httpx.Response, limits: Limits, deadline: float) -> Capture:
    content_type = response.headers.get("content-type", "").split(";")[0].strip().lower()
    if response.status_code != 200:
        raise FetchError(f"the server answered with status {response.status_code} instead of the page")
    if content_type and content_type not in _READABLE:
        raise FetchError(f"it is not a page but {content_type}; save it and look at it yourself")
    body = b"".join(_unpacked(response, limits, deadline))
    return Capture(
        address=address,
        final_address=str(response.url),
        status=response.status_code,
        content_type=content_type,
        sha256=hashlib.sha256(body).hexdigest(),
        body=_in_utf8(body, response.charset_encoding),
    )


def _unpacked(response: httpx.Response, limits: Limits, deadline: float) -> Iterator[bytes]:
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ("identity", "gzip", "x-gzip", ""):
        raise FetchError(f"the server packed the page in a way that was not asked for ({encoding})")
    unpacker = zlib.decompressobj(31) if "gzip" in encoding else None
    total = 0
    # Without a size: a stated size would make httpx wait until so many bytes have come.
    for piece in response.iter_raw():
        if time.monotonic() > deadline:
            raise FetchError(f"the server did not answer in full within {limits.seconds:.0f} seconds")
        if unpacker is not None:
            try:
                piece = unpacker.decompress(piece, limits.bytes - total + 1)
            except zlib.error:
                raise FetchError("the packed page is damaged") from None
        total += len(piece)
        if total > limits.bytes:
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


class _Transport(httpx.BaseTransport):
    """httpx over httpcore with our own dialling; no proxy, no environment."""

    def __init__(self, limits: Limits, deadline: float) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(trust_env=False),
            network_backend=_Dialler(limits, deadline),
            max_connections=1,
            retries=0,
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = httpcore.URL(
            scheme=request.url.raw_scheme, host=request.url.raw_host, port=request.url.port, target=request.url.raw_path
        )
        try:
            answer = self._pool.handle_request(
                httpcore.Request(request.method, url, headers=request.headers.raw, content=b"", extensions=request.extensions)
            )
        except httpcore.TimeoutException as error:
            raise httpx.ReadTimeout("timed out", request=request) from error
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            raise httpx.ConnectError("cannot be reached", request=request) from error
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer), extensions=answer.extensions)

    def close(self) -> None:
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._answer.iter_stream()
        except httpcore.TimeoutException as error:
            raise httpx.ReadTimeout("timed out") from error
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            raise httpx.ReadError("cut off") from error

    def close(self) -> None:
        self._answer.close()


class _Dialler(httpcore.SyncBackend):
    """Resolves a name, refuses it if any of its addresses is not public, and dials the address that was checked."""

    def __init__(self, limits: Limits, deadline: float) -> None:
        self._limits = limits
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError:
            raise FetchError("there is no such address; check its spelling and the connection") from None
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        if not addresses or not all(self._limits.allowed(address) for address in addresses):
            raise FetchError("it leads to an address that is not on the public internet, which is refused")
        left = _left(self._deadline, timeout)
        return _Stream(super().connect_tcp(addresses[0], port, left, local_address, socket_options), self._deadline)


class _Stream(httpcore.NetworkStream):
    """A stream whose every read and write ends at the deadline: a server that sends a byte a second is cut off as well."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: float) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _left(self._deadline, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _left(self._deadline, timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _left(self._deadline, timeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _left(deadline: float, timeout: float | None) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("deadline")
    return left if timeout is None else min(left, timeout)
