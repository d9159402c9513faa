"""Official forms over HTTP; they name persons, so they are the coordinator's."""

from dataclasses import asdict
from typing import Annotated

import structlog
from fastapi import Depends, Query, Response

from app.exchange.forms import service
from app.exchange.forms.problems import FormTooLarge
from app.exchange.forms.rows import Annex4Form
from app.exchange.forms.schemas import (
    PREVIEW,
    Annex4In,
    Annex4Preview,
    Annex4PreviewQuery,
    Annex4Query,
)
from app.exchange.forms.vocabulary import MEDIA_TYPES, FormFormat
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import one
from app.platform.web.context import Context
from app.platform.web.downloads import download_headers, fetched_not_embedded
from app.platform.web.openapi import operation
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.programme.problems import ProgrammeNotFound

router = Router(tags=["forms"])
log = structlog.get_logger("forms")

_Coordinator = Annotated[Context, requires(Permission.FORM_EXPORT)]
_NAME = "“我陪群众走流程”三个清单汇总表"


@router.get(
    "/forms/annex-4",
    **operation(
        "get_annex_4",
        "附件4三个清单汇总表",
        "Annex 4, the three-lists table",
        media_types=tuple(MEDIA_TYPES.values()),
        problems=[ProgrammeNotFound, FormTooLarge],
        description=(
            "按通知附件4的版式生成。填报人姓名及联系方式留空；需要填写时请用 POST。\n\n"
            "In the layout of the notice's Annex 4. Filler and contact stay blank; use POST to"
            " fill them, because personal data has no place in an address."
        ),
    ),
    dependencies=[Depends(fetched_not_embedded)],
)
def get_annex_4(wanted: Annotated[Annex4Query, Query()], ctx: _Coordinator) -> Response:
    """The form as Word or Excel."""
    with read(ctx) as session:
        form = service.annex4(session, **wanted.model_dump(exclude={"format"}))
    log.info("form.read", form="annex-4", rows=len(form.rows), actor=ctx.actor.user_id)
    return _file(form, wanted.format)


@router.get(
    "/forms/annex-4/preview",
    **operation(
        "preview_annex_4",
        "预览附件4三个清单汇总表",
        "Preview Annex 4, the three-lists table",
        answer=Annex4Preview,
        problems=[ProgrammeNotFound, FormTooLarge],
    ),
)
def preview_annex_4(wanted: Annotated[Annex4PreviewQuery, Query()], ctx: _Coordinator) -> Response:
    """What the form would say, to be read on a screen before it is taken out."""
    with read(ctx) as session:
        form = service.annex4(session, **wanted.model_dump())
    log.info("form.read", form="annex-4", rows=len(form.rows), actor=ctx.actor.user_id)
    return one({"unit": form.unit, "rows": [asdict(row) for row in form.rows]}, PREVIEW)


@router.post(
    "/forms/annex-4",
    **operation(
        "fill_annex_4",
        "填写附件4三个清单汇总表",
        "Fill Annex 4, the three-lists table",
        media_types=tuple(MEDIA_TYPES.values()),
        problems=[ProgrammeNotFound, FormTooLarge],
        writes=True,
    ),
)
def fill_annex_4(body: Annex4In, ctx: _Coordinator) -> Response:
    """The form with its filler; that it was taken out is on record."""
    with write(ctx) as session:
        form = service.annex4(session, **body.model_dump(exclude={"format"}))
        service.record_annex4(
            session,
            ctx.actor,
            form,
            programme_id=body.programme_id,
            organisation_id=body.organisation_id,
            kind=body.format,
        )
    return _file(form, body.format)


def _file(form: Annex4Form, kind: FormFormat) -> Response:
    headers = download_headers(f"附件4{_NAME}.{kind.value}")
    return Response(service.annex4_content(form, kind), 200, headers, MEDIA_TYPES[kind])
