"""Make sure that a Chromium is there for the browser tests; install one if not, and say how if that fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")


def find() -> str | None:
    """The browser that the tests will use."""
    named = os.environ.get("FOOTPRINT_CHROMIUM")
    return named or next((path for name in NAMES if (path := shutil.which(name))), None) or _of_playwright()


def _of_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def main() -> int:
    """0 once a browser is there."""
    if find():
        return 0
    print("No Chromium found; installing one for the browser tests …", file=sys.stderr)
    if shutil.which("apt-get") and os.geteuid() == 0:
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], check=False, env=environment)
        subprocess.run(
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
            check=False,
            env=environment,
            stdout=subprocess.DEVNULL,
        )
    if not find():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if find():
        return 0
    print("Install Chromium or Chrome, or set FOOTPRINT_CHROMIUM to one, and try again.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
