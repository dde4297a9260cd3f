"""The scan: sources -> members -> records -> clues -> findings -> result. One pass, any number of workers, the same bytes."""

from __future__ import annotations

import os
import pickle
import secrets
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from msgspec import Struct

from scanner import VERSION
from scanner.case import Case
from scanner.conclusions import conclude
from scanner.ledger import Tally
from scanner.model import LedgerState, MentionClue, PersonClue, Result, SourceNote
from scanner.model.result import SCHEMA, ToolNote
from scanner.persons import PersonsList
from scanner.plugins import Account, Clues, Progress, Scene
from scanner.registry import Registry
from scanner.sources import MemberPlan, OpenedSource, Unreadable, open_inputs
from scanner.sources.opening import hash_source
from scanner.tidy import tidy
from scanner.work import MemberOutcome, Settings, identify, work_through

__all__ = ["ScanError", "ScanOptions", "scan"]

# Starting a pool costs about half a second; below this much to read, one process is done sooner.
_POOL_FROM_BYTES: Final = 48 << 20
_CHUNK_BYTES: Final = 4 << 20
_CHUNK_MEMBERS: Final = 200


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
    with ThreadPoolExecutor(1, thread_name_prefix="sha256") as hasher:
        hashes = [hasher.submit(hash_source, source) if options.hashes else None for source in sources]
        settings = _settings(sources, registry, options, case, persons)
        tally = Tally()
        for plan, outcome in _outcomes(settings, sources, options, progress):
            tally.add(plan, outcome)
        digests = [future.result() if future else None for future in hashes]
    platforms = tally.platforms()
    clues = tally.clues()
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
        accounts[source.id] = case.account_of(identity.platform, tuple(identity.names), tuple(identity.handles))
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
        ),
        accounts=accounts,
        messages=case.messages,
        today=options.today,
    )


def _outcomes(
    settings: Settings, sources: Sequence[OpenedSource], options: ScanOptions, progress: Progress | None
) -> Iterator[tuple[MemberPlan, MemberOutcome]]:
    """Every member with its outcome, in the order of sources and members, whoever worked on it."""
    plans = [plan for source in sources for plan in source.members]
    open_plans = [plan for plan in plans if plan.state is None]
    total = sum(plan.size for plan in open_plans)
    workers = options.workers or (min(os.cpu_count() or 1, 8) if total >= _POOL_FROM_BYTES else 1)
    chunks = list(_chunks(open_plans))
    if workers > 1 and len(chunks) > 1 and _can_travel(settings):
        with _pool(workers) as pool:
            done = iter(_in_pool(pool, settings, chunks, total, progress))
            yield from _merge(plans, done)
    else:
        yield from _merge(plans, iter(_here(settings, chunks, total, progress)))


def _can_travel(settings: Settings) -> bool:
    """Whether every plug-in can be sent to another process; a lambda in a third party's check only costs speed."""
    try:
        pickle.dumps(settings)
    except Exception:
        return False
    return True


def _pool(workers: int) -> Executor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))


def _chunks(plans: Sequence[MemberPlan]) -> Iterator[list[MemberPlan]]:
    chunk: list[MemberPlan] = []
    size = 0
    for plan in plans:
        if chunk and (size + plan.size > _CHUNK_BYTES or len(chunk) == _CHUNK_MEMBERS):
            yield chunk
            chunk, size = [], 0
        chunk.append(plan)
        size += plan.size
    if chunk:
        yield chunk


def _here(
    settings: Settings, chunks: Sequence[list[MemberPlan]], total: int, progress: Progress | None
) -> Iterator[MemberOutcome]:
    seen = 0
    for chunk in chunks:
        for plan in chunk:
            yield from work_through(settings, [plan])
            seen += plan.size
            if progress:
                progress(seen, total)


def _in_pool(
    pool: Executor, settings: Settings, chunks: Sequence[list[MemberPlan]], total: int, progress: Progress | None
) -> Iterator[MemberOutcome]:
    # The largest chunks go first, so that no core is left alone with a giant at the end; results keep their order.
    order = sorted(range(len(chunks)), key=lambda index: -sum(plan.size for plan in chunks[index]))
    futures = {index: pool.submit(work_through, settings, chunks[index]) for index in order}
    seen = 0
    for index, chunk in enumerate(chunks):
        try:
            outcomes = futures.pop(index).result()
        except BrokenProcessPool:
            outcomes = [outcome for plan in chunk for outcome in _alone(settings, plan)]
        yield from outcomes
        seen += sum(plan.size for plan in chunk)
        if progress:
            progress(seen, total)


def _alone(settings: Settings, plan: MemberPlan) -> list[MemberOutcome]:
    """One member in a process of its own: if it takes the process down with it, it costs itself and nothing else."""
    with _pool(1) as pool:
        try:
            return pool.submit(work_through, settings, [plan]).result()
        except BrokenProcessPool:
            return [MemberOutcome(state=LedgerState.FAILED, note="reading it stopped the program that read it")]


def _merge(plans: Sequence[MemberPlan], outcomes: Iterator[MemberOutcome]) -> Iterator[tuple[MemberPlan, MemberOutcome]]:
    for plan in plans:
        yield plan, next(outcomes) if plan.state is None else MemberOutcome(state=plan.state, note=plan.note)


def _warnings(sources: Sequence[OpenedSource], unreadable: Sequence[Unreadable], registry: Registry) -> list[str]:
    found = [f"{problem.name}: {problem.reason}." for problem in unreadable]
    found += [f"{source.name}: {source.damaged}." for source in sources if source.damaged]
    found += [warning + "." for source in sources for warning in source.warnings]
    twins = Counter(source.name for source in sources)
    found += [f"{name}: {count} inputs have this name." for name, count in twins.items() if count > 1]
    return found + [f"Plug-in not loaded: {reason}." for reason in registry.refused]
