"""Bundles over HTTP."""

from typing import Annotated

from fastapi import Query, Response

from app.catalogue.api.parameters import NameText
from app.catalogue.problems import BundleNameTaken, BundleNotFound, BundlePartsInvalid
from app.catalogue.queries import bundles as queries
from app.catalogue.schemas.matters import (
    BUNDLE,
    BUNDLES,
    BundleIn,
    BundleMatterIn,
    BundleOut,
    BundlePatch,
    BundleRow,
    DepartmentIn,
)
from app.catalogue.service import bundles as service
from app.catalogue.service.bundles import Department, MatterPart
from app.catalogue.vocabulary import BundleRole
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write

router = Router(prefix="/bundles", tags=["bundles"])
Roles = Annotated[
    list[BundleRole] | None,
    Query(alias="our_role", max_length=2, description="The part our department has."),
]
PARTS = {"departments", "matters"}


@router.get(
    "", **operation("list_bundles", "一件事列表", "List bundles", answer=Listing[BundleRow])
)
def list_bundles(
    ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)],
    roles: Roles = None,
    q: NameText = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Bundles by pinyin."""
    with read(ctx) as session:
        page = queries.bundles_page(session, roles=roles or (), q=q, cursor=cursor, limit=limit)
        return listing(page, BUNDLES)


@router.post(
    "",
    **operation(
        "create_bundle",
        "新增一件事",
        "Enter a bundle",
        answer=BundleOut,
        status=201,
        problems=[BundleNameTaken, BundlePartsInvalid],
        writes=True,
    ),
)
def create_bundle(
    body: BundleIn, ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)]
) -> Response:
    """Enter a bundle with its departments and matters."""
    with write(ctx) as session:
        bundle_id = service.create_bundle(
            session,
            ctx.actor,
            **body.model_dump(exclude=PARTS),
            departments=_departments(body.departments),
            matters=_matters(body.matters),
        )
        row = {**queries.bundle_detail(session, bundle_id)}
        return created(ctx, row, BUNDLE, location=f"/api/v1/bundles/{bundle_id}")


@router.get(
    "/{bundle_id}",
    **operation(
        "get_bundle", "查看一件事", "Get a bundle", answer=BundleOut, problems=[BundleNotFound]
    ),
)
def get_bundle(
    bundle_id: PathId, ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)]
) -> Response:
    """One bundle with its departments and matters."""
    with read(ctx) as session:
        return one({**queries.bundle_detail(session, bundle_id)}, BUNDLE)


@router.patch(
    "/{bundle_id}",
    **operation(
        "change_bundle",
        "修改一件事",
        "Change a bundle",
        answer=BundleOut,
        problems=[BundleNotFound, BundleNameTaken, BundlePartsInvalid],
        writes=True,
        versioned=True,
    ),
)
def change_bundle(
    bundle_id: PathId,
    body: BundlePatch,
    ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)],
    expected: IfMatch,
) -> Response:
    """Change a bundle; its departments and matters as a whole."""
    with write(ctx) as session:
        service.change_bundle(
            session,
            ctx.actor,
            bundle_id,
            changes=body.model_dump(exclude=PARTS, exclude_none=True),
            departments=None if body.departments is None else _departments(body.departments),
            matters=None if body.matters is None else _matters(body.matters),
            expected_version=expected,
        )
        return changed(ctx, {**queries.bundle_detail(session, bundle_id)}, BUNDLE)


def _departments(given: list[DepartmentIn]) -> list[Department]:
    return [Department(**item.model_dump()) for item in given]


def _matters(given: list[BundleMatterIn]) -> list[MatterPart]:
    return [MatterPart(**item.model_dump()) for item in given]
