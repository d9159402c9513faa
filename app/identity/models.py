"""Tables of identity.

Credentials lie apart from users, so that no list or detail of a person can carry a hash along.
"""

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    String,
    Text,
    UniqueConstraint,
    false,
    text,
    true,
)
from sqlalchemy.orm import Mapped, mapped_column

from app.identity.vocabulary import (
    CounterScope,
    OrganisationKind,
    Role,
    RoleClass,
    SessionEnd,
    UserStatus,
    ViewPlace,
)
from app.platform.columns import (
    ID_TYPE,
    Base,
    PrimaryId,
    Stamped,
    UtcDateTime,
    Versioned,
    enum_column,
    foreign_id,
    short_text,
)


class OrganisationRow(Stamped, Versioned, Base):
    """单位: a node of the tree of units, which is not the tree of regions."""

    __tablename__ = "identity_organisations"
    __table_args__ = (
        CheckConstraint("parent_id IS NULL OR parent_id <> id", name="not_its_own_parent"),
        CheckConstraint(
            "kind <> 'functional_area' OR region_code IS NULL", name="functional_area_has_no_region"
        ),
        CheckConstraint(
            "kind NOT IN ('city_bureau', 'county_bureau') OR region_code IS NOT NULL",
            name="bureau_has_region",
        ),
        Index("ix_identity_organisations_order", "position", "id"),
    )

    id: Mapped[PrimaryId]
    parent_id: Mapped[str | None] = foreign_id("identity_organisations.id", nullable=True)
    kind: Mapped[OrganisationKind] = enum_column(OrganisationKind, index=True)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = short_text(120)
    short_name: Mapped[str] = short_text(40)
    region_code: Mapped[str | None] = short_text(12, nullable=True, index=True)
    position: Mapped[int] = mapped_column(default=0)
    is_active: Mapped[bool] = mapped_column(default=True, server_default=true())


class UserRow(Stamped, Versioned, Base):
    """A person with an account; never deleted, because history refers to it."""

    __tablename__ = "identity_users"
    __table_args__ = (
        UniqueConstraint("id", "role_class"),
        Index("ix_identity_users_order", "username", "id"),
    )

    id: Mapped[PrimaryId]
    username: Mapped[str] = mapped_column(String(64), unique=True)
    display_name: Mapped[str] = short_text(80)
    position: Mapped[str] = short_text(80)
    organisation_id: Mapped[str | None] = foreign_id("identity_organisations.id", nullable=True)
    role_class: Mapped[RoleClass] = enum_column(RoleClass)
    status: Mapped[UserStatus] = enum_column(UserStatus, index=True)
    phone_sealed: Mapped[str | None] = mapped_column(Text)
    phone_masked: Mapped[str | None] = short_text(20, nullable=True)


class UserRoleRow(Base):
    """One role of one person; two foreign keys make 三员分立 impossible to break by any path.

    The composite key ties the role's class to the person's, the CHECK ties the class to the role.
    """

    __tablename__ = "identity_user_roles"
    __table_args__ = (
        ForeignKeyConstraint(
            ["user_id", "role_class"],
            ["identity_users.id", "identity_users.role_class"],
            ondelete="RESTRICT",
        ),
        CheckConstraint(
            "role_class = CASE WHEN role IN"
            " ('administrator', 'security_administrator', 'auditor') THEN role"
            " ELSE 'business' END",
            name="separation_of_duties",
        ),
        Index("ix_identity_user_roles_user_id_role_class", "user_id", "role_class"),
        Index("ix_identity_user_roles_role", "role"),
    )

    user_id: Mapped[str] = mapped_column(ID_TYPE, primary_key=True)
    role: Mapped[Role] = mapped_column(enum_column(Role).column.type, primary_key=True)
    role_class: Mapped[RoleClass] = enum_column(RoleClass)
    granted_at: Mapped[datetime] = mapped_column(UtcDateTime)
    granted_by: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)


class CredentialRow(Base):
    """How a person proves who they are."""

    __tablename__ = "identity_credentials"

    user_id: Mapped[str] = foreign_id("identity_users.id", primary_key=True)
    password_hash: Mapped[str] = mapped_column(String(255))
    password_changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    must_change_password: Mapped[bool] = mapped_column(default=True, server_default=true())
    initial_expires_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    totp_sealed: Mapped[str | None] = mapped_column(Text)
    totp_pending_sealed: Mapped[str | None] = mapped_column(Text)
    totp_confirmed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    totp_last_step: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    last_signed_in_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class RecoveryCodeRow(Base):
    """A code of 120 random bits that stands in for the second factor once."""

    __tablename__ = "identity_recovery_codes"
    __table_args__ = (UniqueConstraint("user_id", "code_hash"),)

    id: Mapped[PrimaryId]
    user_id: Mapped[str] = foreign_id("identity_users.id")
    code_hash: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SessionRow(Base):
    """One signed-in browser; the family of all refresh tokens that follow one another."""

    __tablename__ = "identity_sessions"
    __table_args__ = (
        Index("ix_identity_sessions_revoked_at", "revoked_at"),
        Index("ix_identity_sessions_address", "user_id", "address"),
    )

    id: Mapped[PrimaryId]
    user_id: Mapped[str] = foreign_id("identity_users.id")
    second_factor: Mapped[bool] = mapped_column(default=False, server_default=false())
    user_agent: Mapped[str] = short_text(200)
    address: Mapped[str] = short_text(64)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    last_used_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ended_by: Mapped[SessionEnd | None] = enum_column(SessionEnd, nullable=True)


class RefreshTokenRow(Base):
    """Every refresh token ever given for a session, as a digest; used ones betray a theft."""

    __tablename__ = "identity_refresh_tokens"

    id: Mapped[PrimaryId]
    session_id: Mapped[str] = foreign_id("identity_sessions.id")
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    issued_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    #: Given, never shown, and replaced because the answer with it seems to have been lost.
    voided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class LoginCounterRow(Base):
    """Attempts counted against one account, address or both."""

    __tablename__ = "identity_login_counters"
    __table_args__ = (Index("ix_identity_login_counters_counted_at", "counted_at"),)

    scope: Mapped[CounterScope] = mapped_column(
        enum_column(CounterScope).column.type, primary_key=True
    )
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    attempts: Mapped[int] = mapped_column(default=1)
    counted_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SavedViewRow(Stamped, Versioned, Base):
    """常用筛选: the filters of a list, kept by one person under a name."""

    __tablename__ = "identity_saved_views"
    __table_args__ = (
        UniqueConstraint("user_id", "place", "name"),
        Index("ix_identity_saved_views_order", "user_id", "place", "position", "id"),
    )

    id: Mapped[PrimaryId]
    user_id: Mapped[str] = foreign_id("identity_users.id", index=False)
    place: Mapped[ViewPlace] = enum_column(ViewPlace)
    name: Mapped[str] = short_text(60)
    query: Mapped[str] = short_text(2000)
    position: Mapped[int]
