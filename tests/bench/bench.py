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
        while left:
            packed = file.read(min(262144, left))
            left -= len(packed)
            crc = isal_zlib.crc32(inflater.decompress(packed), crc)
        assert crc == entry.CRC
print(time.perf_counter() - begun)
"""
_SCAN = """
import sys, time
from datetime import date
from pathlib import Path
from scanner.engine import ScanOptions, scan
from scanner.registry import load_registry
def main():
    registry = load_registry()
    begun = time.perf_counter()
    options = ScanOptions(workers=int(sys.argv[2]), hashes=sys.argv[3] == "hash", today=date(2026, 1, 1))
    result, _ = scan([Path(sys.argv[1])], registry, options)
    print(time.perf_counter() - begun)
if __name__ == "__main__":
    main()
"""


def run(code: str, *arguments: str) -> tuple[float, float]:
    """Seconds that the code measured itself, and the peak memory in MB of its largest process."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "measured.py"
        script.write_text(code)
        process = subprocess.Popen([sys.executable, str(script), *arguments], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        printed = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit("the measured program failed")
    return float(printed.split()[-1]), usage.ru_maxrss / 1024


def median(code: str, *arguments: str, runs: int = 3) -> tuple[float, float]:
    """The median run by time, after one run that is not counted."""
    run(code, *arguments)
    return sorted(run(code, *arguments) for _ in range(runs))[runs // 2]


def main() -> None:
    """Build the exports, measure, print."""
    from synthetic import build

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=100, help="size of the smaller export when unpacked")
    megabytes = parser.parse_args().megabytes
    print(f"{'export':>10} {'what':<34} {'seconds':>8} {'x L':>7} {'MB/s':>7} {'peak MB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for size in (megabytes, 4 * megabytes):
            path = Path(folder) / f"export-{size}.zip"
            build(path, size)
            limit, limit_memory = median(_LIMIT, str(path))
            rows = [("limit L", limit, limit_memory)]
            for label, workers, hashing in (
                ("scan, one process", "1", "no"),
                ("scan, two processes", "2", "no"),
                ("scan, two processes and SHA-256", "2", "hash"),
            ):
                rows.append((label, *median(_SCAN, str(path), workers, hashing)))
            for label, seconds, memory in rows:
                rate = size / seconds
                print(f"{size:>7} MB {label:<34} {seconds:8.3f} {seconds / limit:7.1f} {rate:7.0f} {memory:8.0f}", flush=True)
            path.unlink()


if __name__ == "__main__":
    main()
