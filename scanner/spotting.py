"""The one pass: shows records to the spotters and texts to the listeners, and keeps the clues. Pure, for any worker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from functools import reduce
from itertools import islice
from operator import attrgetter
from typing import Final

from msgspec import Struct, field

from scanner.acts import ALWAYS_OWN, OWN_ACTS
from scanner.model import (
    AccountClass,
    Clue,
    Field,
    Fragment,
    Location,
    MessageThread,
    Moment,
    PageText,
    Post,
    ProfileField,
    Record,
)
from scanner.plugins import Check, Hit, Scene, Voice
from scanner.textsearch import TextSearch

__all__ = ["Spotted", "Spotting", "later", "text_of"]

_CLUES_PER_RECORD: Final = 1000
_AT: Final = attrgetter("at")


class Spotted(Struct, kw_only=True):
    """What one member gave: clues, records by type, the texts heard, the newest moment, checks that failed.

    ``acts`` is as in :class:`scanner.plugins.Life`.
    """

    clues: list[Clue] = field(default_factory=list)
    records: dict[str, int] = field(default_factory=dict)
    texts: int = 0
    newest: Moment | None = None
    acts: dict[str, tuple[Moment, Location]] = field(default_factory=dict)
    failures: dict[str, str] = field(default_factory=dict)


def text_of(record: Record) -> tuple[str, Voice] | None:
    """The running text of a record and whose words it is; None for records without any."""
    match record:
        case Post():
            return record.text, Voice.OWN
        case ProfileField(field=Field.BIO):
            return record.value, Voice.OWN
        case PageText():
            return record.text, Voice.PAGE
        case Fragment():
            return record.text, Voice.UNKNOWN
        case _:
            return None


class Spotting:
    """The spotters and listeners of all checks, made ready once for each worker."""

    def __init__(self, checks: Sequence[Check], today: date | None = None) -> None:
        """Sort the spotters by record type and compile the listeners' patterns. Moments after ``today`` are not "newest"."""
        self._horizon = datetime.combine(today or date.max, time.max)
        self._spotters: dict[type[Record], list[tuple[Check, Callable[..., Iterable[Clue]]]]] = {}
        for check in checks:
            for spotter in check.spotters:
                self._spotters.setdefault(spotter.record, []).append((check, spotter.spot))
        # What is listened for on some accounts only costs the others nothing.
        self._ears = [
            (classes, _Ears([check for check in checks if check.classes == classes]))
            for classes in dict.fromkeys(check.classes for check in checks if check.listeners)
        ]

    def look(self, batch: Sequence[Record], scene: Scene, into: Spotted) -> None:
        """Show a batch of records to every check and collect the clues in ``into``."""
        kinds = Counter(map(type, batch))
        for kind, count in kinds.items():
            into.records[kind.__name__] = into.records.get(kind.__name__, 0) + count
        newest = self._newest(batch)
        into.newest = later(into.newest, newest)
        self._note_acts(batch, kinds, newest, into)
        if not self._spotters.keys().isdisjoint(kinds):
            self._show(batch, scene, into)
        self._read_out(batch, scene, into)

    def _newest(self, batch: Sequence[Record]) -> Moment | None:
        moments = [record.when for record in batch if record.when is not None]
        try:
            newest = max(moments, key=_AT, default=None)
        except TypeError:
            # Instants and wall clocks in one batch cannot be compared as they are.
            newest = None
        if newest is None or _clock(newest.at) > self._horizon:
            newest = reduce(lambda one, other: later(one, other, self._horizon), moments, None)
        return newest

    def _note_acts(self, batch: Sequence[Record], kinds: Counter[type[Record]], newest: Moment | None, into: Spotted) -> None:
        for kind, moment_of in OWN_ACTS.items():
            if kind not in kinds:
                continue
            name = kind.__name__
            last = _clock(into.acts[name][0].at) if name in into.acts else datetime.min
            # Most exports are sorted, so that most batches have nothing later to offer.
            if kind is not MessageThread and (newest is None or _clock(newest.at) <= last):
                continue
            if newest is not None and kind in ALWAYS_OWN and len(kinds) == 1:
                into.acts[name] = (newest, next(record.at for record in reversed(batch) if record.when is newest))
                continue
            for record in batch:
                if type(record) is not kind or (moment := moment_of(record)) is None:
                    continue
                if last < (clock := _clock(moment.at)) <= self._horizon:
                    last = clock
                    into.acts[name] = (moment, record.at)

    def _show(self, batch: Sequence[Record], scene: Scene, into: Spotted) -> None:
        by_kind: dict[type[Record], list[Record]] = {}
        for record in batch:
            by_kind.setdefault(type(record), []).append(record)
        collect = into.clues.extend
        for kind, records in by_kind.items():
            for check, spot in self._spotters.get(kind, ()):
                if not _is_for(check.classes, scene):
                    continue
                for record in records:
                    try:
                        collect(islice(spot(record, scene), _CLUES_PER_RECORD))
                    except Exception as error:
                        _failed(check, error, into)

    def _read_out(self, batch: Sequence[Record], scene: Scene, into: Spotted) -> None:
        heard: list[Record] = []
        texts: list[str] = []
        for record in batch:
            # Nearly every text is a post's.
            spoken = (record.text, Voice.OWN) if type(record) is Post else text_of(record)
            if spoken is not None and spoken[0]:
                texts.append(spoken[0])
                heard.append(record)
        into.texts += len(texts)
        for classes, ears in self._ears:
            if _is_for(classes, scene):
                ears.hear(heard, texts, scene, into)


class _Ears:
    """The listeners of the checks that are for one set of account classes."""

    def __init__(self, checks: Sequence[Check]) -> None:
        self._listeners = [(check, listener) for check in checks for listener in check.listeners]
        self._search: TextSearch | None = None

    def hear(self, heard: Sequence[Record], texts: Sequence[str], scene: Scene, into: Spotted) -> None:
        """Hand every match in the texts to the listener that owns its pattern."""
        search = self._search = self._search or TextSearch([listener.pattern for _, listener in self._listeners])
        for match in search.matches(texts):
            check, listener = self._listeners[match.pattern]
            record = heard[match.text]
            _, voice = text_of(record) or ("", Voice.UNKNOWN)
            hit = Hit(record, texts[match.text], voice, match.start, match.end, match.groups)
            try:
                into.clues.extend(islice(listener.spot(hit, scene), _CLUES_PER_RECORD))
            except Exception as error:
                _failed(check, error, into)


def _is_for(classes: frozenset[AccountClass], scene: Scene) -> bool:
    return not classes or scene.account.account_class in classes


def _failed(check: Check, error: Exception, into: Spotted) -> None:
    # A check that trips over a record must not cost the rest of the scan, nor may its message (which may hold
    # somebody's data) reach the result: only the kind of error is kept.
    into.failures.setdefault(check.advisory.id, f"stopped by {type(error).__name__} while looking at a record")


def later(one: Moment | None, other: Moment | None, horizon: datetime = datetime.max) -> Moment | None:
    """The later of two moments by the clock they state, passing over anything beyond the horizon (events to come)."""
    if other is None:
        return one
    if one is not None and _clock(other.at) <= _clock(one.at):
        return one
    return one if _clock(other.at) > horizon else other


def _clock(at: datetime) -> datetime:
    return at if at.tzinfo is None else at.replace(tzinfo=None)
