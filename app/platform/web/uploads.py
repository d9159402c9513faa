"""Receive one file of a request into a spool, as it arrives: raw body or multipart form.

Written on python-multipart's parser instead of the framework's form, because that one would copy
every file twice, knows no limit per kind, and turns a full disk into an unexpected error.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from fastapi import Request
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import ClientDisconnect

from app.platform.problems import MalformedRequest
from app.platform.spool import Spool, Spooled

# The parts around a file (boundary lines, fields) come on top of the file's own limit.
FORM_OVERHEAD: Final = 64 * 1024
_FIELDS: Final = 20
_FIELD_SIZE: Final = 4096

LimitOf = Callable[[Mapping[str, str]], int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Received:
    """The spooled file with what was said about it."""

    file: Spooled
    declared: str | None
    file_name: str | None
    fields: Mapping[str, str] = field(default_factory=dict)


async def receive(request: Request, spool: Spool, limit_of: LimitOf) -> Received:
    """Spool the body; `limit_of` tells the limit from the fields known so far.

    Problems: `MalformedRequest` for a form that is none, holds no file or two; `BodyTooLarge`;
    `StorageFull`.
    """
    kind, options = parse_options_header(request.headers.get("content-type"))
    try:
        if kind != b"multipart/form-data":
            spool.lower_limit(limit_of({}))
            async for chunk in request.stream():
                spool.write(chunk)
            return Received(file=spool.finish(), declared=kind.decode("latin-1"), file_name=None)
        form = _Form(spool, limit_of)
        parser = MultipartParser(
            options.get(b"boundary", b""),
            {
                "on_part_begin": form.begin,
                "on_header_field": form.header_name,
                "on_header_value": form.header_value,
                "on_header_end": form.header_end,
                "on_headers_finished": form.headers_finished,
                "on_part_data": form.data,
                "on_part_end": form.end,
                "on_end": form.finish,
            },
        )
        async for chunk in request.stream():
            parser.write(chunk)
        return form.received()
    except (FormParserError, UnicodeDecodeError, ClientDisconnect) as error:
        raise _malformed("表单无法解析", "The form cannot be read") from error


class _Form:
    """Collects the parts of one form as the parser meets them."""

    def __init__(self, spool: Spool, limit_of: LimitOf) -> None:
        self._spool = spool
        self._limit_of = limit_of
        self._fields: dict[str, str] = {}
        self._files = 0
        self._complete = False
        self._file_name: str | None = None
        self._declared: str | None = None
        self._in_file = False
        self._field = ""
        self._value = bytearray()
        self._header = bytearray()
        self._headers: dict[bytes, bytes] = {}
        self._content = bytearray()

    def begin(self) -> None:
        self._headers = {}
        self._value = bytearray()
        self._in_file = False

    def header_name(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def header_value(self, data: bytes, start: int, end: int) -> None:
        self._content += data[start:end]

    def header_end(self) -> None:
        self._headers[bytes(self._header).lower()] = bytes(self._content)
        self._header, self._content = bytearray(), bytearray()

    def headers_finished(self) -> None:
        _, options = parse_options_header(self._headers.get(b"content-disposition"))
        if b"name" not in options:
            raise _malformed("表单的一部分没有名称", "A part of the form has no name")
        self._field = options[b"name"].decode()
        if b"filename" not in options:
            return
        self._in_file = True
        self._files += 1
        if self._files > 1:
            raise _malformed("一次只能上传一个文件", "One request carries one file")
        self._file_name = options[b"filename"].decode()
        declared = self._headers.get(b"content-type", b"").decode("latin-1")
        self._declared = declared or None
        self._spool.lower_limit(self._limit_of(self._fields))

    def data(self, data: bytes, start: int, end: int) -> None:
        if self._in_file:
            self._spool.write(data[start:end])
            return
        self._value += data[start:end]
        if len(self._value) > _FIELD_SIZE:
            raise _malformed("表单字段过长", "A field of the form is too long")

    def end(self) -> None:
        if self._in_file:
            return
        if len(self._fields) >= _FIELDS or self._field in self._fields:
            raise _malformed("表单字段重复或过多", "Fields of the form are repeated or too many")
        self._fields[self._field] = self._value.decode()

    def finish(self) -> None:
        self._complete = True

    def received(self) -> Received:
        if not self._complete or self._files != 1:
            raise _malformed("表单不完整，或没有文件", "The form is incomplete or carries no file")
        self._spool.lower_limit(self._limit_of(self._fields))
        return Received(
            file=self._spool.finish(),
            declared=self._declared,
            file_name=self._file_name,
            fields=self._fields,
        )


def _malformed(detail: str, detail_en: str) -> MalformedRequest:
    return MalformedRequest(detail, detail_en)
