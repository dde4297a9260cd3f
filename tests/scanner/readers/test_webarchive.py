"""Pages saved into archives: MHTML, WARC and Safari's; and pages that hold their own pictures, as SingleFile saves them."""

import base64
import gzip
import hashlib
import plistlib
import quopri
import time
from collections.abc import Sequence

import pytest

from scanner.api import Account, Audience, MemberError, PageText, PersonCard, Reading, Record
from scanner.bytestream import ByteStream, lines_of
from scanner.readers import READERS
from scanner.readers.page import PAGE
from scanner.readers.webarchive import WEB_ARCHIVE
from scanner.testing import MemoryMember, read_bytes, reader_complaints


def read(name: str, content: bytes, notes: dict[str, int] | None = None) -> Sequence[Record]:
    return read_bytes(WEB_ARCHIVE, name, content, notes=notes)


def told(records: Sequence[Record]) -> list[tuple[str, str]]:
    return [(record.at.pointer, record.text) for record in records if isinstance(record, PageText)]


def page(text: str, encoding: str = "utf-8") -> bytes:
    return f"<html><head><title>Jo</title></head><body><p>{text}</p></body></html>".encode(encoding)


# --- MHTML ------------------------------------------------------------------------------------------------------------

MARK = "----MultipartBoundary--x1----"
HEAD = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.com/jo\r\nSubject: Jo\r\nMIME-Version: 1.0\r\n"
    f'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="{MARK}"\r\n\r\n\r\n'
)


def part(body: bytes, kind: str = "text/html", coding: str = "quoted-printable", more: str = "") -> bytes:
    coded = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes}.get(coding, bytes)(body)
    head = f"--{MARK}\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {coding}\r\n{more}\r\n"
    return head.encode() + coded.replace(b"\n", b"\r\n") + b"\r\n"


def mhtml(*parts: bytes, head: str = HEAD) -> bytes:
    return head.encode() + b"".join(parts) + f"--{MARK}--\r\n".encode()


PICTURE = part(b"\xff\xd8" * 500, "image/jpeg", "base64", "Content-Location: https://example.com/a.jpg\r\n")


def test_the_page_is_read_with_its_address_and_pictures_are_counted() -> None:
    notes: dict[str, int] = {}
    body = b'<p class="h-card">Jo Bell</p><p>Caf\xc3\xa9 at 14 Acacia Avenue</p>'
    found = read("jo.mhtml", mhtml(part(body, more="Content-Location: https://example.com/jo\r\n"), PICTURE, PICTURE), notes)
    assert [record.name for record in found if isinstance(record, PersonCard)] == ["Jo Bell"]
    assert ("html > body > p:nth-of-type(2)", "Café at 14 Acacia Avenue") in told(found)
    assert {record.page for record in found if isinstance(record, PageText)} == {"https://example.com/jo"}
    assert {record.audience for record in found} == {Audience.UNKNOWN}
    assert [count for note, count in notes.items() if "pictures" in note] == [2]


def test_frames_are_pages_of_their_own() -> None:
    found = told(read("jo.mhtml", mhtml(part(page("Main page")), PICTURE, part(page("In a frame")))))
    assert ("html > body > p", "Main page") in found
    assert ("part 3 html > body > p", "In a frame") in found


@pytest.mark.parametrize(
    "content",
    [
        mhtml(part(page("Café life", "cp1252"), 'text/html; charset="windows-1252"')),
        mhtml(part(page("Café life"), "text/html; charset=utf-8", "base64")),
        mhtml(part(page("Café life"), "text/html", "binary")),
        mhtml(part(page("Café life"), "TEXT/HTML", "8bit")).replace(b"\r\n", b"\n"),
        # Not indented, no empty line behind the headers, no boundary told, the end missing.
        mhtml(part(page("Café life")), head=HEAD.replace("\r\n\t", "\r\n")),
        mhtml(part(page("Café life")), head=f'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="{MARK}"\r\n'),
        mhtml(part(page("Café life")), head="From: <Saved by Blink>\r\nContent-Type: multipart/related\r\n\r\n"),
        mhtml(part(page("Café life")), head="Snapshot-Content-Location: https://example.com\r\n\r\nThis is a message\r\n"),
        HEAD.encode() + part(page("Café life"))[:-10],
        b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page("Café life"),
        page("Café life"),
        # A page inside an alternative, with a boundary of its own.
        mhtml(
            f'--{MARK}\r\nContent-Type: multipart/alternative; boundary="in"\r\n\r\n--in\r\nContent-Type: text/html\r\n\r\n'.encode()
            + page("Café life")
            + b"\r\n--in--\r\n"
        ),
    ],
)
def test_whatever_program_wrote_it(content: bytes) -> None:
    assert "Café life" in [text for _, text in told(read("saved.mht", content))]


