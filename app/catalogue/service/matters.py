"""Entering and changing matters."""

from collections.abc import Mapping
from typing import Any

from app.catalogue.codes import read_code
from app.catalogue.events import MatterChanged, MatterCreated
from app.catalogue.lint.codes import lint_national_code, lint_reading
from app.catalogue.models import Matter
from app.catalogue.pinyin import name_keys
from app.catalogue.problems import MatterCodeInvalid, MatterCodeTaken
from app.catalogue.queries import matters as queries
from app.catalogue.service.changes import assign
from app.catalogue.vocabulary import Board, Severity
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import FieldError


def create_matter(
    session: WriteSession,
    actor: Actor,
    *,
    name: str,
    board: Board,
    national_code: str | None = None,
    local_code: str | None = None,
    **particulars: Any,
) -> str:
    """Enter a matter; the new id. ``particulars`` are columns of the matter by their names.

    Raises:
        MatterCodeInvalid: no code, or one that is malformed or was read as a number.
        MatterCodeTaken: a matter has the code already.
    """
    if errors := _code_faults(national_code, local_code):
        raise MatterCodeInvalid(errors=errors)
    if queries.code_known(session, national_code=national_code, local_code=local_code):
        raise MatterCodeTaken
    matter = Matter(
        id=new_id(),
        name=name,
        board=board,
        national_code=national_code,
        local_code=local_code,
        is_active=True,
        created_at=session.now,
        updated_at=session.now,
        **name_keys(name),
        **particulars,
    )
    session.add(matter)
    session.flush()
    event = MatterCreated(
        aggregate_id=matter.id,
        matter_name=name,
        national_code=national_code,
        local_code=local_code,
    )
    record(session, actor, event)
    return matter.id


def change_matter(
    session: WriteSession,
    actor: Actor,
    matter_id: str,
    *,
    changes: Mapping[str, Any],
    expected_version: int,
) -> None:
    """Change a matter's particulars; its codes stay.

    Raises:
        MatterNotFound: there is none.
        Stale: somebody changed it since it was read.
    """
    matter = queries.matter_for_change(session, matter_id)
    all_changes = dict(changes)
    if "name" in changes:
        all_changes |= name_keys(changes["name"])
    fields = assign(matter, all_changes, expected_version=expected_version, now=session.now)
    if fields:
        session.flush()
        record(session, actor, MatterChanged(aggregate_id=matter_id, fields=fields))


def _code_faults(national_code: str | None, local_code: str | None) -> list[FieldError]:
    if national_code is None and local_code is None:
        return [
            FieldError(
                pointer="/local_code",
                code="matter.code_missing",
                message="国家编码和地方编码至少填一项，名称不能作为标识",
                message_en="Give a national or a local code; a name identifies nothing",
            )
        ]
    findings = list(lint_national_code(national_code, "/national_code")) if national_code else []
    if local_code is not None:
        findings.extend(lint_reading(read_code(local_code), "/local_code"))
    return [
        FieldError(
            pointer=found.pointer,
            code=f"matter.{found.rule}",
            message=found.message,
            message_en=found.message_en,
        )
        for found in findings
        if found.severity is Severity.ERROR
    ]
