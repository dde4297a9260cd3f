"""Of a member that is damaged inside its archive, whatever stands in front of the damage is read."""

import io
import json
import random
import zipfile
from datetime import date
from pathlib import Path

import pytest

from scanner.engine import ScanOptions, scan
from scanner.model import LedgerState
from scanner.plugins import MemberError
from scanner.reachable import Reachable
from scanner.readers import READERS
from scanner.registry import Registry
from scanner.testing import MemoryMember

_COUNT = 1000
_RNG = random.Random(3)
_WORDS = [f"{_RNG.getrandbits(64):016x}" for _ in range(_COUNT)]
_FILES = {
    "facebook-x/connections/friends/your_friends.json": json.dumps(
        {"friends_v2": [{"name": f"Person {word}", "timestamp": 1_500_000_000} for word in _WORDS]}
    ),
    "reddit/friends.csv": "username,note\n" + "".join(f"{word},x\n" for word in _WORDS),
    "phone/home.ics": "BEGIN:VCALENDAR\r\n"
    + "".join(f"BEGIN:VEVENT\r\nDTSTART:20240101T100000Z\r\nSUMMARY:{word}\r\nEND:VEVENT\r\n" for word in _WORDS)
    + "END:VCALENDAR\r\n",
}


@pytest.mark.parametrize("name", _FILES)
@pytest.mark.parametrize("damage", ["cut", "flipped", "checksum"])
def test_half_a_member_gives_half_its_records(name: str, damage: str, tmp_path: Path) -> None:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, _FILES[name])
    packed = bytearray(into.getvalue())
    half = len(packed) // 2
    if damage == "cut":
        del packed[half:]
    elif damage == "flipped":
        packed[half : half + 40] = b"\xff" * 40
    else:
        for start in (14, packed.rindex(b"PK\x01\x02") + 16):
            packed[start] ^= 1
    (tmp_path / "x.zip").write_bytes(packed)
    registry = Registry(checks=(), readers=READERS, reporters=())
    result, _ = scan([tmp_path / "x.zip"], registry, ScanOptions(today=date(2026, 11, 21), workers=1, hashes=False))
    [entry] = result.ledger
    assert entry.state in (LedgerState.FAILED, LedgerState.OVER_LIMIT)
    assert f"; {entry.records} records in front of it were read" in entry.note
    assert entry.records >= (_COUNT if damage == "checksum" else _COUNT // 3)


def test_a_member_of_which_no_byte_can_be_read_says_so() -> None:
    member = Reachable(MemoryMember("x.json", b"abc", broken_at=0))
    with pytest.raises(MemberError):
        member.read()
    assert member.failure is None
