"""The scan: sources -> members -> records -> clues -> findings -> result. One pass, any number of workers, the same bytes."""

from __future__ import annotations

import os
import secrets
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Final

from msgspec import Struct

from scanner import VERSION
from scanner.accounts import find_accounts
from scanner.case import Case
from scanner.conclusions import conclude
from scanner.crew import Crew, worth
from scanner.discreet import listed_details, listed_names
from scanner.ledger import Tally
from scanner.model import Audience, Location, MentionClue, PersonClue, Result, SourceClue, SourceNote, WorkplaceClue
from scanner.model.result import SCHEMA, ToolNote
from scanner.persons import PersonsList
from scanner.plugins import Account, Clues, Progress, Scene
from scanner.publishing import Publishing
from scanner.registry import Registry
from scanner.sources import MemberPlan, OpenedSource, Unreadable, missing_parts, open_inputs, order_of, stem_of
from scanner.sources.opening import hash_source
from scanner.tidy import tidy
from scanner.work import Accounts, MemberOutcome, Settings

__all__ = ["ScanError", "ScanOptions", "scan"]

# Below this much to read (see :func:`scanner.crew.worth`) other processes bring less than they cost.
_POOL_FROM: Final = 16 << 20
_MOST_WORKERS: Final = 8


class ScanError(Exception):
    """No input could be read at all. ``problems`` and the text name each input and say what to do."""

    def __init__(self, problems: Sequence[Unreadable]) -> None:
        """Keep the problems."""
        super().__init__("\n".join(f"{problem.name}: {problem.reason}." for problem in problems) or "No input was given.")
        self.problems = problems


class ScanOptions(Struct, frozen=True, kw_only=True):
    """How to run. ``workers`` 0: as many as the machine has cores, if there is enough to read."""

    workers: int = 0
    hashes: bool = True
    today: date


def scan(
    inputs: Sequence[Path],
    registry: Registry,
    options: ScanOptions,
    *,
    case: Case | None = None,
    persons: PersonsList | None = None,
    colleagues: PersonsList | None = None,
    publishing: Publishing = Publishing(),  # noqa: B008
    progress: Progress | None = None,
    also: Sequence[str] = (),
) -> tuple[Result, list[Unreadable]]:
    """Scan the inputs; tells as well which of them could not be read at all.

    ``colleagues`` is the authority's list of colleagues in sensitive roles. ``publishing``: the logs
    of a page's editors. ``also`` are warnings from before the scan that belong into the result.

    :raises ScanError: if none of the inputs could be opened.
    """
    case = case or Case()
    sources, unreadable = open_inputs(inputs)
    if not sources:
        raise ScanError(unreadable)
    settings = _settings(sources, registry, options, case, persons, colleagues, publishing)
    plans = [plan for source in sources for plan in source.members]
    # The crew comes first: a process that has threads cannot be copied safely.
    with Crew(settings, _workers(plans, options)) as crew, ThreadPoolExecutor(1, thread_name_prefix="sha256") as hasher:
        hashes = [hasher.submit(hash_source, source) if options.hashes else None for source in sources]
        lines = list(_outcomes(crew, plans, progress))
        digests = [future.result() if future else None for future in hashes]
    tally = _tally(lines, sources, settings.accounts)
    platforms = _platforms(sources, settings.accounts) | tally.platforms()
    clues = tally.clues(also=[*(_lies(source) for source in sources), *_workplaces(case)])
    judged = conclude(registry.checks, clues, settings.scene, tally, sensitive_role=case.subject.role == "sensitive")
    result = Result(
        schema=SCHEMA,
        tool=ToolNote(name="footprint-audit", version=VERSION, run_date=options.today.isoformat()),
        case=case.note(
            _accounts_met(settings.accounts, tally),
            listed=len(persons.index) if persons is not None else 0,
            unused=persons.unused if persons is not None else 0,
        ),
        sources=[
            SourceNote(
                id=source.id,
                kind=source.kind,
                platform=platforms.get(source.id, ""),
                name=source.name,
                sha256=digest,
                bytes=source.bytes,
            )
            for source, digest in zip(sources, digests, strict=True)
        ],
        findings=tally.placed(judged.findings),
        routes=judged.routes,
        checks=judged.checks,
        ledger=tally.entries,
        coverage=tally.coverage(registry.readers),
        warnings=[*also, *_warnings(sources, unreadable, registry)],
    )
    return tidy(result, _shared_names(clues, settings.scene, result)), unreadable


def _lies(source: OpenedSource) -> SourceClue:
    """Where a source lies on this computer. Links are followed, since a synced folder is often reached by one."""
    paths = dict.fromkeys((source.path, Path(os.path.realpath(source.path))))
    folders = (part for path in paths for part in (path if source.kind == "folder" else path.parent).parts)
    return SourceClue(
        spotter="",
        at=Location(source.id, "", ""),
        audience=Audience.PLATFORM_HELD,
        name=source.name,
        folders=tuple(dict.fromkeys(folders)),
    )


def _workplaces(case: Case) -> Iterator[WorkplaceClue]:
    """The workplaces that the case names, without their names. Whoever looks for the person knows where the force works."""
    for number, workplace in enumerate(case.workplace):
        yield WorkplaceClue(
            spotter="",
            at=Location("", "", f"/workplace/{number}"),
            audience=Audience.PUBLIC,
            place=workplace.place,
            radius_m=workplace.radius_m,
        )


