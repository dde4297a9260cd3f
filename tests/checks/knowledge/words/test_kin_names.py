"""Which words can be a first name."""

import pytest

from checks.knowledge.words.kin_names import fold, is_hint, is_plain_word_too, looks_like_name, may_name


@pytest.mark.parametrize(
    "word", ["Sarah", "O'Neill", "McKay", "Anne-Marie", "Zoë", "Siân", "Łucja", "Mhairi", "D’Arcy", "Xanthe"]
)
def test_names_are_recognised_by_their_shape(word: str) -> None:
    assert looks_like_name(word)


@pytest.mark.parametrize(
    "word", ["", "I", "sarah", "Monday", "Christmas", "LOL", "PC", "Facebook", "Liverpool", "Mum", "7th", "x", "B2B"]
)
def test_other_words_are_not(word: str) -> None:
    assert not looks_like_name(word)


def test_spellings_fold_to_one() -> None:
    assert fold("Zoë  O’Neill") == fold("zoe o'neill")


def test_hints_ignore_case_and_double_barrels() -> None:
    assert is_hint("SIÂN")
    assert is_hint("Anne-Marie")
    assert not is_hint("Tuesday")
    assert is_plain_word_too("Grace")
    assert not is_plain_word_too("Sarah")


@pytest.mark.parametrize(
    "text", ["with Sarah", "with sarah", "WITH SARAH", "with zoë", "with @sarah.b", "with O'Neill", "Jo's"]
)
def test_a_text_with_any_name_may_name(text: str) -> None:
    assert may_name(text)


@pytest.mark.parametrize("text", ["", "The school run again", "first day at school", "Happy Birthday, off again"])
def test_a_text_without_one_may_not(text: str) -> None:
    assert not may_name(text)
