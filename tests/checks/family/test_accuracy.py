"""How often the family checks are right on posts that nobody tuned them to.

The templates were written after the checks, in other words than theirs, and are not to be tuned against: where a check
fails one, mend the rule in general and write fresh templates.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import pytest

from checks.family import child_age, child_school, named_relative_in_text
from scanner.api import Check, Clues, PersonClue, Post, PostKind, Scene
from scanner.testing import at, clues_of

CHECKS: Final[tuple[Check, ...]] = (named_relative_in_text.CHECK, child_school.CHECK, child_age.CHECK)
SCENE: Final = Scene(names=("Rowena Castellane",))

ADULTS: Final = (
    "Hannah Craig Nadia Piotr Deirdre Owain Farzana Kofi Glenda Mared Beata Chidinma Cathal Seren Babatunde Heulwen Waqar Rosalind Nick Fearghal "
    "Mick Shazia Dorota Ewan Louisa"
).split()
CHILDREN: Final = (
    "Evie Noah Isla Harry Freya Antek Clementine Macsen Saoirse Rohan Monty Eirlys Teddy Nell Fiadh Prudence Obinna Gwenno Ifor Zaynah Lottie "
    "Otis Hari Amira Kacper"
).split()
SCHOOLS: Final = (
    "St Bede's Primary", "Larkfield Academy", "Thornbury Junior School", "Ysgol Bro Dinefwr", "Kingsmead High School",
    "All Saints C of E Primary School", "Little Acorns Nursery", "Castle Hill Infants", "Bishop Wilton Grammar School",
)
TOWNS: Final = ("Northmere", "Kettleby", "Wexcombe", "Stroud", "Halifax")


@dataclass(frozen=True)
class Template:
    """A post with slots: a, b adults; c, d children; n, m numbers 4-12; s school; t town. The rest: which slots each check must find."""

    text: str
    relatives: str = ""
    at_school: str = ""
    with_age: str = ""


EXPOSED: Final = (
    Template("Snuck off to Whitby with my husband {a} while the in-laws have the children", "a"),
    Template("Massive thanks to my wonderful wife {a}, who held the fort while I was on nights", "a"),
    Template("Twelve years married this week. {a} and I still can't agree on curtains", "a"),
    Template("Engaged to {a}! Still can't stop grinning", "a"),
    Template("My girlfriend {a} has discovered cold water swimming", "a"),
    Template("Fish and chips on the prom with my boyfriend {a} {e}", "a"),
    Template("The hubby {a} has bought yet another drill", "a"),
    Template("It's {a}'s birthday and as my partner {a} hates fuss, here is some fuss", "a"),
    Template("Been with my fella for ages but today I married {a} {e}", "a"),
    Template("my missus {a} says the shed has to go", "a"),
    Template("Our son {c} ate an entire watermelon", "c"),
    Template("Rainy day so my daughters {c} and {d} are doing jigsaws", "cd"),
    Template("The grandkids, {c} and {d}, have wrecked the sofa and I don't care", "cd"),
    Template("Hospital visit for our youngest {c} but all is fine", "c"),
    Template("Auntie duties today with my nieces {c} and {d}", "cd"),
    Template("My godson {c} was christened in the village church", "c"),
    Template("Nana to {c} and {d}, retired, tea drinker", "cd"),
    Template("Proud stepdad to {c} who just learnt to swim", "c"),
    Template("My mother {a} has taken up karate at seventy", "a"),
    Template("Help, my dad {a} has found the internet", "a"),
    Template("Fishing with my brother {a} and his terrible jokes", "a"),
    Template("My little sister {a} is having a baby and I am going to be insufferable", "a"),
    Template("My grandad {a} flew Lancasters", "a"),
    Template("Mother-in-law {a} is visiting, my mother-in-law {a} brought cake", "a"),
    Template("Meet the newest member of the family, our daughter {c}", "c"),
    Template("{c} (our eldest) cooked tea tonight, only one small fire", "c"),
    Template("Quick shout out to my cousin {a} for fixing the boiler", "a"),
    Template("moja siostra {a} przyjechala na weekend", "a"),
    Template("My mam {a} makes the best Welsh cakes", "a"),
    Template("Thrilled that our daughter {c} got a place at {s}", "c", "c"),
    Template("My son {c} leaves {s} this summer, seven happy years", "c", "c"),
    Template("Costume panic for World Book Day, our boy {c} is going to {s} as a crayon", "c", "c"),
    Template("Our granddaughter {c} was a sheep in the nativity", "c", "c"),
    Template("My daughter {c} lost her PE kit again", "c", "c"),
    Template("{s} sports day and our son {c} won the sack race", "c", "c"),
    Template("Brilliant report for my daughter {c}, Year 6 has suited her", "c", "c"),
    Template("My nephew {c} starts Reception in September and has the uniform on already", "c", "c"),
    Template("My stepdaughter {c} passed her karate grading", "c", "c"),
    Template("Parents' evening done, our twins {c} and {d} are chatterboxes apparently", "cd", "cd"),
    Template("Our little girl {c} made her Beavers promise", "c", "c"),
    Template("Cold touchline again watching my son {c} play for {t} Under-8s", "c", "c"),
    Template("Last day of nursery for our boy {c}, I am a wreck", "c", "c"),
    Template("Drop off at {s} took an hour, my daughter {c} would not let go of the cat", "c", "c"),
    Template("Wishing our wonderful grandson {c} a very happy {n}th birthday", "c", "", "c"),
    Template("My daughter {c} turns {n} at the weekend, bouncy castle booked", "c", "", "c"),
    Template("When did our son {c} turn {n}?", "c", "", "c"),
    Template("My {n} yr old daughter {c} has opinions about Brexit", "c", "", "c"),
    Template("Mum of {c} ({n}) & {d} ({m}) {e}", "cd", "", "cd"),
    Template("{n} years ago today our son {c} was born in a snowstorm", "c", "", "c"),
    Template("Our baby girl {c} is {n} months old today", "c", "", "c"),
    Template("Happy birthday to my brilliant niece {c}, {n} today!", "c", "", "c"),
    Template("He's here! Welcome to the world baby {c}, 6lb 11oz, we are smitten", "c", "", "c"),
    Template("Our daughter {c} is now {n} and wants a drum kit", "c", "", "c"),
    Template("Day out for my son {c}'s {n}th birthday", "c", "", "c"),
    Template("DOB for my lad {c} is 03/09/2015 if anyone needs it for the team sheet", "", "", "c"),
    Template("The boys, my sons {c} and {d}, are {n} today, double trouble", "cd", "", "cd"),
    Template("my son {c} aged {n} beat me at chess", "c", "", "c"),
)  # fmt: skip
CLEAN: Final = (
    "Cracking pint in {t} with {a}", "{a} from accounts makes a mean lasagne", "Well played {a}, man of the match",
    "{a} and {b} tied the knot in {t}, gorgeous day", "Congratulations to {a} and {b} on their engagement!",
    "{a} married {b} last summer", "Happy anniversary {a} & {b}, ten years!", "Ten years in the job for {a} today",
    "{a} and I go back twenty years, best of friends", "{a} and I are celebrating our tenth tour together with the band",
    "My work husband {a} brought me coffee", "My station mum {a} always has biscuits", "Sister from another mister, {a}",
    "My brother from another mother {a} turns 40", "Band of Brothers rewatch with {a}", "Big Brother house tour with {a}",
    "Mother of all traffic jams near {t}", "Father Brown and a cuppa", "Father {a} led a lovely service",
    "Sister {a} at the hospital was an angel", "Mum's Kitchen in {t} does a mean breakfast", "Sons of Liberty pub quiz, {a} won",
    "Daddy Cool on the radio and {a} dancing", "Granny's Attic charity shop in {t}", "Uncle Sam wants {a} apparently",
    "{a}'s wife {b} is a saint", "{a}'s daughter {c} is off to university", "Our neighbour {a} and her son {c} fed the rabbit",
    "My friend's little girl {c} drew this", "my boss's son {c} got a place at {s}", "A mate of mine, his lad {c} goes to {s}",
    "Her daughter {c} turned {n}, cake for everyone", "{a} says her twins {c} and {d} start at {s} soon",
    "Their grandson {c} was in the paper", "Best wishes to {a}, whose son {c} is {n} today", "{b} and his wife {a} run the cafe",
    "MISSING: {c}, {n}, from {t}. Last seen wearing a red coat", "Appeal: have you seen {c}? Aged {n}, {s} uniform",
    "Have you seen this girl? {c} went missing from {t} yesterday", "A boy aged {n} was hit by a car outside {s}",
    "The mum of {c}, {n}, described her anger to the inquest", "{c} {a}, {n}, was named by police as the victim",
    "School visit to {s} today, the pupils asked {a} great questions", "Road safety talk at {s}. Thanks {a} for having us",
    "Head teacher {a} at {s} is retiring", "Miss {a} at {s} was my favourite teacher", "Year 6 at {s} tried on our kit",
    "Coaching the {t} Under-10s tonight, {c} and {d} scored", "Cubs camp as a leader, {c} and {d} burnt the sausages",
    "Police dog {c} is {n} today", "Our cat {c} is {n} and grumpy", "Good girl {c}, {n} miles of walkies", "Adopted a puppy called {c}!",
    "My fur baby {c} has a new bed", "Our horse {c} turned {n}", "My boy {c} loves his bone 🐶", "My baby is back from the garage, new alternator",
    "The old girl passed her MOT, {n} years old", "My wife is a legend", "My husband cooked", "My son scored twice",
    "our daughter is at a sleepover", "Love my kids but wow they are loud", "Got my mum a mug", "Dad jokes all day",
    "Nan's recipe never fails", "My brother owes me twenty quid", "Proud mum moment today", "Proud dad. That's the tweet.",
    "Film night: Mrs Doubtfire", "Watching Stepbrothers with {a}", "Reading Sons and Lovers", "Brotherhood of Man on repeat, thanks {a}",
    "Mamma Mia with {a} and {b}", "Stag do in {t} with {a}, {b} and the boys", "Girls night, {a} and {b} on the karaoke",
    "Night shift with {a}, {b} and a broken kettle", "My crew {a} and {b} smashed it", "Crewed with {a} today, what a laugh",
    "My sergeant {a} is the best", "Our new starter {a} passed her driving course", "My tutor {a} signed me off",
    "Ran {n} miles with {a}", "Beat {a} by {n} points at darts", "{n} today, still no snow in {t}", "Only {n} sleeps until Christmas",
    "Level {n} with {a} on that game", "Turned {n} pages of my book", "{n} years in this house", "{n} year old kettle finally died",
    "Year {n} of my allotment", "{n}th birthday of the {t} parkrun", "Happy birthday {t} FC, {n} decades young",
    "Old school friends {a} and {b} round for tea", "Back at my old school {s} for a reunion", "Nursery rhymes stuck in my head",
    "Uniform inspection, {a} passed", "Reception drinks at {a}'s do", "Club night with {a} was a mistake", "Swimming with {a} at the lido",
    "\"My daughter {c} loves this\" says the review", "RT @news: my son {c} was saved by officers", "She said: \"my husband {a} was a hero\"",
    "{a} plays the dad in that new drama", "Actor {a} and wife {b} spotted in {t}", "Mayor {a} opened the fete with husband {b}",
    "Prince {c} started at {s} today", "Footballer {a} names his son {c}", "Novel by {a}, dedicated to daughter {c}",
    "Lovely chat with {a} in {t}", "Thank you {a} and {b} for a lovely evening", "Curry night at {a}'s", "Miss you {a}, see you soon",
    "Good luck {a} in the election", "New haircut by {a}, love it", "Bought this from {a} for a tenner",
)  # fmt: skip


@dataclass(frozen=True)
class Sample:
    text: str
    truth: tuple[frozenset[str], frozenset[str], frozenset[str]]


def samples() -> Iterator[Sample]:
    choose = random.Random(20)

    def fill(text: str, *slots: str) -> Sample:
        (a, b), (c, d), (n, m) = choose.sample(ADULTS, 2), choose.sample(CHILDREN, 2), choose.sample(range(4, 13), 2)
        values = {"a": a, "b": b, "c": c, "d": d, "n": n, "m": m, "s": choose.choice(SCHOOLS), "t": choose.choice(TOWNS)}
        values["e"] = choose.choice(("❤️", "", "xx", "🎉"))
        relatives, school, age = (frozenset(str(values[slot]) for slot in names) for names in (slots or ("", "", "")))
        return Sample(text.format(**values), (relatives, school, age))

    for template in EXPOSED:
        for _ in range(5):
            yield fill(template.text, template.relatives, template.at_school, template.with_age)
    for text in CLEAN:
        for _ in range(10):
            yield fill(text)


def counted() -> tuple[list[Counter[str]], list[str]]:
    """Per check the right, wrong and missed names, and the texts that went wrong."""
    tried = list(samples())
    posts = [Post(at=at(f"/{number}"), kind=PostKind.POST, text=sample.text) for number, sample in enumerate(tried)]
    by_post: dict[str, list[PersonClue]] = {}
    for clue in clues_of(CHECKS, posts, SCENE):
        assert isinstance(clue, PersonClue)
        by_post.setdefault(clue.at.pointer, []).append(clue)
    counts = [Counter[str]() for _ in CHECKS]
    wrong: list[str] = []
    for number, sample in enumerate(tried):
        clues = Clues(by_post.get(f"/{number}", []))
        for check, count, truth in zip(CHECKS, counts, sample.truth, strict=True):
            found = {draft.evidence[0].name.split()[0] for draft in check.conclude(clues, SCENE) if isinstance(draft.evidence[0], PersonClue)}
            count["right"] += len(found & truth)
            count["wrong"] += len(found - truth)
            count["missed"] += len(truth - found)
            if found != truth:
                wrong.append(f"{check.advisory.id}: {sample.text!r} wrong {sorted(found - truth)} missed {sorted(truth - found)}")
    return counts, wrong


@pytest.fixture(scope="module")
def outcome() -> tuple[list[Counter[str]], list[str]]:
    return counted()


def test_the_set_is_large_enough() -> None:
    tried = list(samples())
    assert sum(any(sample.truth) for sample in tried) >= 200
    assert sum(not any(sample.truth) for sample in tried) >= 1000


@pytest.mark.parametrize("number", range(len(CHECKS)), ids=[check.advisory.id for check in CHECKS])
def test_precision_and_recall(number: int, outcome: tuple[list[Counter[str]], list[str]]) -> None:
    counts, wrong = outcome
    count = counts[number]
    precision = count["right"] / (count["right"] + count["wrong"])
    recall = count["right"] / (count["right"] + count["missed"])
    mistakes = [line for line in wrong if line.startswith(CHECKS[number].advisory.id)]
    assert precision >= 0.95, mistakes
    assert recall >= 0.90, mistakes
