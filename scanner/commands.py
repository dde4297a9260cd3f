"""What each command does. Returns the exit status; says what went wrong in a sentence, never in a traceback."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from msgspec import Struct

from scanner.case import Case, CaseError, load_case
from scanner.console import ProgressLine, say, tell
from scanner.demo import find_personas
from scanner.discreet import discreet
from scanner.engine import ScanError, ScanOptions, scan
from scanner.menus import path_note
from scanner.model import Band, Result, SourceNote
from scanner.output import write_files
from scanner.page_commands import PagesError, pages_beside
from scanner.persons import PersonsError, PersonsList, load_persons
from scanner.publishing import Publishing, PublishingError, load_consents, load_deletions
from scanner.registry import Registry, load_registry
from scanner.sources import Unreadable
from scanner.text import clean
from scanner.tidy import from_json, to_json

__all__ = [
    "ScanRequest",
    "explain_check",
    "list_checks",
    "run_compare",
    "run_demo",
    "run_new_check",
    "run_render",
    "run_scan",
]

OK: Final = 0
FAIL_ON: Final = 1
USAGE: Final = 2
UNREADABLE: Final = 3
EDITIONS: Final = ("auditor", "officer", "training")


class UsageError(Exception):
    """The command line cannot be followed; the text says why and what to do."""


class ScanRequest(Struct, frozen=True, kw_only=True):
    """A scan as asked for on the command line."""

    inputs: tuple[Path, ...]
    out: Path | None
    case: Path | None = None
    persons: Path | None = None
    pages: tuple[str, ...] = ()
    reason: str = ""
    with_images: bool = False
    edition: str = ""
    names_only: bool = False
    fail_on: str = ""
    as_json: bool = False
    workers: int = 0
    hashes: bool = True
    quiet: bool = False


def run_scan(request: ScanRequest) -> int:
    """Scan and write the report; see the exit statuses of the command line."""
    try:
        return _scan(request)
    except (UsageError, CaseError, PersonsError, PagesError) as error:
        tell(f"footprint-audit: {error}")
        return USAGE
    except ScanError as error:
        told = "\n".join(_shown(f"{problem.name}: {problem.reason}.", error.problems) for problem in error.problems)
        tell(f"footprint-audit: nothing could be read, so there is no report.\n{told or error}")
        return UNREADABLE


def _scan(request: ScanRequest) -> int:
    today = date.today()
    case, persons = _inputs_checked(request, today)
    colleagues = _colleagues(request, case, today)
    publishing = _publishing(request, case)
    edition = request.edition or ("auditor" if case.authority else "officer")
    registry = load_registry()
    pages, failed_pages = pages_beside(
        request.pages, request.out, request.reason, case, request.case, with_images=request.with_images
    )
    inputs = [*request.inputs, *pages]
    progress = ProgressLine(quiet=request.quiet or request.as_json)
    if not inputs and failed_pages:
        raise ScanError(failed_pages)
    options = ScanOptions(workers=request.workers, hashes=request.hashes, today=today)
    also = [f"{page.name}: {page.reason}." for page in failed_pages]
    result, unreadable = scan(
        inputs,
        registry,
        options,
        case=case,
        persons=persons,
        colleagues=colleagues,
        publishing=publishing,
        progress=progress,
        also=also,
    )
    progress.end()
    for warning in result.warnings:
        tell(f"Warning: {_shown(warning, [*unreadable, *result.sources])}")
    if request.out is not None:
        _write(request.out, {"result.json": to_json(result)} | _rendered(result, edition, registry))
    if request.as_json:
        sys.stdout.write(to_json(result).decode())
    elif not request.quiet and request.out is not None:
        _summarise(result, request.out)
    if unreadable or failed_pages:
        return UNREADABLE
    reached = request.fail_on and any(finding.band.rank >= Band(request.fail_on).rank for finding in result.findings)
    return FAIL_ON if reached else OK


def _inputs_checked(request: ScanRequest, today: date) -> tuple[Case, PersonsList | None]:
    if not request.inputs and not request.pages:
        raise UsageError("give at least one export, folder or page; “footprint-audit scan --help” shows how")
    if request.out is None and not request.as_json:
        raise UsageError("say where the report goes: --out FOLDER (or --json to print the result)")
    if request.out is not None and request.out.exists() and not request.out.is_dir():
        raise UsageError(f"--out {request.out} is a file; give a folder")
    if request.edition and request.edition not in EDITIONS:
        raise UsageError(f"--edition is one of: {', '.join(EDITIONS)}")
    if request.fail_on and request.fail_on not in set(Band):
        raise UsageError(f"--fail-on is one of: {', '.join(Band)}")
    case = load_case(request.case, today) if request.case else Case()
    if request.persons is None:
        return case, None
    if case.authority is None:
        raise UsageError(
            "a persons list needs an audit: give --case with an [authority] (reference, purpose, acknowledged, expires)"
        )
    persons = load_persons(request.persons, today=today, names_only=request.names_only)
    for warning in persons.warnings:
        tell(f"Warning: {request.persons.name}: {warning}")
    return case, persons


def _colleagues(request: ScanRequest, case: Case, today: date) -> PersonsList | None:
    """The list that the case names, beside the case file. A name alone is enough: nobody on it is suspected of anything."""
    if case.colleagues is None or request.case is None:
        return None
    path = request.case.parent / case.colleagues.sensitive
    try:
        colleagues = load_persons(path, today=today, names_only=True, colleagues=True)
    except PersonsError as error:
        raise CaseError(f"{request.case.name}: {path.name}: {error}") from None
    for warning in colleagues.warnings:
        tell(f"Warning: {path.name}: {warning}")
    return colleagues


def _publishing(request: ScanRequest, case: Case) -> Publishing:
    """The logs that the case names, beside the case file."""
    name = ""
    folder = request.case.parent if request.case is not None else Path()
    try:
        deletions = load_deletions(folder / name) if (name := case.publishing.deletions) else None
        consents = load_consents(folder / name) if (name := case.publishing.consents) else None
    except PublishingError as error:
        raise CaseError(f"{name}: {error}") from None
    return Publishing(deletions=deletions, consents=consents)


def _shown(warning: str, named: Sequence[Unreadable | SourceNote]) -> str:
    """A warning as a terminal may show it: the name of the input in front of it without what could be a person's."""
    if any(isinstance(known, Unreadable) and known.typed and warning.startswith(clean(known.name) + ": ") for known in named):
        return warning
    for name in sorted((clean(known.name) for known in named), key=len, reverse=True):
        if warning.startswith((f"{name}: ", f"{name}/")):
            whole, colon, rest = warning[len(name) :].partition(": ")
            return " ".join(discreet(name + whole).split()) + colon + rest
    return warning


