"""CSV in: UTF-8 (with or without BOM), else GB18030, as Chinese spreadsheets save it."""

import codecs
import csv
from collections.abc import Iterator
from pathlib import Path

from app.platform.tabular.injection import restore
from app.platform.tabular.problems import TableTooLarge, TableUnreadable
from app.platform.tabular.rows import CellFlag, Limits, Row, looks_scientific

_CHUNK = 1024 * 1024
_SAMPLE = 64 * 1024
_DELIMITERS = ",\t;|"


def read_csv(path: Path, limits: Limits) -> Iterator[Row]:
    """The rows of a CSV file; nothing is yielded before encoding and size are known to be good."""
    if path.stat().st_size > limits.max_bytes:
        raise TableTooLarge(
            f"文件超过 {limits.max_bytes // 1048576} MB",
            f"The file is larger than {limits.max_bytes // 1048576} MB",
        )
    encoding = detect_encoding(path)
    with path.open(encoding=encoding, newline="") as stream:
        delimiter = sniff_delimiter(stream.read(_SAMPLE))
        stream.seek(0)
        reader = csv.reader(stream, delimiter=delimiter, strict=True)
        try:
            for number, cells in enumerate(reader, start=1):
                yield _row(number, cells, limits)
        except csv.Error as error:
            raise TableUnreadable(
                f"第 {reader.line_num} 行附近不是合法的 CSV（引号未闭合或单元格过长）",
                f"Not valid CSV near line {reader.line_num}: {error}",
                row=reader.line_num,
            ) from error


def detect_encoding(path: Path) -> str:
    """``utf-8-sig`` or ``gb18030``; refuses binary data and other encodings."""
    with path.open("rb") as stream:
        head = stream.read(4)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise TableUnreadable(
            "文件是 UTF-16 编码，请另存为 UTF-8 的 CSV",
            "The file is UTF-16; save it as CSV in UTF-8",
        )
    for encoding in ("utf-8-sig", "gb18030"):
        if _decodes(path, encoding):
            return encoding
    raise TableUnreadable(
        "文件既不是 UTF-8 也不是 GB18030 编码", "The file is neither UTF-8 nor GB18030"
    )


def _decodes(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            if b"\0" in chunk:
                raise TableUnreadable(
                    "文件含有空字符（NUL），不是文本表格",
                    "The file contains NUL characters; it is not a text table",
                )
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                return False
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def sniff_delimiter(sample: str) -> str:
    """The delimiter that cuts the first lines into the same number of cells, comma if unsure."""
    lines = [line for line in sample.splitlines()[:20] if line.strip()]
    best, best_score = ",", (0, 0)
    for delimiter in _DELIMITERS:
        counts = [_outside_quotes(line, delimiter) for line in lines]
        if not counts or not counts[0]:
            continue
        score = (sum(count == counts[0] for count in counts), counts[0])
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _outside_quotes(line: str, delimiter: str) -> int:
    return sum(part.count(delimiter) for part in line.split('"')[::2])


def _row(number: int, cells: list[str], limits: Limits) -> Row:
    if number > limits.max_rows:
        raise TableTooLarge(
            f"超过 {limits.max_rows} 行，请分成几个文件",
            f"More than {limits.max_rows} rows; split the file",
        )
    if len(cells) > limits.max_columns:
        raise TableTooLarge(
            f"第 {number} 行超过 {limits.max_columns} 列",
            f"Row {number} has more than {limits.max_columns} columns",
            row=number,
        )
    if any(len(cell) > limits.max_cell_characters for cell in cells):
        raise TableTooLarge(
            f"第 {number} 行有单元格超过 {limits.max_cell_characters} 字",
            f"A cell of row {number} is longer than {limits.max_cell_characters} characters",
            row=number,
        )
    texts = tuple(restore(cell) for cell in cells)
    flags = {i: CellFlag.SCIENTIFIC for i, text in enumerate(texts) if looks_scientific(text)}
    return Row(number, texts, flags)
