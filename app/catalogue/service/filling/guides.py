"""Guides in bulk, known by what they are for and where.

New content makes a new version, and publishing it supersedes the old one; equal content makes
nothing. Publications are told one by one as well as summed up, because walks listen to them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.catalogue.content import GuideContent
from app.catalogue.lint.guides import lint_guide
from app.catalogue.queries import filling as queries
from app.catalogue.queries.bundles import bundle_ids
from app.catalogue.queries.guides import guide_id_of
from app.catalogue.queries.matters import matter_ids_by_key
from app.catalogue.queries.places import channel_codes, outlet_ids_by_name
from app.catalogue.rows import GuideRow, Outcome, RowRefusal
from app.catalogue.service.filling.finders import PlaceFinder, unique
from app.catalogue.service.filling.plan import RowRefusedError, doubled, sum_up
from app.catalogue.service.guides import create_guide, open_draft, publish
from app.catalogue.vocabulary import GuideState, Severity
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession

Subject = tuple[str | None, str | None, str | None, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """What is to be done for one row."""

    row: GuideRow
    content: GuideContent
    subject: Subject
    guide_id: str | None
    draft_id: str | None
    action: Literal["create", "revise", "publish", "nothing"]


def upsert_guides(
    session: WriteSession,
    actor: Actor,
    rows: Sequence[GuideRow],
    *,
    keep_existing: bool = False,
) -> Outcome:
    """Bring in guides, publishing those that say so; lint errors refuse a row."""
    steps, refused = _plan(session, rows)
    if keep_existing:
        steps = [s if s.guide_id is None else replace(s, action="nothing") for s in steps]
    written = [_carry_out(session, actor, step) for step in steps if step.action != "nothing"]
    done = [step.action for step in steps]
    outcome = Outcome(
        created=done.count("create"),
        updated=done.count("revise") + done.count("publish"),
        unchanged=done.count("nothing"),
        refused=tuple(refused),
        written=tuple(written),
    )
    return sum_up(session, actor, "guides", outcome)


def _carry_out(session: WriteSession, actor: Actor, step: _Step) -> tuple[str, str]:
    guide_id, draft_id = step.guide_id, step.draft_id
    if step.action == "create":
        matter_id, bundle_id, region_id, organisation_id = step.subject
        guide_id = create_guide(
            session,
            actor,
            content=step.content,
            matter_id=matter_id,
            bundle_id=bundle_id,
            region_id=region_id,
            organisation_id=organisation_id,
            source_note=step.row.source_note,
            is_sample=bool(step.row.is_sample),
        )
        draft_id = queries.version_states(session, guide_id)[GuideState.DRAFT].id
    elif step.action == "revise" and guide_id is not None:
        draft_id = open_draft(
            session,
            actor,
            guide_id,
            content=step.content,
            change_note=step.row.change_note or "",
        )
    if step.row.publish and draft_id is not None:
        publish(session, actor, draft_id, expected_version=queries.version_of(session, draft_id))
    return "created" if step.guide_id is None else "changed", guide_id or ""


class _Planner:
    """Turns rows into steps; asks the database once for what all rows refer to."""

    def __init__(self, session: ReadSession) -> None:
        self._session = session
        self._places = PlaceFinder(session)
        self._matters = matter_ids_by_key(session)
        self._bundles: dict[str, str | None] = dict(bundle_ids(session))
        self._channels = channel_codes(session)
        self._outlets = outlet_ids_by_name(session)
        self._seen: set[Subject] = set()

    def step(self, row: GuideRow) -> _Step:
        """What is to be done for ``row``.

        Raises:
            RowRefusedError: nothing can be.
        """
        subject = self._subject(row)
        if subject in self._seen:
            raise doubled("matter" if row.matter else "bundle")
        self._seen.add(subject)
        content = self._content(row)
        matter_id, bundle_id, region_id, organisation_id = subject
        guide_id = guide_id_of(
            self._session,
            matter_id=matter_id,
            bundle_id=bundle_id,
            region_id=region_id,
            organisation_id=organisation_id,
        )
        step = _Step(
            row=row,
            content=content,
            subject=subject,
            guide_id=guide_id,
            draft_id=None,
            action="create",
        )
        return step if guide_id is None else self._of_known(step, guide_id)

    def _of_known(self, step: _Step, guide_id: str) -> _Step:
        states = queries.version_states(self._session, guide_id)
        digest = step.content.digest()
        published = states.get(GuideState.PUBLISHED)
        draft = states.get(GuideState.DRAFT)
        if published is not None and published.digest == digest:
            return replace(step, action="nothing")
        if draft is None:
            return replace(step, action="revise")
        if draft.digest != digest:
            raise RowRefusedError(
                "title",
                "guide.draft_open",
                "该指南有未发布的草稿，请先发布或放弃",
                "The guide has a draft; publish or discard it first",
            )
        return replace(step, draft_id=draft.id, action="publish" if step.row.publish else "nothing")

    def _subject(self, row: GuideRow) -> Subject:
        region_id, organisation_id = self._places.find(row.place)
        if row.matter is not None:
            matter_id = unique(self._matters, row.matter, "matter", "事项")
            return matter_id, None, region_id, organisation_id
        bundle_id = unique(self._bundles, row.bundle or "", "bundle", "一件事")
        return None, bundle_id, region_id, organisation_id

    def _content(self, row: GuideRow) -> GuideContent:
        channels = tuple(self._channels.get(name, "") for name in row.content.channels)
        if "" in channels or len(set(channels)) != len(channels):
            wrong = [n for n in row.content.channels if n not in self._channels]
            raise RowRefusedError(
                "channels",
                "guide.channel",
                f"没有渠道“{'、'.join(wrong)}”，或重复",
                f"No such channel, or one stands twice: {', '.join(wrong)}",
            )
        # A place that is called like a known outlet is that outlet.
        places = tuple(
            replace(place, outlet_id=place.outlet_id or self._outlets.get(place.name))
            for place in row.content.places
        )
        content = replace(row.content, channels=channels, places=places)
        if row.publish:
            _refuse_lint_errors(content)
        return content


def _refuse_lint_errors(content: GuideContent) -> None:
    for finding in lint_guide(content):
        if finding.severity is Severity.ERROR:
            raise RowRefusedError(
                finding.pointer.split("/")[1],
                f"lint.{finding.rule}",
                finding.message,
                finding.message_en,
            )


def _plan(session: ReadSession, rows: Sequence[GuideRow]) -> tuple[list[_Step], list[RowRefusal]]:
    planner = _Planner(session)
    steps: list[_Step] = []
    refused: list[RowRefusal] = []
    for index, row in enumerate(rows):
        try:
            steps.append(planner.step(row))
        except RowRefusedError as error:
            refused.append(error.at(index))
    return steps, refused
