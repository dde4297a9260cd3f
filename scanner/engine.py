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
from scanner.case import Case
from scanner.conclusions import conclude
from scanner.crew import Crew, worth
from scanner.ledger import Tally
from scanner.model import Audience, Location, MentionClue, PersonClue, Result, SourceClue, SourceNote
from scanner.model.result import SCHEMA, ToolNote
from scanner.persons import PersonsList
from scanner.plugins import Account, Clues, Progress, Scene
from scanner.registry import Registry
from scanner.sources import MemberPlan, OpenedSource, Unreadable, open_inputs
from scanner.sources.opening import hash_source
from scanner.tidy import tidy
from scanner.work import MemberOutcome, Settings, identify

__all__ = ["ScanError", "ScanOptions", "scan"]

# Below this much to read (see :func:`scanner.crew.worth`) other processes bring less than they cost.
_POOL_FROM: Final = 16 << 20
_MOST_WORKERS: Final = 8


class ScanError(Exception):
    """No input could be read at all. The text is for the person; it names each input and says what to do."""


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
    progress: Progress | None = None,
    also: Sequence[str] = (),
) -> tuple[Result, list[Unreadable]]:
    """Scan the inputs; tells as well which of them could not be read at all.

    ``also`` are warnings from before the scan that belong into the result.

    :raises ScanError: if none of the inputs could be opened.
    """
    case = case or Case()
    sources, unreadable = open_inputs(inputs)
    if not sources:
        raise ScanError("\n".join(f"{problem.name}: {problem.reason}." for problem in unreadable) or "No input was given.")
    settings = _settings(sources, registry, options, case, persons)
    plans = [plan for source in sources for plan in source.members]
    tally = Tally()
    # The crew comes first: a process that has threads cannot be copied safely.
    with Crew(settings, _workers(plans, options)) as crew, ThreadPoolExecutor(1, thread_name_prefix="sha256") as hasher:
        hashes = [hasher.submit(hash_source, source) if options.hashes else None for source in sources]
        for plan, outcome in _outcomes(crew, plans, progress):
            tally.add(plan, outcome)
        digests = [future.result() if future else None for future in hashes]
    platforms = tally.platforms()
    clues = tally.clues(also=[_lies(source) for source in sources])
    judged = conclude(registry.checks, clues, settings.scene, tally, sensitive_role=case.subject.role == "sensitive")
    result = Result(
        schema=SCHEMA,
        tool=ToolNote(name="footprint-audit", version=VERSION, run_date=options.today.isoformat()),
        case=case.note(
            [settings.accounts[source.id] for source in sources if settings.accounts[source.id].platform],
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
        findings=judged.findings,
        routes=judged.routes,
        checks=judged.checks,
        ledger=tally.entries,
        coverage=tally.coverage(registry.readers),
        warnings=[*also, *_warnings(sources, unreadable, registry)],
    )
    return tidy(result, _shared_names(clues, settings.scene)), unreadable


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


def _shared_names(clues: Clues, scene: Scene) -> set[str]:
    """Names of relatives and colleagues that a listed person shares: the report gives their initials.

    Whoever is meant, no output may spell a name that is on the list.
    """
    if scene.persons is None:
        return set()
    names = {clue.name for clue in clues.of(PersonClue)} | {clue.name for clue in clues.of(MentionClue)}
    return {name for name in names if scene.persons.by_name(name)}


def _settings(
    sources: Sequence[OpenedSource],
    registry: Registry,
    options: ScanOptions,
    case: Case,
    persons: PersonsList | None,
) -> Settings:
    accounts: dict[str, Account] = {}
    names = dict.fromkeys(case.subject.names)
    for source in sources:
        identity = identify(registry.readers, source.members)
        # A source that does not say whose it is, such as a single chat, belongs to the person the case is about.
        called = tuple(identity.names) or case.subject.names
        accounts[source.id] = case.account_of(identity.platform, called, tuple(identity.handles))
        names |= dict.fromkeys(identity.names)
    return Settings(
        run=secrets.token_hex(8),
        checks=registry.checks,
        readers=registry.readers,
        scene=Scene(
            names=tuple(names),
            force=case.subject.force,
            persons=persons.index if persons is not None else None,
            audit=case.authority is not None,
            subject=case.subject.names,
        ),
        accounts=accounts,
        messages=case.messages,
        today=options.today,
    )


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


def _warnings(sources: Sequence[OpenedSource], unreadable: Sequence[Unreadable], registry: Registry) -> list[str]:
    found = [f"{problem.name}: {problem.reason}." for problem in unreadable]
    found += [f"{source.name}: {source.damaged}." for source in sources if source.damaged]
    found += [warning + "." for source in sources for warning in source.warnings]
    twins = Counter(source.name for source in sources)
    found += [f"{name}: {count} inputs have this name." for name, count in twins.items() if count > 1]
    return found + [f"Plug-in not loaded: {reason}." for reason in registry.refused]
