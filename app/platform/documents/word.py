"""Word pages with ruled tables.

Rows are built as XML elements directly: the object layer of the library searches the whole table
for every cell and needs minutes for a thousand rows. East Asian faces are named apart from Latin
ones, as Word and WPS want them; a machine without a face falls back to its own Song.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm

Align = Literal["left", "center", "right", "both"]

FANGSONG: Final = "仿宋_GB2312"
HEITI: Final = "黑体"
SMALL_TITLE_SONG: Final = "方正小标宋简体"
_TWIPS_PER_MM: Final = 1440 / 25.4
_FORBIDDEN: Final = {c: None for c in range(32) if chr(c) not in "\t\n"} | {
    0xFFFE: None,
    0xFFFF: None,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A type face as both scripts need it; sizes in points."""

    east_asian: str = FANGSONG
    latin: str = "Times New Roman"
    size: float = 10.5
    bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell of a row: its text (a line break is a new line) and how many columns it covers."""

    text: str
    face: Face
    align: Align = "left"
    span: int = 1
    ruled: bool = True


class Page:
    """An A4 document under construction."""

    def __init__(self, *, landscape: bool, margins_mm: tuple[float, float, float, float]) -> None:
        self._document = Document()
        section = self._document.sections[0]
        short, long = Mm(210), Mm(297)
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = (long, short) if landscape else (short, long)
        top, right, bottom, left = margins_mm
        section.top_margin, section.bottom_margin = Mm(top), Mm(bottom)
        section.left_margin, section.right_margin = Mm(left), Mm(right)
        section.header_distance, section.footer_distance = Mm(10), Mm(9)
        self._body: Any = self._document.element.body
        self._name_default_face()

    def describe(self, *, title: str, author: str) -> None:
        """Set the document's own properties."""
        core = self._document.core_properties
        core.title, core.author, core.language = title, author, "zh-CN"
        core.comments = ""

    def text(
        self, text: str, face: Face, *, align: Align = "left", before: float = 0, after: float = 0
    ) -> None:
        """Add a paragraph; spacing in points."""
        paragraph = _paragraph(text, face, align)
        spacing = paragraph.find(qn("w:pPr")).find(qn("w:spacing"))
        spacing.set(qn("w:before"), str(int(before * 20)))
        spacing.set(qn("w:after"), str(int(after * 20)))
        self._append(paragraph)

    def table(self, widths_mm: Sequence[float]) -> "Table":
        """Add a ruled table; its rows are added to what this returns."""
        table = Table(widths_mm)
        self._append(table.element)
        return table

    def number_pages(self, face: Face) -> None:
        """Put the page number in the middle of the foot, between dashes."""
        footer: Any = self._document.sections[0].footer
        footer.is_linked_to_previous = False
        old = footer.paragraphs[0]._p  # noqa: SLF001 - python-docx has no field codes
        paragraph = _paragraph("— ", face, "center")
        for kind, code in (("begin", None), (None, "PAGE"), ("end", None)):
            paragraph.append(_field_part(kind, code, face))
        paragraph.append(_run(" —", face))
        old.getparent().replace(old, paragraph)

    def save(self, path: Path) -> None:
        """Write the file; a table at the end is followed by the least possible paragraph."""
        self.text("", Face(size=1))
        self._document.save(str(path))

    def _append(self, element: Any) -> None:
        self._body.insert(len(self._body) - 1, element)

    def _name_default_face(self) -> None:
        style: Any = self._document.styles["Normal"]
        style.font.name = "Times New Roman"
        style.element.rPr.rFonts.set(qn("w:eastAsia"), FANGSONG)


class Table:
    """A table of fixed widths with single rules."""

    def __init__(self, widths_mm: Sequence[float]) -> None:
        self._widths = [round(width * _TWIPS_PER_MM) for width in widths_mm]
        self.element = _element("tbl")
        properties = _child(self.element, "tblPr")
        _child(properties, "tblW", w=sum(self._widths), type="dxa")
        _child(properties, "jc", val="center")
        borders = _child(properties, "tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            _child(borders, side, val="single", sz=6, space=0, color="000000")
        _child(properties, "tblLayout", type="fixed")
        margins = _child(properties, "tblCellMar")
        for side, width in (("top", 40), ("left", 57), ("bottom", 40), ("right", 57)):
            _child(margins, side, w=width, type="dxa")
        grid = _child(self.element, "tblGrid")
        for width in self._widths:
            _child(grid, "gridCol", w=width)

    def row(
        self,
        cells: Sequence[Cell],
        *,
        header: bool = False,
        keep_together: bool = False,
        height_mm: float = 0,
    ) -> None:
        """Add a row; a header row is repeated on every page."""
        if sum(cell.span for cell in cells) != len(self._widths):
            raise ValueError("the cells of a row cover all columns, no more and no fewer")
        row = _child(self.element, "tr")
        properties = _child(row, "trPr")
        if keep_together or header:
            _child(properties, "cantSplit")
        if height_mm:
            _child(properties, "trHeight", val=round(height_mm * _TWIPS_PER_MM), hRule="atLeast")
        if header:
            _child(properties, "tblHeader")
        column = 0
        for cell in cells:
            width = sum(self._widths[column : column + cell.span])
            row.append(_cell(cell, width))
            column += cell.span


def _cell(cell: Cell, width: int) -> Any:
    element = _element("tc")
    properties = _child(element, "tcPr")
    _child(properties, "tcW", w=width, type="dxa")
    if cell.span > 1:
        _child(properties, "gridSpan", val=cell.span)
    if not cell.ruled:
        borders = _child(properties, "tcBorders")
        for side in ("top", "left", "right"):
            _child(borders, side, val="nil")
    _child(properties, "vAlign", val="center")
    for line in cell.text.split("\n") or [""]:
        element.append(_paragraph(line, cell.face, cell.align))
    return element


def _paragraph(text: str, face: Face, align: Align) -> Any:
    paragraph = _element("p")
    properties = _child(paragraph, "pPr")
    # snapToGrid and the two auto spacings would stretch lines differently in Word and in WPS
    _child(properties, "snapToGrid", val=0)
    _child(properties, "spacing", before=0, after=0, line=240, lineRule="auto")
    _child(properties, "jc", val=align)
    if text:
        paragraph.append(_run(text, face))
    else:
        properties.append(deepcopy(_run_properties(face)))
    return paragraph


def _run(text: str, face: Face) -> Any:
    run = _element("r")
    run.append(_run_properties(face))
    element = _child(run, "t")
    element.text = text.translate(_FORBIDDEN)
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run


def _field_part(kind: str | None, code: str | None, face: Face) -> Any:
    run = _element("r")
    run.append(_run_properties(face))
    if kind is not None:
        _child(run, "fldChar", fldCharType=kind)
    else:
        _child(run, "instrText").text = code
    return run


def _run_properties(face: Face) -> Any:
    properties = _element("rPr")
    _child(
        properties,
        "rFonts",
        ascii=face.latin,
        hAnsi=face.latin,
        eastAsia=face.east_asian,
        cs=face.latin,
        hint="eastAsia",
    )
    if face.bold:
        _child(properties, "b")
    _child(properties, "sz", val=round(face.size * 2))
    _child(properties, "szCs", val=round(face.size * 2))
    _child(properties, "lang", val="en-US", eastAsia="zh-CN")
    return properties


def _element(name: str) -> Any:
    return OxmlElement(f"w:{name}")


def _child(parent: Any, name: str, **attributes: object) -> Any:
    element = _element(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), str(value))
    parent.append(element)
    return element
