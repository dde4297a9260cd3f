"""Partners, children and other relatives named in own words."""

import pytest

from checks.family.named_relative_in_text import CHECK
from scanner.api import Band, Confidence, Field, Finding, PageText, Post, PostKind, ProfileField, Record, Scene
from scanner.testing import at, complaints, findings_of

SCENE = Scene(names=("Jo Bell",))


def found(*records: Record) -> list[Finding]:
    return findings_of(CHECK, records, SCENE)


def post(text: str, *tagged: str, pointer: str = "/0") -> Post:
    return Post(at=at(pointer), kind=PostKind.POST, text=text, tagged=tagged)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_partner_and_child_are_two_findings_and_the_child_weighs_more() -> None:
    child, partner = found(post("Day out with my husband Tom and our daughter Ellie"))
    assert "daughter" in child.summary
    assert child.impact == 4
    assert "husband" in partner.summary
    assert partner.confidence is Confidence.B


def test_the_same_person_in_many_posts_is_one_finding_with_all_evidence() -> None:
    texts = ("my husband Tom", "Happy anniversary to my husband Tom Bell", "my hubby Tom")
    (finding,) = found(*(post(text, pointer=f"/{n}") for n, text in enumerate(texts)))
    assert finding.evidence_total == 3
    assert finding.summary.startswith("Tom Bell")


def test_the_id_does_not_depend_on_the_place_in_the_export() -> None:
    (one,), (two,) = found(post("my husband Tom", pointer="/3")), found(post("my husband Tom Bell", pointer="/900"))
    assert one.id == two.id


def test_two_people_of_one_first_name_stay_two() -> None:
    assert len(found(post("my sister Emma Bell", pointer="/1"), post("my sister Emma Cole", pointer="/2"))) == 2


def test_the_one_tagged_person_is_the_name_that_the_words_leave_out() -> None:
    (finding,) = found(post("Happy anniversary to my gorgeous husband", "Tom Bell"))
    assert "Tom Bell" in finding.summary
    assert found(post("Dinner with my husband and friends", "Dave Cole", "Ann Lee")) == []


def test_a_bio_is_read() -> None:
    (finding,) = found(ProfileField(at=at(), field=Field.BIO, value="Wife to Tom. Runner."))
    assert "Tom" in finding.summary


def test_a_page_is_only_possible() -> None:
    (finding,) = found(PageText(at=at(), text="Winner Jo Bell and her husband Tom Bell"))
    assert finding.confidence is Confidence.C
    assert finding.band.rank <= Band.MEDIUM.rank


def test_a_name_deep_in_a_long_text_is_found_and_a_hostile_text_ends_soon() -> None:
    (finding,) = found(post("A walk by the river. " * 2_000 + "My wife Sarah came along."))
    assert "Sarah" in finding.summary
    assert found(post("'my (7) \"wife " * 10_000)) == []


def test_nobody_is_their_own_relative() -> None:
    assert found(post("my wife Jo")) == []


@pytest.mark.parametrize(
    "text",
    [
        "my brother from another mother Dave",
        "my work wife Sarah",
        "my partner Dave and I arrested two last night",
        "Sam's wife Anna",
        "my girl Sarah smashed parkrun",
        "Night out with my boys Jack and Tom",
        "Mum's Kitchen was lovely",
        "Our boy Rex, best dog ever",
        "my baby, a Golf GTI",
        "",
    ],
)
def test_figures_of_speech_friends_and_pets_stay_silent(text: str) -> None:
    assert found(post(text)) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("mother-in-law Dorota has moved in with us for a fortnight", "Dorota"),
        ("RIP Grandad Owain, the reason I joined", "Owain"),
        ("Big sis Hannah got her pin today, so proud of my family", "Hannah"),
        ("Callum my husband, my rock, my unpaid taxi", "Callum"),
        ("Callum popped the question on the beach and I said YES", "Callum"),
    ],
)
def test_relatives_named_without_a_possessive(text: str, told: str) -> None:
    (finding,) = findings_of(CHECK, [Post(at=at(), kind=PostKind.POST, text=text)], SCENE)
    assert told in finding.summary
    assert finding.confidence is Confidence.B


@pytest.mark.parametrize(
    "text",
    [
        "having to explain to Freya why daddy isn't home for Christmas morning",
        "so Isla has started calling me mum in front of her mates",
        "Saoirse arrested her teddy, that's my girl",
    ],
)
def test_a_first_name_beside_a_parents_voice_is_possibly_a_child(text: str) -> None:
    (finding,) = findings_of(CHECK, [Post(at=at(), kind=PostKind.POST, text=text)], SCENE)
    assert "possible child" in finding.summary
    assert finding.confidence is Confidence.C


@pytest.mark.parametrize(
    "text",
    [
        "Sister Hannah at the hospice was an angel to us",
        "Uncle Ieuan's rice is better than our takeaway",
        "Husband Mark was jailed for six years, I read",
        "Daddy Pig is the only honest dad, Teddy told me",
        "My pride and joy, a 6 year old Land Rover called Amira",
        "Father Ewan gave us a lovely sermon",
        "his wife Louisa and my boss came",
    ],
)
def test_titles_figures_of_speech_and_other_families_stay_silent(text: str) -> None:
    assert findings_of(CHECK, [Post(at=at(), kind=PostKind.POST, text=text)], SCENE) == []


