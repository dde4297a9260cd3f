"""httpx over httpcore with our own dialling: every address is resolved here, checked, and dialled as checked.

So a name cannot point somewhere else between the check and the call. What goes over the line is written down as it goes.
"""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from threading import Thread
from typing import Any, Final

import httpcore
import httpx

from scanner.fetch.kept import Exchange, FetchError, Limits

__all__ = ["Transport", "Wire"]

# For headers, and for the sizes between the pieces of a body.
_FRAMING: Final = 1 << 20
_EARLY: Final = re.compile(rb"HTTP/1\.[01] 1\d\d\b[^\n]*\n(?:[^\r\n][^\n]*\n)*\r?\n")


class Wire:
    """What went over one line, unpacked from TLS but from nothing else."""

    def __init__(self) -> None:
        """Begin now, with nothing."""
        self.when = datetime.now(UTC)
        self.peer = ""
        self.sent = bytearray()
        self.received = bytearray()

    def exchange(self, address: str) -> Exchange:
        """The request and its answer, without the early hints a server may send in front of it."""
        received = bytes(self.received)
        while early := _EARLY.match(received):
            received = received[early.end() :]
        return Exchange(address=address, when=self.when, peer=self.peer, sent=bytes(self.sent), received=received)


class Transport(httpx.BaseTransport):
    """For one request: no proxy, no environment."""

    def __init__(self, limits: Limits, deadline: float, wire: Wire) -> None:
        """Dial within ``limits``, write down on ``wire``."""
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(trust_env=False),
            network_backend=_Dialler(limits, deadline, wire),
            max_connections=1,
            retries=0,
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request; the body of the answer comes as it is read."""
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
        """Hang up."""
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

    def __init__(self, limits: Limits, deadline: float, wire: Wire) -> None:
        self._limits = limits
        self._deadline = deadline
        self._wire = wire

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        addresses = _looked_up(host, port, _left(self._deadline, timeout))
        if not addresses or not all(self._limits.allowed(address) for address in addresses):
            raise FetchError("it leads to an address that is not on the public internet, which is refused")
        left = _left(self._deadline, timeout)
        self._wire.peer = addresses[0].split("%")[0]
        inner = super().connect_tcp(addresses[0], port, left, local_address, socket_options)
        return _Stream(inner, self._deadline, self._wire, self._limits.bytes)


def _looked_up(host: str, port: int, seconds: float) -> list[str]:
    """The addresses of a name. Looking it up knows no deadline of its own, so it is left behind when time is up."""
    found: list[str] = []
    failed: list[OSError] = []

    def look_up() -> None:
        try:
            found.extend(str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            failed.append(OSError(str(error)))

    looking = Thread(target=look_up, daemon=True)
    looking.start()
    looking.join(seconds)
    if looking.is_alive():
        raise httpcore.ConnectTimeout("deadline")
    if failed:
        raise FetchError("there is no such address; check its spelling and the connection")
    return list(dict.fromkeys(found))


class _Stream(httpcore.NetworkStream):
    """A stream whose every read and write ends at the deadline: a server that sends a byte a second is cut off as well."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: float, wire: Wire, most: int) -> None:
        self._inner = inner
        self._deadline = deadline
        self._wire = wire
        self._most = most

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        piece = self._inner.read(max_bytes, _left(self._deadline, timeout))
        self._wire.received += piece
        # A body may unpack to nothing and still have no end.
        if len(self._wire.received) > self._most + _FRAMING:
            raise FetchError(f"the page is larger than {self._most >> 20} MiB")
        return piece

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _left(self._deadline, timeout))
        self._wire.sent += buffer

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _left(self._deadline, timeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left), self._deadline, self._wire, self._most)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _left(deadline: float, timeout: float | None) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("deadline")
    return left if timeout is None else min(left, timeout)
