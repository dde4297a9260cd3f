"""Profile pictures among an export's media: told by the folder they lie in, kept as digests from which no picture can be made.

The one place where a picture is unpacked: a perceptual digest of 64 bits survives the scaling and packing that platforms do.
No face is looked for or compared, and only profile pictures are looked at: those of exports, and those that an entry on a kept
page shows.
"""

from __future__ import annotations

import hashlib
import re
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from scanner.api import Member, MemberError, ProfilePicture, Reading

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

__all__ = ["is_portrait", "pixels_of", "portrait", "shape_of"]

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
# Neighbouring shades of grey that are one tone, tones of a drawn picture, and the part of it that its edges may take up.
_TONE: Final = 9
_FLAT_TONES: Final = 3
_REST_OF_FLAT: Final = 0.08


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
    return ProfilePicture(at=reading.at(""), sha256=hashlib.sha256(content).hexdigest(), shape=shape_of(content))


def pixels_of(content: bytes) -> int:
    """How many pixels a picture says it has; 0 for what is none."""
    from PIL import Image

    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as picture:
            return picture.width * picture.height
    except Exception:
        return 0


def shape_of(content: bytes) -> int | None:
    """The difference hash: which of two neighbours in a 9 x 8 grey miniature is lighter, as 64 bits.

    None for what would agree with strangers' pictures: a plain one, or one drawn in two or three flat tones, as those are that
    platforms show for somebody without a picture (a silhouette, a letter). None too for what is too large or damaged.
    """
    from PIL import Image

    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                return None
            picture.draft("L", (_SIDE * 16, _SIDE * 16))
            grey = picture.convert("L")
            if _is_flat(grey.resize((_SIDE * 8, _SIDE * 8), Image.Resampling.NEAREST)):
                return None
            pixels = grey.resize((_SIDE + 1, _SIDE), Image.Resampling.BOX).tobytes()
    # Whatever a damaged or hostile picture makes the decoder raise: the exact digest is enough then.
    except Exception:
        return None
    if max(pixels) - min(pixels) < _LEAST_CONTRAST:
        return None
    shape = 0
    for row in range(_SIDE):
        line = pixels[row * (_SIDE + 1) : (row + 1) * (_SIDE + 1)]
        for left, right in pairwise(line):
            shape = shape << 1 | (left > right)
    return shape if _FEWEST_STEPS <= shape.bit_count() <= _SIDE * _SIDE - _FEWEST_STEPS else None


def _is_flat(grey: Picture) -> bool:
    """Whether nearly all of a picture has one of three shades of grey, give or take what packing does to them."""
    counts = list(grey.histogram())
    whole = sum(counts)
    for _ in range(_FLAT_TONES):
        first = max(range(257 - _TONE), key=lambda shade: sum(counts[shade : shade + _TONE]))
        counts[first : first + _TONE] = [0] * _TONE
    return sum(counts) <= _REST_OF_FLAT * whole
