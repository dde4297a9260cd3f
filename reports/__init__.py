"""From a result to files that people read."""

from __future__ import annotations

from typing import Final

from reports.compare import compare
from reports.edition import view_of
from reports.page import render_view
from scanner.model import Result
from scanner.plugins import Reporter

__all__ = ["HTML", "render"]


def render(result: Result, edition: str) -> dict[str, bytes]:
    """The report of ``edition`` (auditor, officer or training) as ``{"report.html": bytes}``.

    :raises ValueError: if there is no such edition.
    """
    return {"report.html": render_view(view_of(result, edition))}


HTML: Final = Reporter(id="html", render=render, compare=compare)
