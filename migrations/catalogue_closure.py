"""Published guide versions closed by triggers, on both databases (migration 0003)."""

from alembic import op

PARTS = (
    "catalogue_guide_stages",
    "catalogue_guide_materials",
    "catalogue_guide_places",
    "catalogue_guide_channels",
)


# What a closed version still takes: being superseded. Everything else in it stays as it was read.
_KEPT = (
    "guide_id", "number", "title", "handling", "promised_amount", "promised_unit", "legal_amount",
    "legal_unit", "visits", "visit_reason", "fully_online", "fee_charged", "fee_standard",
    "fee_basis", "online_payment", "conditions", "basis", "result_name", "authority_name",
    "authority_credit_code", "consultation_phone", "complaint_phone", "digest", "published_at",
)  # fmt: skip
REFUSAL = "a published guide version is closed"


def close_on_sqlite() -> None:
    """Triggers that refuse a change of what is published."""
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in _KEPT)
    op.execute(
        "CREATE TRIGGER catalogue_guide_versions_closed BEFORE UPDATE ON catalogue_guide_versions"
        f" WHEN OLD.state <> 'draft' AND (NEW.state = 'draft' OR {changed})"
        f" BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    )
    op.execute(
        "CREATE TRIGGER catalogue_guide_versions_kept BEFORE DELETE ON catalogue_guide_versions"
        f" WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    )
    for table in PARTS:
        for verb, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
            op.execute(
                f"CREATE TRIGGER {table}_closed_{verb.lower()} BEFORE {verb} ON {table}"  # noqa: S608 - literals of this file
                " WHEN (SELECT state FROM catalogue_guide_versions"
                f" WHERE id = {row}.guide_version_id) <> 'draft'"
                f" BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )


def close_on_postgresql() -> None:
    """The same as functions and triggers."""
    changed = " OR ".join(f"OLD.{name} IS DISTINCT FROM NEW.{name}" for name in _KEPT)
    op.execute(
        "CREATE FUNCTION catalogue_version_closed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " IF OLD.state <> 'draft' THEN"
        f" IF TG_OP = 'DELETE' OR NEW.state = 'draft' OR {changed}"
        f" THEN RAISE EXCEPTION '{REFUSAL}'; END IF; END IF;"
        " IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$"
    )
    op.execute(
        "CREATE TRIGGER catalogue_guide_versions_closed BEFORE UPDATE OR DELETE"
        " ON catalogue_guide_versions FOR EACH ROW EXECUTE FUNCTION catalogue_version_closed()"
    )
    op.execute(
        "CREATE FUNCTION catalogue_part_closed() RETURNS trigger LANGUAGE plpgsql AS $$"  # noqa: S608 - literals of this file
        " DECLARE part RECORD; BEGIN"
        " IF TG_OP = 'INSERT' THEN part := NEW; ELSE part := OLD; END IF;"
        " IF EXISTS (SELECT 1 FROM catalogue_guide_versions v"
        " WHERE v.id = part.guide_version_id AND v.state <> 'draft')"
        f" THEN RAISE EXCEPTION '{REFUSAL}'; END IF;"
        " IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$"
    )
    for table in PARTS:
        op.execute(
            f"CREATE TRIGGER {table}_closed BEFORE INSERT OR UPDATE OR DELETE ON {table}"
            " FOR EACH ROW EXECUTE FUNCTION catalogue_part_closed()"
        )


def reopen_on_postgresql() -> None:
    """Drop the functions; the triggers went with their tables."""
    op.execute("DROP FUNCTION catalogue_version_closed()")
    op.execute("DROP FUNCTION catalogue_part_closed()")
