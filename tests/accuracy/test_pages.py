"""The labelled pages: every person card is found with what its markup says, and nobody is made up."""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from invented.pools import load_pools
from pages import print_pages

from scanner.readers.page import PAGE
from scanner.testing import read_bytes


def test_cards_are_found_whole_and_nobody_is_made_up() -> None:
    figures = print_pages(load_pools("development"), 0)
    assert {kind: total - found for kind, (found, total, _) in figures.items() if kind != "nobody"} == dict.fromkeys(
        ("h-card", "microdata", "json-ld", "rdfa", "profile"), 0
    )
    assert sum(spurious for _, _, spurious in figures.values()) == 0
    assert figures["h-card"][1] >= 95
    assert figures["microdata"][1] >= 65


def _seconds(people: int) -> float:
    card = '<div class="h-card"><span class="p-name">Joanne Bell {0}</span><p class="p-adr">{0} Larkspur Close</p></div><p>Some words.</p>'
    page = f"<html><body>{''.join(card.format(number) for number in range(people))}</body></html>".encode()
    best = 99.0
    for _ in range(2):
        started = time.process_time()
        read_bytes(PAGE, "page.html", page)
        best = min(best, time.process_time() - started)
    return best


def test_the_time_for_a_page_grows_with_its_size_and_no_faster() -> None:
    small, large = _seconds(500), _seconds(4000)
    assert large < 8 * small * 2 + 0.1
