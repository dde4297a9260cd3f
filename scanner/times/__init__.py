"""Times in: as numbers, as standards write them, and as people do, each with the basis on which it can be trusted."""

from scanner.times.instants import EARLIEST, LATEST, fit_seconds, from_epoch, from_fit, from_iso, from_utc, seconds_of

__all__ = ["EARLIEST", "LATEST", "fit_seconds", "from_epoch", "from_fit", "from_iso", "from_utc", "seconds_of"]
