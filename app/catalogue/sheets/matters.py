"""The sheets of matters and of bundles."""

from collections.abc import Mapping
from typing import Any

from app.catalogue.codes import base_code_in, credit_code_in, national_code_fault
from app.catalogue.lint.codes import lint_credit_code
from app.catalogue.rows import BundleMatterKey, BundleRow, MatterRow
from app.catalogue.sheets.cells import CellError, code, items, member_of, text, yes_or_no
from app.catalogue.sheets.sheet import Built, Column, Sheet, cell_error
from app.catalogue.vocabulary import Board, BundleRole, MatterFlag, Severity
from app.platform.text_lengths import LONG_TEXT

# The last two are read off the bundles and are nobody's to fill in.
WRITABLE_FLAGS = tuple(
    flag
    for flag in MatterFlag
    if flag not in {MatterFlag.BUNDLE_LEAD, MatterFlag.BUNDLE_PARTICIPANT}
)
UNGROUPED = frozenset({"未分类", "无"})

MATTER_COLUMNS = (
    Column(
        field="name",
        header="事项名称",
        header_en="Matter",
        parse=text(200),
        required=True,
        aliases=("名称", "task_name", "政务服务事项名称"),
        example="失业登记",
    ),
    Column(
        field="local_code",
        header="地方实施编码",
        header_en="Local code",
        parse=code(100),
        aliases=("实施编码", "地方编码", "local_task_code"),
        example="512B0066800002-511602000000-000-1151130108778239R-1-00",
    ),
    Column(
        field="national_code",
        header="国家基本编码",
        header_en="National code",
        parse=code(33),
        aliases=("基本编码", "国家编码", "catalog_code", "国家实施编码"),
        example="000214001000",
    ),
    Column(
        field="board",
        header="板块",
        header_en="Board",
        parse=member_of(Board),
        aliases=("所属板块",),
        example="就业创业",
    ),
    Column(
        field="group_name", header="主项", header_en="Group", parse=text(200), aliases=("主项名称",)
    ),
    Column(
        field="kind_code",
        header="事项类型代码",
        header_en="Kind code",
        parse=code(10),
        aliases=("事项类型", "task_type"),
    ),
    Column(
        field="authority_name",
        header="实施主体",
        header_en="Authority",
        parse=text(200),
        aliases=("部门", "dept_name", "实施部门"),
    ),
    Column(
        field="authority_code",
        header="实施主体编码",
        header_en="Authority's code",
        parse=code(60),
        aliases=("部门编码", "dept_code"),
    ),
    Column(
        field="authority_credit_code",
        header="统一社会信用代码",
        header_en="Credit code",
        parse=code(20),
    ),
    Column(
        field="source_region_code",
        header="区划代码",
        header_en="Region code",
        parse=code(12),
        aliases=("来源区划代码",),
    ),
    Column(
        field="source_url",
        header="来源链接",
        header_en="Source",
        parse=text(500),
        aliases=("链接", "来源"),
    ),
    *(
        Column(field=flag.value, header=flag.zh, header_en=flag.en, parse=yes_or_no)
        for flag in WRITABLE_FLAGS
    ),
)
_MATTERS = {column.field: column for column in MATTER_COLUMNS}


def _matter(values: Mapping[str, Any]) -> Built[MatterRow]:
    errors: list[CellError] = []
    national_code = values.get("national_code")
    if national_code is None and values.get("local_code") is None:
        errors.append(
            cell_error(
                _MATTERS["local_code"],
                "matter.code_missing",
                "国家编码和地方编码至少填一项，名称不能作为标识",
                "Give a national or a local code; a name identifies nothing",
            )
        )
    if national_code is not None and national_code_fault(national_code):
        errors.append(
            cell_error(
                _MATTERS["national_code"],
                "code.structure",
                f"“{national_code}”不是12位、31位或33位的国家编码",
                f"“{national_code}” is no national code of 12, 31 or 33 characters",
            )
        )
    if errors:
        return Built(row=None, errors=tuple(errors))
    flags: dict[MatterFlag, bool] = {
        flag: values[flag.value] for flag in WRITABLE_FLAGS if flag.value in values
    }
    given = {name: value for name, value in values.items() if name not in set(WRITABLE_FLAGS)}
    if "local_code" in given:
        given.setdefault("authority_credit_code", credit_code_in(given["local_code"]))
        given.setdefault("national_code", base_code_in(given["local_code"]))
    if given.get("group_name") in UNGROUPED:
        del given["group_name"]
    return Built(
        row=MatterRow(flags=flags, **given),
        errors=_credit_warnings(given.get("authority_credit_code")),
    )


def _credit_warnings(credit_code: str | None) -> tuple[CellError, ...]:
    if credit_code is None:
        return ()
    column = _MATTERS["authority_credit_code"]
    return tuple(
        CellError(
            field=column.field,
            header=column.header,
            code="code.credit_code_broken",
            message=finding.message,
            message_en=finding.message_en,
            severity=Severity.WARNING,
        )
        for finding in lint_credit_code(credit_code, "")
    )


MATTERS: Sheet[MatterRow] = Sheet(
    name="matters",
    title="政务服务事项",
    title_en="Matters",
    columns=MATTER_COLUMNS,
    build=_matter,
)

BUNDLE_COLUMNS = (
    Column(
        field="name",
        header="一件事名称",
        header_en="Bundle",
        parse=text(120),
        required=True,
        aliases=("名称", "一件事"),
        example="“失业再就业”一件事一次办",
    ),
    Column(
        field="our_role",
        header="人社角色",
        header_en="Our part",
        parse=member_of(BundleRole),
        required=True,
        aliases=("牵头或配合",),
        example="牵头",
    ),
    Column(
        field="lead",
        header="牵头部门",
        header_en="Leading department",
        parse=text(100),
        required=True,
        aliases=("牵头单位",),
    ),
    Column(
        field="participants",
        header="配合部门",
        header_en="Joining departments",
        parse=items(100, most=30),
        aliases=("配合单位", "联办部门"),
    ),
    Column(
        field="lead_matters",
        header="牵头事项",
        header_en="Leading matters",
        parse=items(200, most=30),
    ),
    Column(
        field="participant_matters",
        header="配合事项",
        header_en="Joining matters",
        parse=items(200, most=60),
        aliases=("包含事项", "联办事项"),
    ),
    Column(
        field="acceptance",
        header="受理方式",
        header_en="How it is accepted",
        parse=text(LONG_TEXT),
    ),
    Column(
        field="joint_handling",
        header="联办机制",
        header_en="How it is handled together",
        parse=text(LONG_TEXT),
    ),
    Column(
        field="delivery", header="出件方式", header_en="How it is handed out", parse=text(LONG_TEXT)
    ),
)


def _bundle(values: Mapping[str, Any]) -> Built[BundleRow]:
    given = {k: v for k, v in values.items() if k not in {"lead_matters", "participant_matters"}}
    matters: tuple[BundleMatterKey, ...] | None = None
    if "lead_matters" in values or "participant_matters" in values:
        matters = (
            *(
                BundleMatterKey(matter=m, role=BundleRole.LEAD)
                for m in values.get("lead_matters", ())
            ),
            *(BundleMatterKey(matter=m) for m in values.get("participant_matters", ())),
        )
    return Built(row=BundleRow(matters=matters, **given))


BUNDLES: Sheet[BundleRow] = Sheet(
    name="bundles",
    title="一件事",
    title_en="Bundles",
    columns=BUNDLE_COLUMNS,
    build=_bundle,
)
