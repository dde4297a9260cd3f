"""Measures precision and recall on invented officers that nobody tuned to.

    python tests/accuracy/run.py [--officers N] [--seed S] [--lives N] [--zones N] [--megabytes N] [--verbose]

Even seeds draw on the development pools, odd seeds on the examination pools; the two have no text and no name in common.
Look at the misses of even seeds as much as you like (``--verbose``). Odd seeds are the examination: look at their figures
only, or they stop telling the truth.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import tomllib
from datetime import date
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "fixtures"), str(HERE)]

from homes import measure as place_homes  # noqa: E402
from invented.crowd import print_crowd  # noqa: E402
from invented.officer import make_officer  # noqa: E402
from invented.pairs import print_pairs  # noqa: E402
from invented.pools import load_pools  # noqa: E402
from invented.scoring import FAMILIES, Score, score  # noqa: E402
from invented.truths import Officer  # noqa: E402
from pages import print_pages  # noqa: E402
from texts import print_texts  # noqa: E402
from throughput import print_throughput  # noqa: E402
from zones import measure as attack_zones  # noqa: E402

from scanner.case import Case, load_case  # noqa: E402
from scanner.engine import ScanOptions, scan  # noqa: E402
from scanner.model import CheckState, Result  # noqa: E402
from scanner.persons import load_persons  # noqa: E402
from scanner.registry import Registry, load_registry  # noqa: E402
from scanner.tidy import to_json  # noqa: E402

TODAY = date(2026, 11, 20)


def main() -> None:
    """Make the officers, scan them, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--officers", type=int, default=40, help="how many officers (40)")
    parser.add_argument("--seed", type=int, default=0, help="even: development half, odd: examination half (0)")
    parser.add_argument("--verbose", action="store_true", help="print every miss and every false finding with its text")
    parser.add_argument("--zones", type=int, default=0, help="how many homes to look for behind privacy zones (0)")
    parser.add_argument("--keep", type=Path, help="write the officers here and leave them")
    parser.add_argument("--lives", type=int, default=0, help="also place the homes of so many simulated lives of each kind (0)")
    parser.add_argument("--megabytes", type=int, default=0, help="also time so many megabytes of posts through every check (0)")
    wanted = parser.parse_args()
    half = "examination" if wanted.seed % 2 else "development"
    pools, registry, total = load_pools(half), _registry(), Score()
    print(f"{wanted.officers} officers of the {half} half, seed {wanted.seed}, {len(registry.checks)} checks")
    for number in range(wanted.officers):
        rng = random.Random(f"{wanted.seed}/{number}")
        with tempfile.TemporaryDirectory(prefix="accuracy-") as scratch:
            folder = (wanted.keep or Path(scratch)) / f"officer-{number:03}"
            total.add(examine(make_officer(number, pools, folder, rng), registry))
    print_score(total)
    print_pairs(half, wanted.seed, verbose=wanted.verbose)
    print_crowd(half, wanted.seed, lambda officer: scan_of(officer, registry))
    print_texts(half, wanted.seed, pools, registry, lambda officer: scan_of(officer, registry), verbose=wanted.verbose)
    print_pages(pools, wanted.seed, verbose=wanted.verbose)
    if wanted.verbose:
        print("\nLINES FOUND, by how often they were written")
        for kind, line in sorted(total.lines, key=lambda key: (key[0], total.lines_found[key] / total.lines[key])):
            why = {reason: count for (*key, reason), count in total.reasons.items() if key == [kind, line]}
            print(f"  {total.lines_found[kind, line]:>3} of {total.lines[kind, line]:<3} {kind:<24} {line} {why or ''}")
        for title, lines in (("MISSED", total.missed), ("FALSE", total.false), ("LOOK-ALIKES CITED", total.swept)):
            print(f"\n{title}", *sorted(lines), sep="\n")
    if wanted.megabytes:
        print_throughput(half, pools, registry, wanted.megabytes)
    if wanted.lives:
        place_homes(wanted.lives, half)
    if wanted.zones:
        attack_zones(wanted.zones, wanted.seed)


def examine(officer: Officer, registry: Registry) -> Score:
    """Scan one officer and score what came out."""
    result = scan_of(officer, registry)
    outputs = [to_json(result)]
    for reporter in registry.reporters:
        outputs += [page for edition in ("auditor", "officer") for page in reporter.render(result, edition).values()]
    return score(officer, result, outputs)


def scan_of(officer: Officer, registry: Registry) -> Result:
    """What a scan says of an officer."""
    case = load_case(officer.case, TODAY) if officer.case else Case()
    persons = load_persons(officer.persons, today=TODAY) if officer.persons else None
    result, unreadable = scan(officer.inputs, registry, ScanOptions(today=TODAY, workers=1), case=case, persons=persons)
    assert not unreadable, unreadable
    for check in result.checks:
        if check.state is CheckState.FAILED:
            print(f"{officer.name}: {check.check} failed: {check.reason}")
    return result


def print_score(total: Score) -> None:
    """The figures: for each family, each kind of exposure and each kind of look-alike."""
    print(f"\n{'family':<12}{'precision':>20}{'recall':>20}{'exact pointer':>18}")
    for family in FAMILIES:
        right, wrong = total.right[family], total.wrong[family]
        keys = [key for key in total.planted if key[0] == family]
        planted = sum(total.planted[key] for key in keys if key[2])
        found = sum(total.found[key] for key in keys if key[2])
        seen = sum(total.found[key] for key in keys)
        print(
            f"{family:<12}{_share(right, right + wrong):>20}{_share(found, planted):>20}{_share(total.exact[family], seen):>18}"
        )
    print("\nby kind (in brackets: nobody is blamed for passing over it)")
    for key in sorted(total.planted):
        name = key[1] if key[2] else f"({key[1]})"
        print(f"  {name:<34}{_share(total.found[key], total.planted[key]):>20}")
    print("\nlook-alikes that a finding rests on")
    for kind in sorted(total.quiet):
        print(f"  {kind:<34}{total.loud[kind]:>6} of {total.quiet[kind]}")
    print("\nfalse findings by check:", dict(total.wrong_checks.most_common()) or "none")
    print("findings of families that are not scored:", dict(total.other_families) or "none")
    print(f"listed people's details in outputs: {len(total.leaks)}", *total.leaks[:20], sep="\n  ")


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.3f}" if whole else "-"


def _registry() -> Registry:
    """What is installed; in a checkout that is not, what its pyproject.toml would install."""
    installed = load_registry()
    if installed.checks and installed.readers:
        return installed
    points = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["entry-points"]
    found: dict[str, list[object]] = {}
    for group, entries in points.items():
        for target in entries.values():
            module, _, name = target.partition(":")
            loaded = getattr(import_module(module), name)
            found.setdefault(group.partition(".")[2], []).extend(loaded if isinstance(loaded, (tuple, list)) else (loaded,))
    return Registry(checks=tuple(found["checks"]), readers=tuple(found["readers"]), reporters=tuple(found["reports"]))  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
