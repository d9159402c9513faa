"""The empty table of a kind, to be filled: its headings, required ones starred, and an example."""

from pathlib import Path

from app.exchange.imports.kinds import ImportKind
from app.platform.tabular.formatted import CellFormat, FormattedSheet

_REQUIRED = CellFormat(font="黑体", size=11, bold=True, align="center")
_OPTIONAL = CellFormat(font="黑体", size=11, align="center")
_NOTE = CellFormat(size=10.5)
_WIDTH = 22.0


def write_template(kind: ImportKind, path: Path) -> None:
    """A workbook whose first sheet is imported and whose second explains the columns."""
    columns = kind.sheet.columns
    with FormattedSheet(path, kind.sheet.title, landscape=True) as sheet:
        sheet.widths([_WIDTH] * len(columns))
        for place, column in enumerate(columns):
            heading = f"{column.header}*" if column.required else column.header
            sheet.text(0, place, heading, _REQUIRED if column.required else _OPTIONAL)
        sheet.repeat(0, 0)
        sheet.next_sheet("填写说明")
        sheet.widths([_WIDTH, 10, _WIDTH, 60])
        for place, heading in enumerate(("列", "必填", "英文", "示例")):
            sheet.text(0, place, heading, _REQUIRED)
        for row, column in enumerate(columns, start=1):
            required = "是" if column.required else ""
            for place, text in enumerate(
                (column.header, required, column.header_en, column.example)
            ):
                sheet.text(row, place, text, _NOTE)