def test_an_archive_without_a_page_is_refused() -> None:
    for content in (mhtml(PICTURE), b"", HEAD.encode()):
        with pytest.raises(MemberError):
            read("saved.mht", content)


def test_a_damaged_archive_never_crashes() -> None:
    assert reader_complaints(WEB_ARCHIVE, "a.mhtml", mhtml(part(page("Café life")), PICTURE, part(page("Frame")))) == []


# --- WARC -------------------------------------------------------------------------------------------------------------


def answer(body: bytes, kind: str = "text/html; charset=utf-8", more: str = "", status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body


def warc(block: bytes, what: str = "response", kind: str = "application/http;msgtype=response") -> bytes:
    head = f"WARC/1.1\r\nWARC-Type: {what}\r\nWARC-Target-URI: <https://example.com/jo>\r\nContent-Type: {kind}\r\n"
    return f"{head}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


INFO = warc(b"software: x\r\n", "warcinfo", "application/warc-fields")
IMAGE = warc(answer(b"\xff\xd8" * 500, "image/jpeg"))
JO = warc(answer(page("Café at 14 Acacia Avenue")))


@pytest.mark.parametrize(
    "content",
    [
        INFO + IMAGE + JO,
        gzip.compress(INFO) + gzip.compress(IMAGE) + gzip.compress(JO),
        gzip.compress(INFO + IMAGE + JO),
        gzip.compress(INFO + IMAGE + JO) + b"\0" * 512,
        INFO.replace(b"\r\n", b"\n") + IMAGE + b"\r\n\r\n\r\n" + JO,
    ],
)
def test_pages_are_read_record_by_record_however_they_are_packed(content: bytes) -> None:
    notes: dict[str, int] = {}
    found = read("site.warc.gz", content, notes)
    assert told(found) == [("record 3 html > head > title", "Jo"), ("record 3 html > body > p", "Café at 14 Acacia Avenue")]
    assert {record.page for record in found if isinstance(record, PageText)} == {"https://example.com/jo"}
    assert [count for note, count in notes.items() if "neither pages nor" in note] == [1]


def chunked(body: bytes) -> bytes:
    pieces = (body[start : start + 10] for start in range(0, len(body), 10))
    return b"".join(b"%x;x=y\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    "record",
    [
        warc(answer(chunked(page("Café life")), more="Transfer-Encoding: chunked\r\n")),
        warc(answer(page("Café life"), more="Transfer-Encoding: chunked\r\n")),
        warc(answer(gzip.compress(page("Café life")), more="Content-Encoding: gzip\r\n")),
        warc(
            answer(chunked(gzip.compress(page("Café life"))), more="Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")
        ),
        warc(answer(page("Café life"), more="Content-Encoding: br\r\n")),
        warc(answer(page("Café life", "cp1252"), "text/html; charset=iso-8859-1")),
        warc(page("Café life"), "resource", "text/html"),
        warc(b"HTTP/1.1 200\r\n\r\n" + page("Café life")),
    ],
)
def test_answers_as_servers_send_them(record: bytes) -> None:
    assert "Café life" in [text for _, text in told(read("a.warc", record))]


@pytest.mark.parametrize(
    "record",
    [
        warc(answer(page("gone"), status="404 Not Found")),
        warc(answer(b"plain words", "text/plain")),
        warc(b"GET / HTTP/1.1\r\n\r\n<p>x", "request", "application/http;msgtype=request"),
        warc(answer(b"\x1b\x00\x00packed", more="Content-Encoding: br\r\n")),
        warc(answer(b"\x1f\x8bdamaged", more="Content-Encoding: gzip\r\n")),
    ],
)
def test_what_is_no_page_is_told(record: bytes) -> None:
    notes: dict[str, int] = {}
    assert told(read("a.warc", INFO + record, notes)) == []
    assert sum(notes.values()) == 2


def test_a_record_of_no_length_and_lines_between_records_cost_only_themselves() -> None:
    notes: dict[str, int] = {}
    broken = b"WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\nwhatever\r\n"
    found = told(read("a.warc", broken + JO, notes))
    assert ("record 2 html > body > p", "Café at 14 Acacia Avenue") in found
    assert any("length" in note for note in notes)


def test_a_page_that_cannot_be_read_costs_only_itself() -> None:
    notes: dict[str, int] = {}
    bomb = warc(answer(b"<p>" * 300_000))
    assert ("record 2 html > body > p", "Café at 14 Acacia Avenue") in told(read("a.warc", bomb + JO, notes))
    assert any("250,000" in note for note in notes)


def test_an_archive_that_is_cut_gives_what_stands_before_the_cut() -> None:
    notes: dict[str, int] = {}
    assert len(told(read("a.warc", JO + JO[:-40], notes))) >= 3
    assert any("middle of a page" in note for note in notes)
    packed = gzip.compress(JO) + gzip.compress(JO)[:-30]
    member = MemoryMember("a.warc.gz", packed)
    batches = WEB_ARCHIVE.read(member, Reading(member, Account(""), messages=False))
    assert len(next(batches)) == 2
    with pytest.raises(MemberError):
        list(batches)


def test_a_trap_is_refused() -> None:
    bomb = gzip.compress(b"WARC/1.0\r\nContent-Length: 900000000\r\n\r\n" + b"\0" * (200 << 20))
    started = time.process_time()
    with pytest.raises(MemberError) as refused:
        read("a.warc.gz", bomb)
    assert refused.value.over_limit
    assert time.process_time() - started < 5


def test_more_pages_than_there_is_time_for_are_told() -> None:
    notes: dict[str, int] = {}
    record = gzip.compress(warc(answer(b"<p>x</p><!--" + b" " * (2 << 20) + b"-->")))
    found = told(read("a.warc.gz", record * 6, notes))
    assert 1 <= len(found) < 6
    assert any("time" in note for note in notes)


def test_older_archives_are_named() -> None:
    content = b"filedesc://x.arc 0.0.0.0 20240501000000 text/plain 76\n1 0 InternetArchive\n"
    for name, raw in (("x.arc", content), ("x.arc.gz", gzip.compress(content))):
        with pytest.raises(MemberError, match="ARC"):
            read(name, raw)


def test_damaged_archives_never_crash() -> None:
    assert reader_complaints(WEB_ARCHIVE, "a.warc", INFO + JO + IMAGE) == []
    assert reader_complaints(WEB_ARCHIVE, "a.warc.gz", gzip.compress(INFO) + gzip.compress(JO)) == []


# --- Safari -----------------------------------------------------------------------------------------------------------


def resource(text: str, encoding: str = "UTF-8") -> dict[str, object]:
    mime, address = "text/html", "https://example.com/jo"
    return {
        "WebResourceData": page(text, encoding),
        "WebResourceMIMEType": mime,
        "WebResourceURL": address,
        "WebResourceTextEncodingName": encoding,
    }


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_safaris_archive_and_its_frames(form: plistlib.PlistFormat) -> None:
    archive = {
        "WebMainResource": resource("Café life", "windows-1252"),
        "WebSubresources": [{"WebResourceData": b"\xff\xd8", "WebResourceMIMEType": "image/jpeg"}],
        "WebSubframeArchives": [{"WebMainResource": resource("In a frame")}],
    }
    content = plistlib.dumps(archive, fmt=form)
    found = told(read("jo.webarchive", content))
    assert ("html > body > p", "Café life") in found
    assert ("frame 1 html > body > p", "In a frame") in found
    assert reader_complaints(WEB_ARCHIVE, "jo.webarchive", content) == []


# --- pages that hold their pictures -----------------------------------------------------------------------------------

SINGLE = """<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile
 url: https://example.com/jo?x=1
 saved date: Wed May 01 2024 10:00:00 GMT+0100
--><head><meta charset=utf-8><title>Jo</title></head><body><p>At 14 Acacia Avenue</p><img src={} alt=x><p>{}</p>
<div><template shadowrootmode=open><p>Inside a component</p></template></div></body></html>"""


def test_a_page_with_its_pictures_inside_is_read_whatever_their_size() -> None:
    picture = "data:image/jpeg;base64," + "QUJD" * 6_000_000
    content = SINGLE.format(picture, "see " + picture[:5000]).encode()
    assert len(content) > 20 << 20
    found = read_bytes(PAGE, "jo.html", content)
    texts = [record.text for record in found if isinstance(record, PageText)]
    assert "At 14 Acacia Avenue" in texts
    assert "Inside a component" in texts
    assert "see data:," in texts
    assert {record.page for record in found if isinstance(record, PageText)} == {"https://example.com/jo?x=1"}


def test_browsers_too_say_where_a_page_was_saved_from() -> None:
    content = (
        b"<!DOCTYPE html>\n<!-- saved from url=(0022)https://example.com/jo -->\n<html><body><p>Words here</p></body></html>"
    )
    (found,) = read_bytes(PAGE, "jo.html", content)
    assert isinstance(found, PageText)
    assert found.page == "https://example.com/jo"


@pytest.mark.parametrize(
    "content",
    [
        b"data:a;base64," * 500_000,
        b"data:" * 1_000_000,
        b"data:image/png" + b";a=b" * 800_000,
        b"data:x;base64," + b"A" * 5_000_000,
    ],
)
def test_embedded_pictures_built_to_exhaust_us_end_soon(content: bytes) -> None:
    started = time.process_time()
    read_bytes(PAGE, "a.html", b"<p>" + content + b"</p>;base64,")
    assert time.process_time() - started < 4


# --- what is known, and the stream ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "known"),
    [
        ("a.mhtml", b"anything", True),
        ("a", HEAD.encode(), True),
        ("letter.eml", b'From: Sam <sam@example.com>\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n', False),
        ("a.warc", b"WARC/1.0\r\n", True),
        ("a", gzip.compress(b"WARC/1.1\r\nWARC-Type: warcinfo\r\n"), True),
        ("a.tar.gz", gzip.compress(b"a/b"), False),
        ("a.html", b"<html>", False),
    ],
)
def test_archives_are_known_by_ending_or_first_bytes(name: str, content: bytes, known: bool) -> None:
    assert (WEB_ARCHIVE.recognise(MemoryMember(name, content)) is not None) == known
    assert WEB_ARCHIVE in READERS


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_a_stream_gives_the_same_whatever_the_chunks(size: int) -> None:
    content = b"one\r\ntwo\n\nlonger line\r\n\rlast"
    chunks = [content[start : start + size] for start in range(0, len(content), size)]
    stream = ByteStream(chunks)
    assert (stream.peek(3), stream.take(3), stream.line(100), stream.line(100)) == (b"one", b"one", b"", b"two")
    assert (stream.line(100), stream.line(6), stream.skip(2), stream.take(99), stream.line(5)) == (
        b"",
        b"longer",
        2,
        b"ast",
        None,
    )
    assert list(lines_of(chunks, 100)) == [b"one", b"two", b"", b"longer line", b"", b"last"]


