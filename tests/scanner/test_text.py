"""The one door for text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.text import clean, decode, repair_meta


@pytest.mark.parametrize(
    ("broken", "right"),
    [
        ("JenÅ\u0091 RejtÅ\u0091", "Jenő Rejtő"),
        ("ð\u009f\u0091\u008d great", "👍 great"),
        ("£5 and cafÃ©", "£5 and café"),
        ("at være medlem", "at være medlem"),
        ("Numéro, NumÃ©ro, Łukasz", "Numéro, Numéro, Łukasz"),
        ("plain", "plain"),
    ],
)
def test_metas_encoding_is_undone_and_what_was_right_stays(broken: str, right: str) -> None:
    assert repair_meta(broken) == right


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters=[chr(c) for c in range(0x80, 0x100)])))
def test_any_text_survives_metas_writing_and_our_repair(text: str) -> None:
    assert repair_meta(text.encode().decode("latin-1")) == text
    assert repair_meta(text) == text


@given(st.text(alphabet=st.characters()))
def test_clean_text_can_always_be_written(text: str) -> None:
    clean(text).encode()


def test_what_could_mislead_a_reader_becomes_visible() -> None:
    assert clean("a\u202egpj.exe\x00\ud83d") == "a‹U+202E›gpj.exe‹U+0000›‹U+D83D›"
    assert clean("line\nline\tend") == "line\nline\tend"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_bytes_in_the_encodings_that_exports_use(encoding: str) -> None:
    assert decode("First Name,Café\n".encode(encoding)) == "First Name,Café\n"


def test_one_broken_byte_does_not_change_the_encoding_of_the_rest() -> None:
    assert decode("Zoë ".encode() * 500 + b"\xff").startswith("Zoë Zoë")
