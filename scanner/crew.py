"""Shares the members out over processes of this machine, or reads them here; the outcomes come back in order."""

from __future__ import annotations

import pickle
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from types import TracebackType
from typing import Final

from scanner.model import LedgerState
from scanner.sources import Inner, MemberPlan
from scanner.work import MemberOutcome, Settings, begin, work_on, work_through

__all__ = ["Crew", "worth"]

_CHUNK: Final = 4 << 20
_CHUNK_MEMBERS: Final = 200
# What lies in a packed archive is shared out in larger pieces: whoever begins in the middle must unpack all in front of it.
_PACKED_CHUNK: Final = 64 << 20
_PACKED_MEMBERS: Final = 5_000
# Finished chunks may wait for an earlier one, but not without end: what they hold lies in memory.
_AHEAD: Final = 256
_WHOLE: Final = frozenset(
    (
        *("json", "ndjson", "js", "html", "htm", "xhtml", "xml", "csv", "tsv", "txt", "md", "log", "vcf", "ics", "mbox", "eml"),
        *(
            "gpx",
            "kml",
            "kmz",
            "tcx",
            "fit",
            "geojson",
            "gz",
            "zip",
            "mhtml",
            "mht",
            "warc",
            "car",
            "vcard",
            "vcs",
            "webarchive",
        ),
    )
)
_HEAD: Final = 16 << 10


def worth(plan: MemberPlan) -> int:
    """About how much work a member is, in bytes of text: of pictures, films and the like only a head is read."""
    _, dot, suffix = plan.name.rpartition(".")
    return max(plan.size, _HEAD) if not dot or suffix.lower() in _WHOLE else _HEAD


class Crew:
    """Reads members with ``workers`` processes; with one, in this process. Use it in a ``with`` statement.

    The processes start at once, so that they get ready while the caller does something else.
    """

    def __init__(self, settings: Settings, workers: int) -> None:
        """Start the processes."""
        self._settings = settings
        self._workers = workers if _can_travel(settings) else 1
        self._pool: ProcessPoolExecutor | None = None
        self._ready: Future[None] | None = None
        if self._workers > 1:
            self._pool, self._ready = self._start(self._workers)

    def __enter__(self) -> Crew:
        """Nothing more to do."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Let the processes go; what has not begun is not done any more."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def outcomes(self, plans: Sequence[MemberPlan]) -> Iterator[MemberOutcome]:
        """The outcome of every member, in order."""
        if self._pool is None:
            for plan in plans:
                yield from work_through(self._settings, [plan])
            return
        chunks = list(_chunks(plans))
        for outcomes in self._in_order(chunks):
            yield from outcomes

    def _in_order(self, chunks: Sequence[list[MemberPlan]]) -> Iterator[list[MemberOutcome]]:
        waiting = deque(_order(chunks))
        running: dict[Future[list[MemberOutcome]], int] = {}
        done: dict[int, list[MemberOutcome]] = {}
        for needed in range(len(chunks)):
            while needed not in done:
                while waiting and len(running) < 2 * self._workers and (len(done) < _AHEAD or not running):
                    index = waiting.popleft()
                    running[self._submit(chunks[index])] = index
                finished, _ = wait(running, return_when=FIRST_COMPLETED)
                try:
                    for future in finished:
                        done[running[future]] = future.result()
                        del running[future]
                except BrokenProcessPool:
                    done |= self._after_a_break([(index, chunks[index]) for index in sorted(running.values())])
                    running.clear()
            yield done.pop(needed)

    def _submit(self, chunk: list[MemberPlan]) -> Future[list[MemberOutcome]]:
        if self._pool is not None:
            try:
                return self._pool.submit(work_on, chunk)
            except BrokenProcessPool as error:
                broken: Future[list[MemberOutcome]] = Future()
                broken.set_exception(error)
                return broken
        here: Future[list[MemberOutcome]] = Future()
        here.set_result(work_through(self._settings, chunk))
        return here

    def _after_a_break(self, chunks: Sequence[tuple[int, list[MemberPlan]]]) -> dict[int, list[MemberOutcome]]:
        """One of the chunks under way took its process down, nobody knows which: each is read apart, then all go on."""
        if self._pool is not None:
            self._pool.shutdown(wait=False)
        if self._ready is not None and self._ready.exception() is not None:
            # Not even an empty task came back: processes cannot be started here at all.
            self._pool = None
            return {index: work_through(self._settings, chunk) for index, chunk in chunks}
        found = {index: self._carefully(chunk) for index, chunk in chunks}
        self._pool, self._ready = self._start(self._workers)
        return found

    def _carefully(self, chunk: list[MemberPlan]) -> list[MemberOutcome]:
        """A chunk in a process of its own, member by member if need be: what takes that down costs only itself."""
        pool, _ = self._start(1)
        with pool:
            try:
                return pool.submit(work_on, chunk).result()
            except BrokenProcessPool:
                if len(chunk) == 1:
                    return [MemberOutcome(state=LedgerState.FAILED, note="reading it stopped the program that read it")]
        middle = len(chunk) // 2
        return self._carefully(chunk[:middle]) + self._carefully(chunk[middle:])

    def _start(self, workers: int) -> tuple[ProcessPoolExecutor, Future[None]]:
        # A copy of this process is ready at once, but a copy is only safe of a process that does one thing at a time;
        # elsewhere each worker starts from nothing and loads every plug-in anew.
        copies = sys.platform == "linux" and threading.active_count() == 1
        context = get_context("fork" if copies else "spawn")
        pool = ProcessPoolExecutor(workers, mp_context=context, initializer=begin, initargs=(self._settings,))
        return pool, pool.submit(_get_ready)


def _get_ready() -> None:
    """The first task of a pool: submitting it makes the pool start its processes."""


def _can_travel(settings: Settings) -> bool:
    """Whether every plug-in can be sent to another process; a lambda in a third party's check only costs speed."""
    try:
        pickle.dumps((settings.checks, settings.readers))
    except Exception:
        return False
    return True


def _chunks(plans: Sequence[MemberPlan]) -> Iterator[list[MemberPlan]]:
    chunk: list[MemberPlan] = []
    size = 0
    archive: Inner | None = None
    for plan in plans:
        more, around = worth(plan), plan.packed_archive
        most, many = (_PACKED_CHUNK, _PACKED_MEMBERS) if archive else (_CHUNK, _CHUNK_MEMBERS)
        if chunk and (size + more > most or len(chunk) == many or around != archive):
            yield chunk
            chunk, size = [], 0
        chunk.append(plan)
        size += more
        archive = around
    if chunk:
        yield chunk


def _order(chunks: Sequence[list[MemberPlan]]) -> list[int]:
    """Giants first, the largest in front, so that no core is left alone with one at the end; then the rest as they stand."""
    sizes = [sum(worth(plan) for plan in chunk) for chunk in chunks]
    return sorted(range(len(chunks)), key=lambda index: (-sizes[index] if sizes[index] > _CHUNK else 0, index))
