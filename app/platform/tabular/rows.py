"""What readers give: rows of text, with flags where the file itself is doubtful."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class CellFlag(StrEnum):
    """Why the text of a cell may not be what its author typed."""

    SCIENTIFIC = "scientific"
    """A code shown as 2.10E+11: digits may be lost."""
    IMPRECISE = "imprecise"
    """A number beyond the 15 digits a spreadsheet keeps."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row as the author sees it: its number in the sheet (from 1) and its cells as text."""

    number: int
    cells: tuple[str, ...]
    flags: Mapping[int, CellFlag] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether no cell has anything but blanks."""
        return not any(cell and not cell.isspace() for cell in self.cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How large a table may be; every reader keeps to it before memory is spent."""

    max_bytes: int = 64 * 1024 * 1024
    max_rows: int = 300_000
    max_columns: int = 200
    max_cell_characters: int = 32_767
    max_unpacked_bytes: int = 512 * 1024 * 1024
    memory_bytes: int = 1024 * 1024 * 1024
    seconds: float = 60.0


_SCIENTIFIC = re.compile(r"[+-]?\d(?:\.\d+)?[eE]\+?\d{1,3}", re.ASCII)


def looks_scientific(text: str) -> bool:
    """Whether the text is a number in the notation that spreadsheets give long codes."""
    return len(text) <= 32 and _SCIENTIFIC.fullmatch(text) is not None  # noqa: PLR2004 - longer text is prose


def expand_scientific(text: str) -> str | None:
    """The integer that scientific notation stands for, or None where digits are surely lost.

    ``2.1E+5`` says 210000 exactly only if the author's number had no more digits than are
    shown. Spreadsheets show six, so an exponent above five may hide digits and is not expanded.
    """
    if not looks_scientific(text):
        return None
    mantissa, _, exponent = text.lower().lstrip("+").partition("e")
    whole, _, fraction = mantissa.partition(".")
    power = int(exponent)
    if power > 5 or len(fraction) > power or whole.startswith("-"):  # noqa: PLR2004 - six digits shown
        return None
    return whole + fraction.ljust(power, "0")


def column_letter(index: int) -> str:
    """The spreadsheet's name of a column counted from 0: A, B, …, Z, AA."""
    letters = ""
    rest = index + 1
    while rest:
        rest, digit = divmod(rest - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters
