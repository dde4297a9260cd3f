"""The types of footprint-audit. Imports nothing of ours, so that every room may import it."""

from scanner.model.basics import *  # noqa: F403
from scanner.model.clues import *  # noqa: F403
from scanner.model.findings import *  # noqa: F403
from scanner.model.records import *  # noqa: F403
from scanner.model.result import *  # noqa: F403
