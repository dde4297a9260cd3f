"""BND-08: paid work, a shop or paid promotion of one's own, which may need declaring."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.work.forces import force_of
from checks.knowledge.work.paid_work import OFFERS, offers_paid_work, sells_at, titled_owner
from checks.knowledge.work.work_clues import individual, passage
from checks.knowledge.work.work_wording import once
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Effort,
    Family,
    Field,
    Fix,
    Hit,
    LinkedApp,
    Outcome,
    PassageClue,
    Post,
    PostKind,
    ProfileField,
    Scene,
    Voice,
    listen,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "boundaries.business-interest"
_WORDS: Final = "offers in own words"
_SHOP: Final = "a page that sells"
_LINKED: Final = "a shop linked to the account"
_TITLE: Final = "a position of one's own"
_SAID: Final = {_LINKED: "a linked shop", _SHOP: "a page that sells", _TITLE: "a business in the profile", _WORDS: "own offers"}


def _profile(record: ProfileField, scene: Scene) -> Iterator[PassageClue]:
    if not individual(scene):
        return
    if record.field in (Field.WEBSITE, Field.BIO) and (host := sells_at(record.value)):
        yield passage(_ID, record, host, _SHOP)
    own = record.field is Field.EMPLOYER and record.current is not False and titled_owner(record.detail, record.value)
    if own and force_of(record.value, scene.force) is None:
        yield passage(_ID, record, "owner, founder or self-employed", _TITLE)


def _app(record: LinkedApp, scene: Scene) -> Iterator[PassageClue]:
    if individual(scene) and record.name.startswith("Shopify:") and record.active is not False:
        yield passage(_ID, record, record.name[:80], _LINKED)


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    record = hit.record
    # A listing on a market place is somebody's own sofa.
    listed = isinstance(record, Post) and record.kind in (PostKind.LISTING, PostKind.MESSAGE, PostKind.REVIEW)
    if hit.voice is Voice.OWN and not listed and individual(scene) and offers_paid_work(hit.text):
        yield passage(_ID, record, "work or goods for money", _WORDS)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = tuple(sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.at, clue.topic, clue.cue)))
    if found:
        topics = {clue.topic for clue in found}
        said = ", ".join(words for topic, words in _SAID.items() if topic in topics)
        sure = bool(topics & {_LINKED, _SHOP, _TITLE})
        several = len({clue.at for clue in found}) > 1
        yield Draft(
            key="business-interest",
            summary=f"The account shows paid work that may need declaring: {said}.",
            evidence=found,
            confidence=Confidence.A if sure else Confidence.B if several else Confidence.C,
            notes=("Whether it has been declared, or needs to be, these records cannot tell.",),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.BOUNDARIES,
        row="BND-08",
        title="Paid work of one's own may need declaring",
        why="Officers and staff declare business interests, and many are allowed. One that is first seen online raises "
        "questions, and its page tells customers a name, a telephone number and often an address.",
        doubt="An interest that is declared, one that ended, selling one's own things, or somebody else's business would each "
        "settle it.",
        likelihood=3,
        impact=3,
        fixes=(
            Fix(
                "Look up whether the interest is declared; if not, declare it.",
                "Your force's business interest form, professional standards",
                Effort.ASK_OTHERS,
            ),
            fix_for("Keep the business on a page of its own, without rank, force or home address.", Topic.BUSINESS_PAGE),
            fix_for("Disconnect a shop that is no longer run.", Topic.SHOP),
        ),
        references=("Police Regulations 2003, regs 7 and 8: legislation.gov.uk/uksi/2003/527",),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    spotters=(on(ProfileField, _profile), on(LinkedApp, _app)),
    listeners=(listen(once(OFFERS.expression), _words),),
)
