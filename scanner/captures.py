"""A fetched page, kept as evidence: WARC/1.1 (ISO 28500) that other tools open, and a list of what was captured when and why.

The list, ``captures.json``, lies beside the captures, in an audit a second one beside the case, and these are the only memory:
looking at the same page again and again is surveillance, so a second capture needs a reason of its own.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import os
import re
import time
import uuid
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from urllib.parse import urljoin, urlsplit

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from scanner import VERSION
from scanner.fetch import Capture, Exchange, FetchError, Limits, Visit
from scanner.output import write_files
from scanner.text import clean

__all__ = ["LIST", "CaptureError", "Kept", "Wish", "captured_before", "keep", "pictures_of"]

LIST: Final = "captures.json"
_MOST_PICTURES: Final = 20
_PICTURES_SECONDS: Final = 60.0
_SMALLEST_SIDE: Final = 48
_NO_PLACE: Final = (".svg", ".gif", ".ico", ".bmp")
_SPACES: Final = re.compile(r"\s+")


class CaptureError(Exception):
    """The page is not captured; the text says why and what to do."""


class Wish(Struct, frozen=True, kw_only=True):
    """What is to be captured, why, in which audit, and into which file.

    ``audit_list``: a second list, of all captures of the audit whatever folder they lie in.
    """

    address: str
    reason: str
    target: Path
    reference: str = ""
    with_images: bool = False
    audit_list: Path | None = None


class Kept(Struct, frozen=True, kw_only=True):
    """A capture as the list tells it."""

    file: str
    address: str
    final_address: str
    when: datetime
    status: int
    sha256: str
    agent: str
    reason: str
    case: str = ""
    images: int = 0
    images_refused: int = 0


def keep(wish: Wish, limits: Limits | None = None) -> Kept:
    """Fetch the page once and write it, and into the list that it was.

    :raises CaptureError: if the same page was captured before in this audit for the same reason, or the file is there already.
    :raises FetchError: if the page cannot be fetched.
    :raises OSError: if the files cannot be written.
    """
    folder = wish.target.parent
    lists = (folder / LIST, *((wish.audit_list,) if wish.audit_list else ()))
    known = {path: _listed(path) for path in lists}
    reason = _line(wish.reason)
    if not reason:
        raise CaptureError("a capture needs a reason: why is this page looked at?")
    for path, entries in known.items():
        earlier = _same(entries, wish.address, wish.reference, reason)
        if earlier is not None:
            raise CaptureError(
                f"it was captured on {earlier.when:%d %B %Y} for the same reason (see {path.name}); scan {earlier.file} "
                "instead, or say what the new reason is"
            )
    if wish.target.exists():
        raise CaptureError(f"{wish.target.name} is there already, and a capture is never overwritten; choose another name")
    visit = Visit(limits or Limits())
    page = visit.page(wish.address)
    pictures, refused = _pictures(visit, page) if wish.with_images else ([], 0)
    kept = Kept(
        file=wish.target.name,
        address=wish.address,
        final_address=page.final_address,
        when=page.when,
        status=page.status,
        sha256=page.sha256,
        agent=page.agent,
        reason=reason,
        case=_line(wish.reference),
        images=len(pictures),
        images_refused=refused,
    )
    archive = b"".join(_archive(kept, [page, *pictures]))
    write_files(folder, {wish.target.name: archive, LIST: _as_list([*known[folder / LIST], kept])})
    if wish.audit_list is not None:
        elsewhere = replace(kept, file=_way(wish.target, wish.audit_list.parent))
        listed = _as_list([*known[wish.audit_list], elsewhere])
        write_files(wish.audit_list.parent, {wish.audit_list.name: listed})
    return kept


def _way(file: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(file, folder)).as_posix()
    except ValueError:
        # On another drive.
        return str(file.resolve())


def _as_list(entries: Sequence[Kept]) -> bytes:
    text: bytes = msgspec.json.format(msgspec.json.encode(entries), indent=1)
    return text + b"\n"


def captured_before(wish: Wish) -> Path | None:
    """The file of an earlier capture of the page, in the same audit and for the same reason, if it is still there.

    :raises CaptureError: if a list of captures cannot be read.
    """
    for path in (wish.target.parent / LIST, *((wish.audit_list,) if wish.audit_list else ())):
        earlier = _same(_listed(path), wish.address, wish.reference, _line(wish.reason))
        found: Path | None = path.parent / earlier.file if earlier is not None else None
        if found is not None and found.is_file():
            return found
    return None


def _same(known: Iterable[Kept], address: str, reference: str, reason: str) -> Kept | None:
    wanted = _address(address), _line(reference).casefold(), reason.casefold()
    for kept in known:
        told = (kept.case.casefold(), kept.reason.casefold())
        if told == wanted[1:] and wanted[0] in (_address(kept.address), _address(kept.final_address)):
            return kept
    return None


def _address(address: str) -> str:
    """An address in one spelling, so that the same page is known again."""
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        host = (parts.hostname or "").removeprefix("www.")
        port = parts.port if parts.port not in (80, 443) else None
    except ValueError:
        return address
    return f"{host}:{port or ''}{parts.path.rstrip('/')}?{parts.query}"


def _listed(path: Path) -> list[Kept]:
    if not path.exists():
        return []
    try:
        return msgspec.json.decode(path.read_bytes(), type=list[Kept])
    except (OSError, ValueError):
        raise CaptureError(f"{path}: the list of earlier captures cannot be read, so none may be added; mend it") from None


def _line(text: str) -> str:
    return _SPACES.sub(" ", clean(text)).strip()[:500]


# --- pictures ----------------------------------------------------------------------------------------------------------


def _pictures(visit: Visit, page: Capture) -> tuple[list[Capture], int]:
    """The pictures of the page, and how many were not to be had."""
    found, refused = [], 0
    until = time.monotonic() + _PICTURES_SECONDS
    for address in pictures_of(page.body, page.final_address):
        try:
            if time.monotonic() > until:
                refused += 1
                continue
            found.append(visit.picture(address))
        except FetchError:
            refused += 1
    return found, refused


def pictures_of(body: bytes, address: str) -> list[str]:
    """The addresses of the pictures of a page that may carry a place: its own, not those of advertisers and counters.

    At most 20, from the page's own host or one below it: a request to anybody else would tell them who looks at what.
    """
    from bs4 import BeautifulSoup

    from scanner.readers.page.charset import as_utf8

    soup = BeautifulSoup(as_utf8(body), "lxml", from_encoding="utf-8")
    base = soup.find("base", href=True)
    start = urljoin(address, str(base["href"])) if base is not None else address
    own = (urlsplit(address).hostname or "").removeprefix("www.")
    found: dict[str, None] = {}
    own_pictures = soup.find_all("meta", attrs={"property": "og:image", "content": True})
    for tag in [*own_pictures, *soup.find_all("img", src=True)]:
        told = str(tag.get("src") or tag.get("content") or "").strip()
        if not told:
            continue
        sides = [int(side) for name in ("width", "height") if (side := str(tag.get(name, ""))).isascii() and side.isdigit()]
        try:
            parts = urlsplit(urljoin(start, told))
            host = parts.hostname or ""
        except ValueError:
            continue
        if parts.scheme not in ("http", "https") or (host.removeprefix("www.") != own and not host.endswith(f".{own}")):
            continue
        if not parts.path.lower().endswith(_NO_PLACE) and all(side >= _SMALLEST_SIDE for side in sides):
            found[parts._replace(fragment="").geturl()] = None
        if len(found) == _MOST_PICTURES:
            break
    return list(found)


# --- WARC ----------------------------------------------------------------------------------------------------------------


def _archive(kept: Kept, captures: list[Capture]) -> Iterator[bytes]:
    about = {
        "software": f"footprint-audit/{VERSION}",
        "format": "WARC File Format 1.1",
        "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
        "http-header-user-agent": kept.agent,
        "robots": "obey",
        "reason": kept.reason,
        "case": kept.case,
    }
    name = _name()
    yield _record("warcinfo", name, kept.when, "application/warc-fields", _fields(about), {"WARC-Filename": kept.file})
    for capture in captures:
        response = ""
        for exchange in capture.exchanges:
            response, request = _name(), _name()
            place = {"WARC-Target-URI": exchange.address, "WARC-IP-Address": exchange.peer, "WARC-Warcinfo-ID": name}
            whole = place | {"WARC-Payload-Digest": _digest(exchange.received.partition(b"\r\n\r\n")[2])}
            # With sizes between its pieces the payload is not what stands in the block; the digest of the block is told.
            answer = place if _in_pieces(exchange) else whole
            yield _record("response", response, exchange.when, "application/http; msgtype=response", exchange.received, answer)
            asked = place | {"WARC-Concurrent-To": response}
            yield _record("request", request, exchange.when, "application/http; msgtype=request", exchange.sent, asked)
        told = {
            "address-as-given": capture.address,
            "status": str(capture.status),
            "sha256-of-unpacked-body": capture.sha256,
            "user-agent": capture.agent,
            "reason": kept.reason,
            "case": kept.case,
        }
        place = {"WARC-Target-URI": capture.final_address, "WARC-Concurrent-To": response, "WARC-Warcinfo-ID": name}
        yield _record("metadata", _name(), capture.when, "application/warc-fields", _fields(told), place)


def _in_pieces(exchange: Exchange) -> bool:
    return b"transfer-encoding:" in exchange.received.partition(b"\r\n\r\n")[0].lower()


def _record(kind: str, name: str, when: datetime, media: str, block: bytes, also: dict[str, str]) -> bytes:
    fields = {
        "WARC-Type": kind,
        "WARC-Record-ID": name,
        "WARC-Date": when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        **also,
        "WARC-Block-Digest": _digest(block),
        "Content-Type": media,
        "Content-Length": str(len(block)),
    }
    return gzip.compress(b"WARC/1.1\r\n" + _fields(fields) + b"\r\n" + block + b"\r\n\r\n", mtime=0)


def _fields(fields: dict[str, str]) -> bytes:
    return "".join(f"{key}: {_SPACES.sub(' ', value)}\r\n" for key, value in fields.items() if value).encode("utf-8", "replace")


def _digest(content: bytes) -> str:
    return "sha256:" + base64.b32encode(hashlib.sha256(content).digest()).decode()


def _name() -> str:
    return f"<{uuid.uuid4().urn}>"
