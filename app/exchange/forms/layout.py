"""The fixed words and measures of Annex 4, as the notice prints it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.exchange.forms.rows import Annex4Form, chinese_date

MARK: Final = "附件4"
TITLE: Final = "“我陪群众走流程”三个清单汇总表"
BLANK_ROWS: Final = 5
"""How many empty numbered rows the notice prints when there is nothing to report yet."""


_MM_PER_CHARACTER: Final = 3.75


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading as printed, line by line, and its width on A4 landscape."""

    heading: str
    width_mm: float
    centred: bool = False


COLUMNS: Final = (
    Column("序号", 11, centred=True),
    Column("事项名称\n(体验途径)", 33, centred=True),
    Column("人员姓名\n(职务)", 29, centred=True),
    Column("问题清单", 45),
    Column("需求清单", 36),
    Column("整改措施\n清单", 45),
    Column("是否已整改完毕\n(或标明拟整改\n完成的期限)", 31),
    Column("整改效果", 23),
    Column("备注", 16),
)


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A part of the line above the headings, and the columns it covers."""

    text: str
    span: int


def head_line(form: Annex4Form) -> tuple[HeadLine, ...]:
    """Unit, filler with contact, and date, each over its columns."""
    filler = " ".join(part for part in (form.filler, form.contact) if part)
    return (
        HeadLine(f"填报单位：{form.unit}", 3),
        HeadLine(f"填报人姓名及联系方式：{filler}", 3),
        HeadLine(chinese_date(form.filled_on), 3),
    )


def printed_rows(form: Annex4Form) -> list[tuple[str, ...]]:
    """The cells of all rows; an empty form shows numbered blanks to be filled by hand."""
    if form.rows:
        return [row.cells() for row in form.rows]
    return [(str(number), *[""] * 8) for number in range(1, BLANK_ROWS + 1)]


def estimated_lines(cells: Sequence[str]) -> int:
    """About how many lines the tallest cell of a row takes in the form's body face."""
    return max(
        sum(
            max(1, math.ceil(len(line) * _MM_PER_CHARACTER / (column.width_mm - 2)))
            for line in text.split("\n")
        )
        for text, column in zip(cells, COLUMNS, strict=True)
    )
