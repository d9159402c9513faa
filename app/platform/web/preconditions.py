"""If-Match (RFC 9110 13.1.1): the version a change was made against."""

import re
from typing import Annotated

from fastapi import Depends, Header

from app.platform.problems import FieldError, InvalidFields, PreconditionRequired

_STRONG = re.compile(r'^"([1-9][0-9]{0,8})"$')


async def _expected_version(
    if_match: Annotated[
        str | None,
        Header(
            description='The ETag you read, for example `"3"`; required on every change.',
            examples=['"1"'],
            max_length=40,
        ),
    ] = None,
) -> int:
    if if_match is None:
        raise PreconditionRequired(
            '请带上读取时得到的 ETag，例如 If-Match: "3"',
            'Send the ETag you read, for example If-Match: "3"',
        )
    found = _STRONG.match(if_match)
    if found is None:
        raise InvalidFields(
            errors=[
                FieldError(
                    pointer="header:If-Match",
                    code="etag.malformed",
                    message='If-Match 应为读取时得到的 ETag，例如 "3"',
                    message_en='If-Match must be an ETag as it was given, for example "3"',
                )
            ]
        )
    return int(found.group(1))


IfMatch = Annotated[int, Depends(_expected_version)]
