"""What else a picture's metadata says: times, towns, makers, captions, people - and which file says it."""

from __future__ import annotations

import pytest

from scanner.model import Audience, Coordinate, PostKind, TimeBasis
from scanner.plugins import MemberError
from scanner.readers import READERS
from scanner.readers.media import MEDIA
from scanner.testing import MemoryMember

GPS_CLOCK = [(7, 5, [(21, 1), (14, 1), (2, 1)]), (0x1D, 2, "2024:05:01")]
TAKEN = (0x9003, 2, "2024:05:01 22:14:00")


def exif_photo(make, *, main=(), exif=(), gps=()):
    return make.photo(make.jpeg(make.app1(make.tiff("<", main=main, exif=exif, gps=gps))))


@pytest.mark.parametrize(
    ("exif", "gps", "when"),
    [
        ([TAKEN], [], "2024-05-01T22:14:00"),
        ([TAKEN, (0x9011, 2, "+01:00")], [], "2024-05-01T21:14:00Z"),
        ([TAKEN, (0x9011, 2, "-0930")], [], "2024-05-02T07:44:00Z"),
        ([TAKEN, (0x9011, 2, "   :  ")], [], "2024-05-01T22:14:00"),
        ([TAKEN], GPS_CLOCK, "2024-05-01T21:14:00Z"),
        # The satellites' clock is from another moment: the camera's stands, and its zone stays unknown.
        ([TAKEN], [(7, 5, [(18, 1), (37, 1), (2, 1)]), (0x1D, 2, "2024:05:01")], "2024-05-01T22:14:00"),
        ([TAKEN], [(7, 5, [(21, 1), (14, 1), (2, 1)]), (0x1D, 2, "2024:05:04")], "2024-05-01T22:14:00"),
        ([], GPS_CLOCK, "2024-05-01T21:14:02Z"),
        ([], [GPS_CLOCK[0]], None),
        ([], [(7, 5, [(99, 1), (0, 0), (2, 1)]), GPS_CLOCK[1]], None),
        ([(0x9004, 2, "2024:05:01 22:14:00")], [], "2024-05-01T22:14:00"),
        ([(0x9003, 2, "0000:00:00 00:00:00")], [], None),
        ([(0x9003, 2, "    :  :     :  :  ")], [], None),
        ([(0x9003, 2, "2024:13:41 22:14:00")], [], None),
        ([(0x9003, 2, "2024-05-01 22:14")], [], "2024-05-01T22:14:00"),
        ([(0x9003, 2, "2024:05:01")], [], "2024-05-01"),
    ],
)
def test_time_of_taking(make, exif, gps, when):
    photo = exif_photo(make, exif=exif, gps=gps)
    assert (photo.when.iso() if photo.when else None) == when


def test_xmp_time_when_exif_has_none(make):
    packet = make.xmp(attributes='photoshop:DateCreated="2024-05-01T22:14:00+01:00"')
    assert make.photo(make.jpeg(make.xmp1(packet))).when.iso() == "2024-05-01T21:14:00Z"


def test_film_time(make):
    assert make.photo(make.movie(created=3_797_446_440), "a.mp4").when.iso() == "2024-05-01T22:14:00Z"
    assert make.photo(make.movie(created=0), "a.mp4").when is None
    film = make.movie(make.keys(creationdate="2024-05-01T22:14:00+0100"), created=3_700_000_000)
    assert make.photo(film, "a.mov").when.iso() == "2024-05-01T21:14:00Z"
    assert make.photo(make.movie(created=0xFFFFFFFF), "a.mp4").when.basis is TimeBasis.UTC


def test_stated_error_becomes_the_radius(make):
    assert exif_photo(make, gps=[*make.gps(53.48, -2.24), (0x1F, 5, [(65, 10)])]).radius_m == 6.5
    assert exif_photo(make, gps=[*make.gps(53.48, -2.24), (0x1F, 5, [(0, 0)])]).radius_m is None
    assert exif_photo(make, gps=[*make.gps(53.48, -2.24), (0x1F, 5, [(0, 1)])]).radius_m is None
    film = make.movie(make.keys(location_accuracy_horizontal="14.2", location_ISO6709="+53.4800-002.2400/"))
    assert make.photo(film, "a.mov").radius_m == 14.2


