"""By what a profile picture is known again: the digest of its bytes, and 64 bits that scaling and packing anew hardly change.

No face is looked for. Two pictures of one person are two pictures.
"""

from __future__ import annotations

from typing import Final

__all__ = ["NEAR", "mark_of", "parts_of", "same_picture"]

# Of 64 bits. Scaling and packing anew change none to two; two different portraits differ in some thirty.
NEAR: Final = 3
_DIGEST: Final = "sha256:"


def mark_of(sha256: str, shape: int | None) -> str:
    """The two in one value of a clue."""
    return _DIGEST + sha256 + ("" if shape is None else f" {shape:016x}")


def parts_of(mark: str) -> tuple[str, int | None]:
    """The digest with its prefix, or whatever else stands there, and the bits; None where there are none."""
    digest, _, shape = mark.partition(" ")
    return digest, int(shape, 16) if shape and digest.startswith(_DIGEST) else None


def same_picture(one: str, other: str) -> bool | None:
    """True for the very same picture, False for one that was scaled or packed anew, None for two pictures."""
    (digest, shape), (other_digest, other_shape) = parts_of(one), parts_of(other)
    if digest == other_digest:
        return True
    if shape is None or other_shape is None or (shape ^ other_shape).bit_count() > NEAR:
        return None
    return False
