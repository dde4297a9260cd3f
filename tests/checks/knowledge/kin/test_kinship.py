"""Relation words: what they say, and what only sounds like family."""

import pytest

from checks.knowledge.kin.kinship import Group, classify, figure_of_speech


@pytest.mark.parametrize(
    ("words", "relation", "group"),
    [
        ("Daughter", "daughter", Group.CHILD),
        ("Step-son", "stepson", Group.CHILD),
        ("Stepson", "stepson", Group.CHILD),
        ("Cousin (female)", "cousin", Group.COUSIN),
        ("Child (gender neutral)", "child", Group.CHILD),
        ("Mother-in-law", "mother-in-law", Group.IN_LAW),
        ("Sister in law", "sister-in-law", Group.IN_LAW),
        ("Mam", "mother", Group.PARENT),
        ("nain", "grandmother", Group.GRANDPARENT),
        ("Babcia", "grandmother", Group.GRANDPARENT),
        ("córka", "daughter", Group.CHILD),
        ("didi", "sister", Group.SIBLING),
        ("beti", "daughter", Group.CHILD),
        ("ex-husband", "former husband", Group.FORMER_PARTNER),
        ("great-nephew", "great-nephew", Group.NIBLING),
        ("goddaughter", "goddaughter", Group.GODCHILD),
        ("other half", "partner", Group.PARTNER),
        ("brother or sister", "brother or sister", Group.SIBLING),
    ],
)
def test_a_relation_word_says_its_relation(words: str, relation: str, group: Group) -> None:
    kin = classify(words)
    assert kin is not None
    assert (kin.relation, kin.group) == (relation, group)


@pytest.mark.parametrize("words", ["", "Pet (gender neutral)", "Colleague", "☃", "()", "daughter of the regiment"])
def test_other_words_say_none(words: str) -> None:
    assert classify(words) is None


def test_children_of_the_family_are_more_than_sons_and_daughters() -> None:
    children = {group for group in Group if group.child}
    assert children == {Group.CHILD, Group.GRANDCHILD, Group.NIBLING}


def test_who_is_mum_to_somebody_has_a_child() -> None:
    assert Group.PARENT.other_side is Group.CHILD
    assert Group.GRANDPARENT.other_side is Group.GRANDCHILD
    assert Group.PARTNER.other_side is Group.PARTNER


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("work", " Sarah"),
        ("dog", " to Rex"),
        ("my", " from another mother"),
        ("", " of all hangovers"),
        ("my", " in blue Dave"),
        ("", " officers"),
        ("", " Act was on"),
        ("gym", " Dave"),
        ("", " Christmas"),
    ],
)
def test_figures_of_speech_are_no_family(before: str, after: str) -> None:
    assert figure_of_speech(before, after)


def test_a_plain_relation_is_no_figure_of_speech() -> None:
    assert not figure_of_speech("lovely", " Sarah")
