"""What a link to a listed person means, by who made it and when: the catalogue's CON rows as impact, likelihood and words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from checks.knowledge.contacts.contact_standing import Standing, welfare
from scanner.api import Band, ContactClue, DateRelation, Draft, Fix, LinkKind, Weighing

__all__ = ["AUTHORITY_FIXES", "Meaning", "draft_of", "is_late", "link_meaning", "when_words"]

AUTHORITY_FIXES: Final = (
    Fix("Leave everything as it is until somebody with authority has advised: no message, no removal", where=""),
    Fix("Have a person confirm who this is, from the case system and not from the export", where=""),
    Fix("If it is confirmed, record the link on the force's notifiable-association form", where=""),
)
_SUSPECTS: Final = frozenset({"suspect or offender", "person of interest"})
_PROTECTED: Final = frozenset({"victim", "vulnerable person"})
_WHEN: Final = {
    DateRelation.BEFORE: "before the first police contact",
    DateRelation.AFTER: "after the first police contact",
    DateRelation.SPANS: "from before until after the first police contact",
    DateRelation.UNKNOWN: "at a time that cannot be set against the first police contact",
}


class Meaning(Struct, frozen=True):
    """What happened in words (``a friend request was sent``), how it weighs, and its name within the check."""

    name: str
    what: str
    relation: DateRelation
    likelihood: int
    impact: int
    floor: Band | None = None


def is_late(relation: DateRelation) -> bool:
    """Whether a link was made, or went on, after the first police contact."""
    return relation in (DateRelation.AFTER, DateRelation.SPANS)


def when_words(relation: DateRelation) -> str:
    """A date relation as the end of a sentence."""
    return _WHEN[relation]


def draft_of(standing: Standing, meaning: Meaning) -> Draft:
    """The finding, which names nobody: reference, role group, how sure, what happened and when. Kin go to welfare."""
    if standing.kin:
        return welfare(standing)
    sure = standing.sure
    return Draft(
        key=f"{standing.person_ref} {meaning.name}",
        summary=f"Listed {standing.role}, reference {standing.person_ref}: {meaning.what} {when_words(meaning.relation)}. "
        f"{sure[0].upper()}{sure[1:]}.",
        evidence=standing.own,
        confidence=standing.confidence,
        weighing=Weighing(likelihood=meaning.likelihood, impact=meaning.impact, fixed_likelihood=True, floor=meaning.floor),
        person_ref=standing.person_ref,
        person_role=standing.role,
        date_relation=meaning.relation,
        notes=standing.notes(),
    )


def link_meaning(standing: Standing) -> Meaning | None:
    """What a standing's links mean; None for a request that nobody answered.

    The officer's own act decides: a request sent before a link accepted, a link accepted before one that only came in.
    """
    sent = standing.having(LinkKind.REQUEST_SENT, LinkKind.FOLLOWING)
    received = standing.having(LinkKind.REQUEST_RECEIVED)
    friends = standing.having(LinkKind.FRIEND)
    if sent:
        requested = any(clue.kind == LinkKind.REQUEST_SENT for clue in sent)
        what = "a friend or contact request was sent" if requested else "the account began to follow this person"
        return _weighed(standing, "outbound", what, _relation(sent), 5)
    if friends:
        what = "a request from this person was accepted" if received else "this person became a friend or contact"
        return _weighed(standing, "accepted" if received else "friend", what, _relation(friends), 4)
    if standing.having(LinkKind.FOLLOWER):
        relation = _relation(standing.having(LinkKind.FOLLOWER))
        return Meaning("follower", "this person began to follow the account, one-way,", relation, 2, 3)
    return None


def _relation(links: Iterable[ContactClue]) -> DateRelation:
    told = {clue.relation for clue in links} - {DateRelation.UNKNOWN}
    return DateRelation.UNKNOWN if not told else told.pop() if len(told) == 1 else DateRelation.SPANS


def _weighed(standing: Standing, name: str, what: str, relation: DateRelation, late_likelihood: int) -> Meaning:
    role, outbound = standing.role, name == "outbound"
    late = is_late(relation)
    if role == "witness":
        impact = 5
    elif role in _SUSPECTS:
        impact = 5 if late else 3
    elif role in _PROTECTED:
        impact = (5 if outbound else 4) if late else 3
    else:
        impact = 3
    grave = impact == 5 and (late or (role == "witness" and relation is not DateRelation.BEFORE))
    return Meaning(name, what, relation, late_likelihood if late else 3, impact, Band.HIGH if grave else None)