def _rendered(result: Result, edition: str, registry: Registry) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for reporter in registry.reporters:
        files |= reporter.render(result, edition)
    return files


def _write(folder: Path, files: dict[str, bytes]) -> None:
    try:
        write_files(folder, files)
    except OSError:
        raise UsageError(f"cannot write into {folder}; choose a folder you may write to") from None


def _summarise(result: Result, out: Path) -> None:
    counts = {band: sum(finding.band is band for finding in result.findings) for band in reversed(Band)}
    told = ", ".join(f"{count} {band.value}" for band, count in counts.items() if count) or "none"
    unsettled = sum(entry.state.value in ("unknown", "failed", "encrypted", "over-limit") for entry in result.ledger)
    say(f"Findings: {told}.")
    say(f"Files: {len(result.ledger):,}, of which {unsettled:,} could not be read or are of an unknown kind.")
    say(f"Report: {(out / 'report.html').resolve()}")
    if not result.findings:
        say("No finding is not an all-clear: the report says what was not looked at.")


def run_demo(name: str, out: Path, *, quiet: bool) -> int:
    """Scan an invented officer."""
    personas = find_personas()
    chosen = [persona for persona in personas if name in ("", persona.name)]
    if not chosen:
        known = ", ".join(persona.name for persona in personas) or "none is installed"
        tell(f"footprint-audit: there is no officer called “{name}”; known: {known}")
        return USAGE
    persona = chosen[0]
    if not quiet:
        tell(f"Scanning {persona.name}, an invented officer.")
    status = run_scan(
        ScanRequest(
            inputs=tuple(persona.inputs), out=out, case=persona.case, persons=persona.persons, edition="auditor", quiet=quiet
        )
    )
    if status == OK:
        result = shlex.quote(str(out / "result.json"))
        say(f"With a class: footprint-audit render {result} --edition training --out {shlex.quote(str(out / 'training'))}")
    return status


