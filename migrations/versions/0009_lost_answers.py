"""Lost answers: a refresh token that was given but never arrived can be void."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import UtcDateTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("identity_refresh_tokens", sa.Column("voided_at", UtcDateTime(), nullable=True))


def downgrade() -> None:
    op.drop_column("identity_refresh_tokens", "voided_at")
