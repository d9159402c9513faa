"""The event log's guard in the database itself: rows are added and sealed once, nothing else.

Whoever wants to change the trail has to change the schema first, and that shows. The owner of the
tables can still do so; therefore the chain's head is also kept outside (``platform/sealing.py``).
"""

from alembic import op

_FIXED = (
    "id",
    "occurred_at",
    "name",
    "aggregate",
    "aggregate_id",
    "actor_id",
    "actor_kind",
    "actor_name",
    "organisation_id",
    "request_id",
    "address",
    "payload",
)
_REFUSAL = "platform_events is append-only"


def guard_event_log() -> None:
    """Create the triggers for the dialect at hand."""
    for statement in _POSTGRESQL if _is_postgresql() else _SQLITE:
        op.execute(statement)


def unguard_event_log() -> None:
    """Drop them; only ever before the table itself goes."""
    if _is_postgresql():
        op.execute("DROP TRIGGER platform_events_guard_rows ON platform_events")
        op.execute("DROP TRIGGER platform_events_guard_table ON platform_events")
        op.execute("DROP FUNCTION platform_events_guard()")
        return
    for name in ("insert", "update", "delete"):
        op.execute(f"DROP TRIGGER platform_events_guard_{name}")


def _is_postgresql() -> bool:
    return op.get_context().dialect.name == "postgresql"


_SEALED_ONCE = (
    "OLD.position IS NULL AND NEW.position IS NOT NULL"
    " AND NEW.previous_hash IS NOT NULL AND NEW.hash IS NOT NULL"
)
_SQLITE = (
    # REPLACE deletes without asking the delete trigger, so a known id is refused here.
    f"""
    CREATE TRIGGER platform_events_guard_insert BEFORE INSERT ON platform_events
    WHEN NEW.position IS NOT NULL OR NEW.hash IS NOT NULL OR NEW.previous_hash IS NOT NULL
      OR EXISTS (SELECT 1 FROM platform_events WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END
    """,  # noqa: S608 - made of constants
    f"""
    CREATE TRIGGER platform_events_guard_update BEFORE UPDATE ON platform_events
    WHEN NOT ({_SEALED_ONCE} AND {" AND ".join(f"NEW.{c} IS OLD.{c}" for c in _FIXED)})
    BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END
    """,
    f"""
    CREATE TRIGGER platform_events_guard_delete BEFORE DELETE ON platform_events
    BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END
    """,
)
_POSTGRESQL = (
    f"""
    CREATE FUNCTION platform_events_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        IF NEW.position IS NULL AND NEW.hash IS NULL AND NEW.previous_hash IS NULL THEN
          RETURN NEW;
        END IF;
      ELSIF TG_OP = 'UPDATE' THEN
        IF {_SEALED_ONCE}
           AND ({", ".join(f"NEW.{c}" for c in _FIXED)})
               IS NOT DISTINCT FROM ({", ".join(f"OLD.{c}" for c in _FIXED)}) THEN
          RETURN NEW;
        END IF;
      END IF;
      RAISE EXCEPTION '{_REFUSAL}' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    """
    CREATE TRIGGER platform_events_guard_rows BEFORE INSERT OR UPDATE OR DELETE ON platform_events
    FOR EACH ROW EXECUTE FUNCTION platform_events_guard()
    """,
    """
    CREATE TRIGGER platform_events_guard_table BEFORE TRUNCATE ON platform_events
    FOR EACH STATEMENT EXECUTE FUNCTION platform_events_guard()
    """,
)
