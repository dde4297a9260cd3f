"""How bands come about, as tables that a reader can follow by hand (method "FPA 1.0")."""

from __future__ import annotations

from typing import Final

from scanner.model import Audience, Band

__all__ = ["AUDIENCE_STEPS", "LEVELS", "VECTOR", "matrix"]

LEVELS: Final = (1, 2, 3, 4, 5)
AUDIENCE_STEPS: Final = (
    (Audience.PUBLIC, 0),
    (Audience.UNKNOWN, -1),
    (Audience.FRIENDS_OF_FRIENDS, -1),
    (Audience.FRIENDS, -2),
    (Audience.NAMED, -3),
    (Audience.ONLY_ME, -4),
    (Audience.PLATFORM_HELD, -4),
)
VECTOR: Final = (
    ("FPA", "the method and its version"),
    (
        "AUD",
        "who can see it: PUB anyone, FOF friends of friends, FRI friends, NAM named people, OWN only the account holder, "
        "EXP in the export only, UNK not known, NA the likelihood does not depend on it",
    ),
    (
        "FND",
        "how easily it is found: IDX in a profile field or pinned (one step more likely), "
        "CMB needs another fact (one step less), STD neither",
    ),
    ("LIK", "likelihood, 1 to 5, after every step"),
    ("IMP", "impact, 1 to 5, after every step"),
    ("ROLE", "SEN if the authority declared a sensitive role (one step more impact), else STD"),
    (
        "AGG",
        "Y if several exposures combine in this finding (one step more impact); the number of another exposure, such as "
        "COL-01, if a finding of that one, seen by the same people, makes this one worse (one band higher); else N",
    ),
    ("AGE", "1 if more than five years old and no longer sure to hold (one step less likely)"),
    ("CONF", "A, B or C, as above"),
    ("CHK", "the exposure’s number in the catalogue, and the version of the check"),
)


def matrix() -> list[tuple[int, list[tuple[int, Band]]]]:
    """Rows of the five-by-five picture, likelihood 5 first: for each impact the product and its band."""
    return [
        (likelihood, [(likelihood * impact, _band(likelihood * impact)) for impact in LEVELS])
        for likelihood in reversed(LEVELS)
    ]


def _band(product: int) -> Band:
    if product < 5:
        return Band.LOW
    if product < 10:
        return Band.MEDIUM
    return Band.HIGH if product < 20 else Band.CRITICAL
