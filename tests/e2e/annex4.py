"""The notice's Annex 4 as it is printed, and reading a file of ours cell by cell."""

import io
from datetime import date

import openpyxl
from docx import Document

TITLE = "“我陪群众走流程”三个清单汇总表"
COLUMNS = (
    "序号",
    "事项名称\n(体验途径)",
    "人员姓名\n(职务)",
    "问题清单",
    "需求清单",
    "整改措施\n清单",
    "是否已整改完毕\n(或标明拟整改\n完成的期限)",
    "整改效果",
    "备注",
)

MEASURES = (
    "（问题1）删除必传设置，改为与就业系统联网核验",
    "（问题1）窗口人员培训并张贴一次性告知单",
    "（需求1）进度查询增加经办部门和剩余天数",
)


def head(*, unit: str, filler: str, contact: str, filled_on: date) -> tuple[str, ...]:
    """The line above the headings; each part lies over three columns."""
    day = f"{filled_on.year}年{filled_on.month}月{filled_on.day}日"
    parts = (f"填报单位：{unit}", f"填报人姓名及联系方式：{filler} {contact}", day)
    return tuple(part for part in parts for _ in range(3))


def filled_row(problem: str, demand: str) -> tuple[str, ...]:
    """Row 1, with the first three cells word for word as the notice prints its example."""
    return (
        "1",
        "“失业再就业”\n一件事一次办\n(辽事通 APP)",
        "张三\n(一级主任科员)",
        f"1.{problem}",
        f"1.{demand}",
        "\n".join(f"{number}.{text}" for number, text in enumerate(MEASURES, start=1)),
        "已整改完毕",
        "问题1：满意：不再要求\n需求1：满意：能看到在哪个部门、还剩几天",
        "",
    )


def read_word(content: bytes) -> list[tuple[str, ...]]:
    """The table's rows; a merged cell is told once for each column it covers."""
    document = Document(io.BytesIO(content))
    texts = [paragraph.text for paragraph in document.paragraphs if paragraph.text]
    assert texts[:2] == ["附件4", TITLE]
    [table] = document.tables
    return [tuple(cell.text for cell in row.cells) for row in table.rows]


def read_excel(content: bytes) -> list[tuple[str, ...]]:
    """The same of a workbook, whose first two rows are mark and title."""
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert (sheet["A1"].value, sheet["A2"].value) == ("附件4", TITLE)
    rows = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows(min_row=3)]
    rows[0] = [rows[0][column - column % 3] for column in range(9)]
    return [tuple(row) for row in rows]
