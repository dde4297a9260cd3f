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
    "St Bede's Primary",
    "Larkfield Academy",
    "Thornbury Junior School",
    "Ysgol Bro Dinefwr",
    "Kingsmead High School",
    "All Saints C of E Primary School",
    "Little Acorns Nursery",
    "Castle Hill Infants",
    "Bishop Wilton Grammar School",
)
TOWNS: Final = ("Northmere", "Kettleby", "Wexcombe", "Stroud", "Halifax")


@dataclass(frozen=True)
class Template:
    """A post with slots: a, b adults; c, d children; n, m numbers 4-12; s school; t town. The rest: which slots each check must find."""

    text: str
    relatives: str = ""
    at_school: str = ""
    with_age: str = ""


EARLIER_EXPOSED: Final = (
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
    Template("DOB for my lad {c} is 03/09/2015 if anyone needs it for the team sheet", "c", "", "c"),
    Template("The boys, my sons {c} and {d}, are {n} today, double trouble", "cd", "", "cd"),
    Template("my son {c} aged {n} beat me at chess", "c", "", "c"),
)  # fmt: skip
EARLIER_CLEAN: Final = (
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

FRESH_EXPOSED: Final = (
    Template("Long week. Came home to find {a} had run me a bath, best wife ever, I owe my wife {a} big time", "a"),
    Template("can't believe my husband {a} agreed to camping", "a"),
    Template("Ruby wedding for us in May. {a} and I were married at St Jude's in the snow", "a"),
    Template("Happy Valentine's to my fiancé {a} {e} not long now", "a"),
    Template("Walked the coast path with my partner {a}, knees ruined", "a"),
    Template("Me and {a} got engaged on top of Pen y Fan!!!", "a"),
    Template("New kitchen finally in, thanks to my very patient other half, {a}.", "a"),
    Template("{a} (my husband) has joined a choir and I have regrets", "a"),
    Template("shopping with the missus {a}, send help", "a"),
    Template("15 years together, 10 years married, love you to bits my gorgeous wife {a} xx", "a"),
    Template("My ex-husband {a} has the kids this weekend so lie-in it is", "a"),
    Template("Bath time chaos with our sons {c} and {d}, water everywhere", "cd"),
    Template("Movie night: popcorn, blankets and my daughter {c} hiding behind a cushion", "c"),
    Template("my eldest {c} has discovered eyeliner, pray for us", "c"),
    Template("Cuddles with my first grandchild {c} today {e}", "c"),
    Template("Proud grandma to {c}", "c"),
    Template("Half term plans: zoo with our kids {c} and {d}, then sleep", "cd"),
    Template("Met my great-nephew {c} for the first time, what a smile", "c"),
    Template("Our stepdaughter {c} and I made slime. Never again", "c"),
    Template("Lost our tent, found it, lost it again. Thank you to my brother-in-law {a} for the loan", "a"),
    Template("Mum would be 80 today. Flowers for my mum {a} {e}", "a"),
    Template("My sister {a} moved to Spain and I am not jealous at all", "a"),
    Template("Took my gran {a} up the tower, she raced me", "a"),
    Template("My uncle {a} restored this bike over ten winters", "a"),
    Template("Fixing the fence with my father-in-law {a}", "a"),
    Template("tea at my nain {a}'s, cawl and gossip", "a"),
    Template("My daughter {c} had her settling in session at {s}, not a tear (from her)", "c", "c"),
    Template("So it begins: our son {c} is head boy at {s}", "c", "c"),
    Template("Rang {s} because my son {c} swallowed a lego head", "c", "c"),
    Template("Anyone selling a {s} jumper? Our daughter {c} has outgrown hers", "c", "c"),
    Template("GCSE results are in and our daughter {c} smashed it", "c", "c"),
    Template("my little boy {c} cried all through his first swimming lesson", "c", "c"),
    Template("Rehearsals for the school play mean our daughter {c} only speaks in rhyme", "c", "c"),
    Template("Our niece {c} won a medal at the gymnastics competition on Saturday", "c", "c"),
    Template("Goodbye primary school! Our son {c} finished Year 6 today and I am in bits", "c", "c"),
    Template("My grandson {c} is loving Cubs, he got his first badge", "c", "c"),
    Template("Harvest festival at {s} this morning. Our daughter {c} was a carrot.", "c", "c"),
    Template("Off to the {t} Under 11s final to cheer on my son {c}", "c", "c"),
    Template("Our twins {c} and {d} start big school tomorrow, name labels sewn at midnight", "cd", "cd"),
    Template("Where do the years go, {n} today! Happy birthday to my beautiful daughter {c} {e}", "c", "", "c"),
    Template("My son {c} has just turned {n} and thinks he can drive", "c", "", "c"),
    Template("Sleepover survived. Our daughter {c}'s {n}th birthday, six girls, no sleep", "c", "", "c"),
    Template("{n} years old today my lovely granddaughter {c}, have the best day", "c", "", "c"),
    Template("Dad to {c} {n} and {d} {m}, Leeds fan", "cd", "", "cd"),
    Template("Our {n}-year-old, {c}, would like it known she is nearly {m}", "c", "", "c"),
    Template("Our beautiful boy {c} was born at 4.12am on Saturday, mum and baby doing well", "c", "", "c"),
    Template("we named him {c}, 7lb 9oz of perfection, our family is complete", "c", "", "c"),
    Template("My niece {c} is {n} on Friday and wants a snake", "c", "", "c"),
    Template("happy birthday to my son {c}, who gets his cheek from his mother", "c", "", "c"),
    Template("My daughter {c} (nearly {n}) negotiates like a barrister", "c", "", "c"),
    Template("Big birthday weekend: our nephew {c} turned {n} and the cake was a digger", "c", "", "c"),
)
FRESH_CLEAN: Final = (
    "Met {a} for a walk round {t}, dogs everywhere",
    "{a} made the finals, what a talent",
    "Big thank you to {a} at the garage",
    "Shout out to {a} and {b} for organising the raffle",
    "The bride {a} looked stunning in {t}",
    "Best man duties for {a} done",
    "{a} and {b} have set a date, can't wait",
    "{a} is engaged!!! So happy for you {b}",
    "Ten years since {a} and {b} got married, doesn't feel it",
    "Business partner wanted, ask {a}",
    "Doubles partner {a} carried me again",
    "{a} and I opened the cafe together five years ago",
    "{a} and I joined on the same day and got promoted together",
    "Work bestie {a} leaving do tonight",
    "My oppo {a} and I covered three counties",
    "Brothers in blue, rest easy {a}",
    "Everyone needs a brother like {a} at work",
    "Oh brother where art thou is on, {a} quoting every line",
    "Sister station {t} won the quiz",
    "Sister company party with {a}",
    "Mother ship has landed, says {a}",
    "Mother's Day brunch at the Crown, {t}",
    "Father Christmas at {t} market, {a} in the beard",
    "Fathers4 something march through {t}",
    "Dad's Army night with {a}",
    "Mamas and Papas on vinyl",
    "Baby Driver with {a}, what a soundtrack",
    "Baby Shark has ruined {t} market",
    "Girl Friday needed, call {a}",
    "Boys from {t} done good",
    "The girls of {t} netball are champions",
    "The lads {a}, {b} and {c} at the darts",
    "Golden girls {a} and {b} off to Benidorm",
    "Our lads {c} and {d} from {t} Rovers got the win",
    "Our {t} family at work, {a} and {b}",
    "{a} and family visited {t}",
    "{a}'s husband {b} fixed my car",
    "{a}'s sister {b} runs the bakery",
    "Told {a} that his daughter {c} is a star",
    "Looking after {a}'s kids {c} and {d} this afternoon",
    "Next door's toddler {c} waved all day",
    "My colleague's wife {a} had a baby",
    "A friend of mine has a son {c} who loves trains",
    "The woman next to me was calling her daughter {c} every two minutes",
    "His mum {a} was a formidable woman",
    "Her brother {a} plays bass in the band",
    "Your son {c} did so well today {a}",
    "How old is your {c} now {a}?",
    "Happy {n}th birthday to {a}'s little one {c}",
    "Can't believe your {c} is {n} {a}!",
    "{a} your daughter {c} is gorgeous, congratulations",
    "Urgent: {c} ({n}) is missing from the {t} area, call 101",
    "Found: boy called {c} outside {s}, now safe",
    "Charity walk for {c}, {n}, who needs an operation abroad",
    "A teenager, named locally as {c} {a}, died at the scene",
    "The family of {c} {a} have asked for privacy",
    "Man jailed for attack on {c}, {n}",
    "Talk at {s} assembly about strangers, {a} brought the van",
    "Crossing patrol {a} outside {s} deserves a medal",
    "Traffic chaos outside {s} again",
    "Job going at {s}, {a} is recruiting",
    "{s} have a great fireworks display",
    "Polling station is at {s} this year",
    "My old teacher {a} from {s} passed away",
    "I went to {s} with {a} and {b}",
    "{a} was two years above me at school",
    "Refereed the under 9s, {c} deserved his goal",
    "Training the cadets tonight with {a}",
    "Scout leader {a} needs volunteers",
    "Brownies recipe from {a}, gooey",
    "Prom dress for sale, ask {a}",
    "Swimming gala photos by {a} are up",
    "Karate Kid with {a}",
    "Year {n} of the {t} half marathon for {a}",
    "Year 4 of living in {t}",
    "Our spaniel {c} is {n} today and has had a sausage",
    "{c} the cat turned {n}",
    "My boy {c} chewed my boots again, bad dog",
    "Walking our dog {c} in {t}",
    "Rescue pup {c} settling in, {n} weeks old",
    "Police horse {c} retires aged {n}",
    "My little man {c} sleeping on his dog bed",
    "Our girl {c} had her boosters at the vets",
    "My baby, a {n} year old Triumph, back on the road",
    "This house is {n} years old",
    "{n} year old me would be proud",
    "{n} today and {m} tomorrow says the forecast",
    "Bus number {n} to {t} is late",
    "Finished {n}th at {t} with {a} in {m}th",
    "Turning {n} shades of red, thanks {a}",
    "{n} goals for {a} this season",
    "My wife has hidden the biscuits",
    "Husband is asleep, remote is mine",
    "Kids in bed, wine open",
    "My daughter thinks I am embarrassing",
    "Our son wants a drone",
    "Our eldest starts high school, gulp",
    "Our baby is one today!",
    "Mam's roast, nothing like it",
    "Dad has a new phone, chaos",
    "My sister is a menace",
    "Spent the day with my parents in {t}",
    "My in-laws live in {t}",
    "Mum went to {t} on the coach",
    "Took my dad to Anfield",
    "My wife loves Strictly",
    "my brother supports Everton",
    "My mum met Tom Jones once",
    "My sister saw Taylor Swift at Wembley",
    "my daughter adores Harry Potter",
    "Our son dressed as Spider-Man",
    "My kids love Bluey",
    "My wife fancies Idris Elba",
    "My dad swears by Delia Smith",
    "My nan looks like the Queen",
    "'My wife {a} left me' - opening line of the play",
    "“Our son {c} was let down by {s}”, parents tell the Gazette",
    "RT @gazette: our daughter {c} deserves justice",
    "Podcast: {a} on raising her son {c}",
    "New novel: {a} and her sister {b} inherit a castle",
    "{a} stars as the mum of {c} in the soap",
    "Duke and Duchess with son {c} in {t}",
    "Snooker legend {a} and son {c} practise",
)


@dataclass(frozen=True)
class Sample:
    text: str
    truth: tuple[frozenset[str], frozenset[str], frozenset[str]]


def samples(exposed: tuple[Template, ...], clean: tuple[str, ...]) -> Iterator[Sample]:
    choose = random.Random(20)

    def fill(text: str, *slots: str) -> Sample:
        (a, b), (c, d), (n, m) = choose.sample(ADULTS, 2), choose.sample(CHILDREN, 2), choose.sample(range(4, 13), 2)
        values = {"a": a, "b": b, "c": c, "d": d, "n": n, "m": m, "s": choose.choice(SCHOOLS), "t": choose.choice(TOWNS)}
        values["e"] = choose.choice(("❤️", "", "xx", "🎉"))
        relatives, school, age = (frozenset(str(values[slot]) for slot in names) for names in (slots or ("", "", "")))
        return Sample(text.format(**values), (relatives, school, age))

    for template in exposed:
        for _ in range(5):
            yield fill(template.text, template.relatives, template.at_school, template.with_age)
    for text in clean:
        for _ in range(10):
            yield fill(text)


def counted(exposed: tuple[Template, ...], clean: tuple[str, ...]) -> tuple[list[Counter[str]], list[str]]:
    """Per check the right, wrong and missed names, and the texts that went wrong."""
    tried = list(samples(exposed, clean))
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
            found = {
                draft.evidence[0].name.split()[0]
                for draft in check.conclude(clues, SCENE)
                if isinstance(draft.evidence[0], PersonClue)
            }
            count["right"] += len(found & truth)
            count["wrong"] += len(found - truth)
            count["missed"] += len(truth - found)
            if found != truth:
                wrong.append(
                    f"{check.advisory.id}: {sample.text!r} wrong {sorted(found - truth)} missed {sorted(truth - found)}"
                )
    return counts, wrong


@pytest.mark.parametrize(
    ("exposed", "clean"), [(EARLIER_EXPOSED, EARLIER_CLEAN), (FRESH_EXPOSED, FRESH_CLEAN)], ids=["earlier", "fresh"]
)
def test_precision_and_recall(exposed: tuple[Template, ...], clean: tuple[str, ...]) -> None:
    tried = list(samples(exposed, clean))
    assert sum(any(sample.truth) for sample in tried) >= 200
    assert sum(not any(sample.truth) for sample in tried) >= 1000
    counts, wrong = counted(exposed, clean)
    for check, count in zip(CHECKS, counts, strict=True):
        precision = count["right"] / (count["right"] + count["wrong"])
        recall = count["right"] / (count["right"] + count["missed"])
        mistakes = [line for line in wrong if line.startswith(check.advisory.id)]
        assert precision >= 0.95, mistakes
        assert recall >= 0.90, mistakes
