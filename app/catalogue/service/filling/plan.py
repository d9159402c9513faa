"""What all batches have in common: the plan, its outcome, and the event that sums it up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from app.catalogue.events import CatalogueFilled
from app.catalogue.models.naming import Changeable
from app.catalogue.rows import Outcome, RowRefusal
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record

RowT = TypeVar("RowT", bound=Changeable)


class RowRefusedError(ValueError):
    """A row cannot be written; caught by the plan that met it."""

    def __init__(self, field_name: str, code: str, message: str, message_en: str) -> None:
        super().__init__(message_en)
        self.field = field_name
        self.code = code
        self.message = message
        self.message_en = message_en

    def at(self, index: int) -> RowRefusal:
        """The refusal of the row at ``index``."""
        return RowRefusal(
            index=index,
            field=self.field,
            code=self.code,
            message=self.message,
            message_en=self.message_en,
        )


@dataclass(slots=True, kw_only=True)
class Plan(Generic[RowT]):
    """What is to be inserted and changed; nothing of it is written yet."""

    inserts: list[dict[str, Any]] = field(default_factory=list)
    updates: list[tuple[RowT, Mapping[str, Any]]] = field(default_factory=list)
    keep_existing: bool = False
    unchanged: int = 0
    refused: list[RowRefusal] = field(default_factory=list)

    def compare(self, row: RowT, wanted: Mapping[str, Any]) -> None:
        """Plan a change of ``row`` where it differs from what is wanted."""
        if self.keep_existing:
            self.unchanged += 1
            return
        changes = {name: value for name, value in wanted.items() if getattr(row, name) != value}
        if changes:
            self.updates.append((row, changes))
        else:
            self.unchanged += 1

    def outcome(self) -> Outcome:
        """What carrying the plan out does."""
        return Outcome(
            created=len(self.inserts),
            updated=len(self.updates),
            unchanged=self.unchanged,
            refused=tuple(self.refused),
            written=(
                *(("created", row["id"]) for row in self.inserts),
                *(("changed", row.id) for row, _ in self.updates),
            ),
        )


def change_rows(session: WriteSession, plan: Plan[Any]) -> None:
    """Carry out the planned changes of rows that are there."""
    for row, changes in plan.updates:
        for name, value in changes.items():
            setattr(row, name, value)
        row.updated_at = session.now
    session.flush()


def sum_up(session: WriteSession, actor: Actor, kind: str, outcome: Outcome) -> Outcome:
    """Record the batch if it changed anything."""
    if outcome.changed:
        event = CatalogueFilled(
            aggregate_id=kind,
            created=outcome.created,
            updated=outcome.updated,
            unchanged=outcome.unchanged,
        )
        record(session, actor, event)
    return outcome


def doubled(field_name: str) -> RowRefusedError:
    """The refusal of a key that the batch holds already."""
    return RowRefusedError(
        field_name, "row.doubled", "同一批次中重复", "Stands in the same batch already"
    )
