"""A synthetic Facebook export of a stated size: invented text, photos that are a head and noise. Seeded, so repeatable.

Words come as often as people use them (Zipf's law over a list in the order of everyday use): how often a check's patterns
find something to look at decides what a scan costs, and words drawn evenly would make every text a find.
"""

from __future__ import annotations

import json
import random
import struct
import zipfile
from itertools import accumulate
from pathlib import Path
from typing import Any

_WORDS = """
i you the to a and it that of in is my for on me was have we with be so not just at but this are like get all up out she he
do if go what about they will good can your time got had now one know see day well no when there been from really love think
home going lol some back work our as how an them would her want who too still by then right has more need here today last off
little over night much make take him after week thing nice two great down come never did us or should tomorrow only way sure
could new next always look first again where hope people his before feel thanks morning better year put made around old even
tonight why other weekend house long big into help sorry every yes were than any food bit away happy best find doing later car
getting most those lot call man few bed tell stuff sleep hours watch end might late please eat thought believe someone place
life three half done sunday saturday friday mum hour run keep trying school coffee minutes already looking girl guys each play
cold dinner hate while head hot leave ready through tired forget baby friends watching finally another saw phone remember
world family door music meet kids month days monday rain book dog boy open beer party drink game left walk tea garden holiday
dad weather football town birthday job shop train wife early pub film cat road money brother sister road picture lunch water
white sun husband cake beach match street kitchen gym afternoon traffic shift summer photo church driving team bus office
daughter son paint winter jumper bread supper tickets parcel kettle bike river bridge curry hedge radio sofa
""".split()
_HOW_OFTEN = list(accumulate(1 / (rank + 2.7) for rank in range(1, len(_WORDS) + 1)))
_NAMES = ("Ada Example", "Ben Sample", "Cara Muster", "Dov Beispiel", "Zo\u00c3\u00ab Specimen", "Eve Placeholder")
_FIRST_NAMES = ("Ada", "Ben", "Cara", "Eve", "Sam", "Jo", "Max", "Ella", "Tom", "Priya")
_START = 1_400_000_000
_TEXT_SHARE = 0.4
_PHOTO_BYTES = 800_000
_THREAD_MESSAGES = 10_000


