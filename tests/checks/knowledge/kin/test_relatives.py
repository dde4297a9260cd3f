"""Who is named as a relative in somebody's own words."""

import pytest

from checks.knowledge.kin.couples import births, couples
from checks.knowledge.kin.page_relatives import beside
from checks.knowledge.kin.relatives import mentions
from checks.knowledge.words.tokens import Tokens


def named(text: str, *, bio: bool = False) -> dict[str, str]:
    tokens = Tokens(text)
    found = [*mentions(tokens, bio=bio), *couples(tokens, bio=bio), *births(tokens)]
    return {mention.name: mention.relation for mention in found if mention.sure}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("my wife Sarah", {"Sarah": "wife"}),
        ("Happy birthday to my absolutely gorgeous wife, Sarah!", {"Sarah": "wife"}),
        ("our daughter Ellie and son Leo", {"Ellie": "daughter", "Leo": "son"}),
        ("proud mum to Ava & Leo", {"Ava": "child", "Leo": "child"}),
        ("my kids, Ava, 7, and Leo, 4", {"Ava": "child", "Leo": "child"}),
        ("my mum and dad Christine and John", {"Christine": "mother", "John": "father"}),
        ("Sarah (my wife) drove", {"Sarah": "wife"}),
        ("our 6 year old Ellie", {"Ellie": "child"}),
        ("the missus Jo", {"Jo": "wife"}),
        ("me mam Jean", {"Jean": "mother"}),
        ("my wife sarah is the best", {"Sarah": "wife"}),
        ("HAPPY BIRTHDAY TO MY WIFE SARAH LOVE YOU", {"Sarah": "wife"}),
        ("My mum Christine O'Neill-Smith and I", {"Christine O'Neill-Smith": "mother"}),
        ("my daughter's name is Zoë", {"Zoë": "daughter"}),
        ("moja córka Zosia", {"Zosia": "daughter"}),
        ("Tom and I celebrate 10 years married", {"Tom": "partner"}),
        ("20 years ago I married my best friend Tom", {"Tom": "partner"}),
        ("Welcome to the world Leo Bell, 7lb 4oz, we are in love", {"Leo Bell": "child"}),
        ("Proud grandparents! Meet baby Alfie, born this morning, our hearts are full", {"Alfie": "grandchild"}),
        ("To the best husband: happy birthday Tom", {"Tom": "husband"}),
    ],
)
def test_relatives_are_named(text: str, people: dict[str, str]) -> None:
    assert named(text) == people


def test_a_bio_speaks_of_its_writer() -> None:
    assert named("Tom's wife. Ava & Leo's mum. Runner", bio=True) == {"Tom": "partner", "Ava": "child", "Leo": "child"}
    assert named("Husband to Sarah | dad to Max", bio=True) == {"Sarah": "partner", "Max": "child"}


@pytest.mark.parametrize(
    "text",
    [
        "my brother from another mother Dave",
        "my work wife Sarah is back",
        "Sam's daughter Ella started school",
        "my friend's daughter Ella",
        "my neighbours daughter Ella",
        "My mate and his wife Sarah",
        "Thanks Dave, my wife and I loved it",
        "Night out with my wife, Dave, Tony and Jo",
        "I took my mum, Dave and his kids to the zoo",
        "dog mum to Rex",
        "Love my wife. Sarah Millican was hilarious",
        "my dad United fan",
        "Mother of all hangovers",
        "Father Christmas came",
        "Happy anniversary Tom and Sarah!",
        "Dave got married to Lucy today",
        "“my daughter Ella is missing” said the post",
        "Congratulations to Tom and Jo on the birth of baby Leo 7lb 4oz",
        "RT @someone: my daughter Ella",
        "Our boy Rex loves his walkies",
        "Dave and I celebrate 10 years together on the same shift",
        "Big Brother is back",
        "Sons of Anarchy with Jo",
        "my girl Sarah",
        "She is a proud mum to Ava",
        "The mother of Ella spoke to reporters",
        "",
        "my my my",
        "my wife",
        "wife " * 500,
        "'s 's ((( ,",
    ],
)
def test_nobody_of_the_family_is_named(text: str) -> None:
    assert named(text) == {}


def test_our_and_a_name_is_only_a_hint() -> None:
    (mention,) = mentions(Tokens("our Ellie is on stage"))
    assert (mention.name, mention.sure, mention.group) == ("Ellie", False, None)


def test_a_page_counts_beside_the_own_name_only() -> None:
    def page(text: str) -> dict[str, str]:
        return {mention.name: mention.relation for mention in beside(Tokens(text), ["Jo Bell"])}

    assert page("Race winner Jo Bell and her husband Tom Bell ran together") == {"Tom Bell": "husband"}
    assert page("Ellie Bell, daughter of Jo Bell, came third") == {"Ellie Bell": "daughter"}
    assert page("Jo Bell met Dave Smith and his wife Anna") == {}
    assert page("Ann Lee and her husband Tom won") == {}
