"""From a view to one HTML file that opens from disk and asks nobody for anything."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from jinja2 import Environment, FunctionLoader, StrictUndefined

from reports import words
from reports.coverage import books_of
from reports.edition import Edition, View, is_contact
from reports.gazetteer import ATTRIBUTION
from reports.homes import homes_of
from reports.island import island_of
from reports.layout import POLICIES, RECORD, authority_of, layout_of
from reports.lead import actions, sentences
from reports.method import AUDIENCE_STEPS, LEVELS, VECTOR, matrix
from reports.order import by_family, by_harm
from reports.places import picture_of
from reports.playbooks import FAIRNESS, playbook_for, playbooks_for
from reports.ways import ways_of
from scanner.menus import path_note
from scanner.model import CaseNote, Family, Fix, Result, SourceNote

__all__ = ["environment", "path_age", "policy", "render_view", "style_for"]

_STYLES: Final = ("base.css", "findings.css", "places.css", "homes.css", "print.css")
_SCRIPTS: Final = ("island.js", "finding.js", "list.js", "ledger.js", "keys.js", "spot.js", "start.js")
_STATIC_FINDINGS: Final = 200
_STATIC_EVIDENCE: Final = 8
_STATIC_EVIDENCE_LONG: Final = 1
_STATIC_ENTRIES: Final = 100


def render_view(view: View) -> bytes:
    """The report of one copy, as UTF-8 HTML."""
    result = view.result
    long = len(result.findings) > _STATIC_FINDINGS
    findings = by_harm(result.findings) if long else by_family(result.findings)
    books = books_of(result)
    names = [source_name(source) for source in result.sources]
    style = style_for(result.case, view.watermark)
    script = _script()
    todo = actions(view)
    present = {finding.family for finding in findings}
    html = (
        environment()
        .get_template("report.html.jinja")
        .render(
            view=view,
            result=result,
            case=result.case,
            voice=view.voice,
            layout=layout_of(view.edition),
            authority=authority_of(view),
            policy=policy(style, script),
            style=style,
            script=script,
            island=island_of(view, findings, books, names),
            sentences=sentences(view),
            ways=ways_of(view.result.routes),
            first=todo[:3],
            todo=todo,
            picture=picture_of(result, findings),
            homes=homes_of(by_harm(result.findings), result.routes),
            attribution=ATTRIBUTION,
            findings=findings[:_STATIC_FINDINGS],
            total=len(findings),
            long=long,
            evidence_shown=_STATIC_EVIDENCE_LONG if long else _STATIC_EVIDENCE,
            contacts=sum(map(is_contact, findings)) if view.edition is Edition.AUDITOR else 0,
            bands=_counts(result),
            families=[family for family in Family if family in present],
            playbooks=playbooks_for(findings),
            books=books,
            entries=books.entries[:_STATIC_ENTRIES],
            finding_ids=frozenset(finding.id for finding in findings),
            source_names=dict(zip((source.id for source in result.sources), names, strict=True)),
        )
    )
    return html.encode("utf-8", "replace")


def _counts(result: Result) -> list[tuple[str, int]]:
    counts = dict.fromkeys(words.BANDS, 0)
    for finding in result.findings:
        counts[finding.band] += 1
    return [(band.value, count) for band, count in counts.items()]


def source_name(source: SourceNote) -> str:
    """``Facebook export (facebook-joannebell.zip)``: the platform and kind in words, then the file's own name."""
    kind = {"zip": "export", "tar": "export", "page": "saved page"}.get(source.kind, source.kind)
    if source.platform in ("", source.kind):
        return f"{kind.capitalize()} ({source.name})"
    return f"{words.platform_name(source.platform)} {kind} ({source.name})".strip()


def path_age(fix: Fix, run_date: str) -> str:
    """What to know of the age of a fix's menu paths on the day of the run."""
    return path_note(fix, run_date, words.day)


def policy(style: str, script: str = "") -> str:
    """The content security policy: nothing loads, and only the very style and script of this file are in force."""
    scripts = f"script-src '{_hash(script)}'" if script else "script-src 'none'"
    return (
        f"default-src 'none'; {scripts}; style-src '{_hash(style)}'; img-src data:; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def style_for(case: CaseNote, watermark: str = "") -> str:
    """The style sheet, with the running footer of printed pages: authority, expiry and, in training, the watermark."""
    parts = [
        f"Authority {case.reference}" if case.reference else "",
        f"Expires {words.day(case.expires)}" if case.expires else "",
        watermark,
    ]
    footer = (
        "  ·  ".join(part for part in parts if part) or "Personal: keep it safe, and destroy it when it is no longer needed"
    )
    margin = f'@page{{@bottom-left{{content:"{_css_text(footer)}"}}}}'
    return "\n".join((*(_asset(name) for name in _STYLES), margin))


def _css_text(text: str) -> str:
    """A string in CSS, every character but letters, digits and spaces written as its number and the space that ends it."""
    shown = str(words.clean(text, 160)).replace("\n", " ")
    return "".join(char if char.isascii() and (char.isalnum() or char == " ") else f"\\{ord(char):06x} " for char in shown)


@cache
def _asset(name: str) -> str:
    return files("reports").joinpath("assets", name).read_text("utf-8").replace("\r\n", "\n")


@cache
def _script() -> str:
    return '"use strict";\n' + "\n".join(_asset(name) for name in _SCRIPTS)


def _template(name: str) -> str:
    return files("reports").joinpath("templates", name).read_text("utf-8")


@cache
def environment() -> Environment:
    """The template engine: it always escapes, refuses unknown names, and prints no text that was not cleaned."""
    made = Environment(
        loader=FunctionLoader(_template),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=words.clean,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    filters: Mapping[str, object] = {
        "day": words.day,
        "metres": words.metres,
        "path_age": path_age,
        "platform_name": words.platform_name,
        "plural": words.plural,
        "playbook": playbook_for,
        "is_contact": is_contact,
    }
    made.filters.update(filters)
    made.globals.update(
        AUDIENCES=words.AUDIENCES,
        AUDIENCE_STEPS=AUDIENCE_STEPS,
        BANDS=words.BANDS,
        CHECK_STATES=words.CHECK_STATES,
        CONFIDENCES=words.CONFIDENCES,
        DATE_RELATIONS=words.DATE_RELATIONS,
        EFFORTS=words.EFFORTS,
        FAIRNESS=FAIRNESS,
        FAMILIES=words.FAMILIES,
        HOME_CLAIMS=words.HOME_CLAIMS,
        LEDGER_STATES=words.LEDGER_STATES,
        LEVELS=LEVELS,
        MATRIX=matrix(),
        OUTCOMES=words.OUTCOMES,
        POLICIES=POLICIES,
        RECORD=RECORD,
        VECTOR=VECTOR,
        VIEWPOINTS=words.VIEWPOINTS,
    )
    return made
