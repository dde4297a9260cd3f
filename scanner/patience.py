"""A limit on the time that one member may take, so that a hostile file costs itself and not the scan."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

__all__ = ["OutOfPatience", "patience", "seconds_for"]

_AT_LEAST: Final = 10.0
# A slow machine reads ordinary members at more than 10 MB/s; what takes ten times as long does not come to an end.
_BYTES_PER_SECOND: Final = 1 << 20


class OutOfPatience(BaseException):
    """The member took too long."""


def seconds_for(size: int) -> float:
    """How long a member of ``size`` bytes may take."""
    return _AT_LEAST + size / _BYTES_PER_SECOND


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Raise :class:`OutOfPatience` in the body after ``seconds``.

    Works by a timer signal, in the main thread of a process, where the system has one (not on Windows).
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise OutOfPatience

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
