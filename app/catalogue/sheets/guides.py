"""The sheet of guides: one row is a whole guide in one place.

Stages stand one on each line in their order, with their marks: ``进度查询（可选）（不限顺序）``.
Materials stand one on each line, their parts divided by ``|``: name, then in any order form,
necessity, source, copies (``2份``) and ``网上核验``.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from app.catalogue.content import GuideContent, Limit, Material, Place, Stage
from app.catalogue.rows import GuideRow
from app.catalogue.sheets.cells import (
    Cell,
    CellRefusedError,
    code,
    items,
    member_of,
    number,
    text,
    yes_or_no,
)
from app.catalogue.sheets.places import PLACE_COLUMNS, place_of
from app.catalogue.sheets.sheet import Built, Column, Sheet, cell_error
from app.catalogue.vocabulary import (
    Handling,
    LimitUnit,
    MaterialForm,
    MaterialSource,
    Necessity,
    StageKind,
)
from app.platform.text_lengths import LONG_TEXT

LINES = 60
_LIMIT = re.compile(r"^(\d{1,4})个?(工作日|自然日|日|天)$")
_MARKS = re.compile(r"[（(]([^（）()]*)[)）]")
_COPIES = re.compile(r"^(\d{1,2})份$")
OPTIONAL_MARKS = frozenset({"可选", "选办"})
ANY_ORDER_MARKS = frozenset({"不限顺序", "顺序不限"})
VERIFIED_MARKS = frozenset({"网上核验", "在线核验", "免提交"})


def limit(cell: Cell) -> Limit:
    """``15个工作日``, ``30个自然日`` or ``即时办结``."""
    value = "".join(cell.text.split())
    if value in {"即时办结", "即办", "当场办结", "0", "0个工作日"}:
        return Limit(amount=0, unit=LimitUnit.IMMEDIATE)
    found = _LIMIT.match(value)
    if found is None:
        raise CellRefusedError(
            "limit.malformed",
            f"时限应写为“15个工作日”“30个自然日”或“即时办结”，不是“{cell.text}”",
            f"A limit reads 15个工作日, 30个自然日 or 即时办结, not “{cell.text}”",
        )
    unit = LimitUnit.WORKING_DAYS if found.group(2) == "工作日" else LimitUnit.CALENDAR_DAYS
    return Limit(amount=int(found.group(1)), unit=unit)


# The first word found in a stage's name says what the stage is for.
_STAGE_WORDS: tuple[tuple[str, StageKind], ...] = (
    ("登录", StageKind.SIGN_IN),
    ("注册", StageKind.SIGN_IN),
    ("进度", StageKind.PROGRESS),
    ("预审", StageKind.PRE_EXAMINE),
    ("材料", StageKind.SUBMIT),
    ("提交", StageKind.SUBMIT),
    ("踏勘", StageKind.INSPECT),
    ("联办", StageKind.JOINT_HANDLING),
    ("受理", StageKind.ACCEPT),
    ("审核", StageKind.REVIEW),
    ("审查", StageKind.REVIEW),
    ("决定", StageKind.DECIDE),
    ("办结", StageKind.DECIDE),
    ("评价", StageKind.RATE),
    ("好差评", StageKind.RATE),
    ("缴费", StageKind.PAY),
    ("送达", StageKind.DELIVER),
    ("反馈", StageKind.DELIVER),
    ("发放", StageKind.DELIVER),
    ("领取", StageKind.DELIVER),
    ("申请", StageKind.APPLY),
    ("申报", StageKind.APPLY),
    ("咨询", StageKind.CONSULT),
)


def stage_kind_of(name: str) -> StageKind:
    """What a stage is for, read from its name."""
    return next((kind for word, kind in _STAGE_WORDS if word in name), StageKind.OTHER)


def stages(cell: Cell) -> tuple[Stage, ...]:
    """Stages in order with their marks."""
    parsed = []
    for line in items(120, most=LINES)(cell):
        marks = {mark.strip() for mark in _MARKS.findall(line)}
        name = _MARKS.sub("", line).strip()
        notes = sorted(marks - OPTIONAL_MARKS - ANY_ORDER_MARKS)
        parsed.append(
            Stage(
                name=name,
                kind=stage_kind_of(name),
                optional=bool(marks & OPTIONAL_MARKS),
                any_order=bool(marks & ANY_ORDER_MARKS),
                note="；".join(notes),
            )
        )
    return tuple(parsed)


def materials(cell: Cell) -> tuple[Material, ...]:
    """Materials, one on each line."""
    return tuple(_material(line) for line in items(400, most=LINES)(cell))


def _material(line: str) -> Material:
    name, *parts = [part.strip() for part in line.replace("｜", "|").split("|")]
    given: dict[str, Any] = {}
    for part in filter(None, parts):
        copies = _COPIES.match(part)
        form = MaterialForm.from_label(part)
        necessity = Necessity.from_label(part)
        source = MaterialSource.from_label(part)
        if copies:
            given["copies"] = int(copies.group(1))
        elif part in VERIFIED_MARKS:
            given["verified_online"] = True
        elif form:
            given["form"] = form
        elif necessity:
            given["necessity"] = necessity
        elif source:
            given["source"] = source
        else:
            raise CellRefusedError(
                "material.unknown_part",
                f"材料“{name}”中的“{part}”无法识别",
                f"“{part}” of the material “{name}” is not understood",
            )
    return Material(name=name, **given)


def _column(
    field: str,
    header: str,
    header_en: str,
    parse: Callable[[Cell], Any],
    *aliases: str,
    required: bool = False,
) -> Column:
    return Column(
        field=field,
        header=header,
        header_en=header_en,
        parse=parse,
        aliases=aliases,
        required=required,
    )


GUIDE_COLUMNS = (
    _column("matter", "事项", "Matter", text(200), "事项编码", "实施编码"),
    _column("bundle", "一件事", "Bundle", text(120), "一件事名称"),
    *PLACE_COLUMNS,
    _column("title", "指南名称", "Title", text(200), "办事指南名称", required=True),
    _column("handling", "办件类型", "Handling", member_of(Handling), required=True),
    _column("promised", "承诺时限", "Promised limit", limit, "承诺办结时限", required=True),
    _column("legal", "法定时限", "Legal limit", limit, "法定办结时限"),
    _column("visits", "到现场次数", "Visits", number, "到办事现场次数"),
    _column("visit_reason", "必须现场办理原因", "Reason for visits", text(500)),
    _column("fully_online", "全程网办", "Fully online", yes_or_no),
    _column("fee_charged", "是否收费", "Charged", yes_or_no),
    _column("fee_standard", "收费标准", "Charge", text(500)),
    _column("fee_basis", "收费依据", "Basis of the charge", text(500)),
    _column("online_payment", "网上支付", "Online payment", yes_or_no, "是否支持网上支付"),
    _column("conditions", "受理条件", "Conditions", text(LONG_TEXT)),
    _column("basis", "设定依据", "Legal basis", text(LONG_TEXT)),
    _column("result_name", "结果名称", "Result", text(200), "审批结果名称"),
    _column("authority_name", "实施主体", "Authority", text(200)),
    _column("authority_credit_code", "统一社会信用代码", "Credit code", code(20)),
    _column("consultation_phone", "咨询电话", "Consultation phone", text(60), "咨询方式"),
    _column("complaint_phone", "监督投诉电话", "Complaint phone", text(60), "监督投诉方式"),
    _column("stages", "办理环节", "Stages", stages, "办理流程", required=True),
    _column("materials", "申请材料", "Materials", materials, "材料"),
    _column("place_name", "办理地点", "Place", text(200)),
    _column("place_address", "地址", "Address", text(200)),
    _column("place_hours", "办理时间", "Hours", text(200)),
    _column("channels", "办理渠道", "Channels", items(60, most=10), "渠道", required=True),
    _column("publish", "发布", "Publish", yes_or_no, "是否发布"),
    _column("change_note", "修改说明", "Change note", text(500)),
)
_ROW_FIELDS = frozenset(
    {"matter", "bundle", "region", "organisation", "publish", "change_note"}
    | {"place_name", "place_address", "place_hours"}
)


def _guide(values: Mapping[str, Any]) -> Built[GuideRow]:
    if ("matter" in values) is ("bundle" in values):
        problem = cell_error(
            GUIDE_COLUMNS[0],
            "guide.one_of_two",
            "事项和一件事应填且只填一项",
            "Give either a matter or a bundle",
        )
        return Built(row=None, errors=(problem,))
    place = place_of(values)
    if place.row is None:
        return Built(row=None, errors=place.errors)
    places: tuple[Place, ...] = ()
    if "place_name" in values:
        places = (
            Place(
                name=values["place_name"],
                address=values.get("place_address", ""),
                hours=values.get("place_hours", ""),
            ),
        )
    content = {name: value for name, value in values.items() if name not in _ROW_FIELDS}
    row = GuideRow(
        matter=values.get("matter"),
        bundle=values.get("bundle"),
        place=place.row,
        content=GuideContent(places=places, **content),
        publish=values.get("publish", True),
        change_note=values.get("change_note"),
    )
    return Built(row=row)


GUIDES: Sheet[GuideRow] = Sheet(
    name="guides",
    title="办事指南",
    title_en="Guides",
    columns=GUIDE_COLUMNS,
    build=_guide,
)