@pytest.mark.parametrize("first", [True, False])
def test_the_picture_of_an_entry_is_told_by_its_digest_where_the_archive_holds_it(first: bool) -> None:
    head = (
        b'<meta property="og:type" content="profile"><meta property="og:title" content="Jo Bell">'
        b'<meta property="og:url" content="https://example.com/jo"><meta property="og:image" content="/face.jpg">'
    )
    content = b"\xff\xd8" * 500
    entry = warc(answer(b"<!doctype html><html><head>" + head + b"</head><body>Jo</body></html>"))
    face = warc(answer(content, "image/jpeg")).replace(b"<https://example.com/jo>", b"<https://example.com/face.jpg>")
    archive = face + entry if first else entry + face
    (card,) = [record for record in read("a.warc", archive) if isinstance(record, PersonCard)]
    assert (card.picture, card.digest) == ("/face.jpg", hashlib.sha256(content).hexdigest())
    (alone,) = [record for record in read("a.warc", entry) if isinstance(record, PersonCard)]
    assert (alone.picture, alone.digest, alone.shape) == ("/face.jpg", "", None)


def test_saved_pages_tell_the_digests_of_a_picture_that_an_entry_shows() -> None:
    picture = hashlib.sha256(content := b"\xff\xd8" * 500).hexdigest()
    entry = b'<div class="h-card"><img class="u-photo" src="a.jpg"><p class="p-name">Jo Bell</p></div>'
    where = "Content-Location: https://example.com/jo\r\n"
    for saved in (mhtml(part(entry, more=where), PICTURE), mhtml(part(entry, more=where), PICTURE, PICTURE[:300])):
        (card,) = [record for record in read("jo.mhtml", saved) if isinstance(record, PersonCard)]
        assert card.digest == picture
    (card,) = [record for record in read("jo.mhtml", mhtml(part(entry, more=where))) if isinstance(record, PersonCard)]
    assert card.digest == ""
    kept = {"WebResourceMIMEType": "image/jpeg", "WebResourceURL": "https://example.com/a.jpg", "WebResourceData": content}
    main = {"WebResourceMIMEType": "text/html", "WebResourceURL": "https://example.com/jo", "WebResourceData": entry}
    for more in ([kept], [7, {}, kept], "odd"):
        archive = plistlib.dumps({"WebMainResource": main, "WebSubresources": more}, fmt=plistlib.FMT_BINARY)
        (card,) = [record for record in read("jo.webarchive", archive) if isinstance(record, PersonCard)]
        assert card.digest == (picture if more != "odd" else "")
