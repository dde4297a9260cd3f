"""Profile pictures among an export's media: told by the folder they lie in, kept as digests from which no picture can be made.

The one place where a picture is unpacked: a perceptual digest of 64 bits survives the scaling and packing that platforms do.
No face is looked for or compared, and only profile pictures are looked at.
"""

from __future__ import annotations

import hashlib
import re
from io import BytesIO
from itertools import pairwise
from typing import Final

from scanner.api import Member, MemberError, ProfilePicture, Reading

__all__ = ["is_portrait", "portrait"]

# Where the platforms put them: an album of that name in the account's language (Facebook), profile/202105 (Instagram),
# profile_media (X), profile_pictures (Telegram), a single file (Mastodon, Discord, Strava, Google, WhatsApp).
_PATH: Final = re.compile(
    r"(?:^|/)(?:(?:profile_?pictures|profilbilder|photosdeprofil|fotosde(?:l)?perfil|immaginidelprofilo)(?:_[^/]*)?/[^/]+"
    r"|profile/\d{6}/[^/]+|profile_media/[^/]+"
    r"|(?:avatar|profile|profile[ _-]?(?:photo|picture))\.(?:jpe?g|png|webp|gif))$",
    re.IGNORECASE,
)
_MOST_BYTES: Final = 16 << 20
_MOST_PIXELS: Final = 40_000_000
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF")
_SIDE: Final = 8
# Fewer grey levels between the lightest and the darkest part, or nearly all steps one way, and any two plain pictures agree.
_LEAST_CONTRAST: Final = 24
_FEWEST_STEPS: Final = 10


def is_portrait(name: str) -> bool:
    """Whether a member lies where platforms put the account holder's own profile pictures."""
    return _PATH.search(name) is not None


def portrait(member: Member, reading: Reading) -> ProfilePicture | None:
    """The digests of a profile picture; None where it is too large or its bytes are damaged."""
    if not 0 < member.size <= _MOST_BYTES:
        return None
    try:
        content = member.read()
    except MemberError:
        return None
    return ProfilePicture(at=reading.at(""), sha256=hashlib.sha256(content).hexdigest(), shape=_shape(content))


def _shape(content: bytes) -> int | None:
    """The difference hash: which of two neighbours in a 9 x 8 grey miniature is lighter, as 64 bits; None for a plain one."""
    from PIL import Image

    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                return None
            picture.draft("L", (_SIDE * 16, _SIDE * 16))
            grey = picture.convert("L").resize((_SIDE + 1, _SIDE), Image.Resampling.BOX)
    # Whatever a damaged or hostile picture makes the decoder raise: the exact digest is enough then.
    except Exception:
        return None
    pixels = grey.tobytes()
    if max(pixels) - min(pixels) < _LEAST_CONTRAST:
        return None
    shape = 0
    for row in range(_SIDE):
        line = pixels[row * (_SIDE + 1) : (row + 1) * (_SIDE + 1)]
        for left, right in pairwise(line):
            shape = shape << 1 | (left > right)
    return shape if _FEWEST_STEPS <= shape.bit_count() <= _SIDE * _SIDE - _FEWEST_STEPS else None
