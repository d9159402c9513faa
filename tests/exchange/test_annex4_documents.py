"""Annex 4 as Word and Excel: the notice's headings, merged cells, print set-up, no code."""

import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from app.exchange.forms.excel import write_annex4_xlsx
from app.exchange.forms.rows import Annex4Form, Annex4Row
from app.exchange.forms.word import write_annex4_docx

HEADINGS = [
    "序号",
    "事项名称\n(体验途径)",
    "人员姓名\n(职务)",
    "问题清单",
    "需求清单",
    "整改措施\n清单",
    "是否已整改完毕\n(或标明拟整改\n完成的期限)",
    "整改效果",
    "备注",
]
ROW = Annex4Row(
    number=1,
    matter="“失业再就业”\n一件事一次办\n(辽事通 APP)",
    walker="张三\n(一级主任科员)",
    problems="=HYPERLINK(1)",
    demands="{{ ''.__class__ }}",
    measures="1.<b>&整改\x07",
    state="已整改完毕",
    effect="满意",
    remark="𠮷",
)
FORM = Annex4Form(
    unit="就业促进处",
    filler="王小明",
    contact="024-12345678",
    filled_on=date(2023, 12, 15),
    rows=(ROW,),
)


def docx_table(form: Annex4Form, tmp_path: Path) -> Any:
    path = tmp_path / "form.docx"
    write_annex4_docx(form, path)
    return Document(str(path))


def has(row: Any, name: str) -> bool:
    return row._tr.trPr.find(qn(name)) is not None  # noqa: SLF001 - no public way to row properties


def test_word_has_the_notice_s_headings_and_head_line(tmp_path: Path) -> None:
    document = docx_table(FORM, tmp_path)
    assert [p.text for p in document.paragraphs][:2] == ["附件4", "“我陪群众走流程”三个清单汇总表"]
    head, headings, row = document.tables[0].rows
    assert [head.cells[i].text for i in (0, 3, 6)] == [
        "填报单位：就业促进处",
        "填报人姓名及联系方式：王小明 024-12345678",
        "2023年12月15日",
    ]
    assert len(head._tr.tc_lst) == 3  # noqa: SLF001 - merged cells show only here
    assert [cell.text for cell in headings.cells] == HEADINGS
    assert [cell.text for cell in row.cells][3:6] == [
        "=HYPERLINK(1)",
        "{{ ''.__class__ }}",
        "1.<b>&整改",
    ]


def test_word_prints_on_landscape_a4_with_repeated_headings(tmp_path: Path) -> None:
    document = docx_table(FORM, tmp_path)
    section = document.sections[0]
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (297, 210)
    rows = document.tables[0].rows
    repeated = [has(row, "w:tblHeader") for row in rows]
    assert repeated == [True, True, False]
    fonts = {
        element.get(qn("w:eastAsia")) for element in document.element.body.iter(qn("w:rFonts"))
    }
    assert {"方正小标宋简体", "黑体", "仿宋_GB2312"} <= fonts


def test_a_row_longer_than_a_page_may_break(tmp_path: Path) -> None:
    long = Annex4Form(rows=(Annex4Row(number=1, problems="长" * 3000), ROW))
    rows = docx_table(long, tmp_path).tables[0].rows
    assert [has(row, "w:cantSplit") for row in rows] == [
        True,
        True,
        False,
        True,
    ]


@pytest.mark.parametrize("form", [Annex4Form(), FORM])
def test_an_empty_form_has_numbered_blanks(form: Annex4Form, tmp_path: Path) -> None:
    rows = docx_table(form, tmp_path).tables[0].rows[2:]
    numbers = [row.cells[0].text for row in rows]
    assert numbers == (["1"] if form.rows else ["1", "2", "3", "4", "5"])


def test_excel_has_the_same_cells_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    write_annex4_xlsx(FORM, path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert [cell.value for cell in sheet[4]] == HEADINGS
    assert sheet["A2"].value == "“我陪群众走流程”三个清单汇总表"
    assert sheet["D5"].value == "=HYPERLINK(1)"
    assert sheet["D5"].data_type == "s"
    assert sheet["D5"].quotePrefix
    merged = {str(area) for area in sheet.merged_cells.ranges}
    assert {"A3:C3", "D3:F3", "G3:I3", "A2:I2"} <= merged
    with zipfile.ZipFile(path) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_excel_prints_on_landscape_a4_to_the_page_s_width(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    write_annex4_xlsx(FORM, path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert sheet.page_setup.orientation == "landscape"
    assert str(sheet.page_setup.paperSize) == "9"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) in {
        (1, 0),
        ("1", "0"),
        (None, 0),
    }
    fitted = sheet.sheet_properties.pageSetUpPr
    assert fitted is not None
    assert fitted.fitToPage
    assert sheet.print_title_rows == "$3:$4"
    assert sheet["B5"].alignment.wrap_text


def test_a_row_taller_than_a_spreadsheet_row_is_merged_downwards(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    write_annex4_xlsx(Annex4Form(rows=(Annex4Row(number=1, problems="长" * 1000), ROW)), path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    merged = {str(area) for area in sheet.merged_cells.ranges}
    tall = next(area for area in merged if area.startswith("D5:D"))
    last = int(tall.rpartition("D")[2])
    assert last > 5
    assert sheet.cell(last + 1, 3).value == "张三\n(一级主任科员)"
