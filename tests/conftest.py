"""What every test shares: no way out to the network, and a real browser for those that look at a page."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Error, sync_playwright

_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def _is_outside(family: int, address: Any) -> bool:
    if family not in (socket.AF_INET, socket.AF_INET6):
        return False
    try:
        return not ipaddress.ip_address(str(address[0]).split("%")[0]).is_loopback
    except ValueError:
        return address[0] != "localhost"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that would leave this machine."""
    for name in ("connect", "connect_ex"):
        allowed = getattr(socket.socket, name)

        def guarded(self: socket.socket, address: Any, allowed: Any = allowed) -> Any:
            if _is_outside(self.family, address):
                raise AssertionError("a test tried to reach the network")
            return allowed(self, address)

        monkeypatch.setattr(socket.socket, name, guarded)


def _chromium() -> str | None:
    wanted = os.environ.get("FOOTPRINT_CHROMIUM")
    return wanted or next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


# One a module: Playwright keeps an event loop running, which tests elsewhere that start their own would trip over.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A real Chromium. Fails, rather than skips, where there is none: a report nobody opened is not a tested one."""
    with sync_playwright() as playwright:
        try:
            launched = playwright.chromium.launch(executable_path=_chromium(), args=list(_QUIET))
        except Error as error:
            pytest.fail(f"no Chromium to open the report with; set FOOTPRINT_CHROMIUM to one ({error.message.splitlines()[0]})")
        yield launched
        launched.close()
