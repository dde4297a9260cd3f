"""Precision and recall of names alone, on labelled pairs of a pool of names that nothing was tuned on."""

import random
import time
from collections import Counter

from scanner.persons.index import Listed, PersonsIndex
from scanner.persons.normal import words_of
from scanner.persons.reading import Form


def index_of(names):
    people = (
        Listed(person_ref=str(n), role="victim", forms=(Form(words_of(given), words_of(surname)),))
        for n, (given, surname) in enumerate(names)
    )
    return PersonsIndex(people)


def test_names_alone_reach_the_goal_in_every_culture(pairs, pools):
    counts = Counter()
    for pair in pairs("test", 40, seed=20):
        counts[pair.culture, pair.same, bool(index_of([pair.listed]).by_name(pair.shown))] += 1
    for culture in pools:
        hits, false, missed = (counts[culture, *each] for each in ((True, True), (False, True), (True, False)))
        assert hits / (hits + false) >= 0.95, culture
        assert hits / (hits + missed) >= 0.80, culture


def test_no_name_is_in_both_pools(pools):
    for forenames, surnames, _ in pools.values():
        for words in (forenames.split(), surnames.split()):
            assert not set(words[::2]) & set(words[1::2])


def test_a_big_list_stays_quick_to_ask():
    rng = random.Random(4)
    syllables = [a + b for a in "bdfghklmnprst" for b in "aeiou"]
    words = ["".join(rng.choices(syllables, k=rng.randint(2, 4))) for _ in range(3000)]
    names = [(rng.choice(words), rng.choice(words)) for _ in range(10_000)]
    started = time.perf_counter()
    index = index_of(names)
    built = time.perf_counter()
    found = sum(any(hit.person_ref == str(n) for hit in index.by_name(" ".join(names[n]))) for n in range(200))
    asked = time.perf_counter()
    assert found == 200
    # Asking 200 names must cost far less than reading the list they are asked of.
    assert asked - built < built - started