def list_checks() -> int:
    """Print the checks, a line each."""
    registry = load_registry()
    for check in registry.checks:
        say(f"{check.advisory.id:32} {check.advisory.row:8} {check.advisory.title}")
    for refusal in registry.refused:
        tell(f"Not loaded: {refusal}")
    return OK


def explain_check(check_id: str) -> int:
    """Print what a check is about."""
    registry = load_registry()
    check = registry.check(check_id)
    if check is None:
        near = [known.advisory.id for known in registry.checks if check_id.split(".")[-1] in known.advisory.id]
        tell(f"footprint-audit: there is no check “{check_id}”; " + (f"near: {', '.join(near)}" if near else "see “checks”"))
        return USAGE
    advisory = check.advisory
    say(f"{advisory.id} ({advisory.row}, version {advisory.version})\n{advisory.title}\n")
    say(f"Why it matters: {advisory.why}")
    say(f"What would change our mind: {advisory.doubt}")
    say(f"When everybody can see it: likelihood {advisory.likelihood}, impact {advisory.impact} (each 1 to 5).")
    for fix in advisory.fixes:
        say(f"Fix: {fix.do}" + (f" – {fix.where}" if fix.where else "") + f" ({fix.effort.value})")
        if age := path_note(fix, date.today().isoformat()):
            say(f"     {age}")
    for reference in advisory.references:
        say(f"See: {reference}")
    return OK


def _load_result(path: Path) -> Result:
    try:
        return from_json(path.read_bytes())
    except OSError:
        raise UsageError(f"{path.name}: there is no such file, or it cannot be read") from None
    except ValueError as error:
        raise UsageError(f"{path.name} is not a result of this program ({error})") from None


def run_render(path: Path, edition: str, out: Path) -> int:
    """Make the report again."""
    try:
        if edition not in EDITIONS:
            raise UsageError(f"--edition is one of: {', '.join(EDITIONS)}")
        result = _load_result(path)
        _write(out, _rendered(result, edition, load_registry()))
    except UsageError as error:
        tell(f"footprint-audit: {error}")
        return USAGE
    say(f"Report: {(out / 'report.html').resolve()}")
    return OK


def run_compare(before: Path, after: Path, out: Path) -> int:
    """Compare two results."""
    try:
        one, other = _load_result(before), _load_result(after)
        files: dict[str, bytes] = {}
        for reporter in load_registry().reporters:
            if reporter.compare is not None:
                files |= reporter.compare(one, other)
        _write(out, files)
    except UsageError as error:
        tell(f"footprint-audit: {error}")
        return USAGE
    for name in files:
        say(f"Written: {(out / name).resolve()}")
    return OK


def run_new_check(check_id: str) -> int:
    """Write a new check and its test."""
    from scanner.scaffold import ScaffoldError, new_check

    try:
        written = new_check(check_id, Path.cwd())
    except ScaffoldError as error:
        tell(f"footprint-audit: {error}")
        return USAGE
    for path in written:
        say(f"Written: {path.relative_to(Path.cwd())}")
    family, name = check_id.split(".")
    tell(f"Now list it in checks/{family}/__init__.py: from checks.{family} import {name.replace('-', '_')}")
    return OK
