"""Whether UK identifiers are told by their check characters and the words near them."""

from __future__ import annotations

import random
import string
import time

import pytest
import re2

from checks.knowledge.content.identifiers import (
    IDENTIFIER_EXPRESSION,
    identifiers_in,
    valid_asn,
    valid_cro,
    valid_nhs,
    valid_nino,
    valid_pnc,
)


def kinds(text: str) -> list[str]:
    return [found.kind for found in identifiers_in(text)]


def test_check_letters() -> None:
    assert valid_pnc("2099", "0000001", "G")
    assert valid_pnc("99", "1", "G")
    assert not valid_pnc("2099", "0000001", "H")
    assert not valid_pnc("2001", "0171310", "S")
    letter = "ZABCDEFGHJKLMNPQRTUVWXY"[int("95" + "000123") % 23]
    assert valid_cro("123", "95", letter)
    assert valid_asn("09", "41", "01", "448754", "ZABCDEFGHJKLMNPQRTUVWXY"[int("41" + "01" + "09" + "00000448754") % 23])


def test_of_all_letters_exactly_one_is_right() -> None:
    rng = random.Random(1)
    for _ in range(200):
        serial = str(rng.randrange(1, 9_999_999))
        assert sum(valid_pnc("97", serial, letter) for letter in string.ascii_uppercase) == 1


def test_nhs_numbers() -> None:
    assert valid_nhs("9434765919")
    assert not valid_nhs("9434765918")
    assert not valid_nhs("0000000000")
    assert not valid_nhs("943476591")
    assert not valid_nhs("٩٤٣٤٧٦٥٩١٩")


@pytest.mark.parametrize(
    ("prefix", "right"), [("AB", True), ("QQ", False), ("BG", False), ("ZZ", False), ("AO", False), ("OA", True)]
)
def test_prefixes_of_national_insurance_numbers(prefix: str, right: bool) -> None:
    assert valid_nino(prefix, "C") is right
    assert not valid_nino(prefix, "E")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("his PNC is 99/1G", "a PNC identifier"),
        ("wanted on warrant, 2099/0000001G", "a PNC identifier"),
        ("NHS no 943 476 5919 for the ward", "an NHS number"),
        ("943-476-5919 is the NHS number", "an NHS number"),
        ("NI number AB123456C", "a National Insurance number"),
        ("licence MORGA657054SM9IJ seized", "a driver number"),
        ("prisoner A1234BC was released", "a prison number"),
    ],
)
def test_they_are_found_beside_their_words(text: str, kind: str) -> None:
    assert kinds(text) == [kind]
    assert re2.search(IDENTIFIER_EXPRESSION, text)


@pytest.mark.parametrize(
    "text",
    [
        "Order 2099/0000001G has been dispatched",
        "Flat 12/24A, Saltby",
        "Score 3/10A in the test",
        "Ring 020 7946 0123 or 07700 900123",
        "order number 943 476 5919",
        "AB 12 34 56 C is a brake part",
        "Flight BA123456A",
        "A1234BC is my number plate",
        "2099/0000001H",
        "1/99A and 12/24A",
        "https://example.org/2099/0000001G/x",
        "£943,476,5919",
        "",
    ],
)
def test_look_alikes_stay_silent(text: str) -> None:
    assert kinds(text) == []


def test_a_short_number_alone_is_nobody() -> None:
    rng = random.Random(2)
    texts = [f"{rng.randrange(1, 99)}/{rng.randrange(1, 99)}{rng.choice(string.ascii_uppercase)}" for _ in range(5000)]
    assert not any(map(identifiers_in, texts))


@pytest.mark.parametrize(
    "piece", ["12/24A ", "999 000 0018 NHS ", "AB 12 34 56 C NI ", "1" * 40, "NHS ", "41/41", "A1234BC prison "]
)
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    pattern = re2.compile(IDENTIFIER_EXPRESSION)

    def took(times: int) -> float:
        text = piece * times
        begun = time.process_time()
        assert pattern.search(text) is None or identifiers_in(text) is not None
        return time.process_time() - begun

    took(200)
    once, hundred = took(200), took(20_000)
    assert hundred < 100 * max(once, 0.002) * 4
