"""Cells to values: each parser gives a value, or refuses with one sentence in both languages."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from app.catalogue.codes import CodeFault, read_code
from app.catalogue.vocabulary import Severity
from app.platform.vocabulary import Labelled

YES = frozenset({"是", "y", "yes", "true", "1", "有", "√", "支持", "已发布"})
NO = frozenset({"否", "n", "no", "false", "0", "无", "×", "不支持", "未发布", "不收费"})
LARGEST_NUMBER = 99_999
_SEPARATORS = re.compile(r"[\n；;]+")
_NUMBER = re.compile(r"^(\d{1,7})(?:\.0+)?$", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The text of a cell; ``imprecise`` when the file held a number with digits lost."""

    text: str
    imprecise: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CellError:
    """What is wrong with one cell; a warning is told and the row is taken all the same."""

    field: str
    header: str
    code: str
    message: str
    message_en: str
    severity: Severity = Severity.ERROR


class CellRefusedError(ValueError):
    """A parser's refusal: a stable code and the sentence."""

    def __init__(self, code: str, message: str, message_en: str) -> None:
        super().__init__(message_en)
        self.code = code
        self.message = message
        self.message_en = message_en


Parser = Callable[[Cell], Any]


def text(length: int) -> Parser:
    """Text of at most ``length`` characters without NUL."""

    def parse(cell: Cell) -> str:
        value = cell.text.strip()
        if len(value) > length:
            raise CellRefusedError(
                "cell.too_long",
                f"不得超过{length}个字，现为{len(value)}个字",
                f"At most {length} characters, not {len(value)}",
            )
        if "\x00" in value:
            raise CellRefusedError(
                "cell.character", "含有不允许的字符", "A character is not allowed"
            )
        return value

    return parse


def code(length: int) -> Parser:
    """A code as text; what a spreadsheet made a number of is restored or refused."""

    def parse(cell: Cell) -> str:
        reading = read_code(cell.text)
        if cell.imprecise or reading.fault is CodeFault.DIGITS_LOST:
            raise CellRefusedError(
                "code.digits_lost",
                f"编码“{cell.text}”被当作数字，位数已丢失，请设为文本后重新填写",
                f"The code “{cell.text}” was read as a number and lost digits; enter it as text",
            )
        if reading.fault is not None:
            raise CellRefusedError(
                "code.character",
                f"编码“{reading.text}”含有不允许的字符",
                f"The code “{reading.text}” has a character that is not allowed",
            )
        if len(reading.text) > length:
            raise CellRefusedError(
                "cell.too_long",
                f"编码不得超过{length}位",
                f"A code has at most {length} characters",
            )
        return reading.text

    return parse


def member_of(vocabulary: type[Labelled]) -> Parser:
    """A member of a closed vocabulary, by its Chinese or English name."""
    known = lru_cache(maxsize=256)(vocabulary.from_label)

    def parse(cell: Cell) -> Labelled:
        member = known(cell.text)
        if member is None:
            raise CellRefusedError(
                "cell.not_a_choice",
                f"“{cell.text}”不在可选值内：{'、'.join(m.zh for m in vocabulary)}",
                f"“{cell.text}” is none of: {', '.join(m.en for m in vocabulary)}",
            )
        return member

    return parse


def yes_or_no(cell: Cell) -> bool:
    """是 or 否, as people write it."""
    word = cell.text.strip().casefold().removesuffix(".0")
    if word in YES:
        return True
    if word in NO:
        return False
    raise CellRefusedError(
        "cell.not_yes_or_no", f"请填“是”或“否”，不是“{cell.text}”", f"Yes or no, not “{cell.text}”"
    )


def number(cell: Cell) -> int:
    """A whole number from nought up."""
    found = _NUMBER.match(cell.text.strip())
    if found is None or int(found.group(1)) > LARGEST_NUMBER:
        raise CellRefusedError(
            "cell.not_a_number",
            f"请填0到{LARGEST_NUMBER}的整数，不是“{cell.text}”",
            f"A whole number from 0 to {LARGEST_NUMBER}, not “{cell.text}”",
        )
    return int(found.group(1))


def items(length: int, *, most: int) -> Parser:
    """Several texts in one cell, one on each line or parted by semicolons."""
    one = text(length)

    def parse(cell: Cell) -> tuple[str, ...]:
        parts = [part.strip() for part in _SEPARATORS.split(cell.text) if part.strip()]
        if len(parts) > most:
            raise CellRefusedError(
                "cell.too_many", f"最多{most}项，现为{len(parts)}项", f"At most {most} items"
            )
        return tuple(one(Cell(text=part)) for part in parts)

    return parse
