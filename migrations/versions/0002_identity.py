"""Organisations, people, roles, credentials, sessions and the counting of log-in attempts."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _enum(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    _organisations()
    _users()
    _user_roles()
    _credentials()
    _recovery_codes()
    _sessions()
    _refresh_tokens()
    _login_counters()


def downgrade() -> None:
    op.drop_table("identity_login_counters")
    op.drop_table("identity_refresh_tokens")
    op.drop_table("identity_sessions")
    op.drop_table("identity_recovery_codes")
    op.drop_table("identity_credentials")
    op.drop_table("identity_user_roles")
    op.drop_table("identity_users")
    op.drop_table("identity_organisations")


def _organisations() -> None:
    op.create_table(
        "identity_organisations",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("parent_id", ID_TYPE, nullable=True),
        sa.Column(
            "kind",
            _enum(
                "organisation_kind",
                "department",
                "division",
                "institution",
                "city_bureau",
                "county_bureau",
                "functional_area",
                "external",
            ),
            nullable=False,
        ),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("short_name", sa.String(length=40), nullable=False),
        sa.Column("region_code", sa.String(length=12), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("is_active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind <> 'functional_area' OR region_code IS NULL",
            name=op.f("ck_identity_organisations_functional_area_has_no_region"),
        ),
        sa.CheckConstraint(
            "kind NOT IN ('city_bureau', 'county_bureau') OR region_code IS NOT NULL",
            name=op.f("ck_identity_organisations_bureau_has_region"),
        ),
        sa.CheckConstraint(
            "parent_id IS NULL OR parent_id <> id",
            name=op.f("ck_identity_organisations_not_its_own_parent"),
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["identity_organisations.id"],
            name=op.f("fk_identity_organisations_parent_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_organisations")),
        sa.UniqueConstraint("code", name=op.f("uq_identity_organisations_code")),
    )
    op.create_index(op.f("ix_identity_organisations_kind"), "identity_organisations", ["kind"])
    op.create_index("ix_identity_organisations_order", "identity_organisations", ["position", "id"])
    op.create_index(
        op.f("ix_identity_organisations_parent_id"), "identity_organisations", ["parent_id"]
    )
    op.create_index(
        op.f("ix_identity_organisations_region_code"), "identity_organisations", ["region_code"]
    )


def _users() -> None:
    op.create_table(
        "identity_users",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("username", sa.String(length=64), nullable=False),
        sa.Column("display_name", sa.String(length=80), nullable=False),
        sa.Column("position", sa.String(length=80), nullable=False),
        sa.Column("organisation_id", ID_TYPE, nullable=True),
        sa.Column(
            "role_class",
            _enum("role_class", "business", "administrator", "security_administrator", "auditor"),
            nullable=False,
        ),
        sa.Column("status", _enum("user_status", "active", "disabled"), nullable=False),
        sa.Column("phone_sealed", sa.Text(), nullable=True),
        sa.Column("phone_masked", sa.String(length=20), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["identity_organisations.id"],
            name=op.f("fk_identity_users_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_users")),
        sa.UniqueConstraint("id", "role_class", name=op.f("uq_identity_users_id_role_class")),
        sa.UniqueConstraint("username", name=op.f("uq_identity_users_username")),
    )
    op.create_index("ix_identity_users_order", "identity_users", ["username", "id"])
    op.create_index(
        op.f("ix_identity_users_organisation_id"), "identity_users", ["organisation_id"]
    )
    op.create_index(op.f("ix_identity_users_status"), "identity_users", ["status"])


def _user_roles() -> None:
    op.create_table(
        "identity_user_roles",
        sa.Column("user_id", ID_TYPE, nullable=False),
        sa.Column(
            "role",
            _enum(
                "role",
                "walker",
                "experiencer",
                "handler",
                "liaison",
                "coordinator",
                "leader",
                "administrator",
                "security_administrator",
                "auditor",
            ),
            nullable=False,
        ),
        sa.Column(
            "role_class",
            _enum("role_class", "business", "administrator", "security_administrator", "auditor"),
            nullable=False,
        ),
        sa.Column("granted_at", UtcDateTime(), nullable=False),
        sa.Column("granted_by", ID_TYPE, nullable=True),
        sa.CheckConstraint(
            "role_class = CASE WHEN role IN"
            " ('administrator', 'security_administrator', 'auditor') THEN role"
            " ELSE 'business' END",
            name=op.f("ck_identity_user_roles_separation_of_duties"),
        ),
        sa.ForeignKeyConstraint(
            ["granted_by"],
            ["identity_users.id"],
            name=op.f("fk_identity_user_roles_granted_by"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "role_class"],
            ["identity_users.id", "identity_users.role_class"],
            name=op.f("fk_identity_user_roles_user_id_role_class"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("user_id", "role", name=op.f("pk_identity_user_roles")),
    )
    op.create_index(
        op.f("ix_identity_user_roles_granted_by"), "identity_user_roles", ["granted_by"]
    )
    op.create_index("ix_identity_user_roles_role", "identity_user_roles", ["role"])
    op.create_index(
        "ix_identity_user_roles_user_id_role_class",
        "identity_user_roles",
        ["user_id", "role_class"],
    )


def _credentials() -> None:
    op.create_table(
        "identity_credentials",
        sa.Column("user_id", ID_TYPE, nullable=False),
        sa.Column("password_hash", sa.String(length=255), nullable=False),
        sa.Column("password_changed_at", UtcDateTime(), nullable=False),
        sa.Column("must_change_password", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("initial_expires_at", UtcDateTime(), nullable=True),
        sa.Column("totp_sealed", sa.Text(), nullable=True),
        sa.Column("totp_pending_sealed", sa.Text(), nullable=True),
        sa.Column("totp_confirmed_at", UtcDateTime(), nullable=True),
        sa.Column("totp_last_step", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("last_signed_in_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["identity_users.id"],
            name=op.f("fk_identity_credentials_user_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_identity_credentials")),
    )


def _recovery_codes() -> None:
    op.create_table(
        "identity_recovery_codes",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("user_id", ID_TYPE, nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("used_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["identity_users.id"],
            name=op.f("fk_identity_recovery_codes_user_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_recovery_codes")),
        sa.UniqueConstraint(
            "user_id", "code_hash", name=op.f("uq_identity_recovery_codes_user_id_code_hash")
        ),
    )
    op.create_index(
        op.f("ix_identity_recovery_codes_user_id"), "identity_recovery_codes", ["user_id"]
    )


def _sessions() -> None:
    op.create_table(
        "identity_sessions",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("user_id", ID_TYPE, nullable=False),
        sa.Column("second_factor", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("user_agent", sa.String(length=200), nullable=False),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("last_used_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("revoked_at", UtcDateTime(), nullable=True),
        sa.Column(
            "ended_by",
            _enum(
                "session_end",
                "signed_out",
                "revoked",
                "password_changed",
                "password_reset",
                "roles_changed",
                "disabled",
                "refresh_reused",
                "second_factor_changed",
            ),
            nullable=True,
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["identity_users.id"],
            name=op.f("fk_identity_sessions_user_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_sessions")),
    )
    op.create_index("ix_identity_sessions_address", "identity_sessions", ["user_id", "address"])
    op.create_index("ix_identity_sessions_revoked_at", "identity_sessions", ["revoked_at"])
    op.create_index(op.f("ix_identity_sessions_user_id"), "identity_sessions", ["user_id"])


def _refresh_tokens() -> None:
    op.create_table(
        "identity_refresh_tokens",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("session_id", ID_TYPE, nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("issued_at", UtcDateTime(), nullable=False),
        sa.Column("used_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["identity_sessions.id"],
            name=op.f("fk_identity_refresh_tokens_session_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_refresh_tokens")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_identity_refresh_tokens_token_hash")),
    )
    op.create_index(
        op.f("ix_identity_refresh_tokens_session_id"), "identity_refresh_tokens", ["session_id"]
    )


def _login_counters() -> None:
    op.create_table(
        "identity_login_counters",
        sa.Column(
            "scope",
            _enum(
                "counter_scope", "pair", "account", "address", "second_factor", "reauthentication"
            ),
            nullable=False,
        ),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("counted_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("scope", "key", name=op.f("pk_identity_login_counters")),
    )
    op.create_index(
        "ix_identity_login_counters_counted_at", "identity_login_counters", ["counted_at"]
    )
