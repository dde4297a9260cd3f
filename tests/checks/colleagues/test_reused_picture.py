"""One profile picture on a private account and on one that shows the job."""

import json
import random
from datetime import date
from io import BytesIO

from PIL import Image, ImageDraw, ImageFilter

from checks.colleagues.reused_picture import CHECK
from scanner.api import Account, AccountClass, Band, Confidence, EmployerClue, ProfilePicture, Scene
from scanner.engine import ScanOptions, scan
from scanner.readers.media import MEDIA
from scanner.readers.media.portraits import is_portrait
from scanner.registry import load_registry
from scanner.testing import at, complaints, findings_over, read_bytes

PRIVATE = Scene(account=Account("instagram", handle="moorland_runner"))
WORK = Scene(account=Account("linkedin", AccountClass.INDIVIDUAL_PROFESSIONAL, handle="jobell"))
DIGEST, OTHER = "a" * 64, "b" * 64
SHAPE = 0x5A3C96F00F69C3A5


def picture(digest=DIGEST, shape=SHAPE, source="s1"):
    return ProfilePicture(at=at("", "media/profile/202405/1.jpg", source), sha256=digest, shape=shape)


def drawn(seed, size=(640, 640), quality=90, kind="JPEG"):
    rng = random.Random(seed)
    image = Image.new("RGB", (640, 640), tuple(rng.randrange(256) for _ in range(3)))
    draw = ImageDraw.Draw(image)
    for _ in range(14):
        x, y, r = rng.randrange(640), rng.randrange(640), rng.randrange(40, 220)
        draw.ellipse((x - r, y - r, x + r, y + r), tuple(rng.randrange(256) for _ in range(3)))
    out = BytesIO()
    image.filter(ImageFilter.GaussianBlur(6)).resize(size).save(out, kind, quality=quality)
    return out.getvalue()


def read(content, name="media/profile/202405/1.jpg"):
    return [record for record in read_bytes(MEDIA, name, content) if isinstance(record, ProfilePicture)]


def test_conforms():
    assert complaints([CHECK]) == []


def test_the_very_same_file_is_exact_and_a_scaled_one_is_near():
    [same] = findings_over(CHECK, [([picture()], PRIVATE), ([picture(source="s2")], WORK)])
    assert (same.confidence, same.band) == (Confidence.A, Band.HIGH)
    assert len(same.evidence) == 2
    [near] = findings_over(CHECK, [([picture()], PRIVATE), ([picture(OTHER, SHAPE ^ 0b101, "s2")], WORK)])
    assert near.confidence is Confidence.B
    assert "scaled or packed anew" in near.summary


def test_an_account_whose_profile_names_the_force_shows_the_job():
    said = EmployerClue(
        spotter="colleagues.employer-force", at=at("/bio", "profile.json", "s2"), force="Northmere Constabulary"
    )
    second = Scene(account=Account("facebook", handle="jo.bell"))
    sources = [([picture()], PRIVATE), ([picture(source="s2")], second)]
    assert findings_over(CHECK, sources) == []
    [finding] = findings_over(CHECK, sources, [said])
    assert said.at.member in {item.member for item in finding.evidence}


def test_other_pictures_plain_ones_one_account_and_official_ones_stay_silent():
    for theirs in (picture(OTHER, SHAPE ^ 0xFF00FF, "s2"), picture(OTHER, None, "s2")):
        assert findings_over(CHECK, [([picture()], PRIVATE), ([theirs], WORK)]) == []
    assert findings_over(CHECK, [([picture(), picture()], PRIVATE)]) == []
    official = Scene(account=Account("x", AccountClass.OFFICIAL_GROUP))
    assert findings_over(CHECK, [([picture()], PRIVATE), ([picture(source="s2")], official)]) == []


def test_digests_survive_scaling_and_packing_and_tell_pictures_apart():
    near, far = [], []
    for seed in range(40):
        [first] = read(drawn(seed))
        [again] = read(drawn(seed, (320, 320), 70))
        [third] = read(drawn(seed, (150, 150), kind="PNG"), "profile_media/2.png")
        [other] = read(drawn(seed + 1000))
        assert first.sha256 != again.sha256
        near += [(first.shape ^ each.shape).bit_count() for each in (again, third)]
        far.append((first.shape ^ other.shape).bit_count())
    assert sum(distance <= 3 for distance in near) >= 0.95 * len(near)
    assert min(far) > 3


def test_only_profile_pictures_are_digested_and_damage_leaves_the_exact_digest():
    content = drawn(1)
    assert read(content, "your_facebook_activity/posts/media/Mobileuploads_1/109.jpg") == []
    [cut] = read(content[: len(content) // 3])
    assert cut.sha256
    assert read(b"\xff\xd8\xff\xd9")[0].shape is None
    plain = BytesIO()
    Image.new("RGB", (200, 200), "grey").save(plain, "JPEG")
    assert read(plain.getvalue())[0].shape is None


def test_where_platforms_put_them():
    for name in (
        "posts/media/Profilepictures_1015/1.jpg", "media/profile/202105/2.jpg", "data/profile_media/12-ab.jpg", "avatar.png",
        "profile_pictures/photo_1.jpg", "Takeout/Profile/Profile Photo.jpg", "account/avatar.gif", "profile.jpg",
    ):  # fmt: skip
        assert is_portrait(name), name
    for name in ("posts/media/Mobileuploads_1/1.jpg", "profile/1.jpg", "media/posts/202105/2.jpg", "my avatar costume.png"):
        assert not is_portrait(name), name


def test_a_scan_of_two_exports_finds_it(tmp_path):
    runner, work = tmp_path / "instagram", tmp_path / "facebook"
    (runner / "media/profile/202405").mkdir(parents=True)
    (runner / "media/profile/202405/17.jpg").write_bytes(drawn(7))
    about = runner / "personal_information/personal_information/personal_information.json"
    about.parent.mkdir(parents=True)
    told = {"Username": {"value": "moorland_runner"}, "Name": {"value": "Moor"}}
    about.write_text(json.dumps({"profile_user": [{"string_map_data": told}]}))
    album = work / "your_facebook_activity/posts/media/Profilepictures_101/5.jpg"
    album.parent.mkdir(parents=True)
    album.write_bytes(drawn(7, (320, 320), 80))
    profile = work / "personal_information/profile_information/profile_information.json"
    profile.parent.mkdir(parents=True)
    job = [{"employer": "Northmere Constabulary", "title": "Police Constable"}]
    profile.write_text(json.dumps({"profile_v2": {"name": {"full_name": "Jo Bell"}, "work_experiences": job}}))
    options = ScanOptions(today=date(2026, 11, 21), workers=1)
    result, _ = scan([runner, work], load_registry(), options)
    [finding] = [finding for finding in result.findings if finding.check == "colleagues.reused-picture"]
    assert {item.member for item in finding.evidence} >= {"media/profile/202405/17.jpg"}
