"""Pictures written by Pillow, and read back by it as a second opinion."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image, features

from scanner.model import Coordinate

# Pillow drops the GPS directory of a TIFF; those are made by hand elsewhere.
_FORMATS = ["JPEG", "PNG", "WEBP"] + (["AVIF"] if features.check("avif") else [])
_NAMES = {"JPEG": "a.jpg", "PNG": "a.png", "WEBP": "a.webp", "AVIF": "a.avif"}


def _picture(kind, lat, lon, *, size=(16, 16)):
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Maker", "Model 5"
    exif.get_ifd(0x8769)[0x9003] = "2024:05:01 22:14:00"

    def parts(value):
        rest = abs(value) % 1 * 60
        return (float(int(abs(value))), float(int(rest)), round(rest % 1 * 60, 4))

    exif.get_ifd(0x8825).update({1: "S" if lat < 0 else "N", 2: parts(lat), 3: "W" if lon < 0 else "E", 4: parts(lon)})
    out = io.BytesIO()
    Image.effect_noise(size, 80).convert("RGB").save(out, kind, exif=exif)
    return out.getvalue()


def _as_pillow_reads(content):
    tags = Image.open(io.BytesIO(content)).getexif().get_ifd(0x8825)
    lat, lon = (sum(float(part) / 60**n for n, part in enumerate(tags[number])) for number in (2, 4))
    return Coordinate(-lat if tags[1] == "S" else lat, -lon if tags[3] == "W" else lon)


@pytest.mark.parametrize("kind", _FORMATS)
def test_the_same_place_as_pillow(make, kind):
    dice = random.Random(7)
    for _ in range(20):
        lat, lon = dice.uniform(-89, 89), dice.uniform(-179, 179)
        content = _picture(kind, lat, lon)
        photo = make.photo(content, _NAMES[kind])
        assert photo.place.metres_to(_as_pillow_reads(content)) < 0.5
        assert photo.camera == "Maker Model 5"
        assert photo.when.iso() == "2024-05-01T22:14:00"


@pytest.mark.parametrize("kind", _FORMATS)
def test_a_large_picture_is_read_by_a_fraction(make, kind):
    """However large the picture, only its metadata is asked for."""
    content = _picture(kind, 53.48, -2.24, size=(900, 900))
    member = make.Counting(_NAMES[kind], content)
    photo = make.photo_of(member)
    assert photo.place.metres_to(Coordinate(53.48, -2.24)) < 1
    assert member.asked < 100_000


@pytest.mark.parametrize("kind", _FORMATS)
def test_a_stripped_picture_has_no_place(make, kind):
    out = io.BytesIO()
    Image.new("RGB", (16, 16), "red").save(out, kind)
    photo = make.photo(out.getvalue(), _NAMES[kind])
    assert (photo.place, photo.town, photo.artist) == (None, "", "")
