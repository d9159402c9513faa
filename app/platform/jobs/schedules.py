"""Scheduled work: each period's job is enqueued once, by whichever worker comes first."""

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from app.platform.db import Database
from app.platform.jobs.queue import enqueue
from app.platform.jobs.registry import Registry, Schedule
from app.platform.models import SettingRow

_PREFIX = "schedule:"


def tick(database: Database, registry: Registry) -> int:
    """Enqueue the jobs of periods that have begun; returns how many."""
    with database.read() as session:
        rows = session.execute(
            select(SettingRow.name, SettingRow.value).where(
                SettingRow.name.in_([_PREFIX + kind for kind in registry.schedules])
            )
        )
        begun = {row.name: row.value for row in rows}
        # Later, not other: a clock that is set back must not repeat what was done.
        due = [
            schedule
            for schedule in registry.schedules.values()
            if schedule.period(session.now) > begun.get(_PREFIX + schedule.kind, "")
        ]
    return sum(_begin(database, schedule) for schedule in due)


def _begin(database: Database, schedule: Schedule) -> int:
    with database.write() as session:
        period = schedule.period(session.now)
        name = _PREFIX + schedule.kind
        make = postgresql.insert if session.dialect_name == "postgresql" else sqlite.insert
        statement = make(SettingRow).values(name=name, value=period)
        won = session.execute(
            statement.on_conflict_do_update(
                index_elements=[SettingRow.name],
                set_={"value": period},
                where=SettingRow.value < period,
            ).returning(SettingRow.name)
        ).scalar_one_or_none()
        if won is None:
            return 0
        enqueue(
            session,
            kind=schedule.kind,
            payload={"period": period},
            dedupe_key=f"{name}:{period}",
        )
        return 1
