"""Kinds of fields that several bodies share."""

from typing import Annotated

from pydantic import Field

from app.platform.text_lengths import LONG_TEXT
from app.platform.web.params import UUID_PATTERN

Id = Annotated[str, Field(pattern=UUID_PATTERN, min_length=36, max_length=36)]
RegionCode = Annotated[
    str, Field(pattern=r"^[0-9]{12}$", min_length=12, max_length=12, examples=["210106000000"])
]
Phone = Annotated[str, Field(max_length=60, examples=["12333"])]
Url = Annotated[str, Field(max_length=500, pattern=r"^(https?://\S*)?$")]
Note = Annotated[str, Field(max_length=300)]
Prose = Annotated[str, Field(max_length=LONG_TEXT)]
Remark = Annotated[str, Field(max_length=500)]