WIFE = "Ten years married to my wife Priya today"
SON = "So proud of my son Noah, he swam a length"


def again(text: str, *known: str) -> int:
    """How many pieces of evidence a post adds to what ``known`` says."""
    before = sum(finding.evidence_total for finding in found(*(post(told, pointer=f"/{n}") for n, told in enumerate(known))))
    posts = [post(told, pointer=f"/{n}") for n, told in enumerate((*known, text))]
    return sum(finding.evidence_total for finding in found(*posts)) - before


@pytest.mark.parametrize(
    "text",
    [
        "Film and a takeaway with Priya, feet up",
        "priya says the sofa is hers on Sundays",
        "Noah has hidden the car keys again",
        "Me and Noah at the railway museum",
        "Noah's welly is at the bottom of the pond",
        "Christmas jumpers on, Priya and Noah look daft",
    ],
)
def test_who_is_known_from_one_post_is_found_again_by_first_name_in_another(text: str) -> None:
    assert again(text, WIFE, SON) >= 1
    assert again(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "On nights with Noah, tea machine worked hard",
        "Noah from the garage says it needs a new clutch",
        "Noah on response has my charger",
        "Noah and the Whale on the radio, takes me back home",
        "Priya Patel was lovely about my kitchen",
        "PC Noah made me a brew",
        "Thanks Priya for the lift home",
        "Noah, Baz, Tariq, Fitz and me: worst quiz team in the house",
        "Next door's Noah is on the trampoline again",
        "Our neighbour Priya brought cake",
        "Noah the spaniel has eaten my tea",
        'My boss: "Priya made tea for us"',
        "RT @somebody: Noah made tea",
        "Noah",
        "",
    ],
)
def test_a_namesake_at_work_in_public_or_next_door_adds_nothing(text: str) -> None:
    assert again(text, WIFE, SON) == 0


def test_the_writer_is_not_found_in_their_own_home() -> None:
    assert again("Jo made tea at home", WIFE) == 0


@pytest.mark.parametrize(
    "text",
    [
        "Baby number two due at Easter! Poor Charlotte is off her food",
        "Spa day for my lovely Nia, she has earned it",
        "Our Ruby has lost her first tooth",
        "Night feeds with Emrys, telly on mute",
        "Daddy daughter day with Orla, chips on the pier",
        "Rowan James, 6lb 14oz, came at teatime",
        "Said yes on the beach! Engaged! Love you Megan",
    ],
)
def test_households_that_say_no_relation(text: str) -> None:
    assert len(found(post(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "My Henry has lost suction, any hoover people?",
        "Our Maisie brought in a dead mouse",
        "Congrats Nat on the 20 week scan, so happy for you",
        "Uncle Sam wants us apparently",
        "Love you Gary, best gig ever",
        "Our Jordan, what a keeper, up the lads",
    ],
)
def test_things_animals_friends_and_figures_that_are_called_ours(text: str) -> None:
    assert found(post(text)) == []


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [
        ("The wife's gone and dyed her hair pink, suits you Gwen", "Gwen", "wife"),
        ("Taid passed peacefully last night. Emrys Wyn Roberts, 1931-2024", "Emrys Wyn Roberts", "grandfather"),
        ("my other half's insta is @lucy_bakes_wexcombe go follow her", "@lucy_bakes_wexcombe", "partner"),
        ("Took the kids to the farm, Elsie fed a goat and Barney was sick", "Elsie", "child"),
        ("Adoption order granted this morning, Kayleigh is ours for good", "Kayleigh", "child"),
        ("Me and Steph have decided to separate. Please be kind", "Steph", "former partner"),
        ("Baby number 2 due in March, Oscar is going to be a big brother!!", "Oscar", "child"),
        ("Jiddo Khalil taught me chess, today he beat my own kids at it too", "Khalil", "grandfather"),
    ],
)
def test_a_relative_told_apart_from_the_name(text: str, name: str, relation: str) -> None:
    assert any(
        finding.summary.casefold().startswith(name.casefold()) and relation in finding.summary
        for finding in found(Post(at=at(), kind=PostKind.POST, text=text))
    )


@pytest.mark.parametrize(
    "text",
    [
        "Wife's asleep so I'm watching Alien with the sound off, Ripley for president, cheers Sigourney",
        "Mum's Pantry in Kettleby, amazing scones, thanks Kofi",
        "Mayor Beata opened the fete with husband Craig",
        "thanks Ellie at Specsavers for sorting my mum's glasses",
        "Took the kids to see Paddington. Hugh steals it",
        "My old boss Diane always said measure twice cut once",
        "Adoption day at the shelter, Rex is ours, good boy",
    ],
)
def test_a_name_that_is_merely_near_stays_silent(text: str) -> None:
    assert found(Post(at=at(), kind=PostKind.POST, text=text)) == []
