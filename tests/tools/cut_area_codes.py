"""Cuts the towns of UK area codes from the numbering data that the package phonenumbers carries (Apache 2.0).

    python tests/tools/cut_area_codes.py

The package loads those of the whole world at once, a hundred megabytes of them.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

TARGET = Path(__file__).resolve().parents[2] / "checks" / "knowledge" / "home" / "area_codes.tsv"


def main() -> None:
    """Write a line for each prefix behind the country code; one that says the same as a shorter one is left out."""
    told = import_module("phonenumbers.geodata").GEOCODE_DATA
    towns = {prefix[2:]: names["en"] for prefix, names in told.items() if prefix.startswith("44") and "en" in names}
    kept = {
        prefix: town
        for prefix, town in sorted(towns.items())
        if next((towns[prefix[:cut]] for cut in range(len(prefix) - 1, 0, -1) if prefix[:cut] in towns), "") != town
    }
    TARGET.write_text("".join(f"{prefix}\t{town}\n" for prefix, town in kept.items()), encoding="utf-8")


if __name__ == "__main__":
    main()
