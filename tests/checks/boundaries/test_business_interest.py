"""Whether paid work of one's own is found, and selling one's sofa is not."""

from __future__ import annotations

import pytest

from checks.boundaries.business_interest import CHECK
from scanner.api import (
    Account,
    AccountClass,
    Confidence,
    Field,
    Finding,
    LinkedApp,
    Post,
    PostKind,
    ProfileField,
    Record,
    Scene,
)
from scanner.testing import at, findings_of


def post(text: str, pointer: str = "/0", kind: PostKind = PostKind.POST) -> Post:
    return Post(at=at(pointer), kind=kind, text=text)


def profile(field: Field, value: str, detail: str = "", *, current: bool | None = None) -> ProfileField:
    return ProfileField(at=at("/9"), field=field, value=value, detail=detail, current=current)


def findings(*records: Record, scene: Scene = Scene()) -> list[Finding]:  # noqa: B008
    return findings_of(CHECK, records, scene)


@pytest.mark.parametrize(
    "text",
    [
        "Taking bookings for wedding photography next summer, DM for my price list",
        "I do nails from home, full set £22, evenings only",
        "Doing a bit of plastering at weekends for cash if anyone needs a ceiling skimming",
        "Started my own driving instructor business, first lesson half price",
        "Subscribe to my channel for extra content, £4.99 a month",
        "Use my code LAURA15 for 15% off, #ad",
    ],
)
def test_an_offer_in_own_words_is_found(text: str) -> None:
    (finding,) = findings(post(text))
    assert finding.summary == "The account shows paid work that may need declaring: own offers."
    assert finding.confidence is Confidence.C


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (LinkedApp(at=at(), name="Shopify: jo-bakes.example.com", active=True), "a linked shop"),
        (profile(Field.WEBSITE, "https://www.etsy.com/uk/shop/JoCandles"), "a page that sells"),
        (profile(Field.BIO, "Mum, runner. patreon.com/jo"), "a page that sells"),
        (profile(Field.EMPLOYER, "Bell Lettings", "Owner"), "a business in the profile"),
        (profile(Field.EMPLOYER, "Self-employed", current=True), "a business in the profile"),
    ],
)
def test_shops_and_positions_are_certain(record: Record, said: str) -> None:
    (finding,) = findings(record)
    assert finding.summary.endswith(f"{said}.")
    assert finding.confidence is Confidence.A
    assert "declared" in finding.notes[0]


@pytest.mark.parametrize(
    "text",
    [
        "Selling our old corner sofa, £150, collection only",
        "Jumble sale in the church hall on Saturday, 50p entry",
        "Kids' bikes for sale, outgrown, £40 the pair, message me",
        "Cake sale for the hospice raised £310, thank you",
        "Anyone know a good plasterer for a small ceiling job",
        "My wife's sister has opened a salon, go and see her",
        "Sponsor me for the ten k, link in bio, all for the lifeboat",
        "Thinking of jacking it in and opening a cafe by the sea",
        "Two tickets for Leeds fest going spare, face value, message me",
        "Car for sale, one careful owner, £2,400, MOT till May",
    ],
)
def test_ones_own_things_charity_and_customers_stay_silent(text: str) -> None:
    assert findings(post(text)) == []


@pytest.mark.parametrize(
    "record",
    [
        profile(Field.EMPLOYER, "Northmere Constabulary", "Constable"),
        profile(Field.EMPLOYER, "Bell Lettings", "Owner", current=False),
        profile(Field.EMPLOYER, "Northmere Rugby Club", "Co-founder"),
        profile(Field.EMPLOYER, "Police Federation", "Director"),
        profile(Field.WEBSITE, "https://www.etsy.com/uk/listing/12345"),
        profile(Field.WEBSITE, "https://example.com/jo"),
        LinkedApp(at=at(), name="Shop Companion", active=True),
        post("Sofa, £150, fully insured delivery, book now, DM me to order", kind=PostKind.LISTING),
    ],
)
def test_what_is_no_business_of_ones_own_stays_silent(record: Record) -> None:
    assert findings(record) == []


def test_an_official_account_has_no_business_of_its_own() -> None:
    official = Scene(account=Account("x", AccountClass.OFFICIAL_CORPORATE))
    assert findings(post("Taking bookings now, DM me for prices, my shop opens Friday"), scene=official) == []


@pytest.mark.parametrize("text", ["", "DM me " * 3000, "£" * 5000, "my shop\n" * 800])
def test_odd_texts_are_survived(text: str) -> None:
    assert len(findings(post(text))) <= 1
