"""A synthetic Facebook export of a stated size: invented text, photos that are a head and noise. Seeded, so repeatable."""

from __future__ import annotations

import json
import random
import struct
import zipfile
from pathlib import Path

_WORDS = """
the and to of a in that it is was for on with as at by this we had not are but from or have an they which one you were
all her she there would their him been has when who will no more if out so what up about into than them can only other
time new some could these two may first then do any like my now over such our man me even most made after also did many
off before must well back through years much where your way down should because long each just those people how too
little state good very make world still see own work men day get here between both life being under never same another
know while last might us great old year come since against go came right used take three coffee match garden school
weekend train dinner walk rain holiday birthday football music film pub kids dog cat car road house street
""".split()
_NAMES = ("Ada Example", "Ben Sample", "Cara Muster", "Dov Beispiel", "Zo\u00c3\u00ab Specimen", "Eve Placeholder")
_START = 1_400_000_000
_TEXT_SHARE = 0.4
_PHOTO_BYTES = 800_000
_THREAD_MESSAGES = 10_000


def sentence(rng: random.Random) -> str:
    """A few words, now and then with an accent as Meta writes it."""
    text = " ".join(rng.choices(_WORDS, k=rng.randint(3, 28)))
    return text + " caf\u00c3\u00a9" if rng.random() < 0.05 else text


def thread(rng: random.Random, count: int) -> bytes:
    """One ``message_N.json``."""
    other = rng.choice(_NAMES[1:])
    messages = [
        {
            "sender_name": _NAMES[0] if rng.random() < 0.5 else other,
            "timestamp_ms": (_START + index * 977) * 1000,
            "content": sentence(rng),
            "is_geoblocked_for_viewer": False,
            "is_unsent_image_by_messenger_kid_parent": False,
        }
        for index in range(count)
    ]
    body = {"participants": [{"name": _NAMES[0]}, {"name": other}], "messages": messages, "title": other, "magic_words": []}
    return json.dumps(body).encode()


def posts(rng: random.Random, count: int) -> bytes:
    """One ``your_posts_N.json``."""
    return json.dumps(
        [
            {"timestamp": _START + index * 8_641, "data": [{"post": sentence(rng)}], "title": "Ada Example updated her status."}
            for index in range(count)
        ]
    ).encode()


def photo(rng: random.Random, noise: bytes) -> bytes:
    """A JPEG head with a place in its EXIF block, then noise in place of a picture."""

    def rationals(value: float) -> bytes:
        degrees = int(value)
        minutes = int((value - degrees) * 60)
        seconds = round(((value - degrees) * 60 - minutes) * 60 * 1000)
        return struct.pack("<6L", degrees, 1, minutes, 1, seconds, 1000)

    lat, lon = 52 + rng.random(), 1 + rng.random()
    gps_at = 8 + 2 + 12 + 4
    data_at = gps_at + 2 + 4 * 12 + 4
    tiff = b"II*\0" + struct.pack("<L", 8)
    tiff += struct.pack("<HHHLLL", 1, 0x8825, 4, 1, gps_at, 0)
    tiff += struct.pack("<H", 4)
    tiff += struct.pack("<HHL4s", 1, 2, 2, b"N\0\0\0") + struct.pack("<HHLL", 2, 5, 3, data_at)
    tiff += struct.pack("<HHL4s", 3, 2, 2, b"W\0\0\0") + struct.pack("<HHLL", 4, 5, 3, data_at + 24)
    tiff += struct.pack("<L", 0) + rationals(lat) + rationals(lon)
    exif = b"Exif\0\0" + tiff
    head = b"\xff\xd8\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + b"\xff\xda\0\x02"
    return head + noise[rng.randrange(1000) :]


def build(path: Path, megabytes: int, seed: int = 1) -> None:
    """Write the export as a zip of about ``megabytes`` million bytes when unpacked."""
    rng = random.Random(seed)
    noise = rng.randbytes(_PHOTO_BYTES)
    root = "your_facebook_activity"
    text_left = megabytes * 1e6 * _TEXT_SHARE
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        profile = {"profile_v2": {"name": {"full_name": _NAMES[0], "first_name": "Ada", "last_name": "Example"}}}
        archive.writestr("personal_information/profile_information/profile_information.json", json.dumps(profile))
        number = 0
        while text_left > 0:
            number += 1
            content = posts(rng, 20_000) if number % 4 == 0 else thread(rng, _THREAD_MESSAGES)
            folder = (
                "posts/your_posts__check_ins__photos_and_videos" if number % 4 == 0 else f"messages/inbox/x_{number}/message"
            )
            archive.writestr(f"{root}/{folder}_{number}.json", content)
            text_left -= len(content)
        for index in range(int(megabytes * 1e6 * (1 - _TEXT_SHARE) / _PHOTO_BYTES)):
            info = zipfile.ZipInfo(f"{root}/posts/media/photo_{index}.jpg")
            archive.writestr(info, photo(rng, noise), zipfile.ZIP_STORED)
