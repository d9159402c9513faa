"""Look into one PDF without rendering it. Runs only in the limited child process.

Actions that run something (`/S /JavaScript`, `/S /Launch`, …) must name themselves, in the file's
plain objects or inside compressed object streams; so both are searched for those names, in each
spelling the format allows. What cannot be looked into is refused.
"""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from app.platform import hidden_files
from app.platform.child_main import Refused

_HEADER: Final = re.compile(rb"%PDF-[12]\.\d")
_TRAILER: Final = re.compile(rb"startxref\s+(\d{1,10})\s+%%EOF")
_XREF: Final = re.compile(rb"\s{0,8}(xref\b|\d{1,10} \d{1,5} obj\b)")
_STREAM: Final = re.compile(rb"stream\r?\n")
_AFTER_END: Final = 1024
_INFLATED: Final = 256 * 1024 * 1024
_DICTIONARY: Final = 4096
_CHUNK: Final = 64 * 1024


def _name(name: str) -> bytes:
    """A pattern for a PDF name, in which any character may be written as #xx."""
    spelled = (
        b"(?:%s|#%02x|#%02X)" % (re.escape(letter.encode()), ord(letter), ord(letter))
        for letter in name
    )
    return b"/" + b"".join(spelled) + rb"(?![A-Za-z0-9])"


_ACTIVE: Final = re.compile(
    b"|".join(
        _name(name)
        for name in (
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "XFA",
        )
    )
)
_ENCRYPT: Final = re.compile(_name("Encrypt"))
_OBJECT_STREAM: Final = re.compile(_name("ObjStm"))
_FLATE_ALONE: Final = re.compile(
    _name("Filter") + rb"\s*\[?\s*" + _name("FlateDecode") + rb"\s*\]?(?!\s*/\w+Decode)"
)
_FILTERED: Final = re.compile(_name("Filter"))
_ROOT: Final = re.compile(_name("Root"))
_PAGE_TREE: Final = re.compile(_name("Pages"))
_PAGE: Final = re.compile(_name("Type") + rb"\s*" + _name("Page"))


def inspect_pdf(source: Path, folder: Path, arguments: dict[str, Any]) -> dict[str, Any]:
    """Refuse what is broken, locked, active or two things at once; return the number of pages."""
    del folder, arguments
    data = source.read_bytes()
    _check_frame(data)
    if hidden_files.opens_as_zip(data):
        raise Refused("holds_another")
    root = tree = False
    pages = 0
    for part in _parts(data):
        if _ENCRYPT.search(part):
            raise Refused("encrypted")
        if _ACTIVE.search(part):
            raise Refused("active_content")
        root = root or _ROOT.search(part) is not None
        tree = tree or _PAGE_TREE.search(part) is not None
        pages += sum(1 for _ in _PAGE.finditer(part))
    if not (root and tree and pages):
        raise Refused("unreadable")
    return {"pages": pages}


def _check_frame(data: bytes) -> None:
    """Header first, end marker last, and the table of objects where the end says it is."""
    if not _HEADER.match(data):
        raise Refused("type_refused")
    ends = list(_TRAILER.finditer(data, max(0, len(data) - _AFTER_END - 64)))
    if not ends:
        raise Refused("unreadable")
    rest = data[ends[-1].end() :].strip(b"\0\r\n\t ")
    if rest and (len(rest) > _AFTER_END or hidden_files.appended_file(rest)):
        raise Refused("holds_another")
    if not _XREF.match(data, int(ends[-1].group(1))):
        raise Refused("unreadable")


def _parts(data: bytes) -> Iterator[bytes]:
    """The file as it lies, then every stream that can be inflated, within one total."""
    yield data
    left = _INFLATED
    for found in _STREAM.finditer(data):
        dictionary = data[max(0, found.start() - _DICTIONARY) : found.start()]
        dictionary = dictionary[dictionary.rfind(b"obj") :]
        if _OBJECT_STREAM.search(dictionary) and (
            _FILTERED.search(dictionary) and not _FLATE_ALONE.search(dictionary)
        ):
            raise Refused("unreadable")  # objects in a coding we do not look into
        inflated = _inflate(memoryview(data)[found.end() :], left)
        left -= len(inflated)
        yield inflated


def _inflate(view: memoryview, limit: int) -> bytes:
    """What can be inflated; nothing for an image or plain text, which is searched as it lies."""
    inflater, found = zlib.decompressobj(), bytearray()
    for start in range(0, len(view), _CHUNK):
        try:
            found += inflater.decompress(view[start : start + _CHUNK], limit - len(found) + 1)
        except zlib.error:
            break
        if len(found) > limit:
            raise Refused("too_complex")
        if inflater.eof:
            break
    return bytes(found)
