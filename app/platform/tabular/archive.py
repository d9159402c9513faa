"""Zip containers (xlsx, docx) looked through before anything unpacks them.

Every entry is inflated here once, in small pieces and with a running count, so a directory that
lies about sizes is found out; XML parts must be UTF-8 and free of DTDs and entities.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.platform.tabular.problems import ArchiveRefused

_CHUNK = 256 * 1024
_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_XML_SUFFIXES = (".xml", ".rels", ".vml", ".xhtml", ".html")
_NESTED_SUFFIXES = (".zip", ".7z", ".rar", ".gz", ".xlsx", ".xlsm", ".docx", ".jar", ".bin.zip")
_NESTED_MAGIC = (b"PK\x03\x04", b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b")
_SMALL = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveLimits:
    """What an office file may unpack to; sheets of repeated text reach ratios near 100."""

    max_entries: int = 2_000
    max_unpacked_bytes: int = 512 * 1024 * 1024
    max_entry_bytes: int = 400 * 1024 * 1024
    max_ratio: int = 250


def check_archive(path: Path, limits: ArchiveLimits) -> tuple[str, ...]:
    """Names of the entries of a harmless archive; a harmful one is refused with its reason."""
    try:
        with zipfile.ZipFile(path) as archive, path.open("rb") as raw:
            entries = archive.infolist()
            _check_directory(entries, limits)
            for entry in entries:
                _check_entry(raw, entry, limits)
            return tuple(entry.filename for entry in entries)
    except (zipfile.BadZipFile, struct.error, zlib.error, EOFError, NotImplementedError) as error:
        raise ArchiveRefused(
            "压缩结构损坏", f"The archive is damaged: {error}", reason="damaged"
        ) from error


def _refuse(reason: str, detail: str, detail_en: str) -> ArchiveRefused:
    return ArchiveRefused(detail, detail_en, reason=reason)


def _check_directory(entries: list[zipfile.ZipInfo], limits: ArchiveLimits) -> None:
    if len(entries) > limits.max_entries:
        raise _refuse(
            "entry_count",
            f"压缩包内文件超过 {limits.max_entries} 个",
            f"More than {limits.max_entries} entries",
        )
    names = [entry.filename.casefold() for entry in entries]
    if len(set(names)) != len(names):
        raise _refuse("duplicate_entry", "压缩包内文件名重复", "Two entries have one name")
    if sum(entry.file_size for entry in entries) > limits.max_unpacked_bytes:
        raise _refuse("too_large", "解压后过大", "Too large when unpacked")
    for entry in entries:
        _check_name_and_size(entry, limits)


def _check_name_and_size(entry: zipfile.ZipInfo, limits: ArchiveLimits) -> None:
    name = entry.filename
    parts = name.replace("\\", "/").split("/")
    if name.startswith(("/", "\\")) or ".." in parts or ":" in name or not name:
        raise _refuse("entry_name", "压缩包内文件名不合法", "An entry has an unsafe name")
    if name.casefold().endswith(_NESTED_SUFFIXES):
        raise _refuse("nested", "压缩包内嵌套压缩文件", "An archive inside the archive")
    if entry.flag_bits & 0x1:
        raise _refuse("encrypted", "压缩包已加密", "The archive is encrypted")
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise _refuse("method", "压缩方式不支持", "Unsupported compression method")
    if entry.file_size > limits.max_entry_bytes:
        raise _refuse("too_large", "压缩包内单个文件过大", "An entry is too large")
    if entry.file_size > _SMALL and entry.file_size > limits.max_ratio * entry.compress_size:
        raise _refuse("ratio", "压缩比异常（疑似压缩炸弹）", "Suspicious compression ratio")


def _check_entry(raw: BinaryIO, entry: zipfile.ZipInfo, limits: ArchiveLimits) -> None:
    is_xml = entry.filename.casefold().endswith(_XML_SUFFIXES)
    size, check, tail = 0, 0, b""
    for piece in _inflate(raw, entry):
        if size == 0 and piece.startswith(_NESTED_MAGIC):
            raise _refuse("nested", "压缩包内嵌套压缩文件", "An archive inside the archive")
        size += len(piece)
        if size > min(entry.file_size, limits.max_entry_bytes):
            raise _refuse("lying_size", "压缩包声明的大小不实", "An entry lies about its size")
        check = zlib.crc32(piece, check)
        if is_xml:
            _check_xml(tail + piece)
            tail = piece[-16:]
    if size != entry.file_size or check != entry.CRC:
        raise _refuse("lying_size", "压缩包声明的大小不实", "An entry lies about its size")


def _inflate(raw: BinaryIO, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    raw.seek(entry.header_offset)
    header = _LOCAL_HEADER.unpack(raw.read(_LOCAL_HEADER.size))
    local_name = raw.read(header[9])
    if header[0] != b"PK\x03\x04" or header[3] != entry.compress_type:
        raise _refuse("damaged", "压缩目录与内容不一致", "Directory and content disagree")
    if local_name.isascii() and local_name.decode() != entry.orig_filename:
        raise _refuse("damaged", "压缩目录与内容不一致", "Directory and content disagree")
    raw.seek(header[10], 1)
    left = entry.compress_size
    inflater = zlib.decompressobj(-15) if entry.compress_type == zipfile.ZIP_DEFLATED else None
    while left and (data := raw.read(min(left, _CHUNK))):
        left -= len(data)
        if inflater is None:
            yield data
            continue
        while data:
            yield inflater.decompress(data, _CHUNK)
            data = inflater.unconsumed_tail
    if inflater is not None:
        yield inflater.flush()
        if not inflater.eof or inflater.unused_data:
            raise _refuse("lying_size", "压缩包声明的大小不实", "An entry lies about its size")


def _check_xml(data: bytes) -> None:
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"<!doctype" in data:
        raise _refuse("dtd", "文件内含 DTD 或实体声明", "XML with a DTD or entities")
    if b"\0" in data or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _refuse("xml_encoding", "文件内 XML 不是 UTF-8", "XML that is not UTF-8")
