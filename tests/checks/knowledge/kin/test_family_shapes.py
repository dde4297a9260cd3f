"""The shape of a text that may name a relative."""

import pytest

from checks.knowledge.kin.family_shapes import family_shape
from scanner.api import Pattern
from scanner.textsearch import TextSearch

SEARCH = TextSearch([Pattern(family_shape(), once=True)])


@pytest.mark.parametrize(
    "text",
    [
        "my wife Sarah and my son Leo",
        "my 6 year old Ellie",
        "Date night with Tom",
        "Tom and I got hitched",
        "Leo, 7lb 2oz, we are in love",
        "me mam Jean",
        "moja córka Zosia",
        "my wife sarah",
        "our Ellie",
        "MY WIFE SARAH",
        "my sister O'Neill",
        "my husband @tom.b",
        "Ellie, our youngest, sang",
        "Proud mum to two",
        "I'm Leo's dad",
        "happy birthday to my gorgeous wife",
        "Happy birthday Jack",
    ],
)
def test_a_relation_beside_a_name_or_a_greeting_has_the_shape(text: str) -> None:
    assert list(SEARCH.matches([text]))


@pytest.mark.parametrize(
    "text",
    [
        "Heading to the match with a pie",
        "our street had a power cut, love it",
        "the kids dog and my car",
        "love Whitby, we were there together",
        "Would love to see Leeds win",
        "Best birthday ever",
        "jokes my dad tells",
        "",
    ],
)
def test_a_relation_word_alone_has_not(text: str) -> None:
    assert not list(SEARCH.matches([text]))
