"""What the command line says while it works: data on standard output, everything else on standard error."""

from __future__ import annotations

import sys
import time
from typing import Final

from scanner.text import clean

__all__ = ["ProgressLine", "say", "tell"]

_QUIET_SECONDS: Final = 2.0
_STEP_SECONDS: Final = 0.2


def tell(text: str) -> None:
    """A sentence for the person, on standard error."""
    print(clean(text), file=sys.stderr)


def say(text: str) -> None:
    """A line of data, on standard output."""
    print(clean(text))


class ProgressLine:
    """One line on standard error that says how far a scan is; silent for the first two seconds and off a terminal."""

    def __init__(self, *, quiet: bool) -> None:
        """Start the clock."""
        self._live = not quiet and sys.stderr.isatty()
        self._begun = self._last = time.monotonic()
        self._shown = False

    def __call__(self, done: int, total: int) -> None:
        """Bytes done, of how many."""
        now = time.monotonic()
        if not self._live or now - self._begun < _QUIET_SECONDS or now - self._last < _STEP_SECONDS:
            return
        self._last, self._shown = now, True
        share = 100 * done / max(total, 1)
        left = (now - self._begun) * (total - done) / max(done, 1)
        text = f"\r  reading … {share:3.0f} % of {total / 1e6:,.0f} MB, about {left:,.0f} s left "
        print(text, end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Clear the line."""
        if self._shown:
            print("\r" + " " * 60 + "\r", end="", file=sys.stderr, flush=True)