def test_pointer_names_the_tag_that_holds_the_place(make):
    tags = make.gps(53.48, -2.24)
    packet = make.xmp(attributes='exif:GPSLatitude="53,28.8N" exif:GPSLongitude="2,14.4W"')
    block = make.tiff("<", gps=tags)
    assert make.photo(make.jpeg(make.app1(block))).at.pointer == "exif GPSLatitude"
    assert make.photo(make.jpeg(make.xmp1(packet))).at.pointer == "xmp GPSLatitude"
    assert make.photo(make.jpeg(make.app1(make.tiff("<", second=tags)))).at.pointer == "exif IFD1:GPSLatitude"
    hidden = make.tiff("<", main=[(0x010F, 2, "Maker")]) + make.jpeg(make.app1(block))
    assert make.photo(make.jpeg(make.app1(hidden))).at.pointer == "exif Thumbnail:GPSLatitude"
    assert make.photo(make.movie(make.box("udta", make.xyz("+53.48-002.24/"))), "a.mp4").at.pointer == "atom ©xyz"
    film = make.movie(make.keys(location_ISO6709="+53.48-002.24/"))
    assert make.photo(film, "a.mov").at.pointer == "atom com.apple.quicktime.location.ISO6709"
    assert make.photo(make.jpeg()).at.pointer == "exif"
    assert make.photo(make.movie(), "a.mp4").at.pointer == "atom"


def test_main_place_is_preferred_and_a_difference_is_noted(make):
    notes = {}
    packet = make.xmp(attributes='exif:GPSLatitude="51,30.5N" exif:GPSLongitude="0,7.6W"')
    content = make.jpeg(make.xmp1(packet), make.app1(make.tiff("<", gps=make.gps(53.48, -2.24))))
    photo = make.photo(content, notes=notes)
    assert photo.place.metres_to(Coordinate(53.48, -2.24)) < 1
    assert any("1 km" in note for note in notes)
    notes.clear()
    near = make.xmp(attributes='exif:GPSLatitude="53,28.8N" exif:GPSLongitude="2,14.4W"')
    make.photo(make.jpeg(make.app1(make.tiff("<", gps=make.gps(53.48, -2.24))), make.xmp1(near)), notes=notes)
    assert notes == {}


def test_towns_survive_where_the_coordinates_went(make):
    iptc = make.photo(make.jpeg(make.iim((90, b"Northmere"), (92, b"Acacia Avenue"))))
    assert (iptc.town, iptc.at.pointer, iptc.place) == ("Acacia Avenue, Northmere", "iptc City", None)
    xmp = make.photo(
        make.jpeg(make.xmp1(make.xmp(attributes='photoshop:City="Northmere" Iptc4xmpCore:Location="Acacia Avenue"')))
    )
    assert (xmp.town, xmp.at.pointer) == ("Acacia Avenue, Northmere", "xmp City")
    only = make.photo(make.jpeg(make.iim((92, "Café Acacia".encode()))))
    assert (only.town, only.at.pointer) == ("Café Acacia", "iptc Sub-location")
    created = (
        "<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li Iptc4xmpExt:City='Northmere'/></rdf:Bag></Iptc4xmpExt:LocationCreated>"
    )
    assert make.photo(make.jpeg(make.xmp1(make.xmp(created)))).town == "Northmere"


def test_artist_and_camera(make):
    photo = exif_photo(make, main=[(0x010F, 2, "Canon"), (0x0110, 2, "Canon EOS 5"), (0x013B, 2, "Jo Bell")])
    assert (photo.artist, photo.camera, photo.at.pointer) == ("Jo Bell", "Canon EOS 5", "exif Artist")
    creator = "<dc:creator><rdf:Seq><rdf:li>Jo Bell</rdf:li></rdf:Seq></dc:creator>"
    assert make.photo(make.jpeg(make.xmp1(make.xmp(creator)))).artist == "Jo Bell"
    assert make.photo(make.jpeg(make.iim((80, b"Jo Bell")))).artist == "Jo Bell"


def captions(make, content, name="IMG_1.jpg"):
    return [(post.text, post.at.pointer) for post in make.read(content, name)[1:]]


def test_captions_are_read_from_every_place_and_once(make):
    text = "First night at 14 Acacia Avenue"
    described = f"<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>{text}</rdf:li></rdf:Alt></dc:description>"
    block = make.tiff("<", main=[(0x010E, 2, text)], exif=[TAKEN])
    both = make.read(make.jpeg(make.app1(block), make.xmp1(make.xmp(described))))
    assert [(post.text, post.at.pointer, post.kind) for post in both[1:]] == [(text, "exif ImageDescription", PostKind.CAPTION)]
    assert both[1].when == both[0].when
    assert both[1].audience is Audience.UNKNOWN
    assert captions(make, make.jpeg(make.xmp1(make.xmp(described)))) == [(text, "xmp description")]
    assert captions(make, make.jpeg(make.iim((120, text.encode())))) == [(text, "iptc Caption-Abstract")]
    windows = make.tiff("<", main=[(0x9C9C, 1, text.encode("utf-16-le") + b"\0\0")])
    assert captions(make, make.jpeg(make.app1(windows))) == [(text, "exif XPComment")]
    comment = make.tiff(">", exif=[(0x9286, 7, b"UNICODE\0" + text.encode("utf-16-be"))])
    assert captions(make, make.jpeg(make.app1(comment))) == [(text, "exif UserComment")]
    assert captions(make, make.png(make.chunk(b"tEXt", b"Description\0" + text.encode())), "a.png") == [
        (text, "xmp description")
    ]
    assert captions(make, make.movie(make.keys(description=text)), "a.mov")[0][0] == text


