"""A small invented persons list, and the scene of an audit that has it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from scanner.api import Moment, Scene
from scanner.persons import load_persons

HEADER = "person_ref,role,given_names,surname,aliases,phones,emails,handles,contact_from\n"
ROWS = """\
V1,Victim,Kelly Anne,Marsden,,07700 900123,kelly.marsden@example.com,instagram:kelm_91,2024-05-01
S1,Suspect-Known,Darren,Whitlock,,07700 900124,,,2024-05-01
W1,Witness,Ottilie,Penhaligon,,07700 900125,,,2024-05-01
N1,Victim,David,Smith,,07700 900126,,,2024-05-01
"""


def moment(text: str) -> Moment:
    return Moment(datetime.fromisoformat(text).replace(tzinfo=UTC))


@pytest.fixture
def audit(tmp_path: Path) -> Callable[..., Scene]:
    def build(rows: str = ROWS, header: str = HEADER, **more: object) -> Scene:
        path = tmp_path / "persons.csv"
        path.write_text(header + rows, encoding="utf-8")
        index = load_persons(path, today=date(2026, 1, 1)).index
        return Scene(persons=index, audit=True, **more)  # type: ignore[arg-type]

    return build
