"""Query parameters that several lists share."""

from typing import Annotated

from fastapi import Query

from app.catalogue.vocabulary import Board

RegionCode = Annotated[
    str | None,
    Query(
        alias="region",
        pattern=r"^[0-9]{12}$",
        min_length=12,
        max_length=12,
        description="Code of a region; everything inside it is meant.",
        examples=["210100000000"],
    ),
]
NameText = Annotated[
    str | None,
    Query(
        min_length=1,
        max_length=100,
        pattern=r"^[^\x00]*$",
        description="Part of the name, or the initials of its pinyin.",
        examples=["sydj"],
    ),
]
Boards = Annotated[
    list[Board] | None,
    Query(alias="board", max_length=4, description="Repeat it for several boards."),
]