def _shared_names(clues: Clues, scene: Scene, result: Result) -> set[str]:
    """Names of relatives, of colleagues and in names of files that a listed person shares, and whatever else of a listed person
    stands in a text of the result: the report gives initials, or nothing.

    Whoever is meant, no output may spell what is on the list.
    """
    names = {clue.name for clue in clues.of(PersonClue)} | {clue.name for clue in clues.of(MentionClue)}
    paths = [source.name for source in result.sources] + [entry.member for entry in result.ledger]
    own = {word for name in scene.names for word in (name, *name.split())}
    shared: set[str] = set()
    for listed in (scene.persons, scene.colleagues):
        if listed is not None:
            shared |= {name for name in names if listed.by_name(name)} | listed_names(paths, listed)
            shared |= {detail for detail in listed_details(_texts(result), listed) if detail not in own}
    return shared


def _texts(result: Result) -> Iterator[str]:
    """What a check or a route says in its own words, and the names of files."""
    for finding in result.findings:
        yield from (finding.summary, *finding.notes, *(item.what for item in finding.evidence))
        yield from (item.member for item in finding.evidence)
        yield from (fix.do for fix in finding.fixes)
    for route in result.routes:
        yield from (route.summary, route.after_fix.note, *(step.summary for step in route.steps))
    yield from (entry.member for entry in result.ledger)
    yield from (source.name for source in result.sources)
    yield from result.warnings


def _settings(
    sources: Sequence[OpenedSource],
    registry: Registry,
    options: ScanOptions,
    case: Case,
    persons: PersonsList | None,
    colleagues: PersonsList | None,
    publishing: Publishing,
) -> Settings:
    accounts, names = find_accounts(sources, registry.readers, case)
    return Settings(
        run=secrets.token_hex(8),
        checks=registry.checks,
        readers=registry.readers,
        scene=Scene(
            names=names,
            force=case.subject.force,
            persons=persons.index if persons is not None else None,
            colleagues=colleagues.index if colleagues is not None else None,
            audit=case.authority is not None,
            subject=case.subject.names,
            relatives=case.relatives,
            publishing=publishing,
        ),
        accounts=accounts,
        messages=case.messages,
        today=options.today,
    )


def _tally(lines: list[tuple[MemberPlan, MemberOutcome]], sources: Sequence[OpenedSource], accounts: Accounts) -> Tally:
    """Everything added up as if each export were one archive in the order of its folders: however it was cut and packed."""
    stems = {source.id: stem_of(source.path.name) for source in sources}
    tally = Tally(accounts)
    for plan, outcome in sorted(lines, key=lambda line: order_of(line[0], stems[line[0].source])):
        tally.add(plan, outcome)
    return tally


def _accounts_met(accounts: Accounts, tally: Tally) -> list[Account]:
    """The accounts that say whose they are, then the platforms that were met without one."""
    found = [account for known in accounts.known.values() for account in known]
    return found + [accounts.usual[platform] for platform, number in tally.exports() if number is None and platform]


def _platforms(sources: Sequence[OpenedSource], accounts: Accounts) -> dict[str, str]:
    """The platform of sources that hold none of its own files: photos alone, the second part of an export."""
    around = {source.id: set(accounts.places.get((source.id, ""), {}).values()) for source in sources}
    return {source: platforms.pop() for source, platforms in around.items() if len(platforms) == 1}


def _workers(plans: Sequence[MemberPlan], options: ScanOptions) -> int:
    if options.workers:
        return options.workers
    total = sum(worth(plan) for plan in plans if plan.state is None)
    return min(os.cpu_count() or 1, _MOST_WORKERS) if total >= _POOL_FROM else 1


def _outcomes(crew: Crew, plans: Sequence[MemberPlan], progress: Progress | None) -> Iterator[tuple[MemberPlan, MemberOutcome]]:
    """Every member with its outcome, in the order of sources and members, whoever worked on it."""
    todo = [plan for plan in plans if plan.state is None]
    outcomes = crew.outcomes(todo)
    seen, total = 0, sum(plan.size for plan in todo)
    for plan in plans:
        if plan.state is not None:
            yield plan, MemberOutcome(state=plan.state, note=plan.note)
            continue
        yield plan, next(outcomes)
        seen += plan.size
        if progress:
            progress(seen, total)


def _archives_in(source: OpenedSource) -> list[str]:
    return list(dict.fromkeys(plan.inside for plan in source.members if plan.inside))


def _warnings(sources: Sequence[OpenedSource], unreadable: Sequence[Unreadable], registry: Registry) -> list[str]:
    found = [f"{problem.name}: {problem.reason}." for problem in unreadable]
    found += [f"{source.name}: {source.damaged}." for source in sources if source.damaged]
    found += [f"{source.name}: {warning}." for source in sources for warning in source.warnings]
    archives = [source.name for source in sources if source.kind != "folder"]
    archives += [f"{source.name}/{inside[:-1]}" for source in sources for inside in _archives_in(source)]
    found += [f"{name}: {what}." for name, what in missing_parts(archives)]
    twins = Counter(source.name for source in sources)
    found += [f"{name}: {count} inputs have this name." for name, count in twins.items() if count > 1]
    return found + [f"Plug-in not loaded: {reason}." for reason in registry.refused]
