"""Guide versions over HTTP."""

from typing import Annotated

from fastapi import Query, Response

from app.catalogue.comparison import compare
from app.catalogue.lint.guides import hinders_publishing, lint_guide
from app.catalogue.problems import (
    GuideContentInvalid,
    GuideHasErrors,
    GuideNotFound,
    GuideVersionClosed,
)
from app.catalogue.queries import versions as queries
from app.catalogue.schemas.findings import told
from app.catalogue.schemas.guides import (
    COMPARISON,
    GUIDE_VERSION,
    LINT,
    ComparisonOut,
    DraftPatch,
    GuideVersionOut,
    LintOut,
)
from app.catalogue.service import guides as service
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, no_content, one
from app.platform.web.context import Context
from app.platform.web.openapi import operation
from app.platform.web.params import UUID_PATTERN, PathId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write

router = Router(prefix="/guide-versions", tags=["guides"])
Other = Annotated[
    str,
    Query(
        alias="with",
        pattern=UUID_PATTERN,
        min_length=36,
        max_length=36,
        description="The version to compare with; the answer tells what changed since it.",
        examples=["0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"],
    ),
]


@router.get(
    "/{version_id}",
    **operation(
        "get_guide_version",
        "查看指南版本",
        "Get a guide version",
        answer=GuideVersionOut,
        problems=[GuideNotFound],
    ),
)
def get_guide_version(
    version_id: PathId, ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)]
) -> Response:
    """One version with its whole text."""
    with read(ctx) as session:
        row = {**queries.version_detail(session, ctx.actor, version_id)}
        return one(row, GUIDE_VERSION)


@router.patch(
    "/{version_id}",
    **operation(
        "change_guide_draft",
        "修改指南草稿",
        "Change a draft",
        answer=GuideVersionOut,
        problems=[GuideNotFound, GuideVersionClosed, GuideContentInvalid],
        writes=True,
        versioned=True,
    ),
)
def change_guide_draft(
    version_id: PathId,
    body: DraftPatch,
    ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)],
    expected: IfMatch,
) -> Response:
    """Rewrite a draft as a whole."""
    content = None if body.content is None else body.content.as_content()
    with write(ctx) as session:
        service.change_draft(
            session,
            ctx.actor,
            version_id,
            content=content,
            change_note=body.change_note,
            expected_version=expected,
        )
        row = {**queries.version_detail(session, ctx.actor, version_id)}
        return changed(ctx, row, GUIDE_VERSION)


@router.post(
    "/{version_id}/publish",
    **operation(
        "publish_guide_version",
        "发布指南版本",
        "Publish a guide version",
        answer=GuideVersionOut,
        problems=[GuideNotFound, GuideVersionClosed, GuideHasErrors],
        writes=True,
        versioned=True,
    ),
)
def publish_guide_version(
    version_id: PathId,
    ctx: Annotated[Context, requires(Permission.GUIDE_PUBLISH)],
    expected: IfMatch,
) -> Response:
    """Bring a draft into force; the version in force is superseded."""
    with write(ctx) as session:
        service.publish(session, ctx.actor, version_id, expected_version=expected)
        row = {**queries.version_detail(session, ctx.actor, version_id)}
        return changed(ctx, row, GUIDE_VERSION)


@router.post(
    "/{version_id}/discard",
    **operation(
        "discard_guide_draft",
        "放弃指南草稿",
        "Discard a draft",
        status=204,
        problems=[GuideNotFound, GuideVersionClosed],
        writes=True,
        versioned=True,
    ),
)
def discard_guide_draft(
    version_id: PathId,
    ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)],
    expected: IfMatch,
) -> Response:
    """Throw a draft away."""
    with write(ctx) as session:
        service.discard_draft(session, ctx.actor, version_id, expected_version=expected)
        return no_content(ctx)


@router.get(
    "/{version_id}/lint",
    **operation(
        "lint_guide_version",
        "检查指南版本",
        "Lint a guide version",
        answer=LintOut,
        problems=[GuideNotFound],
    ),
)
def lint_guide_version(
    version_id: PathId, ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)]
) -> Response:
    """What lint says of a version."""
    with read(ctx) as session:
        queries.version_row(session, ctx.actor, version_id)
        findings = lint_guide(queries.content_of(session, version_id))
        publishable = not hinders_publishing(findings)
        return one({"publishable": publishable, "findings": told(findings)}, LINT)


@router.get(
    "/{version_id}/comparison",
    **operation(
        "compare_guide_versions",
        "比较指南版本",
        "Compare guide versions",
        answer=ComparisonOut,
        problems=[GuideNotFound],
    ),
)
def compare_guide_versions(
    version_id: PathId,
    other: Other,
    ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)],
) -> Response:
    """What changed from the other version to this one."""
    with read(ctx) as session:
        before = queries.version_row(session, ctx.actor, other)
        after = queries.version_row(session, ctx.actor, version_id)
        changes = compare(
            queries.content_of(session, other), queries.content_of(session, version_id)
        )
        differences = [
            {
                "section": change.section,
                "kind": change.kind,
                "subject": change.subject,
                "before": change.before,
                "after": change.after,
            }
            for change in changes
        ]
        return one({"before": before, "after": after, "changes": differences}, COMPARISON)
