"""The data the page's script draws from: compact rows inside the file, escaped or packed, and never markup."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Sequence
from typing import Final

import msgspec
from msgspec import Struct

from reports.coverage import Books
from reports.edition import View, is_contact
from reports.encoding import encoded
from reports.layout import POLICIES, RECORD, authority_of, layout_of
from reports.playbooks import FAIRNESS, playbook_for
from reports.words import (
    AUDIENCES,
    BANDS,
    CONFIDENCES,
    DATE_RELATIONS,
    EFFORTS,
    FAMILIES,
    HOME_CLAIMS,
    LEDGER_STATES,
    VIEWPOINTS,
    VISIBLE_TO,
    clean,
    day,
)
from scanner.menus import path_note
from scanner.model import Finding, Fix

__all__ = ["Island", "island_of"]

_LONGEST: Final = 2000
_PACK_ABOVE: Final = 200_000
_PACK_FAST_ABOVE: Final = 10_000_000
_ESCAPES: Final = (("&", "\\u0026"), ("<", "\\u003c"), (">", "\\u003e"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))


class Island(Struct, frozen=True):
    """Text to stand in a script element. ``encoding`` is ``json``, or ``deflate`` for deflated JSON in base64."""

    encoding: str
    text: str


class _Topic(Struct, frozen=True, array_like=True):
    check: str
    title: str
    family: str
    why: str
    doubt: str
    fixes: list[tuple[str, str, str, str]]
    playbook: tuple[str, str] | None
    contact: bool


class _Item(Struct, frozen=True, array_like=True, gc=False):
    source: int
    member: str
    pointer: str
    when: str | None
    audience: str
    what: str


class _Row(Struct, frozen=True, array_like=True, gc=False):
    id: str
    topic: int
    summary: str
    band: str
    likelihood: int
    impact: int
    confidence: str
    audience: str
    vector: str
    total: int
    evidence: list[_Item]
    notes: list[str]
    home_claim: str | None
    person: tuple[str, str | None, str | None] | None
    together: list[tuple[str, str, str]]


class _Entry(Struct, frozen=True, array_like=True, gc=False):
    source: int
    member: str
    state: str
    records: int
    note: str


class _Words(Struct, frozen=True):
    bands: dict[str, str]
    audiences: dict[str, tuple[str, str, str]]
    confidences: dict[str, tuple[str, str, str]]
    families: dict[str, tuple[str, str]]
    states: dict[str, str]
    home_claims: dict[str, str]
    relations: dict[str, str]
    viewpoints: dict[str, tuple[str, list[str]]]
    fairness: tuple[str, ...]
    pressing: dict[str, str]
    policies: dict[str, tuple[str, ...]]
    record: tuple[str, ...]
    layout: tuple[tuple[str, tuple[str, ...]], ...] = ()
    authority: str = ""


class _Data(Struct, frozen=True):
    words: _Words
    sources: list[str]
    topics: list[msgspec.Raw]
    findings: list[msgspec.Raw]
    ledger: list[msgspec.Raw]


def island_of(view: View, findings: Sequence[Finding], books: Books, names: Sequence[str]) -> Island:
    """The data of one copy. ``names`` are the labels of ``view.result.sources``, in their order."""
    sources = {source.id: place for place, source in enumerate(view.result.sources)}
    topics: dict[tuple[str, str, str, str, tuple[Fix, ...]], int] = {}
    told: list[msgspec.Raw] = []
    rows: list[msgspec.Raw] = []
    for finding in findings:
        key = (finding.check, finding.title, finding.why, finding.doubt, tuple(finding.fixes))
        if key not in topics:
            topics[key] = len(told)
            told.append(_raw(_topic(finding, view.result.tool.run_date)))
        rows.append(_raw(_row(finding, topics[key], sources)))
    data = _Data(
        words=msgspec.structs.replace(
            _WORDS,
            layout=tuple((step.title, step.parts) for step in layout_of(view.edition)),
            authority=str(clean(authority_of(view))),
        ),
        sources=[str(clean(name)) for name in names],
        topics=told,
        findings=rows,
        ledger=[
            _raw(_Entry(sources.get(entry.source, -1), _cut(entry.member), entry.state, entry.records, _cut(entry.note)))
            for entry in books.entries
        ],
    )
    return _pack(encoded(data))


def _topic(finding: Finding, run_date: str) -> _Topic:
    book = playbook_for(finding)
    return _Topic(
        check=_cut(finding.check),
        title=_cut(finding.title),
        family=finding.family,
        why=_cut(finding.why),
        doubt=_cut(finding.doubt),
        fixes=[(_cut(fix.do), _cut(fix.where), EFFORTS[fix.effort], path_note(fix, run_date, day)) for fix in finding.fixes],
        playbook=(book.id, book.title) if book else None,
        contact=is_contact(finding),
    )


def _row(finding: Finding, topic: int, sources: dict[str, int]) -> _Row:
    return _Row(
        finding.id,
        topic,
        _cut(finding.summary),
        finding.band,
        finding.likelihood,
        finding.impact,
        finding.confidence,
        finding.audience,
        _cut(finding.vector),
        finding.evidence_total,
        [
            _Item(
                sources.get(item.source, -1), _cut(item.member), _cut(item.pointer), item.when, item.audience, _cut(item.what)
            )
            for item in finding.evidence
        ],
        [_cut(note) for note in finding.notes],
        finding.home_claim,
        (finding.person_ref or "", finding.person_role, finding.date_relation) if is_contact(finding) else None,
        [(part.finding, _cut(part.title), _cut(part.because)) for part in finding.together],
    )


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} … [{len(text) - _LONGEST:,} more characters; see result.json]"


def _raw(row: Struct) -> msgspec.Raw:
    # Encoded one by one, rows live briefly: tens of thousands of them at once make the garbage collector the slowest part.
    return msgspec.Raw(encoded(row))


def _pack(data: bytes) -> Island:
    if len(data) > _PACK_ABOVE:
        return Island(
            "deflate", base64.b64encode(zlib.compress(data, 3 if len(data) > _PACK_FAST_ABOVE else 6)).decode("ascii")
        )
    text = data.decode("utf-8")
    for char, escape in _ESCAPES:
        text = text.replace(char, escape)
    return Island("json", text)


_WORDS: Final = _Words(
    bands={band: wording.word for band, wording in BANDS.items()},
    audiences={audience: (wording.word, wording.meaning, wording.chip) for audience, wording in AUDIENCES.items()},
    confidences={confidence: (wording.word, wording.meaning, wording.chip) for confidence, wording in CONFIDENCES.items()},
    families={family: (wording.word, wording.meaning) for family, wording in FAMILIES.items()},
    states={state: wording.word for state, wording in LEDGER_STATES.items()},
    home_claims={claim.value: text for claim, text in HOME_CLAIMS.items()},
    relations={relation.value: text for relation, text in DATE_RELATIONS.items()},
    viewpoints={view: (wording.word, sorted(VISIBLE_TO[view])) for view, wording in VIEWPOINTS.items()},
    fairness=FAIRNESS,
    pressing={band: wording.meaning for band, wording in BANDS.items()},
    policies={family.value: lines for family, lines in POLICIES.items()},
    record=RECORD,
)
