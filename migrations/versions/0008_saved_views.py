"""Saved views: the filters a person keeps under a name."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, UtcDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_PLACES = (
    "tickets",
    "tickets.inbox",
    "tickets.board",
    "walks",
    "lists.problems",
    "lists.demands",
    "lists.measures",
    "catalogue.matters",
    "catalogue.guides",
    "catalogue.bundles",
    "catalogue.outlets",
    "admin.users",
    "audit",
)


def upgrade() -> None:
    op.create_table(
        "identity_saved_views",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("user_id", ID_TYPE, nullable=False),
        sa.Column(
            "place",
            sa.Enum(
                *_PLACES, name="view_place", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("query", sa.String(length=2000), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["identity_users.id"],
            name=op.f("fk_identity_saved_views_user_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_saved_views")),
        sa.UniqueConstraint(
            "user_id", "place", "name", name=op.f("uq_identity_saved_views_user_id_place_name")
        ),
    )
    op.create_index(
        "ix_identity_saved_views_order",
        "identity_saved_views",
        ["user_id", "place", "position", "id"],
    )


def downgrade() -> None:
    op.drop_table("identity_saved_views")
