"""Organisations, over HTTP."""

from typing import Annotated, Literal

from fastapi import Query, Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.identity.problems import (
    OrganisationCodeTaken,
    OrganisationInUse,
    OrganisationLoop,
    OrganisationNotFound,
    RegionCodeMismatch,
    UnknownOrganisation,
)
from app.identity.queries import organisations as queries
from app.identity.schemas import (
    ORGANISATION,
    ORGANISATION_TREE,
    ORGANISATIONS,
    Organisation,
    OrganisationIn,
    OrganisationPatch,
    OrganisationTree,
)
from app.identity.service import organisations as service
from app.identity.vocabulary import OrganisationKind
from app.platform.paging import DEFAULT_LIMIT
from app.platform.web.answers import changed, created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import UUID_PATTERN, Cursor, Limit, PathId, SearchText
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write

router = Router(prefix="/organisations", tags=["organisations"])

OrganisationSort = Annotated[Literal["position", "code"], Query(description="Order.")]
Kinds = Annotated[list[OrganisationKind], Query(alias="kind", max_length=7, description="Kinds.")]
ParentIds = Annotated[
    list[Annotated[str, Query(pattern=UUID_PATTERN, max_length=36)]],
    Query(alias="parent_id", max_length=50, description="Units above; repeat for OR."),
]
RegionCodes = Annotated[
    list[Annotated[str, Query(pattern=r"^[0-9]{6}([0-9]{6})?$", max_length=12)]],
    Query(alias="region_code", max_length=50, description="Region codes; repeat for OR."),
]
IsActive = Annotated[bool | None, Query(description="Only open or only closed units.")]
Reads = Annotated[Context, requires(Permission.ORGANISATION_READ)]
Edits = Annotated[Context, requires(Permission.ORGANISATION_EDIT)]


@router.get(
    "",
    **operation("list_organisations", "单位列表", "List units", answer=Listing[Organisation]),
)
def list_organisations(
    ctx: Reads,
    q: SearchText = None,
    kinds: Kinds = [],  # noqa: B006 - FastAPI copies defaults
    parent_ids: ParentIds = [],  # noqa: B006 - FastAPI copies defaults
    region_codes: RegionCodes = [],  # noqa: B006 - FastAPI copies defaults
    is_active: IsActive = None,
    sort: OrganisationSort = "position",
    cursor: Cursor = None,
    limit: Limit = DEFAULT_LIMIT,
) -> Response:
    """Units, filtered."""
    with read(ctx) as session:
        page = queries.organisations_page(
            session,
            sort=queries.SORTS[sort],
            cursor=cursor,
            limit=limit,
            q=q,
            kinds=kinds,
            parent_ids=parent_ids,
            region_codes=region_codes,
            is_active=is_active,
        )
        return listing(page, ORGANISATIONS)


@router.get(
    "/tree",
    **operation(
        "get_organisation_tree",
        "单位树",
        "All open units as a tree",
        answer=OrganisationTree,
        example={"items": []},
    ),
)
def get_organisation_tree(ctx: Reads) -> Response:
    """All open units at once; there are some hundred."""
    with read(ctx) as session:
        return one({"items": queries.organisation_tree(session)}, ORGANISATION_TREE)


@router.get(
    "/{organisation_id}",
    **operation(
        "get_organisation",
        "查看单位",
        "One unit",
        answer=Organisation,
        problems=[OrganisationNotFound],
    ),
)
def get_organisation(organisation_id: PathId, ctx: Reads) -> Response:
    """One unit."""
    with read(ctx) as session:
        return one({**queries.organisation_detail(session, organisation_id)}, ORGANISATION)


@router.post(
    "",
    **operation(
        "create_organisation",
        "新建单位",
        "Create a unit",
        answer=Organisation,
        status=201,
        problems=[OrganisationCodeTaken, UnknownOrganisation, RegionCodeMismatch],
        writes=True,
    ),
)
def create_organisation(body: OrganisationIn, ctx: Edits) -> Response:
    """A new unit."""
    with write(ctx) as session:
        made = service.create_organisation(session, ctx.actor, **body.model_dump())
        row = queries.organisation_detail(session, made)
        return created(ctx, {**row}, ORGANISATION, location=f"/api/v1/organisations/{made}")


@router.patch(
    "/{organisation_id}",
    **operation(
        "change_organisation",
        "修改单位",
        "Change a unit, move, close or reopen it",
        answer=Organisation,
        problems=[
            OrganisationNotFound,
            UnknownOrganisation,
            OrganisationLoop,
            OrganisationInUse,
            RegionCodeMismatch,
        ],
        writes=True,
        versioned=True,
    ),
)
def change_organisation(
    organisation_id: PathId, body: OrganisationPatch, expected: IfMatch, ctx: Edits
) -> Response:
    """What is absent stays."""
    with write(ctx) as session:
        service.change_organisation(
            session,
            ctx.actor,
            organisation_id,
            changes=body.model_dump(exclude_unset=True),
            expected_version=expected,
        )
        return changed(ctx, {**queries.organisation_detail(session, organisation_id)}, ORGANISATION)
