"""Times a scan of synthetic exports against the physical limit, at two sizes, in one run.

The limit, L, is the least that any scanner must do: unpack and checksum every text member with the fastest inflater and
read an 8 KB head of each media member. Ratios to L carry from machine to machine; seconds do not.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

_LIMIT = """
import sys, time, zipfile
from isal import isal_zlib
path = sys.argv[1]
begun = time.perf_counter()
with zipfile.ZipFile(path) as archive, open(path, "rb") as file:
    for entry in archive.infolist():
        file.seek(entry.header_offset + 26)
        names = file.read(4)
        start = entry.header_offset + 30 + int.from_bytes(names[:2], "little") + int.from_bytes(names[2:], "little")
        file.seek(start)
        if entry.filename.endswith(".jpg"):
            file.read(8192)
            continue
        crc, inflater, left = 0, isal_zlib.decompressobj(-15), entry.compress_size
        # A file that is itself packed must be unpacked too.
        inner = isal_zlib.decompressobj(31) if entry.filename.endswith(".gz") else None
        while left:
            packed = file.read(min(262144, left))
            left -= len(packed)
            content = inflater.decompress(packed) if entry.compress_type else packed
            crc = isal_zlib.crc32(content, crc)
            if inner is not None:
                isal_zlib.crc32(inner.decompress(content))
        assert crc == entry.CRC
print(0, time.perf_counter() - begun)
"""
_SCAN = """
import sys, time
from datetime import date
from pathlib import Path
from msgspec.structs import replace
from scanner.engine import ScanOptions, scan
from scanner.registry import load_registry
def bytes_asked():
    # Linux alone tells; elsewhere the share is left out.
    try:
        return int(Path("/proc/self/io").read_text().split()[1])
    except OSError:
        return 0
def main():
    registry = load_registry()
    if sys.argv[4] == "none":
        registry = replace(registry, checks=())
    before = bytes_asked()
    begun = time.perf_counter()
    options = ScanOptions(workers=int(sys.argv[2]), hashes=sys.argv[3] == "hash", today=date(2026, 1, 1))
    result, _ = scan([Path(sys.argv[1])], registry, options)
    took = time.perf_counter() - begun
    unread = sum(entry.state.value in ("unknown", "failed", "over-limit") for entry in result.ledger)
    print(unread if sys.argv[5:] else bytes_asked() - before, took)
if __name__ == "__main__":
    main()
"""
_PATTERNS = """
import random, sys, time
sys.path.insert(0, sys.argv[1])
from scanner.plugins import Pattern
from scanner.textsearch import TextSearch
from synthetic import sentence
rng = random.Random(1)
texts = [sentence(rng) for _ in range(200_000)]
search = TextSearch([Pattern(rf"\\\\b(?:marker|token){number}[a-z]* (?:street|road|no\\\\.? ?\\\\d+)\\\\b") for number in range(300)])
batches = [texts[start : start + 1000] for start in range(0, len(texts), 1000)]
list(search.matches(batches[0]))
begun = time.perf_counter()
assert not [match for batch in batches for match in search.matches(batch)]
print(sum(map(len, texts)), time.perf_counter() - begun)
"""


class Run(NamedTuple):
    """What one run took, by the program's own clock. ``count``: a number it printed; ``memory`` in MB, largest process."""

    seconds: float
    count: int
    memory: float


