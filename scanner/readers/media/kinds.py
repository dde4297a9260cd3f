"""Which kind of picture or film a file is: by its name, and by its first bytes, which alone are believed."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

__all__ = ["EXTENSIONS", "OTHER_FILES", "Kind", "extension", "kind_of"]


class Kind(StrEnum):
    """A family of file structures, by the name an officer would use."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WebP"
    TIFF = "TIFF or raw"
    RAF = "Fujifilm raw"
    HEIF = "HEIC or AVIF"
    MOVIE = "MP4 or MOV"
    BOXES = "JPEG XL or JPEG 2000"
    PHOTOSHOP = "Photoshop"
    GIF = "GIF"
    OTHER_MOVIE = "another kind of film"
    SIDECAR = "XMP"


EXTENSIONS: Final[dict[str, Kind]] = {
    extension: kind
    for kind, extensions in {
        Kind.JPEG: "jpg jpeg jpe jfif jpg_large insp mpo",
        Kind.PNG: "png apng",
        Kind.WEBP: "webp",
        Kind.TIFF: "tif tiff dng nef cr2 arw orf rw2 pef srw nrw gpr 3fr erf",
        Kind.RAF: "raf",
        Kind.HEIF: "heic heif hif avif heics heifs",
        Kind.MOVIE: "mov mp4 m4v 3gp 3g2 3gpp qt insv lrv cr3",
        Kind.BOXES: "jxl jp2 jpx j2k",
        Kind.PHOTOSHOP: "psd psb",
        Kind.GIF: "gif",
        Kind.OTHER_MOVIE: "mkv webm avi mpg mpeg wmv mts m2ts",
        Kind.SIDECAR: "xmp",
    }.items()
    for extension in extensions.split()
}

# fmt: off
# Files of other kinds that exports hold by the thousand: their heads are not worth a look.
OTHER_FILES: Final = frozenset(
    (
        "json", "html", "htm", "xhtml", "mht", "mhtml", "js", "mjs", "css", "csv", "tsv", "txt", "md", "rtf", "xml",
        "yml", "yaml", "toml", "ini", "log", "vcf", "vcard", "ics", "mbox", "eml", "pdf", "doc", "docx", "xls",
        "xlsx", "ppt", "pptx", "odt", "ods", "zip", "gz", "tgz", "tar", "bz2", "xz", "7z", "rar", "warc", "car", "db",
        "sqlite", "sqlite3", "plist", "gpx", "kml", "kmz", "fit", "tcx", "geojson", "mp3", "m4a", "aac", "ogg",
        "opus", "wav", "flac", "amr", "oga", "aiff", "wma", "svg", "ico", "bmp", "ttf", "otf", "woff", "woff2", "eot",
        "srt", "vtt", "url", "lnk", "webloc", "exe", "dll", "so", "py", "sh",
    )
)
# fmt: on

_IMAGE_BRANDS: Final = (
    b"heic",
    b"heix",
    b"heim",
    b"heis",
    b"hevc",
    b"hevx",
    b"mif1",
    b"msf1",
    b"avif",
    b"avis",
    b"miaf",
    b"heif",
    b"jpeg",
)
_MOVIE_STARTS: Final = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"styp", b"sidx", b"uuid")
_TIFF_STARTS: Final = (b"II*\0", b"MM\0*", b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"II+\0", b"MM\0+")
_STARTS: Final = (
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"FUJIFILMCCD-RAW", Kind.RAF),
    (b"8BPS", Kind.PHOTOSHOP),
    (b"GIF8", Kind.GIF),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", Kind.BOXES),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", Kind.BOXES),
    (b"\xff\x0a", Kind.BOXES),
    (b"\x1aE\xdf\xa3", Kind.OTHER_MOVIE),
    (b"0&\xb2u\x8ef\xcf\x11", Kind.OTHER_MOVIE),
    (b"\x00\x00\x01\xba", Kind.OTHER_MOVIE),
)


def extension(name: str) -> str:
    """The extension in lower case without its dot; empty if there is none."""
    last = name.rsplit("/", 1)[-1]
    return last.rpartition(".")[2].lower() if "." in last else ""


def kind_of(head: bytes) -> Kind | None:
    """The kind that the first bytes (32 are enough) tell; None for anything that is no picture and no film."""
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head[:4] in _TIFF_STARTS:
        return Kind.TIFF
    if head[:4] == b"RIFF":
        return {b"WEBP": Kind.WEBP, b"AVI ": Kind.OTHER_MOVIE}.get(head[8:12])
    if head[4:8] in _MOVIE_STARTS:
        return Kind.HEIF if head[4:8] == b"ftyp" and head[8:12] in _IMAGE_BRANDS else Kind.MOVIE
    if head[:1] in (b"<", b"\xef") and (b"<x:xmpmeta" in head or b"<?xpacket" in head):
        return Kind.SIDECAR
    return None