@pytest.mark.parametrize(
    "text",
    [
        "OLYMPUS DIGITAL CAMERA", "SONY DSC", "default", "DCIM", "KONICA MINOLTA DIGITAL CAMERA", "cof", "hdr_vhdr",
        "IMG_20240501_221400",         "DSC01234", "Exif_JPEG_PICTURE", "Processed with VSCO with c1 preset", "Screenshot",
        "Untitled", "photo (3).jpg",
        '{"source":"camera"}', "           ", "Created with GIMP", "DCF 1.0",
    ],
)  # fmt: skip
def test_what_a_camera_writes_by_itself_is_no_caption(make, text):
    assert captions(make, make.jpeg(make.app1(make.tiff("<", main=[(0x010E, 2, text)])))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Home",
        "Made by Emma for her birthday",
        "Taken in our garden at 14 Acacia Avenue",
        "Nan's digital camera finally works",
        "Q2",
    ],
)
def test_short_words_of_a_person_stay(make, text):
    expected = [text] if len(text) > 2 else []
    assert [
        caption[0] for caption in captions(make, make.jpeg(make.app1(make.tiff("<", main=[(0x010E, 2, text)]))))
    ] == expected


def test_people_marked_in_a_picture_are_its_tags(make):
    regions = (
        '<mwg:Regions xmlns:mwg="http://www.metadataworkinggroup.com/schemas/regions/"><mwg:RegionList><rdf:Bag>'
        '<rdf:li><rdf:Description mwg:Name="Sam Bell" mwg:Type="Face"/></rdf:li></rdf:Bag></mwg:RegionList></mwg:Regions>'
    )
    records = make.read(make.jpeg(make.xmp1(make.xmp(regions))))
    assert [record.tagged for record in records[1:]] == [("Sam Bell",)]
    assert len(make.read(make.jpeg(make.xmp1(make.xmp(regions.replace("Face", "Pet")))))) == 1


def test_text_that_could_harm_a_report_is_made_visible(make):
    town = make.photo(make.jpeg(make.iim((90, b"North\x1b[31mmere\xe2\x80\xaetxt")))).town
    assert "\x1b" not in town
    assert "‹U+202E›" in town


@pytest.mark.parametrize(
    ("name", "head", "known"),
    [
        ("media/IMG_1.JPG", b"", True),
        ("a/IMG_1.HEIC", b"", True),
        ("clip.MOV", b"", True),
        ("photos/10234_n", b"\xff\xd8\xff\xe0" + bytes(40), True),
        ("photo.jpg(1)", b"\xff\xd8\xff\xe0" + bytes(40), True),
        ("IMG_1.MP", b"\0\0\0\x18ftypmp42" + bytes(40), True),
        ("notes", b"Dear all," + bytes(40), False),
        ("posts/your_posts_1.json", b"\xff\xd8\xff\xe0", False),
        ("index.html", b"\xff\xd8\xff\xe0", False),
        ("message_1", b'{"participants": []}', False),
        ("page", b"<html><head></head>", False),
    ],
)
def test_recognition(name, head, known):
    assert (MEDIA.recognise(MemoryMember(name, head)) is not None) is known


def test_the_name_alone_settles_it_without_a_read():
    """A member cut right at its start would refuse any read."""
    assert MEDIA.recognise(MemoryMember("a.jpg", b"abc", broken_at=0)).strength == 60
    assert MEDIA.recognise(MemoryMember("a.json", b"abc", broken_at=0)) is None


def test_side_files_of_macos_are_not_pictures():
    assert MEDIA.recognise(MemoryMember("__MACOSX/a/._IMG_1.jpg", b"\0\5\x16\7")).needed is False


def test_a_wrong_name_is_noted(make):
    notes = {}
    assert make.photo(make.png(), "a.jpg", notes).place is None
    assert notes == {"the name says JPEG, the content is PNG": 1}
    notes.clear()
    make.photo(make.movie(), "a.heic", notes)
    make.photo(make.jpeg(), "a.jpeg", notes)
    assert notes == {}


@pytest.mark.parametrize("content", [b"", b"<html>not found</html>", bytes(100), b"GARBAGE" * 50])
def test_what_is_no_picture_is_refused_not_counted_as_clean(make, content):
    with pytest.raises(MemberError):
        make.read(content, "a.jpg")


def test_it_is_registered():
    assert MEDIA in READERS