def run(code: str, *arguments: str) -> Run:
    """Run the code as a program of its own."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "measured.py"
        script.write_text(code)
        process = subprocess.Popen([sys.executable, str(script), *arguments], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        printed = process.stdout.read().split()
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit("the measured program failed")
    return Run(float(printed[-1]), int(printed[-2]), usage.ru_maxrss / 1024)


def median(code: str, *arguments: str, runs: int = 3) -> Run:
    """The median run by time, after one run that is not counted."""
    run(code, *arguments)
    return sorted(run(code, *arguments) for _ in range(runs))[runs // 2]


_WAYS = (
    ("reading alone, one process", "1", "no", "none"),
    ("scan, one process", "1", "no", "all"),
    ("scan, two processes", "2", "no", "all"),
    ("scan, two processes and SHA-256", "2", "hash", "all"),
)


def export(folder: Path, megabytes: int) -> dict[str, Run]:
    """Measure and print an export of this size."""
    from synthetic import build

    path = folder / f"export-{megabytes}.zip"
    build(path, megabytes)
    found = {"limit L": median(_LIMIT, str(path))}
    for label, *arguments in _WAYS:
        found[label] = median(_SCAN, str(path), *arguments)
    for label, (seconds, count, memory) in found.items():
        share = f"{count / path.stat().st_size:7.1%}" if count and label == "scan, one process" else ""
        against = seconds / found["limit L"].seconds
        rate = megabytes / seconds
        print(f"{megabytes:>7} MB {label:<34} {seconds:8.3f} {against:7.1f} {rate:7.0f} {memory:8.0f} {share:>8}", flush=True)
    path.unlink()
    return found


def formats(folder: Path, megabytes: int) -> None:
    """Measure and print one heavy format after another, each with all checks in one process."""
    from formats import FORMATS

    print(f"{'format':>24} {'MB':>6} {'seconds':>8} {'x L':>7} {'MB/s':>7} {'peak MB':>8} {'unread':>8}")
    for label, build, share in FORMATS:
        path = folder / "format.zip"
        size = build(path, megabytes * share * 1e6) / 1e6
        limit = median(_LIMIT, str(path))
        seconds, unread, memory = median(_SCAN, str(path), "1", "no", "all", "unread")
        told = f"{seconds:8.3f} {seconds / limit.seconds:7.1f} {size / seconds:7.0f} {memory:8.0f} {unread:8}"
        print(f"{label:>24} {size:6.0f} {told}", flush=True)
        path.unlink()


def matching(folder: Path, listed: int, contacts: int) -> None:
    """Measure and print contacts against a persons list."""
    from contacts import LOAD, MATCH, build_contacts

    people, asked = build_contacts(folder, listed, contacts)
    load = median(LOAD, str(people))
    print(f"{contacts:,} contacts x {listed:,} listed people; reading the list and splitting its names: {load.seconds:.2f} s")
    for label, table in (("whole nickname table", "whole"), ("half of it hidden", "half")):
        seconds, found, memory = median(MATCH, str(people), str(asked), table)
        told = f"{seconds:.2f} s, {seconds / load.seconds:.1f} x reading, {memory:.0f} MB"
        print(f"  {label}: {told}; recall at five {found / (contacts // 2):.3f}")


def main() -> None:
    """Build the exports, measure, print."""
    from synthetic import build_album

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=100, help="size of the smaller export when unpacked")
    parser.add_argument("--listed", type=int, default=500_000, help="number of people on the persons list")
    parser.add_argument("--contacts-only", action="store_true", help="only time contacts against the persons list")
    parser.add_argument("--photos", type=int, default=5_000, help="number of photos in the album")
    asked = parser.parse_args()
    if asked.contacts_only:
        with tempfile.TemporaryDirectory() as name:
            matching(Path(name), asked.listed, 2_000)
        return
    print(f"{'export':>10} {'what':<34} {'seconds':>8} {'x L':>7} {'MB/s':>7} {'peak MB':>8} {'asked':>8}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small, large = export(folder, asked.megabytes), export(folder, 4 * asked.megabytes)
        one, two = large["scan, one process"].seconds, large["scan, two processes"].seconds
        print(f"two processes take {two / one:.2f} of one; four times the data takes ", end="")
        print(f"{one / small['scan, one process'].seconds:.2f} times as long")
        seconds, count, _ = median(_PATTERNS, str(HERE))
        print(f"text against 300 patterns: {count / seconds / 1e6:.0f} MB/s")
        formats(folder, asked.megabytes)
        album = folder / "album.zip"
        build_album(album, asked.photos)
        limit, scanned = median(_LIMIT, str(album)), median(_SCAN, str(album), "1", "no", "all")
        each = scanned.seconds / asked.photos * 1e6
        print(f"{asked.photos} photos in a zip: {scanned.seconds:.3f} s, {each:.0f} us each, ", end="")
        print(f"{scanned.seconds / limit.seconds:.1f} x reading 8 KB heads, {scanned.memory:.0f} MB")
        matching(folder, asked.listed, 2_000)


if __name__ == "__main__":
    main()
