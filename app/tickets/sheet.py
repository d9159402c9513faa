"""The sheet by which units hand in tickets that they keep in Excel or Word today; pure.

Headings are those of real lists and of hotline exports. A row is known by the unit and the number
it has there, or without one by all it says; so the same file a second time changes nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from app.catalogue.sheets.cells import code, member_of, text
from app.catalogue.sheets.sheet import Built, Column, Sheet
from app.catalogue.vocabulary import Board
from app.platform.text_lengths import LONG_TEXT
from app.tickets.vocabulary import TicketKind
from app.walks.vocabulary import Dimension, FindingSeverity

_TITLE_LENGTH = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketIntakeRow:
    """One ticket as a unit wrote it down; names and codes not yet looked up."""

    kind: TicketKind
    unit: str
    title: str
    description: str
    reference: str | None = None
    matter: str | None = None
    bundle: str | None = None
    board: Board | None = None
    dimension: Dimension | None = None
    severity: FindingSeverity = FindingSeverity.MODERATE
    region_code: str | None = None

    def identity(self) -> str:
        """The UUID (version 8) that this row has by what it is, on every import again."""
        if self.reference:
            parts: tuple[str, ...] = ("reference", self.unit, self.reference)
        else:
            parts = ("text", self.unit, self.kind.value, self.matter or "", self.description)
        digest = sha256("\x1f".join(parts).encode()).hexdigest()
        variant = "89ab"[int(digest[16], 16) % 4]
        return (
            f"{digest[:8]}-{digest[8:12]}-8{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"
        )


def _column(
    field: str, header: str, header_en: str, parse: Any, *aliases: str, required: bool = False
) -> Column:
    return Column(
        field=field,
        header=header,
        header_en=header_en,
        parse=parse,
        aliases=aliases,
        required=required,
    )


TICKET_COLUMNS = (
    _column("kind", "类别", "Kind", member_of(TicketKind), "问题或需求", "类型", required=True),
    _column("unit", "填报单位", "Unit", text(120), "反馈单位", "提出单位", required=True),
    _column(
        "description",
        "具体内容",
        "Description",
        text(LONG_TEXT),
        "问题描述",
        "内容描述",
        "诉求内容",
        "反映内容",
        "问题清单",
        "问题或需求内容",
        required=True,
    ),
    _column("title", "标题", "Title", text(200), "诉求标题", "工单标题", "问题标题"),
    _column("reference", "单位编号", "Reference", code(60), "工单编号", "受理编号", "编号"),
    _column("matter", "事项", "Matter", text(200), "事项名称", "事项编码"),
    _column("bundle", "一件事", "Bundle", text(120), "一件事名称"),
    _column("board", "板块", "Board", member_of(Board), "所属板块"),
    _column("dimension", "维度", "Dimension", member_of(Dimension), "体验维度"),
    _column("severity", "程度", "Severity", member_of(FindingSeverity), "严重程度"),
    _column("region_code", "区划代码", "Region code", code(12), "行政区划代码"),
)


def _ticket(values: Mapping[str, Any]) -> Built[TicketIntakeRow]:
    given = dict(values)
    if not given.get("title"):
        first_line = given["description"].split("\n", 1)[0]
        shortened = first_line[: _TITLE_LENGTH - 1] + "…"
        given["title"] = first_line if len(first_line) <= _TITLE_LENGTH else shortened
    return Built(row=TicketIntakeRow(**given))


TICKETS: Sheet[TicketIntakeRow] = Sheet(
    name="tickets",
    title="问题和需求",
    title_en="Tickets",
    columns=TICKET_COLUMNS,
    build=_ticket,
)
