"""Programmes over HTTP."""

from typing import Annotated

from fastapi import Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.programme import queries, service
from app.programme.period import Milestone
from app.programme.problems import DocumentNumberTaken, PeriodInvalid, ProgrammeNotFound
from app.programme.schemas import (
    PROGRAMME,
    PROGRAMMES,
    MilestoneIn,
    ProgrammeIn,
    ProgrammeOut,
    ProgrammePatch,
    ProgrammeRow,
)

router = Router(tags=["programme"])


@router.get(
    "/programmes",
    **operation("list_programmes", "工作方案列表", "List programmes", answer=Listing[ProgrammeRow]),
)
def list_programmes(
    ctx: Annotated[Context, requires(Permission.PROGRAMME_READ)],
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Programmes, the latest first."""
    with read(ctx) as session:
        page = queries.programmes_page(session, cursor=cursor, limit=limit)
        return listing(page, PROGRAMMES)


@router.post(
    "/programmes",
    **operation(
        "create_programme",
        "录入工作方案",
        "Enter a programme",
        answer=ProgrammeOut,
        status=201,
        problems=[DocumentNumberTaken, PeriodInvalid],
        writes=True,
    ),
)
def create_programme(
    ctx: Annotated[Context, requires(Permission.PROGRAMME_EDIT)], body: ProgrammeIn
) -> Response:
    """Enter a notice as a programme."""
    fields = body.model_dump(exclude={"milestones"})
    with write(ctx) as session:
        programme_id = service.create_programme(
            session, ctx.actor, **fields, milestones=_milestones(body.milestones)
        )
        row = {**queries.programme_detail(session, programme_id)}
        return created(ctx, row, PROGRAMME, location=f"/api/v1/programmes/{programme_id}")


@router.get(
    "/programmes/{programme_id}",
    **operation(
        "get_programme",
        "查看工作方案",
        "Get a programme",
        answer=ProgrammeOut,
        problems=[ProgrammeNotFound],
    ),
)
def get_programme(
    ctx: Annotated[Context, requires(Permission.PROGRAMME_READ)], programme_id: PathId
) -> Response:
    """One programme with its milestones."""
    with read(ctx) as session:
        return one({**queries.programme_detail(session, programme_id)}, PROGRAMME)


@router.patch(
    "/programmes/{programme_id}",
    **operation(
        "change_programme",
        "修改工作方案",
        "Change a programme",
        answer=ProgrammeOut,
        problems=[ProgrammeNotFound, PeriodInvalid],
        writes=True,
        versioned=True,
    ),
)
def change_programme(
    ctx: Annotated[Context, requires(Permission.PROGRAMME_EDIT)],
    programme_id: PathId,
    body: ProgrammePatch,
    expected: IfMatch,
) -> Response:
    """Change a programme's particulars or milestones."""
    changes = body.model_dump(exclude={"milestones"}, exclude_none=True)
    milestones = None if body.milestones is None else _milestones(body.milestones)
    with write(ctx) as session:
        service.change_programme(
            session,
            ctx.actor,
            programme_id,
            changes=changes,
            milestones=milestones,
            expected_version=expected,
        )
        return changed(ctx, {**queries.programme_detail(session, programme_id)}, PROGRAMME)


def _milestones(given: list[MilestoneIn]) -> list[Milestone]:
    return [Milestone(item.kind, item.title, item.due_on) for item in given]
