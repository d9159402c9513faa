"""Guides: begun as a draft, published, revised by a new draft; what was published never changes."""

from app.catalogue.comparison import compare
from app.catalogue.content import GuideContent
from app.catalogue.events import (
    GuideCreated,
    GuideDraftChanged,
    GuideDraftDiscarded,
    GuideDraftOpened,
    GuidePublished,
)
from app.catalogue.lifecycle import allowed
from app.catalogue.lint.guides import hinders_publishing, lint_guide
from app.catalogue.models import Guide, GuideVersion
from app.catalogue.pinyin import name_keys
from app.catalogue.problems import DraftExists, GuideExists, GuideHasErrors, GuideVersionClosed
from app.catalogue.queries import guides as queries
from app.catalogue.queries import versions as version_queries
from app.catalogue.schemas.findings import told
from app.catalogue.service.changes import touch
from app.catalogue.service.contents import check_content, check_subject, put_content
from app.catalogue.vocabulary import GuideState
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import Stale


def create_guide(
    session: WriteSession,
    actor: Actor,
    *,
    content: GuideContent,
    matter_id: str | None = None,
    bundle_id: str | None = None,
    region_id: str | None = None,
    organisation_id: str | None = None,
    source_note: str | None = None,
    is_sample: bool = False,
) -> str:
    """Begin a guide of one subject in one place with its first draft; the guide's id.

    Raises:
        GuidePlaceInvalid: no such subject or place, or not exactly one of each.
        GuideExists: the subject has a guide there; open a draft of it instead.
        GuideContentInvalid: the content names an unknown channel or outlet.
    """
    keys = {
        "matter_id": matter_id,
        "bundle_id": bundle_id,
        "region_id": region_id,
        "organisation_id": organisation_id,
    }
    check_subject(session, **keys)
    existing = queries.guide_id_of(session, **keys)
    if existing is not None:
        raise GuideExists(guide_id=existing)
    check_content(session, content)
    guide = Guide(
        id=new_id(),
        **keys,
        title=content.title,
        source_note=source_note,
        is_sample=is_sample,
        created_at=session.now,
        updated_at=session.now,
        **name_keys(content.title),
    )
    session.add(guide)
    session.flush()
    _add_draft(session, guide.id, content, number=1, change_note="")
    record(session, actor, GuideCreated(aggregate_id=guide.id, title=content.title))
    return guide.id


def open_draft(
    session: WriteSession,
    actor: Actor,
    guide_id: str,
    *,
    content: GuideContent | None,
    change_note: str = "",
) -> str:
    """Open a draft to revise a guide; without content it starts from the version in force.

    Raises:
        GuideNotFound: there is none.
        DraftExists: the guide has a draft already.
        GuideContentInvalid: the content names an unknown channel or outlet.
    """
    queries.guide_for_change(session, guide_id)
    if version_queries.version_in(session, guide_id, GuideState.DRAFT) is not None:
        raise DraftExists
    if content is None:
        # A guide without a draft has been published: its first version cannot be discarded.
        in_force = version_queries.version_in(session, guide_id, GuideState.PUBLISHED)
        if in_force is None:
            raise DraftExists
        content = version_queries.content_of(session, in_force.id)
    else:
        check_content(session, content)
    number = version_queries.last_number(session, guide_id) + 1
    draft = _add_draft(session, guide_id, content, number=number, change_note=change_note)
    event = GuideDraftOpened(aggregate_id=guide_id, version_id=draft.id, number=number)
    record(session, actor, event)
    return draft.id


def change_draft(
    session: WriteSession,
    actor: Actor,
    version_id: str,
    *,
    content: GuideContent | None,
    change_note: str | None,
    expected_version: int,
) -> None:
    """Rewrite a draft as a whole.

    Raises:
        GuideNotFound: there is none.
        GuideVersionClosed: the version is published.
        GuideContentInvalid: the content names an unknown channel or outlet.
        Stale: somebody changed it since it was read.
    """
    draft = _open_version(session, version_id, "edit", expected_version)
    sections: list[str] = []
    if content is not None:
        check_content(session, content)
        before = version_queries.content_of(session, version_id)
        sections = sorted({change.section for change in compare(before, content)})
    if change_note is not None and change_note != draft.change_note:
        draft.change_note = change_note
        sections.append("change_note")
    if not sections:
        return
    touch(draft, now=session.now)
    if content is not None:
        put_content(session, draft, content)
    session.flush()
    event = GuideDraftChanged(aggregate_id=draft.guide_id, version_id=version_id, sections=sections)
    record(session, actor, event)


def publish(session: WriteSession, actor: Actor, version_id: str, *, expected_version: int) -> None:
    """Bring a draft into force; the version that was in force is superseded.

    Raises:
        GuideNotFound: there is none.
        GuideVersionClosed: the version is published already.
        GuideHasErrors: lint found errors.
        Stale: somebody changed it since it was read.
    """
    draft = _open_version(session, version_id, "publish", expected_version)
    content = version_queries.content_of(session, version_id)
    findings = lint_guide(content)
    if hinders_publishing(findings):
        raise GuideHasErrors(findings=told(findings))
    superseded = version_queries.version_in(session, draft.guide_id, GuideState.PUBLISHED)
    if superseded is not None:
        superseded.state = GuideState.SUPERSEDED
        superseded.superseded_at = session.now
        superseded.updated_at = session.now
        session.flush()
    draft.state = GuideState.PUBLISHED
    draft.published_at = session.now
    draft.published_by = actor.user_id
    draft.updated_at = session.now
    guide = queries.guide_for_change(session, draft.guide_id)
    guide.title = content.title
    for name, value in name_keys(content.title).items():
        setattr(guide, name, value)
    touch(guide, now=session.now)
    session.flush()
    event = GuidePublished(
        aggregate_id=draft.guide_id,
        version_id=version_id,
        number=draft.number,
        superseded=None if superseded is None else superseded.number,
        digest=draft.digest,
    )
    record(session, actor, event)


def discard_draft(
    session: WriteSession, actor: Actor, version_id: str, *, expected_version: int
) -> None:
    """Throw a draft away; the first draft of a guide goes with the guide itself.

    Raises:
        GuideNotFound: there is none.
        GuideVersionClosed: the version is published.
        Stale: somebody changed it since it was read.
    """
    draft = _open_version(session, version_id, "discard", expected_version)
    guide_id, number = draft.guide_id, draft.number
    version_queries.replace_parts(
        session, version_id, stages=(), materials=(), places=(), channels=()
    )
    session.delete(draft)
    session.flush()
    if version_queries.last_number(session, guide_id) == 0:
        session.delete(queries.guide_for_change(session, guide_id))
        session.flush()
    event = GuideDraftDiscarded(aggregate_id=guide_id, version_id=version_id, number=number)
    record(session, actor, event)


def _open_version(
    session: WriteSession, version_id: str, action: str, expected_version: int
) -> GuideVersion:
    version = version_queries.version_for_change(session, version_id)
    if version.version != expected_version:
        raise Stale(current_version=version.version)
    if not allowed(action, version.state):
        raise GuideVersionClosed(state=version.state.value)
    return version


def _add_draft(
    session: WriteSession, guide_id: str, content: GuideContent, *, number: int, change_note: str
) -> GuideVersion:
    draft = GuideVersion(
        id=new_id(),
        guide_id=guide_id,
        number=number,
        state=GuideState.DRAFT,
        change_note=change_note,
        created_at=session.now,
        updated_at=session.now,
    )
    put_content(session, draft, content)
    return draft
