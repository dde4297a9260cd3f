"""Saved pages in odd encodings, damaged, too large, or built to exhaust whoever reads them."""

import contextlib
import time
from collections.abc import Callable

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


HOSTILE: dict[str, Callable[[int], bytes]] = {
    "comments": lambda size: b"<!--" * (size // 4),
    "open tags": lambda size: b"<html>" + b"<a " * (size // 3),
    "attributes": lambda size: b"<a " + b"b=1 " * (size // 4) + b">x",
    "depth": lambda size: b"<div>a" * (size // 50),
    "siblings": lambda size: b"<p>a b</p>" * (size // 50),
    "nested items": lambda size: b"<i itemscope itemtype=Person itemprop=address>" * (size // 47),
    "nested properties": lambda size: b"<i itemscope itemtype=Person>" + b"<i itemprop=name>a" * (size // 19),
    "references": lambda size: (
        b"<p id=a>" + b"<b itemprop=name>x</b>" * (size // 50) + b"<p itemscope itemtype=Person itemref=a>" * (size // 83)
    ),
    "nested cards": lambda size: b'<i class="vcard fn">x' * (size // 22),
    "includes": lambda size: (
        b"<p id=i>" + b"<b class=fn>x</b>" * (size // 50) + b"<p class=vcard><a class=include href=#i></a>" * (size // 100)
    ),
    "deep script": lambda size: b"<script type=application/ld+json>" + b"[" * size,
    "deep objects": lambda size: b"<script type=application/ld+json>" + b'{"a":' * (size // 5),
    "quotes": lambda size: b"<script type=application/ld+json>" + b'"\\"' * (size // 3),
    "spaces": lambda size: b"<script type=application/ld+json>{" + b" " * size + b"x",
    "commas": lambda size: b"<script type=application/ld+json>[" + b", " * (size // 2),
    "cells": lambda size: b"<table><tr>" + b"<td>a b</td>" * (size // 12),
    "links": lambda size: b"<a href=tel:07700900123>x</a>" * (size // 30),
    "class words": lambda size: b'<p class="' + b"h-card " * (size // 7) + b'">x',
    "nulls": lambda size: b"<html>" + b"\x00" * size,
    "white space": lambda size: b"<p>a" + b" \n" * (size // 2) + b"b",
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_page_built_to_exhaust_us_takes_no_more_than_its_length(case: str) -> None:
    def spent(size: int) -> float:
        content = HOSTILE[case](size)
        started = time.process_time()
        with contextlib.suppress(MemberError):
            read_bytes(PAGE, "page.html", content)
        return time.process_time() - started

    # Eight times the page may take eight times as long, and three times that on a machine with other things to do.
    whole = spent(1_000_000)
    assert whole < 24 * max(spent(125_000), spent(125_000)) + 0.5
    assert whole < 3
