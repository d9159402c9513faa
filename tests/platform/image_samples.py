"""Files made in memory: good ones as phones make them, and bad ones."""

import io
import random
import struct
import zipfile
import zlib
from typing import Any

from PIL import ExifTags, Image


def picture(width: int = 640, height: int = 400, mode: str = "RGB") -> Image.Image:
    """A picture with enough detail to be no single colour."""
    noise = random.Random(7).randbytes(width * height // 100 * len(mode))  # noqa: S311 - noise, the same every time
    small = Image.frombytes(mode, (width // 10, height // 10), noise)
    return small.resize((width, height))


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def exif_with_gps(*, offset: str | None = "+08:00", orientation: int = 6) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.Make] = "SecretPhone"
    detail = exif.get_ifd(ExifTags.IFD.Exif)
    detail[ExifTags.Base.DateTimeOriginal] = "2023:11:02 09:41:07"
    if offset:
        detail[ExifTags.Base.OffsetTimeOriginal] = offset
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef] = "N"
    place[ExifTags.GPS.GPSLatitude] = (41.0, 48.0, 20.0)
    place[ExifTags.GPS.GPSLongitudeRef] = "E"
    place[ExifTags.GPS.GPSLongitude] = (123.0, 25.0, 40.0)
    return exif


def phone_photo(**exif: Any) -> bytes:
    return encoded(picture(), "JPEG", exif=exif_with_gps(**exif), comment=b"taken by Zhang San")


def png_bomb(side: int = 60_000) -> bytes:
    """A PNG of a few kilobytes that claims to be `side` pixels square."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000_000, 9)
    chunks = chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def archive() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        made.writestr("run.exe", b"MZ\x90\x00")
    return target.getvalue()


def pdf(*extra: bytes, catalog: bytes = b"", pages: int = 1) -> bytes:
    """A small correct PDF; `extra` are bodies of further objects."""
    kids = b" ".join(b"%d 0 R" % (3 + n) for n in range(pages))
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, pages),
        *[b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"] * pages,
        *extra,
    ]
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(bodies, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(bodies) + 1)
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)


def object_stream(body: bytes) -> bytes:
    packed = zlib.compress(b"9 0 " + body)
    head = b"<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >>" % len(packed)
    return head + b"\nstream\n" + packed + b"\nendstream"


def box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), name) + body


def m4a(handler: bytes = b"soun") -> bytes:
    track = box(b"trak", box(b"mdia", box(b"hdlr", b"\0" * 8 + handler + b"\0" * 12)))
    return (
        box(b"ftyp", b"M4A \0\0\0\0M4A mp42isom")
        + box(b"moov", track)
        + box(b"mdat", b"\x21\x10\x04" * 500)
    )


def mp3(frames: int = 20) -> bytes:
    frame = b"\xff\xfb\x90\x00" + b"\0" * 413  # MPEG 1 layer III, 128 kbit/s, 44.1 kHz
    return b"ID3\x04\0\0\0\0\0\x0a" + b"\0" * 10 + frame * frames


def wav(seconds: int = 1) -> bytes:
    sound = b"\0\0" * 8000 * seconds
    fmt = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 16000, 2, 16)
    body = b"WAVE" + fmt + struct.pack("<4sI", b"data", len(sound)) + sound
    return struct.pack("<4sI", b"RIFF", len(body)) + body


def ogg() -> bytes:
    return b"OggS\0\x02" + b"\0" * 20 + b"\x01\x1e" + b"\x01vorbis" + b"\0" * 23


def amr() -> bytes:
    return b"#!AMR\n" + (b"\x3c" + b"\x55" * 31) * 10