def sentence(rng: random.Random) -> str:
    """One or two sentences of a few words, now and then with a name, or with an accent as Meta writes it."""
    words = rng.choices(_WORDS, cum_weights=_HOW_OFTEN, k=rng.randint(3, 28))
    if len(words) > 14:
        words[10] += "."
        words[11] = words[11].capitalize()
    chance = rng.random()
    if chance < 0.05:
        words.append("caf\u00c3\u00a9")
    elif chance < 0.15:
        words[len(words) // 2] = rng.choice(_FIRST_NAMES)
    words[0] = words[0].capitalize()
    return " ".join(words)


def thread(rng: random.Random, count: int) -> bytes:
    """One ``message_N.json``."""
    other = rng.choice(_NAMES[1:])
    messages: list[dict[str, Any]] = [
        {
            "sender_name": _NAMES[0] if rng.random() < 0.5 else other,
            "timestamp_ms": (_START + index * 977) * 1000,
            "content": sentence(rng),
            "is_geoblocked_for_viewer": False,
            "is_unsent_image_by_messenger_kid_parent": False,
        }
        for index in range(count)
    ]
    for message in rng.sample(messages, count // 10):
        message["reactions"] = [{"reaction": "\u00e2\u009d\u00a4", "actor": other}]
    body = {"participants": [{"name": _NAMES[0]}, {"name": other}], "messages": messages, "title": other, "magic_words": []}
    return json.dumps(body).encode()


def posts(rng: random.Random, count: int) -> bytes:
    """One ``your_posts_N.json``: every fourth with a picture, every tenth with somebody tagged."""
    found: list[dict[str, Any]] = []
    for index in range(count):
        at = _START + index * 8_641
        post: dict[str, Any] = {"timestamp": at, "data": [{"post": sentence(rng)}, {"update_timestamp": at}]}
        post["title"] = "Ada Example updated her status."
        if index % 4 == 0:
            post["attachments"] = [{"data": [{"media": _medium(rng, at)}]}]
        elif index % 4 == 1:
            post["attachments"] = [{"data": [{"external_context": {"name": "A page", "url": "https://example.com/a"}}]}]
        if index % 10 == 0:
            post["tags"] = [{"name": rng.choice(_NAMES[1:])}]
        found.append(post)
    return json.dumps(found).encode()


def _medium(rng: random.Random, at: int) -> dict[str, Any]:
    exif: dict[str, Any] = {
        "upload_ip": "203.0.113.9",
        "taken_timestamp": at,
        "camera_make": "Pear",
        "camera_model": "Pear 6",
        "iso_speed": 50,
    }
    if rng.random() < 0.3:
        exif["latitude"], exif["longitude"] = _place(rng)
    metadata = {"photo_metadata": {"exif_data": [exif]}}
    return {"uri": "posts/media/1.jpg", "creation_timestamp": at, "media_metadata": metadata, "title": "Mobile uploads"}


def photo(rng: random.Random, noise: bytes) -> bytes:
    """A JPEG head as phones write it (camera, times, a place), then noise in place of a picture."""
    lat, lon = _place(rng)
    texts = (b"Pear\0", b"Pear 6 Plus\0", b"2021:05:01 10:11:12\0", b"2021:05:01 10:11:12\0", b"2021:05:01\0")
    rest = b"".join(texts) + _rationals(lat) + _rationals(lon) + _rationals(9.2)
    main, exif, gps = 8, 8 + 6 + 12 * 6, 8 + 6 + 12 * 6 + 6 + 12 * 2
    at = [gps + 6 + 12 * 6]
    for block in (*texts, _rationals(lat), _rationals(lon)):
        at.append(at[-1] + len(block))
    tiff = b"II*\0" + struct.pack("<L", main)
    tiff += struct.pack("<H", 6) + _entry(0x010F, 2, len(texts[0]), at[0]) + _entry(0x0110, 2, len(texts[1]), at[1])
    tiff += _entry(0x0112, 3, 1, 1) + _entry(0x0132, 2, 20, at[2]) + _entry(0x8769, 4, 1, exif) + _entry(0x8825, 4, 1, gps)
    tiff += struct.pack("<L", 0)
    tiff += struct.pack("<H", 2) + _entry(0x9003, 2, 20, at[3]) + _entry(0xA002, 4, 1, 4000) + struct.pack("<L", 0)
    tiff += struct.pack("<H", 6) + _entry(1, 2, 2, ord("N")) + _entry(2, 5, 3, at[5]) + _entry(3, 2, 2, ord("E"))
    tiff += _entry(4, 5, 3, at[6]) + _entry(7, 5, 3, at[7]) + _entry(0x1D, 2, 11, at[4]) + struct.pack("<L", 0)
    body = b"Exif\0\0" + tiff + rest
    head = b"\xff\xd8\xff\xe1" + struct.pack(">H", len(body) + 2) + body + b"\xff\xdb\0\x43" + bytes(65) + b"\xff\xda\0\x02"
    return head + noise[rng.randrange(1000) :]


def _place(rng: random.Random) -> tuple[float, float]:
    """Mostly one of a few places, as people's photos are, to within some metres; else anywhere in a county."""
    if rng.random() < 0.9:
        spot = min(int(rng.expovariate(0.3)), 39)
        return 52 + spot * 0.011 + rng.gauss(0, 2e-4), 1 + spot * 0.007 + rng.gauss(0, 3e-4)
    return 52 + rng.random(), 1 + rng.random()


def _entry(tag: int, kind: int, count: int, value: int) -> bytes:
    return struct.pack("<HHLL", tag, kind, count, value)


def _rationals(value: float) -> bytes:
    """Degrees, minutes and seconds."""
    degrees = int(value)
    minutes = int((value - degrees) * 60)
    seconds = round(((value - degrees) * 60 - minutes) * 60 * 1000)
    return struct.pack("<6L", degrees, 1, minutes, 1, seconds, 1000)


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
            content = posts(rng, 10_000) if number % 4 == 0 else thread(rng, _THREAD_MESSAGES)
            folder = (
                "posts/your_posts__check_ins__photos_and_videos" if number % 4 == 0 else f"messages/inbox/x_{number}/message"
            )
            archive.writestr(f"{root}/{folder}_{number}.json", content)
            text_left -= len(content)
        _photos(archive, rng, noise, int(megabytes * 1e6 * (1 - _TEXT_SHARE) / _PHOTO_BYTES))


def build_album(path: Path, count: int, seed: int = 1) -> None:
    """Write a zip of ``count`` photos of about 50 kB."""
    rng = random.Random(seed)
    with zipfile.ZipFile(path, "w") as archive:
        _photos(archive, rng, rng.randbytes(50_000), count)


def _photos(archive: zipfile.ZipFile, rng: random.Random, noise: bytes, count: int) -> None:
    for index in range(count):
        info = zipfile.ZipInfo(f"your_facebook_activity/posts/media/photo_{index}.jpg")
        archive.writestr(info, photo(rng, noise), zipfile.ZIP_STORED)
