"""Saved pages in odd encodings, damaged, too large, or built to exhaust whoever reads them."""

import contextlib
import time

import pytest

from scanner.api import MemberError, PageText, PersonCard
from scanner.readers.page import PAGE
from scanner.testing import read_bytes, reader_complaints


def page(body: str, head: str = "", encoding: str = "utf-8") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(encoding)


def texts(content: bytes) -> list[str]:
    return [record.text for record in read_bytes(PAGE, "page.html", content) if isinstance(record, PageText)]


@pytest.mark.parametrize(
    "content",
    [
        "\ufeff".encode("utf-16-le") + page("<p>Zoë lives here</p>", encoding="utf-16-le"),
        "\ufeff".encode("utf-16-be") + page("<p>Zoë lives here</p>", encoding="utf-16-be"),
        page("<p>Zoë lives here</p>", encoding="utf-16-le"),
        "\ufeff".encode() + page("<p>Zoë lives here</p>"),
        page("<p>Zoë lives here</p>", encoding="cp1252"),
        page("<p>Zoë lives here</p>", '<meta charset="iso-8859-1">', "cp1252"),
        page("<p>Zoë lives here</p>", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
        page("<p>Zoë lives here</p>", '<meta charset="punycode">'),
        page("<p>Zo&euml; lives here</p>", '<meta charset="no-such-thing">'),
        page("<p>Zoë lives here</p>", '<meta charset="macintosh">', "mac-roman"),
    ],
)
def test_text_is_right_whatever_the_encoding(content: bytes) -> None:
    assert texts(content) == ["Zoë lives here"]


def test_lone_surrogates_and_control_characters_never_reach_a_record() -> None:
    content = page(
        "<p>bad &#xD83D; one \x00\x1b[31m &#x202E;live</p>"
        + '<script type="application/ld+json">{"@type":"Person","name":"Jo \\ud83d Bell"}</script>'
    )
    for record in read_bytes(PAGE, "page.html", content):
        text = record.name if isinstance(record, PersonCard) else getattr(record, "text", "")
        text.encode("utf-8")
        assert not set(text) & {"\x00", "\x1b", "\u202e"}


def test_a_page_over_the_limit_is_refused_in_words() -> None:
    for content in (b"<html>" + b"x" * (17 << 20), b"<p>" * 300_000):
        with pytest.raises(MemberError) as refused:
            read_bytes(PAGE, "page.html", content)
        assert refused.value.over_limit


def test_damaged_pages_never_crash() -> None:
    content = page(
        '<div itemscope itemtype="http://schema.org/Person" itemref="x"><b itemprop="name">Jo</b></div><p id="x" class="vcard fn">a'
        '<a href="mailto:a@example.com" rel="me">m</a><time datetime="2024-01-01"></time><script type="application/ld+json">[{"@type":"Person","name":"Jo","address":{"streetAddress":"14 Acacia Avenue"}}]</script>',
        '<meta charset="utf-8"><meta name="ICBM" content="53,-2"><title>T</title>',
    )
    assert reader_complaints(PAGE, "page.html", content) == []


M = 1_000_000
HOSTILE = {
    "comments": b"<!--" * (M // 4),
    "open tags": b"<html>" + b"<a " * (M // 3),
    "attributes": b"<a " + b"b=1 " * (M // 4) + b">x",
    "depth": b"<div>a" * 20_000,
    "siblings": b"<p>a b</p>" * 20_000,
    "nested items": b"<i itemscope itemtype=Person itemprop=address>" * (M // 47),
    "nested properties": b"<i itemscope itemtype=Person>" + b"<i itemprop=name>a" * (M // 19),
    "references": b"<p id=a>" + b"<b itemprop=name>x</b>" * 20_000 + b"<p itemscope itemtype=Person itemref=a>" * 12_000,
    "nested cards": b'<i class="vcard fn">x' * (M // 22),
    "includes": b"<p id=i>" + b"<b class=fn>x</b>" * 20_000 + b"<p class=vcard><a class=include href=#i></a>" * 10_000,
    "deep script": b"<script type=application/ld+json>" + b"[" * M,
    "deep objects": b"<script type=application/ld+json>" + b'{"a":' * (M // 5),
    "quotes": b"<script type=application/ld+json>" + b'"\\"' * (M // 3),
    "spaces": b"<script type=application/ld+json>{" + b" " * M + b"x",
    "commas": b"<script type=application/ld+json>[" + b", " * (M // 2),
    "cells": b"<table><tr>" + b"<td>a b</td>" * (M // 12),
    "links": b"<a href=tel:07700900123>x</a>" * (M // 30),
    "class words": b'<p class="' + b"h-card " * (M // 7) + b'">x',
    "nulls": b"<html>" + b"\x00" * M,
    "white space": b"<p>a" + b" \n" * (M // 2) + b"b",
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_page_built_to_exhaust_us_ends_soon(case: str) -> None:
    started = time.process_time()
    with contextlib.suppress(MemberError):
        read_bytes(PAGE, "page.html", HOSTILE[case])
    assert time.process_time() - started < 3
