"""What can be imported, and the empty tables."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

from fastapi import Depends, Response
from fastapi import Path as PathParameter

from app.exchange.imports.api.answer import XLSX, Importer
from app.exchange.imports.kinds import KINDS, ImportKind, kind_named
from app.exchange.imports.problems import ImportKindUnknown
from app.exchange.imports.schemas import KINDS_OUT, KindOut, KindsOut
from app.exchange.imports.templates import write_template
from app.platform.web.answers import one
from app.platform.web.downloads import download_headers, fetched_not_embedded
from app.platform.web.openapi import operation
from app.platform.web.routing import Router

router = Router()


@router.get(
    "/import-kinds",
    **operation("list_import_kinds", "可导入的表", "What can be imported", answer=KindsOut),
)
def list_import_kinds(ctx: Importer) -> Response:
    """Every kind of table with its columns."""
    del ctx
    return one({"items": [_described(kind) for kind in KINDS.values()]}, KINDS_OUT)


@router.get(
    "/import-kinds/{kind}/template",
    **operation(
        "get_import_template",
        "下载导入模板",
        "Download the empty table",
        media_types=(XLSX,),
        problems=[ImportKindUnknown],
    ),
    dependencies=[Depends(fetched_not_embedded)],
)
def get_import_template(
    kind: Annotated[str, PathParameter(min_length=1, max_length=40, examples=["matters"])],
    ctx: Importer,
) -> Response:
    """An empty workbook with the headings of this kind."""
    del ctx
    found = kind_named(kind)
    with TemporaryDirectory(prefix="tongxing-template-") as folder:
        path = Path(folder) / "template.xlsx"
        write_template(found, path)
        content = path.read_bytes()
    headers = download_headers(f"{found.sheet.title}导入模板.xlsx")
    return Response(content, 200, headers, XLSX)


def _described(kind: ImportKind) -> KindOut:
    return {
        "name": kind.name,
        "title": kind.sheet.title,
        "title_en": kind.sheet.title_en,
        "max_rows": kind.max_rows,
        "columns": [
            {
                "field": column.field,
                "header": column.header,
                "header_en": column.header_en,
                "required": column.required,
                "aliases": list(column.aliases),
            }
            for column in kind.sheet.columns
        ],
    }
